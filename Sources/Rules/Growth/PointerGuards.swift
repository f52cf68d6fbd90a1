// What the code around a call does about its pointer: conditions that it stands under, what happens on failure, and other
// names of the same memory.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct PointerGuards {
  private struct Branch {
    var whole: ByteRange
    var conditions: [ExpressionID]
    var then: StatementList
  }

  private let file: FileUnit
  /// The functions of the file.
  private let bodies: [ByteRange]
  private var branches: [Branch] = []
  /// Assignments and initial values: target or nil, and value.
  private var stores: [(target: ExpressionID?, value: ExpressionID, range: ByteRange)] = []

  private var tree: Tree { file.tree }

  init(_ file: FileUnit) {
    self.file = file
    bodies = file.typed.bodies.compactMap { body in
      if case .function(let function) = body.kind { file.tree[function].range } else { nil }
    }
    for (number, statement) in tree.statements.enumerated() {
      guard case .if(let conditions, let then, _) = statement else { continue }
      branches.append(
        Branch(whole: tree.statementRanges[number], conditions: tree[conditions].map(\.value), then: then))
    }
    for (number, expression) in tree.expressions.enumerated() {
      guard case .assign(let target, let value) = expression else { continue }
      stores.append((target, value, tree.expressionRanges[number]))
    }
    for local in file.typed.locals where !local.initializer.isNone {
      stores.append((nil, local.initializer, tree.range(local.initializer)))
    }
  }

  /// Whether a place stands in a branch of an `if` within a range, not in its condition.
  func isConditional(_ place: ByteRange, in range: ByteRange) -> Bool {
    branches.contains { branch in
      range.contains(branch.whole) && branch.whole.contains(place)
        && !branch.conditions.contains { !$0.isNone && tree.range($0).contains(place) }
    }
  }

  /// Whether the result of a call is assigned to the pointer that it is given, which is the only one, and the program does
  /// not end if there is none.
  func isLost(_ call: ExpressionID, _ pointer: String) -> Bool {
    guard let store = stores.first(where: { $0.target != nil && PlaceText.inner($0.value, tree) == call }),
      let target = store.target, PlaceText.text(target, file) == pointer, !hasOtherName(target)
    else { return false }
    guard let end = bodies.filter({ $0.contains(store.range) }).min(by: { $0.count < $1.count }) else { return false }
    let isKept = stores.contains { other in
      end.contains(other.range) && other.range != store.range
        && PlaceText.text(PlaceText.inner(other.value, tree), file) == pointer
        && other.range.start < store.range.start
    }
    if isKept { return false }
    let failure = branches.filter { end.contains($0.whole) && $0.whole.end > store.range.end }
      .first { branch in branch.conditions.contains { asks($0, pointer, store.range) } }
    return failure.map { !endsProgram($0.then) } ?? true
  }

  /// Whether a variable holds what another one holds as well: a parameter, which the caller has, or what is set to the value
  /// of another variable.
  private func hasOtherName(_ target: ExpressionID) -> Bool {
    guard case .local(let local) = file.typed.reference(target) else { return false }
    if case .parameter = file.typed[local].kind { return true }
    if isOfVariable(file.typed[local].initializer, besides: local) { return true }
    return stores.contains { store in
      guard let other = store.target, case .local(local) = file.typed.reference(other) else { return false }
      return isOfVariable(store.value, besides: local)
    }
  }

  /// Whether a value is that of a variable, or a place near it: `base - 1`.
  private func isOfVariable(_ value: ExpressionID, besides local: LocalID) -> Bool {
    guard !value.isNone else { return false }
    switch tree[PlaceText.inner(value, tree)] {
    case .name, .member, .subscript, .dereference:
      if case .local(local) = file.typed.reference(PlaceText.inner(value, tree)) { return false }
      return true
    case .binary(_, let left, let right, _): return isOfVariable(left, besides: local) || isOfVariable(right, besides: local)
    default: return false
    }
  }

  /// Whether a condition is about the pointer: it names it, or is the assignment itself.
  private func asks(_ condition: ExpressionID, _ pointer: String, _ store: ByteRange) -> Bool {
    guard !condition.isNone else { return false }
    let range = tree.range(condition)
    if range.contains(store) { return true }
    guard range.start > store.start else { return false }
    // Children stand before their parents, so what is in the condition stands right before it.
    for number in stride(from: condition.index, through: 0, by: -1) {
      guard range.contains(tree.expressionRanges[number]) else { return false }
      if PlaceText.text(ExpressionID(raw: UInt32(number)), file) == pointer { return true }
    }
    return false
  }

  /// Whether statements end in a call that never returns, directly or in a function that does nothing else at its end.
  private func endsProgram(_ statements: StatementList) -> Bool {
    tree[statements].contains { statement in
      guard !statement.isNone, case .expression(let value) = tree[statement] else { return false }
      return file.symbol(of: value).map { neverReturns($0, depth: 0) } ?? false
    }
  }

  private func neverReturns(_ symbol: SymbolID, depth: Int) -> Bool {
    let entry = file.symbols[symbol]
    guard !entry.function.isNone, depth < 4 else { return false }
    let home = file.program.files[entry.file.index].tree
    let function = home[entry.function]
    if !function.result.isNone, case .named(_, let name, _) = home[function.result], name == .never { return true }
    guard function.hasBody, let last = home[function.body].last, case .expression(let value) = home[last],
      case .call = home[value], let key = home.resolution?.target(value), !key.isNone,
      let callee = file.symbols.symbol(ofKey: key)
    else { return false }
    return neverReturns(callee, depth: depth + 1)
  }
}
