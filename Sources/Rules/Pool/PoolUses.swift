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
    /// Whether objects are named by pointers, which leave open what somebody else does with them.
    var isOfPointers = false
    /// What advice says in the language of the file.
    var words: OwnershipWords
    /// By object.
    var origins: [Origin] = []
    /// Objects that are values: a copy is another object, so only their content is of interest.
    var values: Set<Int> = []
  }

  /// Where an object comes from.
  struct Origin {
    var element: NominalID?
    /// The property that holds the pool.
    var instance: SymbolID?
  }

  var pools: [Pool]
  /// Pools only by what they do to an object that they take back: a stack with a fallback does nothing.
  var candidates: [Pool] = []
  var uses: [Use] = []
  /// Of objects that the language counts references to, or that are values.
  var solver: OwnershipSolver?
  /// Of objects that are named by pointers.
  var pointerSolver: OwnershipSolver?
  var hooks: PoolHooks?
  /// Functions without bodies that give the objects back to whom they have them from.
  var borrowers: Set<SymbolID> = []

  private func solver(for pool: Pool) -> OwnershipSolver? { pool.isOfPointers ? pointerSolver : solver }

  /// What the function that takes an object back does to it.
  func effect(of release: SymbolID) -> OperandEffect? {
    for pool in pools {
      if let position = pool.releases[release] { return solver(for: pool)?.summary(of: release)?.parameters[position] }
    }
    return nil
  }

  /// The effects of all functions that take objects of a pool back.
  func effects(of pool: Pool) -> [OperandEffect] {
    let solver = solver(for: pool)
    return pool.releases.keys.sorted().compactMap { release in
      pool.releases[release].flatMap { solver?.summary(of: release)?.parameters[$0] }
    }
  }

  /// The fields that are new when an object comes out of a pool again, whoever sees to it.
  func resets(of pool: Pool, _ origin: Origin?) -> FieldSet {
    (resetsOnPut(pool, origin) ?? FieldSet(isAll: true)).union(resetsOnTake(pool))
  }

  /// The fields that every function which takes objects back resets; nil where none has a body.
  func resetsOnPut(_ pool: Pool, _ origin: Origin?) -> FieldSet? {
    var result: FieldSet?
    for effect in effects(of: pool) {
      var content = effect.handed ?? effect.content
      if let hooks { content.apply(hooks.content(effect.hooks, origin)) }
      let fields = content.cleared.union(content.assigned)
      result = result.map { $0.intersection(fields) } ?? fields
    }
    return result
  }

  /// The fields that users of a pool leave changed; nil where nobody uses it.
  func changes(to pool: Pool) -> FieldSet? {
    var result: FieldSet?
    for use in uses {
      for event in use.report.events where event.kind == use.end {
        let isOfPool = use.isLent || self.pool(of: use.report.objects[event.object])?.key == pool.key
        if isOfPool { result = (result ?? FieldSet()).union(event.state.content.dirty) }
      }
    }
    return result
  }

  private func resetsOnTake(_ pool: Pool) -> FieldSet {
    var result = FieldSet(pool.resets.fields, isAll: pool.resets.isUnknown)
    for call in pool.resets.calls {
      guard let summary = solver(for: pool)?.summary(of: call.callee) else { return FieldSet(isAll: true) }
      let effect = call.parameter.map { summary.parameters[$0] } ?? summary.receiver
      if let content = effect?.content { result = result.union(content.cleared).union(content.assigned) }
    }
    return result
  }

  func pool(of object: TrackedObject) -> Pool? {
    if case .acquired(let resource) = object.origin { pools[resource] } else { nil }
  }
}

enum PoolUseAnalysis: WorkspaceAnalysis {
  static func run(on workspace: WorkspaceUnit) -> PoolUses {
    let all = workspace.result(of: Pools.self)
    let pools = all.filter(\.isPool)
    var result = PoolUses(pools: pools, candidates: all.filter { !$0.isPool && !$0.fallbacks.isEmpty })
    if all.isEmpty { return result }
    let sources = workspace.result(of: ProgramFlow.self)
    let solver = OwnershipSolver(workspace.program, protocols(pools, ofPointers: false, workspace), sources)
    let pointerSolver = PoolWrappers.solver(protocols(pools, ofPointers: true, workspace), sources, workspace)
    result.solver = solver
    result.pointerSolver = pointerSolver
    result.hooks = PoolHooks(Set(all.compactMap(\.owner)), workspace, solver)
    let acquires = pools.reduce(into: pointerSolver.protocols.prepared) { $0.formUnion($1.acquires) }
    pointerSolver.givers = PoolGivers.all(pools, pointerSolver, workspace)
    let givers = Set(pointerSolver.givers.keys)
    let holders = PoolGivers.holders(acquires, pointerSolver, workspace)
    let scoped = scopedFunctions(pools, solver, workspace.program)
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file) else { continue }
      let sites = CallSites.calls(of: acquires, in: unit).filter { site in
        isShared(unit.typed.type(site), unit) || isBuffer(unit.typed.type(site), unit)
      }
      let gifts = CallSites.calls(of: givers.union(holders), in: unit)
      if !sites.isEmpty || !gifts.isEmpty {
        for origin in BodyFinder(unit).bodies(around: sites + gifts) {
          for solver in [solver, pointerSolver] {
            guard let report = solver.report(file, origin) else { continue }
            result.uses.append(use(report, unit, isOfPointers: solver.protocols.isMemory))
            result.borrowers.formUnion(report.borrowers)
          }
        }
      }
      if !scoped.isEmpty { result.uses += lent(scoped, unit, solver) }
    }
    return result
  }

  private static func protocols(
    _ pools: [Pool], ofPointers isOfPointers: Bool, _ workspace: WorkspaceUnit
  ) -> ResourceProtocols {
    var result = ResourceProtocols()
    result.isMemory = isOfPointers
    result.hasParts = isOfPointers
    result.hasOwners = isOfPointers
    result.followsPassed = isOfPointers
    for (number, pool) in pools.enumerated() where pool.isOfPointers == isOfPointers {
      if !pool.resetNames.isEmpty { result.resets.formUnion(members(pool.resetNames, workspace)) }
      for symbol in pool.acquires { result.acquires[symbol] = number }
      for (symbol, position) in pool.releases {
        result.releases[symbol] = .init(operand: .parameter(position), resource: number)
      }
    }
    return result
  }

  /// The members and functions with these names.
  private static func members(_ names: Set<String>, _ workspace: WorkspaceUnit) -> [SymbolID] {
    workspace.symbols.symbols.indices.map { SymbolID(raw: UInt32($0)) }.filter { symbol in
      let entry = workspace.symbols[symbol]
      guard names.contains(workspace.program.names[entry.name]) else { return false }
      return entry.owner != nil || entry.kind == .function
    }
  }

  /// Whether copies of a value are the same object: references, pointers, and structs that are handles of such.
  private static func isShared(_ type: Type, _ file: FileUnit) -> Bool {
    let type = file.types.unwrapped(type)
    if file.isReference(type) == true || file.types.memory.isMemory(type, file.types) || file.types.isOwner(type) { return true }
    guard let nominal = file.nominal(of: type), file.symbols[nominal].kind == .struct,
      !file.program.files[file.symbols[nominal].file.index].isModel
    else { return false }
    let stored = file.types.storedProperties(of: nominal)
    return !stored.isEmpty
      && stored.allSatisfy { property in
        let type = file.types.unwrapped(file.types.variableType(of: property))
        return file.isReference(type) == true || file.types.memory.isMemory(type, file.types)
      }
  }

  /// Whether values of a type are growable collections of the library: arrays, strings, `Data`.
  private static func isBuffer(_ type: Type, _ file: FileUnit) -> Bool {
    guard let nominal = file.nominal(of: file.types.unwrapped(type)) else { return false }
    let entry = file.symbols[nominal]
    return entry.kind == .struct && file.program.files[entry.file.index].isModel
      && file.types.layout(of: type)?.isTrivial != true
  }

  /// The events of objects that are shared, and of buffers.
  private static func use(_ report: OwnershipReport, _ file: FileUnit, isOfPointers: Bool) -> PoolUses.Use {
    var use = PoolUses.Use(file: file.id, report: report, isLent: false, isOfPointers: isOfPointers, words: .of(file))
    let types = report.objects.map { $0.expression.isNone ? Type.unknown : file.typed.type($0.expression) }
    use.report.events.removeAll { event in
      let type = types[event.object]
      return !isShared(type, file) && !(event.kind == .released && isBuffer(type, file))
    }
    use.origins = zip(report.objects, types).map { object, type in
      .init(element: file.nominal(of: file.types.unwrapped(type)), instance: instance(object.expression, file))
    }
    use.values = Set(types.indices.filter { !isShared(types[$0], file) })
    return use
  }

  /// The property on which a function of a pool is called.
  private static func instance(_ call: ExpressionID, _ file: FileUnit) -> SymbolID? {
    guard !call.isNone, case .call(let callee, _) = file.tree[call], !callee.isNone,
      case .member(let base, _, _) = file.tree[callee]
    else { return nil }
    return file.symbol(of: base)
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
        var report = solver.report(file.id, .closure(number), lent: [0])
      else { return nil }
      // What the closure itself takes out is looked at as in any other body.
      report.events.removeAll { report.objects[$0.object].isAcquired }
      return PoolUses.Use(file: file.id, report: report, isLent: true, words: .of(file))
    }
  }
}
