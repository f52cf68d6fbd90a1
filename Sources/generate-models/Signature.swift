// Shortens the text of a signature without changing what it means to a caller.
//
// A default argument becomes `0`: that there is one matters, which one does not.

/// The signature with default arguments reduced and blanks tightened.
func trimmedSignature(_ text: String) -> String {
  var cursor = Cursor(text)
  var output = ""
  while let character = cursor.current {
    if startsDefault(cursor) {
      output += "= 0"
      skipDefault(&cursor)
    } else {
      let start = cursor.position
      cursor.advance()
      output += String(cursor.characters[start..<cursor.position])
      if character == " " { cursor.skipSpaces() }
    }
  }
  let silent = ["@preconcurrency ", "@unsafe "]
  return silent.reduce(output.replacing(" : ", with: ": ")) { $0.replacing($1, with: "") }.trimmedEnd
}

/// Whether ` = ` stands here, and not `==`.
private func startsDefault(_ cursor: Cursor) -> Bool {
  let (text, here) = (cursor.characters, cursor.position)
  guard text[here] == "=", here > 0, here + 1 < text.count else { return false }
  return text[here - 1] == " " && text[here + 1] == " " && text[..<here].contains("(")
}

/// Passes the default value, up to the comma or bracket that ends the parameter.
private func skipDefault(_ cursor: inout Cursor) {
  var depth = 0
  while let character = cursor.current {
    if depth == 0, character == "," || character == ")" { return }
    depth += cursor.depthStep()
    cursor.advance()
  }
}

/// The argument labels of a signature, each with a colon; empty if it takes no arguments.
func argumentLabels(of signature: String) -> String {
  var cursor = Cursor(signature)
  _ = cursor.take { $0 == " " || $0 == "?" || $0 == "!" }
  if cursor.current == "<" { _ = cursor.group() }
  guard cursor.current == "(" else { return "" }
  let parameters = split(String(cursor.group().dropFirst().dropLast()), at: ",")
  return parameters.map { $0.prefix { $0 != " " && $0 != ":" } + ":" }.joined()
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
