// The pools of a program: by shape, by models, and by configuration.
//
// By shape, a pool has a collection that one function takes an object from, or makes a new one if it is empty (or the
// collection is filled at the start), and to which another function adds a parameter of the same type. A function that
// returns an optional is a queue or a stack.

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
  /// Whether what is taken out is reset then.
  var resetsOnTake: Bool
  /// Functions that make new objects for it.
  var factories: [SymbolID]
}

/// All pools.
enum Pools: WorkspaceAnalysis {
  static func run(on workspace: WorkspaceUnit) -> [Pool] {
    var accesses: [SymbolID: [FreeListAccesses.Access]] = [:]
    for (_, found) in workspace.results(of: FreeListAccesses.self) {
      for access in found { accesses[access.property, default: []].append(access) }
    }
    var result = accesses.keys.sorted().compactMap { shaped($0, accesses[$0] ?? [], workspace) }
    result += workspace.pools.flatMap { declared($0, workspace) }
    return result + modelled(workspace.program)
  }

  // MARK: Shape

  private static func shaped(
    _ property: SymbolID, _ accesses: [FreeListAccesses.Access], _ workspace: WorkspaceUnit
  ) -> Pool? {
    let isFilled = accesses.contains { $0.kind == .fill }
    var pool = Pool(
      owner: nil, property: property, acquires: [], releases: [:], resetsOnTake: false, factories: [])
    var elements: Set<NominalID?> = []
    for access in accesses {
      guard case .take(let makesNew, let resets) = access.kind, makesNew || isFilled else { continue }
      pool.acquires.insert(access.function)
      pool.owner = workspace.symbols[access.function].owner
      pool.resetsOnTake = pool.resetsOnTake || resets
      pool.factories += access.factories
      elements.insert(access.element)
    }
    for access in accesses {
      guard case .put(let parameter) = access.kind, elements.contains(access.element),
        !pool.acquires.contains(access.function)
      else { continue }
      pool.releases[access.function] = parameter
    }
    return pool.acquires.isEmpty || pool.releases.isEmpty ? nil : pool
  }

  // MARK: Configuration

  private static func declared(_ pool: DeclaredPool, _ workspace: WorkspaceUnit) -> [Pool] {
    let names = workspace.program.names
    return workspace.symbols.nominals.enumerated().compactMap { number, nominal in
      guard names[nominal.name] == pool.type else { return nil }
      var result = Pool(
        owner: NominalID(raw: UInt32(number)), property: nil, acquires: [], releases: [:], resetsOnTake: false,
        factories: [])
      for member in nominal.members {
        let name = names[workspace.symbols[member].name]
        if matches(pool.acquire, name) { result.acquires.insert(member) }
        if matches(pool.release, name) { result.releases[member] = 0 }
      }
      return result.acquires.isEmpty || result.releases.isEmpty ? nil : result
    }
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
          guard case .resource(let name) = operand, !ManualMemory.resources.contains(name) else { continue }
          var pool =
            pools[name]
            ?? Pool(
              owner: program.symbols[symbol].owner, property: nil, acquires: [], releases: [:],
              resetsOnTake: false, factories: [])
          add(symbol, &pool)
          pools[name] = pool
        }
      }
    }
    visit(.acquires) { symbol, pool in pool.acquires.insert(symbol) }
    visit(.releases) { symbol, pool in pool.releases[symbol] = 0 }
    return pools.keys.sorted().compactMap { pools[$0] }.filter { !$0.acquires.isEmpty && !$0.releases.isEmpty }
  }
}
