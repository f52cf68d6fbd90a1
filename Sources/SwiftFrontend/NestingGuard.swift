// Keeps input away from the parser that would keep it busy for ever.
//
// SwiftParser looks ahead twice at each `[` to tell a type from a literal, so its time doubles with every level of nested
// array brackets (0.7 s at 20 levels, minutes at 30). Other nesting it bounds itself. One scan over the bytes, which knows
// strings and comments well enough not to count brackets in them, finds such files before they are parsed.

internal import SourceText

enum NestingGuard {
  /// The deepest nesting of `[` that is parsed.
  static let maximumDepth = 14

  /// Where brackets are nested too deeply, or nil.
  static func tooDeep(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var depth = 0
    var i = 0
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "["):
        depth += 1
        if depth > maximumDepth { return UInt32(i) }
      case UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: "\""): i = endOfString(bytes, i)
      case UInt8(ascii: "/"): i = endOfComment(bytes, i)
      default: break
      }
      i += 1
    }
    return nil
  }

  /// The last byte of the string literal that begins at `start`. A string of one line ends with its line at the latest;
  /// a quote inside an interpolation ends it early, which only moves what is counted to the other side of a quote.
  private static func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let quote = UInt8(ascii: "\"")
    let isMultiline = start + 2 < bytes.count && bytes[start + 1] == quote && bytes[start + 2] == quote
    var i = start + (isMultiline ? 3 : 1)
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "\\") {
        i += 2
        continue
      }
      if isMultiline {
        if bytes[i] == quote, i + 2 < bytes.count, bytes[i + 1] == quote, bytes[i + 2] == quote { return i + 2 }
      } else if bytes[i] == quote || bytes[i] == UInt8(ascii: "\n") {
        return i
      }
      i += 1
    }
    return bytes.count
  }

  /// The last byte of the comment that begins at `start`, or `start` if none does.
  private static func endOfComment(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard start + 1 < bytes.count else { return start }
    var i = start + 2
    if bytes[start + 1] == UInt8(ascii: "/") {
      while i < bytes.count, bytes[i] != UInt8(ascii: "\n") { i += 1 }
      return i
    }
    guard bytes[start + 1] == UInt8(ascii: "*") else { return start }
    while i + 1 < bytes.count, bytes[i] != UInt8(ascii: "*") || bytes[i + 1] != UInt8(ascii: "/") { i += 1 }
    return i + 1
  }
}
