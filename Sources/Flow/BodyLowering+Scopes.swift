// Scopes, and everything that leaves them: ends of scopes, deferred blocks, jumps, errors.
//
// `cleanups` is one stack of what a way out must do, locals and deferred blocks in the order in which they
// came. A normal way out runs its part of the stack on the spot, deferred blocks copied. Ways out by an
// error share one copy for each deferred block, made when the first error needs it, so that many calls
// below many `defer`s stay linear.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  /// What happens when its scope is left.
  struct Cleanup {
    enum Kind {
      case local(LocalID)
      case deferred(StatementList)
      /// The value of the variable, or parts of it, end.
      case ended(LocalID, [Ending])
    }

    var kind: Kind
    /// The block that runs it and what is below it on the way of an error, or -1.
    var errorBlock = -1
    /// How many loops stand around it.
    var loopCount: Int
    /// Tells cleanups apart.
    var number = 0
  }

  /// Where errors go: to the clauses of a `do`, or to the end of a `try?` or `try!`.
  struct Handler {
    var block: Int
    /// The number of cleanups that stay.
    var depth: Int
    var thrown: [ValueID] = []
  }

  /// Where `break` and `continue` go.
  struct Target {
    var label: Name
    var breakBlock: Int
    /// -1 for statements that are no loops.
    var continueBlock = -1
    var depth: Int
    /// Whether a `break` without label means it.
    var isImplicit: Bool
  }

  /// Where `fallthrough` goes.
  struct Fallthrough {
    var block: Int
    var depth: Int
  }

  // MARK: Entering and leaving

  mutating func declare(_ local: LocalID) {
    if typed[local].name == .`self` { selves.append((local, cleanups.count + 1)) }
    push(.local(local))
  }

  mutating func addDeferred(_ body: StatementList) {
    deferred.append(cleanups.count)
    push(.deferred(body))
  }

  mutating func push(_ kind: Cleanup.Kind) {
    cleanupCount += 1
    cleanups.append(Cleanup(kind: kind, loopCount: loopStack.count, number: cleanupCount))
  }

  /// Ends the scope that began when there were `depth` cleanups.
  mutating func leave(_ depth: Int) {
    if current >= 0 { runCleanups(downTo: depth) }
    truncate(depth)
  }

  /// Forgets the cleanups above `depth`.
  mutating func truncate(_ depth: Int) {
    guard depth < cleanups.count else { return }
    cleanups.removeSubrange(depth...)
    while let last = deferred.last, last >= depth { deferred.removeLast() }
    while let last = selves.last, last.depth > depth { selves.removeLast() }
  }

  /// Does what a way out to `depth` must do. Without `endsScopes` (an error), only deferred blocks run.
  mutating func runCleanups(downTo depth: Int, endsScopes: Bool = true) {
    guard current >= 0 else { return }
    var position = cleanups.count - 1
    while position >= depth {
      switch cleanups[position].kind {
      case .local(let local): if endsScopes { endScope(local) }
      case .deferred(let body): runDeferred(body, at: position)
      case .ended(let local, let steps): runEndings(steps, of: .local(local))
      }
      position -= 1
    }
  }

  /// Each way out ends all variables that are alive there, so a body of many `guard let`s has quadratically many ends. Those
  /// beyond any real body are left out: a variable that does not end is never reported.
  private mutating func endScope(_ local: LocalID) {
    guard scopeEnds < 200_000 else { return }
    scopeEnds += 1
    append(.endScope(local), nil, .none)
  }

  /// Copies a deferred block into the current block. It sees only what was there when it was written.
  private mutating func runDeferred(_ body: StatementList, at position: Int) {
    let saved = (cleanups, deferred, selves, isTrying, inlineReturn)
    truncate(position)
    isTrying = false
    block(body)
    (cleanups, deferred, selves, isTrying, inlineReturn) = saved
  }

  // MARK: Jumps

  mutating func breakOut(_ label: Name) {
    let target = targets.last { label.isNone ? $0.isImplicit : $0.label == label }
    guard let target else { return end(.unreachable) }
    runCleanups(downTo: target.depth)
    jump(target.breakBlock)
  }

  mutating func continueLoop(_ label: Name) {
    let target = targets.last { $0.continueBlock >= 0 && (label.isNone || $0.label == label) }
    guard let target else { return end(.unreachable) }
    runCleanups(downTo: target.depth)
    jump(target.continueBlock)
  }

  /// A jump to a label that is still to come: what goes out of scope on the way is known there.
  struct PendingJump {
    var block: Int
    var cleanups: [Cleanup]
    /// The statement that jumps.
    var range: ByteRange
  }

  /// `goto`: leaves the scopes that do not stand around the label.
  mutating func jump(to label: Name) {
    guard current >= 0 else { return }
    if let there = labelCleanups[label] {
      runCleanups(downTo: sharedDepth(cleanups, there))
      return jump(labelBlock(label))
    }
    let way = newBlock()
    jump(way)
    pendingJumps[label, default: []].append(PendingJump(block: way, cleanups: cleanups, range: range))
    blocks[way].terminator = .jump(id(labelBlock(label)))
  }

  /// How many cleanups two places have in common.
  private func sharedDepth(_ one: [Cleanup], _ other: [Cleanup]) -> Int {
    zip(one, other).prefix { $0.number == $1.number }.count
  }

  private mutating func labelBlock(_ label: Name) -> Int {
    if let block = labelBlocks[label] { return block }
    // Both places of a jump belong to the loops that stand around the label alone.
    let loops = loopStack
    loopStack = []
    let block = newBlock()
    loopStack = loops
    labelBlocks[label] = block
    return block
  }

  /// Begins the block of a label.
  mutating func placeLabel(_ label: Name) {
    guard index.hasGoto else { return }
    let block = labelBlock(label)
    blocks[block].loopDepth = loopStack.count
    blocks[block].loop = loopStack.last
    jump(block)
    labelCleanups[label] = cleanups
    for jump in pendingJumps.removeValue(forKey: label) ?? [] { finish(jump, to: block) }
    current = block
  }

  /// Leaves the scopes of a jump that came before its label.
  private mutating func finish(_ pending: PendingJump, to block: Int) {
    let saved = (cleanups, deferred, selves, range)
    cleanups = pending.cleanups
    range = pending.range
    current = pending.block
    runCleanups(downTo: sharedDepth(cleanups, saved.0))
    jump(block)
    (cleanups, deferred, selves, range) = saved
  }

  mutating func fallThrough() {
    guard let target = fallthroughs.last, target.block >= 0 else { return end(.unreachable) }
    runCleanups(downTo: target.depth)
    jump(target.block)
  }

  mutating func returnValue(_ expression: ExpressionID) {
    let temporaryCount = temporaries.count
    let result = expression.isNone ? nil : value(expression)
    endTemporaries(downTo: temporaryCount)
    if let target = inlineReturn {
      runCleanups(downTo: target.depth)
      jump(target.block)
      return
    }
    runCleanups(downTo: 0)
    end(.return(result))
  }

  // MARK: Errors

  mutating func throwValue(_ expression: ExpressionID) {
    let error = value(expression)
    let depth = handlers.last?.depth ?? 0
    runCleanups(downTo: depth, endsScopes: false)
    hasThrown = true
    guard !handlers.isEmpty else { return end(.throw(error)) }
    handlers[handlers.count - 1].thrown.append(error)
    jump(handlers[handlers.count - 1].block)
  }

  /// Ends the block behind a call that may throw and goes on in a new one.
  mutating func mayThrow() {
    let unwind = errorTarget()
    let normal = newBlock()
    end(.invoke(normal: id(normal), unwind: id(unwind)))
    current = normal
    hasThrown = true
  }

  /// A way out by an error that no call stands for.
  mutating func mayThrowWithoutCall() {
    let unwind = errorTarget()
    let normal = newBlock()
    choose([normal, unwind])
    current = normal
    hasThrown = true
  }

  /// Where an error goes from here: the innermost deferred block, the handler, or the way out.
  mutating func errorTarget() -> Int {
    let depth = handlers.last?.depth ?? 0
    guard let position = deferred.last, position >= depth else {
      return handlers.last?.block ?? functionErrorExit()
    }
    if cleanups[position].errorBlock >= 0 { return cleanups[position].errorBlock }
    guard case .deferred(let body) = cleanups[position].kind else { return functionErrorExit() }
    let block = errorBlock(running: body, at: position)
    cleanups[position].errorBlock = block
    return block
  }

  private mutating func errorBlock(running body: StatementList, at position: Int) -> Int {
    let saved = (cleanups, deferred, selves, current, loopStack)
    loopStack.removeSubrange(min(cleanups[position].loopCount, loopStack.count)...)
    let block = newBlock()
    truncate(position)
    current = block
    let wasTrying = isTrying
    isTrying = false
    self.block(body)
    isTrying = wasTrying
    let next = errorTarget()
    jump(next)
    (cleanups, deferred, selves, current, loopStack) = saved
    return block
  }

  private mutating func functionErrorExit() -> Int {
    if errorExit >= 0 { return errorExit }
    let loops = loopStack
    loopStack = []
    errorExit = newBlock()
    blocks[errorExit].terminator = .throw(nil)
    loopStack = loops
    return errorExit
  }

  /// Whether an error that no handler takes may leave the body.
  var errorMayLeave: Bool {
    if !handlers.isEmpty { return true }
    guard !function.isNone, tree[function].kind != .closure else { return true }
    let effects = tree[function].effects
    return !effects.isDisjoint(with: [.isThrowing, .isRethrowing]) || !tree[function].thrownType.isNone
  }
}
