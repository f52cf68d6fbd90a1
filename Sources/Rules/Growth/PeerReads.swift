// Loops that keep all that a peer sends.
//
// Each pass reads a part, and a buffer from outside the loop gets it. Silent where the loop compares anything with a
// limit: the size of the buffer, or what it counts with. Comparisons that only decide whether the buffer must grow are no
// limit.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Finds such loops in one file.
struct PeerReads {
  struct Found {
    /// The call that reads.
    var read: ExpressionID
    /// What grows, and where.
    var buffer: String
    var growth: ByteRange
  }

  private let file: FileUnit
  private let growth: FileGrowth
  private let parents: ExpressionParents

  init(_ file: FileUnit) {
    self.file = file
    growth = file.result(of: GrowthAnalysis.self)
    parents = file.result(of: ParentAnalysis.self)
  }

  private var tree: Tree { file.tree }

  func find() -> [Found] {
    let reads = file.result(of: EffectCalls.self).calls(.receives)
    return reads.compactMap { read in
      guard let loop = growth.loops.innermost(at: tree.range(read).start), !isBounded(loop) else { return nil }
      return grownContainer(in: loop, read) ?? resizedMemory(in: loop, read)
    }
  }

  // MARK: Buffers

  private func grownContainer(in loop: LoopScope, _ read: ExpressionID) -> Found? {
    let inside = growth.sites.all.filter { loop.whole.contains($0.range) && !$0.place.isElement }
    for site in inside where isGrowth(site.action) && isOutside(site.place.root, loop) {
      let isKept = inside.allSatisfy {
        $0.place.root != site.place.root || isGrowth($0.action) || $0.action == .looksUp || $0.action == .reserves
      }
      if isKept {
        return Found(read: read, buffer: file.text(site.name), growth: site.range)
      }
    }
    return nil
  }

  private func isGrowth(_ action: ContainerSite.Action) -> Bool {
    switch action {
    case .grows(let key): key != .bounded
    case .growsByMany: true
    default: false
    }
  }

  private func isOutside(_ root: ContainerRoot, _ loop: LoopScope) -> Bool {
    if case .local(let local) = root { return !loop.whole.contains(file.typed[local].range) }
    return true
  }

  /// `buffer = realloc(buffer, …)` in the loop.
  private func resizedMemory(in loop: LoopScope, _ read: ExpressionID) -> Found? {
    for call in file.result(of: EffectCalls.self).calls(.resizes) where loop.range.contains(tree.range(call)) {
      guard case .call(_, let arguments) = tree[call], let pointer = tree[arguments].first,
        let name = PlaceText.text(PlaceText.inner(pointer.value, tree), file)
      else { continue }
      return Found(read: read, buffer: name, growth: tree.range(call))
    }
    return nil
  }

  // MARK: Limits

  /// Whether a loop compares what it counts, or the size of something, with a limit.
  private func isBounded(_ loop: LoopScope) -> Bool {
    let counted = countedPlaces(in: loop)
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard case .binary(let name, let left, let right, _) = tree[id], loop.whole.contains(tree.range(id)),
        ["<", ">", "<=", ">=", "==", "!="].contains(file.text(name)), !decidesOnGrowth(id, loop)
      else { continue }
      if [left, right].contains(where: { mentions($0, counted) }) { return true }
    }
    return growth.sites.all.contains { $0.action == .measured && loop.whole.contains($0.range) && !decidesOnGrowth($0.expression, loop) }
  }

  /// Places that the loop adds to or takes from.
  private func countedPlaces(in loop: LoopScope) -> Set<String> {
    var found: Set<String> = []
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard loop.whole.contains(tree.range(id)), let place = changedPlace(id), let text = PlaceText.text(place, file) else { continue }
      found.insert(text)
    }
    return found
  }

  private func changedPlace(_ id: ExpressionID) -> ExpressionID? {
    switch tree[id] {
    case .unary(let name, let operand): return ["++", "--"].contains(file.text(name)) ? operand : nil
    case .binary(let name, let left, _, _): return ["+=", "-=", "*=", "<<="].contains(file.text(name)) ? left : nil
    case .assign(let target, let value):
      guard let text = PlaceText.text(target, file), mentions(value, [text]) else { return nil }
      return target
    default: return nil
    }
  }

  private func mentions(_ id: ExpressionID, _ places: Set<String>, depth: Int = 0) -> Bool {
    guard !id.isNone, depth < 12 else { return false }
    if let text = PlaceText.text(id, file), places.contains(text) { return true }
    switch tree[id] {
    case .binary(_, let left, let right, _): return mentions(left, places, depth: depth + 1) || mentions(right, places, depth: depth + 1)
    case .unary(_, let inner), .cast(_, let inner, _), .effect(_, let inner), .address(let inner):
      return mentions(inner, places, depth: depth + 1)
    case .subscript(let base, let arguments):
      return mentions(base, places, depth: depth + 1) || tree[arguments].contains { mentions($0.value, places, depth: depth + 1) }
    case .member(let base, _, _): return mentions(base, places, depth: depth + 1)
    case .dereference(let base): return mentions(base, places, depth: depth + 1)
    case .call(let callee, let arguments):
      return mentions(callee, places, depth: depth + 1) || tree[arguments].contains { mentions($0.value, places, depth: depth + 1) }
    default: return false
    }
  }

  /// Whether a comparison is the condition of an `if` whose body makes more room.
  private func decidesOnGrowth(_ comparison: ExpressionID, _ loop: LoopScope) -> Bool {
    var outermost = comparison
    while case let parent = parents[outermost], !parent.isNone { outermost = parent }
    let resizes = file.result(of: EffectCalls.self).calls(.resizes).map { tree.range($0) }
    for (number, statement) in tree.statements.enumerated() {
      let body: StatementList
      switch statement {
      case .if(let conditions, let then, _):
        guard tree[conditions].contains(where: { $0.value == outermost }) else { continue }
        body = then
      case .while(let conditions, let inner):
        guard tree[conditions].contains(where: { $0.value == outermost }) else { continue }
        if tree.statementRanges[number] == loop.whole { return false }
        // Doubling a size until it fits.
        return inner.count == 1
      default: continue
      }
      return tree[body].contains { inner in resizes.contains { tree.range(inner).contains($0) } }
    }
    return false
  }
}
