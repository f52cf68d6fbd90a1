// Declarations as the rest of the program sees them.

package import NeutralAST
package import SourceText

/// Names a function, initialiser, subscript, variable or enum case of the program, global or member.
package struct SymbolID: Sendable, Hashable, Comparable {
  package let raw: UInt32
  @inlinable package init(raw: UInt32) { self.raw = raw }
  @inlinable package var index: Int { Int(raw) }
  @inlinable package static func < (a: SymbolID, b: SymbolID) -> Bool { a.raw < b.raw }
}

/// Names a struct, class, enum, actor or protocol of the program.
package struct NominalID: Sendable, Hashable, Comparable {
  package let raw: UInt32
  @inlinable package init(raw: UInt32) { self.raw = raw }
  @inlinable package var index: Int { Int(raw) }
  @inlinable package static func < (a: NominalID, b: NominalID) -> Bool { a.raw < b.raw }
}

/// One function-like or variable-like declaration.
package struct Symbol: Sendable {
  package enum Kind: UInt8, Sendable {
    case function, initializer, deinitializer, `subscript`, variable, enumCase
  }

  package let kind: Kind
  package let name: Name
  package let file: FileID
  package let declaration: DeclarationID
  /// The function; `.none` for variables and cases.
  package let function: FunctionID
  /// The type that it is a member of; nil for globals.
  package let owner: NominalID?
  /// The extension that it stands in; `.none` for the type's own body.
  package let context: DeclarationID
  package let modifiers: Modifiers

  /// Whether it belongs to the type, not to its values.
  package var isStatic: Bool { modifiers.contains(.isTypeMember) || kind == .initializer || kind == .enumCase }
}

/// One nominal type.
package struct Nominal: Sendable {
  package let kind: Declaration.NominalKind
  package let name: Name
  package let file: FileID
  package let module: ModuleID
  package let declaration: DeclarationID
  package let parent: NominalID?
  package let modifiers: Modifiers
  /// Own generic parameters, behind those of the enclosing types.
  package let parameters: [Name]
  /// Inheritance clauses: the type's own and those of its extensions.
  package internal(set) var inherits: [InheritanceClause] = []
  /// The members of the body and of all extensions, in order.
  package internal(set) var members: [SymbolID] = []

  package var isReference: Bool { kind == .class || kind == .actor }
}

/// An inheritance clause and where it stands.
package struct InheritanceClause: Sendable {
  package let file: FileID
  package let types: TypeReferenceList
  /// The extension, or `.none` for the type's own.
  package let context: DeclarationID
}

/// A type alias or associated type.
package struct Alias: Sendable {
  package let name: Name
  package let file: FileID
  package let declaration: DeclarationID
  package let owner: NominalID?
}

package struct AliasID: Sendable, Hashable {
  package let raw: UInt32
  @inlinable package init(raw: UInt32) { self.raw = raw }
  @inlinable package var index: Int { Int(raw) }
}
