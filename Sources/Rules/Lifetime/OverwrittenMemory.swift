// Stored properties that get new memory while they still hold the old.
//
// The property must be the only owner of what it holds: no member hands its content on, keeps the new memory elsewhere as
// well, or frees it and leaves the property as it is. What code outside the class does is not looked at, so that public
// properties are left alone.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct OverwrittenMemory {
  struct Lost {
    var property: SymbolID
    var place: SourceRange
  }

  private typealias Bodies = [(file: FileID, origin: FlowGraph.Origin)]

  private let workspace: WorkspaceUnit
  private let solver: OwnershipSolver
  private var bodies: [SymbolID: Bodies] = [:]

  init(
    _ files: [(file: FileID, result: ManualMemorySites.Result)], _ protocols: ResourceProtocols,
    _ workspace: WorkspaceUnit
  ) {
    self.workspace = workspace
    for (file, result) in files {
      for (property, origins) in result.owned { bodies[property, default: []] += origins.map { (file, $0) } }
    }
    var protocols = protocols
    protocols.owned = Set(bodies.keys)
    solver = OwnershipSolver(workspace.program, protocols, workspace.result(of: ProgramFlow.self))
  }

  func found() -> [Lost] {
    bodies.keys.sorted().filter { !isObserved($0) }.flatMap { found($0, bodies[$0] ?? []) }
  }

  private func found(_ property: SymbolID, _ bodies: Bodies) -> [Lost] {
    var result: [Lost] = []
    for (file, origin) in bodies {
      guard let report = solver.report(file, origin) else { continue }
      let phases = report.contents[property] ?? []
      if phases.contains(.moved) || isShared(report) { return [] }
      if phases.contains(.released), !isDeinitializer(origin, file) { return [] }
      let places = report.events.filter { isContent($0, of: property, report) }.compactMap(\.state.lostAt)
      result += Set(places).sorted().map { Lost(property: property, place: $0) }
    }
    return result
  }

  private func isContent(_ event: OwnershipEvent, of property: SymbolID, _ report: OwnershipReport) -> Bool {
    event.kind == .leaked && report.objects[event.object].origin == .content(property)
  }

  /// Whether memory that a body makes is kept in more than one place.
  private func isShared(_ report: OwnershipReport) -> Bool {
    let kept = report.events.filter { event in
      report.objects[event.object].isAcquired && [.stored, .keptByCallee, .captured, .returned].contains(event.kind)
    }
    return Set(kept.map(\.object)).count < kept.count
  }

  private func isDeinitializer(_ origin: FlowGraph.Origin, _ file: FileID) -> Bool {
    guard case .body(let number) = origin, let symbol = workspace.file(file)?.typed.bodies[number].symbol else {
      return false
    }
    return workspace.symbols[symbol].kind == .deinitializer
  }

  /// Whether an observer of the property, which gets the old value, may free it.
  private func isObserved(_ property: SymbolID) -> Bool {
    let entry = workspace.symbols[property]
    let tree = workspace.program.files[entry.file.index].tree
    guard case .variable(let variable) = tree[entry.declaration].kind else { return true }
    return !variable.accessors.isEmpty
  }
}
