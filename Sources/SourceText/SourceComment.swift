// A comment, by its place only.
//
// The text is not copied: whoever wants it slices the bytes of the file. Ranges include the comment marks and leave
// out the line end of a line comment.

/// One comment of a file.
package struct SourceComment: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// `// …`
    case line
    /// `/* … */`
    case block
    /// `/// …` or `//! …`
    case documentationLine
    /// `/** … */`
    case documentationBlock

    package var isDocumentation: Bool { self == .documentationLine || self == .documentationBlock }
  }

  /// From the first byte of the opening mark to the end of the text or of the closing mark.
  package var range: ByteRange
  package var kind: Kind

  package init(range: ByteRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
