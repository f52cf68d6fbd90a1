// The escape engine as shared analyses: graphs file by file, summaries and cycles for the program.

package import Analysis
internal import Flow
internal import NeutralAST
internal import Semantics

/// The escape graphs of all bodies of a file.
package enum EscapeGraphs: FileAnalysis {
  package static func run(on file: FileUnit) -> EscapeFile {
    let flow = file.result(of: FlowAnalysis.self)
    var numbers: [FunctionID: Int] = [:]
    for (number, closure) in file.typed.closures.enumerated() { numbers[closure.function] = number }
    var lowering = EscapeLowering(
      file: file.file, typed: file.typed, types: file.types, graphOf: { flow.graph(of: $0) },
      closureOf: { numbers[$0] })
    return lowering.lowerFile()
  }
}

/// Summaries, ownership cycles and observers of the program. Rules that ask for it collect `EscapeGraphs`.
package enum EscapeAnalysis: WorkspaceAnalysis {
  package static func run(on workspace: WorkspaceUnit) -> EscapeResults {
    EscapeProgram.solve(workspace.results(of: EscapeGraphs.self).map(\.result), workspace.symbols)
  }
}
