// Names and members: variables as places, computed properties as calls, functions as values.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  /// The value of a name or member.
  mutating func nameValue(_ id: ExpressionID) -> ValueID {
    if let place = place(of: id) { return read(place, id) }
    switch typed.reference(id) {
    case .local(let local): return localFunction(local, id)
    case .symbol(let symbol): return symbolValue(symbol, id)
    case .type: return emit(.constant, id)
    case .none, .value: return unresolved(id)
    }
  }

  private mutating func localFunction(_ local: LocalID, _ id: ExpressionID) -> ValueID {
    if case .function(let function) = typed[local].kind, let number = index.closure(of: function) {
      return emit(.closure(number), id)
    }
    return emit(.opaque([]), id)
  }

  /// A symbol that is no stored variable.
  private mutating func symbolValue(_ symbol: SymbolID, _ id: ExpressionID) -> ValueID {
    let entry = index.program.symbols[symbol]
    switch entry.kind {
    case .variable: return computedValue(symbol, id)
    case .enumCase:
      let isFunction = index.traits[symbol].contains(.hasPayload)
      return emit(isFunction ? .functionReference(symbol, receiver: nil) : .constant, id)
    default:
      let receiver = receiver(of: id, symbol)?.value
      return emit(.functionReference(symbol, receiver: receiver), id)
    }
  }

  private mutating func computedValue(_ symbol: SymbolID, _ id: ExpressionID) -> ValueID {
    let receiver = receiver(of: id, symbol)
    return getterCall(symbol, receiver, [], id)
  }

  /// A call of a getter.
  mutating func getterCall(
    _ symbol: SymbolID, _ receiver: Receiver?, _ arguments: [CallArgument], _ id: ExpressionID
  ) -> ValueID {
    let kind = Instruction.Kind.call(
      .symbol(symbol), receiver: receiver?.value, place: receiver?.place, arguments: arguments)
    let result = emit(kind, id)
    lastRead = ComputedRead(
      value: result, symbol: symbol, receiver: receiver?.value, place: receiver?.place, arguments: arguments)
    if isTrying, index.traits[symbol].contains(.mayThrow) { mayThrow() }
    return result
  }

  /// A name that means nothing known; a member of something is made of it.
  private mutating func unresolved(_ id: ExpressionID) -> ValueID {
    guard case .member(let base, _, _) = tree[id], !base.isNone, !isType(base) else {
      return emit(.opaque([]), id)
    }
    return opaque([base], id)
  }

  // MARK: Receivers

  /// The receiver of a member: its value, and where it is stored.
  struct Receiver {
    var value: ValueID
    var place: Place?
  }

  /// The receiver that a name or member expression gives to `symbol`; nil for static ones, globals and types.
  mutating func receiver(of id: ExpressionID, _ symbol: SymbolID) -> Receiver? {
    let entry = index.program.symbols[symbol]
    var base = ExpressionID.none
    if !id.isNone, case .member(let written, _, _) = tree[id] { base = written }
    if entry.owner == nil || entry.isStatic {
      if !base.isNone, !isType(base) { value(base) }
      return nil
    }
    // `T(x)`: an initialiser that is a template.
    if base.isNone, !id.isNone, case .type = tree[id] { return nil }
    if base.isNone { return implicitSelf() }
    return isType(base) ? nil : receiver(base)
  }

  /// `base` as a receiver.
  mutating func receiver(_ base: ExpressionID) -> Receiver {
    guard let place = place(of: base) else {
      let made = value(base)
      noteTemporary(made, base)
      return Receiver(value: made, place: nil)
    }
    let loaded = read(place, base)
    return Receiver(value: loaded, place: place)
  }

  mutating func implicitSelf() -> Receiver? {
    guard let local = selves.last?.local else { return nil }
    let place = Place(root: .local(local))
    return Receiver(value: emit(.load(place), .none), place: place)
  }

  /// Whether an expression names a type (or a module), so that there is nothing to evaluate.
  func isType(_ id: ExpressionID) -> Bool {
    guard !id.isNone else { return false }
    switch tree[id] {
    case .type: return true
    case .specialize(let base, _): return isType(base)
    case .name(let name):
      if case .type = typed.reference(id) { return true }
      return name == .Self
    case .member(let base, let name, _):
      if case .type = typed.reference(id) { return true }
      return name == .`self` && isType(base)
    default: return false
    }
  }
}
