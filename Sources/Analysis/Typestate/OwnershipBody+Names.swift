// The variables that expressions begin with: how messages name objects.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// The variable at the root of an expression.
  func variableName(_ expression: ExpressionID) -> String {
    guard let local = rootLocal(expression) else { return "" }
    if case .function = typed[local].kind { return "" }
    return typed[local].name == .shorthand0 ? "" : program.names[typed[local].name]
  }

  func rootLocal(_ expression: ExpressionID) -> LocalID? {
    var current = expression
    while !current.isNone {
      switch tree[current] {
      case .name:
        if case .local(let local) = typed.reference(current) { return local }
        return nil
      case .member(let base, _, _), .subscript(let base, _), .force(let base), .optionalChain(let base), .dereference(let base),
        .effect(_, let base), .specialize(let base, _):
        current = base
      case .call(let callee, _): current = callee
      case .binary(_, let left, _, _): current = left
      case .assign(let target, _): current = target
      case .unary(_, let operand) where protocols.hasOwners: current = operand
      default: return nil
      }
    }
    return nil
  }
}
