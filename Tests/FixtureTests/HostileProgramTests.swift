// Programs whose declarations go round in circles or grow without end. The compiler refuses most of them; here they must
// cost no more than their size, in every rule.

import FixtureKit
import Rules
import SwiftFrontend
import Testing

@Suite(.timeLimit(.minutes(1))) struct HostileProgramTests {
  static let runner = RuleFixtureTests.runner

  /// Text of each number below `count`.
  private static func repeated(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: "\n")
  }

  /// Code that asks of `type` what rules ask of types.
  private static func use(of type: String) -> String {
    """

    func later(_ work: @escaping () -> Void) {}
    func use(_ value: \(type), _ other: \(type).Missing) -> Nowhere {
      var all: [Any] = []
      for _ in 0..<3 { later { print(value) }; all.append(value); value.missing.member(other) }
      return value.first
    }

    """
  }

  @Test(arguments: [
    "class B: C {}; class C: B {}; let b = B(); class D<T>: D<D<T>> { var x: T }",
    repeated(40) { "class C\($0): C\(($0 + 1) % 40) { var f: (() -> Void)?; func g() { f = { self.h() } } }" },
    repeated(40) { "protocol P\($0): P\(($0 + 1) % 40), P\(($0 + 2) % 40), P\(($0 + 7) % 40) { associatedtype A\($0) }" }
      + use(of: "some P1"),
    "protocol P0 {}; protocol Q0 {}\n"
      + repeated(40) { "protocol P\($0 + 1): P\($0), Q\($0) {}; protocol Q\($0 + 1): P\($0), Q\($0) {}" }
      + use(of: "any P40"),
    "func f<T: U, U: T>(_ t: T, _ u: U) { t.a(u.b) }; func g<T: T>(_ t: T) { t.a() }",
  ])
  func `types that inherit in circles or by many ways`(_ text: String) {
    _ = Self.runner.analyse(Array(text.utf8))
  }

  @Test(arguments: [
    "typealias A = B; typealias B = C; typealias C = A" + use(of: "A"),
    repeated(30) { "typealias T\($0) = (T\(($0 + 1) % 30), T\(($0 + 2) % 30), T\(($0 + 3) % 30))" } + use(of: "T1"),
    "typealias T0 = (Int, Int)\n" + repeated(60) { "typealias T\($0 + 1) = (T\($0), T\($0))" } + use(of: "T60"),
    "enum N {\n" + repeated(30) { "typealias T\($0) = N.T\(($0 + 1) % 30).T\(($0 + 2) % 30)" } + "\n}" + use(of: "N.T1"),
    """
    protocol P { associatedtype A: Q where A.B == Self; associatedtype C = A.B.A }
    protocol Q { associatedtype B: P where B.A == Self; associatedtype C = B.C }
    struct G<T: P>: P { typealias A = T.A; typealias C = (G<G<T>>.C, G<[T]>.C) }
    """ + use(of: "G<G<Int>>.C"),
  ])
  func `names that stand for each other`(_ text: String) { _ = Self.runner.analyse(Array(text.utf8)) }

  @Test(arguments: [
    "struct S0 { var a: Int }\n" + repeated(60) { "struct S\($0 + 1) { var a, b, c: S\($0) }" } + use(of: "S60"),
    "struct S0<T> { var a: T }\n" + repeated(60) { "struct S\($0 + 1)<T> { var a, b: S\($0)<T> }" } + use(of: "S60<Int>"),
    "enum E0<T> { case a(T) }\n" + repeated(60) { "enum E\($0 + 1)<T> { case a(E\($0)<T>, E\($0)<T>) }" } + use(of: "E60<Int>"),
    "struct A<T> { var x: A<A<T>>; var y: A<[T]> }; indirect enum E<T> { case a(E<(T, T)>) }" + use(of: "A<E<Int>>"),
    "struct R { var r: R; var s: S }; struct S { var r: R; var s: S? }" + use(of: "R"),
  ])
  func `values that hold themselves or very many others`(_ text: String) {
    _ = Self.runner.analyse(Array(text.utf8))
  }

  @Test(arguments: [
    repeated(5_000) { "let v\($0) = v\($0 + 1)" },
    repeated(60) { "let v\($0) = [v\(($0 + 1) % 60), v\(($0 + 2) % 60)].map { $0 }" },
    "func f() {\nlet v0 = (1, 2)\n" + repeated(60) { "let v\($0 + 1) = (v\($0), v\($0))" } + "\nprint(v60) }",
    "struct P<A, B> { var a: A; var b: B }; func d<T>(_ x: T) -> P<T, T> { P(a: x, b: x) }\nlet v0 = d(1)\n"
      + repeated(60) { "let v\($0 + 1) = d(v\($0))" },
    "func a() -> some Sequence { b() }; func b() -> some Sequence { a() }; let x = a().map { $0 }",
  ])
  func `values whose types come from each other`(_ text: String) { _ = Self.runner.analyse(Array(text.utf8)) }
}
