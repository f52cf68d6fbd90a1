// Factories of pools that return an object which others hold, or one that is filled already.

internal import Analysis
package import Diagnostics
internal import Flow
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-dirty-factory`
package struct PoolDirtyFactory: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolDirtyFactory }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let uses = workspace.result(of: PoolUseAnalysis.self)
    let pools = uses.pools + uses.candidates.filter { !(uses.resetsOnPut($0, nil)?.isEmpty ?? true) }
    if pools.isEmpty { return }
    let sources = workspace.result(of: ProgramFlow.self)
    var seen: Set<PoolFactory> = []
    for (factory, pool) in PoolFactory.all(of: pools, workspace) {
      guard seen.insert(factory).inserted, let (file, origin) = factory.body(in: sources),
        let unit = workspace.file(file), let graph = sources.graph(file, origin)
      else { continue }
      checkShared(graph, pool, unit, sources, &findings)
      checkFilled(origin, uses, pool, unit, workspace, sources, &findings)
    }
  }

  // MARK: Shared objects

  /// A factory that returns a variable of somebody else.
  private func checkShared(
    _ graph: FlowGraph, _ pool: Pool, _ file: FileUnit, _ sources: FlowSources, _ findings: inout Findings
  ) {
    for block in graph.blocks {
      guard case .return(let value?) = block.terminator else { continue }
      for origin in origins(of: value, graph) where !origin.expression.isNone {
        guard let symbol = sharedName(origin, graph, file, sources), symbol != pool.property.map(SharedName.symbol)
        else { continue }
        findings.report(shared(text(symbol, file)), at: file.place(origin.expression), help: sharedHelp)
      }
    }
  }

  /// What a factory returns that others hold.
  private enum SharedName: Equatable {
    case symbol(SymbolID)
    case local(LocalID)
  }

  private func text(_ name: SharedName, _ file: FileUnit) -> String {
    switch name {
    case .symbol(let symbol): file.text(file.symbols[symbol].name)
    case .local(let local): file.text(file.typed[local].name)
    }
  }

  /// The loads, addresses and calls that a value may come from.
  private func origins(of value: ValueID, _ graph: FlowGraph) -> [Instruction] {
    guard let definition = graph.definition(of: value) else { return [] }
    switch definition.kind {
    case .load, .address, .call: return [definition]
    case .convert(let inner, _): return origins(of: inner, graph)
    case .select(let values): return values.flatMap { origins(of: $0, graph) }
    default: return []
    }
  }

  private func sharedName(
    _ origin: Instruction, _ graph: FlowGraph, _ file: FileUnit, _ sources: FlowSources
  ) -> SharedName? {
    let type = file.types.unwrapped(file.typed.type(origin.expression))
    guard file.isReference(type) == true || file.types.memory.isToldPointer(type, file.types) || file.types.isOwner(type) else {
      return nil
    }
    switch origin.kind {
    case .load(let place), .address(let place): return sharedName(place, graph, file)
    case .call(.symbol(let callee), _, _, let arguments):
      return arguments.isEmpty ? sharedResult(of: callee, sources).map(SharedName.symbol) : nil
    default: return nil
    }
  }

  private func sharedName(_ place: Place, _ graph: FlowGraph, _ file: FileUnit) -> SharedName? {
    switch place.root {
    case .global(let symbol): return .symbol(symbol)
    case .local(let local):
      if case .field(let field)? = place.path.first { return .symbol(field) }
      return isShared(local, graph, file) ? .local(local) : nil
    case .value: return nil
    }
  }

  /// The global that a function does nothing but return.
  private func sharedResult(of callee: SymbolID, _ sources: FlowSources) -> SymbolID? {
    guard let (file, body) = sources.body(of: callee), let graph = sources.graph(file, .body(body)),
      graph.blocks.count == 1, case .return(let value?) = graph.blocks[0].terminator,
      let definition = graph.definition(of: value), case .load(let place) = definition.kind, place.path.isEmpty,
      case .global(let symbol) = place.root
    else { return nil }
    return symbol
  }

  /// A variable of an enclosing body, or one that is bound to the content of one.
  private func isShared(_ local: LocalID, _ graph: FlowGraph, _ file: FileUnit) -> Bool {
    let frame: FunctionID
    switch graph.origin {
    case .closure(let number): frame = file.typed.closures[number].function
    case .body(let number):
      guard case .function(let function) = file.typed.bodies[number].kind else { return false }
      frame = function
    }
    if file.typed[local].frame != frame || file.typed[local].isStatic { return true }
    if case .capture = file.typed[local].kind { return true }
    for instruction in graph.blocks.flatMap(\.instructions) {
      guard case .store(Place(root: .local(local)), let value, isInitialization: true) = instruction.kind,
        let origin = variable(behind: value, graph)
      else { continue }
      return origin != local && file.typed[origin].frame != frame
    }
    return false
  }

  /// The variable that a value was read from, through optionals.
  private func variable(behind value: ValueID, _ graph: FlowGraph) -> LocalID? {
    guard let definition = graph.definition(of: value), case .load(let place) = definition.kind else { return nil }
    switch place.root {
    case .local(let local): return local
    case .value(let inner): return variable(behind: inner, graph)
    case .global: return nil
    }
  }

  // MARK: Filled objects

  /// A factory that fills fields which the pool empties when an object comes back.
  private func checkFilled(
    _ origin: FlowGraph.Origin, _ uses: PoolUses, _ pool: Pool, _ file: FileUnit, _ workspace: WorkspaceUnit,
    _ sources: FlowSources, _ findings: inout Findings
  ) {
    let made = madeType(origin, file)
    let protocols = pool.isOfPointers ? pointers(workspace.program) : made.map { objects($0, file) } ?? ResourceProtocols()
    if protocols.isEmpty { return }
    let solver = OwnershipSolver(workspace.program, protocols, sources)
    guard let report = solver.report(file.id, origin) else { return }
    let changed = changedFields(uses, pool, made)
    for event in report.events where event.kind == .returned && report.objects[event.object].isAcquired {
      let content = event.state.content
      if !isFilled(content.dirty.intersection(changed ?? content.grown), file) { continue }
      findings.report(
        filled(report.objects[event.object].name), at: file.place(event.range), help: filledHelp)
    }
  }

  /// New objects of a class.
  private func objects(_ made: NominalID, _ file: FileUnit) -> ResourceProtocols {
    var result = ResourceProtocols()
    guard file.symbols[made].isReference else { return result }
    result.made[made] = 0
    for member in file.symbols[made].members where file.symbols[member].kind == .initializer { result.acquires[member] = 0 }
    return result
  }

  /// New objects that pointers and owners name.
  private func pointers(_ program: Program) -> ResourceProtocols {
    var result = ResourceProtocols()
    (result.isMemory, result.hasParts, result.hasOwners) = (true, true, true)
    for word in [Effect.Word.acquires, .allocates] {
      for symbol in program.effects.symbols(with: word) { result.acquires[symbol] = 0 }
    }
    return result
  }

  /// The fields in which an object that comes back differs from a new one: those that the pool resets, and those that
  /// its users change. Of a pool that nobody uses here it is only known what is content: that which was added.
  private func changedFields(_ uses: PoolUses, _ pool: Pool, _ made: NominalID?) -> FieldSet? {
    let resets = uses.resetsOnPut(pool, PoolUses.Origin(element: made)) ?? FieldSet(isAll: true)
    let changes = uses.changes(to: pool)
    return resets.isEmpty && changes == nil ? nil : resets.union(changes ?? FieldSet())
  }

  /// Whether a field is filled that can hold more than one value.
  private func isFilled(_ fields: FieldSet, _ file: FileUnit) -> Bool {
    fields.fields.contains { field in
      let type = file.types.variableType(of: field)
      guard let nominal = file.types.nominal(type) else { return false }
      let home = file.program.files[file.symbols[nominal].file.index]
      if file.tree.resolution != nil { return home.isLibrary && file.program.effects.has(nominal, .container) }
      return home.isModel && file.types.wrapped(type) == nil && file.types.layout(of: type)?.isTrivial == false
    }
  }

  private func madeType(_ origin: FlowGraph.Origin, _ file: FileUnit) -> NominalID? {
    switch origin {
    case .body(let number): return file.nominal(of: object(of: file.typed.bodies[number].result, file))
    case .closure(let number):
      guard case .function(let type) = file.types.node(file.typed.closures[number].type) else { return nil }
      return file.nominal(of: object(of: type.result, file))
    }
  }

  /// What a pointer or owner points to.
  private func object(of type: Type, _ file: FileUnit) -> Type {
    guard case .nominal(_, let arguments) = file.types.node(type),
      file.types.memory.isToldPointer(type, file.types) || file.types.isOwner(type)
    else { return type }
    return arguments.first ?? .unknown
  }
}

// MARK: Texts

private let sharedHelp = "make a new object each time the factory runs"
private let filledHelp = "fill the object after it was taken, not in the factory"

private func shared(_ name: String) -> String { "this factory of a pool returns '\(name)', which others hold too" }

private func filled(_ name: String) -> String {
  "this factory of a pool returns '\(name)' with content that a recycled object does not have"
}
