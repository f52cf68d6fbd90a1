import Diagnostics
import SourceText
import Testing

import Reporting

@Suite struct TextFormatTests {
  private let file = Sample.file(0, "Söurces/A b,c.swift", "let é = f()\r\nlet g = {\n}\n")

  private var report: Report {
    let skipped = Notification(
      severity: .note, id: "not-utf8", message: "file is not UTF-8: 100% skipped", path: "B.swift")
    return Sample.report(
      [file], [Sample.finding(file, "f()", help: "stop\nit"), Sample.finding(file, "{\n}")], [skipped])
  }

  @Test func `concise counts bytes as compilers do`() {
    #expect(
      Sample.render(report, .concise) == """
        Söurces/A b,c.swift:1:10: warning: closure captures 'self' [closure-in-loop]
        Söurces/A b,c.swift:2:9: warning: closure captures 'self' [closure-in-loop]
        B.swift: note: file is not UTF-8: 100% skipped [not-utf8]

        """)
  }

  @Test func `github escapes what separates properties and gives columns on one line only`() {
    let name = "Söurces/A b%2Cc.swift"
    #expect(
      Sample.render(report, .github) == """
        ::warning file=\(name),line=1,endLine=1,col=9,endColumn=12,title=closure-in-loop::closure captures \
        'self'%0AHelp: stop%0Ait
        ::warning file=\(name),line=2,endLine=3,title=closure-in-loop::closure captures 'self'
        ::notice file=B.swift,title=not-utf8::file is not UTF-8: 100%25 skipped

        """)
  }

  @Test func `gitlab fingerprints are unique`() {
    let text = Sample.render(
      Sample.report([file], [Sample.finding(file, "f()"), Sample.finding(file, "f()")]), .gitlab)
    let fingerprints = text.matches(of: /"fingerprint": "([0-9a-f]{16}:[12])"/).map { String($0.1) }
    #expect(fingerprints.count == 2 && Set(fingerprints).count == 2)
    #expect(text.contains(#""location": {"path": "Söurces/A b,c.swift", "lines": {"begin": 1, "end": 1}}"#))
    #expect(text.contains(#""severity": "minor""#))
  }

  @Test func `json keeps its shape and escapes control characters`() {
    let odd = Sample.finding(file, "f()", "a \"b\" \\ \u{1}\t")
    let text = Sample.render(Sample.report([file], [odd]), .json)
    #expect(text.contains(#""message": "a \"b\" \\ \u0001\t","#))
    #expect(text.contains("\"help\": null,\n      \"steps\": [],\n      \"fix\": null,"))
    let place = ["\"line\": 1", "\"column\": 10", "\"endLine\": 1", "\"endColumn\": 13"]
    #expect(text.contains(place.joined(separator: ",\n      ")))
  }

  @Test func `a fingerprint survives moving, reformatting and renaming`() {
    let old = Sample.file(0, "A.swift", "run(a, b)\n")
    let new = Sample.file(0, "B.swift", "\n\n  run(a,\n    b)\n")
    let other = Sample.file(0, "A.swift", "run(a, c)\n")
    let cases = [(old, "run(a, b)"), (new, "run(a,\n    b)"), (other, "run(a, c)")]
    let fingerprints = cases.map { file, words in
      Fingerprint.all([Sample.finding(file, words)], in: [file])
    }
    #expect(fingerprints[0] == fingerprints[1])
    #expect(fingerprints[0] != fingerprints[2])
  }
}
