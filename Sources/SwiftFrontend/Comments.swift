// Comments that speak to escapelint.
//
// Nearly all files have none, so the bytes are searched for the word first; only a file that holds it is walked token by
// token, because the word may also stand in a string.

internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

enum Comments {
  private static let word: [UInt8] = Array("escapelint:".utf8)

  /// The ranges of all comments that hold the word `escapelint:`, in order.
  static func addressed(in bytes: UnsafeBufferPointer<UInt8>, root: RawSyntax) -> [ByteRange] {
    guard contains(bytes) else { return [] }
    var ranges: [ByteRange] = []
    var offset = 0
    collect(root, &offset, &ranges)
    return ranges
  }

  private static func contains(_ text: some Collection<UInt8>) -> Bool {
    text.withContiguousStorageIfAvailable { contains($0) } ?? false
  }

  private static func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= word.count else { return false }
    let last = bytes.count - word.count
    var i = 0
    while i <= last {
      // `:` is rare, so it is looked for first.
      if bytes[i + word.count - 1] == word[word.count - 1], bytes[i] == word[0] {
        var k = 1
        while k < word.count, bytes[i + k] == word[k] { k += 1 }
        if k == word.count { return true }
      }
      i += 1
    }
    return false
  }

  private static func collect(_ raw: RawSyntax, _ offset: inout Int, _ ranges: inout [ByteRange]) {
    guard let token = raw.tokenView else {
      for child in raw.elements { collect(child, &offset, &ranges) }
      return
    }
    let end = offset + raw.byteLength
    collect(token.leadingRawTriviaPieces, from: offset, &ranges)
    collect(token.trailingRawTriviaPieces, from: end - token.trailingTriviaByteLength, &ranges)
    offset = end
  }

  private static func collect(_ pieces: [RawTriviaPiece], from start: Int, _ ranges: inout [ByteRange]) {
    var position = start
    for piece in pieces {
      let length = piece.byteLength
      switch piece {
      case .lineComment(let text), .blockComment(let text):
        if contains(text) {
          ranges.append(ByteRange(UInt32(position), UInt32(position + length)))
        }
      default: break
      }
      position += length
    }
  }
}
