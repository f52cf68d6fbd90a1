// Values that own an object and end where the program says so: leases, guards, handles with a destructor.
//
//   { Lease lease(pool);            // the initialiser takes an object out and keeps it in a field
//     Connection *c = lease.get();  // gives the object's name out
//     c->send();
//   }                               // the deinitialiser puts it back
//   c->send();                      // used after that
//
// What an initialiser keeps in a field of such a value is followed on as the content of that field, as long as the graph
// shows where the value ends. Methods tell by their summaries what they do to the contents of fields. Where a summary
// does not tell, the object counts as moved. Not done: fields of fields, and values that are moved, copied or assigned.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// Pointers of more fields are not followed.
  private static let maximumFields = 8

  /// The variables that end in a graph, as wholes.
  static func endedLocals(_ graph: FlowGraph, _ program: Program) -> Set<LocalID> {
    var result: Set<LocalID> = []
    for place in endings(graph, program) { if case .local(let local) = place.root { result.insert(local) } }
    return result
  }

  /// The values that end in a graph: what such variables begin with, and temporaries.
  static func endedValues(_ graph: FlowGraph, _ program: Program) -> Set<ValueID> {
    let places = endings(graph, program)
    if places.isEmpty { return [] }
    var result: Set<ValueID> = []
    for place in places { if case .value(let value) = place.root { result.insert(value) } }
    let locals = endedLocals(graph, program)
    for block in graph.blocks {
      for case .store(let place, let value, isInitialization: true) in block.instructions.lazy.map(\.kind) {
        if place.path.isEmpty, case .local(let local) = place.root, locals.contains(local) { result.insert(value) }
      }
    }
    return result
  }

  /// The places on which deinitialisers are called.
  private static func endings(_ graph: FlowGraph, _ program: Program) -> [Place] {
    graph.blocks.flatMap { block in
      block.instructions.compactMap { instruction in
        guard case .call(.symbol(let symbol), _, let place?, _) = instruction.kind, place.path.isEmpty,
          program.symbols[symbol].kind == .deinitializer
        else { return nil }
        return place
      }
    }
  }

  // MARK: The fields of `self`

  /// The pointers in fields of `self`, in members of types of values that say what happens at their end.
  func findFields() -> [SymbolID] {
    guard tree.resolution != nil, selfLocal != nil, case .body(let number) = graph.origin, let owner = typed.bodies[number].owner,
      program.symbols[owner].kind == .struct, hasDeinitializer(owner)
    else { return [] }
    let fields = source.types.storedProperties(of: owner).filter {
      source.types.memory.isToldPointer(source.types.variableType(of: $0), source.types)
    }
    return Array(fields.prefix(Self.maximumFields))
  }

  func hasDeinitializer(_ nominal: NominalID) -> Bool {
    program.symbols[nominal].members.contains { program.symbols[$0].kind == .deinitializer }
  }

  /// Whether the body makes a value whose end is known to run code: it may keep objects until then.
  var isMakingOwner: Bool {
    guard tree.resolution != nil, isInitializer, case .body(let number) = graph.origin, let owner = typed.bodies[number].owner
    else { return false }
    return program.symbols[owner].kind == .struct && hasDeinitializer(owner)
  }

  /// The field of `self` that a place is, without parts.
  func ownField(_ place: Place) -> SymbolID? {
    guard let selfLocal, place.root == .local(selfLocal), place.path.count == 1, case .field(let field) = place.path[0] else {
      return nil
    }
    return field
  }

  /// The initialiser keeps an object in a field of the new value, which owns it from now on.
  func keepForEnd(_ set: ObjectSet, in place: Place, _ state: inout OwnershipState) {
    let field = ownField(place) ?? FieldSet.elements
    for object in set.objects {
      effects[object].fields.insert(field)
      guard state.objects[object].phases.contains(.held) else { continue }
      state.objects[object].phases.remove(.held)
      state.objects[object].phases.insert(.kept)
      noteHandover(object)
    }
  }

  /// What an initialiser leaves in the fields on this way out, of what it made itself.
  func noteMade(_ state: OwnershipState) {
    guard isMakingOwner, let selfLocal else { return }
    var made: [SymbolID: Int] = [:]
    for (place, holding) in state.places {
      guard let field = ownField(place), place.root == .local(selfLocal), let object = holding.alias.only,
        case .acquired(let resource) = objects[object].origin, state.objects[object].phases == .kept
      else { continue }
      made[field] = resource
    }
    if let known = summary.made { summary.made = known.filter { made[$0.key] == $0.value } } else { summary.made = made }
  }

  /// Whether a field still holds on this way out what it held at first.
  func noteStay(_ object: Int, _ field: SymbolID, _ state: OwnershipState) {
    guard let selfLocal else { return }
    let place = Place(root: .local(selfLocal), path: [.field(field)])
    if state.places[place]?.alias.contains(ObjectSet(object: object)) != true { effects[object].staysInField = false }
  }

  // MARK: Users of such values

  /// What a method is called on. Of an object behind a pointer of C, its pointer is the name.
  func receiver(of call: Call, _ state: OwnershipState) -> Holding? {
    if let place = call.place, place.path.last == .pointee {
      var pointer = place
      pointer.path.removeLast()
      let holding = state.places[pointer] ?? root(pointer, state)
      if pointer.path.isEmpty, !holding.isEmpty { return holding }
    }
    return call.receiver.flatMap { state.values[$0] }
  }

  /// The objects that an initialiser makes and keeps in the fields of the value that a call makes.
  func madeInside(_ callee: Callee, _ result: ValueID?) -> [SymbolID: Int] {
    guard tree.resolution != nil, let result, endedValues.contains(result), case .symbol(let symbol) = callee,
      program.symbols[symbol].kind == .initializer
    else { return [:] }
    return solver.summary(of: symbol)?.made ?? [:]
  }

  /// A call makes a value with new objects inside.
  func makeInside(_ call: Call, _ state: inout OwnershipState) -> ObjectSet {
    var result = ObjectSet()
    for (field, object) in inner[call.position] ?? [] {
      forget(object, &state)
      state.objects[object].phases = .held
      state.objects[object].slots = [field]
      result.formUnion(ObjectSet(object: object))
    }
    return result
  }

  /// Whether the value that an initialiser makes keeps what it is given until its end, which the graph shows.
  func isKeptUntilEnd(_ effect: OperandEffect, _ call: Call) -> Bool {
    guard let result = call.instruction.result, endedValues.contains(result), !effect.fields.isEmpty,
      !effect.fields.contains(FieldSet.elements), !effect.isStoredElsewhere, !effect.isStoredFurther, !effect.isCaptured
    else { return false }
    return effect.exits.isSubset(of: [.held, .kept])
  }

  /// A method is called on a value: what it does to the contents of its fields, one by one.
  func applyContents(
    _ summary: OwnershipSummary, _ symbol: SymbolID, _ call: Call, _ state: inout OwnershipState, _ result: inout Holding
  ) {
    if let place = call.place, isSelf(place), isFollowingFields {
      for (field, content) in contents.sorted(by: { $0.key < $1.key }) {
        applyContent(summary.contents[field], content, symbol, call, &state, &result)
        if summary.contents[field]?.staysInField != true { state.places[Place(root: place.root, path: [.field(field)])] = nil }
      }
      return
    }
    guard let place = call.place ?? call.receiver.map({ Place(root: .value($0)) }), isEnded(place),
      let holding = call.receiver.flatMap({ state.values[$0] })
    else { return }
    for object in holding.inside.objects {
      let field = place.path.isEmpty && state.objects[object].slots.count == 1 ? state.objects[object].slots.first : nil
      applyContent(field.flatMap { summary.contents[$0] }, object, symbol, call, &state, &result)
    }
  }

  private func applyContent(
    _ effect: OperandEffect?, _ object: Int, _ symbol: SymbolID, _ call: Call, _ state: inout OwnershipState,
    _ result: inout Holding
  ) {
    let single = ObjectSet(object: object)
    guard let effect, !effect.exits.isEmpty else { return move(single, &state) }
    // Of what a value made for itself it is not said that nobody frees it.
    if program.symbols[symbol].kind == .deinitializer, effect.exits != .released, isMadeInside(object) {
      return move(single, &state)
    }
    apply(effect, Holding(alias: single), .none, symbol, call, &state, &result, isOwner: false)
    // It is no longer known which field holds it, if any does.
    if !effect.staysInField { state.objects[object].slots = [] }
  }

  private func isMadeInside(_ object: Int) -> Bool { inner.values.contains { $0.contains { $0.object == object } } }

  /// Whether a place is a variable or temporary that ends in this graph.
  private func isEnded(_ place: Place) -> Bool {
    switch place.root {
    case .local(let local): endedLocals.contains(local)
    case .value(let value): endedValues.contains(value)
    case .global: false
    }
  }
}
