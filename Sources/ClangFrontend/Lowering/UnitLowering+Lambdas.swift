// Lambdas as closures: what is captured by value stands in the capture list, what is captured by reference is simply
// used, as the closures of the neutral tree capture the variables themselves.

internal import NeutralAST
internal import SourceText

extension UnitLowering {
  mutating func lambda(_ node: Int) -> ExpressionID {
    var parameters: [Parameter] = []
    var captures: [Capture] = []
    // All names of a capture list stand before the values.
    var pending: [(name: Name, range: ByteRange)] = []
    var body = -1
    for child in children(of: node) {
      switch kind(child) {
      case CursorKind.variableReference, CursorKind.variable:
        pending.append((name(target(child)?.name ?? .empty), range(child)))
      case CursorKind.parameter: parameters.append(parameter(child))
      case CursorKind.compound: body = child
      case CursorKind.unexposedStatement: body = coroutineBody(child) ?? body
      case CursorKind.expressions:
        if body < 0, let capture = capture(child, named(child, &pending)) { captures.append(capture) }
      default: break
      }
    }
    let outer = returnsReference
    returnsReference = false
    let statements = body >= 0 ? brokenBody(node, body).map { builder.list($0) } ?? block(body) : .empty
    returnsReference = outer
    let function = builder.add(
      Function(
        kind: .closure, generics: .none, parameters: builder.list(parameters), result: .none, thrownType: .none,
        effects: .hasSignature, accessors: .empty, body: statements, hasBody: body >= 0,
        captures: builder.list(captures), declaration: .none, range: range(node),
        bodyOffset: body >= 0 ? nodes[body].start : nodes[node].start))
    return add(.closure(function), range(node), type: type(of: node))
  }

  /// The name in the capture list that a value belongs to: the one that stands at its place, or, for `[name = value]`,
  /// the nearest before it.
  private func named(_ value: Int, _ pending: inout [(name: Name, range: ByteRange)]) -> (name: Name, range: ByteRange)? {
    let start = nodes[value].start
    let same = pending.firstIndex { $0.range.start == start }
    let before = pending.lastIndex { $0.range.end < start && isInitializer(from: $0.range.end, to: start) }
    guard let found = same ?? before else { return nil }
    return pending.remove(at: found)
  }

  /// Whether `=`, `{` or `(` stands next.
  private func isInitializer(from start: UInt32, to end: UInt32) -> Bool {
    guard let token = text.token(from: Int(start), to: Int(end)) else { return false }
    return [UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "(")].contains(text.bytes[token.lowerBound])
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
