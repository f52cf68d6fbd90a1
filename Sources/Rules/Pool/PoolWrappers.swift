// Functions that hand an object of a pool on: `static Request *begin() { Request *r = pool.take(); r->id = next++; return r; }`
//
// What they do to the object before is theirs to know, so nothing is said of what its last user left in it.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

enum PoolWrappers {
  /// How many functions may stand between a pool and the code that uses its objects.
  private static let depth = 3

  /// A solver for which functions that hand objects on take them out of the pool.
  static func solver(_ protocols: ResourceProtocols, _ sources: FlowSources, _ workspace: WorkspaceUnit) -> OwnershipSolver {
    var protocols = protocols
    var solver = OwnershipSolver(workspace.program, protocols, sources)
    var new = Set(protocols.acquires.keys)
    for _ in 0..<depth where !new.isEmpty {
      let found = wrappers(of: new, solver, workspace)
      if found.isEmpty { break }
      protocols.acquires.merge(found) { known, _ in known }
      protocols.prepared.formUnion(found.keys)
      solver = OwnershipSolver(workspace.program, protocols, sources)
      new = Set(found.keys)
    }
    return solver
  }

  /// The functions that call one of these and always return a new object: the number of its pool.
  private static func wrappers(
    of acquires: Set<SymbolID>, _ solver: OwnershipSolver, _ workspace: WorkspaceUnit
  ) -> [SymbolID: Int] {
    var result: [SymbolID: Int] = [:]
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file), unit.tree.resolution != nil else { continue }
      for case .body(let number) in BodyFinder(unit).bodies(around: CallSites.calls(of: acquires, in: unit)) {
        guard let symbol = unit.typed.bodies[number].symbol, unit.symbols[symbol].kind == .function,
          solver.protocols.acquires[symbol] == nil, solver.protocols.releases[symbol] == nil,
          let summary = solver.summary(of: symbol), let pool = summary.freshResource, !summary.returnsOther
        else { continue }
        result[symbol] = pool
      }
    }
    return result
  }
}
