// The address of a local variable, or a view of it, that is still in use when the variable is gone.

package import Diagnostics
package import RuleKit
internal import Semantics
internal import SourceText

/// `escaping-local-address`
package struct EscapingLocalAddress: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.escapingLocalAddress }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, into findings: inout Findings) {
    for escape in file.result(of: EscapingLoans.self) where escape.loan.kind != .capture {
      guard let first = escape.loan.locals.min() else {
        findings.report(temporaryMessage(escape.way), at: escape.range, help: help(.view))
        continue
      }
      let what = escape.loan.kind == .view ? "a view of" : "the address of"
      let declared = file.step(file.typed[first].range, "ends with its scope")
      findings.report(
        message(what, file.text(file.typed[first].name), escape.way), at: escape.range, path: [declared], help: help(escape.loan.kind))
    }
  }
}

// MARK: Texts

private func message(_ what: String, _ name: String, _ way: LoanEscape.Way) -> String {
  switch way {
  case .returned: "\(what) local '\(name)' is returned"
  case .stored(let place): "\(what) local '\(name)' is still in '\(place)' when the function returns"
  case .kept, .handed: "\(what) local '\(name)' is kept"
  }
}

private func temporaryMessage(_ way: LoanEscape.Way) -> String {
  switch way {
  case .returned: "a view of a temporary is returned"
  case .stored(let place): "a view of a temporary is still in '\(place)' when the function returns"
  case .kept, .handed: "a view of a temporary is kept"
  }
}

private func help(_ kind: Loan.Kind) -> String {
  kind == .view ? "return an object that owns its contents" : "return a copy, or let the caller say where the result goes"
}
