// The state of one object at one point: the states of the automaton that some path may have brought it to.

package import Flow
package import Semantics
package import SourceText

/// Some stored properties of an object.
package struct FieldSet: Sendable, Hashable {
  package var fields: Set<SymbolID> = []
  /// Everything, whatever it is called.
  package var isAll = false

  package init(_ fields: Set<SymbolID> = [], isAll: Bool = false) {
    self.fields = fields
    self.isAll = isAll
  }

  package var isEmpty: Bool { !isAll && fields.isEmpty }

  /// Stands for the elements of an object that is a collection itself; no symbol has this number.
  package static let elements = SymbolID(raw: .max)

  package func union(_ other: FieldSet) -> FieldSet {
    FieldSet(fields.union(other.fields), isAll: isAll || other.isAll)
  }

  package func intersection(_ other: FieldSet) -> FieldSet {
    if isAll { return other }
    if other.isAll { return self }
    return FieldSet(fields.intersection(other.fields))
  }

  package func subtracting(_ other: FieldSet) -> FieldSet {
    other.isAll ? FieldSet() : FieldSet(fields.subtracting(other.fields), isAll: isAll)
  }
}

/// What happens to the content of an object.
package struct Content: Sendable, Hashable {
  /// Fields that some path changed since the last reset.
  package var dirty = FieldSet()
  /// Fields that every path emptied, and that were not changed afterwards.
  package var cleared = FieldSet()
  /// Growable fields that some path filled, and that still own their memory.
  package var grown = FieldSet()
  /// Those of `grown` that took in what came from outside.
  package var fed = FieldSet()
  /// Fields whose memory every path gave back.
  package var dropped = FieldSet()
  /// Fields that every path gave a new value as a whole.
  package var assigned = FieldSet()
  /// Fields that some path read, or changed in part, before they were given a new value: what the last user left shows.
  package var exposed = FieldSet()
  /// Fields that some path gave a new value as a whole.
  package var given = FieldSet()
  /// Fields to whose old number some path added, or which it changed by another operator, before any path gave them a new one.
  package var built = FieldSet()
  /// Whether every path emptied something of it before it filled anything.
  package var isResetFirst = false

  package init() {}

  /// Everything is as in a new object.
  package static var reset: Content {
    var result = Content()
    result.cleared = FieldSet(isAll: true)
    result.dropped = FieldSet(isAll: true)
    result.assigned = FieldSet(isAll: true)
    result.given = FieldSet(isAll: true)
    return result
  }

  package mutating func join(_ other: Content) {
    dirty = dirty.union(other.dirty)
    cleared = cleared.intersection(other.cleared)
    grown = grown.union(other.grown)
    fed = fed.union(other.fed)
    dropped = dropped.intersection(other.dropped)
    assigned = assigned.intersection(other.assigned)
    exposed = exposed.union(other.exposed)
    given = given.union(other.given)
    built = built.union(other.built)
    isResetFirst = isResetFirst && other.isResetFirst
  }

  /// What of it holds if it may not have run at all.
  var withoutLosses: Content {
    var result = self
    result.cleared = FieldSet()
    result.dropped = FieldSet()
    result.assigned = FieldSet()
    return result
  }

  /// What is left after something with this effect ran.
  package mutating func apply(_ effect: Content) {
    if dirty.isEmpty, !effect.cleared.isEmpty { isResetFirst = true }
    dirty = dirty.subtracting(effect.cleared).union(effect.dirty)
    cleared = cleared.subtracting(effect.dirty).union(effect.cleared)
    grown = grown.subtracting(effect.dropped).union(effect.grown)
    fed = fed.subtracting(effect.dropped).union(effect.fed)
    dropped = dropped.subtracting(effect.grown).union(effect.dropped)
    exposed = exposed.union(effect.exposed.subtracting(assigned))
    built = built.union(effect.built.subtracting(given))
    given = given.union(effect.given).union(effect.assigned)
    assigned = assigned.union(effect.assigned)
  }
}

/// Where an object may be in its life, and what it holds.
package struct ObjectState: Sendable, Hashable {
  /// States of the automaton; no state: not made yet, or not there (nil).
  package struct Phases: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Its user owes a release.
    package static let held = Phases(rawValue: 1)
    package static let released = Phases(rawValue: 2)
    /// Somebody else owns it, or it is not known who does.
    package static let moved = Phases(rawValue: 4)
    /// Nobody can release it any more.
    package static let lost = Phases(rawValue: 8)
    /// Left to die because it failed a check of its size.
    package static let excused = Phases(rawValue: 16)
    /// Its property holds another one by now; only variables of the body may still name it.
    package static let replaced = Phases(rawValue: 32)
    /// A field of the value that is being made holds it, until the value ends.
    package static let kept = Phases(rawValue: 64)
    /// A function without a body was given it; whether that took it is not known.
    package static let passed = Phases(rawValue: 128)
  }

  package var phases: Phases = []
  package var content = Content()
  /// Whether some branch on the way asked for the size of it or of its fields.
  package var isSizeChecked = false
  /// The blocks in which it was released.
  package var releasedIn: Set<BlockID> = []
  /// The first place that released it.
  package var releasedAt: SourceRange?
  /// The first place that lost it.
  package var lostAt: SourceRange?
  /// Closures that live on and hold it, by index.
  package var captors: Set<Int> = []
  /// Places outside the body that hold it, and where they were given it.
  package var keepers: [Place: SourceRange] = [:]
  /// The object whose memory it takes the place of, if there is any.
  package var resizedFrom: Int?
  /// The fields of a value with an end that may hold it.
  package var slots: Set<SymbolID> = []
  /// Whether a branch asked how many users it has left.
  package var isCounted = false
  /// The functions without bodies that were given it.
  package var passedTo: Set<SymbolID> = []
  /// The object in a field of which it stands, if nothing else names it: see `OwnershipBody+Parts`.
  package var holder: Int?

  package init() {}

  mutating func join(_ other: ObjectState) {
    if other.phases.isEmpty { return }
    if phases.isEmpty {
      self = other
      return
    }
    phases.formUnion(other.phases)
    content.join(other.content)
    isSizeChecked = isSizeChecked && other.isSizeChecked
    releasedIn.formUnion(other.releasedIn)
    releasedAt = Self.first(releasedAt, other.releasedAt)
    lostAt = Self.first(lostAt, other.lostAt)
    captors.formUnion(other.captors)
    keepers.merge(other.keepers) { min($0, $1) }
    slots.formUnion(other.slots)
    if resizedFrom != other.resizedFrom { resizedFrom = nil }
    isCounted = isCounted && other.isCounted
    passedTo.formUnion(other.passedTo)
    if holder != other.holder {
      holder = nil
      phases.insert(.moved)
    }
  }

  private static func first(_ a: SourceRange?, _ b: SourceRange?) -> SourceRange? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
  }
}

/// The state of a body at one point.
package struct OwnershipState: Sendable, Equatable {
  package var values: [ValueID: Holding] = [:]
  package var places: [Place: Holding] = [:]
  package var objects: [ObjectState]
  /// The objects whose region is not known any more.
  package var detached: ObjectSet = []
  /// The regions that every path emptied.
  package var emptied: Set<RegionOperand> = []
  /// By parameter: the object that was put into the variable which it points to; nil if that depends on the path.
  package var filled: [LocalID: Int?] = [:]
  /// Pointers of the body that some path gave memory which is not followed.
  package var foreign: Set<LocalID> = []

  package init(count: Int) { objects = Array(repeating: ObjectState(), count: count) }

  /// Says whether that changed it.
  package mutating func join(_ other: OwnershipState) -> Bool {
    var isChanged = false
    for (key, holding) in other.values {
      var joined = values[key] ?? Holding()
      joined.formUnion(holding)
      if Self.update(&values[key], joined) { isChanged = true }
    }
    for (key, holding) in other.places {
      var joined = places[key] ?? Holding()
      joined.join(holding)
      if Self.update(&places[key], joined) { isChanged = true }
    }
    for (key, holding) in places where other.places[key] == nil {
      var joined = holding
      joined.join(Holding())
      if Self.update(&places[key], joined) { isChanged = true }
    }
    for index in objects.indices where objects[index] != other.objects[index] {
      let before = objects[index]
      objects[index].join(other.objects[index])
      if objects[index] != before { isChanged = true }
    }
    if !other.detached.isSubset(of: detached) {
      detached.formUnion(other.detached)
      isChanged = true
    }
    if filled != other.filled {
      var joined = filled
      for key in Set(filled.keys).union(other.filled.keys) where filled[key] != other.filled[key] { joined[key] = .some(nil) }
      if joined != filled {
        filled = joined
        isChanged = true
      }
    }
    if !other.foreign.isSubset(of: foreign) {
      foreign.formUnion(other.foreign)
      isChanged = true
    }
    if !emptied.isSubset(of: other.emptied) {
      emptied.formIntersection(other.emptied)
      isChanged = true
    }
    return isChanged
  }

  private static func update(_ entry: inout Holding?, _ new: Holding) -> Bool {
    if entry == new { return false }
    entry = new
    return true
  }
}
