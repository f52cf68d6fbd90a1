// Paths told apart by what Boolean variables say: trace partitioning.
//
//   if failed { pool.put(buffer); isOwned = false }
//   …
//   if isOwned { pool.put(buffer) }
//
// One state is kept for each combination of values of a few flags: variables, and properties of values that stay the same.
// A literal that is stored in a flag makes its value known. A branch on a flag decides which states go on; a state in
// which the flag is not known goes both ways and learns it. Not done: flags that closures change.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

/// The flags of one body.
struct OwnershipFlags {
  /// A Boolean variable, or what a property of a value says that stays the same: `name.isEmpty`.
  private struct Flag: Hashable {
    var local: LocalID
    /// The condition as it is written, unless it is the variable itself.
    var text = ""
  }

  /// More are not told apart: the number of states is exponential.
  private static let maximum = 3

  private var flags: [Flag] = []
  /// By the value that a branch asks for: the flag.
  private var conditions: [ValueID: Int] = [:]

  var count: Int { flags.count }

  init(_ body: OwnershipBody) {
    var asked: [Flag: [ValueID]] = [:]
    for block in body.graph.blocks {
      guard case .branch(let value?, _, _) = block.terminator, let flag = Self.flag(value, body) else { continue }
      asked[flag, default: []].append(value)
    }
    let order = asked.keys.sorted { ($0.local, $0.text) < ($1.local, $1.text) }
    for flag in order where flags.count < Self.maximum {
      guard body.typed[flag.local].frame == body.frame, let values = asked[flag] else { continue }
      let writes = body.typed.writes.filter { $0.local == flag.local }
      // A variable that changes tells something at its first question, a constant at its second.
      guard writes.allSatisfy({ $0.frame == body.frame }), values.count + writes.count > 1 else { continue }
      for value in values { conditions[value] = flags.count }
      flags.append(flag)
    }
  }

  private static func flag(_ value: ValueID, _ body: OwnershipBody) -> Flag? {
    guard let definition = body.graph.definition(of: value) else { return nil }
    if case .load(let place) = definition.kind, case .local(let local) = place.root, place.path.isEmpty {
      return Flag(local: local)
    }
    let condition = definition.expression
    if let local = comparedConstant(condition, body) {
      return Flag(local: local, text: body.source.file.source.text(body.tree.range(condition)))
    }
    guard !condition.isNone, let local = root(of: condition, body),
      body.source.types.isReference(body.typed[local].type) == false,
      !body.typed.writes.contains(where: { $0.local == local })
    else { return nil }
    return Flag(local: local, text: body.source.file.source.text(body.tree.range(condition)))
  }

  /// The variable of a comparison whose operands never change: literals, and variables that are not written to.
  private static func comparedConstant(_ condition: ExpressionID, _ body: OwnershipBody) -> LocalID? {
    guard !condition.isNone, case .binary(let name, let left, let right, _) = body.tree[condition],
      ["<", ">", "<=", ">=", "==", "!="].contains(body.program.names[name])
    else { return nil }
    let sides = [left, right].map { constant($0, body) }
    guard !sides.contains(.changing) else { return nil }
    for case .variable(let local) in sides { return local }
    return nil
  }

  private enum Side: Equatable { case literal, variable(LocalID), changing }

  private static func constant(_ operand: ExpressionID, _ body: OwnershipBody) -> Side {
    guard !operand.isNone else { return .changing }
    switch body.tree[operand] {
    case .literal(.null): return .changing
    case .literal: return .literal
    case .name:
      guard case .local(let local) = body.typed.reference(operand), body.typed[local].frame == body.frame,
        !body.source.types.memory.isMemory(body.typed[local].type, body.source.types),
        !body.typed.writes.contains(where: { $0.local == local })
      else { return .changing }
      return .variable(local)
    default: return .changing
    }
  }

  /// The variable at the root of a chain of members.
  private static func root(of condition: ExpressionID, _ body: OwnershipBody) -> LocalID? {
    switch body.tree[condition] {
    case .member(let base, _, _): return base.isNone ? nil : root(of: base, body)
    case .name:
      if case .local(let local) = body.typed.reference(condition) { return local }
      return nil
    default: return nil
    }
  }

  func flag(askedBy value: ValueID) -> Int? { conditions[value] }

  /// The flags that depend on a variable, and whether they are that variable.
  func flags(of local: LocalID) -> [(number: Int, isVariable: Bool)] {
    flags.indices.filter { flags[$0].local == local }.map { ($0, flags[$0].text.isEmpty) }
  }
}

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
      for flag in flags.flags(of: local) { state.set(flag.number, to: flag.isVariable ? literal(value) : nil) }
    }
  }

  private func literal(_ value: ValueID) -> Bool? {
    guard let definition = body.graph.definition(of: value), !definition.expression.isNone else { return nil }
    return ConstantCondition.value(of: definition.expression, in: body.tree, body.source.file.source)
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
    state.keep(body.lastingValues)
    return !state.states.isEmpty
  }
}
