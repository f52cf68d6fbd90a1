// Drops the inner name of a parameter that has a label: `insert(_ newElement: Element, at i: Int)` becomes
// `insert(_: Element, at: Int)`. Callers see the labels only. Not for subscripts: there a single name is no label.

/// The signature without inner parameter names.
func withoutInnerNames(_ signature: String) -> String {
  var cursor = Cursor(signature)
  var output = ""
  var open: [Character] = []
  while let character = cursor.current {
    if open.last == "(", character.isLetter || character == "_" {
      output += parameterName(&cursor)
      continue
    }
    if "([{<".contains(character) { open.append(character) }
    if cursor.depthStep() < 0 { _ = open.popLast() }
    let start = cursor.position
    cursor.advance()
    output += String(cursor.characters[start..<min(cursor.position, cursor.characters.count)])
  }
  return output
}

/// Reads a word and, if it is a label with a name behind it, passes that name.
private func parameterName(_ cursor: inout Cursor) -> String {
  let label = cursor.identifier()
  var ahead = cursor
  guard ahead.current == " " else { return label }
  ahead.skipSpaces()
  let name = ahead.identifier()
  guard !name.isEmpty, ahead.current == ":", label != "each" else { return label }
  cursor = ahead
  return label
}
