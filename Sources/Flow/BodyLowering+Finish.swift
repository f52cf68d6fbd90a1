// From the blocks as they were made to a finished graph.
//
// Blocks that cannot be reached are dropped, straight runs become one block, and what is left stands in
// reverse postorder. Then come the facts about blocks: predecessors, loops that go round again, cold code,
// and where values are made.

internal import NeutralAST
internal import SourceText

extension BodyLowering {
  mutating func finish() -> FlowGraph {
    var graph = FlowGraph(origin: origin)
    graph.parameters = parameters
    graph.valueCount = Int(valueCount)
    if blocks.count == 1 {
      graph.blocks = blocks
    } else {
      arrange(&graph)
    }
    graph.findDefinitions()
    graph.markRepetition()
    graph.markCold()
    return graph
  }

  private mutating func arrange(_ graph: inout FlowGraph) {
    skipEmptyBlocks()
    joinRuns()
    let order = reversePostorder()
    var places = [UInt32](repeating: .max, count: blocks.count)
    for (place, block) in order.enumerated() { places[block] = UInt32(place) }
    graph.loops = keptLoops(places)
    graph.blocks = order.map { number in
      var block = blocks[number]
      blocks[number].instructions = []
      block.terminator = block.terminator.mapped { BlockID(raw: places[$0.index]) }
      block.loop = block.loop.map { loopPlaces[$0] }
      return block
    }
    graph.linkPredecessors()
  }

  /// Leads ways past blocks that only jump on. Headers of loops and labels stay, so every circle keeps a block.
  private mutating func skipEmptyBlocks() {
    var isHeader = [Bool](repeating: false, count: blocks.count)
    for loop in loops { isHeader[loop.header.index] = true }
    for block in labelBlocks.values { isHeader[block] = true }
    var next = blocks.indices.map { UInt32($0) }
    for number in blocks.indices.dropFirst() where blocks[number].instructions.isEmpty && !isHeader[number] {
      if case .jump(let target) = blocks[number].terminator { next[number] = target.raw }
    }
    for number in blocks.indices {
      blocks[number].terminator = blocks[number].terminator.mapped { target in
        var last = target.raw
        while next[Int(last)] != last { last = next[Int(last)] }
        return BlockID(raw: last)
      }
    }
  }

  /// Appends blocks to the only block that jumps to them.
  private mutating func joinRuns() {
    let counts = predecessorCounts()
    var absorbed = [Bool](repeating: false, count: blocks.count)
    for number in blocks.indices where !absorbed[number] && (counts[number] > 0 || number == 0) {
      while case .jump(let next) = blocks[number].terminator, next.index != 0, next.index != number,
        counts[next.index] == 1, !absorbed[next.index], blocks[next.index].loop == blocks[number].loop
      {
        let taken = blocks[next.index]
        blocks[next.index] = Block()
        if blocks[number].instructions.isEmpty {
          blocks[number].instructions = taken.instructions
        } else {
          blocks[number].instructions += taken.instructions
        }
        blocks[number].terminator = taken.terminator
        absorbed[next.index] = true
      }
    }
  }

  /// How many ways lead to each block from blocks that can be reached.
  private func predecessorCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: blocks.count)
    var isSeen = [Bool](repeating: false, count: blocks.count)
    var stack = [0]
    isSeen[0] = true
    while let block = stack.popLast() {
      blocks[block].terminator.forEachSuccessor { next in
        counts[next.index] += 1
        if !isSeen[next.index] {
          isSeen[next.index] = true
          stack.append(next.index)
        }
      }
    }
    return counts
  }

  /// The blocks that can be reached, each before those that only come after it.
  private func reversePostorder() -> [Int] {
    var isSeen = [Bool](repeating: false, count: blocks.count)
    var order: [Int] = []
    // How many ways on of each block are still to be walked. The last one is walked first, so that the
    // first one comes first in the reversed order.
    var stack = [(block: 0, left: blocks[0].terminator.successorCount)]
    isSeen[0] = true
    while let top = stack.indices.last {
      guard stack[top].left > 0 else {
        order.append(stack.removeLast().block)
        continue
      }
      stack[top].left -= 1
      let next = blocks[stack[top].block].terminator.successor(stack[top].left).index
      if isSeen[next] { continue }
      isSeen[next] = true
      stack.append((next, blocks[next].terminator.successorCount))
    }
    return order.reversed()
  }

  /// The loops whose header is left, renumbered; sets `loopPlaces`.
  private mutating func keptLoops(_ places: [UInt32]) -> [Loop] {
    loopPlaces = Array(repeating: 0, count: loops.count)
    var kept: [Loop] = []
    for (number, loop) in loops.enumerated() where places[loop.header.index] != .max {
      loopPlaces[number] = kept.count
      var loop = loop
      loop.header = BlockID(raw: places[loop.header.index])
      loop.parent = loop.parent.map { loopPlaces[$0] }
      kept.append(loop)
    }
    return kept
  }
}

extension Block.Terminator {
  /// The blocks to which it may go, in order.
  package var successors: [BlockID] {
    switch self {
    case .jump(let next): [next]
    case .branch(_, let then, let otherwise): [then, otherwise]
    case .choose(let options): options
    case .invoke(let normal, let unwind): [normal, unwind]
    case .return, .throw, .unreachable: []
    }
  }

  /// Calls `body` with each block to which it may go, in order.
  @inline(__always) func forEachSuccessor(_ body: (BlockID) -> Void) {
    switch self {
    case .jump(let next): body(next)
    case .branch(_, let first, let second), .invoke(let first, let second):
      body(first)
      body(second)
    case .choose(let options): for option in options { body(option) }
    case .return, .throw, .unreachable: break
    }
  }

  var successorCount: Int {
    switch self {
    case .jump: 1
    case .branch, .invoke: 2
    case .choose(let options): options.count
    case .return, .throw, .unreachable: 0
    }
  }

  /// One of the blocks to which it may go.
  func successor(_ position: Int) -> BlockID {
    switch self {
    case .branch(_, let first, let second), .invoke(let first, let second): position == 0 ? first : second
    default: successors[position]
    }
  }

  func mapped(_ place: (BlockID) -> BlockID) -> Block.Terminator {
    switch self {
    case .jump(let next): .jump(place(next))
    case .branch(let value, let then, let otherwise):
      .branch(value, then: place(then), otherwise: place(otherwise))
    case .choose(let options): .choose(options.map(place))
    case .invoke(let normal, let unwind): .invoke(normal: place(normal), unwind: place(unwind))
    case .return, .throw, .unreachable: self
    }
  }
}
