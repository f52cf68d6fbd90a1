// Reports streams that buffer without a limit what others produce, and reads that take in all that a peer
// sends.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// A buffer whose size somebody else decides.
package struct UnboundedBuffer: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.unboundedBuffer }
  package static var collects: [any FileAnalysis.Type] { [StreamFeeds.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
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

  package func check(_ file: FileUnit, into findings: inout Findings) {
    if file.isSideCode { return }
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

  /// Whether the other end belongs to somebody else.
  private func isFromPeer(_ base: ExpressionID, _ file: FileUnit) -> Bool {
    var source = base
    if case .local(let local) = file.reference(of: base) { source = file.typed[local].initializer }
    guard !source.isNone, let symbol = file.symbol(of: source) else { return false }
    return file.program.effects.has(symbol, .unbounded) && !isOfOwnObject(source, file)
  }

  /// Whether the pipe was given to an object that the same code makes, such as the process of a tool it starts: what comes
  /// back is the answer to its own question.
  private func isOfOwnObject(_ source: ExpressionID, _ file: FileUnit) -> Bool {
    guard case .member(let pipe, _, _) = file.tree[source], !pipe.isNone,
      case .local(let local) = file.reference(of: pipe)
    else { return false }
    return file.tree.expressions.contains { expression in
      guard case .assign(let target, let value) = expression, !target.isNone, !value.isNone,
        file.reference(of: value) == .local(local), case .member(let owner, _, _) = file.tree[target], !owner.isNone,
        case .local(let holder) = file.reference(of: owner)
      else { return false }
      return isMade(file.typed[holder].initializer, file)
    }
  }

  /// `Type(…)`
  private func isMade(_ value: ExpressionID, _ file: FileUnit) -> Bool {
    guard !value.isNone, case .call = file.tree[value] else { return false }
    switch file.reference(of: value) {
    case .type: return true
    case .symbol(let symbol): return file.symbols[symbol].kind == .initializer
    default: return false
    }
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
  fileprivate static var limit: String { "give a limit that fits what is expected, or read piece by piece" }
}
