// Calls: objects are made, given back, looked at, kept or handed on, as protocols, models and summaries say.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// A call instruction, taken apart.
  struct Call {
    let callee: Callee
    let receiver: ValueID?
    let place: Place?
    let arguments: [CallArgument]
    let instruction: Instruction
    let position: InstructionPosition

    init(
      _ callee: Callee, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument],
      _ instruction: Instruction, _ position: InstructionPosition
    ) {
      self.callee = callee
      self.receiver = receiver
      self.place = place
      self.arguments = arguments
      self.instruction = instruction
      self.position = position
    }

    var symbol: SymbolID? {
      switch callee {
      case .symbol(let symbol), .setter(let symbol): symbol
      default: nil
      }
    }
  }

  func call(_ call: Call, _ state: inout OwnershipState) {
    forgetContents(call, &state)
    if !given.isEmpty { passGiven(call, &state) }
    if protocols.hasRegions {
      if emptyRegions(call, &state) { return }
      detachPassed(call, &state)
      forgetFreedKeepers(call, &state)
    }
    if protocols.remembersPassed { passParts(call, &state) }
    if let object = acquired[call.position] {
      if protocols.hasRegions { touchArguments(call, &state) }
      // What makes an object may take others into it.
      if isTold, let symbol = call.symbol, solver.summary(of: symbol) != nil { symbolCall(symbol, isSetter: false, call, &state) }
      return acquire(object, call, &state)
    }
    if let object = yielded[call.position] {
      if isTold, let symbol = call.symbol, solver.summary(of: symbol) != nil { symbolCall(symbol, isSetter: false, call, &state) }
      if yield(object, call, &state) { return }
    }
    if let symbol = call.symbol, let release = protocols.releases[symbol] {
      return self.release(release, symbol, call, &state)
    }
    if isIdentification(call) {
      return set(call.instruction.result, union(call.arguments.map(\.value), state).origin, &state)
    }
    closureArguments(call, &state)
    if isTold { lendObjects(call, &state) }
    moveAsked(call, &state)
    switch call.callee {
    case .symbol(let symbol): symbolCall(symbol, isSetter: false, call, &state)
    case .setter(let symbol): symbolCall(symbol, isSetter: true, call, &state)
    case .function(let function): localCall(function, call, &state)
    case .value(let value):
      if let number = closure(behind: value) { bodyCall(number, call, &state) } else { valueCall(value, call, &state) }
    case .memberwise, .operation: builtIn(call, &state)
    case .unknown: unknown(call, &state)
    }
  }

  // MARK: Functions of the program

  private func symbolCall(_ symbol: SymbolID, isSetter: Bool, _ call: Call, _ state: inout OwnershipState) {
    let entry = program.symbols[symbol]
    if isTold, !program.files[entry.file.index].isLibrary { forgetKeepers(behind: symbol, &state) }
    guard hasInterest(call, state) || isFollowingFields || inner[call.position] != nil || given[call.position] != nil else { return }
    if entry.kind == .enumCase { return builtIn(call, &state) }
    let file = program.files[entry.file.index]
    if file.isLibrary || file.isModel { return libraryCall(symbol, isSetter, call, &state) }
    forgetPart(call, &state)
    if protocols.resets.contains(symbol), let holding = resetOperand(of: call, state) {
      touch(holding, call.instruction, &state)
      return reset(holding.alias, &state)
    }
    guard let summary = solver.summary(of: symbol, isSetter: isSetter) else {
      if entry.kind == .deinitializer { return move(receiver(of: call, state)?.kept ?? [], &state) }
      return unknownBody(symbol, call, &state)
    }
    let isOwner = entry.kind == .initializer && isOwner(entry.owner)
    var result = Holding(inside: makeInside(call, &state))
    applyContents(summary, symbol, call, &state, &result)
    if entry.kind == .deinitializer { return }
    if let holding = receiver(of: call, state), let effect = summary.receiver {
      apply(effect, holding, call.instruction.expression, symbol, call, &state, &result, isOwner: false)
    }
    for (position, argument) in call.arguments.enumerated() {
      let known = lent(argument, state) ?? state.values[argument.value]
      if solver.givers[symbol] == argument.parameter ?? position, isForeign(known, call) {
        giveForeign(symbol, argument.expression, call, &state)
        continue
      }
      guard let holding = known else { continue }
      if isTold, takesAddress(symbol, argument.parameter ?? position) { move(holding.kept, &state) }
      moveCarried(holding, &state)
      moveContents(holding, argument, &state)
      if holding.alias.isEmpty { fill(argument, &state) }
      // Another initialiser of the same type makes it the object's own, in ways that a summary may not show.
      if protocols.isMemory, isDelegation(call) {
        move(holding.kept, &state)
        continue
      }
      guard let effect = summary.parameters[argument.parameter ?? position] else {
        move(holding.kept, &state)
        continue
      }
      if isKeptUntilEnd(effect, call), holding.kept == holding.alias {
        if effect.isUsed { touch(holding, call.instruction, &state, expression: argument.expression) }
        for object in holding.alias.objects { state.objects[object].slots.formUnion(effect.fields) }
        result.inside.formUnion(holding.alias)
        continue
      }
      apply(effect, holding, argument.expression, symbol, call, &state, &result, isOwner: isOwner)
    }
    set(call.instruction.result, result, &state)
  }

  /// What a reset leaves like new: the receiver, or the object that a function without one is given.
  private func resetOperand(of call: Call, _ state: OwnershipState) -> Holding? {
    if let holding = receiver(of: call, state) { return holding }
    guard call.receiver == nil else { return nil }
    return call.arguments.lazy.compactMap { state.values[$0.value] }.first { !$0.alias.isEmpty }
  }

  /// Memory inside of what a pointer of C points to, or of a struct that holds one: the callee may free it, which no
  /// summary of the whole shows.
  func moveContents(_ holding: Holding, _ argument: CallArgument, _ state: inout OwnershipState) {
    guard protocols.isMemory, !holding.inside.isEmpty, !argument.expression.isNone,
      source.types.memory.holdsToldPointer(typed.type(argument.expression), source.types)
    else { return }
    move(holding.inside, &state)
  }

  /// A reference that is counted by hand may be handed on in ways that no type shows, as an integer for one.
  private func moveCarried(_ holding: Holding, _ state: inout OwnershipState) {
    for object in holding.derived.union(holding.alias).objects {
      if case .acquired(let resource) = objects[object].origin, protocols.carried.contains(resource) {
        move(ObjectSet(object: object), &state)
      }
    }
  }

  private func hasInterest(_ call: Call, _ state: OwnershipState) -> Bool {
    if receiver(of: call, state) != nil { return true }
    return call.arguments.contains { state.values[$0.value] != nil }
  }

  /// Whether instances of a type free what they hold: classes, and values with a `deinit`.
  private func isOwner(_ nominal: NominalID?) -> Bool {
    guard let nominal else { return false }
    let entry = program.symbols[nominal]
    return entry.isReference || entry.members.contains { program.symbols[$0].kind == .deinitializer }
  }

  /// What a callee does to one operand.
  func apply(
    _ effect: OperandEffect, _ holding: Holding, _ expression: ExpressionID, _ callee: SymbolID?, _ call: Call,
    _ state: inout OwnershipState, _ result: inout Holding, isOwner: Bool
  ) {
    result.derived.formUnion(holding.kept.union(holding.derived))
    // What a function returns by reference has no type that shows it; the callee's own summary does.
    let mayKeep = !protocols.isMemory || protocols.hasOwners || mayKeep(type(of: call.instruction))
    let effect = mayKeep ? effect : effect.withoutResult
    if effect.result.contains(.alias) { result.formUnion(holding) }
    result.maybe.formUnion(holding.maybe)
    if effect.result.contains(.view) { result.view.formUnion(holding.direct) }
    if effect.result.contains(.inside) { result.inside.formUnion(holding.kept) }
    let isGiven = effect.exits == .released
    if effect.isUsed, !isGiven { touch(holding, call.instruction, &state, expression: expression) }
    applyContent(limited(effect, call), holding.alias, &state)
    if !effect.hooks.isEmpty { apply(.reset, to: holding.alias, &state) }
    if isGiven, isSole(holding, state) {
      for object in holding.alias.objects {
        give(
          object, call.instruction.range, expression, callee, call.position.block, &state, isMaybe: isMaybe(object, holding))
      }
    } else if !effect.exits.isDisjoint(with: [.released, .moved, .kept, .passed]) {
      passOn(effect, holding.kept, call, &state)
    }
    storeInVariables(effect, holding, call, &state)
    if effect.isStored || effect.isCaptured { keep(effect, holding, call, isOwner, &state, &result) }
  }

  private func applyContent(_ effect: OperandEffect, _ set: ObjectSet, _ state: inout OwnershipState) {
    apply(effect.content, to: set, &state)
    if effect.isSizeChecked { for object in set.objects { state.objects[object].isSizeChecked = true } }
  }

  /// A local function or closure stores what it is given in a variable of this body or of one around it.
  func storeInVariables(
    _ effect: OperandEffect, _ holding: Holding, _ call: Call, _ state: inout OwnershipState
  ) {
    for local in effect.variables.sorted() {
      let place = Place(root: .local(local))
      if typed[local].frame == frame {
        state.places[place, default: Holding()].join(holding)
      } else {
        put(holding, into: place, call.instruction, &state)
      }
    }
  }

  private func keep(
    _ effect: OperandEffect, _ holding: Holding, _ call: Call, _ isOwner: Bool, _ state: inout OwnershipState,
    _ result: inout Holding
  ) {
    let isInitializer = call.symbol.map { program.symbols[$0].kind == .initializer } ?? false
    if effect.isStoredInReceiver, !effect.isStoredElsewhere {
      if isInitializer, isDelegation(call) { return move(holding.kept, &state) }
      if isInitializer, protocols.isMemory, !mayKeep(type(of: call.instruction)) { return }
      if isInitializer {
        result.inside.formUnion(holding.kept)
        if isOwner { move(holding.kept, &state) }
        return
      }
      if let place = call.place, isOwn(place, state), !isForeign(place) {
        state.places[Place(root: place.root), default: Holding()].inside.formUnion(holding.kept)
        return
      }
    }
    // Deeper calls are too far away to say that memory is kept; the tracking ends.
    if !protocols.isMemory || effect.isStoredInReceiver || effect.isStoredElsewhere {
      for object in holding.kept.objects { keepByCallee(object, call, &state) }
    } else {
      for object in holding.kept.objects { effects[object].isStoredFurther = true }
    }
    move(holding.kept, &state)
  }

  /// Whether a variable names an object that was there before the body ran: a parameter, or one out of a property.
  private func isForeign(_ place: Place) -> Bool {
    guard !protocols.isMemory, case .local(let local) = place.root, isReference(typed[local].type) else { return false }
    if case .parameter = typed[local].kind { return true }
    let initializer = typed[local].initializer
    guard !initializer.isNone, case .symbol(let symbol) = typed.reference(initializer) else { return false }
    return program.symbols[symbol].kind == .variable
  }

  /// `self.init(…)`, `super.init(…)`
  private func isDelegation(_ call: Call) -> Bool {
    guard !call.instruction.expression.isNone, case .call(let callee, _) = tree[call.instruction.expression],
      !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone, case .name(let name) = tree[base]
    else { return false }
    return name == .`self` || name == .super
  }

  func keepByCallee(_ object: Int, _ call: Call, _ state: inout OwnershipState) {
    record(.keptByCallee, object, call.instruction.range, call.instruction.expression, state, callee: call.symbol)
    // What callers of C functions keep is often undone by another call.
    if isTold { return }
    guard let result = call.instruction.result else { return }
    state.objects[object].keepers[Place(root: .value(result))] =
      SourceRange(source.file.source.id, call.instruction.range)
  }

  // MARK: Local functions, function values, built-ins

  private func localCall(_ function: FunctionID, _ call: Call, _ state: inout OwnershipState) {
    guard let number = source.builder.closure(of: function) else { return unknown(call, &state) }
    bodyCall(number, call, &state)
  }

  /// The closure that a variable was initialised with, if it is never given another one.
  private func closure(behind value: ValueID) -> Int? {
    guard let definition = graph.definition(of: value), case .load(let place) = definition.kind,
      case .local(let local) = place.root, place.path.isEmpty, !typed.writes.contains(where: { $0.local == local })
    else { return nil }
    return typed.closures.firstIndex { $0.use == .local(local) }
  }

  /// A call of a closure or local function, which sees the variables of this body.
  private func bodyCall(_ number: Int, _ call: Call, _ state: inout OwnershipState) {
    guard let summary = solver.summary(ofClosure: number, in: source.file.source.id) else {
      return unknown(call, &state)
    }
    var result = Holding()
    for capture in typed.closures[number].captures {
      guard let holding = state.places[Place(root: .local(capture.local))],
        let effect = summary.captures[capture.local]
      else { continue }
      apply(effect, holding, .none, nil, call, &state, &result, isOwner: false)
    }
    for (position, argument) in call.arguments.enumerated() {
      guard let holding = state.values[argument.value],
        let effect = summary.parameters[argument.parameter ?? position]
      else { continue }
      apply(effect, holding, argument.expression, nil, call, &state, &result, isOwner: false)
    }
    set(call.instruction.result, result, &state)
  }

  /// A function value: nobody knows what it does to its arguments; it may reset them.
  private func valueCall(_ value: ValueID, _ call: Call, _ state: inout OwnershipState) {
    if let holding = state.values[value] { move(holding.inside, &state) }
    let hook = hook(value)
    for argument in call.arguments {
      if lent(argument, state) == nil || hook == nil { fillLent(argument, &state) }
      guard let holding = lent(argument, state) ?? state.values[argument.value] else { continue }
      touch(holding, call.instruction, &state, expression: argument.expression)
      moveCarried(holding, &state)
      if isTold(argument) { move(holding.kept, &state) }
      if let hook, let object = holding.alias.only, !objects[object].isAcquired {
        effects[object].hooks.insert(hook)
      } else {
        apply(.reset, to: holding.alias, &state)
      }
    }
    if let definition = graph.definition(of: value), case .load(let place) = definition.kind,
      case .local(let local) = place.root, let position = graph.parameters.firstIndex(of: local)
    {
      noteLending(position, call, state)
    }
    set(call.instruction.result, union(call.arguments.map(\.value), state).origin, &state)
  }

  /// Whether an argument is a pointer as C has them, which nothing but the callee's code says who owns.
  func isTold(_ argument: CallArgument) -> Bool {
    guard protocols.isMemory, !argument.expression.isNone else { return false }
    let type = typed.type(argument.expression)
    return source.types.memory.holdsToldPointer(type, source.types) || protocols.hasOwners && source.types.holdsOwners(type)
  }

  /// The property that a function value is read from.
  private func hook(_ value: ValueID) -> SymbolID? {
    guard let definition = graph.definition(of: value), case .load(let place) = definition.kind else { return nil }
    for step in place.path.reversed() {
      switch step {
      case .unwrap: continue
      case .field(let symbol): return symbol
      default: return nil
      }
    }
    return nil
  }

  private func noteLending(_ parameter: Int, _ call: Call, _ state: OwnershipState) {
    for argument in call.arguments {
      guard let object = state.values[argument.value]?.alias.only, objects[object].isAcquired else { continue }
      summary.lends.insert(parameter)
    }
  }

  private func builtIn(_ call: Call, _ state: inout OwnershipState) {
    let holding = union(call.arguments.map(\.value), state)
    guard !holding.isEmpty else { return }
    if case .operation(let name) = call.callee {
      if mayTake(call, name) { move(holding.kept, &state) }
      // Comparing pointers and counting them on looks at no memory.
      for argument in call.arguments {
        if let found = state.values[argument.value], !isTold(argument) {
          touch(found, call.instruction, &state, expression: argument.expression)
        }
      }
      let whole = call.arguments.first.map { typed.type($0.expression) } ?? .unknown
      set(call.instruction.result, part(of: holding, type(of: call.instruction), from: whole), &state)
      return
    }
    if case .memberwise(let nominal) = call.callee, isOwner(nominal) || isDelegation(call) {
      move(holding.kept, &state)
    }
    set(call.instruction.result, holding.contained, &state)
  }

  /// Whether an operator may be a function of the program, which templates do not show: one that pointers do not have, or one
  /// with an operand of unknown type.
  private func mayTake(_ call: Call, _ name: Name) -> Bool {
    guard isTold else { return false }
    let ofPointers: Set<String> = ["+", "-", "+=", "-=", "++", "--", "==", "!=", "<", ">", "<=", ">=", "!", "&&", "||", ","]
    return !ofPointers.contains(program.names[name]) || call.arguments.contains { !typed.type($0.expression).isKnown }
  }

  /// A callee that is not known: what it is given is no longer ours.
  private func unknown(_ call: Call, _ state: inout OwnershipState) {
    var holding = union(call.arguments.map(\.value), state)
    if isTold { forgetKeepers(&state) }
    move(holding.kept, &state)
    for argument in call.arguments {
      fill(argument, &state)
      fillLent(argument, &state)
    }
    if let found = receiver(of: call, state) { apply(.reset, to: found.alias, &state) }
    if let receiver = call.receiver, let found = state.values[receiver] {
      touch(found, call.instruction, &state)
      move(found.kept, &state)
      holding.formUnion(found)
    }
    set(call.instruction.result, holding.origin, &state)
  }

  /// A requirement of a protocol, or a function without a body.
  private func unknownBody(_ symbol: SymbolID, _ call: Call, _ state: inout OwnershipState) {
    let arguments = union(call.arguments.map(\.value), state)
    pass(arguments.kept, to: symbol, call, &state)
    let mayReset = source.types.signature(of: symbol).result == .void
    for argument in call.arguments {
      touchPassed(argument, call, &state)
      if mayReset { fill(argument, &state) } else { show(argument, &state) }
    }
    var holding = arguments
    if let receiver = call.receiver, let found = state.values[receiver] {
      touch(found, call.instruction, &state)
      // It may be the reset that a protocol asks for.
      reset(found.alias, &state)
      holding.formUnion(found)
    }
    let result = protocols.isMemory ? holding.origin : part(of: holding, type(of: call.instruction), from: .unknown)
    set(call.instruction.result, result, &state)
  }

  func reset(_ set: ObjectSet, _ state: inout OwnershipState) {
    guard let object = set.only else { return }
    state.objects[object].content.apply(.reset)
  }
}
