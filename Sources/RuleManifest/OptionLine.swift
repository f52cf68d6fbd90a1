// The value of an `option` line: `name = literal -- summary`.
//
// The form of the literal gives the type: `64`, `true`, `"text"`, `["a", "b"]`. In texts, `\"` and `\\`
// stand for the second character.

import Diagnostics

/// Reads one option line from left to right.
struct OptionLine {
  private var rest: Substring

  /// The option, or nil if the line does not have the form.
  static func parse(_ text: String) -> RuleOption? {
    var line = OptionLine(rest: text[...])
    return line.option()
  }

  private mutating func option() -> RuleOption? {
    let name = take { $0.isLetter || $0.isNumber || $0 == "-" }
    guard RuleDocument.isKebabCase(name), skip("="), let value = value(), skip("--") else { return nil }
    let summary = FrontMatter.trimmed(rest)
    return summary.isEmpty ? nil : RuleOption(name: name, defaultValue: value, summary: summary)
  }

  private mutating func value() -> RuleOption.Value? {
    dropSpaces()
    switch rest.first {
    case "\"": return text().map { .text($0) }
    case "[": return list().map { .list($0) }
    default:
      let word = take { $0.isLetter || $0.isNumber || $0 == "-" }
      if word == "true" || word == "false" { return .boolean(word == "true") }
      return Int(word).map { .integer($0) }
    }
  }

  private mutating func text() -> String? {
    guard skip("\"") else { return nil }
    var result = ""
    while let character = rest.popFirst() {
      if character == "\"" { return result }
      if character == "\\" {
        guard let escaped = rest.popFirst(), escaped == "\"" || escaped == "\\" else { return nil }
        result.append(escaped)
      } else {
        result.append(character)
      }
    }
    return nil
  }

  private mutating func list() -> [String]? {
    guard skip("[") else { return nil }
    if skip("]") { return [] }
    var result: [String] = []
    repeat {
      dropSpaces()
      guard let item = text() else { return nil }
      result.append(item)
    } while skip(",")
    return skip("]") ? result : nil
  }

  private mutating func dropSpaces() { rest = rest.drop { $0 == " " } }

  /// Takes `mark` after any spaces; false if something else stands there.
  private mutating func skip(_ mark: String) -> Bool {
    dropSpaces()
    guard rest.hasPrefix(mark) else { return false }
    rest = rest.dropFirst(mark.count)
    return true
  }

  private mutating func take(_ belongs: (Character) -> Bool) -> String {
    let word = rest.prefix(while: belongs)
    rest = rest.dropFirst(word.count)
    return String(word)
  }
}
