// Finds the containers of a file that a loop fills from empty.
//
// A container begins empty where it is declared so, itself or as a part of a local value, where it is emptied or gets an
// empty value, and, if it is a property that is declared empty, where an initialiser of its type begins. Left out: containers for which
// room is made, that are handed to another function or changed otherwise before the loop ends, that get the
// elements of a whole sequence, or that lose elements in the loop; and insertions that move what stands there
// already.

internal import Analysis
internal import Diagnostics
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// All of them in one file.
enum FilledContainers: FileAnalysis {
  static func run(on file: FileUnit) -> [FilledContainer] {
    let search = FilledContainerSearch(
      file: file, growth: file.result(of: GrowthAnalysis.self), library: LibraryTypes(file.types))
    return search.growth.sites.roots.flatMap(search.containers).sorted { $0.site.range < $1.site.range }
  }
}

private struct FilledContainerSearch {
  let file: FileUnit
  let growth: FileGrowth
  let library: LibraryTypes

  private var tree: Tree { file.tree }

  func containers(_ root: ContainerRoot) -> [FilledContainer] {
    // What it costs to move handles of threads is nothing beside the threads.
    guard let kind = kind(of: type(of: root)), !file.holdsTask(type(of: root)) else { return [] }
    let sites = growth.sites.sites(of: root)
    guard sites.contains(where: { isGrowth($0, kind) }) else { return [] }
    return beginnings(of: root, sites).compactMap { container(root, kind, $0, sites) }
  }

  private func container(
    _ root: ContainerRoot, _ kind: FilledContainer.Kind, _ beginning: Beginning, _ sites: [ContainerSite]
  ) -> FilledContainer? {
    let later = sites.filter {
      $0.range.start >= beginning.end && beginning.scope.contains($0.range) && (beginning.holder == nil || holder(of: $0) == beginning.holder)
    }
    let own = { (site: ContainerSite) in
      growth.loops.loops(at: site.range.start).filter { !$0.range.contains(beginning.place) }
    }
    guard let first = later.first(where: { isGrowth($0, kind) && !own($0).isEmpty }),
      let loop = own(first).first, function(around: loop.whole)?.range == beginning.function,
      beginning.path?.precedes(loop.whole) ?? true,
      beginning.holder.map({ isOnlyTakenApart($0, before: loop.whole.end) }) ?? true,
      later.allSatisfy({ isHarmless($0, loop) })
    else { return nil }
    let added = later.filter { isGrowth($0, kind) && loop.range.contains($0.range) }
    if kind == .table, later.contains(where: { groups($0, with: added) }) { return nil }
    let steady = IterationGrowth.of(
      loop.body, sites: Set(added.map(\.expression)), in: tree, isCounted: { isCounted($0, in: loop) },
      neverReturns: { library.isType(file.type(of: $0), "Never") })
    return FilledContainer(
      name: file.text(first.name), path: path(of: first), kind: kind, beginning: beginning.range, site: first,
      loop: loop, growth: steady, isNested: added.contains { own($0).count > 1 },
      losesStorage: beginning.isCleared)
  }

  // MARK: Beginnings

  /// A place behind which a container is empty.
  private struct Beginning {
    var range: ByteRange
    /// Whether storage is given away here that was there before.
    var isCleared = false
    /// Where the container is known to be empty from.
    var end: UInt32
    /// A loop around this place makes the container anew.
    var place: ByteRange
    /// What may happen to the container as far as this beginning is concerned.
    var scope: ByteRange
    /// The function that runs the beginning and the loop: one that is called more often has to make room for
    /// what is there already.
    var function: ByteRange?
    /// The way to the statement that empties it: control has to pass there whenever it comes to the loop.
    var path: StatementPath?
    /// The local value that the container is a part of.
    var holder: LocalID?
  }

  private func beginnings(of root: ContainerRoot, _ sites: [ContainerSite]) -> [Beginning] {
    var found = sites.compactMap(emptying)
    switch root {
    case .local(let id):
      let local = file.typed[id]
      if local.kind == .variable, !local.initializer.isNone, isEmpty(local.initializer) {
        let whole = ByteRange(0, .max)
        found.append(
          Beginning(
            range: local.range, end: local.range.end, place: local.range, scope: whole,
            function: function(around: local.range)?.range))
      }
    case .symbol(let symbol): found += initializers(of: symbol, sites) + parts(symbol, sites)
    }
    return found
  }

  /// `list = []`, `list.removeAll()`
  private func emptying(_ site: ContainerSite) -> Beginning? {
    guard !site.place.isElement else { return nil }
    switch (site.action, tree[site.expression]) {
    case (.assigned, .assign(_, let value)) where isEmpty(value): break
    case (.clears, .call(_, let arguments)) where !retains(site.expression) && !keepsCapacity(tree[arguments]): break
    default: return nil
    }
    let whole = tree.range(site.expression)
    guard let function = function(around: whole) else { return nil }
    return Beginning(
      range: site.range, isCleared: site.action == .clears, end: whole.end, place: whole,
      scope: function.range, function: function.range, path: StatementPath(to: whole, in: tree))
  }

  /// A property that is declared empty is so where an initialiser begins.
  private func initializers(of symbol: SymbolID, _ sites: [ContainerSite]) -> [Beginning] {
    let entry = file.symbols[symbol]
    guard entry.file == file.id, let owner = entry.owner, !entry.isStatic,
      case .variable(let variable) = tree[entry.declaration].kind, !variable.initializer.isNone,
      isEmpty(variable.initializer)
    else { return [] }
    let declaration = tree.range(variable.initializer)
    return file.typed.bodies.compactMap { body in
      guard case .function(let function) = body.kind, body.owner == owner, let made = body.symbol,
        file.symbols[made].kind == .initializer, !delegates(tree[function])
      else { return nil }
      let scope = tree[function].range
      return Beginning(range: declaration, end: scope.start, place: scope, scope: scope, function: scope)
    }
  }

  /// `Columns columns;`, whose lists are empty where it is declared.
  private func parts(_ field: SymbolID, _ sites: [ContainerSite]) -> [Beginning] {
    guard let owner = file.symbols[field].owner, file.symbols[owner].kind == .struct, isDeclaredEmpty(field) else { return [] }
    return Set(sites.compactMap(holder)).sorted { $0.raw < $1.raw }.compactMap { id in
      let local = file.typed[id]
      guard local.kind == .variable, !local.initializer.isNone, isEmpty(local.initializer), !makesItself(local.initializer) else { return nil }
      return Beginning(
        range: local.range, end: local.range.end, place: local.range, scope: ByteRange(0, .max),
        function: function(around: local.range)?.range, holder: id)
    }
  }

  private func isDeclaredEmpty(_ field: SymbolID) -> Bool {
    let entry = file.symbols[field]
    let home = file.program.files[entry.file.index].tree
    guard !entry.isStatic, case .variable(let variable) = home[entry.declaration].kind else { return false }
    if variable.initializer.isNone { return file.source.language.objectsAreValues }
    return entry.file == file.id && isEmpty(variable.initializer)
  }

  /// Whether a value is made by code of its type, which may fill its parts.
  private func makesItself(_ value: ExpressionID) -> Bool {
    guard let made = file.symbol(of: value) else { return false }
    let entry = file.symbols[made]
    return !entry.function.isNone && file.program.files[entry.file.index].tree[entry.function].hasBody
  }

  /// The local value of which a site changes a part.
  private func holder(of site: ContainerSite) -> LocalID? {
    guard let container = named(by: site), case .member(let base, _, _) = tree[container], !base.isNone, case .name = tree[base],
      case .local(let local) = file.reference(of: base), file.isReference(file.typed[local].type) == false
    else { return nil }
    return local
  }

  /// Whether no place up to another one does more with a value than naming its parts.
  private func isOnlyTakenApart(_ local: LocalID, before end: UInt32) -> Bool {
    let isCaptured = file.typed.closures.contains { $0.captures.contains { $0.local == local } }
    return !isCaptured
      && (file.result(of: LocalUses.self)[local] ?? []).allSatisfy { use in
        if tree.range(use).start >= end { return true }
        let parent = file.result(of: ParentAnalysis.self)[use]
        if !parent.isNone, case .member = tree[parent] { return true }
        return false
      }
  }

  /// `self.init(…)`
  private func delegates(_ function: Function) -> Bool {
    tree.expressions.indices.contains { index in
      guard case .member(let base, let member, _) = tree.expressions[index], member == .`init`, !base.isNone,
        function.range.contains(tree.expressionRanges[index]), case .name(let name) = tree[base]
      else { return false }
      return name == .`self`
    }
  }

  private func retains(_ call: ExpressionID) -> Bool {
    file.symbol(of: call).map { file.program.effects.has($0, .retains) } ?? false
  }

  private func keepsCapacity(_ arguments: ArraySlice<Argument>) -> Bool {
    guard let only = arguments.first else { return false }
    return file.text(tree.range(only.value)) != "false"
  }

  /// `[]`, `[:]`, `[Int]()`, `.init()`
  private func isEmpty(_ value: ExpressionID) -> Bool {
    switch tree[value] {
    case .array(let elements), .dictionary(let elements): return elements.isEmpty
    case .call(_, let arguments):
      guard arguments.isEmpty else { return false }
      switch file.reference(of: value) {
      case .type: return true
      case .symbol(let symbol): return file.symbols[symbol].kind == .initializer
      case .none, .local, .value: return false
      }
    default: return false
    }
  }

  private func function(around range: ByteRange) -> Function? {
    tree.functions.filter { $0.range.contains(range) }.min { $0.range.count < $1.range.count }
  }

  // MARK: Sites

  private func type(of root: ContainerRoot) -> Type {
    switch root {
    case .local(let local): file.typed[local].type
    case .symbol(let symbol): file.types.variableType(of: symbol)
    }
  }

  private func kind(of type: Type) -> FilledContainer.Kind? {
    if library.isReservableList(type) || library.isReservableText(type) { return .list }
    return library.isReservableTable(type) ? .table : nil
  }

  private func isGrowth(_ site: ContainerSite, _ kind: FilledContainer.Kind) -> Bool {
    if !site.place.isElement, addsCharacter(site) { return true }
    guard !site.place.isElement, site.action == .grows(kind == .list ? .none : .open) else { return false }
    return file.symbol(of: site.expression).map { !file.program.effects.has($0, .shifts) } ?? true
  }

  /// `text += c`, which adds one element.
  private func addsCharacter(_ site: ContainerSite) -> Bool {
    guard site.action == .growsByMany, case .binary(_, _, let added, _) = tree[site.expression] else { return false }
    return library.isByte(file.type(of: added))
  }

  /// Nothing before the end of the loop may fill, empty or prepare the container. Single elements that always
  /// come first are no preparation.
  private func isHarmless(_ site: ContainerSite, _ loop: LoopScope) -> Bool {
    if site.range.start >= loop.whole.end || site.place.isElement { return true }
    let isInside = loop.range.contains(site.range)
    switch site.action {
    case .looksUp, .measured: return true
    case .grows, .accumulates:
      return isInside || StatementPath(to: tree.range(site.expression), in: tree).precedes(loop.whole)
    case .growsByMany: return isInside && addsCharacter(site)
    case .shrinks, .clears, .reserves, .assigned, .passed, .changed: return false
    }
  }

  /// Whether entries get new values made of their old ones: few keys for many elements.
  private func groups(_ site: ContainerSite, with added: [ContainerSite]) -> Bool {
    guard site.action == .looksUp else { return false }
    if case .subscript(_, let arguments) = tree[site.expression], tree[arguments].count > 1 { return true }
    return added.contains { tree.range($0.expression).contains(tree.range(site.expression)) }
  }

  /// Whether an inner loop runs equally often in each iteration of the outer one.
  private func isCounted(_ statement: StatementID, in outer: LoopScope) -> Bool {
    guard let loop = growth.loops.loop(statement), !loop.isFiltered, let bound = bound(of: statement) else { return false }
    switch loop.trips {
    case .unknown: return false
    case .constant: return true
    case .known: return file.result(of: InvarianceAnalysis.self).isInvariant(bound, in: outer.whole)
    }
  }

  /// What says how often a loop runs.
  private func bound(of statement: StatementID) -> ExpressionID? {
    switch tree[statement] {
    case .for(let id): return tree[id].sequence
    case .forClauses(let id):
      guard let condition = tree[id].condition.some, case .binary(_, _, let right, _) = tree[condition] else { return nil }
      return right
    default: return nil
    }
  }

  /// The container as the code names it.
  private func path(of site: ContainerSite) -> String { named(by: site).map { file.text(tree.range($0)) } ?? file.text(site.name) }

  private func named(by site: ContainerSite) -> ExpressionID? {
    switch tree[site.expression] {
    case .call(let callee, _):
      if case .member(let base, _, _) = tree[callee] { return base.some }
    case .binary(_, let left, _, _): return left
    case .assign(let target, _):
      if case .subscript(let base, _) = tree[target] { return base }
    default: break
    }
    return nil
  }
}
