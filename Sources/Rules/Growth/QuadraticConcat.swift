// Reports concatenations that copy all that was collected so far, once per iteration.
//
// `s = s + x`, an interpolation of a string into itself, `reduce` with `+`, and insertion in front of the
// first element.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// A collection that is copied or moved as a whole in each step.
package struct QuadraticConcat: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.quadraticConcat }
  private let smallLoop: Int

  package init(options: RuleOptions) { smallLoop = options.integer("small-loop") }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    if findings.profile == .default, file.isTest { return }
    let growth = file.result(of: GrowthAnalysis.self)
    let search = ConcatenationSearch(
      file: file, growth: growth, library: LibraryTypes(file.types), smallLoop: smallLoop)
    for (index, expression) in file.tree.expressions.enumerated() {
      let id = ExpressionID(raw: UInt32(index))
      switch expression {
      case .assign(let target, let value):
        guard let loop = search.copyingLoop(id, target, value) else { continue }
        findings.report(
          .copies(search.name(of: target)), at: file.tree.range(id), path: [loop.step(in: file)],
          help: .append)
      case .call(let callee, let arguments):
        if let name = search.reduction(id, callee, arguments) {
          findings.report(.reduces, at: name, help: .reduceInto)
        } else if let (name, loop) = search.insertion(id, callee, arguments) {
          findings.report(
            .inserts(name), at: file.tree.range(callee), path: [loop.step(in: file)], help: .reverse)
        }
      default: break
      }
    }
  }
}

private struct ConcatenationSearch {
  let file: FileUnit
  let growth: FileGrowth
  let library: LibraryTypes
  let smallLoop: Int

  private var tree: Tree { file.tree }

  func name(of target: ExpressionID) -> String {
    if case .member(_, let name, _) = tree[target] { return file.text(name) }
    return file.text(tree.range(target))
  }

  /// The loop in which `target = target + …` runs.
  func copyingLoop(_ id: ExpressionID, _ target: ExpressionID, _ value: ExpressionID) -> LoopScope? {
    guard library.isConcatenated(file.type(of: target)), isJoined(target, value),
      let loop = loop(around: id, target),
      !startsAnew(target, id, in: loop), !leavesAfter(id, loop)
    else { return nil }
    return loop
  }

  /// Whether the value is made of the target and something else.
  private func isJoined(_ target: ExpressionID, _ value: ExpressionID) -> Bool {
    switch tree[value] {
    case .binary(let name, let left, let right, _) where name == .plus:
      return isSame(left, target) || isSame(right, target) || isJoined(target, left)
        || isJoined(target, right)
    case .interpolation(let parts): return tree[parts].contains { isSame($0.value, target) }
    case .tuple(let parts) where tree[parts].count == 1:
      return tree[parts].first.map { isJoined(target, $0.value) } ?? false
    default: return false
    }
  }

  /// Whether two expressions name one variable.
  private func isSame(_ a: ExpressionID, _ b: ExpressionID) -> Bool {
    guard !a.isNone, !b.isNone, file.reference(of: a) != .none, file.reference(of: a) == file.reference(of: b)
    else {
      return false
    }
    switch (tree[a], tree[b]) {
    case (.name, .name): return true
    case (.member(let first, _, _), .member(let second, _, _)):
      return first.isNone || second.isNone ? first == second : isSame(first, second)
    case (.name, .member(let base, _, _)), (.member(let base, _, _), .name): return isSelf(base)
    default: return false
    }
  }

  private func isSelf(_ id: ExpressionID) -> Bool {
    guard !id.isNone, case .name(let name) = tree[id] else { return false }
    return name == .`self`
  }

  /// The innermost loop around a place that does not hold the variable, if it may run often.
  private func loop(around id: ExpressionID, _ target: ExpressionID) -> LoopScope? {
    let loops = growth.loops.loops(at: tree.range(id).start)
    let home = rootLocal(of: target).map { file.typed[$0].range }
    guard let loop = loops.last(where: { loop in home.map { !loop.range.contains($0) } ?? true }) else {
      return nil
    }
    if let last = loops.last, last.range != loop.range { return nil }
    if case .constant(let count) = loop.trips, count <= smallLoop { return nil }
    return loop
  }

  private func rootLocal(of id: ExpressionID) -> LocalID? {
    guard !id.isNone else { return nil }
    switch tree[id] {
    case .name: if case .local(let local) = file.reference(of: id) { return local } else { return nil }
    case .member(let base, _, _), .subscript(let base, _), .force(let base), .optionalChain(let base),
      .effect(_, let base):
      return rootLocal(of: base)
    default: return nil
    }
  }

  /// Whether the loop gives the variable another value that does not contain it, or looks at its length:
  /// padding.
  private func startsAnew(_ target: ExpressionID, _ id: ExpressionID, in loop: LoopScope) -> Bool {
    guard let root = root(of: target) else { return false }
    return growth.sites.sites(of: root).contains { site in
      guard loop.whole.contains(site.range), site.expression != id else { return false }
      switch site.action {
      case .measured: return loop.trips == .unknown
      case .clears, .shrinks, .passed: return true
      case .assigned:
        guard case .assign(_, let value) = tree[site.expression] else { return true }
        return !isJoined(target, value)
      default: return false
      }
    }
  }

  private func root(of id: ExpressionID) -> ContainerRoot? {
    switch file.reference(of: id) {
    case .local(let local): .local(local)
    case .symbol(let symbol): .symbol(symbol)
    default: nil
    }
  }

  /// Whether the statement is followed by one that leaves the loop.
  private func leavesAfter(_ id: ExpressionID, _ loop: LoopScope) -> Bool {
    let end = tree.range(id).end
    var next: (start: UInt32, leaves: Bool)?
    for (index, statement) in tree.statements.enumerated() {
      let range = tree.statementRanges[index]
      guard range.start >= end, loop.range.contains(range), range.start < next?.start ?? .max else {
        continue
      }
      let leaves =
        switch statement {
        case .break, .throw: true
        case .return: !loop.isClosure
        default: false
        }
      next = (range.start, leaves)
    }
    guard let next, next.leaves else { return false }
    // Nothing but white space between: the same block.
    return file.text(ByteRange(end, next.start)).allSatisfy { $0.isWhitespace || $0 == ";" }
  }

  // MARK: Calls

  /// `values.reduce([], +)`: the range of the name.
  func reduction(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList) -> ByteRange? {
    guard !callee.isNone, case .member(_, let name, let offset) = tree[callee],
      let symbol = file.symbol(of: id),
      file.program.effects.has(symbol, .folds), tree[arguments].count == 2,
      let start = tree[arguments].first?.value,
      isCollection(start) || library.isConcatenated(file.type(of: id)),
      let combine = tree[arguments].last?.value, joins(combine)
    else { return nil }
    return ByteRange(offset, offset + UInt32(file.text(name).utf8.count))
  }

  private func isCollection(_ start: ExpressionID) -> Bool {
    if case .array = tree[start] { return true }
    return library.isConcatenated(file.type(of: start))
  }

  /// `+`, or a closure that returns its first parameter with something added.
  private func joins(_ combine: ExpressionID) -> Bool {
    switch tree[combine] {
    case .name(let name): return name == .plus
    case .closure(let function):
      let statements = tree[tree[function].body]
      guard statements.count == 1, let only = statements.first else { return false }
      let value: ExpressionID
      switch tree[only] {
      case .expression(let expression), .return(let expression): value = expression
      default: return false
      }
      guard !value.isNone, case .binary(let name, var left, _, _) = tree[value], name == .plus else {
        return false
      }
      while case .binary(let inner, let next, _, _) = tree[left], inner == .plus { left = next }
      guard case .local(let local) = file.reference(of: left) else { return false }
      return file.typed[local].frame == function && isFirstParameter(local, of: function)
    default: return false
    }
  }

  private func isFirstParameter(_ local: LocalID, of function: FunctionID) -> Bool {
    guard case .parameter = file.typed[local].kind else { return false }
    return !file.typed.locals[..<local.index].contains {
      guard $0.frame == function, case .parameter = $0.kind else { return false }
      return true
    }
  }

  /// `list.insert(x, at: 0)` in a loop.
  func insertion(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList) -> (
    String, LoopScope
  )? {
    guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone,
      let symbol = file.symbol(of: id),
      file.program.effects.has(symbol, .shifts),
      ["Array", "ContiguousArray", "String", "Data"].contains(where: {
        library.isType(file.type(of: base), $0)
      }),
      tree[arguments].count == 2, let position = tree[arguments].last?.value, isStart(position, of: base),
      let loop = loop(around: id, base), !startsAnew(base, id, in: loop), !leavesAfter(id, loop),
      case .name = tree[base]
    else { return nil }
    return (file.text(tree.range(base)), loop)
  }

  private func isStart(_ position: ExpressionID, of base: ExpressionID) -> Bool {
    switch tree[position] {
    case .literal(.integer): return file.text(tree.range(position)) == "0"
    case .member(let owner, let name, _):
      return !owner.isNone && file.text(name) == "startIndex" && isSame(owner, base)
    default: return false
    }
  }
}

extension LoopScope {
  fileprivate func step(in file: FileUnit) -> Step {
    file.step(ByteRange(whole.start, range.start + 1), "in each iteration of this loop")
  }
}

extension String {
  fileprivate static func copies(_ name: String) -> String {
    "all of '\(name)' is copied in each iteration to add something to it"
  }
  fileprivate static var append: String { "grow it in place: '+=' or 'append'" }
  fileprivate static var reduces: String { "'reduce' with '+' copies the whole result in each step" }
  fileprivate static var reduceInto: String { "use 'reduce(into:)' with '+=', 'joined()' or 'flatMap'" }
  fileprivate static func inserts(_ name: String) -> String {
    "each insertion at the front moves all elements of '\(name)'"
  }
  fileprivate static var reverse: String { "append and reverse at the end, or use a double-ended queue" }
}
