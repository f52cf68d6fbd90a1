// `switch` and `catch`: one of several clauses, each with patterns, conditions and a body.
//
// Which clause is taken is a `.choose`; patterns then only bind. A clause whose condition fails goes on to
// the clauses behind it.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  /// A case or a `catch`.
  private struct Clause {
    var patterns: PatternList
    var guards: ExpressionList
    var body: StatementList
    /// What a bare `catch` binds.
    var implicitError: LocalID?
  }

  mutating func switchStatement(
    _ subject: ExpressionID, _ cases: NodeList<SwitchCase>, _ join: Int, _ asValue: Bool
  ) {
    let subject = value(subject)
    let clauses = tree[cases].map { Clause(patterns: $0.patterns, guards: $0.guards, body: $0.body) }
    // Other languages' `switch` may take no case at all.
    let isExhaustive = index.file.source.language == .swift || clauses.contains { $0.patterns.isEmpty }
    take(clauses, subject, join, otherwise: isExhaustive && !clauses.isEmpty ? nil : join, asValue)
  }

  mutating func doStatement(
    _ body: StatementList, _ catches: NodeList<CatchClause>, _ join: Int, _ asValue: Bool
  ) {
    guard !catches.isEmpty else { return block(body, asValue: asValue) }
    let handler = newBlock()
    handlers.append(Handler(block: handler, depth: cleanups.count))
    let outer = hasThrown
    hasThrown = false
    let start = current
    block(body, asValue: asValue)
    jump(join)
    let found = handlers.removeLast()
    if !hasThrown { enterAnyway(handler, from: start) }
    hasThrown = outer
    current = handler
    handle(catches, thrown: found.thrown, join, asValue)
  }

  /// A body without any call that is known to throw may still do so, else its `catch` would not be there.
  private mutating func enterAnyway(_ handler: Int, from start: Int) {
    guard start >= 0 else { return }
    let rest = newBlock()
    // What of the body stands in `start` comes before the choice: nobody knows where the error would come
    // from.
    blocks[rest].terminator = blocks[start].terminator
    blocks[start].terminator = .choose([id(rest), id(handler)])
  }

  private mutating func handle(
    _ catches: NodeList<CatchClause>, thrown: [ValueID], _ join: Int, _ asValue: Bool
  ) {
    let error = emit(.caught(thrown), .none)
    var clauses: [Clause] = []
    clauses.reserveCapacity(Int(catches.count))
    for entry in tree[catches] {
      var clause = Clause(patterns: entry.patterns, guards: entry.guards, body: entry.body)
      if entry.patterns.isEmpty { clause.implicitError = nextImplicitError() }
      clauses.append(clause)
    }
    var rethrow: Int?
    if errorMayLeave, !clauses.contains(where: catchesAll) { rethrow = rethrowBlock(error) }
    take(clauses, error, join, otherwise: rethrow, asValue)
  }

  private mutating func rethrowBlock(_ error: ValueID) -> Int {
    let saved = current
    let block = newBlock()
    current = block
    runCleanups(downTo: handlers.last?.depth ?? 0, endsScopes: false)
    hasThrown = true
    if handlers.isEmpty {
      end(.throw(error))
    } else {
      handlers[handlers.count - 1].thrown.append(error)
      jump(handlers[handlers.count - 1].block)
    }
    current = saved
    return block
  }

  private func catchesAll(_ clause: Clause) -> Bool {
    guard clause.guards.isEmpty else { return false }
    return clause.patterns.isEmpty
      || tree[clause.patterns].contains {
        switch tree[$0] {
        case .binding, .wildcard: true
        default: false
        }
      }
  }

  /// The typer declares one `error` for each bare `catch` of a frame, in the order of the source.
  private mutating func nextImplicitError() -> LocalID? {
    let all = index.implicitErrors[function] ?? []
    defer { implicitErrorCount += 1 }
    return implicitErrorCount < all.count ? all[implicitErrorCount] : all.last
  }

  // MARK: Clauses

  private mutating func take(
    _ clauses: [Clause], _ subject: ValueID, _ join: Int, otherwise: Int?, _ asValue: Bool
  ) {
    let entries = clauses.map { _ in newBlock() }
    let bodies = clauses.map { _ in newBlock() }
    choose(entries + (otherwise.map { [$0] } ?? []))
    for (position, clause) in clauses.enumerated() {
      current = entries[position]
      let depth = cleanups.count
      bind(clause, subject)
      guards(clause.guards, then: bodies[position]) {
        Array(entries[(position + 1)...]) + (otherwise.map { [$0] } ?? [])
      }
      current = bodies[position]
      fallthroughs.append(
        Fallthrough(block: position + 1 < bodies.count ? bodies[position + 1] : -1, depth: depth))
      block(clause.body, asValue: asValue)
      fallthroughs.removeLast()
      leave(depth)
      jump(join)
    }
  }

  /// Goes to `body` where one of the conditions holds or there is none, else to one of what `others` gives.
  private mutating func guards(_ list: ExpressionList, then body: Int, others: () -> [Int]) {
    if list.isEmpty { return jump(body) }
    for condition in tree[list] {
      let next = newBlock()
      branch(on: condition, then: body, otherwise: next)
      current = next
    }
    choose(others())
  }

  private mutating func bind(_ clause: Clause, _ subject: ValueID) {
    let place = Place(root: .value(subject))
    if let local = clause.implicitError {
      emitStore(Place(root: .local(local)), subject, .none, isInitialization: true)
      declare(local)
    }
    let patterns = tree[clause.patterns]
    guard patterns.count > 1, let last = patterns.last else {
      if let only = patterns.first { match(only, place, failure: -1) }
      return
    }
    bindAlternatives(patterns, last, place)
  }

  /// `case .a(let x), .b(let x)`: the body speaks of the last pattern's locals, so the others store to those.
  private mutating func bindAlternatives(_ patterns: NodeIDs<Pattern>, _ last: PatternID, _ place: Place) {
    let saved = sharedBindings
    sharedBindings = [:]
    collectBindings(last)
    let shared = sharedBindings
    let entries = patterns.map { _ in newBlock() }
    let join = newBlock()
    choose(entries)
    for (entry, pattern) in zip(entries, patterns) {
      current = entry
      match(pattern, place, failure: -1)
      jump(join)
    }
    sharedBindings = saved
    current = join
    for local in shared.values.sorted() { declare(local) }
  }

  private mutating func collectBindings(_ pattern: PatternID) {
    guard !pattern.isNone else { return }
    switch tree[pattern] {
    case .binding(let name, _): sharedBindings[name] = typed.patternLocals[pattern.index]
    case .tuple(let parts), .enumCase(_, let parts): for part in tree[parts] { collectBindings(part) }
    case .optional(let inner), .cast(let inner, _), .typed(let inner, _): collectBindings(inner)
    case .wildcard, .type, .expression: break
    }
  }
}
