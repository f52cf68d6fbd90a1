// Expressions other than calls and lambdas.

internal import NeutralAST
internal import SourceText

extension UnitLowering {
  mutating func expression(_ node: Int) -> ExpressionID {
    nested(node) { $0.plainExpression(node) } ?? add(.other(builder.list([ExpressionID]())), range(node))
  }

  /// An expression whose value nobody takes: a reference that it returns is not followed.
  mutating func discarded(_ node: Int) -> ExpressionID {
    kind(node) == CursorKind.call ? (nested(node) { $0.call(node, isDiscarded: true) } ?? other(node)) : expression(node)
  }

  private mutating func plainExpression(_ node: Int) -> ExpressionID {
    switch kind(node) {
    case CursorKind.unexposedExpression: return implicit(node)
    case CursorKind.declarationReference: return declarationReference(node)
    case CursorKind.memberExpression: return member(node)
    case CursorKind.call: return call(node, isDiscarded: false)
    case CursorKind.integer, CursorKind.character, CursorKind.sizeOf, CursorKind.sizeOfPack: return literal(.integer, node)
    case CursorKind.float, CursorKind.imaginary: return literal(.float, node)
    case CursorKind.string: return literal(.string, node)
    case CursorKind.boolean: return literal(.boolean, node)
    case CursorKind.nullPointer, CursorKind.gnuNull: return literal(.null, node)
    case CursorKind.parentheses, CursorKind.packExpansion, CursorKind.compoundLiteral: return inner(node)
    case CursorKind.unary: return unary(node)
    case CursorKind.arraySubscript: return element(node)
    case CursorKind.binary: return binary(node)
    case CursorKind.compoundAssignment: return compoundAssignment(node)
    case CursorKind.conditional: return conditional(node)
    case CursorKind.dynamicCast: return cast(node, .conditional)
    case let kind where CursorKind.casts.contains(kind): return cast(node, .coerce)
    case CursorKind.initializerList: return initializerList(node)
    case CursorKind.statementExpression: return statementExpression(node)
    case CursorKind.this: return address(add(.name(Name(.`self`)), range(node), type: typeNumber(pointee(nodes[node].type))), range(node))
    case CursorKind.new: return new(node)
    case CursorKind.delete: return delete(node)
    case CursorKind.lambda: return lambda(node)
    default: return other(node)
    }
  }

  private mutating func literal(_ kind: Expression.Literal, _ node: Int) -> ExpressionID {
    let flags = nodes[node].flags
    let kind = flags.contains(.isZero) ? .constantFalse : flags.contains(.isNotZero) ? .constantTrue : kind
    return add(.literal(kind), range(node), type: type(of: node))
  }

  /// The only operand of a node that adds nothing.
  private mutating func inner(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    return parts.count == 1 ? expression(parts[0]) : other(node)
  }

  /// What the compiler puts in: casts, temporaries. An array becomes a pointer to its first element.
  private mutating func implicit(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    if let known = unnamed(node, parts) { return known }
    guard parts.count == 1 else { return other(node) }
    if isNullPointer(node, parts[0]) { return literal(.null, node) }
    if isMore(node, than: parts[0]) { return other(node) }
    let value = expression(parts[0])
    // A parameter that is written as an array is a pointer already.
    let isDecay =
      shape(nodes[node].type) == .pointer && shape(nodes[parts[0]].type) == .array
      && !isParameter(parts[0])
    if isDecay, !isLiteral(value) { return address(value, range(node), type: type(of: node)) }
    return value
  }

  /// Whether an expression without a kind has more text than its only part, which the compiler's own additions have not:
  /// a member of something that is not understood, the arguments of a constructor that a template leaves open.
  private func isMore(_ node: Int, than part: Int) -> Bool {
    if isInMacro(node) || isInMacro(part) || shape(nodes[node].type) == .void { return false }
    // A comparison that is made of its opposite: the `!` stands on the operator.
    if kind(part) == CursorKind.unary, nodes[node].stop == nodes[part].stop { return false }
    return nodes[node].start != nodes[part].start || nodes[node].stop != nodes[part].stop
  }

  private func isParameter(_ node: Int) -> Bool {
    if kind(node) == CursorKind.unexposedExpression, let operand = operands(of: node).first { return isParameter(operand) }
    return target(node)?.kind == CursorKind.parameter
  }

  /// What libclang has no kind for: the text tells.
  private mutating func unnamed(_ node: Int, _ parts: [Int]) -> ExpressionID? {
    guard parts.count > 1, !isInMacro(node) else { return nil }
    switch text.word(at: nodes[node].start, to: nodes[node].stop) {
    // The first part is what is waited for, the others are how.
    case "co_await": return add(.effect(.await, expression(parts[0])), range(node), type: type(of: node))
    case "co_yield": return add(.effect(.await, expression(parts[0])), range(node), type: type(of: node))
    default: break
    }
    // `a ?: b` shows its first operand three times.
    let isRepeated = parts.dropLast().allSatisfy { nodes[$0].start == nodes[parts[0]].start && nodes[$0].stop == nodes[parts[0]].stop }
    guard parts.count == 4, isRepeated else { return nil }
    let left = expression(parts[0])
    let right = expression(parts[3])
    return add(
      .binary(operator: Name(.nilCoalescing), left: left, right: right, offset: nodes[parts[0]].stop), range(node),
      type: type(of: node))
  }

  /// `0`, `NULL`: an integer constant as a pointer.
  private func isNullPointer(_ node: Int, _ operand: Int) -> Bool {
    var operand = operand
    while kind(operand) == CursorKind.parentheses, let inner = operands(of: operand).first { operand = inner }
    return shape(nodes[node].type) == .pointer && kind(operand) == CursorKind.integer
  }

  private func isLiteral(_ id: ExpressionID) -> Bool {
    if case .literal = builder.tree[id] { return true }
    return false
  }

  // MARK: Pointers

  /// A pointer to a place; of what a pointer points to, that pointer.
  mutating func address(_ id: ExpressionID, _ range: ByteRange, type: UInt32 = 0) -> ExpressionID {
    if case .dereference(let pointer) = builder.tree[id] { return pointer }
    return add(.address(id), range, type: type == 0 ? pointerNumber(to: resolution.type(id)) : type)
  }

  /// What a pointer points to; of the address of a place, that place.
  mutating func dereference(_ id: ExpressionID, _ range: ByteRange, type: UInt32) -> ExpressionID {
    if case .address(let place) = builder.tree[id] { return place }
    return add(.dereference(id), range, type: type)
  }

  // MARK: References

  private mutating func declarationReference(_ node: Int) -> ExpressionID {
    guard let declared = target(node) else { return other(node) }
    let name = name(declared.name)
    let key = key(nodes[node].target)
    let isFollowed =
      declared.kind == CursorKind.variable && isReference(declared.type) && !valueReferences.contains(nodes[node].target)
    let type = isFollowed ? referenceNumber(declared.type) : type(of: node)
    let plain = add(.name(name), range(node), type: type, target: key)
    return isFollowed ? dereference(plain, range(node), type: self.type(of: node)) : plain
  }

  private mutating func member(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    let declared = target(node)
    let name = declared.map { self.name($0.name) } ?? writtenMember(node)
    let key = key(nodes[node].target)
    let base: ExpressionID
    if let written = parts.first {
      let value = expression(written)
      base = shape(nodes[written].type) == .pointer ? dereference(value, range(written), type: typeNumber(pointee(nodes[written].type))) : value
    } else {
      base = .none
    }
    let isFollowed = declared.map { $0.kind == CursorKind.field && isReference($0.type) } ?? false
    let type = isFollowed ? declared.map { referenceNumber($0.type) } ?? 0 : type(of: node)
    let found =
      base.isNone
      ? add(.name(name), range(node), type: type, target: key)
      : add(.member(base: base, name: name, offset: nodes[node].location), range(node), type: type, target: key)
    return isFollowed ? dereference(found, range(node), type: self.type(of: node)) : found
  }

  /// The name of a member that depends on the parameters of a template.
  private mutating func writtenMember(_ node: Int) -> Name {
    guard !isInMacro(node), let base = operands(of: node).first else { return .none }
    var position = Int(nodes[base].stop)
    while let token = text.token(from: position, to: Int(nodes[node].stop)) {
      position = token.upperBound
      let isMark = token.count == 1 && [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ">")].contains(text.bytes[token.lowerBound])
      if isMark || text.bytes[token].elementsEqual("template".utf8) { continue }
      return CText.isIdentifier(text.bytes[token.lowerBound]) ? name(String(decoding: text.bytes[token], as: UTF8.self)) : .none
    }
    return .none
  }

  // MARK: Operators

  private mutating func unary(_ node: Int) -> ExpressionID {
    if let operand = operands(of: node).first, isRewrittenComparison(operand, in: node) {
      isNegated = true
      return expression(operand)
    }
    guard let operand = operands(of: node).first, let sign = unaryOperator(node, operand) else { return other(node) }
    switch sign {
    case "*": return dereference(expression(operand), range(node), type: type(of: node))
    case "&":
      if let method = memberFunction(operand) { return method }
      let value = expression(operand)
      if shape(nodes[operand].type) == .function { return value }
      return address(value, range(node), type: type(of: node))
    case "++", "--":
      let value = expression(operand)
      if shape(nodes[node].type) == .pointer { return moved(value, node) }
      return add(.unary(operator: name(sign), operand: value), range(node), type: type(of: node))
    default:
      return add(.unary(operator: name(sign), operand: expression(operand)), range(node), type: type(of: node))
    }
  }

  /// `Class::method` behind `&`: a member of the class, which holds no object.
  private mutating func memberFunction(_ node: Int) -> ExpressionID? {
    guard kind(node) == CursorKind.declarationReference, let declared = target(node),
      declared.kind == CursorKind.method, !declared.flags.contains(.isStatic), declared.parent != clangNone
    else { return nil }
    let owner = unit.declarations[Int(declared.parent)].type
    guard owner != clangNone else { return other(node) }
    let base = add(.type(reference(owner, at: range(node))), range(node))
    return add(
      .member(base: base, name: name(declared.name), offset: nodes[node].location), range(node), type: type(of: node),
      target: key(nodes[node].target))
  }

  /// `a != b` that the compiler made `!(a == b)` of: the operator stands behind the operand.
  private func isRewrittenComparison(_ operand: Int, in node: Int) -> Bool {
    guard kind(operand) == CursorKind.call, nodes[operand].start < nodes[node].start, let called = target(operand) else { return false }
    return unit.text(called.name) == "operator=="
  }

  private func unaryOperator(_ node: Int, _ operand: Int) -> String? {
    if nodes[node].operatorNumber > 0 { return told(node, ClangOperator.unary) }
    if nodes[operand].start > nodes[node].start {
      return text.operatorText(from: nodes[node].start, to: nodes[operand].start)
    }
    return text.operatorText(from: nodes[operand].stop, to: nodes[node].stop)
  }

  /// A pointer that is moved within what it points into.
  private mutating func moved(_ pointer: ExpressionID, _ node: Int) -> ExpressionID {
    let next = offset(pointer, by: [], node)
    return add(.assign(target: pointer, value: next), range(node), type: type(of: node))
  }

  /// `pointer + n`: the address of an element behind the pointer.
  private mutating func offset(_ pointer: ExpressionID, by distance: [ExpressionID], _ node: Int) -> ExpressionID {
    let element = typeNumber(pointee(nodes[node].type))
    let place = dereference(pointer, range(node), type: element)
    let arguments = distance.map { Argument(label: .none, value: $0) }
    let part = add(.subscript(base: place, arguments: builder.list(arguments)), range(node), type: element)
    return add(.address(part), range(node), type: type(of: node))
  }

  private mutating func element(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    guard parts.count == 2 else { return other(node) }
    let base = expression(parts[0])
    let index = expression(parts[1])
    let isPointer = shape(nodes[parts[0]].type) == .pointer
    let container = isPointer ? dereference(base, range(parts[0]), type: typeNumber(pointee(nodes[parts[0]].type))) : base
    return add(
      .subscript(base: container, arguments: builder.list([Argument(label: .none, value: index)])), range(node),
      type: type(of: node), target: key(nodes[node].target))
  }

  private mutating func binary(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    guard parts.count == 2, let sign = binaryOperator(node, parts[0], parts[1]) else { return other(node) }
    let left = expression(parts[0])
    let right = expression(parts[1])
    switch sign {
    case "=": return add(.assign(target: left, value: right), range(node), type: type(of: node))
    case ",": return add(.other(builder.list([left, right])), range(node), type: type(of: node))
    case "+", "-":
      guard shape(nodes[node].type) == .pointer else { break }
      let isLeft = shape(nodes[parts[0]].type) == .pointer
      return offset(isLeft ? left : right, by: [isLeft ? right : left], node)
    default: break
    }
    return add(
      .binary(operator: name(sign), left: left, right: right, offset: nodes[parts[0]].stop), range(node),
      type: type(of: node))
  }

  /// The operator that a node in a macro carries; nil where it is not known.
  private func told(_ node: Int, _ known: [String]) -> String? {
    let number = nodes[node].operatorNumber
    return number <= known.count ? known[number - 1] : nil
  }

  private func binaryOperator(_ node: Int, _ left: Int, _ right: Int) -> String? {
    if nodes[node].operatorNumber > 0 { return told(node, ClangOperator.binary) }
    return text.operatorText(from: nodes[left].stop, to: nodes[right].start)
  }

  private mutating func compoundAssignment(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    guard parts.count == 2, let sign = binaryOperator(node, parts[0], parts[1]) else { return other(node) }
    let left = expression(parts[0])
    let right = expression(parts[1])
    if shape(nodes[node].type) == .pointer {
      return add(.assign(target: left, value: offset(left, by: [right], node)), range(node), type: type(of: node))
    }
    return add(
      .binary(operator: name(sign), left: left, right: right, offset: nodes[parts[0]].stop), range(node),
      type: type(of: node))
  }

  private mutating func conditional(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    guard parts.count == 3 else { return other(node) }
    let condition = expression(parts[0])
    let then = expression(parts[1])
    let otherwise = expression(parts[2])
    return add(
      .ternary(condition: condition, then: then, otherwise: otherwise), range(node), type: type(of: node))
  }

  private mutating func cast(_ node: Int, _ castKind: Expression.CastKind) -> ExpressionID {
    guard let operand = operands(of: node).last else { return literal(.integer, node) }
    if isNullPointer(node, operand) { return literal(.null, node) }
    let value = expression(operand)
    // `T(x)` of a class is a call of its constructor, which stands inside.
    if kind(node) == CursorKind.functionalCast, case .call = builder.tree[value] { return value }
    let written = reference(nodes[node].type, at: range(node))
    return add(.cast(castKind, value, written), range(node), type: type(of: node))
  }

  private mutating func initializerList(_ node: Int) -> ExpressionID {
    let parts = operands(of: node)
    if shape(nodes[node].type) == .record {
      let values = parts.map { Argument(label: .none, value: expression($0)) }
      return add(.tuple(builder.list(values)), range(node), type: type(of: node))
    }
    if parts.count == 1, shape(nodes[node].type) != .array { return expression(parts[0]) }
    let values = parts.map { expression(designated($0)) }
    return add(.array(builder.list(values)), range(node), type: type(of: node))
  }

  /// The value of `[index] = value`.
  private func designated(_ node: Int) -> Int {
    guard kind(node) == CursorKind.unexposedExpression, shape(nodes[node].type) == .void else { return node }
    return operands(of: node).last ?? node
  }

  private mutating func statementExpression(_ node: Int) -> ExpressionID {
    guard let body = children(of: node).first(where: { kind($0) == CursorKind.compound }) else { return other(node) }
    let statement = builder.add(.block(block(body)), range(body))
    return add(.statement(statement), range(node), type: type(of: node))
  }
}
