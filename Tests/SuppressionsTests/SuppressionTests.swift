// Which findings comments suppress, and what is said about the comments.

import Diagnostics
import SourceText
import Testing

import Suppressions

@Suite struct SuppressionTests {
  /// Text, and the rules of the findings that are kept.
  @Test(arguments: [
    ("«a-rule»x // escapelint:ignore a-rule", []),
    ("«a-rule»x // escapelint:ignore b-rule", ["a-rule"]),
    ("«a-rule»x «b-rule»y // escapelint:ignore a-rule, b-rule -- both", []),
    ("«a-rule»x «b-rule»y //escapelint:ignore a-rule b-rule", []),
    ("«a-rule»x /* escapelint:ignore a-rule */ + y", []),
    ("«a-rule»x /* escapelint:ignore a-rule -- é😀 */\r\n«a-rule»y", ["a-rule"]),
    ("«a-rule»x /// escapelint:ignore a-rule", ["a-rule"]),
    ("«a-rule»x /** escapelint:ignore a-rule */", ["a-rule"]),
    ("«a-rule»x // see escapelint:ignore a-rule", ["a-rule"]),
    ("«a-rule»x // escapelint:ignore all", []),
    ("«a-rule»x // escapelint:ignore", ["a-rule"]),
    ("«a-rule»x // escapelint:ignore closure", ["a-rule"]),
    ("// escapelint:ignore-next-line a-rule\n«a-rule»x\n«a-rule»y", ["a-rule"]),
    ("// escapelint:ignore-next-line a-rule\r\n\r\n  // more\r\n/* and\r\n more */ «a-rule»x", []),
    ("// escapelint:ignore-next-line a-rule\n/// Documentation.\n«a-rule»x", []),
    ("// escapelint:ignore-next-line a-rule\n/* /* nested */ still */\n«a-rule»x", []),
    ("// escapelint:ignore-next-line a-rule\n/* open «a-rule»x", ["a-rule"]),
    ("//! escapelint:ignore-file a-rule\n«a-rule»x", ["a-rule"]),
    ("«a-rule»x /* escapelint:ignore-next-line a-rule */ y\n«b-rule»z «a-rule»", ["a-rule", "b-rule"]),
    ("«a-rule»x // escapelint:ignore-next-line a-rule", ["a-rule"]),
    (
      "«a-rule»w\n// escapelint:ignore-begin a-rule, b-rule\n«a-rule»x\n// escapelint:ignore-end a-rule\n"
        + "«a-rule»y «b-rule»\n// escapelint:ignore-end b-rule\n«b-rule»z", ["a-rule", "a-rule", "b-rule"]
    ),
    ("«a-rule»x\n// escapelint:ignore-file a-rule\n«a-rule»y «b-rule»z", ["b-rule"]),
    ("\u{FEFF}// escapelint:ignore-file a-rule\r«a-rule»y", []),
    ("«a-rule»x // NOLINT(escapelint-a-rule)", []),
    ("«a-rule»x «b-rule»y // once: NOLINT(bugprone-*, escapelint-a-rule): see below", ["b-rule"]),
    ("«a-rule»x «b-rule»y /* NOLINT(escapelint-*) */", []),
    ("«a-rule»x // NOLINT", ["a-rule"]),
    ("«a-rule»x // NOLINT(a-rule)", ["a-rule"]),
    ("«a-rule»x // NOLINTING(escapelint-a-rule)", ["a-rule"]),
    ("// NOLINTNEXTLINE(escapelint-a-rule)\n«a-rule»x\n«a-rule»y", ["a-rule"]),
    ("// NOLINTBEGIN(escapelint-a-rule)\n«a-rule»x\n// NOLINTEND(escapelint-a-rule)\n«a-rule»y", ["a-rule"]),
  ]) func kept(text: String, rules: [String]) {
    #expect(SampleFile(text).outcome().kept.map(\.rule) == rules)
  }

  @Test func `what follows a mark of clang-tidy is its reason`() {
    let outcome = SampleFile("«a-rule»x /* NOLINT(escapelint-a-rule): at start-up */").outcome(requiresReason: true)
    #expect(outcome.suppressed.map(\.reason) == ["at start-up"])
    #expect(outcome.kept.isEmpty)
  }

  @Test func suppressedFindingsCarryTheirReason() throws {
    let outcome = SampleFile("«a-rule»x // escapelint:ignore a-rule -- it is -- fine  ").outcome()
    let suppressed = try #require(outcome.suppressed.first)
    #expect(suppressed.reason == "it is -- fine")
    #expect(suppressed.source.start == 2)
    #expect(outcome.hygiene.isEmpty)
  }

  @Test func aFindingOverManyLinesStandsWhereItBegins() {
    var sample = SampleFile("«a-rule»f(\n  x) // escapelint:ignore a-rule")
    sample.diagnostics[0].range.bytes.end = 6
    #expect(sample.outcome().kept.count == 1)
  }

  /// Text, and the messages about its comments.
  @Test(arguments: [
    ("x // escapelint:ignore a-rule", ["unused-suppression: this comment suppresses no finding of 'a-rule'"]),
    ("x // escapelint:ignore c-rule", []),
    ("x // escapelint:ignore all", []),
    (
      "«a-rule»x // escapelint:ignore a-rule, b-rule",
      ["unused-suppression: this comment suppresses no finding of 'b-rule'"]
    ),
    ("x // escapelint:ignore a-rul", ["unknown-rule: unknown rule 'a-rul'"]),
    ("x // escapelint:ignore", ["malformed-suppression: 'escapelint:ignore' names no rule"]),
    ("x // escapelint:ignroe a-rule", ["malformed-suppression: unknown word 'escapelint:ignroe'"]),
    (
      "x // escapelint: ignore a-rule",
      ["malformed-suppression: a blank stands between 'escapelint:' and 'ignore'"]
    ),
    ("x // escapelint: prose", ["malformed-suppression: unknown word 'escapelint:'"]),
    (
      "«a-rule»x // escapelint:ignore a-rule because it's fine",
      ["malformed-suppression: expected ' -- ' before the reason, found 'because it's fine'"]
    ),
    (
      "«a-rule»x // escapelint:ignore a-rule - one dash",
      ["malformed-suppression: expected ' -- ' before the reason, found '- one dash'"]
    ),
    (
      "// escapelint:ignore-begin a-rule all is fine\nx",
      ["malformed-suppression: expected ' -- ' before the reason, found 'is fine'"]
    ),
    ("«a-rule»x // escapelint:ignore a-rule -- ", ["malformed-suppression: no reason stands behind ' -- '"]),
    ("«a-rule»x // escapelint:ignore a-rule b-rulle", ["unknown-rule: unknown rule 'b-rulle'"]),
    ("«a-rule»x // escapelint:ignore a-rule, because", ["unknown-rule: unknown rule 'because'"]),
    (
      "x // escapelint:ignore closure",
      ["unknown-rule: 'closure' is a family of rules, and a suppression names single ones"]
    ),
    (
      "«a-rule»x // escapelint:ignore a-rule: because",
      ["malformed-suppression: expected ' -- ' before the reason, found ': because'"]
    ),
    (
      "// escapelint:ignore-end a-rule",
      ["malformed-suppression: 'ignore-end' for 'a-rule' without an 'ignore-begin' before it"]
    ),
    (
      "// escapelint:ignore-begin a-rule\n«a-rule»x",
      ["malformed-suppression: 'ignore-begin' for 'a-rule' without an 'ignore-end' after it"]
    ),
    (
      "// escapelint:ignore-begin a-rule\n// escapelint:ignore-begin a-rule\n"
        + "«a-rule»x\n// escapelint:ignore-end a-rule",
      ["malformed-suppression: 'ignore-begin' for 'a-rule', which is already being ignored here"]
    ),
    ("// escapelint:hot\nf()", []),
    ("// escapelint:ignore-file unused-suppression\nx // escapelint:ignore a-rule", []),
  ]) func hygiene(text: String, messages: [String]) {
    #expect(SampleFile(text).outcome().hygiene.map { "\($0.rule): \($0.message)" } == messages)
  }

  @Test func everyRuleRanSoAllCanBeUnused() {
    let outcome = SampleFile("x // escapelint:ignore all").outcome(ran: ["a-rule", "b-rule", "c-rule"])
    #expect(outcome.hygiene.map(\.message) == ["this comment suppresses nothing"])
  }

  @Test func reasonsAreAskedForWhereRequired() {
    let text = "«a-rule»x // escapelint:ignore a-rule\n«a-rule»y // escapelint:ignore a-rule -- known\n"
    #expect(SampleFile(text).outcome().hygiene.isEmpty)
    let hygiene = SampleFile(text).outcome(requiresReason: true).hygiene
    #expect(hygiene.map(\.rule) == ["suppression-without-reason"])
    #expect(
      SampleFile("«a-rule»x // escapelint:ignore a-rule --  ").outcome(requiresReason: true).hygiene.count
        == 1)
  }

  @Test(arguments: [
    ("ignroe a-rule", "did you mean 'escapelint:ignore'?"), ("disable a-rule", "did you mean 'escapelint:ignore'?"),
    ("disable-next-line a-rule", "did you mean 'escapelint:ignore-next-line'?"), ("xyz a-rule", nil),
    (" ignore a-rule", "write 'escapelint:ignore', without a blank"),
    ("ignore a-rule, b-rule well", "write 'escapelint:ignore a-rule, b-rule -- reason'"),
    ("ignore a-rule --", "give the reason, or leave the ' -- ' out"),
  ]) func malformedCommentsGetAHint(comment: String, help: String?) {
    let hygiene = SampleFile("x // escapelint:\(comment)").outcome().hygiene
    #expect(hygiene.map(\.rule) == ["malformed-suppression"] && hygiene.first?.help == help)
  }

  @Test func mistypedNamesGetTheNearestAndAFix() throws {
    let found = try #require(SampleFile("x // escapelint:ignore b-rulle").outcome().hygiene.first)
    #expect(found.help == "did you mean 'b-rule'?")
    #expect(found.fix?.edits.first?.replacement == "b-rule")
    #expect(found.range.bytes == ByteRange(23, 30))
  }

  @Test func unusedTrailingCommentsCanBeRemoved() throws {
    let trailing = try #require(SampleFile("x  // escapelint:ignore a-rule\ny").outcome().hygiene.first)
    #expect(trailing.fix?.edits.first?.range.bytes == ByteRange(1, 30))
    let alone = try #require(SampleFile("// escapelint:ignore a-rule\nx").outcome().hygiene.first)
    #expect(alone.fix == nil)
    #expect(alone.help?.contains("ignore-next-line") == true)
  }

  @Test func marksAreReturned() {
    let marks = SampleFile("// escapelint:hot\nf()\n/* escapelint:cold -- start-up */").set.marks
    #expect(
      marks == [
        AttentionMark(kind: .hot, range: ByteRange(0, 17)),
        AttentionMark(kind: .cold, range: ByteRange(22, 55)),
      ])
  }

  @Test func compilerAttributesCoverTheirDeclaration() {
    let sample = SampleFile("@d func f() { «existential-parameter»x }\n«existential-parameter»y «a-rule»z")
    var set = sample.set
    func attribute(_ group: String, _ behavior: DiagnoseAttribute.Behavior) -> DiagnoseAttribute {
      DiagnoseAttribute(
        group: group, behavior: behavior, reason: "r", range: ByteRange(0, 2), declaration: ByteRange(0, 17))
    }
    let context = SuppressionContext(
      knownRules: ["existential-parameter"], ranRules: ["existential-parameter"])
    set.add(attribute("ExistentialAny", .ignored))
    set.add(attribute("ExistentialType", .warning))
    #expect(set.apply(to: sample.diagnostics, in: context).kept.count == 3)
    set.add(attribute("ExistentialType", .ignored))
    let outcome = set.apply(to: sample.diagnostics, in: context)
    #expect(outcome.kept.map(\.rule) == ["existential-parameter", "a-rule"])
    #expect(outcome.suppressed.first?.reason == "r")
    #expect(set.apply(to: [], in: context).hygiene.isEmpty)
  }

  @Test(arguments: [
    ("", false), ("escapelint", false), ("escapelint:", true), ("xxescapelint:y", true),
    ("escapeescapelint:", true),
    ("escapelint :", false), (String(repeating: "e", count: 50) + "scapelint:", true),
  ]) func preCheck(text: String, occurs: Bool) {
    #expect(SuppressionSet.mayOccur(in: Array(text.utf8)) == occurs)
  }

  @Test func randomCommentsNeverTrap() {
    var random = SeededNumbers(seed: 5)
    let words = [
      "//", "/*", "*/", " ", "\n", "\r\n", "escapelint:", "ignore", "-next-line", "-begin", "-end", "-file",
      "hot", " a-rule",
      ",", "--", "é", "all", "\u{0}", "-", "x", "///",
    ]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<40, using: &random)
      var bytes = Array((0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined().utf8)
      if !bytes.isEmpty, Bool.random(using: &random) {
        bytes[bytes.count / 2] = UInt8.random(in: 0...255, using: &random)
      }
      var sample = SampleFile(bytes)
      for place in 0..<UInt32(min(bytes.count, 20)) {
        let range = SourceRange(sample.file.id, ByteRange(at: place))
        sample.diagnostics.append(Diagnostic(rule: "a-rule", severity: .note, message: "", range: range))
      }
      let outcome = sample.outcome(requiresReason: true)
      #expect(
        outcome.kept.count + outcome.suppressed.count { $0.diagnostic.rule == "a-rule" }
          == sample.diagnostics.count)
    }
    let beyond = [ByteRange(5, 2), ByteRange(0, 99)]
    let file = SampleFile("x").file
    #expect(SuppressionSet(file, lines: LineIndex(file.bytes), comments: beyond).isEmpty)
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
