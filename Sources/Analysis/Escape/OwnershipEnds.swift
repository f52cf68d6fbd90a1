// Cycles that the program breaks again.

package import Semantics

extension EscapeResults {
  /// Whether some member of a type lets go of a property of the cycle, or of what keeps the closure. The `deinit` of an
  /// object in the cycle does not count, for it never runs; nor does a closure of a free function.
  package func isBroken(_ cycle: OwnershipCycle, _ symbols: SymbolTable) -> Bool {
    let fields = cycle.links.compactMap(\.field)
    let members = Set(fields.compactMap { symbols[$0].owner } + (cycle.owner.map { [$0] } ?? []))
    return fields.contains { field in
      ends[field]?.contains { counts($0, members) } ?? false
    }
  }

  private func counts(_ end: OwnershipEnd, _ members: Set<NominalID>) -> Bool {
    guard let owner = end.owner else { return !end.isInClosure }
    return !(end.isInDeinitializer && members.contains(owner))
  }
}
