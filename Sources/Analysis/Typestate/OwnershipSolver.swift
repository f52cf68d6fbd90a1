// Follows objects through bodies and, by summaries, through the functions that they are passed to.
//
// A summary is made when an object first flows into a function, so code that no object reaches costs nothing. Functions
// that call each other in a circle see each other as harmless; the depth of calls is bounded, and what lies deeper is
// taken for unknown, which ends the tracking of an object instead of a report.

internal import NeutralAST
package import Flow
package import Semantics
package import SourceText

/// One file as the solver reads it.
package struct FlowSource {
  package let file: ProgramFile
  package let typed: TypedFile
  package let types: TypeContext
  package let builder: FlowBuilder

  /// `types` is the context that typed the file.
  package init(_ file: ProgramFile, _ typed: TypedFile, _ types: TypeContext, _ traits: SymbolTraits) {
    self.file = file
    self.typed = typed
    self.types = types
    builder = FlowBuilder(file: file, typed: typed, types: types, traits: traits)
  }
}

/// Runs the automata of one set of protocols over the bodies of a program.
package final class OwnershipSolver {
  package let program: Program
  package let protocols: ResourceProtocols
  /// Functions that give back what they are passed at a position; their operands are followed from there on, wherever
  /// the caller has them from.
  package var givers: [SymbolID: Int] = [:]
  private let sources: FlowSources
  private var summaries: [BodyKey: OwnershipSummary] = [:]
  private var inProgress: Set<BodyKey> = []

  /// Calls are followed this deep.
  private static let maximumDepth = 12

  package init(_ program: Program, _ protocols: ResourceProtocols, _ sources: FlowSources) {
    self.program = program
    self.protocols = protocols
    self.sources = sources
  }

  /// What happens to the objects that a body takes out, and to those that are lent to it: the parameters at `lent`.
  package func report(_ file: FileID, _ origin: FlowGraph.Origin, lent: Set<Int> = []) -> OwnershipReport? {
    guard let source = sources.source(file), let graph = sources.graph(file, origin) else { return nil }
    let body = OwnershipBody(source, graph, self, borrowed: .lent(lent))
    if body.objects.isEmpty { return nil }
    return body.run().report
  }

  /// What a function does to its operands; nil where its body is not at hand.
  package func summary(of symbol: SymbolID, isSetter: Bool = false) -> OwnershipSummary? {
    guard let (file, body) = sources.body(of: symbol, isSetter: isSetter) else { return nil }
    return summary(BodyKey(file: file, origin: .body(body)))
  }

  package func summary(ofClosure closure: Int, in file: FileID) -> OwnershipSummary? {
    summary(BodyKey(file: file, origin: .closure(closure)))
  }

  private func summary(_ key: BodyKey) -> OwnershipSummary? {
    if let known = summaries[key] { return known }
    guard inProgress.count < Self.maximumDepth else { return nil }
    guard let source = sources.source(key.file), let graph = sources.graph(key.file, key.origin),
      inProgress.insert(key).inserted
    else { return OwnershipSummary() }
    defer { inProgress.remove(key) }
    let body = OwnershipBody(source, graph, self, borrowed: .all)
    let result = body.run().summary
    summaries[key] = result
    return result
  }
}

/// Names one body of the program.
struct BodyKey: Hashable {
  var file: FileID
  var origin: FlowGraph.Origin
}

/// The files and graphs of a program, made when they are asked for; shared by solvers.
package final class FlowSources {
  private let program: Program
  private let make: (FileID) -> FlowSource?
  private var sources: [FileID: FlowSource?] = [:]
  private var graphs: [BodyKey: FlowGraph] = [:]
  private var bodies: [FileID: [BodyName: Int]] = [:]

  private struct BodyName: Hashable {
    var symbol: SymbolID
    var isSetter: Bool
  }

  /// `make` gives an analysed file, and nil for others.
  package init(_ program: Program, _ make: @escaping (FileID) -> FlowSource?) {
    self.program = program
    self.make = make
  }

  package func source(_ file: FileID) -> FlowSource? {
    if let known = sources[file] { return known }
    let fresh = make(file)
    sources[file] = .some(fresh)
    return fresh
  }

  package func graph(_ file: FileID, _ origin: FlowGraph.Origin) -> FlowGraph? {
    let key = BodyKey(file: file, origin: origin)
    if let known = graphs[key] { return known }
    guard let source = source(file) else { return nil }
    let graph = source.builder.graph(for: origin)
    graphs[key] = graph
    return graph
  }

  /// The body of a function, initialiser, getter or setter: the index into `TypedFile.bodies`.
  package func body(of symbol: SymbolID, isSetter: Bool = false) -> (file: FileID, body: Int)? {
    let file = program.symbols[symbol].file
    guard !program.symbols.isDefinedTwice(symbol), let source = source(file) else { return nil }
    if bodies[file] == nil { bodies[file] = Self.bodies(of: source) }
    return bodies[file]?[BodyName(symbol: symbol, isSetter: isSetter)].map { (file, $0) }
  }

  private static func bodies(of source: FlowSource) -> [BodyName: Int] {
    var result: [BodyName: Int] = [:]
    for (number, body) in source.typed.bodies.enumerated() {
      guard case .function(let function) = body.kind, let symbol = body.symbol,
        source.file.tree[function].hasBody
      else { continue }
      switch source.file.tree[function].kind {
      case .willSet, .didSet, .modify: continue
      case .setter: result[BodyName(symbol: symbol, isSetter: true)] = number
      default: result[BodyName(symbol: symbol, isSetter: false)] = number
      }
    }
    return result
  }
}
