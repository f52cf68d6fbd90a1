// The escape solver on small graphs made by hand, and the order of call components.

import Analysis
import Testing

@Suite struct EscapeSolverTests {
  /// A graph with one parameter, a closure that captures it, and a variable.
  struct Sample {
    var graph = EscapeGraph()
    let parameter: LocationID
    let closure: LocationID
    let variable: LocationID

    init() {
      parameter = graph.add(Location(.parameter(0)))
      closure = graph.add(Location(.closure(nil)))
      variable = graph.add(Location(.variable))
      graph.flow(EscapeValue(parameter), to: closure)
    }

    func solve(everyLocation: Bool = false) -> EscapeSolution {
      var solver = EscapeSolver(graph)
      return solver.solve(everyLocation: everyLocation)
    }
  }

  @Test func `a closure on the heap takes what it captures along`() {
    var sample = Sample()
    sample.graph.flow(EscapeValue(sample.closure, derefs: -1), to: .heap)
    let solution = sample.solve()
    #expect(solution.escapes[sample.closure.index])
    #expect(solution.leaks[0]?.heap == 0)
  }

  @Test func `a closure that is only called stays`() {
    var sample = Sample()
    sample.graph.flow(EscapeValue(sample.closure, derefs: -1), to: .called)
    let solution = sample.solve()
    #expect(!solution.escapes[sample.closure.index])
    #expect(solution.leaks[0]?.heap == nil)
  }

  @Test func `the content of a parameter leaks with the number of dereferences`() {
    var sample = Sample()
    sample.graph.flow(EscapeValue(sample.parameter, derefs: 1), to: .heap)
    #expect(sample.solve().leaks[0]?.heap == 1)
  }

  /// `root = &l; l = x`: the address of `l` arrives, the address of `x` does not.
  @Test func `a negative sum is clamped before the next edge`() {
    var sample = Sample()
    let other = sample.graph.add(Location(.variable))
    sample.graph.flow(EscapeValue(sample.variable, derefs: -1), to: .heap)
    sample.graph.flow(EscapeValue(other), to: sample.variable)
    let solution = sample.solve()
    #expect(solution.escapes[sample.variable.index])
    #expect(!solution.escapes[other.index])
  }

  @Test func `a variable of a loop escapes into one outside`() {
    var sample = Sample()
    let inner = sample.graph.add(Location(.variable, loopDepth: 1))
    sample.graph.flow(EscapeValue(inner, derefs: -1), to: sample.variable)
    #expect(sample.solve(everyLocation: true).escapes[inner.index])
    #expect(!sample.solve().escapes[inner.index])
  }

  @Test func `a task keeps what its closure captures`() {
    var sample = Sample()
    sample.graph.flow(EscapeValue(sample.closure, derefs: -1), to: .task)
    #expect(sample.solve().leaks[0]?.task == 0)
  }

  @Test func `components stand behind what they call`() {
    // 0 -> 1 <-> 2 -> 3
    let components = CallComponents.bottomUp([[1], [2], [1, 3], []]).map(Set.init)
    #expect(components == [[3], [1, 2], [0]])
  }
}
