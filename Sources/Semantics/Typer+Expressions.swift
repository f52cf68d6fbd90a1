// Expressions other than calls.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// Infers an expression that must become a value of type `expected`, and records the conversion if there is one.
  @discardableResult func check(
    _ id: ExpressionID, _ expected: Type, _ place: Conversion.Place, use: FunctionUse, call: ExpressionID = .none
  ) -> Type {
    let type = infer(id, expecting: expected, use: use)
    if !distributes(id) { recordConversion(id, from: type, to: expected, place, call: call) }
    return type
  }

  /// Whether the parts of an expression were checked against its context type one by one.
  private func distributes(_ id: ExpressionID) -> Bool {
    guard !id.isNone else { return true }
    switch tree[id] {
    case .ternary, .statement: return true
    case .effect(_, let inner): return distributes(inner)
    default: return false
    }
  }

  /// Puts a conversion to an existential, or of a collection to one of existentials, on record.
  func recordConversion(
    _ id: ExpressionID, from: Type, to: Type, _ place: Conversion.Place, call: ExpressionID = .none
  ) {
    guard from.isKnown, to.isKnown, from != to, !id.isNone else { return }
    let target = context.unwrapped(to)
    guard case .existential = node(target) else {
      if convertsElements(context.unwrapped(from), target) {
        result.conversions.append(
          Conversion(expression: id, from: from, to: target, place: place, call: call, frame: frame))
      }
      return
    }
    let source = target == .any ? from : context.unwrapped(from)
    if case .existential = node(source) { return }
    result.conversions.append(
      Conversion(expression: id, from: source, to: target, place: place, call: call, frame: frame))
  }

  /// Whether one collection becomes another of the same kind whose elements are existentials.
  private func convertsElements(_ from: Type, _ to: Type) -> Bool {
    guard case .nominal(let nominal, let elements) = node(to), case .nominal(nominal, let sources) = node(from),
      nominal != context.known.optional, let element = elements.last, let source = sources.last, element != source,
      case .existential = node(context.unwrapped(element)), context.isConcrete(source)
    else { return false }
    if case .existential = node(context.unwrapped(source)) { return false }
    return true
  }

  /// The type of an expression. `expected` is what its context wants, or unknown.
  @discardableResult func infer(
    _ id: ExpressionID, expecting expected: Type = .unknown, use: FunctionUse = .other
  ) -> Type {
    guard !id.isNone else { return .unknown }
    if isResolved {
      let type = inferResolved(id, use)
      record(id, type)
      return type
    }
    let type = isPostfix(id) ? inferChain(id, expected, use) : inferPlain(id, expected, use)
    record(id, type)
    return type
  }

  private func inferPlain(_ id: ExpressionID, _ expected: Type, _ use: FunctionUse) -> Type {
    switch tree[id] {
    case .name(let name): return inferName(id, name, expected, use: use)
    case .closure(let function): return inferClosure(id, function, expected, use: use)
    case .literal(let literal): return inferLiteral(literal, expected)
    case .interpolation(let arguments):
      for argument in tree[arguments] { infer(argument.value) }
      return literalType(.byString, expected, default: .string)
    case .array(let elements): return inferArray(tree[elements], expected)
    case .dictionary(let elements): return inferDictionary(tree[elements], expected)
    case .tuple(let elements): return inferTuple(tree[elements], expected)
    case .unary(let name, let operand): return inferUnary(id, name, operand, expected)
    case .binary(let name, let left, let right, _): return inferBinary(id, name, left, right, expected, use)
    case .assign(let target, let value): return inferAssignment(target, value)
    case .ternary(let condition, let then, let otherwise):
      infer(condition, expecting: context.standard(.bool))
      let first = check(then, expected, .result, use: use)
      let second = check(otherwise, expected.isKnown ? expected : first, .result, use: use)
      return joined(first, second, expected)
    case .cast(let kind, let value, let type): return inferCast(kind, value, type)
    case .effect(let effect, let operand): return inferEffect(effect, operand, expected, use)
    case .statement(let statement): return statementValue(statement, expected, use: use)
    case .keyPath(let root, let components): return inferKeyPath(root, components, expected)
    case .type(let reference): return context.make(.metatype(context.resolve(reference, in: scope)))
    case .macro(_, let arguments):
      for argument in tree[arguments] { infer(argument.value) }
      return .unknown
    case .pattern(let pattern):
      bind(pattern, expected)
      return expected
    case .dereference(let operand), .address(let operand):
      infer(operand)
      return .unknown
    case .other(let children):
      for child in tree[children] { infer(child) }
      return .unknown
    case .member, .call, .subscript, .specialize, .force, .optionalChain, .alternatives: return .unknown
    }
  }

  private func joined(_ first: Type, _ second: Type, _ expected: Type) -> Type {
    if expected.isKnown, context.isConcrete(expected) { return expected }
    if first == second || !second.isKnown { return first }
    if let wrapped = context.wrapped(second), wrapped == first { return second }
    return first.isKnown ? first : second
  }

  // MARK: Literals

  private func inferLiteral(_ literal: Expression.Literal, _ expected: Type) -> Type {
    switch literal {
    case .integer: return literalType(.byInteger, expected, default: .int)
    case .float: return literalType(.byFloat, expected, default: .double)
    case .string: return literalType(.byUnicodeScalar, expected, default: .string)
    case .boolean, .constantTrue, .constantFalse: return literalType(.byBoolean, expected, default: .bool)
    case .null: return context.wrapped(expected) != nil ? expected : context.optional(expected)
    case .regex: return .unknown
    }
  }

  /// The context type if it can be written so, else the literal's default type.
  private func literalType(_ literalProtocol: KnownName, _ expected: Type, default name: KnownName) -> Type {
    let wanted = context.unwrapped(expected)
    if wanted.isKnown, case .nominal = node(wanted), let target = context.known.nominal(literalProtocol),
      context.conforms(wanted, to: target) ?? false
    {
      return wanted
    }
    switch node(wanted) {
    case .parameter, .associated: return literalProtocol == .byString || literalProtocol == .byUnicodeScalar ? context.standard(name) : wanted
    default: return context.standard(name)
    }
  }

  private func inferArray(_ elements: NodeIDs<ExpressionID.Target>, _ expected: Type) -> Type {
    let wanted = context.unwrapped(expected)
    var element = Type.unknown
    var literalType = Type.unknown
    switch node(wanted) {
    case .nominal(let nominal, let arguments):
      // A set, a deque, an option set: elements are of the first argument, or of the type itself.
      element = arguments.first ?? (nominal == context.known.nominal(.array) ? .unknown : wanted)
      if context.known.nominal(.byArray).map({ context.conforms(wanted, to: $0) ?? false }) ?? false { literalType = wanted }
    default: break
    }
    var found = Type.unknown
    for id in elements {
      let type = check(id, element, .element, use: .stored)
      if !found.isKnown || isIntegerBefore(type, found, elements) { found = type }
    }
    if context.isConcrete(literalType) { return literalType }
    if context.isConcrete(element) { return context.array(element) }
    if case .nominal(let nominal, let arguments) = node(literalType), arguments.count == 1 {
      return context.make(.nominal(nominal, [found]))
    }
    return context.known.nominal(.array).map { context.make(.nominal($0, [found])) } ?? .unknown
  }

  /// `[1, 2.5]`: integer literals become floating-point numbers where one of them is written so.
  private func isIntegerBefore(_ type: Type, _ found: Type, _ elements: NodeIDs<ExpressionID.Target>) -> Bool {
    type == context.standard(.double) && found == context.standard(.int) && elements.allSatisfy(isLiteral)
  }

  private func inferDictionary(_ elements: NodeIDs<ExpressionID.Target>, _ expected: Type) -> Type {
    let wanted = context.unwrapped(expected)
    var types = (Type.unknown, Type.unknown)
    if case .nominal(_, let arguments) = node(wanted), arguments.count >= 2 { types = (arguments[0], arguments[1]) }
    var found = types
    for (position, id) in elements.enumerated() {
      let type = check(id, position % 2 == 0 ? types.0 : types.1, .element, use: .stored)
      if position == 0, !found.0.isKnown { found.0 = type }
      if position == 1, !found.1.isKnown { found.1 = type }
    }
    if wanted.isKnown, context.nominal(wanted) != nil, context.isConcrete(wanted) { return wanted }
    return context.dictionary(found.0, found.1)
  }

  private func inferTuple(_ elements: ArraySlice<Argument>, _ expected: Type) -> Type {
    var wanted: [Type] = []
    if case .tuple(let parts, _) = node(expected), parts.count == elements.count { wanted = parts }
    var types: [Type] = []
    types.reserveCapacity(elements.count)
    for (position, element) in elements.enumerated() {
      types.append(check(element.value, position < wanted.count ? wanted[position] : .unknown, .element, use: .stored))
    }
    if types.isEmpty { return .void }
    return context.make(.tuple(types, elements.map(\.label)))
  }

  // MARK: Operators

  private func inferUnary(_ id: ExpressionID, _ name: Name, _ operand: ExpressionID, _ expected: Type) -> Type {
    if name == .not { return infer(operand, expecting: context.standard(.bool)) }
    let type = infer(operand, expecting: name == .closedRangeOperator || name == .halfOpenRange ? .unknown : expected)
    if name == .closedRangeOperator || name == .halfOpenRange { return partialRange(id, name, operand, type) }
    return type
  }

  /// `..<x`, `...x`, `x...`
  private func partialRange(_ id: ExpressionID, _ name: Name, _ operand: ExpressionID, _ bound: Type) -> Type {
    let isPostfix = tree.range(id).start == tree.range(operand).start
    let range: KnownName =
      isPostfix ? .partialRangeFrom : name == .halfOpenRange ? .partialRangeUpTo : .partialRangeThrough
    guard bound.isKnown, let nominal = context.known.nominal(range) else { return .unknown }
    return context.make(.nominal(nominal, [bound]))
  }

  private func inferBinary(
    _ id: ExpressionID, _ name: Name, _ left: ExpressionID, _ right: ExpressionID, _ expected: Type,
    _ use: FunctionUse
  ) -> Type {
    let text = context.program.names[name]
    switch Operators.kind(of: text) {
    case .logical:
      infer(left, expecting: context.standard(.bool))
      infer(right, expecting: context.standard(.bool))
      return context.standard(.bool)
    case .comparison:
      let type = infer(left)
      let other = infer(right, expecting: type)
      if isLiteral(left), other.isKnown { infer(left, expecting: other) }
      return context.standard(.bool)
    case .coalescing: return inferCoalescing(left, right, expected, use)
    case .range: return inferRange(text, left, right, expected)
    case .compound:
      let type = infer(left)
      noteWrite(to: left)
      infer(right, expecting: type)
      noteOperator(id, name, type)
      return .void
    case .arithmetic: return inferArithmetic(id, name, left, right, expected)
    }
  }

  private func inferCoalescing(
    _ left: ExpressionID, _ right: ExpressionID, _ expected: Type, _ use: FunctionUse
  ) -> Type {
    let type = infer(left, expecting: expected.isKnown ? context.optional(expected) : .unknown)
    let inner = context.wrapped(type) ?? type
    let other = check(right, expected.isKnown ? expected : inner, .result, use: use)
    if context.wrapped(other) != nil, context.wrapped(inner) == nil, inner.isKnown, other != inner { return other }
    return inner.isKnown ? inner : other
  }

  private func inferRange(_ text: String, _ left: ExpressionID, _ right: ExpressionID, _ expected: Type) -> Type {
    let type = infer(left)
    let other = infer(right, expecting: isLiteral(left) ? .unknown : type)
    let bound = isLiteral(left) ? (other.isKnown ? other : type) : type
    guard bound.isKnown, let nominal = context.known.nominal(text == "..<" ? .range : .closedRange) else { return .unknown }
    return context.make(.nominal(nominal, [bound]))
  }

  private func inferArithmetic(
    _ id: ExpressionID, _ name: Name, _ left: ExpressionID, _ right: ExpressionID, _ expected: Type
  ) -> Type {
    let leftIsLiteral = isLiteral(left)
    let first = leftIsLiteral ? Type.unknown : infer(left)
    let second = infer(right, expecting: first.isKnown ? first : leftIsLiteral && isLiteral(right) ? expected : .unknown)
    let literal = leftIsLiteral ? infer(left, expecting: second.isKnown ? second : expected) : first
    if let type = userOperator(id, name, literal, second) { return type }
    if literal == second { return literal }
    if isLiteral(right) { return literal }
    if leftIsLiteral { return second }
    return literal.isKnown && second.isKnown ? literal : .unknown
  }

  /// The result of an operator function declared for one of the operand types.
  private func userOperator(_ id: ExpressionID, _ name: Name, _ left: Type, _ right: Type) -> Type? {
    for operand in [left, right] {
      guard let nominal = context.nominal(operand), !program(nominal).isModel else { continue }
      for symbol in symbols.members(name, of: nominal) where symbols[symbol].kind == .function {
        refer(id, .symbol(symbol))
        return context.substitute(context.signature(of: symbol).result, context.bindings(of: operand))
      }
    }
    return nil
  }

  private func noteOperator(_ id: ExpressionID, _ name: Name, _ type: Type) {
    guard let nominal = context.nominal(type) else { return }
    if let symbol = symbols.members(name, of: nominal).first { refer(id, .symbol(symbol)) }
  }

  private func program(_ nominal: NominalID) -> ProgramFile {
    context.program.files[symbols[nominal].file.index]
  }

  func isLiteral(_ id: ExpressionID) -> Bool {
    guard !id.isNone else { return false }
    switch tree[id] {
    case .literal: return true
    case .unary(_, let operand): return isLiteral(operand)
    default: return false
    }
  }

  // MARK: Assignment, casts, effects

  private func inferAssignment(_ target: ExpressionID, _ value: ExpressionID) -> Type {
    if case .name(let name) = tree[target], name == .wildcard {
      infer(value)
      return .void
    }
    let type = infer(target)
    noteWrites(to: target)
    check(value, type, .assignment, use: assignmentUse(target))
    return .void
  }

  private func noteWrites(to target: ExpressionID) {
    if case .tuple(let parts) = tree[target] {
      for part in tree[parts] { noteWrites(to: part.value) }
    } else {
      noteWrite(to: target)
    }
  }

  /// A closure assigned to a local lives as long as that local's other values do.
  private func assignmentUse(_ target: ExpressionID) -> FunctionUse {
    if case .name = tree[target], case .local(let local) = result.reference(target) { return .local(local) }
    return .stored
  }

  private func inferCast(_ kind: Expression.CastKind, _ value: ExpressionID, _ reference: TypeReferenceID) -> Type {
    let target = context.resolve(reference, in: scope)
    switch kind {
    case .coerce:
      check(value, target, .cast, use: .other)
      return target
    case .conditional, .forced, .test:
      infer(value)
      if kind == .test { return context.standard(.bool) }
      return kind == .conditional ? context.optional(target) : target
    }
  }

  private func inferEffect(
    _ effect: Expression.Effect, _ operand: ExpressionID, _ expected: Type, _ use: FunctionUse
  ) -> Type {
    switch effect {
    case .await:
      let outer = isAwaited
      isAwaited = true
      defer { isAwaited = outer }
      return infer(operand, expecting: expected, use: use)
    case .tryOptional:
      let type = check(operand, context.wrapped(expected) ?? expected, .result, use: use)
      return context.wrapped(type) != nil || !type.isKnown ? type : context.optional(type)
    case .addressOf:
      let type = infer(operand)
      noteWrite(to: operand)
      return type
    default:
      // `check` looks through to the operand where it distributes; elsewhere the caller records.
      return infer(operand, expecting: expected, use: use)
    }
  }

  private func inferKeyPath(_ root: TypeReferenceID, _ components: ExpressionList, _ expected: Type) -> Type {
    for component in tree[components] {
      if case .subscript(_, let arguments) = tree[component] {
        for argument in tree[arguments] { infer(argument.value) }
      }
    }
    if functionNode(expected) != nil { return keyPathFunction(root, components, expected) }
    guard let nominal = context.known.nominal(.keyPathType) else { return .unknown }
    let type = context.resolve(root, in: scope)
    return context.make(.nominal(nominal, [type, keyPathValue(type, components)]))
  }

  /// `\.name` where a function is wanted.
  private func keyPathFunction(_ root: TypeReferenceID, _ components: ExpressionList, _ expected: Type) -> Type {
    guard var function = functionNode(expected), let base = function.parameters.first else { return .unknown }
    function.result = keyPathValue(base, components)
    return context.make(.function(function))
  }

  private func keyPathValue(_ root: Type, _ components: ExpressionList) -> Type {
    var type = root
    for component in tree[components] {
      guard case .member(_, let name, _) = tree[component] else { return .unknown }
      if name == .`self` { continue }
      guard let candidate = members(name, of: type).first(where: { symbols[$0.symbol].kind == .variable }) else {
        return .unknown
      }
      type = typeOfVariable(candidate)
    }
    return type
  }
}

extension NodeID {
  /// The kind of node that the number is of.
  typealias Target = Kind
}

/// The kinds of infix operators that the language gives a meaning.
enum Operators {
  enum Kind { case logical, comparison, coalescing, range, compound, arithmetic }

  static func kind(of text: String) -> Kind {
    switch text {
    case "&&", "||": .logical
    case "==", "!=", "<", ">", "<=", ">=", "===", "!==", "~=": .comparison
    case "??": .coalescing
    case "...", "..<": .range
    default: text.utf8.count > 1 && text.utf8.last == UInt8(ascii: "=") ? .compound : .arithmetic
    }
  }
}
