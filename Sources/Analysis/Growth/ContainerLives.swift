// How long containers live, and what happens to them in the whole program.
//
// A container lives as long as the program if it is a static or global, or a property of an object that is
// only ever made for such a variable, or of an actor that nobody outside the module can make and nobody
// inside makes for anything else. Where the owner's life is not known, the container is taken for
// short-lived.
//
// Anything that may remove elements counts for the container, wherever it stands: a removal in one function,
// another value, a comparison of its size, a function that gets it by reference and is not known, a changing
// method on something of unknown type that is reached by the same name.

internal import NeutralAST
package import Semantics
internal import SourceText

/// A long-lived container that grows and never shrinks.
package struct GrowingContainer: Sendable {
  package var symbol: SymbolID
  /// The actor that it is a property of, if nothing shows who holds that.
  package var actor: NominalID?
  /// The places of growth that run again and again.
  package var growth: [GrowthFacts.Site]
  /// Whether it is filled when a look-up misses.
  package var isCache: Bool
  /// Whether it is no container of a library: a chain of nodes, or memory with a count.
  package var isByHand: Bool
  /// Whether nothing shows who makes its owner, which has a loop of its own that goes on as long as it lives.
  package var isOfService = false
  /// Whether its owner is a class in a header of a program, which other code of the program could use as well.
  package var isInHeader = false
}

/// The facts of all files together.
package struct ContainerLives {
  let program: Program
  private var sites: [SymbolID: [GrowthFacts.Site]] = [:]
  private var constructions: [NominalID: Set<GrowthFacts.Holder>] = [:]
  private var callers: [SymbolID: Set<GrowthFacts.Code>] = [:]
  private var lookUps: [SymbolID: Set<SymbolID>] = [:]
  private var escaping: Set<SymbolID> = []
  private var replaced: Set<NominalID> = []
  private var growing: Set<GrowthFacts.Parameter> = []
  private var shrinking: Set<GrowthFacts.Parameter> = []
  private var changedNames: Set<UnknownChange> = []
  private var once: Set<SymbolID> = []
  /// The functions that programs begin with and that go on until somebody ends them.
  private var endlessEntries: Set<SymbolID> = []
  /// The types that have a loop of their own which goes on as long as they live.
  private var services: Set<NominalID> = []
  private var chains = ChainFacts()
  /// Whether the analysed code is a program with all of its parts, of a language whose programs begin in a function.
  private let isProgram: Bool

  package init(_ program: Program, _ files: [GrowthFacts]) {
    self.program = program
    isProgram = program.symbols.symbols.contains { symbol in
      symbol.name == .main && symbol.owner == nil && symbol.kind == .function && program.files[symbol.file.index].tree.resolution != nil
        && !program.files[symbol.file.index].isTest && !program.files[symbol.file.index].isSideCode
    }
    for facts in files {
      for site in facts.sites { sites[site.container, default: []].append(site) }
      for made in facts.constructions { constructions[made.nominal, default: []].insert(made.holder) }
      for call in facts.calls { callers[call.callee, default: []].insert(call.code) }
      for use in facts.lookUps { lookUps[use.container, default: []].insert(use.function) }
      escaping.formUnion(facts.escaping)
      replaced.formUnion(facts.replaced)
      growing.formUnion(facts.growing)
      shrinking.formUnion(facts.shrinking)
      changedNames.formUnion(facts.unknownChanges)
      chains.merge(facts.chains)
      once.formUnion(facts.once)
    }
    replaced.formUnion(Self.renewed(files))
    let endless = Set(files.flatMap(\.endless))
    services = Set(endless.compactMap { symbols[$0].owner })
    findEntries(above: endless)
  }

  /// The types of objects that pointers of the program give up for others, or for nothing.
  private static func renewed(_ files: [GrowthFacts]) -> Set<NominalID> {
    var places: [SymbolID: Set<SourceRange?>] = [:]
    var result: Set<NominalID> = []
    for renewal in Set(files.flatMap(\.renewals)) {
      places[renewal.pointer, default: []].insert(renewal.place)
      if renewal.isEnd || places[renewal.pointer]!.count > 1 { result.insert(renewal.nominal) }
    }
    return result
  }

  /// Marks the functions that programs begin with and from which calls lead to a loop without an end.
  private mutating func findEntries(above functions: Set<SymbolID>) {
    var seen = functions
    var work = Array(functions)
    while let callee = work.popLast() {
      if isEntry(callee) { endlessEntries.insert(callee) }
      for code in callers[callee] ?? [] {
        if let caller = code.symbol, !code.isTest, seen.insert(caller).inserted { work.append(caller) }
      }
    }
  }

  private var symbols: SymbolTable { program.symbols }

  /// The long-lived containers that only grow, by place. `isStartUp` says of a function that it runs once,
  /// when the program starts.
  package func growingContainers(isStartUp: (SymbolID) -> Bool) -> [GrowingContainer] {
    let mayShrink = shrinkingNames()
    var result: [GrowingContainer] = []
    for (symbol, sites) in sites {
      let growth = sites.filter { grows($0) && !$0.code.isTest }
      guard !growth.isEmpty, isLongLived(symbol), !isOpenToOthers(symbol), !symbols.isDefinedTwice(symbol),
        !mayShrink.contains(symbols[symbol].name), !sites.contains(where: bounds), !chains.bounds(symbol, filledBy: Set(growth.compactMap(\.code.symbol)), symbols)
      else { continue }
      let repeated = growth.filter { !$0.isOnFirstUse && !runsOnce($0.code, owner: symbols[symbol].owner, isStartUp, depth: 0) }
      guard !repeated.isEmpty else { continue }
      // What grows inside its entries as well is more than a cache.
      let isCache =
        repeated.contains { isKeyed($0) && followsLookUp($0) } && !repeated.contains(where: \.isElement)
      result.append(
        GrowingContainer(
          symbol: symbol, actor: unheldActor(of: symbol), growth: repeated.sorted { $0.range < $1.range },
          isCache: isCache, isByHand: chains.links[symbol] != nil || chains.counts[symbol] != nil,
          isOfService: symbols[symbol].owner.map { isUnheldService($0) } ?? false,
          isInHeader: symbols[symbol].owner.map { isTold($0) && symbols[$0].modifiers.contains(.isPublic) } ?? false))
    }
    return withoutTails(
      result.sorted { (symbols[$0.symbol].file, $0.symbol) < (symbols[$1.symbol].file, $1.symbol) })
  }

  /// Both ends of a chain are one container.
  private func withoutTails(_ containers: [GrowingContainer]) -> [GrowingContainer] {
    struct Chain: Hashable {
      var link: SymbolID
      var functions: Set<SymbolID?>
    }
    var seen: Set<Chain> = []
    return containers.filter { container in
      guard let link = chains.links[container.symbol] else { return true }
      return seen.insert(Chain(link: link, functions: Set(container.growth.map(\.code.symbol)))).inserted
    }
  }

  // MARK: Sites

  private func grows(_ site: GrowthFacts.Site) -> Bool {
    switch site.action {
    case .grows(let key): site.isElement || key != .bounded
    case .accumulates(let key): key != .bounded
    case .growsByMany: true
    case .passed(let callee?, let parameter):
      growing.contains(GrowthFacts.Parameter(function: callee, position: parameter))
    default: false
    }
  }

  private func isKeyed(_ site: GrowthFacts.Site) -> Bool {
    switch site.action {
    case .grows(let key), .accumulates(let key): key == .open && !site.isElement
    default: false
    }
  }

  /// Whether the key is looked for first: in the same function, in one that it calls, or in those that call it.
  private func followsLookUp(_ site: GrowthFacts.Site) -> Bool {
    if site.followsLookUp { return true }
    guard let function = site.code.symbol, let lookers = lookUps[site.container] else { return false }
    let outer = (callers[function] ?? []).filter { !$0.isTest }
    return lookers.contains { looker in callers[looker]?.contains { $0.symbol == function } ?? false }
      || !outer.isEmpty && outer.allSatisfy { $0.symbol.map(lookers.contains) ?? false }
  }

  /// Whether a site may keep the container small.
  private func bounds(_ site: GrowthFacts.Site) -> Bool {
    switch site.action {
    case .shrinks, .clears, .changed, .measured: return true
    case .assigned: return !isOwnInitializer(site)
    case .passed(let callee?, let parameter):
      let known = GrowthFacts.Parameter(function: callee, position: parameter)
      return shrinking.contains(known) || !isOurs(callee)
    case .passed(nil, _): return true
    case .grows, .growsByMany, .accumulates, .reserves, .looksUp: return false
    }
  }

  private func isOurs(_ function: SymbolID) -> Bool {
    let file = program.files[symbols[function].file.index]
    return !file.isModel && !file.isLibrary && !symbols[function].function.isNone
      && file.tree[symbols[function].function].hasBody
  }

  /// `self.list = …` in an initialiser is no later change.
  private func isOwnInitializer(_ site: GrowthFacts.Site) -> Bool {
    guard let code = site.code.symbol, symbols[code].kind == .initializer, !site.code.runsLater else {
      return false
    }
    return symbols[code].owner == symbols[site.container].owner
  }

  /// The names of members that something of unknown type may have shrunk.
  private func shrinkingNames() -> Set<Name> {
    var methods: Set<Name> = []
    for (index, symbol) in symbols.symbols.enumerated() {
      let id = SymbolID(raw: UInt32(index))
      if program.effects.has(id, .shrinks) || program.effects.has(id, .clears) { methods.insert(symbol.name) }
    }
    return Set(changedNames.filter { $0.method.isNone || methods.contains($0.method) }.map(\.member))
  }

  // MARK: Lives

  /// Whether a variable of the analysed code, and what it holds, lives as long as the program.
  package func isLongLived(_ container: SymbolID) -> Bool {
    let symbol = symbols[container]
    let file = program.files[symbol.file.index]
    guard !file.isModel, !file.isLibrary, !file.isTest else { return false }
    // A wrapper keeps the value elsewhere.
    guard case .variable = file.tree[symbol.declaration].kind, !isWrapped(symbol, file) else { return false }
    return isHeldForEver(container, visited: [])
  }

  /// Whether an attribute names a type that is no global actor: a property wrapper.
  private func isWrapped(_ symbol: Symbol, _ file: ProgramFile) -> Bool {
    file.tree[file.tree[symbol.declaration].attributes].contains { attribute in
      guard let nominal = symbols.nominal(attribute.name, from: symbol.file) else { return false }
      let entry = symbols[nominal]
      let home = program.files[entry.file.index].tree
      return !home[home[entry.declaration].attributes].contains { $0.name == .globalActor }
    }
  }

  private func isHeldForEver(_ variable: SymbolID, visited: Set<NominalID>) -> Bool {
    guard let owner = symbols[variable].owner, !symbols[variable].isStatic else { return true }
    return livesForEver(owner, visited: visited)
  }

  private func livesForEver(_ nominal: NominalID, visited: Set<NominalID>) -> Bool {
    guard !visited.contains(nominal), !replaced.contains(nominal), !isMadeByOthers(nominal) else {
      return false
    }
    let entry = symbols[nominal]
    let holders = constructions[nominal] ?? []
    if holders.isEmpty { return entry.kind == .actor && !entry.modifiers.contains(.isPublic) || isUnheldService(nominal) }
    return holders.allSatisfy { holder in
      switch holder {
      case .variable(let variable): isHeldForEver(variable, visited: visited.union([nominal]))
      case .main: entry.isReference
      case .entry(let main): endlessEntries.contains(main)
      case .other: false
      }
    }
  }

  /// The owner of a container if it is an actor of the module that the analysed code never makes.
  private func unheldActor(of container: SymbolID) -> NominalID? {
    guard let owner = symbols[container].owner, !symbols[container].isStatic, constructions[owner] == nil else {
      return nil
    }
    return owner
  }

  private func isUnheldService(_ nominal: NominalID) -> Bool { services.contains(nominal) && constructions[nominal] == nil }

  /// Whether code outside the analysed program may make values of a type.
  private func isMadeByOthers(_ nominal: NominalID) -> Bool {
    isOpen(nominal) && symbols[nominal].members.contains {
      symbols[$0].kind == .initializer && symbols[$0].modifiers.contains(.isPublic)
    }
  }

  /// Whether code outside the analysed program may name a type.
  private func isOpen(_ nominal: NominalID) -> Bool {
    if isProgram, isTold(nominal) { return false }
    return symbols[nominal].modifiers.contains(.isPublic)
  }

  /// Whether a compiler's frontend told a type: in its languages, headers make public what a program means for itself.
  private func isTold(_ nominal: NominalID) -> Bool { program.files[symbols[nominal].file.index].tree.resolution != nil }

  /// Whether code outside the analysed program may change the container.
  private func isOpenToOthers(_ container: SymbolID) -> Bool {
    let symbol = symbols[container]
    guard symbol.modifiers.contains(.isPublic), !symbol.modifiers.contains(.isFilePrivate) else {
      return false
    }
    return symbol.owner.map { symbols[$0].modifiers.contains(.isPublic) } ?? true
  }

  // MARK: Start-up

  /// Whether code runs a fixed number of times: initial values of long-lived variables, initialisers of the
  /// owner, functions that the program calls when it starts, and what only these call.
  private func runsOnce(
    _ code: GrowthFacts.Code, owner: NominalID?, _ isStartUp: (SymbolID) -> Bool, depth: Int
  ) -> Bool {
    if code.runsLater || code.isRepeated || depth > 8 { return false }
    guard let symbol = code.symbol else { return !code.isEndless }
    if isEntry(symbol) { return true }
    if code.isInitialValue { return isHeldForEver(symbol, visited: []) }
    if isStartUp(symbol) || symbols[symbol].kind == .deinitializer { return true }
    if symbols[symbol].kind == .initializer {
      guard let made = symbols[symbol].owner else { return false }
      return made == owner || livesForEver(made, visited: [])
    }
    let callers = (callers[symbol] ?? []).filter { !$0.isTest }
    // Others may call what is public, unless a script shows that it is meant to be called from such.
    let hasOtherCallers =
      symbols[symbol].modifiers.contains(.isPublic) && (owner.map(isOpen) ?? false) && !callers.contains { $0.symbol == nil }
    return (!callers.isEmpty || once.contains(symbol)) && !escaping.contains(symbol) && !hasOtherCallers
      && callers.allSatisfy { $0.symbol != symbol && runsOnce($0, owner: owner, isStartUp, depth: depth + 1) }
  }

  /// The function that a program begins with.
  private func isEntry(_ symbol: SymbolID) -> Bool {
    let entry = symbols[symbol]
    return entry.owner == nil && program.names[entry.name] == "main" && program.files[entry.file.index].tree.resolution != nil
  }
}
