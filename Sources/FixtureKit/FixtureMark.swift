// The comments in a fixture that say which reports are due.
//
//     // expect: rule-id "part of message"     a report of the rule that begins on this line; or a part of its help
//     // expect-step: n                        step n of the path of some expected report begins on this line
//     // known-miss: rule-id (why)             a report is due here, and known to be missing
//     // known-false: rule-id (why)            a report here is wrong, and known to be made
//
// A comment line of marks alone speaks of the next line that is none. Several marks may stand in one comment.

/// One mark.
package struct FixtureMark: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case expect, expectStep = "expect-step", knownMiss = "known-miss", knownFalse = "known-false"
  }

  package var kind: Kind
  /// The file within the case.
  package var file: String
  /// From 1.
  package var line: Int
  /// The rule; empty for steps.
  package var rule: String
  /// Text that the message or the help must hold; empty for any message.
  package var part: String
  /// The number of a step, from 1; 0 for other marks.
  package var step: Int

  package init(kind: Kind, file: String, line: Int, rule: String, part: String, step: Int) {
    self.kind = kind
    self.file = file
    self.line = line
    self.rule = rule
    self.part = part
    self.step = step
  }
}

extension FixtureMark {
  /// The marks of one file.
  package static func marks(in text: String, file: String) -> [FixtureMark] {
    var result: [FixtureMark] = []
    var waiting: [FixtureMark] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let found = marks(inLine: String(line), file: file, number: index + 1)
      let standsAlone = line.drop { $0 == " " || $0 == "\t" }.hasPrefix("//")
      if !found.isEmpty, standsAlone {
        waiting += found
        continue
      }
      for var mark in waiting {
        mark.line = index + 1
        result.append(mark)
      }
      waiting = []
      result += found
    }
    // Marks at the end of a file speak of nothing: they stay where they are and fail.
    return result + waiting
  }

  private static func marks(inLine line: String, file: String, number: Int) -> [FixtureMark] {
    guard let comment = line.range(ofMarkComment: ()) else { return [] }
    let text = line[comment...]
    let pattern = /(expect-step|expect|known-miss|known-false):\s*([a-z0-9-]+)(?:\s+"((?:[^"\\]|\\.)*)")?/
    return text.matches(of: pattern).compactMap { match -> FixtureMark? in
      guard let kind = Kind(rawValue: String(match.1)) else { return nil }
      let step = kind == .expectStep ? Int(match.2) ?? 0 : 0
      let part = (match.3 ?? "").replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
      return FixtureMark(
        kind: kind, file: file, line: number, rule: kind == .expectStep ? "" : String(match.2),
        part: String(part),
        step: step)
    }
  }
}

extension String {
  /// Where the first comment that holds a mark begins.
  fileprivate func range(ofMarkComment: Void) -> Index? {
    firstMatch(of: /\/\/\s*(expect|expect-step|known-miss|known-false):/)?.range.lowerBound
  }
}
