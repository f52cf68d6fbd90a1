// Which code the user calls hot or cold.

package import SourceText

/// What the configuration and the comments of one file say about hot code.
package struct HotMarks: Sendable {
  /// A comment `escapelint:hot` or `escapelint:cold`; it speaks of the declaration that follows.
  package struct Comment: Sendable {
    package var range: ByteRange
    package var isHot: Bool

    package init(range: ByteRange, isHot: Bool) {
      self.range = range
      self.isHot = isHot
    }
  }

  /// Whether the whole file is hot.
  package var isFileHot: Bool
  package var comments: [Comment]
  /// Whether a function with this qualified name is hot; nil if no name is.
  package var isHotName: (@Sendable (String) -> Bool)?

  package init(
    isFileHot: Bool = false, comments: [Comment] = [],
    isHotName: (@Sendable (String) -> Bool)? = nil
  ) {
    self.isFileHot = isFileHot
    self.comments = comments
    self.isHotName = isHotName
  }
}

/// A type that the user declared to be a pool.
package struct DeclaredPool: Sendable, Equatable {
  package var type: String
  package var acquire: [String]
  package var release: [String]
  package var reset: [String]

  package init(type: String, acquire: [String], release: [String], reset: [String]) {
    self.type = type
    self.acquire = acquire
    self.release = release
    self.reset = reset
  }
}
