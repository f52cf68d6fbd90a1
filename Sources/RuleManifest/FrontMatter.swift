// The head of a rule document: `key: value` lines between two lines of `---`.
//
// The form is strict: one line an entry, no nesting, no empty value. Behind the value of any key but
// `title` and `option`, a `#` after white space begins a comment.

/// The parts of a rule document.
struct FrontMatter {
  /// One `key: value` line; lines count from 1.
  struct Entry {
    let key: String
    let value: String
    let line: Int
  }

  private static let mark = "---"
  private static let freeText: Set<String> = ["title", "option"]

  let path: String
  private(set) var entries: [Entry] = []
  /// Everything behind the second mark, without empty lines at its ends.
  private(set) var page = ""
  /// The line of the second mark.
  private(set) var lastLine = 1

  init(_ text: String, path: String) throws(ManifestError) {
    self.path = path
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Self.trimmed)
    guard lines.first == Self.mark else { throw error(1, "a rule document begins with a line of '---'") }
    guard let end = lines.dropFirst().firstIndex(of: Self.mark) else {
      throw error(1, "the line of '---' that ends the front matter is missing")
    }
    for index in 1..<end where !lines[index].isEmpty { entries.append(try entry(lines[index], index + 1)) }
    lastLine = end + 1
    page = Self.page(text, after: end)
  }

  /// An error at a line of this document.
  func error(_ line: Int, _ reason: String) -> ManifestError {
    .malformed(path: path, line: line, reason: reason)
  }

  private func entry(_ line: String, _ number: Int) throws(ManifestError) -> Entry {
    guard let colon = line.firstIndex(of: ":") else { throw error(number, "expected 'key: value'") }
    let key = String(line[..<colon])
    var value = line[line.index(after: colon)...]
    if !Self.freeText.contains(key), let comment = value.firstRange(of: " #") {
      value = value[..<comment.lowerBound]
    }
    let trimmed = Self.trimmed(value)
    guard !trimmed.isEmpty else { throw error(number, "'\(key)' has no value") }
    return Entry(key: key, value: trimmed, line: number)
  }

  private static func page(_ text: String, after mark: Int) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropFirst(mark + 1)
    let body = lines.drop { trimmed($0).isEmpty }.reversed().drop { trimmed($0).isEmpty }.reversed()
    return body.joined(separator: "\n") + (body.isEmpty ? "" : "\n")
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let head = text.drop(while: \.isWhitespace)
    return String(head.reversed().drop(while: \.isWhitespace).reversed())
  }
}
