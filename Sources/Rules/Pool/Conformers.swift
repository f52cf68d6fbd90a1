// Protocols that only one type of the program conforms to: calls of their requirements are calls of its members.

internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct Conformers {
  private let workspace: WorkspaceUnit
  private let types: TypeContext?
  /// By protocol of the program: the types that conform to it.
  private var conformers: [NominalID: Set<NominalID>] = [:]

  init(_ workspace: WorkspaceUnit, of owners: Set<NominalID>) {
    self.workspace = workspace
    types = owners.isEmpty ? nil : workspace.analysedFiles.first.flatMap { workspace.file($0) }?.types
    guard let types else { return }
    let protocols = owners.reduce(into: Set<NominalID>()) { $0.formUnion(own(types.allSupertypes(of: $1))) }
    if protocols.isEmpty { return }
    for (number, nominal) in workspace.symbols.nominals.enumerated() where nominal.kind != .protocol {
      let id = NominalID(raw: UInt32(number))
      for found in types.allSupertypes(of: id) where protocols.contains(found) {
        conformers[found, default: []].insert(id)
      }
    }
  }

  private func own(_ supertypes: [NominalID]) -> [NominalID] {
    supertypes.filter { nominal in
      let entry = workspace.symbols[nominal]
      return entry.kind == .protocol && !workspace.program.files[entry.file.index].isModel
    }
  }

  /// The functions that protocols ask for to which only this type conforms.
  func requirements(onlyOf owner: NominalID) -> [SymbolID] {
    conformers.keys.sorted().filter { conformers[$0] == [owner] }.flatMap { workspace.symbols[$0].members }
      .filter { workspace.symbols[$0].kind == .function }
  }

  /// Whether a member satisfies a requirement: by name and labels.
  func isWitness(_ member: SymbolID, of requirement: SymbolID) -> Bool {
    guard let types, workspace.symbols[member].name == workspace.symbols[requirement].name else { return false }
    let labels = { (symbol: SymbolID) in types.signature(of: symbol).parameters.map(\.label) }
    return labels(member) == labels(requirement)
  }
}
