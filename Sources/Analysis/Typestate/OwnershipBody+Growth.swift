// How far objects grow: by a constant, not beyond a limit, or by as much as somebody else likes.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// By how much something grows.
  enum Growth {
    /// Not beyond a limit.
    case bounded
    case constant
    /// By as much as somebody else likes.
    case input
  }

  func grow(_ growth: Growth, _ fields: FieldSet, _ change: inout Content) {
    if growth == .bounded { return }
    change.grown = fields
    if growth == .input { change.fed = fields }
  }

  private func growth(by arguments: [CallArgument]) -> Growth {
    largest(arguments.map { growth(by: $0.expression) })
  }

  /// What a callee does to an object if what it is given besides is small: it cannot feed the object more.
  func limited(_ effect: OperandEffect, _ call: Call) -> OperandEffect {
    let others = call.arguments.filter { !$0.expression.isNone && !isReference(typed.type($0.expression)) }
    if effect.content.fed.isEmpty || others.isEmpty { return effect }
    var effect = effect
    switch growth(by: others) {
    case .input: return effect
    case .bounded: effect.content.grown = effect.content.grown.subtracting(effect.content.fed)
    case .constant: break
    }
    effect.content.fed = FieldSet()
    return effect
  }

  func isReference(_ type: Type) -> Bool { source.types.isReference(source.types.unwrapped(type)) == true }

  /// Elements that are added one by one are as many as the rounds of the loop; reserved memory is as large as is asked.
  func growth(_ words: Set<Effect.Word>, _ call: Call) -> Growth {
    if words.contains(.reserves) { return largest(call.arguments.map { amount($0.expression) }) }
    guard let argument = call.arguments.first, call.arguments.count == 1, isElement(argument, call) else {
      return growth(by: call.arguments)
    }
    guard let loop = graph.blocks[call.position.block.index].loop else { return .constant }
    guard case .elements(let sequence, _) = graph.loops[loop].kind else { return .input }
    return rounds(sequence)
  }

  /// Whether an argument is added as one element, not as a sequence of them.
  private func isElement(_ argument: CallArgument, _ call: Call) -> Bool {
    guard let symbol = call.symbol else { return false }
    let position = argument.parameter ?? 0
    let parameters = source.types.signature(of: symbol).parameters
    guard position < parameters.count, case .associated = source.types.node(parameters[position].type) else {
      return position < parameters.count && isOwnParameter(parameters[position].type, of: symbol)
    }
    return true
  }

  /// Whether a type is a generic parameter of the type that a member belongs to: `Element` of `Array`.
  private func isOwnParameter(_ type: Type, of symbol: SymbolID) -> Bool {
    guard case .parameter(let key) = source.types.node(type), let owner = program.symbols[symbol].owner else {
      return false
    }
    return program.symbols[owner].parameters.contains(key.name)
  }

  private func rounds(_ sequence: ExpressionID) -> Growth {
    guard !sequence.isNone else { return .input }
    if case .binary(_, let lower, let upper, _) = tree[sequence], isNumber(lower) || isNumber(upper) {
      return largest([amount(lower), amount(upper)])
    }
    return growth(by: sequence)
  }

  /// How large a number may be.
  private func amount(_ expression: ExpressionID) -> Growth {
    guard !expression.isNone else { return .constant }
    switch tree[expression] {
    case .literal: return .constant
    case .binary(_, let left, let right, _): return largest([amount(left), amount(right)])
    case .name:
      if case .local = typed.reference(expression) { return isBounded(expression) ? .bounded : .input }
      return .constant
    case .member(let base, _, _): return growth(by: base)
    default: return .constant
    }
  }

  /// For `x += y`: the growth by `y`; nil for other values.
  func compoundGrowth(_ value: ValueID) -> Growth? {
    guard let definition = graph.definition(of: value), case .call(_, _, _, let arguments) = definition.kind,
      arguments.count == 2, arguments[0].place != nil, isGrowable(definition)
    else { return nil }
    return growth(by: arguments[1].expression)
  }

  /// For `p = realloc(p, n)`: the growth by `n`; nil for values that are no resized memory.
  func resizedGrowth(_ value: ValueID) -> Growth? {
    guard protocols.hasParts, let definition = graph.definition(of: value) else { return nil }
    switch definition.kind {
    case .convert(let inner, _): return resizedGrowth(inner)
    case .load(let place):
      guard case .local(let local) = place.root, place.path.isEmpty else { return nil }
      return values(storedIn: local).lazy.compactMap { self.resizedGrowth($0) }.first
    case .call(.symbol(let symbol), _, _, let arguments):
      guard case .parameter(let old)? = program.effects.operands(of: .resizes, symbol).first else { return nil }
      return largest(arguments.filter { $0.parameter != old }.map { amount($0.expression) })
    default: return nil
    }
  }

  private func values(storedIn local: LocalID) -> [ValueID] {
    graph.blocks.flatMap(\.instructions).compactMap { instruction in
      if case .store(Place(root: .local(local)), let value, _) = instruction.kind,
        !isLoad(value, of: local) { value } else { nil }
    }
  }

  private func isLoad(_ value: ValueID, of local: LocalID) -> Bool {
    if case .load(Place(root: .local(local)))? = graph.definition(of: value)?.kind { true } else { false }
  }

  /// Whether a comparison is with what somebody else asks for, which is no limit: `if (b->capacity < wanted)`.
  func comparesWithInput(_ condition: Instruction, _ state: OwnershipState) -> Bool {
    guard protocols.hasParts, let (left, right) = comparison(condition),
      case .call(_, _, _, let arguments) = condition.kind
    else { return false }
    return zip([left, right], arguments).contains { side, argument in
      amount(side) == .input && state.values[argument.value]?.derived.isEmpty ?? true
    }
  }

  private func isGrowable(_ instruction: Instruction) -> Bool {
    guard case .call(_, _, _, let arguments) = instruction.kind, let first = arguments.first else { return false }
    let type = typed.type(first.expression)
    guard let nominal = source.types.nominal(type), program.files[program.symbols[nominal].file.index].isModel
    else { return false }
    // Numbers are trivial; what grows owns a buffer.
    return source.types.layout(of: type)?.isTrivial == false
  }

  /// How large an expression may be: literals are constant, parts that are taken with a limit are bounded.
  private func growth(by expression: ExpressionID) -> Growth {
    guard !expression.isNone else { return .constant }
    switch tree[expression] {
    case .literal, .closure: return .constant
    case .array(let elements): return largest(tree[elements].map { growth(by: $0) })
    case .unary(_, let operand), .cast(_, let operand, _), .effect(_, let operand): return growth(by: operand)
    case .call(let callee, let arguments): return growth(byCall: expression, callee, tree[arguments].map(\.value))
    case .name: return size(of: expression, root: expression)
    case .member(let base, _, _): return size(of: expression, root: base)
    default: return isNumber(expression) ? .constant : .input
    }
  }

  /// `prefix(512)` is bounded by its argument, `split(separator:)` by nothing but what it splits.
  private func growth(byCall call: ExpressionID, _ callee: ExpressionID, _ arguments: [ExpressionID]) -> Growth {
    if isNumber(call) { return .constant }
    var parts = arguments
    if case .member(let base, _, _) = tree[callee], !base.isNone, !isReference(typed.type(base)) { parts.append(base) }
    if case .symbol(let symbol) = typed.reference(call), program.effects.has(symbol, .slices),
      arguments.contains(where: isNumber)
    {
      return .bounded
    }
    return parts.isEmpty ? .input : largest(parts.map { growth(by: $0) })
  }

  private func largest(_ all: [Growth]) -> Growth {
    all.contains(.input) ? .input : all.contains(.bounded) ? .bounded : .constant
  }

  private func size(of expression: ExpressionID, root: ExpressionID) -> Growth {
    if isNumber(expression) { return .constant }
    return !root.isNone && isBounded(root) ? .bounded : .input
  }

  private func isNumber(_ expression: ExpressionID) -> Bool {
    !expression.isNone && source.types.layout(of: typed.type(expression))?.isTrivial == true
  }

  /// Whether the body compares something of this variable with a limit.
  func isBounded(_ expression: ExpressionID) -> Bool {
    guard case .local(let local) = typed.reference(expression) else { return false }
    for block in graph.blocks {
      guard case .branch(let value?, _, _) = block.terminator, let condition = graph.definition(of: value),
        let (left, right) = comparison(condition)
      else { continue }
      if isMember(left, of: local) || isMember(right, of: local) { return true }
      if protocols.hasParts, isLimit(right, of: left, local) || isLimit(left, of: right, local) { return true }
    }
    return false
  }

  /// Whether a comparison holds a number of this variable against something that is no variable.
  private func isLimit(_ limit: ExpressionID, of number: ExpressionID, _ local: LocalID) -> Bool {
    guard !number.isNone, !limit.isNone, typed.reference(number) == .local(local) else { return false }
    switch tree[limit] {
    case .literal: return true
    case .name:
      if case .symbol = typed.reference(limit) { return true }
      return false
    default: return false
    }
  }

  private func isMember(_ expression: ExpressionID, of local: LocalID) -> Bool {
    guard !expression.isNone, case .member(let base, _, _) = tree[expression], !base.isNone else { return false }
    return typed.reference(base) == .local(local)
  }

  func comparison(_ instruction: Instruction) -> (ExpressionID, ExpressionID)? {
    guard !instruction.expression.isNone,
      case .binary(let name, let left, let right, _) = tree[instruction.expression]
    else { return nil }
    switch program.names[name] {
    case "<", "<=", ">", ">=": return (left, right)
    default: return nil
    }
  }
}
