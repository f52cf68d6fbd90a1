// Reports long-lived tables that are filled when a look-up misses, and never evict.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// A cache without a limit.
package struct UnboundedCache: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.unboundedCache }
  package static var collects: [any FileAnalysis.Type] { [GrowthFactsAnalysis.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let lives = workspace.result(of: ContainerLivesAnalysis.self)
    for container in lives.growingContainers(isStartUp: { _ in false })
    where container.isCache && isCertain(container, workspace, findings) {
      let name = workspace.program.names[workspace.symbols[container.symbol].name]
      let steps = container.growth.prefix(8).map { Step($0.range, .fills(name)) }
      findings.report(
        .cache(name), at: workspace.declarationName(of: container.symbol), path: steps, help: .evict)
    }
  }
}

/// Whether a profile asks for a container. Chains and memory that a program manages by hand are reported in the strict profile:
/// what limits them, such as the number of files in a configuration, seldom shows in the code; and so are those of objects of
/// which it is not known how long they live, and of classes in headers: who fills and empties them is read out of all files,
/// some of which the compiler may not have understood.
func isCertain(_ container: GrowingContainer, _ workspace: WorkspaceUnit, _ findings: Findings) -> Bool {
  !container.isByHand && !container.isOfService && !container.isInHeader || findings.profile(at: workspace.symbols[container.symbol].file) >= .strict
}

extension String {
  fileprivate static func cache(_ name: String) -> String {
    "'\(name)' is a cache that nothing is ever removed from"
  }
  fileprivate static func fills(_ name: String) -> String {
    "an entry is added to '\(name)' when its key is new"
  }
  fileprivate static let evict =
    "limit the number of entries, for instance by removing old ones when it is reached"
}
