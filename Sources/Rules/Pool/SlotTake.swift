// A pool of one object: a property that a function empties on its way to the return of what was in it.
//
//   if let encoder = cached { cached = nil; return encoder }
//   return Encoder()
//
// A function that empties the property and returns something else, because what was in it was of no use, takes nothing.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

enum SlotTake {
  /// Whether a body sets the property to nil on a way to a return of what the property held.
  static func empties(_ property: SymbolID, _ body: Int, _ file: FileUnit) -> Bool {
    let graph = file.result(of: FlowAnalysis.self).graph(of: .body(body))
    let held = Held(property, graph)
    var emptying: [Int] = []
    for (number, block) in graph.blocks.enumerated() {
      let empties = block.instructions.contains { instruction in
        guard case .store(let place, let value, _) = instruction.kind else { return false }
        return place.path.last == .field(property) && !held.values.contains(value)
      }
      if empties { emptying.append(number) }
    }
    return reachable(from: emptying, graph).contains { number in
      guard case .return(let value?) = graph.blocks[number].terminator else { return false }
      return held.values.contains(value)
    }
  }

  private static func reachable(from starts: [Int], _ graph: FlowGraph) -> Set<Int> {
    var seen = Set(starts)
    var work = starts
    while let number = work.popLast() {
      for next in graph.blocks[number].terminator.successors where seen.insert(next.index).inserted {
        work.append(next.index)
      }
    }
    return seen
  }

  /// The values of a graph that may be what the property holds, and the variables that they are kept in.
  private struct Held {
    private(set) var values: Set<ValueID> = []
    private var locals: Set<LocalID> = []

    init(_ property: SymbolID, _ graph: FlowGraph) {
      var size = -1
      while size != values.count + locals.count {
        size = values.count + locals.count
        for block in graph.blocks {
          for instruction in block.instructions { visit(instruction, property) }
        }
      }
    }

    private mutating func visit(_ instruction: Instruction, _ property: SymbolID) {
      switch instruction.kind {
      case .load(let place):
        let isHeld = place.path.contains(.field(property)) || isLocal(place.root)
        if isHeld, let result = instruction.result { values.insert(result) }
      case .store(let place, let value, _):
        if case .local(let local) = place.root, place.path.isEmpty, values.contains(value) { locals.insert(local) }
      case .convert(let value, _):
        if values.contains(value), let result = instruction.result { values.insert(result) }
      case .select(let parts):
        if parts.contains(where: values.contains), let result = instruction.result { values.insert(result) }
      case .call(_, let receiver?, _, _):
        if values.contains(receiver), let result = instruction.result { values.insert(result) }
      default: break
      }
    }

    private func isLocal(_ root: Place.Root) -> Bool {
      switch root {
      case .local(let local): locals.contains(local)
      case .value(let value): values.contains(value)
      case .global: false
      }
    }
  }
}
