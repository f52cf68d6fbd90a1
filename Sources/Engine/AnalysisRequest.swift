// What a run is asked to do, and what comes out of it.

package import Configuration
package import Diagnostics
package import FrontendKit
package import RuleKit
package import Suppressions
package import Workspace

/// Everything that a run depends on; equal requests over equal files give equal reports.
package struct AnalysisRequest: Sendable {
  /// The files to analyse, as `discover` found them.
  package var discovery: Discovery
  package var configuration: ProjectConfiguration
  package var frontends: [any Frontend]
  /// Frontends that read several files together.
  package var unitFrontends: [any UnitFrontend] = []
  package var rules: [any Rule.Type]
  package var library: ModelLibrary
  /// How many threads to use; at least 1.
  package var workers: Int
  /// Called from any thread after each file of a stage.
  package var progress: (@Sendable (AnalysisProgress) -> Void)?

  package init(
    discovery: Discovery, configuration: ProjectConfiguration, frontends: [any Frontend],
    rules: [any Rule.Type], library: ModelLibrary, workers: Int
  ) {
    self.discovery = discovery
    self.configuration = configuration
    self.frontends = frontends
    self.rules = rules
    self.library = library
    self.workers = max(1, workers)
  }
}

/// More files are through a stage.
package struct AnalysisProgress: Sendable {
  package enum Stage: String, Sendable { case reading, parsing, typing, checking }

  package var stage: Stage
  package var files = 1
  /// How many files the stage has to do.
  package var total: Int
}

/// The result of a run.
package struct AnalysisOutcome: Sendable {
  package var report: Report
  /// Findings that comments suppress, in the order of the report.
  package var suppressed: [SuppressedDiagnostic]
  package var timings: [StageTiming]
  /// Bytes of the analysed files.
  package var analysedBytes: Int
  /// Lines of the analysed files.
  package var analysedLines: Int
}
