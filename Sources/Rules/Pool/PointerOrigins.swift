// Where the pointers of one body may come from: a free list, a parameter, new memory.
//
// Variables are looked at without regard to the order of statements: what one may hold at some time counts everywhere.
// So this says what a function can do, which is enough to recognise a pool; how its users behave, the automata say.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// What the values of a graph may be.
struct PointerOrigins {
  enum Origin: Hashable {
    /// What a property or global holds, or one of its elements.
    case list(SymbolID)
    /// What a parameter points to.
    case parameter(Int)
    /// New memory.
    case made
    /// A part of a block that holds many objects.
    case slab
    /// What a function of the program returned.
    case result(SymbolID)
  }

  private let file: FileUnit
  private let graph: FlowGraph
  private let selfLocal: LocalID?
  private(set) var values: [ValueID: Set<Origin>] = [:]
  private var locals: [LocalID: Set<Origin>] = [:]

  init(_ file: FileUnit, _ graph: FlowGraph, selfLocal: LocalID?) {
    self.file = file
    self.graph = graph
    self.selfLocal = selfLocal
    for (position, local) in graph.parameters.enumerated() {
      let type = file.types.unwrapped(file.typed[local].type)
      if file.types.memory.isToldPointer(type, file.types) || file.types.isOwner(type) { locals[local] = [.parameter(position)] }
    }
    var before = -1
    while before != size {
      before = size
      for block in graph.blocks { for instruction in block.instructions { visit(instruction) } }
    }
  }

  private var size: Int { values.values.reduce(0) { $0 + $1.count } + locals.values.reduce(0) { $0 + $1.count } }

  subscript(_ value: ValueID) -> Set<Origin> { values[value] ?? [] }

  /// The property or global that a place outside of the body is, or is an element of.
  func list(_ place: Place) -> SymbolID? {
    var path = place.path[...]
    while path.last == .element || path.last == .unwrap { path = path.dropLast() }
    if case .field(let field)? = path.last { return isOutside(place) ? field : nil }
    guard case .global(let symbol) = place.root, path.isEmpty else { return nil }
    return symbol
  }

  /// Whether a place lives on behind the body: globals, members, and what pointers point to.
  func isOutside(_ place: Place) -> Bool {
    switch place.root {
    case .global: true
    case .local(let local): local == selfLocal && !place.path.isEmpty || place.path.contains(.pointee)
    case .value: place.path.contains(.pointee)
    }
  }

  /// What the pointer at the root of a place may be: for `node->next`, what `node` is.
  func base(_ place: Place) -> Set<Origin> {
    switch place.root {
    case .local(let local): locals[local] ?? []
    case .value(let value): self[value]
    case .global(let symbol): [.list(symbol)]
    }
  }

  // MARK: Instructions

  private mutating func visit(_ instruction: Instruction) {
    switch instruction.kind {
    case .load(let place): add(loaded(place, instruction), instruction)
    case .address(let place): add(address(place), instruction)
    case .convert(let value, _): add(self[value], instruction)
    case .select(let parts): add(parts.reduce([]) { $0.union(self[$1]) }, instruction)
    case .call(let callee, _, let place, let arguments): add(called(callee, place, arguments, instruction), instruction)
    case .store(let place, let value, _):
      if case .local(let local) = place.root, place.path.isEmpty { locals[local, default: []].formUnion(self[value]) }
    default: break
    }
  }

  private mutating func add(_ origins: Set<Origin>, _ instruction: Instruction) {
    if let result = instruction.result, !origins.isEmpty { values[result, default: []].formUnion(origins) }
  }

  private func loaded(_ place: Place, _ instruction: Instruction) -> Set<Origin> {
    if case .local(let local) = place.root, place.path.allSatisfy({ $0 == .unwrap }) { return locals[local] ?? [] }
    if let list = list(place) { return [.list(list)] }
    // What a container's accessor refers to: `*free.back()`.
    if case .value(let value) = place.root, place.path == [.pointee] {
      return isOwner(instruction) ? self[value] : self[value].filter(\.isList)
    }
    return []
  }

  /// Whether a value is an owner: what `*` makes of what `std::move` gives is the owner itself.
  private func isOwner(_ instruction: Instruction) -> Bool {
    !instruction.expression.isNone && file.types.isOwner(file.typed.type(instruction.expression))
  }

  /// Whether the type of a value depends on the parameters of a template in a way that nobody told.
  private func isOpen(_ instruction: Instruction) -> Bool {
    !instruction.expression.isNone && !file.typed.type(instruction.expression).isKnown
  }

  private func address(_ place: Place) -> Set<Origin> {
    guard place.path.contains(.element) else { return [] }
    let base = base(place)
    return base.contains(.made) || isOutside(place) ? [.slab] : []
  }

  private func called(
    _ callee: Callee, _ place: Place?, _ arguments: [CallArgument], _ instruction: Instruction
  ) -> Set<Origin> {
    let passed = arguments.reduce(into: Set<Origin>()) { $0.formUnion(self[$1.value]) }
    switch callee {
    case .symbol(let symbol):
      if isMaker(symbol) || isFunction(symbol) { return [.made] }
      let home = file.program.files[file.symbols[symbol].file.index]
      guard home.isLibrary || home.isModel else { return [.result(symbol)] }
      if let list = place.flatMap(list) { return [.list(list)] }
      // `owner.get()`
      if let place, file.program.effects.has(symbol, .gives) || isReleased(symbol, instruction) { return base(place) }
      // `std::make_unique<Buffer>()`
      if isOwner(instruction) || isOpen(instruction), place == nil, passed.isEmpty { return [.made] }
      return arguments.count == 1 ? passed : []
    // `block + i`
    case .operation: return passed.contains(.made) ? [.slab] : []
    // What makes objects is given to the pool: `pool->make()`.
    case .value: return passed.isEmpty ? [.made] : []
    case .unknown: return unresolved(place, passed, arguments)
    default: return []
    }
  }

  /// A call in generic code: of what holds the list, of a function that gives its operand on, or of one that makes something.
  private func unresolved(_ place: Place?, _ passed: Set<Origin>, _ arguments: [CallArgument]) -> Set<Origin> {
    if let list = place.flatMap(list) { return isFunction(list, file) ? [.made] : [.list(list)] }
    if arguments.isEmpty { return place == nil ? [.made] : [] }
    return arguments.count == 1 ? passed : []
  }

  /// Whether a variable holds any function.
  private func isFunction(_ variable: SymbolID, _ file: FileUnit) -> Bool {
    file.nominal(of: file.types.variableType(of: variable)).map { file.program.effects.has($0, .functionBox) } ?? false
  }

  /// `owner.release()`: the pointer that an owner lets go of.
  private func isReleased(_ symbol: SymbolID, _ instruction: Instruction) -> Bool {
    guard let owner = file.symbols[symbol].owner, file.program.effects.has(owner, .owner), !instruction.expression.isNone else {
      return false
    }
    return file.program.effects.has(symbol, .clears)
      && file.types.memory.isToldPointer(file.typed.type(instruction.expression), file.types)
  }

  /// Whether a function is the call of a value that holds any function.
  private func isFunction(_ symbol: SymbolID) -> Bool {
    file.symbols[symbol].owner.map { file.program.effects.has($0, .functionBox) } ?? false
  }

  private func isMaker(_ symbol: SymbolID) -> Bool { file.program.effects.has(symbol, .acquires) }
}

extension PointerOrigins.Origin {
  var isList: Bool { if case .list = self { true } else { false } }
}
