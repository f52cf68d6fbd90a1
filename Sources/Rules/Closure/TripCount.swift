// Upper bounds of the number of passes of a loop, from what stands in the source.
//
// A list has a bound if the code writes it out: as a literal, as a constant or variable that gets nothing but such lists
// and single elements outside of loops, or as what comes of such a list element by element. What is handed in, read or
// received has none.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// How often a loop over a sequence runs.
struct TripCount {
  private let file: FileUnit
  private let library: LibraryTypes

  init(_ file: FileUnit) {
    self.file = file
    library = LibraryTypes(file.types)
  }

  private var tree: Tree { file.tree }
  private var constants: ConstantLengths {
    ConstantLengths(file: file.file, typed: file.typed, library: library)
  }

  /// An upper bound of the number of elements; nil where none is known.
  func count(_ id: ExpressionID, depth: Int = 0) -> Int? {
    guard !id.isNone, depth < 8 else { return nil }
    switch tree[id] {
    case .array(let elements): return tree[elements].count
    case .dictionary(let parts): return tree[parts].count / 2
    case .tuple(let parts) where tree[parts].count == 1: return tree[parts].first.flatMap { count($0.value, depth: depth) }
    case .binary(let name, let left, let right, _):
      return name == .plus ? sum([left, right], depth: depth) : span(left, right)
    case .call(let callee, let arguments): return bounded(callee, arguments, depth: depth)
    case .member(let base, let name, _):
      if file.text(name) == "allCases" { return 0 }
      if ["indices", "reversed", "keys", "values"].contains(file.text(name)) { return count(base, depth: depth) }
      return constants.count(of: id)
    case .name: return variable(id, depth: depth) ?? constants.count(of: id)
    default: return nil
    }
  }

  private func sum(_ parts: [ExpressionID], depth: Int) -> Int? {
    parts.reduce(into: Int?(0)) { sum, part in
      sum = sum.flatMap { sum in count(part, depth: depth + 1).map { sum + $0 } }
    }
  }

  /// `low..<high` with known ends, `0..<min(n, 8)`, or a part: `start..<min(start + 8, end)`.
  private func span(_ left: ExpressionID, _ right: ExpressionID) -> Int? {
    guard let low = number(left), let high = number(right) else { return distance(from: left, to: right) }
    return max(0, high - low)
  }

  private func distance(from start: ExpressionID, to end: ExpressionID) -> Int? {
    if let ends = minimum(end) { return ends.compactMap { distance(from: start, to: $0) }.min() }
    guard case .binary(let name, let base, let length, _) = tree[end], name == .plus,
      case .local(let local) = file.reference(of: start), file.reference(of: base) == .local(local)
    else { return nil }
    return number(length)
  }

  /// What `min(…)` chooses from.
  private func minimum(_ id: ExpressionID) -> [ExpressionID]? {
    guard case .call(let callee, let arguments) = tree[id], !callee.isNone, case .name(let name) = tree[callee],
      file.text(name) == "min"
    else { return nil }
    return tree[arguments].map(\.value)
  }

  private func number(_ id: ExpressionID) -> Int? {
    if let known = constants.integer(id) { return known }
    if let ends = minimum(id) { return ends.compactMap(number).min() }
    switch tree[id] {
    case .name, .member: return isLimit(id) ? 0 : constant(id)
    default: return nil
    }
  }

  /// The number of processors and the like.
  private func isLimit(_ id: ExpressionID) -> Bool {
    file.symbol(of: id).map { file.program.effects.has($0, .limits) } ?? false
  }

  /// A `let` with a number that is known.
  private func constant(_ id: ExpressionID) -> Int? {
    guard case .local(let local) = file.typed.reference(id), case .constant = file.typed[local].kind,
      !file.typed[local].initializer.isNone
    else { return nil }
    return number(file.typed[local].initializer)
  }

  // MARK: Calls

  /// `prefix(8)`, `suffix(8)`; `map { … }`, `enumerated()` and the like of something bounded.
  private func bounded(_ callee: ExpressionID, _ arguments: ArgumentList, depth: Int) -> Int? {
    guard !callee.isNone, case .member(let base, let name, _) = tree[callee], !base.isNone else { return nil }
    if ["prefix", "suffix"].contains(file.text(name)) { return tree[arguments].first.flatMap { number($0.value) } }
    if arguments.isEmpty { return count(base, depth: depth + 1) }
    guard tree[arguments].count == 1, let only = tree[arguments].first, case .closure(let function) = tree[only.value]
    else { return nil }
    switch file.text(name) {
    case "map", "compactMap", "filter", "sorted": return count(base, depth: depth + 1)
    case "flatMap":
      guard let list = result(of: function) else { return nil }
      return count(base, depth: depth + 1).flatMap { outer in count(list, depth: depth + 1).map { outer * $0 } }
    default: return nil
    }
  }

  /// The one expression that a closure consists of.
  private func result(of function: FunctionID) -> ExpressionID? {
    let body = tree[tree[function].body]
    guard body.count == 1, let only = body.first else { return nil }
    switch tree[only] {
    case .expression(let value), .return(let value): return value.some
    default: return nil
    }
  }

  // MARK: Variables

  /// What a local list can hold at most: its first value, and all that is added to it.
  private func variable(_ id: ExpressionID, depth: Int) -> Int? {
    guard case .local(let local) = file.typed.reference(id), let first = file.typed[local].initializer.some,
      var most = count(first, depth: depth + 1)
    else { return nil }
    for site in file.result(of: GrowthAnalysis.self).sites.sites(of: .local(local)) where !site.place.isElement {
      guard let more = added(at: site, to: local, depth: depth + 1) else { return nil }
      most += more
    }
    return most
  }

  private func added(at site: ContainerSite, to local: LocalID, depth: Int) -> Int? {
    switch site.action {
    case .grows: return runsOnce(site, local) ? 1 : nil
    case .growsByMany, .assigned: return runsOnce(site, local) ? value(of: site).flatMap { count($0, depth: depth) } : nil
    case .shrinks, .clears, .reserves, .measured, .looksUp: return 0
    case .accumulates, .passed, .changed: return nil
    }
  }

  /// What is added, or given anew.
  private func value(of site: ContainerSite) -> ExpressionID? {
    switch tree[site.expression] {
    case .binary(_, _, let added, _): added
    case .assign(_, let value): value
    case .call(_, let arguments): tree[arguments].count == 1 ? tree[arguments].first?.value : nil
    default: nil
    }
  }

  /// Whether a place is passed once for each time that the variable is made.
  private func runsOnce(_ site: ContainerSite, _ local: LocalID) -> Bool {
    let home = file.typed[local].range
    let isRepeated = file.result(of: GrowthAnalysis.self).loops.loops(at: site.range.start).contains {
      !$0.range.contains(home)
    }
    return !isRepeated
      && !file.typed.closures.contains { closure in
        let range = tree[closure.function].range
        return range.contains(site.range) && !range.contains(home)
      }
  }
}
