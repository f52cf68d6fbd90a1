// Reports exact reservations that are made again in each step.
//
// `list.reserveCapacity(list.count + n)` on an array, in a loop, or in a function that also appends and that
// some loop of the program calls on one and the same object.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// A reservation per iteration.
package struct ReserveInLoop: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.reserveInLoop }
  package static var collects: [any FileAnalysis.Type] { [ExactReservations.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let files = workspace.results(of: ExactReservations.self)
    var calls: [SymbolID: SourceRange] = [:]
    for (id, result) in files {
      for (callee, range) in result.callsInLoops where calls[callee] == nil {
        calls[callee] = SourceRange(id, range)
      }
    }
    for (id, result) in files {
      for reservation in result.reservations where !reservation.isText || findings.profile(at: id) >= .strict {
        let place = SourceRange(id, reservation.range)
        if let loop = reservation.loop {
          findings.report(
            .exact(reservation.name), at: place, path: [Step(SourceRange(id, loop), .loop)],
            help: .once(workspace.words(of: id)))
        } else if let function = reservation.function, let call = calls[function] {
          findings.report(.exact(reservation.name), at: place, path: [Step(call, .called)],
            help: .once(workspace.words(of: id)))
        }
      }
    }
  }
}

/// Reservations of a file that depend on the container's own count.
struct ExactReservation: Sendable {
  var name: String
  var range: ByteRange
  var loop: ByteRange?
  var function: SymbolID?
  /// A text: one library reserves exactly what is asked for, others go on doubling.
  var isText = false
}

struct FileReservations: Sendable {
  var reservations: [ExactReservation] = []
  /// Functions that are called in loops on something that the loop did not make.
  var callsInLoops: [SymbolID: ByteRange] = [:]
}

enum ExactReservations: FileAnalysis {
  static func run(on file: FileUnit) -> FileReservations {
    var search = ReservationSearch(
      file: file, growth: file.result(of: GrowthAnalysis.self), library: LibraryTypes(file.types))
    if !file.isTest {
      for site in search.growth.sites.all where site.action == .reserves { search.visit(site) }
      search.collectCalls()
    }
    return search.result
  }
}

private struct ReservationSearch {
  let file: FileUnit
  let growth: FileGrowth
  let library: LibraryTypes
  var result = FileReservations()

  private var tree: Tree { file.tree }

  mutating func visit(_ site: ContainerSite) {
    guard !site.place.isElement, case .call(let callee, let arguments) = tree[site.expression],
      isArray(callee, site),
      let amount = tree[arguments].first?.value, !isGeometric(amount, depth: 0)
    else { return }
    let name = isImplicit(callee) ? file.words.reserve : file.text(site.name)
    let loops = growth.loops.loops(at: site.range.start)
    let home = rootLocal(of: site.expression).map { self.home(of: $0, loops) }
    if let loop = loops.last(where: { loop in home.map { !loop.makes($0, tree) } ?? true }) {
      guard loops.last?.range == loop.range, !isEmptied(site, in: loop),
        !StatementPath(to: tree.range(site.expression), in: tree).leaves(loop),
        dependsOnCount(amount, site, depth: 0) || isAddedUp(amount, in: loop)
      else { return }
      result.reservations.append(
        ExactReservation(
          name: name, range: site.range, loop: ByteRange(loop.whole.start, loop.range.start + 1), isText: isText(callee)))
    } else if dependsOnCount(amount, site, depth: 0), let body = growth.bodies.body(at: site.range.start),
      let function = body.symbol, isShared(site, body), grows(site, body)
    {
      result.reservations.append(ExactReservation(name: name, range: site.range, function: function, isText: isText(callee)))
    }
  }

  /// Where a variable is made. The parameter of a loop's closure that is changed is one that a reduction hands on: it was
  /// made before.
  private func home(of local: LocalID, _ loops: [LoopScope]) -> ByteRange {
    let entry = file.typed[local]
    guard case .parameter = entry.kind, !entry.frame.isNone,
      let loop = loops.first(where: { $0.range == tree[entry.frame].range })
    else { return entry.range }
    return ByteRange(at: loop.whole.start)
  }

  private func isArray(_ callee: ExpressionID, _ site: ContainerSite) -> Bool {
    if isText(callee) { return true }
    var type = Type.unknown
    if case .member(let base, _, _) = tree[callee] { type = file.type(of: base) }
    if isImplicit(callee), case .local(let local) = site.place.root { type = file.typed[local].type }
    return library.isType(type, "Array") || library.isType(type, "ContiguousArray")
      || library.has(type, .reservable) && library.isReservableList(type)
  }

  private func isText(_ callee: ExpressionID) -> Bool {
    guard case .member(let base, _, _) = tree[callee] else { return false }
    return library.has(file.type(of: base), .reservable) && library.has(file.type(of: base), .joined)
  }

  private func isImplicit(_ callee: ExpressionID) -> Bool {
    if case .name = tree[callee] { return true }
    return false
  }

  /// Whether an amount is computed from the container's own number of elements.
  private func dependsOnCount(_ id: ExpressionID, _ site: ContainerSite, depth: Int) -> Bool {
    guard !id.isNone, depth < 8 else { return false }
    switch tree[id] {
    case .member(let base, let name, _): return !base.isNone && name == .count && isContainer(base, site)
    case .name(let name):
      if name == .count, case .symbol = file.reference(of: id) { return isSelf(site) }
      guard case .local(let local) = file.reference(of: id) else { return false }
      return dependsOnCount(file.typed[local].initializer, site, depth: depth + 1)
    case .binary(_, let left, let right, _):
      return dependsOnCount(left, site, depth: depth + 1) || dependsOnCount(right, site, depth: depth + 1)
    case .call(let callee, let arguments):
      if let symbol = file.symbol(of: id), library.effects.has(symbol, .measures),
        case .member(let base, _, _) = tree[callee], !base.isNone
      {
        return isContainer(base, site)
      }
      return tree[arguments].contains { dependsOnCount($0.value, site, depth: depth + 1) }
    case .tuple(let parts): return tree[parts].contains { dependsOnCount($0.value, site, depth: depth + 1) }
    default: return false
    }
  }

  /// Whether an amount is a variable that each iteration adds to, and does nothing else with.
  private func isAddedUp(_ amount: ExpressionID, in loop: LoopScope) -> Bool {
    guard case .name = tree[amount], case .local(let local) = file.reference(of: amount),
      file.typed[local].kind == .variable, !loop.range.contains(file.typed[local].range)
    else { return false }
    let writes = file.typed.writes.filter {
      $0.local == local && loop.range.contains(tree.range($0.expression))
    }
    let additions = tree.expressions.filter { expression in
      guard case .binary(let name, let left, let right, _) = expression, file.text(name) == "+=",
        case .local(local) = file.reference(of: left), loop.range.contains(tree.range(left))
      else { return false }
      return file.reference(of: right) != .local(local)
    }
    return !writes.isEmpty && writes.count == additions.count
  }

  private func isContainer(_ id: ExpressionID, _ site: ContainerSite) -> Bool {
    switch (file.reference(of: id), site.place.root) {
    case (.local(let a), .local(let b)): a == b
    case (.symbol(let a), .symbol(let b)): a == b
    default: false
    }
  }

  private func isSelf(_ site: ContainerSite) -> Bool {
    if case .local(let local) = site.place.root { return file.typed[local].kind == .implicitSelf }
    return false
  }

  /// Doubling by hand: a product, or the capacity.
  private func isGeometric(_ id: ExpressionID, depth: Int) -> Bool {
    guard !id.isNone, depth < 8 else { return true }
    switch tree[id] {
    case .member(_, let name, _): return file.text(name) == "capacity"
    case .name(let name):
      if file.text(name) == "capacity" { return true }
      guard case .local(let local) = file.reference(of: id), !file.typed[local].initializer.isNone else {
        return false
      }
      return isGeometric(file.typed[local].initializer, depth: depth + 1)
    case .binary(let name, let left, let right, _):
      if ["*", "<<", "&*", "/", ">>"].contains(file.text(name)) { return true }
      return isGeometric(left, depth: depth + 1) || isGeometric(right, depth: depth + 1)
    case .call(let callee, let arguments):
      if !callee.isNone, case .member(_, let name, _) = tree[callee], file.text(name) == "capacity" { return true }
      return tree[arguments].contains { isGeometric($0.value, depth: depth + 1) }
    case .cast(_, let inner, _), .dereference(let inner): return isGeometric(inner, depth: depth + 1)
    default: return false
    }
  }

  private func rootLocal(of id: ExpressionID) -> LocalID? {
    guard !id.isNone else { return nil }
    switch tree[id] {
    case .name: if case .local(let local) = file.reference(of: id) { return local } else { return nil }
    case .call(let base, _), .member(let base, _, _), .subscript(let base, _), .force(let base),
      .optionalChain(let base),
      .effect(_, let base):
      return rootLocal(of: base)
    default: return nil
    }
  }

  private func isEmptied(_ site: ContainerSite, in loop: LoopScope) -> Bool {
    growth.sites.sites(of: site.place.root).contains {
      loop.range.contains($0.range) && [.clears, .assigned, .changed].contains($0.action)
    }
  }

  /// Whether the container lives on when the function returns: a property, or a parameter by reference.
  private func isShared(_ site: ContainerSite, _ body: Body) -> Bool {
    var root = rootLocal(of: site.expression)
    if case .local(let local) = site.place.root { root = local }
    return root.map { body.parameters.contains($0) || file.typed[$0].kind == .implicitSelf } ?? true
  }

  private func grows(_ site: ContainerSite, _ body: Body) -> Bool {
    guard case .function(let function) = body.kind else { return false }
    return growth.sites.sites(of: site.place.root).contains { other in
      guard tree[function].range.contains(other.range) else { return false }
      switch other.action {
      case .grows, .growsByMany: return true
      default: return false
      }
    }
  }

  mutating func collectCalls() {
    for (index, expression) in tree.expressions.enumerated() {
      guard case .call(let callee, let arguments) = expression else { continue }
      let id = ExpressionID(raw: UInt32(index))
      guard let symbol = file.symbol(of: id), result.callsInLoops[symbol] == nil else { continue }
      guard let loop = growth.loops.innermost(at: tree.range(id).start) else { continue }
      let changed = tree[arguments].map(\.value).filter {
        if case .effect(.addressOf, _) = tree[$0] { true } else { file.types.memory.isToldPointer(file.type(of: $0), file.types) }
      }
      let isMade = ([callee] + changed).contains { part in
        rootLocal(of: part).map { loop.range.contains(file.typed[$0].range) } ?? false
      }
      if !isMade { result.callsInLoops[symbol] = tree.range(callee) }
    }
  }
}

extension String {
  fileprivate static func exact(_ name: String) -> String {
    "each step reserves room in '\(name)' for its own elements only, so that growth is no longer geometric"
  }
  fileprivate static var loop: String { "in each iteration of this loop" }
  fileprivate static var called: String { "called once per iteration here" }
  fileprivate static func once(_ words: ContainerWords) -> String {
    "reserve the final size once before the loop, or leave growth to '\(words.append)'"
  }
}
