// What a compiler's own frontend says of a tree: types and references that need no inference here.
//
// A frontend that only parses leaves `Tree.resolution` out, and `Semantics` finds names and types. One that asks a
// compiler (libclang) hands on what it was told: the type of each expression, and for each use the *key* of the
// declaration that it means. A key is a text that is the same in all files, interned; for C and C++ it is clang's
// unified symbol resolution (USR). Local variables have no keys: they are found by their names in their scopes.

package import SourceText

/// The compiler's answers about one file.
package struct Resolution: Sendable {
  /// Number 0 is the unknown type.
  package var types: [ResolvedType] = [.unknown]
  /// By expression: the number of its type, 0 where it is not known.
  package var expressionTypes: [UInt32] = []
  /// By expression: the key of the global or member that it refers to; of a call, of what is called. `.none` for others.
  package var targets: [Name] = []
  /// By declaration: its key.
  package var keys: [DeclarationID: Name] = [:]
  /// By record: the size of its values.
  package var layouts: [DeclarationID: RecordLayout] = [:]
  /// By number of a type, for instances of templates: the size of its values.
  package var typeLayouts: [UInt32: RecordLayout] = [:]
  /// Declarations that define nothing: the definition, if some file has it, takes their place.
  package var forward: Set<DeclarationID> = []

  package init() {}

  package func type(_ id: ExpressionID) -> UInt32 {
    id.index < expressionTypes.count ? expressionTypes[id.index] : 0
  }

  package func target(_ id: ExpressionID) -> Name { id.index < targets.count ? targets[id.index] : .none }
}

/// A type as a compiler knows it; parts are numbers of other types of the same resolution.
package enum ResolvedType: Sendable, Hashable {
  case unknown
  case void
  /// A record, an enum, or a built-in type, by the key of its declaration.
  /// An instance of a template whose arguments are not all types has a last argument more: their `values`.
  case nominal(key: Name, arguments: [UInt32])
  /// The arguments of a template that are no types, as a text that is the same for the same values.
  case values(Name)
  /// A function or a pointer to one.
  case function(parameters: [UInt32], result: UInt32)
  /// A parameter of the template that the declaration with this key declares.
  case parameter(Name, of: Name)
}

/// The size of a record, in bytes.
package struct RecordLayout: Sendable, Hashable {
  package var size: Int
  package var alignment: Int
  /// Whether copying is copying bytes, and destroying does nothing.
  package var isTrivial: Bool

  package init(size: Int, alignment: Int, isTrivial: Bool) {
    self.size = size
    self.alignment = alignment
    self.isTrivial = isTrivial
  }
}
