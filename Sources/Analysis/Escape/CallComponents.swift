// Strongly connected components of the call graph, callees first (Tarjan).
//
// Nodes are numbers; the walk keeps its own stack, for call graphs are deep.

/// Components of a directed graph.
package struct CallComponents {
  private struct Visit {
    var node: Int
    var next: Int
  }

  private let callees: [[Int]]
  private var order: [Int]
  private var low: [Int]
  private var isOnStack: [Bool]
  private var stack: [Int] = []
  private var counter = 0
  private var components: [[Int]] = []

  private init(_ callees: [[Int]]) {
    self.callees = callees
    order = Array(repeating: -1, count: callees.count)
    low = order
    isOnStack = Array(repeating: false, count: callees.count)
  }

  /// The components of a graph given by the callees of each node; a component stands behind those it calls.
  package static func bottomUp(_ callees: [[Int]]) -> [[Int]] {
    var search = CallComponents(callees)
    for node in callees.indices where search.order[node] < 0 { search.visit(from: node) }
    return search.components
  }

  private mutating func visit(from root: Int) {
    var path = [enter(root)]
    while let top = path.last {
      if top.next < callees[top.node].count {
        path[path.count - 1].next += 1
        let callee = callees[top.node][top.next]
        if order[callee] < 0 {
          path.append(enter(callee))
        } else if isOnStack[callee] {
          low[top.node] = min(low[top.node], order[callee])
        }
      } else {
        path.removeLast()
        leave(top.node)
        if let caller = path.last?.node { low[caller] = min(low[caller], low[top.node]) }
      }
    }
  }

  private mutating func enter(_ node: Int) -> Visit {
    order[node] = counter
    low[node] = counter
    counter += 1
    stack.append(node)
    isOnStack[node] = true
    return Visit(node: node, next: 0)
  }

  private mutating func leave(_ node: Int) {
    guard low[node] == order[node], let start = stack.lastIndex(of: node) else { return }
    let component = Array(stack[start...])
    stack.removeSubrange(start...)
    for member in component { isOnStack[member] = false }
    components.append(component)
  }
}
