// Ranges that nest, and the innermost one around a place.
//
// Ranges are ordered by their start, outer ones first, and each knows the one around it. The last range that begins at or
// before a place either holds it or lies, with all ranges that hold it, in the same outer ranges; so the search halves the
// list once and then goes outwards.

/// Ranges of one text, none of which overlaps another without holding it.
package struct NestedRanges: Sendable {
  private var ranges: [ByteRange] = []
  /// The index of the range around each.
  private var parents: [Int?] = []
  /// The ranges that hold the last one, from the outermost on, and itself.
  private var open: [Int] = []

  package init() {}

  /// Ranges in order, as `append` wants them.
  package init(_ ranges: some Sequence<ByteRange>) {
    for range in ranges { append(range) }
  }

  /// The order of `append`: by start, outer ranges first.
  package static func isOrdered(_ a: ByteRange, _ b: ByteRange) -> Bool { (a.start, b.end) < (b.start, a.end) }

  /// Adds a range that begins at or behind the start of the last one; returns the index of the range around it.
  @discardableResult
  package mutating func append(_ range: ByteRange) -> Int? {
    let parent = around(range)
    open.append(ranges.count)
    ranges.append(range)
    parents.append(parent)
    return parent
  }

  /// The index of the innermost range that holds `range`, which is next in order.
  package mutating func around(_ range: ByteRange) -> Int? {
    while let last = open.last, !ranges[last].contains(range) { open.removeLast() }
    return open.last
  }

  /// The index of the range around another.
  package func parent(of index: Int) -> Int? { parents[index] }

  /// A range and those around it, from the inside out; nothing for nil.
  package func outward(from index: Int?) -> some Sequence<Int> {
    sequence(state: index) { [parents] current in
      let index = current
      current = index.flatMap { parents[$0] }
      return index
    }
  }

  /// The index of the innermost range around a place.
  package func innermost(at offset: UInt32) -> Int? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    var candidate: Int? = low > 0 ? low - 1 : nil
    while let index = candidate, !ranges[index].contains(offset) { candidate = parents[index] }
    return candidate
  }
}
