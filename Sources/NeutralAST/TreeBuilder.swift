// Makes a tree, children first.

package import SourceText

/// Collects the nodes of one file. Frontends add children before their parents.
package struct TreeBuilder {
  package private(set) var tree = TreeNodes()

  package init() {}

  package mutating func add(_ expression: Expression, _ range: ByteRange) -> ExpressionID {
    tree.expressions.append(expression)
    tree.expressionRanges.append(range)
    return ExpressionID(raw: UInt32(tree.expressions.count - 1))
  }

  package mutating func add(_ statement: Statement, _ range: ByteRange) -> StatementID {
    tree.statements.append(statement)
    tree.statementRanges.append(range)
    return StatementID(raw: UInt32(tree.statements.count - 1))
  }

  package mutating func add(_ type: TypeReference, _ range: ByteRange) -> TypeReferenceID {
    tree.types.append(type)
    tree.typeRanges.append(range)
    return TypeReferenceID(raw: UInt32(tree.types.count - 1))
  }

  package mutating func add(_ pattern: Pattern, _ range: ByteRange) -> PatternID {
    tree.patterns.append(pattern)
    tree.patternRanges.append(range)
    return PatternID(raw: UInt32(tree.patterns.count - 1))
  }

  package mutating func add(_ declaration: Declaration) -> DeclarationID {
    tree.declarations.append(declaration)
    return DeclarationID(raw: UInt32(tree.declarations.count - 1))
  }

  package mutating func add(_ function: Function) -> FunctionID {
    tree.functions.append(function)
    return FunctionID(raw: UInt32(tree.functions.count - 1))
  }

  package mutating func add(_ generics: Generics) -> GenericsID {
    tree.generics.append(generics)
    return GenericsID(raw: UInt32(tree.generics.count - 1))
  }

  package mutating func add(_ loop: ForLoop) -> ForID {
    tree.forLoops.append(loop)
    return ForID(raw: UInt32(tree.forLoops.count - 1))
  }

  package mutating func add(_ loop: ClauseLoop) -> ClauseLoopID {
    tree.clauseLoops.append(loop)
    return ClauseLoopID(raw: UInt32(tree.clauseLoops.count - 1))
  }

  package mutating func list<Kind>(_ ids: [NodeID<Kind>]) -> NodeList<NodeID<Kind>> {
    let start = tree.children.count
    for id in ids { tree.children.append(id.raw) }
    return NodeList(start: start, count: ids.count)
  }

  package mutating func list(_ names: [Name]) -> NodeList<Name> {
    let start = tree.children.count
    for name in names { tree.children.append(name.raw) }
    return NodeList(start: start, count: names.count)
  }

  package mutating func list(_ entries: [Argument]) -> ArgumentList { Self.add(entries, to: &tree.arguments) }
  package mutating func list(_ entries: [Parameter]) -> ParameterList { Self.add(entries, to: &tree.parameters) }
  package mutating func list(_ entries: [Condition]) -> ConditionList { Self.add(entries, to: &tree.conditions) }
  package mutating func list(_ entries: [SwitchCase]) -> NodeList<SwitchCase> {
    Self.add(entries, to: &tree.switchCases)
  }
  package mutating func list(_ entries: [CatchClause]) -> NodeList<CatchClause> {
    Self.add(entries, to: &tree.catchClauses)
  }
  package mutating func list(_ entries: [Capture]) -> NodeList<Capture> { Self.add(entries, to: &tree.captures) }
  package mutating func list(_ entries: [Attribute]) -> NodeList<Attribute> {
    Self.add(entries, to: &tree.attributes)
  }
  package mutating func list(_ entries: [GenericParameter]) -> NodeList<GenericParameter> {
    Self.add(entries, to: &tree.genericParameters)
  }
  package mutating func list(_ entries: [Requirement]) -> NodeList<Requirement> {
    Self.add(entries, to: &tree.requirements)
  }
  package mutating func list(_ entries: [StatementList]) -> NodeList<StatementList> {
    Self.add(entries, to: &tree.statementLists)
  }

  /// Sets the parent of declarations that were added before it.
  package mutating func adopt(_ members: DeclarationList, parent: DeclarationID) {
    for member in tree[members] { tree.declarations[member.index].parent = parent }
  }

  /// Sets the declaration of functions that were added before it.
  package mutating func adopt(_ function: FunctionID, declaration: DeclarationID) {
    tree.functions[function.index].declaration = declaration
    for accessor in tree[tree[function].accessors] {
      tree.functions[accessor.index].declaration = declaration
    }
  }

  package mutating func adopt(_ accessors: FunctionList, declaration: DeclarationID) {
    for accessor in tree[accessors] { tree.functions[accessor.index].declaration = declaration }
  }

  package mutating func finish(
    declarations: [DeclarationID], statements: [StatementID], resolution: Resolution? = nil
  ) -> Tree {
    tree.resolution = resolution
    tree.topLevel = list(declarations)
    tree.topLevelStatements = list(statements)
    return Tree(tree)
  }

  private static func add<Entry>(_ entries: [Entry], to array: inout [Entry]) -> NodeList<Entry> {
    let start = array.count
    array.append(contentsOf: entries)
    return NodeList(start: start, count: entries.count)
  }
}
