// What the comments of one file suppress, and applying that to its findings.
//
// A finding stands on the line where its primary range begins. Every suppression that covers a finding counts
// as used, so that removing one that is reported as unused never brings a finding back. Whether one is unused
// is judged only for rules that ran on the file. Findings about the comments themselves can be suppressed by
// name, not by `all`.

package import Diagnostics
package import SourceText

/// A finding that is not reported, and why.
package struct SuppressedDiagnostic: Sendable, Equatable {
  package var diagnostic: Diagnostic
  /// The comment or attribute.
  package var source: ByteRange
  /// The reason that was given, if any.
  package var reason: String?
}

/// Findings after suppression; each list keeps the order of the findings that were given.
package struct SuppressionOutcome: Sendable, Equatable {
  package var kept: [Diagnostic] = []
  package var suppressed: [SuppressedDiagnostic] = []
  /// Findings about the comments: `unused-suppression`, `unknown-rule`, `suppression-without-reason` and
  /// `malformed-suppression`; sorted by place.
  package var hygiene: [Diagnostic] = []
}

/// What is known of the run when suppressions are applied.
package struct SuppressionContext: Sendable {
  /// Every rule that exists.
  package var knownRules: Set<String>
  /// The rules that ran on this file; others are not judged as unused.
  package var ranRules: Set<String>
  package var requiresReason: Bool

  package init(knownRules: Set<String>, ranRules: Set<String>, requiresReason: Bool = false) {
    self.knownRules = knownRules
    self.ranRules = ranRules
    self.requiresReason = requiresReason
  }
}

/// The suppressions of one file.
package struct SuppressionSet: Sendable {
  /// One rule that one comment or attribute suppresses.
  struct Entry: Sendable {
    let rule: String
    let cover: Cover
    /// The comment or attribute.
    let source: ByteRange
    let reason: String?
    /// Where the rule is named.
    let name: ByteRange
    /// Compiler attributes serve other readers too and are never called unused.
    let isComment: Bool
  }

  enum Cover: Sendable, Equatable {
    case file
    /// Lines, from 1, both ends included.
    case lines(ClosedRange<Int>)
    case bytes(ByteRange)
    /// A line that does not exist.
    case nothing
  }

  private let file: SourceFile
  private let lines: LineIndex
  private var entries: [Entry] = []
  private var problems: [SuppressionProblem] = []
  /// Marks of hot and cold functions, in the order of the file.
  package private(set) var marks: [AttentionMark] = []

  /// Whether the text can hold any comment for us; false lets callers skip the rest.
  package static func mayOccur(in bytes: [UInt8]) -> Bool { holds(bytes, SuppressionComment.prefix) }

  /// Reads the comments of a file: ranges with the comment marks, in any order. Those that do not hold
  /// `escapelint:` may be left out.
  package init(_ file: SourceFile, lines: LineIndex, comments: [ByteRange]) {
    self.file = file
    self.lines = lines
    var reading = SuppressionReading(file, lines, comments)
    reading.read()
    entries = reading.entries
    problems = reading.problems
    marks = reading.marks
  }

  package var isEmpty: Bool { entries.isEmpty && problems.isEmpty && marks.isEmpty }

  /// Adds what a compiler attribute such as `@diagnose(ExistentialType, as: ignored)` suppresses.
  package mutating func add(_ attribute: DiagnoseAttribute) {
    guard attribute.behavior == .ignored else { return }
    for rule in rules(ofCompilerGroup: attribute.group) {
      entries.append(
        Entry(
          rule: rule, cover: .bytes(attribute.declaration), source: attribute.range, reason: attribute.reason,
          name: attribute.range, isComment: false))
    }
  }

  /// Parts the findings of this file.
  package func apply(to diagnostics: [Diagnostic], in context: SuppressionContext) -> SuppressionOutcome {
    var outcome = SuppressionOutcome()
    var used: Set<Int> = []
    outcome.kept = part(diagnostics, &outcome.suppressed, &used)
    let hygiene = SuppressionHygiene(file: file, entries: entries, problems: problems, context: context)
    outcome.hygiene = part(hygiene.diagnostics(used: used), &outcome.suppressed, &used, isHygiene: true)
    return outcome
  }

  private func part(
    _ diagnostics: [Diagnostic], _ suppressed: inout [SuppressedDiagnostic], _ used: inout Set<Int>,
    isHygiene: Bool = false
  ) -> [Diagnostic] {
    if entries.isEmpty { return diagnostics }
    let byRule = Dictionary(grouping: entries.indices) { entries[$0].rule }
    let forAll = isHygiene ? [] : byRule[SuppressionSet.all] ?? []
    return diagnostics.filter { diagnostic in
      let covering = ((byRule[diagnostic.rule] ?? []) + forAll).sorted().filter {
        covers(entries[$0].cover, diagnostic.range.bytes.start)
      }
      guard let first = covering.first else { return true }
      used.formUnion(covering)
      suppressed.append(
        SuppressedDiagnostic(
          diagnostic: diagnostic, source: entries[first].source, reason: entries[first].reason))
      return false
    }
  }

  private func covers(_ cover: Cover, _ offset: UInt32) -> Bool {
    switch cover {
    case .file: true
    case .lines(let range): range.contains(lines.line(at: offset))
    case .bytes(let range): range.contains(offset)
    case .nothing: false
    }
  }

  /// The word that stands for every rule.
  static let all = "all"
}

/// Whether `text` holds `word`: the search of Horspool, as most files hold none.
private func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
  var shifts = [Int](repeating: word.count, count: 256)
  for (i, byte) in word.dropLast().enumerated() { shifts[Int(byte)] = word.count - 1 - i }
  return text.withUnsafeBufferPointer { text in
    var last = word.count - 1
    while last < text.count {
      if text[last] == word[word.count - 1],
        text[(last - word.count + 1)...last].elementsEqual(word)
      {
        return true
      }
      last += shifts[Int(text[last])]
    }
    return false
  }
}
