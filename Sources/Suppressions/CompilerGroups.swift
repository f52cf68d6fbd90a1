// Diagnostic groups of the Swift compiler that speak of the same thing as a rule of ours.
//
// A pair stands here only if code that the group complains of is code that the rule complains of, so that
// silencing the one means silencing the other. `ExistentialAny` is not here: it asks for the word `any`, and
// a boxed value stays boxed with it. Nor is `TemporaryPointers`: the compiler means pointers that are made
// for one call, `escaping-borrow` those of `withUnsafe…` closures; who has checked the one has not checked
// the other.

package import SourceText

/// An attribute such as `@diagnose(ExistentialType, as: ignored, reason: "…")`, as a frontend found it.
package struct DiagnoseAttribute: Sendable, Equatable {
  package enum Behavior: String, Sendable { case ignored, warning, error }

  package var group: String
  package var behavior: Behavior
  package var reason: String?
  /// The attribute itself.
  package var range: ByteRange
  /// The declaration that it holds for, with its body.
  package var declaration: ByteRange

  package init(
    group: String, behavior: Behavior, reason: String? = nil, range: ByteRange, declaration: ByteRange
  ) {
    self.group = group
    self.behavior = behavior
    self.reason = reason
    self.range = range
    self.declaration = declaration
  }
}

/// The rules that a group of the compiler corresponds to, sorted; empty for most groups.
package func rules(ofCompilerGroup group: String) -> [String] {
  compilerGroups.first { $0.group == group }?.rules ?? []
}

private let compilerGroups: [(group: String, rules: [String])] = [
  // "uses an existential": a parameter, result or variable of type `any P`.
  ("ExistentialType", ["existential-parameter"]),
  // The group that holds `ExistentialType`.
  ("PerformanceHints", ["existential-parameter"]),
]
