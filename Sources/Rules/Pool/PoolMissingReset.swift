// A pooled object that goes back with the content of its last user, and nobody resets it.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-missing-reset`
package struct PoolMissingReset: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolMissingReset }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let uses = workspace.result(of: PoolUseAnalysis.self)
    for use in uses.uses where !use.isLent {
      for event in use.first({ $0.kind == .released && !$0.state.content.dirty.isEmpty })
      where !isReset(event, use, uses) {
        findings.report(
          unreset(use.report.objects[event.object].name), at: use.place(event), path: [use.taken(event)], help: help)
      }
    }
  }

  /// Whether the pool resets what comes back, or what goes out.
  private func isReset(_ event: OwnershipEvent, _ use: PoolUses.Use, _ uses: PoolUses) -> Bool {
    if event.state.content.isResetFirst { return true }
    guard let pool = uses.pool(of: use.report.objects[event.object]) else { return true }
    if uses.pools[pool].resetsOnTake { return true }
    let effects = uses.effects(of: pool)
    return effects.isEmpty || effects.contains { !$0.content.cleared.isEmpty }
  }
}

// MARK: Texts

private let help = "reset the object where the pool takes it back"

private func unreset(_ name: String) -> String {
  "'\(name)' goes back to its pool with what was put into it, and nothing resets it"
}
