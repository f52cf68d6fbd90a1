// A bracket expression of a wildcard, such as `[a-z_]`, `[!0-9]` or `[[:alpha:]]`, as a set of bytes.

/// A set of bytes.
struct ByteSet: Sendable, Hashable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// Reads what follows `[` up to and with the closing `]`; nil if that is missing.
  init?(class rest: inout ArraySlice<UInt8>) {
    var isInverted = false
    if let first = rest.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "^") {
      isInverted = true
      rest.removeFirst()
    }
    var isFirst = true
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "]"), !isFirst {
        if isInverted { invert() }
        // No wildcard crosses a folder.
        remove(UInt8(ascii: "/"))
        return
      }
      isFirst = false
      guard insertMember(byte, &rest) else { return nil }
    }
    return nil
  }

  func contains(_ byte: UInt8) -> Bool { word(byte) & (1 << UInt64(byte & 63)) != 0 }

  /// Takes one byte, range or named class; false if the text ends within it or the class has no such name.
  private mutating func insertMember(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> Bool {
    if byte == UInt8(ascii: "["), rest.first == UInt8(ascii: ":") { return insertNamed(&rest) }
    guard let low = literal(byte, &rest) else { return false }
    guard rest.first == UInt8(ascii: "-"), let after = rest.dropFirst().first, after != UInt8(ascii: "]")
    else {
      insert(low...low)
      return true
    }
    rest.removeFirst(2)
    guard let high = literal(after, &rest) else { return false }
    if low <= high { insert(low...high) }
    return true
  }

  private func literal(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> UInt8? {
    byte == UInt8(ascii: "\\") ? rest.popFirst() : byte
  }

  private mutating func insertNamed(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "]")), end > rest.startIndex + 1,
      rest[end - 1] == UInt8(ascii: ":")
    else { return false }
    let name = String(decoding: rest[(rest.startIndex + 1)..<(end - 1)], as: UTF8.self)
    guard let ranges = ByteSet.named[name] else { return false }
    for range in ranges { insert(range) }
    rest = rest[(end + 1)...]
    return true
  }

  private static let named: [String: [ClosedRange<UInt8>]] = [
    "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A],
    "blank": [0x20...0x20, 0x09...0x09], "cntrl": [0x00...0x1F, 0x7F...0x7F], "digit": [0x30...0x39],
    "graph": [0x21...0x7E], "lower": [0x61...0x7A], "print": [0x20...0x7E],
    "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E], "space": [0x20...0x20, 0x09...0x0D],
    "upper": [0x41...0x5A], "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
  ]

  private mutating func insert(_ range: ClosedRange<UInt8>) {
    for byte in range { change(byte) { $0 |= 1 << UInt64(byte & 63) } }
  }

  private mutating func remove(_ byte: UInt8) { change(byte) { $0 &= ~(1 << UInt64(byte & 63)) } }

  private mutating func invert() { bits = (~bits.0, ~bits.1, ~bits.2, ~bits.3) }

  private func word(_ byte: UInt8) -> UInt64 {
    switch byte >> 6 {
    case 0: bits.0
    case 1: bits.1
    case 2: bits.2
    default: bits.3
    }
  }

  private mutating func change(_ byte: UInt8, _ update: (inout UInt64) -> Void) {
    switch byte >> 6 {
    case 0: update(&bits.0)
    case 1: update(&bits.1)
    case 2: update(&bits.2)
    default: update(&bits.3)
    }
  }

  static func == (a: ByteSet, b: ByteSet) -> Bool { a.bits == b.bits }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bits.0)
    hasher.combine(bits.1)
    hasher.combine(bits.2)
    hasher.combine(bits.3)
  }
}
