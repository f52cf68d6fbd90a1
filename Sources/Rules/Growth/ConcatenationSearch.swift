// Assignments and insertions in loops that copy or move all that was collected so far.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Questions about one file's assignments and calls.
struct ConcatenationSearch {
  let file: FileUnit
  let growth: FileGrowth
  let library: LibraryTypes
  let smallLoop: Int

  private var tree: Tree { file.tree }
  private var concatenation: Concatenation { Concatenation(file: file) }

  func name(of target: ExpressionID) -> String {
    if case .member(_, let name, _) = tree[target] { return file.text(name) }
    return file.text(tree.range(target))
  }

  /// The text that a call in a loop walks through to add to it, if it lives longer than one pass and is not begun anew; small
  /// arrays only if everything counts.
  func rescan(_ id: ExpressionID, _ arguments: ArgumentList, isEverywhere: Bool) -> (name: String, loop: LoopScope)? {
    guard let symbol = file.symbol(of: id), let first = tree[arguments].first, let text = rescanned(by: symbol, first.value),
      let name = PlaceText.text(text, file), let loop = loop(around: id, text)
    else { return nil }
    if !isEverywhere, isSmallArray(text) { return nil }
    if case .local(let local) = file.reference(of: text), loop.whole.contains(file.typed[local].range) { return nil }
    return isBegunAnew(name, in: loop) || isChanged(text, in: loop) || leavesAfter(id, loop) ? nil : (name, loop)
  }

  /// The text whose end a call finds, or was found for it: `sprintf(text + strlen(text), …)`.
  private func rescanned(by callee: SymbolID, _ first: ExpressionID) -> ExpressionID? {
    if file.program.effects.has(callee, .rescans) { return pointer(first) }
    guard file.isOfLibrary(callee), case .address(let end) = tree[PlaceText.inner(first, tree)], case .subscript(let base, let index) = tree[end],
      let length = tree[index].first?.value, let text = spannedText(length), let name = PlaceText.text(text, file),
      PlaceText.text(inner(base), file) == name
    else { return nil }
    return text
  }

  /// The text in `strlen(text)`.
  private func spannedText(_ id: ExpressionID) -> ExpressionID? {
    let call = PlaceText.inner(id, tree)
    guard case .call(_, let arguments) = tree[call], let symbol = file.symbol(of: call), library.isInteger(file.type(of: call)),
      case .parameter(let position)? = file.program.effects.operands(of: .spans, symbol).first, position < tree[arguments].count
    else { return nil }
    return pointer(tree[arguments][tree[arguments].startIndex + position].value)
  }

  /// The text of which a call makes a longer one that takes its place: `asprintf(&longer, "%s%s", text, part); text = longer;`
  func remake(_ id: ExpressionID, _ arguments: ArgumentList) -> (name: String, loop: LoopScope)? {
    guard let symbol = file.symbol(of: id), let first = tree[arguments].first, let made = madeText(first.value),
      let loop = growth.loops.innermost(at: tree.range(id).start)
    else { return nil }
    let effects = file.program.effects[symbol]
    let isNew = effects.contains { $0.word == .yields && $0.operand == .parameter(0) }
    for (position, argument) in tree[arguments].enumerated().dropFirst() {
      guard isNew || effects.contains(where: { $0.word == .spans && $0.operand == .parameter(position) }),
        let text = textLocal(argument.value), self.loop(around: id, text.place).map({ $0.range == loop.range }) ?? false,
        becomes(text.local, made, in: loop), !leavesAfter(id, loop)
      else { continue }
      return (file.text(file.typed[text.local].name), loop)
    }
    return nil
  }

  /// The variable that a call gives a text: `&text`, `text`.
  private func madeText(_ argument: ExpressionID) -> LocalID? {
    var place = PlaceText.inner(argument, tree)
    if case .address(let inner) = tree[place] { place = inner }
    guard case .name = tree[place], case .local(let local) = file.reference(of: place) else { return nil }
    return local
  }

  /// `text`, `text ? text : ""`
  private func textLocal(_ argument: ExpressionID) -> (local: LocalID, place: ExpressionID)? {
    let place = PlaceText.inner(argument, tree)
    if case .ternary(_, let then, let otherwise) = tree[place] { return textLocal(then) ?? textLocal(otherwise) }
    guard case .name = tree[place], case .local(let local) = file.reference(of: place),
      file.types.memory.isToldPointer(file.typed[local].type, file.types)
    else { return nil }
    return (local, place)
  }

  /// Whether a loop gives a variable nothing but the value of another one.
  private func becomes(_ text: LocalID, _ made: LocalID, in loop: LoopScope) -> Bool {
    if text == made { return !isSet(text, in: loop) { _ in true } }
    return isSet(text, in: loop) { $0 == .local(made) } && !isSet(text, in: loop) { $0 != .local(made) }
  }

  private func isSet(_ text: LocalID, in loop: LoopScope, to isValue: (Reference) -> Bool) -> Bool {
    tree.expressions.indices.contains { number in
      guard loop.range.contains(tree.expressionRanges[number]), case .assign(let target, let value) = tree.expressions[number],
        file.reference(of: target) == .local(text)
      else { return false }
      return isValue(file.reference(of: PlaceText.inner(value, tree)))
    }
  }

  /// Whether a text is an array that is declared with a small number of elements: the bound stands behind the name.
  private func isSmallArray(_ place: ExpressionID) -> Bool {
    let (source, name, start): (SourceFile, Name, UInt32)
    switch file.reference(of: place) {
    case .local(let local): (source, name, start) = (file.source, file.typed[local].name, file.typed[local].range.start)
    case .symbol(let symbol):
      let entry = file.symbols[symbol]
      let home = file.program.files[entry.file.index]
      (source, name, start) = (home.source, entry.name, home.tree[entry.declaration].nameOffset)
    default: return false
    }
    let behind = source.bytes.dropFirst(Int(start) + file.text(name).utf8.count).prefix(Self.longestBound)
    guard behind.first == UInt8(ascii: "[") else { return false }
    let digits = behind.dropFirst().prefix { $0 != UInt8(ascii: "]") }
    return Int(String(decoding: digits, as: UTF8.self)).map { $0 <= Self.smallArray } ?? false
  }

  /// Walking through so many bytes costs less than what is added.
  private static let smallArray = 1024
  private static let longestBound = 8

  /// Without casts, and without the step from an array to a pointer to it.
  private func pointer(_ argument: ExpressionID) -> ExpressionID {
    let inner = PlaceText.inner(argument, tree)
    if case .address(let place) = tree[inner] { return place }
    return inner
  }

  /// Whether the loop moves the pointer by which the text is reached.
  private func isChanged(_ place: ExpressionID, in loop: LoopScope) -> Bool {
    switch tree[place] {
    case .name:
      guard case .local(let local) = file.reference(of: place), file.types.memory.isToldPointer(file.typed[local].type, file.types)
      else { return false }
      return file.result(of: InvarianceAnalysis.self).isWritten(local, in: loop.whole) && !isOnlyResized(local, in: loop)
    case .member(let base, _, _): return !base.isNone && isChanged(base, in: loop)
    case .dereference(let base), .address(let base): return isChanged(base, in: loop)
    default: return false
    }
  }

  /// Whether all that a loop gives a variable is its own memory with another size.
  private func isOnlyResized(_ text: LocalID, in loop: LoopScope) -> Bool {
    let writes = file.typed.writes.filter { $0.local == text && loop.whole.contains(tree.range($0.expression)) }
    return writes.allSatisfy { write in
      tree.expressions.contains { expression in
        guard case .assign(let target, let value) = expression, target == write.expression else { return false }
        return isResized(value, text)
      }
    }
  }

  /// `realloc(text, …)`, or a variable with that value.
  private func isResized(_ value: ExpressionID, _ text: LocalID) -> Bool {
    let value = PlaceText.inner(value, tree)
    switch tree[value] {
    case .name:
      guard case .local(let local) = file.reference(of: value), let initial = file.typed[local].initializer.some, initial != value else { return false }
      return isResized(initial, text)
    case .call(_, let arguments):
      guard let symbol = file.symbol(of: value), case .parameter(let position)? = file.program.effects.operands(of: .resizes, symbol).first,
        position < tree[arguments].count
      else { return false }
      return file.reference(of: PlaceText.inner(tree[arguments][tree[arguments].startIndex + position].value, tree)) == .local(text)
    default: return false
    }
  }

  /// `text[0] = 0`, `strcpy(text, …)`: the loop assigns to an element, or passes the text to another function first.
  private func isBegunAnew(_ name: String, in loop: LoopScope) -> Bool {
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard loop.range.contains(tree.range(id)) else { continue }
      switch tree[id] {
      case .assign(let target, _):
        guard !target.isNone else { continue }
        if case .subscript(let base, _) = tree[target], PlaceText.text(inner(base), file) == name { return true }
        if case .dereference(let base) = tree[target], PlaceText.text(pointer(base), file) == name { return true }
      case .call(_, let arguments):
        guard let symbol = file.symbol(of: id) else { return true }
        let keeps = file.program.effects[symbol].contains {
          [.rescans, .resizes].contains($0.word) || $0.word == .spans && $0.operand == .parameter(0)
        }
        if !keeps, let first = tree[arguments].first,
          PlaceText.text(pointer(first.value), file) == name
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  private func inner(_ base: ExpressionID) -> ExpressionID {
    if case .dereference(let pointer) = tree[base] { return pointer }
    return base
  }

  /// The loop in which `target = target + …` runs.
  func copyingLoop(_ id: ExpressionID, _ target: ExpressionID, _ value: ExpressionID) -> LoopScope? {
    guard library.isConcatenated(file.types.unwrapped(file.type(of: target))),
      let loop = loop(around: id, target), isJoined(target, value, in: loop),
      !isAnotherEachTime(target, in: loop), !startsAnew(target, id, in: loop), !leavesAfter(id, loop)
    else { return nil }
    return loop
  }

  /// Whether the value is made of the target and something else, in place or through a constant of the loop.
  private func isJoined(_ target: ExpressionID, _ value: ExpressionID, in loop: LoopScope) -> Bool {
    let isTarget = { concatenation.isSame($0, target) }
    if concatenation.isJoined(value, isTarget) { return true }
    guard case .local(let local) = file.reference(of: value), case .name = tree[value],
      file.typed[local].kind == .constant, loop.range.contains(file.typed[local].range)
    else { return false }
    return concatenation.isJoined(file.typed[local].initializer, isTarget)
  }

  /// Whether something is put in front of what was collected so far.
  func isPrepended(to target: ExpressionID, _ value: ExpressionID) -> Bool {
    var value = value
    if case .local(let local) = file.reference(of: value), file.typed[local].kind == .constant {
      value = file.typed[local].initializer
    }
    return !concatenation.begins(value) { concatenation.isSame($0, target) }
  }

  /// `lists[index] = lists[index] + …` for each index.
  private func isAnotherEachTime(_ target: ExpressionID, in loop: LoopScope) -> Bool {
    guard case .subscript(let base, let keys) = tree[target] else { return false }
    return tree[keys].contains { key in
      guard case .local(let local) = file.reference(of: key.value) else { return false }
      return loop.whole.contains(file.typed[local].range)
    } || isAnotherEachTime(base, in: loop)
  }

  /// The innermost loop around a place that does not hold the variable, if it may run often.
  private func loop(around id: ExpressionID, _ target: ExpressionID) -> LoopScope? {
    let loops = growth.loops.loops(at: tree.range(id).start)
    let home = rootLocal(of: target).map { file.typed[$0].range }
    guard let loop = loops.last(where: { loop in home.map { !loop.makes($0, tree) } ?? true }) else { return nil }
    if let last = loops.last, last.range != loop.range { return nil }
    if case .constant(let count) = loop.trips, count <= smallLoop { return nil }
    return dividesDown(loop) ? nil : loop
  }

  /// Whether each pass divides the number for which the loop goes on, so that it runs as often as the number has digits.
  private func dividesDown(_ loop: LoopScope) -> Bool {
    guard let statement = loop.statement else { return false }
    let conditions: [ExpressionID] =
      switch tree[statement] {
      case .while(let list, _): tree[list].map(\.value)
      case .repeat(_, let condition): [condition]
      case .forClauses(let id): [tree[id].condition]
      default: []
      }
    let counted = conditions.compactMap(comparedLocal)
    return !counted.isEmpty && tree.expressions.indices.contains { number in
      let id = ExpressionID(raw: UInt32(number))
      return loop.whole.contains(tree.range(id)) && dividedLocal(id).map(counted.contains) ?? false
    }
  }

  /// The variable in `n`, `n > 0`, `n != 0`.
  private func comparedLocal(_ condition: ExpressionID) -> LocalID? {
    guard !condition.isNone else { return nil }
    if case .binary(_, let left, _, _) = tree[condition] { return comparedLocal(left) }
    guard case .name = tree[condition], case .local(let local) = file.reference(of: condition) else { return nil }
    return local
  }

  /// The variable in `n /= 10`, `n >>= 4`, `n = n / 10`.
  private func dividedLocal(_ id: ExpressionID) -> LocalID? {
    switch tree[id] {
    case .binary(let name, let left, _, _):
      guard ["/=", ">>="].contains(file.text(name)) else { return nil }
      return comparedLocal(left)
    case .assign(let target, let value):
      guard !value.isNone, case .binary(let name, let left, _, _) = tree[value], ["/", ">>"].contains(file.text(name)),
        comparedLocal(left) == comparedLocal(target)
      else { return nil }
      return comparedLocal(target)
    default: return nil
    }
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
        return !isJoined(target, value, in: loop)
      default: return false
      }
    }
  }

  private func root(of id: ExpressionID) -> ContainerRoot? {
    if case .subscript(let base, _) = tree[id] { return root(of: base) }
    return switch file.reference(of: id) {
    case .local(let local): .local(local)
    case .symbol(let symbol): .symbol(symbol)
    default: nil
    }
  }

  /// Whether the statement is followed by one that leaves the loop.
  private func leavesAfter(_ id: ExpressionID, _ loop: LoopScope) -> Bool {
    StatementPath(to: tree.range(id), in: tree).leaves(loop)
  }

  /// `list.insert(x, at: 0)` in a loop.
  func insertion(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList) -> (
    String, LoopScope
  )? {
    guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone,
      let symbol = file.symbol(of: id),
      file.program.effects.has(symbol, .shifts),
      library.has(file.type(of: base), .container)
        || ["Array", "ContiguousArray", "String", "Data"].contains(where: {
          library.isType(file.type(of: base), $0)
        }),
      tree[arguments].count == 2, let position = position(tree[arguments]), isStart(position, of: base),
      let loop = loop(around: id, base), !startsAnew(base, id, in: loop), !leavesAfter(id, loop),
      isVariable(base)
    else { return nil }
    // Whole sequences go in front in few steps, unless the steps are counted.
    if !library.sequenceParameters(of: symbol).isEmpty, loop.trips == .unknown { return nil }
    return (name(of: base), loop)
  }

  /// The place to insert at: the argument with a label, or the first one where none has any.
  private func position(_ arguments: ArraySlice<Argument>) -> ExpressionID? {
    let isLabelled = arguments.contains { !$0.label.isNone }
    return (isLabelled ? arguments.last : arguments.first)?.value
  }

  private func isVariable(_ base: ExpressionID) -> Bool {
    switch tree[base] {
    case .name: true
    case .member(let owner, _, _): !owner.isNone && isVariable(owner)
    default: false
    }
  }

  private func isStart(_ position: ExpressionID, of base: ExpressionID) -> Bool {
    switch tree[position] {
    case .literal(.integer): return file.text(tree.range(position)) == "0"
    case .call(let callee, let arguments):
      // An iterator may be converted on the way.
      if case .type = tree[callee], let only = tree[arguments].first { return isStart(only.value, of: base) }
      guard let symbol = file.symbol(of: position), file.program.effects.has(symbol, .begins),
        case .member(let owner, _, _) = tree[callee]
      else { return false }
      return concatenation.isSame(owner, base)
    case .member(let owner, let name, _):
      return !owner.isNone && file.text(name) == "startIndex" && concatenation.isSame(owner, base)
    default: return false
    }
  }
}
