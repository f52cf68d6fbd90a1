// Copies of large objects that the code spells out: loop variables, parameters and variables that hold an object where a
// reference to it would do.
//
// An object is large by its bytes, or by what it owns: copying a string or a list allocates. A copy may be wanted because
// the original changes meanwhile; what is copied must stay as it is while the copy is in use.

internal import Analysis
internal import Diagnostics
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Finds such copies in one file of a language where objects are values.
struct WrittenCopies {
  let file: FileUnit
  let weight: Weight
  let maximumBytes: Int
  private let bodies: EnclosingBodies
  private let library: LibraryTypes

  init(file: FileUnit, weight: Weight, maximumBytes: Int) {
    self.file = file
    self.weight = weight
    self.maximumBytes = maximumBytes
    bodies = EnclosingBodies(file.tree, file.typed)
    library = LibraryTypes(file.types)
  }

  func report(to findings: inout Findings) {
    let uses = ReadOnlyUses(file)
    let words = CopyWords.of(file.source.language)
    reportLoops(uses, words, &findings)
    reportVariables(uses, words, &findings)
    reportParameters(uses, words, &findings)
  }

  // MARK: Loops

  private func reportLoops(_ uses: ReadOnlyUses, _ words: CopyWords, _ findings: inout Findings) {
    for (number, statement) in file.tree.statements.enumerated() {
      guard case .for(let id) = statement, case let loop = file.tree[id], loop.isCopying, let local = variable(of: loop),
        let cost = cost(of: file.typed[local].type), uses.reads(of: local) != nil
      else { continue }
      let range = file.tree.statementRanges[number]
      guard staysTheSame(loop.sequence, in: range), weight.mattersInHotLoop(at: bodyStart(of: loop)) else { continue }
      let name = file.text(file.typed[local].name)
      findings.report(
        Texts.element(name, cost), at: file.typed[local].range, path: [file.step(loop.sequence, Texts.source)],
        help: words.loopReference(name))
    }
  }

  private func variable(of loop: ForLoop) -> LocalID? {
    guard !loop.pattern.isNone else { return nil }
    switch file.tree[loop.pattern] {
    case .binding: return file.typed.patternLocals[loop.pattern.index]
    case .typed(let inner, _):
      if case .binding = file.tree[inner] { return file.typed.patternLocals[inner.index] }
      return nil
    default: return nil
    }
  }

  private func bodyStart(of loop: ForLoop) -> UInt32 {
    file.tree[loop.body].first.map { file.tree.range($0).start } ?? file.tree.range(loop.sequence).end
  }

  // MARK: Variables

  private func reportVariables(_ uses: ReadOnlyUses, _ words: CopyWords, _ findings: inout Findings) {
    for (index, local) in file.typed.locals.enumerated() where !local.initializer.isNone && isVariable(local) {
      guard case .effect(.copy, let original) = file.tree[local.initializer], let cost = cost(of: local.type),
        let reads = uses.reads(of: LocalID(raw: UInt32(index))), let root = root(of: original)
      else { continue }
      let end = reads.reduce(local.range.end) { max($0, file.tree.range($1).end) }
      let span = ByteRange(local.range.start, max(end, local.range.end))
      guard staysTheSame(root, in: span), weight.mattersInHotLoop(at: local.range.start) else { continue }
      let name = file.text(local.name)
      findings.report(
        Texts.variable(name, cost), at: local.range, path: [file.step(original, Texts.original)],
        help: words.reference(name))
    }
  }

  private func isVariable(_ local: Local) -> Bool { local.kind == .variable || local.kind == .constant }

  /// The variable that the original is a part of; nil if it may be a part of anything.
  private func root(of original: ExpressionID) -> ExpressionID? {
    switch file.tree[original] {
    case .name: return original
    case .member(let base, _, _): return base.isNone ? original : root(of: base)
    case .subscript(let base, _):
      if let symbol = file.symbol(of: original), file.program.effects.has(symbol, .grows) { return nil }
      return root(of: base)
    case .dereference(let inner):
      guard case .call(let callee, _) = file.tree[inner], let symbol = file.symbol(of: inner), givesPart(symbol),
        case .member(let base, _, _) = file.tree[callee], !base.isNone
      else { return nil }
      return root(of: base)
    default: return nil
    }
  }

  /// Whether a function gives access to a part of its receiver and does nothing else.
  private func givesPart(_ symbol: SymbolID) -> Bool {
    if !file.symbols[symbol].modifiers.contains(.isMutating) { return true }
    return file.program.effects[symbol].contains { $0.word == .visits && $0.operand == .receiver }
  }

  /// Whether nobody can change an object while a piece of code runs: it belongs to this function and is not written there,
  /// or it must not be changed through the name by which it is known.
  private func staysTheSame(_ value: ExpressionID, in range: ByteRange) -> Bool {
    guard let root = root(of: value) else { return false }
    switch file.reference(of: root) {
    case .local(let local):
      let entry = file.typed[local]
      if entry.kind == .implicitSelf { return isInConstantMethod(range.start) }
      if case .parameter(let attributes) = entry.kind, attributes.contains(.isInout) { return false }
      if file.types.memory.isToldPointer(entry.type, file.types) { return false }
      return !file.result(of: InvarianceAnalysis.self).isWritten(local, in: range)
    case .symbol(let symbol):
      let entry = file.symbols[symbol]
      if entry.kind != .variable { return false }
      if entry.owner == nil || entry.isStatic { return !entry.modifiers.contains(.isMutable) }
      return isInConstantMethod(range.start)
    default: return false
    }
  }

  /// Whether a place is in a method that must not change its receiver.
  private func isInConstantMethod(_ offset: UInt32) -> Bool {
    guard let symbol = bodies.body(at: offset)?.symbol else { return false }
    let entry = file.symbols[symbol]
    return entry.kind == .function && entry.owner != nil && !entry.modifiers.contains(.isMutating)
  }

  // MARK: Parameters

  private func reportParameters(_ uses: ReadOnlyUses, _ words: CopyWords, _ findings: inout Findings) {
    let values = functionValues
    for body in file.typed.bodies {
      guard case .function(let function) = body.kind, let symbol = body.symbol, isFree(symbol, values),
        weight.mattersOnHotPath(at: file.tree[function].bodyOffset)
      else { continue }
      for parameter in body.parameters {
        let local = file.typed[parameter]
        guard case .parameter(let attributes) = local.kind, attributes.isDisjoint(with: [.isInout, .isBorrowing]),
          !isFunction(local.type) || file.isForOthers(symbol), let cost = cost(of: local.type), uses.reads(of: parameter) != nil
        else { continue }
        let name = file.text(local.name)
        findings.report(Texts.parameter(name, cost), at: local.range, help: words.parameter(name))
      }
    }
  }

  /// Of functions that are only called inside a file, more can be said: see `needless-escaping`.
  private func isFunction(_ type: Type) -> Bool { library.has(type, .functionBox) }

  /// Functions that are used as values, whose type must therefore fit.
  private var functionValues: Set<SymbolID> {
    Set(
      file.typed.functionReferences.compactMap {
        if case .symbol(let symbol) = $0.reference { symbol } else { nil }
      })
  }

  /// Whether a function's parameters are its own business: nobody else prescribes them.
  private func isFree(_ symbol: SymbolID, _ values: Set<SymbolID>) -> Bool {
    let entry = file.symbols[symbol]
    return entry.modifiers.isDisjoint(with: [.isOpen, .isOverride]) && !values.contains(symbol)
  }

  // MARK: Cost

  /// What a copy of a value costs; nil if it is cheap, or not known.
  private func cost(of type: Type) -> String? {
    guard let nominal = file.nominal(of: type), let layout = file.layout(of: type) else { return nil }
    if layout.size > maximumBytes { return Texts.bytes(layout.size) }
    if file.symbols[nominal].kind == .struct, ownsStorage(type) { return Texts.storage(file.typeName(type)) }
    return nil
  }

  /// Whether a copy allocates: a container that owns its elements, or any function or value, is in the value.
  private func ownsStorage(_ type: Type) -> Bool {
    var queue = [type]
    var position = 0
    while position < min(queue.count, 64) {
      let next = queue[position]
      position += 1
      if file.layout(of: next)?.isTrivial ?? false { continue }
      if library.has(next, .container) || isFunction(next) || library.has(next, .valueBox) { return true }
      for field in file.types.fields(of: next) where !queue.contains(field) { queue.append(field) }
    }
    return false
  }
}

private enum Texts {
  static func bytes(_ count: Int) -> String { "\(count) bytes" }
  static func storage(_ type: String) -> String { "'\(type)' and the storage that it owns" }

  static func element(_ name: String, _ cost: String) -> String {
    "'\(name)' copies an element (\(cost)) on every iteration, and is only read"
  }

  static func variable(_ name: String, _ cost: String) -> String { "'\(name)' is a copy (\(cost)) that is only read" }

  static func parameter(_ name: String, _ cost: String) -> String {
    "'\(name)' is passed as a copy (\(cost)), and is only read"
  }

  static let source = "the elements come from here"
  static let original = "this is copied"
}
