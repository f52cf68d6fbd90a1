// A position in a line of Swift, with the few steps that reading declarations takes.
//
// Brackets are matched by kind-blind counting and strings are skipped whole: printed interfaces are well
// formed.

/// Reads characters of one logical line from left to right.
struct Cursor {
  let characters: [Character]
  var position = 0

  init(_ text: some StringProtocol) { characters = Array(text) }

  var isAtEnd: Bool { position >= characters.count }
  var current: Character? { isAtEnd ? nil : characters[position] }
  var rest: String { String(characters[min(position, characters.count)...]) }

  /// Passes blanks.
  mutating func skipSpaces() {
    while current == " " { position += 1 }
  }

  /// Reads an identifier, with backticks if it has them; empty if there is none here.
  mutating func identifier() -> String {
    take { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "`" || $0 == "$" }
  }

  /// Reads as long as the condition holds.
  mutating func take(while holds: (Character) -> Bool) -> String {
    let start = position
    while let character = current, holds(character) { position += 1 }
    return String(characters[start..<position])
  }

  /// Reads a bracketed group that opens here, with its brackets; empty if none opens here.
  mutating func group() -> String {
    let start = position
    guard let opener = current, "([{<".contains(opener) else { return "" }
    var depth = 0
    repeat {
      depth += depthStep()
      advance()
    } while depth > 0 && !isAtEnd
    return String(characters[start..<position])
  }

  /// What the current character does to the bracket depth. The `>` of an arrow closes nothing.
  func depthStep() -> Int {
    guard let character = current else { return 0 }
    if "([{<".contains(character) { return 1 }
    if ")]}".contains(character) { return -1 }
    return character == ">" && (position == 0 || characters[position - 1] != "-") ? -1 : 0
  }

  /// Passes one character, or a whole string literal.
  mutating func advance() {
    guard current == "\"" else { return position += 1 }
    position += 1
    while let character = current, character != "\"" { position += character == "\\" ? 2 : 1 }
    position += 1
  }
}

/// Splits at a separator that stands outside all brackets.
func split(_ text: String, at separator: Character) -> [String] {
  var cursor = Cursor(text)
  var parts: [String] = []
  var start = 0
  var depth = 0
  while let character = cursor.current {
    if character == separator, depth == 0 {
      parts.append(String(cursor.characters[start..<cursor.position]))
      start = cursor.position + 1
    }
    depth += cursor.depthStep()
    cursor.advance()
  }
  parts.append(String(cursor.characters[start...]))
  return parts.map { $0.trimmed }.filter { !$0.isEmpty }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmed: String {
    let withoutLead = drop { $0 == " " || $0 == "\t" }
    guard let end = withoutLead.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(withoutLead[...end])
  }
}
