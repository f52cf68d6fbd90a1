// The flow graphs of the whole program, made when a rule asks for them and shared by the rules about ownership.

internal import Analysis
internal import Flow
internal import RuleKit
internal import Semantics
internal import SourceText

/// The sources of flow graphs for passes over the program.
enum ProgramFlow: WorkspaceAnalysis {
  static func run(on workspace: WorkspaceUnit) -> FlowSources {
    let traits = SymbolTraits(workspace.program)
    // The workspace holds this result, so it must not be held by it.
    return FlowSources(workspace.program) { [weak workspace] file in
      workspace?.file(file).map { FlowSource($0.file, $0.typed, $0.types, traits) }
    }
  }
}
