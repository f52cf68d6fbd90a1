// Places: where values are read from and stored to, and which stored property keeps them.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension EscapeLowering {
  /// What a place holds.
  mutating func value(of place: Place, isObject: Bool = false) -> EscapeValue? {
    guard var current = root(of: place) else { return nil }
    for (position, projection) in place.path.enumerated() {
      switch projection {
      case .field(let field): current = member(field, of: current)
      case .pointee:
        // An object and a reference to it are one.
        if !isObjectBehindPointer(position, in: place, isObject) { current.derefs += 1 }
      case .component(let number):
        guard let parts = aggregates[current.location], number < parts.count else { break }
        guard let part = parts[number] else { return nil }
        current = part
      case .element, .unwrap: break
      }
    }
    return current
  }

  /// Whether a pointer on a path points to an object: a member of it comes next, or the path ends in an object.
  private func isObjectBehindPointer(_ position: Int, in place: Place, _ isObject: Bool) -> Bool {
    guard objectsAreValues else { return false }
    if position + 1 == place.path.count { return isObject }
    if case .field = place.path[position + 1] { return true }
    return false
  }

  private mutating func root(of place: Place) -> EscapeValue? {
    switch place.root {
    case .local(let local): location(of: local).map { EscapeValue($0) }
    case .value(let value): values[value.index]
    case .global: nil
    }
  }

  /// What a property of something holds.
  mutating func member(_ field: SymbolID, of base: EscapeValue) -> EscapeValue {
    let entry = symbols[field]
    if isWeak(field) { return EscapeValue(add(.answer)) }
    if entry.kind == .enumCase { return base }
    return EscapeValue(state(base, field))
  }

  /// The location of what a property of an object refers to.
  private mutating func state(_ object: EscapeValue, _ field: SymbolID) -> LocationID {
    let key = StateKey(object: object, field: field)
    if let known = states[key] { return known }
    let location = add(
      .state(function.states.count), name: symbols[field].name, type: types.variableType(of: field))
    function.states.append((object, field))
    states[key] = location
    if isBehindReference(field) {
      function.heldFields.insert(field)
      symbols[field].owner.map { noteRoot(of: $0) }
    }
    function.graph.flow(object, to: location, derefs: isBehindReference(field) ? 1 : 0)
    return location
  }

  /// Whether a property lies in an object, not in a value.
  func isBehindReference(_ field: SymbolID) -> Bool {
    symbols[field].owner.map { symbols[$0].isReference || objectsAreValues && symbols[$0].kind == .struct } ?? false
  }

  /// Whether an object keeps what a property that a protocol asks for is set to: a closure, which cannot be held weakly.
  /// What becomes of other values is for the conforming types to say.
  func isKeptClosure(_ requirement: SymbolID) -> Bool {
    guard let owner = symbols[requirement].owner, symbols[owner].kind == .protocol, symbols[requirement].context.isNone
    else { return false }
    return isFunction(types.variableType(of: requirement)) && types.isReference(types.selfType(of: owner)) == true
  }

  private func isReferenceVariable(_ field: SymbolID) -> Bool {
    types.isReference(types.unwrapped(types.variableType(of: field))) ?? false
  }

  /// Whether a property refers to objects that it does not keep alive.
  mutating func isWeak(_ field: SymbolID) -> Bool {
    if !symbols[field].modifiers.isDisjoint(with: [.isWeak, .isUnowned]) { return true }
    guard objectsAreValues, symbols[field].kind == .variable else { return false }
    if let known = weakFields[field] { return known }
    let answer = !types.holdsOwners(types.variableType(of: field))
    weakFields[field] = answer
    return answer
  }

  // MARK: Targets

  /// Where a store to a place goes.
  mutating func target(of place: Place) -> EscapeTarget {
    guard var current = root(of: place) else {
      if case .global = place.root { return .heap }
      return .none
    }
    if case .local(let local) = place.root, place.path.isEmpty, isWeakLocal(local) { return .none }
    var found: EscapeTarget?
    for (position, projection) in place.path.enumerated() {
      if let held = ownersOperator(place, position) { return .state(object: current, field: held) }
      if projection == .pointee, !isObjectBehindPointer(position, in: place, false) { return .heap }
      guard case .field(let field) = projection else { continue }
      if isWeak(field) { return .none }
      if case .state(let object, let label)? = found { current = EscapeValue(state(object, label)) }
      if isBehindReference(field) {
        symbols[field].owner.map { noteRoot(of: $0) }
        found = .state(object: current, field: field)
      } else if found == nil, position + 1 < place.path.count, isReferenceVariable(field) {
        current = EscapeValue(state(current, field))
      }
    }
    return found ?? .variable(current.location)
  }

  /// The property of an object that an initialiser fills.
  mutating func target(object: EscapeValue, _ field: SymbolID) -> EscapeTarget {
    if isWeak(field) { return .none }
    return isBehindReference(field) ? .state(object: object, field: field) : .variable(object.location)
  }

  private func isWeakLocal(_ local: LocalID) -> Bool {
    if typed[local].isWeak || objectsAreValues && types.isWeakReference(typed[local].type) { return true }
    if case .capture(let strength) = typed[local].kind { return strength != .strong }
    return false
  }

  mutating func assign(_ value: EscapeValue, to target: EscapeTarget, at range: ByteRange) {
    function.assign(value, to: target, at: range)
  }

  // MARK: Ends

  /// A value that stands for nothing: nil, an empty literal, a closure that does nothing. Another closure without captures
  /// is one more handler, and says nothing of when the first one goes.
  func isEmpty(_ value: ValueID) -> Bool {
    if constants.contains(value) { return true }
    guard let found = values[value.index], case .closure(let number?) = function.graph[found.location].kind else {
      return false
    }
    let closure = typed.closures[number]
    return closure.captures.isEmpty && file.tree[closure.function].body.isEmpty
  }

  /// What the place held is let go: by its property, and by those of objects whose value that is a part of.
  mutating func end(_ place: Place) {
    if let held = ownersOperator(place, 0) { function.ends.append(ownershipEnd(held)) }
    for case .field(let field) in place.path.reversed() {
      function.ends.append(ownershipEnd(field))
      // What has no references lets go of nothing around it.
      if isBehindReference(field) || isPlain(types.variableType(of: field)) { return }
    }
  }

  /// A member of a value type that lets go of something of its own.
  mutating func noteShrinking(_ place: Place) {
    if isOwnPart(place) { function.shrinksReceiver = true }
  }

  /// Whether a place is, or lies in, `self` of a value type.
  func isOwnPart(_ place: Place) -> Bool {
    guard case .local(let local) = place.root, case .implicitSelf = typed[local].kind, let owner = bodyOwner,
      !symbols[owner].isReference
    else { return false }
    return true
  }

  /// The last property of a place.
  func lastField(of place: Place) -> SymbolID? {
    for case .field(let field) in place.path.reversed() { return field }
    return nil
  }

  func ownershipEnd(_ field: SymbolID) -> OwnershipEnd {
    let range = closure.map { number in
      let entry = typed.closures[number]
      return entry.expression.isNone ? file.tree[entry.function].range : file.tree.range(entry.expression)
    }
    return OwnershipEnd(
      field: field, owner: bodyOwner, isInDeinitializer: isDeinitializer, isInClosure: closure != nil,
      body: bodyRange.map { SourceRange(file.source.id, $0) }, closure: range.map { SourceRange(file.source.id, $0) })
  }

  /// The operator by which a place is what an owner holds: `*step` of a `std::shared_ptr`.
  private func ownersOperator(_ place: Place, _ position: Int) -> SymbolID? {
    guard objectsAreValues, position == 0, place.path == [.pointee], case .value(let value) = place.root else { return nil }
    return dereferences[value]
  }
}

extension EscapeFunction {
  /// Adds the flow of an assignment.
  mutating func assign(_ value: EscapeValue, to target: EscapeTarget, at range: ByteRange) {
    switch target {
    case .none: break
    case .heap: graph.flow(value, to: .heap)
    case .variable(let location):
      graph.flow(value, to: location)
      // What is put into a parameter is the caller's.
      if case .parameter = graph[location].kind { graph.flow(value, to: .stored) }
    case .state(let object, let field):
      graph.flow(value, to: .stored)
      stores.append(OwnershipStore(object: object, field: field, value: value, range: range))
    }
  }
}
