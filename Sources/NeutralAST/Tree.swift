// The language-neutral tree of one file.
//
// Nodes stand in arrays and name each other by number, so a tree is `Sendable`, is walked without reference counting and
// is freed in one step. Invariant: a child stands before its parent, so a scan over `expressions` is a walk in post-order.
// A tree holds no text: names are interned, literals are found in the file by their range.

package import SourceText

/// The nodes of one file while they are collected; `Tree` is the finished form.
package struct TreeNodes: Sendable {
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
  package internal(set) var clauseLoops: [ClauseLoop] = []

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
  /// Types and references, where a compiler's frontend told them.
  package internal(set) var resolution: Resolution?

  package init() {}

  @inlinable package subscript(_ id: ExpressionID) -> Expression { expressions[id.index] }
  @inlinable package subscript(_ id: StatementID) -> Statement { statements[id.index] }
  @inlinable package subscript(_ id: DeclarationID) -> Declaration { declarations[id.index] }
  @inlinable package subscript(_ id: TypeReferenceID) -> TypeReference { types[id.index] }
  @inlinable package subscript(_ id: PatternID) -> Pattern { patterns[id.index] }
  @inlinable package subscript(_ id: FunctionID) -> Function { functions[id.index] }
  @inlinable package subscript(_ id: GenericsID) -> Generics { generics[id.index] }
  @inlinable package subscript(_ id: ForID) -> ForLoop { forLoops[id.index] }
  @inlinable package subscript(_ id: ClauseLoopID) -> ClauseLoop { clauseLoops[id.index] }

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

/// All nodes of one file.
///
/// A class, so that handing a tree on costs one reference count and not one for each of its arrays. For what the
/// members mean see `TreeNodes`.
package final class Tree: Sendable {
  private let nodes: TreeNodes

  package init(_ nodes: TreeNodes = TreeNodes()) { self.nodes = nodes }

  package var expressions: [Expression] { nodes.expressions }
  package var expressionRanges: [ByteRange] { nodes.expressionRanges }
  package var statements: [Statement] { nodes.statements }
  package var statementRanges: [ByteRange] { nodes.statementRanges }
  package var declarations: [Declaration] { nodes.declarations }
  package var types: [TypeReference] { nodes.types }
  package var typeRanges: [ByteRange] { nodes.typeRanges }
  package var patterns: [Pattern] { nodes.patterns }
  package var patternRanges: [ByteRange] { nodes.patternRanges }
  package var functions: [Function] { nodes.functions }
  package var generics: [Generics] { nodes.generics }
  package var forLoops: [ForLoop] { nodes.forLoops }
  package var topLevel: DeclarationList { nodes.topLevel }
  package var topLevelStatements: StatementList { nodes.topLevelStatements }
  package var resolution: Resolution? { _read { yield nodes.resolution } }

  package subscript(_ id: ExpressionID) -> Expression { nodes[id] }
  package subscript(_ id: StatementID) -> Statement { nodes[id] }
  package subscript(_ id: DeclarationID) -> Declaration { nodes[id] }
  package subscript(_ id: TypeReferenceID) -> TypeReference { nodes[id] }
  package subscript(_ id: PatternID) -> Pattern { nodes[id] }
  package subscript(_ id: FunctionID) -> Function { nodes[id] }
  package subscript(_ id: GenericsID) -> Generics { nodes[id] }
  package subscript(_ id: ForID) -> ForLoop { nodes[id] }
  package subscript(_ id: ClauseLoopID) -> ClauseLoop { nodes[id] }

  @inlinable @inline(__always)
  package subscript<Kind>(_ list: NodeList<NodeID<Kind>>) -> NodeIDs<Kind> {
    NodeIDs(numbers: numbers(list.bounds))
  }
  package subscript(_ list: NodeList<Name>) -> Names { nodes[list] }

  /// The raw numbers of children; not generic, so that the generic look-up above can be specialised anywhere.
  package func numbers(_ bounds: Range<Int>) -> ArraySlice<UInt32> { nodes.children[bounds] }
  package subscript(_ list: ArgumentList) -> ArraySlice<Argument> { nodes[list] }
  package subscript(_ list: ParameterList) -> ArraySlice<Parameter> { nodes[list] }
  package subscript(_ list: ConditionList) -> ArraySlice<Condition> { nodes[list] }
  package subscript(_ list: NodeList<SwitchCase>) -> ArraySlice<SwitchCase> { nodes[list] }
  package subscript(_ list: NodeList<CatchClause>) -> ArraySlice<CatchClause> { nodes[list] }
  package subscript(_ list: NodeList<Capture>) -> ArraySlice<Capture> { nodes[list] }
  package subscript(_ list: NodeList<Attribute>) -> ArraySlice<Attribute> { nodes[list] }
  package subscript(_ list: NodeList<GenericParameter>) -> ArraySlice<GenericParameter> { nodes[list] }
  package subscript(_ list: NodeList<Requirement>) -> ArraySlice<Requirement> { nodes[list] }
  package subscript(_ list: NodeList<StatementList>) -> ArraySlice<StatementList> { nodes[list] }

  package func range(_ id: ExpressionID) -> ByteRange { nodes.range(id) }
  package func range(_ id: StatementID) -> ByteRange { nodes.range(id) }
  package func range(_ id: TypeReferenceID) -> ByteRange { nodes.range(id) }
  package func range(_ id: PatternID) -> ByteRange { nodes.range(id) }
}

/// The numbers of a list of nodes.
package struct NodeIDs<Kind>: RandomAccessCollection {
  @usableFromInline package let numbers: ArraySlice<UInt32>

  @inlinable package init(numbers: ArraySlice<UInt32>) { self.numbers = numbers }

  @inlinable package var startIndex: Int { numbers.startIndex }
  @inlinable package var endIndex: Int { numbers.endIndex }
  @inlinable package subscript(position: Int) -> NodeID<Kind> { NodeID(raw: numbers[position]) }

  // The default implementations go through `Range`, generically and some hundred times slower, and lists of nodes are
  // what every walk is made of.
  @inlinable package var count: Int { numbers.count }
  @inlinable package func index(after position: Int) -> Int { position + 1 }
  @inlinable package func index(before position: Int) -> Int { position - 1 }
  @inlinable package func formIndex(after position: inout Int) { position += 1 }
  @inlinable package func formIndex(before position: inout Int) { position -= 1 }
  @inlinable package func index(_ position: Int, offsetBy distance: Int) -> Int { position + distance }
  @inlinable package func distance(from start: Int, to end: Int) -> Int { end - start }

  @inlinable package func makeIterator() -> Iterator { Iterator(rest: numbers) }

  package struct Iterator: IteratorProtocol {
    @usableFromInline package let rest: ArraySlice<UInt32>
    @usableFromInline package var position: Int

    @inlinable package init(rest: ArraySlice<UInt32>) {
      self.rest = rest
      position = rest.startIndex
    }

    @inlinable package mutating func next() -> NodeID<Kind>? {
      if position == rest.endIndex { return nil }
      defer { position += 1 }
      return NodeID(raw: rest[position])
    }
  }
}

/// A list of names, such as the labels of a tuple type.
package struct Names: RandomAccessCollection {
  let numbers: ArraySlice<UInt32>

  package var startIndex: Int { numbers.startIndex }
  package var endIndex: Int { numbers.endIndex }
  package subscript(position: Int) -> Name { Name(raw: numbers[position]) }
}
