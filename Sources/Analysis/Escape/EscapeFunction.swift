// What one function does with values, before anything is known of its callees.
//
// Made file by file, so nothing here names the types of a worker. Callees whose effects are known from declarations and
// models are already edges; the calls that are left are those of functions with bodies.

package import Semantics
package import SourceText

/// A function that has a summary: a function, initialiser, subscript or getter, or a setter.
package struct CallableID: Sendable, Hashable {
  package let symbol: SymbolID
  package let isSetter: Bool

  package init(_ symbol: SymbolID, isSetter: Bool = false) {
    self.symbol = symbol
    self.isSetter = isSetter
  }
}

/// Where an assignment goes.
package enum EscapeTarget: Sendable, Hashable {
  /// Into a variable, or a value that is one.
  case variable(LocationID)
  /// Into a stored property of what `object` refers to.
  case state(object: EscapeValue, field: SymbolID)
  case heap
  /// Nowhere that keeps it alive.
  case none
}

/// `value` is kept in the property `field` of `object`, strongly.
package struct OwnershipStore: Sendable {
  package var object: EscapeValue
  /// A stored property, or the library function that keeps it.
  package var field: SymbolID
  package var value: EscapeValue
  package var range: ByteRange
  /// Only the location itself is the holder: the fresh result of a call.
  package var isFresh = false
}

/// A call whose callee has a body.
package struct EscapeCall: Sendable {
  package struct Argument: Sendable {
    package var value: EscapeValue
    package var target: EscapeTarget?
    /// The callee promises not to keep it.
    package var isNonEscaping: Bool
  }

  package var callee: CallableID
  /// By the number of the parameter; the receiver is `Location.receiver`.
  package var arguments: [Int: Argument]
  package var result: EscapeValue?
  package var range: ByteRange
  /// What is let go if the callee lets go of something in its receiver, a value.
  package var end: OwnershipEnd?
  /// Where the call stands, for what the callee stops; its property is filled in later.
  package var place: OwnershipEnd
  /// Whether the receiver is, or lies in, `self` of a value type.
  package var isOnOwnPart = false

  init(
    callee: CallableID, arguments: [Int: Argument], result: EscapeValue?, range: ByteRange, place: OwnershipEnd
  ) {
    self.place = place
    self.callee = callee
    self.arguments = arguments
    self.result = result
    self.range = range
  }
}

/// A place where what a property held is let go.
package struct OwnershipEnd: Sendable, Hashable {
  package var field: SymbolID
  /// The type whose member does it.
  package var owner: NominalID?
  package var isInDeinitializer: Bool
  package var isInClosure: Bool
  /// The function that does it.
  package var body: SourceRange?
  /// The closure that does it.
  package var closure: SourceRange?
  /// Whether no code of the program calls the function that does it.
  package var isUncalled = false
}

/// A repeated thing that was started: a timer, an observer.
package struct StartedObserver: Sendable {
  package var callee: SymbolID
  /// The token.
  package var token: EscapeValue?
  package var closure: EscapeValue?
  package var range: ByteRange
}

/// The functions of one file.
package struct EscapeFile: Sendable {
  package var functions: [EscapeFunction]
  /// The topmost superclass of each class that the file's functions deal with.
  package var roots: [NominalID: NominalID]
}

/// The graph of one body and what hangs on it.
package struct EscapeFunction: Sendable {
  package var callable: CallableID?
  package var file: FileID
  package var owner: NominalID?
  package var isDeinitializer = false
  /// Whether it lets go of something in `self`, a value.
  package var shrinksReceiver = false
  package var graph = EscapeGraph()
  /// By location of kind `.state`: the object and the property.
  package var states: [(object: EscapeValue, field: SymbolID)] = []
  /// By location of kind `.closure`: what it holds strongly.
  package var captures: [LocationID: [LocationID]] = [:]
  /// By location of kind `.closure` or `.object`.
  package var ranges: [LocationID: ByteRange] = [:]
  package var stores: [OwnershipStore] = []
  package var calls: [EscapeCall] = []
  package var ends: [OwnershipEnd] = []
  /// Values that are let go: the operands of `cancels`.
  package var cancelled: [(value: EscapeValue, end: OwnershipEnd)] = []
  package var started: [StartedObserver] = []
  package var result: LocationID?
  /// The properties read here that lie in an object and hold strongly.
  package var heldFields: Set<SymbolID> = []

  package init(callable: CallableID?, file: FileID, owner: NominalID?) {
    self.callable = callable
    self.file = file
    self.owner = owner
  }
}
