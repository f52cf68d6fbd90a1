// Tasks that wait at a stream which nobody but the object that they hold could end.
//
//   task = Task { for await event in events { handle(event) } }     deinit { feed.finish() }
//
// The task holds the object, the object holds the continuation, and `deinit`, where the stream would end, never runs. So
// it is for a stream in a property, made together with a continuation in another one that nobody else gets, where no code
// but `deinit` ends the stream or cancels the task. Where a property is used in any other way, nothing is said.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// A loop over a stream of the object that the body around it holds.
struct OwnStreamLoop: Sendable {
  /// The type whose property the stream is.
  var owner: NominalID
  var stream: SymbolID
  var range: ByteRange
  /// The properties that keep the continuation.
  var feeds: [SymbolID]
}

/// What one file does with continuations and tasks in properties.
struct StreamEnds: Sendable {
  /// Properties whose stream or task is ended, or that somebody else is given.
  var ended: Set<SymbolID> = []
  /// Properties that get a continuation which was made for them alone.
  var made: Set<SymbolID> = []
}

enum OwnStreams {
  /// The first such loop of a body that no way leaves but that of the stream's end.
  static func loop(in graph: FlowGraph, _ file: FileUnit) -> OwnStreamLoop? {
    for (number, loop) in graph.loops.enumerated() {
      guard case .elements(let sequence, isAsync: true) = loop.kind, !sequence.isNone,
        TaskLoops.exits(of: number, in: graph).allSatisfy({ isEnd($0, of: loop, graph) }),
        let (holder, stream) = property(sequence, graph), holds(holder, loop: number, sequence, graph, file),
        let owner = file.symbols[stream].owner, file.symbols[owner].isReference
      else { continue }
      let feeds = continuations(of: stream, in: owner, file)
      if !feeds.isEmpty { return OwnStreamLoop(owner: owner, stream: stream, range: loop.range, feeds: feeds) }
    }
    return nil
  }

  /// Whether a way out of a loop is that of a stream without another element, or of one that throws.
  private static func isEnd(_ block: BlockID, of loop: Loop, _ graph: FlowGraph) -> Bool {
    block == loop.header || graph[block].instructions.isEmpty && graph[block].predecessors.contains(loop.header)
  }

  /// `self.stream`: the variable and the property.
  private static func property(_ sequence: ExpressionID, _ graph: FlowGraph) -> (LocalID, SymbolID)? {
    for instruction in graph.blocks.lazy.flatMap(\.instructions) where instruction.expression == sequence {
      guard case .load(let place) = instruction.kind, case .local(let local) = place.root,
        case .field(let field)? = place.path.first, place.path.dropFirst().allSatisfy({ $0 == .unwrap })
      else { continue }
      return (local, field)
    }
    return nil
  }

  /// Whether a variable keeps its object alive while a loop runs: `self`, a strong capture, or one that the loop uses.
  private static func holds(
    _ local: LocalID, loop: Int, _ sequence: ExpressionID, _ graph: FlowGraph, _ file: FileUnit
  ) -> Bool {
    if isHeld(local, file) { return true }
    if case .capture = file.typed[local].kind { return false }
    return graph.blocks.indices.contains { number in
      graph.isInside(BlockID(raw: UInt32(number)), loop: loop)
        && graph.blocks[number].instructions.contains { instruction in
          guard case .load(let place) = instruction.kind else { return false }
          return place.root == .local(local) && instruction.expression != sequence
        }
    }
  }

  /// Whether a value is an object that the body around it holds as long as it runs.
  static func isHeld(_ value: ValueID, _ graph: FlowGraph, _ file: FileUnit) -> Bool {
    guard case .load(let place)? = graph.definition(of: value)?.kind, case .local(let local) = place.root,
      place.path.isEmpty
    else { return false }
    return isHeld(local, file)
  }

  /// `self`, or a strong capture of it.
  private static func isHeld(_ local: LocalID, _ file: FileUnit) -> Bool {
    if case .capture(let strength) = file.typed[local].kind { return strength == .strong && file.typed[local].name == .`self` }
    return file.typed.bodies.contains { $0.selfLocal == local }
  }

  /// Whether values of a type feed or end a stream. Of library types only the members that the program names are there.
  static func isContinuation(_ nominal: NominalID, _ file: FileUnit) -> Bool {
    file.symbols[nominal].members.contains {
      file.program.effects.has($0, .ends) || file.program.effects.has($0, .feeds)
    }
  }

  /// The stored properties of a type whose values end streams of this kind. What users of the module see they may end.
  private static func continuations(of stream: SymbolID, in owner: NominalID, _ file: FileUnit) -> [SymbolID] {
    guard let kind = file.nominal(of: file.types.unwrapped(file.types.variableType(of: stream))) else {
      return []
    }
    let all = file.types.storedProperties(of: owner).filter { property in
      guard let nominal = file.nominal(of: file.types.unwrapped(file.types.variableType(of: property))) else {
        return false
      }
      return file.symbols[nominal].parent == kind && isContinuation(nominal, file)
    }
    return all.contains { file.symbols[$0].modifiers.contains(.isPublic) } ? [] : all
  }
}

/// The uses of continuations and tasks in properties.
enum StreamEndSearch: FileAnalysis {
  static func run(on file: FileUnit) -> StreamEnds {
    var result = StreamEnds()
    let functions = FunctionRanges(file)
    for (id, symbol) in PropertyMentions.all(in: file) where isEnder(file.typed.type(id), file) {
      let function = functions.function(around: file.tree.range(id))
      if function.map({ file.symbols[$0.symbol].kind == .deinitializer }) ?? false { continue }
      switch use(id, file) {
      case .harmless: break
      case .made: result.made.insert(symbol)
      case .other: result.ended.insert(symbol)
      }
    }
    for body in file.typed.bodies {
      // `let (stream, feed) = AsyncStream.makeStream()` binds both at once.
      if case .initializer = body.kind, let symbol = body.symbol { result.made.insert(symbol) }
    }
    return result
  }

  private enum Use { case harmless, made, other }

  /// Whether values of a type end a stream or are tasks.
  private static func isEnder(_ type: Type, _ file: FileUnit) -> Bool {
    guard let nominal = file.nominal(of: file.types.unwrapped(type)) else { return false }
    return nominal == file.types.task || OwnStreams.isContinuation(nominal, file)
  }

  private static func use(_ id: ExpressionID, _ file: FileUnit) -> Use {
    switch file.use(of: id) {
    // `feed.onTermination = …`, `task.value`
    case .member(let member): return file.symbol(of: member).map { file.symbols[$0].kind } == .variable ? .harmless : .other
    case .call(let call):
      return file.symbol(of: call).map { file.program.effects.has($0, .feeds) } ?? false ? .harmless : .other
    case .written: return written(id, file)
    case .part(let tuple): return isTarget(tuple, file) ? .made : .other
    default: return .other
    }
  }

  /// What a continuation's property gets: the parameter of the closure that builds the stream, or a variable that was
  /// bound together with the stream.
  private static func written(_ target: ExpressionID, _ file: FileUnit) -> Use {
    let assignment = file.result(of: ParentAnalysis.self)[target]
    guard !assignment.isNone, case .assign(_, let value) = file.tree[assignment], !value.isNone else { return .other }
    switch file.tree[value] {
    case .call: return file.nominal(of: file.typed.type(value)) == file.types.task ? .harmless : .other
    case .name:
      guard case .local(let local) = file.typed.reference(value) else { return .other }
      let uses = file.typed.references.indices.filter { file.typed.references[$0] == .local(local) }
      let isParameterOfFunction = file.typed.bodies.contains { $0.parameters.contains(local) }
      return uses.count == 1 && !isParameterOfFunction ? .made : .other
    default: return .other
    }
  }

  /// `(stream, feed) = AsyncStream.makeStream()`
  private static func isTarget(_ tuple: ExpressionID, _ file: FileUnit) -> Bool {
    guard case .written = file.use(of: tuple), case .tuple = file.tree[tuple] else { return false }
    let assignment = file.result(of: ParentAnalysis.self)[tuple]
    guard !assignment.isNone, case .assign(_, let value) = file.tree[assignment], !value.isNone else { return false }
    if case .call = file.tree[value] { return true }
    return false
  }
}
