// From the text of a configuration file to YAML nodes.
//
// The text may come from anybody's repository, so what makes YAML costly is bounded first: the size; aliases,
// which can stand for each other so often that comparing two keys takes for ever; and nested keys, which are
// compared once for each level. Recursive anchors cannot arise, because an anchor is known only after its
// node is complete; depth is bounded by the parser itself.

import Workspace
import Yams

/// The last place of a text: nothing that a message points at lies behind it.
struct TextEnd {
  let line: Int
  let column: Int

  init(_ bytes: [UInt8]) {
    var lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // A line end at the end of the file begins no line that anybody sees.
    while lines.count > 1, lines.last?.isEmpty ?? false { lines.removeLast() }
    line = lines.count
    column = (lines.last?.unicodeScalars.count ?? 0) + 1
  }

  func clamped(_ line: Int, _ column: Int) -> (line: Int, column: Int) {
    line > self.line ? (self.line, self.column) : (line, column)
  }
}

enum ConfigurationDocument {
  static let largestSize = 1 << 20
  static let mostAliases = 8
  /// Openings of nested values times bytes. A thousand lines of honest configuration stay a hundred times
  /// below.
  private static let mostWork = 1 << 25

  /// The root node, or nil for a file without content.
  static func compose(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> Node? {
    if bytes.count > largestSize {
      throw invalid(file, 0, 0, "the file is larger than \(largestSize >> 20) MiB")
    }
    if countOfAliases(bytes) > mostAliases {
      throw invalid(file, 0, 0, "more than \(mostAliases) aliases ('*name') are not supported")
    }
    if countOfOpenings(bytes) * bytes.count > mostWork {
      throw invalid(file, 0, 0, "the file holds too many nested values")
    }
    // The parser keeps a pointer to the text, which a short string does not own; more line ends make it long.
    let text = String(decoding: bytes, as: UTF8.self) + String(repeating: "\n", count: 32)
    do {
      return try Parser(yaml: text, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw issue(error, file, TextEnd(bytes))
    } catch {
      throw invalid(file, 1, 1, "this is not valid YAML")
    }
  }

  /// An upper bound: quoted text and comments count as well. No anchor, no alias.
  private static func countOfAliases(_ bytes: [UInt8]) -> Int {
    let anchors = countOfMarks(UInt8(ascii: "&"), bytes)
    return anchors == 0 ? 0 : countOfMarks(UInt8(ascii: "*"), bytes)
  }

  /// An upper bound for the depth of values within keys.
  private static func countOfOpenings(_ bytes: [UInt8]) -> Int {
    bytes.indices.count { i in
      switch bytes[i] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): true
      case UInt8(ascii: "?"): i + 1 == bytes.count || bytes[i + 1] <= 0x20
      default: false
      }
    }
  }

  /// How often `mark` stands where a token can begin, with a letter, a digit, `_` or `-` behind it.
  private static func countOfMarks(_ mark: UInt8, _ bytes: [UInt8]) -> Int {
    var count = 0
    for i in bytes.indices.dropLast() where bytes[i] == mark {
      let before = i > 0 ? bytes[i - 1] : 0x20
      let isWordBefore = isWordByte(before) || before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
      if !isWordBefore, isWordByte(bytes[i + 1]) { count += 1 }
    }
    return count
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }

  private static func issue(_ error: YamlError, _ file: String, _ end: TextEnd) -> ConfigurationError {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let hint =
        (context?.text ?? problem).contains("alias") || problem.contains("alias")
        ? "; a pattern that begins with '*' must stand in quotes" : ""
      let place = end.clamped(mark.line, mark.column)
      return invalid(file, place.line, place.column, "this is not valid YAML: \(problem)\(hint)")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
      return invalid(file, context.mark.line, context.mark.column, "key given twice: \(names)")
    case .reader(let problem, _, _, _): return invalid(file, 1, 1, "this is not valid YAML: \(problem)")
    default: return invalid(file, 1, 1, "this is not valid YAML")
    }
  }

  private static func invalid(_ file: String, _ line: Int, _ column: Int, _ message: String)
    -> ConfigurationError
  {
    .invalid([ConfigurationIssue(file: file, line: line, column: column, message: message)])
  }
}
