// Memory that grows with a count: `items = realloc(items, …); items[count++] = item;`

internal import NeutralAST
internal import Semantics
internal import SourceText

extension ChainFinder {
  /// A call that gives a variable's memory another size, and the variables of the program that say which.
  mutating func resize(_ id: ExpressionID, _ arguments: [ExpressionID]) {
    guard case .symbol(let callee) = typed.reference(id),
      case .parameter(let position)? = library.effects.operands(of: .resizes, callee).first, position < arguments.count,
      let place = root(bare(arguments[position])), case .symbol(let symbol) = place.root, !isElement(bare(arguments[position]))
    else { return }
    add(place, .grows(.none), id, arguments[position])
    let body = bodies.body(at: tree.range(id).start)?.kind
    found.counts[symbol, default: []].formUnion(indexes(of: symbol, in: body))
  }

  func isElement(_ id: ExpressionID) -> Bool {
    if case .subscript = tree[id] { return true }
    return false
  }

  /// The variables of the program that choose the element which a function writes.
  private func indexes(of memory: SymbolID, in body: Body.Kind?) -> Set<SymbolID> {
    var result: Set<SymbolID> = []
    for (number, expression) in tree.expressions.enumerated() {
      guard case .subscript(_, let arguments) = expression, root(ExpressionID(raw: UInt32(number)))?.root == .symbol(memory),
        bodies.body(at: tree.expressionRanges[number].start)?.kind == body, let index = tree[arguments].first?.value
      else { continue }
      if let symbol = counter(index) { result.insert(symbol) }
    }
    return result
  }

  /// `count`, `count++`
  private func counter(_ index: ExpressionID) -> SymbolID? {
    switch tree[index] {
    case .unary(_, let operand), .cast(_, let operand, _): return counter(operand)
    case .name, .member:
      if let local = local(index), let value = typed[local].initializer.some, value != index { return counter(value) }
      guard case .symbol(let symbol) = typed.reference(index), library.symbols[symbol].kind == .variable else { return nil }
      return symbol
    default: return nil
    }
  }

  /// What happens to variables that may count.
  mutating func count(_ id: ExpressionID) {
    switch tree[id] {
    case .unary(let name, let operand) where library.text(name) == "--":
      if let symbol = counter(operand) { found.lowered.insert(symbol) }
    case .binary(let name, let left, let right, _):
      switch library.text(name) {
      case "-=", "/=", ">>=", "%=": if let symbol = counter(left) { found.lowered.insert(symbol) }
      case "<", ">", "<=", ">=", "==", "!=": limit(left, right)
      case "&=": if let symbol = counter(left) { found.lowered.insert(symbol) }
      default: break
      }
    case .assign(let target, let value):
      guard let symbol = counter(target), !isStep(value, symbol) else { return }
      found.lowered.insert(symbol)
    case .address(let operand):
      if let symbol = counter(operand) { found.lowered.insert(symbol) }
    default: break
    }
  }

  /// `count + 1`
  private func isStep(_ value: ExpressionID, _ symbol: SymbolID) -> Bool {
    guard case .binary(let name, let left, _, _) = tree[value], library.text(name) == "+" else { return false }
    return counter(left) == symbol
  }

  /// A comparison with a number but zero, or with a constant.
  private mutating func limit(_ left: ExpressionID, _ right: ExpressionID) {
    for (count, other) in [(left, right), (right, left)] {
      guard let symbol = counter(count), isNumber(bare(other)) else { continue }
      found.limited.insert(symbol)
    }
  }

  private func isNumber(_ id: ExpressionID) -> Bool {
    switch tree[id] {
    case .literal(.integer): return file.source.text(tree.range(id)) != "0"
    case .binary(_, let left, let right, _): return isNumber(bare(left)) && isNumber(bare(right))
    case .name:
      guard case .symbol(let symbol) = typed.reference(id) else { return false }
      let entry = library.symbols[symbol]
      return entry.kind == .enumCase || entry.kind == .variable && !entry.modifiers.contains(.isMutable)
    default: return false
    }
  }
}
