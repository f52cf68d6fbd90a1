// Lists of paths, as `git diff --name-only`, `git ls-files -z` and `find -print0` write them.

/// The paths in the text of a `--files-from` list: separated by NUL if it holds one, else one a line.
///
/// Line ends may be LF or CRLF; empty entries are dropped; nothing is unquoted or trimmed, as names may hold
/// blanks.
package func paths(inFileList bytes: [UInt8]) -> [String] {
  let text = startsWithByteOrderMark(bytes) ? bytes[3...] : bytes[...]
  let isNULSeparated = text.contains(0)
  return text.split(separator: isNULSeparated ? 0 : 0x0A).compactMap { entry in
    let path = !isNULSeparated && entry.last == 0x0D ? entry.dropLast() : entry
    return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
  }
}
