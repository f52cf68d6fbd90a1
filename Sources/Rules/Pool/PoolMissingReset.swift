// A pooled object that goes back with the content of its last user, and nobody resets it.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-missing-reset`
package struct PoolMissingReset: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolMissingReset }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let uses = workspace.result(of: PoolUseAnalysis.self)
    let exposed = exposedFields(uses) { $0.exposed }
    let built = exposedFields(uses) { $0.built }
    for use in uses.uses where !use.isLent {
      guard let file = workspace.file(use.file) else { continue }
      let left = { (event: OwnershipEvent) -> [SymbolID] in
        guard event.kind == .released, !event.state.content.dirty.isEmpty,
          let pool = uses.pool(of: use.report.objects[event.object])
        else { return [] }
        let shown = { (all: [SymbolID: FieldSet]) in pool.key.flatMap { all[$0] } ?? FieldSet() }
        return self.left(event, use, pool, uses, shown(exposed), shown(built), file)
      }
      for event in use.first({ !left($0).isEmpty }, alsoValues: true) {
        let fields = left(event).map { $0 == FieldSet.elements ? nil : file.text(file.symbols[$0].name) }
        findings.report(
          unreset(use.report.objects[event.object].name, fields), at: use.place(event), path: use.taken(event),
          help: help)
      }
    }
  }

  /// By pool: the fields whose old content shows to some user.
  private func exposedFields(_ uses: PoolUses, _ part: (Content) -> FieldSet) -> [SymbolID: FieldSet] {
    var result: [SymbolID: FieldSet] = [:]
    for use in uses.uses where !use.isLent {
      for event in use.report.events where event.kind == .released || event.kind == .leaked {
        guard let key = uses.pool(of: use.report.objects[event.object])?.key else { continue }
        result[key] = (result[key] ?? FieldSet()).union(part(event.state.content))
      }
    }
    return result
  }

  /// The fields that stay as the user leaves them. Numbers and the like count only if somebody looks at them before
  /// they are set again, and not in pools that reset other fields: they may be meant to last.
  private func left(
    _ event: OwnershipEvent, _ use: PoolUses.Use, _ pool: Pool, _ uses: PoolUses, _ exposed: FieldSet, _ built: FieldSet,
    _ file: FileUnit
  ) -> [SymbolID] {
    let content = event.state.content
    let resets = uses.resets(of: pool, use.origins[event.object]).subtracting(FieldSet(pool.links))
    if content.isResetFirst || resets.isAll { return [] }
    return content.dirty.subtracting(resets).fields.sorted().filter { field in
      if field == FieldSet.elements { return true }
      if pool.links.contains(field) || isPlainStorage(field, file) { return false }
      if !file.symbols[field].modifiers.isDisjoint(with: [.isWeak, .isUnowned]) { return false }
      let isTrivial = file.types.layout(of: file.types.variableType(of: field))?.isTrivial == true
      // What a struct of C keeps from one user to the next is often meant: memory and its size. What is added to is not.
      if pool.isOfPointers, pool.isUntyped { return false }
      if pool.isOfPointers { return isTrivial ? resets.isEmpty && built.fields.contains(field) : exposed.fields.contains(field) }
      return !isTrivial || resets.isEmpty && exposed.fields.contains(field)
    }
  }

  /// Whether a field is an array of a fixed size, of which users read what they wrote.
  private func isPlainStorage(_ field: SymbolID, _ file: FileUnit) -> Bool {
    guard let nominal = file.nominal(of: file.types.variableType(of: field)) else { return false }
    return file.symbols.nominal(ofKey: Name(.arrayType)) == nominal
  }
}

// MARK: Texts

private let help = "reset the object where the pool takes it back"

private func unreset(_ name: String, _ fields: [String?]) -> String {
  let list = fields.map { $0.map { "'\($0)'" } ?? "it" }.joined(separator: ", ")
  return "'\(name)' goes back to its pool with what was put into \(list), and nothing resets it"
}
