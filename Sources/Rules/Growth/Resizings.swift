// The calls in a file that may resize memory, with what is known of the pointer and the size at each.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

enum Resizings: FileAnalysis {
  /// A call `f(p, …)`, which is of interest if `f` turns out to resize.
  struct Call: Sendable {
    var callee: SymbolID
    /// The position of the argument that may be resized.
    var pointer: Int
    /// How the pointer is written.
    var name: String
    var range: ByteRange
    /// What is lost if the result overwrites the only pointer.
    var loss: PointerGuards.Loss?
    /// The head of the loop that adds a constant to the size in each iteration.
    var loop: ByteRange?
    /// The function that adds a constant to the size in each call.
    var function: SymbolID?
    /// Only when the memory is full.
    var isInSteps = false
    /// By the length of a text and of what is added to it.
    var isByText = false
  }

  /// A function that passes a pointer and a size on to another.
  struct Wrapper: Sendable {
    var symbol: SymbolID
    var parameter: Int
    var callee: SymbolID
    var argument: Int
  }

  struct Result: Sendable {
    var calls: [Call] = []
    var wrappers: [Wrapper] = []
    var callsInLoops: [SymbolID: ByteRange] = [:]
  }

  static func run(on file: FileUnit) -> Result {
    // Languages without pointers of C have nothing to resize by hand.
    guard file.tree.resolution != nil else { return Result() }
    var search = ResizeSearch(file)
    search.run()
    return search.result
  }
}

private struct ResizeSearch {
  let file: FileUnit
  let growth: FileGrowth
  let steps: CountSteps
  let guards: PointerGuards
  var result = Resizings.Result()

  private var tree: Tree { file.tree }

  init(_ file: FileUnit) {
    self.file = file
    growth = file.result(of: GrowthAnalysis.self)
    steps = CountSteps(file)
    guards = PointerGuards(file)
  }

  mutating func run() {
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard case .call(_, let arguments) = tree[id], let callee = file.symbol(of: id), file.symbols[callee].kind == .function
      else { continue }
      let body = growth.bodies.body(at: tree.range(id).start)?.symbol
      if let loop = growth.loops.innermost(at: tree.range(id).start), callee != body, result.callsInLoops[callee] == nil,
        !isShort(loop)
      {
        result.callsInLoops[callee] = head(of: loop)
      }
      for (position, argument) in tree[arguments].enumerated() {
        visit(argument.value, position, of: id, callee, Array(tree[arguments].map(\.value)), body)
      }
    }
  }

  private mutating func visit(
    _ argument: ExpressionID, _ position: Int, of call: ExpressionID, _ callee: SymbolID, _ all: [ExpressionID], _ body: SymbolID?
  ) {
    let pointer = PlaceText.inner(argument, tree)
    guard file.types.memory.isToldPointer(file.type(of: argument), file.types), let name = PlaceText.text(pointer, file) else { return }
    if let body, case .name = tree[pointer], let parameter = parameter(pointer, of: body),
      all.contains(where: { $0 != argument && passesParameter($0, of: body) })
    {
      result.wrappers.append(Resizings.Wrapper(symbol: body, parameter: parameter, callee: callee, argument: position))
    }
    guard all.count > 1 else { return }
    var found = Resizings.Call(callee: callee, pointer: position, name: name, range: tree.range(call))
    found.loss = file.program.effects.has(callee, .resizes) ? guards.loss(call, name) : nil
    addGrowth(all.enumerated().filter { $0.offset != position }.map(\.element), of: pointer, call, body, &found)
    if found.loss != nil || found.loop != nil || found.function != nil { result.calls.append(found) }
  }

  /// Whether a size is a parameter, alone or with a constant: only then the caller decides on it.
  private func passesParameter(_ size: ExpressionID, of body: SymbolID) -> Bool {
    let size = PlaceText.inner(size, tree)
    guard !size.isNone else { return false }
    switch tree[size] {
    case .name: return parameter(size, of: body) != nil
    case .binary(_, let left, let right, _): return passesParameter(left, of: body) || passesParameter(right, of: body)
    default: return false
    }
  }

  private func parameter(_ name: ExpressionID, of body: SymbolID) -> Int? {
    guard case .local(let local) = file.reference(of: name) else { return nil }
    return file.typed.bodies.first { $0.symbol == body }?.parameters.firstIndex(of: local)
  }

  // MARK: Growth

  private func addGrowth(
    _ sizes: [ExpressionID], of pointer: ExpressionID, _ call: ExpressionID, _ body: SymbolID?, _ found: inout Resizings.Call
  ) {
    let place = tree.range(call)
    if let loop = growth.loops.innermost(at: place.start) {
      guard !isShort(loop), !file.surroundings(at: place.start).isCold, !isAnother(pointer, in: loop) else { return }
      if guards.isConditional(place, in: loop.range) {
        found.isInSteps = sizes.contains { isFull($0, at: place, in: loop.range, persists: false) }
      } else {
        found.isByText = sizes.contains { isLength($0, of: pointer) }
        guard found.isByText || sizes.contains(where: { steps.growsByConstant($0, in: loop.range, persists: false) }) else { return }
      }
      if found.isInSteps || !guards.isConditional(place, in: loop.range) { found.loop = head(of: loop) }
    } else if let body, let range = growth.bodies.body(at: place.start).flatMap({ bodyRange($0.symbol) }) {
      if guards.isConditional(place, in: range) {
        found.isInSteps = sizes.contains { isFull($0, at: place, in: range, persists: true) }
        if found.isInSteps { found.function = body }
      } else if sizes.contains(where: { steps.growsByConstant($0, in: range, persists: true) }) {
        found.function = body
      }
    }
  }

  /// Whether a size is a capacity to which the code adds a constant in a branch that is taken when a count has reached it.
  private func isFull(_ size: ExpressionID, at place: ByteRange, in range: ByteRange, persists: Bool) -> Bool {
    guards.comparisons(around: place, in: range).contains { branch in
      [branch.left, branch.right].contains { capacity in
        steps.growsByConstant(size, in: branch.range, persists: persists, of: capacity)
      }
    }
  }

  /// Whether a size is made of the length of the text that is resized: `strlen(text) + strlen(part) + 1`.
  private func isLength(_ size: ExpressionID, of pointer: ExpressionID) -> Bool {
    let size = PlaceText.inner(size, tree)
    if size.isNone { return false }
    switch tree[size] {
    case .binary(let name, let left, let right, _):
      return file.text(name) == "+" && (isLength(left, of: pointer) || isLength(right, of: pointer))
    case .name where steps.initial(size) != size: return isLength(steps.initial(size), of: pointer)
    case .call(_, let arguments):
      guard let symbol = file.symbol(of: size), file.program.effects.operands(of: .spans, symbol).first == .parameter(0),
        let text = tree[arguments].first?.value, let name = PlaceText.text(PlaceText.inner(text, tree), file)
      else { return false }
      return name == PlaceText.text(pointer, file)
    default: return false
    }
  }

  /// Whether each pass of a loop resizes the memory of another object: a variable of the pass, or the member of an object
  /// that the loop goes on from.
  private func isAnother(_ pointer: ExpressionID, in loop: LoopScope) -> Bool {
    var base = pointer
    var isMember = false
    while !base.isNone {
      switch tree[base] {
      case .member(let owner, _, _):
        isMember = true
        base = owner
      case .dereference(let owner), .address(let owner): base = owner
      case .name:
        guard case .local(let local) = file.reference(of: base) else { return false }
        if loop.makes(file.typed[local].range, tree) { return true }
        return isMember && file.result(of: InvarianceAnalysis.self).isWritten(local, in: loop.whole)
      default: return false
      }
    }
    return false
  }

  private func bodyRange(_ symbol: SymbolID?) -> ByteRange? {
    for body in file.typed.bodies where body.symbol == symbol {
      if case .function(let function) = body.kind { return tree[function].range }
    }
    return nil
  }

  /// Whether a loop runs a small number of times.
  private func isShort(_ loop: LoopScope) -> Bool {
    if case .constant(let count) = loop.trips { count <= 64 } else { false }
  }

  private func head(of loop: LoopScope) -> ByteRange { ByteRange(loop.whole.start, loop.range.start + 1) }
}

/// Places as text: `p`, `list->items`, `*count`.
enum PlaceText {
  /// The value without casts.
  static func inner(_ id: ExpressionID, _ tree: Tree) -> ExpressionID {
    var current = id
    while !current.isNone, case .cast(_, let operand, _) = tree[current] { current = operand }
    return current
  }

  /// How a place is written, without blanks; nil for what is computed.
  static func text(_ id: ExpressionID, _ file: FileUnit) -> String? {
    guard isPlace(id, file.tree), !isOfMacro(id, file) else { return nil }
    return file.text(file.tree.range(id)).filter { !$0.isWhitespace }
  }

  /// Whether a place is written by a macro, whose text is not its own: a part of it has the same text.
  private static func isOfMacro(_ id: ExpressionID, _ file: FileUnit) -> Bool {
    switch file.tree[id] {
    case .name(let name): return file.text(file.tree.range(id)) != file.text(name)
    case .member(let base, _, _):
      return !base.isNone && (file.tree.range(base) == file.tree.range(id) || isOfMacro(base, file))
    case .dereference(let base), .address(let base): return isOfMacro(base, file)
    default: return false
    }
  }

  private static func isPlace(_ id: ExpressionID, _ tree: Tree) -> Bool {
    guard !id.isNone else { return false }
    switch tree[id] {
    case .name: return true
    case .member(let base, _, _): return base.isNone || isPlace(base, tree)
    case .dereference(let base), .address(let base): return isPlace(base, tree)
    default: return false
    }
  }
}

/// What counts elements: places that a constant is added to.
private struct CountSteps {
  private let file: FileUnit
  /// By the text of a place: where a constant is added to it.
  private var steps: [String: [ByteRange]] = [:]

  init(_ file: FileUnit) {
    self.file = file
    for number in file.tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      if let place = stepped(id), let text = PlaceText.text(place, file) { steps[text, default: []].append(file.tree.range(id)) }
    }
  }

  /// `n++`, `n += 1`, `n = n + 1`
  private func stepped(_ id: ExpressionID) -> ExpressionID? {
    switch file.tree[id] {
    case .unary(let name, let operand): return file.text(name) == "++" ? operand : nil
    case .binary(let name, let left, let right, _): return file.text(name) == "+=" && isSmall(right) ? left : nil
    case .assign(let target, let value):
      guard case .binary(let name, let left, let right, _) = file.tree[initial(value)], file.text(name) == "+", isSmall(right),
        let text = PlaceText.text(target, file), text == PlaceText.text(left, file)
      else { return nil }
      return target
    default: return nil
    }
  }

  /// What a variable that never changes was made of, else the value itself.
  func initial(_ value: ExpressionID) -> ExpressionID {
    guard !value.isNone, case .name = file.tree[value], case .local(let local) = file.reference(of: value),
      !file.typed[local].initializer.isNone, !file.typed.writes.contains(where: { $0.local == local })
    else { return value }
    return PlaceText.inner(file.typed[local].initializer, file.tree)
  }

  /// A number of elements, not of pages.
  private func isSmall(_ id: ExpressionID) -> Bool {
    guard !id.isNone, case .literal(.integer) = file.tree[id] else { return false }
    let text = file.text(file.tree.range(id))
    return Int(text).map { 1...64 ~= $0 } ?? text.hasPrefix("sizeof")
  }

  /// Whether a size counts elements to which the code in a range adds a constant. `persists`: in a place that lives longer
  /// than a call.
  /// `of`: only as the count that this place holds.
  func growsByConstant(_ size: ExpressionID, in range: ByteRange, persists: Bool, of count: ExpressionID = .none) -> Bool {
    guard !size.isNone else { return false }
    let grows = { growsByConstant($0, in: range, persists: persists, of: count) }
    switch file.tree[size] {
    case .name where initial(size) != size: return grows(initial(size))
    case .name, .member, .dereference:
      guard let text = PlaceText.text(size, file), steps[text]?.contains(where: range.contains) ?? false else { return false }
      return (count.isNone || PlaceText.text(PlaceText.inner(count, file.tree), file) == text) && (!persists || isLasting(size))
    case .unary(let name, let operand):
      return count.isNone && file.text(name) == "++" && (!persists || isLasting(operand))
    case .binary(let name, let left, let right, _):
      // `capacity += 16` in place.
      if file.text(name) == "+=" { return grows(left) }
      guard ["+", "*"].contains(file.text(name)) else { return false }
      if file.text(name) == "*", !isConstant(left), !isConstant(right) { return false }
      return grows(left) || grows(right)
    case .cast(_, let operand, _), .effect(_, let operand): return grows(operand)
    default: return false
    }
  }

  private func isConstant(_ id: ExpressionID) -> Bool {
    if !id.isNone, case .literal = file.tree[PlaceText.inner(id, file.tree)] { return true }
    return false
  }

  private func isLasting(_ place: ExpressionID) -> Bool {
    switch file.tree[place] {
    case .name:
      guard case .local(let local) = file.reference(of: place) else { return true }
      return file.typed[local].isStatic
    case .member(let base, _, _): return base.isNone || isLasting(base)
    case .dereference: return true
    default: return false
    }
  }
}
