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
    switch protocols.hasParts ? supply(others.map(\.expression)) : growth(by: others) {
    case .input: return effect
    case .bounded: effect.content.grown = effect.content.grown.subtracting(effect.content.fed)
    case .constant: break
    }
    effect.content.fed = FieldSet()
    return effect
  }

  /// How much the arguments of a function of C may make an object grow: as much as numbers say, or what pointers point to.
  private func supply(_ arguments: [ExpressionID]) -> Growth {
    let pointers = arguments.filter { isPointer($0) }
    let numbers = arguments.filter { isNumber($0) && !isPointer($0) }
    if !numbers.isEmpty { return largest(numbers.map { amount($0) }) }
    let isGiven = pointers.contains { expression in
      guard case .local(let local) = typed.reference(expression), case .parameter = typed[local].kind else { return false }
      return true
    }
    return isGiven ? .input : growth(by: arguments.filter { !isPointer($0) })
  }

  private func growth(by expressions: [ExpressionID]) -> Growth { largest(expressions.map { growth(by: $0) }) }

  func isReference(_ type: Type) -> Bool { source.types.isReference(source.types.unwrapped(type)) == true }

  /// Elements that are added one by one are as many as the rounds of the loop; reserved memory is as large as is asked.
  func growth(_ words: Set<Effect.Word>, _ call: Call) -> Growth {
    if words.contains(.reserves) { return largest(call.arguments.map { amount($0.expression) }) }
    if words.contains(.sizes) { return call.arguments.first.map { amount($0.expression) } ?? .constant }
    if protocols.hasParts, words.contains(.extends) {
      // The place of an insertion comes first.
      return extent(call.arguments.dropFirst(words.contains(.shifts) ? 1 : 0).map(\.expression))
    }
    guard let argument = call.arguments.first, call.arguments.count == 1, isElement(argument, call) else {
      return growth(by: call.arguments)
    }
    guard let loop = graph.blocks[call.position.block.index].loop else { return .constant }
    guard case .elements(let sequence, _) = graph.loops[loop].kind else { return isCounted(graph.loops[loop]) ? .constant : .input }
    return rounds(sequence)
  }

  /// How much a container of C++ gets: of a text no more than a number says, of a range as much as it spans.
  private func extent(_ arguments: [ExpressionID]) -> Growth {
    let numbers = arguments.filter { isNumber($0) && !isPointer($0) }
    if !numbers.isEmpty { return largest(numbers.map { amount($0) }) }
    return largest(arguments.map { isPointer($0) ? reach($0) : growth(by: $0) })
  }

  private func isPointer(_ expression: ExpressionID) -> Bool {
    source.types.memory.isToldPointer(typed.type(expression), source.types)
  }

  /// How far memory reaches that a pointer names: nobody knows, unless it is written here.
  private func reach(_ expression: ExpressionID) -> Growth {
    switch tree[expression] {
    case .literal: return .constant
    case .binary(_, _, let offset, _): return amount(offset)
    default: return .input
    }
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

  /// Whether a loop asks in its head for a number that is written there: `i < 16`.
  private func isCounted(_ loop: Loop) -> Bool {
    guard protocols.hasParts, case .branch(let value?, _, _) = graph[loop.header].terminator,
      let condition = graph.definition(of: value), let (left, right) = comparison(condition)
    else { return false }
    return amount(left) == .constant && isNumber(left) || amount(right) == .constant && isNumber(right)
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
      guard case .local(let local) = typed.reference(expression) else { return .constant }
      if protocols.hasParts, isLiteral(local) { return .constant }
      return isBounded(expression) ? .bounded : .input
    case .member(let base, _, _): return growth(by: base)
    // `text.size()`, `last - first`
    case .call(let callee, let arguments):
      guard protocols.hasParts, !callee.isNone, arguments.isEmpty, case .member(let base, _, _) = tree[callee], !base.isNone
      else { return .constant }
      return growth(by: base)
    case .cast(_, let operand, _): return protocols.hasParts ? amount(operand) : .constant
    default: return .constant
    }
  }

  /// Whether a variable is a literal for ever.
  private func isLiteral(_ local: LocalID) -> Bool {
    let initializer = typed[local].initializer
    guard !initializer.isNone, case .literal = tree[initializer] else { return false }
    return !typed.writes.contains { $0.local == local }
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
    guard protocols.hasParts, let (left, right) = comparison(condition) else { return false }
    return isInput(left, state) || isInput(right, state)
  }

  /// Whether a number is as large as somebody likes; what an object says of itself is not.
  private func isInput(_ number: ExpressionID, _ state: OwnershipState) -> Bool {
    if !number.isNone, case .binary(_, let left, let right, _) = tree[number] { return isInput(left, state) || isInput(right, state) }
    if let local = rootLocal(number), isName(typed[local].type), state.places[Place(root: .local(local))]?.isEmpty == false {
      return false
    }
    return amount(number) == .input
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
    guard !number.isNone, !limit.isNone, typed.reference(number) == .local(local) || isMemberCall(number, of: local) else {
      return false
    }
    switch tree[limit] {
    case .literal: return true
    case .name:
      if case .symbol = typed.reference(limit) { return true }
      return false
    default: return false
    }
  }

  private func isMember(_ expression: ExpressionID, of local: LocalID) -> Bool {
    if expression.isNone { return false }
    switch tree[expression] {
    case .member(let base, _, _): return !base.isNone && typed.reference(base) == .local(local)
    default: return false
    }
  }

  /// `text.size()`
  private func isMemberCall(_ expression: ExpressionID, of local: LocalID) -> Bool {
    guard !expression.isNone, case .call(let callee, let arguments) = tree[expression], arguments.isEmpty else { return false }
    return isMember(callee, of: local)
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
