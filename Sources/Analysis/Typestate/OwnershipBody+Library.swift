// Calls of library functions, whose bodies are models, and closures as arguments.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  func libraryCall(_ symbol: SymbolID, _ isSetter: Bool, _ call: Call, _ state: inout OwnershipState) {
    if ownerCall(symbol, call, &state) { return }
    let effects = program.effects[symbol]
    var result = Holding()
    if let receiver = call.receiver, let holding = state.values[receiver] {
      if !isAboutView(receiver, effects, call) { touch(holding, call.instruction, &state) }
      awaitCaptors(holding, &state)
      result.formUnion(part(of: holding, type(of: call.instruction), from: typeOf(receiver)))
    }
    if let place = call.place { changeByCall(symbol, isSetter, effects, place, call, &state) }
    result.formUnion(viewed(effects, call, state))
    for (position, argument) in call.arguments.enumerated() {
      forgetLent(argument, call, &state)
      guard let holding = state.values[argument.value] else { continue }
      if let number = closure(argument.value) {
        if case .argument(_, _, true) = typed.closures[number].use { result.inside.formUnion(holding.inside) }
        continue
      }
      if !isLentPart(argument, effects), !isPrinted(argument, position, symbol) { touch(holding, call.instruction, &state, expression: argument.expression) }
      let parameter = argument.parameter ?? position
      if isTold(argument), !effects.contains(where: { $0.word == .uses }), !isOfRegion(symbol) { pass(holding.kept, to: symbol, call, &state) }
      if keeps(parameter, symbol, effects, call) {
        keepInLibrary(holding, argument, symbol, call, &state)
        result.formUnion(holding.origin)
      } else {
        fill(argument, &state)
        let passed = part(of: holding, type(of: call.instruction), from: typed.type(argument.expression))
        let isNew =
          isDistance(call) || isOther(parameter, effects) || isUndescribed(argument, effects) || takesOther(argument, holding, call)
        result.formUnion(isNew ? passed.origin : isView(effects) ? passed.viewed : passed)
        if !protocols.isMemory { move(holding.kept, &state) }
      }
    }
    if program.symbols[symbol].kind == .initializer { result.alias.formUnion(allocatorsPassed(call, state)) }
    set(call.instruction.result, result, &state)
  }

  /// Whether an object is made of another one whose memory comes from an allocator, and does not take that over: only what
  /// is moved from gives its allocator on.
  private func takesOther(_ argument: CallArgument, _ holding: Holding, _ call: Call) -> Bool {
    guard !holding.alias.isDisjoint(with: allocators), let symbol = call.symbol, program.symbols[symbol].kind == .initializer,
      let definition = graph.definition(of: argument.value), acquiredObject(definition) == nil
    else { return false }
    if case .call(.symbol(let giver), _, _, _) = definition.kind { return !program.effects.has(giver, .gives) }
    return true
  }

  /// `object->text.c_str()`: a view of memory that belongs to the object of which the operand is a part.
  private func viewed(_ effects: [Effect], _ call: Call, _ state: OwnershipState) -> Holding {
    var result = Holding()
    guard protocols.hasOwners else { return result }
    if let receiver = call.receiver, source.types.isView(typeOf(receiver)), isViewing(call) {
      result.view.formUnion(state.values[receiver]?.view ?? [])
    }
    for effect in effects where effect.word == .views {
      var base = Holding()
      switch effect.operand {
      case .receiver: if let place = call.place, isPart(place) { base = root(place, state) }
      case .parameter(let position): base = call.arguments.first { $0.parameter == position }.flatMap { state.values[$0.value] } ?? base
      default: continue
      }
      result.view.formUnion(base.direct)
      result.maybe.formUnion(base.maybe)
    }
    return result
  }

  /// Whether a call on a view says something of the view alone, or gives another one: `text.size()`, `text.substr(1)`.
  private func isAboutView(_ receiver: ValueID, _ effects: [Effect], _ call: Call) -> Bool {
    guard protocols.hasOwners, source.types.isView(typeOf(receiver)) else { return false }
    return isViewing(call) || effects.contains { [.measures, .probes].contains($0.word) }
  }

  private func isViewing(_ call: Call) -> Bool { source.types.isView(type(of: call.instruction)) || isName(type(of: call.instruction)) }

  /// `pthread_mutex_unlock(&object->lock)`: what a library does with its own part of an object is no use of the object.
  private func isLentPart(_ argument: CallArgument, _ effects: [Effect]) -> Bool {
    guard protocols.hasParts, !effects.contains(where: { [.uses, .views, .slices].contains($0.word) }),
      case .address(let place)? = graph.definition(of: argument.value)?.kind
    else { return false }
    return place.path.count > 1
  }

  /// Whether memory of a region stays what it is: members of a library's types take no memory over from an arena.
  private func isOfRegion(_ symbol: SymbolID) -> Bool { protocols.hasRegions && program.symbols[symbol].owner != nil }

  /// `printf("%p", (void *)object)`: of untyped pointers behind the parameters that a function names, only the number counts.
  private func isPrinted(_ argument: CallArgument, _ position: Int, _ symbol: SymbolID) -> Bool {
    guard isTold, !argument.expression.isNone, position >= source.types.signature(of: symbol).parameters.count else { return false }
    return source.types.memory.element(of: typed.type(argument.expression), source.types) == .void
  }

  /// Whether a place is in what the name at its root names, not in other memory behind that.
  private func isPart(_ place: Place) -> Bool { !place.path.dropFirst().contains(.pointee) }

  /// The allocators that an object is made with; of a copy of another object nobody knows.
  private func allocatorsPassed(_ call: Call, _ state: OwnershipState) -> ObjectSet {
    call.arguments.reduce(into: ObjectSet()) { result, argument in
      guard let definition = graph.definition(of: argument.value), acquiredObject(definition) != nil else { return }
      result.formUnion(state.values[argument.value]?.alias.intersection(allocators) ?? [])
    }
  }

  private func acquiredObject(_ instruction: Instruction) -> Int? {
    guard let result = instruction.result, result.index < graph.definitions.count, let position = graph.definitions[result.index]
    else { return nil }
    return acquired[position]
  }

  /// `a === b` and `ObjectIdentifier(a)` ask which object it is and do not look into it: the operators, and initialisers
  /// of trivial values, which cannot hold a reference.
  func isIdentification(_ call: Call) -> Bool {
    guard !protocols.isMemory, !call.instruction.expression.isNone else { return false }
    switch tree[call.instruction.expression] {
    case .binary(let name, _, _, _): return ["===", "!=="].contains(program.names[name])
    case .call:
      guard source.types.layout(of: type(of: call.instruction))?.isTrivial == true,
        call.arguments.allSatisfy({ isReference($0) })
      else { return false }
      switch typed.reference(call.instruction.expression) {
      case .type: return true
      case .symbol(let symbol): return program.symbols[symbol].kind == .initializer
      default: return false
      }
    default: return false
    }
  }

  private func isReference(_ argument: CallArgument) -> Bool {
    if argument.expression.isNone { return false }
    return source.types.isReference(source.types.unwrapped(typed.type(argument.expression))) == true
  }

  /// `check(file != NULL)`: what the callee says of it, and what it does if there is none, decides about the object.
  func moveAsked(_ call: Call, _ state: inout OwnershipState) {
    guard isTold else { return }
    if case .operation = call.callee { return }
    for argument in call.arguments {
      guard let condition = graph.definition(of: argument.value), let asked = nilTest(condition),
        let holding = state.values[asked.value]
      else { continue }
      move(holding.alias, &state)
    }
  }

  /// `end - start`: a number, whatever overload was chosen.
  private func isDistance(_ call: Call) -> Bool {
    guard protocols.isMemory, call.receiver == nil, call.arguments.count == 2, !call.instruction.expression.isNone,
      case .binary = tree[call.instruction.expression]
    else { return false }
    return call.arguments.allSatisfy { source.types.memory.isMemory(typed.type($0.expression), source.types) }
  }

  func typeOf(_ value: ValueID) -> Type { graph.definition(of: value).map(type(of:)) ?? .unknown }

  /// Waiting for a task that holds an object ends its hold.
  private func awaitCaptors(_ holding: Holding, _ state: inout OwnershipState) {
    for object in holding.inside.objects { state.objects[object].captors = [] }
  }

  /// Whether nobody says what becomes of a pointer: the result may be it, or anything else.
  private func isUndescribed(_ argument: CallArgument, _ effects: [Effect]) -> Bool {
    isTold(argument) && !effects.contains { [.slices, .views].contains($0.word) }
  }

  /// Whether the result is known to be a view of other parameters: `memcpy(to, from, n)`.
  private func isOther(_ parameter: Int, _ effects: [Effect]) -> Bool {
    // What is acquired is new.
    if effects.contains(where: { $0.word == .acquires }) { return true }
    let viewed = effects.filter { $0.word == .slices || $0.word == .views }.map(\.operand)
    return !viewed.isEmpty && !viewed.contains(.parameter(parameter)) && !viewed.contains(.receiver)
  }

  /// Whether the result is a place in what was given, or nothing: `strchr(text, c)`.
  private func isView(_ effects: [Effect]) -> Bool { isTold && effects.contains { $0.word == .views } }

  private func keeps(_ parameter: Int, _ symbol: SymbolID, _ effects: [Effect], _ call: Call) -> Bool {
    effects.contains {
      adopts($0, parameter) || $0.word == .grows && $0.operand == .receiver && call.place != nil
    }
  }

  /// Whether an argument becomes somebody else's: it is kept, or sent to whoever reads at the other end.
  private func adopts(_ effect: Effect, _ parameter: Int) -> Bool {
    effect.word == .keeps && effect.operand == .parameter(parameter)
      || effect.word == .feeds && effect.operand == .receiver
  }

  /// An argument that lives on in the receiver, or for ever.
  private func keepInLibrary(
    _ holding: Holding, _ argument: CallArgument, _ symbol: SymbolID, _ call: Call, _ state: inout OwnershipState
  ) {
    if program.effects[symbol].contains(where: { $0.word == .keeps || $0.word == .feeds }) {
      for object in holding.kept.objects { keepByCallee(object, call, &state) }
      return move(holding.kept, &state)
    }
    guard let place = call.place, holdsOn(holding, call) else { return }
    let target = Place(root: place.root, path: place.path + [.element])
    put(holding.contained, into: target, call.instruction, &state)
  }

  /// Whether a container can hold what it is given, and does not copy the contents of memory.
  private func holdsOn(_ holding: Holding, _ call: Call) -> Bool {
    guard protocols.isMemory else { return true }
    guard let receiver = call.receiver else { return false }
    let type = typeOf(receiver)
    return source.types.memory.holdsMemory(type, source.types) || protocols.hasOwners && source.types.holdsOwners(type)
  }

  // MARK: Closures as arguments

  private func closure(_ value: ValueID) -> Int? {
    guard let definition = graph.definition(of: value) else { return nil }
    switch definition.kind {
    case .closure(let number): return number
    case .convert(let inner, _): return closure(inner)
    default: return nil
    }
  }

  /// What closures that are passed on do to what they capture.
  func closureArguments(_ call: Call, _ state: inout OwnershipState) {
    for argument in call.arguments {
      guard let number = closure(argument.value), case .argument(_, let parameter, let isEscaping) = typed.closures[number].use
      else { continue }
      let isTask = call.symbol.map { isLater($0, parameter) } ?? false
      for capture in typed.closures[number].captures {
        guard let holding = state.places[Place(root: .local(capture.local))], !holding.isEmpty else { continue }
        let effect = solver.summary(ofClosure: number, in: source.file.source.id)?.captures[capture.local]
        if isEscaping == false || isAsync(call) {
          runs(effect, holding, call, capture, &state)
        } else {
          captures(number, effect, holding, call, capture, isKnown: isEscaping == true, isTask: isTask, &state)
        }
      }
      passElements(number, call, &state)
    }
  }

  /// An asynchronous function may wait until a closure that lives on has run; what it does is seen nowhere.
  private func isAsync(_ call: Call) -> Bool {
    call.symbol.map { source.types.signature(of: $0).effects.contains(.isAsync) } ?? false
  }

  private func isLater(_ symbol: SymbolID, _ parameter: Int) -> Bool {
    program.effects[symbol].contains {
      ($0.word == .spawns || $0.word == .later) && $0.operand == .parameter(parameter)
    }
  }

  /// A closure that may run before the call returns.
  private func runs(
    _ effect: OperandEffect?, _ holding: Holding, _ call: Call, _ capture: CapturedLocal, _ state: inout OwnershipState
  ) {
    guard let effect else { return move(holding.kept, &state) }
    if effect.isUsed { touch(holding, call.instruction, &state, expression: capture.use) }
    for object in holding.alias.objects {
      state.objects[object].content.apply(effect.content.withoutLosses)
    }
    if !effect.exits.isSubset(of: .held) { move(holding.kept, &state) }
    storeInVariables(effect, holding, call, &state)
    // An asynchronous function may wait for the tasks that its closure starts.
    if effect.isStored || effect.isCaptured && !isAsync(call) {
      for object in holding.kept.objects { keepByCallee(object, call, &state) }
    }
    if effect.isStored || effect.isCaptured { move(holding.kept, &state) }
  }

  /// A closure that lives on.
  private func captures(
    _ number: Int, _ effect: OperandEffect?, _ holding: Holding, _ call: Call, _ capture: CapturedLocal,
    isKnown: Bool, isTask: Bool, _ state: inout OwnershipState
  ) {
    let owns = effect.map { !$0.exits.isSubset(of: .held) } ?? true
    let use = capture.use.isNone ? call.instruction.expression : capture.use
    if isKnown { touch(holding, call.instruction, &state, expression: use) }
    for object in holding.kept.objects where isKnown {
      record(.captured, object, tree.range(use), use, state, name: name(of: capture.local))
      if isTask || owns { continue }
      if let result = call.instruction.result {
        state.objects[object].keepers[Place(root: .value(result))] =
          SourceRange(source.file.source.id, tree.range(use))
      }
    }
    if owns || !isKnown { return move(holding.kept, &state) }
    if isTask { for object in holding.direct.objects { state.objects[object].captors.insert(number) } }
    else { move(holding.kept, &state) }
  }

  /// The elements of what a closure is called on: `list.forEach { pool.put($0) }`.
  private func passElements(_ number: Int, _ call: Call, _ state: inout OwnershipState) {
    guard let receiver = call.receiver, let holding = state.values[receiver], !holding.inside.isEmpty,
      let summary = solver.summary(ofClosure: number, in: source.file.source.id)
    else { return }
    let isOwned = summary.parameters.values.contains { !$0.exits.isSubset(of: .held) || $0.isStored }
    if isOwned { move(holding.inside, &state) }
  }
}
