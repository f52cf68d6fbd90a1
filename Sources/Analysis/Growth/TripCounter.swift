// How often a loop runs, where its statement says so.
//
// A number of iterations is known if the length of what the loop goes through is: of a collection that stores
// its length, a range of integers, or a library wrapper around such. Constants that are named count as if they
// were written in place.

internal import NeutralAST
internal import Semantics
internal import SourceText

/// Makes loops.
struct TripCounter {
  let file: ProgramFile
  let tree: Tree
  let typed: TypedFile
  let library: LibraryTypes
  let changes: VariableChanges

  private var words: ContainerWords { ContainerWords(file.source.language) }
  private var constants: ConstantLengths { ConstantLengths(file: file, typed: typed, library: library) }

  func loop(_ id: StatementID, _ statement: Statement, _ range: ByteRange) -> LoopScope? {
    switch statement {
    case .while(let conditions, let body):
      LoopScope(
        statement: id, range: range, whole: range, body: body, trips: .unknown, isFiltered: false,
        isClosure: false, isOpenEnded: !tree[conditions].contains { isCounting($0.value) })
    case .repeat(let body, let condition):
      LoopScope(
        statement: id, range: range, whole: range, body: body, trips: .unknown, isFiltered: false,
        isClosure: false, isOpenEnded: !isCounting(condition))
    case .for(let loop): elements(id, tree[loop], range)
    case .forClauses(let loop): clauses(id, tree[loop], range)
    default: nil
    }
  }

  private func clauses(_ id: StatementID, _ loop: ClauseLoop, _ range: ByteRange) -> LoopScope {
    LoopScope(
      statement: id, range: tree.repeated(loop, in: range), whole: range, body: loop.body,
      trips: ClauseTrips(file: file, typed: typed, constants: constants, changes: changes).trips(of: loop),
      isFiltered: false, isClosure: false)
  }

  private func elements(_ id: StatementID, _ loop: ForLoop, _ range: ByteRange) -> LoopScope {
    let start = loop.sequence.isNone ? range.start : tree.range(loop.sequence).end
    return LoopScope(
      statement: id, range: ByteRange(start, range.end), whole: range, body: loop.body,
      trips: loop.isAsync ? .unknown : trips(over: loop.sequence),
      isFiltered: !loop.filter.isNone || isRefutable(loop.pattern), isClosure: false, isOpenEnded: loop.isAsync)
  }

  /// `index < end` and the like.
  private func isCounting(_ condition: ExpressionID) -> Bool {
    guard !condition.isNone, case .binary(let name, _, _, _) = tree[condition] else { return false }
    return ["<", ">", "<=", ">="].contains(library.text(name))
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
    case .name, .member:
      if let few = constants.count(of: sequence) { return .constant(few) }
    case .call(let callee, let arguments):
      if let known = call(callee, tree[arguments]) { return known }
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
    if let low = constants.integer(left), let high = constants.integer(right) {
      return .constant(max(0, high - low + (isClosed ? 1 : 0)))
    }
    guard library.isType(typed.type(right), "Int") || library.isType(typed.type(left), "Int") else {
      return library.hasKnownCount(typed.type(sequence)) ? .known(nil) : .unknown
    }
    guard isSimple(left), isSimple(right) else { return .known(nil) }
    let high = file.source.text(tree.range(right))
    let extra = isClosed ? " + 1" : ""
    if constants.integer(left) == 0 { return .known(high + extra) }
    if isClosed, constants.integer(left) == 1 { return .known(high) }
    return .known(high + " - " + file.source.text(tree.range(left)) + extra)
  }

  /// `list.prefix(5)`, `stride(from: 0, to: 8, by: 2)`
  private func call(_ callee: ExpressionID, _ arguments: ArraySlice<Argument>) -> TripCount? {
    guard !callee.isNone else { return nil }
    let numbers = arguments.compactMap { constants.integer($0.value) }
    guard numbers.count == arguments.count else { return nil }
    switch tree[callee] {
    case .member(_, let name, _)
    where numbers.count == 1 && ["prefix", "suffix"].contains(library.text(name)):
      return .constant(numbers[0])
    case .name(let name) where numbers.count == 3 && library.text(name) == "stride" && numbers[2] != 0:
      return .constant(max(0, (numbers[1] - numbers[0]) / numbers[2] + 1))
    default: return nil
    }
  }

  /// A text that gives the number of elements; nil where it would do work a second time.
  private func count(of sequence: ExpressionID) -> String? {
    if isSimple(sequence) {
      if case .member(let base, let name, _) = tree[sequence], !base.isNone,
        name == .indices || ["keys", "values"].contains(library.text(name)),
        library.isContainer(typed.type(base))
      {
        return file.source.text(tree.range(base)) + words.count
      }
      let text = file.source.text(tree.range(sequence))
      return text == "self" ? "count" : text + words.count
    }
    // `x.enumerated()`, `x.reversed()`
    guard case .call(let callee, let arguments) = tree[sequence], arguments.isEmpty,
      case .member(let base, let name, _) = tree[callee], !base.isNone, isSimple(base),
      ["enumerated", "reversed"].contains(library.text(name)), library.isContainer(typed.type(base))
    else { return nil }
    return file.source.text(tree.range(base)) + words.count
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
