// Queues between threads that nobody bounds.
//
// A function puts an element into a container of its object and wakes whoever waits; another one waits and takes elements
// out, one or all. The queue is bounded if anybody who adds looks at its size or waits for room.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// What one file tells about such queues.
enum ThreadQueues: FileAnalysis {
  struct Result: Sendable {
    /// Where a container gets an element, and somebody is woken.
    var feeds: [SymbolID: ByteRange] = [:]
    /// Containers from which functions take that wait.
    var drained: Set<SymbolID> = []
    /// Containers whose size decides on something, or that are handed to others.
    var bounded: Set<SymbolID> = []
  }

  static func run(on file: FileUnit) -> Result {
    var result = Result()
    let calls = file.result(of: EffectCalls.self)
    let growth = file.result(of: GrowthAnalysis.self)
    let wakers = functions(around: calls.calls(.wakes), file, growth)
    let waiters = functions(around: calls.calls(.limits), file, growth)
    if wakers.isEmpty, waiters.isEmpty { return result }
    for site in growth.sites.all {
      guard case .symbol(let symbol) = site.place.root, file.symbols[symbol].owner != nil,
        let function = growth.bodies.body(at: site.range.start)?.symbol
      else { continue }
      switch site.action {
      case .grows where !site.place.isElement && wakers.contains(function):
        if waiters.contains(function) { result.bounded.insert(symbol) } else if result.feeds[symbol] == nil { result.feeds[symbol] = site.range }
      case .shrinks where waiters.contains(function), .clears where waiters.contains(function),
        .assigned where waiters.contains(function), .changed where waiters.contains(function):
        result.drained.insert(symbol)
      // Exchanged for another one, or moved away: `list.swap(queue)`, `std::move(queue)`.
      case .passed(let callee?, _) where waiters.contains(function) && file.isOfLibrary(callee): result.drained.insert(symbol)
      case .measured: result.bounded.insert(symbol)
      default: break
      }
    }
    return result
  }

  private static func functions(around calls: [ExpressionID], _ file: FileUnit, _ growth: FileGrowth) -> Set<SymbolID> {
    Set(calls.compactMap { growth.bodies.body(at: file.tree.range($0).start)?.symbol })
  }
}
