// Findings about suppressions that do nothing, name no rule, or give no reason.

import Diagnostics
import SourceText

struct SuppressionHygiene {
  let file: SourceFile
  let entries: [SuppressionSet.Entry]
  let problems: [SuppressionProblem]
  let context: SuppressionContext

  /// The ids of the rules in this file.
  static let rules: Set<String> = [
    "unused-suppression", "unknown-rule", "suppression-without-reason", "malformed-suppression",
  ]

  /// `used` are the indices of entries that suppressed something.
  func diagnostics(used: Set<Int>) -> [Diagnostic] {
    var found = problems.compactMap(diagnostic)
    for (i, entry) in entries.enumerated() where entry.isComment {
      if entry.rule != SuppressionSet.all, !context.knownRules.contains(entry.rule) {
        found.append(unknownRule(entry))
      } else if !used.contains(i), isJudged(entry) {
        found.append(unused(entry, isAlone: isAlone(entry)))
      }
    }
    return found.sorted { ($0.range, $0.rule, $0.message) < ($1.range, $1.rule, $1.message) }
  }

  /// Whether it is certain that the entry does nothing. `all` is too wide to be judged when any rule is off.
  private func isJudged(_ entry: SuppressionSet.Entry) -> Bool {
    if entry.rule == SuppressionSet.all {
      return context.knownRules.subtracting(SuppressionHygiene.rules).isSubset(of: context.ranRules)
    }
    return context.ranRules.contains(entry.rule) && !SuppressionHygiene.rules.contains(entry.rule)
  }

  private func isAlone(_ entry: SuppressionSet.Entry) -> Bool {
    entries.count { $0.source == entry.source } == 1
  }

  private func diagnostic(_ problem: SuppressionProblem) -> Diagnostic? {
    switch problem.kind {
    case .malformed(let text, let help):
      return make("malformed-suppression", text, problem.range, help: help)
    case .withoutReason:
      guard context.requiresReason else { return nil }
      let help = "say why after ' -- ' at the end of the comment"
      return make("suppression-without-reason", "this suppression gives no reason", problem.range, help: help)
    }
  }

  private func unknownRule(_ entry: SuppressionSet.Entry) -> Diagnostic {
    if let family = RuleFamily(rawValue: entry.rule) {
      return make(
        "unknown-rule", "'\(family.rawValue)' is a family of rules, and a suppression names single ones",
        entry.name, help: "name the rule that stands in brackets behind the finding, or 'all'")
    }
    let near = nearestName(to: entry.rule, among: context.knownRules)
    var result = make(
      "unknown-rule", "unknown rule '\(entry.rule)'", entry.name, help: near.map { "did you mean '\($0)'?" })
    if let near {
      let edit = Edit(SourceRange(file.id, entry.name), replacement: near)
      result.fix = Fix(description: "replace '\(entry.rule)' by '\(near)'", edits: [edit])
    }
    return result
  }

  private func unused(_ entry: SuppressionSet.Entry, isAlone: Bool) -> Diagnostic {
    let what = entry.rule == SuppressionSet.all ? "nothing" : "no finding of '\(entry.rule)'"
    var result = make("unused-suppression", "this comment suppresses \(what)", entry.name)
    if standsOnItsOwnLine(entry), case .lines(let lines) = entry.cover, lines.count == 1, isSameLine(entry) {
      result.help = "'escapelint:ignore' speaks of its own line; use 'ignore-next-line' above the code"
    } else {
      result.help = "remove it"
    }
    if isAlone, isSameLine(entry), !standsOnItsOwnLine(entry) { result.fix = removal(of: entry) }
    return result
  }

  /// Takes the comment away with the blanks before it.
  private func removal(of entry: SuppressionSet.Entry) -> Fix {
    var start = entry.source.start
    while start > 0, isBlank(file.bytes[Int(start) - 1]) { start -= 1 }
    let range = SourceRange(file.id, ByteRange(start, entry.source.end))
    return Fix(description: "remove the comment", edits: [Edit(range, replacement: "")])
  }

  /// Whether the comment is a trailing one at the end of its line, or would be one if code stood before it.
  private func isSameLine(_ entry: SuppressionSet.Entry) -> Bool {
    let text = file.text(entry.source)
    guard text.contains("escapelint:ignore"), !text.contains("escapelint:ignore-") else { return false }
    let end = Int(entry.source.end)
    return end == file.bytes.count || file.bytes[end] == 0x0A || file.bytes[end] == 0x0D
  }

  private func standsOnItsOwnLine(_ entry: SuppressionSet.Entry) -> Bool {
    var start = Int(entry.source.start)
    while start > 0, isBlank(file.bytes[start - 1]) { start -= 1 }
    return start == 0 || file.bytes[start - 1] == 0x0A || file.bytes[start - 1] == 0x0D
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func make(_ rule: String, _ message: String, _ range: ByteRange, help: String? = nil) -> Diagnostic
  {
    Diagnostic(
      rule: rule, severity: .warning, confidence: .veryHigh, message: message,
      range: SourceRange(file.id, range),
      help: help)
  }
}
