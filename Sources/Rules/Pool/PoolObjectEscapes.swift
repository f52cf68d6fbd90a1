// A pooled object that is kept by somebody although it goes back to the pool.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-object-escapes`
package struct PoolObjectEscapes: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolObjectEscapes }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let uses = workspace.result(of: PoolUseAnalysis.self)
    for use in uses.uses {
      for event in use.first({ isKept($0, use) }) { report(event, at: use.place(event), use, &findings) }
      if use.isLent { continue }
      for event in use.report.events where event.kind == .released {
        for place in Set(event.state.keepers.values).sorted() { report(event, at: place, use, &findings) }
      }
    }
  }

  /// Whether somebody gets the object when it is back in the pool.
  private func isKept(_ event: OwnershipEvent, _ use: PoolUses.Use) -> Bool {
    switch event.kind {
    case .returned, .stored, .keptByCallee: use.isLent || event.state.phases.contains(.released)
    case .used, .released, .captured, .leaked: false
    }
  }

  private func report(
    _ event: OwnershipEvent, at place: SourceRange, _ use: PoolUses.Use, _ findings: inout Findings
  ) {
    var path = use.isLent ? [] : [use.taken(event)] + use.givenBack(event)
    if event.kind == .released { path.append(Step(use.place(event), "given back here")) }
    findings.report(escapes(use.report.objects[event.object].name), at: place, path: path, help: help)
  }
}

// MARK: Texts

private let help = "keep a copy of the content, or leave it to the keeper to give the object back"

private func escapes(_ name: String) -> String {
  "'\(name)' is kept although it goes back to its pool"
}
