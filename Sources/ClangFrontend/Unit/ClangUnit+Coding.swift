// A unit as bytes, on its way from a worker process.
//
// A head (mark, format, checksum of what follows), then the arrays as they lie in memory. A worker may die in the middle
// of a sentence, or have had its memory damaged by the library before; so reading checks the sum, and then each number
// against the array that it names (`ClangUnit+Checks`), and never traps.

extension ClangUnit {
  package enum CodingFailure: Error, Equatable {
    case truncated
    case notAUnit
    case wrongSum
    /// A number that names nothing; what it stands in.
    case wrongNumber(String)
  }

  private static let mark: UInt32 = 0x454C_4355
  /// Changes with the layout of what is written.
  private static let format: UInt32 = 1
  private static let headSize = 16

  package var coded: [UInt8] {
    var body = ByteWriter()
    body.write(Self.mark)
    body.write(Self.format)
    body.write(UInt64(0))
    body.write(files)
    body.write(nodes)
    body.write(types)
    body.write(declarations)
    body.write(lists)
    body.write(textEnds)
    body.write(textBytes)
    body.write(problems)
    body.write(missing)
    return Self.sealed(body.bytes)
  }

  /// `bytes` with the sum that belongs to what follows the head.
  package static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var sum = ByteWriter()
    sum.write(Self.sum(bytes.dropFirst(headSize)))
    return bytes.prefix(headSize - sum.bytes.count) + sum.bytes + bytes.dropFirst(headSize)
  }

  package init(coded bytes: ArraySlice<UInt8>) throws(CodingFailure) {
    do {
      try self.init(reading: bytes)
    } catch let failure as CodingFailure {
      throw failure
    } catch {
      throw .truncated
    }
    try check()
  }

  private init(reading bytes: ArraySlice<UInt8>) throws {
    var reader = ByteReader(bytes)
    let marks = (try reader.read(UInt32.self), try reader.read(UInt32.self))
    guard marks == (Self.mark, Self.format) else { throw CodingFailure.notAUnit }
    let sum = try reader.read(UInt64.self)
    guard sum == Self.sum(bytes.dropFirst(Self.headSize)) else { throw CodingFailure.wrongSum }
    files = try reader.readArray(of: ClangText.self)
    nodes = try reader.readArray(of: ClangNode.self)
    types = try reader.readArray(of: ClangType.self)
    declarations = try reader.readArray(of: ClangDeclaration.self)
    lists = try reader.readArray(of: UInt32.self)
    textEnds = try reader.readArray(of: UInt32.self)
    textBytes = try reader.readArray(of: UInt8.self)
    problems = try reader.readArray(of: ClangProblem.self)
    missing = try reader.readArray(of: ClangText.self)
    guard reader.isAtEnd else { throw CodingFailure.notAUnit }
  }

  /// A sum that a flipped bit or a swapped word changes; eight bytes at a time, since units have megabytes.
  private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var sum = UInt64(buffer.count) &* 0x9E37_79B9_7F4A_7C15
      let words = buffer.count / 8
      for word in 0..<words {
        mix(&sum, buffer.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self))
      }
      for byte in buffer[(words * 8)...] { mix(&sum, UInt64(byte)) }
      return sum
    }
  }

  private static func mix(_ sum: inout UInt64, _ word: UInt64) {
    sum = (sum ^ word) &* 0x0000_0100_0000_01B3
    sum ^= sum >> 29
  }
}
