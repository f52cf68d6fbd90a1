// The search for accesses to free lists: arrays and the like, one slot, linked objects, and what locks protect.
//
// A place counts as one of the collection when it names the stored property, an element of it (lists by size), or the
// parameter of a closure that gets what the property's lock protects. Three shapes of a take: a call that removes and
// returns an element; `head = node.next`; a slot that is emptied on the way to a return of its content.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct FreeListFinder {
  let file: FileUnit
  private(set) var result = FreeListAccesses.Result()
  private lazy var functions = FunctionRanges(file)
  private lazy var receivers = ClosureReceivers(file)

  init(_ file: FileUnit) { self.file = file }

  mutating func look(_ id: ExpressionID) {
    switch file.tree[id] {
    case .call(let callee, let arguments): call(id, callee, arguments)
    case .assign(let target, let value): assign(target, value, id)
    case .binary(let name, let left, let right, _):
      if file.text(name) == "??" { replace(left, right) }
    default: break
    }
  }

  private mutating func call(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList) {
    guard case .symbol(let symbol) = file.typed.reference(id), isModel(symbol), !callee.isNone,
      case .member(let base, _, _) = file.tree[callee], !base.isNone
    else { return }
    if file.program.effects.operands(of: .grows, symbol).contains(.receiver) {
      guard let property = property(base), let argument = file.tree[arguments].first else { return }
      put(argument.value, property, id)
    } else if file.program.effects.has(symbol, .shrinks), let property = property(base) {
      take(property, id)
    }
  }

  private func isModel(_ symbol: SymbolID) -> Bool {
    file.program.files[file.symbols[symbol].file.index].isModel
  }

  // MARK: The collection

  /// The stored property that an expression names.
  private mutating func property(_ id: ExpressionID) -> SymbolID? {
    switch file.tree[id] {
    case .optionalChain(let inner), .force(let inner), .subscript(let inner, _):
      return inner.isNone ? nil : property(inner)
    case .name, .member: break
    default: return nil
    }
    switch file.typed.reference(id) {
    case .local(let local): return protected(local)
    case .symbol(let symbol):
      let entry = file.symbols[symbol]
      return entry.kind == .variable && entry.owner != nil && !isModel(symbol) ? symbol : nil
    default: return nil
    }
  }

  /// The property whose protected content a closure gets as this parameter: its type is an argument of the lock's type.
  private mutating func protected(_ local: LocalID) -> SymbolID? {
    let entry = file.typed[local]
    guard case .parameter = entry.kind, let receiver = receivers.receiver(of: entry.frame),
      case .nominal(_, let arguments) = file.types.node(file.typed.type(receiver)),
      arguments.contains(where: { $0.isKnown && $0 == entry.type })
    else { return nil }
    return property(receiver)
  }

  // MARK: Puts

  private mutating func put(_ argument: ExpressionID, _ property: SymbolID, _ id: ExpressionID) {
    guard let function = functions.function(around: file.tree.range(id)) else { return }
    if file.symbols[function.symbol].kind == .initializer {
      let isFresh = file.typed.type(argument).isKnown && makesObject(argument) && isInLoop(id, function)
      return add(property, .fill(isFresh: isFresh), function, nil)
    }
    guard let (position, local) = parameter(argument, of: function.body) else { return }
    add(
      property, .put(parameter: position), function,
      file.nominal(of: file.types.unwrapped(file.typed[local].type)))
  }

  private mutating func add(
    _ property: SymbolID, _ kind: FreeListAccesses.Access.Kind, _ function: FunctionRanges.Found, _ element: NominalID?
  ) {
    result.accesses.append(.init(property: property, kind: kind, function: function.symbol, element: element))
  }

  /// The parameter of a function that an expression is, directly or as a local copy of it.
  private func parameter(_ id: ExpressionID, of body: Body) -> (Int, LocalID)? {
    guard !id.isNone, case .local(let local) = file.typed.reference(id) else { return nil }
    if let position = body.parameters.firstIndex(of: local) { return (position, local) }
    let initializer = file.typed[local].initializer
    guard !initializer.isNone, case .name = file.tree[initializer] else { return nil }
    return parameter(initializer, of: body)
  }

  // MARK: Takes

  private mutating func take(_ property: SymbolID, _ id: ExpressionID) {
    guard let function = functions.function(around: file.tree.range(id)) else { return }
    let result = function.body.result
    guard result.isKnown, result != .void else { return }
    let element = file.types.unwrapped(result)
    let evidence = TakeEvidence(file, element, function.range)
    var take = evidence.take
    take.isOptional = file.types.wrapped(result) != nil
    add(property, .take(take), function, file.nominal(of: element))
  }

  /// `head = node.next` and `head = node` of a linked list; `slot = nil` and `slot = object`;
  /// `free = (0..<n).map { … }` in an initialiser.
  private mutating func assign(_ target: ExpressionID, _ value: ExpressionID, _ id: ExpressionID) {
    guard !target.isNone, !value.isNone, let property = property(target) else { return }
    guard let function = functions.function(around: file.tree.range(id)) else { return }
    if file.symbols[function.symbol].kind == .initializer { return fill(property, value, function) }
    guard let node = file.types.wrapped(file.typed.type(target)), file.isReference(node) != false else { return }
    switch file.tree[value] {
    case .name: put(value, property, id)
    case .literal(.null):
      if function.body.result == node, SlotTake.empties(property, function.index, file) { take(property, id) }
    case .member(let base, _, _):
      guard !base.isNone, file.types.unwrapped(file.typed.type(base)) == node, function.body.result == node
      else { return }
      take(property, id)
    default: break
    }
  }

  // MARK: Fills

  private mutating func fill(_ property: SymbolID, _ value: ExpressionID, _ function: FunctionRanges.Found) {
    if case .array(let elements) = file.tree[value], elements.isEmpty { return }
    add(property, .fill(isFresh: makesMany(value)), function, nil)
  }

  /// `private var idle = (0..<4).map { _ in Worker() }`
  mutating func lookAtInitialValues() {
    for body in file.typed.bodies {
      guard case .initializer(let value) = body.kind, let symbol = body.symbol, body.owner != nil, makesMany(value)
      else { continue }
      result.accesses.append(
        .init(property: symbol, kind: .fill(isFresh: true), function: symbol, element: nil))
    }
  }

  /// Whether a closure in an expression makes objects.
  private func makesMany(_ value: ExpressionID) -> Bool {
    let range = file.tree.range(value)
    return file.typed.closures.contains { closure in
      guard !closure.expression.isNone, range.contains(file.tree.range(closure.expression)) else { return false }
      let inner = file.tree.range(closure.expression)
      return file.tree.expressions.indices.contains { number in
        inner.contains(file.tree.expressionRanges[number]) && makesObject(ExpressionID(raw: UInt32(number)))
      }
    }
  }

  /// Whether an expression makes an instance of a class of the program.
  private func makesObject(_ id: ExpressionID) -> Bool {
    guard !id.isNone, case .call = file.tree[id], file.isReference(file.typed.type(id)) == true else { return false }
    switch file.typed.reference(id) {
    case .type: return true
    case .symbol(let symbol): return file.symbols[symbol].kind == .initializer
    default: return false
    }
  }

  private func isInLoop(_ id: ExpressionID, _ function: FunctionRanges.Found) -> Bool {
    let place = file.tree.range(id)
    return file.tree.statements.indices.contains { number in
      switch file.tree[StatementID(raw: UInt32(number))] {
      case .for, .while, .repeat: file.tree.statementRanges[number].contains(place)
      default: false
      }
    }
  }

  private mutating func replace(_ left: ExpressionID, _ right: ExpressionID) {
    guard !left.isNone, !right.isNone, case .symbol(let symbol) = file.typed.reference(call(behind: left)),
      !isModel(symbol), file.symbols[symbol].kind == .function, case .call = file.tree[right]
    else { return }
    self.result.replaced.insert(symbol)
  }

  /// A call behind `try` and `await`.
  private func call(behind id: ExpressionID) -> ExpressionID {
    if case .effect(_, let inner) = file.tree[id], !inner.isNone { return call(behind: inner) }
    return id
  }
}
