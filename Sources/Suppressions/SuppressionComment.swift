// The grammar of the comments that speak to escapelint.
//
//   - `escapelint:ignore RULE[, RULE…] [-- reason]`      findings that begin on this line
//   - `escapelint:ignore-next-line …`                     on the next line that holds code
//   - `escapelint:ignore-begin … / ignore-end …`          from one to the other, for each rule on its own
//   - `escapelint:ignore-file …`                          in the whole file
//   - `escapelint:hot`, `escapelint:cold`                   marks for the function that follows
//
// The marks of clang-tidy, `NOLINT(escapelint-RULE)` and its kin, mean the same; see `SuppressionComment+ClangTidy`.
//
// The words must be the first in a `//` or `/* */` comment; documentation comments are prose and never count.
// `all` stands for every rule. Blanks may stand for the commas: what follows a blank and is not written as rules are,
// in two or more words with dashes, begins a reason that lacks its ` -- `. A reader should be able to tell a comment that works from one that does not,
// so everything else that begins with `escapelint:` is malformed rather than passed over.

internal import Diagnostics
package import SourceText

/// What one comment says.
struct SuppressionComment: Equatable {
  enum Scope: Equatable { case sameLine, nextLine, begin, end, file }

  enum Content: Equatable {
    case suppression(Scope, [Name])
    case mark(AttentionMark.Kind)
    case malformed(String, help: String?)
  }

  /// A rule id as written, or `all`.
  struct Name: Equatable {
    let text: String
    let range: ByteRange
  }

  let content: Content
  /// The text behind `--`; nil without one.
  let reason: String?
  /// The whole comment.
  let range: ByteRange
}

/// A wish about how a function is judged.
package struct AttentionMark: Sendable, Equatable {
  package enum Kind: String, Sendable { case hot, cold }

  package var kind: Kind
  /// The range of the comment.
  package var range: ByteRange

  package init(kind: Kind, range: ByteRange) {
    self.kind = kind
    self.range = range
  }
}

extension SuppressionComment {
  static let prefix = Array("escapelint:".utf8)

  /// What `comment` says, or nil if it is not meant for us.
  init?(_ comment: ByteRange, in bytes: [UInt8]) {
    guard var cursor = CommentCursor(bytes, comment) else { return nil }
    cursor.skipBlanks()
    range = comment
    guard cursor.take(SuppressionComment.prefix) else {
      guard let (scope, names, rest) = SuppressionComment.clangTidyMark(comment, in: bytes) else { return nil }
      content = .suppression(scope, names)
      reason = rest
      return
    }
    let keyword = cursor.takeWord()
    guard SuppressionComment.isKnown(keyword) else {
      reason = nil
      cursor.skipBlanks()
      content = SuppressionComment.unknown(keyword, next: keyword.isEmpty ? cursor.takeWord() : "")
      return
    }
    let names = cursor.takeNames()
    reason = cursor.takeReason()
    content = SuppressionComment.content(keyword, names, reason, rest: cursor.takeRest())
  }

  private static func content(
    _ keyword: String, _ names: [Name], _ reason: String?, rest: String
  ) -> Content {
    if let kind = AttentionMark.Kind(rawValue: keyword) { return .mark(kind) }
    guard let scope = scopes[keyword] else { return unknown(keyword, next: "") }
    if names.isEmpty {
      let help = "write 'escapelint:\(keyword) RULE -- reason'; 'escapelint rules' lists the rules"
      return .malformed("'escapelint:\(keyword)' names no rule", help: help)
    }
    if !rest.isEmpty {
      return .malformed(
        "expected ' -- ' before the reason, found '\(rest.prefix(20))'",
        help: "write 'escapelint:\(keyword) \(names.map(\.text).joined(separator: ", ")) -- reason'")
    }
    if reason == "" {
      return .malformed("no reason stands behind ' -- '", help: "give the reason, or leave the ' -- ' out")
    }
    return .suppression(scope, names)
  }

  private static func unknown(_ keyword: String, next: String) -> Content {
    if keyword.isEmpty, isKnown(next) {
      return .malformed(
        "a blank stands between 'escapelint:' and '\(next)'", help: "write 'escapelint:\(next)', without a blank")
    }
    let known = scopes.keys.sorted() + ["hot", "cold"]
    let meant = synonyms.first { keyword == $0 || keyword.hasPrefix($0 + "-") }
      .map { "ignore" + keyword.dropFirst($0.count) } ?? keyword
    let near = known.contains(meant) ? meant : nearestName(to: meant, among: known)
    return .malformed("unknown word 'escapelint:\(keyword)'", help: near.map { "did you mean 'escapelint:\($0)'?" })
  }

  private static func isKnown(_ keyword: String) -> Bool {
    scopes[keyword] != nil || AttentionMark.Kind(rawValue: keyword) != nil
  }

  /// What other tools say for `ignore`.
  private static let synonyms = ["disable", "suppress", "allow", "off", "skip", "nolint", "noqa"]

  static let scopes: [String: Scope] = [
    "ignore": .sameLine, "ignore-next-line": .nextLine, "ignore-begin": .begin, "ignore-end": .end,
    "ignore-file": .file,
  ]
}

/// Reads the text of one comment from left to right.
private struct CommentCursor {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// Nil for documentation and for what is no comment.
  init?(_ bytes: [UInt8], _ comment: ByteRange) {
    let text = bytes[Int(comment.start)..<Int(comment.end)]
    let isBlock = text.starts(with: "/*".utf8)
    guard isBlock || text.starts(with: "//".utf8) else { return nil }
    if text.starts(with: "///".utf8) || text.starts(with: "/**".utf8) { return nil }
    if text.starts(with: "//!".utf8) || text.starts(with: "/*!".utf8) { return nil }
    self.bytes = bytes
    position = text.startIndex + 2
    let isClosed = isBlock && text.count >= 4 && text.suffix(2).elementsEqual("*/".utf8)
    end = isClosed ? text.endIndex - 2 : text.endIndex
  }

  private var next: UInt8? { position < end ? bytes[position] : nil }

  mutating func skipBlanks() {
    while let byte = next, byte <= 0x20 { position += 1 }
  }

  mutating func take(_ text: [UInt8]) -> Bool {
    guard end - position >= text.count, bytes[position..<(position + text.count)].elementsEqual(text) else {
      return false
    }
    position += text.count
    return true
  }

  /// Letters, digits, `-` and `_`; may be empty. A `--` ends the word.
  mutating func takeWord() -> String {
    let start = position
    while let byte = next, CommentCursor.isWordByte(byte), !isAtReason { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Words between blanks and commas, up to the reason or to what cannot be a name.
  mutating func takeNames() -> [SuppressionComment.Name] {
    var names: [SuppressionComment.Name] = []
    while true {
      var isFirstOrAfterComma = names.isEmpty
      while let byte = next, byte <= 0x20 || byte == UInt8(ascii: ",") {
        if byte == UInt8(ascii: ",") { isFirstOrAfterComma = true }
        position += 1
      }
      let start = position
      let word = isAtReason ? "" : takeWord()
      if word.isEmpty { return names }
      guard isFirstOrAfterComma || CommentCursor.isWrittenAsRule(word) else {
        position = start
        return names
      }
      names.append(.init(text: word, range: ByteRange(UInt32(start), UInt32(position))))
    }
  }

  /// Whether a word has the form of rules, or stands for all of them.
  private static func isWrittenAsRule(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return word == "all" || parts.count > 1 && parts.allSatisfy { !$0.isEmpty }
  }

  /// The text behind `--`, which may be empty; nil if there is none.
  mutating func takeReason() -> String? {
    guard isAtReason else { return nil }
    position += 2
    skipBlanks()
    return takeRest()
  }

  /// What is left, without blanks at its end.
  mutating func takeRest() -> String {
    var last = end
    while last > position, bytes[last - 1] <= 0x20 { last -= 1 }
    defer { position = end }
    return String(decoding: bytes[position..<last], as: UTF8.self)
  }

  private var isAtReason: Bool {
    position + 1 < end && bytes[position] == UInt8(ascii: "-") && bytes[position + 1] == UInt8(ascii: "-")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }
}
