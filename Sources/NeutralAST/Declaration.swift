// Declarations, functions and written types of the neutral tree.

package import SourceText

/// One declaration.
package struct Declaration: Sendable {
  package enum Kind: Sendable {
    case function(FunctionID)
    /// One binding of a `var` or `let`, with the functions that observe or compute it.
    case variable(Variable)
    case nominal(NominalKind, generics: GenericsID, inherits: TypeReferenceList, members: DeclarationList)
    case `extension`(
      TypeReferenceID, generics: GenericsID, inherits: TypeReferenceList, members: DeclarationList)
    case alias(TypeReferenceID, generics: GenericsID)
    case associatedType(inherits: TypeReferenceList, defaultType: TypeReferenceID)
    case enumCase(parameters: ParameterList)
    case `import`
    case other(ExpressionList)
  }

  package enum NominalKind: UInt8, Sendable { case `struct`, `class`, `enum`, actor, `protocol` }

  package var kind: Kind
  package var name: Name
  package var modifiers: Modifiers
  package var attributes: NodeList<Attribute>
  package var range: ByteRange
  /// The byte offset of the name, or of the declaration's keyword where it has none.
  package var nameOffset: UInt32
  /// The declaration that this one is a member of, or `.none` at file level and in bodies.
  package var parent: DeclarationID

  package init(
    kind: Kind, name: Name, modifiers: Modifiers, attributes: NodeList<Attribute>, range: ByteRange,
    nameOffset: UInt32, parent: DeclarationID
  ) {
    self.kind = kind
    self.name = name
    self.modifiers = modifiers
    self.attributes = attributes
    self.range = range
    self.nameOffset = nameOffset
    self.parent = parent
  }
}

/// One binding of a variable declaration.
package struct Variable: Sendable {
  package var pattern: PatternID
  package var type: TypeReferenceID
  package var initializer: ExpressionID
  /// Getters, setters and observers.
  package var accessors: FunctionList

  package init(
    pattern: PatternID, type: TypeReferenceID, initializer: ExpressionID, accessors: FunctionList
  ) {
    self.pattern = pattern
    self.type = type
    self.initializer = initializer
    self.accessors = accessors
  }
}

/// What is written before a declaration.
package struct Modifiers: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package init(arrayLiteral elements: Modifiers...) { self.init(union: elements) }

  package static let isStatic = Modifiers(rawValue: 1 << 0)
  package static let isFinal = Modifiers(rawValue: 1 << 1)
  package static let isPublic = Modifiers(rawValue: 1 << 2)  // public, open
  package static let isOpen = Modifiers(rawValue: 1 << 3)
  package static let isPackage = Modifiers(rawValue: 1 << 4)
  package static let isFilePrivate = Modifiers(rawValue: 1 << 5)  // private, fileprivate
  package static let isLazy = Modifiers(rawValue: 1 << 6)
  package static let isWeak = Modifiers(rawValue: 1 << 7)
  package static let isUnowned = Modifiers(rawValue: 1 << 8)
  package static let isMutating = Modifiers(rawValue: 1 << 9)
  package static let isOverride = Modifiers(rawValue: 1 << 10)
  package static let isIndirect = Modifiers(rawValue: 1 << 11)
  package static let isNonisolated = Modifiers(rawValue: 1 << 12)
  package static let isMutable = Modifiers(rawValue: 1 << 13)  // declared by `var`
  package static let isConvenience = Modifiers(rawValue: 1 << 14)
  package static let isRequired = Modifiers(rawValue: 1 << 15)
  package static let isFailable = Modifiers(rawValue: 1 << 16)
  package static let isAsyncLet = Modifiers(rawValue: 1 << 17)
  package static let isDynamic = Modifiers(rawValue: 1 << 18)
  package static let isTypeMember = Modifiers(rawValue: 1 << 19)
  package static let isConsuming = Modifiers(rawValue: 1 << 20)
  package static let isPrefix = Modifiers(rawValue: 1 << 21)
  package static let isPostfix = Modifiers(rawValue: 1 << 22)
  package static let isPrivate = Modifiers(rawValue: 1 << 23)  // in the members of a C++ class
}

/// An attribute such as `@inlinable`; arguments are expressions where they are such.
package struct Attribute: Sendable {
  package var name: Name
  package var range: ByteRange
  package var arguments: ArgumentList

  package init(name: Name, range: ByteRange, arguments: ArgumentList) {
    self.name = name
    self.range = range
    self.arguments = arguments
  }
}

/// Anything with parameters and a body: functions, initialisers, accessors, subscripts (a signature without a body),
/// and closures.
package struct Function: Sendable {
  package enum Kind: UInt8, Sendable {
    case function, initializer, deinitializer, `subscript`, closure
    case getter, setter, willSet, didSet, read, modify, address
  }

  package var kind: Kind
  package var generics: GenericsID
  package var parameters: ParameterList
  package var result: TypeReferenceID
  /// The type of a typed throw; `.none` for `throws` and for functions that do not throw.
  package var thrownType: TypeReferenceID
  package var effects: Effects
  /// The accessors of a subscript.
  package var accessors: FunctionList
  package var body: StatementList
  package var hasBody: Bool
  /// Only of closures.
  package var captures: NodeList<Capture>
  /// For a closure without written parameters, one more than the highest `$n` in it; else zero.
  package var shorthandCount: UInt8 = 0
  /// The declaration that this is the function of; `.none` for closures.
  package var declaration: DeclarationID
  /// From the first to the last byte of the function or closure.
  package var range: ByteRange
  /// The byte after the body's opening brace minus one, that is: the offset of `{`; the start of `range` without a body.
  package var bodyOffset: UInt32

  package struct Effects: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package init(arrayLiteral elements: Effects...) { self.init(union: elements) }
    package static let isAsync = Effects(rawValue: 1)
    package static let isThrowing = Effects(rawValue: 2)
    package static let isRethrowing = Effects(rawValue: 4)
    /// A closure whose parameters are written, even if there are none.
    package static let hasSignature = Effects(rawValue: 8)
    /// A closure marked `@Sendable` or a function marked so.
    package static let isSendable = Effects(rawValue: 16)
  }

  package init(
    kind: Kind, generics: GenericsID, parameters: ParameterList, result: TypeReferenceID,
    thrownType: TypeReferenceID, effects: Effects, accessors: FunctionList, body: StatementList,
    hasBody: Bool, captures: NodeList<Capture>, declaration: DeclarationID, range: ByteRange,
    bodyOffset: UInt32
  ) {
    self.kind = kind
    self.generics = generics
    self.parameters = parameters
    self.result = result
    self.thrownType = thrownType
    self.effects = effects
    self.accessors = accessors
    self.body = body
    self.hasBody = hasBody
    self.captures = captures
    self.declaration = declaration
    self.range = range
    self.bodyOffset = bodyOffset
  }
}

/// One parameter of a function, closure, subscript or enum case.
package struct Parameter: Sendable {
  /// The argument label; `.none` for `_` and for closures.
  package var label: Name
  package var name: Name
  package var type: TypeReferenceID
  package var defaultValue: ExpressionID
  package var isVariadic: Bool
  package var range: ByteRange

  package init(
    label: Name, name: Name, type: TypeReferenceID, defaultValue: ExpressionID, isVariadic: Bool,
    range: ByteRange
  ) {
    self.label = label
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.isVariadic = isVariadic
    self.range = range
  }
}

package typealias ParameterList = NodeList<Parameter>

/// One entry of a closure's capture list.
package struct Capture: Sendable {
  package enum Strength: UInt8, Sendable { case strong, weak, unowned, unownedUnsafe }

  package var name: Name
  package var strength: Strength
  /// What the entry is initialised with; never `.none` (a bare name is its own value).
  package var value: ExpressionID
  package var range: ByteRange

  package init(name: Name, strength: Strength, value: ExpressionID, range: ByteRange) {
    self.name = name
    self.strength = strength
    self.value = value
    self.range = range
  }
}

package typealias GenericsID = NodeID<Generics>

/// A generic parameter clause together with its `where` clause.
package struct Generics: Sendable {
  package var parameters: NodeList<GenericParameter>
  package var requirements: NodeList<Requirement>

  package init(parameters: NodeList<GenericParameter>, requirements: NodeList<Requirement>) {
    self.parameters = parameters
    self.requirements = requirements
  }
}

package struct GenericParameter: Sendable {
  package var name: Name
  /// The bound behind the colon, or `.none`.
  package var bound: TypeReferenceID

  package init(name: Name, bound: TypeReferenceID) {
    self.name = name
    self.bound = bound
  }
}

/// `left: right` or `left == right`.
package struct Requirement: Sendable {
  package var left: TypeReferenceID
  package var right: TypeReferenceID
  package var isEquality: Bool

  package init(left: TypeReferenceID, right: TypeReferenceID, isEquality: Bool) {
    self.left = left
    self.right = right
    self.isEquality = isEquality
  }
}

/// A type as written.
package enum TypeReference: Sendable {
  /// `base.name<arguments>`; `base` is `.none` for a plain name.
  case named(base: TypeReferenceID, name: Name, arguments: TypeReferenceList)
  case optional(TypeReferenceID)
  case array(TypeReferenceID)
  case dictionary(key: TypeReferenceID, value: TypeReferenceID)
  case tuple(TypeReferenceList, labels: NodeList<Name>)
  case function(parameters: TypeReferenceList, result: TypeReferenceID, Function.Effects, thrown: TypeReferenceID)
  case some(TypeReferenceID)
  case any(TypeReferenceID)
  case composition(TypeReferenceList)
  case metatype(TypeReferenceID)
  case attributed(TypeAttributes, TypeReferenceID)
  /// `~Copyable`
  case suppressed(TypeReferenceID)
  case pack(TypeReferenceID)
  /// The number of a type in `Resolution.types`.
  case resolved(UInt32)
  case other(TypeReferenceList)
}

/// What stands before a written type.
package struct TypeAttributes: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }
  package init(arrayLiteral elements: TypeAttributes...) { self.init(union: elements) }
  package static let isInout = TypeAttributes(rawValue: 1)
  package static let isEscaping = TypeAttributes(rawValue: 2)
  package static let isAutoclosure = TypeAttributes(rawValue: 4)
  package static let isSendable = TypeAttributes(rawValue: 8)
  package static let isBorrowing = TypeAttributes(rawValue: 16)
  package static let isConsuming = TypeAttributes(rawValue: 32)
  package static let isSending = TypeAttributes(rawValue: 64)
  package static let isIsolated = TypeAttributes(rawValue: 128)
  package static let isActorBound = TypeAttributes(rawValue: 256)
  package static let isCFunction = TypeAttributes(rawValue: 512)
}

extension OptionSet where RawValue: FixedWidthInteger {
  /// All of `elements`. The initialiser that an option set has for literals is not specialised across modules.
  @inline(__always) init(union elements: [Self]) {
    var bits: RawValue = 0
    for element in elements { bits |= element.rawValue }
    self.init(rawValue: bits)
  }
}
