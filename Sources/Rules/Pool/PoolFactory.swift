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
    if file.tree.resolution != nil { return boxed(owners, file) }
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

  /// The same where functions are passed in boxes: `Pool pool([] { return new Buffer; });`
  private static func boxed(_ owners: [NominalID: Pool], _ file: FileUnit) -> [(PoolFactory, Pool)] {
    var result: [(PoolFactory, Pool)] = []
    for (number, expression) in file.tree.expressions.enumerated() {
      guard case .call(_, let arguments) = expression,
        case .symbol(let callee) = file.typed.reference(ExpressionID(raw: UInt32(number))),
        file.symbols[callee].kind == .initializer, let pool = file.symbols[callee].owner.flatMap({ owners[$0] })
      else { continue }
      result += file.tree[arguments].compactMap { function(behind: $0.value, file) }.map { ($0, pool) }
    }
    return result
  }

  /// The function without parameters that an argument is.
  private static func function(behind id: ExpressionID, _ file: FileUnit) -> PoolFactory? {
    if id.isNone { return nil }
    switch file.tree[id] {
    case .closure(let function):
      guard file.tree[file.tree[function].parameters].isEmpty else { return nil }
      return file.typed.closures.firstIndex { $0.expression == id }.map { .closure(file.id, $0) }
    case .name:
      guard case .symbol(let symbol) = file.typed.reference(id), file.symbols[symbol].kind == .function,
        file.types.signature(of: symbol).parameters.isEmpty
      else { return nil }
      return .function(symbol)
    case .call(_, let arguments):
      guard let box = file.nominal(of: file.typed.type(id)), file.program.effects.has(box, .functionBox) else { return nil }
      return file.tree[arguments].count == 1 ? file.tree[arguments].first.flatMap { function(behind: $0.value, file) } : nil
    case .effect(_, let inner), .cast(_, let inner, _), .address(let inner): return function(behind: inner, file)
    default: return nil
    }
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
