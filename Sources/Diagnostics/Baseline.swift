// Findings that are accepted for now, so that old code can be taken up and only new findings are reported.
//
// A baseline is a text with one finding a line: fingerprint, rule, path, message. Only fingerprint and path are read back;
// rule and message are for people who review it. Fingerprints know no lines, so a finding keeps its entry however its code
// moves. Of equal findings as many are accepted as there are entries: first those in the file that an entry names, then
// those in others, since files are renamed and code moves between them.

internal import SourceText

/// A baseline that was read, or is to be written.
package struct Baseline: Sendable, Equatable {
  package struct Entry: Sendable, Hashable {
    /// `escapelint/v1` without its ordinal.
    package var fingerprint: String
    package var rule: String
    /// Relative to the folder of the baseline.
    package var path: String
    package var message: String
  }

  /// A line that is no entry.
  package struct Mistake: Error, Equatable {
    package var line: Int
    package var reason: String
  }

  package private(set) var entries: [Entry]

  // MARK: Text

  private static let head = """
    # Findings that escapelint does not report. Written by 'escapelint --write-baseline'; lines may be taken out.
    # fingerprint rule path: message

    """

  /// Reads the text of a baseline; blanks in paths are written as `%20`.
  package init(text: String) throws(Mistake) {
    entries = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let line = line.drop { $0 == " " }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let words = line.split(separator: " ", maxSplits: 3)
      guard words.count >= 3, words[2].hasSuffix(":") || words.count == 3, Self.isFingerprint(words[0]) else {
        throw Mistake(line: number + 1, reason: "expected 'FINGERPRINT RULE PATH: MESSAGE', found '\(line.prefix(40))'")
      }
      let path = String(words[2].hasSuffix(":") ? words[2].dropLast() : words[2])
      entries.append(
        Entry(
          fingerprint: String(words[0]), rule: String(words[1]), path: path.replacing("%20", with: " "),
          message: words.count > 3 ? String(words[3]) : ""))
    }
  }

  private static func isFingerprint(_ word: Substring) -> Bool {
    word.count == 16 && word.allSatisfy { $0.isHexDigit }
  }

  /// Sorted, so that a baseline changes only where findings do.
  package var text: String {
    let sorted = entries.sorted {
      ($0.path, $0.rule, $0.message, $0.fingerprint) < ($1.path, $1.rule, $1.message, $1.fingerprint)
    }
    let lines = sorted.map { entry in
      let message = entry.message.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "\(entry.fingerprint) \(entry.rule) \(entry.path.replacing(" ", with: "%20")): \(message)\n"
    }
    return Self.head + lines.joined()
  }

  // MARK: Findings

  /// The findings of a report as a baseline. `path` turns the paths of the report into those of the baseline.
  package init(of report: Report, path: (String) -> String) {
    let fingerprints = Self.fingerprints(report)
    entries = zip(report.diagnostics, fingerprints).map { diagnostic, fingerprint in
      Entry(
        fingerprint: fingerprint, rule: diagnostic.rule, path: path(report.files[diagnostic.range.file.index].path),
        message: diagnostic.message)
    }
  }

  /// Moves the findings that have an entry from `diagnostics` to `accepted`; returns the entries without a finding.
  package func apply(to report: inout Report, path: (String) -> String) -> [Entry] {
    let fingerprints = Self.fingerprints(report)
    let paths = report.diagnostics.map { path(report.files[$0.range.file.index].path) }
    var free = Dictionary(grouping: entries, by: \.fingerprint)
    var isAccepted = report.diagnostics.map { _ in false }
    for mustBeSameFile in [true, false] {
      for (i, fingerprint) in fingerprints.enumerated() where !isAccepted[i] {
        let entry = free[fingerprint]?.firstIndex { !mustBeSameFile || $0.path == paths[i] }
        guard let entry else { continue }
        free[fingerprint]?.remove(at: entry)
        isAccepted[i] = true
      }
    }
    let marked = zip(report.diagnostics, isAccepted)
    report.accepted = marked.filter(\.1).map(\.0)
    report.diagnostics = marked.filter { !$0.1 }.map(\.0)
    let rest = Set(free.values.joined())
    return entries.filter { rest.contains($0) }
  }

  private static func fingerprints(_ report: Report) -> [String] {
    Fingerprint.all(report.diagnostics, in: report.files).map { String($0.prefix { $0 != ":" }) }
  }
}
