// Calls that say by their result whether there is an object elsewhere.
//
//   if (asprintf(&text, "%d", n) < 0) return;    text holds new memory from here on
//   larger = realloc(old, n);                    if there is none, `old` is still there

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// A call puts an object into a variable of the body; says whether it is one whose address is passed.
  func yield(_ object: Int, _ call: Call, _ state: inout OwnershipState) -> Bool {
    guard let symbol = call.symbol, let yield = protocols.yields[symbol],
      let argument = call.arguments.enumerated().first(where: { ($1.parameter ?? $0) == yield.parameter })?.element,
      case .address(let place)? = graph.definition(of: argument.value)?.kind, case .local(let local) = place.root,
      place.path.isEmpty, typed[local].frame == frame, !typed[local].isStatic
    else { return false }
    touchArguments(call, &state)
    let old = state.places[place]
    if yield.isRefill {
      if case .parameter = typed[local].kind { return false }
      if state.foreign.contains(local) { return false }
      if let old, !old.kept.isEmpty { return true }
    }
    forget(object, &state)
    state.objects[object] = ObjectState()
    state.objects[object].phases = .held
    state.places[place] = Holding(alias: ObjectSet(object: object))
    state.foreign.remove(local)
    rename(object, local)
    if let lost = old?.alias.only { lose(lost, call.instruction, &state) }
    set(call.instruction.result, yield.isRefill ? nil : Holding(derived: ObjectSet(object: object)), &state)
    return true
  }

  /// A branch asks whether a call put an object somewhere: on the way on which it failed there is none.
  func passFailure(
    _ objects: ObjectSet, _ condition: Instruction, _ then: BlockID, _ otherwise: BlockID, _ next: BlockID,
    _ state: inout OwnershipState
  ) {
    if yielded.isEmpty { return }
    for object in objects.objects {
      guard let yield = yield(of: object), !yield.isRefill, let isForFailure = failureTest(condition, yield),
        next == (isForFailure ? then : otherwise)
      else { continue }
      state.objects[object].phases.remove(.held)
    }
  }

  /// Whether the call that makes an object uses again what the variable holds.
  func isRefill(_ object: Int) -> Bool { yield(of: object)?.isRefill == true }

  private func yield(of object: Int) -> ResourceProtocols.Yield? {
    guard let position = yielded.first(where: { $0.value == object })?.key, case .call(.symbol(let symbol), _, _, _) = graph[position].kind
    else { return nil }
    return protocols.yields[symbol]
  }

  /// Whether a condition is true if a call failed: its result is negative, or an error number, or false.
  private func failureTest(_ condition: Instruction, _ yield: ResourceProtocols.Yield) -> Bool? {
    guard !condition.expression.isNone, case .binary(let name, _, let right, _) = tree[condition.expression], !right.isNone else {
      return !yield.isTrueForSuccess
    }
    let isZero = isZero(right)
    switch program.names[name] {
    case "<", "<=": return true
    case ">", ">=": return false
    case "==": return isZero == yield.isTrueForSuccess
    case "!=": return isZero != yield.isTrueForSuccess
    default: return nil
    }
  }

  private func isZero(_ value: ExpressionID) -> Bool {
    switch tree[value] {
    case .literal(.null), .literal(.constantFalse): true
    default: ["0", "false"].contains(source.file.source.text(tree.range(value)))
    }
  }

  // MARK: Functions of the program

  /// A variable of the caller gets an object, or something else.
  func noteFilled(_ holding: Holding, _ place: Place, _ state: inout OwnershipState) {
    guard protocols.remembersPassed, isTold, place.path == [.pointee], case .local(let local) = place.root,
      graph.parameters.contains(local)
    else { return }
    guard let object = holding.alias.only, holding.kept == holding.alias, objects[object].isAcquired, state.objects[object].phases == .held
    else { return state.filled[local] = .some(nil) }
    state.filled[local] = .some(object)
  }

  /// Which variables of the caller hold new objects on a way out; on all of them, but for those that say that the function
  /// failed, on which none does.
  func noteFills(_ exit: BlockID, _ state: OwnershipState) {
    guard protocols.remembersPassed, isTold else { return }
    let isFailure = isFailure(exit)
    if isFailure, failsFalsely(exit) { summary.isTrueForSuccess = true }
    for (position, local) in graph.parameters.enumerated() where !unfilled.contains(position) {
      switch (isFailure, state.filled[local]) {
      case (true, nil): continue
      case (false, .some(.some(let object))):
        guard state.objects[object].phases == .moved, case .acquired(let resource) = objects[object].origin else { fallthrough }
        summary.fills[position] = resource
      default:
        unfilled.insert(position)
        summary.fills[position] = nil
      }
    }
  }

  /// Whether a failure is told by `false` or no pointer, not by a number.
  private func failsFalsely(_ exit: BlockID) -> Bool {
    guard case .return(let value?) = graph[exit].terminator else { return false }
    var definition = graph.definition(of: value)
    while case .convert(let inner, _)? = definition?.kind { definition = graph.definition(of: inner) }
    guard let expression = definition?.expression, !expression.isNone else { return false }
    if case .unary = tree[expression] { return false }
    return true
  }

  /// New memory was asked for in the place of old one.
  func noteResized(_ old: Holding?, by object: Int, _ state: inout OwnershipState) {
    guard let old = old?.alias.only, objects[old].isAcquired, old != object, state.objects[old].phases == .held else { return }
    state.objects[object].resizedFrom = old
  }

  /// There is no new memory: who still names the old one has it.
  func keepOld(_ object: Int, _ state: inout OwnershipState) {
    guard let old = state.objects[object].resizedFrom, state.objects[old].phases == .moved,
      state.places.values.contains(where: { $0.alias.only == old })
    else { return }
    state.objects[old].phases = .held
  }
}
