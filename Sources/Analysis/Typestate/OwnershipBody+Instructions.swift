// What single instructions do: loads, stores, aggregates, ends of scopes, and branches.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  func transfer(_ instruction: Instruction, at position: InstructionPosition, _ state: inout OwnershipState) {
    if !given.isEmpty { useGiven(instruction, &state) }
    switch instruction.kind {
    case .constant, .caught: break
    case .load(let place): load(place, instruction, &state)
    // Who has the address has what stands there.
    case .address(let place): address(place, instruction, &state)
    case .store(let place, let value, let isInitialization):
      // A container that is assigned to keeps its own allocator, and one that is a copy gets another one.
      let takesAllocator = isInitialization && !isCopy(place)
      if !takesAllocator, !isPointer(value), !(state.values[value] ?? Holding()).alias.isDisjoint(with: allocators) { return }
      store(place, value, instruction, position, &state)
    case .call(let callee, let receiver, let place, let arguments):
      call(Call(callee, receiver, place, arguments, instruction, position), &state)
    case .aggregate(let kind, let parts):
      let holding = union(parts, state)
      set(instruction.result, kind == .string ? holding.origin : holding.contained, &state)
    case .closure(let number): set(instruction.result, captured(by: number, state).contained, &state)
    case .functionReference(_, let receiver):
      if let receiver { set(instruction.result, state.values[receiver]?.contained, &state) }
    case .convert(let value, _):
      if isHidden(value, instruction), let holding = state.values[value] { move(holding.kept, &state) }
      set(instruction.result, state.values[value], &state)
    case .select(let values):
      if isTold { moveUnsure(values, &state) }
      set(instruction.result, union(values, state), &state)
    case .opaque(let values):
      let holding = union(values, state)
      move(isTold ? holding.kept.union(holding.derived) : holding.kept, &state)
      set(instruction.result, holding.origin, &state)
    case .endScope(let local):
      endRegion(local, instruction, position, &state)
      endScope(local, instruction, position, &state)
    }
  }

  /// Whether a value is a pointer to memory, and no container that has its memory from somewhere.
  private func isPointer(_ value: ValueID) -> Bool {
    graph.definition(of: value).map { source.types.memory.isToldPointer(type(of: $0), source.types) } ?? false
  }

  /// Whether a variable begins as a copy, which takes its memory from elsewhere than what is copied.
  private func isCopy(_ place: Place) -> Bool {
    guard case .local(let local) = place.root, place.path.isEmpty, !typed[local].initializer.isNone,
      case .effect(.copy, _) = tree[typed[local].initializer]
    else { return false }
    return true
  }

  /// What one operand of several may be and others are not: which one it was is asked again before it is freed.
  private func moveUnsure(_ values: [ValueID], _ state: inout OwnershipState) {
    let parts = values.map { state.values[$0]?.alias ?? [] }
    let all = parts.reduce(ObjectSet()) { $0.union($1) }
    for part in parts { move(all.subtracting(part), &state) }
  }

  /// The address of a pointer is no name of the memory that it points to: it leads to it.
  private func address(_ place: Place, _ instruction: Instruction, _ state: inout OwnershipState) {
    let holding = state.places[place] ?? root(place, state)
    moveParts(of: root(place, state).kept, &state)
    if protocols.hasParts, place.path.count > 1 {
      var part = Holding(view: holding.direct, inside: holding.inside, derived: holding.derived)
      part.maybe = holding.maybe
      return set(instruction.result, part, &state)
    }
    let isOfPointer = protocols.isMemory && source.types.memory.isToldPointer(addressed(place, instruction), source.types)
    var result = isOfPointer ? holding.contained : holding
    // Whoever gets the address of a part has a way back to the whole: `return &object->first`.
    if isTold, place.path.count > 1, place.path.first == .pointee, state.places[place] != nil { result.formUnion(root(place, state)) }
    set(instruction.result, result, &state)
  }

  /// The type of what stands at an addressed place.
  private func addressed(_ place: Place, _ instruction: Instruction) -> Type {
    if place.path.isEmpty { return rootType(place) }
    guard !instruction.expression.isNone, case .address(let operand) = tree[instruction.expression] else { return .unknown }
    return typed.type(operand)
  }

  /// Whether a pointer of C becomes a number, in which nobody follows it.
  private func isHidden(_ value: ValueID, _ instruction: Instruction) -> Bool {
    guard protocols.isMemory, let pointer = graph.definition(of: value) else { return false }
    let memory = source.types.memory
    return memory.isToldPointer(type(of: pointer), source.types) && !memory.mayKeep(type(of: instruction), source.types)
  }

  func set(_ value: ValueID?, _ holding: Holding?, _ state: inout OwnershipState) {
    guard let value else { return }
    if let holding, !holding.isEmpty { state.values[value] = holding } else { state.values[value] = nil }
  }

  func union(_ values: [ValueID], _ state: OwnershipState) -> Holding {
    var result = Holding()
    for value in values { if let holding = state.values[value] { result.formUnion(holding) } }
    return result
  }

  /// What the variables that a closure captures hold.
  func captured(by closure: Int, _ state: OwnershipState) -> Holding {
    var result = Holding()
    for capture in typed.closures[closure].captures {
      if let holding = state.places[Place(root: .local(capture.local))] { result.formUnion(holding) }
    }
    return result
  }

  // MARK: Places

  /// What the base of a place holds.
  func root(_ place: Place, _ state: OwnershipState) -> Holding {
    switch place.root {
    case .value(let value): state.values[value] ?? Holding()
    case .local, .global: state.places[Place(root: place.root)] ?? Holding()
    }
  }

  /// Whether a place is a variable of this body, or part of a value in one.
  func isOwn(_ place: Place, _ state: OwnershipState) -> Bool {
    guard case .local(let local) = place.root, typed[local].frame == frame, local != selfLocal, !isInout(local),
      !typed[local].isStatic
    else { return false }
    if place.path.isEmpty || isFresh(local) { return true }
    let type = typed[local].type
    return !place.path.contains(.pointee) && !source.types.memory.isMemory(type, source.types) && isValue(type)
  }

  /// Whether a variable holds an object that the body makes, and nothing else: what is put into it goes where it goes.
  private func isFresh(_ local: LocalID) -> Bool {
    guard !protocols.isMemory, !typed[local].initializer.isNone, case .call = tree[typed[local].initializer],
      !typed.writes.contains(where: { $0.local == local })
    else { return false }
    switch typed.reference(typed[local].initializer) {
    case .type: return true
    case .symbol(let symbol): return program.symbols[symbol].kind == .initializer
    default: return false
    }
  }

  private func isInout(_ local: LocalID) -> Bool {
    if case .parameter(let attributes) = typed[local].kind { attributes.contains(.isInout) } else { false }
  }

  private func isValue(_ type: Type) -> Bool {
    switch source.types.node(source.types.unwrapped(type)) {
    case .nominal(let nominal, _):
      let kind = program.symbols[nominal].kind
      return kind == .struct || kind == .enum
    case .tuple, .unknown: return true
    default: return false
    }
  }

  private func load(_ place: Place, _ instruction: Instruction, _ state: inout OwnershipState) {
    if let exact = given.isEmpty ? state.places[place] : givenContent(place, instruction, state) {
      return set(instruction.result, exact, &state)
    }
    if let owner = passedOwner(place, instruction) { return set(instruction.result, state.values[owner], &state) }
    if let property = ownedProperty(place), let holding = state.places[property.place] {
      reveal(holding.alias, &state)
      return set(instruction.result, holding, &state)
    }
    if let part = component(place) { return set(instruction.result, state.values[part], &state) }
    let base = root(place, state)
    if base.isEmpty || place.path.isEmpty { return set(instruction.result, base, &state) }
    if place.path.allSatisfy({ $0 == .unwrap }) { return set(instruction.result, base, &state) }
    touch(base, instruction, &state)
    if protocols.hasParts, !isReplaced(instruction) { read(base, place, &state) }
    if mayKeep(type(of: instruction)) { moveParts(of: base.kept, &state) }
    if protocols.isMemory, isName(type(of: instruction)) {
      // A pointer that is read out of memory names other memory.
      var part = Holding(inside: base.inside, derived: base.derived.union(base.direct))
      part.maybe = base.maybe
      return set(instruction.result, part, &state)
    }
    if !isReplaced(instruction) { read(base, place, &state) }
    let result = part(of: base, type(of: instruction), from: rootType(place))
    set(instruction.result, result, &state)
  }

  /// `let (a, b) = (object, 3)`: the part of a tuple that was made on the spot.
  private func component(_ place: Place) -> ValueID? {
    guard case .value(let tuple) = place.root, place.path.count == 1, case .component(let number) = place.path[0],
      case .aggregate(.tuple, let parts)? = graph.definition(of: tuple)?.kind, number < parts.count
    else { return nil }
    return parts[number]
  }

  func type(of instruction: Instruction) -> Type {
    instruction.expression.isNone ? .unknown : typed.type(instruction.expression)
  }

  private func rootType(_ place: Place) -> Type {
    switch place.root {
    case .local(let local): typed[local].type
    case .global(let symbol): source.types.variableType(of: symbol)
    case .value(let value): graph.definition(of: value).map(type(of:)) ?? .unknown
    }
  }

  /// What a part of, or something computed from, a holding holds, by its type.
  func part(of base: Holding, _ type: Type, from whole: Type) -> Holding {
    var result = Holding(inside: base.inside, derived: base.derived)
    result.maybe = base.maybe
    if isContent(type) { return base.origin }
    let direct = base.direct
    guard !direct.isEmpty else { return result }
    let memory = source.types.memory
    if let element = memory.element(of: whole, source.types), element.isKnown,
      source.types.unwrapped(element) == source.types.unwrapped(type)
    {
      result.derived.formUnion(direct)
    } else if memory.isMemory(type, source.types) {
      let names = protocols.isMemory ? base.alias : []
      result.alias.formUnion(names)
      result.view.formUnion(direct.subtracting(names))
    } else if memory.holdsMemory(type, source.types) {
      result.inside.formUnion(direct)
    } else {
      result.derived.formUnion(direct)
    }
    return result
  }

  /// Whether a type is a library's value that copies what it is made of: numbers, strings, collections of such.
  private func isContent(_ type: Type) -> Bool {
    guard case .nominal(let nominal, let arguments) = source.types.node(type) else { return false }
    let entry = program.symbols[nominal]
    return program.files[entry.file.index].isModel && (entry.kind == .struct || entry.kind == .enum)
      && !source.types.memory.holdsMemory(type, source.types)
      && arguments.allSatisfy { source.types.layout(of: $0)?.isTrivial == true || isContent($0) }
  }

  // MARK: Stores

  private func store(
    _ place: Place, _ value: ValueID, _ instruction: Instruction, _ position: InstructionPosition,
    _ state: inout OwnershipState
  ) {
    let holding = state.values[value] ?? Holding()
    if !regions.isEmpty { detach(place, includesItself: true, &state) }
    if protocols.hasRegions { setBack(place, value, instruction, position, &state) }
    if case .local(let local) = place.root, place.path.isEmpty {
      return storeVariable(local, value, instruction, position, &state)
    }
    let base = root(place, state)
    // A variable that gets something else does not look at what it held.
    if !base.direct.isEmpty, !place.path.isEmpty {
      touch(base, instruction, &state)
      if isKeptByInitializer(value, place) { move(base.alias, &state) }
      change(base, place, value, instruction, &state)
      // What an object holds of itself does not outlive it; what a pointer in it leads to is another object: the
      // neighbours in a list that it is linked into.
      if !holding.kept.isEmpty, holding.kept.isSubset(of: base.direct) {
        if protocols.isMemory, place.path.dropFirst().contains(.pointee) { move(holding.kept, &state) }
        return
      }
    }
    if let property = ownedProperty(place) {
      if isFollowingFields { move(ObjectSet(object: property.content), &state) }
      else { replace(property.content, by: holding, instruction, &state) }
    }
    put(storable(holding, value, place), into: place, instruction, &state)
  }

  /// Whether an object that is made in new memory hands its own address on, or may: `new Child(parent)`.
  private func isKeptByInitializer(_ value: ValueID, _ place: Place) -> Bool {
    guard protocols.isMemory, place.path == [.pointee], case .call(let callee, _, _, _)? = graph.definition(of: value)?.kind,
      case .symbol(let symbol) = callee, program.symbols[symbol].kind == .initializer
    else { return false }
    let file = program.files[program.symbols[symbol].file.index]
    if file.isLibrary || file.isModel { return false }
    guard let effect = solver.summary(of: symbol)?.receiver else { return solver.summary(of: symbol) == nil }
    return effect.isStored || effect.isCaptured || !effect.exits.isDisjoint(with: [.moved, .passed])
  }

  /// What a value that is stored can keep, by its type.
  private func storable(_ holding: Holding, _ value: ValueID, _ place: Place) -> Holding {
    guard protocols.isMemory, !holding.isEmpty else { return holding }
    let stored = graph.definition(of: value).map(type(of:)) ?? .unknown
    if mayKeep(stored), mayKeep(type(of: place)) { return holding }
    return holding.origin
  }

  private func type(of place: Place) -> Type {
    switch place.path.last {
    case nil: rootType(place)
    case .field(let field): source.types.variableType(of: field)
    default: .unknown
    }
  }

  private func storeVariable(
    _ local: LocalID, _ value: ValueID, _ instruction: Instruction, _ position: InstructionPosition,
    _ state: inout OwnershipState
  ) {
    let holding = state.values[value] ?? Holding()
    let place = Place(root: .local(local))
    if case .capture(let strength) = typed[local].kind, strength != .strong { return }
    if typed[local].isWeak { return }
    guard typed[local].frame == frame && !isInout(local) && !typed[local].isStatic || isCaptureEntry(local) else {
      return put(storable(holding, value, place), into: place, instruction, &state)
    }
    if !protocols.isMemory, extends(place, value, &state) { return }
    if isTold {
      if mayBeOther(value, state) { state.foreign.insert(local) } else { state.foreign.remove(local) }
    }
    let old = state.places[place]
    moveParts(of: holding.kept, &state)
    state.places = state.places.filter { $0.key.root != place.root }
    if !holding.isEmpty { state.places[place] = holding }
    if let object = holding.alias.only { rename(object, local) }
    if let object = old?.alias.only, !holding.kept.contains(ObjectSet(object: object)) {
      lose(object, instruction, &state)
      retire(object, &state)
    }
  }

  /// An object that was given back and that no variable names is of no interest any more; forgetting it tells paths
  /// apart that a variable's value would tell apart.
  private func retire(_ object: Int, _ state: inout OwnershipState) {
    // What a body does to the objects of others is told to them.
    guard objects[object].isAcquired, state.objects[object].phases == .released,
      !state.places.values.contains(where: { $0.kept.contains(ObjectSet(object: object)) }),
      !returnedValues.contains(where: { state.values[$0]?.kept.contains(ObjectSet(object: object)) ?? false })
    else { return }
    state.objects[object] = ObjectState()
  }

  private func isCaptureEntry(_ local: LocalID) -> Bool {
    if case .capture = typed[local].kind { true } else { false }
  }

  /// Puts what a value holds into a place that is not a variable of its own.
  func put(_ holding: Holding, into place: Place, _ instruction: Instruction, _ state: inout OwnershipState) {
    let isElement = place.path.contains(.element)
    if !isElement { clear(place, &state) }
    let kept = holding.kept
    guard !kept.isEmpty else { return }
    if isWeak(place) { return }
    if isOwn(place, state) {
      state.places[Place(root: place.root), default: Holding()].inside.formUnion(kept)
      return
    }
    state.places[place, default: Holding()].formUnion(holding)
    // What a pointer of an interface to C is given for the time of a call cannot be told from what it keeps.
    if protocols.isMemory, place.path.contains(.pointee) {
      if keepAsPart(holding, place, &state) { return }
      noteFilled(holding, place, &state)
      if protocols.hasParts { noteKeeper(holding, place, instruction, &state) }
      return move(kept, &state)
    }
    let isInSelf = place.root == selfLocal.map { .local($0) }
    let certain = certain(holding)
    for object in kept.objects {
      guard certain.contains(ObjectSet(object: object)) else {
        effects[object].isStoredFurther = true
        continue
      }
      if isVariable(place), case .local(let local) = place.root { effects[object].variables.insert(local) }
      if isInSelf { effects[object].isStoredInReceiver = true }
      recordStored(object, isInSelf, isVariable(place), instruction, state)
      state.objects[object].keepers[place] = SourceRange(source.file.source.id, instruction.range)
    }
    if isInSelf, isMakingOwner, kept == holding.alias { return keepForEnd(kept, in: place, &state) }
    move(kept, &state)
  }

  /// Whether a place is a variable of an enclosing body.
  private func isVariable(_ place: Place) -> Bool {
    guard case .local(let local) = place.root else { return false }
    return place.path.isEmpty && typed[local].frame != frame
  }

  private func recordStored(
    _ object: Int, _ isInSelf: Bool, _ isInVariable: Bool, _ instruction: Instruction, _ state: OwnershipState
  ) {
    let elsewhere = effects[object].isStoredElsewhere
    record(.stored, object, instruction.range, instruction.expression, state)
    if isInSelf || isInVariable { effects[object].isStoredElsewhere = elsewhere }
  }

  private func clear(_ place: Place, _ state: inout OwnershipState) {
    if protocols.remembersPassed, let old = state.places[place] { moveAsParts(old.alias, &state) }
    state.places[place] = nil
    for number in state.objects.indices { state.objects[number].keepers[place] = nil }
  }

  private func isWeak(_ place: Place) -> Bool {
    guard case .field(let field)? = place.path.last else { return false }
    return !program.symbols[field].modifiers.isDisjoint(with: [.isWeak, .isUnowned])
  }

  // MARK: Ends of variables

  private func endScope(
    _ local: LocalID, _ instruction: Instruction, _ position: InstructionPosition, _ state: inout OwnershipState
  ) {
    let place = Place(root: .local(local))
    guard let holding = state.places[place] else { return }
    state.places = state.places.filter { $0.key.root != place.root }
    if let object = holding.alias.only {
      retire(object, &state)
      noteEnd(of: object, instruction, &state)
    }
    // At the end of the body, what is still held is seen there; here only what the next round of a loop forgets.
    guard graph.blocks[position.block.index].repetitionDepth > 0, let object = holding.alias.only else { return }
    switch graph.blocks[position.block.index].terminator {
    case .return, .throw: return
    default: lose(object, instruction, &state)
    }
  }

  /// The last name of an object goes away.
  func lose(_ object: Int, _ instruction: Instruction, _ state: inout OwnershipState) {
    let single = ObjectSet(object: object)
    guard objects[object].isAcquired, !state.objects[object].phases.isDisjoint(with: [.held, .passed]),
      state.objects[object].captors.isEmpty,
      !state.places.values.contains(where: { $0.kept.contains(single) })
    else { return }
    if state.objects[object].phases.contains(.excused) || !isSurelyOwed(state.objects[object].phases) { return }
    state.objects[object].phases.subtract([.held, .passed])
    state.objects[object].phases.insert(.lost)
    state.objects[object].lostAt = SourceRange(source.file.source.id, instruction.range)
  }

  // MARK: Use

  /// Something reads or writes an object.
  func touch(
    _ holding: Holding, _ instruction: Instruction, _ state: inout OwnershipState, expression: ExpressionID? = nil
  ) {
    let isSure = holding.direct.objects.allSatisfy { state.objects[$0].phases.contains(.released) }
    for object in holding.direct.objects {
      effects[object].isUsed = true
      guard isSure, holding.direct.objects.first == object else { continue }
      let place = expression ?? instruction.expression
      let range = place.isNone ? instruction.range : tree.range(place)
      let name = objects[object].isGiven ? objects[object].name : variableName(place)
      record(.used, object, range, place, state, name: name, isMaybe: isMaybe(object, holding))
    }
  }
}
