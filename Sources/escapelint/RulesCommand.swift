// `escapelint rules` and `escapelint explain RULE`: what the rules are.

import ArgumentParser
import Diagnostics
import Rules
import SourceText

struct RulesCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List all rules with severity, profile and options.")

  @Option(name: [.customShort("f"), .long], help: "The form of the list.")
  var format: Format = .text

  func run() throws {
    switch format {
    case .text: StandardStreams.output(RuleList.text(RuleCatalog.all))
    case .json: StandardStreams.output(RuleList.json(RuleCatalog.all))
    case .markdown: StandardStreams.output(RuleList.markdown(RuleCatalog.all))
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
    var lines: [String] = []
    for family in RuleFamily.allCases {
      let members = rules.filter { $0.family == family }
      if members.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append("\(family.rawValue):")
      for rule in members {
        let gap = String(repeating: " ", count: width - rule.id.count)
        lines.append(
          "  \(rule.id)\(gap)  \(padded(rule.severity.rawValue, 7))  "
            + "\(padded(rule.profile.rawValue, 7))  \(rule.title)"
        )
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

  static func json(_ rules: [RuleMetadata]) -> String {
    let objects = rules.map { rule in
      let options = rule.options.map {
        "{\"name\":\(quoted($0.name)),\"default\":\(value($0.defaultValue)),"
          + "\"summary\":\(quoted($0.summary))}"
      }
      let fields = [
        "\"id\":\(quoted(rule.id))", "\"title\":\(quoted(rule.title))",
        "\"family\":\(quoted(rule.family.rawValue))", "\"severity\":\(quoted(rule.severity.rawValue))",
        "\"confidence\":\(quoted(rule.confidence.rawValue))", "\"profile\":\(quoted(rule.profile.rawValue))",
        "\"languages\":[\(rule.languages.map { quoted($0.rawValue) }.joined(separator: ","))]",
        "\"cwe\":\(rule.cwe)", "\"options\":[\(options.joined(separator: ","))]",
        "\"summary\":\(quoted(rule.summary))", "\"url\":\(quoted(Tool.page(ofRule: rule.id)))",
      ]
      return "  {" + fields.joined(separator: ",") + "}"
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]"
  }

  /// The options of a rule as Markdown; empty if it has none.
  static func optionLines(_ rule: RuleMetadata) -> String {
    if rule.options.isEmpty { return "" }
    let lines = rule.options.map { "- `\($0.name)` (default \(value($0.defaultValue))): \($0.summary)" }
    return "Options:\n" + lines.joined(separator: "\n") + "\n\n"
  }

  private static func value(_ value: RuleOption.Value) -> String {
    switch value {
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    case .text(let text): quoted(text)
    case .list(let items): "[" + items.map(quoted).joined(separator: ",") + "]"
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A JSON string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
