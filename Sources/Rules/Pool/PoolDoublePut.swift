// A pooled object that goes back twice on one path.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-double-put`
package struct PoolDoublePut: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolDoublePut }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let uses = workspace.result(of: PoolUseAnalysis.self)
    for use in uses.uses {
      // A put that only a loop makes the second one is less plain than one behind another.
      for event in use.first(
        { isSecond($0, use) && !mayRefuse($0, uses) }, preferring: { $0.state.releasedAt != use.place($0) })
      {
        findings.report(
          again(use.name(event)), at: use.place(event), path: use.taken(event) + use.givenBack(event), help: help)
      }
    }
  }

  /// What was lent is given back by its lender.
  private func isSecond(_ event: OwnershipEvent, _ use: PoolUses.Use) -> Bool {
    event.kind == .released && (use.isLent || event.state.phases.contains(.released) && use.isSure(event))
  }

  /// Whether the pool has a way to leave the object out, such as a flag that says that it is in already.
  private func mayRefuse(_ event: OwnershipEvent, _ uses: PoolUses) -> Bool {
    guard let callee = event.callee, let effect = uses.effect(of: callee) else { return false }
    return effect.exits.contains(.held) && effect.isAsked
  }
}

// MARK: Texts

private let help = "give it back in one place only"

private func again(_ name: String) -> String { "'\(name)' is put back into its pool twice on one path" }
