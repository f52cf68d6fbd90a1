// Everything that one run has to say, ready to be laid out by a reporter.

package import SourceText

/// The outcome of a run.
package struct Report: Sendable {
  /// The findings after suppressions, sorted by (file path, offset, rule, message); reporters keep this order.
  package var diagnostics: [Diagnostic]
  /// Findings that a baseline accepts; nil where there is no baseline.
  package var accepted: [Diagnostic]?
  /// Sorted by (path, range, id, message).
  package var notifications: [Notification]
  /// Every analysed file; `FileID.index` is the index.
  package var files: [SourceFile]
  /// The rules that ran, sorted by id.
  package var rules: [RuleMetadata]
  /// False when the analysis as a whole failed.
  package var succeeded: Bool

  package init(
    diagnostics: [Diagnostic], notifications: [Notification], files: [SourceFile],
    rules: [RuleMetadata], succeeded: Bool
  ) {
    self.diagnostics = diagnostics
    self.notifications = notifications
    self.files = files
    self.rules = rules
    self.succeeded = succeeded
  }
}
