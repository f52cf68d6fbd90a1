// The states of objects over branches, loops, deferred code, helpers and closures, and who owns them at the end.

import Analysis
import Testing

@Suite struct TypestateTests {
  /// The events in the body of `func f()` with these statements.
  private func events(_ statements: String, _ declarations: String = "") -> [OwnershipEvent.Kind] {
    TrackedSource("\(declarations)\nfunc f(flag: Bool, list: [Int]) throws {\n\(statements)\n}").events("f")
  }

  // MARK: Paths

  @Test(arguments: [
    ("let a = take(); give(a)", []),
    ("let a = take(); _ = a.count", [.leaked]),
    ("let a = take(); if flag { return }; give(a)", [.leaked]),
    ("let a = take(); if flag { give(a) } else { give(a) }", []),
    ("let a = take(); guard flag else { give(a); return }; give(a)", []),
    ("let a = take(); try mayFail(); give(a)", [.leaked]),
    ("let a = take(); do { try mayFail() } catch { give(a); throw error }; give(a)", []),
    ("let a = take(); defer { give(a) }; try mayFail(); if flag { return }", []),
    ("var a = take(); a = take(); give(a)", [.leaked]),
  ] as [(String, [OwnershipEvent.Kind])])
  func `what some path forgets is leaked`(_ statements: String, _ leaks: [OwnershipEvent.Kind]) {
    #expect(events(statements).filter { $0 == .leaked } == leaks)
  }

  @Test func `a use behind the release is reported, one before it is not`() {
    #expect(events("let a = take(); look(a); give(a)") == [.released])
    #expect(events("let a = take(); give(a); look(a)") == [.released, .used])
  }

  @Test func `a use counts only where every path has released`() {
    #expect(events("let a = take(); if flag { give(a) } else { give(a) }; look(a)").contains(.used))
    #expect(events("let a = take(); if flag { give(a) } else { look(a) }").contains(.used) == false)
  }

  @Test func `a flag tells paths apart`() {
    let body = "let a = take(); var isOwned = true; if flag { give(a); isOwned = false }; if isOwned { give(a) }"
    let source = TrackedSource("func f(flag: Bool) {\n\(body)\n}")
    #expect(source.events("f") == [.released, .released])
    let second = source.report("f")?.events.last
    #expect(second?.state.phases == .held)
  }

  @Test func `a second release sees the first`() throws {
    let report = try #require(TrackedSource("func f() { let a = take(); give(a); give(a) }").report("f"))
    #expect(report.events.map { $0.state.phases } == [.held, .released])
    #expect(report.events.last?.state.releasedAt != nil)
  }

  // MARK: Loops

  @Test func `each round of a loop has its own object`() {
    #expect(events("for _ in list { let a = take(); give(a) }") == [.released])
    #expect(events("for _ in list { let a = take(); if flag { continue }; give(a) }").contains(.leaked))
  }

  @Test func `an object from before a loop is released again in the next round`() throws {
    let report = try #require(
      TrackedSource("func f(list: [Int]) { let a = take(); for _ in list { give(a) } }").report("f"))
    let release = try #require(report.events.first { $0.kind == .released })
    #expect(release.state.phases.contains(.released))
  }

  // MARK: Owners

  @Test(arguments: [
    "func f() -> Thing { let a = take(); return a }",
    "final class Owner { var kept: Thing?\n func f() { let a = take(); kept = a } }",
    "final class Owner { var all: [Thing] = []\n func f() { let a = take(); all.append(a) } }",
    "protocol Sink { func send(_ thing: Thing) }\nfunc f(sink: any Sink) { let a = take(); sink.send(a) }",
    "func f() { let a = take(); later { give(a) } }",
    "func f(hand: (Thing, Bool) -> Void) { var all: [Thing] = []; let a = take(); all.append(a); give(all) }",
    "enum Message { case thing(Thing) }\nfunc f() -> Message { let a = take(); return .thing(a) }",
  ])
  func `who hands an object over owes nothing`(_ source: String) {
    #expect(!TrackedSource(source).events("f").contains(.leaked))
  }

  @Test func `a property that holds an object when it goes back is a keeper`() throws {
    let source = TrackedSource(
      """
      final class Owner {
        var kept: Thing?
        func f() { let a = take(); kept = a; give(a) }
        func g() { let a = take(); kept = a; kept = nil; give(a) }
      }
      """)
    let keepers = { (name: String) in
      source.report(name)?.events.first { $0.kind == .released }?.state.keepers.count
    }
    #expect(keepers("f") == 1)
    #expect(keepers("g") == 0)
  }

  // MARK: Helpers

  @Test func `a helper that releases releases for its caller`() {
    let helper = "func close(_ thing: Thing) { look(thing); give(thing) }"
    #expect(events("let a = take(); close(a); look(a)", helper) == [.released, .used])
  }

  @Test func `a helper that releases on some paths ends the tracking`() {
    let helper = "func maybe(_ thing: Thing) { if isReady() { give(thing) } }"
    #expect(events("let a = take(); maybe(a)", helper) == [])
  }

  @Test func `a summary says what becomes of parameters and result`() throws {
    let source = TrackedSource(
      """
      func close(_ thing: Thing) { give(thing) }
      func same(_ thing: Thing) -> Thing { thing }
      func make() -> Thing { let a = take(); return a }
      func lend(_ body: (Thing) -> Void) { let a = take(); body(a); give(a) }
      """)
    #expect(source.summary("close")?.parameters[0]?.exits == .released)
    #expect(source.summary("same")?.parameters[0]?.result == .alias)
    #expect(source.summary("same")?.parameters[0]?.exits == .moved)
    #expect(source.summary("make")?.freshResource == 0)
    #expect(source.summary("lend")?.lends == [0])
  }

  @Test func `functions that call each other come to an end`() {
    let source = TrackedSource(
      """
      func a(_ thing: Thing) { b(thing) }
      func b(_ thing: Thing) { a(thing) }
      func f() { let x = take(); a(x) }
      """)
    #expect(source.report("f") != nil)
  }

  // MARK: Closures

  @Test func `a local function releases what it captures`() {
    #expect(events("let a = take(); func close() { give(a) }; close(); look(a)") == [.released, .used])
  }

  @Test func `a closure that lives on is seen where it captures`() {
    #expect(events("let a = take(); later { look(a) }; give(a)").contains(.captured))
  }

  // MARK: Content of properties

  private static let owner = """
    final class Owner {
      var memory: UnsafeMutablePointer<Int>
      var spare: UnsafeMutablePointer<Int>?
      init() { memory = allocate() }
      func loses() { memory = allocate() }
      func frees() { free(memory); memory = allocate() }
      func freesLater() { let old = memory; memory = allocate(); free(old) }
      func hands(_ sink: any Sink) { sink.send(memory) }
      func drops() { free(memory) }
      func calls() { drops(); memory = allocate() }
      func starts() { spare = allocate() }
      func sees() { if let old = spare { _ = old.pointee }; spare = allocate() }
      func seesAndFrees() { if let old = spare { free(old) }; spare = allocate() }
    }
    protocol Sink { func send(_ memory: UnsafeMutablePointer<Int>) }
    """

  @Test(arguments: [
    ("loses", true), ("frees", false), ("freesLater", false), ("calls", false), ("starts", false), ("sees", true),
    ("seesAndFrees", false),
  ])
  func `a property that gets new memory loses the old unless it was freed`(_ member: String, _ isLost: Bool) {
    let source = TrackedSource(Self.owner, owned: ["memory", "spare"], isMemory: true)
    #expect(source.events(member).contains(.leaked) == isLost)
  }

  @Test func `the content of a property may be freed or handed on`() {
    let source = TrackedSource(Self.owner, owned: ["memory"], isMemory: true)
    #expect(source.contents("drops") == [.released])
    #expect(source.contents("hands") == [.moved])
    #expect(source.contents("frees") == [[]])
  }
}
