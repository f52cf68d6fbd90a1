// Tasks that cannot end.

internal import Analysis
package import Diagnostics
internal import Flow
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports a task whose body loops for ever, or waits for a continuation that some way through its closure forgets.
package struct StuckTask: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.stuckTask }
  package static var collects: [any FileAnalysis.Type] { [TaskBodies.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let files = workspace.results(of: TaskBodies.self)
    let endless = files.reduce(into: Set<SymbolID>()) { $0.formUnion($1.result.endless) }
    for (file, result) in files {
      for task in result.tasks {
        guard let step = reason(task, endless) else { continue }
        let range = SourceRange(file, task.range)
        findings.report(
          step.isWait ? Texts.waits(task.name) : Texts.loops(task.name), at: range,
          path: [Step(SourceRange(file, step.range), step.isWait ? Texts.forgotten : Texts.loop)],
          help: step.isWait ? Texts.resume : Texts.help)
      }
    }
  }

  private func reason(_ task: TaskBodies.Task, _ endless: Set<SymbolID>) -> (range: ByteRange, isWait: Bool)? {
    if let loop = task.loop { return (loop, false) }
    if let call = task.calls.first(where: { endless.contains($0.callee) }) { return (call.range, false) }
    return task.wait.map { ($0, true) }
  }
}

/// The tasks of a file, and its functions that never return.
enum TaskBodies: FileAnalysis {
  struct Task: Sendable {
    var name: String
    var range: ByteRange
    /// An endless loop in the body itself.
    var loop: ByteRange?
    /// What the body calls on every way.
    var calls: [(callee: SymbolID, range: ByteRange)]
    /// A continuation that is forgotten on some way.
    var wait: ByteRange?
  }

  struct Result: Sendable {
    var tasks: [Task] = []
    var endless: Set<SymbolID> = []
  }

  static func run(on file: FileUnit) -> Result {
    var result = Result()
    let flow = file.result(of: FlowAnalysis.self)
    for (number, body) in file.typed.bodies.enumerated() {
      guard case .function = body.kind, let symbol = body.symbol, endlessLoop(flow.bodies[number], file) != nil else { continue }
      result.endless.insert(symbol)
    }
    for (number, closure) in file.typed.closures.enumerated() {
      guard case .argument(let callee?, _, _) = closure.use, file.program.effects.has(callee, .spawns),
        !closure.expression.isNone
      else { continue }
      let graph = flow.closures[number]
      let (name, range) = spawn(callee, closure, file)
      result.tasks.append(
        Task(
          name: name, range: range, loop: endlessLoop(graph, file), calls: certainCalls(graph),
          wait: forgotten(in: closure, flow, file)))
    }
    return result
  }

  /// The name of the function or type that starts the task, and the start of the call up to the closure.
  private static func spawn(_ callee: SymbolID, _ closure: TypedClosure, _ file: FileUnit) -> (String, ByteRange) {
    let entry = file.symbols[callee]
    let owner = entry.owner.map { file.text(file.symbols[$0].name) }
    let isTask = entry.owner.map { $0 == file.types.task } ?? false
    let range = file.tree.range(closure.expression)
    return (isTask ? owner ?? "" : file.text(entry.name), ByteRange(range.start, min(range.end, range.start + 1)))
  }

  // MARK: Loops

  /// A loop that no way leaves, and that every way through the body meets at its top level.
  private static func endlessLoop(_ graph: FlowGraph, _ file: FileUnit) -> ByteRange? {
    for (number, loop) in graph.loops.enumerated() {
      if graph.blocks[loop.header.index].predecessors.allSatisfy({ !graph.isInside($0, loop: number) }) { continue }
      var exits = TaskLoops.exits(of: number, in: graph)
      if case .elements(let sequence, _) = loop.kind {
        guard isEndless(sequence, file) else { continue }
        exits.removeAll { $0 == loop.header }
      }
      if exits.isEmpty { return loop.range }
    }
    return nil
  }

  /// `0...`: a range without an end.
  private static func isEndless(_ sequence: ExpressionID, _ file: FileUnit) -> Bool {
    guard !sequence.isNone, let nominal = file.nominal(of: file.type(of: sequence)) else { return false }
    return file.symbols[nominal].name == .partialRangeFrom && file.program.files[file.symbols[nominal].file.index].isModel
  }

  /// Calls of functions on the straight way from the entry.
  private static func certainCalls(_ graph: FlowGraph) -> [(callee: SymbolID, range: ByteRange)] {
    var calls: [(callee: SymbolID, range: ByteRange)] = []
    var block = graph.entry
    for _ in 0..<16 {
      for instruction in graph[block].instructions {
        if case .call(.symbol(let symbol), _, _, _) = instruction.kind { calls.append((symbol, instruction.range)) }
      }
      switch graph[block].terminator {
      case .jump(let next), .invoke(let next, _): block = next
      default: return calls
      }
    }
    return calls
  }

  // MARK: Continuations

  /// A continuation closure inside the task that can end without having used its continuation.
  private static func forgotten(in task: TypedClosure, _ flow: FlowFile, _ file: FileUnit) -> ByteRange? {
    let body = file.tree[task.function].range
    for (number, closure) in file.typed.closures.enumerated() {
      guard body.contains(file.tree[closure.function].range.start), closure.function != task.function,
        case .argument(let callee?, _, _) = closure.use, file.program.effects.has(callee, .suspends)
      else { continue }
      if forgets(flow.closures[number], file) { return file.tree[closure.function].range }
    }
    return nil
  }

  /// Whether a way leads to the end without a use of the parameter. One that has no name is not meant to be used.
  private static func forgets(_ graph: FlowGraph, _ file: FileUnit) -> Bool {
    guard let parameter = graph.parameters.first, isNamed(parameter, file) else { return false }
    let isUse = graph.blocks.map { uses(parameter, $0) }
    var seen: Set<BlockID> = []
    var todo = [graph.entry]
    while let block = todo.popLast() {
      guard seen.insert(block).inserted, !isUse[block.index] else { continue }
      if case .return = graph[block].terminator { return true }
      todo += graph[block].terminator.successors
    }
    return false
  }

  private static func isNamed(_ local: LocalID, _ file: FileUnit) -> Bool {
    let name = file.typed[local].name
    return !name.isNone && name != .wildcard
  }

  private static func uses(_ local: LocalID, _ block: Block) -> Bool {
    block.instructions.contains { instruction in
      switch instruction.kind {
      case .load(let place): place.root == .local(local)
      // What a closure does with it is not followed.
      case .closure: true
      default: false
      }
    }
  }
}

private enum Texts {
  static func loops(_ name: String) -> String { "this '\(name)' can never end: its loop has no way out" }
  static func waits(_ name: String) -> String { "this '\(name)' may wait for ever: a continuation is not always resumed" }
  static let loop = "goes round for ever, even when the task is cancelled"
  static let forgotten = "ends on some way without resuming the continuation"
  static let help = "let the loop end on cancellation: check 'Task.isCancelled', or let a cancellation error leave it"
  static let resume = "resume the continuation exactly once on every way"
}
