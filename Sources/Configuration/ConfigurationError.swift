// What can be wrong with a configuration.

/// One mistake in a configuration file or on the command line.
package struct ConfigurationIssue: Sendable, Equatable {
  /// The file as it should be shown; `command line` for an option.
  package var file: String
  /// From 1; 0 where no place is known.
  package var line: Int
  /// In Unicode scalars, from 1; 0 where no place is known.
  package var column: Int
  /// One line without a final full stop; names things in 'quotes'.
  package var message: String
  /// The known name that was probably meant.
  package var suggestion: String?

  package init(file: String, line: Int, column: Int, message: String, suggestion: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.suggestion = suggestion
  }

  /// In the form that compilers use, with the suggestion as a question.
  package var text: String {
    let place = line > 0 ? "\(file):\(line):\(column)" : file
    let question = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    return "\(place): error: \(message)\(question)"
  }
}

/// Why there is no configuration to work with.
package enum ConfigurationError: Error, Equatable {
  /// The file cannot be read or is no text.
  case unreadable(path: String, reason: String)
  /// Every mistake that was found, in the order of the file; never empty.
  case invalid([ConfigurationIssue])
}
