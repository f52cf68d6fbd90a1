// What a value or a place may hold of the tracked objects.

/// A set of the tracked objects of one body, of which there are at most 64.
package struct ObjectSet: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package init(object: Int) { rawValue = 1 << UInt64(object) }

  /// The greatest number of objects.
  package static let capacity = 64

  /// The objects, in order.
  package var objects: [Int] {
    var result: [Int] = []
    var rest = rawValue
    while rest != 0 {
      result.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return result
  }

  /// The object, if there is exactly one.
  package var only: Int? { rawValue.nonzeroBitCount == 1 ? rawValue.trailingZeroBitCount : nil }
}

/// How a value is connected with objects, from close to loose.
package struct Holding: Sendable, Hashable {
  /// It is one of these objects.
  package var alias: ObjectSet = []
  /// It refers to memory that belongs to one of these.
  package var view: ObjectSet = []
  /// It contains one of these, or a view: a struct, tuple, collection or closure.
  package var inside: ObjectSet = []
  /// It was computed from one of these and keeps nothing of it.
  package var derived: ObjectSet = []
  /// Those of the above that some path does not put here.
  package var maybe: ObjectSet = []

  package init(
    alias: ObjectSet = [], view: ObjectSet = [], inside: ObjectSet = [], derived: ObjectSet = []
  ) {
    self.alias = alias
    self.view = view
    self.inside = inside
    self.derived = derived
  }

  package var isEmpty: Bool { alias.isEmpty && view.isEmpty && inside.isEmpty && derived.isEmpty }

  /// The objects that live on if this value does.
  package var kept: ObjectSet { alias.union(view).union(inside) }

  /// The objects whose memory can be reached directly.
  package var direct: ObjectSet { alias.union(view) }

  package mutating func formUnion(_ other: Holding) {
    alias.formUnion(other.alias)
    view.formUnion(other.view)
    inside.formUnion(other.inside)
    derived.formUnion(other.derived)
    maybe.formUnion(other.maybe)
  }

  /// What a place holds where two paths meet.
  package mutating func join(_ other: Holding) {
    let onOneSide = kept.symmetricDifference(other.kept)
    formUnion(other)
    maybe.formUnion(onOneSide)
  }

  /// All of it as parts of something larger.
  package var contained: Holding {
    var result = Holding(inside: kept, derived: derived)
    result.maybe = maybe
    return result
  }

  /// A place in what it was: asking whether it is there says nothing of that.
  package var viewed: Holding {
    var result = self
    result.view.formUnion(alias)
    result.alias = []
    return result
  }

  /// All of it as the origin of something computed.
  package var origin: Holding { Holding(derived: kept.union(derived)) }

  /// Another object takes the place of one.
  package mutating func replace(_ object: Int, by other: Int) {
    let (old, new) = (ObjectSet(object: object), ObjectSet(object: other))
    for part in [\Holding.alias, \.view, \.inside, \.derived, \.maybe] where self[keyPath: part].contains(old) {
      self[keyPath: part].subtract(old)
      self[keyPath: part].formUnion(new)
    }
  }

  package mutating func remove(_ object: Int) {
    let single = ObjectSet(object: object)
    alias.subtract(single)
    view.subtract(single)
    inside.subtract(single)
    derived.subtract(single)
    maybe.subtract(single)
  }
}
