// Where a rule puts what it finds.
//
// Fills in what every finding of the rule has in common (id, severity, confidence, the enclosing function)
// so that rules say only what is special. Severities that the user configured beat those that a rule gives
// for a single finding.

package import Diagnostics
package import SourceText

/// The findings of one rule in one pass over a file or over the program.
package struct Findings {
  package let rule: RuleMetadata

  /// The profile that the rule works in here: at least its own lowest one. In a pass over the program it is
  /// that of the run; see `profile(at:)`.
  package let profile: Profile

  package private(set) var diagnostics: [Diagnostic] = []
  private let severity: Severity
  /// The file that byte ranges without a file speak of.
  private var file: FileID
  private let symbolName: (SourceRange) -> String
  private let profileOfFile: (FileID) -> Profile

  /// `symbolName` gives the qualified name of what encloses a place.
  package init(
    of rule: RuleMetadata, severity: Severity, profile: Profile, file: FileID,
    symbolName: @escaping (SourceRange) -> String, profileOfFile: ((FileID) -> Profile)? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.profile = profile
    self.file = file
    self.symbolName = symbolName
    self.profileOfFile = profileOfFile ?? { _ in profile }
  }

  /// The profile that holds for the rule in a certain file, for passes over the program.
  package func profile(at file: FileID) -> Profile { profileOfFile(file) }

  /// Byte ranges without a file speak of `file` from now on.
  package mutating func look(at file: FileID) { self.file = file }

  /// Reports a finding at a place of any file.
  ///
  /// - Parameters:
  ///   - message: What is wrong, in one line without a final full stop; names things in 'quotes'.
  ///   - range: The expression to look at; keep it short.
  ///   - symbol: The enclosing function or type; worked out if nil.
  ///   - path: Where the value went, in order.
  ///   - help: What to do, in one line without a final full stop.
  ///   - severity: For a finding that is worse or better than the rule's others.
  ///   - confidence: For a finding that is more or less certain than the rule's others.
  package mutating func report(
    _ message: String, at range: SourceRange, symbol: String? = nil, path: [Step] = [], help: String? = nil,
    fix: Fix? = nil, severity: Severity? = nil, confidence: Confidence? = nil
  ) {
    let isConfigured = self.severity != rule.severity
    diagnostics.append(
      Diagnostic(
        rule: rule.id, severity: isConfigured ? self.severity : severity ?? self.severity,
        confidence: confidence ?? rule.confidence, message: message, range: range, path: path, help: help,
        fix: fix, symbol: symbol ?? symbolName(range)))
  }

  /// Reports a finding in the file that is being looked at; only for checks of a `FileUnit`.
  package mutating func report(
    _ message: String, at bytes: ByteRange, symbol: String? = nil, path: [Step] = [], help: String? = nil,
    fix: Fix? = nil, severity: Severity? = nil, confidence: Confidence? = nil
  ) {
    report(
      message, at: SourceRange(file, bytes), symbol: symbol, path: path, help: help, fix: fix,
      severity: severity, confidence: confidence)
  }
}
