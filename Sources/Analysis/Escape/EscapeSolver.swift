// Solves an escape graph: which locations escape, and where parameters leak to.
//
// See `EscapeGraph` for the method.

/// Where a parameter's value (0) or content (the number of dereferences) goes; nil: not there.
package struct ParameterLeak: Sendable, Equatable {
  package var heap: Int?
  /// Into a stored property.
  package var stored: Int?
  package var result: Int?
  package var called: Int?
  package var task: Int?
  /// Into a variable of function type.
  package var variable: Int?

  package init(
    heap: Int? = nil, stored: Int? = nil, result: Int? = nil, called: Int? = nil, task: Int? = nil, variable: Int? = nil
  ) {
    self.heap = heap
    self.stored = stored
    self.result = result
    self.called = called
    self.task = task
    self.variable = variable
  }

  mutating func record(_ derefs: Int, to root: LocationID, _ kind: Location.Kind) {
    switch root {
    case .called: called = min(called ?? derefs, derefs)
    case .task: task = min(task ?? derefs, derefs)
    case .variables: variable = min(variable ?? derefs, derefs)
    case .stored: stored = min(stored ?? derefs, derefs)
    default:
      if case .result = kind {
        result = min(result ?? derefs, derefs)
      } else {
        heap = min(heap ?? derefs, derefs)
      }
    }
  }
}

/// The answers for one graph.
package struct EscapeSolution: Sendable {
  /// By location.
  package fileprivate(set) var escapes: [Bool]
  /// By the number of the parameter.
  package fileprivate(set) var leaks: [Int: ParameterLeak] = [:]
}

/// Walks a graph from its roots.
package struct EscapeSolver {
  private let graph: EscapeGraph
  private var solution: EscapeSolution
  private var distance: [Int]
  private var stamp: [UInt32]
  private var generation: UInt32 = 0
  private var work: [LocationID] = []

  package init(_ graph: EscapeGraph) {
    self.graph = graph
    let count = graph.locations.count
    solution = EscapeSolution(escapes: Array(repeating: false, count: count))
    distance = Array(repeating: 0, count: count)
    stamp = Array(repeating: 0, count: count)
  }

  /// Solves for the special locations and the results; with `everyLocation` also for variables whose address outlives
  /// them in another variable.
  package mutating func solve(everyLocation: Bool = false) -> EscapeSolution {
    solution.escapes[LocationID.heap.index] = true
    solution.escapes[LocationID.stored.index] = true
    for (number, location) in graph.locations.enumerated().reversed() where everyLocation || isRoot(location.kind) {
      work.append(LocationID(raw: UInt32(number)))
    }
    while let root = work.popLast() { walk(from: root) }
    return solution
  }

  private func isRoot(_ kind: Location.Kind) -> Bool {
    switch kind {
    case .special, .result: true
    default: false
    }
  }

  private mutating func walk(from root: LocationID) {
    generation += 1
    set(root, 0)
    var todo = [root]
    while let current = todo.popLast() {
      let reached = distance[current.index]
      let outlives = outlives(root, current)
      if reached < 0, outlives, !solution.escapes[current.index] {
        solution.escapes[current.index] = true
        work.append(current)
        if root != .called, root != .variables, root != .task { continue }
      }
      let derefs = max(reached, 0)
      if case .parameter(let number) = graph[current].kind, current != root || solution.escapes[root.index] {
        record(number, derefs, root, outlives)
      }
      for edge in graph.edges(into: current) where !isWalled(edge.source, from: root) {
        let total = derefs + edge.derefs
        if stamp[edge.source.index] == generation, distance[edge.source.index] <= total { continue }
        set(edge.source, total)
        todo.append(edge.source)
      }
    }
  }

  /// What escaped is a root of its own.
  private func isWalled(_ location: LocationID, from root: LocationID) -> Bool {
    solution.escapes[location.index] && root != .called && root != .variables && root != .task
  }

  private mutating func set(_ location: LocationID, _ value: Int) {
    stamp[location.index] = generation
    distance[location.index] = value
  }

  private mutating func record(_ parameter: Int, _ derefs: Int, _ root: LocationID, _ outlives: Bool) {
    guard outlives || root == .called || root == .variables else { return }
    let kind = solution.escapes[root.index] ? Location.Kind.special : graph[root].kind
    solution.leaks[parameter, default: ParameterLeak()].record(derefs, to: root, kind)
  }

  /// Whether values in `holder` may be used after `location` is gone.
  private func outlives(_ holder: LocationID, _ location: LocationID) -> Bool {
    if holder == .called || holder == .variables { return false }
    if holder == .task || solution.escapes[holder.index] { return true }
    let (outer, inner) = (graph[holder], graph[location])
    if case .result = outer.kind { return true }
    if outer.frame == inner.frame { return outer.loopDepth < inner.loopDepth }
    return isFrame(inner.frame, inside: outer.frame)
  }

  /// A closure's own variables are gone when it returns; those of the functions around it are not.
  private func isFrame(_ frame: Int, inside outer: Int) -> Bool {
    var current = graph.parentFrames[frame]
    while let frame = current {
      if frame == outer { return true }
      current = graph.parentFrames[frame]
    }
    return false
  }
}
