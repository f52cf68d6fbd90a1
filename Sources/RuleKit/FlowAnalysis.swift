// The flow graphs of a file, as a shared analysis.

package import Flow
internal import Semantics

/// The flow graphs of all bodies, closures and local functions of a file.
package enum FlowAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> FlowFile {
    FlowBuilder(file: file.file, typed: file.typed, types: file.types, traits: file.traits).file()
  }
}
