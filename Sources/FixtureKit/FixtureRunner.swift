// Runs cases through the real pipeline, in this process.
//
// One runner serves all cases: it holds the library declarations, which take longer to read than any case. Files that are
// read as units (C and C++) stand in a temporary folder while their case runs, since their parser reads the disk.

internal import Configuration
package import Diagnostics
internal import Engine
internal import Foundation
package import FrontendKit
internal import LibraryModels
package import RuleKit
package import SourceText
internal import Workspace

/// What became of one case.
package struct FixtureOutcome: Sendable {
  package var fixture: Fixture
  /// One line for each difference; empty if the case passes.
  package var differences: [String]

  package var passes: Bool { differences.isEmpty }
}

/// Runs cases.
package struct FixtureRunner: Sendable {
  private let rules: [any Rule.Type]
  private let catalog: [RuleMetadata]
  private let frontends: [any Frontend]
  private let units: @Sendable (String) -> [any UnitFrontend]
  private let library: ModelLibrary

  /// `catalog` describes all rules, `rules` are those that exist as code; `units` gives the frontends for units below a
  /// folder.
  package init(
    rules: [any Rule.Type], catalog: [RuleMetadata], frontends: [any Frontend],
    units: @escaping @Sendable (String) -> [any UnitFrontend] = { _ in [] }
  ) {
    self.rules = rules
    self.catalog = catalog
    self.frontends = frontends
    self.units = units
    library = ModelLibrary(
      ModelTexts.files.map { ModelText(bundled: $0.path, text: $0.text) }, frontends: frontends)
  }

  /// Whether the rule under test exists as code, or is applied by the engine itself.
  package func canRun(_ fixture: Fixture) -> Bool {
    rules.contains { $0.metadata.id == fixture.rule }
      || catalog.contains { $0.id == fixture.rule && $0.family == .hygiene }
  }

  /// Runs one case.
  package func run(_ fixture: Fixture) -> FixtureOutcome {
    let marks = fixture.marks
    let judged = Set(marks.map(\.rule)).union([fixture.rule])
    let configuration: ProjectConfiguration
    switch self.configuration(for: fixture) {
    case .success(let value): configuration = value
    case .failure(let error): return FixtureOutcome(fixture: fixture, differences: [error.text])
    }
    do {
      let folder = try CaseFolder(fixture)
      let report = Pipeline.run(request(for: fixture, in: folder.path, judged, configuration)).report
      let found = report.diagnostics.filter { judged.contains($0.rule) }
      var judgement = FixtureJudgement(files: report.files, found: found)
      judgement.judge(marks)
      // Without a parser nothing is found, and cases that expect nothing must not pass for that.
      let failures = report.notifications.filter { $0.severity == .error }.map(\.message)
      return FixtureOutcome(fixture: fixture, differences: failures + judgement.differences)
    } catch {
      return FixtureOutcome(fixture: fixture, differences: ["the case cannot be written to disk: \(error)"])
    }
  }

  /// Runs all rules in the audit profile over one text, which stands in a file of this name unless its language is read
  /// from memory; returns the notifications.
  @discardableResult package func analyse(
    _ bytes: [UInt8], _ language: Language = .swift, file name: String = "case.swift", in folder: String = "/case"
  ) -> [Diagnostics.Notification] {
    var configuration = ProjectConfiguration(rules: catalog, folder: folder, workingDirectory: folder)
    configuration.profile = .audit
    var discovery = Discovery(root: folder)
    discovery.inputs = [
      Input(
        displayPath: name, path: folder + "/" + name, language: language, role: .analysed, isNamed: true,
        givenBytes: bytes)
    ]
    var request = AnalysisRequest(
      discovery: discovery, configuration: configuration, frontends: frontends, rules: rules, library: library,
      workers: 1)
    request.unitFrontends = units(folder)
    return Pipeline.run(request).report.notifications
  }

  private func request(
    for fixture: Fixture, in folder: String, _ judged: Set<String>, _ configuration: ProjectConfiguration
  ) -> AnalysisRequest {
    var discovery = Discovery(root: folder)
    discovery.inputs = fixture.files.sorted { $0.name < $1.name }.compactMap { file in
      guard let language = file.language else { return nil }
      return Input(
        displayPath: file.name, path: folder + "/" + file.name, language: language, role: .analysed,
        isNamed: true,
        givenBytes: Array(file.text.utf8))
    }
    var request = AnalysisRequest(
      discovery: discovery, configuration: configuration, frontends: frontends,
      rules: rules.filter { judged.contains($0.metadata.id) }, library: library, workers: 1)
    request.unitFrontends = units(folder)
    return request
  }

  private struct BadHeader: Error { var text: String }

  private func configuration(for fixture: Fixture) -> Result<ProjectConfiguration, BadHeader> {
    var configuration = ProjectConfiguration(rules: catalog, folder: "/case", workingDirectory: "/case")
    configuration.profile = fixture.profile
    guard let rule = catalog.first(where: { $0.id == fixture.rule }) else {
      return .failure(BadHeader(text: "there is no rule '\(fixture.rule)'"))
    }
    var options: [String: RuleOption.Value] = [:]
    for (name, literal) in fixture.options {
      guard let option = rule.options.first(where: { $0.name == name }) else {
        return .failure(BadHeader(text: "'\(rule.id)' has no option '\(name)'"))
      }
      guard let value = RuleOption.Value(literal: literal, like: option.defaultValue) else {
        return .failure(BadHeader(text: "'\(literal)' is no value for the option '\(name)'"))
      }
      options[name] = value
    }
    if !options.isEmpty { configuration.rules[rule.id] = RuleAdjustment(options: options) }
    return .success(configuration)
  }
}

/// Where a case stands while it runs: a folder on disk if a file of it needs one, else only a name.
private final class CaseFolder {
  let path: String
  private let isOnDisk: Bool

  init(_ fixture: Fixture) throws {
    isOnDisk = fixture.needsUnits
    guard isOnDisk else {
      path = "/case"
      return
    }
    let folder = NSTemporaryDirectory() + "/escapelint-case-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = FileSystem.realPath(folder) ?? folder
    for file in fixture.files {
      let place = URL(fileURLWithPath: path + "/" + file.name)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
  }

  deinit { if isOnDisk { try? FileManager.default.removeItem(atPath: path) } }
}

extension RuleOption.Value {
  /// The value that a literal writes, if it is of the same type as `sample`.
  fileprivate init?(literal: String, like sample: RuleOption.Value) {
    switch sample {
    case .integer:
      guard let number = Int(literal) else { return nil }
      self = .integer(number)
    case .boolean:
      guard let flag = Bool(literal) else { return nil }
      self = .boolean(flag)
    case .text:
      guard let text = Self.unquoted(literal) else { return nil }
      self = .text(text)
    case .list:
      guard literal.hasPrefix("["), literal.hasSuffix("]") else { return nil }
      let items = literal.dropFirst().dropLast().split(separator: ",")
      self = .list(items.compactMap { Self.unquoted(String($0.drop { $0 == " " })) })
    }
  }

  private static func unquoted(_ literal: String) -> String? {
    let text = literal.reversed().drop { $0 == " " }.reversed()
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
    return String(text.dropFirst().dropLast())
  }
}
