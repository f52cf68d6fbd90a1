// Objects that come to own each other.
//
// The report stands at the assignment that one would change: that of the reference back, which is given `self` or refers
// to one object, not that of the collection in which an owner keeps what it owns.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports the assignment that closes a cycle of stored strong references.
package struct ReferenceCycle: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.referenceCycle }
  package static var collects: [any FileAnalysis.Type] { [EscapeGraphs.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let results = workspace.result(of: EscapeAnalysis.self)
    var seen: Set<SourceRange> = []
    for cycle in results.cycles {
      guard cycle.closure == nil, !results.isBroken(cycle, workspace.program), !keepsUnknown(cycle, workspace) else { continue }
      let cycle = fromBackReference(cycle, workspace)
      guard let last = cycle.links.first, let field = last.field, let range = last.range else { continue }
      let place = SourceRange(cycle.file, range)
      guard seen.insert(place).inserted else { continue }
      let weak = cycle.links.lazy.compactMap(\.field).first { isReference($0, cycle.file, workspace) } ?? field
      let names = [field, weak].map { workspace.program.names[workspace.symbols[$0].name] }
      findings.report(
        Texts.message(names[0]), at: place, path: CycleSteps.steps(of: cycle, workspace),
        help: OwnershipWords.of(workspace.program.files[cycle.file.index].source.language).weakProperty(names[1]))
    }
  }

  /// Whether some link is the value of a member of which nothing is known: it may be no object at all.
  private func keepsUnknown(_ cycle: OwnershipCycle, _ workspace: WorkspaceUnit) -> Bool {
    guard let file = workspace.file(cycle.file) else { return false }
    return cycle.links.contains { link in
      guard let range = link.range, let number = file.tree.expressionRanges.firstIndex(of: range),
        case .assign(_, let value) = file.tree.expressions[number], case .member = file.tree[value]
      else { return false }
      return !file.type(of: value).isKnown && file.symbol(of: value) == nil
    }
  }

  /// The same cycle, begun with the assignment that refers back; unchanged if that cannot be told.
  private func fromBackReference(_ cycle: OwnershipCycle, _ workspace: WorkspaceUnit) -> OwnershipCycle {
    let links = cycle.links
    let assigned = links.indices.filter { links[$0].range != nil }
    // What a link holds is the holder of the next one.
    let toSelf = assigned.first { links[($0 + 1) % links.count].holder == .`self` }
    let toOne = assigned.first { links[$0].field.map { isReference($0, cycle.file, workspace) } ?? false }
    guard let first = toSelf ?? toOne else { return cycle }
    var result = cycle
    result.links = Array(links[first...] + links[..<first])
    return result
  }

  /// Whether a property can be made weak: it holds one object, not a collection of them.
  private func isReference(_ field: SymbolID, _ file: FileID, _ workspace: WorkspaceUnit) -> Bool {
    guard let types = workspace.file(file)?.types else { return false }
    let type = types.unwrapped(types.variableType(of: field))
    return types.isReference(type) ?? false || types.isOwner(type)
  }
}

/// The links of a cycle as steps of a report.
enum CycleSteps {
  static func steps(of cycle: OwnershipCycle, _ workspace: WorkspaceUnit) -> [Step] {
    cycle.links.compactMap { link in
      let words = OwnershipWords.of(workspace.program.files[cycle.file.index].source.language)
      let holder = link.holder.isNone ? nil : words.quoted(workspace.program.names[link.holder])
      guard let field = link.field else { return nil }
      let isVariable = workspace.symbols[field].kind == .variable
      let name = workspace.program.names[isVariable || link.holder.isNone ? workspace.symbols[field].name : link.holder]
      if let range = link.range { return Step(SourceRange(cycle.file, range), Texts.assigned(name)) }
      let entry = workspace.symbols[field]
      let tree = workspace.program.files[entry.file.index].tree
      return Step(SourceRange(entry.file, tree[entry.declaration].range), Texts.held(holder, name))
    }
  }
}

private enum Texts {
  static func message(_ field: String) -> String {
    "'\(field)' refers back to an object that owns this one: neither is ever released"
  }

  static func assigned(_ field: String) -> String { "kept by '\(field)' from here on" }

  static func held(_ holder: String?, _ field: String) -> String {
    holder.map { "\($0) holds '\(field)' strongly" } ?? "'\(field)' holds its object strongly"
  }
}
