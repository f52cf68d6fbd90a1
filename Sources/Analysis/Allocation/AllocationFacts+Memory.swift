// Memory where values are made in place: only what asks for the heap by name, or what a model says does so.
//
// `new` and the functions of `malloc`'s kind, the growth of containers, and the holders of any function or value, which
// put what is larger than their buffer on the heap. How large the buffer is, is a matter of the library: beyond the
// largest in use, or for what no buffer takes, a box is certain.

internal import NeutralAST
package import Semantics
internal import SourceText

extension AllocationFacts {
  /// What fits into the buffer of every library, and what fits into that of none.
  private struct Buffer {
    var smallest: Int
    var largest: Int
    static let function = Buffer(smallest: 16, largest: 32)
    static let value = Buffer(smallest: 8, largest: 24)
  }

  mutating func findMemory() {
    for index in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(index))
      switch tree[id] {
      case .effect(.allocate, let made):
        add(.heapAllocation, tree.range(id), id, bytes: context.layout(of: typed.type(made))?.size, .certain)
      case .call(let callee, let arguments):
        findBox(id, callee, typed.type(id), tree[arguments])
        findElement(id, callee, tree[arguments])
        findEffects(id, receiver: callee)
      case .assign(let target, let value):
        if case .symbol = typed.reference(id) { box(id, typed.type(target), value) }
      case .binary(_, let left, _, _), .subscript(let left, _): findGrowth(id, of: left)
      default: break
      }
    }
  }

  private mutating func findEffects(_ id: ExpressionID, receiver callee: ExpressionID) {
    guard case .symbol(let symbol) = typed.reference(id) else { return }
    if context.program.effects[symbol].contains(where: isAllocation) {
      return add(.heapAllocation, tree.range(id), id, bytes: nil, .certain)
    }
    if !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone { findGrowth(id, of: base) }
  }

  private func isAllocation(_ effect: Effect) -> Bool {
    effect.word == .allocates || effect.word == .acquires && effect.operand == .resource("memory")
  }

  /// An operation that adds elements to a container.
  private mutating func findGrowth(_ id: ExpressionID, of container: ExpressionID) {
    guard case .symbol(let symbol) = typed.reference(id), let nominal = context.nominal(typed.type(container)) else { return }
    let effects = context.program.effects
    guard effects.has(nominal, .container),
      effects[symbol].contains(where: { [.grows, .extends].contains($0.word) && $0.operand == .receiver })
    else { return }
    let kind: AllocationFact.Kind = effects.has(nominal, .joined) ? .stringGrowth : .containerGrowth
    add(kind, tree.range(id), id, bytes: nil, .possible)
  }

  // MARK: Boxes

  private mutating func findBox(
    _ id: ExpressionID, _ callee: ExpressionID, _ type: Type, _ arguments: ArraySlice<Argument>
  ) {
    guard !callee.isNone, case .type = tree[callee], arguments.count == 1, let value = arguments.first?.value else { return }
    box(id, type, value)
  }

  /// A holder that is made in place, as an element or behind a pointer: `callbacks.emplace_back([name] { … })`.
  private mutating func findElement(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArraySlice<Argument>) {
    guard let value = arguments.last?.value, case .symbol(let symbol) = typed.reference(id) else { return }
    let effects = context.program.effects
    if effects.has(symbol, .allocates) {
      if closure(of: value) != nil, let made = context.heldFunction(in: typed.type(id)) { box(id, made, value) }
    } else if effects.has(symbol, .grows), !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone,
      let element = context.heldBox(in: typed.type(base))
    {
      box(id, element, value)
    }
  }

  private mutating func box(_ id: ExpressionID, _ type: Type, _ value: ExpressionID) {
    guard let holder = context.nominal(type) else { return }
    let effects = context.program.effects
    if effects.has(holder, .functionBox) {
      let closure = closure(of: value)
      guard let content = closure.map({ layout(of: typed.closures[$0]) }) ?? objectLayout(value, holder) else { return }
      box(.functionBox, id, closure, content, .function)
    } else if effects.has(holder, .valueBox), let content = objectLayout(value, holder) {
      box(.valueBox, id, nil, content, .value)
    }
  }

  private mutating func box(
    _ kind: AllocationFact.Kind, _ id: ExpressionID, _ closure: Int?, _ content: Layout, _ buffer: Buffer
  ) {
    if content.size <= buffer.smallest, content.isTrivial { return }
    add(
      kind, tree.range(id), id, closure: closure, bytes: content.size, content.size > buffer.largest ? .certain : .likely)
  }

  /// The closure that an expression is, or that the variable holds which it names.
  private func closure(of value: ExpressionID) -> Int? {
    switch tree[value] {
    case .closure: return typed.closures.firstIndex { $0.expression == value }
    case .effect(_, let inner): return closure(of: inner)
    case .name:
      guard case .local(let local) = typed.reference(value), let initial = typed[local].initializer.some,
        case .closure = tree[initial]
      else { return nil }
      return closure(of: initial)
    default: return nil
    }
  }

  /// The layout of an object that is no function pointer and no holder itself.
  private func objectLayout(_ value: ExpressionID, _ holder: NominalID) -> Layout? {
    let type = typed.type(value)
    guard let nominal = context.nominal(type), nominal != holder else { return nil }
    return context.layout(of: type)
  }

  /// What is captured by value, and a pointer for everything else; nil where something is not known.
  private func layout(of closure: TypedClosure) -> Layout? {
    var result = Layout.empty
    var seen: Set<LocalID> = []
    for capture in closure.captures where seen.insert(capture.local).inserted {
      let local = typed[capture.local]
      var part = Layout(size: 8, alignment: 8, isTrivial: true, hasSpareBits: false)
      if case .capture = local.kind {
        guard let told = context.layout(of: local.type) else { return nil }
        part = told
      }
      let start = (result.size + part.alignment - 1) / part.alignment * part.alignment
      result = Layout(
        size: start + part.size, alignment: max(result.alignment, part.alignment),
        isTrivial: result.isTrivial && part.isTrivial, hasSpareBits: false)
    }
    return result
  }
}

extension TypeContext {
  /// The holder of any function that a container's elements are, or that a pointer points to.
  package func heldFunction(in type: Type) -> Type? {
    held(in: type) { program.effects.has($0, .functionBox) }
  }

  /// The holder of any function or value that a container's elements are.
  package func heldBox(in type: Type) -> Type? {
    held(in: type) { program.effects.has($0, .functionBox) || program.effects.has($0, .valueBox) }
  }

  /// Keys and values of tables, elements of lists: what stands behind them is how they are kept.
  private func held(in type: Type, where isMeant: (NominalID) -> Bool) -> Type? {
    guard case .nominal(_, let arguments) = node(type) else { return nil }
    return arguments.prefix(2).first { nominal($0).map(isMeant) ?? false }
  }
}
