import Diagnostics
import RuleManifest
import SourceText
import Testing

/// A rule document in which tests replace parts.
let sampleDocument = """
  ---
  id: closure-in-loop
  title: Closure made anew # every time
  family: closure
  severity: warning            # note | warning | error
  confidence: very-high
  profile: default
  languages: swift, cpp
  cwe: 416, 562
  option: minimum-bytes = -64 -- Smaller captures are not reported.
  option: names = ["a \\" -- b", "c"] -- Names.
  option: strict = true -- Whether.
  option: label = "x" -- A label.
  ---

  ## What it does

  Reports closures that
  `run` makes.

  More.

  """

@Suite struct RuleDocumentTests {
  private let path = "rules/closure/closure-in-loop/rule.md"

  @Test func `reads all that a document says`() throws {
    let rule = try RuleDocument.parse(sampleDocument, path: path)
    let options = [
      RuleOption(
        name: "minimum-bytes", defaultValue: .integer(-64), summary: "Smaller captures are not reported."),
      RuleOption(name: "names", defaultValue: .list(["a \" -- b", "c"]), summary: "Names."),
      RuleOption(name: "strict", defaultValue: .boolean(true), summary: "Whether."),
      RuleOption(name: "label", defaultValue: .text("x"), summary: "A label."),
    ]
    #expect(
      rule
        == RuleMetadata(
          id: "closure-in-loop", title: "Closure made anew # every time", family: .closure,
          severity: .warning, confidence: .veryHigh, languages: [.swift, .cpp], profile: .default,
          options: options, cwe: [416, 562], summary: "Reports closures that 'run' makes.",
          page: "## What it does\n\nReports closures that\n`run` makes.\n\nMore.\n"))
  }

  /// Each case: what to replace in the document by what, the line of the error, and words of it.
  @Test(arguments: [
    ("severity: warning ", "severity: loud ", 5, "expected one of: note, warning, error"),
    ("profile: default", "profil: default", 7, "unknown key 'profil'"),
    ("profile: default\n", "", 13, "'profile' is missing"),
    ("profile: default", "family: closure", 7, "'family' is given twice"),
    ("profile: default", "profile:", 7, "'profile' has no value"),
    ("profile: default", "default", 7, "expected 'key: value'"),
    ("id: closure-in-loop", "id: closure-loop", 2, "not the name of the folder"),
    ("id: closure-in-loop", "id: Closure", 2, "lower-case words"),
    ("family: closure", "family: pool", 4, "not the name of the folder above"),
    ("every time", "every time.", 3, "full stop"),
    ("swift, cpp", "swift, rust", 8, "'rust'"),
    ("416, 562", "416, x", 9, "no CWE number"),
    ("= true --", "= True --", 12, "name = literal -- summary"),
    ("= \"x\" -- A label.", "= \"x --", 13, "name = literal -- summary"),
    ("option: label", "option: strict", 13, "given twice"),
    ("## What it does", "## What", 14, "no heading"),
    ("---\nid", "id", 1, "begins with"),
    ("A label.\n---", "A label.\n", 1, "missing"),
  ])
  func `refuses what breaks the form`(_ old: String, _ new: String, _ line: Int, _ words: String) {
    #expect {
      try RuleDocument.parse(sampleDocument.replacing(old, with: new), path: path)
    } throws: { error in
      "\(error)".hasPrefix("\(path):\(line): ") && "\(error)".contains(words)
    }
  }
}
