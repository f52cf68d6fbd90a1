// Whether the keys that a table is filled with come from a small set.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension ContainerSiteFinder {
  /// Literals, constants, cases, types, bytes and remainders are few; anything else may be many.
  func boundedness(of key: ExpressionID) -> ContainerSite.Key {
    guard !key.isNone else { return .open }
    if isBoundedType(typed.type(key)) { return .bounded }
    switch tree[key] {
    case .literal: return .bounded
    case .effect(_, let inner), .force(let inner), .cast(_, let inner, _): return boundedness(of: inner)
    case .ternary(_, let then, let otherwise):
      return boundedness(of: then) == .bounded ? boundedness(of: otherwise) : .open
    case .call(_, let arguments):
      // A literal that is converted: `names["if"]` with keys of `std::string`.
      guard tree[arguments].count == 1, isConstruction(key), case .literal? = tree[arguments].first.map({ tree[$0.value] })
      else { return .open }
      return .bounded
    case .binary(let name, _, _, _): return library.text(name) == "%" ? .bounded : .open
    case .member(let base, let name, _):
      if name == .rawValue, !base.isNone, isBoundedType(typed.type(base)) { return .bounded }
      return isConstant(key) ? .bounded : .open
    case .name: return isConstant(key) ? .bounded : localBoundedness(key)
    default: return .open
    }
  }

  private func isConstruction(_ id: ExpressionID) -> Bool {
    // A template of a constructor is known as a function.
    if case .call(let callee, _) = tree[id], !callee.isNone, case .type = tree[callee] { return true }
    return switch typed.reference(id) {
    case .type: true
    case .symbol(let symbol): library.symbols[symbol].kind == .initializer
    default: false
    }
  }

  /// A static or global constant.
  private func isConstant(_ id: ExpressionID) -> Bool {
    guard case .symbol(let symbol) = typed.reference(id) else { return false }
    let entry = library.symbols[symbol]
    if entry.kind == .enumCase { return true }
    guard entry.kind == .variable, entry.owner == nil || entry.isStatic else { return false }
    return !entry.modifiers.contains(.isMutable)
  }

  /// A local constant is as bounded as its value.
  private func localBoundedness(_ id: ExpressionID) -> ContainerSite.Key {
    guard case .local(let local) = typed.reference(id), typed[local].kind == .constant,
      let value = typed[local].initializer.some, value != id
    else { return .open }
    return boundedness(of: value)
  }

  private func isBoundedType(_ type: Type) -> Bool {
    switch library.context.node(type) {
    case .metatype: true
    case .nominal(let nominal, _): library.hasFewValues(nominal)
    default: false
    }
  }
}
