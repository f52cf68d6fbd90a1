// The generated pages of `docs/rules`: one for each rule, and the table of all.
//
// A page is the rule's own text between a table of its metadata and how to configure and suppress it.
// Answers that fixtures pin as wrong are listed, so that limits are public.

package import Diagnostics
import SourceText

/// A wrong answer that a fixture pins.
package struct KnownLimit: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case miss = "known-miss"
    case falseReport = "known-false"
  }

  package var kind: Kind
  /// What the fixture says of it; may be empty.
  package var remark: String

  package init(kind: Kind, remark: String) {
    self.kind = kind
    self.remark = remark
  }
}

/// Writes the pages of rules as Markdown.
package enum RulePages {
  /// The first words of every generated page; other files in the folder are left alone.
  static let mark = "<!-- Generated from rules by generate-rules; do not edit. -->"

  /// The page of `rule`.
  package static func page(_ rule: RuleMetadata, limits: [KnownLimit] = []) -> String {
    let parts = [
      "\(mark)\n# \(rule.id)\n\n\(rule.title).\n", metadata(rule), rule.page, options(rule),
      known(limits), configuration(rule), rule.family == .hygiene ? "" : suppression(rule),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The table of all rules by family.
  package static func index(_ rules: [RuleMetadata]) -> String {
    let sections = RuleFamily.allCases.compactMap { family -> String? in
      let members = rules.filter { $0.family == family }.sorted { $0.id < $1.id }
      guard !members.isEmpty else { return nil }
      let rows = members.map { rule in
        let link = "[\(rule.id)](\(rule.id).md)"
        return row([link, rule.title, rule.severity.rawValue, rule.profile.rawValue, titles(rule)])
      }
      return """
        ## \(family.rawValue)

        | Rule | Reports | Severity | Profile | Languages |
        |---|---|---|---|---|
        \(rows.joined(separator: "\n"))

        """
    }
    return "\(mark)\n# Rules\n\n" + sections.joined(separator: "\n")
  }

  // MARK: Sections

  private static func metadata(_ rule: RuleMetadata) -> String {
    var rows = [
      ["Family", rule.family.rawValue], ["Severity", rule.severity.rawValue],
      ["Confidence", rule.confidence.rawValue], ["Profile", rule.profile.rawValue],
      ["Languages", titles(rule)],
    ]
    if !rule.cwe.isEmpty { rows.append(["Weakness", rule.cwe.map(weakness).joined(separator: ", ")]) }
    return "| | |\n|---|---|\n" + rows.map(row).joined(separator: "\n") + "\n"
  }

  private static func weakness(_ number: Int) -> String {
    "[CWE-\(number)](https://cwe.mitre.org/data/definitions/\(number).html)"
  }

  private static func options(_ rule: RuleMetadata) -> String {
    guard !rule.options.isEmpty else { return "" }
    let rows = rule.options.map { option in
      let value = option.defaultValue
      return row(["`\(option.name)`", type(value), "`\(literal(value))`", option.summary])
    }
    // Pages that explain their options at length have the heading already.
    let heading = rule.page.contains("\n## Options\n") ? "Defaults of options" : "Options"
    return """
      ## \(heading)

      | Name | Type | Default | Meaning |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private static func known(_ limits: [KnownLimit]) -> String {
    guard !limits.isEmpty else { return "" }
    let lines = limits.map { limit in
      let kind = limit.kind == .miss ? "Missed" : "Reported wrongly"
      return limit.remark.isEmpty ? "- \(kind)" : "- \(kind): \(limit.remark)"
    }
    return "## Known limits\n\nThe tests pin these wrong answers:\n\n" + lines.joined(separator: "\n") + "\n"
  }

  private static func configuration(_ rule: RuleMetadata) -> String {
    let options = rule.options.map { "    \($0.name): \(literal($0.defaultValue))\n" }.joined()
    return """
      ## Configuration

      In `.escapelint.yml`:

      ```yaml
      rules:
        \(rule.id):
          severity: \(rule.severity.rawValue)
      \(options)```

      """
  }

  private static func suppression(_ rule: RuleMetadata) -> String {
    """
    ## Suppression

    ```
    // escapelint:ignore \(rule.id) -- why this is right here
    ```

    """
  }

  // MARK: Values

  private static func titles(_ rule: RuleMetadata) -> String {
    rule.languages.map(\.title).joined(separator: ", ")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private static func type(_ value: RuleOption.Value) -> String {
    switch value {
    case .integer: "integer"
    case .boolean: "boolean"
    case .text: "text"
    case .list: "list of texts"
    }
  }

  private static func literal(_ value: RuleOption.Value) -> String {
    switch value {
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    case .text(let text): quoted(text)
    case .list(let items): "[" + items.map(quoted).joined(separator: ", ") + "]"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
