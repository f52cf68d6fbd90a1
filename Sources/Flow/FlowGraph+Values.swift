// Which values an instruction uses, and which values live longer than the block that makes them.

extension Instruction {
  /// The values that it uses, in order; one that it uses twice stands there twice.
  package var operands: [ValueID] {
    switch kind {
    case .constant, .closure, .endScope: []
    case .load(let place), .address(let place): Self.roots([place])
    case .store(let place, let value, _): Self.roots([place]) + [value]
    case .call(let callee, let receiver, let place, let arguments):
      Self.called(callee) + [receiver].compactMap(\.self) + Self.roots([place].compactMap(\.self))
        + arguments.map(\.value) + Self.roots(arguments.compactMap(\.place))
    case .aggregate(_, let values), .select(let values), .caught(let values), .opaque(let values): values
    case .functionReference(_, let receiver): [receiver].compactMap(\.self)
    case .convert(let value, _): [value]
    }
  }

  private static func called(_ callee: Callee) -> [ValueID] {
    if case .value(let value) = callee { [value] } else { [] }
  }

  private static func roots(_ places: [Place]) -> [ValueID] {
    places.compactMap { if case .value(let value) = $0.root { value } else { nil } }
  }
}

extension Block.Terminator {
  /// The value that it uses.
  package var operand: ValueID? {
    switch self {
    case .branch(let value, _, _), .return(let value), .throw(let value): value
    case .jump, .choose, .invoke, .unreachable: nil
    }
  }
}

extension FlowGraph {
  /// By value: whether another block than the one that makes it may ask for it, directly or to see what a value is made
  /// of. All others are of no interest at the end of their block.
  package func valuesBeyondTheirBlock() -> [Bool] {
    var result = [Bool](repeating: false, count: valueCount)
    for (number, block) in blocks.enumerated() {
      for instruction in block.instructions { noteUses(instruction.operands, in: number, &result) }
      if let value = block.terminator.operand { noteUses([value], in: number, &result) }
    }
    return result
  }

  private func noteUses(_ values: [ValueID], in block: Int, _ result: inout [Bool]) {
    var waiting = values.filter { isMade($0, outside: block) }
    while let value = waiting.popLast() {
      guard !result[value.index] else { continue }
      result[value.index] = true
      // Whoever asks for a value may ask for its parts.
      waiting += definition(of: value)?.operands ?? []
    }
  }

  private func isMade(_ value: ValueID, outside block: Int) -> Bool {
    guard value.index < definitions.count, let position = definitions[value.index] else { return false }
    return position.block.index != block
  }
}
