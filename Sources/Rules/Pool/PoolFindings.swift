// What the rules about pools have in common.

internal import Analysis
internal import Diagnostics
internal import RuleKit
internal import Semantics
internal import SourceText

extension PoolUses.Use {
  /// What ends the right to use an object: that it is given back, or that the function returns which lent it.
  var end: OwnershipEvent.Kind { isLent ? .loanEnded : .released }

  /// The events of one kind of objects that came out of a pool, the first of each object; those that are preferred
  /// come before others. Values only where that is asked for.
  func first(
    _ matches: (OwnershipEvent) -> Bool, preferring isPreferred: (OwnershipEvent) -> Bool = { _ in true },
    alsoValues: Bool = false
  ) -> [OwnershipEvent] {
    let all = report.events.filter { event in
      (isLent || report.objects[event.object].isAcquired || report.objects[event.object].isGiven) && (alsoValues || !values.contains(event.object))
        && matches(event)
    }.sorted { $0.range < $1.range }
    var seen: Set<Int> = []
    return (all.filter(isPreferred) + all).filter { seen.insert($0.object).inserted }
  }

  /// Whether an object was given back before an event. With pointers, a condition may tell paths apart in ways that are not
  /// followed, so that it counts only if no path is left on which it was not.
  func isSure(_ event: OwnershipEvent) -> Bool { !isOfPointers || event.isCertain }

  func name(_ event: OwnershipEvent) -> String {
    if !event.name.isEmpty { return event.name }
    let name = report.objects[event.object].name
    return name.isEmpty ? "object" : name
  }

  /// The step at which the object came from its pool.
  func taken(_ event: OwnershipEvent) -> [Step] {
    if report.objects[event.object].isGiven { return [] }
    return [Step(SourceRange(file, report.objects[event.object].range), isLent ? "lent by its pool" : "taken from its pool here")]
  }

  func place(_ event: OwnershipEvent) -> SourceRange { SourceRange(file, event.range) }

  /// The step at which the right to use it ends; a closure that is lent an object shows that itself.
  func ended(_ event: OwnershipEvent) -> [Step] { isLent ? [] : [Step(place(event), "given back here")] }

  /// The step at which it went back.
  func givenBack(_ event: OwnershipEvent) -> [Step] {
    event.state.releasedAt.map { [Step($0, "given back here")] } ?? []
  }
}
