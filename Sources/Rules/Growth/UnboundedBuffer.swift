// Reports streams that buffer without a limit what others produce, and reads that take in all that a peer
// sends.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// A buffer whose size somebody else decides.
package struct UnboundedBuffer: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.unboundedBuffer }
  package static var collects: [any FileAnalysis.Type] { [StreamFeeds.self, ThreadQueues.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    checkQueues(workspace, &findings)
    let files = workspace.results(of: StreamFeeds.self)
    var feeds: [SymbolID: SourceRange] = [:]
    var watched: Set<SymbolID> = []
    for (id, result) in files {
      watched.formUnion(result.watched)
      for (symbol, range) in result.feeds where feeds[symbol] == nil {
        feeds[symbol] = SourceRange(id, range)
      }
    }
    for (id, result) in files {
      for stream in result.streams where watched.isDisjoint(with: stream.kept) {
        let outside = stream.kept.lazy.compactMap { feeds[$0] }.first
        guard let feed = stream.feed.map({ SourceRange(id, $0) }) ?? outside else { continue }
        findings.report(
          .stream(stream.name), at: SourceRange(id, stream.range), path: [Step(feed, .fed)], help: .policy)
      }
    }
  }

  /// Whether work may pile up for long depends on who makes it, so queues are for the strict profile.
  private func checkQueues(_ workspace: WorkspaceUnit, _ findings: inout Findings) {
    let files = workspace.results(of: ThreadQueues.self)
    let drained = files.reduce(into: Set<SymbolID>()) { $0.formUnion($1.result.drained) }
    let bounded = files.reduce(into: Set<SymbolID>()) { $0.formUnion($1.result.bounded) }
    for (id, result) in files where findings.profile(at: id) >= .strict {
      for (queue, feed) in result.feeds.sorted(by: { $0.value < $1.value })
      where drained.contains(queue) && !bounded.contains(queue) {
        findings.report(
          .queue(workspace.program.names[workspace.symbols[queue].name]), at: SourceRange(id, feed), help: .wait)
      }
    }
  }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    for found in PeerReads(file).find() where !found.isHandedIn || findings.profile >= .strict {
      findings.report(
        found.isHandedIn ? .keepsAll(found.buffer) : .keeps(found.buffer), at: file.headRange(of: found.read), path: [file.step(found.growth, .grown(found.buffer))],
        help: .stop)
    }
    if findings.profile >= .strict { checkSources(file, &findings) }
    for (index, expression) in file.tree.expressions.enumerated() {
      guard case .call(let callee, let arguments) = expression, !callee.isNone,
        case .member(let base, let name, let offset) = file.tree[callee], !base.isNone
      else { continue }
      let id = ExpressionID(raw: UInt32(index))
      guard let symbol = file.symbol(of: id), readsAll(id, symbol, base, arguments, file) else { continue }
      let text = file.text(name)
      findings.report(
        .reads(text), at: ByteRange(offset, offset + UInt32(text.utf8.count)), help: .limit)
    }
  }

  /// `std::string(std::istreambuf_iterator<char>(input), {})`: what stands behind a stream that is handed in, others
  /// decide. It may well be a file, so this is for the strict profile.
  private func checkSources(_ file: FileUnit, _ findings: inout Findings) {
    let parents = file.result(of: ParentAnalysis.self)
    for call in file.result(of: EffectCalls.self).calls(.drains) {
      guard let callee = file.symbol(of: call), file.symbols[callee].kind == .initializer,
        file.program.effects.operands(of: .drains, callee).contains(.parameter(0)), case .call(_, let arguments) = file.tree[call],
        let stream = file.tree[arguments].first.map({ lent($0.value, file) }), isSource(stream, file), fillsContainer(call, parents, file)
      else { continue }
      findings.report(.takesAll(file.text(file.tree.range(stream))), at: file.tree.range(stream), help: .limit)
    }
    for expression in file.tree.expressions {
      guard case .binary(let name, let left, let right, _) = expression, file.text(name) == "<<", let stream = emptied(right, file),
        let sink = file.nominal(of: file.type(of: left)), file.program.effects.has(sink, .sink)
      else { continue }
      findings.report(.takesAll(file.text(file.tree.range(stream))), at: file.tree.range(stream), help: .limit)
    }
  }

  /// The stream in `text << input.rdbuf()`.
  private func emptied(_ buffer: ExpressionID, _ file: FileUnit) -> ExpressionID? {
    guard case .call(let callee, _) = file.tree[buffer], !callee.isNone, case .member(let stream, _, _) = file.tree[callee],
      !stream.isNone, isSource(stream, file), case .nominal(_, let content) = file.types.node(file.type(of: buffer)),
      let nominal = content.first.flatMap({ file.nominal(of: $0) }), file.program.effects.has(nominal, .source)
    else { return nil }
    return stream
  }

  private func lent(_ argument: ExpressionID, _ file: FileUnit) -> ExpressionID {
    if case .effect(_, let inner) = file.tree[argument] { return lent(inner, file) }
    return argument
  }

  private func isSource(_ stream: ExpressionID, _ file: FileUnit) -> Bool {
    guard case .local(let local) = file.reference(of: stream), case .parameter = file.typed[local].kind,
      let nominal = file.nominal(of: file.type(of: stream))
    else { return false }
    return file.program.effects.has(nominal, .source)
  }

  /// Whether an iterator is where a container that is made begins.
  private func fillsContainer(_ iterator: ExpressionID, _ parents: ExpressionParents, _ file: FileUnit) -> Bool {
    let library = LibraryTypes(file.types)
    var value = iterator
    while !parents[value].isNone {
      value = parents[value]
      switch file.tree[value] {
      case .effect, .cast, .tuple: continue
      case .call: return library.isContainer(file.type(of: value)) || file.symbol(of: value).map { library.effects.has($0, .extends) || library.effects.has($0, .clears) } ?? false
      default: return false
      }
    }
    return false
  }

  private func readsAll(
    _ id: ExpressionID, _ symbol: SymbolID, _ base: ExpressionID, _ arguments: ArgumentList, _ file: FileUnit
  ) -> Bool {
    for operand in file.program.effects.operands(of: .drains, symbol) {
      switch operand {
      case .parameter(let limit):
        let parameters = file.typed.argumentParameters[id] ?? []
        for (position, argument) in file.tree[arguments].enumerated()
        where position < parameters.count && parameters[position] == limit {
          if isHighest(argument.value, file) { return true }
        }
      case .receiver: if isFromPeer(base, file) { return true }
      case .result, .resource: break
      }
    }
    return false
  }

  /// `.max`, `Int.max`
  private func isHighest(_ value: ExpressionID, _ file: FileUnit) -> Bool {
    guard case .member(_, let name, _) = file.tree[value], name == .max, let symbol = file.symbol(of: value)
    else {
      return false
    }
    return file.symbols[symbol].isStatic && file.symbols[symbol].kind == .variable
  }

  /// Whether the other end belongs to somebody else: the pipe was given to an object that others made. Pipes whose other
  /// end is not known here, such as parameters, count for known ones; and what the process of a tool writes that the code
  /// itself starts is the answer to its own question.
  private func isFromPeer(_ base: ExpressionID, _ file: FileUnit) -> Bool {
    var source = base
    if case .local(let local) = file.reference(of: base) { source = file.typed[local].initializer }
    guard !source.isNone, let symbol = file.symbol(of: source), file.program.effects.has(symbol, .unbounded),
      case .member(let pipe, _, _) = file.tree[source], !pipe.isNone
    else { return false }
    let holders = holders(of: file.reference(of: pipe), file)
    return !holders.isEmpty && !holders.contains { isMade($0, file) }
  }

  /// The objects that a variable's value is given to: `process.standardOutput = pipe`.
  private func holders(of pipe: Reference, _ file: FileUnit) -> [ExpressionID] {
    guard pipe != .none else { return [] }
    return file.tree.expressions.compactMap { expression in
      guard case .assign(let target, let value) = expression, !target.isNone, !value.isNone,
        file.reference(of: value) == pipe, case .member(let owner, _, _) = file.tree[target], !owner.isNone
      else { return nil }
      return owner
    }
  }

  /// Whether an object is made by the code that names it: a local or a property with a value `Type(…)`.
  private func isMade(_ object: ExpressionID, _ file: FileUnit) -> Bool {
    let value: ExpressionID? =
      switch file.reference(of: object) {
      case .local(let local): file.typed[local].initializer
      case .symbol(let symbol): file.typed.bodies.lazy.compactMap { $0.initialValue(of: symbol) }.first
      default: nil
      }
    guard let value, !value.isNone, case .call = file.tree[value] else { return false }
    switch file.reference(of: value) {
    case .type: return true
    case .symbol(let symbol): return file.symbols[symbol].kind == .initializer
    default: return false
    }
  }
}

extension Body {
  /// The first value of a property, if that is what the body is.
  fileprivate func initialValue(of property: SymbolID) -> ExpressionID? {
    guard symbol == property, case .initializer(let value) = kind else { return nil }
    return value
  }
}

extension String {
  fileprivate static func stream(_ name: String) -> String {
    "the stream of '\(name)' keeps without a limit what its consumer has not taken yet"
  }
  fileprivate static var fed: String { "elements arrive here as often as their producer likes" }
  fileprivate static var policy: String { "give a policy with a limit ('.bufferingNewest(16)' drops what is older), or make the producer wait if nothing may be lost" }
  fileprivate static func reads(_ name: String) -> String {
    "'\(name)' takes into memory all that the other side sends, without a limit"
  }
  fileprivate static func takesAll(_ name: String) -> String {
    "all that comes out of '\(name)' is taken into memory, without a limit"
  }
  fileprivate static func keeps(_ name: String) -> String {
    "'\(name)' takes in all that the other side sends, without a limit"
  }
  fileprivate static func keepsAll(_ name: String) -> String {
    "'\(name)' takes in all that there is to read, without a limit"
  }
  fileprivate static func grown(_ name: String) -> String { "'\(name)' grows with each part" }
  fileprivate static var stop: String { "compare its size with a limit in the loop, and stop beyond it, or handle the parts one by one" }
  fileprivate static func queue(_ name: String) -> String {
    "'\(name)' takes any number of elements while the thread that takes them out is busy"
  }
  fileprivate static var wait: String { "compare its size with a limit before adding, and wait, or turn the work away" }
  fileprivate static var limit: String { "give a limit that fits what is expected, or read piece by piece" }
}
