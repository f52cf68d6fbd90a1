// What becomes of Swift source: snippets with what the tree must hold, and properties that hold for every file.

import Foundation
import FrontendKit
import NeutralAST
import SourceText
import SwiftFrontend
import Testing

@Suite struct LoweringTests {
  static func lower(_ text: String, conditions: [String] = []) -> (file: LoweredFile, names: NameTable) {
    let interner = Interner()
    var names = NameCache(interner)
    let file = SourceFile(id: FileID(raw: 0), path: "a.swift", language: .swift, bytes: Array(text.utf8))
    return (SwiftFrontend(activeConditions: conditions).lower(file, names: &names), interner.snapshot())
  }

  /// The operators of a sequence, innermost first, as they stand in the tree.
  @Test(arguments: [
    ("a + b * c", "* +"), ("a * b + c", "* +"), ("a = b ?? c ?? d", "?? ??"), ("a || b && c == d", "== && ||"),
    ("a + b as Int", "+"), ("x << 1 + 2", "<< +"),
  ])
  func `operators are folded by precedence`(_ text: String, operators: String) {
    let (file, names) = Self.lower(text)
    let found = file.tree.expressions.compactMap { expression -> String? in
      if case .binary(let name, _, _, _) = expression { names[name] } else { nil }
    }
    #expect(found.joined(separator: " ") == operators)
  }

  @Test func `an operator of the file takes the rank of its group`() {
    let (file, names) = Self.lower("infix operator <>: MultiplicationPrecedence\nlet x = a + b <> c\n")
    let found = file.tree.expressions.compactMap { expression -> String? in
      if case .binary(let name, _, _, _) = expression { names[name] } else { nil }
    }
    #expect(found == ["<>", "+"])
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

  @Test func `comments count outside of strings only`() {
    let text = "let a = \"// escapelint:ignore x\"\nlet b = 1  // escapelint:hot\n// plain\n"
    let file = Self.lower(text).file
    let texts = file.comments.map { String(decoding: Array(text.utf8)[Int($0.start)..<Int($0.end)], as: UTF8.self) }
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
