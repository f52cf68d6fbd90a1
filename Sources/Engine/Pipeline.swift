// A run from inputs to report.
//
//   read and lower (wide) → library declarations (wide) → link → type (wide) → file rules (wide)
//   → program rules → report
//
// Nothing here prints or ends the process. Whatever the input, a run comes to its end: files that are no
// text, broken code and code nested too deeply cost findings in that file and a notification.

internal import Diagnostics
package import RuleKit
internal import SourceText
internal import Suppressions
internal import Threading

package enum Pipeline {
  /// Analyses the files of a request and reports.
  package static func run(_ request: AnalysisRequest) -> AnalysisOutcome {
    onLargeStack {
      var clock = StageClock()
      let rules = ActiveRules(request)
      let typed = type(request, &clock, rules)
      let run = RuleRun(typed, rules, request)
      let files = run.checkFiles()
      clock.mark("file rules")
      let programFindings = run.checkProgram(files)
      clock.mark("program rules")
      var assembly = ReportAssembly(typed, rules, request)
      let report = assembly.report(files, programFindings)
      clock.mark("report")
      return AnalysisOutcome(
        report: report, suppressed: assembly.suppressed, timings: clock.timings,
        analysedBytes: report.files.reduce(0) { $0 + $1.bytes.count },
        analysedLines: report.files.reduce(0) { $0 + lineCount($1.bytes) })
    }
  }

  /// `body` for each analysed file, typed but without running rules; results in the order of the files.
  package static func map<Result: Sendable>(
    _ request: AnalysisRequest, _ body: @escaping @Sendable (FileUnit) -> Result
  ) -> (results: [Result], timings: [StageTiming]) {
    onLargeStack {
      var clock = StageClock()
      let typed = type(request, &clock)
      let results = typed.map { _, unit in body(unit(HotMarks())) }
      clock.mark("collect")
      return (Array(results.prefix(typed.loaded.reportedCount)), clock.timings)
    }
  }

  /// Without rules to run, every file is typed.
  private static func type(
    _ request: AnalysisRequest, _ clock: inout StageClock, _ rules: ActiveRules? = nil
  ) -> TypedProgram {
    var loader = ProgramLoader(request, rules)
    let loaded = loader.load(&clock)
    let exempt = (0..<loaded.analysedCount).filter { rules?.areExempt(loaded, $0) ?? false }
    let typed = TypedProgram(loaded, request, exempt: Set(exempt))
    clock.mark("type")
    return typed
  }

  private static func lineCount(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { text in
      text.reduce(into: 0) { count, byte in if byte == 0x0A { count += 1 } }
    }
  }
}
