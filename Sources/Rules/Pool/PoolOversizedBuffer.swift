// A growable buffer that goes back to its pool with all of its memory.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-oversized-buffer`
package struct PoolOversizedBuffer: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolOversizedBuffer }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let uses = workspace.result(of: PoolUseAnalysis.self)
    for use in uses.uses where !use.isLent {
      for event in use.first(
        { $0.kind == .released && isOversized($0, use, uses, findings) }, alsoValues: true)
      {
        findings.report(
          oversized(use.report.objects[event.object].name), at: use.place(event), path: use.taken(event), help: help)
      }
    }
  }

  private func isOversized(
    _ event: OwnershipEvent, _ use: PoolUses.Use, _ uses: PoolUses, _ findings: Findings
  ) -> Bool {
    if event.state.isSizeChecked { return false }
    guard let pool = uses.pool(of: use.report.objects[event.object]) else { return false }
    var content = event.state.content
    for effect in uses.effects(of: pool) {
      if effect.isSizeChecked { return false }
      content.apply(effect.content)
      if let hooks = uses.hooks { content.apply(hooks.content(effect.hooks, use.origins[event.object])) }
    }
    let isStrict = findings.profile(at: use.file) != .default
    return !(isStrict && !use.isOfPointers ? content.grown : content.fed).isEmpty
  }
}

// MARK: Texts

private let help = "give it back only if its capacity is below a limit, or let go of its memory before"

private func oversized(_ name: String) -> String {
  "'\(name)' goes back to its pool with all the memory that it grew to"
}
