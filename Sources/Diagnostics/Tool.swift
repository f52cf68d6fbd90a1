// What the tool says about itself: its name, version and home.
//
// The one place for these words; reporters, the command line and the cache read them from here.

/// The names of the tool.
package enum Tool {
  package static let name = "escapelint"

  /// Where the project lives; no final slash.
  package static let homepage = "https://github.com/escapelint/escapelint"

  /// The page of a rule.
  package static func page(ofRule id: String) -> String {
    "\(homepage)/blob/main/docs/rules/\(id).md"
  }
}

/// The version of the tool.
package enum ToolVersion {
  /// A semantic version.
  package static let current = "0.1.0"
}
