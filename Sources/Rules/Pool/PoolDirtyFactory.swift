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
    let pools = workspace.result(of: Pools.self)
    if pools.isEmpty { return }
    let sources = workspace.result(of: ProgramFlow.self)
    var seen: Set<BodyPlace> = []
    for factory in factories(pools, workspace) {
      guard let (file, origin) = body(of: factory, sources), seen.insert(BodyPlace(file: file, origin: origin)).inserted,
        let unit = workspace.file(file), let graph = sources.graph(file, origin)
      else { continue }
      checkShared(graph, unit, &findings)
      checkFilled(origin, unit, workspace, sources, &findings)
    }
  }

  private struct BodyPlace: Hashable {
    var file: FileID
    var origin: FlowGraph.Origin
  }

  // MARK: Finding factories

  private enum Factory {
    case closure(FileID, Int)
    case function(SymbolID)
  }

  private func body(of factory: Factory, _ sources: FlowSources) -> (FileID, FlowGraph.Origin)? {
    switch factory {
    case .closure(let file, let number): (file, .closure(number))
    case .function(let symbol): sources.body(of: symbol).map { ($0.file, .body($0.body)) }
    }
  }

  /// The members of pools that make objects, and the functions without parameters that initialisers of pools are given.
  private func factories(_ pools: [Pool], _ workspace: WorkspaceUnit) -> [Factory] {
    var result = pools.flatMap { pool in pool.factories.map(Factory.function) }
    let owners = Set(pools.compactMap(\.owner))
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file) else { continue }
      for (number, closure) in unit.typed.closures.enumerated()
      where !closure.expression.isNone && isFactory(closure.use, owners, unit) {
        result.append(.closure(file, number))
      }
      for reference in unit.typed.functionReferences where isFactory(reference.use, owners, unit) {
        if case .symbol(let symbol) = reference.reference { result.append(.function(symbol)) }
      }
    }
    return result
  }

  private func isFactory(_ use: FunctionUse, _ owners: Set<NominalID>, _ file: FileUnit) -> Bool {
    guard case .argument(let callee?, let parameter, _) = use, file.symbols[callee].kind == .initializer,
      let owner = file.symbols[callee].owner, owners.contains(owner)
    else { return false }
    let parameters = file.types.signature(of: callee).parameters
    guard parameter < parameters.count, case .function(let type) = file.types.node(parameters[parameter].type)
    else { return false }
    return type.parameters.isEmpty && type.result != .void
  }

  // MARK: Shared objects

  /// A factory that returns a variable of somebody else.
  private func checkShared(_ graph: FlowGraph, _ file: FileUnit, _ findings: inout Findings) {
    for block in graph.blocks {
      guard case .return(let value?) = block.terminator else { continue }
      for expression in origins(of: value, graph) { checkOrigin(expression, graph, file, &findings) }
    }
  }

  /// The loads that a value may come from.
  private func origins(of value: ValueID, _ graph: FlowGraph) -> [Instruction] {
    guard let definition = graph.definition(of: value) else { return [] }
    switch definition.kind {
    case .load: return [definition]
    case .convert(let inner, _): return origins(of: inner, graph)
    case .select(let values): return values.flatMap { origins(of: $0, graph) }
    default: return []
    }
  }

  private func checkOrigin(
    _ load: Instruction, _ graph: FlowGraph, _ file: FileUnit, _ findings: inout Findings
  ) {
    guard case .load(let place) = load.kind, !load.expression.isNone,
      file.isReference(file.types.unwrapped(file.typed.type(load.expression))) == true
    else { return }
    let name: Name
    switch place.root {
    case .global(let symbol): name = file.symbols[symbol].name
    case .local(let local):
      if case .field(let field)? = place.path.first { name = file.symbols[field].name } else {
        guard isShared(local, graph, file) else { return }
        name = file.typed[local].name
      }
    case .value: return
    }
    findings.report(shared(file.text(name)), at: file.place(load.expression), help: sharedHelp)
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
    if file.typed[local].frame != frame { return true }
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
    _ origin: FlowGraph.Origin, _ file: FileUnit, _ workspace: WorkspaceUnit, _ sources: FlowSources,
    _ findings: inout Findings
  ) {
    guard let made = madeType(origin, file), file.symbols[made].isReference else { return }
    var protocols = ResourceProtocols()
    protocols.made[made] = 0
    for member in file.symbols[made].members where file.symbols[member].kind == .initializer {
      protocols.acquires[member] = 0
    }
    let solver = OwnershipSolver(workspace.program, protocols, sources)
    guard let report = solver.report(file.id, origin) else { return }
    for event in report.events where event.kind == .returned && report.objects[event.object].isAcquired {
      if !isFilled(event.state.content, file) { continue }
      findings.report(
        filled(report.objects[event.object].name), at: file.place(event.range), help: filledHelp)
    }
  }

  /// Whether a field is filled that can hold more than one value.
  private func isFilled(_ content: Content, _ file: FileUnit) -> Bool {
    content.dirty.fields.contains { field in
      let type = file.types.variableType(of: field)
      guard let nominal = file.types.nominal(type) else { return false }
      return file.program.files[file.symbols[nominal].file.index].isModel && file.types.wrapped(type) == nil
        && file.types.layout(of: type)?.isTrivial == false
    }
  }

  private func madeType(_ origin: FlowGraph.Origin, _ file: FileUnit) -> NominalID? {
    switch origin {
    case .body(let number): return file.nominal(of: file.typed.bodies[number].result)
    case .closure(let number):
      guard case .function(let type) = file.types.node(file.typed.closures[number].type) else { return nil }
      return file.nominal(of: type.result)
    }
  }
}

// MARK: Texts

private let sharedHelp = "make a new object each time the factory runs"
private let filledHelp = "fill the object after it was taken, not in the factory"

private func shared(_ name: String) -> String { "this factory of a pool returns '\(name)', which others hold too" }

private func filled(_ name: String) -> String {
  "this factory of a pool returns '\(name)' with content that a recycled object does not have"
}
