// Which files were written by a program.
//
// Findings in them help nobody: the program would write the same again. Only names and the comments above the
// first line of code are looked at, at most 2 KB of them, so that a string or a late remark does not hide a
// file.

/// Whether a file was made by a generator.
package enum GeneratedCode {
  private static let suffixes = [".pb.swift", ".grpc.swift", ".generated.swift"]
  private static let headLength = 2048

  package static func hasGeneratedName(_ path: String) -> Bool {
    suffixes.contains { path.hasSuffix($0) }
  }

  /// Whether the comments at the top say so.
  package static func isMarked(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(headLength)
    guard holdsWord(head) else { return false }
    var saysGenerated = false
    var saysDoNotEdit = false
    var isInBlock = false
    for line in head.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let line = line.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      isInBlock = isInBlock || line.starts(with: "/*".utf8)
      guard isInBlock || line.isEmpty || line.starts(with: "//".utf8) else { break }
      let text = String(decoding: line, as: UTF8.self).lowercased()
      if text.contains("*/") { isInBlock = false }
      if text.contains("@generated") || text.contains("generated using ") { return true }
      saysGenerated = saysGenerated || text.contains("generated")
      saysDoNotEdit = saysDoNotEdit || text.contains("do not edit") || text.contains("do not modify")
    }
    return saysGenerated && saysDoNotEdit
  }

  /// Whether the word that every mark has occurs at all; nearly always it does not, and the rest is saved.
  private static func holdsWord(_ head: ArraySlice<UInt8>) -> Bool {
    let word = Array("generated".utf8)
    return head.withUnsafeBufferPointer { text in
      guard text.count >= word.count else { return false }
      for start in 0...(text.count - word.count) where text[start] | 0x20 == word[0] {
        var k = 1
        while k < word.count, text[start + k] | 0x20 == word[k] { k += 1 }
        if k == word.count { return true }
      }
      return false
    }
  }
}
