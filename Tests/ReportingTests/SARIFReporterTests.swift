import Diagnostics
import SourceText
import Testing

import Reporting

@Suite struct SARIFReporterTests {
  private let file = Sample.file(0, "My Söurce/a#b%.swift", "\u{FEFF}let 😀 = f([1](0))\r\nkeep(f)\r\n")

  @Test func `a result holds place, words, path, fix and fingerprints`() {
    let fix = Fix(
      description: "remove it", edits: [Edit(Sample.place("keep(f)", in: file), replacement: "")])
    let finding = Sample.finding(
      file, "f([1](0))", "'f([1](0))' escapes",
      path: [Step(Sample.place("keep(f)", in: file), "kept by 'keep'")], help: "do not", fix: fix)
    let lines = Sample.render(Sample.report([file], [finding]), .sarif).split(separator: "\n")
    let uri = #""artifactLocation": {"uri": "My%20S%C3%B6urce/a%23b%25.swift", "uriBaseId": "%SRCROOT%"}"#
    let keep = #""region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 8}"#
    let step = #""physicalLocation": {\#(uri), \#(keep)}, "message": {"text": "Kept by 'keep'."}"#
    let deleted = #"{"deletedRegion": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 8}, "#
    let expected = [
      #"{"ruleId": "closure-in-loop", "ruleIndex": 0, "level": "warning""#,
      #""message": {"text": "'f(\\[1\\](0))' escapes. Path: [kept by 'keep'](1). Help: Do not."}"#,
      #""locations": [{"physicalLocation": {\#(uri)"#,
      #""region": {"startLine": 1, "startColumn": 11, "endLine": 1, "endColumn": 20, "snippet""#,
      #""relatedLocations": [{"id": 1, \#(step)}]"#,
      #""codeFlows": [{"threadFlows": [{"locations": [{"location": {\#(step)}}]}]}]"#,
      #""fixes": [{"description": {"text": "Remove it."}, "artifactChanges": [{\#(uri)"#,
      #""replacements": [\#(deleted)"#,
      #""partialFingerprints": {"primaryLocationLineHash": ""#,
    ]
    let result = lines.first { $0.contains(#""ruleId""#) } ?? ""
    for part in expected { #expect(result.contains(part), "\(part)") }
  }

  @Test func `only rules with a CWE are security rules`() {
    let text = Sample.render(Sample.report([], []), .sarif)
    #expect(text.contains(#""tags": ["performance", "closure", "swift"]"#))
    let weaknesses = #""external/cwe/cwe-416", "external/cwe/cwe-022""#
    #expect(text.contains(#""tags": ["security", \#(weaknesses), "correctness", "lifetime", "swift", "c"]"#))
    #expect(text.matches(of: /security-severity/).count == 1)
    #expect(text.contains(#""name": "ClosureInLoop""#))
  }

  @Test func `limits keep the worst and the ends of the path, and say so`() {
    let place = Sample.place("f", in: file)
    let path = (0..<9).map { Step(place, "step \($0)") }
    let findings = [
      Sample.finding(file, "let", "one"), Sample.finding(file, "let", "two", severity: .error, path: path),
      Sample.finding(file, "let", "three"),
    ]
    let options = ReportOptions(limits: ReportLimits(results: 2, steps: 4))
    let text = Sample.render(Sample.report([file], findings), .sarif, options)
    #expect(text.contains("\"One.\"") && text.contains("\"Two. Path:") && !text.contains("\"Three.\""))
    #expect(text.contains("1 of 3 findings are left out"))
    #expect(text.contains("Steps from the middle of the path are left out in 1 finding;"))
    let flow = text.split(separator: "codeFlows").last ?? ""
    #expect(flow.matches(of: /Step (\d)\./).map { String($0.1) } == ["0", "1", "7", "8"])
  }

  @Test func `results are ordered by URI and alerts stay apart`() {
    let first = Sample.file(0, "a b.swift", "f(); f()\n")
    let second = Sample.file(1, "a!b.swift", "f()\n")
    var again = Sample.finding(first, "f()")
    again.range.bytes = ByteRange(5, 8)
    let findings = [Sample.finding(first, "f()"), again, Sample.finding(second, "f()")]
    let text = Sample.render(Sample.report([first, second], findings), .sarif)
    let uris = text.matches(of: /"uri": "(a[^"]*)"/).map { String($0.1) }
    #expect(uris == ["a!b.swift", "a%20b.swift", "a%20b.swift"])
    #expect(text.matches(of: /This is occurrence 2 on the line\./).count == 1)
  }

  /// Brackets stay as they are unless they could be read as a link.
  @Test(arguments: [
    ("uses [Int]", "uses [Int]"), ("f([1](0))", "f(\\[1\\](0))"), ("a [ b", "a \\[ b"),
    ("a ] \\ b", "a \\] \\\\ b"),
  ])
  func `brackets are escaped where they matter`(_ text: String, _ expected: String) {
    #expect(SARIFText.plain(text) == expected)
  }

  @Test func `overlapping edits make no fix`() {
    let place = Sample.place("f", in: file)
    let edits = [Edit(place, replacement: "g"), Edit(place, replacement: "h")]
    let fixed = Sample.finding(file, "f", fix: Fix(description: "change", edits: edits))
    #expect(!Sample.render(Sample.report([file], [fixed]), .sarif).contains("\"fixes\""))
  }

  @Test func `notifications and failure are told apart`() {
    let note = Notification(
      severity: .warning, id: "partly-analysed", message: "some text is not understood", path: file.path,
      range: Sample.place("keep", in: file))
    var report = Sample.report([file], [], [note])
    #expect(Sample.render(report, .sarif).contains("\"executionSuccessful\": true"))
    let written = #"{"descriptor": {"id": "partly-analysed"}, "level": "warning""#
    #expect(Sample.render(report, .sarif).contains(written))
    #expect(Sample.render(report, .sarif).contains("\"results\": []"))
    report.succeeded = false
    #expect(Sample.render(report, .sarif).contains("\"executionSuccessful\": false"))
  }
}
