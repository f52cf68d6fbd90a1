// Loops that only a cancellation ends, or nothing.

package import Flow
internal import NeutralAST
package import Semantics

/// How the loops of a task's body end.
package enum TaskLoops {
  /// Whether a body has a loop that goes on until the task is cancelled, or for ever.
  package static func runsUntilCancelled(_ graph: FlowGraph, effects: EffectTable) -> Bool {
    graph.loops.indices.contains { number in
      if case .elements = graph.loops[number].kind { return false }
      return exits(of: number, in: graph).allSatisfy { asksCancellation(graph.blocks[$0.index], graph, effects) }
    }
  }

  /// The blocks of a loop from which a way leads out of it, other than to the end of the program.
  package static func exits(of loop: Int, in graph: FlowGraph) -> [BlockID] {
    graph.blocks.indices.map { BlockID(raw: UInt32($0)) }.filter { block in
      guard graph.isInside(block, loop: loop) else { return false }
      let terminator = graph[block].terminator
      switch terminator {
      case .return, .throw: return true
      default: return terminator.successors.contains { !graph.isInside($0, loop: loop) && !isEnd($0, graph) }
      }
    }
  }

  private static func isEnd(_ block: BlockID, _ graph: FlowGraph) -> Bool {
    if case .unreachable = graph[block].terminator { return true }
    return false
  }

  /// Whether the way out of a block depends on a function that asks for cancellation.
  private static func asksCancellation(_ block: Block, _ graph: FlowGraph, _ effects: EffectTable) -> Bool {
    switch block.terminator {
    case .branch(let value?, _, _): return isCancellation(value, graph, effects, depth: 0)
    case .invoke:
      guard let last = block.instructions.last(where: { if case .call = $0.kind { true } else { false } }) else {
        return false
      }
      return isCancellation(last, graph, effects, depth: 0)
    default: return false
    }
  }

  private static func isCancellation(
    _ value: ValueID, _ graph: FlowGraph, _ effects: EffectTable, depth: Int
  ) -> Bool {
    graph.definition(of: value).map { isCancellation($0, graph, effects, depth: depth) } ?? false
  }

  private static func isCancellation(
    _ instruction: Instruction, _ graph: FlowGraph, _ effects: EffectTable, depth: Int
  ) -> Bool {
    if depth > 4 { return false }
    switch instruction.kind {
    case .call(.symbol(let symbol), _, _, _): return effects.has(symbol, .checksCancellation)
    case .call(.operation, _, _, let arguments):
      return arguments.contains { isCancellation($0.value, graph, effects, depth: depth + 1) }
    case .load(let place):
      guard case .global(let symbol) = place.root else { return false }
      return effects.has(symbol, .checksCancellation)
    case .select(let parts): return parts.contains { isCancellation($0, graph, effects, depth: depth + 1) }
    default: return false
    }
  }
}
