// Applying a chosen candidate: what the arguments decide about its generic parameters, and the type that comes back.
//
// A parameter that the call still has to decide is a *hole* where it stands in the context type of an argument: the
// argument is typed on its own there, and what it turns out to be binds the parameter. A parameter that stays open to
// the end is unknown in the result.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// Types the arguments against the chosen candidate and works out the result.
  func apply(
    _ id: ExpressionID, _ match: Match, _ arguments: ArraySlice<Argument>, _ expected: Type, _ explicit: [Type]
  ) -> Type {
    let symbol = symbols[match.candidate.symbol]
    let base = instanceType(match.candidate.base)
    var bindings = context.bindings(forMembersOf: symbol.owner, seenFrom: base)
    let open = openParameters(match, symbol, base)
    for (key, type) in zip(match.signature.generics, explicit) { bindings[key] = type }
    let returned = match.signature.result
    if expected.isKnown, context.mentions(returned, open) {
      var fromResult = bindings
      context.unify(returned, context.wrapped(expected) ?? expected, into: &fromResult, only: open)
      for (key, type) in fromResult where bindings[key] == nil && context.isConcrete(type) { bindings[key] = type }
    }
    let equalities = open.isEmpty ? [] : context.equalities(of: match.candidate.symbol)
    for turn in Turn.allCases {
      for (position, argument) in arguments.enumerated() where self.turn(of: argument.value) == turn {
        typeArgument(id, argument, match, position, &bindings, open)
      }
      context.solve(equalities, &bindings, open)
    }
    return settled(context.substitute(returned, context.closed(bindings, open)), symbol, base)
  }

  /// When an argument is typed: those that have a type of their own first, since they decide what literals become, and
  /// closures last, since their parameters come from what the others bind.
  private enum Turn: CaseIterable { case plain, literal, closure }

  private func turn(of id: ExpressionID) -> Turn {
    if case .closure = tree[id] { return .closure }
    return isLiteral(id) ? .literal : .plain
  }

  /// The parameters whose types the call decides: the function's own, and those of a type that is being made.
  private func openParameters(_ match: Match, _ symbol: Symbol, _ base: Type) -> Set<ParameterKey> {
    let own = Set(match.signature.generics)
    guard symbol.kind == .initializer || symbol.kind == .enumCase || symbol.isStatic else { return own }
    return own.union(openParameters(of: base))
  }

  /// The parameters of a type that its arguments do not decide.
  func openParameters(of type: Type) -> Set<ParameterKey> {
    guard case .nominal(let nominal, let arguments) = node(type) else { return [] }
    var open: Set<ParameterKey> = []
    for (name, argument) in zip(symbols[nominal].parameters, arguments) where !context.isConcrete(argument) {
      if case .parameter(let key) = node(context.parameter(name, of: nominal)) { open.insert(key) }
    }
    return open
  }

  private func typeArgument(
    _ id: ExpressionID, _ argument: Argument, _ match: Match, _ position: Int, _ bindings: inout Bindings,
    _ open: Set<ParameterKey>
  ) {
    let parameter = match.signature.parameters[match.parameters[position]]
    let wanted = context.substitute(parameter.type, bindings)
    let use = FunctionUse.argument(
      callee: match.candidate.symbol, parameter: match.parameters[position], isEscaping: parameter.isEscaping)
    let isOpen = context.mentions(wanted, open)
    let type: Type
    if previewed.remove(argument.value) != nil {
      type = result.type(argument.value)
      recordConversion(argument.value, from: type, to: wanted, .argument, call: id)
    } else {
      let expected = isOpen ? context.substitute(parameter.type, context.closed(bindings, open)) : wanted
      type = check(argument.value, expected, .argument, use: use, call: id)
    }
    if isOpen { context.unify(parameter.type, type, into: &bindings, only: open) }
  }

  /// The type that an initialiser makes where it is seen through a superclass or protocol is the one that was asked for.
  private func settled(_ type: Type, _ symbol: Symbol, _ base: Type) -> Type {
    guard symbol.kind == .initializer, base.isKnown else { return type }
    let isFailable = symbol.modifiers.contains(.isFailable)
    let made = isFailable ? context.wrapped(type) ?? type : type
    guard context.nominal(made) != context.nominal(base) || !made.isKnown else { return type }
    return isFailable ? context.optional(base) : base
  }
}
