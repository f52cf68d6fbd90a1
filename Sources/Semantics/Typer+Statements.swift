// Statements: what they declare, and which context types they give to expressions.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// The statements of a scope, in order.
  func statements(_ list: StatementList) {
    declareLocalFunctions(list)
    for id in tree[list] { statement(id) }
  }

  /// A block with a scope of its own.
  func block(_ list: StatementList) {
    let mark = names.count
    statements(list)
    names.removeSubrange(mark...)
  }

  /// A block that runs many times.
  private func loop(_ body: () -> Void) {
    loopDepth += 1
    body()
    loopDepth -= 1
  }

  /// Local functions may be used before they stand.
  private func declareLocalFunctions(_ list: StatementList) {
    for id in tree[list] {
      guard case .declaration(let declaration) = tree[id], case .function(let function) = tree[declaration].kind else { continue }
      let entry = tree[declaration]
      let scope = localScope(declaration)
      let parameters = tree[tree[function].parameters].map { context.parameter($0, in: scope) }
      let returned = tree[function].result.isNone ? Type.void : context.resolve(tree[function].result, in: scope)
      let effects = tree[function].effects
      let type = context.make(
        .function(
          FunctionType(
            parameters: parameters.map(\.type), result: returned, isAsync: effects.contains(.isAsync),
            isThrowing: !effects.isDisjoint(with: [.isThrowing, .isRethrowing]))))
      declare(entry.name, type, .function(function), at: ByteRange(at: entry.nameOffset))
    }
  }

  private func localScope(_ declaration: DeclarationID) -> TypeScope {
    var scope = scope
    scope.generics.append(DeclarationPlace(file: file.source.id, declaration: declaration))
    return scope
  }

  private func statement(_ id: StatementID) {
    switch tree[id] {
    case .expression(let expression): infer(expression)
    case .declaration(let declaration): localDeclaration(declaration)
    case .return(let value): returned(value)
    case .throw(let value): thrown(value)
    case .if(let conditions, let then, let otherwise):
      let mark = names.count
      self.conditions(conditions)
      block(then)
      names.removeSubrange(mark...)
      if !otherwise.isNone { statement(otherwise) }
    case .guard(let conditions, let otherwise):
      block(otherwise)
      self.conditions(conditions)
    case .while(let conditions, let body):
      let mark = names.count
      loop {
        self.conditions(conditions)
        block(body)
      }
      names.removeSubrange(mark...)
    case .repeat(let body, let condition):
      loop {
        block(body)
        check(condition, context.standard(.bool), .argument, use: .other)
      }
    case .for(let id): forLoop(tree[id])
    case .forClauses(let id): clauseLoop(tree[id])
    case .switch(let subject, let cases): switchStatement(subject, cases)
    case .do(let body, let catches): doStatement(body, catches)
    case .defer(let body), .block(let body): block(body)
    case .labeled(_, let inner): statement(inner)
    case .yield(let values): for value in tree[values] { check(value, frames.last?.result ?? .unknown, .result, use: .returned) }
    case .alternatives(let lists): for list in tree[lists] { statements(list) }
    case .other(let children): for child in tree[children] { infer(child) }
    case .break, .continue, .goto, .fallthrough: break
    }
  }

  /// A statement as a value: each branch's last expression is its result.
  func statementValue(_ id: StatementID, _ expected: Type, use: FunctionUse) -> Type {
    switch tree[id] {
    case .if(let conditions, let then, let otherwise):
      let mark = names.count
      self.conditions(conditions)
      let first = blockValue(then, expected, use: use)
      names.removeSubrange(mark...)
      let second = otherwise.isNone ? Type.unknown : statementValue(otherwise, expected, use: use)
      return first.isKnown ? first : second
    case .block(let body): return blockValue(body, expected, use: use)
    case .switch(let subject, let cases):
      let type = infer(subject)
      var value = Type.unknown
      for clause in tree[cases] {
        let mark = names.count
        for pattern in tree[clause.patterns] { bind(pattern, type) }
        for condition in tree[clause.guards] { infer(condition) }
        let found = blockValue(clause.body, expected, use: use)
        if !value.isKnown { value = found }
        names.removeSubrange(mark...)
      }
      return value
    default:
      statement(id)
      return .unknown
    }
  }

  private func blockValue(_ list: StatementList, _ expected: Type, use: FunctionUse) -> Type {
    let mark = names.count
    defer { names.removeSubrange(mark...) }
    declareLocalFunctions(list)
    let ids = tree[list]
    var value = Type.unknown
    for (position, id) in ids.enumerated() {
      if position == ids.count - 1, case .expression(let expression) = tree[id] {
        value = check(expression, expected, .result, use: use)
      } else {
        statement(id)
      }
    }
    return value
  }

  // MARK: Leaving

  private func returned(_ value: ExpressionID) {
    guard !value.isNone else { return }
    let expected = frames.last?.result ?? .unknown
    let found = check(value, expected, .result, use: .returned)
    if !frames.isEmpty, !context.isConcrete(expected), !frames[frames.count - 1].inferred.isKnown {
      frames[frames.count - 1].inferred = found
    }
  }

  private func thrown(_ value: ExpressionID) {
    let type = infer(value, expecting: thrownContext)
    recordConversion(value, from: type, to: errorExistential, .thrown)
  }

  /// `throw .failed` takes its type from a typed throw.
  private var thrownContext: Type {
    let function = frame
    guard !function.isNone, !tree[function].thrownType.isNone else { return .unknown }
    return context.resolve(tree[function].thrownType, in: scope)
  }

  /// `any Error`
  var errorExistential: Type {
    guard let error = context.known.nominal(.errorType) else { return .unknown }
    return context.make(.existential([context.make(.nominal(error, []))]))
  }

  // MARK: Conditions, loops, branches

  func conditions(_ list: ConditionList) {
    for condition in tree[list] {
      if condition.pattern.isNone {
        check(condition.value, context.standard(.bool), .argument, use: .other)
        continue
      }
      var type = Type.unknown
      if !condition.value.isNone {
        type = infer(condition.value)
      } else if let name = tree.boundNames(of: condition.pattern).first {
        type = shadowed(name)
      }
      bind(condition.pattern, condition.unwraps ? context.wrapped(type) ?? type : type, value: condition.value)
    }
  }

  /// The type of the variable that `if let x` unwraps.
  private func shadowed(_ name: Name) -> Type {
    switch lookUp(name) {
    case .local(let local):
      use(local, at: .none)
      return result[local].type
    case .members(let candidates):
      useSelf(at: .none)
      return candidates.first.map { typeOfVariable($0) } ?? .unknown
    default: return .unknown
    }
  }

  private func forLoop(_ loop: ForLoop) {
    let sequence = infer(loop.sequence)
    let element = elementType(of: sequence, isAsync: loop.isAsync)
    let mark = names.count
    self.loop {
      bind(loop.pattern, element)
      if !loop.filter.isNone { infer(loop.filter) }
      block(loop.body)
    }
    names.removeSubrange(mark...)
  }

  private func clauseLoop(_ loop: ClauseLoop) {
    let mark = names.count
    statements(loop.initial)
    self.loop {
      infer(loop.condition)
      infer(loop.step)
      block(loop.body)
    }
    names.removeSubrange(mark...)
  }

  /// What iterating over a sequence yields.
  func elementType(of sequence: Type, isAsync: Bool) -> Type {
    if case .nominal(let nominal, let arguments) = node(sequence) {
      if nominal == context.known.nominal(.range) || nominal == context.known.nominal(.closedRange) {
        return arguments.first ?? .unknown
      }
    }
    if let element = context.witness(Name(.element), of: sequence), element.isKnown { return element }
    // `makeIterator().next()`
    let maker: KnownName = isAsync ? .makeAsyncIterator : .makeIterator
    var iterator = sequence
    if let made = members(Name(maker), of: sequence).first {
      iterator = memberResult(made)
    }
    guard let next = members(Name(.next), of: iterator).first else { return .unknown }
    return context.wrapped(memberResult(next)) ?? .unknown
  }

  private func memberResult(_ candidate: Candidate) -> Type {
    let owner = symbols[candidate.symbol].owner
    return context.substitute(
      context.signature(of: candidate.symbol).result,
      context.bindings(forMembersOf: owner, seenFrom: candidate.base))
  }

  private func switchStatement(_ subject: ExpressionID, _ cases: NodeList<SwitchCase>) {
    let type = infer(subject)
    for clause in tree[cases] {
      let mark = names.count
      for pattern in tree[clause.patterns] { bind(pattern, type) }
      for condition in tree[clause.guards] { infer(condition) }
      block(clause.body)
      names.removeSubrange(mark...)
    }
  }

  private func doStatement(_ body: StatementList, _ catches: NodeList<CatchClause>) {
    block(body)
    for clause in tree[catches] {
      let mark = names.count
      if clause.patterns.isEmpty { declare(Name(.error), errorExistential, .constant, at: ByteRange(at: 0)) }
      for pattern in tree[clause.patterns] { bind(pattern, errorExistential) }
      for condition in tree[clause.guards] { infer(condition) }
      block(clause.body)
      names.removeSubrange(mark...)
    }
  }

  // MARK: Declarations in bodies

  private func localDeclaration(_ id: DeclarationID) {
    switch tree[id].kind {
    case .variable(let variable): localVariable(id, variable)
    case .function(let function): localFunction(id, function)
    default: break
    }
  }

  private func localVariable(_ id: DeclarationID, _ variable: Variable) {
    let entry = tree[id]
    let annotated = variable.type.isNone ? Type.unknown : context.resolve(variable.type, in: scope)
    // A closure's use is decided by what becomes of the variable.
    let next = LocalID(raw: UInt32(result.locals.count))
    var type = annotated
    var isSimple = false
    if !variable.pattern.isNone, case .binding = tree[variable.pattern] { isSimple = true }
    // `async let` runs its initialiser in a child task that ends with the scope.
    if isSimple { declareVariable(entry, variable, type) }
    // Its own initialiser does not see it.
    if isSimple, names.last?.local == next { names.removeLast() }
    if !variable.initializer.isNone {
      let found = check(variable.initializer, annotated, .assignment, use: isSimple ? .local(next) : .other)
      if !annotated.isKnown { type = found }
    }
    if isSimple {
      result.locals[next.index].type = type
      names.append((entry.name, next))
    } else {
      bind(variable.pattern, type, isMutable: entry.modifiers.contains(.isMutable))
    }
    for accessor in tree[variable.accessors] { localAccessor(accessor, type) }
  }

  private func declareVariable(_ entry: Declaration, _ variable: Variable, _ type: Type) {
    let local = declare(
      entry.name, type, entry.modifiers.contains(.isMutable) ? .variable : .constant,
      at: tree.range(variable.pattern), initializer: variable.initializer,
      isWeak: entry.modifiers.contains(.isWeak))
    result.locals[local.index].isStatic = entry.modifiers.contains(.isStatic)
    result.patternLocals[variable.pattern.index] = local
  }

  private func localAccessor(_ accessor: FunctionID, _ type: Type) {
    push(frame: accessor, closure: nil, result: tree[accessor].kind == .getter ? type : .void)
    if let implicit = tree[accessor].kind == .setter || tree[accessor].kind == .willSet ? KnownName.newValue : nil {
      declare(Name(implicit), type, .parameter([]), at: tree[accessor].range)
    }
    body(of: accessor, expecting: tree[accessor].kind == .getter ? type : .void)
    let inner = pop()
    passOn(inner.captures)
  }

  private func localFunction(_ id: DeclarationID, _ function: FunctionID) {
    let outer = scope
    let wasGeneric = bodyIsGeneric
    scope = localScope(id)
    bodyIsGeneric = bodyIsGeneric || !tree[function].generics.isNone
    defer {
      scope = outer
      bodyIsGeneric = wasGeneric
    }
    let parameters = tree[tree[function].parameters].map { context.parameter($0, in: scope) }
    let returned = tree[function].result.isNone ? Type.void : context.resolve(tree[function].result, in: scope)
    let index = addClosure(function, expression: .none, use: .other, type: .unknown)
    push(frame: function, closure: index, result: returned)
    for (parameter, type) in zip(tree[tree[function].parameters], parameters) {
      declare(parameter.name, type.isVariadic ? context.array(type.type) : type.type, .parameter(type.attributes), at: parameter.range)
    }
    body(of: function, expecting: returned)
    finishClosure(index)
  }
}
