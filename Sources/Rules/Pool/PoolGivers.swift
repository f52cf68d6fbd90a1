// The functions that give an object back to its pool: those of the pool, and those that do nothing else with an operand.
//
//   static void finish(Connection *c) { close(c->fd); pool_put(&pool, c); }

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

enum PoolGivers {
  /// By function: the position of what it gives back in any case.
  static func all(_ pools: [Pool], _ solver: OwnershipSolver, _ workspace: WorkspaceUnit) -> [SymbolID: Int] {
    var result: [SymbolID: Int] = [:]
    for pool in pools where pool.isOfPointers && !pool.isUntyped {
      for (release, position) in pool.releases where !mayKeep(release, position, solver) { result[release] = position }
    }
    let direct = Set(result.keys)
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file) else { continue }
      for case .body(let number) in BodyFinder(unit).bodies(around: CallSites.calls(of: direct, in: unit)) {
        guard let symbol = unit.typed.bodies[number].symbol, !direct.contains(symbol),
          let summary = solver.summary(of: symbol)
        else { continue }
        let given = summary.parameters.filter { $0.value.exits == .released && !$0.value.isAsked }
        if given.count == 1, let position = given.keys.first { result[symbol] = position }
      }
    }
    return result
  }

  /// Initialisers of values that take an object out and keep it until they end: leases, guards.
  static func holders(_ acquires: Set<SymbolID>, _ solver: OwnershipSolver, _ workspace: WorkspaceUnit) -> Set<SymbolID> {
    var result: Set<SymbolID> = []
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file), unit.tree.resolution != nil else { continue }
      for case .body(let number) in BodyFinder(unit).bodies(around: CallSites.calls(of: acquires, in: unit)) {
        guard let symbol = unit.typed.bodies[number].symbol, unit.symbols[symbol].kind == .initializer,
          solver.summary(of: symbol)?.made?.isEmpty == false
        else { continue }
        result.insert(symbol)
      }
    }
    return result
  }

  /// Whether a function of a pool leaves an object to its user on some way, as one that counts its users does.
  private static func mayKeep(_ release: SymbolID, _ position: Int, _ solver: OwnershipSolver) -> Bool {
    solver.summary(of: release)?.parameters[position]?.exits.contains(.held) ?? false
  }
}
