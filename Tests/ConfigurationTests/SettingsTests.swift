// What holds for a rule in a file.

import Diagnostics
import Testing

import Configuration

@Suite struct SettingsTests {
  /// A configuration, options of the command line, and the rules that then run.
  struct Case: Sendable, CustomTestStringConvertible {
    let yaml: String
    var options = CommandLineOverrides()
    let enabled: String
    var testDescription: String { yaml + " \(options)" }
  }

  /// C, P, E and I stand for the sample rules; E is of profile strict, I of audit, both of family boxing.
  static let cases = [
    Case(yaml: "", enabled: "CP"),
    Case(yaml: "profile: strict", enabled: "CPE"),
    Case(yaml: "profile: audit", enabled: "CPEI"),
    Case(yaml: "ignore: [pool]", enabled: "C"),
    Case(yaml: "select: [pool]", enabled: "P"),
    Case(yaml: "select: [boxing]", enabled: ""),
    Case(yaml: "select: [boxing]\nprofile: strict", enabled: "E"),
    Case(yaml: "select: [interface-boxing]", enabled: "I"),
    Case(yaml: "select: [pool-missing-reset]\nignore: [pool]", enabled: "P"),
    Case(yaml: "select: [pool]\nignore: [pool-missing-reset]", enabled: ""),
    Case(yaml: "rules: {interface-boxing: note}", enabled: "CPI"),
    Case(yaml: "rules: {interface-boxing: {severity: note}}", enabled: "CPI"),
    Case(yaml: "rules: {interface-boxing: {severity: note, enabled: false}}", enabled: "CP"),
    Case(yaml: "rules: {pool-missing-reset: off}", enabled: "C"),
    Case(yaml: "rules: {pool-missing-reset: error}\nselect: [closure]", enabled: "C"),
    Case(yaml: "", options: .init(profile: .audit), enabled: "CPEI"),
    Case(yaml: "ignore: [pool]", options: .init(select: ["pool"]), enabled: "P"),
    Case(
      yaml: "rules: {pool-missing-reset: off}", options: .init(select: ["pool-missing-reset"]), enabled: "P"),
    Case(yaml: "profile: audit", options: .init(ignore: ["boxing"]), enabled: "CP"),
    Case(
      yaml: "profile: audit", options: .init(select: ["boxing"], ignore: ["existential-parameter"]),
      enabled: "I"),
  ]

  @Test(arguments: cases) func rulesThatRun(_ example: Case) throws {
    let merged = try configuration(example.yaml).merged(with: example.options)
    let letters = merged.enabled().compactMap { $0.first?.uppercased() }
    #expect(Set(letters) == Set(example.enabled.map(String.init)))
  }

  @Test func overridesHoldForTheirPathsOnly() throws {
    let read = try configuration(
      """
      overrides:
        - {paths: ["Tests/", "*.gen.swift", "!Tests/Core/"], rules: {closure-in-loop: off}}
        - {paths: [Tests], profile: audit, rules: {pool-missing-reset: {severity: error}}}
      """)
    #expect(read.enabled("Sources/a.swift") == ["closure-in-loop", "pool-missing-reset"])
    #expect(read.enabled("a.gen.swift") == ["pool-missing-reset"])
    #expect(
      read.enabled("Tests/a.swift") == ["existential-parameter", "interface-boxing", "pool-missing-reset"])
    #expect(read.enabled("Tests/Core/a.swift").count == 4)
    #expect(read.settings(forRule: "pool-missing-reset", path: "Tests/x.swift").severity == .error)
    #expect(read.settings(forRule: "pool-missing-reset", path: "x.swift").severity == .warning)
    let selected = try read.merged(with: .init(select: ["closure-in-loop"]))
    #expect(selected.enabled("Tests/a.swift").isEmpty)
  }

  @Test func globsAreAnchoredAtTheFileNotAtTheWorkingDirectory() throws {
    let yaml = Array(
      "overrides: [{paths: [/Tests], rules: {closure-in-loop: off}}]\nhot: {paths: [/Core]}".utf8)
    func isOff(_ workingDirectory: String, _ path: String) throws -> Bool {
      let read = try ProjectConfiguration(
        yaml: yaml, file: "/repo/pkg/.escapelint.yml", rules: sampleRules, workingDirectory: workingDirectory)
      #expect(!read.isHot(path: path))
      return !read.settings(forRule: "closure-in-loop", path: path).isEnabled
    }
    #expect(try isOff("/repo/pkg", "Tests/a.swift"))
    #expect(try isOff("/repo", "pkg/Tests/a.swift"))
    #expect(try isOff("/repo/pkg/Tests", "a.swift"))
    #expect(try isOff("/repo/other", "../pkg/Tests/a.swift"))
    #expect(try !isOff("/repo", "Tests/a.swift"))
    #expect(try !isOff("/repo/pkg", "../Tests/a.swift"))
  }

  @Test func globsThatMatchNothingAreKnown() throws {
    let read = try configuration(
      "overrides: [{paths: [Tests/, '!Gone/'], profile: audit}]\nhot: {paths: [Core/, Cor/]}")
    let idle = read.idleGlobs(amongFiles: ["Tests/a.swift", "Core/b.swift"])
    #expect(idle.map(\.section) == ["overrides", "hot"] && idle.map(\.glob) == ["!Gone/", "Cor/"])
  }

  @Test func reasonsThatAreRequiredSwitchTheirRuleOn() throws {
    let id = "suppression-without-reason"
    func isOn(_ yaml: String) throws -> Bool {
      let read = try ProjectConfiguration(
        yaml: Array(yaml.utf8), file: "/.escapelint.yml", rules: sampleRules + [rule(id, .hygiene, .strict)],
        workingDirectory: "/")
      return read.settings(forRule: id, path: "a.swift").isEnabled
    }
    #expect(try !isOn("") && isOn("require-reason: true") && isOn("profile: strict"))
    #expect(try !isOn("require-reason: true\nrules: {\(id): off}"))
    #expect(try !isOn("require-reason: true\nselect: [pool]"))
  }

  @Test func hotPathsCoverWhatLiesBelow() throws {
    let read = try configuration("hot: {paths: [/Core, '*.hot.swift']}")
    #expect(
      read.isHot(path: "Core/a.swift") && read.isHot(path: "x/a.hot.swift")
        && !read.isHot(path: "x/Core/a.swift"))
  }

  @Test func optionsHaveValuesAndProfilesRise() throws {
    let read = try configuration("rules: {closure-in-loop: {max-captures: 7}, interface-boxing: note}")
    let closure = read.settings(forRule: "closure-in-loop", path: "a.swift")
    #expect(closure.integer("max-captures") == 7 && closure.boolean("in-tests") == false)
    #expect(
      closure.text("callee") == "none" && closure.list("allowed") == ["a"] && closure.integer("callee") == nil
    )
    #expect(closure.profile == .default)
    #expect(read.settings(forRule: "interface-boxing", path: "a.swift").profile == .audit)
    #expect(!read.settings(forRule: "no-such-rule", path: "a.swift").isEnabled)
  }

  @Test func unknownNamesOnTheCommandLineAreRefused() throws {
    let issue = ConfigurationIssue(
      file: "command line", line: 0, column: 0, message: "unknown rule or family 'closur'",
      suggestion: "closure")
    #expect(throws: ConfigurationError.invalid([issue])) {
      try configuration("").merged(with: .init(select: ["closur"]))
    }
  }

  @Test(arguments: [
    ("Server.handle*", "Server.handle(_:)", true), ("Server.handle*", "App.Server.handleAll()", true),
    ("handle", "Server.handle(_:)", true), ("handle(_:)", "Server.handle(_:)", true),
    ("handle(_:)", "Server.handle(to:)", false), ("handle", "Server.handleAll()", false),
    ("Server.*", "Client.handle(_:)", false), ("*", "f", true), ("log(a.b:)", "x.log(a.b:)", true),
  ]) func functionPatterns(pattern: String, name: String, isMatch: Bool) {
    #expect(FunctionPattern(pattern).matches(name) == isMatch)
  }

  @Test(arguments: [
    (FailureThreshold.error, [Severity.error]), (.warning, [.warning, .error]),
    (.note, [.note, .warning, .error]),
    (.never, []),
  ]) func thresholds(threshold: FailureThreshold, failing: [Severity]) {
    #expect(Severity.allCases.filter { threshold.isReached(by: $0) } == failing)
  }
}
