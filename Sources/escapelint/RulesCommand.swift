// `escapelint rules` and `escapelint explain RULE`: what the rules are.

import ArgumentParser
import Diagnostics
import Rules
import SourceText

extension RuleFamily: ExpressibleByArgument {}

struct RulesCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List rules with severity, confidence, profile, title and options.")

  @Argument(
    help: "Only the rules of these families.", completion: .list(RuleFamily.allCases.map(\.rawValue)))
  var families: [RuleFamily] = []

  @Option(name: [.customShort("f"), .long], help: "The form of the list.")
  var format: Format = .text

  func run() throws {
    let rules = RuleCatalog.all.filter { families.isEmpty || families.contains($0.family) }
    switch format {
    case .text: StandardStreams.output(RuleList.text(rules))
    case .json: StandardStreams.output(RuleList.json(rules))
    case .markdown: StandardStreams.output(RuleList.markdown(rules))
    }
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule reports, why it matters and what to do.")

  @Argument(
    help: "The id of the rule, such as 'closure-in-loop'.", completion: .list(RuleCatalog.all.map(\.id)))
  var rule: String

  func run() throws {
    guard let found = RuleCatalog.all.first(where: { $0.id == rule }) else { throw unknown() }
    StandardStreams.output(
      """
      # \(found.id): \(found.title)

      Family \(found.family.rawValue), severity \(found.severity.rawValue), \
      confidence \(found.confidence.rawValue), from profile \(found.profile.rawValue) on. \
      \(Tool.page(ofRule: found.id))

      \(RuleList.optionLines(found))\(found.page)
      """)
  }

  private func unknown() -> CommandFailure {
    if let family = RuleFamily(rawValue: rule) {
      let ids = RuleCatalog.all.filter { $0.family == family }.map(\.id).joined(separator: ", ")
      return CommandFailure("'\(rule)' is a family; its rules are \(ids)")
    }
    let near = nearestName(to: rule, among: RuleCatalog.all.map(\.id))
    let hint = near.map { "did you mean '\($0)'?" } ?? "'escapelint rules' lists all"
    return CommandFailure("unknown rule '\(rule)'; \(hint)")
  }
}

/// The list of rules in its forms.
enum RuleList {
  static func text(_ rules: [RuleMetadata]) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    // Each family follows a blank line.
    var lines = ["rule, severity, confidence, profile from which it reports; options with their defaults"]
    for family in RuleFamily.allCases {
      let members = rules.filter { $0.family == family }
      if members.isEmpty { continue }
      lines += ["", "\(family.rawValue):"]
      for rule in members {
        lines.append(
          "  \(padded(rule.id, width))  \(padded(rule.severity.rawValue, 7))  "
            + "\(padded(rule.confidence.rawValue, 9))  \(padded(rule.profile.rawValue, 7))  \(rule.title)"
        )
        lines += rule.options.map { "      \($0.name) = \(value($0.defaultValue)): \($0.summary)" }
      }
    }
    return lines.joined(separator: "\n")
  }

  static func markdown(_ rules: [RuleMetadata]) -> String {
    let rows = rules.map {
      "| [\($0.id)](\(Tool.page(ofRule: $0.id))) | \($0.family.rawValue) | \($0.severity.rawValue) "
        + "| \($0.profile.rawValue) | \($0.title) |"
    }
    return (["| Rule | Family | Severity | Profile | What it reports |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  static func json(_ rules: [RuleMetadata]) -> [UInt8] {
    var json = JSONWriter(isCompact: true)
    json.array { json in
      for rule in rules { json.object(folded: true) { write(rule, into: &$0) } }
    }
    json.finish()
    return json.bytes
  }

  private static func write(_ rule: RuleMetadata, into json: inout JSONWriter) {
    json.member("id", rule.id)
    json.member("title", rule.title)
    json.member("family", rule.family.rawValue)
    json.member("severity", rule.severity.rawValue)
    json.member("confidence", rule.confidence.rawValue)
    json.member("profile", rule.profile.rawValue)
    json.array("languages", of: rule.languages.map(\.rawValue))
    json.array("cwe") { json in
      for number in rule.cwe { json.integer(number) }
    }
    json.array("options") { json in
      for option in rule.options {
        json.object { json in
          json.member("name", option.name)
          json.key("default")
          json.value(option.defaultValue)
          json.member("summary", option.summary)
        }
      }
    }
    json.member("summary", rule.summary)
    json.member("url", Tool.page(ofRule: rule.id))
  }

  /// The options of a rule as Markdown; empty if it has none.
  static func optionLines(_ rule: RuleMetadata) -> String {
    if rule.options.isEmpty { return "" }
    let lines = rule.options.map { "- `\($0.name)` (default \(value($0.defaultValue))): \($0.summary)" }
    return "Options:\n" + lines.joined(separator: "\n") + "\n\n"
  }

  /// As it is written in a configuration.
  private static func value(_ value: RuleOption.Value) -> String {
    var json = JSONWriter()
    json.array(folded: true) { $0.value(value) }
    return String(decoding: json.bytes.dropFirst().dropLast(), as: UTF8.self)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension JSONWriter {
  /// The value of an option.
  fileprivate mutating func value(_ value: RuleOption.Value) {
    switch value {
    case .integer(let number): integer(number)
    case .boolean(let flag): boolean(flag)
    case .text(let text): string(text)
    case .list(let items):
      array(folded: true) { json in
        for item in items { json.string(item) }
      }
    }
  }
}
