// What a run says to people beside the report, on the standard error: progress, summary, timings, statistics.

import Configuration
import Diagnostics
import Engine
import Reporting
import SourceText
import Suppressions
import Synchronization
import Workspace

/// The words behind the report.
struct RunRemarks {
  let outcome: AnalysisOutcome
  let discovery: Discovery
  let configuration: ProjectConfiguration
  /// Entries of the baseline without a finding.
  let idle: [Baseline.Entry]
  let output: OutputOptions

  func write() {
    if output.verbose { writeDetails() }
    if output.statistics { writeStatistics() }
    if output.timings { writeTimings() }
    if !output.quiet { StandardStreams.error(ConsoleReporter.summary(of: outcome.report)) }
  }

  private func writeDetails() {
    StandardStreams.error("configuration: \(configuration.file ?? "none; defaults hold")")
    StandardStreams.error(
      "profile: \(configuration.profile.rawValue), fail-on: \(configuration.failOn.rawValue)")
    StandardStreams.error("rules: \(outcome.report.rules.map(\.id).joined(separator: ", "))")
    StandardStreams.error("dependency sources found: \(discovery.dependencies.count)")
    for (section, glob) in configuration.idleGlobs(amongFiles: outcome.report.files.map(\.path)) {
      StandardStreams.error("'\(glob)' in '\(section)' matches none of the analysed files")
    }
    for entry in idle {
      StandardStreams.error("no longer found: \(entry.path): \(entry.message) [\(entry.rule)]; the baseline can lose it")
    }
    for item in outcome.suppressed {
      let file = outcome.report.files[item.diagnostic.range.file.index]
      let line = LineIndex(file.bytes).line(at: item.diagnostic.range.bytes.start)
      let reason = item.reason.map { " (\($0))" } ?? ""
      StandardStreams.error(
        "suppressed: \(file.path):\(line): \(item.diagnostic.message) [\(item.diagnostic.rule)]\(reason)")
    }
  }

  private func writeStatistics() {
    StandardStreams.error(
      [(outcome.report.files.count, "file"), (outcome.analysedLines, "line"), (outcome.analysedBytes, "byte")]
        .map { ConsoleReporter.counted($0, $1) }.joined(separator: ", "))
    var counts: [String: Int] = [:]
    for diagnostic in outcome.report.diagnostics { counts[diagnostic.rule, default: 0] += 1 }
    for (rule, count) in counts.sorted(by: { (-$0.value, $0.key) < (-$1.value, $1.key) }) {
      StandardStreams.error("\(padded(String(count), 8))  \(rule)")
    }
    StandardStreams.error("\(padded(String(outcome.suppressed.count), 8))  suppressed")
    if let accepted = outcome.report.accepted {
      StandardStreams.error("\(padded(String(accepted.count), 8))  accepted by the baseline")
    }
  }

  private func writeTimings() {
    StandardStreams.error("   wall ms     CPU ms  stage")
    var (wall, processor) = (0.0, 0.0)
    for timing in outcome.timings {
      StandardStreams.error("\(milliseconds(timing.wall)) \(milliseconds(timing.processor))  \(timing.name)")
      wall += timing.wall
      processor += timing.processor
    }
    StandardStreams.error("\(milliseconds(wall)) \(milliseconds(processor))  total")
    let worker = peakWorkerMemory() >> 20
    let workers = worker > 0 ? "; of the largest worker process: \(worker) MiB" : ""
    StandardStreams.error("peak memory: \(peakMemory() >> 20) MiB\(workers)")
  }

  private func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return padded("\(tenths / 10).\(tenths % 10)", 10)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// One line on the terminal that is written over and over.
final class ProgressLine: Sendable {
  private struct State {
    var stage: AnalysisProgress.Stage?
    var done = 0
    /// The share that is shown, in percent.
    var shown = -1
  }

  let isShown: Bool
  private let state = Mutex(State())

  init(isShown: Bool) { self.isShown = isShown }

  /// Counts files; draws only when a percent is full.
  func advance(_ progress: AnalysisProgress) {
    state.withLock { state in
      if state.stage != progress.stage { state = State(stage: progress.stage) }
      state.done += progress.files
      let percent = state.done * 100 / max(1, progress.total)
      guard percent != state.shown else { return }
      state.shown = percent
      let text = "\(progress.stage.rawValue) \(state.done) of \(progress.total) files (\(percent) %)"
      StandardStreams.errorFragment("\r\u{1B}[2K\(text)")
    }
  }

  func clear() {
    if isShown { StandardStreams.errorFragment("\r\u{1B}[2K") }
  }
}
