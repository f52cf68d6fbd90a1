// Comments that speak to escapelint.
//
// Nearly all files have none, so the bytes are searched for the word first; only a file that holds it is walked token by
// token, because the word may also stand in a string.

internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

enum Comments {
  private static let word: StaticString = "escapelint:"

  /// The ranges of all comments that hold the word `escapelint:`, in order.
  static func addressed(in bytes: UnsafeBufferPointer<UInt8>, root: RawSyntax) -> [ByteRange] {
    guard bytes.holds(word) else { return [] }
    var ranges: [ByteRange] = []
    var offset = 0
    collect(root, &offset, &ranges)
    return ranges
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
        if text.withContiguousStorageIfAvailable({ $0.holds(word) }) ?? false {
          ranges.append(ByteRange(UInt32(position), UInt32(position + length)))
        }
      default: break
      }
      position += length
    }
  }
}
