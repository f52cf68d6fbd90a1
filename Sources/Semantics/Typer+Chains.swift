// Members, subscripts, calls and the optional chains that they form.
//
// `a?.b.c()` is one chain: inside it the optional is taken off, and the whole is optional again. `chain` returns the
// type inside and whether some `?` stood before; `inferChain` closes the chain.

internal import NeutralAST
internal import SourceText

extension Typer {
  func isPostfix(_ id: ExpressionID) -> Bool {
    switch tree[id] {
    case .member, .call, .subscript, .specialize, .force, .optionalChain, .alternatives: true
    default: false
    }
  }

  func inferChain(_ id: ExpressionID, _ expected: Type, _ use: FunctionUse) -> Type {
    let (type, isOptional) = chain(id, expected, use)
    guard isOptional, type.isKnown, context.wrapped(type) == nil else { return type }
    return context.optional(type)
  }

  /// The type of a chain's link, optionals taken off, and whether the chain may end early.
  func chain(_ id: ExpressionID, _ expected: Type, _ use: FunctionUse) -> (Type, Bool) {
    guard !id.isNone else { return (.unknown, false) }
    switch tree[id] {
    case .member(let base, let name, _):
      if base.isNone { return recorded(id, implicitMember(id, name, expected, use), false) }
      let (type, isOptional) = receiver(base)
      if name == .`self`, let written = writtenType(base) { return recorded(id, context.make(.metatype(written)), false) }
      return recorded(id, member(id, name, of: type, base: base, expected, use), isOptional)
    case .call(let callee, let arguments):
      let (type, isOptional) = inferCall(id, callee, tree[arguments], expected)
      return recorded(id, type, isOptional)
    case .subscript(let base, let arguments):
      let (type, isOptional) = chain(base, .unknown, .other)
      return recorded(id, subscriptResult(id, type, tree[arguments], expected), isOptional)
    case .specialize(let base, let references):
      return recorded(id, specialized(base, references, expected), false)
    case .force(let operand):
      let type = infer(operand, expecting: expected.isKnown ? context.optional(expected) : .unknown)
      return recorded(id, context.wrapped(type) ?? type, false)
    case .optionalChain(let operand):
      let (type, _) = chain(operand, .unknown, .other)
      return recorded(id, context.wrapped(type) ?? type, true)
    case .alternatives(let ends):
      guard let first = tree[ends].first else { return (.unknown, false) }
      let (type, isOptional) = chain(first, expected, use)
      for other in tree[ends].dropFirst() { infer(other) }
      return recorded(id, type, isOptional)
    default:
      return (infer(id, expecting: expected, use: use), false)
    }
  }

  /// The type of what stands before a member, and whether the chain may end early there.
  func receiver(_ base: ExpressionID) -> (Type, Bool) {
    let outer = chainBase
    chainBase = base
    defer { chainBase = outer }
    return chain(base, .unknown, .other)
  }

  private func recorded(_ id: ExpressionID, _ type: Type, _ isOptional: Bool) -> (Type, Bool) {
    record(id, type)
    return (type, isOptional)
  }

  // MARK: Members

  /// `.name`: a static member or case of the context type.
  private func implicitMember(_ id: ExpressionID, _ name: Name, _ expected: Type, _ use: FunctionUse) -> Type {
    let candidates = implicitCandidates(name, expected)
    guard !candidates.isEmpty else { return .unknown }
    return memberValue(id, candidates, receiver: id, expected, use: use)
  }

  /// What `.name` can mean where `expected` is wanted: in the optional itself last.
  func implicitCandidates(_ name: Name, _ expected: Type) -> [Candidate] {
    var type = context.unwrapped(expected)
    if case .function(let function) = node(type) { type = context.unwrapped(function.result) }
    let found = members(name, of: type).filter { symbols[$0.symbol].isStatic }
    return found.isEmpty ? members(name, of: expected).filter { symbols[$0.symbol].isStatic } : found
  }

  private func member(
    _ id: ExpressionID, _ name: Name, of type: Type, base: ExpressionID, _ expected: Type, _ use: FunctionUse
  ) -> Type {
    if name == .`self` { return type }
    if case .metatype(let inner) = node(type) { return staticMember(id, name, of: inner, base, expected, use) }
    if case .tuple(let parts, let labels) = node(type) { return component(name, parts, labels) }
    let candidates = members(name, of: unwrappedImplicitly(type, for: name)).filter { !symbols[$0.symbol].isStatic }
    if !candidates.isEmpty { return memberValue(id, candidates, receiver: base, expected, use: use) }
    return moduleMember(id, name, base, expected, use)
  }

  /// What an implicitly unwrapped optional holds, where a member is not one of optionals.
  func unwrappedImplicitly(_ type: Type, for name: Name) -> Type {
    guard let inner = context.wrapped(type), members(name, of: type).isEmpty else { return type }
    return inner
  }

  private func staticMember(
    _ id: ExpressionID, _ name: Name, of type: Type, _ base: ExpressionID, _ expected: Type, _ use: FunctionUse
  ) -> Type {
    if let nested = context.nestedType(name, [], of: type, from: file.source.id), nested.isKnown,
      !isAssociated(nested)
    {
      if let nominal = context.nominal(nested) { refer(id, .type(nominal)) }
      return context.make(.metatype(nested))
    }
    let all = members(name, of: type)
    let statics = all.filter { symbols[$0.symbol].isStatic }
    return memberValue(id, statics.isEmpty ? all : statics, receiver: base, expected, use: use)
  }

  private func isAssociated(_ type: Type) -> Bool {
    if case .associated = node(type) { return true }
    return false
  }

  /// `Module.name`
  private func moduleMember(
    _ id: ExpressionID, _ name: Name, _ base: ExpressionID, _ expected: Type, _ use: FunctionUse
  ) -> Type {
    guard case .name = tree[base], result.reference(base) == .none, !result.type(base).isKnown else { return .unknown }
    let globals = symbols.globals(name, from: file.source.id)
    if let first = globals.first {
      return memberValue(id, [Candidate(symbol: first, base: .unknown)], receiver: base, expected, use: use)
    }
    guard let nominal = symbols.nominal(name, from: file.source.id) else { return .unknown }
    refer(id, .type(nominal))
    return context.make(.metatype(context.instantiate(nominal, [])))
  }

  private func component(_ name: Name, _ parts: [Type], _ labels: [Name]) -> Type {
    if let position = labels.firstIndex(of: name) { return parts[position] }
    if let position = Int(context.program.names[name]), parts.indices.contains(position) { return parts[position] }
    return .unknown
  }

  private func specialized(_ base: ExpressionID, _ references: TypeReferenceList, _ expected: Type) -> Type {
    let type = infer(base, expecting: expected)
    let arguments = tree[references].map { context.resolve($0, in: scope) }
    guard case .metatype(let inner) = node(type) else { return type }
    let specialized = specialize(inner, arguments)
    return context.make(.metatype(specialized))
  }

  private func specialize(_ type: Type, _ arguments: [Type]) -> Type {
    guard case .nominal(let nominal, let current) = node(type) else { return type }
    let kept = current.count - min(arguments.count, current.count)
    return context.make(.nominal(nominal, Array(current.prefix(kept)) + arguments.prefix(current.count - kept)))
  }

  // MARK: Subscripts

  private func subscriptResult(
    _ id: ExpressionID, _ base: Type, _ arguments: ArraySlice<Argument>, _ expected: Type
  ) -> Type {
    let isStatic = { if case .metatype = self.node(base) { true } else { false } }()
    let candidates = members(Name(.subscript), of: base).filter {
      symbols[$0.symbol].modifiers.contains(.isTypeMember) == isStatic
    }
    if candidates.isEmpty {
      for argument in arguments { infer(argument.value) }
      return .unknown
    }
    return applied(id, candidates, arguments, expected, explicit: []) ?? unknownCall(arguments)
  }
}
