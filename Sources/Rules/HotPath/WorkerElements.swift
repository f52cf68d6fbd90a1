// Elements of an array that threads write, each the one with its own number.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Finds such elements in the closures that a file starts as threads.
struct WorkerElements {
  struct Found {
    /// `counts[worker]`
    var expression: ExpressionID
    /// The closure.
    var thread: ByteRange
  }

  private let file: FileUnit
  private let lineBytes: Int

  init(_ file: FileUnit, lineBytes: Int) {
    self.file = file
    self.lineBytes = lineBytes
  }

  private var tree: Tree { file.tree }

  func find() -> [Found] {
    var result: [Found] = []
    for closure in file.typed.closures where isThread(closure) {
      let range = tree[closure.function].range
      var seen: Set<String> = []
      for number in tree.expressions.indices {
        let id = ExpressionID(raw: UInt32(number))
        guard range.contains(tree.range(id)), let element = writtenElement(id), isOwnElement(element, of: closure),
          runsOften(element, in: range), seen.insert(file.text(tree.range(element))).inserted
        else { continue }
        result.append(Found(expression: element, thread: ByteRange(range.start, range.start + 1)))
      }
    }
    for started in startedFunctions() {
      let range = tree[started.function].range
      var seen: Set<String> = []
      for number in tree.expressions.indices where range.contains(tree.expressionRanges[number]) {
        guard let element = writtenElement(ExpressionID(raw: UInt32(number))), isOwnElement(element, of: started.function),
          runsOften(element, in: range), seen.insert(file.text(tree.range(element))).inserted
        else { continue }
        result.append(Found(expression: element, thread: started.place))
      }
    }
    return result
  }

  // MARK: Threads

  /// Functions of the file that a loop starts as threads: `pthread_create(&threads[i], NULL, work, &parts[i])`.
  private func startedFunctions() -> [(function: FunctionID, place: ByteRange)] {
    file.result(of: EffectCalls.self).calls(.spawns).compactMap { call in
      guard let callee = file.symbol(of: call), case .parameter(let position)? = file.program.effects.operands(of: .spawns, callee).first,
        case .call(_, let arguments) = tree[call], position < tree[arguments].count,
        file.surroundings(at: tree.range(call).start).isInLoop
      else { return nil }
      var value = tree[arguments][tree[arguments].startIndex + position].value
      while true {
        if case .cast(_, let inner, _) = tree[value] { value = inner } else if case .address(let inner) = tree[value] { value = inner } else { break }
      }
      guard let symbol = file.symbol(of: value),
        case .function(let function)? = file.typed.bodies.first(where: { $0.symbol == symbol })?.kind
      else { return nil }
      return (function, tree.range(value))
    }
  }

  /// Whether an element of a global array is chosen by a number that a thread was given.
  private func isOwnElement(_ element: ExpressionID, of function: FunctionID) -> Bool {
    guard case .subscript(let base, let arguments) = tree[element], tree[arguments].count == 1, let index = tree[arguments].first?.value,
      isGiven(index, to: function), let layout = MemberPlaces.layout(of: file.type(of: element), file), layout.size * 2 <= lineBytes,
      let array = file.symbol(of: base), file.symbols[array].kind == .variable
    else { return false }
    return file.nominal(of: file.type(of: base)).map { !file.program.effects.has($0, .keyed) } ?? true
  }

  /// A local that keeps its first value, which is computed, or a field of what such a local points to.
  private func isGiven(_ index: ExpressionID, to function: FunctionID) -> Bool {
    switch tree[index] {
    case .member(let base, _, _) where !base.isNone: return isGiven(base, to: function)
    case .dereference(let base), .cast(_, let base, _): return isGiven(base, to: function)
    case .name:
      guard case .local(let local) = file.reference(of: index), file.typed[local].frame == function,
        !file.typed.writes.contains(where: { $0.local == local })
      else { return false }
      if case .parameter = file.typed[local].kind { return true }
      guard let value = file.typed[local].initializer.some else { return false }
      if case .literal = tree[value] { return false }
      return true
    default: return false
    }
  }


  private func isThread(_ closure: TypedClosure) -> Bool {
    guard !closure.expression.isNone else { return false }
    if case .argument(let callee?, _, _) = closure.use, file.program.effects.has(callee, .spawns) { return isInLoop(closure) }
    guard case .argument(let call, let callee?, _) = file.use(of: closure.expression), file.makesTask(call, callee) else { return false }
    return isInLoop(closure)
  }

  /// One thread alone has no neighbours.
  private func isInLoop(_ closure: TypedClosure) -> Bool {
    file.surroundings(at: tree[closure.function].range.start).isInLoop
  }

  // MARK: Elements

  /// The element that an expression changes.
  private func writtenElement(_ id: ExpressionID) -> ExpressionID? {
    let target: ExpressionID
    switch tree[id] {
    case .assign(let written, _): target = written
    case .binary(let name, let left, _, _) where ["+=", "-=", "|=", "^=", "++", "--"].contains(file.text(name)): target = left
    case .unary(let name, let operand) where ["++", "--"].contains(file.text(name)): target = operand
    case .call(let callee, _):
      guard let symbol = file.symbol(of: id), file.program.effects.has(symbol, .writes), !callee.isNone,
        case .member(let base, _, _) = tree[callee], !base.isNone
      else { return nil }
      target = base
    default: return nil
    }
    return element(around: target)
  }

  /// `counts[i]`, also where `counts[i].hits` is written.
  private func element(around target: ExpressionID) -> ExpressionID? {
    guard !target.isNone else { return nil }
    switch tree[target] {
    case .subscript: return target
    case .member(let base, _, _): return file.isReference(file.type(of: base)) == false ? element(around: base) : nil
    default: return nil
    }
  }

  /// Whether an element is small, of a list from outside, and chosen by a number that the thread was given.
  private func isOwnElement(_ element: ExpressionID, of closure: TypedClosure) -> Bool {
    guard case .subscript(let base, let arguments) = tree[element], let index = tree[arguments].first?.value, tree[arguments].count == 1,
      case .name = tree[index], case .local(let number) = file.reference(of: index), isGiven(number, to: closure),
      let layout = MemberPlaces.layout(of: file.type(of: element), file), layout.size * 2 <= lineBytes, isOutside(base, closure)
    else { return false }
    return file.nominal(of: file.type(of: base)).map { !file.program.effects.has($0, .keyed) } ?? true
  }

  private func isGiven(_ local: LocalID, to closure: TypedClosure) -> Bool {
    if file.typed.writes.contains(where: { $0.local == local && $0.frame == closure.function }) { return false }
    switch file.typed[local].kind {
    case .capture(.strong): return file.typed[local].frame == closure.function
    case .parameter: return file.typed[local].frame == closure.function
    default: return false
    }
  }

  private func isOutside(_ base: ExpressionID, _ closure: TypedClosure) -> Bool {
    switch tree[base] {
    case .name:
      guard case .local(let local) = file.reference(of: base) else { return file.symbol(of: base) != nil }
      return file.typed[local].frame != closure.function
    case .member(let inner, _, _): return inner.isNone || isOutside(inner, closure)
    case .dereference(let inner), .address(let inner): return isOutside(inner, closure)
    default: return false
    }
  }

  /// Whether a loop of the thread comes by.
  private func runsOften(_ element: ExpressionID, in thread: ByteRange) -> Bool {
    file.result(of: GrowthAnalysis.self).loops.loops(at: tree.range(element).start).contains { thread.contains($0.range) }
  }
}
