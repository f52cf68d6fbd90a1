// Types as values: numbers into a table of structural nodes.
//
// A table belongs to one worker. Two equal types of one table have the same number; numbers of different tables must
// not be mixed. `Type.unknown` is the answer to every question that cannot be decided, and spreads.

package import NeutralAST
package import SourceText

/// A type of one table.
package struct Type: Sendable, Hashable {
  package let raw: UInt32
  @inlinable package init(raw: UInt32) { self.raw = raw }

  /// Nothing is known.
  package static var unknown: Type { Type(raw: 0) }
  /// `Any`
  package static var any: Type { Type(raw: 1) }
  /// `()`
  package static var void: Type { Type(raw: 2) }

  package var isKnown: Bool { raw != 0 }
}

/// What a type is made of.
package enum TypeNode: Sendable, Hashable {
  case unknown
  /// A struct, enum, class, actor, or (as a constraint) protocol; one argument for each of `Nominal.parameters`.
  case nominal(NominalID, [Type])
  case parameter(ParameterKey)
  /// `base.name` where `base` is a generic parameter or another associated type.
  case associated(Type, Name)
  case tuple([Type], [Name])
  case function(FunctionType)
  /// `any A & B`; no members: `Any`.
  case existential([Type])
  /// `some A & B`
  case opaque([Type])
  case metatype(Type)

  /// The types that it is made of.
  var parts: [Type] {
    switch self {
    case .unknown, .parameter: []
    case .nominal(_, let parts), .tuple(let parts, _), .existential(let parts), .opaque(let parts): parts
    case .associated(let part, _), .metatype(let part): [part]
    case .function(let function): function.parameters + [function.result]
    }
  }
}

/// A generic parameter, named by the declaration that introduces it; `Self` of a protocol is one too.
package struct ParameterKey: Sendable, Hashable {
  package let file: FileID
  package let declaration: DeclarationID
  package let name: Name

  package init(file: FileID, declaration: DeclarationID, name: Name) {
    self.file = file
    self.declaration = declaration
    self.name = name
  }
}

package struct FunctionType: Sendable, Hashable {
  package var parameters: [Type]
  package var result: Type
  package var isAsync: Bool
  package var isThrowing: Bool
  /// A pointer to a C function, which has no context.
  package var isCFunction = false
  /// Bit `n` says that parameter `n` lets a function passed to it escape.
  package var escapingParameters: UInt64 = 0

  package init(parameters: [Type], result: Type, isAsync: Bool = false, isThrowing: Bool = false) {
    self.parameters = parameters
    self.result = result
    self.isAsync = isAsync
    self.isThrowing = isThrowing
  }
}

/// What a caller must know of a function, initialiser, subscript or enum case.
package struct Signature: Sendable {
  package struct Parameter: Sendable {
    package var label: Name
    package var name: Name
    package var type: Type
    package var attributes: TypeAttributes
    package var hasDefault: Bool
    package var isVariadic: Bool
    /// Whether a closure passed here must live on: marked `@escaping`, of optional function type, or generic.
    package var isEscaping: Bool
  }

  package var parameters: [Parameter]
  package var result: Type
  package var generics: [ParameterKey]
  package var effects: Function.Effects
  /// The type of a typed throw.
  package var thrown: Type
}
