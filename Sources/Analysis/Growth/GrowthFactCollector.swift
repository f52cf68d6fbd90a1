// Collects what one file says about containers and objects that other files may hold; see `GrowthFacts`.

internal import NeutralAST
package import Semantics
internal import SourceText

/// Collects the facts of one file.
package struct GrowthFactCollector {
  let file: ProgramFile
  let tree: Tree
  let typed: TypedFile
  let library: LibraryTypes
  let bodies: EnclosingBodies
  let loops: LoopScopes
  let isTest: Bool
  var facts = GrowthFacts()
  /// Types of libraries that hold others, which have been looked at.
  var elementTypes: Set<Type> = []
  /// Constructions that are the value of a variable.
  private var held: [ExpressionID: SymbolID] = [:]

  package static func facts(
    of file: ProgramFile, _ typed: TypedFile, _ library: LibraryTypes, _ bodies: EnclosingBodies,
    _ loops: LoopScopes, _ sites: ContainerSites
  ) -> GrowthFacts {
    var collector = GrowthFactCollector(
      file: file, tree: file.tree, typed: typed, library: library, bodies: bodies, loops: loops,
      isTest: file.isTest)
    var chains = ChainFinder.facts(of: file, typed, library, bodies)
    collector.collectSites(sites.all.filter { !chains.judged.contains($0.expression) } + chains.sites)
    chains.sites = []
    chains.judged = []
    collector.facts.chains = chains
    collector.collectHolders()
    collector.collectOwners()
    collector.collectCalls()
    collector.facts.unknownChanges = sites.unknownChanges
    for reference in typed.functionReferences { collector.collectValue(reference) }
    return collector.facts
  }

  private init(
    file: ProgramFile, tree: Tree, typed: TypedFile, library: LibraryTypes, bodies: EnclosingBodies,
    loops: LoopScopes, isTest: Bool
  ) {
    self.file = file
    self.tree = tree
    self.typed = typed
    self.library = library
    self.bodies = bodies
    self.loops = loops
    self.isTest = isTest
  }

  var symbols: SymbolTable { library.symbols }

  private func code(at offset: UInt32, _ body: Body?) -> GrowthFacts.Code {
    var isInitialValue = false
    if case .initializer? = body?.kind { isInitialValue = true }
    return GrowthFacts.Code(
      symbol: body?.symbol, isInitialValue: isInitialValue, runsLater: bodies.runsLater(at: offset),
      isRepeated: tree.resolution != nil && loops.loops(at: offset).contains(where: isEndless), isTest: isTest)
  }

  /// `for (;;)`, `while (1)`, `while (running)`; and a large number of rounds that is written out.
  private func isEndless(_ loop: LoopScope) -> Bool {
    if case .constant(let count) = loop.trips { return count > 99 }
    guard let statement = loop.statement else { return false }
    switch tree[statement] {
    case .while(let conditions, _): return tree[conditions].allSatisfy { isFlag($0.value) }
    case .repeat(_, let condition): return isFlag(condition)
    case .forClauses(let clauses): return tree[clauses].condition.isNone
    default: return false
    }
  }

  private func isFlag(_ condition: ExpressionID) -> Bool {
    guard !condition.isNone else { return true }
    switch tree[condition] {
    case .literal: return true
    case .unary(_, let operand), .cast(_, let operand, _): return isFlag(operand)
    case .name:
      if case .symbol = typed.reference(condition) { return true }
      return false
    case .member: return true
    default: return false
    }
  }

  // MARK: Sites

  private mutating func collectSites(_ sites: [ContainerSite]) {
    var searched: Set<ContainerInBody> = []
    for site in sites where site.action == .looksUp {
      guard case .symbol(let symbol) = site.place.root else { continue }
      let body = bodies.body(at: site.range.start)
      searched.insert(ContainerInBody(container: symbol, body: body?.kind))
      if let function = body?.symbol {
        facts.lookUps.insert(GrowthFacts.LookUp(container: symbol, function: function))
      }
    }
    for site in sites where site.action != .looksUp {
      let body = bodies.body(at: site.range.start)
      switch site.place.root {
      case .local(let local): parameterSite(site, local, body)
      case .symbol(let symbol):
        if site.action == .assigned { replacement(of: symbol, body) }
        let key = ContainerInBody(container: symbol, body: body?.kind)
        var code = code(at: site.range.start, body)
        code.isEndless = code.symbol == nil && isKeptOnly(symbol, at: site.range.start)
        facts.sites.append(
          GrowthFacts.Site(
            container: symbol, isElement: site.place.isElement, action: site.action,
            range: SourceRange(file.source.id, site.range), code: code,
            followsLookUp: searched.contains(key), isOnFirstUse: isOnFirstUse(site, symbol)))
      }
    }
  }

  /// Whether a place of a script stands in an open-ended loop, and nothing outside of it names the container: what is
  /// collected there is not what the loop was for.
  private func isKeptOnly(_ container: SymbolID, at offset: UInt32) -> Bool {
    guard let loop = loops.loops(at: offset).first(where: \.isOpenEnded) else { return false }
    return typed.references.indices.allSatisfy {
      typed.references[$0] != .symbol(container) || loop.whole.contains(tree.expressionRanges[$0])
    }
  }

  private func isOnFirstUse(_ site: ContainerSite, _ container: SymbolID) -> Bool {
    switch site.action {
    case .grows, .growsByMany, .accumulates:
      OneTimeFill(file: file, typed: typed, library: library).isFilledOnce(container, at: tree.range(site.expression))
    default: false
    }
  }

  private struct ContainerInBody: Hashable {
    var container: SymbolID
    var body: Body.Kind?
  }

  private mutating func parameterSite(_ site: ContainerSite, _ local: LocalID, _ body: Body?) {
    guard let body, let symbol = body.symbol, let position = body.parameters.firstIndex(of: local) else {
      if site.action == .assigned, typed[local].kind == .implicitSelf { replaceSelf(body) }
      return
    }
    let parameter = GrowthFacts.Parameter(function: symbol, position: position)
    switch site.action {
    case .grows, .growsByMany, .accumulates: facts.growing.insert(parameter)
    case .looksUp, .measured, .reserves: break
    default: facts.shrinking.insert(parameter)
    }
  }

  /// `self = …`
  private mutating func replaceSelf(_ body: Body?) {
    if let owner = body?.owner, !isInitializer(body) { facts.replaced.insert(owner) }
  }

  /// A variable of the analysed program's own types that gets another value.
  private mutating func replacement(of symbol: SymbolID, _ body: Body?) {
    if isInitializer(body), symbols[symbol].owner == body?.owner { return }
    let type = library.context.unwrapped(library.context.variableType(of: symbol))
    if let nominal = library.context.nominal(type), !library.isLibrary(nominal) {
      facts.replaced.insert(nominal)
    }
  }

  private func isInitializer(_ body: Body?) -> Bool {
    guard let symbol = body?.symbol else { return false }
    return symbols[symbol].kind == .initializer
  }

  // MARK: Holders

  private mutating func collectHolders() {
    for expression in tree.expressions {
      guard case .assign(let target, let value) = expression,
        case .symbol(let symbol) = typed.reference(target),
        symbols[symbol].kind == .variable
      else { continue }
      hold(value, symbol)
    }
  }

  /// A function as a value: who calls it is not known, but that it runs once may be.
  private mutating func collectValue(_ reference: FunctionReference) {
    guard case .symbol(let symbol) = reference.reference else { return }
    if case .argument(let callee?, let position, _) = reference.use,
      library.effects.operands(of: .once, callee).contains(.parameter(position))
    {
      facts.once.insert(symbol)
    } else {
      facts.escaping.insert(symbol)
    }
  }

  /// The object, or the one inside a lock or box of the library.
  mutating func hold(_ value: ExpressionID, _ symbol: SymbolID) {
    switch tree[value] {
    case .effect(_, let inner), .force(let inner), .cast(_, let inner, _): hold(inner, symbol)
    case .binary(let name, _, let right, _) where name == .nilCoalescing: hold(right, symbol)
    case .call(_, let arguments):
      guard let nominal = constructed(value) else { return }
      held[value] = symbol
      if library.isLibrary(nominal) { for argument in tree[arguments] { hold(argument.value, symbol) } }
    default: break
    }
  }

  func constructed(_ id: ExpressionID) -> NominalID? {
    switch typed.reference(id) {
    case .type(let nominal): return nominal
    case .symbol(let symbol):
      if symbols[symbol].kind == .initializer { return library.context.nominal(library.context.unwrapped(typed.type(id))) }
      // `std::make_unique<Cache>()`
      return library.effects.has(symbol, .allocates) ? owned(typed.type(id)) : nil
    default: return nil
    }
  }

  // MARK: Calls

  private mutating func collectCalls() {
    guard !isTest else { return }
    for index in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(index))
      guard case .call(let callee, _) = tree[id] else { continue }
      let offset = tree.range(id).start
      if case .symbol(let symbol) = typed.reference(id), !symbols[symbol].function.isNone,
        !context(isLibrary: symbol)
      {
        facts.calls.insert(GrowthFacts.Call(callee: symbol, code: code(at: offset, bodies.body(at: offset))))
      }
      if let nominal = constructed(id) {
        if library.isLibrary(nominal) { continue }
        made(nominal, holder(of: id, nominal, offset))
      } else if typed.reference(id) == .none, let nominal = unresolvedConstruction(callee),
        !library.isLibrary(nominal)
      {
        facts.constructions.insert(GrowthFacts.Construction(nominal: nominal, holder: .other))
      }
    }
  }

  private func context(isLibrary symbol: SymbolID) -> Bool {
    let home = library.context.program.files[symbols[symbol].file.index]
    return home.isModel || home.isLibrary
  }

  private func holder(of id: ExpressionID, _ nominal: NominalID, _ offset: UInt32) -> GrowthFacts.Holder {
    if let symbol = held[id] { return holder(symbol, nominal) }
    guard let body = bodies.body(at: offset) else { return .main }
    if case .initializer = body.kind { return body.symbol.map { holder($0, nominal) } ?? .other }
    if let entry = entry(body, at: offset) { return .entry(entry) }
    return isMain(body) ? .main : .other
  }

  /// A value in a constant never changes; its copies live elsewhere.
  func holder(_ symbol: SymbolID, _ nominal: NominalID) -> GrowthFacts.Holder {
    if symbols[nominal].isReference || symbols[symbol].modifiers.contains(.isMutable) {
      return .variable(symbol)
    }
    let type = library.context.unwrapped(library.context.variableType(of: symbol))
    return library.context.nominal(type) == nominal ? .other : .variable(symbol)
  }

  /// What a call constructs whose callee was not worked out, such as the default value of a parameter.
  private func unresolvedConstruction(_ callee: ExpressionID) -> NominalID? {
    guard !callee.isNone, case .name(let name) = tree[callee], typed.reference(callee) == .none else {
      return nil
    }
    return symbols.nominal(name, from: file.source.id)
  }

  /// The `main` function of the type marked so.
  private func isMain(_ body: Body) -> Bool {
    guard let symbol = body.symbol, symbols[symbol].isStatic, library.text(symbols[symbol].name) == "main",
      let owner = body.owner
    else { return false }
    let entry = symbols[owner]
    let home = library.context.tree(entry.file)
    return home[home[entry.declaration].attributes].contains { $0.name == .main }
  }
}
