// Which rules run: the lists `select` and `ignore`, in the configuration and again on the command line.
//
// Names are rule ids or families; the id is the stronger. An empty `select` leaves the choice to the profile.

import Diagnostics

/// One pair of lists.
package struct RuleSelection: Sendable, Equatable {
  package var select: [String] = []
  package var ignore: [String] = []

  package init(select: [String] = [], ignore: [String] = []) {
    self.select = select
    self.ignore = ignore
  }

  private enum Mention { case byID, byFamily, none }

  private static func mention(_ rule: RuleMetadata, _ names: [String]) -> Mention {
    if names.contains(rule.id) { return .byID }
    return names.contains(rule.family.rawValue) ? .byFamily : .none
  }

  /// Whether the list asks for the rule by its id.
  func names(_ rule: RuleMetadata) -> Bool { select.contains(rule.id) }

  /// Whether the rule runs, if without these lists `isEnabled` held.
  ///
  /// `familyChoice` is the answer for a rule that is selected along with its family, `idChoice` for one by
  /// its id.
  func narrows(_ rule: RuleMetadata, _ isEnabled: Bool, familyChoice: Bool, idChoice: Bool) -> Bool {
    var isEnabled = isEnabled
    let selected = RuleSelection.mention(rule, select)
    if !select.isEmpty {
      switch selected {
      case .byID: isEnabled = idChoice
      case .byFamily: isEnabled = familyChoice
      case .none: isEnabled = false
      }
    }
    switch RuleSelection.mention(rule, ignore) {
    case .byID: return false
    case .byFamily: return isEnabled && selected == .byID
    case .none: return isEnabled
    }
  }
}
