// Calls that make an object, and calls that give one back.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  func touchArguments(_ call: Call, _ state: inout OwnershipState) {
    for argument in call.arguments {
      if let holding = state.values[argument.value] { touch(holding, call.instruction, &state, expression: argument.expression) }
    }
  }

  /// An object that is made anew is not what older names of it mean.
  func forget(_ object: Int, _ state: inout OwnershipState) {
    for key in state.values.keys { state.values[key]?.remove(object) }
    for key in state.places.keys { state.places[key]?.remove(object) }
  }

  func acquire(_ object: Int, _ call: Call, _ state: inout OwnershipState) {
    keepOlder(object, &state)
    let isOverwriting = isOverwritten(object, by: call, state)
    forget(object, &state)
    let resized = resizedOperand(of: call).flatMap { state.values[$0] }
    let old = state.objects[object]
    state.objects[object] = ObjectState()
    noteResized(resized, by: object, &state)
    move(resized?.kept ?? [], &state)
    state.objects[object].phases = .held
    if let symbol = call.symbol, protocols.prepared.contains(symbol) { state.objects[object].content.isResetFirst = true }
    state.detached.remove(ObjectSet(object: object))
    // What an earlier round lost stays lost.
    if old.phases.contains(.lost) {
      state.objects[object].phases.insert(.lost)
      state.objects[object].passedTo = old.passedTo
      state.objects[object].lostAt = old.lostAt
    } else if isOverwriting {
      state.objects[object].phases.insert(.lost)
      state.objects[object].lostAt = SourceRange(source.file.source.id, call.instruction.range)
    }
    set(call.instruction.result, Holding(alias: ObjectSet(object: object)), &state)
  }

  /// What an earlier round of a loop made is another object than what this one makes; older names mean that one.
  private func keepOlder(_ object: Int, _ state: inout OwnershipState) {
    guard let old = older[object], !state.objects[object].phases.isEmpty else { return }
    for key in state.values.keys { state.values[key]?.replace(object, by: old) }
    for key in state.places.keys { state.places[key]?.replace(object, by: old) }
    state.objects[old].join(state.objects[object])
    if state.detached.contains(ObjectSet(object: object)) { state.detached.insert(ObjectSet(object: old)) }
  }

  /// `realloc`: the old memory.
  private func resizedOperand(of call: Call) -> ValueID? {
    guard let symbol = call.symbol else { return nil }
    for case .parameter(let position) in program.effects.operands(of: .resizes, symbol) {
      if let argument = call.arguments.first(where: { $0.parameter == position }) { return argument.value }
    }
    return nil
  }

  // MARK: Release

  func release(
    _ release: ResourceProtocols.Release, _ callee: SymbolID, _ call: Call, _ state: inout OwnershipState
  ) {
    let operand: (value: ValueID, expression: ExpressionID)? =
      switch release.operand {
      case .receiver: call.receiver.map { ($0, call.instruction.expression) }
      case .parameter(let position):
        (call.arguments.first { $0.parameter == position } ?? call.arguments.first).map {
          ($0.value, $0.expression)
        }
      }
    guard let operand else { return }
    let known = state.values[operand.value]
    if isForeign(known, call) { return giveForeign(callee, operand.expression, call, &state) }
    guard let holding = known else { return }
    if isSole(holding, state) {
      for object in holding.alias.objects {
        give(
          object, call.instruction.range, operand.expression, callee, call.position.block, &state, isMaybe: isMaybe(object, holding))
      }
    } else {
      move(holding.alias, &state)
    }
    move(holding.inside.union(holding.view), &state)
    set(call.instruction.result, holding.origin, &state)
  }

  /// Whether a name means an object that somebody else took on some ways only.
  func isMaybe(_ object: Int, _ holding: Holding) -> Bool {
    objects[object].isGiven && holding.maybe.contains(ObjectSet(object: object))
  }

  /// Whether a value is the only name of the object that it is: one object, or one of several that were made on
  /// different paths and that nothing else names.
  func isSole(_ holding: Holding, _ state: OwnershipState) -> Bool {
    if holding.alias.only != nil { return true }
    return state.places.values.allSatisfy { $0.alias.isDisjoint(with: holding.alias) || $0.alias == holding.alias }
  }

  func give(
    _ object: Int, _ range: ByteRange, _ expression: ExpressionID, _ callee: SymbolID?, _ block: BlockID,
    _ state: inout OwnershipState, isMaybe: Bool = false
  ) {
    let name = objects[object].isGiven ? objects[object].name : variableName(expression)
    record(.released, object, range, expression, state, name: name, callee: callee, isMaybe: isMaybe)
    if state.objects[object].isCounted { return move(ObjectSet(object: object), &state) }
    endParts(of: object, range, callee, block, &state)
    noteRelease(object, block, state.objects[object].phases)
    var next = state.objects[object]
    next.phases = next.phases.intersection(.lost).union(.released)
    next.releasedIn = [block]
    if next.releasedAt == nil { next.releasedAt = SourceRange(source.file.source.id, range) }
    state.objects[object] = next
  }
}
