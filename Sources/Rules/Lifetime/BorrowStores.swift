// Borrowed memory that a closure stores in a variable around it.
//
// That is the usual way to fill a C structure (`message.msg_name = $0`), and right as long as nobody looks at the
// variable once the lending call has returned. So such a store matters only if the variable is named again behind the
// statement that lends. What becomes of an `inout` parameter is the caller's affair and not known.

internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct BorrowStores {
  private let file: FileUnit

  init(_ file: FileUnit) { self.file = file }

  /// Whether a store at `place` in the closure `number` goes to a variable that nobody uses after the loan.
  func isOverWithLoan(_ place: ByteRange, closure number: Int) -> Bool {
    let closure = file.tree[file.typed.closures[number].function].range
    guard let target = target(of: place), !closure.contains(file.typed[target].range) else { return false }
    if case .parameter(let attributes) = file.typed[target].kind { return attributes.contains(.isInout) }
    guard let end = endOfLoan(closure, target) else { return false }
    return !file.tree.expressions.indices.contains { index in
      guard case .name = file.tree.expressions[index], file.tree.expressionRanges[index].start >= end else { return false }
      return file.typed.references[index] == .local(target)
    }
  }

  /// The variable that the assignment or call at a place changes.
  private func target(of place: ByteRange) -> LocalID? {
    var best: (range: ByteRange, expression: ExpressionID)?
    for (index, expression) in file.tree.expressions.enumerated() {
      let range = file.tree.expressionRanges[index]
      guard range.contains(place), best.map({ range.count < $0.range.count }) ?? true else { continue }
      switch expression {
      case .assign(let target, _): best = (range, target)
      case .call(let callee, _):
        if !callee.isNone, case .member(let base, _, _) = file.tree[callee], !base.isNone { best = (range, base) }
      default: break
      }
    }
    return best.flatMap { root(of: $0.expression) }
  }

  private func root(of expression: ExpressionID) -> LocalID? {
    guard !expression.isNone else { return nil }
    switch file.tree[expression] {
    case .name:
      if case .local(let local) = file.typed.reference(expression) { return local }
      return nil
    case .member(let base, _, _), .subscript(let base, _), .force(let base), .optionalChain(let base):
      return root(of: base)
    default: return nil
    }
  }

  /// Where the statement ends that lends, in the body that declares the variable.
  private func endOfLoan(_ closure: ByteRange, _ target: LocalID) -> UInt32? {
    let declared = file.typed[target].range
    let inner = file.typed.closures.map { file.tree[$0.function].range }.filter { !$0.contains(declared) }
    let statements = file.tree.statementRanges.filter { statement in
      statement.contains(closure) && statement != closure && !inner.contains { $0.contains(statement) }
    }
    return statements.min { $0.count < $1.count }?.end
  }
}
