// What the program does with pooled objects: the reports of all bodies that take objects out of a pool, or that are lent
// one by a function of the pool.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The uses of all pools.
struct PoolUses {
  /// One body.
  struct Use {
    var file: FileID
    var report: OwnershipReport
    /// Whether the object is a parameter that a function of the pool lends.
    var isLent: Bool
  }

  var pools: [Pool]
  var uses: [Use] = []
  var solver: OwnershipSolver?

  /// What the function that takes an object back does to it.
  func effect(of release: SymbolID) -> OperandEffect? {
    for pool in pools {
      if let position = pool.releases[release] { return solver?.summary(of: release)?.parameters[position] }
    }
    return nil
  }

  /// The effects of all functions that take objects of a pool back.
  func effects(of pool: Int) -> [OperandEffect] {
    pools[pool].releases.keys.sorted().compactMap { effect(of: $0) }
  }

  func pool(of object: TrackedObject) -> Int? {
    if case .acquired(let resource) = object.origin { resource } else { nil }
  }
}

enum PoolUseAnalysis: WorkspaceAnalysis {
  static func run(on workspace: WorkspaceUnit) -> PoolUses {
    let pools = workspace.result(of: Pools.self)
    var result = PoolUses(pools: pools)
    if pools.isEmpty { return result }
    let solver = OwnershipSolver(
      workspace.program, protocols(pools, workspace), workspace.result(of: ProgramFlow.self))
    result.solver = solver
    let acquires = pools.reduce(into: Set<SymbolID>()) { $0.formUnion($1.acquires) }
    let scoped = scopedFunctions(pools, solver, workspace.program)
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file) else { continue }
      let sites = CallSites.calls(of: acquires, in: unit).filter { isShared(unit.typed.type($0), unit) }
      if !sites.isEmpty {
        for origin in BodyFinder(unit).bodies(around: sites) {
          guard let report = solver.report(file, origin) else { continue }
          result.uses.append(.init(file: file, report: shared(report, unit), isLent: false))
        }
      }
      if !scoped.isEmpty { result.uses += lent(scoped, unit, solver) }
    }
    return result
  }

  private static func protocols(_ pools: [Pool], _ workspace: WorkspaceUnit) -> ResourceProtocols {
    var result = ResourceProtocols()
    for (number, pool) in pools.enumerated() {
      for symbol in pool.acquires { result.acquires[symbol] = number }
      for (symbol, position) in pool.releases {
        result.releases[symbol] = .init(operand: .parameter(position), resource: number)
      }
    }
    return result
  }

  /// Whether copies of a value are the same object: references and pointers.
  private static func isShared(_ type: Type, _ file: FileUnit) -> Bool {
    let type = file.types.unwrapped(type)
    return file.isReference(type) == true || file.types.memory.isMemory(type, file.types)
  }

  /// The events of objects that are shared.
  private static func shared(_ report: OwnershipReport, _ file: FileUnit) -> OwnershipReport {
    var report = report
    let objects = report.objects
    report.events.removeAll { event in
      let object = objects[event.object]
      return object.expression.isNone || !isShared(file.typed.type(object.expression), file)
    }
    return report
  }

  // MARK: Scoped use

  /// Functions that take an object out, call a closure with it, and take it back; with the closure parameters.
  private static func scopedFunctions(
    _ pools: [Pool], _ solver: OwnershipSolver, _ program: Program
  ) -> [SymbolID: Set<Int>] {
    var result: [SymbolID: Set<Int>] = [:]
    for owner in Set(pools.compactMap(\.owner)).sorted() {
      for member in program.symbols[owner].members where program.symbols[member].kind == .function {
        let entry = program.symbols[member]
        let tree = program.files[entry.file.index].tree
        let hasClosure = tree[tree[entry.function].parameters].contains { parameter in
          if parameter.type.isNone { return false }
          switch tree[parameter.type] {
          case .function, .attributed: return true
          default: return false
          }
        }
        guard hasClosure, let lends = solver.summary(of: member)?.lends, !lends.isEmpty else { continue }
        result[member] = lends
      }
    }
    return result
  }

  private static func lent(
    _ scoped: [SymbolID: Set<Int>], _ file: FileUnit, _ solver: OwnershipSolver
  ) -> [PoolUses.Use] {
    file.typed.closures.indices.compactMap { number in
      let closure = file.typed.closures[number]
      guard case .argument(let callee?, let parameter, _) = closure.use, !closure.expression.isNone,
        scoped[callee]?.contains(parameter) ?? false,
        let report = solver.report(file.id, .closure(number), lent: [0])
      else { return nil }
      return PoolUses.Use(file: file.id, report: report, isLent: true)
    }
  }
}
