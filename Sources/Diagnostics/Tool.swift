// What the tool says about itself: its name and version.
//
// The one place for these words; reporters, the command line and the cache read them from here.

/// The name of the tool.
package enum Tool {
  package static let name = "escapelint"
}

/// The version of the tool.
package enum ToolVersion {
  /// A semantic version.
  package static let current = "0.1.0"
}
