// Whether an expression makes a new collection out of a given one and something else.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Questions about one file's expressions.
struct Concatenation {
  let file: FileUnit

  private var tree: Tree { file.tree }

  /// Whether a value is the target, which `isTarget` knows, with something added.
  func isJoined(_ value: ExpressionID, depth: Int = 0, _ isTarget: (ExpressionID) -> Bool) -> Bool {
    guard !value.isNone, depth < 8 else { return false }
    switch tree[value] {
    case .binary(let name, let left, let right, _) where name == .plus:
      return [left, right].contains { denotes($0, isTarget) || isJoined($0, depth: depth + 1, isTarget) }
    case .interpolation(let parts): return tree[parts].contains { isTarget($0.value) }
    case .tuple(let parts) where tree[parts].count == 1:
      return tree[parts].first.map { isJoined($0.value, depth: depth + 1, isTarget) } ?? false
    case .ternary(_, let then, let otherwise):
      return [then, otherwise].contains { isJoined($0, depth: depth + 1, isTarget) }
    default: return false
    }
  }

  /// Whether a joined value begins with the target.
  func begins(_ value: ExpressionID, _ isTarget: (ExpressionID) -> Bool) -> Bool {
    switch tree[value] {
    case .binary(let name, let left, _, _) where name == .plus: begins(left, isTarget)
    case .interpolation(let parts):
      tree[parts].first.map { isTarget($0.value) } ?? false && file.text(tree.range(value)).hasPrefix("\"\\(")
    case .tuple(let parts) where tree[parts].count == 1: tree[parts].first.map { begins($0.value, isTarget) } ?? false
    case .ternary(_, let then, let otherwise): begins(then, isTarget) || begins(otherwise, isTarget)
    default: denotes(value, isTarget)
    }
  }

  /// Whether an operand is the target itself, or an empty value where there is none.
  private func denotes(_ operand: ExpressionID, _ isTarget: (ExpressionID) -> Bool) -> Bool {
    if isTarget(operand) { return true }
    switch tree[operand] {
    case .tuple(let parts) where tree[parts].count == 1:
      return tree[parts].first.map { denotes($0.value, isTarget) } ?? false
    case .binary(let name, let left, _, _) where name == .nilCoalescing: return denotes(left, isTarget)
    case .force(let inner): return denotes(inner, isTarget)
    default: return false
    }
  }

  /// Whether two expressions name one variable, or one entry of a table.
  func isSame(_ a: ExpressionID, _ b: ExpressionID) -> Bool {
    guard !a.isNone, !b.isNone else { return false }
    switch (tree[a], tree[b]) {
    case (.name, .name): return refersToSame(a, b)
    case (.member(let first, let one, _), .member(let second, let other, _)):
      if first.isNone || second.isNone { return first == second && refersToSame(a, b) }
      // The components of a tuple have no declaration.
      let isComponent = isComponent(a) && isComponent(b) && one == other
      return (isComponent || refersToSame(a, b)) && isSame(first, second)
    case (.name, .member(let base, _, _)), (.member(let base, _, _), .name):
      return isSelf(base) && refersToSame(a, b)
    case (.subscript(let first, let keys), .subscript(let second, let others)):
      guard let key = tree[keys].first, let other = tree[others].first, isSame(first, second) else {
        return false
      }
      return file.text(tree.range(key.value)) == file.text(tree.range(other.value))
    default: return false
    }
  }

  private func refersToSame(_ a: ExpressionID, _ b: ExpressionID) -> Bool {
    file.reference(of: a) != .none && file.reference(of: a) == file.reference(of: b)
  }

  private func isComponent(_ id: ExpressionID) -> Bool {
    guard case .member(let base, _, _) = tree[id], file.reference(of: id) == .none,
      case .tuple = file.types.node(file.type(of: base))
    else { return false }
    return true
  }

  private func isSelf(_ id: ExpressionID) -> Bool {
    guard !id.isNone, case .name(let name) = tree[id] else { return false }
    return name == .`self`
  }
}
