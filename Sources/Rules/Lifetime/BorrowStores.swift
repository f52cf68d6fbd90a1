// Borrowed memory that a closure stores in a variable around it.
//
// That is the usual way to fill a C structure (`message.msg_name = $0`), and right as long as nobody looks at the
// variable once the lending call has returned. So such a store matters only if the variable is named again behind the
// statement that lends. What becomes of an `inout` parameter is the caller's affair and not known. A property of an
// object lives on with the object, unless the same function gives it another value.

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
    guard let (target, expression) = target(of: place), !closure.contains(file.typed[target].range) else { return false }
    if let property = property(expression) { return isSetAgain(property, besides: place, closure) }
    if case .parameter(let attributes) = file.typed[target].kind { return attributes.contains(.isInout) }
    guard let end = endOfLoan(closure, target) else { return false }
    return !file.tree.expressions.indices.contains { index in
      guard case .name = file.tree.expressions[index], file.tree.expressionRanges[index].start >= end else { return false }
      return file.typed.references[index] == .local(target)
    }
  }

  /// The property of an object that an expression is.
  private func property(_ expression: ExpressionID) -> SymbolID? {
    guard case .symbol(let symbol) = file.typed.reference(expression), let owner = file.symbols[symbol].owner,
      file.symbols[symbol].kind == .variable, file.symbols[owner].isReference
    else { return nil }
    return symbol
  }

  /// Whether the function around a closure assigns a property at another place as well.
  private func isSetAgain(_ property: SymbolID, besides place: ByteRange, _ closure: ByteRange) -> Bool {
    guard let function = FunctionRanges(file).function(around: closure) else { return true }
    return file.tree.expressions.indices.contains { index in
      guard case .assign(let target, _) = file.tree.expressions[index] else { return false }
      let range = file.tree.expressionRanges[index]
      return range != place && function.range.contains(range) && !range.contains(place)
        && file.symbol(of: target) == property
    }
  }

  /// The variable that the assignment or call at a place changes, and the expression that says so.
  private func target(of place: ByteRange) -> (LocalID, ExpressionID)? {
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
    return best.flatMap { found in root(of: found.expression).map { ($0, found.expression) } }
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
