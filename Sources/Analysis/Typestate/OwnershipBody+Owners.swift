// Owners as names of objects: smart pointers, where a pool hands out its objects in such.
//
//   std::unique_ptr<Buffer> b = pool.acquire();
//   Buffer *raw = b.get();
//   pool.release(std::move(b));
//   raw->size = 0;                  // used after that
//
// What an owner gives of itself (`get`, `->`, `std::move`) names the object as the owner does; what else is asked of it, such
// as whether there is an object at all, does not look into the object. An owner that is made of a pointer frees the object
// in its own way, so that nobody owes it any more. Not followed: owners in fields and containers.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// Whether values of a type are names of objects: pointers as C has them and, where that is asked for, owners.
  func isName(_ type: Type) -> Bool { source.types.memory.isToldPointer(type, source.types) || isNamingOwner(type) }

  func isNamingOwner(_ type: Type) -> Bool { protocols.hasOwners && source.types.isOwner(type) }

  /// Whether a value of the type may keep an object.
  func mayKeep(_ type: Type) -> Bool {
    if source.types.memory.mayKeep(type, source.types) { return true }
    return protocols.hasOwners && (source.types.holdsOwners(type) || source.types.isView(type))
  }

  /// The owner to which a reference leads that a call gave: what `std::move(b)` is.
  func passedOwner(_ place: Place, _ instruction: Instruction) -> ValueID? {
    guard place.path == [.pointee], case .value(let value) = place.root, isNamingOwner(type(of: instruction)) else { return nil }
    return value
  }

  /// A library's function on an owner, or one that gives its operand on; says whether it is one.
  func ownerCall(_ symbol: SymbolID, _ call: Call, _ state: inout OwnershipState) -> Bool {
    guard protocols.hasOwners else { return false }
    let words = Set(program.effects[symbol].map(\.word))
    let isInitializer = program.symbols[symbol].kind == .initializer
    guard let operand = call.receiver ?? call.arguments.first?.value, let holding = state.values[operand] else { return false }
    if words.contains(.gives) || isInitializer && isNamingOwner(type(of: call.instruction)) {
      let isMade = isNamingOwner(type(of: call.instruction)) && !isNamingOwner(typeOf(operand))
      if isMade { move(holding.kept, &state) }
      set(call.instruction.result, holding, &state)
    } else if isNamingOwner(typeOf(operand)) {
      askOwner(words, holding, call, &state)
    } else {
      return false
    }
    return true
  }

  /// `reset()` ends the object, `release()` gives its name away; the rest asks for something.
  private func askOwner(_ words: Set<Effect.Word>, _ holding: Holding, _ call: Call, _ state: inout OwnershipState) {
    let isGiven = words.contains(.clears) && isName(type(of: call.instruction))
    if words.contains(.clears) {
      if !isGiven { move(holding.kept, &state) }
      if let place = call.place { state.places[place] = nil }
    } else if call.arguments.contains(where: { $0.place != nil }) {
      // `a.swap(b)`
      move(holding.kept.union(union(call.arguments.map(\.value), state).kept), &state)
    }
    set(call.instruction.result, isGiven ? holding : holding.origin, &state)
  }

  /// `if (owner)`: the owner whose object a call asks for.
  func ownerAsked(by condition: Instruction) -> ValueID? {
    guard protocols.hasOwners, case .call(.symbol, let receiver?, _, let arguments) = condition.kind, arguments.isEmpty,
      isNamingOwner(typeOf(receiver)), source.types.layout(of: type(of: condition))?.size == 1
    else { return nil }
    return receiver
  }

  /// An owner that has an object was not moved from.
  func keepUnmoved(_ value: ValueID, _ state: inout OwnershipState) {
    guard isNamingOwner(typeOf(value)), let object = state.values[value]?.alias.only,
      state.objects[object].phases.isSuperset(of: [.held, .released])
    else { return }
    state.objects[object].phases.remove(.released)
  }
}
