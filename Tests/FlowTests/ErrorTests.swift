// Ways of errors: handlers, `try?`, rethrown errors, and what is cold.

import Flow
import NeutralAST
import Testing

@Suite struct ErrorTests {
  private static let head = """
    enum E: Error { case bad, worse(Int) }
    func risky() throws -> Int { throw E.bad }
    func calm() {}
    func handle() {}

    """

  @Test func handlersTakeErrorsOfCallsAndThrows() {
    let source = LoweredSource(
      Self.head + "func f(_ c: Bool) { do { try risky(); if c { throw E.bad } } catch { handle() } }")
    let graph = source.graph("f")
    let handler = source.block(calling: "handle", in: graph)
    #expect(handler.map { graph[$0].predecessors.count } == 2)
    #expect(handler.map { graph[$0].isCold } == false)
  }

  @Test func bareCatchBindsItsError() {
    let source = LoweredSource(
      Self.head
        + "func f() { do { try risky() } catch { take(error) }; do { try risky() } catch { take(error) } }")
    #expect(source.dump("f").components(of: "init error").count == 3)
  }

  @Test func catchOfSomeErrorsLetsOthersOut() {
    let source = LoweredSource(
      Self.head + "func f() throws { do { try risky() } catch E.worse(let n) { take(n) } }")
    let ends = source.graph("f").blocks.filter { if case .throw = $0.terminator { true } else { false } }
    #expect(ends.count == 1)
  }

  @Test func optionalTryJoins() {
    let source = LoweredSource(Self.head + "func f() { let x = try? risky(); calm() }")
    let graph = source.graph("f")
    #expect(source.block(calling: "calm", in: graph).map { graph[$0].predecessors.count } == 2)
    #expect(!graph.blocks.contains { if case .throw = $0.terminator { true } else { false } })
  }

  @Test func forcedTryTraps() {
    let graph = LoweredSource(Self.head + "func f() { let x = try! risky() }").graph("f")
    let traps = graph.blocks.filter { if case .unreachable = $0.terminator { true } else { false } }
    #expect(traps.map(\.isCold) == [true])
  }

  @Test(arguments: [
    ("func f(_ c: Bool) { if c { handle(); fatalError(\"no\") }; calm() }", true),
    ("func f(_ c: Bool) throws { guard c else { handle(); throw E.bad }; calm() }", true),
    ("func f() throws { do { _ = try risky() } catch { handle(); throw error }; calm() }", true),
    ("func f() { do { _ = try risky() } catch { handle() }; calm() }", false),
    ("func f() throws { while true { handle(); try risky() } }", false),
    ("func f(_ c: Bool) throws { if c { handle() } else { throw E.bad }; calm() }", false),
  ])
  func coldCode(_ text: String, isCold: Bool) {
    let source = LoweredSource(Self.head + text)
    let graph = source.graph("f")
    #expect(source.block(calling: "handle", in: graph).map { graph[$0].isCold } == isCold)
  }
}

extension String {
  /// The pieces between the places where `separator` stands.
  func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
