// A file whose findings are written into it.
//
// `«rule»` in the text stands for a finding of that rule, at that place. Comments are found by a scan that
// knows no strings, which is enough here.

import Diagnostics
import SourceText

import Suppressions

struct SampleFile {
  let file: SourceFile
  let comments: [ByteRange]
  var diagnostics: [Diagnostic] = []

  init(_ text: String) {
    var bytes: [UInt8] = []
    var places: [(String, UInt32)] = []
    for (i, part) in text.split(separator: "«", omittingEmptySubsequences: false).enumerated() {
      let halves =
        i == 0 ? [part] : part.split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2 { places.append((String(halves[0]), UInt32(bytes.count))) }
      bytes += Array((halves.last ?? "").utf8)
    }
    self.init(bytes)
    for (rule, place) in places {
      let range = SourceRange(file.id, ByteRange(place, place + 1))
      diagnostics.append(Diagnostic(rule: rule, severity: .warning, message: rule, range: range))
    }
  }

  init(_ bytes: [UInt8]) {
    file = SourceFile(id: FileID(raw: 0), path: "a.swift", language: .swift, bytes: bytes)
    comments = SampleFile.comments(bytes)
  }

  var set: SuppressionSet { SuppressionSet(file, lines: LineIndex(file.bytes), comments: comments) }

  func outcome(requiresReason: Bool = false, ran: Set<String> = ["a-rule", "b-rule"]) -> SuppressionOutcome {
    let context = SuppressionContext(
      knownRules: ["a-rule", "b-rule", "c-rule", "unused-suppression"], ranRules: ran,
      requiresReason: requiresReason)
    return set.apply(to: diagnostics, in: context)
  }

  private static func comments(_ bytes: [UInt8]) -> [ByteRange] {
    var comments: [ByteRange] = []
    var i = 0
    while i + 1 < bytes.count {
      guard bytes[i] == 0x2F, bytes[i + 1] == 0x2F || bytes[i + 1] == 0x2A else {
        i += 1
        continue
      }
      let isLine = bytes[i + 1] == 0x2F
      let end = end(of: bytes, from: i, isLine: isLine)
      comments.append(ByteRange(UInt32(i), UInt32(end)))
      i = end
    }
    return comments
  }

  private static func end(of bytes: [UInt8], from start: Int, isLine: Bool) -> Int {
    var i = start + 2
    while i < bytes.count {
      if isLine, bytes[i] == 0x0A || bytes[i] == 0x0D { return i }
      if !isLine, i >= start + 3, bytes[i - 1] == 0x2A, bytes[i] == 0x2F { return i + 1 }
      i += 1
    }
    return bytes.count
  }
}
