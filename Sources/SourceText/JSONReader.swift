// A reader of JSON that builds no tree of values.
//
// Callers say what they expect next, and skip what they do not know. Compile databases of large projects hold tens of
// megabytes, of which a few strings are kept.

/// Where a text is no JSON, or not of the shape that was expected.
package struct JSONProblem: Error, Equatable {
  package let offset: Int
  /// What stands there instead, in words.
  package let reason: String
}

/// Reads one JSON value from its beginning to its end.
package struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  /// Deeper nesting than anything that people or programs write would only overflow the stack.
  private static let deepest = 256
  private var depth = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// What the next value begins like.
  package enum Kind { case object, array, string, other }

  package mutating func kind() -> Kind {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    default: return .other
    }
  }

  /// Reads an object; `member` must read or skip the value of each key.
  package mutating func object(
    _ member: (String, inout JSONReader) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    try container("{", "}", "an object") { reader throws(JSONProblem) in
      let key = try reader.string()
      try reader.expect(":", "':'")
      try member(key, &reader)
    }
  }

  /// Reads an array; `element` must read or skip each element.
  package mutating func array(
    _ element: (inout JSONReader) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    try container("[", "]", "an array", element)
  }

  package mutating func string() throws(JSONProblem) -> String {
    try expect("\"", "a string")
    let start = position
    var isPlain = true
    while let byte, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") { isPlain = false }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count else { throw problem("the text ends within a string", at: start - 1) }
    defer { position += 1 }
    let text = bytes[start..<position]
    return isPlain ? String(decoding: text, as: UTF8.self) : try unescaped(text)
  }

  /// Passes over the next value, whatever it is.
  package mutating func skip() throws(JSONProblem) {
    switch kind() {
    case .object: try object { _, reader throws(JSONProblem) in try reader.skip() }
    case .array: try array { reader throws(JSONProblem) in try reader.skip() }
    case .string: _ = try string()
    case .other: try skipWord()
    }
  }

  /// Refuses anything behind the value.
  package mutating func finish() throws(JSONProblem) {
    skipBlanks()
    if position < bytes.count { throw problem("something follows the end of the value") }
  }

  // MARK: Pieces

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ what: String,
    _ element: (inout JSONReader) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    try expect(open, what)
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw problem("the value is nested too deeply") }
    if take(close) { return }
    repeat { try element(&self) } while take(",")
    try expect(close, "',' or '\(close)'")
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard byte == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar, _ what: String) throws(JSONProblem) {
    if !take(scalar) { throw problem(byte == nil ? "the text ends where \(what) was expected" : "expected \(what)") }
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  /// A number, `true`, `false` or `null`; which one is of no interest to anyone who skips it.
  private mutating func skipWord() throws(JSONProblem) {
    let start = position
    while let byte, Self.isPartOfWord(byte) { position += 1 }
    if position == start { throw problem("expected a value") }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "E"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private func problem(_ reason: String, at offset: Int? = nil) -> JSONProblem {
    JSONProblem(offset: min(offset ?? position, bytes.count), reason: reason)
  }

  // MARK: Escapes

  private func unescaped(_ text: ArraySlice<UInt8>) throws(JSONProblem) -> String {
    var result: [UInt8] = []
    var i = text.startIndex
    while i < text.endIndex {
      guard text[i] == UInt8(ascii: "\\"), i + 1 < text.endIndex else {
        result.append(text[i])
        i += 1
        continue
      }
      if text[i + 1] == UInt8(ascii: "u") {
        let (scalar, length) = try codePoint(text[i...])
        result += Array(String(scalar).utf8)
        i += length
      } else {
        guard let plain = Self.plain(text[i + 1]) else { throw problem("an unknown escape", at: i) }
        result.append(plain)
        i += 2
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    default: nil
    }
  }

  /// The scalar of `\u` and four digits, or of two such that are a surrogate pair, and how many bytes it takes.
  private func codePoint(_ text: ArraySlice<UInt8>) throws(JSONProblem) -> (Unicode.Scalar, Int) {
    let start = text.startIndex
    guard let high = Self.hexadecimal(text.dropFirst(2)) else { throw problem("an unknown escape", at: start) }
    if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
    guard text.dropFirst(6).starts(with: Array("\\u".utf8)), let low = Self.hexadecimal(text.dropFirst(8)),
      0xD800..<0xDC00 ~= high, 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { return ("\u{FFFD}", 6) }
    return (scalar, 12)
  }

  private static func hexadecimal(_ text: ArraySlice<UInt8>) -> UInt32? {
    guard text.count >= 4 else { return nil }
    return UInt32(String(decoding: text.prefix(4), as: UTF8.self), radix: 16)
  }
}
