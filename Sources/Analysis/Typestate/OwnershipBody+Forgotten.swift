// Ways that leave an object behind where other ways give it back, though both meet again before the end.
//
//   text = malloc(n);
//   if (failed()) goto out;      // from here on nobody frees it
//   free(text);
// out:
//   return result;
//
// Where the ways meet, the state does not tell them apart. So they are told apart where they part: at a branch where the
// object is still held on every way, from which one side leads to places that take it or give it back, and the other to
// none. That side must leave by a jump of its own: what a condition merely leaves out (`if (owned) free(text);`) was left
// out on purpose. An object that a function without a body was given counts as held only where a failure is told to the
// caller: a function that takes an object on success leaves its caller nothing to free.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  func recordForgotten(_ flow: OwnershipFlow, _ solution: FlowSolution<OwnershipPaths>) {
    guard protocols.remembersPassed, isTold else { return }
    let taken = acquired.merging(yielded) { first, _ in first }.sorted { $0.value < $1.value }
    for (position, object) in taken where !isLeaked(object) && releases[object] != nil {
      recordForgotten(object, takenIn: position.block, flow, solution)
    }
  }

  private func recordForgotten(
    _ object: Int, takenIn taken: BlockID, _ flow: OwnershipFlow, _ solution: FlowSolution<OwnershipPaths>
  ) {
    for number in graph.blocks.indices {
      let block = BlockID(raw: UInt32(number))
      let successors = Set(graph[block].terminator.successors)
      guard successors.count > 1, let paths = solution.after[number], dominators.dominates(taken, block),
        let phase = phase(of: object, paths)
      else { continue }
      for next in successors.sorted(by: { $0.raw < $1.raw }) {
        var edge = paths
        guard flow.transfer(from: block, to: next, in: graph, &edge), self.phase(of: object, edge) == phase,
          let state = edge.states.values.first, isForgotten(object, phase, next, successors, isRefill(object) ? nil : taken),
          let jump = jump(from: next, ofConditionIn: block)
        else { continue }
        return record(.leaked, object, jump, .none, state)
      }
    }
  }

  /// What an object is on all ways to a place: held, or held and passed on.
  private func phase(of object: Int, _ paths: OwnershipPaths) -> ObjectState.Phases? {
    var phases: ObjectState.Phases = []
    for state in paths.states.values {
      guard state.objects[object].captors.isEmpty, state.objects[object].holder == nil else { return nil }
      phases.formUnion(state.objects[object].phases)
    }
    return phases == .held || phases == .passed ? phases : nil
  }

  /// Whether one of the ways on leaves an object to nobody, and another does not.
  private func isForgotten(
    _ object: Int, _ phase: ObjectState.Phases, _ next: BlockID, _ successors: Set<BlockID>, _ taken: BlockID?
  ) -> Bool {
    let released = releases[object] ?? []
    let ends = released.union(handovers[object] ?? [])
    let way = reach(from: next, taken)
    let others = phase == .passed ? released : ends
    guard way.blocks.isDisjoint(with: ends), successors.contains(where: { !reach(from: $0, taken).blocks.isDisjoint(with: others) })
    else { return false }
    let exits = way.blocks.filter { if case .return = graph[$0].terminator { true } else { false } }
    if phase == .passed { return !way.isRound && !exits.isEmpty && exits.allSatisfy(isFailure) }
    return way.isRound || graph.leavesBody(from: next)
  }

  /// The blocks that can be reached without another object being made, and whether one is made.
  private func reach(from start: BlockID, _ taken: BlockID?) -> (blocks: Set<BlockID>, isRound: Bool) {
    var seen: Set<BlockID> = [start]
    var work = [start]
    while let block = work.popLast() {
      if block == taken { continue }
      for next in graph[block].terminator.successors where seen.insert(next).inserted { work.append(next) }
    }
    return (seen, taken.map(seen.contains) ?? false)
  }

  // MARK: Jumps

  /// The jump by which a way leaves the branch of an `if` that it takes. Blocks that only jump are not in the graph.
  private func jump(from next: BlockID, ofConditionIn block: BlockID) -> ByteRange? {
    guard case .branch(let value?, let then, _) = graph[block].terminator, let definition = graph.definition(of: value) else { return nil }
    let asked = definition.expression.isNone ? definition.range : tree.range(definition.expression)
    guard let (condition, taken, otherwise) = statement(asking: asked) else { return nil }
    if (next == then) == isNegated(asked, in: condition) { return otherwise.isNone ? nil : jump(endingStatement: otherwise) }
    return jump(ending: taken)
  }

  /// The innermost `if` with a condition that holds a place: the condition and both branches.
  private func statement(asking place: ByteRange) -> (condition: ByteRange, then: StatementList, otherwise: StatementID)? {
    var best: (condition: ByteRange, then: StatementList, otherwise: StatementID)?
    for statement in tree.statements {
      guard case .if(let conditions, let then, let otherwise) = statement else { continue }
      for condition in tree[conditions] where !condition.value.isNone {
        let range = tree.range(condition.value)
        if range.contains(place), best.map({ range.count < $0.condition.count }) ?? true { best = (range, then, otherwise) }
      }
    }
    return best
  }

  /// Whether a part of a condition stands under an odd number of negations.
  private func isNegated(_ part: ByteRange, in condition: ByteRange) -> Bool {
    let negations = tree.expressions.indices.count { number in
      guard case .unary(let sign, _) = tree.expressions[number], program.names[sign] == "!" else { return false }
      let range = tree.expressionRanges[number]
      return condition.contains(range) && range.contains(part) && range != part
    }
    return !negations.isMultiple(of: 2)
  }

  private func jump(ending list: StatementList) -> ByteRange? {
    tree[list].last.flatMap { $0.isNone ? nil : jump(endingStatement: $0) }
  }

  private func jump(endingStatement statement: StatementID) -> ByteRange? {
    switch tree[statement] {
    case .goto, .break, .continue, .return, .throw: tree.range(statement)
    case .block(let list): jump(ending: list)
    default: nil
    }
  }

  // MARK: Rounds

  /// Whether a call in a loop makes an object whose only name still means that of the round before.
  func isOverwritten(_ object: Int, by call: Call, _ state: OwnershipState) -> Bool {
    let old = state.objects[object]
    guard protocols.remembersPassed, isTold, old.phases == .held, old.captors.isEmpty, old.holder == nil,
      let result = call.instruction.result, let loop = graph[call.position.block].loop
    else { return false }
    let names = state.places.filter { $0.value.kept.contains(ObjectSet(object: object)) }
    guard names.count == 1, let name = names.first, name.key.path.isEmpty, name.value.alias.only == object,
      target(of: result, call.position.block) == name.key
    else { return false }
    return !isConditional(call.instruction.range, in: graph.loops[loop].range)
  }

  /// The variable that a value is stored in where it is made.
  private func target(of value: ValueID, _ block: BlockID) -> Place? {
    var value = value
    for instruction in graph[block].instructions {
      switch instruction.kind {
      case .convert(let inner, _) where inner == value: if let result = instruction.result { value = result }
      case .store(let place, let stored, _) where stored == value: return place
      default: continue
      }
    }
    return nil
  }

  /// Whether a place stands in a branch inside a loop: it may run once in all rounds.
  private func isConditional(_ place: ByteRange, in loop: ByteRange) -> Bool {
    tree.statements.indices.contains { number in
      let range = tree.statementRanges[number]
      guard range.contains(place), range.count < loop.count, loop.contains(range) else { return false }
      switch tree.statements[number] {
      case .if(let conditions, _, _): return !tree[conditions].contains { !$0.value.isNone && tree.range($0.value).contains(place) }
      case .switch: return true
      default: return false
      }
    }
  }
}
