// What a configuration file says, and what is said about its mistakes.

import Diagnostics
import Testing

import Configuration

@Suite struct DecodingTests {
  @Test func everyKeyIsRead() throws {
    let read = try configuration(
      """
      profile: strict
      fail-on: never
      require-reason: true
      select: [boxing, closure-in-loop]
      ignore: [interface-boxing]
      rules:
        pool-missing-reset: error
        closure-in-loop:
            {severity: note, enabled: false, max-captures: 5, in-tests: true, callee: f, allowed: []}
      overrides:
        - paths: ["Tests/**"]
          profile: audit
          rules: {pool-missing-reset: off}
      exclude: ["Generated/", größe.swift]
      hot: {paths: [Core], functions: ["Server.handle*"]}
      pools:
        - {type: Pool, acquire: [take], release: [give], reset: [clear]}
        - {acquire: [conn_get], release: [conn_put]}
      models: [models/a.model]
      active-conditions: [os(Linux), DEBUG]
      """)
    #expect(read.profile == .strict && read.failOn == .never && read.requiresReason)
    #expect(
      read.selection == RuleSelection(select: ["boxing", "closure-in-loop"], ignore: ["interface-boxing"]))
    #expect(read.rules["pool-missing-reset"] == RuleAdjustment(severity: .error, isEnabled: true))
    let options: [String: RuleOption.Value] = [
      "max-captures": .integer(5), "in-tests": .boolean(true), "callee": .text("f"), "allowed": .list([]),
    ]
    #expect(
      read.rules["closure-in-loop"] == RuleAdjustment(severity: .note, isEnabled: false, options: options))
    let off = ["pool-missing-reset": RuleAdjustment(isEnabled: false)]
    #expect(read.overrides == [PathOverride(paths: ["Tests/**"], profile: .audit, rules: off)])
    #expect(read.excludes == ["Generated/", "größe.swift"])
    #expect(read.hot == HotCode(paths: ["Core"], functions: [FunctionPattern("Server.handle*")]))
    #expect(
      read.pools == [
        PoolDeclaration(type: "Pool", acquire: ["take"], release: ["give"], reset: ["clear"]),
        PoolDeclaration(type: "", acquire: ["conn_get"], release: ["conn_put"]),
      ])
    #expect(read.models.map(read.path) == ["/repo/models/a.model"])
    #expect(read.models.first.map { [$0.line, $0.column] } == [19, 10])
    #expect(read.activeConditions == ["os(Linux)", "DEBUG"])
  }

  @Test(arguments: [
    "", "# nothing\n", "---\n", "rules:\nexclude:\nhot:\npools: ~\n", "\u{FEFF}profile: default\r\n",
  ])
  func emptySectionsMeanDefaults(yaml: String) throws {
    #expect(try configuration(yaml).enabled() == ["closure-in-loop", "pool-missing-reset"])
  }

  @Test(arguments: [
    ("exlude: []", "1:1: error: unknown key 'exlude'; did you mean 'exclude'?"),
    (
      "rules:\n  closure-in-lop: off",
      "2:3: error: unknown rule 'closure-in-lop'; did you mean 'closure-in-loop'?"
    ),
    ("rules:\n  zzz: off", "2:3: error: unknown rule 'zzz'"),
    (
      "rules: {pool-missing-reset: eror}",
      "1:29: error: unknown severity 'eror' for 'pool-missing-reset', expected 'error', "
        + "'warning', 'note' or 'off'; "
        + "did you mean 'error'?"
    ),
    (
      "rules: {closure-in-loop: {max-capture: 1}}",
      "1:27: error: unknown option of 'closure-in-loop' 'max-capture'; did you mean 'max-captures'?"
    ),
    (
      "rules: {closure-in-loop: {max-captures: many}}",
      "1:41: error: expected a whole number for 'max-captures', found 'many'"
    ),
    (
      "rules: {closure-in-loop: {in-tests: 1}}",
      "1:37: error: expected 'true' or 'false' for 'in-tests', found '1'"
    ),
    ("rules: {closure-in-loop: {allowed: x}}", "1:36: error: expected a list for 'allowed', found 'x'"),
    ("rules: [a]", "1:8: error: expected keys and values for 'rules', found a list"),
    (
      "profile: strikt",
      "1:10: error: unknown value 'strikt' for 'profile', expected one of 'default', 'strict', "
        + "'audit'; did you mean 'strict'?"
    ),
    ("select: [pol]", "1:10: error: unknown rule or family 'pol'; did you mean 'pool'?"),
    ("exclude: Tests", "1:10: error: expected a list for 'exclude', found 'Tests'"),
    ("exclude: ['/']", "1:11: error: the pattern '/' can match nothing"),
    ("exclude: [{a: b}]", "1:11: error: expected text for 'exclude', found keys and values"),
    ("overrides: [{profile: audit}]", "1:13: error: an entry of 'overrides' needs 'paths'"),
    (
      "pools: [{type: P, acquire: [a]}]",
      "1:9: error: an entry of 'pools' needs at least one name in 'acquire' and in 'release'"
    ),
    (
      "rules: {closure: off}",
      "1:9: error: 'closure' is a family of rules, and this section is for single rules; "
        + "to switch it off, write 'ignore: [closure]' at the top"
    ),
    (
      "rules: {hot-path: note}",
      "1:9: error: 'hot-path' is a family of rules, and this section is for single rules; "
        + "give its rules by name ('escapelint rules hot-path')"
    ),
    (
      "rules: {closure-in-loop: {max-captures: -3}}",
      "1:41: error: expected 0 or more for 'max-captures', found '-3'"
    ),
    ("exclude: ['[']", "1:11: error: the pattern '[' can match nothing"),
    ("hot: {functions: ['a[']}", "1:19: error: the pattern 'a[' can match nothing"),
    (
      "active-conditions: [os(Linx)]",
      "1:21: error: unknown word 'Linx' for 'os(…)'; did you mean 'Linux'?"
    ),
    (
      "active-conditions: ['!DEBUG']",
      "1:21: error: '!DEBUG' is no condition; expected a name such as 'DEBUG', or one such as 'os(Linux)'"
    ),
    (
      "active-conditions: [canImport(X)]",
      "1:21: error: unknown condition 'canImport(…)', expected a plain name or one of 'arch(…)', "
        + "'hasAttribute(…)', 'hasFeature(…)', 'os(…)', 'targetEnvironment(…)'"
    ),
    ("models: [a.txt]", "1:10: error: the name of a library model ends in '.model' or '.swiftdecl', not as 'a.txt'"),
    ("require-reason:", "1:16: error: expected 'true' or 'false' for 'require-reason', found nothing"),
    (
      "require-reason: yes please",
      "1:17: error: expected 'true' or 'false' for 'require-reason', found 'yes please'"
    ),
    ("profile: default\nprofile: audit", "1:1: error: key given twice: 'profile'"),
    ("? [a]\n: b", "1:3: error: expected a name as key, found a list"),
    ("- a", "1:1: error: expected keys and values for 'configuration', found a list"),
  ]) func mistakesAreNamedWithTheirPlace(yaml: String, message: String) {
    #expect(issues(yaml) == [".escapelint.yml:" + message])
  }

  @Test func allMistakesAreReportedInOrder() {
    let lines = issues("exclude: 1\nprofil: x\nrules:\n  nope: off\n  pool-missing-reset: {x: 1}\n")
    #expect(lines.map { $0.split(separator: ":")[1] } == ["1", "2", "4", "5"])
  }

  @Test(arguments: [
    "a: [", "a: b: c", "\tx: 1", "a: 'x", "%", "a: *nope", "a: &x [*x]", "exclude:\n  - *.swift",
    "a: 1\n---\nb: 2",
  ])
  func brokenYAMLIsAnErrorWithAPlace(yaml: String) {
    let found = issues(yaml)
    #expect(found.count == 1)
    #expect(
      found.allSatisfy { $0.contains("this is not valid YAML") && $0.hasPrefix(".escapelint.yml:") },
      "\(found)")
  }

  @Test(arguments: [("a: [", "1:5"), ("profile: default\nselect: [pool\n", "2:14"), ("rules: {\n\n", "1:9")])
  func placesLieWithinTheFile(yaml: String, place: String) {
    #expect(issues(yaml).first?.hasPrefix(".escapelint.yml:\(place): ") == true, "\(issues(yaml))")
  }

  @Test func patternsThatLookLikeAliasesGetAHint() {
    #expect(issues("exclude:\n  - *.swift").first?.contains("must stand in quotes") == true)
  }

  @Test func costlyDocumentsAreRefused() {
    var bomb = "a0: &a0 [x, x]\n"
    for i in 1..<40 { bomb += "a\(i): &a\(i) [*a\(i - 1), *a\(i - 1)]\n" }
    #expect(
      issues(bomb + "? *a39\n: x\n") == [
        ".escapelint.yml: error: more than 8 aliases ('*name') are not supported"
      ])
    let nested = String(repeating: "{", count: 500_000)
    #expect(issues(nested) == [".escapelint.yml: error: the file holds too many nested values"])
    #expect(issues(String(repeating: "[", count: 5_000)).count == 1)
    #expect(
      issues("# " + String(repeating: "x", count: 1 << 20)) == [
        ".escapelint.yml: error: the file is larger than 1 MiB"
      ])
  }

  @Test func aliasesWorkWithinReason() throws {
    let read = try configuration("exclude: &all [Tests/]\nhot: {paths: *all}\n")
    #expect(read.hot.paths == ["Tests/"])
  }

  @Test func randomTextNeverTraps() {
    var random = SeededNumbers(seed: 11)
    let words = [
      "rules", ":", " ", "\n", "- ", "  ", "[", "]", "{", "}", "off", "closure-in-loop", "'", "\"", "&a",
      "*a", "?", "|",
      ">", "#", "!!int", "paths", "overrides", "hot", "1", "~", "é", "\r", "\t", "\u{7F}", "---", "...",
      "%YAML 1.1", "<<",
    ]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<30, using: &random)
      _ = issues((0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined())
    }
  }
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
