// Tasks that cannot end.

internal import Analysis
package import Diagnostics
internal import Flow
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports a task whose body loops for ever, waits for a continuation that some way through its closure forgets, or waits
/// at a stream that only the object which it holds could end.
package struct StuckTask: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.stuckTask }
  package static var collects: [any FileAnalysis.Type] { [TaskBodies.self, StreamEndSearch.self, SharedTypes.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let files = workspace.results(of: TaskBodies.self)
    let endless = files.reduce(into: Set<SymbolID>()) { $0.formUnion($1.result.endless) }
    let loops = files.reduce(into: [:]) { $0.merge($1.result.streams) { first, _ in first } }
    let streams = StreamLives(workspace)
    for (file, result) in files {
      for task in result.tasks {
        guard let cause = cause(task, endless, loops, streams) else { continue }
        findings.report(
          Texts.message(cause, task.name), at: SourceRange(file, task.range),
          path: [Step(SourceRange(file, cause.range), Texts.step(cause))], help: Texts.help(cause))
      }
    }
  }

  private func cause(
    _ task: TaskBodies.Task, _ endless: Set<SymbolID>, _ loops: [SymbolID: OwnStreamLoop], _ streams: StreamLives
  ) -> Cause? {
    if let loop = task.loop { return Cause(kind: .loop, range: loop) }
    if let call = task.calls.first(where: { endless.contains($0.callee) }) { return Cause(kind: .loop, range: call.range) }
    if let wait = task.wait { return Cause(kind: .continuation, range: wait) }
    if let stream = task.stream ?? called(task, loops), streams.isKeptOpen(stream, by: task.handle) {
      return Cause(kind: .stream, range: stream.range)
    }
    return nil
  }

  /// The loop of a member that the task calls on the object that it holds.
  private func called(_ task: TaskBodies.Task, _ loops: [SymbolID: OwnStreamLoop]) -> OwnStreamLoop? {
    task.calls.lazy.filter(\.isOnHeld).compactMap { loops[$0.callee] }.first
  }
}

/// Why a task cannot end.
private struct Cause {
  enum Kind { case loop, continuation, stream }
  var kind: Kind
  var range: ByteRange
}

/// Which streams nobody ends, in the whole program.
private struct StreamLives {
  private var ended: Set<SymbolID> = []
  private var made: Set<SymbolID> = []
  private var shared: Set<NominalID> = []

  init(_ workspace: WorkspaceUnit) {
    for (_, result) in workspace.results(of: StreamEndSearch.self) {
      ended.formUnion(result.ended)
      made.formUnion(result.made)
    }
    for (_, result) in workspace.results(of: SharedTypes.self) { shared.formUnion(result) }
  }

  /// Whether neither the stream nor the task that waits at it is ended. Objects that live as long as the process may wait
  /// as long.
  func isKeptOpen(_ loop: OwnStreamLoop, by handle: TaskBodies.Handle) -> Bool {
    if shared.contains(loop.owner) || !ended.isDisjoint(with: loop.feeds) || !made.isSuperset(of: loop.feeds) { return false }
    switch handle {
    case .property(let property): return !ended.contains(property)
    case .dropped: return true
    case .other: return false
    }
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
    var calls: [Call]
    /// A continuation that is forgotten on some way.
    var wait: ByteRange?
    /// A stream that belongs to the object which the task holds.
    var stream: OwnStreamLoop?
    var handle: Handle
  }

  struct Call: Sendable {
    var callee: SymbolID
    var range: ByteRange
    /// Whether it is a member of an object that the task holds.
    var isOnHeld: Bool
  }

  /// Where the task goes that could be cancelled.
  enum Handle: Sendable {
    case property(SymbolID)
    case dropped
    /// To somebody who may cancel it.
    case other
  }

  struct Result: Sendable {
    var tasks: [Task] = []
    var endless: Set<SymbolID> = []
    /// Members that loop over a stream of their own object.
    var streams: [SymbolID: OwnStreamLoop] = [:]
  }

  static func run(on file: FileUnit) -> Result {
    var result = Result()
    let flow = file.result(of: FlowAnalysis.self)
    for (number, body) in file.typed.bodies.enumerated() {
      guard case .function = body.kind, let symbol = body.symbol else { continue }
      if endlessLoop(flow.bodies[number], file) != nil { result.endless.insert(symbol) }
      result.streams[symbol] = OwnStreams.loop(in: flow.bodies[number], file)
    }
    for (number, closure) in file.typed.closures.enumerated() {
      guard case .argument(let callee?, _, _) = closure.use, file.program.effects.has(callee, .spawns),
        !closure.expression.isNone
      else { continue }
      let graph = flow.closures[number]
      let (name, range) = spawn(callee, closure, file)
      result.tasks.append(
        Task(
          name: name, range: range, loop: endlessLoop(graph, file), calls: certainCalls(graph, file),
          wait: forgotten(in: closure, flow, file), stream: OwnStreams.loop(in: graph, file),
          handle: handle(of: closure, file)))
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

  private static func handle(of closure: TypedClosure, _ file: FileUnit) -> Handle {
    let call = file.result(of: ParentAnalysis.self)[closure.expression]
    guard !call.isNone else { return .other }
    guard case .assigned(let target) = file.use(of: call) else { return file.isStatement(call) ? .dropped : .other }
    if case .name(let name) = file.tree[target], name == .wildcard { return .dropped }
    guard let symbol = file.symbol(of: target), let owner = file.symbols[symbol].owner,
      file.types.storedProperties(of: owner).contains(symbol), !file.symbols[symbol].modifiers.contains(.isPublic)
    else { return .other }
    return .property(symbol)
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
  private static func certainCalls(_ graph: FlowGraph, _ file: FileUnit) -> [Call] {
    var calls: [Call] = []
    var block = graph.entry
    for _ in 0..<16 {
      for instruction in graph[block].instructions {
        guard case .call(.symbol(let symbol), let receiver, _, _) = instruction.kind else { continue }
        let isOnHeld = receiver.map { OwnStreams.isHeld($0, graph, file) } ?? false
        calls.append(Call(callee: symbol, range: instruction.range, isOnHeld: isOnHeld))
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
  static func message(_ cause: Cause, _ name: String) -> String {
    switch cause.kind {
    case .loop: "this '\(name)' can never end: its loop has no way out"
    case .continuation: "this '\(name)' may wait for ever: a continuation is not always resumed"
    case .stream: "this '\(name)' can never end: it holds the only object that could end the stream it waits at"
    }
  }

  static func step(_ cause: Cause) -> String {
    switch cause.kind {
    case .loop: "goes round for ever, even when the task is cancelled"
    case .continuation: "ends on some way without resuming the continuation"
    case .stream: "waits until the stream ends, and keeps its owner until then"
    }
  }

  static func help(_ cause: Cause) -> String {
    switch cause.kind {
    case .loop: "let the loop end on cancellation: check 'Task.isCancelled', or let a cancellation error leave it"
    case .continuation: "resume the continuation exactly once on every way"
    case .stream: "capture the stream and '[weak self]', or finish the stream in a method that is called on teardown"
    }
  }
}
