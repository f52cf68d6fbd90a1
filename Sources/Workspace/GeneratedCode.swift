// Which files were written by a program.
//
// Findings in them help nobody: the program would write the same again. Only names and the comments above the
// first line of code are looked at, at most 2 KB of them, so that a string or a late remark does not hide a
// file.

internal import SourceText

/// Whether a file was made by a generator.
package enum GeneratedCode {
  private static let suffixes = [".pb.swift", ".grpc.swift", ".generated.swift"]
  private static let headLength = 2048

  package static func hasGeneratedName(_ path: String) -> Bool {
    suffixes.contains { path.hasSuffix($0) }
  }

  /// Whether the comments at the top say so.
  package static func isMarked(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(headLength).map(lowercased)
    // Nearly always the word that every mark has does not occur at all, and the rest is saved.
    guard holds(head[...], "generated") else { return false }
    var saysGenerated = false
    var saysDoNotEdit = false
    var isInBlock = false
    for line in head.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let line = line.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      isInBlock = isInBlock || line.starts(with: "/*".utf8)
      guard isInBlock || line.isEmpty || line.starts(with: "//".utf8) else { break }
      if holds(line, "*/") { isInBlock = false }
      if holds(line, "@generated") || holds(line, "generated using ") { return true }
      saysGenerated = saysGenerated || holds(line, "generated")
      saysDoNotEdit = saysDoNotEdit || holds(line, "do not edit") || holds(line, "do not modify")
    }
    return saysGenerated && saysDoNotEdit
  }

  private static func holds(_ text: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    text.withUnsafeBufferPointer { $0.holds(word) }
  }

  /// Of ASCII letters; other bytes stay.
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
