// What a rule is: a pure value that looks at a file or at the whole program and reports.
//
// A rule keeps no state between calls: workers share one value. It never names a language or touches a
// syntax tree; it asks `FileUnit` and `WorkspaceUnit`, which work out shared analyses once. Whether a rule
// runs in a file at all is not its business.

package import Diagnostics

/// One check.
package protocol Rule: Sendable {
  /// What `rule.md` says: `RuleCatalog.<name>`.
  static var metadata: RuleMetadata { get }

  /// The analyses of single files that `check(_: WorkspaceUnit)` will ask for. They run for all files in
  /// parallel beforehand, and only their results are kept.
  static var collects: [any FileAnalysis.Type] { get }

  init(options: RuleOptions)

  /// Looks at one file. Called for each file that is not library code, many at a time.
  func check(_ file: FileUnit, into findings: inout Findings)

  /// Looks at the whole program, after all files were looked at.
  func check(_ workspace: WorkspaceUnit, into findings: inout Findings)
}

extension Rule {
  package static var collects: [any FileAnalysis.Type] { [] }

  package func check(_ file: FileUnit, into findings: inout Findings) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {}
}

/// A rule about what grows with the load: in the default profile nothing is reported in side code, which has none. See
/// `SideCode` in `Engine`.
package protocol LoadRule: Rule {}

/// Something worked out about a file that several rules ask for; computed once for a file, on first use.
package protocol FileAnalysis: SendableMetatype {
  associatedtype Result: Sendable

  static func run(on file: FileUnit) -> Result
}

/// Something worked out about the whole program that several rules ask for; computed once, on first use.
package protocol WorkspaceAnalysis {
  associatedtype Result

  static func run(on workspace: WorkspaceUnit) -> Result
}
