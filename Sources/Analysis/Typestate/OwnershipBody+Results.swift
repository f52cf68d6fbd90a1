// What a body returns: whether it is an object, and how callers then hold it.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  func returned(_ value: ValueID, _ state: inout OwnershipState) {
    let definition = graph.definition(of: value)
    guard let holding = state.values[value] else {
      if protocols.isMemory, !isNull(definition, state) { summary.returnsOther = true }
      return
    }
    if isTold, mayBeOther(value, state) { summary.returnsOther = true }
    let isMade = !holding.alias.isDisjoint(with: allocators)
    if protocols.isMemory ? !isMade && !mayReturnMemory(definition) : definition.map(type(of:)) == .void { return }
    // What is read out of other memory is not new.
    if isTold, holding.direct.isEmpty, definition.map({ source.types.memory.isToldPointer(type(of: $0), source.types) }) == true {
      summary.returnsOther = true
    }
    let range = definition.map { $0.expression.isNone ? $0.range : tree.range($0.expression) } ?? ByteRange(at: 0)
    noteResult(holding, state)
    for object in certain(holding).objects {
      record(.returned, object, range, definition?.expression ?? .none, state)
    }
    move(holding.kept, &state)
  }

  /// Whether a value is no object at all: the literal, or a variable whose object is not there on this way.
  private func isNull(_ definition: Instruction?, _ state: OwnershipState) -> Bool {
    guard let definition, !definition.expression.isNone else { return false }
    if case .literal(.null) = tree[definition.expression] { return true }
    return false
  }

  /// Whether a pointer may name memory that is not followed.
  func mayBeOther(_ value: ValueID, _ state: OwnershipState) -> Bool {
    guard let definition = graph.definition(of: value), !isNull(definition, state) else { return false }
    switch definition.kind {
    case .convert(let inner, _): return mayBeOther(inner, state)
    case .select(let choices): return choices.contains { mayBeOther($0, state) }
    case .load(let place):
      if case .local(let local) = place.root, place.path.isEmpty, typed[local].frame == frame, !isParameter(local) {
        return state.foreign.contains(local)
      }
    default: break
    }
    return state.values[value]?.kept.isEmpty ?? true
  }

  private func isParameter(_ local: LocalID) -> Bool {
    if case .parameter = typed[local].kind { true } else { false }
  }

  /// The objects that a value keeps: of memory, only those that it keeps on every path.
  func certain(_ holding: Holding) -> ObjectSet {
    protocols.isMemory ? holding.kept.subtracting(holding.maybe) : holding.kept
  }

  /// Whether the declared result and the returned value are of types that can keep a pointer.
  private func mayReturnMemory(_ definition: Instruction?) -> Bool {
    if isReference(definition) { return true }
    var result = Type.unknown
    switch graph.origin {
    case .body(let number): result = typed.bodies[number].result
    case .closure(let number):
      if case .function(let type) = source.types.node(typed.closures[number].type) { result = type.result }
      if isWrittenPlain(tree[typed.closures[number].function].result) { return false }
    }
    if result == .void { return false }
    if returnsReference(definition, result) { return true }
    return mayKeep(result) && mayKeep(definition.map(type(of:)) ?? .unknown)
  }

  /// Whether the value is a pointer where the function has a result of another type: it returns a reference.
  private func returnsReference(_ definition: Instruction?, _ result: Type) -> Bool {
    guard isTold, let definition else { return false }
    let memory = source.types.memory
    // What a function of the program returns by reference is returned on.
    if case .call(.symbol(let symbol), _, _, _) = definition.kind, !program.files[program.symbols[symbol].file.index].isLibrary {
      return result.isKnown
    }
    return memory.isToldPointer(type(of: definition), source.types) && result.isKnown && !memory.isToldPointer(result, source.types)
  }

  /// Whether a value is what a variable of a reference type refers to, by address.
  private func isReference(_ definition: Instruction?) -> Bool {
    guard isTold, case .load(let place)? = definition?.kind, case .local(let local) = place.root, place.path.isEmpty,
      let definition
    else { return false }
    return source.types.memory.isToldPointer(typed[local].type, source.types)
      && typed[local].type != type(of: definition) && type(of: definition).isKnown
  }

  /// Whether a written result type is that of a plain library value, such as `Int`, or `Void`.
  private func isWrittenPlain(_ type: TypeReferenceID) -> Bool {
    guard !type.isNone else { return false }
    switch tree[type] {
    case .tuple(let parts, _): return parts.isEmpty
    case .named(_, let name, let arguments):
      if name == .void { return true }
      guard arguments.isEmpty, let nominal = program.symbols.nominal(name, from: source.file.source.id) else { return false }
      return !source.types.memory.mayKeep(source.types.selfType(of: nominal), source.types)
    default: return false
    }
  }

  private func noteResult(_ holding: Holding, _ state: OwnershipState) {
    for object in holding.alias.objects {
      effects[object].result.insert(.alias)
      if case .acquired(let resource) = objects[object].origin, holding.alias.only == object,
        state.objects[object].phases == .held
      {
        summary.freshResource = resource
        noteRegion(of: object, state)
      } else if !state.objects[object].phases.isEmpty {
        summary.returnsOther = true
      }
    }
    let certain = certain(holding)
    for object in holding.view.intersection(certain).objects { effects[object].result.insert(.view) }
    for object in holding.inside.intersection(certain).objects { effects[object].result.insert(.inside) }
  }
}
