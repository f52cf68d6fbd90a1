// Dominators and post-dominators.
//
// The algorithm is that of Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001): iterate
// over the blocks in reverse postorder and intersect the dominators of their predecessors until nothing
// changes. For post-dominators the graph is turned round and gets one exit behind all ends; blocks from
// which no end can be reached have none.

internal import NeutralAST

/// The dominator tree of a graph, or of the graph turned round.
package struct Dominators: Sendable {
  /// By block, the number of the nearest dominator; -1 for the root and where there is none.
  private var parents: [Int]
  /// When a walk over the tree enters and leaves each block; 0 where the tree does not hold it.
  private var entered: [Int]
  private var left: [Int]

  /// Which blocks every way from the entry to a block passes.
  package init(of graph: FlowGraph) {
    let count = graph.blocks.count
    self.init(
      order: Array(0..<count), count: count,
      predecessors: graph.blocks.map { $0.predecessors.map { $0.index } })
  }

  /// Which blocks every way from a block to an end of the function passes.
  package init(postOf graph: FlowGraph) {
    let exit = graph.blocks.count
    var following = graph.blocks.map { $0.terminator.successors.map { $0.index } }
    for number in graph.blocks.indices where following[number].isEmpty { following[number] = [exit] }
    following.append([])
    var preceding = graph.blocks.map { $0.predecessors.map { $0.index } }
    preceding.append(graph.blocks.indices.filter { following[$0] == [exit] })
    let order = Self.reversePostorder(from: exit, preceding)
    self.init(order: order, count: exit + 1, predecessors: following)
  }

  /// `order` is a reverse postorder from the root.
  private init(order: [Int], count: Int, predecessors: [[Int]]) {
    parents = Array(repeating: -1, count: count)
    entered = Array(repeating: 0, count: count)
    left = Array(repeating: 0, count: count)
    guard let root = order.first else { return }
    var ranks = [Int](repeating: -1, count: count)
    for (rank, node) in order.enumerated() { ranks[node] = rank }
    parents[root] = root
    var isChanged = true
    while isChanged {
      isChanged = false
      for node in order.dropFirst() {
        var best = -1
        for other in predecessors[node] where parents[other] >= 0 {
          best = best < 0 ? other : intersect(best, other, ranks)
        }
        if best >= 0, parents[node] != best {
          parents[node] = best
          isChanged = true
        }
      }
    }
    parents[root] = -1
    number(from: root)
  }

  private func intersect(_ first: Int, _ second: Int, _ ranks: [Int]) -> Int {
    var (a, b) = (first, second)
    while a != b {
      while ranks[a] > ranks[b] { a = parents[a] }
      while ranks[b] > ranks[a] { b = parents[b] }
    }
    return a
  }

  /// Numbers the tree, so that questions of dominance are comparisons.
  private mutating func number(from root: Int) {
    var children = [[Int]](repeating: [], count: parents.count)
    for (node, parent) in parents.enumerated() where parent >= 0 { children[parent].append(node) }
    var clock = 1
    var stack = [root]
    entered[root] = clock
    while let node = stack.last {
      clock += 1
      if let child = children[node].popLast() {
        entered[child] = clock
        stack.append(child)
      } else {
        left[node] = clock
        stack.removeLast()
      }
    }
  }

  private static func reversePostorder(from root: Int, _ successors: [[Int]]) -> [Int] {
    var isSeen = [Bool](repeating: false, count: successors.count)
    var order: [Int] = []
    var stack = [(node: root, next: 0)]
    isSeen[root] = true
    while let top = stack.indices.last {
      let (node, next) = stack[top]
      guard next < successors[node].count else {
        order.append(node)
        stack.removeLast()
        continue
      }
      stack[top].next += 1
      let successor = successors[node][next]
      if isSeen[successor] { continue }
      isSeen[successor] = true
      stack.append((successor, 0))
    }
    return order.reversed()
  }

  /// The nearest other block that dominates `block`; nil for the root, and for post-dominators where only
  /// the end of the function does.
  package func immediate(_ block: BlockID) -> BlockID? {
    let parent = parents[block.index]
    let isBlock = parent >= 0 && !(parent == parents.count - 1 && parents[parent] < 0)
    return isBlock ? BlockID(raw: UInt32(parent)) : nil
  }

  /// Whether `first` dominates `second`; every block dominates itself.
  package func dominates(_ first: BlockID, _ second: BlockID) -> Bool {
    if first == second { return true }
    guard entered[first.index] > 0, entered[second.index] > 0 else { return false }
    return entered[first.index] < entered[second.index] && left[second.index] < left[first.index]
  }

  /// Whether one instruction comes before another on every way to it.
  package func dominates(_ first: InstructionPosition, _ second: InstructionPosition) -> Bool {
    first.block == second.block ? first.index <= second.index : dominates(first.block, second.block)
  }
}
