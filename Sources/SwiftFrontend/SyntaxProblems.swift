// What the parser could not read, in words.
//
// SwiftParserDiagnostics has better words, but it traps on some broken code (found by fuzzing), and a file that is broken
// must cost no more than itself. So the two marks that the parser leaves in the tree are read directly: text that it did
// not expect, tokens that it made up because they were missing, and tokens that the lexer complained of. Clauses of `#if`
// that are for other versions of Swift are passed over, as the compiler does.

internal import FrontendKit
internal import SourceText
@_spi(RawSyntax) internal import SwiftSyntax

struct SyntaxProblems {
  /// One mistake often causes many marks.
  private static let limit = 10

  private(set) var problems: [Problem] = []
  private var offset = 0

  private let conditions: ActiveConditions

  init(in root: RawSyntax, _ conditions: ActiveConditions) {
    self.conditions = conditions
    visit(root)
  }

  private mutating func visit(_ raw: RawSyntax) {
    guard problems.count < Self.limit else { return }
    if let token = raw.tokenView {
      if token.presence == .missing { report(missing(token.rawText), length: 0) }
      if token.presence == .present, token.tokenDiagnostic != nil { report("code that cannot be read", length: raw.byteLength) }
      offset += raw.byteLength
      return
    }
    if raw.kind == .unexpectedNodes, raw.byteLength > 0 { report("unexpected code", length: raw.byteLength) }
    if raw.kind == .ifConfigDecl { return visitClauses(raw) }
    for child in raw.elements { visit(child) }
  }

  private mutating func visitClauses(_ raw: RawSyntax) {
    let unread = unreadClauses(raw[Slot.IfConfigDecl.clauses])
    for child in raw.elements {
      guard child.kind == .ifConfigClauseList else {
        visit(child)
        continue
      }
      for (position, clause) in child.elements.enumerated() {
        if unread.contains(position) { offset += clause.byteLength } else { visit(clause) }
      }
    }
  }

  /// The positions of clauses that this version of Swift does not read.
  private func unreadClauses(_ list: RawSyntax?) -> Set<Int> {
    var unread: Set<Int> = []
    var isDecided = false
    for (position, clause) in (list?.elements ?? RawElements.none).enumerated() {
      let verdict = clause[Slot.IfConfigClause.condition].flatMap { conditions.isRead($0.description) }
      if isDecided || verdict == false { unread.insert(position) }
      if verdict == true { isDecided = true }
    }
    return unread
  }

  private mutating func report(_ message: String, length: Int) {
    let start = UInt32(offset)
    problems.append(Problem(range: ByteRange(start, start + UInt32(length)), message: message))
  }

  private func missing(_ text: SyntaxText) -> String {
    text.isEmpty ? "something is missing" : "expected '\(String(syntaxText: text))'"
  }
}
