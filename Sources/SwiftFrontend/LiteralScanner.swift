// Where string literals, regex literals and comments end, for scans over bytes that must not look into them.
//
// Follows the lexer of SwiftParser: raw strings, strings of several lines, interpolations (which hold code with strings
// of its own), nested comments, `#/…/#`, and bare regex literals where an operand may stand. One pass, no recursion.

/// Finds the ends of literals and comments.
struct LiteralScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where strings first nested deeper than the parser can bear.
  private(set) var tooDeep: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// A string that is open, and how many parentheses are open in the interpolation where the scan is; 0 in the text.
  private struct OpenString {
    var pounds: Int
    var isMultiline: Bool
    var parentheses = 0
  }

  /// The offset behind the literal or comment that begins at `start`; nil if none does. `followsOperand` says whether a
  /// slash would be a division.
  mutating func end(at start: Int, followsOperand: Bool) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "\""): return endOfString(start, pounds: 0)
    case UInt8(ascii: "/"):
      return endOfComment(start) ?? (followsOperand ? nil : endOfRegex(start, pounds: 0))
    case UInt8(ascii: "#"):
      let pounds = count(UInt8(ascii: "#"), from: start)
      if at(start + pounds) == UInt8(ascii: "\"") { return endOfString(start + pounds, pounds: pounds) }
      if at(start + pounds) == UInt8(ascii: "/") { return endOfRegex(start + pounds, pounds: pounds) }
      return nil
    default: return nil
    }
  }

  private func at(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// Whether `length` times `byte` stands at `start`.
  func hasRun(of byte: UInt8, _ length: Int, at start: Int) -> Bool {
    (0..<length).allSatisfy { at(start + $0) == byte }
  }

  private func count(_ byte: UInt8, from start: Int) -> Int {
    var end = start
    while at(end) == byte { end += 1 }
    return end - start
  }

  private static func isNewline(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  // MARK: Strings

  private func opened(_ quote: Int, pounds: Int) -> OpenString {
    let isTriple = at(quote + 1) == UInt8(ascii: "\"") && at(quote + 2) == UInt8(ascii: "\"")
    // `#"""#` is a quote in quotes.
    return OpenString(pounds: pounds, isMultiline: isTriple && (pounds == 0 || !closesOnLine(quote + 1, pounds)))
  }

  private func closesOnLine(_ start: Int, _ pounds: Int) -> Bool {
    var i = start
    while i < bytes.count, !Self.isNewline(bytes[i]) {
      if bytes[i] == UInt8(ascii: "\""), hasRun(of: UInt8(ascii: "#"), pounds, at: i + 1) { return true }
      i += 1
    }
    return false
  }

  private mutating func endOfString(_ quote: Int, pounds: Int) -> Int {
    var open = [opened(quote, pounds: pounds)]
    var i = quote + (open[0].isMultiline ? 3 : 1)
    while i < bytes.count, let last = open.indices.last {
      i = open[last].parentheses == 0 ? stepInText(i, &open, last) : stepInCode(i, &open, last)
      if open.isEmpty { return i }
    }
    return bytes.count
  }

  private func stepInText(_ i: Int, _ open: inout [OpenString], _ last: Int) -> Int {
    let string = open[last]
    switch bytes[i] {
    case UInt8(ascii: "\\") where hasRun(of: UInt8(ascii: "#"), string.pounds, at: i + 1):
      let escaped = i + 1 + string.pounds
      if at(escaped) == UInt8(ascii: "(") { open[last].parentheses = 1 }
      // A line that ends in a backslash still ends.
      return Self.isNewline(at(escaped)) ? escaped : escaped + 1
    case UInt8(ascii: "\""):
      let quotes = string.isMultiline ? 3 : 1
      guard hasRun(of: UInt8(ascii: "\""), quotes, at: i),
        hasRun(of: UInt8(ascii: "#"), string.pounds, at: i + quotes)
      else { return i + 1 }
      open.removeLast()
      return i + quotes + string.pounds
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      // Unterminated.
      if !string.isMultiline { open.removeLast() }
      return i + 1
    default: return i + 1
    }
  }

  private mutating func stepInCode(_ i: Int, _ open: inout [OpenString], _ last: Int) -> Int {
    switch bytes[i] {
    case UInt8(ascii: "("): open[last].parentheses += 1
    case UInt8(ascii: ")"): open[last].parentheses -= 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      if !open[last].isMultiline { open.removeLast() }
    case UInt8(ascii: "\""), UInt8(ascii: "#"):
      let pounds = count(UInt8(ascii: "#"), from: i)
      guard at(i + pounds) == UInt8(ascii: "\"") else { return i + 1 }
      open.append(opened(i + pounds, pounds: pounds))
      if open.count > ParserGuard.Reason.interpolations.limit { tooDeep = tooDeep ?? i }
      return i + pounds + (open[last + 1].isMultiline ? 3 : 1)
    case UInt8(ascii: "/"): return endOfComment(i) ?? i + 1
    default: break
    }
    return i + 1
  }

  // MARK: Comments and regex literals

  private func endOfComment(_ start: Int) -> Int? {
    if at(start + 1) == UInt8(ascii: "/") {
      var i = start + 2
      while i < bytes.count, !Self.isNewline(bytes[i]) { i += 1 }
      return i
    }
    guard at(start + 1) == UInt8(ascii: "*") else { return nil }
    var depth = 1
    var i = start + 2
    while i < bytes.count, depth > 0 {
      if bytes[i] == UInt8(ascii: "*"), at(i + 1) == UInt8(ascii: "/") {
        depth -= 1
        i += 1
      } else if bytes[i] == UInt8(ascii: "/"), at(i + 1) == UInt8(ascii: "*") {
        depth += 1
        i += 1
      }
      i += 1
    }
    return min(i, bytes.count)
  }

  /// A bare literal ends on its line, does not begin with a blank, and is none if nothing closes it.
  private func endOfRegex(_ slash: Int, pounds: Int) -> Int? {
    if pounds == 0, at(slash + 1) == UInt8(ascii: " ") || at(slash + 1) == UInt8(ascii: "\t") { return nil }
    var i = slash + 1
    let isMultiline = pounds > 0 && Self.isNewline(at(i + count(UInt8(ascii: " "), from: i)))
    while i < bytes.count, isMultiline || !Self.isNewline(bytes[i]) {
      if bytes[i] == UInt8(ascii: "\\"), !Self.isNewline(at(i + 1)) {
        i += 2
        continue
      }
      if bytes[i] == UInt8(ascii: "/"), hasRun(of: UInt8(ascii: "#"), pounds, at: i + 1) { return i + 1 + pounds }
      i += 1
    }
    return nil
  }
}
