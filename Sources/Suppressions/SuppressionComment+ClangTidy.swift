// Marks of clang-tidy that name rules of ours: C and C++ code has them already.
//
//   - `NOLINT(escapelint-RULE[, …])`       on this line
//   - `NOLINTNEXTLINE(…)`                  on the next
//   - `NOLINTBEGIN(…)`, `NOLINTEND(…)`     from one to the other
//
// They may stand anywhere in a comment. `escapelint-*` stands for every rule. A mark without a list, and names without
// our prefix, are for clang-tidy alone. What follows the list is the reason.

internal import SourceText

extension SuppressionComment {
  private static let ownPrefix = "escapelint-"

  static func clangTidyMark(_ comment: ByteRange, in bytes: [UInt8]) -> (Scope, [Name], reason: String?)? {
    let text = bytes[Int(comment.start)..<Int(comment.end)]
    guard let word = text.firstRange(of: Array("NOLINT".utf8)), let open = text[word.upperBound...].firstIndex(of: UInt8(ascii: "(")),
      let close = text[open...].firstIndex(of: UInt8(ascii: ")")),
      let scope = clangTidyScopes[String(decoding: text[word.upperBound..<open], as: UTF8.self)]
    else { return nil }
    let names = ownNames(text[(open + 1)..<close])
    return names.isEmpty ? nil : (scope, names, reason(text[(close + 1)...]))
  }

  private static let clangTidyScopes: [String: Scope] = ["": .sameLine, "NEXTLINE": .nextLine, "BEGIN": .begin, "END": .end]

  private static func ownNames(_ list: ArraySlice<UInt8>) -> [Name] {
    list.split(separator: UInt8(ascii: ",")).compactMap { entry in
      guard let start = entry.firstIndex(where: { $0 > 0x20 }), let last = entry.lastIndex(where: { $0 > 0x20 }),
        case let name = String(decoding: entry[start...last], as: UTF8.self), name.hasPrefix(ownPrefix)
      else { return nil }
      let rule = String(name.dropFirst(ownPrefix.count))
      return Name(text: rule == "*" ? "all" : rule, range: ByteRange(UInt32(start), UInt32(last + 1)))
    }
  }

  /// Without the signs that set it off, and without the end of the comment.
  private static func reason(_ rest: ArraySlice<UInt8>) -> String? {
    var text = rest
    if text.suffix(2).elementsEqual("*/".utf8) { text = text.dropLast(2) }
    let isFiller: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }
    text = text.drop(while: isFiller)
    while let last = text.last, last <= 0x20 { text = text.dropLast() }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
