// Places in a file, as UTF-8 byte offsets.
//
// Lines and columns are computed only when something is printed (see `LineIndex`); everything below the reporters
// speaks in bytes. A `ByteRange` says nothing about the file it belongs to: see `SourceRange` for both together.

/// A half-open range of UTF-8 bytes in one file.
package struct ByteRange: Sendable, Hashable, Comparable {
  package var start: UInt32
  package var end: UInt32

  @inlinable package init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  /// An empty range at `offset`.
  @inlinable package init(at offset: UInt32) { self.init(offset, offset) }

  @inlinable package var count: Int { Int(end) - Int(start) }

  @inlinable package static func < (a: ByteRange, b: ByteRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }

  /// Whether `other` lies wholly inside this range.
  @inlinable package func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }

  @inlinable package func contains(_ offset: UInt32) -> Bool { start <= offset && offset < end }
}

/// Names one file of the run. The number is the file's place in the sorted list of inputs, so it is the same in every
/// run over the same inputs.
package struct FileID: Sendable, Hashable, Comparable {
  package let raw: UInt32

  @inlinable package init(raw: UInt32) { self.raw = raw }

  @inlinable package var index: Int { Int(raw) }

  @inlinable package static func < (a: FileID, b: FileID) -> Bool { a.raw < b.raw }
}

/// A range of bytes in a certain file.
package struct SourceRange: Sendable, Hashable, Comparable {
  package var file: FileID
  package var bytes: ByteRange

  @inlinable package init(_ file: FileID, _ bytes: ByteRange) {
    self.file = file
    self.bytes = bytes
  }

  @inlinable package static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.file, a.bytes) < (b.file, b.bytes)
  }
}
