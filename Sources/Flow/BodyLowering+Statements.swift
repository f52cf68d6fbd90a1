// Statements, except loops (`+Loops`) and clauses with patterns (`+Clauses`).

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  /// Statements in the scope that is open.
  mutating func statements(_ list: StatementList) {
    for id in tree[list] { statement(id) }
  }

  /// Statements with a scope of their own. `asValue`: the last one's value is a result of the statement
  /// around them.
  mutating func block(_ list: StatementList, asValue: Bool = false) {
    let depth = cleanups.count
    let ids = tree[list]
    for (position, id) in ids.enumerated() {
      if asValue, position == ids.count - 1 { valueStatement(id) } else { statement(id) }
    }
    leave(depth)
  }

  mutating func statement(_ id: StatementID) {
    guard !id.isNone else { return }
    range = tree.statementRanges[id.index]
    let label = pendingLabel
    pendingLabel = .none
    let temporaryCount = temporaries.count
    // What other statements than expressions leave behind was made on some ways only.
    defer { temporaries.removeSubrange(temporaryCount...) }
    switch tree[id] {
    case .expression(let expression):
      noteDiscarded(value(expression), expression)
      endTemporaries(downTo: temporaryCount)
    case .declaration(let declaration): localDeclaration(declaration)
    case .return(let expression): returnValue(expression)
    case .throw(let expression): throwValue(expression)
    case .if, .do, .block, .switch: branching(id, label, asValue: false)
    case .guard(let conditions, let otherwise): guardStatement(conditions, otherwise)
    case .while(let conditions, let body): whileLoop(id, conditions, body, label)
    case .repeat(let body, let condition): repeatLoop(id, body, condition, label)
    case .for(let loop) where !loop.isNone: forLoop(id, tree[loop], label)
    case .forClauses(let loop): clauseLoop(id, tree[loop], label)
    case .defer(let body): addDeferred(body)
    case .labeled(let name, let inner):
      pendingLabel = name
      placeLabel(name)
      statement(inner)
    case .for: break
    case .break(let name): breakOut(name)
    case .continue(let name): continueLoop(name)
    case .goto(let name): jump(to: name)
    case .fallthrough: fallThrough()
    case .yield(let values):
      for expression in tree[values] { yielded.append(argument(expression).value) }
    case .alternatives(let lists): alternatives(tree[lists])
    case .other(let children):
      for child in tree[children] { value(child) }
    }
  }

  // MARK: Statements as values

  /// The joined value of a statement's branches.
  mutating func statementValue(_ id: StatementID, _ expression: ExpressionID) -> ValueID {
    let saved = results
    results = []
    valueStatement(id)
    let found = results
    results = saved
    return emit(found.isEmpty ? .opaque([]) : .select(found), expression)
  }

  private mutating func valueStatement(_ id: StatementID) {
    guard !id.isNone else { return }
    switch tree[id] {
    case .expression(let expression):
      range = tree.statementRanges[id.index]
      let result = value(expression)
      if current >= 0 { results.append(result) }
    case .if, .do, .block, .switch: branching(id, .none, asValue: true)
    default: statement(id)
    }
  }

  // MARK: Branches

  /// A statement that is no loop; a `break` with its label, or without one in a `switch`, leaves it.
  private mutating func branching(_ id: StatementID, _ label: Name, asValue: Bool) {
    let join = newBlock()
    var isSwitch = false
    if case .switch = tree[id] { isSwitch = true }
    let isTarget = isSwitch || !label.isNone
    if isTarget {
      targets.append(Target(label: label, breakBlock: join, depth: cleanups.count, isImplicit: isSwitch))
    }
    switch tree[id] {
    case .if(let conditions, let then, let otherwise): ifStatement(conditions, then, otherwise, join, asValue)
    case .switch(let subject, let cases): switchStatement(subject, cases, join, asValue)
    case .do(let body, let catches): doStatement(body, catches, join, asValue)
    case .block(let body): block(body, asValue: asValue)
    default: break
    }
    if isTarget { targets.removeLast() }
    jump(join)
    current = join
  }

  private mutating func ifStatement(
    _ conditions: ConditionList, _ then: StatementList, _ otherwise: StatementID, _ join: Int, _ asValue: Bool
  ) {
    let failure = otherwise.isNone ? join : newBlock()
    let depth = cleanups.count
    self.conditions(conditions, failure: failure)
    block(then, asValue: asValue)
    leave(depth)
    jump(join)
    guard !otherwise.isNone else { return }
    current = failure
    if asValue { valueStatement(otherwise) } else { statement(otherwise) }
  }

  private mutating func guardStatement(_ conditions: ConditionList, _ otherwise: StatementList) {
    let failure = newBlock()
    let depth = cleanups.count
    self.conditions(conditions, failure: failure)
    let success = current
    current = failure
    // What the conditions bind is not there on this way.
    let saved = (cleanups, deferred, selves)
    truncate(depth)
    block(otherwise)
    end(.unreachable)
    (cleanups, deferred, selves) = saved
    current = success
  }

  /// The clauses of `#if`; a single one may be missing. They open no scope.
  private mutating func alternatives(_ lists: ArraySlice<StatementList>) {
    guard !lists.isEmpty else { return }
    let join = newBlock()
    var entries = lists.map { _ in newBlock() }
    let all = entries
    if entries.count == 1 { entries.append(join) }
    choose(entries)
    for (entry, list) in zip(all, lists) {
      current = entry
      statements(list)
      jump(join)
    }
    current = join
  }

  // MARK: Conditions

  /// Goes on where all conditions hold, with what they bind in the open scope; else to `failure`.
  mutating func conditions(_ list: ConditionList, failure: Int) {
    for condition in tree[list] { self.condition(condition, failure: failure) }
  }

  private mutating func condition(_ condition: Condition, failure: Int) {
    if condition.pattern.isNone {
      let next = newBlock()
      branch(on: condition.value, then: next, otherwise: failure)
      current = next
      return
    }
    let subject = condition.value.isNone ? shadowedValue(condition.pattern) : value(condition.value)
    guard condition.unwraps else {
      return match(condition.pattern, Place(root: .value(subject)), failure: failure)
    }
    let next = newBlock()
    branch(subject, next, failure)
    current = next
    match(condition.pattern, Place(root: .value(subject), path: [.unwrap]), failure: -1)
  }

  /// The value of the variable that `if let x` unwraps.
  private mutating func shadowedValue(_ pattern: PatternID) -> ValueID {
    guard let name = tree.boundNames(of: pattern).first, let place = place(named: name) else {
      return emit(.opaque([]), .none)
    }
    return emit(.load(place), .none)
  }

  private func place(named name: Name) -> Place? {
    for cleanup in cleanups.reversed() {
      if case .local(let local) = cleanup.kind, typed[local].name == name {
        return Place(root: .local(local))
      }
    }
    if let local = outerLocal(named: name) { return Place(root: .local(local)) }
    guard case .body(let number) = origin, let owner = typed.bodies[number].owner,
      let symbol = index.program.symbols.members(name, of: owner).first(where: { isStored($0) })
    else { return nil }
    return memberPlace(symbol)
  }

  /// A parameter, or a local of a frame around this one.
  private func outerLocal(named name: Name) -> LocalID? {
    if let local = parameters.last(where: { typed[$0].name == name }) { return local }
    guard case .closure(let number) = origin else { return nil }
    return typed.closures[number].captures.last { typed[$0.local].name == name }?.local
  }

  // MARK: Declarations

  private mutating func localDeclaration(_ id: DeclarationID) {
    guard !id.isNone, case .variable(let variable) = tree[id].kind else { return }
    if !variable.initializer.isNone {
      let temporaryCount = temporaries.count
      let result = value(variable.initializer)
      match(variable.pattern, Place(root: .value(result)), failure: -1)
      endTemporaries(downTo: temporaryCount)
    } else if !variable.pattern.isNone, let local = typed.patternLocals[variable.pattern.index] {
      declare(local)
    }
    if let local = boundLocal(variable.pattern) { own(local) }
    for accessor in tree[variable.accessors] { inlineAccessor(accessor) }
  }

  /// The variable that a pattern binds as a whole.
  private func boundLocal(_ pattern: PatternID) -> LocalID? {
    guard !pattern.isNone else { return nil }
    switch tree[pattern] {
    case .binding: return typed.patternLocals[pattern.index]
    case .typed(let inner, _): return boundLocal(inner)
    default: return nil
    }
  }

  /// The accessors of a local variable have no graph of their own; their code may run once where they stand.
  private mutating func inlineAccessor(_ accessor: FunctionID) {
    guard !accessor.isNone, tree[accessor].hasBody else { return }
    let body = newBlock()
    let join = newBlock()
    choose([body, join])
    current = body
    let saved = inlineReturn
    inlineReturn = (join, cleanups.count)
    block(tree[accessor].body)
    inlineReturn = saved
    jump(join)
    current = join
  }
}
