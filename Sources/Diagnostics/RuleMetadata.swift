// What is known of a rule without running it. Made from `rule.md` by the generator; see `rules/README.md`.

package import SourceText

/// From which profile on a rule reports.
package enum Profile: String, Sendable, CaseIterable, Comparable {
  /// Findings that are true and matter; the profile of a run that asks for nothing else.
  case `default`
  /// Also findings that matter only to some code bases.
  case strict
  /// Also every single allocation.
  case audit

  private var rank: Int { self == .default ? 0 : self == .strict ? 1 : 2 }

  package static func < (a: Profile, b: Profile) -> Bool { a.rank < b.rank }
}

/// The group of rules that a rule belongs to; `--select` and `--ignore` take its name.
package enum RuleFamily: String, Sendable, CaseIterable {
  case closure, boxing, growth, pool, lifetime
  case hotPath = "hot-path"
  case hygiene
}

/// A typed option of a rule, as documented and as checked in the configuration.
package struct RuleOption: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case integer(Int)
    case boolean(Bool)
    case text(String)
    case list([String])
  }

  package var name: String
  /// The value where the configuration says nothing; its case is the option's type.
  package var defaultValue: Value
  package var summary: String

  package init(name: String, defaultValue: Value, summary: String) {
    self.name = name
    self.defaultValue = defaultValue
    self.summary = summary
  }
}

/// A rule as data.
package struct RuleMetadata: Sendable, Equatable {
  /// Kebab-case, such as `closure-in-loop`.
  package var id: String
  /// One line without a final full stop.
  package var title: String
  package var family: RuleFamily
  package var severity: Severity
  package var confidence: Confidence
  package var languages: [Language]
  /// The lowest profile in which the rule can report at all. A rule may report less in lower profiles than in higher ones.
  package var profile: Profile
  package var options: [RuleOption]
  /// CWE numbers, for rules about memory errors only.
  package var cwe: [Int]
  /// First paragraph of the page: what is reported and why it costs. Plain text, at most 1,000 characters.
  package var summary: String
  /// The whole page as Markdown, without front matter.
  package var page: String

  package init(
    id: String, title: String, family: RuleFamily, severity: Severity, confidence: Confidence,
    languages: [Language], profile: Profile, options: [RuleOption] = [], cwe: [Int] = [],
    summary: String, page: String
  ) {
    self.id = id
    self.title = title
    self.family = family
    self.severity = severity
    self.confidence = confidence
    self.languages = languages
    self.profile = profile
    self.options = options
    self.cwe = cwe
    self.summary = summary
    self.page = page
  }

  /// The id in PascalCase, as SARIF wants names: `closure-in-loop` is `ClosureInLoop`.
  package var pascalName: String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
