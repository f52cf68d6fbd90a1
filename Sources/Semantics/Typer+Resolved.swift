// Expressions of files whose types and references a compiler's frontend told.
//
// Nothing is inferred here: the walk brings locals into scope, finds out what closures capture, and puts uses and
// writes on record, as the inference does for other files. Where the compiler said nothing (in templates, behind
// missing headers), nothing is known.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// The type that a compiler told, with the parts visited.
  func inferResolved(_ id: ExpressionID, _ use: FunctionUse) -> Type {
    let told = tree.resolution.map { context.resolved($0.type(id), in: file.source.id) } ?? .unknown
    switch tree[id] {
    case .name(let name): return resolvedName(id, name, told, use)
    case .member(let base, _, _):
      infer(base)
      referToTarget(id, hasReceiver: true)
    case .call(let callee, let arguments): resolvedCall(id, callee, tree[arguments], told)
    case .subscript(let base, let arguments):
      infer(base)
      referToTarget(id, hasReceiver: true)
      resolvedArguments(of: id, tree[arguments])
    case .closure(let function): return inferClosure(id, function, .unknown, use: use)
    case .unary(let name, let operand): resolvedUnary(id, name, operand)
    case .binary(let name, let left, let right, _): resolvedBinary(id, name, left, right)
    case .assign(let target, let value): resolvedAssignment(id, target, value)
    case .cast(_, let value, _): infer(value, use: use)
    case .effect(let effect, let operand):
      infer(operand, use: use)
      if effect == .addressOf, !copied.contains(id) { noteWrite(to: operand) }
      referToTarget(id, hasReceiver: true)
    case .address(let operand):
      infer(operand)
      // Who has the address may write through it.
      noteWrite(to: operand)
    case .dereference(let operand): infer(operand)
    case .ternary(let condition, let then, let otherwise):
      infer(condition)
      infer(then, use: use)
      infer(otherwise, use: use)
    case .statement(let statement): _ = statementValue(statement, .unknown, use: use)
    case .array(let parts), .dictionary(let parts), .alternatives(let parts), .other(let parts):
      for part in tree[parts] { infer(part, use: .stored) }
    case .tuple(let parts), .interpolation(let parts), .macro(_, let parts):
      for part in tree[parts] { infer(part.value, use: .stored) }
    case .specialize(let base, _): infer(base, use: use)
    case .force(let inner), .optionalChain(let inner): infer(inner)
    case .pattern(let pattern): bind(pattern, told)
    case .literal, .keyPath, .type: break
    }
    return told.isKnown ? told : dependentType(id)
  }

  // MARK: References

  private func target(_ id: ExpressionID) -> SymbolID? {
    guard let key = tree.resolution?.target(id), !key.isNone else { return nil }
    return symbols.symbol(ofKey: key)
  }

  /// Refers to the declaration that the compiler named, if there is one.
  @discardableResult private func referToTarget(_ id: ExpressionID, hasReceiver: Bool) -> SymbolID? {
    guard let symbol = target(id) else { return nil }
    refer(id, .symbol(symbol))
    if !hasReceiver, symbols[symbol].owner != nil, !symbols[symbol].isStatic { useSelf(at: id) }
    return symbol
  }

  private func resolvedName(_ id: ExpressionID, _ name: Name, _ told: Type, _ use: FunctionUse) -> Type {
    if let key = tree.resolution?.target(id), !key.isNone {
      guard let symbol = referToTarget(id, hasReceiver: false) else { return told }
      noteFunction(id, symbol, receiver: .none, use)
      return told
    }
    for entry in names.reversed() where entry.name == name {
      refer(id, .local(entry.local))
      self.use(entry.local, at: id)
      return told.isKnown ? told : result[entry.local].type
    }
    return told
  }

  private func noteFunction(_ id: ExpressionID, _ symbol: SymbolID, receiver: ExpressionID, _ use: FunctionUse) {
    guard symbols[symbol].kind == .function, use != .called else { return }
    result.functionReferences.append(
      FunctionReference(expression: id, reference: .symbol(symbol), receiver: receiver, use: use, frame: frame))
  }

  // MARK: Calls

  private func resolvedCall(
    _ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArraySlice<Argument>, _ told: Type
  ) {
    switch tree[callee] {
    case .type: if let nominal = context.nominal(told) { refer(id, .type(nominal)) }
    default: infer(callee, use: .called)
    }
    if referToTarget(id, hasReceiver: true) == nil, case .none = result.reference(id), isFunctionValue(callee) {
      refer(id, .value)
    }
    noteReceiver(id, callee)
    resolvedArguments(of: id, arguments)
  }

  /// A method that is not constant changes its receiver, unless a model says that it only gives access to it.
  private func noteReceiver(_ id: ExpressionID, _ callee: ExpressionID) {
    guard case .member(let base, _, _) = tree[callee], !base.isNone, case .symbol(let symbol) = result.reference(id),
      symbols[symbol].modifiers.contains(.isMutating)
    else { return }
    let effects = context.program.effects[symbol]
    if effects.contains(where: { [.visits, .measures, .searches, .begins].contains($0.word) }) { return }
    noteWrite(to: base)
  }

  private func isFunctionValue(_ callee: ExpressionID) -> Bool {
    switch tree[callee] {
    case .closure: return true
    case .name, .member, .subscript, .dereference, .call:
      if case .symbol(let symbol) = result.reference(callee) { return symbols[symbol].kind == .variable }
      if case .local = result.reference(callee) { return true }
      return functionNode(result.type(callee)) != nil
    default: return false
    }
  }

  private func resolvedArguments(of call: ExpressionID, _ arguments: ArraySlice<Argument>) {
    guard case .symbol(let symbol) = result.reference(call) else {
      for argument in arguments { infer(argument.value, use: .argument(callee: nil, parameter: 0, isEscaping: nil)) }
      return
    }
    let parameters = context.signature(of: symbol).parameters
    var mapping: [Int] = []
    mapping.reserveCapacity(arguments.count)
    // What only takes copies is lent nothing, whatever its parameters are declared as.
    if context.program.effects.has(symbol, .copies) { copied.formUnion(arguments.map(\.value)) }
    for (position, argument) in arguments.enumerated() {
      let parameter = min(position, max(parameters.count - 1, 0))
      mapping.append(parameter)
      let wanted = parameter < parameters.count ? parameters[parameter].type : Type.unknown
      let use = FunctionUse.argument(
        callee: symbol, parameter: parameter, isEscaping: isKept(parameter, by: symbol))
      check(argument.value, wanted, .argument, use: use, call: call)
    }
    result.argumentParameters[call] = mapping
  }

  /// Whether a function lets what it is given live on; nil where only its body can tell.
  private func isKept(_ parameter: Int, by symbol: SymbolID) -> Bool? {
    for effect in context.program.effects[symbol] where effect.operand == .parameter(parameter) {
      switch effect.word {
      case .calls, .iterates, .borrows: return false
      case .keeps, .later, .repeats, .observes, .spawns: return true
      default: continue
      }
    }
    return nil
  }

  // MARK: Operators

  private func resolvedUnary(_ id: ExpressionID, _ name: Name, _ operand: ExpressionID) {
    infer(operand)
    referToTarget(id, hasReceiver: true)
    let text = context.program.names[name]
    if text == "++" || text == "--" { noteWrite(to: operand) }
  }

  private func resolvedBinary(_ id: ExpressionID, _ name: Name, _ left: ExpressionID, _ right: ExpressionID) {
    infer(left)
    infer(right, use: .argument(callee: target(id), parameter: 0, isEscaping: nil))
    referToTarget(id, hasReceiver: true)
    if Operators.kind(of: context.program.names[name]) == .compound { noteWrite(to: left) }
  }

  private func resolvedAssignment(_ id: ExpressionID, _ left: ExpressionID, _ right: ExpressionID) {
    let type = infer(left)
    noteWrite(to: left)
    var use = FunctionUse.stored
    if case .name = tree[left], case .local(let local) = result.reference(left) { use = .local(local) }
    check(right, type, .assignment, use: use)
    referToTarget(id, hasReceiver: true)
  }
}
