// Paths told apart by what variables say: trace partitioning.
//
//   if failed { pool.put(buffer); isOwned = false }
//   …
//   if isOwned { pool.put(buffer) }
//
// One state is kept for each combination of answers to a few questions (`OwnershipFlags`). A constant that is stored in a
// variable makes the answer known. A branch on a question decides which states go on; a state in which the answer is not
// known goes both ways and learns it.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

/// The states of a body at one point, by the values of the flags.
struct OwnershipPaths: Equatable {
  var states: [[Bool?]: OwnershipState]

  init(_ state: OwnershipState, flags: OwnershipFlags) {
    states = [Array(repeating: nil, count: flags.count): state]
  }

  /// Says whether that changed them.
  mutating func join(_ other: OwnershipPaths) -> Bool {
    var isChanged = false
    for (key, state) in other.states where add(state, at: key) { isChanged = true }
    return isChanged
  }

  /// Forgets values that no other block asks for.
  mutating func keep(_ lasting: [Bool]) {
    each { state in
      if state.values.contains(where: { !lasting[$0.key.index] }) {
        state.values = state.values.filter { lasting[$0.key.index] }
      }
    }
  }

  mutating func each(_ change: (inout OwnershipState) -> Void) {
    // States are changed in place: a copy would cost one of each of their tables for each instruction.
    if states.count == 1 { return change(&states.values[states.startIndex]) }
    // In a fixed order: of two events at one place, the first is kept.
    for key in states.keys.sorted(by: Self.isBefore) {
      if let index = states.index(forKey: key) { change(&states.values[index]) }
    }
  }

  private static func isBefore(_ left: [Bool?], _ right: [Bool?]) -> Bool {
    let rank = { (flag: Bool?) in flag.map { $0 ? 2 : 1 } ?? 0 }
    return left.lexicographicallyPrecedes(right) { rank($0) < rank($1) }
  }

  @discardableResult private mutating func add(_ state: OwnershipState, at key: [Bool?]) -> Bool {
    guard let index = states.index(forKey: key) else {
      states[key] = state
      return true
    }
    return states.values[index].join(state)
  }

  /// A flag gets a value, or one that is not known.
  mutating func set(_ flag: Int, to value: Bool?) {
    let old = states
    states = [:]
    for (key, state) in old {
      var key = key
      key[flag] = value
      add(state, at: key)
    }
  }

  /// Only the states in which a flag may have this value go on, and know it from then on.
  mutating func require(_ flag: Int, _ value: Bool) {
    states = states.filter { $0.key[flag] != !value }
    set(flag, to: value)
  }
}

/// The body as a data-flow problem.
struct OwnershipFlow: DataFlowAnalysis {
  let body: OwnershipBody
  let flags: OwnershipFlags

  init(_ body: OwnershipBody) {
    self.body = body
    flags = OwnershipFlags(body)
  }

  func boundary() -> OwnershipPaths { OwnershipPaths(body.entryState(), flags: flags) }

  func join(_ state: inout OwnershipPaths, with other: OwnershipPaths, visits: Int) -> Bool {
    state.join(other)
  }

  func transfer(_ instruction: Instruction, at position: InstructionPosition, _ state: inout OwnershipPaths) {
    state.each { body.transfer(instruction, at: position, &$0) }
    if case .store(let place, let value, _) = instruction.kind, case .local(let local) = place.root,
      place.path.isEmpty
    {
      for (flag, answer) in flags.answers(after: local, gets: body.graph.definition(of: value)?.expression ?? .none) {
        state.set(flag, to: answer)
      }
    }
  }

  func transfer(
    from block: BlockID, to next: BlockID, in graph: FlowGraph, _ state: inout OwnershipPaths
  ) -> Bool {
    if case .branch(let value?, let then, let otherwise) = graph.blocks[block.index].terminator, then != otherwise,
      let question = flags.question(askedBy: value)
    {
      let answer = (next == then) != question.isNegated
      state.require(question.flag, answer)
      for (flag, implied) in flags.implied(by: question.flag, answer) { state.require(flag, implied) }
    }
    state.each { body.passEdge(from: block, to: next, &$0) }
    state.keep(body.lastingValues)
    return !state.states.isEmpty
  }
}
