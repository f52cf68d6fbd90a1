// One file under analysis: its tree, its types, and what has been worked out about it so far.
//
// Belongs to the worker that looks at the file, hence no lock and not `Sendable`. Types of `typed` are
// numbers into the table of `types`, the worker's own context: keep `NominalID`s or names, never a `Type`,
// beyond the unit's life.

package import Diagnostics
package import Flow
package import NeutralAST
package import Semantics
package import SourceText

/// One file and the questions that rules put to it.
package final class FileUnit {
  package let program: Program
  package let file: ProgramFile
  package let typed: TypedFile
  /// Answers questions about types: members, supertypes, layouts, signatures.
  package let types: TypeContext
  /// Pools that the configuration names.
  package let pools: [DeclaredPool]
  let hot: HotMarks
  private let sharedTraits: SymbolTraits?
  private var results: [ObjectIdentifier: any Sendable] = [:]
  /// What lowering to flow graphs must know of symbols.
  private(set) lazy var traits = sharedTraits ?? SymbolTraits(program)
  private(set) lazy var outline = DeclarationOutline(of: file.tree, names: program.names, in: file.source)
  private(set) lazy var heat = FunctionHeat(of: self)

  /// `types` must be the context whose table the numbers in `typed` belong to; `traits` are computed where they are nil.
  package init(
    _ file: ProgramFile, typed: TypedFile, types: TypeContext, hot: HotMarks = HotMarks(),
    pools: [DeclaredPool] = [], traits: SymbolTraits? = nil
  ) {
    sharedTraits = traits
    self.program = types.program
    self.file = file
    self.typed = typed
    self.types = types
    self.hot = hot
    self.pools = pools
  }

  package var id: FileID { file.source.id }
  package var tree: Tree { file.tree }
  package var symbols: SymbolTable { program.symbols }
  package var source: SourceFile { file.source }
  /// Whether the profile leaves the file alone as test code. What a rule finds there is dropped; a rule asks only where
  /// tests would change what it says about other files.
  package var isTest: Bool { file.isTest }
  /// Whether the file holds tests, benchmarks, examples or the like.
  package var isSideCode: Bool { file.isSideCode }

  /// The text of a name.
  package func text(_ name: Name) -> String { program.names[name] }

  /// Whether a symbol is declared by a library, not by the analysed code.
  package func isOfLibrary(_ symbol: SymbolID) -> Bool {
    let home = program.files[symbols[symbol].file.index]
    return home.isLibrary || home.isModel
  }

  /// The source text of a range.
  package func text(_ range: ByteRange) -> String { file.source.text(range) }

  /// The place of an expression, statement or any other range of this file.
  package func place(_ range: ByteRange) -> SourceRange { SourceRange(id, range) }
  package func place(_ expression: ExpressionID) -> SourceRange { SourceRange(id, tree.range(expression)) }

  /// A step of a path in this file.
  package func step(_ range: ByteRange, _ message: String) -> Step { Step(place(range), message) }
  package func step(_ expression: ExpressionID, _ message: String) -> Step {
    Step(place(expression), message)
  }

  // MARK: Shared analyses

  /// The result of `analysis`, computed on first use.
  package func result<Analysis: FileAnalysis>(of analysis: Analysis.Type) -> Analysis.Result {
    if let known = results[ObjectIdentifier(analysis)] as? Analysis.Result { return known }
    let fresh = Analysis.run(on: self)
    results[ObjectIdentifier(analysis)] = fresh
    return fresh
  }

  // MARK: Names and heat

  /// The qualified name of the innermost function, variable or type around a place, such as
  /// `Server.handle(_:)`; empty at file level.
  package func enclosingSymbolName(at offset: UInt32) -> String { outline.qualifiedName(at: offset) }

  /// Whether the user says that a function is hot; a closure or local function is as hot as what encloses it.
  package func isHot(_ function: FunctionID) -> Bool {
    function.isNone ? hot.isFileHot : heat.isHot(at: tree[function].range.start)
  }

  /// Whether a place lies in code that the user says is cold.
  package func isMarkedCold(at offset: UInt32) -> Bool { heat.mark(at: offset) == false }

  /// Whether a place lies in code that the user says is hot.
  package func isHot(at offset: UInt32) -> Bool { heat.isHot(at: offset) }
}
