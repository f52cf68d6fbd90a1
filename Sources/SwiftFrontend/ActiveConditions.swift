// Which clauses of `#if` count.
//
// Without named conditions every clause is lowered: the code of every platform is somebody's code. A configuration may
// name conditions that hold (`DEBUG`, `os(Linux)`); what it says of a kind (operating systems, say) is then complete. A
// clause is left out where its condition is false whatever the kinds that were not named say, or where one before it
// holds. The logic has three values; SwiftIfConfig decides single conditions.

internal import SwiftIfConfig
internal import SwiftParser
internal import SwiftSyntax

/// The named conditions of a run.
struct ActiveConditions: Sendable {
  /// What was named, by kind: `os`, `arch`, …, and `custom` for plain names.
  private let values: [String: Set<String>]

  init(_ conditions: [String]) {
    var values: [String: Set<String>] = [:]
    for condition in conditions {
      let parts = condition.split(whereSeparator: { "() ".contains($0) }).map(String.init)
      if parts.count == 2 { values[parts[0], default: []].insert(parts[1]) }
      if parts.count == 1 { values["custom", default: []].insert(parts[0]) }
    }
    self.values = values
  }

  private var configuration: StaticBuildConfiguration {
    StaticBuildConfiguration(
      customConditions: values["custom"] ?? [], features: values["hasFeature"] ?? [],
      attributes: values["hasAttribute"] ?? [], targetOSs: values["os"] ?? [],
      targetArchitectures: values["arch"] ?? [], targetEnvironments: values["targetEnvironment"] ?? [],
      languageVersion: VersionTuple(6, 3), compilerVersion: VersionTuple(6, 3))
  }

  /// Whether a condition holds; nil where the named conditions do not say. `condition` is the text behind `#if` or
  /// `#elseif`.
  func holds(_ condition: String) -> Bool? {
    values.isEmpty ? nil : verdict(condition) { values[$0] != nil }
  }

  /// Whether this version of Swift reads a clause with this condition; nil where its version is not asked for. The
  /// compiler does not parse what was written for other versions, so it may be anything.
  func isRead(_ condition: String) -> Bool? {
    verdict(condition) { Self.versions.contains($0) || values[$0] != nil }
  }

  private static let versions: Set<String> = ["swift", "compiler", "_compiler_version"]

  private func verdict(_ condition: String, _ isKnown: (String) -> Bool) -> Bool? {
    var parser = Parser(condition)
    return verdict(ExprSyntax.parse(from: &parser), isKnown)
  }

  private func verdict(_ condition: ExprSyntax, _ isKnown: (String) -> Bool) -> Bool? {
    if let tuple = condition.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first {
      return verdict(only.expression, isKnown)
    }
    if let not = condition.as(PrefixOperatorExprSyntax.self), not.operator.text == "!" {
      return verdict(not.expression, isKnown).map { !$0 }
    }
    if let sequence = condition.as(SequenceExprSyntax.self) { return verdict(Array(sequence.elements)[...], isKnown) }
    return isKnown(Self.kind(of: condition)) ? isActive(condition) : nil
  }

  /// `a && b || c`: the operands stand at even places, and `||` binds loosest.
  private func verdict(_ sequence: ArraySlice<ExprSyntax>, _ isKnown: (String) -> Bool) -> Bool? {
    if sequence.count == 1, let only = sequence.first { return verdict(only, isKnown) }
    for (name, decisive) in [("||", true), ("&&", false)] {
      guard let place = sequence.lastIndex(where: { $0.as(BinaryOperatorExprSyntax.self)?.operator.text == name })
      else { continue }
      let sides = [verdict(sequence[..<place], isKnown), verdict(sequence[(place + 1)...], isKnown)]
      if sides.contains(decisive) { return decisive }
      return sides.contains(nil) ? nil : !decisive
    }
    return nil
  }

  /// What kind of thing a condition without operators asks about.
  private static func kind(of condition: ExprSyntax) -> String {
    guard let call = condition.as(FunctionCallExprSyntax.self) else { return "custom" }
    return call.calledExpression.trimmedDescription
  }

  private func isActive(_ condition: ExprSyntax) -> Bool? {
    let (state, _, diagnostics) = IfConfigRegionState.evaluating(condition, in: configuration)
    return diagnostics.isEmpty ? state == .active : nil
  }
}
