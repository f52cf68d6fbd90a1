// Parts of a collection that grow by one element in each pass of a loop.
//
// Who takes such a part out, adds to it and puts it back, while the collection still holds it, copies in each pass what
// all passes before have added. That is quadratic if the part keeps what it gets: a part that is cut to a size, or whose
// size is looked at, may stay small.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The growth of one part in the loop around it.
struct PartGrowth {
  private let file: FileUnit
  private let loop: ByteRange

  /// Nil if the part is not known to grow from pass to pass.
  init?(file: FileUnit, part: SharedStorage.Part) {
    guard let loop = file.surroundings(at: part.place).loop else { return nil }
    self.file = file
    self.loop = loop
    guard outlivesPass(part.origin), grows(part) else { return nil }
  }

  /// Whether code belongs to the loop itself and not to one inside it.
  func isInLoop(_ expression: ExpressionID) -> Bool {
    file.surroundings(at: file.tree.range(expression).start).loop == loop
  }

  /// Whether what the part is taken from is older than the pass.
  private func outlivesPass(_ origin: ExpressionID) -> Bool {
    switch file.tree[origin] {
    case .subscript(let base, _), .force(let base), .optionalChain(let base): return outlivesPass(base)
    case .member(let base, _, _) where !base.isNone:
      if case .type = file.reference(of: base) { return true }
      return outlivesPass(base)
    default: break
    }
    switch file.reference(of: origin) {
    case .local(let local): return !loop.contains(file.typed[local].range.start)
    case .symbol(let symbol): return file.symbols[symbol].kind == .variable && file.types.isStored(file.symbols[symbol])
    case .none, .type, .value: return false
    }
  }

  private func grows(_ part: SharedStorage.Part) -> Bool {
    let sites = file.result(of: GrowthAnalysis.self).sites.all.filter {
      $0.range.start >= part.place && loop.contains($0.range.start) && !$0.place.isElement && isIn($0, part.local)
    }
    let isLimited = sites.contains {
      switch $0.action {
      case .shrinks, .clears, .measured, .assigned, .changed: true
      case .grows, .growsByMany, .accumulates, .reserves, .looksUp, .passed: false
      }
    }
    return !isLimited && sites.contains { site in
      switch site.action {
      case .grows(let key): key != .bounded && isInLoop(site.expression)
      case .growsByMany: isInLoop(site.expression)
      default: false
      }
    }
  }

  /// Whether the container is the part, or is stored in it.
  private func isIn(_ site: ContainerSite, _ local: LocalID) -> Bool {
    if site.place.root == .local(local) { return true }
    guard case .call(let callee, _) = file.tree[site.expression], !callee.isNone,
      case .member(let container, _, _) = file.tree[callee]
    else { return false }
    var value = container
    while !value.isNone, case .member(let base, _, _) = file.tree[value], !base.isNone,
      file.isReference(file.type(of: base)) == false
    {
      value = base
    }
    return !value.isNone && value != container && file.reference(of: value) == .local(local)
  }
}
