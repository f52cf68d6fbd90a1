// How one rule is to behave: what the configuration says, and what follows from it.

package import Diagnostics

/// What holds for a rule in a certain file.
package struct RuleSettings: Sendable, Equatable {
  package var isEnabled: Bool
  package var severity: Severity
  /// The profile that the rule works in: at least its own lowest one when it was asked for by name.
  package var profile: Profile
  /// A value for each option of the rule.
  package var options: [String: RuleOption.Value]

  package func integer(_ option: String) -> Int? {
    if case .integer(let value) = options[option] { value } else { nil }
  }

  package func boolean(_ option: String) -> Bool? {
    if case .boolean(let value) = options[option] { value } else { nil }
  }

  package func text(_ option: String) -> String? {
    if case .text(let value) = options[option] { value } else { nil }
  }

  package func list(_ option: String) -> [String]? {
    if case .list(let value) = options[option] { value } else { nil }
  }
}

/// What a configuration says of a rule. A severity turns the rule on, unless `enabled` says otherwise.
package struct RuleAdjustment: Sendable, Equatable {
  package var severity: Severity?
  package var isEnabled: Bool?
  package var options: [String: RuleOption.Value] = [:]

  package init(severity: Severity? = nil, isEnabled: Bool? = nil, options: [String: RuleOption.Value] = [:]) {
    self.severity = severity
    self.isEnabled = isEnabled
    self.options = options
  }

  /// This adjustment with everything that `later` says on top.
  func merged(with later: RuleAdjustment) -> RuleAdjustment {
    RuleAdjustment(
      severity: later.severity ?? severity, isEnabled: later.isEnabled ?? isEnabled,
      options: options.merging(later.options) { $1 })
  }
}

/// From which severity on findings make the run fail.
package enum FailureThreshold: String, Sendable, CaseIterable {
  case error, warning, note, never

  package func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: true
    case .never: false
    }
  }
}
