// Paths told apart by what Boolean variables say: trace partitioning.
//
//   if failed { pool.put(buffer); isOwned = false }
//   …
//   if isOwned { pool.put(buffer) }
//
// One state is kept for each combination of values of a few flags: variables that only get literals, and constants and
// parameters. A branch on a flag decides which states go on; a state in which the flag is not known goes both ways and
// learns it. Not done: conditions that join flags by calls, and flags that closures change.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

/// The flags of one body.
struct OwnershipFlags {
  /// More are not told apart: the number of states is exponential.
  private static let maximum = 3

  private(set) var locals: [LocalID] = []
  /// By the value that a branch asks for: the flag.
  private var conditions: [ValueID: Int] = [:]

  init(_ graph: FlowGraph, _ typed: TypedFile, _ frame: FunctionID) {
    var asked: [LocalID: [ValueID]] = [:]
    for block in graph.blocks {
      guard case .branch(let value?, _, _) = block.terminator, let definition = graph.definition(of: value),
        case .load(let place) = definition.kind, case .local(let local) = place.root, place.path.isEmpty
      else { continue }
      asked[local, default: []].append(value)
    }
    for local in asked.keys.sorted() where locals.count < Self.maximum {
      guard typed[local].frame == frame, let values = asked[local] else { continue }
      let writes = typed.writes.filter { $0.local == local }
      // A variable that changes tells something at its first question, a constant at its second.
      guard writes.allSatisfy({ $0.frame == frame }), values.count + writes.count > 1 else { continue }
      for value in values { conditions[value] = locals.count }
      locals.append(local)
    }
  }

  func flag(askedBy value: ValueID) -> Int? { conditions[value] }
}

/// The states of a body at one point, by the values of the flags.
struct OwnershipPaths: Equatable {
  var states: [[Bool?]: OwnershipState]

  init(_ state: OwnershipState, flags: OwnershipFlags) {
    states = [Array(repeating: nil, count: flags.locals.count): state]
  }

  mutating func join(_ other: OwnershipPaths) {
    for (key, state) in other.states { add(state, at: key) }
  }

  mutating func each(_ change: (inout OwnershipState) -> Void) {
    states = states.mapValues { state in
      var state = state
      change(&state)
      return state
    }
  }

  private mutating func add(_ state: OwnershipState, at key: [Bool?]) {
    if states[key] == nil { states[key] = state } else { states[key]?.join(state) }
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
    flags = OwnershipFlags(body.graph, body.typed, body.frame)
  }

  func boundary() -> OwnershipPaths { OwnershipPaths(body.entryState(), flags: flags) }

  func join(_ state: inout OwnershipPaths, with other: OwnershipPaths, visits: Int) -> Bool {
    let before = state
    state.join(other)
    return state != before
  }

  func transfer(_ instruction: Instruction, at position: InstructionPosition, _ state: inout OwnershipPaths) {
    state.each { body.transfer(instruction, at: position, &$0) }
    if case .store(let place, let value, _) = instruction.kind, case .local(let local) = place.root,
      place.path.isEmpty, let flag = flags.locals.firstIndex(of: local)
    {
      state.set(flag, to: literal(value))
    }
  }

  private func literal(_ value: ValueID) -> Bool? {
    guard let definition = body.graph.definition(of: value), !definition.expression.isNone,
      case .literal(.boolean) = body.tree[definition.expression]
    else { return nil }
    return body.source.file.source.text(body.tree.range(definition.expression)) == "true"
  }

  func transfer(
    from block: BlockID, to next: BlockID, in graph: FlowGraph, _ state: inout OwnershipPaths
  ) -> Bool {
    if case .branch(let value?, let then, let otherwise) = graph.blocks[block.index].terminator, then != otherwise,
      let flag = flags.flag(askedBy: value)
    {
      state.require(flag, next == then)
    }
    state.each { body.passEdge(from: block, to: next, &$0) }
    return !state.states.isEmpty
  }
}
