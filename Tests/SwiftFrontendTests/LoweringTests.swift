// What becomes of Swift source: snippets with what the tree must hold, and properties that hold for every file.

import Foundation
import FrontendKit
import NeutralAST
import SourceText
import SwiftFrontend
import Testing

@Suite struct LoweringTests {
  static func lower(
    _ text: String, conditions: [String] = [], operators: OperatorDeclarations = OperatorDeclarations()
  ) -> (file: LoweredFile, names: NameTable) {
    let interner = Interner()
    var names = NameCache(interner)
    let file = SourceFile(id: FileID(raw: 0), path: "a.swift", language: .swift, bytes: Array(text.utf8))
    let frontend = SwiftFrontend(activeConditions: conditions)
    let lowered = frontend.lower(file, depth: .everything, operators: operators, names: &names)
    return (lowered, interner.snapshot())
  }

  /// The infix operators of a file, innermost first.
  static func operators(_ file: LoweredFile, _ names: NameTable) -> String {
    file.tree.expressions.compactMap { expression in
      if case .binary(let name, _, _, _) = expression { names[name] } else { nil }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("a + b * c", "* +"), ("a * b + c", "* +"), ("a = b ?? c ?? d", "?? ??"), ("a || b && c == d", "== && ||"),
    ("a + b as Int", "+"), ("x << 1 + 2", "<< +"), ("a .^ b .& c", ".& .^"),
  ])
  func `operators are folded by precedence`(_ text: String, operators: String) {
    let (file, names) = Self.lower(text)
    #expect(Self.operators(file, names) == operators)
  }

  static let power = "precedencegroup Power { associativity: right\nhigherThan: MultiplicationPrecedence }\n"

  @Test(arguments: [
    ("infix operator <>: MultiplicationPrecedence\n", "a + b <> c", "<> +"),
    (power + "infix operator **: Power\n", "a * b ** c", "** *"),
    ("#if A\n" + power + "infix operator **: Power\n#endif\n", "a * b ** c", "** *"),
    ("precedencegroup Pipe { lowerThan: AdditionPrecedence\n higherThan: ComparisonPrecedence }\nprecedencegroup Weak {\n"
      + "higherThan: TernaryPrecedence lowerThan: ComparisonPrecedence }\n"
      + "infix operator |>: Pipe\ninfix operator <|: Weak\n", "a <| b |> c + d < e", "+ |> < <|"),
    ("precedencegroup A { higherThan: B }\nprecedencegroup B { higherThan: A }\ninfix operator <>: A\n", "a <> b", "<>"),
  ])
  func `operators of the file take the ranks of their groups`(_ declarations: String, use: String, folded: String) {
    let (file, names) = Self.lower(use + "\n" + declarations)
    #expect(Self.operators(file, names) == folded)
    #expect(file.unrankedOperators.isEmpty)
  }

  @Test func `operators of other files are missed where their rank matters, and used once they are known`() {
    let power = OperatorDeclarations(
      operators: ["**": "Power"], groups: ["Power": PrecedenceGroup(.right, higherThan: ["MultiplicationPrecedence"])])
    #expect(Self.lower("a ** b\n").file.unrankedOperators.isEmpty)
    #expect(Self.lower("a * b ** c\n").file.unrankedOperators == ["**"])
    let (file, names) = Self.lower("a * b ** c\n", operators: power)
    #expect(Self.operators(file, names) == "** *")
    #expect(file.unrankedOperators.isEmpty)
    #expect(file.operators.isEmpty)
    let declaring = Self.lower(Self.power + "infix operator **: Power\nprefix operator **\n").file
    #expect(declaring.operators == power)
  }

  @Test func `a chain goes on in the clauses of conditional compilation`() throws {
    let text = "x.a\n#if A\n.b(.p)\n#if B\n.c()\n#endif\n#else\n.d { 1 }\n#endif\n.e()\n"
    let tree = Self.lower(text).file.tree
    var bases: [String: String] = [:]
    for case .member(let base, _, let offset) in tree.expressions {
      let before = base.isNone ? "" : Self.text(tree.range(base), text)
      bases[String(text.utf8.dropFirst(Int(offset)).prefix(1)) ?? ""] = before
    }
    #expect(bases["b"] == "x.a")
    #expect(bases["p"] == "")
    #expect(bases["c"] == "x.a\n#if A\n.b(.p)")
    #expect(bases["d"] == "")
    #expect(bases["e"]?.hasSuffix("#endif") == true)
    #expect(tree.functions.count == 1)
  }

  @Test(arguments: [([], 2), (["os(Linux)"], 1), (["os(macOS)"], 1), (["DEBUG"], 2)] as [([String], Int)])
  func `clauses of conditional compilation are all kept, unless conditions are named`(
    _ conditions: [String], functions: Int
  ) {
    let text = "#if os(Linux)\nfunc a() {}\n#else\nfunc b() {}\n#endif\n"
    #expect(Self.lower(text, conditions: conditions).file.tree.functions.count == functions)
  }

  @Test(arguments: ["func f( {", "let = 3", "}}}", "class {", "let x = <#value#>", "\"\\(", "#if", "switch x {"])
  func `broken code is a problem, not an error`(_ text: String) {
    let file = Self.lower(text).file
    #expect(!file.problems.isEmpty)
  }

  @Test(arguments: [
    "#Preview { f() }\n", "struct S {\n  #make { f() }\n}\n", "@a #make { f() }\n", "extension S { #make(1) { f() } }\n",
  ])
  func `the closures of macros are kept wherever the macro stands`(_ text: String) {
    #expect(Self.lower(text).file.tree.functions.count == 1)
  }

  private static func text(_ range: ByteRange, _ text: String) -> String {
    String(decoding: Array(text.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  @Test func `comments count outside of strings only`() {
    let text = "let a = \"// escapelint:ignore x\"\nlet b = 1  // escapelint:hot\n// plain\n"
    let file = Self.lower(text).file
    let texts = file.comments.map { Self.text($0, text) }
    #expect(texts == ["// escapelint:hot"])
  }

  @Test func `in every source of this project children stand before their parents`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/SwiftFrontend")
    for name in try FileManager.default.contentsOfDirectory(atPath: root.path) where name.hasSuffix(".swift") {
      let tree = Self.lower(try String(contentsOf: root.appending(path: name), encoding: .utf8)).file.tree
      for (index, expression) in tree.expressions.enumerated() {
        let children: [ExpressionID] = switch expression {
        case .member(let base, _, _): [base]
        case .call(let callee, let arguments): [callee] + tree[arguments].map(\.value)
        case .binary(_, let left, let right, _): [left, right]
        case .effect(_, let operand): [operand]
        default: []
        }
        #expect(children.allSatisfy { $0.isNone || $0.index < index }, "\(name)")
      }
    }
  }
}
