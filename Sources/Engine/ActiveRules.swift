// Which rules run in which files, with which options.
//
// Rules are values that all workers share. They are made once, and again only for files that an override
// speaks of.

internal import Configuration
internal import Diagnostics
internal import RuleKit
internal import Semantics
internal import SourceText

/// A rule that runs, and how.
struct ActiveRule: Sendable {
  let metadata: RuleMetadata
  let settings: RuleSettings
  let rule: any Rule
  /// See `Rule.collects`.
  let collects: [any FileAnalysis.Type]

  init?(_ type: any Rule.Type, _ settings: [String: RuleSettings]) {
    let metadata = type.metadata
    guard let own = settings[metadata.id], own.isEnabled else { return nil }
    self.metadata = metadata
    self.settings = own
    collects = type.collects
    rule = type.init(options: RuleOptions(of: metadata, configured: own.options))
  }

  /// Whether the rule leaves a file alone: one in a language that it does not know, or, under the settings that hold
  /// there, tests and side code (see `TestCode` and `SideCode`).
  func leaves(_ file: ProgramFile, under settings: RuleSettings) -> Bool {
    if !metadata.languages.contains(file.source.language) { return true }
    guard settings.profile == .default else { return false }
    return file.isTest || file.isSideCode && rule is any LoadRule
  }
}

extension RuleSettings {
  /// Whether the rule leaves test code alone.
  var exemptsTests: Bool { profile == .default }
}

/// The rules of a run.
struct ActiveRules: Sendable {
  let configuration: ProjectConfiguration
  private let types: [any Rule.Type]
  private let general: [ActiveRule]

  init(_ request: AnalysisRequest) {
    configuration = request.configuration
    types = request.rules
    let settings = request.configuration.settings(forFile: "")
    general = request.rules.compactMap { ActiveRule($0, settings) }
  }

  /// The rules that run in the file with this display path.
  func rules(forFile path: String) -> [ActiveRule] {
    if configuration.overrides.isEmpty { return general }
    let settings = configuration.settings(forFile: path)
    return types.compactMap { ActiveRule($0, settings) }
  }

  /// The rules that look at a file: those that run there, without the ones that leave such code alone.
  func rules(lookingAt file: ProgramFile) -> [ActiveRule] {
    rules(forFile: file.source.path).filter { !$0.leaves(file, under: $0.settings) }
  }

  /// Whether no rule looks at a file because it is test code; see `TestCode`.
  func areExempt(_ loaded: LoadedProgram, _ index: Int) -> Bool {
    let file = loaded.program.files[index]
    return file.isTest && allExemptTests(file.source.path)
  }

  /// Whether all rules leave a file alone if it is test code.
  func allExemptTests(_ path: String) -> Bool { rules(forFile: path).allSatisfy(\.settings.exemptsTests) }

  /// The rules that run in any of these files, for passes over the program; those of files that an override
  /// speaks of have the options that hold outside of overrides.
  func rules(forAnyOf paths: [String]) -> [ActiveRule] {
    if configuration.overrides.isEmpty { return general }
    var found = Dictionary(general.map { ($0.metadata.id, $0) }) { first, _ in first }
    for path in paths {
      for rule in rules(forFile: path) where found[rule.metadata.id] == nil { found[rule.metadata.id] = rule }
    }
    return found.values.sorted { $0.metadata.id < $1.metadata.id }
  }
}
