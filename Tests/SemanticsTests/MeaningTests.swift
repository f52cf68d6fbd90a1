// Overloads, conversions, captures and layouts, as the compiler decides them.

import Semantics
import Testing

@Suite struct MeaningTests {
  // MARK: Overloads

  @Test(arguments: [
    ("take(1)", "take(Int;)"), ("take(1.5)", "take(Double;)"), ("take(\"a\")", "take(String;)"),
    ("take(text)", "take(String;)"), ("take(list)", "take([Int];)"), ("take { 1 }", "take(() -> Int;)"),
    ("take(first: 1, 2)", "take(Int;Int;)"), ("take(1, flag: true)", "take(Int;Bool;)"), ("take(1, 2, 3)", "take(Int;)"),
  ])
  func overloads(call: String, expected: String) {
    let source = TypedSource(
      """
      func take(_ x: Int) {}
      func take(_ x: Double) {}
      func take(_ x: String) {}
      func take(_ x: [Int]) {}
      func take(_ x: () -> Int) {}
      func take(first: Int, _ second: Int) {}
      func take(_ x: Int, flag: Bool = false) {}
      func take(_ all: Int...) {}
      func f(text: String, list: [Int]) { \(call) }
      """)
    // A default argument makes the shorter function the better one.
    #expect(source.callee(of: call) == expected)
  }

  @Test func extensionsUnderConditionsAreChosenWhereTheyHold() {
    let source = TypedSource(
      """
      struct Box<Value> { var value: Value }
      extension Box where Value == Int { func show() -> Int { value } }
      extension Box where Value: StringProtocol { func show() -> String { "" } }
      func f(a: Box<Int>, b: Box<String>) { let x = a.show(); let y = b.show() }
      """)
    #expect(source.type(of: "x") == "Int")
    #expect(source.type(of: "y") == "String")
  }

  @Test func awaitDecidesBetweenOverloads() {
    let source = TypedSource(
      """
      struct Future { func get() async -> Int { 1 }; func map() -> String { "" } }
      struct Channel { func close() -> Future { Future() }; func close() async throws {} }
      func f(c: Channel) async throws {
        let x = c.close(); let y: Void = try await c.close(); let z = try await c.close().get(); let w = c.close().map()
      }
      """)
    #expect(source.type(of: "x") == "Future")
    #expect(source.type(of: "z") == "Int")
    #expect(source.type(of: "w") == "String")
  }

  @Test func overloadsThatNothingDecidesAreUnknown() {
    let source = TypedSource(
      """
      struct Store { mutating func keep(_ f: @escaping (Int) -> [String]) -> Int { 1 }; mutating func keep(_ f: @escaping (Int) -> [Int]) -> Int { 2 } }
      func f(store: inout Store) { let x = store.keep { n in let m = n; return [m] } }
      """)
    #expect(source.callee(of: "store.keep { n in let m = n; return [m] }") == nil)
    #expect(source.type(of: "x") == "Int")
    #expect(source.type(of: "m") == "Int")
  }

  @Test(arguments: [
    ("{ 1 }", "run(() -> Int;)"), ("{ try g() }", "run(() throws -> Int;)"), ("{ await h() }", "run(() async -> Int;)"),
    ("{ k { await h() } }", "run(() -> Int;)"),
  ])
  func whatAClosureDoesDecidesBetweenOverloads(closure: String, expected: String) {
    let source = TypedSource(
      """
      func run(_ f: () throws -> Int) {}
      func run(_ f: () async -> Int) {}
      func run(_ f: () -> Int) {}
      func g() throws -> Int { 1 }
      func h() async -> Int { 1 }
      func k(_ f: () async -> Int) -> Int { 1 }
      func f() { run(\(closure)) }
      """)
    #expect(source.callee(of: "run(\(closure))") == expected)
  }

  @Test func theBareNameOfATypeInsideItHasItsParameters() {
    let source = TypedSource(
      """
      struct Box<Value> { var value: Value; func copy() -> Box { self } }
      func f(box: Box<Int>) { let x = box.copy() }
      """)
    #expect(source.type(of: "x") == "Box<Int>")
  }

  @Test func implicitlyUnwrappedOptionalsShowTheMembersOfWhatTheyHold() {
    let source = TypedSource("final class C { var list: [Int]! = nil; func f() { let x = list.count; let y = list.map { $0 } } }")
    #expect(source.type(of: "x") == "Int")
  }

  // MARK: Generic parameters that stay open

  @Test func whatTheCallDoesNotDecideIsUnknown() {
    let source = TypedSource(
      """
      func make<T>() -> [T] { [] }
      struct Cell<Value> { var value: Value? }
      func f() { let x = make(); let y: [Int] = make(); let z = Cell(value: 1); let u = Cell(value: nil) }
      """)
    #expect(source.type(of: "x") == "[_]")
    #expect(source.type(of: "y") == "[Int]")
    #expect(source.type(of: "z") == "Cell<Int>")
    #expect(source.type(of: "u") == "Cell<_>")
  }

  @Test func parametersOfTheFunctionAroundStay() {
    let source = TypedSource("func f<T>(_ value: T) { let x = [value]; let y = (value, 1); let z = Optional(value) }")
    #expect(source.type(of: "x") == "[T]")
    #expect(source.type(of: "y") == "(T, Int)")
    #expect(source.type(of: "z") == "T?")
  }

  // MARK: Associated types

  @Test func associatedTypesComeFromTheMembersThatMeetRequirements() {
    let source = TypedSource(
      """
      protocol Source { associatedtype Item; associatedtype Failure = Never; func next(_ count: Int) -> Item?; func fail() -> Failure }
      struct Numbers: Source { func next(_ count: Int) -> Double? { nil }; func fail() -> Never { fatalError() } }
      struct Words: Sequence { func makeIterator() -> Letters { Letters() } }
      struct Letters: IteratorProtocol { mutating func next() -> String? { nil } }
      func read<S: Source>(_ source: S) -> S.Item? { source.next(1) }
      func f() { let x = read(Numbers()); let y = Words().map { $0 }; for z in Words() { _ = z } }
      """)
    #expect(source.type(of: "x") == "Double?")
    #expect(source.type(of: "y") == "[String]")
    #expect(source.type(of: "z") == "String")
  }

  // MARK: Conversions

  @Test func conversionsToExistentialsAreOnRecord() {
    let source = TypedSource(
      """
      protocol P {}
      struct S: P { var a = 0, b = 0, c = 0, d = 0 }
      func take(_ p: any P) {}
      func keep<T: P>(_ p: T) {}
      func f(s: S) -> any P { take(s); keep(s); var list: [any P] = []; list.append(s); let a: Any = 1; _ = a; return s }
      """)
    #expect(source.conversions == ["s: S -> any P", "s: S -> any P", "1: Int -> Any", "s: S -> any P"])
  }

  // MARK: Captures

  @Test func closuresCaptureWhatTheyName() {
    let source = TypedSource(
      """
      final class C { var n = 0
        func f(a: Int, b: Int) {
          var c = 0
          run { c += a }
          run { [b] in run { print(b, self.n) } }
          run { [weak self] in self?.n = 1 }
          run { print(a) }
        } }
      func run(_ body: () -> Void) {}
      """)
    #expect(source.captures == [["c", "a"], ["b", "self"], ["b", "self"], ["self"], ["a"]])
  }

  // MARK: Layout

  @Test(arguments: [
    ("Int", 8, 8), ("UInt8", 1, 1), ("Bool", 1, 1), ("String", 16, 8), ("[Int]", 8, 8), ("Int?", 9, 8), ("Bool?", 1, 1),
    ("String?", 16, 8), ("(Int8, Int)", 16, 8), ("(Int, Int8)", 9, 8), ("Any", 32, 8), ("any P", 40, 8), ("AnyObject", 8, 8),
    ("S", 17, 8), ("E", 9, 8), ("E?", 9, 8), ("C", 8, 8), ("C?", 8, 8), ("() -> Void", 16, 8), ("One", 0, 1), ("Two", 1, 1),
    ("G<Int8>", 2, 1), ("G<Int>", 16, 8), ("Int.Type", 0, 1), ("any P.Type", 16, 8), ("Substring", 32, 8), ("Character", 16, 8),
  ])
  func layouts(type: String, size: Int, alignment: Int) {
    let source = TypedSource(
      """
      protocol P {}
      struct S { var a: Int; var b: Int; var c: Bool }
      enum E { case a(Int), b(Int8), c }
      enum One { case only }
      enum Two { case a, b }
      struct G<T> { var a: T; var b: T }
      final class C {}
      func f(x: \(type)) { let y = x }
      """)
    let layout = source.layout(of: "y")
    #expect(layout?.size == size)
    #expect(layout?.alignment == alignment)
  }
}

/// Conformances that hold under conditions only.
@Suite struct ConditionalConformanceTests {
  @Test func membersOfAProtocolComeOnlyWhereItsConditionsHold() {
    let source = TypedSource(
      """
      func f(items: [Int]) {
        let x = items.reversed().map { $0 + 1 }
        let y = items.lazy.reversed().first
      }
      """)
    #expect(source.type(of: "x") == "[Int]")
    #expect(source.type(of: "y") == "Int?")
  }
}
