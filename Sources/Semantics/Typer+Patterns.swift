// Patterns: which locals they make, and of which types.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// Declares what a pattern binds when it takes a value of type `type` apart.
  func bind(_ pattern: PatternID, _ type: Type, value: ExpressionID = .none, isMutable: Bool = false) {
    guard !pattern.isNone else { return }
    switch tree[pattern] {
    case .binding(let name, let isVar):
      let local = declare(
        name, type, isVar || isMutable ? .variable : .constant, at: tree.range(pattern), initializer: value)
      result.patternLocals[pattern.index] = local
    case .tuple(let parts): bindTuple(tree[parts], type)
    case .enumCase(let callee, let arguments): bindCase(callee, tree[arguments], type)
    case .optional(let inner): bind(inner, context.wrapped(type) ?? .unknown)
    case .cast(let inner, let target), .typed(let inner, let target):
      bind(inner, context.resolve(target, in: scope))
    case .expression(let expression): infer(expression, expecting: context.unwrapped(type))
    case .type, .wildcard: break
    }
  }

  private func bindTuple(_ parts: NodeIDs<Pattern>, _ type: Type) {
    guard case .tuple(let types, _) = node(type), types.count == parts.count else {
      // One pattern in parentheses, or a type that is not known.
      for part in parts { bind(part, parts.count == 1 ? type : .unknown) }
      return
    }
    for (part, type) in zip(parts, types) { bind(part, type) }
  }

  private func bindCase(_ callee: ExpressionID, _ arguments: NodeIDs<Pattern>, _ type: Type) {
    let base = caseType(callee, context.unwrapped(type))
    guard case .member(_, let name, _) = tree[callee],
      let found = caseMember(name, type) ?? members(name, of: base).first(where: { symbols[$0.symbol].kind == .enumCase })
    else {
      for argument in arguments { bind(argument, .unknown) }
      return
    }
    refer(callee, .symbol(found.symbol))
    let bindings = context.bindings(forMembersOf: symbols[found.symbol].owner, seenFrom: found.base)
    let payload = context.signature(of: found.symbol).parameters.map { context.substitute($0.type, bindings) }
    if arguments.count == payload.count {
      for (argument, type) in zip(arguments, payload) { bind(argument, type) }
    } else if arguments.count == 1, let only = arguments.first {
      bind(only, context.make(.tuple(payload, payload.map { _ in .none })))
    } else {
      for argument in arguments { bind(argument, .unknown) }
    }
  }

  /// `.some(x)` and `.none` speak of the optional itself.
  private func caseMember(_ name: Name, _ type: Type) -> Candidate? {
    members(name, of: type).first { symbols[$0.symbol].kind == .enumCase }
  }

  /// The enum that a case pattern names, or that of the value.
  private func caseType(_ callee: ExpressionID, _ type: Type) -> Type {
    guard case .member(let base, _, _) = tree[callee], !base.isNone else { return type }
    let named = infer(base)
    if case .metatype(let inner) = node(named) {
      return context.nominal(inner) == context.nominal(type) ? type : inner
    }
    return type
  }
}
