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
    let isSpawn = file.program.effects.has(callee, .spawns) || isConcurrentQueue(callee, instruction)
    guard isSpawn || !closures.isEmpty, !block.isCold else { return nil }
    guard let (loop, trips) = loop(around: block), !waits(block) else { return nil }
    let entry = file.symbols[callee]
    let isTask = entry.owner.map { $0 == file.types.task } ?? false
    let range = ByteRange(instruction.range.start, firstLineEnd(instruction.range))
    return SpawnLoops.Call(
      callee: callee,
      name: isTask ? entry.owner.map { file.text(file.symbols[$0].name) } ?? "" : file.text(entry.name), range: range,
      loop: loop, trips: trips, isSpawn: isSpawn, isChild: entry.name == file.types.addTask, isAsync: isAsync(block),
      closures: closures)
  }

  private func firstLineEnd(_ range: ByteRange) -> UInt32 { min(range.end, range.start + 4) }

  private func isClosure(_ argument: CallArgument) -> Bool {
    guard !argument.expression.isNone, case .closure = file.tree[argument.expression] else { return false }
    return true
  }

  /// `DispatchQueue.global().async`
  private func isConcurrentQueue(_ callee: SymbolID, _ instruction: Instruction) -> Bool {
    guard file.program.effects.has(callee, .later), case .call(_, let receiver?, _, _) = instruction.kind,
      let maker = graph.definition(of: receiver), case .call(.symbol(let source), _, _, _) = maker.kind
    else { return false }
    return file.program.effects.has(source, .concurrent)
  }

  // MARK: Loops

  private func isAsync(_ block: Block) -> Bool {
    guard let number = block.loop, case .elements(_, let isAsync) = graph.loops[number].kind else { return false }
    return isAsync
  }

  private func loop(around block: Block) -> (ByteRange, Int?)? {
    if block.repetitionDepth > 0, let number = block.loop {
      let loop = graph.loops[number]
      guard case .elements(let sequence, let isAsync) = loop.kind else {
        return isCounting(number) ? (loop.range, nil) : nil
      }
      return (file.tree.range(sequence), isAsync ? nil : TripCount(file).count(sequence))
    }
    guard let iteration, let call = receiver(of: iteration) else { return nil }
    return (file.tree.range(call), TripCount(file).count(call))
  }

  /// A `while` loop is taken for one over input if its condition compares; others may well wait for events.
  private func isCounting(_ number: Int) -> Bool {
    guard case .while(let conditions, _) = file.tree[graph.loops[number].statement] else { return false }
    return file.tree[conditions].allSatisfy {
      if !$0.value.isNone, case .binary = file.tree[$0.value] { true } else { false }
    }
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

  // MARK: Waiting

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

/// How often a loop over a sequence runs.
struct TripCount {
  private let file: FileUnit

  init(_ file: FileUnit) { self.file = file }

  /// An upper bound of the number of elements; nil where none is known.
  func count(_ id: ExpressionID) -> Int? {
    guard !id.isNone else { return nil }
    let tree = file.tree
    switch tree[id] {
    case .array(let elements): return tree[elements].count
    case .dictionary(let parts): return tree[parts].count / 2
    case .tuple(let parts) where tree[parts].count == 1: return tree[parts].first.flatMap { count($0.value) }
    case .binary(_, let left, let right, _): return span(left, right)
    case .call(let callee, let arguments): return bounded(callee, arguments)
    case .member(let base, let name, _):
      if file.text(name) == "allCases" { return 0 }
      return ["indices", "reversed", "keys", "values"].contains(file.text(name)) ? count(base) : nil
    default: return nil
    }
  }

  /// `low..<high` with literal ends, or `0..<min(n, literal)`.
  private func span(_ left: ExpressionID, _ right: ExpressionID) -> Int? {
    guard let low = number(left), let high = number(right) else { return nil }
    return max(0, high - low)
  }

  private func number(_ id: ExpressionID) -> Int? {
    switch file.tree[id] {
    case .literal(.integer): return Int(file.text(file.tree.range(id)).filter { $0 != "_" })
    case .call(let callee, let arguments):
      guard !callee.isNone, case .name(let name) = file.tree[callee], file.text(name) == "min" else { return nil }
      return file.tree[arguments].compactMap { number($0.value) }.min()
    case .name: return constant(id)
    default: return nil
    }
  }

  /// A `let` with a literal.
  private func constant(_ id: ExpressionID) -> Int? {
    guard case .local(let local) = file.typed.reference(id), case .constant = file.typed[local].kind,
      !file.typed[local].initializer.isNone
    else { return nil }
    return number(file.typed[local].initializer)
  }

  /// `prefix(8)`; `enumerated()` and the like of something bounded.
  private func bounded(_ callee: ExpressionID, _ arguments: ArgumentList) -> Int? {
    guard !callee.isNone, case .member(let base, let name, _) = file.tree[callee], !base.isNone else { return nil }
    if file.text(name) == "prefix" { return file.tree[arguments].first.flatMap { number($0.value) } }
    return arguments.isEmpty ? count(base) : nil
  }
}
