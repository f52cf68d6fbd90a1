// What a rule found: a plain value that carries its proof.
//
// A diagnostic names its place by file and byte range. Everything that a person reads in it (`message`, `help`, the words
// of its steps) is finished text; reporters lay it out and never add to its meaning.

package import SourceText

/// How bad a finding is. `error` > `warning` > `note`.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case note, warning, error

  private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// How sure the analysis is of a finding; SARIF calls it precision.
package enum Confidence: String, Sendable, CaseIterable, Comparable {
  case medium, high, veryHigh = "very-high"

  private var rank: Int { self == .medium ? 0 : self == .high ? 1 : 2 }

  package static func < (a: Confidence, b: Confidence) -> Bool { a.rank < b.rank }
}

/// One step of the path that a value takes: where it is made, what it flows through, where it is kept.
package struct Step: Sendable, Equatable {
  package var range: SourceRange
  /// A short phrase without a final full stop, for instance "captured by this closure".
  package var message: String

  package init(_ range: SourceRange, _ message: String) {
    self.range = range
    self.message = message
  }
}

/// One replacement of text.
package struct Edit: Sendable, Equatable {
  package var range: SourceRange
  package var replacement: String

  package init(_ range: SourceRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A change that would mend a finding.
package struct Fix: Sendable, Equatable {
  package var description: String
  package var edits: [Edit]

  package init(description: String, edits: [Edit]) {
    self.description = description
    self.edits = edits
  }
}

/// One finding.
package struct Diagnostic: Sendable, Equatable {
  /// The id of the rule, such as `pool-missing-reset`.
  package var rule: String
  package var severity: Severity
  package var confidence: Confidence
  /// What is wrong, in one line without a final full stop; names things in 'quotes'.
  package var message: String
  /// The expression to look at; kept short.
  package var range: SourceRange
  /// Where the value went, in order; may be empty.
  package var path: [Step]
  /// What to do, in one line without a final full stop.
  package var help: String?
  package var fix: Fix?
  /// The qualified name of the enclosing function or type, for instance `Server.handle(_:)`; empty at file level.
  package var symbol: String

  package init(
    rule: String, severity: Severity, confidence: Confidence = .high, message: String,
    range: SourceRange, path: [Step] = [], help: String? = nil, fix: Fix? = nil, symbol: String = ""
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.range = range
    self.path = path
    self.help = help
    self.fix = fix
    self.symbol = symbol
  }
}

/// Something that the run has to say about itself: a file that was skipped or could only partly be analysed.
package struct Notification: Sendable, Equatable {
  package var severity: Severity
  /// A stable kebab-case name, such as `partly-analysed`, `unreadable-file`, `not-utf8`.
  package var id: String
  package var message: String
  /// The path as reports print it, if the notification is about a file.
  package var path: String?
  /// The place, if known; only for files that were read.
  package var range: SourceRange?
  /// What the notifications of several files may have in common, such as a header that is missing: reports for people
  /// say it once.
  package var cause: String?

  package init(
    severity: Severity, id: String, message: String, path: String? = nil, range: SourceRange? = nil,
    cause: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.path = path
    self.range = range
    self.cause = cause
  }
}
