// The forms in which a run can be reported, and how to get at each.
//
// A reporter lays out a finished `Report`; it reads no file, no clock and no environment, so equal reports
// give equal bytes.

package import Diagnostics

/// Lays out a report.
package protocol Reporter: Sendable {
  /// Appends the report as UTF-8 to `output`.
  func render(_ report: Report, into output: inout [UInt8])
}

/// The forms that `--format` takes.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people: code frames and the steps of each path.
  case console
  /// One line a finding, as compilers print them.
  case concise
  /// Escapelint's own JSON.
  case json
  /// SARIF 2.1.0, for code scanning services and editors.
  case sarif
  /// Workflow commands that make annotations on GitHub.
  case github
  /// GitLab's Code Quality JSON.
  case gitlab

  /// The reporter for this form.
  package func reporter(_ options: ReportOptions = ReportOptions()) -> any Reporter {
    switch self {
    case .console: ConsoleReporter(options: options)
    case .concise: ConciseReporter(options: options)
    case .json: JSONReporter()
    case .sarif: SARIFReporter(options: options)
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter()
    }
  }
}

/// What a caller can choose about the form of a report.
package struct ReportOptions: Sendable {
  /// Whether the console report is coloured.
  package var color: Bool
  /// The columns of the terminal; lines of source are cut to it.
  package var width: Int
  /// Whether the console report names each file that something is noted of, however many have it in common.
  package var namesAll: Bool
  /// The absolute URI of the run's root, for SARIF's `%SRCROOT%`; nil keeps the report free of machine paths.
  package var rootURI: String?
  /// SARIF's `automationDetails.id`; ends in `/` when it names a category only.
  package var category: String
  package var limits: ReportLimits

  package init(
    color: Bool = false, width: Int = 120, namesAll: Bool = false, rootURI: String? = nil, category: String = "escapelint/",
    limits: ReportLimits = ReportLimits()
  ) {
    self.color = color
    self.width = width
    self.namesAll = namesAll
    self.rootURI = rootURI
    self.category = category
    self.limits = limits
  }
}

/// How much a SARIF report may hold; the defaults are what GitHub accepts.
package struct ReportLimits: Sendable {
  /// Results in a run.
  package var results: Int
  /// Steps of one finding's path; at least 2.
  package var steps: Int

  package init(results: Int = 25_000, steps: Int = 1_000) {
    self.results = results
    self.steps = max(2, steps)
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of `text`.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}
