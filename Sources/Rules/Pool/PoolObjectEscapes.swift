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
      // A field of somebody else's object may be set anew before anybody looks at it.
      let isStrict = findings.profile(at: use.file) != .default
      for (place, event) in keepers(use) where isStrict || !event.isBehindPointer { report(event, at: place, use, &findings) }
    }
  }

  /// Where somebody was given an object that he still has when the right to use it ends.
  private func keepers(_ use: PoolUses.Use) -> [(SourceRange, OwnershipEvent)] {
    var result: [SourceRange: OwnershipEvent] = [:]
    if use.isOfPointers {
      return use.report.events.filter { $0.kind == .outlived && $0.isCertain && use.report.objects[$0.object].isAcquired }
        .map { (use.place($0), $0) }
    }
    for event in use.report.events where event.kind == use.end {
      for place in event.state.keepers.values where result[place] == nil { result[place] = event }
    }
    return result.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Whether somebody gets the object when it is back in the pool.
  private func isKept(_ event: OwnershipEvent, _ use: PoolUses.Use) -> Bool {
    switch event.kind {
    case .returned: use.isLent || event.state.phases.contains(.released) && use.isSure(event)
    case .stored, .keptByCallee: event.state.phases.contains(.released) && use.isSure(event)
    case .used, .released, .captured, .leaked, .outlived, .loanEnded: false
    }
  }

  private func report(
    _ event: OwnershipEvent, at place: SourceRange, _ use: PoolUses.Use, _ findings: inout Findings
  ) {
    let back = event.kind == use.end ? use.ended(event) : use.givenBack(event)
    findings.report(
      escapes(use.name(event)), at: place, path: use.taken(event) + back, help: help)
  }
}

// MARK: Texts

private let help = "keep a copy of the content, or leave it to the keeper to give the object back"

private func escapes(_ name: String) -> String {
  "'\(name)' is kept although it goes back to its pool"
}
