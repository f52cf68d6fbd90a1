// The generated Swift: the catalog of rules as data, the registry of rule types, the texts of the library
// models.
//
// Each is a pure function of what it lists. A rule stands in the registry when a source file is named after
// it; hygiene rules have none, because the engine itself reports them.

package import Diagnostics
import SourceText

/// Writes generated Swift source.
package enum RuleSources {
  /// `RuleCatalog`: one constant for each of `rules`, and all of them sorted by id.
  package static func catalog(_ rules: [RuleMetadata]) -> String {
    let sorted = rules.sorted { $0.id < $1.id }
    let names = sorted.map { "    \(SwiftLiteral.constant($0.pascalName)),\n" }.joined()
    return """
      // Every rule as data.
      //
      // \(notice("rules"))

      package import Diagnostics
      import SourceText

      /// What `rule.md` says of each rule.
      package enum RuleCatalog {
        /// All rules, sorted by id.
        package static let all: [RuleMetadata] = [
      \(names)  ]

      \(sorted.map(constant).joined(separator: "\n"))}

      """
  }

  /// `RuleRegistry`: the types of those of `rules` for which `sourceFiles` holds a file named after them.
  package static func registry(_ rules: [RuleMetadata], sourceFiles: [String]) -> String {
    let files = Set(sourceFiles.map { path in path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path })
    let types = rules.sorted { $0.id < $1.id }.map(\.pascalName).filter { files.contains($0 + ".swift") }
    return """
      // Every rule type.
      //
      // \(notice("rules and Sources/Rules"))

      package import RuleKit

      /// The rules that the engine runs.
      package enum RuleRegistry {
        /// All rule types, sorted by the ids of their rules.
        package static let all: [any Rule.Type] = [
      \(types.map { "    \($0).self,\n" }.joined())  ]
      }

      """
  }

  /// `ModelTexts`: the files of library models with their paths below `rules/models`.
  package static func modelTexts(_ files: [(path: String, text: String)]) -> String {
    let sorted = files.sorted { $0.path < $1.path }
    let entries = sorted.enumerated().map { "    (\(SwiftLiteral.string($1.path)), text\($0)),\n" }
    let texts = sorted.enumerated().map { index, file in
      "\n  private static let text\(index) = \(SwiftLiteral.text(file.text))\n"
    }
    return """
      // The texts of the library models.
      //
      // \(notice("rules/models"))

      /// The files of `rules/models`.
      package enum ModelTexts {
        /// Paths below `rules/models` and texts, sorted by path.
        package static let files: [(path: String, text: String)] = [
      \(entries.joined())  ]
      \(texts.joined())}

      """
  }

  private static func notice(_ origin: String) -> String {
    "Generated from \(origin) by generate-rules; do not edit."
  }

  private static func constant(_ rule: RuleMetadata) -> String {
    """
      package static let \(SwiftLiteral.constant(rule.pascalName)) = RuleMetadata(
        id: \(SwiftLiteral.string(rule.id)), title: \(SwiftLiteral.string(rule.title)),
        family: .\(rule.family), severity: .\(rule.severity), confidence: .\(rule.confidence),
        languages: [\(rule.languages.map { ".\($0)" }.joined(separator: ", "))], profile: .\(rule.profile),
        options: [\(rule.options.map(option).joined())\(rule.options.isEmpty ? "" : "\n    ")],
        cwe: \(rule.cwe),
        summary: \(SwiftLiteral.string(rule.summary)),
        page: \(SwiftLiteral.text(rule.page)))

    """
  }

  private static func option(_ option: RuleOption) -> String {
    """

          RuleOption(
            name: \(SwiftLiteral.string(option.name)), defaultValue: \(value(option.defaultValue)),
            summary: \(SwiftLiteral.string(option.summary))),
    """
  }

  private static func value(_ value: RuleOption.Value) -> String {
    switch value {
    case .integer(let number): ".integer(\(number))"
    case .boolean(let flag): ".boolean(\(flag))"
    case .text(let text): ".text(\(SwiftLiteral.string(text)))"
    case .list(let items): ".list(\(SwiftLiteral.strings(items)))"
    }
  }
}
