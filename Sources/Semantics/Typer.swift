// Gives each expression of a file a type and a meaning.
//
// One pass over each body, from the outside in where a context type is known (closures, literals, implicit members) and
// from the inside out elsewhere. Overloads are chosen by labels first, then by the types of those arguments that have a
// type of their own. There is no backtracking: what this does not decide stays unknown, and every client of the result
// must take "unknown" for an answer.
//
// The extensions hold the parts: bodies and statements (`Typer+Bodies`, `+Statements`), names (`+Names`), expressions,
// calls and overloads (`+Expressions`, `+Calls`, `+Overloads`), patterns, closures and captures.

internal import NeutralAST
package import SourceText

/// Types one file. Lives as long as that takes.
package final class Typer {
  let context: TypeContext
  let file: ProgramFile
  let symbols: SymbolTable
  let tree: Tree
  /// Whether a compiler's frontend told types and references.
  let isResolved: Bool
  var result: TypedNodes
  var frames: [Frame] = []
  var names: [(name: Name, local: LocalID)] = []
  /// Where the typed code stands.
  var scope: TypeScope
  var owner: NominalID?
  var selfLocal: LocalID?
  var selfType: Type = .unknown
  var isStatic = false
  /// Arguments of which the function that is called takes copies.
  var copied: Set<ExpressionID> = []
  var bodyIsGeneric = false
  var loopDepth = 0
  /// Arguments that were typed while overloads were ranked.
  var previewed: Set<ExpressionID> = []
  /// Whether the expression that is being typed stands behind `await`.
  var isAwaited = false
  /// The call whose result the enclosing chain goes on with.
  var chainBase = ExpressionID.none
  /// What `where` clauses around the body add to what is known of generic parameters.
  var contextBounds: [Type: [Type]] = [:]

  /// A function or closure around the place that is being typed.
  struct Frame {
    var function: FunctionID
    var closure: Int?
    /// Where this frame's own names begin.
    var firstName: Int
    var result: Type
    /// The first type that a `return` gave, where `result` is not known.
    var inferred: Type
    var captures: [CapturedLocal] = []
  }

  init(_ file: ProgramFile, _ context: TypeContext, tables: TypedNodes? = nil) {
    self.context = context
    self.file = file
    self.symbols = context.symbols
    self.tree = file.tree
    self.isResolved = file.tree.resolution != nil
    self.result = tables ?? TypedNodes(tree: file.tree)
    self.scope = TypeScope(file: file.source.id, owner: nil)
  }

  /// Types all bodies of a file. The types in the result are numbers into `context.table`.
  package static func type(_ file: FileID, in context: TypeContext) -> TypedFile {
    installInference(context)
    let typer = Typer(context.program.files[file.index], context)
    typer.typeFile()
    context.spareTables = [:]
    return TypedFile(typer.result)
  }

  func node(_ type: Type) -> TypeNode { context.node(type) }

  func record(_ id: ExpressionID, _ type: Type) { result.expressionTypes[id.index] = type }

  func refer(_ id: ExpressionID, _ reference: Reference) { result.references[id.index] = reference }

  // MARK: Variables without annotation

  /// Lets the context ask for the type of `let x = Foo()` of any file.
  static func installInference(_ context: TypeContext) {
    guard context.inferInitializer == nil else { return }
    context.inferInitializer = { [unowned context] id in
      let symbol = context.symbols[id]
      let file = context.program.files[symbol.file.index]
      guard case .variable(let variable) = file.tree[symbol.declaration].kind, !variable.initializer.isNone else {
        return .unknown
      }
      let typer = Typer(file, context, tables: context.spareTables[symbol.file]?.popLast())
      defer { typer.giveBackTables() }
      typer.enter(symbol)
      let type = typer.infer(variable.initializer)
      return typer.part(of: type, named: symbol.name, pattern: variable.pattern)
    }
  }

  /// Keeps the tables for the next initialiser of the file: they are as large as the file, and a file may have as many
  /// variables as it has lines. What they say of expressions stays, since each is typed before it is asked for.
  private func giveBackTables() {
    result.forgetLists()
    context.spareTables[file.source.id, default: []].append(result)
    result = TypedNodes()
  }

  /// The type of the variable `name` when `pattern` takes a value of type `type` apart.
  private func part(of type: Type, named name: Name, pattern: PatternID) -> Type {
    guard !pattern.isNone else { return type }
    switch tree[pattern] {
    case .tuple(let parts):
      guard case .tuple(let types, _) = node(type), types.count == tree[parts].count else { return .unknown }
      for (part, type) in zip(tree[parts], types) where tree.boundNames(of: part).contains(name) {
        return self.part(of: type, named: name, pattern: part)
      }
      return .unknown
    default: return type
    }
  }
}
