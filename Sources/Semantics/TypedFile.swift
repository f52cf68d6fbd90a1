// What the typer found out about one file: a type and a meaning for each expression, and what closures capture.
//
// Tables run parallel to the tree's arrays. Types are numbers into the table of the worker that typed the file.

package import NeutralAST
package import SourceText

/// Names a local variable, parameter, local function or `self` of one file.
package struct LocalID: Sendable, Hashable, Comparable {
  package let raw: UInt32
  @inlinable package init(raw: UInt32) { self.raw = raw }
  @inlinable package var index: Int { Int(raw) }
  @inlinable package static func < (a: LocalID, b: LocalID) -> Bool { a.raw < b.raw }
}

/// What a name, member, call or operator refers to.
package enum Reference: Sendable, Hashable {
  case none
  case local(LocalID)
  /// A global or member; for a call, the function, initialiser, case or subscript that is called.
  case symbol(SymbolID)
  /// A type; for a call, a memberwise or unknown initialiser of it.
  case type(NominalID)
  /// A call of a value of function type.
  case value
}

/// A variable of a body.
package struct Local: Sendable {
  package enum Kind: Sendable, Hashable {
    case parameter(TypeAttributes)
    case variable
    case constant
    case implicitSelf
    case function(FunctionID)
    /// An entry of a capture list.
    case capture(Capture.Strength)
  }

  package var name: Name
  package var type: Type
  package var kind: Kind
  /// The function or closure that it belongs to; `.none` in the initialiser of a property or at file level.
  package var frame: FunctionID
  package var range: ByteRange
  package var isWeak: Bool
  /// Whether it lives as long as the program.
  package var isStatic = false
  /// `.none` where there is none or it is a part of a pattern.
  package var initializer: ExpressionID
  /// Loops and closures' loops around the declaration within its frame.
  package var loopDepth: Int
}

/// Where a value of function type goes.
package enum FunctionUse: Sendable, Hashable {
  /// An argument; `isEscaping` is nil where the callee is not known.
  case argument(callee: SymbolID?, parameter: Int, isEscaping: Bool?)
  /// Called on the spot.
  case called
  /// The initial value of a local variable, or assigned to one.
  case local(LocalID)
  /// Stored in a property, global, element or captured.
  case stored
  case returned
  /// Anything else: an element of a literal, an operand.
  case other
}

/// One local that a closure or local function uses from outside.
package struct CapturedLocal: Sendable {
  package var local: LocalID
  /// The first expression that names it; `.none` for `self` used implicitly, or for a capture list's entry.
  package var use: ExpressionID
  package var isWritten: Bool
}

/// A closure, or a local function.
package struct TypedClosure: Sendable {
  package var function: FunctionID
  /// `.none` for a local function.
  package var expression: ExpressionID
  package var use: FunctionUse
  package var captures: [CapturedLocal]
  /// The frame around it.
  package var parent: FunctionID
  /// Whether generic parameters are in scope, whose metadata the context would hold.
  package var isInGenericContext: Bool
  package var type: Type
  package var isAsync: Bool
  /// How many loops of the enclosing bodies stand around it, up to the outermost function.
  package var loopDepth: Int
}

/// A function, method or local function that is used as a value.
package struct FunctionReference: Sendable {
  package var expression: ExpressionID
  package var reference: Reference
  /// The receiver of a method; `.none` for implicit `self`, globals and locals.
  package var receiver: ExpressionID
  package var use: FunctionUse
  package var frame: FunctionID
}

/// A place where a value becomes a value of another type.
package struct Conversion: Sendable {
  package enum Place: Sendable { case argument, assignment, result, element, thrown, cast }

  package var expression: ExpressionID
  package var from: Type
  package var to: Type
  package var place: Place
  /// The call whose argument it is; `.none` elsewhere.
  package var call: ExpressionID
  package var frame: FunctionID
}

/// A write to a local after its initialisation.
package struct LocalWrite: Sendable {
  package var local: LocalID
  package var expression: ExpressionID
  package var frame: FunctionID
}

/// A body that was typed: a function, an accessor, the initialiser of a property, or the statements of a script.
package struct Body: Sendable {
  package enum Kind: Sendable, Hashable {
    case function(FunctionID)
    /// The initialiser of a global or stored property.
    case initializer(ExpressionID)
    case script
  }

  package var kind: Kind
  package var symbol: SymbolID?
  package var owner: NominalID?
  package var selfLocal: LocalID?
  package var parameters: [LocalID]
  package var isGeneric: Bool
  package var result: Type
}

/// All results for one file, while the typer fills them in.
package struct TypedNodes: Sendable {
  package var expressionTypes: [Type]
  package var references: [Reference]
  /// The local that each pattern binds, for patterns that are a name.
  package var patternLocals: [LocalID?]
  package var locals: [Local] = []
  package var closures: [TypedClosure] = []
  package var functionReferences: [FunctionReference] = []
  package var conversions: [Conversion] = []
  package var writes: [LocalWrite] = []
  package var bodies: [Body] = []
  /// For a call or subscript with a known callee, the parameter of each argument.
  package var argumentParameters: [ExpressionID: [Int]] = [:]

  /// Nothing is known of anything in `tree`.
  package init(tree: Tree) {
    expressionTypes = Array(repeating: .unknown, count: tree.expressions.count)
    references = Array(repeating: .none, count: tree.expressions.count)
    patternLocals = Array(repeating: nil, count: tree.patterns.count)
  }

  /// The results for no file.
  init() {
    expressionTypes = []
    references = []
    patternLocals = []
  }

  /// Empties all that is not a table parallel to the tree.
  mutating func forgetLists() {
    locals.removeAll(keepingCapacity: true)
    closures.removeAll(keepingCapacity: true)
    functionReferences.removeAll(keepingCapacity: true)
    conversions.removeAll(keepingCapacity: true)
    writes.removeAll(keepingCapacity: true)
    bodies.removeAll(keepingCapacity: true)
    argumentParameters.removeAll(keepingCapacity: true)
  }

  package func type(_ id: ExpressionID) -> Type { expressionTypes[id.index] }
  package func reference(_ id: ExpressionID) -> Reference { references[id.index] }
  package subscript(_ id: LocalID) -> Local { locals[id.index] }
}

/// All results for one file.
///
/// A class, so that handing them on costs one reference count and not one for each of the tables. For what the members
/// mean see `TypedNodes`.
package final class TypedFile: Sendable {
  private let nodes: TypedNodes

  package init(_ nodes: TypedNodes) { self.nodes = nodes }

  package var expressionTypes: [Type] { nodes.expressionTypes }
  package var references: [Reference] { nodes.references }
  package var patternLocals: [LocalID?] { nodes.patternLocals }
  package var locals: [Local] { nodes.locals }
  package var closures: [TypedClosure] { nodes.closures }
  package var functionReferences: [FunctionReference] { nodes.functionReferences }
  package var conversions: [Conversion] { nodes.conversions }
  package var writes: [LocalWrite] { nodes.writes }
  package var bodies: [Body] { nodes.bodies }
  package var argumentParameters: [ExpressionID: [Int]] { nodes.argumentParameters }

  package func type(_ id: ExpressionID) -> Type { nodes.type(id) }
  package func reference(_ id: ExpressionID) -> Reference { nodes.reference(id) }
  package subscript(_ id: LocalID) -> Local { nodes[id] }
}
