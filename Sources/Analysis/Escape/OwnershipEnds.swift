// Cycles that the program breaks again.

internal import NeutralAST
package import Semantics
internal import SourceText

extension EscapeResults {
  /// Whether a member of the type that makes the cycle, or of a type outside it, lets go of a property of the cycle or of
  /// what keeps the closure. The `deinit` of an object in the cycle does not count, for it never runs; nor does a closure
  /// of a free function, nor a member of another type in the cycle that the maker never calls.
  package func isBroken(_ cycle: OwnershipCycle, _ program: Program) -> Bool {
    let symbols = program.symbols
    let fields = cycle.links.compactMap(\.field)
    var members = Set(fields.compactMap { symbols[$0].owner })
    // A type that only joins others does not know when they are done with each other.
    if let maker = cycle.owner, !members.contains(maker) { members = [] }
    return fields.contains { field in
      if isRequirement(field, symbols) { return isEndedSomewhere(field, symbols) }
      return ends[field]?.contains { end in
        isSameObject(end, cycle, program) && (isOwnClosure(end, cycle) || counts(end, of: symbols[field].owner, members, cycle.owner) { owner in
          isKnownElsewhere(owner, program) && !(end.isUncalled && isHidden(cycle, symbols))
        })
      } ?? false
    }
  }

  /// What stands behind an operator, `*step`, has no name by which it could be told from what stands behind others; so it is
  /// let go in the function that made the cycle, or not at all.
  private func isSameObject(_ end: OwnershipEnd, _ cycle: OwnershipCycle, _ program: Program) -> Bool {
    guard program.names[program.symbols[end.field].name].hasPrefix("operator") else { return true }
    guard let closure = cycle.closure, let body = end.body else { return false }
    return body.file == cycle.file && body.bytes.contains(closure)
  }

  /// Whether the closure in the cycle lets go itself when it is called.
  private func isOwnClosure(_ end: OwnershipEnd, _ cycle: OwnershipCycle) -> Bool {
    guard let closure = cycle.closure, let place = end.closure else { return false }
    return place.file == cycle.file && closure.contains(place.bytes)
  }

  /// Whether only the maker can reach the other objects of the cycle: it holds them in a private member of a value type.
  private func isHidden(_ cycle: OwnershipCycle, _ symbols: SymbolTable) -> Bool {
    cycle.links.compactMap(\.field).contains { field in
      guard let owner = symbols[field].owner, owner == cycle.owner else { return false }
      return symbols[owner].kind == .struct && symbols[field].modifiers.contains(.isPrivate)
    }
  }

  private func isRequirement(_ field: SymbolID, _ symbols: SymbolTable) -> Bool {
    symbols[field].owner.map { symbols[$0].kind == .protocol } ?? false
  }

  /// Whether anybody lets go of a property of this name: it may be the one that meets the requirement.
  private func isEndedSomewhere(_ requirement: SymbolID, _ symbols: SymbolTable) -> Bool {
    ends.contains { field, all in
      symbols[field].name == symbols[requirement].name && all.contains { !$0.isInDeinitializer }
    }
  }

  private func counts(
    _ end: OwnershipEnd, of holder: NominalID?, _ members: Set<NominalID>, _ maker: NominalID?,
    _ isKnownElsewhere: (NominalID) -> Bool
  ) -> Bool {
    guard let owner = end.owner else { return !end.isInClosure }
    // Another type's member speaks of the maker's property, or of an object of its own.
    if !members.contains(owner) { return maker == nil || members.isEmpty || holder == maker }
    return !end.isInDeinitializer && (owner == maker || maker == nil || isKnownElsewhere(owner))
  }

  /// Whether code that we do not see from here may call the type's members: users of a public type, and whoever knows it
  /// by a protocol or superclass.
  private func isKnownElsewhere(_ nominal: NominalID, _ program: Program) -> Bool {
    let entry = program.symbols[nominal]
    if !entry.modifiers.isDisjoint(with: [.isPublic, .isOpen]) { return true }
    return entry.inherits.contains { clause in
      let tree = program.files[clause.file.index].tree
      return tree[clause.types].contains { !isMarker($0, tree) }
    }
  }

  private func isMarker(_ type: TypeReferenceID, _ tree: Tree) -> Bool {
    switch tree[type] {
    case .attributed(_, let inner): isMarker(inner, tree)
    case .named(_, let name, _): name == .sendable || name == .anyObject
    case .suppressed: true
    default: false
    }
  }
}
