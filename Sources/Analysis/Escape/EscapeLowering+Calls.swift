// Calls: constructors and library functions become edges at once, calls of functions with bodies wait for summaries.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension EscapeLowering {
  mutating func call(
    _ instruction: Instruction, _ callee: Callee, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument]
  ) {
    if case .symbol(let symbol) = callee, receiver == nil, isMemberOperator(symbol), let left = arguments.first {
      return call(instruction, callee, left.value, left.place, arguments.dropFirst().map(\.shifted))
    }
    let object = receiver.flatMap { values[$0.index] }
    endPassed(arguments, to: callee)
    switch callee {
    case .function(let id): callLocal(id, arguments, instruction)
    case .value(let value):
      if let called = values[value.index] { function.graph.flow(called, to: .called) }
      callUnknown(arguments, nil, instruction)
    case .unknown:
      if let place { endUnknown(place) }
      callUnknown(arguments, object, instruction)
    case .operation: define(instruction, joinedArguments(arguments, isAggregate: false))
    case .memberwise(let nominal):
      noteEmpty(nominal, instruction, arguments)
      construct(nominal, arguments, instruction)
    // A value that ends keeps nothing.
    case .symbol(let symbol) where symbols[symbol].kind == .deinitializer: break
    case .symbol(let symbol):
      if symbols[symbol].kind == .initializer { noteEmpty(symbols[symbol].owner, instruction, arguments) }
      if symbols[symbol].kind == .enumCase {
        define(instruction, joinedArguments(arguments, isAggregate: true))
      } else if hasBody(symbol) {
        callKnown(CallableID(symbol), object, place, arguments, instruction)
      } else {
        callLibrary(symbol, object, place, arguments, instruction)
      }
    case .setter(let symbol) where isKeptClosure(symbol): setRequirement(symbol, object, arguments, instruction)
    case .setter(let symbol):
      callKnown(CallableID(symbol, isSetter: true), object, place, arguments, instruction)
    }
  }

  /// Whether the left operand of an operator is its receiver.
  private func isMemberOperator(_ symbol: SymbolID) -> Bool {
    let entry = symbols[symbol]
    return objectsAreValues && entry.kind == .function && entry.owner != nil && !entry.isStatic
      && program.names[entry.name].hasPrefix("operator")
  }

  private mutating func setRequirement(
    _ symbol: SymbolID, _ object: EscapeValue?, _ arguments: [CallArgument], _ instruction: Instruction
  ) {
    guard let object, let argument = arguments.last else { return }
    if isEmpty(argument.value) { function.ends.append(ownershipEnd(symbol)) }
    guard let value = values[argument.value.index] else { return }
    assign(value, to: .state(object: object, field: symbol), at: instruction.range)
  }

  /// What is passed in place may be emptied or exchanged there, but for tokens that go into a bag.
  private mutating func endPassed(_ arguments: [CallArgument], to callee: Callee) {
    if case .symbol(let symbol) = callee, program.effects.has(symbol, .keeps) { return }
    for argument in arguments { if let place = argument.place { end(place) } }
  }

  /// Of a value in place, a function that is not known may let go of anything; an object keeps its place.
  private mutating func endUnknown(_ place: Place) {
    if case .field(let field)? = place.path.last {
      let type = types.variableType(of: field)
      if types.wrapped(type) == nil, types.isReference(type) == true { return }
    }
    end(place)
    noteShrinking(place)
  }

  /// A value that is made of nothing, or of `nullptr`, holds nothing; an object may get what it holds later.
  private mutating func noteEmpty(_ owner: NominalID?, _ instruction: Instruction, _ arguments: [CallArgument]) {
    let isObject = owner.map { symbols[$0].isReference } ?? true
    let isMadeOfNothing = arguments.allSatisfy { objectsAreValues && constants.contains($0.value) }
    if isMadeOfNothing, !isObject, let result = instruction.result { constants.insert(result) }
  }

  private mutating func joinedArguments(_ arguments: [CallArgument], isAggregate: Bool) -> EscapeValue? {
    let found = arguments.compactMap { values[$0.value.index] }
    if found.isEmpty { return nil }
    let location = add(.temporary)
    for part in found {
      function.graph.flow(part, to: location)
      if isAggregate { function.graph.flow(part, to: .variables) }
    }
    return EscapeValue(location)
  }

  /// A callee of which nothing is known keeps everything.
  mutating func callUnknown(_ arguments: [CallArgument], _ receiver: EscapeValue?, _ instruction: Instruction) {
    for case let value? in arguments.map({ values[$0.value.index] }) + [receiver] {
      function.graph.flow(value, to: .heap)
    }
    define(instruction, answer(of: instruction))
  }

  /// A value made by somebody else.
  mutating func answer(of instruction: Instruction) -> EscapeValue? {
    let type = type(of: instruction)
    return isPlain(type) ? nil : EscapeValue(add(.answer, type: type))
  }

  private mutating func construct(_ nominal: NominalID, _ arguments: [CallArgument], _ instruction: Instruction) {
    // Which initialiser it is may not be known, nor what that does.
    if !symbols.members(Name(.`init`), of: nominal).isEmpty {
      for argument in arguments { if let value = values[argument.value.index] { function.graph.flow(value, to: .heap) } }
    }
    if symbols[nominal].isReference || objectsAreValues && arguments.isEmpty {
      return define(instruction, newObject(instruction))
    }
    // Which argument goes into a weak property is not worked out.
    let holdsWeakly = types.storedProperties(of: nominal).contains { isWeak($0) }
    if holdsWeakly { return callUnknown(arguments, nil, instruction) }
    define(instruction, joinedArguments(arguments, isAggregate: true))
  }

  mutating func newObject(_ instruction: Instruction) -> EscapeValue {
    let object = add(.object, type: type(of: instruction))
    function.ranges[object] = instruction.range
    return EscapeValue(object, derefs: -1)
  }

  // MARK: Functions with bodies

  func hasBody(_ symbol: SymbolID) -> Bool {
    let entry = symbols[symbol]
    let tree = program.files[entry.file.index].tree
    if !entry.function.isNone {
      return tree[entry.function].hasBody || tree[tree[entry.function].accessors].contains { tree[$0].hasBody }
    }
    guard case .variable(let variable) = tree[entry.declaration].kind else { return false }
    return tree[variable.accessors].contains { tree[$0].hasBody }
  }

  /// `made` is the object that an initialiser is called for by somebody else.
  mutating func callKnown(
    _ callee: CallableID, _ receiver: EscapeValue?, _ place: Place?, _ arguments: [CallArgument],
    _ instruction: Instruction, made: EscapeValue? = nil
  ) {
    var passed: [Int: EscapeCall.Argument] = [:]
    let result = made ?? result(of: callee, receiver, instruction)
    if let receiver {
      let target = place.map { self.target(of: $0) }
      passed[Location.receiver] = EscapeCall.Argument(value: receiver, target: target, isNonEscaping: false)
    } else if symbols[callee.symbol].kind == .initializer, let result {
      passed[Location.receiver] = EscapeCall.Argument(
        value: result, target: .variable(result.location), isNonEscaping: false)
    }
    let signature = types.signature(of: callee.symbol)
    for (position, argument) in arguments.enumerated() {
      guard let value = values[argument.value.index] else { continue }
      let number = argument.parameter ?? (callee.isSetter ? position : nil)
      guard let number, passed[number] == nil else {
        function.graph.flow(value, to: .heap)
        continue
      }
      let declared = number < signature.parameters.count ? signature.parameters[number] : nil
      let isNonEscaping = declared.map { !$0.isEscaping } ?? false
      if isNonEscaping { function.graph.flow(value, to: .called) }
      passed[number] = EscapeCall.Argument(
        value: value, target: argument.place.map { target(of: $0) }, isNonEscaping: isNonEscaping)
    }
    define(instruction, result)
    if passed.isEmpty { return }
    var call = EscapeCall(
      callee: callee, arguments: passed, result: result, range: instruction.range, place: ownershipEnd(callee.symbol))
    if let place, symbols[callee.symbol].modifiers.contains(.isMutating) {
      call.isOnOwnPart = isOwnPart(place)
      call.end = lastField(of: place).map { ownershipEnd($0) }
    }
    function.calls.append(call)
  }

  private mutating func result(
    of callee: CallableID, _ receiver: EscapeValue?, _ instruction: Instruction
  ) -> EscapeValue? {
    let entry = symbols[callee.symbol]
    guard !callee.isSetter else { return nil }
    if entry.kind == .initializer, let owner = entry.owner, symbols[owner].isReference || objectsAreValues {
      return receiver == nil ? newObject(instruction) : nil
    }
    return answer(of: instruction)
  }
}

extension CallArgument {
  /// The same argument of a function whose receiver is not counted among its parameters.
  fileprivate var shifted: CallArgument {
    var result = self
    result.parameter = parameter.map { max($0 - 1, 0) }
    return result
  }
}
