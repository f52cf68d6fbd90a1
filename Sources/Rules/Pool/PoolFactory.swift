// The functions that make the objects of pools: closures and functions that initialisers of pools are given, members of
// pools that make what is handed out, and functions that hand something out themselves when the free list is empty.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

enum PoolFactory: Hashable {
  /// A closure, or a local function.
  case closure(FileID, Int)
  case function(SymbolID)

  func body(in sources: FlowSources) -> (FileID, FlowGraph.Origin)? {
    switch self {
    case .closure(let file, let number): (file, .closure(number))
    case .function(let symbol): sources.body(of: symbol).map { ($0.file, .body($0.body)) }
    }
  }

  static func all(of pools: [Pool], _ workspace: WorkspaceUnit) -> [(PoolFactory, Pool)] {
    var result: [(PoolFactory, Pool)] = []
    var owners: [NominalID: Pool] = [:]
    for pool in pools {
      for symbol in pool.factories + pool.acquires.union(pool.fallbacks).sorted() {
        result.append((.function(symbol), pool))
      }
      if let owner = pool.owner { owners[owner] = pool }
    }
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file) else { continue }
      result += given(owners, unit)
    }
    return result
  }

  /// What initialisers of pools are given in one file.
  private static func given(_ owners: [NominalID: Pool], _ file: FileUnit) -> [(PoolFactory, Pool)] {
    var result: [(PoolFactory, Pool)] = []
    for (number, closure) in file.typed.closures.enumerated() where !closure.expression.isNone {
      if let pool = pool(closure.use, owners, file) { result.append((.closure(file.id, number), pool)) }
    }
    for reference in file.typed.functionReferences {
      guard let pool = pool(reference.use, owners, file) else { continue }
      switch reference.reference {
      case .symbol(let symbol): result.append((.function(symbol), pool))
      case .local(let local):
        guard case .function(let function) = file.typed[local].kind,
          let number = file.typed.closures.firstIndex(where: { $0.function == function })
        else { continue }
        result.append((.closure(file.id, number), pool))
      default: continue
      }
    }
    return result
  }

  /// The pool for whose initialiser a function without parameters is the argument.
  private static func pool(_ use: FunctionUse, _ owners: [NominalID: Pool], _ file: FileUnit) -> Pool? {
    guard case .argument(let callee?, let parameter, _) = use, file.symbols[callee].kind == .initializer,
      let owner = file.symbols[callee].owner, let pool = owners[owner]
    else { return nil }
    let parameters = file.types.signature(of: callee).parameters
    guard parameter < parameters.count, case .function(let type) = file.types.node(parameters[parameter].type),
      type.parameters.isEmpty, type.result != .void
    else { return nil }
    return pool
  }
}
