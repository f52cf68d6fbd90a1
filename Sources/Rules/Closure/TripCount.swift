// Upper bounds of the number of passes of a loop, from what stands in the source.

internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// How often a loop over a sequence runs.
struct TripCount {
  private let file: FileUnit

  init(_ file: FileUnit) { self.file = file }

  /// An upper bound of the number of elements; nil where none is known.
  func count(_ id: ExpressionID) -> Int? {
    guard !id.isNone else { return nil }
    let tree = file.tree
    switch tree[id] {
    case .array(let elements): return tree[elements].count
    case .dictionary(let parts): return tree[parts].count / 2
    case .tuple(let parts) where tree[parts].count == 1: return tree[parts].first.flatMap { count($0.value) }
    case .binary(_, let left, let right, _): return span(left, right)
    case .call(let callee, let arguments): return bounded(callee, arguments)
    case .member(let base, let name, _):
      if file.text(name) == "allCases" { return 0 }
      return ["indices", "reversed", "keys", "values"].contains(file.text(name)) ? count(base) : nil
    default: return nil
    }
  }

  /// `low..<high` with literal ends, or `0..<min(n, literal)`.
  private func span(_ left: ExpressionID, _ right: ExpressionID) -> Int? {
    guard let low = number(left), let high = number(right) else { return nil }
    return max(0, high - low)
  }

  private func number(_ id: ExpressionID) -> Int? {
    switch file.tree[id] {
    case .literal(.integer): return Int(file.text(file.tree.range(id)).filter { $0 != "_" })
    case .call(let callee, let arguments):
      guard !callee.isNone, case .name(let name) = file.tree[callee], file.text(name) == "min" else { return nil }
      return file.tree[arguments].compactMap { number($0.value) }.min()
    case .name, .member: return isLimit(id) ? 0 : constant(id)
    default: return nil
    }
  }

  /// The number of processors and the like.
  private func isLimit(_ id: ExpressionID) -> Bool {
    file.symbol(of: id).map { file.program.effects.has($0, .limits) } ?? false
  }

  /// A `let` with a literal.
  private func constant(_ id: ExpressionID) -> Int? {
    guard case .local(let local) = file.typed.reference(id), case .constant = file.typed[local].kind,
      !file.typed[local].initializer.isNone
    else { return nil }
    return number(file.typed[local].initializer)
  }

  /// `prefix(8)`; `enumerated()` and the like of something bounded.
  private func bounded(_ callee: ExpressionID, _ arguments: ArgumentList) -> Int? {
    guard !callee.isNone, case .member(let base, let name, _) = file.tree[callee], !base.isNone else { return nil }
    if file.text(name) == "prefix" { return file.tree[arguments].first.flatMap { number($0.value) } }
    return arguments.isEmpty ? count(base) : nil
  }
}
