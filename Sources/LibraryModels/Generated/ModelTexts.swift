// The texts of the library models.
//
// Generated from rules/models by generate-rules; do not edit.

/// The files of `rules/models`.
package enum ModelTexts {
  /// Paths below `rules/models` and texts, sorted by path.
  package static let files: [(path: String, text: String)] = [
  ]
}
