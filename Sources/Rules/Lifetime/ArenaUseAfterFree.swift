// Memory of an arena that is used after the arena freed all of it.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import SourceText

/// `arena-use-after-free`
package struct ArenaUseAfterFree: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.arenaUseAfterFree }
  package static var collects: [any FileAnalysis.Type] { [ArenaShapes.self, GlobalArenaShapes.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    for use in workspace.result(of: ArenaUses.self) {
      for event in use.first({ $0.kind == .used }) {
        findings.report(message(use.name(event)), at: use.place(event), path: use.steps(event), help: help)
      }
    }
  }
}

extension ArenaUses.Use {
  /// Where the memory came from, and where its arena freed it.
  func steps(_ event: OwnershipEvent) -> [Step] {
    let freed = event.state.releasedAt.map { [Step($0, "its arena frees all memory here")] } ?? []
    return [Step(SourceRange(file, report.objects[event.object].range), "taken from an arena here")] + freed
  }
}

// MARK: Texts

private let help = "free or reset the arena after the last use of its memory, or copy what is used afterwards"

private func message(_ name: String) -> String { "\(name) is used after its arena was freed or reset" }
