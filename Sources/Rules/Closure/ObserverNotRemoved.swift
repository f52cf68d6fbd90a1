// Timers and observers that nobody stops.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports a repeating timer or an observer whose token no member of the program stops.
package struct ObserverNotRemoved: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.observerNotRemoved }
  package static var collects: [any FileAnalysis.Type] { [EscapeGraphs.self, SharedTypes.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let results = workspace.result(of: EscapeAnalysis.self)
    if results.observers.isEmpty { return }
    let shared = workspace.results(of: SharedTypes.self).reduce(into: Set<NominalID>()) { $0.formUnion($1.result) }
    let cycles = closuresInCycles(results, workspace.program)
    for fate in results.observers where !fate.isHandedOn && !fate.isStopped {
      // The closure that holds its owner is reported already, and has to be changed first.
      if fate.closures.contains(where: { cycles.contains(SourceRange(fate.file, $0)) }) { continue }
      guard let owner = fate.owner, !shared.contains(owner), fate.observer.token != nil else { continue }
      if fate.fields.contains(where: { isEnded($0, results) }) { continue }
      report(fate, workspace, &findings)
    }
  }

  private func closuresInCycles(_ results: EscapeResults, _ program: Program) -> Set<SourceRange> {
    let cycles = results.cycles.filter { !results.isBroken($0, program) }
    return Set(cycles.compactMap { cycle in cycle.closure.map { SourceRange(cycle.file, $0) } })
  }

  /// Whether a token in a property is ever cancelled; forgetting it is not enough.
  private func isEnded(_ field: SymbolID, _ results: EscapeResults) -> Bool {
    results.cancelledFields.contains(field)
  }

  private func report(_ fate: ObserverFate, _ workspace: WorkspaceUnit, _ findings: inout Findings) {
    let symbols = workspace.symbols
    let starter = symbols[fate.observer.callee]
    let holder = fate.fields.first.map { symbols[$0].name }
    let name = workspace.program.names[holder ?? starter.name]
    let range = SourceRange(fate.file, fate.observer.range)
    findings.report(holder == nil ? Texts.dropped(name) : Texts.kept(name), at: range, help: Texts.help)
  }
}

/// Types whose instances live as long as the process: one of them is a static property or a global.
enum SharedTypes: FileAnalysis {
  static func run(on file: FileUnit) -> Set<NominalID> {
    var shared: Set<NominalID> = []
    for body in file.typed.bodies {
      guard case .initializer(let value) = body.kind, let symbol = body.symbol else { continue }
      let entry = file.symbols[symbol]
      guard entry.owner == nil || entry.isStatic else { continue }
      if let nominal = file.nominal(of: file.types.unwrapped(file.type(of: value))) { shared.insert(nominal) }
    }
    for index in file.tree.declarations.indices {
      let id = DeclarationID(raw: UInt32(index))
      let declaration = file.tree[id]
      let isMain = file.tree[declaration.attributes].contains { file.text($0.name) == "main" }
      if isMain, let nominal = file.symbols.nominal(of: id, in: file.id) { shared.insert(nominal) }
    }
    return shared
  }
}

private enum Texts {
  static func dropped(_ name: String) -> String {
    "what '\(name)' starts is never stopped, because nobody keeps its token"
  }

  static func kept(_ name: String) -> String {
    "what '\(name)' holds is started here and stopped nowhere"
  }

  static let help =
    "stop it when its owner is done, for instance in 'deinit': invalidate the timer, or remove the observer"
}
