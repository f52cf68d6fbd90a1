// Whether a file that ends in `.h` is C, C++ or Objective-C.
//
// Decided by what stands in it outside of comments, literals and what is kept for `__cplusplus`: words that
// only one of the languages has. A header without any is good C.

import SourceText

/// What a header is written in.
package enum HeaderLanguage: Sendable, Equatable {
  case c, cpp
  /// Not analysed.
  case objectiveC

  package init(_ bytes: [UInt8]) {
    var scan = HeaderScan(bytes)
    self = scan.verdict()
  }
}

/// One pass over the text, line by line.
private struct HeaderScan {
  private let bytes: [UInt8]
  private var position = 0
  private var isInComment = false
  /// For each open `#if`, whether what stands here is for C++ alone.
  private var conditions: [Bool] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func verdict() -> HeaderLanguage {
    while let words = nextLine() {
      if words.first == "#" {
        if let verdict = directive(words.dropFirst()) { return verdict }
      } else if !conditions.contains(true), let verdict = Self.code(words) {
        return verdict
      }
    }
    return .c
  }

  // MARK: Directives

  private mutating func directive(_ words: ArraySlice<String>) -> HeaderLanguage? {
    switch words.first {
    case "if", "ifdef", "ifndef": conditions.append(Self.asksForCPlusPlus(words))
    case "else":
      // The other side of a question for C++ is C, and that of any other question is as before.
      if let last = conditions.indices.last { conditions[last] = false }
    case "elif":
      if let last = conditions.indices.last { conditions[last] = Self.asksForCPlusPlus(words) }
    case "endif": _ = conditions.popLast()
    case "import": return .objectiveC
    // The headers of C++'s own library have no extension.
    case "include" where !conditions.contains(true): return Self.includesCPlusPlus(words.dropFirst()) ? .cpp : nil
    default: break
    }
    return nil
  }

  private static func asksForCPlusPlus(_ words: ArraySlice<String>) -> Bool {
    words.contains("__cplusplus") && words.first != "ifndef" && !words.contains("!")
  }

  private static func includesCPlusPlus(_ words: ArraySlice<String>) -> Bool {
    let words = Array(words)
    return words.count == 3 && words[0] == "<" && words[2] == ">"
  }

  // MARK: Code

  private static func code(_ words: [String]) -> HeaderLanguage? {
    for (i, word) in words.enumerated() {
      let next = i + 1 < words.count ? words[i + 1] : ""
      let afterNext = i + 2 < words.count ? words[i + 2] : ""
      switch word {
      case "@" where ["interface", "protocol", "class", "end", "import"].contains(next): return .objectiveC
      case ":" where next == ":" && afterNext != ":": return .cpp
      case "template" where next == "<": return .cpp
      case "public", "private", "protected": if next == ":" { return .cpp }
      case "namespace" where next == "{" || isName(next) && ["{", "", "="].contains(afterNext): return .cpp
      case "class" where isName(next) && ["{", ":", ";", "", "final"].contains(afterNext): return .cpp
      default: break
      }
    }
    return nil
  }

  private static func isName(_ word: String) -> Bool { word.utf8.first.map(isPartOfName) ?? false }

  // MARK: Words

  /// The words and signs of the next line without comments and literals; nil at the end.
  private mutating func nextLine() -> [String]? {
    guard position < bytes.count else { return nil }
    var words: [String] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A {
        position += 1
        break
      }
      if isInComment {
        skipComment()
      } else if follows("/*") {
        isInComment = true
        position += 2
      } else if follows("//") {
        position = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        skipLiteral(byte)
      } else if let word = takeWord() {
        words.append(word)
      }
    }
    return words
  }

  private func follows(_ sign: StaticString) -> Bool {
    sign.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private mutating func skipComment() {
    if follows("*/") {
      isInComment = false
      position += 1
    }
    position += 1
  }

  private mutating func skipLiteral(_ quote: UInt8) {
    position += 1
    while position < bytes.count, bytes[position] != quote, bytes[position] != 0x0A {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    if position < bytes.count, bytes[position] == quote { position += 1 }
  }

  private mutating func takeWord() -> String? {
    let start = position
    while position < bytes.count, Self.isPartOfName(bytes[position]) { position += 1 }
    if position == start { position += 1 }
    let word = bytes[start..<position]
    return word.first.map { $0 <= 0x20 } ?? true ? nil : String(decoding: word, as: UTF8.self)
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
