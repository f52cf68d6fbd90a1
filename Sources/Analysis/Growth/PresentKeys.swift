// Whether a table is known to hold a key where it gets a value: then the value replaces another one.
//
// Known by the conditions of the `if` statements around the place, and of the `guard` statements before it:
// `if var x = table[key]`, `guard table[key] != nil`.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension ContainerSiteFinder {
  /// Whether control comes to `place` only if `table[key]` is there.
  func isPresent(_ key: ExpressionID, in table: ExpressionID, at place: ExpressionID) -> Bool {
    let range = tree.range(place)
    for level in StatementPath(to: range, in: tree).levels {
      for (position, statement) in tree[level.list].enumerated() where position <= level.position {
        switch tree[statement] {
        case .guard(let conditions, let otherwise):
          let isInside = tree[otherwise].contains { tree.range($0).contains(range) }
          if !isInside, position < level.position, requires(conditions, key, table) { return true }
        case .if, .expression:
          if position == level.position, isBehindCheck(statement, range, key, table) { return true }
        default: break
        }
      }
    }
    return false
  }

  /// Whether the place stands in a branch of an `if` that is taken for present keys.
  private func isBehindCheck(
    _ statement: StatementID, _ range: ByteRange, _ key: ExpressionID, _ table: ExpressionID
  ) -> Bool {
    switch tree[statement] {
    case .if(let conditions, let then, let otherwise):
      if tree[then].contains(where: { tree.range($0).contains(range) }) {
        return requires(conditions, key, table)
      }
      return !otherwise.isNone && isBehindCheck(otherwise, range, key, table)
    case .expression(let expression):
      guard case .statement(let inner) = tree[expression] else { return false }
      return isBehindCheck(inner, range, key, table)
    default: return false
    }
  }

  private func requires(_ conditions: ConditionList, _ key: ExpressionID, _ table: ExpressionID) -> Bool {
    tree[conditions].contains { condition in
      guard !condition.value.isNone else { return false }
      if condition.unwraps { return isEntry(condition.value, key, table) }
      guard condition.pattern.isNone, case .binary(let name, let left, let right, _) = tree[condition.value],
        library.text(name) == "!=", case .literal(.null) = tree[right]
      else { return false }
      return isEntry(left, key, table)
    }
  }

  /// `table[key]`, or a part of it.
  private func isEntry(_ value: ExpressionID, _ key: ExpressionID, _ table: ExpressionID) -> Bool {
    switch tree[value] {
    case .subscript(let base, let arguments):
      guard let place = place(of: base), place == self.place(of: table), let only = tree[arguments].first,
        tree[arguments].count == 1
      else { return false }
      return file.source.text(tree.range(only.value)) == file.source.text(tree.range(key))
    case .member(let base, _, _) where !base.isNone: return isEntry(base, key, table)
    case .optionalChain(let base): return isEntry(base, key, table)
    default: return false
    }
  }
}
