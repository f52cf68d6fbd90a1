// Loops without an end that take one thing after the other and start something for each.
//
//   for (;;) {
//     int connection = accept(listener, …);       what is taken
//     std::thread(serve, connection).detach();    what is started
//   }
//
// Nothing in such a loop says how many there will be: the other side decides. It is silent where the loop, or a function
// that it calls and that can be read, compares a count, and where it calls a function that cannot be read and that may
// wait or turn down: all but those that are only given what was taken, and whose answer decides nothing.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Questions about one loop of a file.
struct ConnectionLoop {
  private let file: FileUnit
  private let loop: ByteRange
  /// What the loop starts.
  private let spawn: ExpressionID
  /// The expressions of the loop that its rounds evaluate themselves, not inside closures.
  private let parts: [ExpressionID]

  init(_ file: FileUnit, loop: ByteRange, spawn: ExpressionID) {
    self.file = file
    self.loop = loop
    self.spawn = spawn
    parts = file.expressionsOutsideClosures(in: loop)
  }

  private var tree: Tree { file.tree }

  /// Whether each round takes something and starts something for it, with no limit in sight.
  var isUnlimited: Bool {
    guard !spawn.isNone, let taken = takenLocals() else { return false }
    return !parts.contains { limits($0, taken) }
  }

  // MARK: What is taken

  /// The variables that hold what a round took; nil if the loop takes nothing before it starts something.
  private func takenLocals() -> Set<LocalID>? {
    let start = tree.range(spawn).start
    let connections = parts.filter { tree.range($0).start < start && isConnection($0) }
    let filled = parts.filter { tree.range($0).start < start }.compactMap(filledLocal)
    if !filled.isEmpty { return Set(filled) }
    if !connections.isEmpty { return Set(file.typed.locals.indices.compactMap { holder($0, of: connections) } + targets(of: connections)) }
    let answers = file.typed.locals.indices.compactMap { answered($0, before: start) } + parts.compactMap { answeredPart($0, before: start) }
    return answers.isEmpty && !parts.contains(where: isAnswerForSpawn) ? nil : Set(answers)
  }

  /// A call whose result is a new connection.
  private func isConnection(_ id: ExpressionID) -> Bool {
    guard case .call = tree[id], let symbol = file.symbol(of: id) else { return false }
    return file.program.effects[symbol].contains { $0.word == .receives && $0.operand == .result }
  }

  /// The local that a call fills with what a peer has sent, if what is started gets it: `recvfrom(socket, job->data, …)`.
  private func filledLocal(_ id: ExpressionID) -> LocalID? {
    guard case .call(_, let arguments) = tree[id], let symbol = file.symbol(of: id),
      case .parameter(let position)? = file.program.effects.operands(of: .receives, symbol).first, position < tree[arguments].count,
      let local = root(PlaceText.inner(tree[arguments][tree[arguments].startIndex + position].value, tree)), isReached(local)
    else { return nil }
    return local
  }

  /// The local if its first value holds one of some calls.
  private func holder(_ number: Int, of calls: [ExpressionID]) -> LocalID? {
    let local = file.typed.locals[number]
    guard let value = local.initializer.some, calls.contains(where: { tree.range(value).contains(tree.range($0)) }) else { return nil }
    return LocalID(raw: UInt32(number))
  }

  /// The locals that one of some calls is assigned to, or to what they refer to.
  private func targets(of calls: [ExpressionID]) -> [LocalID] {
    parts.compactMap { id in
      guard case .assign(let target, let value) = tree[id], calls.contains(where: { tree.range(value).contains(tree.range($0)) })
      else { return nil }
      return root(target)
    }
  }

  /// The local if it is made in the loop by a call of the program's, and given to what is started.
  private func answered(_ number: Int, before start: UInt32) -> LocalID? {
    let local = file.typed.locals[number]
    let id = LocalID(raw: UInt32(number))
    guard let value = local.initializer.some, parts.contains(value), tree.range(value).start < start, case .call = tree[value],
      let symbol = file.symbol(of: value), file.symbols[symbol].kind == .function, !file.isOfLibrary(symbol), isReached(id)
    else { return nil }
    return id
  }

  /// The local if it, or a part of what it points to, gets the answer of a function of the program's: `job->fd = next();`
  private func answeredPart(_ id: ExpressionID, before start: UInt32) -> LocalID? {
    guard tree.range(id).start < start, case .assign(let target, let value) = tree[id], isAnswer(PlaceText.inner(value, tree)),
      let local = root(target), isReached(local)
    else { return nil }
    return local
  }

  /// `start(run, next())`: what is started gets the answer as it comes.
  private func isAnswerForSpawn(_ id: ExpressionID) -> Bool { id != spawn && tree.range(spawn).contains(tree.range(id)) && isAnswer(id) }

  /// A call of a function of the program's.
  private func isAnswer(_ id: ExpressionID) -> Bool {
    guard case .call = tree[id], let symbol = file.symbol(of: id) else { return false }
    return file.symbols[symbol].kind == .function && !file.isOfLibrary(symbol)
  }

  /// Whether what is started gets a local.
  private func isReached(_ local: LocalID) -> Bool {
    let range = tree.range(spawn)
    return (file.result(of: LocalUses.self)[local] ?? []).contains { range.contains(tree.range($0)) }
  }

  private func root(_ id: ExpressionID) -> LocalID? {
    guard !id.isNone else { return nil }
    switch tree[id] {
    case .name: if case .local(let local) = file.reference(of: id) { return local } else { return nil }
    case .member(let base, _, _), .dereference(let base), .subscript(let base, _), .cast(_, let base, _),
      .effect(_, let base), .address(let base):
      return root(base)
    default: return nil
    }
  }

  // MARK: Limits

  private func limits(_ id: ExpressionID, _ taken: Set<LocalID>) -> Bool {
    switch tree[id] {
    case .binary(let name, let left, let right, _):
      switch file.text(name) {
      case "<", ">", "<=", ">=": return [left, right].contains { isCount($0, taken) }
      case "==", "!=": return [left, right].contains { isCounted($0, taken) }
      default: return false
      }
    case .call(_, let arguments): return id != spawn && mayLimit(id, tree[arguments].map(\.value), taken)
    default: return false
    }
  }

  /// Whether an operand of a comparison may say how many there are: anything but what was taken, or what a call of this
  /// round answered.
  private func isCount(_ id: ExpressionID, _ taken: Set<LocalID>, depth: Int = 0) -> Bool {
    guard !id.isNone, depth < 8 else { return false }
    switch tree[id] {
    case .literal: return false
    case .cast(_, let inner, _), .effect(_, let inner): return isCount(inner, taken, depth: depth + 1)
    case .assign: return false
    case .call:
      guard let symbol = file.symbol(of: id) else { return true }
      return id != spawn && (file.program.effects.has(symbol, .measures) || file.symbols[symbol].owner != nil || !file.isOfLibrary(symbol))
        && !mentions(id, taken)
    case .dereference(let inner): if case .call = tree[inner] { return false } else { return isPlaceOfOthers(id, taken) }
    default: return isPlaceOfOthers(id, taken)
    }
  }

  private func isPlaceOfOthers(_ id: ExpressionID, _ taken: Set<LocalID>) -> Bool {
    if let local = root(id) {
      if taken.contains(local) { return false }
      // The result of a call of this round: `int ready = poll(…)`, `pid_t child = fork()`.
      if let value = file.typed[local].initializer.some, parts.contains(value), case .call = tree[value] { return false }
      return !isAnswer(local)
    }
    return true
  }

  /// Whether a local gets the result of a library function in the loop.
  private func isAnswer(_ local: LocalID) -> Bool {
    parts.contains { id in
      guard case .assign(let target, let value) = tree[id], case .call = tree[value], root(target) == local else { return false }
      return file.symbol(of: value).map(file.isOfLibrary) ?? false
    }
  }

  /// Whether an operand is something that the file counts with.
  private func isCounted(_ id: ExpressionID, _ taken: Set<LocalID>) -> Bool {
    guard isCount(id, taken) else { return false }
    let reference = file.reference(of: id)
    guard reference != .none else { return false }
    return tree.expressions.contains { expression in
      switch expression {
      case .unary(let name, let operand): ["++", "--"].contains(file.text(name)) && file.reference(of: operand) == reference
      case .binary(let name, let left, _, _): ["+=", "-="].contains(file.text(name)) && file.reference(of: left) == reference
      default: false
      }
    }
  }

  private func mentions(_ id: ExpressionID, _ locals: Set<LocalID>) -> Bool {
    let range = tree.range(id)
    let uses = file.result(of: LocalUses.self)
    return locals.contains { local in uses[local]?.contains { range.contains(tree.range($0)) } ?? false }
  }

  // MARK: Functions

  /// Whether a function may wait for a place, or turn something down.
  private func mayLimit(_ call: ExpressionID, _ arguments: [ExpressionID], _ taken: Set<LocalID>) -> Bool {
    guard let symbol = file.symbol(of: call) else { return true }
    if file.program.effects.has(symbol, .limits) { return true }
    if file.isOfLibrary(symbol) || isConnection(call) || isAnswerForSpawn(call) { return false }
    // What gives the thing that is taken.
    if taken.contains(where: { file.typed[$0].initializer == call }) || parts.contains(where: { isAssignment($0, of: call, to: taken) }) {
      return false
    }
    if case .function(let body)? = file.typed.bodies.first(where: { $0.symbol == symbol })?.kind, tree[body].hasBody {
      return file.waitsOrCompares(in: tree[body].range)
    }
    return !arguments.contains { mentions($0, taken) } || file.isCondition(call) || isKept(call)
  }

  /// Whether the answer of a call is assigned to something.
  private func isKept(_ call: ExpressionID) -> Bool {
    let value = file.whole(of: call)
    if value != call, case .assign = tree[value] { return true }
    return false
  }

  private func isAssignment(_ id: ExpressionID, of call: ExpressionID, to taken: Set<LocalID>) -> Bool {
    guard case .assign(let target, let value) = tree[id], PlaceText.inner(value, tree) == call, let local = root(target) else { return false }
    return taken.contains(local)
  }
}

extension FileUnit {
  /// The expressions in a range that are evaluated there, not inside closures.
  func expressionsOutsideClosures(in range: ByteRange) -> [ExpressionID] {
    let closures = typed.closures.map { tree[$0.function].range }.filter { range.contains($0) }
    return tree.expressions.indices.map { ExpressionID(raw: UInt32($0)) }.filter { id in
      let place = tree.range(id)
      return range.contains(place) && !closures.contains { $0.contains(place) }
    }
  }
}
