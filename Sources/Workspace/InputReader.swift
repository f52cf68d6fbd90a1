// Reading one input, and why that can fail.
//
// Callable from many threads at once. A problem concerns one file only; the caller goes on with the others.

package import Diagnostics
internal import SourceText

/// Why a file gives no text.
package enum ReadProblem: Error, Equatable {
  /// Cannot be opened or read, with the reason in words.
  case unreadable(String)
  case tooLarge(bytes: Int, limit: Int)
  /// With the offset of the first bad byte.
  case notUTF8(offset: Int)
  /// With the offset of the first NUL.
  case holdsNUL(offset: Int)
  /// Written by a generator and not given by name: nothing to complain about.
  case generated
}

/// The largest file that is read.
package let largestFileSize = 32 << 20

/// The bytes of an input without NUL, a byte order mark left in place: UTF-8, if its language requires that.
package func read(_ input: Input) throws(ReadProblem) -> [UInt8] {
  let bytes: [UInt8]
  if let given = input.givenBytes {
    bytes = given
  } else {
    bytes = try FileSystem.read(input.path, upTo: largestFileSize)
  }
  guard bytes.count <= largestFileSize else { throw ReadProblem.tooLarge(bytes: bytes.count, limit: largestFileSize) }
  if input.language.requiresUTF8, let offset = firstInvalidUTF8(bytes) { throw ReadProblem.notUTF8(offset: offset) }
  if let offset = firstNUL(bytes) { throw ReadProblem.holdsNUL(offset: offset) }
  if !input.isNamed, input.role == .analysed, GeneratedCode.isMarked(bytes) { throw ReadProblem.generated }
  return bytes
}

extension ReadProblem {
  /// What the report says about the file at `path`; nil where silence is right.
  package func notification(path: String) -> Notification? {
    switch self {
    case .unreadable(let reason):
      Notification(severity: .error, id: "unreadable-file", message: "cannot be read: \(reason)", path: path)
    case .tooLarge(let bytes, let limit):
      Notification(
        severity: .warning, id: "too-large",
        message: "skipped: \(bytes >> 20) MiB exceed the limit of \(limit >> 20) MiB", path: path)
    case .notUTF8(let offset):
      Notification(
        severity: .warning, id: "not-utf8", message: "skipped: byte \(offset) is not valid UTF-8", path: path)
    case .holdsNUL(let offset):
      Notification(
        severity: .warning, id: "holds-nul",
        message: "skipped: byte \(offset) is NUL, so this is no source text",
        path: path)
    case .generated: nil
    }
  }
}

/// The bytes of a file that is not an input, such as a configuration: at most `limit` bytes of UTF-8 without
/// NUL.
package func readText(at path: String, limit: Int) throws(ReadProblem) -> [UInt8] {
  let bytes = try FileSystem.read(path, upTo: limit)
  if let offset = firstInvalidUTF8(bytes) { throw ReadProblem.notUTF8(offset: offset) }
  if let offset = firstNUL(bytes) { throw ReadProblem.holdsNUL(offset: offset) }
  return bytes
}

/// The bytes of a list of paths, which may hold NUL.
package func readBytes(at path: String) throws(ReadProblem) -> [UInt8] {
  try FileSystem.read(path, upTo: largestFileSize)
}

/// Whether a regular file, or a link to one, is at `path`.
package func isFile(_ path: String) -> Bool { FileSystem.kind(path) == .file }
