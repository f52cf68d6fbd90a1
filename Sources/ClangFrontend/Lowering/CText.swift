// What the text of a C file tells where libclang does not: operators, parts of `for`, capture lists, comments.
//
// A scanner over bytes that knows comments, strings (raw ones too) and character literals, and nothing else of the
// language. Offsets are those of the file. Where a macro stands, the text is not what was compiled; callers ask only
// about nodes that are written in the file.

internal import SourceText

/// The text of one C or C++ file.
struct CText {
  let bytes: [UInt8]

  /// The end of the comment, string or character literal that begins at `position`, or nil if none does.
  func endOfOpaque(at position: Int) -> Int? {
    let byte = bytes[position]
    if byte == UInt8(ascii: "/"), position + 1 < bytes.count {
      if bytes[position + 1] == UInt8(ascii: "/") { return endOfLine(position) }
      if bytes[position + 1] == UInt8(ascii: "*") { return endOfBlockComment(position) }
      return nil
    }
    if byte == UInt8(ascii: "\"") {
      return isRawPrefix(before: position) ? endOfRawString(position) : endOfQuoted(position)
    }
    if byte == UInt8(ascii: "'"), !isDigitSeparator(position) { return endOfQuoted(position) }
    return nil
  }

  private func endOfLine(_ start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != 0x0A {
      // A line that ends in a backslash goes on.
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
      position += 1
    }
    return position
  }

  private func endOfBlockComment(_ start: Int) -> Int {
    var position = start + 2
    while position + 1 < bytes.count {
      if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") { return position + 2 }
      position += 1
    }
    return bytes.count
  }

  private func endOfQuoted(_ start: Int) -> Int {
    let quote = bytes[start]
    var position = start + 1
    while position < bytes.count, bytes[position] != quote, bytes[position] != 0x0A {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(position + 1, bytes.count)
  }

  /// `R"tag(…)tag"`
  private func endOfRawString(_ start: Int) -> Int {
    var open = start + 1
    while open < bytes.count, bytes[open] != UInt8(ascii: "("), open - start < 18 { open += 1 }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "(") else { return endOfQuoted(start) }
    let closing = [UInt8(ascii: ")")] + bytes[(start + 1)..<open] + [UInt8(ascii: "\"")]
    var position = open
    while position + closing.count <= bytes.count {
      if bytes[position] == closing[0], bytes[position..<position + closing.count].elementsEqual(closing) {
        return position + closing.count
      }
      position += 1
    }
    return bytes.count
  }

  private func isRawPrefix(before quote: Int) -> Bool { quote > 0 && bytes[quote - 1] == UInt8(ascii: "R") }

  /// `1'000`
  private func isDigitSeparator(_ position: Int) -> Bool {
    guard position > 0, position + 1 < bytes.count else { return false }
    return Self.isHexDigit(bytes[position - 1]) && Self.isHexDigit(bytes[position + 1])
      && !isCharacterPrefix(position - 1)
  }

  /// The `u` or `L` of `u'x'`; digits never follow a letter outside of names, so one byte decides.
  private func isCharacterPrefix(_ position: Int) -> Bool {
    [UInt8(ascii: "u"), UInt8(ascii: "U"), UInt8(ascii: "L")].contains(bytes[position])
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
  }

  static func isIdentifier(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
      || byte >= 0x80
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  // MARK: Tokens

  /// The next token from `start` on, comments left out: a name or number, a literal, or one byte of punctuation.
  func token(from start: Int, to end: Int) -> Range<Int>? {
    let end = min(end, bytes.count)
    var position = start
    while position < end {
      if Self.isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "\\") {
        position += 1
        continue
      }
      if let stop = endOfOpaque(at: position) {
        if bytes[position] == UInt8(ascii: "/") {
          position = stop
          continue
        }
        return position..<stop
      }
      var stop = position + 1
      if Self.isIdentifier(bytes[position]) {
        while stop < end, Self.isIdentifier(bytes[stop]) { stop += 1 }
      }
      return position..<stop
    }
    return nil
  }

  /// The operator that stands between two operands: its bytes without spaces, or an alternative token such as `and`.
  func operatorText(from start: UInt32, to end: UInt32) -> String? {
    var text: [UInt8] = []
    var position = Int(start)
    while let token = token(from: position, to: Int(end)) {
      // Parentheses around an operand may be no part of it.
      let isBracket = token.count == 1 && [UInt8(ascii: "("), UInt8(ascii: ")")].contains(bytes[token.lowerBound])
      if !isBracket { text += bytes[token] }
      position = token.upperBound
    }
    return text.isEmpty || text.count > 6 ? nil : Self.alternative(String(decoding: text, as: UTF8.self))
  }

  private static func alternative(_ text: String) -> String {
    switch text {
    case "and": "&&"
    case "or": "||"
    case "not": "!"
    case "not_eq": "!="
    case "bitand": "&"
    case "bitor": "|"
    case "xor": "^"
    case "compl": "~"
    default: text
    }
  }

  /// Whether a word stands between two offsets, outside comments.
  func contains(word: String, from start: UInt32, to end: UInt32) -> Bool {
    var position = Int(start)
    while let token = token(from: position, to: Int(end)) {
      if bytes[token].elementsEqual(word.utf8) { return true }
      position = token.upperBound
    }
    return false
  }

  /// The word behind a keyword: the label of `goto label`.
  func word(after keyword: String, from start: UInt32, to end: UInt32) -> String? {
    guard let first = token(from: Int(start), to: Int(end)), bytes[first].elementsEqual(keyword.utf8),
      let second = token(from: first.upperBound, to: Int(end)), Self.isIdentifier(bytes[second.lowerBound])
    else { return nil }
    return String(decoding: bytes[second], as: UTF8.self)
  }

  /// The name in brackets behind a word: `f` of `cleanup(f)`.
  func argument(of word: String, from start: UInt32, to end: UInt32) -> String? {
    guard let first = token(from: Int(start), to: Int(end)), bytes[first].elementsEqual(word.utf8),
      let bracket = token(from: first.upperBound, to: Int(end)), bytes[bracket.lowerBound] == UInt8(ascii: "(")
    else { return nil }
    return self.word(at: UInt32(bracket.upperBound), to: end)
  }

  /// The name at `start`.
  func word(at start: UInt32, to end: UInt32) -> String? {
    guard let first = token(from: Int(start), to: Int(end)), Self.isIdentifier(bytes[first.lowerBound]) else { return nil }
    return String(decoding: bytes[first], as: UTF8.self)
  }

  /// The places of the two semicolons and of the closing parenthesis in the head of `for (…; …; …)`.
  func forHead(from start: UInt32, to end: UInt32) -> (first: UInt32, second: UInt32, close: UInt32)? {
    var depth = 0
    var semicolons: [UInt32] = []
    var position = Int(start)
    while let token = token(from: position, to: Int(end)) {
      position = token.upperBound
      guard token.count == 1 else { continue }
      switch bytes[token.lowerBound] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 {
          guard semicolons.count == 2 else { return nil }
          return (semicolons[0], semicolons[1], UInt32(token.lowerBound))
        }
      case UInt8(ascii: ";"): if depth == 1 { semicolons.append(UInt32(token.lowerBound)) }
      default: break
      }
    }
    return nil
  }

  /// Comments that speak to escapelint or switch its rules off as those of clang-tidy, in order.
  func directives() -> [ByteRange] {
    var result: [ByteRange] = []
    var position = 0
    while position < bytes.count {
      guard let stop = endOfOpaque(at: position) else {
        position += 1
        continue
      }
      if bytes[position] == UInt8(ascii: "/") {
        let text = String(decoding: bytes[position..<stop], as: UTF8.self)
        if text.contains("escapelint") { result.append(ByteRange(UInt32(position), UInt32(stop))) }
      }
      position = max(stop, position + 1)
    }
    return result
  }
}
