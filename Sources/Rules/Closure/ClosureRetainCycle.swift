// Closures that are kept by what they capture.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports a closure or bound method that an object owns and that holds that object strongly.
package struct ClosureRetainCycle: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.closureRetainCycle }
  package static var collects: [any FileAnalysis.Type] { [EscapeGraphs.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let results = workspace.result(of: EscapeAnalysis.self)
    for cycle in results.cycles {
      guard let closure = cycle.closure, !results.isBroken(cycle, workspace.program) else { continue }
      let words = OwnershipWords.of(workspace.program.files[cycle.file.index].source.language)
      let captured = workspace.program.names[cycle.captured]
      findings.report(
        Texts.message(words.quoted(captured)), at: SourceRange(cycle.file, head(of: closure)),
        path: CycleSteps.steps(of: cycle, workspace), help: words.weakCapture(captured))
    }
  }

  /// The opening of a closure is enough to find it.
  private func head(of closure: ByteRange) -> ByteRange {
    ByteRange(closure.start, min(closure.end, closure.start + 1))
  }
}

private enum Texts {
  static func message(_ captured: String) -> String {
    "\(captured) owns this closure, which captures \(captured) strongly: neither is ever released"
  }
}
