// An object that is taken from a pool and forgotten on some path.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-missing-put`
package struct PoolMissingPut: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolMissingPut }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let uses = workspace.result(of: PoolUseAnalysis.self)
    for use in uses.uses where !use.isLent {
      for event in use.first({ $0.kind == .leaked }) {
        let profile = findings.profile(at: use.file)
        guard isGivenBack(event, use) || profile != .default else { continue }
        report(event, use, &findings)
      }
    }
  }

  private func isGivenBack(_ event: OwnershipEvent, _ use: PoolUses.Use) -> Bool {
    use.report.events.contains { $0.kind == .released && $0.object == event.object }
  }

  private func report(_ event: OwnershipEvent, _ use: PoolUses.Use, _ findings: inout Findings) {
    let object = use.report.objects[event.object]
    guard !object.name.isEmpty else { return }
    let end = event.state.lostAt ?? use.place(event)
    findings.report(
      missing(object.name), at: SourceRange(use.file, object.range),
      path: use.taken(event) + [Step(end, "this way ends without giving it back")], help: use.words.giveBack)
  }
}

// MARK: Texts

private func missing(_ name: String) -> String { "'\(name)' is not put back into its pool on every path" }
