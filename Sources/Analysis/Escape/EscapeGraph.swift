// Where values go: a graph of locations whose edges count dereferences.
//
// Question. Which values outlive the function that made them, and by which way: kept on the heap, returned, called, run
// as a task? And, for callers: what does a function do with each of its parameters?
//
// Invariants. A location stands for a variable, a parameter, a result, an expression that allocates (a closure's context,
// a new object), or a temporary. Compound values are one location: components and elements are not told apart. Edge
// `dst <- src` with a weight says what of `src` arrives at `dst`: -1 its address, 0 its value, n what is found after n
// dereferences. The weight is never below -1: an address of an address needs a location in between. Five locations are
// special and stand first in each graph: the heap, the called, the tasks, the variables of function type (which a
// closure that must not escape may not enter either), and the stored properties of objects (a part of the heap).
//
// Method. This is the algorithm of Go's compiler. From each root (heap first) walk backwards along the edges, keeping the
// smallest sum of weights on the way (Bellman and Ford); a negative sum is clamped to zero before the next edge is added,
// for in `root = &l; l = x` the address of `l` reaches the root and that of `x` does not. A location whose address (-1)
// reaches a root that outlives it escapes, and is from then on a root like the heap. A parameter whose value or content
// reaches the heap, the called, a task or a result leaks there, with its weight. Flags only grow, so the run ends.
//
// Worked example.   func on(_ h: @escaping () -> Void) { items.append { h() } }
//   closure <- h, 0 (captured by value);  heap <- closure, -1 (the element of a stored property)
//   From the heap: closure at -1, so it escapes. From the closure: h at 0, so `h` leaks to the heap with weight 0.
//   called <- h, 0: `h` is also called.
//
// Closures capture by value (weight 0) where the variable never changes, else by reference (weight -1). A closure's body
// belongs to the graph of the function around it; calls of local functions are edges into their parameters.
//
// Calls. A call of a function that was solved before adds what its summary says: edges from the arguments to the heap,
// the called, the tasks and the call's result. Functions that call each other are solved together, round after round
// from empty summaries, until the summaries stay (see `EscapeProgram`). What is not known keeps everything.
//
// Objects that are values (C++). There a variable is the object, and owners and pointers refer to it. An object and a
// pointer to it count as one location, members lie behind a reference, and only those whose type holds an owner (as
// models say) keep anything alive; so does a closure that captures one by value.
//
// Not modelled: the order of statements, conditions, and which element of a container a value is.

package import Semantics
package import SourceText

/// Names a location of one graph.
package struct LocationID: Sendable, Hashable, Comparable {
  package let raw: UInt32
  @inlinable package init(raw: UInt32) { self.raw = raw }
  @inlinable package var index: Int { Int(raw) }
  @inlinable package static func < (a: LocationID, b: LocationID) -> Bool { a.raw < b.raw }

  package static let heap = LocationID(raw: 0)
  package static let called = LocationID(raw: 1)
  package static let task = LocationID(raw: 2)
  package static let variables = LocationID(raw: 3)
  /// The stored properties of objects: the heap, but one knows which.
  package static let stored = LocationID(raw: 4)
}

/// One place where a value can be.
package struct Location: Sendable {
  package enum Kind: Sendable, Hashable {
    case special
    case variable
    /// By number; the receiver is `Location.receiver`.
    case parameter(Int)
    case result(Int)
    /// A new object.
    case object
    /// A closure's context, by its index into `TypedFile.closures`; nil for a bound method.
    case closure(Int?)
    /// What a stored property of an object refers to, in terms of `EscapeFunction.states`.
    case state(Int)
    /// What a call or something unknown gives.
    case answer
    case temporary
  }

  /// The number of the receiver among the parameters.
  package static let receiver = -1

  package var kind: Kind
  /// The variable's name, or `.none`.
  package var name: Name
  /// The body it belongs to: 0 for the function, others for closures in it.
  package var frame: Int
  /// Loops of its frame around its declaration.
  package var loopDepth: Int
  /// The class of what it refers to, if that is declared to be one.
  package var nominal: NominalID?
  /// Whether it is declared to be a struct or enum of the program, which is never an object itself.
  package var isValue = false
  /// Whether it is declared to be a collection: two values out of it may be two objects.
  package var isCollection = false

  package init(
    _ kind: Kind, name: Name = .none, frame: Int = 0, loopDepth: Int = 0, nominal: NominalID? = nil
  ) {
    self.nominal = nominal
    self.kind = kind
    self.name = name
    self.frame = frame
    self.loopDepth = loopDepth
  }
}

/// What of a location a value is.
package struct EscapeValue: Sendable, Hashable {
  package var location: LocationID
  /// -1: its address.
  package var derefs: Int

  package init(_ location: LocationID, derefs: Int = 0) {
    self.location = location
    self.derefs = derefs
  }
}

/// Locations and the flow between them.
package struct EscapeGraph: Sendable {
  package struct Edge: Sendable {
    package let source: LocationID
    package let derefs: Int
  }

  package private(set) var locations: [Location]
  private var incoming: [[Edge]]
  /// The frame around each frame; the function itself has none.
  package var parentFrames: [Int?] = [nil]

  package init() {
    locations = Array(repeating: Location(.special), count: 5)
    incoming = Array(repeating: [], count: 5)
  }

  package subscript(_ id: LocationID) -> Location { locations[id.index] }

  /// The edges that end at a location.
  package func edges(into id: LocationID) -> [Edge] { incoming[id.index] }

  package mutating func add(_ location: Location) -> LocationID {
    locations.append(location)
    incoming.append([])
    return LocationID(raw: UInt32(locations.count - 1))
  }

  /// `value` goes to `target`, after `derefs` more dereferences.
  package mutating func flow(_ value: EscapeValue, to target: LocationID, derefs: Int = 0) {
    let total = max(value.derefs + derefs, -1)
    if value.location == target, total >= 0 { return }
    if incoming[target.index].contains(where: { $0.source == value.location && $0.derefs == total }) { return }
    incoming[target.index].append(Edge(source: value.location, derefs: total))
  }
}
