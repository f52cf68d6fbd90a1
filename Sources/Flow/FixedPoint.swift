// Data flow over a graph: states at the borders of blocks, joined until nothing changes.
//
// The lattice is the analysis' own. Blocks are taken in reverse postorder (forward) or postorder
// (backward), so that most graphs settle in two or three rounds. A lattice of unbounded height must widen
// in `join`, which is told how often a block was visited; should it not, the bound on visits ends the run
// and the solution says that it is incomplete.

/// An analysis: a lattice of states and what instructions and ways do to them.
package protocol DataFlowAnalysis {
  associatedtype State: Equatable

  /// The state at the entry of the function; for a backward analysis, at its ends.
  func boundary() -> State

  /// Joins `other` into `state`; says whether that changed it. `visits` counts how often the block was
  /// entered before.
  func join(_ state: inout State, with other: State, visits: Int) -> Bool

  /// What an instruction does to the state.
  func transfer(_ instruction: Instruction, at position: InstructionPosition, _ state: inout State)

  /// What the way from one block to another does to the state: the hook for conditions and errors. Returns
  /// false where the way cannot be taken.
  func transfer(from block: BlockID, to next: BlockID, in graph: FlowGraph, _ state: inout State) -> Bool
}

extension DataFlowAnalysis {
  package func transfer(from block: BlockID, to next: BlockID, in graph: FlowGraph, _ state: inout State)
    -> Bool
  {
    true
  }
}

/// Which way states flow.
package enum FlowDirection: Sendable { case forward, backward }

/// The states of a solved analysis.
package struct FlowSolution<State> {
  /// By block: before its first instruction; nil where no state arrives.
  package fileprivate(set) var before: [State?]
  /// By block: behind its last instruction.
  package fileprivate(set) var after: [State?]
  /// False where the bound on visits ended the run.
  package fileprivate(set) var isComplete = true
}

extension FlowSolution: Sendable where State: Sendable {}

/// Solves data-flow problems by a worklist.
package struct FixedPoint<Analysis: DataFlowAnalysis> {
  private let graph: FlowGraph
  private let analysis: Analysis
  private let direction: FlowDirection
  private let maximumVisits: Int

  /// No block is visited more than `maximumVisits` times.
  package init(
    _ analysis: Analysis, over graph: FlowGraph, _ direction: FlowDirection = .forward,
    maximumVisits: Int = 64
  ) {
    self.analysis = analysis
    self.graph = graph
    self.direction = direction
    self.maximumVisits = maximumVisits
  }

  package func solve() -> FlowSolution<Analysis.State> {
    let count = graph.blocks.count
    var incoming = [Analysis.State?](repeating: nil, count: count)
    var outgoing = [Analysis.State?](repeating: nil, count: count)
    var visits = [Int](repeating: 0, count: count)
    var isComplete = true
    var work = WorkList(count: count, isReversed: direction == .backward)
    for start in starts {
      incoming[start] = analysis.boundary()
      work.insert(start)
    }
    while let block = work.next() {
      guard visits[block] < maximumVisits, var state = incoming[block] else {
        isComplete = isComplete && visits[block] < maximumVisits
        continue
      }
      visits[block] += 1
      apply(block, &state)
      outgoing[block] = state
      for next in following(block) {
        var passed = state
        guard pass(block, next.index, &passed) else { continue }
        if enter(&incoming[next.index], passed, visits[next.index]) { work.insert(next.index) }
      }
    }
    return direction == .forward
      ? FlowSolution(before: incoming, after: outgoing, isComplete: isComplete)
      : FlowSolution(before: outgoing, after: incoming, isComplete: isComplete)
  }

  private var starts: [Int] {
    if direction == .forward { return graph.blocks.isEmpty ? [] : [0] }
    return graph.blocks.indices.filter { graph.blocks[$0].terminator.successors.isEmpty }
  }

  private func following(_ block: Int) -> [BlockID] {
    direction == .forward ? graph.blocks[block].terminator.successors : graph.blocks[block].predecessors
  }

  private func pass(_ block: Int, _ next: Int, _ state: inout Analysis.State) -> Bool {
    let (here, there) = (BlockID(raw: UInt32(block)), BlockID(raw: UInt32(next)))
    return direction == .forward
      ? analysis.transfer(from: here, to: there, in: graph, &state)
      : analysis.transfer(from: there, to: here, in: graph, &state)
  }

  private func enter(_ state: inout Analysis.State?, _ other: Analysis.State, _ visits: Int) -> Bool {
    if state == nil {
      state = other
      return true
    }
    // In place: a copy of the state would cost one of each of its tables.
    return analysis.join(&state!, with: other, visits: visits)
  }

  private func apply(_ block: Int, _ state: inout Analysis.State) {
    let id = BlockID(raw: UInt32(block))
    let instructions = graph.blocks[block].instructions
    for step in instructions.indices {
      let position = direction == .forward ? step : instructions.count - 1 - step
      analysis.transfer(instructions[position], at: InstructionPosition(block: id, index: position), &state)
    }
  }
}

/// The blocks that wait, taken in the order of their numbers, round after round.
private struct WorkList {
  private var waits: [Bool]
  private var waiting = 0
  private var position = 0
  private let isReversed: Bool

  init(count: Int, isReversed: Bool) {
    waits = Array(repeating: false, count: count)
    self.isReversed = isReversed
  }

  mutating func insert(_ block: Int) {
    let place = isReversed ? waits.count - 1 - block : block
    if waits[place] { return }
    waits[place] = true
    waiting += 1
    // A way back to a loop's header is followed before what comes behind the loop.
    position = min(position, place)
  }

  mutating func next() -> Int? {
    guard waiting > 0 else { return nil }
    while !waits[position] { position += 1 }
    waits[position] = false
    waiting -= 1
    return isReversed ? waits.count - 1 - position : position
  }
}
