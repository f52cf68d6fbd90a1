// Objects that are passed to functions whose bodies are not at hand: does the callee take them?
//
//   if (send_request(c) < 0) return -1;      // is `c` forgotten here, or did `send_request` take it?
//   conn_put(pool, c);
//
// No signature of C says so. An object in such hands is marked, with the functions that it was passed to, and it is left
// to the rules whether that is an end. A function that somebody gives an object to, and then gives the object back himself
// whatever the function said, is a borrower: it takes nothing.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

/// A call that passes an object to a function without a body.
struct ObjectPassing: Hashable {
  var object: Int
  var callee: SymbolID
  var block: BlockID
}

extension OwnershipBody {
  /// A function without a body is given objects.
  func pass(_ set: ObjectSet, to callee: SymbolID, _ call: Call, _ state: inout OwnershipState) {
    guard protocols.followsPassed || protocols.remembersPassed && isTold else { return move(set, &state) }
    for object in set.objects where !state.objects[object].phases.isDisjoint(with: [.held, .replaced, .kept, .passed]) {
      state.objects[object].phases.subtract([.held, .replaced, .kept])
      state.objects[object].phases.insert(.passed)
      state.objects[object].passedTo.insert(callee)
      notePassing(ObjectPassing(object: object, callee: callee, block: call.position.block))
      noteHandover(object)
    }
    moveParts(of: set, &state)
  }

  /// The object that a function is lent by reference: `wipe(*object)`.
  func lent(_ argument: CallArgument, _ state: OwnershipState) -> Holding? {
    guard protocols.hasParts, let place = argument.place, place.path == [.pointee] else { return nil }
    let holding = root(place, state)
    return holding.alias.isEmpty ? nil : holding
  }

  /// Whoever is given a typed pointer looks at what it points to.
  func touchPassed(_ argument: CallArgument, _ call: Call, _ state: inout OwnershipState) {
    guard isTold, let holding = state.values[argument.value], !argument.expression.isNone else { return }
    let type = typed.type(argument.expression)
    if !source.types.memory.isToldPointer(type, source.types) && !source.types.isView(type) { return }
    if source.types.memory.element(of: type, source.types) == .void { return }
    touch(holding, call.instruction, &state, expression: argument.expression)
  }

  /// What nobody knows may take what `*object` names by reference, and leave it like new.
  func fillLent(_ argument: CallArgument, _ state: inout OwnershipState) {
    guard protocols.hasParts else { return }
    var lent = argument.place
    if lent == nil, case .load(let place)? = graph.definition(of: argument.value)?.kind { lent = place }
    guard let lent, lent.path == [.pointee] else { return }
    apply(.reset, to: root(lent, state).alias, &state)
  }

  /// A function of the program passes an operand on.
  func passOn(_ effect: OperandEffect, _ set: ObjectSet, _ call: Call, _ state: inout OwnershipState) {
    guard effect.exits.isSubset(of: [.held, .passed]) else { return move(set, &state) }
    for callee in effect.passedTo.sorted() { pass(set, to: callee, call, &state) }
  }

  /// The functions behind whose calls the object is given back on every way.
  func borrowers(_ passings: Set<ObjectPassing>, _ events: [OwnershipEvent], _ releases: [Int: Set<BlockID>]) -> Set<SymbolID> {
    passings.reduce(into: []) { result, passing in
      guard let blocks = releases[passing.object] else { return }
      if blocks.contains(passing.block) || !graph.leavesBody(from: passing.block, avoiding: blocks) { result.insert(passing.callee) }
    }
  }

  /// Whether a way out says that something went wrong: it returns a negative number, nothing, or `false`.
  func isFailure(_ exit: BlockID) -> Bool {
    guard case .return(let value?) = graph[exit].terminator else { return false }
    return isFailure(value)
  }

  private func isFailure(_ value: ValueID) -> Bool {
    guard let definition = graph.definition(of: value) else { return false }
    if case .convert(let inner, _) = definition.kind { return isFailure(inner) }
    guard !definition.expression.isNone else { return false }
    switch tree[definition.expression] {
    case .literal(.null), .literal(.constantFalse): return true
    case .literal(.boolean): return source.file.source.text(tree.range(definition.expression)) == "false"
    case .unary(let sign, let operand):
      guard program.names[sign] == "-", !operand.isNone, case .literal = tree[operand] else { return false }
      return true
    default: return false
    }
  }
}
