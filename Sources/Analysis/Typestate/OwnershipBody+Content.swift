// The content of objects: which fields are filled, emptied, or checked for their size.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// A place in an object, seen from the object: behind the pointer that names it.
  private func inside(_ place: Place) -> Place {
    guard protocols.hasParts, place.path.first == .pointee else { return place }
    return Place(root: place.root, path: Array(place.path.dropFirst()))
  }

  /// The field of an object that a place is in.
  private func field(_ place: Place) -> SymbolID? {
    for step in inside(place).path {
      switch step {
      case .unwrap: continue
      case .field(let symbol): return symbol
      default: return nil
      }
    }
    return nil
  }

  /// Where the variable itself is a collection: its elements.
  private func elements(_ place: Place) -> SymbolID? {
    // `*owner`, `owner->append(x)`
    if protocols.hasParts, case .value(let pointer) = place.root, place.path == [.pointee] {
      return isContainer(pointedTo(by: typeOf(pointer))) ? FieldSet.elements : nil
    }
    guard case .local(let local) = place.root else { return nil }
    if protocols.hasParts, place.path == [.pointee] { return isContainer(pointedTo(by: typed[local].type)) ? FieldSet.elements : nil }
    guard place.path.isEmpty, let nominal = source.types.nominal(typed[local].type), !program.symbols[nominal].isReference
    else { return nil }
    return FieldSet.elements
  }

  private func pointedTo(by type: Type) -> Type {
    guard isName(type), case .nominal(_, let arguments) = source.types.node(type) else { return .unknown }
    return arguments.first ?? .unknown
  }

  /// Of a container of a fixed size users read what they wrote.
  private func isContainer(_ type: Type) -> Bool {
    guard let nominal = source.types.nominal(type) else { return false }
    return program.effects.has(nominal, .container) && !program.effects.has(nominal, .fixed)
  }

  /// `bytes += more` changes a collection and leaves it in its variable; says whether a store is one of these.
  func extends(_ place: Place, _ value: ValueID, _ state: inout OwnershipState) -> Bool {
    guard let holding = state.places[place], !holding.alias.isEmpty, let elements = elements(place),
      let growth = compoundGrowth(value)
    else { return false }
    var change = Content()
    change.dirty = FieldSet([elements])
    grow(growth, change.dirty, &change)
    apply(change, to: holding.alias, &state)
    return true
  }

  /// A store to a part of an object.
  func change(
    _ base: Holding, _ place: Place, _ value: ValueID, _ instruction: Instruction, _ state: inout OwnershipState
  ) {
    if protocols.hasParts, place.path == [.pointee] {
      guard let elements = elements(place), let growth = compoundGrowth(value) else { return apply(.reset, to: base.alias, &state) }
      var change = Content()
      change.dirty = FieldSet([elements])
      grow(growth, change.dirty, &change)
      return apply(change, to: base.alias, &state)
    }
    guard let field = field(place), !inside(place).path.contains(.pointee) else { return }
    if !protocols.hasParts, source.types.memory.isMemory(source.types.variableType(of: field), source.types) { return }
    if overwritesElement(place, instruction) { return }
    let isWhole = place.path.last == .field(field)
    let isEmpty = isWhole && (isEmptyValue(value) || isInitialValue(value, of: field))
    var change = Content()
    let fields = FieldSet([field])
    if isWhole { change.assigned = fields } else { change.exposed = fields }
    if isWhole, updates(place, value) { change.built = fields }
    if isEmpty {
      change.cleared = fields
      change.dropped = fields
    } else {
      change.dirty = fields
      if isWhole, let growth = compoundGrowth(value) ?? resizedGrowth(value) {
        grow(growth, fields, &change)
      }
    }
    apply(change, to: base.alias, &state)
  }

  /// `object->count += n`
  private func updates(_ place: Place, _ value: ValueID) -> Bool {
    guard case .call(.operation, _, _, let arguments)? = graph.definition(of: value)?.kind else { return false }
    return arguments.first?.place == place
  }

  /// `block[i] = x`: a slot gets a value that does not come from the old one, and the collection stays as large as it is.
  /// A dictionary is told by the optional that its subscript takes.
  private func overwritesElement(_ place: Place, _ store: Instruction) -> Bool {
    guard place.path.last == .element, !store.expression.isNone, case .assign(let target, _) = tree[store.expression],
      !target.isNone
    else { return false }
    let type = typed.type(target)
    return type.isKnown && source.types.wrapped(type) == nil
  }

  /// A load of a part of an object.
  func read(_ base: Holding, _ place: Place, _ state: inout OwnershipState) {
    guard let field = field(place), !base.alias.isEmpty else { return }
    var change = Content()
    change.exposed = FieldSet([field])
    apply(change, to: base.alias, &state)
  }

  /// Whether a part is only loaded to be given another content: `object->text.assign(other)`.
  func isReplaced(_ load: Instruction) -> Bool {
    guard protocols.hasParts, let result = load.result, result.index < graph.definitions.count,
      let position = graph.definitions[result.index]
    else { return false }
    for instruction in graph[position.block].instructions.dropFirst(position.index + 1) {
      guard case .call(let callee, let receiver?, _, _) = instruction.kind, receiver == result else { continue }
      guard case .symbol(let symbol) = callee else { return false }
      return program.effects.has(symbol, .clears)
    }
    return false
  }

  /// Of several objects that may be meant, nobody knows which one loses something. An object whose size was looked at
  /// right before does not grow without a limit.
  func apply(_ change: Content, to set: ObjectSet, _ state: inout OwnershipState) {
    for object in set.objects {
      var change = set.only == nil ? change.withoutLosses : change
      if state.objects[object].isSizeChecked {
        change.grown = FieldSet()
        change.fed = FieldSet()
      }
      state.objects[object].content.apply(change)
    }
  }

  /// What nobody can look into may fill an object, or the part whose address it is given, or leave it like new.
  func fill(_ argument: CallArgument, _ state: inout OwnershipState) {
    guard protocols.hasParts, let holding = state.values[argument.value], !holding.direct.isEmpty else { return }
    guard holding.alias.isEmpty else { return apply(.reset, to: holding.alias, &state) }
    guard case .address(let place)? = graph.definition(of: argument.value)?.kind, let field = field(place) else { return }
    var change = Content()
    change.assigned = FieldSet([field])
    change.dirty = change.assigned
    apply(change, to: root(place, state).alias, &state)
  }

  /// A function of the program that is given an object and answers works with it: it sees what nobody gave it before.
  func show(_ argument: CallArgument, _ state: inout OwnershipState) {
    guard protocols.hasParts, let holding = state.values[argument.value], !holding.direct.isEmpty else { return }
    let object = pointedTo(by: typed.type(argument.expression))
    guard !holding.alias.isEmpty, let nominal = source.types.nominal(object) else { return fill(argument, &state) }
    var change = Content()
    change.exposed = FieldSet(Set(source.types.storedProperties(of: nominal)))
    apply(change, to: holding.alias, &state)
  }

  /// A library's function that is lent a part of an object may leave anything in it: `std::swap(text, object->text)`.
  func forgetLent(_ argument: CallArgument, _ call: Call, _ state: inout OwnershipState) {
    guard protocols.hasParts, let place = argument.place, !isOperator(call) else { return }
    if place.path == [.pointee] { return apply(.reset, to: root(place, state).alias, &state) }
    forget(partAt: place, &state)
  }

  private func isOperator(_ call: Call) -> Bool {
    guard !call.instruction.expression.isNone, case .binary = tree[call.instruction.expression] else { return false }
    return true
  }

  /// A function of the program that is called on a part of an object may empty it; nobody looks.
  func forgetPart(_ call: Call, _ state: inout OwnershipState) {
    if let place = call.place { forget(partAt: place, &state) }
  }

  /// What a part of an object holds is not known any more.
  private func forget(partAt place: Place, _ state: inout OwnershipState) {
    guard let field = field(place) else { return }
    let base = root(place, state)
    if base.alias.isEmpty { return }
    var change = Content()
    change.cleared = FieldSet([field])
    change.dropped = change.cleared
    apply(change, to: base.alias, &state)
  }

  /// A member of a library type that is called on a part of an object.
  func changeByCall(
    _ symbol: SymbolID, _ isSetter: Bool, _ effects: [Effect], _ place: Place, _ call: Call,
    _ state: inout OwnershipState
  ) {
    let base = root(place, state)
    guard !base.alias.isEmpty, let field = field(place) ?? elements(place) else { return }
    let fields = FieldSet([field])
    var change = Content()
    let words = Set(effects.filter { $0.operand == .receiver }.map(\.word))
    if words.contains(.clears), place.path.last == .field(field) || inside(place).path.isEmpty {
      change.cleared = fields
      change.assigned = fields
      if !words.contains(.retains), !keepsCapacity(call) { change.dropped = fields }
      if protocols.hasParts, words.contains(.extends) {
        // What was in it is gone, and there is something else.
        change.dirty = fields
        grow(growth(words, call), fields, &change)
      }
    } else if protocols.hasParts, words.contains(.extends) {
      change.dirty = fields
      grow(growth(words, call), fields, &change)
    } else if words.contains(.sizes) || words.contains(.shrinks) && protocols.hasParts {
      // Whether all elements go is not worked out.
      if words.contains(.shrinks) { change.cleared = fields }
      if words.contains(.sizes) { change.dirty = fields }
      grow(growth(words, call), fields, &change)
    } else if protocols.hasParts, words.contains(.trims) {
      change.dropped = fields
    } else if words.contains(.grows) {
      change.dirty = fields
      grow(growth(words, call), fields, &change)
    } else if words.contains(.reserves) {
      grow(growth(words, call), fields, &change)
    } else if protocols.hasParts, !words.isDisjoint(with: [.visits, .begins, .measures, .probes, .searches]) {
      // A look, or the way to elements that are written over.
    } else if isSetter || program.symbols[symbol].modifiers.contains(.isMutating), !words.contains(.shrinks) {
      change.dirty = fields
    } else {
      return
    }
    if change.assigned.isEmpty { change.exposed = fields }
    apply(change, to: base.alias, &state)
  }

  /// `removeAll(keepingCapacity: true)`, or any condition.
  private func keepsCapacity(_ call: Call) -> Bool {
    guard let argument = call.arguments.first else { return false }
    if case .literal(.boolean) = tree[argument.expression] {
      return source.file.source.text(tree.range(argument.expression)) == "true"
    }
    // A condition is a check of the size.
    return false
  }

  // MARK: Initial values

  /// Whether a value is the literal that a field is declared with.
  private func isInitialValue(_ value: ValueID, of field: SymbolID) -> Bool {
    guard let definition = graph.definition(of: value), !definition.expression.isNone,
      case .literal = tree[definition.expression]
    else { return false }
    let entry = program.symbols[field]
    let home = program.files[entry.file.index]
    guard case .variable(let variable) = home.tree[entry.declaration].kind, !variable.initializer.isNone,
      case .literal = home.tree[variable.initializer]
    else { return false }
    return home.source.text(home.tree.range(variable.initializer))
      == source.file.source.text(tree.range(definition.expression))
  }

  /// Whether a value is empty or zero: `[]`, `[:]`, `""`, `nil`, `0`, `false`.
  private func isEmptyValue(_ value: ValueID) -> Bool {
    guard let definition = graph.definition(of: value), !definition.expression.isNone else { return false }
    return isEmptyExpression(definition.expression)
  }

  private func isEmptyExpression(_ expression: ExpressionID) -> Bool {
    switch tree[expression] {
    case .literal(let kind):
      let text = source.file.source.text(tree.range(expression))
      switch kind {
      case .null: return true
      case .string: return text == "\"\""
      case .integer: return text == "0"
      case .float: return text == "0.0"
      case .boolean: return text == "false"
      case .constantFalse: return true
      case .regex, .constantTrue: return false
      }
    case .array(let elements): return elements.isEmpty
    case .dictionary(let elements): return elements.isEmpty
    case .member(let base, let name, _): return base.isNone && program.names[name] == "none"
    // `Data()`, `[Int]()`
    case .call(_, let arguments):
      guard arguments.isEmpty, let nominal = source.types.nominal(typed.type(expression)) else { return false }
      let file = program.files[program.symbols[nominal].file.index]
      return (file.isModel || protocols.hasParts && file.isLibrary) && !program.symbols[nominal].isReference
    default: return false
    }
  }

  // MARK: Branches

  /// What a branch tells: a missing optional holds no object; a check of the size may let an object die.
  func passEdge(from block: BlockID, to next: BlockID, _ state: inout OwnershipState) {
    if case .invoke(_, unwind: next) = graph.blocks[block.index].terminator { vanishUnmade(block, &state) }
    guard case .branch(let value?, let then, let otherwise) = graph.blocks[block.index].terminator, then != otherwise
    else { return }
    noteMissingRegion(value, then, otherwise, next, &state)
    guard let holding = state.values[value] else { return }
    if !holding.alias.isEmpty {
      if next == otherwise { vanish(holding.alias, &state) } else { reveal(holding.alias, &state) }
      return
    }
    guard !holding.derived.isEmpty, let condition = graph.definition(of: value) else { return }
    if let missing = nilBranch(condition, then, otherwise) {
      if next == missing.block { vanish(missing.objects(state), &state) } else { keepUnmoved(missing.value, &state) }
      return
    }
    noteCount(holding.derived, block, &state)
    passFailure(holding.derived, condition, then, otherwise, next, &state)
    if passEqual(condition, then, otherwise, next, &state) { return }
    if comparison(condition) == nil { for object in holding.derived.objects { effects[object].isAsked = true } }
    checkSize(holding.derived, next == then ? otherwise : then, condition, &state)
  }

  /// `if (--object->users == 0) pool_put(object);`: one of its users leaves, and only the last one gives it back.
  private func noteCount(_ asked: ObjectSet, _ block: BlockID, _ state: inout OwnershipState) {
    guard isTold, let object = asked.only else { return }
    state.objects[object].isCounted = graph[block].instructions.contains { instruction in
      switch instruction.kind {
      case .store(let place, let value, _): isPart(place, of: asked, state) && isLess(value)
      case .call(.symbol(let symbol), _, let place, let arguments):
        program.files[program.symbols[symbol].file.index].isLibrary
          && ((place.map { isPart($0, of: asked, state) } ?? false)
            || arguments.contains { argument in
              if case .address(let part)? = graph.definition(of: argument.value)?.kind { isPart(part, of: asked, state) } else { false }
            })
      default: false
      }
    }
  }

  /// Whether a place is a number, or the like, in an object.
  private func isPart(_ place: Place, of object: ObjectSet, _ state: OwnershipState) -> Bool {
    guard case .field(let field)? = place.path.last, root(place, state).alias == object else { return false }
    let type = source.types.variableType(of: field)
    return source.types.layout(of: type)?.isTrivial == true && !source.types.memory.isMemory(type, source.types)
  }

  /// Whether a value is another one less something.
  private func isLess(_ value: ValueID) -> Bool {
    guard case .call(.operation(let name), _, _, _)? = graph.definition(of: value)?.kind else { return false }
    return ["--", "-", "-="].contains(program.names[name])
  }

  /// `if (request->pool) …` and `if (request->pool == NULL) …`: the way on which there is none.
  private func noteMissingRegion(
    _ value: ValueID, _ then: BlockID, _ otherwise: BlockID, _ next: BlockID, _ state: inout OwnershipState
  ) {
    guard protocols.hasRegions, let condition = graph.definition(of: value) else { return }
    if case .load = condition.kind, next == otherwise { return noteMissing(value, &state) }
    if let missing = nilBranch(condition, then, otherwise), missing.block == next { noteMissing(missing.value, &state) }
  }

  /// A call that throws makes no object.
  private func vanishUnmade(_ block: BlockID, _ state: inout OwnershipState) {
    let last = graph.blocks[block.index].instructions.count - 1
    guard last >= 0, let object = acquired[InstructionPosition(block: block, index: last)] else { return }
    state.objects[object].phases = []
  }

  /// Of several objects none is there, unless something else names one of them.
  private func vanish(_ set: ObjectSet, _ state: inout OwnershipState) {
    let isSole =
      set.only != nil
      || protocols.isMemory
        && state.places.values.allSatisfy { $0.kept.isDisjoint(with: set) || $0.kept == set }
    guard isSole else {
      // None of them is there under this name, but which was, others tell.
      if isTold { move(set, &state) }
      return
    }
    for object in set.objects {
      keepOld(object, &state)
      // A caller's object that another round gave back is given back all the same.
      if protocols.isMemory, !objects[object].isAcquired { state.objects[object].phases.remove(.held) }
      else { state.objects[object].phases = [] }
    }
  }

  private struct NilBranch {
    var block: BlockID
    var value: ValueID
    func objects(_ state: OwnershipState) -> ObjectSet { state.values[value]?.alias ?? [] }
  }

  /// The way of `x == nil` on which `x` is missing.
  private func nilBranch(_ condition: Instruction, _ then: BlockID, _ otherwise: BlockID) -> NilBranch? {
    nilTest(condition).map { NilBranch(block: $0.isForMissing ? then : otherwise, value: $0.value) }
  }

  /// `x == nil`, `x != nil`: the value that is asked for, and whether the answer is true where it is missing.
  func nilTest(_ condition: Instruction) -> (value: ValueID, isForMissing: Bool)? {
    if let owner = ownerAsked(by: condition) { return (owner, false) }
    guard case .call(_, _, _, let arguments) = condition.kind, arguments.count == 2,
      !condition.expression.isNone, case .binary(let name, let left, let right, _) = tree[condition.expression],
      let compared = compared(left, right)
    else { return nil }
    switch program.names[name] {
    case "==", "===": return (arguments[compared].value, true)
    case "!=", "!==": return (arguments[compared].value, false)
    default: return nil
    }
  }

  /// Which operand of a comparison is not there if they are equal: the one that is compared with nothing.
  private func compared(_ left: ExpressionID, _ right: ExpressionID) -> Int? {
    if !right.isNone, case .literal(.null) = tree[right] { return 0 }
    if !left.isNone, case .literal(.null) = tree[left] { return 1 }
    return nil
  }

  /// `p == buffer`: if they are equal, `p` is none of the objects that the other one cannot be.
  private func passEqual(
    _ condition: Instruction, _ then: BlockID, _ otherwise: BlockID, _ next: BlockID, _ state: inout OwnershipState
  ) -> Bool {
    guard protocols.isMemory, case .call(.operation(let name), _, _, let arguments) = condition.kind, arguments.count == 2
    else { return false }
    let text = program.names[name]
    guard text == "==" || text == "!=" else { return false }
    let holdings = arguments.map { state.values[$0.value] ?? Holding() }
    guard next == (text == "==" ? then : otherwise) else { return true }
    for (one, other) in [(holdings[0], holdings[1]), (holdings[1], holdings[0])]
    where !one.alias.isEmpty && one.alias.isDisjoint(with: other.kept.union(other.derived)) {
      vanish(one.alias, &state)
    }
    return true
  }
}
