// What is lent where a value is made: addresses, views, aggregates and lambdas.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

extension LocalLoans {
  /// A variable of this body that is gone when the body ends.
  func isOwn(_ local: LocalID) -> Bool {
    let entry = file.typed[local]
    guard !isTracing, entry.frame == frame, local != selfLocal, !entry.isStatic, entry.type.isKnown, !lent.isOther(local)
    else { return false }
    switch entry.kind {
    case .variable, .constant: return true
    case .parameter(let attributes): return attributes.isDisjoint(with: [.isInout, .isBorrowing])
    default: return false
    }
  }

  /// Whether a variable only stands for another place: a capture of it refers to that.
  func isReference(_ local: LocalID) -> Bool {
    file.nominal(of: file.typed[local].type).map { file.symbols.nominal(ofKey: Name(.referenceType)) == $0 } ?? false
  }

  func address(of place: Place, _ state: State) -> Loan? {
    switch place.root {
    case .value(let value): return place.path.isEmpty ? address(ofValue: value, state) : nil
    case .global: return nil
    case .local(let local):
      if isTracing, local == selfLocal || isByReference(local) {
        return isPart(place.path, mayBeWhole: local != selfLocal) ? Loan(kind: .view, locals: [local]) : nil
      }
      if let loan = passedOn(place, of: local, state) { return loan }
      return isOwn(local) ? address(of: place, in: local) : nil
    }
  }

  /// A reference to a temporary, or to one of several places.
  private func address(ofValue value: ValueID, _ state: State) -> Loan? {
    if isTemporary(value) { return .ofTemporary }
    if case .aggregate(.tuple, _)? = graph.definition(of: value)?.kind { return isTracing ? nil : .ofLiteral }
    guard case .select(let choices)? = graph.definition(of: value)?.kind else { return nil }
    let loans = choices.compactMap { choice -> Loan? in
      guard case .load(let source)? = graph.definition(of: choice)?.kind else { return nil }
      return address(of: source, state)
    }
    return Loan.joined(loans)
  }

  private func isByReference(_ local: LocalID) -> Bool {
    guard case .parameter(let attributes) = file.typed[local].kind else { return false }
    return !attributes.isDisjoint(with: [.isInout, .isBorrowing])
  }

  private func isPart(_ path: [Place.Projection], mayBeWhole: Bool) -> Bool {
    (mayBeWhole || !path.isEmpty) && path.allSatisfy { if case .field = $0 { true } else { false } }
  }

  /// A place that a pointer of the body leads to: `p + 1`, `&p->x`.
  private func passedOn(_ place: Place, of local: LocalID, _ state: State) -> Loan? {
    guard let first = place.path.first, first == .pointee || first == .element,
      file.types.memory.isToldPointer(file.typed[local].type, file.types), !place.path.dropFirst().contains(.pointee),
      let loan = state.locals[local], !loan.isInside, loan.kind != .capture
    else { return nil }
    return loan
  }

  private func address(of place: Place, in local: LocalID) -> Loan? {
    let type = file.typed[local].type
    // In code that was not fully understood, a pointer may seem to have the members of what it points to.
    if !place.path.isEmpty, file.types.memory.isMemory(type, file.types) { return nil }
    if case .field? = place.path.first, file.nominal(of: type).map({ file.symbols[$0].kind != .struct }) ?? true {
      return nil
    }
    if place.path == [.element], !isArray(type) {
      return isOwner(type) ? Loan(kind: .view, locals: [local]) : nil
    }
    for step in place.path {
      switch step {
      case .field, .component: continue
      // An element of an array is part of it; one of a container is not told apart from what it refers to.
      case .element where isArray(type): continue
      default: return nil
      }
    }
    return Loan(kind: .address, locals: [local])
  }

  func isArray(_ type: Type) -> Bool {
    guard let nominal = file.nominal(of: type) else { return false }
    return file.symbols.nominal(ofKey: Name(.arrayType)) == nominal
  }

  func captured(by closure: Int) -> Loan? {
    let own = file.typed.closures[closure]
    let locals = own.captures.map(\.local).filter { isOwn($0) && !isReference($0) }
    if !locals.isEmpty { return Loan(kind: .capture, locals: Set(locals)) }
    let lent = own.captures.map(\.local).filter(isShortlyLent)
    return lent.isEmpty ? nil : Loan(kind: .capture, locals: Set(lent), isLent: true)
  }

  /// Whether a parameter refers to what most callers make for the call alone: an object that they give up, or a value of a
  /// library that is only looked at.
  private func isShortlyLent(_ local: LocalID) -> Bool {
    guard !isTracing, file.typed[local].frame == frame, case .parameter(let attributes) = file.typed[local].kind else { return false }
    if attributes.contains(.isConsuming) { return file.typed[local].type.isKnown }
    guard attributes.contains(.isBorrowing), let nominal = file.nominal(of: file.typed[local].type) else { return false }
    return file.program.files[file.symbols[nominal].file.index].isLibrary
  }

  /// A type that refers to other storage, by the models: results of its type are views.
  func isView(_ type: Type) -> Bool {
    file.types.isView(type)
  }

  /// Whether a library's type owns what it gives views of, by the models.
  func isOwner(_ type: Type) -> Bool {
    guard let nominal = file.nominal(of: type), !isView(type) else { return false }
    return file.program.effects.has(nominal, .container)
  }

  /// A value that a call makes, and that owns what views of it refer to.
  func isTemporary(_ value: ValueID) -> Bool {
    guard let definition = graph.definition(of: value), !definition.expression.isNone else { return false }
    // Where one operand of a choice is made on the spot, the other is copied.
    if case .select(let choices) = definition.kind { return choices.contains(where: isTemporary) }
    if case .convert = definition.kind { return isCopy(definition.expression) }
    guard case .call(let callee, _, _, _) = definition.kind else { return false }
    switch callee {
    case .symbol, .memberwise: break
    default: return false
    }
    let type = file.type(of: definition.expression)
    return type.isKnown && !file.types.memory.isMemory(type, file.types) && !isView(type)
  }

  /// `std::string(text)`: a copy that is made on the spot.
  private func isCopy(_ expression: ExpressionID) -> Bool {
    guard case .cast(_, let inner, _) = file.tree[expression], !inner.isNone, case .effect(.copy, _) = file.tree[inner] else { return false }
    let type = file.type(of: expression)
    return type.isKnown && !file.types.memory.isMemory(type, file.types) && !isView(type)
  }

  // MARK: Views

  /// A view of what an argument is: a variable of a type that owns its contents, or a temporary of one.
  func viewed(_ value: ValueID, _ place: Place?, _ state: State) -> Loan? {
    if let loan = state.values[value] { return loan }
    guard let definition = graph.definition(of: value), !definition.expression.isNone else { return nil }
    let type = file.type(of: definition.expression)
    if isTemporary(value) { return isOwner(type) ? .ofTemporary : nil }
    var source = place
    if source == nil, case .load(let loaded) = definition.kind { source = loaded }
    if let source, isPartOfTemporary(source) { return isOwner(type) ? .ofTemporary : nil }
    guard let source, isOwner(type) || isArray(type) else { return nil }
    return address(of: source, state).map { Loan(kind: .view, locals: $0.locals) }
  }

  // MARK: Aggregates

  func aggregate(_ parts: [ValueID], _ instruction: Instruction, _ state: State) -> Loan? {
    guard !instruction.expression.isNone, let nominal = file.nominal(of: file.type(of: instruction.expression)),
      file.symbols[nominal].kind == .struct
    else { return nil }
    if parts.count == 1, isView(file.type(of: instruction.expression)) { return viewed(parts[0], nil, state) }
    return memberwise(nominal, parts, state)
  }

  /// A struct that is made of its fields: those that are views or pointers refer to what they are given.
  func memberwise(_ nominal: NominalID, _ parts: [ValueID], _ state: State) -> Loan? {
    let fields = file.types.storedProperties(of: nominal).map { file.types.variableType(of: $0) }
    let loans = parts.enumerated().compactMap { number, part in
      number < fields.count ? held(part, by: fields[number], state) ?? designated(part, fields, number, state) : nil
    }
    return Loan.joined(loans)?.contained
  }

  /// A pointer where a number is due: fields are named, in another order.
  private func designated(_ part: ValueID, _ fields: [Type], _ number: Int, _ state: State) -> Loan? {
    if file.types.memory.mayKeep(fields[number], file.types) { return nil }
    return fields.lazy.filter { file.types.memory.isToldPointer($0, file.types) }.compactMap { held(part, by: $0, state) }.first
  }

  /// What a place of a type refers to that is given a value.
  func held(_ value: ValueID, by type: Type, _ state: State) -> Loan? {
    guard type.isKnown, let definition = graph.definition(of: value), !definition.expression.isNone else { return nil }
    let given = file.type(of: definition.expression)
    if file.types.memory.isToldPointer(type, file.types) {
      return file.types.memory.isToldPointer(given, file.types) ? state.values[value] : nil
    }
    if isView(type) { return given == type ? state.values[value] : viewed(value, nil, state) }
    let isFunction = file.nominal(of: type).map { file.program.effects.has($0, .functionBox) } ?? false
    guard given == type || isFunction else { return nil }
    return state.values[value].flatMap { $0.isInside || $0.kind == .capture ? $0 : nil }
  }
}
