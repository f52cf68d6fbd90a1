// Which files were written by a program.
//
// Findings in them help nobody: the generator would write the same again. Only names and the comments in the first
// 2 KB are looked at, so that a string or a late remark about generators does not hide a file.

/// Whether a file was made by a generator.
package enum GeneratedCode {
  private static let suffixes = [".pb.swift", ".grpc.swift", ".generated.swift"]
  private static let headLength = 2048

  package static func hasGeneratedName(_ path: String) -> Bool {
    suffixes.contains { path.hasSuffix($0) }
  }

  /// Whether the comments at the top say so.
  package static func isMarked(_ bytes: [UInt8]) -> Bool {
    var saysGenerated = false
    var saysDoNotEdit = false
    let head = bytes.prefix(headLength)
    for line in head.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let text = commentText(line) else { continue }
      if text.contains("@generated") || text.contains("generated using ") { return true }
      saysGenerated = saysGenerated || text.contains("generated")
      saysDoNotEdit = saysDoNotEdit || text.contains("do not edit") || text.contains("do not modify")
    }
    return saysGenerated && saysDoNotEdit
  }

  /// The line in lower case if it can belong to a comment.
  private static func commentText(_ line: ArraySlice<UInt8>) -> String? {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard let first = text.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "*") else { return nil }
    return String(decoding: text, as: UTF8.self).lowercased()
  }
}
