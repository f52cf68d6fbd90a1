// Texts as SARIF wants them: sentences, escaped links, URIs.
//
// Square brackets make links in SARIF messages. Those of link texts are always escaped; others only where
// the message could be read as holding a link, because many viewers show the backslashes.

/// Makes the texts of a SARIF log.
package enum SARIFText {
  /// `phrase` as a sentence: with a capital and a final full stop.
  static func sentence(_ phrase: String) -> String {
    guard let first = phrase.first, let last = phrase.last else { return phrase }
    let start = first.isASCII && first.isLetter ? first.uppercased() : String(first)
    return start + phrase.dropFirst() + (".!?".contains(last) ? "" : ".")
  }

  /// `sentence`, safe in a message that may hold links.
  package static func plain(_ sentence: String) -> String {
    let isBalanced = sentence.count { $0 == "[" } == sentence.count { $0 == "]" }
    return isBalanced && !sentence.contains("](") ? sentence : escapingBrackets(sentence)
  }

  /// A link to the related location `id`.
  static func link(_ words: String, to id: Int) -> String {
    "[\(escapingBrackets(words))](\(id))"
  }

  private static func escapingBrackets(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "[" || character == "]" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// `text` cut to at most `limit` characters, at a space, with an ellipsis before the final full stop.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 4)))
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<end] + " …."
  }
}

/// Percent-encodes paths for `artifactLocation.uri`.
enum SARIFPath {
  /// A path as reports print it, as a URI: relative to `%SRCROOT%`, or with the scheme `file` if it is
  /// absolute.
  static func uri(_ path: String) -> String {
    var rest = Substring(path)
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    let encoded = encode(rest)
    return isAbsolute(path) ? "file://" + encoded : encoded
  }

  static func isAbsolute(_ path: String) -> Bool { path.hasPrefix("/") }

  private static func encode(_ path: Substring) -> String {
    var result: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        result.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result.append(byte < 0x10 ? "%0" : "%")
        result.append(digits)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Letters, digits, and marks that no part of a relative reference gives a meaning to. A colon is not
  /// among them: in the first segment it would make a scheme.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default:
      "-._~/!$&'()*+,;=@".utf8.contains(byte)
    }
  }
}
