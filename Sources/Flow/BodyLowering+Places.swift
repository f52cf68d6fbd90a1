// Places: what can be loaded from, stored to and changed, and assignment to it.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  /// The place that an expression names, or nil where it is a value. Bases that are no places are
  /// evaluated; nothing is when the answer is nil.
  mutating func place(of id: ExpressionID) -> Place? {
    guard !id.isNone else { return nil }
    switch tree[id] {
    case .name(let name): return place(ofName: id, name)
    case .member(let base, let name, _): return place(ofMember: id, base, name)
    case .subscript(let base, let arguments): return place(ofSubscript: id, base, arguments)
    case .force, .optionalChain: return unwrapped(id)
    case .dereference(let operand): return basePlace(operand).appending(.pointee)
    case .specialize(let base, _): return place(of: base)
    case .effect(let effect, let operand):
      switch effect {
      case .await, .addressOf, .borrow, .unsafe: return place(of: operand)
      default: return nil
      }
    default: return nil
    }
  }

  /// The place of an expression, or what its value refers to.
  mutating func basePlace(_ id: ExpressionID) -> Place {
    if let place = place(of: id) { return place }
    return Place(root: .value(value(id)))
  }

  /// `x!`, `x?`
  mutating func unwrapped(_ id: ExpressionID) -> Place {
    switch tree[id] {
    case .force(let operand), .optionalChain(let operand): return basePlace(operand).appending(.unwrap)
    default: return basePlace(id)
    }
  }

  private func place(ofName id: ExpressionID, _ name: Name) -> Place? {
    switch typed.reference(id) {
    case .local(let local):
      if case .function = typed[local].kind { return nil }
      return Place(root: .local(local))
    case .symbol(let symbol): return isStored(symbol) ? memberPlace(symbol) : nil
    case .none, .type, .value:
      guard name == .super || name == .`self` else { return nil }
      return selves.last.map { Place(root: .local($0.local)) }
    }
  }

  /// A stored variable named alone: a global, a static one, or a property of `self`.
  func memberPlace(_ symbol: SymbolID) -> Place? {
    let entry = index.program.symbols[symbol]
    if entry.owner == nil || entry.isStatic { return Place(root: .global(symbol)) }
    return selves.last.map { Place(root: .local($0.local), path: [.field(symbol)]) }
  }

  func isStored(_ symbol: SymbolID) -> Bool {
    index.program.symbols[symbol].kind == .variable && !index.traits[symbol].contains(.isComputed)
  }

  private mutating func place(ofMember id: ExpressionID, _ base: ExpressionID, _ name: Name) -> Place? {
    switch typed.reference(id) {
    case .symbol(let symbol): return place(ofMember: symbol, base)
    case .local(let local): return Place(root: .local(local))
    case .type, .value: return nil
    case .none: break
    }
    guard !base.isNone, !isType(base) else { return nil }
    if name == .`self` { return place(of: base) }
    if let position = component(name, of: base) { return basePlace(base).appending(.component(position)) }
    return basePlace(base).appending(.element)
  }

  private mutating func place(ofMember symbol: SymbolID, _ base: ExpressionID) -> Place? {
    guard isStored(symbol) else { return pointee(symbol, base) }
    let entry = index.program.symbols[symbol]
    if base.isNone { return memberPlace(symbol) }
    if entry.owner == nil || entry.isStatic {
      if !isType(base) { value(base) }
      return Place(root: .global(symbol))
    }
    return isType(base) ? nil : basePlace(base).appending(.field(symbol))
  }

  /// `pointer.pointee` of a library's pointer type.
  private mutating func pointee(_ symbol: SymbolID, _ base: ExpressionID) -> Place? {
    let entry = index.program.symbols[symbol]
    guard entry.kind == .variable, entry.name == .pointee, !base.isNone, !isType(base),
      index.program.files[entry.file.index].isLibrary || index.program.files[entry.file.index].isModel
    else { return nil }
    return basePlace(base).appending(.pointee)
  }

  /// Which component of a tuple a member is.
  private func component(_ name: Name, of base: ExpressionID) -> Int? {
    guard case .tuple(let parts, let labels) = index.types.node(typed.type(base)) else { return nil }
    if let position = labels.firstIndex(of: name) { return position }
    guard let position = Int(index.program.names[name]), position < parts.count, position >= 0 else {
      return nil
    }
    return position
  }

  // MARK: Subscripts

  /// Whether a subscript has code of its own to call.
  private func calledSubscript(_ id: ExpressionID) -> SymbolID? {
    guard case .symbol(let symbol) = typed.reference(id), !index.traits[symbol].contains(.hasNoBody),
      index.program.symbols[symbol].kind == .subscript
    else { return nil }
    return symbol
  }

  private mutating func place(
    ofSubscript id: ExpressionID, _ base: ExpressionID, _ arguments: ArgumentList
  ) -> Place? {
    guard calledSubscript(id) == nil, !isType(base) else { return nil }
    let container = base.isNone ? Place(root: .value(emit(.opaque([]), id))) : basePlace(base)
    for argument in tree[arguments] { value(argument.value) }
    return container.appending(.element)
  }

  mutating func subscriptValue(_ id: ExpressionID) -> ValueID {
    if let place = place(of: id) { return read(place, id) }
    guard case .subscript(let base, let arguments) = tree[id] else { return emit(.opaque([]), id) }
    guard let symbol = calledSubscript(id) else { return opaque(tree[arguments].map { $0.value }, id) }
    let receiver = isType(base) || base.isNone ? nil : self.receiver(base)
    let passed = self.arguments(id, arguments, of: symbol)
    return getterCall(symbol, receiver, passed, id)
  }

  // MARK: Assignment

  /// Stores a value into what `target` names.
  mutating func assign(_ source: ValueID, to target: ExpressionID, _ id: ExpressionID) {
    guard !target.isNone else { return }
    switch tree[target] {
    case .name(let name) where name == .wildcard: return
    case .tuple(let parts):
      for (position, part) in tree[parts].enumerated() {
        let component = Place(root: .value(source), path: [.component(position)])
        assign(emit(.load(component), id), to: part.value, id)
      }
    case .effect(_, let inner), .specialize(let inner, _): assign(source, to: inner, id)
    default:
      if let place = place(of: target) {
        emitStore(place, source, id)
        writeBack(place, id)
      } else {
        callSetter(of: target, source, id)
      }
    }
  }

  private mutating func callSetter(of target: ExpressionID, _ source: ValueID, _ id: ExpressionID) {
    guard case .symbol(let symbol) = typed.reference(target) else {
      let old = value(target)
      emit(.opaque([old, source]), id)
      return
    }
    var receiver: Receiver?
    var passed: [CallArgument] = []
    if case .subscript(let base, let arguments) = tree[target] {
      receiver = isType(base) || base.isNone ? nil : self.receiver(base)
      passed = self.arguments(target, arguments, of: symbol)
    } else {
      receiver = self.receiver(of: target, symbol)
    }
    passed.append(CallArgument(value: source, place: nil, parameter: nil, expression: id))
    emit(.call(.setter(symbol), receiver: receiver?.value, place: receiver?.place, arguments: passed), id)
    if isTrying, index.traits[symbol].contains(.mayThrow) { mayThrow() }
  }

  /// After a change in place: where `place` is a part of what a computed property gave, the property is set.
  mutating func writeBack(_ place: Place, _ id: ExpressionID) {
    guard let read = lastRead, case .value(read.value) = place.root,
      index.traits[read.symbol].contains(.hasSetter)
    else { return }
    lastRead = nil
    let new = CallArgument(value: read.value, place: nil, parameter: nil, expression: id)
    emit(
      .call(
        .setter(read.symbol), receiver: read.receiver, place: read.place, arguments: read.arguments + [new]),
      id)
  }
}
