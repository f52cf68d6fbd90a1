// Expressions as values.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  /// Evaluates an expression, and the conversion that its context asks for.
  @discardableResult mutating func value(_ id: ExpressionID) -> ValueID {
    guard !id.isNone else { return emit(.opaque([]), .none) }
    return converted(plainValue(id), id)
  }

  mutating func converted(_ value: ValueID, _ id: ExpressionID) -> ValueID {
    guard let conversion = index.conversion(of: id) else { return value }
    return emit(.convert(value, conversion: conversion), id)
  }

  private mutating func plainValue(_ id: ExpressionID) -> ValueID {
    switch tree[id] {
    case .name, .member: return nameValue(id)
    case .call(let callee, let arguments): return call(id, callee, arguments)
    case .subscript: return subscriptValue(id)
    case .specialize(let base, _): return value(base)
    case .closure(let function): return closureValue(id, function)
    case .literal, .type: return emit(.constant, id)
    case .interpolation(let parts): return aggregate(.string, tree[parts].map { $0.value }, id)
    case .array(let elements): return aggregate(.array, Array(tree[elements]), id)
    case .dictionary(let elements): return aggregate(.dictionary, Array(tree[elements]), id)
    case .tuple(let elements): return aggregate(.tuple, tree[elements].map { $0.value }, id)
    case .unary(let name, let operand): return unary(id, name, operand)
    case .binary: return binary(id)
    case .assign(let target, let source):
      let result = value(source)
      assign(result, to: target, id)
      return result
    case .ternary(let condition, let then, let otherwise): return ternary(id, condition, then, otherwise)
    case .cast(let kind, let operand, _): return cast(id, kind, operand)
    case .effect(let effect, let operand): return self.effect(id, effect, operand)
    case .force, .optionalChain: return read(unwrapped(id), id)
    case .dereference(let operand): return read(basePlace(operand).appending(.pointee), id)
    case .address(let operand): return address(operand, id)
    case .statement(let statement): return statementValue(statement, id)
    case .keyPath(_, let components): return keyPath(id, components)
    case .macro(_, let arguments): return opaque(tree[arguments].map { $0.value }, id)
    case .pattern: return emit(.opaque([]), id)
    case .alternatives(let children), .other(let children): return opaque(Array(tree[children]), id)
    }
  }

  /// `&x`; of what a pointer points to, that pointer; of an assignment, the address of what was assigned to.
  private mutating func address(_ operand: ExpressionID, _ id: ExpressionID) -> ValueID {
    if !operand.isNone, case .assign(let target, let source) = tree[operand], let place = place(of: target) {
      emitStore(place, value(source), operand)
      return address(of: place, id)
    }
    return address(of: basePlace(operand), id)
  }

  private mutating func address(of place: Place, _ id: ExpressionID) -> ValueID {
    guard place.path.last == .pointee else { return emit(.address(place), id) }
    var pointer = place
    pointer.path.removeLast()
    return read(pointer, id)
  }

  private mutating func aggregate(
    _ kind: Instruction.AggregateKind, _ parts: [ExpressionID], _ id: ExpressionID
  ) -> ValueID {
    let values = parts.map { value($0) }
    return emit(.aggregate(kind, values), id)
  }

  /// A value made of others in a way that is not known.
  mutating func opaque(_ parts: [ExpressionID], _ id: ExpressionID) -> ValueID {
    let values = parts.map { value($0) }
    return emit(.opaque(values), id)
  }

  private mutating func keyPath(_ id: ExpressionID, _ components: ExpressionList) -> ValueID {
    for component in tree[components] {
      guard !component.isNone, case .subscript(_, let arguments) = tree[component] else { continue }
      for argument in tree[arguments] { value(argument.value) }
    }
    return emit(.constant, id)
  }

  // MARK: Closures

  private mutating func closureValue(_ id: ExpressionID, _ function: FunctionID) -> ValueID {
    captureList(of: function)
    guard let number = index.closure(of: function) else { return emit(.opaque([]), id) }
    return emit(.closure(number), id)
  }

  /// The entries of a capture list are computed here and kept in locals of the closure.
  mutating func captureList(of function: FunctionID) {
    guard !function.isNone, !tree[function].captures.isEmpty else { return }
    var locals = (index.ownLocals[function] ?? []).filter {
      if case .capture = typed[$0].kind { true } else { false }
    }[...]
    for capture in tree[tree[function].captures] {
      let source = value(capture.value)
      guard let local = locals.first else { continue }
      if typed[local].name == capture.name { locals.removeFirst() } else { continue }
      emitStore(Place(root: .local(local)), source, capture.value, isInitialization: true)
    }
  }

  // MARK: Casts and effects

  private mutating func cast(_ id: ExpressionID, _ kind: Expression.CastKind, _ operand: ExpressionID)
    -> ValueID
  {
    let source = value(operand)
    switch kind {
    case .test: return emit(.constant, id)
    // `x as any P`: the conversion is on record for the operand and stands there already.
    case .coerce where !operand.isNone && index.conversion(of: operand) != nil: return source
    default: return index.conversion(of: id) != nil ? source : emit(.convert(source, conversion: nil), id)
    }
  }

  private mutating func effect(_ id: ExpressionID, _ effect: Expression.Effect, _ operand: ExpressionID)
    -> ValueID
  {
    switch effect {
    case .try: return tried(operand)
    case .tryOptional: return triedOptional(id, operand)
    case .tryForced: return triedForced(operand)
    case .allocate: return allocation(id, operand)
    case .await, .addressOf, .copy, .consume, .borrow, .unsafe, .expandPack: return value(operand)
    }
  }

  /// A call of the allocator, and what is made in the memory.
  private mutating func allocation(_ id: ExpressionID, _ operand: ExpressionID) -> ValueID {
    var callee = Callee.operation(.none)
    if case .symbol(let symbol) = typed.reference(id) { callee = .symbol(symbol) }
    let memory = emit(.call(callee, receiver: nil, place: nil, arguments: []), id)
    guard !operand.isNone else { return memory }
    let object = value(operand)
    emitStore(Place(root: .value(memory), path: [.pointee]), object, id, isInitialization: true)
    return memory
  }

  /// Evaluates the operand of a `try`; one that holds no call known to throw may throw all the same.
  private mutating func tried(_ operand: ExpressionID) -> ValueID {
    let wasTrying = isTrying
    isTrying = true
    hasThrown = false
    let result = value(operand)
    isTrying = wasTrying
    if !hasThrown, current >= 0 { mayThrowWithoutCall() }
    hasThrown = true
    return result
  }

  private mutating func triedForced(_ operand: ExpressionID) -> ValueID {
    let outer = hasThrown
    let trap = newBlock()
    handlers.append(Handler(block: trap, depth: cleanups.count))
    let result = tried(operand)
    handlers.removeLast()
    hasThrown = outer
    return result
  }

  private mutating func triedOptional(_ id: ExpressionID, _ operand: ExpressionID) -> ValueID {
    let outer = hasThrown
    let failure = newBlock()
    handlers.append(Handler(block: failure, depth: cleanups.count))
    let success = tried(operand)
    handlers.removeLast()
    hasThrown = outer
    let join = newBlock()
    jump(join)
    current = failure
    let absent = emit(.constant, id)
    jump(join)
    current = join
    return emit(.select([success, absent]), id)
  }
}
