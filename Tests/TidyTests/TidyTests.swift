// Habits of this project that the compiler does not keep.
//
// Each test reads the files of the project as text. What a test complains of is named with file and line.

import Foundation
import Testing

@Suite struct TidyTests {
  static let project = Project()

  // MARK: Directions of imports

  /// Modules of the platform, which any target may import.
  static let platform: Set<String> = [
    "Swift", "Foundation", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin", "Testing",
  ]

  @Test(arguments: project.targets)
  func `a target imports only what its manifest names`(_ target: Target) {
    let allowed = Self.platform.union(target.dependencies)
    for file in target.files {
      for (line, module) in file.imports where !allowed.contains(module) {
        Issue.record("\(file.path):\(line): '\(target.name)' does not depend on '\(module)'")
      }
    }
  }

  @Test(arguments: project.targets)
  func `a target depends only on targets above it`(_ target: Target) {
    let names = Self.project.targets.map(\.name)
    let above = names.prefix { $0 != target.name }
    #expect(target.dependencies.filter { names.contains($0) && !above.contains($0) } == [])
  }

  @Test func `only frontends and the benchmark import a parser`() {
    for target in Self.project.targets where !["SwiftFrontend", "benchmark"].contains(target.name) {
      let parsers = target.dependencies.filter { $0.hasPrefix("Swift") && $0 != "SwiftFrontend" }
      #expect(parsers == [], "\(target.name)")
    }
  }

  @Test func `only the frontend for C and C++ reaches libclang`() {
    let users = Self.project.targets.filter { $0.dependencies.contains("CLibclang") }
    #expect(users.map(\.name) == ["ClangFrontend"])
  }

  @Test(arguments: ["Semantics", "Flow", "Analysis", "RuleKit", "Rules", "Engine", "Reporting"])
  func `engines, rules and reports know no frontend`(_ name: String) throws {
    let target = try #require(Self.project.targets.first { $0.name == name })
    #expect(target.dependencies.filter { $0.hasSuffix("Frontend") } == [])
  }

  @Test func `reports know no rules and no configuration`() throws {
    let target = try #require(Self.project.targets.first { $0.name == "Reporting" })
    #expect(Set(target.dependencies) == ["SourceText", "Diagnostics"])
  }

  // MARK: Source files

  static let sources = project.targets.flatMap(\.files)

  @Test(arguments: sources)
  func `a source file begins with a comment that says what it is for`(_ file: SourceText) {
    let head = file.lines.first ?? ""
    #expect(head.hasPrefix("// ") && head.count > 12, "\(file.path)")
  }

  /// What must not stand in code, and the files that may hold it all the same.
  static let forbidden: [(word: String, exceptions: [String])] = [
    ("try!", []), ("as!", []), ("@unchecked Sendable", []), ("fatalError(\"unimplemented\")", []),
    // Programs for developers speak to a terminal; the product writes through `StandardStreams`.
    ("print(", ["generate-rules", "generate-models", "check-fixtures", "benchmark", "fuzz"]),
  ]

  @Test(arguments: sources)
  func `a source file holds nothing that is forbidden`(_ file: SourceText) {
    for (line, text) in file.code {
      for (word, exceptions) in Self.forbidden where text.contains(word) {
        let before = text.prefix(upTo: text.firstRange(of: word)?.lowerBound ?? text.startIndex)
        let isPart = before.last.map { $0.isLetter || $0 == "_" || $0 == "." } ?? false
        if isPart || exceptions.contains(file.target) || text.contains("func \(word)") { continue }
        Issue.record("\(file.path):\(line): '\(word)'")
      }
    }
  }

  /// Spelt in parts, so that this file does not complain of itself.
  static let reminders = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "Place" + "holder."]

  @Test func `nothing is put off`() {
    for file in Self.project.texts {
      for (i, line) in file.lines.enumerated() {
        for word in Self.reminders where line.contains(word) {
          Issue.record("\(file.path):\(i + 1): '\(word)'")
        }
      }
    }
  }

  @Test(arguments: sources)
  func `a source file can be read in one sitting`(_ file: SourceText) {
    #expect(file.lines.count <= 450, "\(file.path) has \(file.lines.count) lines")
  }

  // MARK: Rules

  /// Rules that are checks; hygiene rules report on comments and are tested with the engine.
  static let rules = project.rules.filter { $0.family != "hygiene" }

  @Test(arguments: rules)
  func `a rule has a case that reports and one that does not`(_ rule: RuleFolder) {
    let marked = rule.cases.filter { $0.contains("// expect: \(rule.id)") || $0.contains("known-miss: \(rule.id)") }
    #expect(!marked.isEmpty, "\(rule.id) has no case that expects a report")
    #expect(marked.count < rule.cases.count, "\(rule.id) has no case without a report")
  }

  // MARK: Documents

  @Test(arguments: project.documents)
  func `a document has one title`(_ file: SourceText) {
    var isCode = false
    let titles = file.lines.filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode && line.hasPrefix("# ")
    }
    #expect(titles.count == 1, "\(file.path): \(titles)")
  }

  @Test func `the page on architecture speaks of every target and can be read at once`() throws {
    let page = try #require(Self.project.documents.first { $0.path == "docs/architecture.md" })
    for target in Self.project.targets {
      #expect(page.lines.contains { $0.contains("`\(target.name)`") }, "\(target.name)")
    }
    #expect(page.lines.count <= 300)
  }

  @Test func `every effect of a model is documented`() throws {
    let files = Self.sources.filter { $0.path == "Sources/Semantics/Effects.swift" }
    let page = try #require(Self.project.documents.first { $0.path == "docs/configuration.md" })
    let lines = try #require(files.first).lines.drop { !$0.contains("enum Word") }.prefix { !$0.hasPrefix("  }") }
    let words = lines.filter { $0.hasPrefix("    case ") }.flatMap { line in
      // `case a, b` or `case name = "text"`.
      line.contains("\"") ? [line.split(separator: "\"")[1]] : line.dropFirst(9).split(separator: ", ")
    }
    #expect(words.count > 20)
    for word in words { #expect(page.lines.contains { $0.contains("`\(word)`") }, "\(word)") }
  }

  @Test func `the test finds what it is about`() {
    #expect(Self.project.targets.count > 15)
    #expect(Self.sources.count > 100)
    #expect(Self.rules.count > 20)
  }
}
