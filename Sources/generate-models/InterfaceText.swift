// From the text of a printed interface to logical lines: no comments, one declaration or one brace a line.
//
// A logical line ends with `{` if a body of declarations follows, is `}` where one ends, and is a whole
// declaration otherwise. Attributes on lines of their own are joined to the line they belong to.

/// Splits a printed interface into logical lines.
func logicalLines(of text: String) -> [String] {
  var lines: [String] = []
  var pending = ""
  for line in codeLines(of: text) {
    pending = pending.isEmpty ? line : pending + " " + line
    guard isComplete(pending) else { continue }
    lines.append(pending)
    pending = ""
  }
  return pending.isEmpty ? lines : lines + [pending]
}

/// The lines without comments and blanks around them; empty ones are left out.
private func codeLines(of text: String) -> [String] {
  var insideComment = false
  return text.split(separator: "\n").compactMap { raw in
    var line = raw.trimmed
    if insideComment {
      guard let end = line.firstRange(of: "*/") else { return nil }
      insideComment = false
      line = line[end.upperBound...].trimmed
    }
    if line.hasPrefix("//") { return nil }
    if line.hasPrefix("/*") {
      insideComment = !line.contains("*/")
      return nil
    }
    return line.isEmpty ? nil : line
  }
}

/// Whether a line says all that belongs to it.
private func isComplete(_ line: String) -> Bool {
  if line == "}" { return true }
  var cursor = Cursor(line)
  skipAttributes(&cursor)
  if cursor.isAtEnd { return false }
  if line.hasSuffix("{"), opensContainer(cursor.rest) { return true }
  return braceDepth(of: line) == 0
}

private func skipAttributes(_ cursor: inout Cursor) {
  while cursor.current == "@" {
    cursor.position += 1
    _ = cursor.identifier()
    if cursor.current == "(" { _ = cursor.group() }
    cursor.skipSpaces()
  }
}

private func opensContainer(_ text: String) -> Bool {
  let words = text.prefix { $0 != "(" && $0 != ":" && $0 != "{" }.split(separator: " ").map(String.init)
  let isMember = words.contains { ["func", "var", "init", "subscript", "precedencegroup"].contains($0) }
  return !isMember && words.contains { Declaration.containers.contains($0) }
}

/// Counts only brackets that cannot be operators.
private func braceDepth(of line: String) -> Int {
  var cursor = Cursor(line)
  var depth = 0
  while let character = cursor.current {
    if character != "<", character != ">" { depth += cursor.depthStep() }
    cursor.advance()
  }
  return depth
}
