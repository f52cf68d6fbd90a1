// Queues that run several blocks at the same time, as far as the file shows how they are made.

internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct ConcurrentQueues {
  private let file: FileUnit

  init(_ file: FileUnit) { self.file = file }

  /// Whether an expression is a queue that runs blocks beside each other: a shared one, one that is made so, or a
  /// variable of this file that holds one.
  func isConcurrent(_ id: ExpressionID, depth: Int = 0) -> Bool {
    guard !id.isNone, depth < 4 else { return false }
    switch file.tree[id] {
    case .call(_, let arguments):
      guard let callee = file.symbol(of: id) else { return false }
      return has(callee)
        || file.symbols[callee].kind == .initializer && file.tree[arguments].contains { isAttribute($0.value) }
    case .name, .member: return values(of: id).contains { isConcurrent($0, depth: depth + 1) }
    default: return false
    }
  }

  private func has(_ symbol: SymbolID) -> Bool { file.program.effects.has(symbol, .concurrent) }

  /// `.concurrent`, alone or among others.
  private func isAttribute(_ id: ExpressionID) -> Bool {
    guard !id.isNone else { return false }
    if case .array(let elements) = file.tree[id] { return file.tree[elements].contains(where: isAttribute) }
    return file.symbol(of: id).map(has) ?? false
  }

  /// What the file gives to a variable.
  private func values(of id: ExpressionID) -> [ExpressionID] {
    switch file.typed.reference(id) {
    case .local(let local): return [file.typed[local].initializer]
    case .symbol(let symbol):
      let initial = file.typed.bodies.compactMap { body -> ExpressionID? in
        guard body.symbol == symbol, case .initializer(let value) = body.kind else { return nil }
        return value
      }
      return initial + assigned(to: symbol)
    default: return []
    }
  }

  private func assigned(to symbol: SymbolID) -> [ExpressionID] {
    file.tree.expressions.compactMap { expression in
      guard case .assign(let target, let value) = expression, !target.isNone, file.symbol(of: target) == symbol else {
        return nil
      }
      return value
    }
  }
}
