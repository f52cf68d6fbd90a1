// Reports long-lived containers that only ever grow.
//
// All of the judgement lies in `ContainerLives`; caches that are filled on a miss belong to
// `unbounded-cache`.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// A container that lives as long as the program and from which nothing is ever removed.
package struct UnboundedGrowth: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.unboundedGrowth }
  package static var collects: [any FileAnalysis.Type] { [GrowthFactsAnalysis.self] }
  private let startUp: [String]

  package init(options: RuleOptions) { startUp = options.list("startup-functions") }

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let lives = workspace.result(of: ContainerLivesAnalysis.self)
    let containers = lives.growingContainers { function in
      let name = workspace.program.names[workspace.symbols[function].name]
      return startUp.contains { NamePattern($0).matches(name) }
    }
    for container in containers where !container.isCache && isCertain(container, workspace, findings) {
      let name = workspace.program.names[workspace.symbols[container.symbol].name]
      let actor = container.actor.map { workspace.program.names[workspace.symbols[$0].name] }
      findings.report(
        actor.map { container.isOfService ? .growing(name, with: $0) : .growing(name, in: $0) } ?? .growing(name), at: workspace.declarationName(of: container.symbol),
        path: container.growth.prefix(8).map { Step($0.range, .grows(name)) }, help: .bound)
    }
  }
}

extension WorkspaceUnit {
  /// The name in the declaration of a variable.
  func declarationName(of symbol: SymbolID) -> SourceRange {
    let entry = symbols[symbol]
    let start = program.files[entry.file.index].tree[entry.declaration].nameOffset
    let length = UInt32(program.names[entry.name].utf8.count)
    return SourceRange(entry.file, ByteRange(start, start + length))
  }
}

extension String {
  fileprivate static func growing(_ name: String) -> String {
    "'\(name)' lives as long as the program and only ever grows"
  }
  /// How long the actor lives is not known; while it does, it keeps all.
  fileprivate static func growing(_ name: String, in actor: String) -> String {
    "'\(name)' only ever grows as long as its actor '\(actor)' lives"
  }
  fileprivate static func growing(_ name: String, with owner: String) -> String {
    "'\(name)' only ever grows as long as its '\(owner)' lives, which runs in a loop"
  }
  fileprivate static func grows(_ name: String) -> String { "'\(name)' grows here" }
  fileprivate static let bound = "remove what is no longer needed, or check the size before adding"
}
