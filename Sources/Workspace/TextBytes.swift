// Whether bytes are text: UTF-8 without NUL.

/// Whether the bytes begin with a UTF-8 byte order mark. Readers leave the mark in place, so that offsets are
/// those of the file.
package func startsWithByteOrderMark(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

/// The offset of the first byte that is not part of well-formed UTF-8, or nil if all of it is.
package func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { text in
    var i = 0
    while i < text.count {
      if i + 8 <= text.count,
        text.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        i += 8
      } else if text[i] < 0x80 {
        i += 1
      } else {
        guard let length = sequenceLength(text, i) else { return i }
        i += length
      }
    }
    return nil
  }
}

/// The length of the well-formed multi-byte sequence at `i`, by table 3-7 of the Unicode standard.
private func sequenceLength(_ text: UnsafeRawBufferPointer, _ i: Int) -> Int? {
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch text[i] {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: length = 4
  default: return nil
  }
  guard i + length <= text.count, second.contains(text[i + 1]) else { return nil }
  for k in 2..<max(2, length) where text[i + k] & 0xC0 != 0x80 { return nil }
  return length
}

/// The offset of the first NUL, or nil.
package func firstNUL(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { text in
    var i = 0
    while i + 8 <= text.count {
      let word = text.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      // Exact for words with a zero byte; never true for words without one.
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
      i += 8
    }
    while i < text.count {
      if text[i] == 0 { return i }
      i += 1
    }
    return nil
  }
}
