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
    guard let isForFailure = failureTest(condition), next == (isForFailure ? then : otherwise) else { return }
    for object in objects.objects where isYielded(object) { state.objects[object].phases.remove(.held) }
  }

  private func isYielded(_ object: Int) -> Bool {
    yielded.contains { position, made in
      guard made == object, case .call(.symbol(let symbol), _, _, _) = graph[position].kind else { return false }
      return protocols.yields[symbol]?.isRefill == false
    }
  }

  /// Whether a condition is true if a call failed: its result is negative, or an error number.
  private func failureTest(_ condition: Instruction) -> Bool? {
    guard !condition.expression.isNone, case .binary(let name, _, let right, _) = tree[condition.expression], !right.isNone else {
      return true
    }
    let isZero = source.file.source.text(tree.range(right)) == "0"
    switch program.names[name] {
    case "<", "<=": return true
    case ">", ">=": return false
    case "==": return !isZero
    case "!=": return isZero
    default: return nil
    }
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
