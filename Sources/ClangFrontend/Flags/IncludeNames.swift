// What a file includes, read off its text.
//
// Conditions are not evaluated: a folder too many in a search path does no harm, a folder too few does.

/// One `#include`.
struct IncludeName: Hashable {
  let name: String
  /// Written with quotes, not with angle brackets.
  let isQuoted: Bool

  /// All of a file, in order.
  static func all(in bytes: [UInt8]) -> [IncludeName] {
    var result: [IncludeName] = []
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let end = bytes[i...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if let name = directive(bytes[i..<end]) { result.append(name) }
      i = end + 1
    }
    return result
  }

  private static func directive(_ line: ArraySlice<UInt8>) -> IncludeName? {
    let text = line.drop(while: isBlank)
    guard text.first == UInt8(ascii: "#") else { return nil }
    let word = text.dropFirst().drop(while: isBlank)
    let keyword = Array("include".utf8)
    guard word.starts(with: keyword) else { return nil }
    let operand = word.dropFirst(keyword.count).drop(while: isBlank)
    guard let open = operand.first, open == UInt8(ascii: "\"") || open == UInt8(ascii: "<") else { return nil }
    let isQuoted = open == UInt8(ascii: "\"")
    let rest = operand.dropFirst()
    guard let close = rest.firstIndex(of: isQuoted ? open : UInt8(ascii: ">")), close > rest.startIndex else {
      return nil
    }
    return IncludeName(name: String(decoding: rest[..<close], as: UTF8.self), isQuoted: isQuoted)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
