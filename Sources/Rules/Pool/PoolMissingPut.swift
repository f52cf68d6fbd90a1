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
      let isForgotten = { (event: OwnershipEvent) in event.kind == .leaked && isOwed(event, use, uses) }
      for event in use.first(isForgotten) {
        let profile = findings.profile(at: use.file)
        guard isGivenBack(event, use) || profile != .default else { continue }
        report(event, use, &findings)
      }
    }
  }

  private func isGivenBack(_ event: OwnershipEvent, _ use: PoolUses.Use) -> Bool {
    use.report.events.contains { $0.kind == .released && $0.object == event.object }
  }

  /// Whether an object is still the body's: functions without bodies that it was passed to did not take it. Such a function
  /// takes nothing if somebody gives the object back behind it in any case. If one way gives it back behind the call and
  /// another one ends in a failure, the call is what failed.
  private func isOwed(_ event: OwnershipEvent, _ use: PoolUses.Use, _ uses: PoolUses) -> Bool {
    if uses.pool(of: use.report.objects[event.object])?.mayShrink ?? false { return false }
    let passed = event.state.passedTo
    if passed.isSubset(of: uses.borrowers) { return true }
    return event.isFailure
      && use.report.events.contains {
        $0.kind == .released && $0.object == event.object && $0.state.passedTo.isSuperset(of: passed)
      }
  }

  /// With pointers, the way out that forgets the object is the place to look at; else the place that took it.
  private func report(_ event: OwnershipEvent, _ use: PoolUses.Use, _ findings: inout Findings) {
    let object = use.report.objects[event.object]
    guard !object.name.isEmpty else { return }
    let taken = SourceRange(use.file, object.range)
    let end = event.state.lostAt ?? use.place(event)
    findings.report(
      missing(object.name), at: use.isOfPointers && isGivenBack(event, use) ? end : taken,
      path: use.taken(event) + [Step(end, "this way ends without giving it back")], help: use.words.giveBack)
  }
}

// MARK: Texts

private func missing(_ name: String) -> String { "'\(name)' is not put back into its pool on every path" }
