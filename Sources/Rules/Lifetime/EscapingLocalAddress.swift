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
      if case .used(let variable, let use) = escape.way {
        let name = variable.map { file.text(file.typed[$0].name) } ?? ""
        let step = file.step(use, "used here")
        let owner = escape.loan.locals.min().map { file.text(file.typed[$0].name) }
        findings.report(usedMessage(name, owner), at: escape.range, path: [step], help: usedHelp(owner))
        continue
      }
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
  case .kept, .handed, .used: "\(what) local '\(name)' is kept"
  }
}

private func temporaryMessage(_ way: LoanEscape.Way) -> String {
  switch way {
  case .returned: "a view of a temporary is returned"
  case .stored(let place): "a view of a temporary is still in '\(place)' when the function returns"
  case .kept, .handed, .used: "a view of a temporary is kept"
  }
}

private func usedMessage(_ name: String, _ owner: String?) -> String {
  if name.isEmpty { return "the elements belong to a temporary that is gone before the loop begins" }
  return owner.map { "'\(name)' is used when the scope of '\($0)', to which it refers, has ended" }
    ?? "'\(name)' refers to a temporary that is gone when it is used"
}

private func usedHelp(_ owner: String?) -> String {
  owner.map { "declare '\($0)' in the scope in which it is used" } ?? "keep the value itself in a variable that lives as long"
}

private func help(_ kind: Loan.Kind) -> String {
  kind == .view ? "return an object that owns its contents" : "return a copy, or let the caller say where the result goes"
}
