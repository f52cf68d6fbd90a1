// Loops: depths, jumps, and code that leaves them.

import Flow
import NeutralAST
import Testing

@Suite struct LoopTests {
  @Test(arguments: [
    ("for i in xs { for j in xs { mark() } }", 2, 2),
    ("for i in xs where i > 1 { mark() }", 1, 1),
    ("for i in xs { if i == 3 { mark(); return } }", 1, 0),
    ("for i in xs { for j in xs { if i == j { mark(); break } } }", 2, 1),
    ("outer: for i in xs { for j in xs { if i == j { mark(); break outer } } }", 2, 0),
    ("outer: for i in xs { for j in xs { if i == j { mark(); continue outer } } }", 2, 1),
    ("while c { mark() }", 1, 1),
    ("repeat { if c { continue }; mark() } while c", 1, 1),
    ("while true { if c { break } }; mark()", 0, 0),
    ("for i in xs { switch i { case 1: break\n default: mark() } }", 1, 1),
    ("for i in xs { defer { mark() }; other() }", 1, 1),
    ("for i in xs { do { try other() } catch { mark() } }", 1, 1),
  ])
  func depths(_ text: String, _ depth: Int, _ repetition: Int) {
    let source = LoweredSource(
      "func mark() {}\nfunc other() throws {}\nfunc f(_ xs: [Int], _ c: Bool) { \(text) }")
    let graph = source.graph("f")
    let block = source.block(calling: "mark", in: graph).map { graph[$0] }
    #expect(block?.loopDepth == depth)
    #expect(block?.repetitionDepth == repetition)
    #expect(brokenInvariant(graph) == nil)
  }

  @Test func endlessLoopsHaveNoWayOut() {
    let graph = LoweredSource("func f() { while true { f() } }").graph("f")
    #expect(!graph.blocks.contains { if case .return = $0.terminator { true } else { false } })
    #expect(graph.loops.count == 1)
  }

  @Test func throwingIterationMayLeave() {
    let graph = LoweredSource("func f(_ s: S) async throws { for try await x in s { use(x) } }").graph("f")
    #expect(graph.blocks.contains { if case .throw = $0.terminator { true } else { false } })
    let calm = LoweredSource("func f(_ s: S) async throws { for await x in s { use(x) } }").graph("f")
    #expect(!calm.blocks.contains { if case .throw = $0.terminator { true } else { false } })
  }
}
