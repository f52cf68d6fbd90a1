// Every rule against its fixtures and the examples of its page, through the real pipeline.

import ClangFrontend
import Diagnostics
import FixtureKit
import Foundation
import RuleKit
import Rules
import SwiftFrontend
import Testing

@Suite struct RuleFixtureTests {
  static let root =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/rules"

  /// Runs cases with one libclang, or with the best of this machine.
  private static func makeRunner(_ libclang: String?) -> FixtureRunner {
    FixtureRunner(rules: RuleRegistry.all, catalog: RuleCatalog.all, frontends: [SwiftFrontend()]) { folder in
      var options = ClangFrontend.Options(library: libclang, root: folder)
      options.isIsolated = false
      return [ClangFrontend(options) { ProcessInfo.processInfo.environment[$0] }]
    }
  }

  static let runner = makeRunner(nil)
  static let fixtures = Fixture.all(in: root).filter(runner.canRun)

  @Test(arguments: fixtures)
  func `reports exactly what the fixture expects`(_ fixture: Fixture) { check(fixture, Self.runner) }

  /// Every further libclang of this machine: what is found must not depend on the version.
  private static let otherRunners = ClangLibrary.all(environment: { _ in nil }).compactMap { path, library in
    (try? library.get()).map { _ in makeRunner(path) }
  }.dropFirst()

  @Test(arguments: fixtures.filter(\.needsUnits))
  func `reports the same with every libclang`(_ fixture: Fixture) {
    for runner in Self.otherRunners { check(fixture, runner) }
  }

  private func check(_ fixture: Fixture, _ runner: FixtureRunner) {
    let outcome = runner.run(fixture)
    #expect(outcome.passes, "\(fixture.name)\n\(outcome.differences.joined(separator: "\n"))")
  }

  @Test(arguments: RuleRegistry.all.map { $0.metadata.id })
  func `each rule has a case that reports and one that does not`(_ rule: String) {
    let cases = Self.fixtures.filter { $0.rule == rule }
    #expect(cases.contains { $0.marks.contains { $0.kind == .expect } })
    #expect(cases.contains { !$0.marks.contains { $0.kind == .expect } })
  }
}
