// Which clauses of `#if` count.
//
// Without named conditions every clause is lowered: the code of every platform is somebody's code. A configuration may
// name conditions that hold (`DEBUG`, `os(Linux)`); then a clause is left out where its condition speaks only of kinds
// that were named (operating systems, say) and is false, or where one before it holds. SwiftIfConfig does the
// evaluation.

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
    guard !values.isEmpty, Self.kinds(in: condition).isSubset(of: values.keys) else { return nil }
    var parser = Parser(condition)
    let syntax = ExprSyntax.parse(from: &parser)
    let (state, _, diagnostics) = IfConfigRegionState.evaluating(syntax, in: configuration)
    return diagnostics.isEmpty ? state == .active : nil
  }

  /// The kinds of things that a condition asks about.
  private static func kinds(in condition: String) -> Set<String> {
    var kinds: Set<String> = []
    var depth = 0
    var word = ""
    for character in condition + " " {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      if !word.isEmpty, depth == 0 { kinds.insert(character == "(" ? word : "custom") }
      // Parentheses that only group do not hide what they hold.
      if character == "(", !word.isEmpty { depth += 1 } else if character == ")", depth > 0 { depth -= 1 }
      word = ""
    }
    return kinds
  }
}
