// What library types are, where no conformance says so: the lines `TYPE is TRAIT` of models.
//
// Swift's collections are known by the protocols that they conform to. C++ has no such declarations: there a model says
// of a type that it holds elements, or that its length is at hand.

/// A property that a model gives to a type.
package enum TypeTrait: String, Sendable, CaseIterable {
  /// Its values hold elements.
  case container
  /// Elements are found by keys: a table or a set.
  case keyed
  /// The number of elements is known without visiting them.
  case counted
  /// Has as many elements as its type says, and nothing else.
  case fixed
  /// Elements lie behind each other in storage that grows, and room can be made beforehand; in a table, buckets.
  case reservable
  /// `+` copies both operands into a new value.
  case joined
  /// Several threads may write its values at the same time: an atomic, a lock.
  case synchronized
  /// Its values run what they are made of as tasks of their own.
  case task
  /// Keeps the object that it refers to alive; refers to one without doing so.
  case owner
  case weak
  /// Refers to what others own, and is of no use without it.
  case view
  /// Bytes come out of it, of which whoever made it says how many.
  case source
  /// Keeps in memory all that is written to it.
  case sink
  /// Hands out memory, and frees all of it when it goes away.
  case arena
  /// Holds any function, or any value; on the heap if it is larger than a small buffer.
  case functionBox = "function-box"
  case valueBox = "value-box"
}
