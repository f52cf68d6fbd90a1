// Loops: a header that is the target of every way round, the body, and the block behind.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  /// Opens a loop: makes its header current, inside it.
  private mutating func enterLoop(_ kind: Loop.Kind, _ id: StatementID) -> Int {
    let parent = loopStack.last
    loopStack.append(loops.count)
    let header = newBlock()
    loops.append(
      Loop(
        kind: kind, statement: id, header: self.id(header), parent: parent,
        range: tree.statementRanges[id.index]))
    jump(header)
    current = header
    return header
  }

  private mutating func pushTarget(_ label: Name, breakTo exit: Int, continueTo next: Int) {
    targets.append(
      Target(label: label, breakBlock: exit, continueBlock: next, depth: cleanups.count, isImplicit: true))
  }

  private mutating func leaveLoop(_ exit: Int) {
    targets.removeLast()
    loopStack.removeLast()
    current = exit
  }

  mutating func forLoop(_ id: StatementID, _ loop: ForLoop, _ label: Name) {
    let sequence = value(loop.sequence)
    let exit = newBlock()
    let header = enterLoop(.elements(loop.sequence, isAsync: loop.isAsync), id)
    pushTarget(label, breakTo: exit, continueTo: header)
    if loop.isThrowing { mayThrowWithoutCall() }
    let body = newBlock()
    branch(nil, body, exit)
    current = body
    let depth = cleanups.count
    match(loop.pattern, Place(root: .value(sequence), path: [.element]), failure: header)
    if !loop.filter.isNone {
      let accepted = newBlock()
      branch(on: loop.filter, then: accepted, otherwise: header)
      current = accepted
    }
    block(loop.body)
    leave(depth)
    jump(header)
    leaveLoop(exit)
  }

  mutating func whileLoop(_ id: StatementID, _ list: ConditionList, _ body: StatementList, _ label: Name) {
    let exit = newBlock()
    let header = enterLoop(.while, id)
    pushTarget(label, breakTo: exit, continueTo: header)
    let depth = cleanups.count
    conditions(list, failure: exit)
    block(body)
    leave(depth)
    jump(header)
    leaveLoop(exit)
  }

  /// `for (initial; condition; step)`: the variables of the initial statement live as long as the loop.
  mutating func clauseLoop(_ id: StatementID, _ loop: ClauseLoop, _ label: Name) {
    let outer = cleanups.count
    statements(loop.initial)
    let exit = newBlock()
    let header = enterLoop(.while, id)
    let step = newBlock()
    pushTarget(label, breakTo: exit, continueTo: step)
    if !loop.condition.isNone {
      let body = newBlock()
      branch(on: loop.condition, then: body, otherwise: exit)
      current = body
    }
    block(loop.body)
    jump(step)
    current = step
    if !loop.step.isNone { value(loop.step) }
    jump(header)
    leaveLoop(exit)
    leave(outer)
  }

  mutating func repeatLoop(_ id: StatementID, _ body: StatementList, _ condition: ExpressionID, _ label: Name)
  {
    let exit = newBlock()
    let header = enterLoop(.repeat, id)
    let test = newBlock()
    pushTarget(label, breakTo: exit, continueTo: test)
    block(body)
    jump(test)
    current = test
    branch(on: condition, then: header, otherwise: exit)
    leaveLoop(exit)
  }
}
