// Loops that start a task for each element.

internal import Analysis
package import Diagnostics
internal import Flow
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports a loop without a known small bound that starts tasks, threads or concurrent blocks and waits for none of them.
package struct UnboundedSpawn: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.unboundedSpawn }
  package static var collects: [any FileAnalysis.Type] { [EscapeGraphs.self, SpawnLoops.self] }

  private let smallLoop: Int

  package init(options: RuleOptions) {
    smallLoop = options.integer("small-loop")
  }

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let files = workspace.results(of: SpawnLoops.self)
    if files.allSatisfy({ $0.result.calls.isEmpty }) { return }
    let spawners = files.reduce(into: Set<SymbolID>()) { $0.formUnion($1.result.spawners) }
    let summaries = workspace.result(of: EscapeAnalysis.self).summaries
    for (file, result) in files {
      for call in result.calls where call.trips.map({ $0 > smallLoop }) ?? true {
        // Servers take each connection into a group on purpose: the group ends with its scope.
        if call.isChild, call.isAsync, findings.profile(at: file) == .default { continue }
        // A list that others hand in may well be short, and who waits for all of its tasks at the end may know that.
        if call.isPointerWalk, call.waitsLater, findings.profile(at: file) == .default { continue }
        guard call.isSpawn || spawners.contains(call.callee) || spawns(call, summaries) else { continue }
        findings.report(
          Texts.message(call.name), at: SourceRange(file, call.range),
          path: [Step(SourceRange(file, call.loop), Texts.loop)], help: Texts.help)
      }
    }
  }

  /// Whether the callee runs one of its closure parameters as a task.
  private func spawns(_ call: SpawnLoops.Call, _ summaries: [CallableID: EscapeSummary]) -> Bool {
    guard let summary = summaries[CallableID(call.callee)] else { return false }
    return call.closures.contains { summary.leaks[$0]?.task == 0 }
  }
}

/// Calls in loops that start, or may start, a task.
enum SpawnLoops: FileAnalysis {
  struct Call: Sendable {
    var callee: SymbolID
    var name: String
    var range: ByteRange
    var loop: ByteRange
    /// How often the loop runs, if that is known.
    var trips: Int?
    var isSpawn: Bool
    /// A child task of a group.
    var isChild: Bool
    /// The loop takes its elements as they arrive.
    var isAsync: Bool
    /// The loop goes through the elements behind a pointer up to a number.
    var isPointerWalk: Bool
    /// The function waits for something behind the loop.
    var waitsLater: Bool
    /// The parameters that are given closures.
    var closures: [Int]
  }

  struct Result: Sendable {
    var calls: [Call] = []
    /// Functions that start a task each time they are called.
    var spawners: Set<SymbolID> = []
  }

  static func run(on file: FileUnit) -> Result {
    let flow = file.result(of: FlowAnalysis.self)
    var found = Result()
    for graph in flow.graphs {
      let body = SpawnBody(file, flow, graph)
      if case .body(let number) = graph.origin, let symbol = file.typed.bodies[number].symbol,
        file.symbols[symbol].kind == .function, body.alwaysSpawns
      {
        found.spawners.insert(symbol)
      }
      for block in graph.blocks where block.repetitionDepth > 0 || body.iteration != nil {
        for instruction in block.instructions {
          if let call = body.call(instruction, block) { found.calls.append(call) }
        }
      }
    }
    return found
  }
}

private enum Texts {
  static func message(_ name: String) -> String {
    "'\(name)' starts one more task in each round of a loop without a limit"
  }

  static let loop = "this loop may go round any number of times"
  static let help = "keep a bounded number of tasks under way: start the next when one has ended"
}
