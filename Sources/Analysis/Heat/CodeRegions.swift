// Where code runs often, where it runs rarely: loops, one-time initialisers, ways out, by place.
//
// A region is a range of bytes with one property; regions nest. `RegionBuilder` finds them in one scan of a
// file, this adds up what the regions around a place say. Loops are loop statements and closures that the
// model says are called for each element. A block that ends by leaving a loop runs once for all passes and
// does not count as in that loop. A closure that lives on runs nobody knows how often, unless it becomes a
// task or a queue's job, once each time that it is made; loops around any other such closure do not count
// in it. Of calls from loops only those of local functions are looked at here.

package import SourceText

/// What surrounds the places of one file.
package struct CodeRegions: Sendable {
  /// What is known of one place.
  package struct Surroundings: Sendable, Hashable {
    /// Loops around the place in which it runs once for each pass; short loops of constant length are not
    /// counted.
    package var loopDepth = 0
    /// Whether the program is about to leave with an error here, or to end.
    package var isCold = false
    /// Whether the code initialises something that is initialised once in the life of the program or object.
    package var isOnce = false
    /// Whether a closure that lives on, or may do so, stands between the innermost loop and the place.
    package var isDetached = false
    /// Whether a flag that is no business of the loop, such as `verbose`, decides if the place is reached.
    package var isSwitched = false
    /// The innermost counted loop, with its variables.
    package var loop: ByteRange?
    /// Where a loop calls the local function that the place is in.
    package var call: ByteRange?

    package var isInLoop: Bool { loopDepth > 0 }
  }

  /// The property of a region.
  enum Kind: Hashable {
    /// `isDetached` closures live on; what is made `onceEach` runs one time for each time that it is made.
    case function(isDetached: Bool, runsOnceEach: Bool)
    /// What runs once before the first pass is a part of `whole` only.
    case loop(whole: ByteRange)
    /// A local function, and where a loop calls it.
    case calledInLoop(at: ByteRange)
    /// Code that is left by `break`, but no loop.
    case breakable
    case cold
    case once
    case switched
    /// Ends by leaving the function, or the innermost loop.
    case returns
    case breaks
  }

  struct Region {
    var kind: Kind
    var sum = Surroundings()
    /// The sum around the innermost function, and around the innermost loop in it.
    var functionSum = Surroundings()
    var loopSum: Surroundings?
  }

  /// In the order of `ranges`.
  private let regions: [Region]
  private let ranges: NestedRanges

  init(_ found: [(range: ByteRange, kind: Kind)]) {
    let sorted = found.enumerated().sorted { a, b in
      if a.element.range == b.element.range { return a.offset < b.offset }
      return NestedRanges.isOrdered(a.element.range, b.element.range)
    }
    var regions: [Region] = []
    regions.reserveCapacity(sorted.count)
    var ranges = NestedRanges()
    for (_, entry) in sorted {
      regions.append(Self.region(entry.kind, ranges.append(entry.range).map { regions[$0] }))
    }
    self.regions = regions
    self.ranges = ranges
  }

  /// What surrounds a place.
  package func surroundings(at offset: UInt32) -> Surroundings {
    ranges.innermost(at: offset).map { regions[$0].sum } ?? Surroundings()
  }

  // MARK: Adding up

  private static func region(_ kind: Kind, _ outer: Region?) -> Region {
    var region = Region(kind: kind)
    region.sum = outer?.sum ?? Surroundings()
    region.functionSum = outer?.functionSum ?? region.sum
    region.loopSum = outer?.loopSum
    switch kind {
    case .function(let isDetached, let runsOnceEach): enterFunction(&region, isDetached, runsOnceEach)
    case .loop(let whole): enterLoop(&region, whole)
    case .calledInLoop(let call): region.sum.call = call
    case .breakable: region.loopSum = nil
    case .cold: region.sum.isCold = true
    case .once: region.sum.isOnce = true
    case .switched: region.sum.isSwitched = true
    case .returns: leave(to: region.functionSum, &region)
    case .breaks: if let sum = region.loopSum { leave(to: sum, &region) }
    }
    return region
  }

  private static func enterFunction(_ region: inout Region, _ isDetached: Bool, _ runsOnceEach: Bool) {
    if isDetached {
      region.sum.isOnce = false
      region.sum.isDetached = true
      if !runsOnceEach {
        region.sum.loopDepth = 0
        region.sum.loop = nil
        region.sum.call = nil
      }
    }
    region.functionSum = region.sum
    region.loopSum = nil
  }

  private static func enterLoop(_ region: inout Region, _ whole: ByteRange) {
    region.loopSum = region.sum
    region.sum.loopDepth += 1
    region.sum.loop = whole
    region.sum.isDetached = false
  }

  /// The code is reached once, whatever loops stand between.
  private static func leave(to outer: Surroundings, _ region: inout Region) {
    let inner = region.sum
    region.sum = outer
    region.sum.isCold = inner.isCold
    region.sum.isSwitched = inner.isSwitched
    region.sum.call = inner.call
  }
}
