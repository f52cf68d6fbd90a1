// Memory of an arena that somebody else still has when the arena has freed it.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import SourceText

/// `arena-escape`
package struct ArenaEscape: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.arenaEscape }
  package static var collects: [any FileAnalysis.Type] { [ArenaShapes.self, GlobalArenaShapes.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    for use in workspace.result(of: ArenaUses.self) {
      // A field of somebody else's object may be set anew before anybody looks at it.
      let isStrict = findings.profile(at: use.file) != .default
      for event in use.first({ leaves($0) && (isStrict || !$0.isBehindPointer) }) {
        let way = event.kind == .returned ? "is returned" : "is still kept"
        findings.report(message(use.name(event), way), at: use.place(event), path: use.steps(event), help: help)
      }
    }
  }

  private func leaves(_ event: OwnershipEvent) -> Bool {
    switch event.kind {
    case .returned, .outlived, .stored, .keptByCallee: event.state.phases.contains(.released)
    case .used, .released, .captured, .leaked, .loanEnded: false
    }
  }
}

// MARK: Texts

private let help = "copy it to memory that lives as long as its user, or take it from the caller's arena"

private func message(_ name: String, _ way: String) -> String {
  "\(name) \(way) although its arena was freed or reset"
}
