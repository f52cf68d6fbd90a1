// Calls of `reduce` that make a new collection in each step.
//
// The function that combines gets the result so far as a value: what it returns is a copy of that with
// something added, by `+` or through a variable of its own.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Questions about one file's reductions.
struct ReductionSearch {
  struct Reduction {
    var name: ByteRange
    /// Where the copy is made, if not in the call itself.
    var step: ByteRange?
    /// Whether `+` makes it.
    var adds: Bool
  }

  let file: FileUnit
  let growth: FileGrowth
  let library: LibraryTypes
  let smallLoop: Int

  private var tree: Tree { file.tree }

  /// `values.reduce([], +)`
  func reduction(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList) -> Reduction? {
    guard !callee.isNone, case .member(let base, let name, let offset) = tree[callee],
      let symbol = file.symbol(of: id),
      file.program.effects.has(symbol, .folds), tree[arguments].count == 2, !isSmall(base),
      let start = tree[arguments].first?.value, let combine = tree[arguments].last?.value
    else { return nil }
    let range = ByteRange(offset, offset + UInt32(file.text(name).utf8.count))
    switch tree[combine] {
    case .name(let name) where name == .plus && isConcatenated(id, start):
      return Reduction(name: range, adds: true)
    case .closure(let function):
      guard let result = firstParameter(of: function) else { return nil }
      return copy(of: result, in: function, id, start, range)
    default: return nil
    }
  }

  private func isSmall(_ base: ExpressionID) -> Bool {
    guard !base.isNone, case .array(let elements) = tree[base] else { return false }
    return elements.count <= smallLoop
  }

  private func isConcatenated(_ id: ExpressionID, _ start: ExpressionID) -> Bool {
    if case .array = tree[start] { return true }
    return [file.type(of: start), file.type(of: id)].contains(where: library.isConcatenated)
  }

  private func isContainer(_ id: ExpressionID, _ start: ExpressionID) -> Bool {
    if case .dictionary = tree[start] { return true }
    return isConcatenated(id, start)
      || [file.type(of: start), file.type(of: id)].contains(where: library.isKeyed)
  }

  // MARK: Closures

  private func copy(
    of result: LocalID, in function: FunctionID, _ id: ExpressionID, _ start: ExpressionID, _ name: ByteRange
  ) -> Reduction? {
    let isResult = { (value: ExpressionID) in file.reference(of: value) == .local(result) }
    let concatenation = Concatenation(file: file)
    for (value, isOnly) in returned(by: function) {
      if concatenation.isJoined(value, isResult), isConcatenated(id, start) {
        return Reduction(name: name, step: isOnly ? nil : tree.range(value), adds: true)
      }
      if let change = changedCopy(value, isResult), isContainer(id, start) {
        return Reduction(name: name, step: change, adds: false)
      }
    }
    return nil
  }

  /// What a closure may return; the flag says that there is nothing else in it.
  private func returned(by function: FunctionID) -> [(ExpressionID, Bool)] {
    let body = tree[tree[function].body]
    if body.count == 1, let only = body.first {
      switch tree[only] {
      case .expression(let value), .return(let value): return [(value, true)]
      default: break
      }
    }
    let range = tree[function].range
    return tree.statements.indices.compactMap { index in
      guard case .return(let value) = tree.statements[index], !value.isNone,
        range.contains(tree.statementRanges[index]), isInnermost(function, tree.statementRanges[index])
      else { return nil }
      return (value, false)
    }
  }

  private func isInnermost(_ function: FunctionID, _ range: ByteRange) -> Bool {
    let own = tree[function].range
    return !tree.functions.contains { $0.range != own && own.contains($0.range) && $0.range.contains(range) }
  }

  /// `var next = result; next.append(x); return next`: where the copy is first changed.
  private func changedCopy(_ value: ExpressionID, _ isResult: (ExpressionID) -> Bool) -> ByteRange? {
    guard case .local(let local) = file.reference(of: value), file.typed[local].kind == .variable,
      !file.typed[local].initializer.isNone, isResult(file.typed[local].initializer)
    else { return nil }
    return growth.sites.sites(of: .local(local)).first { site in
      switch site.action {
      case .grows, .growsByMany: !site.place.isElement
      default: false
      }
    }?.range
  }

  private func firstParameter(of function: FunctionID) -> LocalID? {
    file.typed.locals.firstIndex { local in
      guard local.frame == function, case .parameter = local.kind else { return false }
      return true
    }.map { LocalID(raw: UInt32($0)) }
  }
}
