// Calls: who is called, which argument is for which parameter, and what comes back.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// Types a call; the second result says whether the chain before it may end early.
  func inferCall(
    _ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArraySlice<Argument>, _ expected: Type
  ) -> (Type, Bool) {
    guard !callee.isNone else { return (unknownCall(arguments), false) }
    switch tree[callee] {
    case .name(let name): return (callByName(id, callee, name, arguments, expected, explicit: []), false)
    case .member(let base, let name, _):
      return callMember(id, callee, base, name, arguments, expected, explicit: [])
    case .specialize(let base, let references):
      return specializedCall(id, callee, base, references, arguments, expected)
    case .type(let reference):
      let type = context.resolve(reference, in: scope)
      record(callee, context.make(.metatype(type)))
      return (construct(id, type, arguments, expected), false)
    case .closure(let function):
      let type = inferClosure(callee, function, closureContext(expected), use: .called)
      record(callee, type)
      refer(id, .value)
      return (callValue(id, type, arguments), false)
    case .optionalChain, .force:
      let (type, isOptional) = chain(callee, .unknown, .called)
      return (callValue(id, type, arguments), isOptional)
    default:
      let type = infer(callee, use: .called)
      if let written = writtenType(callee) { return (construct(id, written, arguments, expected), false) }
      if case .metatype(let inner) = node(type) { return (construct(id, inner, arguments, expected), false) }
      return (callValue(id, type, arguments), false)
    }
  }

  /// The type that a literal made of types spells: `[Int]`, `[String: (Int, Int)?]`.
  func writtenType(_ id: ExpressionID) -> Type? {
    switch tree[id] {
    case .array(let elements):
      guard elements.count == 1, let element = tree[elements].first else { return nil }
      return writtenPart(element).map(context.array)
    case .dictionary(let elements):
      guard elements.count == 2, let key = tree[elements].first, let value = tree[elements].last else { return nil }
      return writtenPart(key).flatMap { key in writtenPart(value).map { context.dictionary(key, $0) } }
    default: return nil
    }
  }

  private func writtenPart(_ id: ExpressionID) -> Type? {
    if case .metatype(let inner) = node(result.type(id)) { return inner }
    switch tree[id] {
    case .optionalChain(let inner): return writtenPart(inner).map(context.optional)
    case .tuple(let parts):
      let types = tree[parts].compactMap { writtenPart($0.value) }
      guard types.count == Int(parts.count), types.count > 1 else { return nil }
      return context.make(.tuple(types, tree[parts].map(\.label)))
    default: return writtenType(id)
    }
  }

  /// The context of `{ … }()`: a function that returns what is wanted.
  private func closureContext(_ expected: Type) -> Type {
    expected.isKnown ? context.make(.function(FunctionType(parameters: [], result: expected))) : .unknown
  }

  private func specializedCall(
    _ id: ExpressionID, _ callee: ExpressionID, _ base: ExpressionID, _ references: TypeReferenceList,
    _ arguments: ArraySlice<Argument>, _ expected: Type
  ) -> (Type, Bool) {
    let explicit = tree[references].map { context.resolve($0, in: scope) }
    switch tree[base] {
    case .name(let name):
      if case .type = lookUp(name) { break }
      return (callByName(id, base, name, arguments, expected, explicit: explicit), false)
    case .member(let inner, let name, _):
      let type = chain(callee, .unknown, .called).0
      if case .metatype(let made) = node(type) { return (construct(id, made, arguments, expected), false) }
      return callMember(id, base, inner, name, arguments, expected, explicit: explicit)
    default: break
    }
    if case .metatype(let inner) = node(chain(callee, .unknown, .called).0) {
      return (construct(id, inner, arguments, expected), false)
    }
    return (unknownCall(arguments), false)
  }

  // MARK: Named callees

  private func callByName(
    _ id: ExpressionID, _ callee: ExpressionID, _ name: Name, _ arguments: ArraySlice<Argument>,
    _ expected: Type, explicit: [Type]
  ) -> Type {
    switch lookUp(name) {
    case .local(let local):
      refer(callee, .local(local))
      record(callee, result[local].type)
      use(local, at: callee)
      if case .metatype(let inner) = node(result[local].type) { return construct(id, inner, arguments, expected) }
      if case .function(let function) = result[local].kind { return callLocal(id, local, function, arguments, expected) }
      return callValue(id, result[local].type, arguments)
    case .members(let candidates): return callMembers(id, callee, candidates, arguments, expected, explicit: explicit)
    case .globals(let found):
      let candidates = found.map { Candidate(symbol: $0, base: .unknown) }
      let type = callMembers(id, callee, candidates, arguments, expected, explicit: explicit)
      return type.isKnown ? type : typeOfType(callee, name, arguments)
    case .type(let type):
      if let nominal = context.nominal(type) { refer(callee, .type(nominal)) }
      record(callee, context.make(.metatype(type)))
      return construct(id, type, arguments, expected)
    case .none:
      return unknownCall(arguments)
    }
  }

  /// `type(of: value)`: the library declares it with a result that the compiler alone knows.
  private func typeOfType(_ callee: ExpressionID, _ name: Name, _ arguments: ArraySlice<Argument>) -> Type {
    guard name == .typeOf, case .symbol(let symbol) = result.reference(callee),
      context.program.files[symbols[symbol].file.index].isModel, arguments.count == 1, let value = arguments.first?.value,
      result.type(value).isKnown
    else { return .unknown }
    return context.make(.metatype(result.type(value)))
  }

  /// A call of members through implicit `self`, or of globals.
  private func callMembers(
    _ id: ExpressionID, _ callee: ExpressionID, _ candidates: [Candidate], _ arguments: ArraySlice<Argument>,
    _ expected: Type, explicit: [Type]
  ) -> Type {
    if candidates.contains(where: { symbols[$0.symbol].owner != nil && !symbols[$0.symbol].isStatic }) { useSelf(at: callee) }
    let functions = candidates.filter { symbols[$0.symbol].kind != .variable }
    if functions.isEmpty, let variable = candidates.first {
      refer(callee, .symbol(variable.symbol))
      let type = typeOfVariable(variable)
      record(callee, type)
      if case .metatype(let inner) = node(type) { return construct(id, inner, arguments, expected) }
      return callValue(id, type, arguments)
    }
    return applied(id, callee: callee, functions, arguments, expected, explicit: explicit) ?? unknownCall(arguments)
  }

  private func callMember(
    _ id: ExpressionID, _ callee: ExpressionID, _ base: ExpressionID, _ name: Name,
    _ arguments: ArraySlice<Argument>, _ expected: Type, explicit: [Type]
  ) -> (Type, Bool) {
    if base.isNone { return (callImplicit(id, callee, name, arguments, expected), false) }
    let (held, isOptional) = receiver(base)
    let type = unwrappedImplicitly(held, for: name)
    if case .metatype(let inner) = node(type) {
      if name == .`init` { return (construct(id, inner, arguments, expected), isOptional) }
      if let nested = context.nestedType(name, [], of: inner, from: file.source.id), nested.isKnown,
        context.nominal(nested) != nil
      {
        if let nominal = context.nominal(nested) { refer(callee, .type(nominal)) }
        record(callee, context.make(.metatype(nested)))
        return (construct(id, nested, arguments, expected), isOptional)
      }
    }
    if name == .`init` { return (delegatedInitializer(id, type, arguments, expected), isOptional) }
    let isType = { if case .metatype = self.node(type) { true } else { false } }()
    let all = members(name, of: type)
    var candidates = all.filter { symbols[$0.symbol].isStatic == isType }
    if candidates.isEmpty { candidates = all }
    let functions = candidates.filter { symbols[$0.symbol].kind != .variable }
    if functions.isEmpty {
      return (callProperty(id, callee, base, name, type, candidates.first, arguments, expected), isOptional)
    }
    let found = applied(id, callee: callee, functions, arguments, expected, explicit: explicit)
    noteMutation(id, base, of: functions)
    return (found ?? unknownCall(arguments), isOptional)
  }

  /// A property that holds a function; a module's function; or a member of a value whose type is not known.
  private func callProperty(
    _ id: ExpressionID, _ callee: ExpressionID, _ base: ExpressionID, _ name: Name, _ type: Type,
    _ property: Candidate?, _ arguments: ArraySlice<Argument>, _ expected: Type
  ) -> Type {
    if let property {
      refer(callee, .symbol(property.symbol))
      let held = typeOfVariable(property)
      record(callee, held)
      return callValue(id, held, arguments)
    }
    if !type.isKnown, case .name = tree[base], result.reference(base) == .none {
      let globals = symbols.globals(name, from: file.source.id).map { Candidate(symbol: $0, base: .unknown) }
      if !globals.isEmpty, let found = applied(id, callee: callee, globals, arguments, expected, explicit: []) { return found }
      if let nominal = symbols.nominal(name, from: file.source.id) {
        refer(callee, .type(nominal))
        return construct(id, context.instantiate(nominal, []), arguments, expected)
      }
    }
    return callUnknownMember(id, name, arguments)
  }

  /// `self.init(…)`, `super.init(…)`
  private func delegatedInitializer(
    _ id: ExpressionID, _ type: Type, _ arguments: ArraySlice<Argument>, _ expected: Type
  ) -> Type {
    let candidates = members(Name(.`init`), of: type)
    if applied(id, candidates, arguments, .unknown, explicit: []) == nil { _ = unknownCall(arguments) }
    return .void
  }

  /// `.name(…)`: a case, static function or initialiser of the context type.
  private func callImplicit(
    _ id: ExpressionID, _ callee: ExpressionID, _ name: Name, _ arguments: ArraySlice<Argument>, _ expected: Type
  ) -> Type {
    let wanted = context.unwrapped(expected)
    if name == .`init` { return construct(id, wanted, arguments, expected) }
    let candidates = implicitCandidates(name, expected)
    if candidates.isEmpty { return unknownCall(arguments) }
    return applied(id, callee: callee, candidates, arguments, expected, explicit: []) ?? unknownCall(arguments)
  }

  /// A call that may be one of several functions changes its receiver if any of them does.
  private func noteMutation(_ id: ExpressionID, _ base: ExpressionID, of candidates: [Candidate]) {
    var called = candidates.map(\.symbol)
    if case .symbol(let symbol) = result.reference(id) { called = [symbol] }
    if called.contains(where: { symbols[$0].modifiers.contains(.isMutating) }) { noteWrite(to: base) }
  }

  // MARK: Construction

  /// `Type(…)`
  func construct(
    _ id: ExpressionID, _ type: Type, _ arguments: ArraySlice<Argument>, _ expected: Type
  ) -> Type {
    // Missing generic arguments come from the context.
    var made = type
    let wanted = context.unwrapped(expected)
    if !context.isConcrete(type), context.isConcrete(wanted), context.nominal(type) == context.nominal(wanted) { made = wanted }
    if let nominal = context.nominal(made) { refer(id, .type(nominal)) }
    let candidates = members(Name(.`init`), of: made)
    if let found = applied(id, candidates, arguments, expected, explicit: []) {
      if case .parameter = node(found) { return made }
      return found.isKnown ? found : made
    }
    return memberwise(made, arguments)
  }

  /// The initialiser that the compiler makes of a struct's stored properties.
  private func memberwise(_ type: Type, _ arguments: ArraySlice<Argument>) -> Type {
    guard let nominal = context.nominal(type) else {
      _ = unknownCall(arguments)
      return type
    }
    let properties = context.storedProperties(of: nominal)
    var bindings = context.bindings(of: type)
    let open = openParameters(of: type)
    var next = 0
    for argument in arguments {
      guard let position = properties.indices.dropFirst(next).first(where: { takes(properties[$0], argument) }) else {
        infer(argument.value, use: .argument(callee: nil, parameter: 0, isEscaping: nil))
        continue
      }
      next = position + 1
      let declared = context.variableType(of: properties[position])
      let wanted = context.substitute(declared, context.closed(bindings, open))
      let found = check(argument.value, wanted, .argument, use: .stored)
      context.unify(declared, found, into: &bindings, only: open)
    }
    return open.isEmpty ? type : context.substitute(context.selfType(of: nominal), context.closed(bindings, open))
  }

  /// Whether an argument is the value of a property: by its label, or as a trailing closure.
  private func takes(_ property: SymbolID, _ argument: Argument) -> Bool {
    guard argument.isTrailing, argument.label.isNone else { return symbols[property].name == argument.label }
    return functionNode(context.variableType(of: property)) != nil
  }

  // MARK: Values and unknowns

  /// A call of a value of function type.
  private func callValue(_ id: ExpressionID, _ type: Type, _ arguments: ArraySlice<Argument>) -> Type {
    refer(id, .value)
    guard let function = functionNode(type) else { return callAsFunction(id, type, arguments) }
    for (position, argument) in arguments.enumerated() {
      let wanted = position < function.parameters.count ? function.parameters[position] : .unknown
      let isEscaping = function.escapingParameters & (1 << UInt64(min(position, 63))) != 0
      check(
        argument.value, wanted, .argument,
        use: .argument(callee: nil, parameter: position, isEscaping: isEscaping), call: id)
    }
    return function.result
  }

  private func callAsFunction(_ id: ExpressionID, _ type: Type, _ arguments: ArraySlice<Argument>) -> Type {
    let candidates = members(Name(.callAsFunction), of: type)
    return applied(id, candidates, arguments, .unknown, explicit: []) ?? unknownCall(arguments)
  }

  private func callLocal(
    _ id: ExpressionID, _ local: LocalID, _ function: FunctionID, _ arguments: ArraySlice<Argument>, _ expected: Type
  ) -> Type {
    refer(id, .local(local))
    guard let type = functionNode(result[local].type) else { return unknownCall(arguments) }
    var scope = scope
    scope.generics.append(DeclarationPlace(file: file.source.id, declaration: tree[function].declaration))
    let parameters = tree[tree[function].parameters].map { context.parameter($0, in: scope) }
    guard let mapping = match(arguments, parameters) else { return unknownCall(arguments) }
    result.argumentParameters[id] = mapping
    for (argument, position) in zip(arguments, mapping) {
      let use = FunctionUse.argument(callee: nil, parameter: position, isEscaping: parameters[position].isEscaping)
      check(argument.value, parameters[position].type, .argument, use: use, call: id)
    }
    return type.result
  }

  /// Nothing is known of the callee: arguments are typed on their own.
  func unknownCall(_ arguments: ArraySlice<Argument>) -> Type {
    for argument in arguments {
      infer(argument.value, use: .argument(callee: nil, parameter: 0, isEscaping: nil))
    }
    return .unknown
  }

  /// The receiver's type is not known. Where every function of that name in the program that takes these arguments lets
  /// its closure escape, or none does, that much is known all the same.
  private func callUnknownMember(_ id: ExpressionID, _ name: Name, _ arguments: ArraySlice<Argument>) -> Type {
    guard arguments.contains(where: { if case .closure = tree[$0.value] { true } else { false } }) else {
      return unknownCall(arguments)
    }
    let fitting = symbols.functions(named: name).filter { match(arguments, context.signature(of: $0).parameters) != nil }
    for (position, argument) in arguments.enumerated() {
      var verdict: Bool?
      if case .closure = tree[argument.value], !fitting.isEmpty {
        let verdicts = Set(
          fitting.compactMap { symbol -> Bool? in
            let parameters = context.signature(of: symbol).parameters
            return match(arguments, parameters).map { parameters[$0[position]].isEscaping }
          })
        verdict = verdicts.count == 1 ? verdicts.first : nil
      }
      infer(argument.value, use: .argument(callee: nil, parameter: position, isEscaping: verdict))
    }
    return .unknown
  }
}
