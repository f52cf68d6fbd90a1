// One body that may start tasks in loops: which loop, how often, and whether it waits.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct SpawnBody {
  private let file: FileUnit
  private let flow: FlowFile
  private let graph: FlowGraph
  /// The call that runs this closure once for each element.
  let iteration: ExpressionID?

  init(_ file: FileUnit, _ flow: FlowFile, _ graph: FlowGraph) {
    self.file = file
    self.flow = flow
    self.graph = graph
    iteration = Self.iteration(graph.origin, file)
  }

  private static func iteration(_ origin: FlowGraph.Origin, _ file: FileUnit) -> ExpressionID? {
    guard case .closure(let number) = origin else { return nil }
    let closure = file.typed.closures[number]
    guard case .argument(let callee?, _, _) = closure.use, file.program.effects.has(callee, .iterates) else { return nil }
    return closure.expression
  }

  func call(_ instruction: Instruction, _ block: Block) -> SpawnLoops.Call? {
    guard case .call(.symbol(let callee), _, _, let arguments) = instruction.kind else { return nil }
    let closures = arguments.filter(isClosure).compactMap(\.parameter)
    let isSpawn = isSpawn(instruction)
    guard isSpawn || !closures.isEmpty || isHelper(callee, instruction), !block.isCold else { return nil }
    guard let (loop, trips) = loop(around: block, instruction.expression, isSpawn: isSpawn), !waits(block),
      !isCounted(block, instruction.expression)
    else { return nil }
    let entry = file.symbols[callee]
    let isMade = entry.kind == .initializer || entry.owner.map { $0 == file.types.task } ?? false
    let range = calleeRange(instruction)
    return SpawnLoops.Call(
      callee: callee,
      name: isMade ? entry.owner.map { file.text(file.symbols[$0].name) } ?? "" : file.text(entry.name), range: range,
      loop: loop, trips: trips, isSpawn: isSpawn, isChild: isChild(instruction), isAsync: isAsync(block),
      isPointerWalk: isPointerWalk(block, instruction.expression), waitsLater: graph.blocks.contains(where: waitsHere),
      closures: closures)
  }

  /// What is called, without arguments and closures.
  private func calleeRange(_ instruction: Instruction) -> ByteRange {
    guard !instruction.expression.isNone, case .call(let callee, _) = file.tree[instruction.expression], !callee.isNone
    else { return instruction.range }
    return file.tree.range(callee)
  }

  private func isClosure(_ argument: CallArgument) -> Bool {
    guard !argument.expression.isNone, case .closure = file.tree[argument.expression] else { return false }
    return true
  }

  /// Whether a call starts a task, a thread or a block beside others.
  private func isSpawn(_ instruction: Instruction) -> Bool {
    guard case .call(.symbol(let callee), let receiver, _, _) = instruction.kind else { return false }
    if file.program.effects.has(callee, .spawns) { return true }
    if file.makesTask(instruction.expression, callee) { return true }
    guard file.program.effects.has(callee, .later), let receiver, let maker = graph.definition(of: receiver) else {
      return false
    }
    return ConcurrentQueues(file).isConcurrent(maker.expression)
  }

  private func isChild(_ instruction: Instruction) -> Bool {
    guard case .call(.symbol(let callee), _, _, _) = instruction.kind else { return false }
    return file.symbols[callee].name == file.types.addTask
  }

  // MARK: Helpers

  /// A function of the program that is called on nothing but `self`, so that only its arguments tell the calls apart.
  private func isHelper(_ callee: SymbolID, _ instruction: Instruction) -> Bool {
    let entry = file.symbols[callee]
    guard entry.kind == .function, !file.program.files[entry.file.index].isModel, !instruction.expression.isNone,
      case .call(let written, let arguments) = file.tree[instruction.expression], !written.isNone, !arguments.isEmpty
    else { return false }
    switch file.tree[written] {
    case .name: return true
    case .member(let base, _, _):
      guard !base.isNone, case .name(let name) = file.tree[base] else { return false }
      return name == .`self`
    default: return false
    }
  }

  /// Whether every way through the body starts a task once. Child tasks do not count: what is started by a function that
  /// is given a group are mostly the parts of a program, such as its services.
  var alwaysSpawns: Bool {
    let isSpawning = graph.blocks.map { block in
      block.loopDepth == 0 && block.instructions.contains { isSpawn($0) && !isChild($0) }
    }
    guard isSpawning.contains(true), !graph.blocks.contains(where: waitsHere) else { return false }
    var seen: Set<BlockID> = []
    var todo = [graph.entry]
    while let block = todo.popLast() {
      guard seen.insert(block).inserted, !isSpawning[block.index] else { continue }
      if case .return = graph[block].terminator { return false }
      todo += graph[block].terminator.successors
    }
    return true
  }

  // MARK: Loops

  private func isAsync(_ block: Block) -> Bool {
    guard let number = block.loop, case .elements(_, let isAsync) = graph.loops[number].kind else { return false }
    return isAsync
  }

  private func loop(around block: Block, _ call: ExpressionID, isSpawn: Bool) -> (ByteRange, Int?)? {
    if block.repetitionDepth > 0, let number = block.loop {
      let loop = graph.loops[number]
      guard case .elements(let sequence, let isAsync) = loop.kind else {
        return goesOn(number, call, isSpawn) ? (loop.range, nil) : nil
      }
      if startsWorkers(loop.statement, sequence) { return nil }
      return (file.tree.range(sequence), isAsync ? nil : TripCount(file).count(sequence))
    }
    guard let iteration, let call = receiver(of: iteration) else { return nil }
    return (file.tree.range(call), TripCount(file).count(call))
  }

  /// Whether a loop counts to a number without looking at the count: the number says how many workers to start, and is
  /// the limit itself, unless it is the size of some input.
  private func startsWorkers(_ statement: StatementID, _ sequence: ExpressionID) -> Bool {
    guard case .for(let loop) = file.tree[statement], !file.tree[loop].pattern.isNone,
      case .wildcard = file.tree[file.tree[loop].pattern], case .binary(_, _, let high, _) = file.tree[sequence]
    else { return false }
    return !isSize(high)
  }

  /// The number of elements of something, or a local constant that is computed from one.
  private func isSize(_ id: ExpressionID, depth: Int = 0) -> Bool {
    guard !id.isNone, depth < 8 else { return false }
    if case .local(let local) = file.typed.reference(id) { return isSize(file.typed[local].initializer, depth: depth + 1) }
    return switch file.tree[id] {
    case .member(_, let name, _): name == .count
    case .binary(_, let left, let right, _): isSize(left, depth: depth + 1) || isSize(right, depth: depth + 1)
    case .call(_, let arguments): file.tree[arguments].contains { isSize($0.value, depth: depth + 1) }
    case .tuple(let parts): file.tree[parts].contains { isSize($0.value, depth: depth + 1) }
    default: false
    }
  }

  /// Whether a loop that is not written as one over elements runs as often as its input says: one that takes what others
  /// send, one with an index up to the size of a collection, or a `while` loop whose condition compares; others may well
  /// wait for events.
  private func goesOn(_ number: Int, _ call: ExpressionID, _ isSpawn: Bool) -> Bool {
    let statement = graph.loops[number].statement
    switch file.tree[statement] {
    case .while(let conditions, _):
      // Where anything may be a condition, a comparison may as well be that with a limit.
      if file.source.language.closuresAreValues { return isEndless(number, call, isSpawn) }
      return file.tree[conditions].allSatisfy {
        if !$0.value.isNone, case .binary = file.tree[$0.value] { true } else { false }
      }
    case .forClauses(let id):
      let condition = file.tree[id].condition
      if condition.isNone { return isEndless(number, call, isSpawn) }
      return walks(file.tree[condition], statement) || PointerWalk(file, statement)?.gives(to: call) ?? false
    case .repeat: return isEndless(number, call, isSpawn)
    default: return false
    }
  }

  /// Of the many calls of functions that may start something only those in loops that take connections are looked at.
  private func isEndless(_ number: Int, _ call: ExpressionID, _ isSpawn: Bool) -> Bool {
    let loop = graph.loops[number].range
    let takes = file.result(of: EffectCalls.self).calls(.receives).contains { loop.contains(file.tree.range($0)) }
    return (isSpawn || takes) && ConnectionLoop(file, loop: loop, spawn: call).isUnlimited
  }

  /// Whether a loop goes through a collection by an index or iterator; one of tasks holds as many as were asked for.
  private func walks(_ condition: Expression, _ statement: StatementID) -> Bool {
    guard case .binary(_, _, let bound, _) = condition, case .call(let callee, let arguments) = file.tree[bound], arguments.isEmpty,
      !callee.isNone, case .member(let base, _, _) = file.tree[callee], !base.isNone,
      case .known? = file.result(of: GrowthAnalysis.self).loops.loop(statement)?.trips, TripCount(file).count(base) == nil
    else { return false }
    guard case .nominal(_, let elements) = file.types.node(file.type(of: base)) else { return false }
    return !elements.contains { file.nominal(of: $0).map { file.program.effects.has($0, .task) } ?? false }
  }

  /// The collection whose elements an iterating call gives to a closure.
  private func receiver(of closure: ExpressionID) -> ExpressionID? {
    for (index, expression) in file.tree.expressions.enumerated() where index > closure.index {
      guard case .call(let callee, let arguments) = expression, !callee.isNone,
        file.tree[arguments].contains(where: { $0.value == closure })
      else { continue }
      if case .member(let base, _, _) = file.tree[callee] { return base.some }
      return nil
    }
    return nil
  }

  private func isPointerWalk(_ block: Block, _ call: ExpressionID) -> Bool {
    guard let number = block.loop else { return false }
    return PointerWalk(file, graph.loops[number].statement)?.gives(to: call) ?? false
  }

  // MARK: Waiting

  /// Whether the loop counts what runs; loops without an end are judged by `ConnectionLoop`.
  private func isCounted(_ block: Block, _ call: ExpressionID) -> Bool {
    guard file.tree.resolution != nil, let number = block.loop, !call.isNone else { return false }
    let loop = graph.loops[number]
    switch file.tree[loop.statement] {
    case .for: break
    case .forClauses(let clauses): if file.tree[clauses].condition.isNone { return false }
    default: return false
    }
    return RunningCounts(file, loop: loop.range, statement: loop.statement, spawn: call).areLimited
  }

  /// Whether the loop around a block waits for something in each round, or on the way that starts the task.
  private func waits(_ block: Block) -> Bool {
    guard let number = block.loop else { return graph.blocks.contains(where: waitsHere) }
    return graph.blocks.indices.contains { index in
      graph.isInside(BlockID(raw: UInt32(index)), loop: number) && waitsHere(graph.blocks[index])
    }
  }

  private func waitsHere(_ block: Block) -> Bool {
    block.instructions.contains { instruction in
      switch instruction.kind {
      case .call(.symbol(let symbol), _, _, _): isWait(symbol, instruction)
      case .load(let place): isWait(place)
      default: false
      }
    }
  }

  private func isWait(_ place: Place) -> Bool {
    switch place.root {
    case .global(let symbol) where file.program.effects.has(symbol, .limits): return true
    default: break
    }
    return place.path.contains {
      if case .field(let field) = $0 { file.program.effects.has(field, .limits) } else { false }
    }
  }

  /// A function that limits, or an asynchronous one that is awaited and takes nothing to run.
  private func isWait(_ symbol: SymbolID, _ instruction: Instruction) -> Bool {
    if file.program.effects.has(symbol, .limits) { return true }
    guard !instruction.expression.isNone, file.symbols[symbol].kind == .function else { return false }
    return file.types.signature(of: symbol).effects.contains(.isAsync)
  }
}
