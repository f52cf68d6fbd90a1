// What one body takes out of lists and puts into them, by the instructions of its graph.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// What one body does with lists.
struct ListTraffic {
  struct Put {
    var list: SymbolID
    var origins: Set<PointerOrigins.Origin>
    var isInLoop: Bool
  }

  private let file: FileUnit
  private let graph: FlowGraph
  private let origins: PointerOrigins
  /// The lists that an object is taken out of, with the blocks in which that happens.
  private var takes: [SymbolID: Set<Int>] = [:]
  private(set) var puts: [Put] = []
  /// The fields that chain objects.
  private(set) var links: Set<SymbolID> = []
  /// What the body may return.
  private(set) var returned: Set<PointerOrigins.Origin> = []
  /// Whether it may return the address of a variable that lives on.
  private(set) var returnsOther = false

  var taken: Dictionary<SymbolID, Set<Int>>.Keys { takes.keys }
  var isEmpty: Bool { takes.isEmpty && puts.isEmpty }

  init(_ file: FileUnit, _ graph: FlowGraph, selfLocal: LocalID?) {
    self.file = file
    self.graph = graph
    origins = PointerOrigins(file, graph, selfLocal: selfLocal)
    let counts = countChanges()
    let chains = chained()
    for (number, block) in graph.blocks.enumerated() {
      for instruction in block.instructions { look(instruction, number, counts, chains) }
      if case .return(let value?) = block.terminator {
        returned.formUnion(origins[value])
        if case .address(let place)? = graph.definition(of: value)?.kind, origins.isOutside(place) { returnsOther = true }
      }
    }
  }

  private mutating func look(_ instruction: Instruction, _ block: Int, _ counts: Set<Count>, _ chains: Set<SymbolID>) {
    switch instruction.kind {
    case .store(let place, let value, _):
      guard origins.isOutside(place), let list = origins.list(place) else { return }
      if isNext(value, of: list) { takes[list, default: []].insert(block) }
      let isStack = place.path.last == .element && counts.contains(.up)
      if isStack || chains.contains(list) { put(value, list, block) }
    case .load(let place):
      guard place.path.last == .element, counts.contains(.down), let list = origins.list(place) else { return }
      takes[list, default: []].insert(block)
    case .call(let callee, _, let place?, let arguments):
      guard let list = origins.list(place), origins.isOutside(place) else { return }
      let words = words(callee)
      if words.contains(.shrinks) { takes[list, default: []].insert(block) }
      guard words.contains(.grows), let value = arguments.last?.value else { return }
      put(value, list, block)
    default: return
    }
  }

  /// What a member does to the list.
  private func words(_ callee: Callee) -> Set<Effect.Word> {
    switch callee {
    case .symbol(let symbol): return Set(file.program.effects[symbol].filter { $0.operand == .receiver }.map(\.word))
    case .unknown(let name): return file.program.effects.words(ofMember: file.text(name))
    default: return []
    }
  }

  private mutating func put(_ value: ValueID, _ list: SymbolID, _ block: Int) {
    puts.append(Put(list: list, origins: origins[value], isInLoop: graph.blocks[block].loopDepth > 0))
  }

  /// `object->next` of an object that the list holds.
  private func isNext(_ value: ValueID, of list: SymbolID) -> Bool {
    guard let definition = graph.definition(of: value) else { return false }
    switch definition.kind {
    case .convert(let inner, _): return isNext(inner, of: list)
    case .load(let place):
      guard place.path.contains(.pointee), origins.base(place).contains(.list(list)) else { return false }
      return origins.list(place) != list
    default: return false
    }
  }

  /// The lists whose first object is stored into a field of another object: `object->next = pool->free`.
  private mutating func chained() -> Set<SymbolID> {
    var result: Set<SymbolID> = []
    for instruction in graph.blocks.flatMap(\.instructions) {
      guard case .store(let place, let value, _) = instruction.kind, place.path.contains(.pointee) else { continue }
      let field = origins.list(place)
      for case .list(let list) in origins[value] where list != field {
        result.insert(list)
        if let field { links.insert(field) }
      }
    }
    return result
  }

  private enum Count { case up, down }

  /// Whether the body counts something outside up or down.
  private func countChanges() -> Set<Count> {
    var result: Set<Count> = []
    for instruction in graph.blocks.flatMap(\.instructions) {
      guard case .store(let place, let value, _) = instruction.kind, origins.isOutside(place),
        case .call(.operation(let name), _, _, _)? = graph.definition(of: value)?.kind
      else { continue }
      switch file.program.names[name] {
      case "++", "+=", "+": result.insert(.up)
      case "--", "-=", "-": result.insert(.down)
      default: continue
      }
    }
    return result
  }

  // MARK: Resets

  /// What happens to an object behind the place at which it is taken out.
  func resets(_ list: SymbolID) -> FreeListAccesses.TakeResets {
    var result = FreeListAccesses.TakeResets()
    for number in reachable(from: takes[list] ?? []).sorted() {
      for instruction in graph.blocks[number].instructions { note(instruction, .list(list), &result) }
    }
    return result
  }

  private func note(
    _ instruction: Instruction, _ object: PointerOrigins.Origin, _ result: inout FreeListAccesses.TakeResets
  ) {
    switch instruction.kind {
    case .store(let place, _, _):
      guard place.path.first == .pointee, origins.base(place).contains(object) else { return }
      if case .field(let field)? = place.path.dropFirst().first { result.fields.insert(field) }
      else { result.isUnknown = true }
    case .call(let callee, _, let place, let arguments):
      if let place, place.path == [.pointee], origins.base(place).contains(object), case .symbol(let symbol) = callee {
        result.calls.append(.init(callee: symbol, parameter: nil))
      }
      if let place, place.path == [.pointee], origins.base(place).contains(object), case .unknown = callee { result.isUnknown = true }
      // What is changed in place before anybody has the object, is made ready: `object->data.clear()`.
      if let place, place.path.first == .pointee, origins.base(place).contains(object),
        case .field(let field)? = place.path.dropFirst().first
      {
        result.fields.insert(field)
      }
      for (position, argument) in arguments.enumerated() where origins[argument.value].contains(object) {
        switch callee {
        // `std::move(object)` does nothing to it.
        case .symbol(let symbol) where file.program.effects.has(symbol, .gives): continue
        case .symbol(let symbol): result.calls.append(.init(callee: symbol, parameter: argument.parameter ?? position))
        case .value, .unknown, .function: result.isUnknown = true
        default: continue
        }
      }
    default: return
    }
  }

  private func reachable(from starts: Set<Int>) -> Set<Int> {
    var seen = starts
    var work = Array(starts)
    while let number = work.popLast() {
      for next in graph.blocks[number].terminator.successors where seen.insert(next.index).inserted {
        work.append(next.index)
      }
    }
    return seen
  }
}
