// Collections that are built only to be looked at once.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports an intermediate collection in a loop or on a hot path that is only counted, tested or walked
/// once. Lists that a loop fills for that are found by `CountedLists`.
package struct TemporaryCollection: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.temporaryCollection }
  package static var everywhere: Profile? { nil }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    CountedLists(file).report(weight, to: &findings)
    let calls = file.result(of: EffectCalls.self).calls(.temporary)
    let sequences = calls.isEmpty ? [] : file.walkedSequences
    for call in calls {
      let start = file.headRange(of: call).start
      guard weight.matters(at: start) else { continue }
      let chain = Chain(call, sequences, file)
      guard chain.isFirst, let consumer = chain.consumer, chain.canDoWithout(consumer),
        !consumer.buildsResult && !chain.fitsInline || findings.profile > .default || weight.mattersOnHotPath(at: start)
      else { continue }
      findings.report(
        Texts.message(chain.names, chain.product, consumer.text, weight.often(at: start)), at: file.headRange(of: call),
        path: chain.steps + [file.step(consumer.range, Texts.consumed)], help: chain.advice(for: consumer).text)
    }
  }
}

extension FileUnit {
  /// The sequences of loops.
  fileprivate var walkedSequences: Set<ExpressionID> {
    Set(tree.forLoops.compactMap { $0.isAsync ? nil : $0.sequence.some })
  }
}

/// What takes the last look.
private struct Consumer {
  /// As the message calls it.
  var text: String
  var range: ByteRange
  var member: Name?
  var isWalk = false
  /// Whether the look itself makes a string or collection, next to which one more matters less.
  var buildsResult = false
  /// A look at a fixed place or at the size, which needs no walk.
  var isProperty = false
  /// Whether it looks for an element.
  var isSearch = false
  var question: ChainAdvice.Question?
}

/// A call that makes a collection, and what is called on its result.
private struct Chain {
  let call: ExpressionID
  let sequences: Set<ExpressionID>
  let file: FileUnit
  /// The calls of the chain up to the last one that makes a collection.
  private let links: [ExpressionID]

  init(_ call: ExpressionID, _ sequences: Set<ExpressionID>, _ file: FileUnit) {
    self.call = call
    self.sequences = sequences
    self.file = file
    var links = [call]
    while case .call(let next) = file.use(of: links[links.count - 1]), Self.makesCollection(next, file) {
      links.append(next)
    }
    self.links = links
  }

  private static func makesCollection(_ call: ExpressionID, _ file: FileUnit) -> Bool {
    guard let callee = file.symbol(of: call), file.program.effects.has(callee, .temporary),
      let nominal = file.nominal(of: file.type(of: call))
    else { return false }
    let home = file.program.files[file.symbols[nominal].file.index]
    return home.isModel || home.isLibrary
  }

  /// Whether the chain begins here and really makes a collection of the library.
  var isFirst: Bool {
    guard Self.makesCollection(call, file), case .call(let callee, _) = file.tree[call] else { return false }
    guard !callee.isNone, case .member(let base, _, _) = file.tree[callee], !base.isNone else { return true }
    return !isChained(base)
  }

  private func isChained(_ base: ExpressionID) -> Bool {
    if case .call = file.tree[base] { return Self.makesCollection(base, file) }
    return false
  }

  /// The functions of the chain, as messages call them.
  var names: [String] { links.map(name) }

  private func name(of call: ExpressionID) -> String {
    guard let callee = file.symbol(of: call) else { return "" }
    let entry = file.symbols[callee]
    if entry.kind == .initializer, let nominal = file.nominal(of: file.type(of: call)) {
      return isText(call) ? file.typeName(file.type(of: call)) : file.text(file.symbols[nominal].name)
    }
    return file.text(entry.name)
  }

  var steps: [Step] { links.map { file.step(file.headRange(of: $0), Texts.made(name(of: $0))) } }

  /// What the chain makes.
  var product: String { isText(links[0]) ? "string" : "collection" }

  /// Whether a value is text of a library whose strings are no collections of the language's own.
  private func isText(_ call: ExpressionID) -> Bool { LibraryTypes(file.types).has(file.type(of: call), .joined) }

  /// Whether a string is known to be so short that it needs no memory besides itself.
  var fitsInline: Bool {
    guard links.count == 1, isText(call), case .call(_, let arguments) = file.tree[call], let last = file.tree[arguments].last else { return false }
    switch file.tree[last.value] {
    case .literal(.integer): return Int(file.text(file.tree.range(last.value))).map { $0 <= Self.inlineLength } ?? false
    case .literal(.string): return file.tree.range(last.value).count <= Self.inlineLength
    default: return false
    }
  }

  /// The shortest of the buffers that the usual implementations of `std::string` have in the object itself.
  private static let inlineLength = 15

  /// What to write instead.
  func advice(for consumer: Consumer) -> ChainAdvice {
    var advice = ChainAdvice(
      links: links.map(link), question: consumer.question, consumer: consumer.text, isWalk: consumer.isWalk)
    advice.canFail = links.contains { mayThrow(file.tree.range($0)) }
    return advice
  }

  private func link(_ call: ExpressionID) -> ChainAdvice.Link {
    let callee = file.symbol(of: call)
    let kinds = callee.map { file.program.effects.operands(of: .temporary, $0) } ?? []
    let kind = kinds.compactMap { if case .resource(let name) = $0 { ChainAdvice.Kind(rawValue: name) } else { nil } }.first
    let takesClosure = callee.map { file.program.effects.has($0, .iterates) } ?? false
    return ChainAdvice.Link(name: name(of: call), kind: kind, takesClosure: takesClosure)
  }

  private func mayThrow(_ range: ByteRange) -> Bool {
    file.tree.expressions.indices.contains {
      guard case .effect(.try, _) = file.tree.expressions[$0] else { return false }
      return range.contains(file.tree.expressionRanges[$0])
    }
  }

  /// What looks at the end of the chain; nil where the result is kept or goes on.
  var consumer: Consumer? {
    let last = links[links.count - 1]
    guard let local = constant(holding: last) else {
      return consumer(of: last, range: file.headRange(of: last))
    }
    guard let use = onlyUse(of: local) else { return nil }
    return consumer(of: use, range: file.tree.range(use))
  }

  /// The constant that the collection is put into.
  private func constant(holding value: ExpressionID) -> LocalID? {
    let value = file.outermost(value)
    guard let index = file.typed.locals.firstIndex(where: { $0.initializer == value && $0.kind == .constant })
    else { return nil }
    return LocalID(raw: UInt32(index))
  }

  /// The one place that names a constant, if it is reached as often as the declaration, and if the collection
  /// could as well be made there: what it is made from does not change in between.
  private func onlyUse(of local: LocalID) -> ExpressionID? {
    guard let uses = file.result(of: LocalUses.self)[local], uses.count == 1, let source = source else {
      return nil
    }
    let declaration = file.typed[local].range
    let use = file.tree.range(uses[0])
    let isNear =
      file.surroundings(at: use.start).loop == file.surroundings(at: declaration.start).loop
      && !file.typed.closures.contains { $0.captures.contains { $0.local == local } }
    let between = ByteRange(declaration.end, use.start)
    let isSame =
      file.typed[source].kind != .variable
      || !file.result(of: InvarianceAnalysis.self).isWritten(source, in: between)
    return isNear && isSame ? uses[0] : nil
  }

  /// The local that the chain begins with, itself or as a value in it.
  private var source: LocalID? {
    guard case .call(let callee, let arguments) = file.tree[call], !callee.isNone else { return nil }
    var value = file.tree[arguments].first?.value ?? .none
    if case .member(let base, _, _) = file.tree[callee], !base.isNone { value = base }
    while !value.isNone {
      if case .local(let local) = file.reference(of: value) {
        return file.typed[local].kind == .implicitSelf ? nil : local
      }
      guard case .member(let base, _, _) = file.tree[value], !base.isNone,
        file.isReference(file.type(of: base)) == false
      else { return nil }
      value = base
    }
    return nil
  }

  private func consumer(of last: ExpressionID, range: ByteRange) -> Consumer? {
    if sequences.contains(file.outermost(last)) {
      return Consumer(text: "a loop", range: range, isWalk: true)
    }
    switch file.use(of: last) {
    case .call(let next): return consumingCall(next)
    case .member(let member): return consumingProperty(member)
    case .element(let element): return firstElement(element)
    case .argument(let call, let callee?, let parameter?):
      guard file.program.effects.operands(of: .consumes, callee).contains(.parameter(parameter)) else {
        return nil
      }
      return Consumer(text: "'\(file.displayName(of: callee))'", range: file.headRange(of: call))
    case .part(let whole): return comparison(of: last, in: whole)
    default: return nil
    }
  }

  /// `text.substr(0, n) == other`
  private func comparison(of value: ExpressionID, in whole: ExpressionID) -> Consumer? {
    guard case .binary(let name, let left, _, _) = file.tree[whole], let callee = file.symbol(of: whole) else { return nil }
    let position = file.outermost(value) == left ? 0 : 1
    guard file.program.effects.operands(of: .consumes, callee).contains(.parameter(position)) else { return nil }
    return Consumer(text: "'\(file.text(name))'", range: file.tree.range(whole), question: .likeness)
  }

  private func consumingCall(_ call: ExpressionID) -> Consumer? {
    guard let callee = file.symbol(of: call),
      file.program.effects.operands(of: .consumes, callee).contains(.receiver)
    else { return nil }
    let name = file.symbols[callee].name
    return Consumer(
      text: "'\(file.text(name))'", range: file.headRange(of: call), member: name,
      buildsResult: ownsMemory(call), isSearch: file.program.effects.has(callee, .searches),
      question: question(of: callee))
  }

  /// What a function or property asks of the collection, if the model says so.
  private func question(of callee: SymbolID) -> ChainAdvice.Question? {
    for case .resource(let name) in file.program.effects.operands(of: .asks, callee) {
      if let question = ChainAdvice.Question(rawValue: name) { return question }
    }
    return nil
  }

  private func ownsMemory(_ call: ExpressionID) -> Bool {
    guard let nominal = file.nominal(of: file.type(of: call)) else { return false }
    return file.isLibraryType(nominal, "String") || file.isLibraryType(nominal, "Array")
  }

  private func consumingProperty(_ member: ExpressionID) -> Consumer? {
    guard let property = file.symbol(of: member), file.program.effects.has(property, .consumes),
      case .member(_, let name, let offset) = file.tree[member]
    else { return nil }
    let range = ByteRange(offset, offset + UInt32(file.text(name).utf8.count))
    return Consumer(text: "'\(file.text(name))'", range: range, member: name, isProperty: true, question: question(of: property))
  }

  /// `[0]`
  private func firstElement(_ element: ExpressionID) -> Consumer? {
    guard case .subscript(_, let arguments) = file.tree[element], let only = file.tree[arguments].first,
      file.tree[arguments].count == 1, case .literal(.integer) = file.tree[only.value],
      file.text(file.tree.range(only.value)) == "0"
    else { return nil }
    return Consumer(text: "'[0]'", range: file.tree.range(only.value), isProperty: true, question: .first)
  }

  /// Whether the library has a way to the same end without the collection.
  func canDoWithout(_ consumer: Consumer) -> Bool {
    let effects = file.program.effects
    let isWhole = links.contains { link in file.symbol(of: link).map { effects.has($0, .whole) } ?? false }
    if isWhole, !consumer.isProperty { return false }
    guard let callee = file.symbol(of: call), file.symbols[callee].kind == .initializer else { return true }
    return isText(call) ? isCopyOfText : isCopyOfCollection(consumer)
  }

  /// `Array(x)` before `.contains` and the like, where `x` can do that itself. A copy to walk over may be
  /// wanted.
  private func isCopyOfCollection(_ consumer: Consumer) -> Bool {
    guard links.count == 1, link(call).kind != .grouped, !consumer.isWalk, case .call(_, let arguments) = file.tree[call],
      let source = file.tree[arguments].first, file.type(of: source.value).isKnown
    else { return false }
    // A set counts and adds up each element once.
    if let made = file.nominal(of: file.type(of: call)), file.isLibraryType(made, "Set") {
      if !consumer.isSearch { return false }
    }
    guard let member = consumer.member else { return !consumer.isProperty || isCollection(source.value) }
    return !file.types.members(member, of: file.type(of: source.value)).isEmpty
  }

  /// `std::string(p) == "all"`, where characters lie at `p` already.
  private var isCopyOfText: Bool {
    guard links.count == 1, case .call(_, let arguments) = file.tree[call], file.tree[arguments].count <= 2,
      let source = file.tree[arguments].first
    else { return false }
    let library = LibraryTypes(file.types)
    let type = file.type(of: source.value)
    if library.has(type, .view) { return true }
    return file.types.memory.element(of: type, file.types).map(library.isByte) ?? false
  }

  /// Whether a value has a `first`.
  private func isCollection(_ value: ExpressionID) -> Bool {
    guard let nominal = file.nominal(of: file.type(of: value)) else { return false }
    return file.types.allSupertypes(of: nominal).contains { file.isLibraryType($0, "Collection") }
  }
}

private enum Texts {
  static func message(_ names: [String], _ product: String, _ consumer: String, _ often: String) -> String {
    let quoted = names.map { "'\($0)'" }
    if quoted.count == 1 { return "\(quoted[0]) builds a \(product)\(often) that only \(consumer) looks at" }
    let list = quoted.dropLast().joined(separator: ", ") + " and " + quoted[quoted.count - 1]
    return "\(list) build \(product)s\(often), of which only \(consumer) looks at the last"
  }

  static func made(_ name: String) -> String { "'\(name)' makes a collection" }
  static let consumed = "it is looked at once and thrown away"
}
