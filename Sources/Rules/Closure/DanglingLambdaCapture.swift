// A closure that refers to local variables and is still there when they are gone.

package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `dangling-lambda-capture`
package struct DanglingLambdaCapture: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.danglingLambdaCapture }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, into findings: inout Findings) {
    for escape in file.result(of: EscapingLoans.self) where escape.loan.kind == .capture {
      let locals = escape.loan.locals.sorted()
      guard let first = locals.first else { continue }
      let names = locals.map { "'\(file.text(file.typed[$0].name))'" }.joined(separator: ", ")
      findings.report(
        message(names, escape.way), at: escape.range, path: [file.step(file.typed[first].range, "ends with its scope")],
        help: "capture by value, or move what it needs into the lambda")
    }
  }
}

// MARK: Texts

private func message(_ names: String, _ way: LoanEscape.Way) -> String {
  switch way {
  case .returned: "a lambda that refers to \(names) is returned"
  case .stored(let place): "a lambda that refers to \(names) is still in '\(place)' when the function returns"
  case .kept: "a lambda that refers to \(names) runs in a detached thread"
  }
}
