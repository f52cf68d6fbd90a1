// Operators: branches for those that may skip an operand, stores for those that write, calls for the rest.
//
// Chains that lean to the left (`a + b + c + …`) are followed in a loop: they are as long as a file can be.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  // MARK: Conditions

  /// Evaluates a condition and branches on it, `&&`, `||`, `!` and constants being branches of their own.
  mutating func branch(on id: ExpressionID, then: Int, otherwise: Int) {
    guard !id.isNone else { return branch(nil, then, otherwise) }
    switch tree[id] {
    case .binary(let name, _, _, _) where name == .and:
      for operand in operands(of: id, name) {
        let next = newBlock()
        branch(on: operand, then: next, otherwise: otherwise)
        current = next
      }
      jump(then)
    case .binary(let name, _, _, _) where name == .or:
      for operand in operands(of: id, name) {
        let next = newBlock()
        branch(on: operand, then: then, otherwise: next)
        current = next
      }
      jump(otherwise)
    case .unary(let name, let operand) where name == .not:
      branch(on: operand, then: otherwise, otherwise: then)
    default:
      guard let constant = ConstantCondition.value(of: id, in: tree, index.file.source) else {
        let temporaryCount = temporaries.count
        let condition = value(id)
        endTemporaries(downTo: temporaryCount)
        return branch(condition, then, otherwise)
      }
      jump(constant ? then : otherwise)
    }
  }

  /// The operands of a chain of one operator, in order.
  private func operands(of id: ExpressionID, _ name: Name) -> [ExpressionID] {
    var result: [ExpressionID] = []
    var current = id
    while !current.isNone, case .binary(name, let left, let right, _) = tree[current] {
      result.append(right)
      current = left
    }
    result.append(current)
    return result.reversed()
  }

  mutating func ternary(
    _ id: ExpressionID, _ condition: ExpressionID, _ then: ExpressionID, _ otherwise: ExpressionID
  ) -> ValueID {
    let (first, second, join) = (newBlock(), newBlock(), newBlock())
    branch(on: condition, then: first, otherwise: second)
    current = first
    let left = optionalValue(then)
    jump(join)
    current = second
    let right = optionalValue(otherwise)
    jump(join)
    current = join
    return emit(.select([left, right]), id)
  }

  // MARK: Infix operators

  mutating func binary(_ id: ExpressionID) -> ValueID {
    var spine: [ExpressionID] = []
    var next = id
    while !next.isNone, case .binary(let name, let left, _, _) = tree[next] {
      if index.compoundOperators.contains(name) { break }
      spine.append(next)
      next = left
    }
    // Without a spine, `next` is the compound assignment itself.
    var result = spine.isEmpty ? compound(next) : value(next)
    for node in spine.reversed() {
      result = combine(node, result)
      if node != id { result = converted(result, node) }
    }
    return result
  }

  /// An infix operator whose left operand is evaluated.
  private mutating func combine(_ id: ExpressionID, _ left: ValueID) -> ValueID {
    guard case .binary(let name, _, let right, _) = tree[id] else { return left }
    if name == .and { return shortCircuit(id, left, right, continuesOn: true) }
    if name == .or { return shortCircuit(id, left, right, continuesOn: false) }
    if name == .nilCoalescing { return coalesce(id, left, right) }
    let first = CallArgument(value: left, place: nil, parameter: 0, expression: leftOperand(id))
    let second = CallArgument(value: value(right), place: nil, parameter: 1, expression: right)
    return operatorCall(id, name, [first, second])
  }

  private func leftOperand(_ id: ExpressionID) -> ExpressionID {
    if case .binary(_, let left, _, _) = tree[id] { left } else { .none }
  }

  private mutating func operatorCall(_ id: ExpressionID, _ name: Name, _ arguments: [CallArgument]) -> ValueID
  {
    var callee = Callee.operation(name)
    if case .symbol(let symbol) = typed.reference(id) { callee = .symbol(symbol) }
    let result = emit(.call(callee, receiver: nil, place: nil, arguments: arguments), id)
    if case .symbol(let symbol) = callee, isTrying, index.traits[symbol].contains(.mayThrow) { mayThrow() }
    return result
  }

  private mutating func shortCircuit(
    _ id: ExpressionID, _ left: ValueID, _ right: ExpressionID, continuesOn truth: Bool
  ) -> ValueID {
    let (more, join) = (newBlock(), newBlock())
    if truth { branch(left, more, join) } else { branch(left, join, more) }
    current = more
    let second = optionalValue(right)
    jump(join)
    current = join
    return emit(.select([left, second]), id)
  }

  private mutating func coalesce(_ id: ExpressionID, _ left: ValueID, _ right: ExpressionID) -> ValueID {
    let (present, absent, join) = (newBlock(), newBlock(), newBlock())
    branch(left, present, absent)
    current = present
    let first = emit(.load(Place(root: .value(left), path: [.unwrap])), id)
    jump(join)
    current = absent
    let second = optionalValue(right)
    jump(join)
    current = join
    return emit(.select([first, second]), id)
  }

  /// `x += y`: load, operation, store. A function of the program takes `x` by reference and stores itself.
  private mutating func compound(_ id: ExpressionID) -> ValueID {
    guard case .binary(let name, let left, let right, _) = tree[id] else { return value(id) }
    guard let place = place(of: left) else { return compoundOnValue(id, name, left, right) }
    let old = read(place, left)
    let operand = value(right)
    let result = operatorCall(
      id, name,
      [
        CallArgument(value: old, place: place, parameter: 0, expression: left),
        CallArgument(value: operand, place: nil, parameter: 1, expression: right),
      ])
    if case .symbol(let symbol) = typed.reference(id), index.hasBody(symbol) {
      writeBack(place, id)
      return result
    }
    emitStore(place, result, id)
    writeBack(place, id)
    return result
  }

  /// `x += y` where `x` is a computed property or subscript.
  private mutating func compoundOnValue(
    _ id: ExpressionID, _ name: Name, _ left: ExpressionID, _ right: ExpressionID
  ) -> ValueID {
    let old = value(left)
    let read = lastRead.flatMap { $0.value == old ? $0 : nil }
    let operand = value(right)
    let result = operatorCall(
      id, name,
      [
        CallArgument(value: old, place: nil, parameter: 0, expression: left),
        CallArgument(value: operand, place: nil, parameter: 1, expression: right),
      ])
    guard let read else { return result }
    let new = CallArgument(value: result, place: nil, parameter: nil, expression: id)
    return emit(
      .call(
        .setter(read.symbol), receiver: read.receiver, place: read.place, arguments: read.arguments + [new]),
      id)
  }

  // MARK: Prefix and postfix operators

  mutating func unary(_ id: ExpressionID, _ name: Name, _ operand: ExpressionID) -> ValueID {
    let text = index.program.names[name]
    if text == "++" || text == "--", let place = place(of: operand) { return step(id, name, operand, place) }
    let passed = CallArgument(value: value(operand), place: nil, parameter: 0, expression: operand)
    return operatorCall(id, name, [passed])
  }

  /// `x++`, `--x`: load, operation, store; a function of the program steps what it is given.
  private mutating func step(_ id: ExpressionID, _ name: Name, _ operand: ExpressionID, _ place: Place) -> ValueID {
    let old = read(place, operand)
    let result = operatorCall(
      id, name, [CallArgument(value: old, place: place, parameter: 0, expression: operand)])
    if case .symbol = typed.reference(id) { return result }
    emitStore(place, result, id)
    return result
  }
}
