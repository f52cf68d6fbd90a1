// A few rules to configure.

import Diagnostics
import SourceText

import Configuration

let sampleRules = [
  rule(
    "closure-in-loop", .closure, .default,
    [
      RuleOption(name: "max-captures", defaultValue: .integer(2), summary: "How many captures pass."),
      RuleOption(name: "in-tests", defaultValue: .boolean(false), summary: "Whether tests count."),
      RuleOption(name: "callee", defaultValue: .text("none"), summary: "A name."),
      RuleOption(name: "allowed", defaultValue: .list(["a"]), summary: "Names that pass."),
    ]),
  rule("pool-missing-reset", .pool, .default),
  rule("existential-parameter", .boxing, .strict),
  rule("interface-boxing", .boxing, .audit),
]

func rule(
  _ id: String, _ family: RuleFamily, _ profile: Profile, _ options: [RuleOption] = []
) -> RuleMetadata {
  RuleMetadata(
    id: id, title: "Title of \(id)", family: family, severity: .warning, confidence: .high,
    languages: [.swift],
    profile: profile, options: options, summary: "", page: "")
}

/// Reads a configuration that stands in `/repo` and is used from there.
func configuration(_ yaml: String) throws(ConfigurationError) -> ProjectConfiguration {
  try ProjectConfiguration(
    yaml: Array(yaml.utf8), file: "/repo/.escapelint.yml", rules: sampleRules, workingDirectory: "/repo")
}

/// The issues of a configuration, as they are printed.
func issues(_ yaml: String) -> [String] {
  do throws(ConfigurationError) {
    _ = try configuration(yaml)
    return []
  } catch {
    guard case .invalid(let issues) = error else { return ["\(error)"] }
    return issues.map(\.text)
  }
}

extension ProjectConfiguration {
  /// The ids of the rules that run in a file.
  func enabled(_ path: String = "a.swift") -> [String] {
    settings(forFile: path).filter(\.value.isEnabled).keys.sorted()
  }
}
