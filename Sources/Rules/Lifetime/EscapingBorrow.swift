// A pointer, buffer or span that is lent to a closure for the time of a call and leaves it.
//
// What counts as a lender is the shape: a function that takes a closure which it does not keep and calls it with memory.
// The closure's body runs under the ownership automata with that parameter as the object.

internal import Analysis
package import Diagnostics
internal import Flow
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// `escaping-borrow`
package struct EscapingBorrow: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.escapingBorrow }
  package static var collects: [any FileAnalysis.Type] { [BorrowingClosures.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    // What is allocated in the closure is not borrowed.
    let protocols = ManualMemory.protocols(workspace.program)
    var solver: OwnershipSolver?
    for (file, closures) in workspace.results(of: BorrowingClosures.self) where !closures.isEmpty {
      let known = solver ?? OwnershipSolver(
        workspace.program, protocols, workspace.result(of: ProgramFlow.self))
      solver = known
      for found in closures { check(found, file, known, workspace, &findings) }
    }
  }

  private func check(
    _ found: BorrowingClosures.Found, _ file: FileID, _ solver: OwnershipSolver, _ workspace: WorkspaceUnit,
    _ findings: inout Findings
  ) {
    let lender = workspace.program.names[workspace.symbols[found.lender].name]
    switch found.borrower {
    case .closure(let number):
      guard let report = solver.report(file, .closure(number), lent: found.parameters) else { return }
      var seen: Set<Int> = []
      for event in report.events.sorted(by: { $0.range < $1.range }) {
        guard !report.objects[event.object].isAcquired, let way = Way(event.kind), seen.insert(event.object).inserted
        else { continue }
        if event.kind == .returned, let unit = workspace.file(file), isDiscarded(number, unit) { continue }
        if way == .stored, let unit = workspace.file(file),
          BorrowStores(unit).isOverWithLoan(event.range, closure: number)
        {
          continue
        }
        if way == .keptByCallee, let unit = workspace.file(file), endsWithClosure(event.range, unit) { continue }
        let made = SourceRange(file, report.objects[event.object].range)
        findings.report(
          message(lender, way), at: SourceRange(file, event.range), path: [Step(made, lent(lender))], help: help)
      }
    case .function(let symbol, let expression):
      guard let summary = solver.summary(of: symbol), let unit = workspace.file(file) else { return }
      for position in found.parameters {
        guard let effect = summary.parameters[position], let way = way(effect) else { continue }
        findings.report(message(lender, way), at: unit.place(expression), help: help)
      }
    }
  }

  /// Whether the callee that keeps the memory gets code of the caller's, too, to run when it is done with it: how long the
  /// memory is valid is arranged between the two.
  private func endsWithClosure(_ range: ByteRange, _ file: FileUnit) -> Bool {
    file.tree.expressions.indices.contains { number in
      guard case .call(_, let arguments) = file.tree.expressions[number] else { return false }
      let parts = file.tree[arguments]
      guard file.tree.expressionRanges[number] == range || parts.contains(where: { file.tree.range($0.value) == range })
      else { return false }
      return parts.contains { holdsClosure($0.value, file) }
    }
  }

  /// `{ … }`, or a case that carries one.
  private func holdsClosure(_ value: ExpressionID, _ file: FileUnit) -> Bool {
    switch file.tree[value] {
    case .closure: true
    case .call(_, let arguments): file.tree[arguments].contains { holdsClosure($0.value, file) }
    default: false
    }
  }

  /// Whether the result of the call that lends is thrown away: `_ = x.withUnsafeBytes { … }`.
  private func isDiscarded(_ closure: Int, _ file: FileUnit) -> Bool {
    let body = file.typed.closures[closure].expression
    for number in file.tree.expressions.indices {
      guard case .assign(let target, let value) = file.tree.expressions[number], !target.isNone, !value.isNone,
        case .name(let name) = file.tree[target], name == .wildcard, file.tree.range(value).contains(file.tree.range(body))
      else { continue }
      return isCall(value, with: body, file)
    }
    return false
  }

  private func isCall(_ value: ExpressionID, with closure: ExpressionID, _ file: FileUnit) -> Bool {
    switch file.tree[value] {
    case .effect(_, let inner): isCall(inner, with: closure, file)
    case .call(_, let arguments): file.tree[arguments].contains { $0.value == closure }
    default: false
    }
  }

  private func way(_ effect: OperandEffect) -> Way? {
    if !effect.result.isEmpty || effect.isStoredInReceiver { return .returned }
    if effect.isStoredElsewhere { return .stored }
    return effect.isCaptured ? .captured : nil
  }
}

/// How a borrow leaves.
private enum Way {
  case returned, stored, keptByCallee, captured

  init?(_ kind: OwnershipEvent.Kind) {
    switch kind {
    case .returned: self = .returned
    case .stored: self = .stored
    case .keptByCallee: self = .keptByCallee
    case .captured: self = .captured
    case .used, .released, .leaked, .outlived, .loanEnded: return nil
    }
  }
}

// MARK: Texts

private let help = "use the memory inside the closure only, or copy its contents out"

private func message(_ lender: String, _ way: Way) -> String {
  let end =
    switch way {
    case .returned: "is returned from its closure"
    case .stored: "is stored outside its closure"
    case .keptByCallee: "is kept by a function that its closure calls"
    case .captured: "is captured by a closure that lives on"
    }
  return "memory lent by '\(lender)' \(end)"
}

private func lent(_ lender: String) -> String { "valid only until '\(lender)' returns" }
