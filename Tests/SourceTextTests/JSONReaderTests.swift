// Reading JSON piece by piece.

import SourceText
import Testing

@Suite struct JSONReaderTests {
  private func string(_ text: String) throws -> String {
    var json = JSONReader(Array(text.utf8))
    let result = try json.string()
    try json.finish()
    return result
  }

  @Test(arguments: [
    (#""""#, ""), (#" "a b" "#, "a b"), (#""\"\\\/\n\t\r\b\f""#, "\"\\/\n\t\r\u{8}\u{c}"), (#""\u0041é""#, "Aé"),
    (#""\uD83D\uDE00!""#, "😀!"), (#""\uD83Dx""#, "\u{FFFD}x"), (#""\uDE00""#, "\u{FFFD}"),
  ])
  func `strings are unescaped`(_ text: String, value: String) throws { #expect(try string(text) == value) }

  @Test(arguments: [#""a"#, #""\"#, #""\q""#, #""\u12"#, #""\u12G4""#, "a", ""])
  func `what is no string is an error`(_ text: String) {
    #expect(throws: JSONProblem.self) { try string(text) }
  }

  @Test(arguments: ["{}", "[]", " [1, -2.5e+3, true, null, \"x\", {\"a\": [{}]}] ", "0", "{\"a\":1,\"b\":{}}"])
  func `anything can be skipped`(_ text: String) throws {
    var json = JSONReader(Array(text.utf8))
    try json.skip()
    try json.finish()
  }

  @Test(arguments: ["[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "[1 2]", "[", "{\"a\":1", "]", "[1]]"])
  func `broken values are errors`(_ text: String) {
    #expect(throws: JSONProblem.self) {
      var json = JSONReader(Array(text.utf8))
      try json.skip()
      try json.finish()
    }
  }

  @Test func `members and elements come in order`() throws {
    var json = JSONReader(Array("\u{FEFF}{\"a\": [\"x\", \"y\"], \"b\": 1}".utf8))
    var seen: [String] = []
    try json.object { key, json throws(JSONProblem) in
      seen.append(key)
      guard json.kind() == .array else { return try json.skip() }
      try json.array { json throws(JSONProblem) in seen.append(try json.string()) }
    }
    #expect(seen == ["a", "x", "y", "b"])
  }
}
