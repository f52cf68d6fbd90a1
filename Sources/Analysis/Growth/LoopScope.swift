// The loops of a file with what is known of how often they run.
//
// A closure that is passed to a function that visits a collection's elements is a loop body as well.

package import NeutralAST
package import Semantics
package import SourceText

/// How many times a loop's body runs.
package enum TripCount: Sendable, Hashable {
  case unknown
  case constant(Int)
  /// Known when the loop begins. The text computes it, if it can be written without doing work twice.
  case known(String?)
}

/// One loop.
package struct LoopScope: Sendable {
  /// What runs in each iteration.
  package var range: ByteRange
  /// From the keyword, or the call.
  package var whole: ByteRange
  package var body: StatementList
  package var trips: TripCount
  /// Whether some elements are skipped: `where`, `case`.
  package var isFiltered: Bool
  /// Whether the body is a closure: `return` ends one iteration.
  package var isClosure: Bool
}

/// All loops of a file, outer ones first.
package struct LoopScopes: Sendable {
  package private(set) var all: [LoopScope] = []

  package init(_ file: ProgramFile, _ typed: TypedFile, _ library: LibraryTypes) {
    let counter = TripCounter(file: file, tree: file.tree, typed: typed, library: library)
    for (index, statement) in file.tree.statements.enumerated() {
      if let loop = counter.loop(statement, file.tree.statementRanges[index]) { all.append(loop) }
    }
    for (index, expression) in file.tree.expressions.enumerated() {
      if let loop = counter.visit(ExpressionID(raw: UInt32(index)), expression) { all.append(loop) }
    }
    all.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }

  /// The loops around a place, outermost first.
  package func loops(at offset: UInt32) -> [LoopScope] {
    var found: [LoopScope] = []
    for loop in all {
      if loop.range.start > offset { break }
      if loop.range.contains(offset) { found.append(loop) }
    }
    return found
  }
}

/// Makes loops.
private struct TripCounter {
  let file: ProgramFile
  let tree: Tree
  let typed: TypedFile
  let library: LibraryTypes

  func loop(_ statement: Statement, _ range: ByteRange) -> LoopScope? {
    switch statement {
    case .while(_, let body), .repeat(let body, _):
      LoopScope(
        range: range, whole: range, body: body, trips: .unknown, isFiltered: false, isClosure: false)
    case .for(let id): elements(tree[id], range)
    default: nil
    }
  }

  private func elements(_ loop: ForLoop, _ range: ByteRange) -> LoopScope {
    let start = loop.sequence.isNone ? range.start : tree.range(loop.sequence).end
    return LoopScope(
      range: ByteRange(start, range.end), whole: range, body: loop.body,
      trips: loop.isAsync ? .unknown : trips(over: loop.sequence),
      isFiltered: !loop.filter.isNone || isRefutable(loop.pattern), isClosure: false)
  }

  private func isRefutable(_ pattern: PatternID) -> Bool {
    if pattern.isNone { return false }
    switch tree[pattern] {
    case .wildcard, .binding: return false
    case .typed(let inner, _): return isRefutable(inner)
    case .tuple(let parts): return tree[parts].contains(where: isRefutable)
    case .enumCase, .optional, .type, .cast, .expression: return true
    }
  }

  /// `collection.forEach { … }`
  func visit(_ id: ExpressionID, _ expression: Expression) -> LoopScope? {
    guard case .call(let callee, let arguments) = expression, case .symbol(let symbol) = typed.reference(id),
      let operand = library.effects[symbol].first(where: { $0.word == .iterates })?.operand,
      !callee.isNone, case .member(let base, _, _) = tree[callee]
    else { return nil }
    for argument in tree[arguments] {
      guard case .closure(let function) = tree[argument.value] else { continue }
      let trips = operand == .receiver && !base.isNone ? trips(over: base) : .unknown
      return LoopScope(
        range: tree[function].range, whole: tree.range(id), body: tree[function].body, trips: trips,
        isFiltered: false, isClosure: true)
    }
    return nil
  }

  // MARK: Counting

  private func trips(over sequence: ExpressionID) -> TripCount {
    guard !sequence.isNone else { return .unknown }
    switch tree[sequence] {
    case .tuple(let parts) where tree[parts].count == 1:
      return tree[parts].first.map { trips(over: $0.value) } ?? .unknown
    case .array(let elements): return .constant(Int(elements.count))
    case .binary(let name, let left, let right, _)
    where name == .halfOpenRange || name == .closedRangeOperator:
      return span(left, right, isClosed: name == .closedRangeOperator, sequence)
    default: break
    }
    guard library.hasKnownCount(typed.type(sequence)) else { return .unknown }
    return .known(count(of: sequence))
  }

  private func span(
    _ left: ExpressionID, _ right: ExpressionID, isClosed: Bool, _ sequence: ExpressionID
  ) -> TripCount {
    if let low = integer(left), let high = integer(right) {
      return .constant(max(0, high - low + (isClosed ? 1 : 0)))
    }
    guard library.isType(typed.type(right), "Int") || library.isType(typed.type(left), "Int") else {
      return library.hasKnownCount(typed.type(sequence)) ? .known(nil) : .unknown
    }
    guard isSimple(left), isSimple(right) else { return .known(nil) }
    let high = file.source.text(tree.range(right))
    let extra = isClosed ? " + 1" : ""
    if integer(left) == 0 { return .known(high + extra) }
    if isClosed, integer(left) == 1 { return .known(high) }
    return .known(high + " - " + file.source.text(tree.range(left)) + extra)
  }

  private func integer(_ id: ExpressionID) -> Int? {
    guard case .literal(.integer) = tree[id] else { return nil }
    return Int(file.source.text(tree.range(id)).filter { $0 != "_" })
  }

  /// A text that gives the number of elements; nil where it would do work a second time.
  private func count(of sequence: ExpressionID) -> String? {
    if isSimple(sequence) {
      if case .member(let base, let name, _) = tree[sequence], !base.isNone,
        name == .indices || ["keys", "values"].contains(library.text(name)),
        library.isContainer(typed.type(base))
      {
        return file.source.text(tree.range(base)) + ".count"
      }
      let text = file.source.text(tree.range(sequence))
      return text == "self" ? "count" : text + ".count"
    }
    // `x.enumerated()`, `x.reversed()`
    guard case .call(let callee, let arguments) = tree[sequence], arguments.isEmpty,
      case .member(let base, let name, _) = tree[callee], !base.isNone, isSimple(base),
      ["enumerated", "reversed"].contains(library.text(name)), library.isContainer(typed.type(base))
    else { return nil }
    return file.source.text(tree.range(base)) + ".count"
  }

  /// Names and members: reading them twice costs nothing. A computed property is no such thing.
  private func isSimple(_ id: ExpressionID) -> Bool {
    guard !id.isNone else { return false }
    switch tree[id] {
    case .literal(.integer): return true
    case .name: return isStored(id)
    case .member(let base, _, _): return isSimple(base) && isStored(id)
    default: return false
    }
  }

  private func isStored(_ id: ExpressionID) -> Bool {
    guard case .symbol(let symbol) = typed.reference(id) else {
      if case .local = typed.reference(id) { return true }
      return false
    }
    let entry = library.symbols[symbol]
    if entry.kind != .variable { return false }
    if let owner = entry.owner, library.isLibrary(owner) { return true }
    return library.context.isStored(entry)
  }
}
