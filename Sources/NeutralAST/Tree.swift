// The language-neutral tree of one file.
//
// Nodes stand in arrays and name each other by number, so a tree is `Sendable`, is walked without reference counting and
// is freed in one step. Invariant: a child stands before its parent, so a scan over `expressions` is a walk in post-order.
// A tree holds no text: names are interned, literals are found in the file by their range.

package import SourceText

/// All nodes of one file.
package struct Tree: Sendable {
  package internal(set) var expressions: [Expression] = []
  package internal(set) var expressionRanges: [ByteRange] = []
  package internal(set) var statements: [Statement] = []
  package internal(set) var statementRanges: [ByteRange] = []
  package internal(set) var declarations: [Declaration] = []
  package internal(set) var types: [TypeReference] = []
  package internal(set) var typeRanges: [ByteRange] = []
  package internal(set) var patterns: [Pattern] = []
  package internal(set) var patternRanges: [ByteRange] = []
  package internal(set) var functions: [Function] = []
  package internal(set) var generics: [Generics] = []
  package internal(set) var forLoops: [ForLoop] = []

  /// The numbers of the children of all lists of nodes.
  var children: [UInt32] = []
  var arguments: [Argument] = []
  var parameters: [Parameter] = []
  var conditions: [Condition] = []
  var switchCases: [SwitchCase] = []
  var catchClauses: [CatchClause] = []
  var captures: [Capture] = []
  var attributes: [Attribute] = []
  var genericParameters: [GenericParameter] = []
  var requirements: [Requirement] = []
  var statementLists: [StatementList] = []

  /// The declarations at file level, in order.
  package internal(set) var topLevel: DeclarationList = .empty
  /// Statements at file level (a `main.swift`, a script).
  package internal(set) var topLevelStatements: StatementList = .empty

  package init() {}

  @inlinable package subscript(_ id: ExpressionID) -> Expression { expressions[id.index] }
  @inlinable package subscript(_ id: StatementID) -> Statement { statements[id.index] }
  @inlinable package subscript(_ id: DeclarationID) -> Declaration { declarations[id.index] }
  @inlinable package subscript(_ id: TypeReferenceID) -> TypeReference { types[id.index] }
  @inlinable package subscript(_ id: PatternID) -> Pattern { patterns[id.index] }
  @inlinable package subscript(_ id: FunctionID) -> Function { functions[id.index] }
  @inlinable package subscript(_ id: GenericsID) -> Generics { generics[id.index] }
  @inlinable package subscript(_ id: ForID) -> ForLoop { forLoops[id.index] }

  /// The children of a list of nodes, in order.
  package subscript<Kind>(_ list: NodeList<NodeID<Kind>>) -> NodeIDs<Kind> {
    NodeIDs(numbers: children[list.bounds])
  }
  package subscript(_ list: NodeList<Name>) -> Names { Names(numbers: children[list.bounds]) }
  package subscript(_ list: ArgumentList) -> ArraySlice<Argument> { arguments[list.bounds] }
  package subscript(_ list: ParameterList) -> ArraySlice<Parameter> { parameters[list.bounds] }
  package subscript(_ list: ConditionList) -> ArraySlice<Condition> { conditions[list.bounds] }
  package subscript(_ list: NodeList<SwitchCase>) -> ArraySlice<SwitchCase> { switchCases[list.bounds] }
  package subscript(_ list: NodeList<CatchClause>) -> ArraySlice<CatchClause> { catchClauses[list.bounds] }
  package subscript(_ list: NodeList<Capture>) -> ArraySlice<Capture> { captures[list.bounds] }
  package subscript(_ list: NodeList<Attribute>) -> ArraySlice<Attribute> { attributes[list.bounds] }
  package subscript(_ list: NodeList<GenericParameter>) -> ArraySlice<GenericParameter> {
    genericParameters[list.bounds]
  }
  package subscript(_ list: NodeList<Requirement>) -> ArraySlice<Requirement> { requirements[list.bounds] }
  package subscript(_ list: NodeList<StatementList>) -> ArraySlice<StatementList> {
    statementLists[list.bounds]
  }

  package func range(_ id: ExpressionID) -> ByteRange { expressionRanges[id.index] }
  package func range(_ id: StatementID) -> ByteRange { statementRanges[id.index] }
  package func range(_ id: TypeReferenceID) -> ByteRange { typeRanges[id.index] }
  package func range(_ id: PatternID) -> ByteRange { patternRanges[id.index] }
}

/// The numbers of a list of nodes.
package struct NodeIDs<Kind>: RandomAccessCollection {
  let numbers: ArraySlice<UInt32>

  package var startIndex: Int { numbers.startIndex }
  package var endIndex: Int { numbers.endIndex }
  package subscript(position: Int) -> NodeID<Kind> { NodeID(raw: numbers[position]) }
}

/// A list of names, such as the labels of a tuple type.
package struct Names: RandomAccessCollection {
  let numbers: ArraySlice<UInt32>

  package var startIndex: Int { numbers.startIndex }
  package var endIndex: Int { numbers.endIndex }
  package subscript(position: Int) -> Name { Name(raw: numbers[position]) }
}
