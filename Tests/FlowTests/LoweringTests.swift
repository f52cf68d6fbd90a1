// The lowering, by whole dumps where these are short, else by the property that matters.

import Flow
import NeutralAST
import Semantics
import Testing

@Suite struct LoweringTests {
  private static let cases: [(source: String, dump: String)] = [
    (
      "struct S { var a: [Int]; mutating func f(_ v: Int) { a.append(v); a[0] = v } }",
      """
      b0:
        v0 = load self.a
        v1 = load v
        v2 = call append(self v0 @self.a, v1)
        v3 = load v
        v4 = constant
        store self.a[] = v3
        return
      """
    ),
    (
      "struct S { var c: Int { get { 1 } set {} } }\nfunc f(_ s: inout S) { s.c += 2 }",
      """
      b0:
        v0 = load s
        v1 = call c(self v0 @s)
        v2 = constant
        v3 = call '+='(v1, v2)
        v4 = call set c(self v0 @s, v3)
        return
      """
    ),
    (
      "func f(_ x: Int?, _ y: Int) -> Int { x ?? y }",
      """
      b0:
        v0 = load x
        branch v0 b1 b2
      b1:
        v1 = load v0!
        jump b3
      b2:
        v2 = load y
        jump b3
      b3:
        v3 = select(v1, v2)
        return v3
      """
    ),
    (
      "func f(_ a: Int, _ b: Int) { var (x, y) = (a, b); (x, y) = (y, x) }",
      """
      b0:
        v0 = load a
        v1 = load b
        v2 = tuple(v0, v1)
        v3 = load v2.0
        init x = v3
        v4 = load v2.1
        init y = v4
        v5 = load y
        v6 = load x
        v7 = tuple(v5, v6)
        v8 = load v7.0
        store x = v8
        v9 = load v7.1
        store y = v9
        end y
        end x
        return
      """
    ),
    (
      "enum E { case a(Int), b(Int), c }\nfunc f(_ e: E) -> Int { switch e { case .a(let n), .b(let n): return n\n case .c: return 0 } }",
      """
      b0:
        v0 = load e
        choose b1 b5
      b1:
        choose b2 b3
      b2:
        v1 = load v0.a
        init n = v1
        jump b4
      b3:
        v2 = load v0.b
        init n = v2
        jump b4
      b4:
        v3 = load n
        end n
        return v3
      b5:
        v4 = constant
        return v4
      """
    ),
    (
      "func f(_ p: UnsafeMutablePointer<Int>, _ v: Int) { p.pointee = v; _ = { [x = v] in x }() }",
      """
      b0:
        v0 = load v
        store p.pointee = v0
        v1 = load v
        init x = v1
        v2 = call local #0()
        return
      """
    ),
    (
      "func g(_ x: inout Int, _ y: Int) {}\nfunc f(_ a: [Int], _ i: Int) { var a = a; g(&a[i], a.count) }",
      """
      b0:
        v0 = load a
        init a = v0
        v1 = load i
        v2 = load a[]
        v3 = load a
        v4 = call count(self v3 @a)
        v5 = call g(&a[] v2, v4)
        end a
        return
      """
    ),
    (
      "func f(_ a: Bool, _ b: Bool, _ c: Bool) -> Int { if !a && (b || c) { return 1 }; return 2 }",
      """
      b0:
        v0 = load a
        branch v0 b4 b1
      b1:
        v1 = load b
        branch v1 b3 b2
      b2:
        v2 = load c
        branch v2 b3 b4
      b3:
        v3 = constant
        return v3
      b4:
        v4 = constant
        return v4
      """
    ),
  ]

  @Test(arguments: cases.indices) func dump(_ number: Int) {
    let source = LoweredSource(Self.cases[number].source)
    let name = "f"
    #expect(source.dump(name) == Self.cases[number].dump)
    for graph in source.graphs.graphs { #expect(brokenInvariant(graph) == nil) }
  }

  @Test(arguments: [
    "func f() { for case let .x(y)? in zork { break } ; continue; break; fallthrough; return }",
    "func f() { let a: Int; let _ = ; if let { } else if case . = x { } while { guard else { } } }",
    "func f() { switch x { } ; switch x { case let (a, b) where a < b: fallthrough; default: y } }",
    "func f() { do { } catch let e as E { throw e } catch .a(let q), .b(let q) where q { } }",
    "func f() { a?.b![c]?.d(&e, f: g { $0 + $1 } h: { }) = try! await { [weak self, x] in self?.i }() ?? j }",
    "func f() { x: do { defer { y: while true { break y } } ; break x } ; #if A\n return\n #endif }",
    "let x = if a { 1 } else { switch b { case 1: \"\\(c)\" default: try? d } }; x += #macro(e) { f } ; \\.a[b].c",
    "class C { lazy var a = { self.b() }(); init?() { self.init(); super.init(); return nil }; deinit { a } }",
    "func f() { var a: Int { get { return 1 } set { a = newValue } }; func b() { b() }; async let c = b() }",
    "func f() { (a, (b.c, _)) = d; a.0.b += -c... ; x as Any; x is Int; x as? Y; copy a; consume b; Int.self }",
  ])
  func oddCode(_ text: String) {
    for graph in LoweredSource(text).graphs.graphs { #expect(brokenInvariant(graph) == nil) }
  }

  @Test func longChains() {
    let sum = Array(repeating: "a", count: 300).joined(separator: " + ")
    let all = Array(repeating: "b", count: 300).joined(separator: " && ")
    let source = LoweredSource("func f(_ a: Int, _ b: Bool) -> Int { if \(all) { return \(sum) }; return 0 }")
    #expect(source.graph("f").blocks.count == 302)
  }

  @Test func deferredBlocksRunBackwardsOnEveryWayOut() {
    let source = LoweredSource(
      """
      func one() {}
      func two() {}
      func risky() throws {}
      func f(_ x: Int?) throws {
        defer { one() }
        guard let x else { return }
        defer { two() }
        try risky()
      }
      """)
    #expect(
      source.dump("f") == """
        b0:
          v0 = load x
          branch v0 b1 b4
        b1:
          v1 = load v0!
          init x = v1
          v3 = call risky()
          invoke b2 unwind b3
        b2:
          v6 = call two()
          end x
          v7 = call one()
          return
        b3: cold
          v4 = call two()
          v5 = call one()
          throw
        b4:
          v2 = call one()
          return
        """)
  }

  @Test func autoclosuresMayNotBeEvaluated() {
    let source = LoweredSource(
      "func check(_ c: Bool, _ m: @autoclosure () -> String) {}\nfunc f(_ n: Int) { check(true, \"\\(n)\") }")
    let graph = source.graph("f")
    let evaluated = graph.blocks.firstIndex {
      $0.instructions.contains { if case .aggregate(.string, _) = $0.kind { true } else { false } }
    }
    let after = source.block(calling: "check", in: graph)
    #expect(evaluated != nil && after != nil)
    #expect(evaluated != after?.index)
  }
}
