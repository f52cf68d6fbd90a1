// Dominators and the solver of data-flow problems.

import Flow
import NeutralAST
import Semantics
import Testing

@Suite struct AnalysisTests {
  private let source = LoweredSource(
    """
    func one() {}
    func two() {}
    func three() {}
    func four() {}
    func f(_ c: Bool, _ xs: [Int]) {
      one()
      if c { two() } else { for x in xs { three() } }
      four()
    }
    """)

  private func block(_ name: String) -> BlockID {
    source.block(calling: name, in: source.graph("f")) ?? BlockID(raw: 0)
  }

  @Test(arguments: [
    ("one", "four", true, true), ("two", "four", false, true), ("one", "three", true, false),
    ("three", "four", false, true), ("two", "three", false, false),
  ])
  func dominators(_ first: String, _ second: String, _ dominates: Bool, _ isFollowed: Bool) {
    let graph = source.graph("f")
    #expect(Dominators(of: graph).dominates(block(first), block(second)) == dominates)
    #expect(Dominators(postOf: graph).dominates(block(second), block(first)) == isFollowed)
  }

  @Test func immediateDominators() {
    let graph = source.graph("f")
    #expect(Dominators(of: graph).immediate(block("four")) == graph.entry)
    #expect(Dominators(of: graph).immediate(graph.entry) == nil)
    #expect(Dominators(postOf: graph).immediate(block("two")) == block("four"))
    #expect(Dominators(postOf: graph).immediate(block("four")) == nil)
  }

  /// The least and most calls on the ways to a point; widened to `ceiling`.
  private struct CallCount: DataFlowAnalysis {
    var ceiling = Int.max

    func boundary() -> ClosedRange<Int> { 0...0 }

    func join(_ state: inout ClosedRange<Int>, with other: ClosedRange<Int>, visits: Int) -> Bool {
      let old = state
      var upper = max(state.upperBound, other.upperBound)
      if visits > 3, upper > state.upperBound { upper = max(upper, ceiling) }
      state = min(state.lowerBound, other.lowerBound)...upper
      return state != old
    }

    func transfer(
      _ instruction: Instruction, at position: InstructionPosition, _ state: inout ClosedRange<Int>
    ) {
      guard case .call = instruction.kind else { return }
      state = (state.lowerBound + 1)...min(state.upperBound + 1, 1_000)
    }
  }

  @Test func forwardStates() {
    let solution = FixedPoint(CallCount(ceiling: 1_000), over: source.graph("f")).solve()
    #expect(solution.isComplete)
    #expect(solution.before[block("two").index] == 1...1)
    #expect(solution.before[block("four").index] == 1...1_000)
  }

  @Test func backwardStates() {
    let solution = FixedPoint(CallCount(ceiling: 1_000), over: source.graph("f"), .backward).solve()
    #expect(solution.after[block("two").index] == 1...1)
    #expect(solution.before[0] == 2...1_000)
  }

  @Test func boundOnVisits() {
    let endless = CallCount(ceiling: 0)
    #expect(!FixedPoint(endless, over: source.graph("f"), maximumVisits: 8).solve().isComplete)
  }
}
