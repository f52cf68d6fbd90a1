// Facts about the blocks of a graph, computed once when it is made, and where ways through it lead.

internal import NeutralAST

extension FlowGraph {
  mutating func linkPredecessors() {
    for number in blocks.indices {
      let block = BlockID(raw: UInt32(number))
      // A block that leads to another twice is its last predecessor the second time.
      for next in blocks[number].terminator.successors
      where blocks[next.index].predecessors.last != block {
        blocks[next.index].predecessors.append(block)
      }
    }
  }

  mutating func findDefinitions() {
    definitions = Array(repeating: nil, count: valueCount)
    for (number, block) in blocks.enumerated() {
      for (position, instruction) in block.instructions.enumerated() {
        guard let value = instruction.result else { continue }
        definitions[value.index] = InstructionPosition(block: BlockID(raw: UInt32(number)), index: position)
      }
    }
  }

  // MARK: Loops

  /// Counts, for each block, the loops that can reach their header again from it.
  mutating func markRepetition() {
    guard !loops.isEmpty else { return }
    var mark = [Int](repeating: -1, count: blocks.count)
    for (number, loop) in loops.enumerated() {
      var stack = blocks[loop.header.index].predecessors.filter { isInside($0, loop: number) }
      // A loop whose body always leaves runs once.
      if stack.isEmpty { continue }
      mark[loop.header.index] = number
      blocks[loop.header.index].repetitionDepth += 1
      while let block = stack.popLast() {
        guard mark[block.index] != number, isInside(block, loop: number) else { continue }
        mark[block.index] = number
        blocks[block.index].repetitionDepth += 1
        stack += blocks[block.index].predecessors
      }
    }
  }

  /// Whether a block stands in a loop, directly or in one inside it.
  package func isInside(_ block: BlockID, loop: Int) -> Bool {
    var current = blocks[block.index].loop
    while let inner = current {
      if inner == loop { return true }
      current = loops[inner].parent
    }
    return false
  }

  // MARK: Cold code

  /// Marks the blocks from which every way ends in an error or the end of the program. Blocks in a loop are
  /// never marked by what comes behind the loop: a server's endless loop is not cold.
  mutating func markCold() {
    // By block: on how many different ways on it is not yet known to be cold.
    var open = [Int](repeating: 0, count: blocks.count)
    var work: [Int] = []
    for (number, block) in blocks.enumerated() {
      for previous in block.predecessors { open[previous.index] += 1 }
      switch block.terminator {
      case .throw, .unreachable: work.append(number)
      default: break
      }
    }
    while let cold = work.popLast() {
      blocks[cold].isCold = true
      for previous in blocks[cold].predecessors {
        open[previous.index] -= 1
        if open[previous.index] == 0 { work.append(previous.index) }
      }
    }
  }
}

extension FlowGraph {
  /// Whether a way leads from one block to an end of the body, by `return` or an error, without passing any of `targets`.
  package func leavesBody(from start: BlockID, avoiding targets: Set<BlockID> = []) -> Bool {
    var seen: Set<BlockID> = [start]
    var work = [start]
    while let block = work.popLast() {
      switch self[block].terminator {
      case .return, .throw: return true
      default: break
      }
      for next in self[block].terminator.successors where !targets.contains(next) && seen.insert(next).inserted {
        work.append(next)
      }
    }
    return false
  }
}
