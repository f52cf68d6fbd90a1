// From typed trees to flow graphs, one body at a time.
//
// A graph is made only when it is asked for, so an engine that looks at few bodies pays for few. Bodies do
// not depend on each other: closures and local functions have graphs of their own, and nothing here looks
// into a callee.

package import NeutralAST
package import Semantics
internal import SourceText

/// Makes the flow graphs of one file.
package struct FlowBuilder {
  private let index: FileIndex

  /// `typed` are the results for `file`, whose types are those of `types`; `traits` are those of its program.
  package init(file: ProgramFile, typed: TypedFile, types: TypeContext, traits: SymbolTraits) {
    index = FileIndex(file: file, typed: typed, types: types, traits: traits)
  }

  /// The graph of one body, closure or local function of the file.
  package func graph(for origin: FlowGraph.Origin) -> FlowGraph {
    var lowering = BodyLowering(index, origin)
    lowering.lowerBody()
    return lowering.finish()
  }

  /// The index into `TypedFile.closures` of a closure or local function.
  package func closure(of function: FunctionID) -> Int? { index.closure(of: function) }

  /// All graphs of the file.
  package func file() -> FlowFile {
    FlowFile(
      bodies: index.typed.bodies.indices.map { graph(for: .body($0)) },
      closures: index.typed.closures.indices.map { graph(for: .closure($0)) })
  }
}

/// The flow graphs of one file.
package struct FlowFile: Sendable {
  /// In the order of `TypedFile.bodies`.
  package let bodies: [FlowGraph]
  /// In the order of `TypedFile.closures`.
  package let closures: [FlowGraph]

  /// All graphs, bodies first.
  package var graphs: [FlowGraph] { bodies + closures }

  package func graph(of origin: FlowGraph.Origin) -> FlowGraph {
    switch origin {
    case .body(let number): bodies[number]
    case .closure(let number): closures[number]
    }
  }
}
