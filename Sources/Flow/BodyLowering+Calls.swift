// Calls: who is called, on what, with which arguments, and how the call may end.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  mutating func call(_ id: ExpressionID, _ written: ExpressionID, _ list: ArgumentList) -> ValueID {
    let named = stripped(written)
    let reference = typed.reference(id)
    var target: (callee: Callee, receiver: Receiver?)
    switch reference {
    case .symbol(let symbol): target = (.symbol(symbol), methodReceiver(symbol, named))
    case .type(let nominal): target = (.memberwise(nominal), nil)
    case .local(let local): target = (localCallee(local, named), nil)
    case .value: target = (valueCallee(named, written), nil)
    case .none: target = unknownCallee(named, written)
    }
    var symbol: SymbolID?
    if case .symbol(let known) = reference { symbol = known }
    let passed = arguments(id, list, of: symbol)
    let result = emit(
      .call(
        target.callee, receiver: target.receiver?.value, place: target.receiver?.place, arguments: passed), id
    )
    if let symbol, let place = target.receiver?.place,
      index.program.symbols[symbol].modifiers.contains(.isMutating)
    {
      writeBack(place, id)
    }
    finishCall(id, target.callee, written)
    return result
  }

  /// The callee without generic arguments and optional marks: `base.name`, a name, or anything else.
  private func stripped(_ id: ExpressionID) -> ExpressionID {
    var id = id
    while !id.isNone {
      switch tree[id] {
      case .specialize(let base, _), .force(let base), .optionalChain(let base): id = base
      default: return id
      }
    }
    return id
  }

  // MARK: Callees

  private mutating func methodReceiver(_ symbol: SymbolID, _ callee: ExpressionID) -> Receiver? {
    let entry = index.program.symbols[symbol]
    guard !callee.isNone else { return nil }
    if entry.name == .callAsFunction, !names(callee, .callAsFunction) { return receiver(callee) }
    if entry.kind == .initializer {
      // `self.init(…)`, `super.init(…)`; elsewhere the base is a type.
      guard case .member(let base, _, _) = tree[callee], !base.isNone, !isType(base) else { return nil }
      return receiver(base)
    }
    return receiver(of: callee, symbol)
  }

  private func names(_ id: ExpressionID, _ name: KnownName) -> Bool {
    switch tree[id] {
    case .name(let found), .member(_, let found, _): found == name
    default: false
    }
  }

  private mutating func localCallee(_ local: LocalID, _ callee: ExpressionID) -> Callee {
    if case .function(let function) = typed[local].kind { return .function(function) }
    return .value(value(callee))
  }

  private mutating func valueCallee(_ named: ExpressionID, _ written: ExpressionID) -> Callee {
    if !named.isNone, case .closure(let function) = tree[named] {
      captureList(of: function)
      return .function(function)
    }
    return .value(value(written))
  }

  private mutating func unknownCallee(
    _ callee: ExpressionID, _ written: ExpressionID
  ) -> (callee: Callee, receiver: Receiver?) {
    guard !callee.isNone else { return (.unknown(.none), nil) }
    switch tree[callee] {
    case .name(let name):
      if case .local = typed.reference(callee) { return (.value(value(written)), nil) }
      return (.unknown(name), nil)
    case .member(let base, let name, _):
      return (.unknown(name), base.isNone || isType(base) ? nil : receiver(base))
    case .type: return (.unknown(.none), nil)
    default: return (valueCallee(callee, written), nil)
    }
  }

  // MARK: Arguments

  mutating func arguments(_ id: ExpressionID, _ list: ArgumentList, of symbol: SymbolID?) -> [CallArgument] {
    if list.isEmpty { return [] }
    let positions = typed.argumentParameters[id]
    let lazy = symbol.flatMap { index.traits[$0].contains(.hasAutoclosure) ? $0 : nil }
    var result: [CallArgument] = []
    result.reserveCapacity(Int(list.count))
    for (number, entry) in tree[list].enumerated() {
      var passed: CallArgument
      if let lazy, let position = positions?[safely: number], isAutoclosure(position, of: lazy) {
        passed = deferredArgument(entry.value)
      } else {
        passed = argument(entry.value)
      }
      passed.parameter = positions?[safely: number]
      if let symbol, let position = passed.parameter, isLent(position, to: symbol) { noteTemporary(passed.value, entry.value) }
      result.append(passed)
    }
    return result
  }

  /// One argument; `&x` gives the place as well.
  mutating func argument(_ id: ExpressionID) -> CallArgument {
    if !id.isNone, case .effect(.addressOf, let operand) = tree[id], let place = place(of: operand) {
      return CallArgument(value: read(place, operand), place: place, parameter: nil, expression: id)
    }
    return CallArgument(value: value(id), place: nil, parameter: nil, expression: id)
  }

  /// An argument that the callee may or may not evaluate.
  private mutating func deferredArgument(_ id: ExpressionID) -> CallArgument {
    let evaluated = newBlock()
    let join = newBlock()
    choose([evaluated, join])
    current = evaluated
    let result = optionalValue(id)
    jump(join)
    current = join
    return CallArgument(value: emit(.select([result]), id), place: nil, parameter: nil, expression: id)
  }

  /// Whether the callee only looks at what it gets for a parameter.
  private func isLent(_ position: Int, to symbol: SymbolID) -> Bool {
    guard index.traits.hasEndings, let parameter = index.types.signature(of: symbol).parameters[safely: position] else { return false }
    return parameter.attributes.contains(.isBorrowing)
  }

  private func isAutoclosure(_ position: Int, of symbol: SymbolID) -> Bool {
    let entry = index.program.symbols[symbol]
    guard !entry.function.isNone else { return false }
    let home = index.program.files[entry.file.index].tree
    let parameters = home[home[entry.function].parameters]
    guard position >= 0, position < parameters.count else { return false }
    return home.isAutoclosure(parameters[parameters.startIndex + position])
  }

  // MARK: Ends of calls

  private mutating func finishCall(_ id: ExpressionID, _ callee: Callee, _ written: ExpressionID) {
    if neverReturns(id, callee) { return end(.unreachable) }
    if isTrying, mayThrow(callee, written) { mayThrow() }
  }

  private func neverReturns(_ id: ExpressionID, _ callee: Callee) -> Bool {
    switch callee {
    case .symbol(let symbol): return index.traits[symbol].contains(.neverReturns)
    case .memberwise: return false
    default:
      guard case .nominal(let nominal, _) = index.types.node(typed.type(id)) else { return false }
      return index.program.symbols[nominal].name == .never
    }
  }

  private func mayThrow(_ callee: Callee, _ written: ExpressionID) -> Bool {
    switch callee {
    case .symbol(let symbol), .setter(let symbol): return index.traits[symbol].contains(.mayThrow)
    case .memberwise, .operation: return false
    case .unknown: return true
    case .function(let function):
      if tree[function].kind == .closure { return true }
      return !tree[function].effects.isDisjoint(with: [.isThrowing, .isRethrowing])
        || !tree[function].thrownType.isNone
    case .value:
      guard !written.isNone, case .function(let type) = index.types.node(typed.type(written)) else { return true }
      return type.isThrowing
    }
  }
}

extension Array {
  /// The element at a position, or nil outside the array.
  subscript(safely position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}
