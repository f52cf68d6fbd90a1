// Arenas without an object: a block and a position in variables of the program.
//
//   static char block[4096];
//   static size_t used;
//   void *scratch(size_t n) { void *p = block + used; used += n; return p; }
//   void clear(void) { used = 0; }
//
// The position stands for the arena. A function of untyped memory that returns a place behind it and moves it on hands out
// memory of the arena; setting it to a constant leaves none.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

enum GlobalArenas {
  static func add(to protocols: inout ResourceProtocols, _ workspace: WorkspaceUnit) {
    let deeds = workspace.results(of: GlobalArenaShapes.self).map(\.result)
    let setBack = deeds.reduce(into: Set<SymbolID>()) { $0.formUnion($1.setBack.map(\.position)) }
    for carver in deeds.flatMap(\.carvers) where setBack.contains(carver.position) {
      protocols.acquires[carver.function] = 0
      protocols.regions[carver.function] = RegionOperand(root: .global(carver.position))
      protocols.positions.insert(carver.position)
    }
    for ender in deeds.flatMap(\.setBack) where protocols.positions.contains(ender.position) && ender.isAll {
      protocols.emptied[ender.function, default: []].append(RegionOperand(root: .global(ender.position)))
    }
  }
}

/// What the functions of one file do to positions in globals.
enum GlobalArenaShapes: FileAnalysis {
  struct Carver: Sendable {
    var function: SymbolID
    var position: SymbolID
  }

  struct SetBack: Sendable {
    var function: SymbolID
    var position: SymbolID
    /// Whether the function does so on every way.
    var isAll: Bool
  }

  struct Result: Sendable {
    var carvers: [Carver] = []
    var setBack: [SetBack] = []
  }

  static func run(on file: FileUnit) -> Result {
    var result = Result()
    guard file.tree.resolution != nil else { return result }
    for (number, body) in file.typed.bodies.enumerated() {
      guard case .function = body.kind, let symbol = body.symbol else { continue }
      let graph = file.result(of: FlowAnalysis.self).graph(of: .body(number))
      let isAllocator = file.types.memory.isUntypedPointer(body.result, file.types)
      for block in graph.blocks {
        for case .store(let place, let value, false) in block.instructions.lazy.map(\.kind) {
          guard case .global(let position) = place.root, place.path.isEmpty else { continue }
          if isAllocator, movesOn(value, position, graph, file) {
            if returnsPlaceBehind(position, graph) { result.carvers.append(Carver(function: symbol, position: position)) }
          } else if case .constant? = graph.definition(of: value)?.kind {
            let isAll = graph.blocks.count == 1 && body.parameters.isEmpty
            result.setBack.append(SetBack(function: symbol, position: position, isAll: isAll))
          }
        }
      }
    }
    return result
  }

  /// Whether a value is the old one of a global and something that is asked for.
  private static func movesOn(_ value: ValueID, _ position: SymbolID, _ graph: FlowGraph, _ file: FileUnit) -> Bool {
    guard case .call(.operation(let name), _, _, let arguments)? = graph.definition(of: value)?.kind, arguments.count == 2,
      ["+", "+="].contains(file.program.names[name])
    else { return false }
    let place = Place(root: .global(position))
    let isOld = arguments[0].place == place || arguments.contains { graph.definition(of: $0.value)?.loads(place) ?? false }
    let isConstant = arguments.contains { if case .constant? = graph.definition(of: $0.value)?.kind { true } else { false } }
    return isOld && !isConstant
  }

  /// Whether the body returns what it makes of the old position.
  private static func returnsPlaceBehind(_ position: SymbolID, _ graph: FlowGraph) -> Bool {
    let place = Place(root: .global(position))
    var made: Set<ValueID> = []
    var locals: Set<LocalID> = []
    var before = -1
    while before != made.count + locals.count {
      before = made.count + locals.count
      for instruction in graph.blocks.lazy.flatMap(\.instructions) {
        switch instruction.kind {
        case .store(let target, let value, _):
          if made.contains(value), target.path.isEmpty, case .local(let local) = target.root { locals.insert(local) }
        case .load(let source):
          guard let result = instruction.result else { continue }
          if source == place { made.insert(result) }
          if source.path.isEmpty, case .local(let local) = source.root, locals.contains(local) { made.insert(result) }
        case .address(let element):
          // `block + used`: the index stands right before.
          if element.path.last == .element, let result = instruction.result, indexes(instruction, in: graph, made) { made.insert(result) }
        default:
          if let result = instruction.result, instruction.operands.contains(where: made.contains) { made.insert(result) }
        }
      }
    }
    return graph.blocks.contains { if case .return(let value?) = $0.terminator { made.contains(value) } else { false } }
  }

  /// Whether an address is that of an element whose index is one of these values.
  private static func indexes(_ address: Instruction, in graph: FlowGraph, _ made: Set<ValueID>) -> Bool {
    graph.blocks.contains { block in
      guard let number = block.instructions.firstIndex(where: { $0.result == address.result }) else { return false }
      return block.instructions[..<number].reversed().prefix(3).contains { $0.result.map(made.contains) ?? false }
    }
  }
}

extension Instruction {
  fileprivate func loads(_ place: Place) -> Bool {
    if case .load(place) = kind { true } else { false }
  }
}
