// How marks are read, and that differences in either direction fail a case.

import Diagnostics
import NeutralAST
import RuleKit
import SourceText
import SwiftFrontend
import Testing

import FixtureKit

@Suite struct FixtureMarkTests {
  @Test(arguments: [
    (#"f()  // expect: a-rule "part""#, 1, "a-rule", "part"),
    (#"// expect: a-rule"# + "\nf()", 2, "a-rule", ""),
    (#"  // expect: a-rule "x \" y""# + "\n// expect: a-rule\nf()", 3, "a-rule", "x \" y"),
  ])
  func `marks bind to their line or to the next`(_ text: String, line: Int, rule: String, part: String) {
    let mark = FixtureMark.marks(in: text, file: "a.swift").first
    #expect(mark == FixtureMark(kind: .expect, file: "a.swift", line: line, rule: rule, part: part, step: 0))
  }

  @Test func `one comment may hold several marks`() {
    let marks = FixtureMark.marks(
      in: #"f()  // expect: one-rule "a" expect: two-rules expect-step: 2"#, file: "f")
    #expect(marks.map(\.kind) == [.expect, .expect, .expectStep])
    #expect(marks.map(\.rule) == ["one-rule", "two-rules", ""])
    #expect(marks.map(\.step) == [0, 0, 2])
  }

  /// One for all, because it reads the library declarations.
  static let runner = FixtureRunner(
    rules: [TestCalls.self], catalog: [TestCalls.metadata], frontends: [SwiftFrontend()])

  static let cases: [(text: String, differences: Int)] = [
    ("call()  // expect: test-calls \"call\"\n", 0),
    ("call()  // expect: test-calls \"other\"\n", 2),
    ("call()\n", 1),
    ("// expect: test-calls\nlet value = 1\n", 1),
    ("call()  // known-false: test-calls (why)\n", 0),
    ("let value = 1  // known-false: test-calls\n", 1),
    ("let value = 1  // known-miss: test-calls\n", 0),
    ("call()  // known-miss: test-calls\n", 1),
    ("call()  // expect: test-calls expect-step: 1\n", 0),
    ("call()  // expect: test-calls expect-step: 2\n", 1),
    ("// profile: default\ncall()\n", 1),
    ("// option: silent = true\ncall()\n", 0),
    ("// option: unknown = true\ncall()\n", 1),
    ("call()  // escapelint:ignore test-calls -- accepted\n", 0),
  ]

  @Test(arguments: cases)
  func `differences in either direction fail`(_ text: String, differences: Int) {
    let fixture = Fixture(rule: "test-calls", name: "case", files: [.init(name: "a.swift", text: text)])
    #expect(Self.runner.run(fixture).differences.count == differences)
  }
}

/// Reports each call.
private struct TestCalls: Rule {
  static let metadata = RuleMetadata(
    id: "test-calls", title: "Call", family: .closure, severity: .warning, confidence: .high,
    languages: [.swift], profile: .default,
    options: [RuleOption(name: "silent", defaultValue: .boolean(false), summary: "Report nothing.")],
    summary: "Reports each call", page: "")

  private let isSilent: Bool

  init(options: RuleOptions) { isSilent = options.boolean("silent") }

  func check(_ file: FileUnit, into findings: inout Findings) {
    if isSilent { return }
    for (index, expression) in file.tree.expressions.enumerated() {
      guard case .call = expression else { continue }
      let range = file.tree.expressionRanges[index]
      findings.report("a call of '\(file.text(range))'", at: range, path: [file.step(range, "here")])
    }
  }
}
