// A pooled object that is used after it went back, or that a task still uses when it goes back.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-use-after-put`
package struct PoolUseAfterPut: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolUseAfterPut }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let uses = workspace.result(of: PoolUseAnalysis.self)
    for use in uses.uses {
      for event in use.first({ $0.kind == .used && use.isSure($0) }) { report(event, use, &findings) }
      for event in use.first({ $0.kind == use.end && !$0.state.captors.isEmpty }) {
        captured(event, use, &findings)
      }
    }
  }

  private func report(_ event: OwnershipEvent, _ use: PoolUses.Use, _ findings: inout Findings) {
    findings.report(
      used(use.name(event)), at: use.place(event), path: use.taken(event) + use.givenBack(event), help: use.words.giveBackLast)
  }

  /// The closure that holds the object is the place to look at.
  private func captured(_ release: OwnershipEvent, _ use: PoolUses.Use, _ findings: inout Findings) {
    let capture = use.report.events.first { $0.kind == .captured && $0.object == release.object }
    guard let capture else { return }
    findings.report(
      held(use.name(capture)), at: use.place(capture),
      path: use.taken(release) + use.ended(release), help: use.words.giveBackLast)
  }
}

// MARK: Texts

private func used(_ name: String) -> String { "'\(name)' is used after it was put back into its pool" }

private func held(_ name: String) -> String {
  "'\(name)' is used by a task that may still run when it is put back into its pool"
}
