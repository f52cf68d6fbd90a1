// The pools of a program: by shape, by models, and by configuration.
//
// By shape, a pool has a collection that one function takes an object from, or makes a new one if it is empty (or the
// collection is filled at the start), and to which another function adds a parameter of the same type. A function that
// returns an optional is one of a queue or a stack, unless the collection is filled with new objects at the start, or
// somebody makes a new object in place of a missing one. A requirement of a protocol stands for the functions of a pool
// if all types that conform to the protocol are that pool.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// One pool.
struct Pool: Sendable {
  var owner: NominalID?
  /// The collection, if the pool was recognised by its shape.
  var property: SymbolID?
  var acquires: Set<SymbolID>
  /// The functions that take objects back, with the position of the parameter.
  var releases: [SymbolID: Int]
  /// What happens to an object when it is taken out.
  var resets = FreeListAccesses.TakeResets()
  /// Functions that make new objects for it.
  var factories: [SymbolID] = []
  /// Functions that hand out something else when the collection is empty; whether that is a pool at all is open.
  var fallbacks: Set<SymbolID> = []
  /// The fields of its objects that chain those which wait for a user.
  var links: Set<SymbolID> = []
  /// Whether nothing is known of its objects, as of those of an allocator.
  var isUntyped = false
  /// Whether its objects are named by pointers as C and C++ have them.
  var isOfPointers = false
  /// Whether an object that is forgotten is freed all the same, and the pool makes another one: its objects are in owners.
  var mayShrink = false
  /// Whether some function makes a new object where there is none.
  var makesNew = false
  /// Members of its objects that the configuration calls a reset.
  var resetNames: Set<String> = []

  /// Names the pool: the first function that hands out its objects.
  var key: SymbolID? { acquires.min() }
  var isPool: Bool { !acquires.isEmpty && !releases.isEmpty }
}

/// All pools.
enum Pools: WorkspaceAnalysis {
  static func run(on workspace: WorkspaceUnit) -> [Pool] {
    var accesses: [SymbolID: [FreeListAccesses.Access]] = [:]
    var replaced: Set<SymbolID> = []
    for (_, found) in workspace.results(of: FreeListAccesses.self) {
      for access in found.accesses { accesses[access.property, default: []].append(access) }
      replaced.formUnion(found.replaced)
    }
    var result = accesses.keys.sorted().compactMap { shaped($0, accesses[$0] ?? [], replaced, workspace) }
    result += workspace.pools.flatMap { declared($0, workspace) }
    addRequirements(to: &result, workspace)
    result += modelled(workspace.program)
    markPointers(&result, workspace)
    return result
  }

  private static func markPointers(_ pools: inout [Pool], _ workspace: WorkspaceUnit) {
    guard !pools.isEmpty, let types = workspace.analysedFiles.first.flatMap({ workspace.file($0) })?.types else { return }
    for index in pools.indices {
      guard let acquire = pools[index].key ?? pools[index].fallbacks.min() else { continue }
      let result = types.signature(of: acquire).result
      pools[index].isOfPointers = types.memory.isToldPointer(result, types) || types.isOwner(result)
      pools[index].mayShrink = pools[index].makesNew && types.isOwner(result)
    }
  }

  // MARK: Shape

  private static func shaped(
    _ property: SymbolID, _ accesses: [FreeListAccesses.Access], _ replaced: Set<SymbolID>, _ workspace: WorkspaceUnit
  ) -> Pool? {
    let isFilled = accesses.contains { if case .fill = $0.kind { true } else { false } }
    let isFresh = accesses.contains { $0.kind == .fill(isFresh: true) }
    var pool = Pool(owner: workspace.symbols[property].owner, property: property, acquires: [], releases: [:])
    var elements: Set<NominalID?> = []
    for access in accesses {
      guard case .take(let take) = access.kind else { continue }
      let isTake = take.isOptional ? isFresh || replaced.contains(access.function) : take.makesNew || isFilled
      if isTake { pool.acquires.insert(access.function) }
      else if take.fallsBack, !take.isOptional { pool.fallbacks.insert(access.function) }
      else { continue }
      pool.owner = workspace.symbols[access.function].owner
      pool.makesNew = pool.makesNew || take.makesNew
      pool.resets.formUnion(take.resets)
      pool.factories += take.factories
      elements.insert(access.element)
    }
    for access in accesses {
      guard case .put(let parameter) = access.kind, elements.contains(access.element),
        !pool.acquires.contains(access.function)
      else { continue }
      pool.releases[access.function] = parameter
      pool.links.formUnion(access.links)
    }
    pool.isUntyped = elements == [nil] && !accesses.contains(where: \.isGeneric)
    return pool.releases.isEmpty || elements.isEmpty ? nil : pool
  }

  // MARK: Protocols

  /// Adds the requirements that nobody but the pool satisfies.
  private static func addRequirements(to pools: inout [Pool], _ workspace: WorkspaceUnit) {
    let conformers = Conformers(workspace, of: Set(pools.compactMap(\.owner)))
    for index in pools.indices {
      guard let owner = pools[index].owner else { continue }
      for requirement in conformers.requirements(onlyOf: owner) {
        let names = { (member: SymbolID) in conformers.isWitness(member, of: requirement) }
        if pools[index].acquires.contains(where: names) { pools[index].acquires.insert(requirement) }
        if let release = pools[index].releases.first(where: { names($0.key) }) {
          pools[index].releases[requirement] = release.value
        }
      }
    }
  }

  // MARK: Configuration

  private static func declared(_ pool: DeclaredPool, _ workspace: WorkspaceUnit) -> [Pool] {
    let names = workspace.program.names
    guard !pool.type.isEmpty else { return [functions(pool, workspace)].filter(\.isPool) }
    return workspace.symbols.nominals.enumerated().compactMap { number, nominal in
      guard names[nominal.name] == pool.type else { return nil }
      var result = Pool(
        owner: NominalID(raw: UInt32(number)), property: nil, acquires: [], releases: [:],
        resetNames: Set(pool.reset))
      for member in nominal.members {
        let name = names[workspace.symbols[member].name]
        if matches(pool.acquire, name) { result.acquires.insert(member) }
        if matches(pool.release, name) { result.releases[member] = 0 }
      }
      return result.isPool ? result : nil
    }
  }

  /// A pool of functions that are members of no type. What is given back is the parameter of the type of what is taken
  /// out, or else the last one: `conn_put(pool, conn)`.
  private static func functions(_ pool: DeclaredPool, _ workspace: WorkspaceUnit) -> Pool {
    let names = workspace.program.names
    var result = Pool(owner: nil, property: nil, acquires: [], releases: [:], resetNames: Set(pool.reset))
    guard let types = workspace.analysedFiles.first.flatMap({ workspace.file($0) })?.types else { return result }
    let wanted = pool.acquire + pool.release
    let globals = workspace.symbols.symbols.indices.map { SymbolID(raw: UInt32($0)) }.filter { symbol in
      let entry = workspace.symbols[symbol]
      return entry.owner == nil && entry.kind == .function && matches(wanted, names[entry.name])
    }
    for symbol in globals where matches(pool.acquire, names[workspace.symbols[symbol].name]) { result.acquires.insert(symbol) }
    let objects = result.acquires.map { types.signature(of: $0).result }
    for symbol in globals where matches(pool.release, names[workspace.symbols[symbol].name]) {
      let parameters = types.signature(of: symbol).parameters.map(\.type)
      guard !parameters.isEmpty else { continue }
      result.releases[symbol] = parameters.firstIndex { $0.isKnown && objects.contains($0) } ?? parameters.count - 1
    }
    return result
  }

  /// Names may be written with labels: `take()`, `give(_:)`.
  private static func matches(_ written: [String], _ name: String) -> Bool {
    written.contains { $0.prefix { $0 != "(" } == name[...] }
  }

  // MARK: Models

  /// `acquires` and `releases` with a resource other than memory.
  private static func modelled(_ program: Program) -> [Pool] {
    var pools: [String: Pool] = [:]
    func visit(_ word: Effect.Word, _ add: (SymbolID, inout Pool) -> Void) {
      for symbol in program.effects.symbols(with: word) {
        for operand in program.effects.operands(of: word, symbol) {
          guard case .resource(let name) = operand, ManualResource(rawValue: name) == nil else { continue }
          var pool =
            pools[name]
            ?? Pool(owner: program.symbols[symbol].owner, property: nil, acquires: [], releases: [:])
          add(symbol, &pool)
          pools[name] = pool
        }
      }
    }
    visit(.acquires) { symbol, pool in pool.acquires.insert(symbol) }
    visit(.releases) { symbol, pool in pool.releases[symbol] = 0 }
    return pools.keys.sorted().compactMap { pools[$0] }.filter(\.isPool)
  }
}
