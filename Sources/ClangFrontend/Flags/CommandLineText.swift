// Command lines that stand in a file as one text: of a compile database, or in a response file.
//
// Nothing is expanded and nothing is run: quotes and backslashes are all that counts, as in clang's own reader.

package enum CommandLineText {
  /// The arguments of `text`, split at blanks that are neither quoted nor escaped.
  package static func arguments(_ text: some StringProtocol) -> [String] {
    var arguments: [String] = []
    var current: [UInt8] = []
    /// An empty pair of quotes is an argument, too.
    var isBegun = false
    var quote: UInt8?
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch (byte, quote) {
      case (Self.backslash, nil), (Self.backslash, Self.doubleQuote?):
        guard let escaped = bytes.next() else { break }
        // Within double quotes a backslash means itself but before what would end or escape there.
        if quote != nil, escaped != Self.doubleQuote, escaped != Self.backslash { current.append(byte) }
        current.append(escaped)
        isBegun = true
      case (_, let open?):
        if byte == open { quote = nil } else { current.append(byte) }
      case (Self.doubleQuote, nil), (Self.singleQuote, nil):
        quote = byte
        isBegun = true
      case (0x20, nil), (0x09, nil), (0x0A, nil), (0x0D, nil):
        if isBegun { arguments.append(String(decoding: current, as: UTF8.self)) }
        current = []
        isBegun = false
      default:
        current.append(byte)
        isBegun = true
      }
    }
    if isBegun { arguments.append(String(decoding: current, as: UTF8.self)) }
    return arguments
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let doubleQuote = UInt8(ascii: "\"")
  private static let singleQuote = UInt8(ascii: "'")
}
