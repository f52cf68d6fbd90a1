// Library functions: what their declarations and models say of their arguments.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension EscapeLowering {
  /// One call of a function without a body.
  struct LibraryCall {
    var symbol: SymbolID
    var receiver: EscapeValue?
    var place: Place?
    var arguments: [CallArgument]
    var result: EscapeValue?
    var instruction: Instruction
    var effects: [Effect]
  }

  mutating func callLibrary(
    _ symbol: SymbolID, _ receiver: EscapeValue?, _ place: Place?, _ arguments: [CallArgument],
    _ instruction: Instruction
  ) {
    var call = LibraryCall(
      symbol: symbol, receiver: receiver, place: place, arguments: arguments, result: nil, instruction: instruction,
      effects: program.effects[symbol].filter { holds($0, arguments) })
    call.result = libraryResult(call)
    if isDereference(call), let result = instruction.result { dereferences[result] = symbol }
    define(instruction, call.result)
    for argument in arguments { pass(argument, in: call) }
    for effect in call.effects { apply(effect, call) }
  }

  /// `*pointer`, where the pointer owns a function: what stands there is kept as long as the pointer's object is.
  private func isDereference(_ call: LibraryCall) -> Bool {
    guard objectsAreValues, call.arguments.isEmpty, call.effects.contains(where: { $0.word == .gives && $0.operand == .receiver }),
      program.names[symbols[call.symbol].name] == "operator*", let held = types.memory.element(of: type(of: call.instruction), types), let nominal = types.nominal(held)
    else { return false }
    return program.effects.has(nominal, .functionBox)
  }

  /// `repeats block if repeats`: not where `false` is written.
  private func holds(_ effect: Effect, _ arguments: [CallArgument]) -> Bool {
    guard let condition = effect.condition else { return true }
    guard let argument = arguments.first(where: { $0.parameter == condition }), !argument.expression.isNone,
      case .literal(.boolean) = file.tree[argument.expression]
    else { return true }
    return file.source.text(file.tree.range(argument.expression)) == "true"
  }

  private mutating func libraryResult(_ call: LibraryCall) -> EscapeValue? {
    if let effect = call.effects.first(where: { $0.word == .gives }) { return operand(effect.operand, call) }
    if call.effects.contains(where: { $0.word == .binds }) { return bound(call.arguments, call.instruction) }
    if let made = made(by: call) { return made }
    guard let result = answer(of: call.instruction) else { return nil }
    let entry = symbols[call.symbol]
    // What a container gives out was in it.
    if let receiver = call.receiver, let owner = entry.owner, !symbols[owner].isReference,
      entry.kind == .variable || entry.kind == .subscript || call.arguments.isEmpty
        || isContent(types.signature(of: call.symbol).result, of: owner)
    {
      function.graph.flow(receiver, to: result.location)
    }
    return result
  }

  /// The object that a function of a library makes with an owner for it, by a constructor that takes the arguments.
  private mutating func made(by call: LibraryCall) -> EscapeValue? {
    guard objectsAreValues, call.effects.contains(where: { $0.word == .allocates || $0.word == .acquires }) else { return nil }
    if !types.isOwner(type(of: call.instruction)) {
      if let memory = call.instruction.result { fresh.insert(memory) }
      return nil
    }
    let object = newObject(call.instruction)
    guard case .nominal(_, let arguments) = types.node(type(of: call.instruction)), let type = arguments.first,
      let nominal = types.nominal(type)
    else { return object }
    let constructors = symbols[nominal].members.filter {
      symbols[$0].kind == .initializer && types.signature(of: $0).parameters.count == call.arguments.count
    }
    if constructors.count == 1, hasBody(constructors[0]) {
      var passed = call.arguments
      for position in passed.indices { passed[position].parameter = position }
      callKnown(CallableID(constructors[0]), nil, nil, passed, call.instruction, made: object)
    }
    return object
  }

  /// Whether a declared type stands for what values of `owner` contain: one of its generic parameters, or the element.
  private func isContent(_ type: Type, of owner: NominalID) -> Bool {
    switch types.node(types.unwrapped(type)) {
    case .parameter(let key): key.file == symbols[owner].file && key.declaration == symbols[owner].declaration
    case .associated(_, let name): name == .element
    default: false
    }
  }

  /// Whether the callee calls a closure with what its receiver contains: `tokens.forEach { … }`, `token.map { … }`.
  private func givesContent(_ declared: Type, _ call: LibraryCall) -> Bool {
    if call.effects.contains(where: { $0.word == .iterates }) { return true }
    guard case .function(let closure) = types.node(types.unwrapped(declared)), let first = closure.parameters.first,
      let owner = symbols[call.symbol].owner
    else { return false }
    return isContent(first, of: owner)
  }

  private mutating func pass(_ argument: CallArgument, in call: LibraryCall) {
    guard let value = values[argument.value.index], !call.effects.contains(where: { $0.word == .binds }) else { return }
    guard let number = argument.parameter else {
      // What an element is made of: `emplace_back(…)`.
      if objectsAreValues, call.effects.contains(where: { $0.word == .grows && $0.operand == .receiver }), let place = call.place {
        assign(value, to: target(of: place), at: call.instruction.range)
      }
      return function.graph.flow(value, to: .heap)
    }
    let signature = types.signature(of: call.symbol)
    if number < signature.parameters.count, !signature.parameters[number].isEscaping {
      function.graph.flow(value, to: .called)
      if let receiver = call.receiver, givesContent(signature.parameters[number].type, call) {
        feed(value, from: receiver)
      }
      return
    }
    if call.effects.contains(where: { $0.operand == .parameter(number) && Self.describesFlow($0.word) }) { return }
    if call.effects.contains(where: { $0.word == .grows && $0.operand == .receiver }), let place = call.place {
      if isFunctionValue(value) { function.graph.flow(value, to: .heap) }
      return assign(value, to: target(of: place), at: call.instruction.range)
    }
    function.graph.flow(value, to: .heap)
  }

  private func isFunctionValue(_ value: EscapeValue) -> Bool {
    if case .closure = function.graph[value.location].kind { return true }
    return false
  }

  private static func describesFlow(_ word: Effect.Word) -> Bool {
    switch word {
    case .keeps, .calls, .later, .repeats, .observes, .spawns, .borrows, .iterates, .gives: true
    default: false
    }
  }

  // MARK: Effects

  private mutating func apply(_ effect: Effect, _ call: LibraryCall) {
    let operand = operand(effect.operand, call)
    switch effect.word {
    case .calls, .borrows, .iterates: if let operand { function.graph.flow(operand, to: .called) }
    case .later: if let operand { function.graph.flow(operand, to: .heap) }
    case .spawns: if let operand { spawn(operand, call) }
    case .keeps: if let operand { keep(operand, effect, call) }
    case .repeats, .observes: start(operand, call, givesToken: effect.word == .repeats)
    case .cancels: if let operand { function.cancelled.append((operand, ownershipEnd(call.symbol))) }
    case .shrinks, .clears:
      guard effect.operand == .receiver, let place = call.place else { return }
      end(place)
      noteShrinking(place)
    default: break
    }
  }

  private func operand(_ operand: Effect.Operand, _ call: LibraryCall) -> EscapeValue? {
    switch operand {
    case .receiver: call.receiver
    case .result: call.result
    case .parameter(let number):
      call.arguments.first { $0.parameter == number }.flatMap { values[$0.value.index] }
    case .resource: nil
    }
  }

  /// A task holds its closure until it ends.
  private mutating func spawn(_ closure: EscapeValue, _ call: LibraryCall) {
    function.graph.flow(closure, to: .task)
    guard let task = call.result, let number = closureLocations[closure.location],
      TaskLoops.runsUntilCancelled(graphOf(.closure(number)), effects: program.effects)
    else { return }
    hold(closure, in: task, call)
  }

  private mutating func keep(_ value: EscapeValue, _ effect: Effect, _ call: LibraryCall) {
    function.graph.flow(value, to: .stored)
    if effect.operand == .receiver {
      // `token.store(in: &tokens)`
      guard let place = call.arguments.first(where: { $0.place != nil })?.place else { return }
      return assign(value, to: target(of: place), at: call.instruction.range)
    }
    if let holder = call.result ?? call.receiver {
      hold(value, in: holder, call)
    }
  }

  /// `givesToken`: the closure is called with its own token.
  private mutating func start(_ value: EscapeValue?, _ call: LibraryCall, givesToken: Bool) {
    if let value {
      function.graph.flow(value, to: .stored)
      if let holder = call.result ?? call.receiver { hold(value, in: holder, call) }
      if givesToken, let token = call.result { feed(value, from: token) }
    }
    function.started.append(
      StartedObserver(
        callee: call.symbol, token: call.result, closure: value, range: call.instruction.range))
  }

  private mutating func hold(_ value: EscapeValue, in holder: EscapeValue, _ call: LibraryCall) {
    function.stores.append(
      OwnershipStore(object: holder, field: call.symbol, value: value, range: call.instruction.range,
        isFresh: holder == call.result))
  }
}
