// What the automata say about one body.

package import NeutralAST
package import Semantics
package import SourceText

/// An object whose life is followed through one body.
package struct TrackedObject: Sendable {
  package enum Origin: Sendable, Hashable {
    /// A call took it out; the number is that of the resource.
    case acquired(resource: Int)
    /// A parameter, by position; the caller owns it.
    case parameter(Int)
    /// `self`
    case receiver
    /// A variable of an enclosing body.
    case captured(LocalID)
    /// What a stored property of `self` holds when the body begins.
    case content(SymbolID)
    /// What a call gives back that the body did not take: a parameter, what a field holds.
    case given
  }

  package var origin: Origin
  /// The call, or the place of the parameter.
  package var range: ByteRange
  package var expression: ExpressionID
  /// The variable that holds it first; empty if there is none.
  package var name: String
  /// Whether it is memory itself, of which pointers are names.
  package var isMemory: Bool

  package var isAcquired: Bool {
    if case .acquired = origin { true } else { false }
  }

  package var isGiven: Bool { origin == .given }
}

/// Something that happens to an object and that a rule may care for.
package struct OwnershipEvent: Sendable {
  package enum Kind: Sendable, Hashable {
    /// It, or memory of it, is used; only reported once it was given back.
    case used
    /// It is given back.
    case released
    /// It, or something that holds it, is stored where it outlives the body.
    case stored
    /// It is stored by a function that it is passed to.
    case keptByCallee
    /// A closure that lives on holds it.
    case captured
    case returned
    /// The body ends, and nobody can give it back.
    case leaked
    /// The body ends, and a place outside still holds the object, which was given back.
    case outlived
    /// The body ends, and with it the time for which the object was lent.
    case loanEnded
  }

  package var kind: Kind
  package var object: Int
  package var range: ByteRange
  package var expression: ExpressionID
  /// The variable that names it here.
  package var name: String
  /// The state right before.
  package var state: ObjectState
  /// Whether the object is back in any case: all paths gave it back, or each path that did so comes here.
  package var isCertain = true
  /// For what outlives the body: whether the place is reached by a pointer, so that others may set it before they look.
  package var isBehindPointer = false
  /// For what is leaked: whether the way out says that something went wrong.
  package var isFailure = false
  /// For a release: the function that it is passed to. For a use: nil.
  package var callee: SymbolID?
}

/// Everything that happens in one body.
package struct OwnershipReport: Sendable {
  package var objects: [TrackedObject]
  package var events: [OwnershipEvent]
  /// By owned property: what may have become of its content when the body returns.
  package var contents: [SymbolID: ObjectState.Phases] = [:]
  /// Functions without bodies that take nothing: objects are given back behind their calls on every way.
  package var borrowers: Set<SymbolID> = []
}

/// What a body does to a parameter, its receiver or a captured variable.
package struct OperandEffect: Sendable, Hashable {
  /// What may have become of it when the body returns.
  package var exits: ObjectState.Phases = []
  package var content = Content()
  /// The content on the ways on which somebody else got it.
  package var handed: Content?
  package var isUsed = false
  package var isStoredInReceiver = false
  package var isStoredElsewhere = false
  /// The variables of enclosing bodies that get it.
  package var variables: Set<LocalID> = []
  /// The fields of the value that an initialiser makes that get it.
  package var fields: Set<SymbolID> = []
  /// Of what a field held at first: whether it holds it still, on every way out.
  package var staysInField = true
  /// Stored by a function that the body calls, whatever that means for the body.
  package var isStoredFurther = false
  package var isCaptured = false
  package var isSizeChecked = false
  /// Whether some branch asks the object, or which object it is, for anything but a size.
  package var isAsked = false
  /// The functions without bodies that it is passed to.
  package var passedTo: Set<SymbolID> = []
  /// Properties of function type that are called with it: hooks, whose meaning depends on the instance.
  package var hooks: Set<SymbolID> = []
  /// How the result holds it.
  package var result: ResultUse = []

  package struct ResultUse: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let alias = ResultUse(rawValue: 1)
    package static let view = ResultUse(rawValue: 2)
    package static let inside = ResultUse(rawValue: 4)
  }

  var withoutResult: OperandEffect {
    var effect = self
    effect.result = []
    return effect
  }

  package var isStored: Bool { isStoredInReceiver || isStoredElsewhere || isStoredFurther }
}

/// What callers must know of a body.
package struct OwnershipSummary: Sendable {
  package var parameters: [Int: OperandEffect] = [:]
  package var receiver: OperandEffect?
  package var captures: [LocalID: OperandEffect] = [:]
  /// The resource of a new object that every return gives to the caller.
  package var freshResource: Int?
  /// Whether some return may give the caller something else: memory that is not new, or owned by somebody.
  package var returnsOther = false
  /// What becomes of what the fields of the receiver held at first, in types of values that run code at their end.
  package var contents: [SymbolID: OperandEffect] = [:]
  /// By field of the value that an initialiser makes: the resource of the new object that it keeps there.
  package var made: [SymbolID: Int]?
  /// By parameter: the resource of the new object that the variable which it points to gets, unless the function fails.
  package var fills: [Int: Int] = [:]
  /// Whether the result is true where the function does not fail.
  package var isTrueForSuccess = false
  /// The region of the memory that every return gives to the caller.
  package var freshRegion: RegionOperand?
  /// The regions that the body empties on every way.
  package var emptied: Set<RegionOperand> = []
  /// The parameters that are called with an object which is given back afterwards.
  package var lends: Set<Int> = []
}
