// The arenas of the program, and what happens to their memory in every function that takes some.
//
// Which functions hand out memory of an arena and which free all of it comes from models, from the user's own as well, and
// from the shapes of functions in the program. Functions that only pass one of these on are found by their summaries,
// round by round.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// What happens to the memory of arenas, by body.
enum ArenaUses: WorkspaceAnalysis {
  struct Use {
    var file: FileID
    var report: OwnershipReport
  }

  /// How many functions may stand between an arena and the code that uses its memory.
  private static let wrapperDepth = 4

  static func run(on workspace: WorkspaceUnit) -> [Use] {
    var protocols = modelled(workspace.program)
    addShapes(to: &protocols, workspace)
    GlobalArenas.add(to: &protocols, workspace)
    guard protocols.hasArenas else { return [] }
    let sources = workspace.result(of: ProgramFlow.self)
    addWrappers(to: &protocols, sources, workspace)
    let solver = OwnershipSolver(workspace.program, protocols, sources)
    var uses: [Use] = []
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file) else { continue }
      let sites = CallSites.calls(of: Set(protocols.acquires.keys), in: unit)
      if sites.isEmpty { continue }
      for origin in BodyFinder(unit).bodies(around: sites) {
        if let report = solver.report(file, origin) { uses.append(Use(file: file, report: report)) }
      }
    }
    return uses
  }

  // MARK: Models

  private static func modelled(_ program: Program) -> ResourceProtocols {
    var result = ResourceProtocols()
    result.isMemory = true
    result.hasParts = true
    for symbol in program.effects.symbols(with: .carves) {
      guard let operand = operands(.carves, symbol, program).first else { continue }
      result.acquires[symbol] = 0
      result.regions[symbol] = operand
    }
    for symbol in program.effects.symbols(with: .empties) { result.emptied[symbol] = operands(.empties, symbol, program) }
    for number in program.symbols.nominals.indices {
      let nominal = NominalID(raw: UInt32(number))
      if program.effects.has(nominal, .arena) { result.regionTypes.insert(nominal) }
    }
    return result
  }

  private static func operands(_ word: Effect.Word, _ symbol: SymbolID, _ program: Program) -> [RegionOperand] {
    program.effects.operands(of: word, symbol).compactMap { operand in
      switch operand {
      case .receiver: RegionOperand(root: .receiver)
      case .parameter(let position): RegionOperand(root: .parameter(position))
      default: nil
      }
    }
  }

  // MARK: Shapes

  private static func addShapes(to protocols: inout ResourceProtocols, _ workspace: WorkspaceUnit) {
    let deeds = workspace.results(of: ArenaShapes.self).flatMap(\.result)
    let byFunction = Dictionary(grouping: deeds, by: \.function)
    for (owner, mine) in Dictionary(grouping: deeds, by: \.owner).sorted(by: { $0.key < $1.key }) {
      let carvers = mine.lazy.filter { if case .carves = $0.kind { true } else { false } }
      for carver in carvers {
        var (fields, makesBlocks) = storage(of: carver, byFunction)
        if case .carves(_, isUntyped: true, let isAligned) = carver.kind,
          isAligned || carver.ownsStorage || mine.contains(where: { $0.kind == .fills && !$0.fields.isDisjoint(with: fields) })
        {
          makesBlocks = true
        }
        let enders = mine.filter { ends($0, carver, fields, makesBlocks, byFunction) }
        guard case .carves(let position, _, _) = carver.kind else { continue }
        let isSetBack = makesBlocks && mine.contains { $0.kind == .setsBack && $0.fields.contains(position) }
        let endsItself = makesBlocks && carver.freesStorage
        if enders.isEmpty, !isSetBack, !endsItself { continue }
        if endsItself { protocols.regionTypes.insert(owner) }
        if isSetBack { protocols.positions.insert(position) }
        protocols.acquires[carver.function] = 0
        protocols.regions[carver.function] = RegionOperand(root: carver.operand)
        for ender in enders {
          protocols.emptied[ender.function] = [RegionOperand(root: ender.operand)]
          if workspace.symbols[ender.function].kind == .deinitializer { protocols.regionTypes.insert(owner) }
        }
      }
    }
  }

  /// The fields that the memory of an arena comes from, and whether new blocks are made when they are needed.
  private static func storage(
    of carver: ArenaShapes.Deed, _ deeds: [SymbolID: [ArenaShapes.Deed]]
  ) -> (fields: Set<SymbolID>, makesBlocks: Bool) {
    var fields = carver.fields
    var makesBlocks = false
    var work = [carver.function]
    var seen = Set(work)
    while let function = work.popLast() {
      for deed in deeds[function] ?? [] where deed.owner == carver.owner {
        switch deed.kind {
        case .fills:
          fields.formUnion(deed.fields)
          makesBlocks = true
        case .passes(let callee): if seen.insert(callee).inserted, seen.count < 16 { work.append(callee) }
        default: continue
        }
      }
    }
    return (fields, makesBlocks)
  }

  private static func ends(
    _ deed: ArenaShapes.Deed, _ carver: ArenaShapes.Deed, _ fields: Set<SymbolID>, _ makesBlocks: Bool,
    _ deeds: [SymbolID: [ArenaShapes.Deed]]
  ) -> Bool {
    guard deed.isAlone, deed.function != carver.function, case .carves(let position, _, _) = carver.kind else { return false }
    let own = deeds[deed.function] ?? []
    if own.contains(where: { $0.kind == .fills }) { return false }
    switch deed.kind {
    case .frees: return !deed.fields.isDisjoint(with: fields)
    case .setsBack: return makesBlocks && deed.fields.contains(position)
    default: return false
    }
  }

  // MARK: Wrappers

  private static func addWrappers(
    to protocols: inout ResourceProtocols, _ sources: FlowSources, _ workspace: WorkspaceUnit
  ) {
    var new = Set(protocols.acquires.keys).union(protocols.emptied.keys)
    for _ in 0..<wrapperDepth where !new.isEmpty {
      let solver = OwnershipSolver(workspace.program, protocols, sources)
      var found: Set<SymbolID> = []
      for function in callers(of: new, workspace) {
        guard let summary = solver.summary(of: function) else { continue }
        if protocols.acquires[function] == nil, let region = summary.freshRegion, !summary.returnsOther {
          protocols.acquires[function] = 0
          protocols.regions[function] = region
          found.insert(function)
        }
        if protocols.emptied[function] == nil, !summary.emptied.isEmpty {
          protocols.emptied[function] = summary.emptied.sorted { $0.path.count < $1.path.count }
          found.insert(function)
        }
      }
      new = found
    }
  }

  /// The functions of the program that call any of these.
  private static func callers(of symbols: Set<SymbolID>, _ workspace: WorkspaceUnit) -> [SymbolID] {
    workspace.analysedFiles.flatMap { file -> [SymbolID] in
      guard let unit = workspace.file(file) else { return [] }
      let sites = CallSites.calls(of: symbols, in: unit)
      if sites.isEmpty { return [] }
      return BodyFinder(unit).bodies(around: sites).compactMap { origin in
        if case .body(let number) = origin { unit.typed.bodies[number].symbol } else { nil }
      }
    }
  }
}

extension ResourceProtocols {
  fileprivate var hasArenas: Bool { !regions.isEmpty && (!emptied.isEmpty || !positions.isEmpty || !regionTypes.isEmpty) }
}

extension ArenaUses.Use {
  /// The events of one sort, the first of each piece of memory.
  func first(_ matches: (OwnershipEvent) -> Bool) -> [OwnershipEvent] {
    var seen: Set<Int> = []
    return report.events.sorted { $0.range < $1.range }
      .filter { report.objects[$0.object].isAcquired && $0.isCertain && matches($0) }
      .filter { seen.insert($0.object).inserted }
  }

  func name(_ event: OwnershipEvent) -> String {
    let name = event.name.isEmpty ? report.objects[event.object].name : event.name
    return name.isEmpty ? "memory" : "'\(name)'"
  }

  func place(_ event: OwnershipEvent) -> SourceRange { SourceRange(file, event.range) }
}
