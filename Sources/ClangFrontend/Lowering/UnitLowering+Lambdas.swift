// Lambdas as closures: what is captured by value stands in the capture list, what is captured by reference is simply
// used, as the closures of the neutral tree capture the variables themselves.

internal import NeutralAST
internal import SourceText

extension UnitLowering {
  mutating func lambda(_ node: Int) -> ExpressionID {
    var parameters: [Parameter] = []
    var captures: [Capture] = []
    var pending: (name: Name, range: ByteRange)?
    var body = -1
    for child in children(of: node) {
      switch kind(child) {
      case CursorKind.variableReference, CursorKind.variable:
        pending = (name(target(child)?.name ?? .empty), range(child))
      case CursorKind.parameter: parameters.append(parameter(child))
      case CursorKind.compound: body = child
      case CursorKind.expressions:
        if body < 0, let capture = capture(child, pending) { captures.append(capture) }
        pending = nil
      default: break
      }
    }
    let outer = returnsReference
    returnsReference = false
    let statements = body >= 0 ? block(body) : .empty
    returnsReference = outer
    let function = builder.add(
      Function(
        kind: .closure, generics: .none, parameters: builder.list(parameters), result: .none, thrownType: .none,
        effects: .hasSignature, accessors: .empty, body: statements, hasBody: body >= 0,
        captures: builder.list(captures), declaration: .none, range: range(node),
        bodyOffset: body >= 0 ? nodes[body].start : nodes[node].start))
    return add(.closure(function), range(node), type: type(of: node))
  }

  /// A capture by value: of the named variable, or, under `[=]`, of the variable that the compiler found.
  private mutating func capture(_ value: Int, _ named: (name: Name, range: ByteRange)?) -> Capture? {
    let initial = expression(value)
    if let named {
      // `[&x]` has no value; `[&r = x]` has, and is a reference all the same.
      return Capture(name: named.name, strength: .strong, value: initial, range: named.range)
    }
    guard let name = capturedName(initial) else { return nil }
    return Capture(name: name, strength: .strong, value: initial, range: range(value))
  }

  private func capturedName(_ id: ExpressionID) -> Name? {
    switch builder.tree[id] {
    case .name(let name): name == .`self` ? nil : name
    case .effect(_, let inner), .dereference(let inner), .address(let inner): capturedName(inner)
    default: nil
    }
  }
}
