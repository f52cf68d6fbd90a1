// Who holds objects in languages where a variable is an object, and pointers own others.
//
//   Cache cache;                                      a global, or a field of an object
//   auto cache = std::make_unique<Cache>();           the object of a pointer
//   int main() { Server server; server.run(); }       an object that lives as long as the program runs

internal import NeutralAST
internal import Semantics
internal import SourceText

extension GrowthFactCollector {
  mutating func collectOwners() {
    guard tree.resolution != nil, !file.isLibrary, !isTest else { return }
    for number in tree.declarations.indices { variable(DeclarationID(raw: UInt32(number))) }
    for local in typed.locals { elements(local.type) }
    for number in tree.expressions.indices { renewal(ExpressionID(raw: UInt32(number))) }
    for loop in loops.all where goesOn(loop) {
      if let function = bodies.body(at: loop.range.start)?.symbol { facts.endless.insert(function) }
    }
  }

  /// Records an object, which is one of each of its base classes as well.
  mutating func made(_ nominal: NominalID, _ holder: GrowthFacts.Holder) {
    facts.constructions.insert(GrowthFacts.Construction(nominal: nominal, holder: holder))
    guard tree.resolution != nil else { return }
    for parent in library.context.allSupertypes(of: nominal) where !library.isLibrary(parent) {
      facts.constructions.insert(GrowthFacts.Construction(nominal: parent, holder: holder))
    }
  }

  // MARK: Variables

  /// A global or field: an object of the program, a pointer to one, or something that holds many.
  private mutating func variable(_ declaration: DeclarationID) {
    guard case .variable(let variable) = tree[declaration].kind, let symbol = symbols.symbol(of: declaration, in: file.source.id)
    else { return }
    let type = library.context.variableType(of: symbol)
    guard let nominal = library.context.nominal(type), !library.isLibrary(nominal) else {
      elements(type)
      if let content = owned(type), !variable.initializer.isNone, isFresh(variable.initializer) {
        let isOfOne = symbols[symbol].owner != nil && !symbols[symbol].isStatic
        renew(symbol, content, isOfOne ? nil : variable.initializer)
      }
      return
    }
    if !symbols[nominal].isReference { made(nominal, holder(symbol, nominal)) }
  }

  /// Objects that a container or box of a library holds come and go.
  private mutating func elements(_ type: Type) {
    guard case .nominal(let box, let arguments) = library.context.node(type), !arguments.isEmpty, library.isLibrary(box),
      !library.has(type, .owner), !library.context.memory.isToldPointer(type, library.context), elementTypes.insert(type).inserted
    else { return }
    for argument in arguments {
      if let nominal = library.context.nominal(argument), !library.isLibrary(nominal) { made(nominal, .other) } else { elements(argument) }
    }
  }

  /// The function that the program begins with, if a place stands in it and outside of its loops.
  func entry(_ body: Body, at offset: UInt32) -> SymbolID? {
    guard tree.resolution != nil, let symbol = body.symbol, symbols[symbol].owner == nil,
      library.text(symbols[symbol].name) == "main", loops.innermost(at: offset) == nil
    else { return nil }
    return symbol
  }

  // MARK: Pointers

  /// The type of the program's that a pointer or smart pointer leads to.
  func owned(_ type: Type) -> NominalID? {
    guard case .nominal(_, let arguments) = library.context.node(type), let content = arguments.first,
      library.has(type, .owner) || library.context.memory.isToldPointer(type, library.context),
      let nominal = library.context.nominal(content), !library.isLibrary(nominal)
    else { return nil }
    return nominal
  }

  private func pointer(_ id: ExpressionID) -> (symbol: SymbolID, nominal: NominalID)? {
    guard !id.isNone, case .symbol(let symbol) = typed.reference(id), symbols[symbol].kind == .variable,
      let nominal = owned(typed.type(id))
    else { return nil }
    return (symbol, nominal)
  }

  /// `cache = std::make_unique<Cache>()`, `cache.reset()`, `delete cache`
  private mutating func renewal(_ id: ExpressionID) {
    switch tree[id] {
    case .assign(let target, let value):
      guard let (symbol, nominal) = pointer(target), !value.isNone else { return }
      if isFresh(value) {
        renew(symbol, nominal, isOfOwner(id, symbol, .initializer) ? nil : id)
      } else if case .literal = tree[value] {
        end(symbol, nominal, id)
      }
    case .call(let callee, let arguments):
      guard !callee.isNone else { return }
      if case .member(let base, _, _) = tree[callee], let (symbol, nominal) = pointer(base),
        case .symbol(let method) = typed.reference(id), library.effects.has(method, .clears)
      {
        guard let value = tree[arguments].first?.value, isFresh(value) else { return end(symbol, nominal, id) }
        hold(value, symbol)
        renew(symbol, nominal, isOfOwner(id, symbol, .initializer) ? nil : id)
      } else if case .name(let name) = tree[callee], ["operator delete", "free"].contains(library.text(name)),
        let (symbol, nominal) = tree[arguments].first.flatMap({ pointer($0.value) })
      {
        end(symbol, nominal, id)
      }
    default: break
    }
  }

  /// Whether a value is an object that is made here, or a pointer to it.
  private func isFresh(_ value: ExpressionID) -> Bool {
    switch tree[value] {
    case .effect(.allocate, _): return true
    case .cast(_, let inner, _), .effect(_, let inner): return isFresh(inner)
    case .call(_, let arguments):
      guard let nominal = constructed(value) else { return false }
      return !library.isLibrary(nominal) || tree[arguments].contains { isFresh($0.value) }
    default: return false
    }
  }

  private mutating func renew(_ symbol: SymbolID, _ nominal: NominalID, _ id: ExpressionID?) {
    let place = id.map { SourceRange(file.source.id, tree.range($0)) }
    facts.renewals.insert(GrowthFacts.Renewal(pointer: symbol, nominal: nominal, place: place, isEnd: false))
  }

  /// What an object ends when it begins or ends itself is no other than its own.
  private mutating func end(_ symbol: SymbolID, _ nominal: NominalID, _ id: ExpressionID) {
    if isOfOwner(id, symbol, .initializer) || isOfOwner(id, symbol, .deinitializer) { return }
    facts.renewals.insert(GrowthFacts.Renewal(pointer: symbol, nominal: nominal, place: nil, isEnd: true))
  }

  private func isOfOwner(_ id: ExpressionID, _ symbol: SymbolID, _ kind: Symbol.Kind) -> Bool {
    guard let function = bodies.body(at: tree.range(id).start)?.symbol, let owner = symbols[symbol].owner else { return false }
    return symbols[function].kind == kind && symbols[function].owner == owner
  }

  // MARK: Loops

  /// Whether a loop goes on until the program ends: `for (;;)`, `while (running)`, and no way out but for one that takes
  /// connections, which may fail.
  private func goesOn(_ loop: LoopScope) -> Bool {
    guard let statement = loop.statement else { return false }
    let conditions: [ExpressionID]
    switch tree[statement] {
    case .while(let list, _): conditions = tree[list].map(\.value)
    case .repeat(_, let condition): conditions = [condition]
    case .forClauses(let clauses): conditions = [tree[clauses].condition]
    default: return false
    }
    guard conditions.allSatisfy(isSwitch) else { return false }
    return takesConnections(in: loop.whole) || !hasWayOut(of: loop)
  }

  /// A condition that something else than the loop decides on: `1`, `running`, `!stop.load()`.
  private func isSwitch(_ condition: ExpressionID) -> Bool {
    guard !condition.isNone else { return true }
    switch tree[condition] {
    case .literal: return true
    case .unary(_, let operand), .cast(_, let operand, _), .effect(_, let operand): return isSwitch(operand)
    case .call(let callee, _):
      guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone else { return false }
      return library.has(typed.type(base), .synchronized)
    case .name, .member:
      guard case .symbol(let symbol) = typed.reference(condition), let nominal = library.context.nominal(typed.type(condition))
      else { return false }
      return library.hasFewValues(nominal) || symbols[symbol].owner == nil && library.isInteger(typed.type(condition))
    default: return false
    }
  }

  private func takesConnections(in range: ByteRange) -> Bool {
    tree.expressions.indices.contains { number in
      guard range.contains(tree.expressionRanges[number]), case .symbol(let symbol) = typed.references[number] else { return false }
      return library.effects[symbol].contains { $0.word == .receives && $0.operand == .result }
    }
  }

  private func hasWayOut(of loop: LoopScope) -> Bool {
    let inner = tree.statements.indices.compactMap { number -> ByteRange? in
      let range = tree.statementRanges[number]
      guard range != loop.whole, loop.whole.contains(range) else { return nil }
      switch tree.statements[number] {
      case .while, .repeat, .for, .forClauses, .switch: return range
      default: return nil
      }
    }
    let closures = typed.closures.map { tree[$0.function].range }.filter { loop.whole.contains($0) }
    return tree.statements.indices.contains { number in
      let range = tree.statementRanges[number]
      guard loop.whole.contains(range), !closures.contains(where: { $0.contains(range) }) else { return false }
      switch tree.statements[number] {
      case .return, .throw, .goto: return true
      case .break: return !inner.contains { $0.contains(range) }
      default: return false
      }
    }
  }
}
