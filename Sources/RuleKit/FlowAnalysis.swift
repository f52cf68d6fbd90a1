// The flow graphs of a file, as a shared analysis.

package import Flow
internal import Semantics

/// The flow graphs of all bodies, closures and local functions of a file.
package enum FlowAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> FlowFile {
    var typed = file.typed
    // Only while the graphs are made: a table that two hold is copied at its next change.
    typed.types = file.types.table
    return FlowBuilder(file: file.file, typed: typed, program: file.program, traits: file.traits).file()
  }
}
