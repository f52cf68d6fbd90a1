// What holds for every graph, checked after any change of the lowering.

import Flow
import NeutralAST
import Semantics

/// The first broken invariant of a graph, or nil.
func brokenInvariant(_ graph: FlowGraph) -> String? {
  let dominators = Dominators(of: graph)
  for (number, block) in graph.blocks.enumerated() {
    let id = BlockID(raw: UInt32(number))
    if number > 0, block.predecessors.isEmpty { return "b\(number) cannot be reached" }
    if number > 0, !block.predecessors.contains(where: { $0.index < number }) {
      return "b\(number) is out of order"
    }
    if block.repetitionDepth > block.loopDepth { return "b\(number) repeats too often" }
    for next in block.terminator.successors where !graph[next].predecessors.contains(id) {
      return "b\(number) is no predecessor of b\(next.raw)"
    }
    for (position, instruction) in block.instructions.enumerated() {
      let here = InstructionPosition(block: id, index: position)
      for value in operands(instruction.kind) {
        guard let made = graph.definitions[value.index] else { return "v\(value.raw) is used, not made" }
        if !dominators.dominates(made, here) || made == here {
          return "v\(value.raw) does not reach b\(number)"
        }
      }
    }
    if case .return(let value?) = block.terminator, graph.definitions[value.index] == nil {
      return "v\(value.raw) is returned, not made"
    }
  }
  for loop in graph.loops where graph[loop.header].loopDepth == 0 {
    return "b\(loop.header.raw) is in no loop"
  }
  return nil
}

/// The values that an instruction needs; those of a join come from one way each and are left out.
private func operands(_ kind: Instruction.Kind) -> [ValueID] {
  switch kind {
  case .constant, .closure, .endScope, .select, .caught: []
  case .load(let place), .address(let place): operands(place)
  case .store(let place, let value, _): operands(place) + [value]
  case .call(let callee, let receiver, let place, let arguments):
    arguments.flatMap { [$0.value] + operands($0.place) } + [receiver].compactMap { $0 } + operands(place)
      + operands(callee)
  case .aggregate(_, let parts), .opaque(let parts): parts
  case .functionReference(_, let receiver): [receiver].compactMap { $0 }
  case .convert(let value, _): [value]
  }
}

private func operands(_ place: Place?) -> [ValueID] {
  if let place, case .value(let value) = place.root { [value] } else { [] }
}

private func operands(_ callee: Callee) -> [ValueID] {
  if case .value(let value) = callee { [value] } else { [] }
}
