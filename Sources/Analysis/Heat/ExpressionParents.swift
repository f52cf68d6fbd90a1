// The parent of each expression of a file.
//
// A tree names children only; rules that ask what becomes of a value need the way up. The parent of an
// expression is the expression that it is a direct part of; parts of statements, patterns and bodies of
// closures have none. An argument's parent is the call.

package import NeutralAST

/// The way from an expression to the one around it.
package struct ExpressionParents: Sendable {
  private var parents: [ExpressionID]

  package init(_ tree: Tree) {
    parents = Array(repeating: .none, count: tree.expressions.count)
    for (index, expression) in tree.expressions.enumerated() {
      let id = ExpressionID(raw: UInt32(index))
      tree.forEachChild(of: expression) { child in
        if !child.isNone { parents[child.index] = id }
      }
    }
  }

  /// The expression around `id`, or `.none`.
  package subscript(_ id: ExpressionID) -> ExpressionID { parents[id.index] }
}

extension Tree {
  /// Calls `body` with each expression that is a direct part of `expression`; `.none` for absent ones.
  package func forEachChild(of expression: Expression, _ body: (ExpressionID) -> Void) {
    switch expression {
    case .name, .closure, .literal, .type, .statement, .pattern: break
    case .member(let base, _, _): body(base)
    case .call(let callee, let arguments), .subscript(let callee, let arguments):
      body(callee)
      for argument in self[arguments] { body(argument.value) }
    case .interpolation(let arguments), .tuple(let arguments), .macro(_, let arguments):
      for argument in self[arguments] { body(argument.value) }
    case .array(let list), .dictionary(let list), .keyPath(_, let list), .alternatives(let list),
      .other(let list):
      for child in self[list] { body(child) }
    case .specialize(let operand, _), .unary(_, let operand), .cast(_, let operand, _),
      .effect(_, let operand),
      .force(let operand), .optionalChain(let operand), .dereference(let operand), .address(let operand):
      body(operand)
    case .binary(_, let left, let right, _), .assign(let left, let right):
      body(left)
      body(right)
    case .ternary(let condition, let then, let otherwise):
      body(condition)
      body(then)
      body(otherwise)
    }
  }
}
