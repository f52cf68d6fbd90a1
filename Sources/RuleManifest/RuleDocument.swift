// A `rule.md`: front matter that says what a rule is, and a page that explains it.
//
// The parser is strict, because the document is the only place where a rule is described: unknown, missing
// and doubled keys, values outside their sets and folders that do not match are errors with a line. The
// summary is the first paragraph under "## What it does", as plain text.

package import Diagnostics
import SourceText

/// Reads rule documents.
package struct RuleDocument {
  private static let required = ["id", "title", "family", "severity", "confidence", "profile", "languages"]
  private static let longestSummary = 1_000

  private let front: FrontMatter
  private var values: [String: FrontMatter.Entry] = [:]
  private var options: [RuleOption] = []

  /// The rule that `text` describes. `path` is the document's path, `rules/<family>/<id>/rule.md`: it is
  /// named in errors and its folders must be the rule's family and id.
  package static func parse(_ text: String, path: String) throws(ManifestError) -> RuleMetadata {
    var document = RuleDocument(front: try FrontMatter(text, path: path))
    try document.sortEntries()
    let rule = try document.rule()
    try document.checkFolders(rule)
    return rule
  }

  private init(front: FrontMatter) { self.front = front }

  private mutating func sortEntries() throws(ManifestError) {
    for entry in front.entries {
      if entry.key == "option" {
        options.append(try option(entry))
      } else if !Self.required.contains(entry.key), entry.key != "cwe" {
        throw front.error(entry.line, "unknown key '\(entry.key)'")
      } else if values.updateValue(entry, forKey: entry.key) != nil {
        throw front.error(entry.line, "'\(entry.key)' is given twice")
      }
    }
    for key in Self.required where values[key] == nil {
      throw front.error(front.lastLine, "'\(key)' is missing")
    }
  }

  private func option(_ entry: FrontMatter.Entry) throws(ManifestError) -> RuleOption {
    guard let option = OptionLine.parse(entry.value) else {
      let literals = "64, true, \"text\" or [\"a\", \"b\"]"
      let form = "'name = literal -- summary', with a literal such as \(literals)"
      throw front.error(entry.line, "expected " + form)
    }
    guard !options.contains(where: { $0.name == option.name }) else {
      throw front.error(entry.line, "option '\(option.name)' is given twice")
    }
    return option
  }

  private func rule() throws(ManifestError) -> RuleMetadata {
    RuleMetadata(
      id: try identifier(), title: try title(), family: try choice("family"),
      severity: try choice("severity"), confidence: try choice("confidence"),
      languages: try languages(), profile: try choice("profile"), options: options, cwe: try weaknesses(),
      summary: try summary(), page: Self.withoutMarks(front.page))
  }

  // MARK: Values

  private func entry(_ key: String) throws(ManifestError) -> FrontMatter.Entry {
    guard let entry = values[key] else { throw front.error(front.lastLine, "'\(key)' is missing") }
    return entry
  }

  private func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String
  ) throws(ManifestError) -> Value where Value.RawValue == String {
    let entry = try entry(key)
    return try value(entry.value, entry)
  }

  private func value<Value: RawRepresentable & CaseIterable>(
    _ word: String, _ entry: FrontMatter.Entry
  ) throws(ManifestError) -> Value where Value.RawValue == String {
    if let value = Value(rawValue: word) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw front.error(entry.line, "'\(entry.key)' is '\(word)'; expected one of: \(known)")
  }

  private func identifier() throws(ManifestError) -> String {
    let entry = try entry("id")
    guard Self.isKebabCase(entry.value), entry.value.contains("-") else {
      throw front.error(entry.line, "an id is two or more lower-case words joined by '-'")
    }
    return entry.value
  }

  private func title() throws(ManifestError) -> String {
    let entry = try entry("title")
    guard !entry.value.hasSuffix(".") else { throw front.error(entry.line, "a title has no final full stop") }
    return entry.value
  }

  private func languages() throws(ManifestError) -> [Language] {
    let entry = try entry("languages")
    return try Self.list(entry.value).map { word throws(ManifestError) in try value(word, entry) }
  }

  private func weaknesses() throws(ManifestError) -> [Int] {
    guard let entry = values["cwe"] else { return [] }
    return try Self.list(entry.value).map { word throws(ManifestError) in
      guard let number = Int(word), number > 0 else {
        throw front.error(entry.line, "'\(word)' is no CWE number")
      }
      return number
    }
  }

  /// The page for readers: expectations in examples are for the tests.
  static func withoutMarks(_ page: String) -> String {
    page.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> Substring? in
      guard let mark = line.firstRange(of: /\s*\/\/ (expect|expect-step|known-miss|known-false): .*$/) else { return line }
      return mark.lowerBound == line.startIndex ? nil : line[..<mark.lowerBound]
    }.joined(separator: "\n")
  }

  private func summary() throws(ManifestError) -> String {
    let lines = front.page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let heading = lines.firstIndex(of: "## What it does") else {
      throw front.error(front.lastLine, "the page has no heading '## What it does'")
    }
    let body = lines[(heading + 1)...].drop(while: \.isEmpty)
    let paragraph = body.prefix { !$0.isEmpty && !$0.hasPrefix("#") }
    let text = paragraph.joined(separator: " ").replacing("`", with: "'")
    guard !text.isEmpty, text.count <= Self.longestSummary else {
      let limit = "one to \(Self.longestSummary) characters"
      throw front.error(front.lastLine, "the first paragraph under '## What it does' must have \(limit)")
    }
    return text
  }

  // MARK: Form

  private func checkFolders(_ rule: RuleMetadata) throws(ManifestError) {
    let folders = front.path.split(separator: "/").dropLast().suffix(2)
    guard folders.last.map(String.init) == rule.id else {
      throw front.error(try entry("id").line, "the id '\(rule.id)' is not the name of the folder")
    }
    guard folders.first.map(String.init) == rule.family.rawValue, folders.count == 2 else {
      let reason = "the family '\(rule.family.rawValue)' is not the name of the folder above"
      throw front.error(try entry("family").line, reason)
    }
  }

  private static func list(_ value: String) -> [String] {
    value.split(separator: ",", omittingEmptySubsequences: false).map { FrontMatter.trimmed($0) }
  }

  /// Whether `word` is made of lower-case words and digits joined by single hyphens.
  static func isKebabCase(_ word: String) -> Bool {
    word.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil
  }
}
