// From byte offsets to lines and columns.
//
// LF, CRLF and a lone CR each end a line, as SARIF counts them. Columns come in two units, because formats differ:
// UTF-8 bytes and UTF-16 code units. Both are counted from 1, as lines are.

/// Where the lines of one text begin.
package struct LineIndex: Sendable {
  /// The byte offset of the first byte of each line; never empty.
  package let starts: [UInt32]
  private let length: UInt32

  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    bytes.withUnsafeBufferPointer { text in
      var i = 0
      while i < text.count {
        let byte = text[i]
        i += 1
        if byte == 0x0A {
          starts.append(UInt32(i))
        } else if byte == 0x0D {
          if i < text.count, text[i] == 0x0A { i += 1 }
          starts.append(UInt32(i))
        }
      }
    }
    self.starts = starts
    self.length = UInt32(bytes.count)
  }

  package var lineCount: Int { starts.count }

  /// The line of a byte offset, counted from 1.
  package func line(at offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, counted from 1, with its line end.
  package func range(ofLine line: Int) -> ByteRange {
    let start = starts[line - 1]
    return ByteRange(start, line < starts.count ? starts[line] : length)
  }

  /// The column of a byte offset in UTF-8 bytes, counted from 1.
  package func utf8Column(at offset: UInt32) -> Int {
    Int(offset - starts[line(at: offset) - 1]) + 1
  }

  /// The column of a byte offset in UTF-16 code units, counted from 1. `bytes` is the text that the index was made of.
  package func utf16Column(at offset: UInt32, in bytes: [UInt8]) -> Int {
    let start = Int(starts[line(at: offset) - 1])
    var units = 0
    for byte in bytes[start..<min(Int(offset), bytes.count)] {
      // Continuation bytes add nothing; a four-byte sequence is a surrogate pair.
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    }
    return units + 1
  }
}
