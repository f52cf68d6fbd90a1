// A closure that refers to local variables and is still there when they are gone.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `dangling-lambda-capture`
package struct DanglingLambdaCapture: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.danglingLambdaCapture }
  package static var collects: [any FileAnalysis.Type] { [EscapingLoans.self, EscapeGraphs.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    for (number, escapes) in workspace.results(of: EscapingLoans.self) {
      let captures = escapes.filter { $0.loan.kind == .capture }
      guard !captures.isEmpty, let file = workspace.file(number) else { continue }
      for escape in captures where lasts(escape, workspace) { report(escape, file, &findings) }
    }
  }

  /// Whether the closure really lives on: a function of the program that is given it must keep it.
  private func lasts(_ escape: LoanEscape, _ workspace: WorkspaceUnit) -> Bool {
    guard case .handed(let function, let parameter) = escape.way else { return true }
    guard let summary = workspace.result(of: EscapeAnalysis.self).summaries[CallableID(function)] else { return false }
    return summary.leaks[parameter]?.stored != nil
      || summary.keeps.contains { $0.value == parameter && $0.holder == .parameter(Location.receiver) }
  }

  private func report(_ escape: LoanEscape, _ file: FileUnit, _ findings: inout Findings) {
    let locals = escape.loan.locals.sorted()
    guard let first = locals.first else { return }
    let names = locals.map { "'\(file.text(file.typed[$0].name))'" }.joined(separator: ", ")
    findings.report(
      message(names, escape.way, file), at: SourceRange(file.file.source.id, escape.range),
      path: [file.step(file.typed[first].range, "ends with its scope")],
      help: "capture by value, or move what it needs into the lambda")
  }
}

// MARK: Texts

private func message(_ names: String, _ way: LoanEscape.Way, _ file: FileUnit) -> String {
  switch way {
  case .returned: "a lambda that refers to \(names) is returned"
  case .stored(let place): "a lambda that refers to \(names) is still in '\(place)' when the function returns"
  case .kept, .used: "a lambda that refers to \(names) runs in a detached thread"
  case .handed(let function, _):
    "'\(file.text(file.symbols[function].name))' keeps a lambda that refers to \(names) beyond the end of this function"
  }
}
