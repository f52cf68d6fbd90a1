// Finds the regions of a file: one scan over its statements, closures, calls and variables.

internal import NeutralAST
package import Semantics
internal import SourceText

extension CodeRegions {
  /// The regions of one file. `context.table` must be the table of `typed`.
  package init(of file: ProgramFile, _ typed: TypedFile, _ context: TypeContext, _ invariance: LoopInvariance)
  {
    var builder = RegionBuilder(tree: file.tree, typed: typed, context: context, invariance: invariance)
    builder.findFunctions()
    builder.findStatements()
    builder.findDeadEnds()
    builder.findInitializers()
    builder.findDiagnosticMembers()
    let withoutCalls = CodeRegions(builder.found)
    builder.findLocalFunctionsInLoops(withoutCalls)
    self.init(builder.found)
  }
}

private struct RegionBuilder {
  let tree: Tree
  let typed: TypedFile
  let context: TypeContext
  let invariance: LoopInvariance
  var found: [(range: ByteRange, kind: CodeRegions.Kind)] = []

  /// Loops of up to so many passes known in advance are no loops.
  static var shortLoop: Int { 8 }

  var effects: EffectTable { context.program.effects }

  mutating func add(_ range: ByteRange, _ kind: CodeRegions.Kind) {
    if range.start < range.end { found.append((range, kind)) }
  }

  // MARK: Functions

  mutating func findFunctions() {
    let escapes = FunctionValueEscapes(typed)
    var isClosure: Set<FunctionID> = []
    for closure in typed.closures {
      isClosure.insert(closure.function)
      // The brace itself, where the closure is made, lies outside.
      let whole = tree[closure.function].range
      let range = closure.expression.isNone ? whole : ByteRange(whole.start + 1, whole.end)
      if visitsElements(closure.use) {
        add(range, .loop(whole: whole))
        guards(in: tree[closure.function].body)
      }
      let isDetached =
        switch closure.use {
        case .argument(_, _, nil): true
        default: escapes.escapes(closure.use)
        }
      add(range, .function(isDetached: isDetached, runsOnceEach: runsOnceEach(closure.use)))
    }
    for index in tree.functions.indices {
      let id = FunctionID(raw: UInt32(index))
      guard !isClosure.contains(id) else { continue }
      add(tree[id].range, .function(isDetached: false, runsOnceEach: false))
    }
  }

  private func visitsElements(_ use: FunctionUse) -> Bool {
    guard case .argument(let callee?, _, _) = use else { return false }
    return effects.has(callee, .iterates)
  }

  /// Tasks and jobs of queues; closures of unknown callees probably run on the spot.
  private func runsOnceEach(_ use: FunctionUse) -> Bool {
    guard case .argument(let callee, _, let isEscaping) = use else { return false }
    guard let callee else { return isEscaping == nil }
    return isEscaping == nil || effects.has(callee, .spawns) || effects.has(callee, .later)
  }

  /// Local functions that loops call. The first call is enough: it makes the body run again and again.
  mutating func findLocalFunctionsInLoops(_ regions: CodeRegions) {
    var isFound: Set<FunctionID> = []
    for index in tree.expressions.indices {
      guard case .call = tree.expressions[index], case .local(let local) = typed.references[index],
        case .function(let function) = typed[local].kind, !isFound.contains(function)
      else { continue }
      let call = tree.expressionRanges[index]
      let body = tree[function].range
      let surroundings = regions.surroundings(at: call.start)
      guard surroundings.isInLoop, !surroundings.isCold, !body.contains(call) else { continue }
      isFound.insert(function)
      add(body, .calledInLoop(at: call))
    }
  }

  // MARK: Statements

  mutating func findStatements() {
    for index in tree.statements.indices {
      let range = tree.statementRanges[index]
      switch tree.statements[index] {
      case .while(_, let body):
        add(range, .loop(whole: range))
        block(body)
        guards(in: body)
      case .repeat(let body, _):
        add(range, .loop(whole: range))
        block(body)
        guards(in: body)
      case .for(let id): forLoop(tree[id], range)
      case .forClauses(let id):
        add(tree.repeated(tree[id], in: range), .loop(whole: range))
        block(tree[id].body)
        guards(in: tree[id].body)
      case .throw: add(range, .cold)
      case .return: add(range, .returns)
      case .if(let conditions, let then, let otherwise): branch(conditions, then, otherwise, range)
      case .guard(_, let otherwise): block(otherwise)
      case .switch(_, let cases):
        add(range, .breakable)
        for clause in tree[cases] { block(clause.body) }
      case .do(let body, let catches):
        block(body)
        for clause in tree[catches] { if let range = self.range(of: clause.body) { add(range, .cold) } }
      case .block(let body): block(body)
      // `#if TRACE` without another way: the build decides, mostly against it.
      case .alternatives(let lists) where lists.count == 1: add(range, .switched)
      default: break
      }
    }
  }

  private mutating func forLoop(_ loop: ForLoop, _ range: ByteRange) {
    // The sequence is evaluated once.
    let start = loop.sequence.isNone ? range.start : tree.range(loop.sequence).end
    let region = isShort(loop.sequence) ? CodeRegions.Kind.breakable : .loop(whole: range)
    add(tree.range(loop.pattern), region)
    add(ByteRange(start, range.end), region)
    block(loop.body)
    guards(in: loop.body)
  }

  /// `guard verbose else { continue }` in the body of a loop: the flag decides for what follows.
  private mutating func guards(in body: StatementList) {
    guard let whole = range(of: body) else { return }
    for statement in tree[body] {
      guard case .guard(let conditions, _) = tree[statement] else { continue }
      let isFlag = tree[conditions].contains {
        $0.pattern.isNone && !$0.value.isNone && invariance.isFlag($0.value)
      }
      if isFlag { add(ByteRange(tree.range(statement).end, whole.end), .switched) }
    }
  }

  private mutating func branch(
    _ conditions: ConditionList, _ then: StatementList, _ otherwise: StatementID, _ range: ByteRange
  ) {
    block(then)
    for condition in tree[conditions] { flag(condition, then, in: range) }
  }

  /// `if verbose { … }`: the condition decides for the whole loop.
  private mutating func flag(_ condition: Condition, _ body: StatementList, in range: ByteRange) {
    guard condition.pattern.isNone, !condition.value.isNone, let body = self.range(of: body),
      invariance.isFlag(condition.value)
    else { return }
    add(body, .switched)
  }

  private mutating func block(_ list: StatementList) {
    guard let range = range(of: list), let last = tree[list].last else { return }
    switch tree[last] {
    case .throw: add(range, .cold)
    case .expression(let expression): if neverReturns(expression) { add(range, .cold) }
    case .return(let value): add(range, isFailure(value) ? .cold : .returns)
    case .break(let label): if label.isNone { add(range, .breaks) } else { add(range, .returns) }
    default: break
    }
  }

  private func range(of list: StatementList) -> ByteRange? {
    guard let first = tree[list].first, let last = tree[list].last else { return nil }
    return ByteRange(tree.range(first).start, tree.range(last).end)
  }

  /// A range between literals, or a literal of a few elements.
  private func isShort(_ sequence: ExpressionID) -> Bool {
    guard !sequence.isNone else { return false }
    switch tree[sequence] {
    case .array(let elements): return elements.count <= Self.shortLoop
    case .binary(_, let left, let right, _):
      guard let low = invariance.integer(left), let high = invariance.integer(right) else { return false }
      return high - low <= Self.shortLoop
    default: return false
    }
  }

  // MARK: Ways out

  /// Calls that never return, the messages of assertions, and arguments that the callee may never look at.
  mutating func findDeadEnds() {
    for index in tree.expressions.indices {
      guard case .call(_, let arguments) = tree.expressions[index] else { continue }
      let id = ExpressionID(raw: UInt32(index))
      if neverReturns(id) { add(tree.range(id), .cold) }
      guard case .symbol(let symbol) = typed.reference(id), let positions = typed.argumentParameters[id]
      else { continue }
      let failing = effects.operands(of: .fails, symbol)
      let parameters = context.signature(of: symbol).parameters
      for (argument, position) in zip(tree[arguments], positions) {
        let range = tree.range(argument.value)
        if failing.contains(.parameter(position)) {
          add(range, .cold)
        } else if position < parameters.count, parameters[position].attributes.contains(.isAutoclosure) {
          // The message of a logger: whether it is made is the business of the logger's level.
          add(range, .switched)
        }
      }
    }
  }

  private func neverReturns(_ id: ExpressionID) -> Bool {
    var id = id
    while case .effect(_, let inner) = tree[id] { id = inner }
    guard case .call = tree[id], let nominal = context.nominal(typed.type(id)) else { return false }
    return nominal == context.never
  }

  /// `.failure(…)`
  private func isFailure(_ id: ExpressionID) -> Bool {
    guard !id.isNone, case .call = tree[id], case .symbol(let symbol) = typed.reference(id) else {
      return false
    }
    return context.symbols[symbol].kind == .enumCase && context.symbols[symbol].name == Name(.failure)
  }

  // MARK: Members for debugging

  /// What implements a requirement that only debugging calls, such as `debugDescription`.
  mutating func findDiagnosticMembers() {
    for body in typed.bodies {
      guard case .function(let function) = body.kind, let symbol = body.symbol, let owner = body.owner,
        context.symbols[symbol].kind == .variable
      else { continue }
      let name = context.symbols[symbol].name
      let isForDebugging = context.allSupertypes(of: owner).contains { parent in
        context.symbols.members(name, of: parent).contains { effects.has($0, .cold) }
      }
      if isForDebugging { add(tree[function].range, .cold) }
    }
  }

  // MARK: One-time initialisers

  mutating func findInitializers() {
    for body in typed.bodies {
      guard case .initializer(let expression) = body.kind, let symbol = body.symbol else { continue }
      let entry = context.symbols[symbol]
      guard entry.kind == .variable else { continue }
      if entry.owner == nil || entry.isStatic || entry.modifiers.contains(.isLazy) {
        add(tree.range(expression), .once)
      }
    }
  }
}
