// `escapelint [PATHS…]`: analyse and report.
//
// Order of events: settings are checked before anything is read, reports are complete before the process
// ends, and what is said to people (summary, timings, statistics) comes last, on the standard error.

import ArgumentParser
import Configuration
import Diagnostics
import Engine
import Reporting
import Rules
import Workspace

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Analyse files and report findings (the default).", shouldDisplay: false)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Rules") var selection: SelectionOptions
  @OptionGroup(title: "Baseline") var baseline: BaselineOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    let request = try input.request()
    let configuration = try selection.applied(to: try input.configuration(for: request))
    if request.isEmptyList {
      return try writeEmptyReport("the list of files is empty; nothing to do")
    }
    let discovery = input.discovery(request, configuration)
    // Hooks name the files that changed; that all of them are excluded is no mistake.
    if input.forceExclude, discovery.foundNothing, discovery.missing.isEmpty, !request.paths.isEmpty {
      return try writeEmptyReport("all files are excluded; nothing to do")
    }
    try input.check(discovery)
    let known = try baseline.inForce(configuration)
    var outcome = try analyse(discovery, configuration)
    let idle = (try baseline.written(outcome.report) ?? known)?.apply(to: &outcome.report) ?? []
    try output.write(outcome.report, rootFolder: discovery.root)
    RunRemarks(
      outcome: outcome, discovery: discovery, configuration: configuration, idle: idle, output: output
    ).write()
    throw status(of: outcome.report, configuration.failOn)
  }

  private func analyse(
    _ discovery: Discovery, _ configuration: ProjectConfiguration
  ) throws(CommandFailure) -> AnalysisOutcome {
    let frontends = Frontends.all(configuration)
    var request = AnalysisRequest(
      discovery: discovery, configuration: configuration, frontends: frontends, rules: RuleRegistry.all,
      library: try LibraryFiles.library(configuration, frontends), workers: input.workers)
    request.unitFrontends = Frontends.units(input.clang, root: discovery.root)
    let progress = ProgressLine(isShown: output.showsProgress)
    if progress.isShown { request.progress = { progress.advance($0) } }
    defer { progress.clear() }
    return Pipeline.run(request)
  }

  /// Unreadable inputs outweigh findings: a report that lacks files must not pass for a clean or complete
  /// one.
  private func status(of report: Report, _ threshold: FailureThreshold) -> ExitStatus {
    if !report.succeeded || report.notifications.contains(where: { $0.severity == .error }) { return .failed }
    return report.diagnostics.contains { threshold.isReached(by: $0.severity) } ? .findings : .clean
  }

  private func writeEmptyReport(_ reason: String) throws {
    if !output.quiet { StandardStreams.error("\(Tool.name): \(reason)") }
    let report = Report(diagnostics: [], notifications: [], files: [], rules: [], succeeded: true)
    try output.write(report, rootFolder: Terminal.currentFolder)
  }
}
