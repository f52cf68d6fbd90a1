// Look-ups that put an entry where they find none, and give the entry:
//
//   auto [entry, isNew] = table.try_emplace(key);  if (isNew) …;         return entry->second;
//   auto& slot = table[key];                       if (!slot) slot = …;  return slot;

internal import NeutralAST
internal import Semantics
internal import SourceText

extension ContainerSiteFinder {
  /// Records such operations as look-ups beside the growth that they are.
  mutating func findMisses() {
    // Only languages whose tables add by use have such look-ups.
    guard tree.resolution != nil else { return }
    for (index, local) in typed.locals.enumerated() {
      guard let value = local.initializer.some else { continue }
      guard let base = adding(value), isTested([LocalID(raw: UInt32(index))]), let place = place(of: base) else { continue }
      add(place, .looksUp, value, base)
    }
    for statement in tree.statements {
      guard case .declaration(let declaration) = statement, case .variable(let variable) = tree[declaration].kind,
        !variable.pattern.isNone, case .tuple(let parts) = tree[variable.pattern], !variable.initializer.isNone,
        let base = adding(variable.initializer), isTested(tree[parts].compactMap { typed.patternLocals[$0.index] }), let place = place(of: base)
      else { continue }
      add(place, .looksUp, variable.initializer, base)
    }
  }

  /// The table in `table.try_emplace(key)` and `table[key]`, of which the result is kept.
  private func adding(_ value: ExpressionID) -> ExpressionID? {
    switch tree[value] {
    case .address(let inner), .effect(_, let inner): return adding(inner)
    case .subscript(let base, _): return addsByUse(value) ? base : nil
    case .call(let callee, _):
      guard case .symbol(let symbol) = typed.reference(value), library.effects.has(symbol, .grows), !callee.isNone,
        case .member(let base, _, _) = tree[callee], !base.isNone, library.isKeyed(typed.type(base))
      else { return nil }
      return base
    default: return nil
    }
  }

  /// Whether a condition looks at one of some locals, or at a part of it, and one of them is returned.
  private func isTested(_ locals: [LocalID]) -> Bool {
    var isTested = false
    var isReturned = false
    for statement in tree.statements {
      switch statement {
      case .if(let conditions, _, _):
        isTested = isTested || tree[conditions].contains { condition in !condition.value.isNone && locals.contains { names(condition.value, $0) } }
      case .return(let value): isReturned = isReturned || !value.isNone && locals.contains { names(value, $0) }
      default: break
      }
    }
    return isTested && isReturned
  }

  private func names(_ id: ExpressionID, _ local: LocalID) -> Bool {
    switch tree[id] {
    case .name: typed.reference(id) == .local(local)
    case .unary(_, let inner), .cast(_, let inner, _), .effect(_, let inner), .dereference(let inner), .address(let inner): names(inner, local)
    case .member(let base, _, _): !base.isNone && names(base, local)
    case .binary(_, let left, let right, _): names(left, local) || names(right, local)
    case .call(let callee, _): !callee.isNone && names(callee, local)
    default: false
    }
  }
}
