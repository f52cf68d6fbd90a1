// What the parser could not read, in words.
//
// SwiftParserDiagnostics has better words, but it traps on some broken code (found by fuzzing), and a file that is broken
// must cost no more than itself. So the two marks that the parser leaves in the tree are read directly: text that it did
// not expect, tokens that it made up because they were missing, and tokens that the lexer complained of.

internal import FrontendKit
internal import SourceText
@_spi(RawSyntax) internal import SwiftSyntax

struct SyntaxProblems {
  /// One mistake often causes many marks.
  private static let limit = 10

  private(set) var problems: [Problem] = []
  private var offset = 0

  init(in root: RawSyntax) { visit(root) }

  private mutating func visit(_ raw: RawSyntax) {
    guard problems.count < Self.limit else { return }
    if let token = raw.tokenView {
      if token.presence == .missing { report(missing(token.rawText), length: 0) }
      if token.presence == .present, token.tokenDiagnostic != nil { report("code that cannot be read", length: raw.byteLength) }
      offset += raw.byteLength
      return
    }
    if raw.kind == .unexpectedNodes, raw.byteLength > 0 { report("unexpected code", length: raw.byteLength) }
    for child in raw.elements { visit(child) }
  }

  private mutating func report(_ message: String, length: Int) {
    let start = UInt32(offset)
    problems.append(Problem(range: ByteRange(start, start + UInt32(length)), message: message))
  }

  private func missing(_ text: SyntaxText) -> String {
    text.isEmpty ? "something is missing" : "expected '\(String(syntaxText: text))'"
  }
}
