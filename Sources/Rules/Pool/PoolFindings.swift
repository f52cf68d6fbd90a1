// What the rules about pools have in common.

internal import Analysis
internal import Diagnostics
internal import RuleKit
internal import Semantics
internal import SourceText

extension PoolUses.Use {
  /// The events of one kind of objects that came out of a pool, the first of each object.
  func first(_ matches: (OwnershipEvent) -> Bool) -> [OwnershipEvent] {
    var seen: Set<Int> = []
    return report.events.sorted { $0.range < $1.range }.filter { event in
      let isOurs = isLent || report.objects[event.object].isAcquired
      return isOurs && matches(event) && seen.insert(event.object).inserted
    }
  }

  func name(_ event: OwnershipEvent) -> String {
    if !event.name.isEmpty { return event.name }
    let name = report.objects[event.object].name
    return name.isEmpty ? "object" : name
  }

  /// The step at which the object came from its pool.
  func taken(_ event: OwnershipEvent) -> Step {
    Step(SourceRange(file, report.objects[event.object].range), "taken from its pool here")
  }

  func place(_ event: OwnershipEvent) -> SourceRange { SourceRange(file, event.range) }

  /// The step at which it went back.
  func givenBack(_ event: OwnershipEvent) -> [Step] {
    event.state.releasedAt.map { [Step($0, "given back here")] } ?? []
  }
}
