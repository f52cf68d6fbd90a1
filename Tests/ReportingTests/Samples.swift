// Reports for the tests of the reporters.
//
// Places are named by the text they cover, so that a sample can be changed without counting bytes.

import Diagnostics
import Reporting
import SourceText

enum Sample {
  static func file(_ id: UInt32, _ path: String, _ text: String) -> SourceFile {
    SourceFile(id: FileID(raw: id), path: path, language: .swift, bytes: Array(text.utf8))
  }

  /// The range of the first occurrence of `words` in `file`.
  static func place(_ words: String, in file: SourceFile) -> SourceRange {
    let needle = Array(words.utf8)
    let last = file.bytes.count - needle.count
    let start = (0...max(0, last)).first { file.bytes[$0...].starts(with: needle) } ?? 0
    return SourceRange(file.id, ByteRange(UInt32(start), UInt32(start + needle.count)))
  }

  static let rule = RuleMetadata(
    id: "closure-in-loop", title: "Escaping closure made anew on every iteration", family: .closure,
    severity: .warning, confidence: .high, languages: [.swift], profile: .default,
    summary: "Reports closures that are made in a loop.",
    page: "## What it does\n\nReports closures.\n\n```swift\nrun {}\n```\n")

  static let dangling = RuleMetadata(
    id: "dangling-pointer", title: "Pointer outlives its memory", family: .lifetime, severity: .error,
    confidence: .veryHigh, languages: [.swift, .c], profile: .default, cwe: [416, 22],
    summary: "Reports pointers that outlive what they point at.", page: "## What it does\n\nReports it.\n")

  static func finding(
    _ file: SourceFile, _ words: String, _ message: String = "closure captures 'self'",
    severity: Severity = .warning, path: [Step] = [], help: String? = nil, fix: Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: "closure-in-loop", severity: severity, message: message, range: place(words, in: file),
      path: path, help: help, fix: fix, symbol: "Server.run()")
  }

  static func report(
    _ files: [SourceFile], _ findings: [Diagnostic], _ notifications: [Notification] = []
  ) -> Report {
    Report(
      diagnostics: findings, notifications: notifications, files: files, rules: [rule, dangling],
      succeeded: true)
  }

  static func render(
    _ report: Report, _ format: ReportFormat, _ options: ReportOptions = ReportOptions()
  ) -> String {
    var output: [UInt8] = []
    format.reporter(options).render(report, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
