// Which files are kept away from the parser, and what counts as a problem of a file.

import FrontendKit
import Testing

@Suite struct RefusedFileTests {
  private static func isRefused(_ text: String) -> Bool {
    LoweringTests.lower(text).file.problems.contains { $0.concernsWholeFile }
  }

  private static func nested(_ count: Int, _ open: String, _ close: String) -> String {
    String(repeating: open, count: count) + "x" + String(repeating: close, count: count)
  }

  @Test(arguments: [
    ("[", "]"), ("[A<", ">]"), ("[(a, ", ")]"), ("[(B) -> ", "]"), ("[a < ", "]"), ("[a<b, ", "]"), ("[\n  // [\n", "]"),
    ("[any ", "]"), ("[(a: ", ")]"), ("[", ": Int]"), ("[A & ", "]"),
  ])
  func `brackets that each double the time of the parser`(_ open: String, _ close: String) {
    #expect(Self.isRefused("let x = " + Self.nested(40, open, close)))
    #expect(!Self.isRefused("let x = " + Self.nested(8, open, close)))
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["\"\\(", "a<", "(a<", "\\(", "@a { ", "func f(", "#"])
  func `other repetitions that would keep the parser busy`(_ part: String) {
    #expect(Self.isRefused("let x = " + String(repeating: part, count: 100_000)))
    #expect(!Self.isRefused("let x = " + String(repeating: part, count: 50)))
    #expect(!Self.isRefused(String(repeating: "let x = a<b\n#f(\"\\(\"a\")\", \\.a, \\(a) .b)\n", count: 500)))
  }

  @Test(.timeLimit(.minutes(1)), arguments: [
    ("f([", "])"), ("[a, ", "]"), ("[\"a\": ", "]"), ("[{ ", "}]"), ("{ [y] in ", "}"), ("[a + ", "]"),
    ("[a ? b : ", "]"), ("(", ")"), ("f(x: [.init(y: ", ")])"), ("\"\\([", "])\""),
  ])
  func `other nesting is left to the parser`(_ open: String, _ close: String) {
    #expect(!Self.isRefused("let x = " + Self.nested(60, open, close)))
  }

  /// Brackets in these are no code.
  @Test(arguments: [
    "\"§\"", "#\"§\"#", "#\"a\"'\"'\"§\"#", "#\"insert '\"\"\"'§\"#", "#\"\"\"#.f(\"§\")", "##\"a\"#§\"##",
    "\"\"\"\n§\n\"\"\"", "#\"\"\"\n\"\"\" §\n\"\"\"#", "\"a\\(\"b\\(c + \"§\")\")§\"", "#\"\\(a)\\#(\"§\")§\"#", "\"\\\"§\"",
    "/a\"§/", "#/\"§/#", "#/\n  \"§\n/#", "1 /* /* */ \" § */", "1 // \" §", "\"\\\\\" + \"§\"", "x / y + \"§\" / z",
  ])
  func `brackets in literals and comments`(_ literal: String) {
    let brackets = String(repeating: "[", count: 40)
    #expect(!Self.isRefused("let x = " + literal.replacing("§", with: brackets) + "\nlet y = [1]\n"), "\(literal)")
  }

  @Test func `brackets behind a literal count again`() {
    for literal in ["\"\\\\\"", "#\"\"\"#", "\"a\\(b)\"", "/\\//", "\"\"\"\n\\(\")\")\n\"\"\"", "/* /* */ */ 1"] {
      #expect(Self.isRefused("let x = \(literal)\nlet y = \(Self.nested(40, "[", "]"))"), "\(literal)")
    }
  }

  @Test(arguments: [
    "#if swift(>=3.0)\nfunc f() {}\n#else\nfunc f(g: A -> ()) {{\n#endif\n",
    "#if compiler(>=9.4) && EXPERIMENT\nvar a: Int { borrow mutate }}\n#endif\n",
    "struct S { var a: Int { borrow { b } mutate { &b } } }\n", "struct S { var a: Int { read { yield b } modify { yield &b } } }\n",
    "var a: Int { read { $0 } }\n",
  ])
  func `code for other versions and experimental code is no problem`(_ text: String) {
    #expect(LoweringTests.lower(text).file.problems.isEmpty)
  }

  @Test(arguments: ["#if os(Linux)\nfunc f( {\n#endif\n", "#if swift(>=3.0)\nfunc f( {\n#else\n#endif\n"])
  func `broken code for this version is one`(_ text: String) {
    #expect(!LoweringTests.lower(text).file.problems.isEmpty)
  }
}
