// The type that a variable gets from its initialiser.
//
// Each expectation is what `swiftc` 6.3 infers; where the typer cannot decide it must answer "_", never another type.

import Testing

@Suite struct InferenceTests {
  private func type(of expression: String, _ declarations: String = "") -> String? {
    TypedSource("import Foundation\n" + declarations + "\nfunc f(items: [Int], names: [String: Int], text: String, flag: Bool) throws {\n let x = \(expression)\n}")
      .type(of: "x")
  }

  @Test(arguments: [
    ("1", "Int"), ("1.5", "Double"), ("true", "Bool"), ("\"a\"", "String"), ("\"a\\(1)\"", "String"),
    ("[1, 2]", "[Int]"), ("[1, 2.5]", "[Double]"), ("[\"a\": 1]", "[String: Int]"), ("(1, \"a\")", "(Int, String)"),
    ("(a: 1, b: 2.0)", "(a: Int, b: Double)"), ("[[1], []]", "[[Int]]"), ("[Int]()", "[Int]"),
    ("[String: [Int]]()", "[String: [Int]]"), ("nil as Int?", "Int?"), ("1 as Double", "Double"),
    ("-1", "Int"), ("1 + 2.5", "Double"), ("UInt8(1)", "UInt8"), ("Int(\"1\")", "Int?"),
  ])
  func literals(expression: String, expected: String) {
    #expect(type(of: expression) == expected)
  }

  @Test(arguments: [
    ("items.count", "Int"), ("items.first", "Int?"), ("items[0]", "Int"), ("items[0...]", "ArraySlice<Int>"),
    ("names[\"a\"]", "Int?"), ("names[\"a\", default: 0]", "Int"), ("names.keys.sorted()", "[String]"),
    ("items.map { $0 + 1 }", "[Int]"), ("items.map { \"\\($0)\" }", "[String]"),
    ("items.map(String.init)", "[String]"), ("items.map { (v: Int) -> Double in Double(v) }", "[Double]"),
    ("items.filter { $0 > 1 }.map { Double($0) }", "[Double]"), ("items.compactMap { $0 > 1 ? \"a\" : nil }", "[String]"),
    ("items.reduce(0, +)", "Int"), ("items.reduce(into: [Int: Int]()) { $0[$1] = 1 }", "[Int: Int]"),
    ("items.sorted()", "[Int]"), ("items.sorted { $0 > $1 }", "[Int]"), ("Array(items.reversed())", "[Int]"),
    ("items.contains(1)", "Bool"), ("items.firstIndex(of: 1)", "Int?"), ("items.isEmpty ? 1 : 2", "Int"),
    ("items.max()", "Int?"), ("items.min() ?? 0", "Int"), ("Set(items)", "Set<Int>"), ("text.split(separator: \",\")", "[Substring]"),
    ("text.utf8.count", "Int"), ("text.uppercased()", "String"), ("text.first", "Character?"),
    ("Array(text.utf8)", "[UInt8]"), ("text.hasPrefix(\"a\")", "Bool"), ("text + \"b\"", "String"),
    ("items.first.map { $0 + 1 }", "Int?"), ("try JSONEncoder().encode(items)", "Data"),
    ("try JSONDecoder().decode([Int].self, from: Data())", "[Int]"), ("Date()", "Date"),
    ("URL(string: text)", "URL?"), ("URL(string: text)?.path", "String?"), ("URL(string: text)!.path", "String"),
    ("items.lazy.map { $0 }.first", "Int?"), ("items.enumerated().map { $0.offset }", "[Int]"),
    ("zip(items, text).map { $0.1 }", "[Character]"), ("Dictionary(grouping: items) { $0 % 2 }", "[Int: [Int]]"),
    ("[\"a\"].joined(separator: \",\")", "String"),
    ("names.mapValues { Double($0) }", "[String: Double]"), ("names.map { $0.key }", "[String]"),
    ("names.map { ($0.value, $0.key) }", "[(Int, String)]"), ("(0..<3).map { $0 }", "[Int]"),
    ("stride(from: 0, to: 9, by: 3).map { Double($0) }", "[Double]"), ("String(repeating: \"a\", count: 2)", "String"),
    ("text.map { String($0) }", "[String]"), ("items.withUnsafeBufferPointer { $0.count }", "Int"),
    ("flag ? items : []", "[Int]"), ("try? JSONEncoder().encode(items)", "Data?"), ("\\[Int].count", "KeyPath<[Int], Int>"),
  ])
  func libraryCalls(expression: String, expected: String) {
    #expect(type(of: expression) == expected)
  }

  private static let shapes = """
    protocol Shape { associatedtype Unit; var unit: Unit { get }; func area() -> Double }
    extension Shape { func twice() -> Double { area() * 2 }; var selfs: [Self] { [self] } }
    struct Square: Shape { var side = 1.0; var unit: String { "m" }; func area() -> Double { side }
      static let one = Square(); static func make(_ n: Int) -> Square? { nil }; subscript(i: Int) -> Float { 0 } }
    final class Box<Value> { var value: Value; init(_ value: Value) { self.value = value }
      func map<Other>(_ f: (Value) -> Other) -> Box<Other> { Box<Other>(f(value)) } }
    enum Token { case word(String), number(Int), end; var isEnd: Bool { false } }
    func identity<T>(_ value: T) -> T { value }
    func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
    func pick(_ x: Int) -> Int { x }
    func pick(_ x: String) -> String { x }
    func pick<T: Shape>(_ x: T) -> T.Unit { x.unit }
    func anyShape() -> any Shape { Square() }
    func someShape() -> some Shape { Square() }
    typealias Handler = (Int) async throws -> String
    let global = Box([1, 2])
    @resultBuilder enum List { static func buildBlock(_ p: Int...) -> [Int] { p } }
    """

  @Test(arguments: [
    ("Square().area()", "Double"), ("Square().twice()", "Double"), ("Square().unit", "String"), ("Square.one.selfs", "[Square]"),
    ("Square.make(1)", "Square?"), ("Square.make(1)?.side", "Double?"), ("Square()[0]", "Float"), ("Square.one.side", "Double"),
    ("Box(1)", "Box<Int>"), ("Box(1).map { \"\\($0)\" }", "Box<String>"), ("Box<Int?>(nil).value", "Int?"), ("global.value", "[Int]"),
    ("global.value[0]", "Int"), ("Token.word(\"a\")", "Token"), ("Token.end.isEnd", "Bool"), ("identity(Square())", "Square"),
    ("identity([1: \"a\"])", "[Int: String]"), ("pair(1, Square())", "(Int, Square)"), ("pair(1, \"a\").1", "String"),
    ("pick(1)", "Int"), ("pick(\"a\")", "String"), ("pick(Square())", "String"), ("[Square(), Square()].map { $0.side }", "[Double]"),
    ("[Square()].map(\\.side)", "[Double]"), ("anyShape().area()", "Double"), ("someShape().area()", "Double"),
    ("{ (n: Int) in n + 1 }", "(Int) -> Int"), ("{ 1 }()", "Int"), 
    ("Square().area", "() -> Double"), ("Square.self", "Square.Type"), ("[Square()] as [any Shape]", "[any Shape]"),
    ("Square() as Any", "Any"), ("(Square() as Any) as? Square", "Square?"), ("undefined()", "_"), ("undefined.count", "_"),
    ("if flag { 1 } else { 2 }", "Int"), ("switch flag { case true: \"a\" case false: \"b\" }", "String"),
  ])
  func declarations(expression: String, expected: String) {
    #expect(type(of: expression, Self.shapes) == expected)
  }

  @Test(arguments: [
    ("for x in [1, 2] { _ = x }", "Int"), ("for x in [1: \"a\"] { _ = x }", "(key: Int, value: String)"),
    ("for (i, x) in [\"a\"].enumerated() { _ = (i, x) }", "String"), ("for x in \"abc\" { _ = x }", "Character"),
    ("for x in 0..<3 { _ = x }", "Int"), ("for x in stride(from: 0.0, to: 1.0, by: 0.1) { _ = x }", "Double"),
    ("if let x = Int(\"1\") { _ = x }", "Int"), ("guard let x = [1].first else { return }", "Int"),
    ("if case let x? = [1].first { _ = x }", "Int"), ("do { try g() } catch let x as E { _ = x } catch {}", "E"),
    ("switch t { case .word(let x): _ = x; default: break }", "String"),
    ("switch t { case let .number(x) where x > 1: _ = x; default: break }", "Int"),
    ("switch pair { case (let x, _): _ = x }", "Int"), ("let (_, x) = pair", "String"),
    ("while let x = it.next() { _ = x }", "Int"), ("for await x in stream { _ = x }", "String"),
    ("async let x = h()", "Double"), ("let x = await h()", "Double"), ("[1].forEach { x in _ = x }", "Int"),
    ("[1: \"a\"].forEach { (_, x) in _ = x }", "String"), ("run { x in _ = x }", "E"), ("let x = self", "Model"),
    ("let x = count", "Int"), ("let x = wrapped", "String"), ("let x = lazyList", "[Int]"),
    ("let x = Self.shared", "Model"), ("let x = try? g()", "()?"), ("let x = members.first?.name.count", "Int?"),
  ])
  func bindings(statement: String, expected: String) {
    let source = TypedSource(
      """
      enum T { case word(String), number(Int), end }
      struct E: Error { var code: Int }
      @propertyWrapper struct Clamp { var wrappedValue: String; var projectedValue: Clamp { self } }
      struct Member { let name: String }
      func run(_ body: (E) -> Void) {}
      func g() throws {}
      func h() async -> Double { 1 }
      final class Model {
        static let shared = Model()
        var count = 0
        var members: [Member] = []
        @Clamp var wrapped = "a"
        lazy var lazyList = [1]
        func f(t: T, pair: (Int, String), stream: AsyncStream<String>) async throws {
          var it = [1].makeIterator()
          \(statement)
        }
      }
      """)
    #expect(source.type(of: "x") == expected)
  }
}
