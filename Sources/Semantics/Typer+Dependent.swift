// Types in templates that a compiler does not tell, since they depend on parameters.
//
// Where it names the declaration, or where there is only one that can be meant, the declaration's own type is taken: of
// a member as it is seen from its base (`pool.items` of a `Pool<T>`), of a call the result of the function.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// The type of an expression whose parts were visited.
  func dependentType(_ id: ExpressionID) -> Type {
    switch tree[id] {
    case .name, .member:
      guard case .symbol(let symbol) = result.reference(id), symbols[symbol].kind == .variable else { return .unknown }
      return seen(context.variableType(of: symbol), of: symbol, from: base(of: id))
    case .call(let callee, let arguments): return result(ofCall: id, callee, tree[arguments])
    case .dereference(let pointer):
      // What a function returns by reference is followed where the call stands.
      if case .call = tree[pointer], tree.range(pointer) == tree.range(id) { return result.type(pointer) }
      return context.memory.element(of: result.type(pointer), context) ?? .unknown
    case .effect(_, let inner): return result.type(inner)
    default: return .unknown
    }
  }

  private func base(of id: ExpressionID) -> ExpressionID {
    if case .member(let base, _, _) = tree[id] { base } else { .none }
  }

  private func result(ofCall id: ExpressionID, _ callee: ExpressionID, _ arguments: ArraySlice<Argument>) -> Type {
    guard case .symbol(let symbol) = result.reference(id), symbols[symbol].kind == .function else { return .unknown }
    // `std::move(x)`
    let isGiven = context.program.effects[symbol].contains { $0.word == .gives && $0.operand == .parameter(0) }
    if isGiven, arguments.count == 1, let first = arguments.first { return result.type(first.value) }
    let signature = context.signature(of: symbol)
    // What the parameters of a function template stand for here is not looked for.
    if context.mentions(signature.result, Set(signature.generics)) { return .unknown }
    return seen(signature.result, of: symbol, from: base(of: callee))
  }

  /// The type of a member as it is seen from a base; of a member of the object itself as it is declared.
  private func seen(_ type: Type, of member: SymbolID, from base: ExpressionID) -> Type {
    guard !base.isNone, context.isGeneric(type) else { return type }
    let bindings = context.bindings(forMembersOf: symbols[member].owner, seenFrom: result.type(base))
    return bindings.isEmpty ? .unknown : context.substitute(type, bindings)
  }
}
