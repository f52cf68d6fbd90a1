// Swift source for values: string literals, arrays, names.
//
// Texts become raw literals with as many `#` as they need, so that they stand in the generated source as
// they are.

/// Writes values as Swift source.
enum SwiftLiteral {
  /// A one-line literal.
  static func string(_ text: String) -> String {
    let hashes = String(repeating: "#", count: text.contains("\"") || text.contains("\\") ? fence(text) : 0)
    return "\(hashes)\"\(text)\"\(hashes)"
  }

  /// A literal over several lines; its text begins in column 1.
  static func text(_ text: String) -> String {
    let hashes = String(repeating: "#", count: fence(text))
    let lines = text.replacing("\r\n", with: "\n")
    return "\(hashes)\"\"\"\n\(lines)\n\"\"\"\(hashes)"
  }

  static func strings(_ values: [String]) -> String {
    "[" + values.map(string).joined(separator: ", ") + "]"
  }

  /// The id of a rule as the name of a constant: `closure-in-loop` is `closureInLoop`.
  static func constant(_ pascalName: String) -> String {
    pascalName.prefix(1).lowercased() + pascalName.dropFirst()
  }

  /// One `#` more than ever follows a quote or a backslash in `text`.
  private static func fence(_ text: String) -> Int {
    var longest = 0
    var run: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
      case UInt8(ascii: "#"): run = run.map { $0 + 1 }
      default: run = nil
      }
      longest = max(longest, run ?? 0)
    }
    return longest + 1
  }
}
