// Bodies: which code of a file is typed, and with which names in scope.

internal import NeutralAST
internal import SourceText

extension Typer {
  func typeFile() {
    typeMembers(tree[tree.topLevel])
    typeLocalTypes()
    typeScript()
  }

  private func typeMembers(_ declarations: NodeIDs<Declaration>) {
    for id in declarations { typeDeclaration(id) }
  }

  private func typeDeclaration(_ id: DeclarationID) {
    switch tree[id].kind {
    case .function(let function): typeFunctionDeclaration(id, function)
    case .variable(let variable): typeVariableDeclaration(id, variable)
    case .nominal(_, _, _, let members), .extension(_, _, _, let members): typeMembers(tree[members])
    case .other(let expressions): typeMacros(tree[expressions], of: tree[id].parent)
    default: break
    }
  }

  /// Macros among members: their arguments are code, where they go is unknown.
  private func typeMacros(_ expressions: NodeIDs<ExpressionID.Target>, of parent: DeclarationID) {
    leave()
    if !parent.isNone, let nominal = symbols.nominal(of: parent, in: file.source.id) {
      scope = TypeScope(file: file.source.id, owner: nominal)
      owner = nominal
      isStatic = true
      selfType = context.make(.metatype(context.selfType(of: nominal)))
    }
    for expression in expressions {
      begin(.initializer(expression), symbol: nil, result: .unknown)
      push(frame: .none, closure: nil, result: .unknown)
      infer(expression)
      pop()
    }
  }

  /// Types in bodies were indexed by the linker.
  private func typeLocalTypes() {
    let topLevel = Set(tree[tree.topLevel])
    for index in tree.declarations.indices {
      let id = DeclarationID(raw: UInt32(index))
      guard tree[id].parent.isNone, case .nominal(_, _, _, let members) = tree[id].kind, !topLevel.contains(id) else { continue }
      typeMembers(tree[members])
    }
  }

  private func typeScript() {
    guard !tree.topLevelStatements.isEmpty else { return }
    leave()
    begin(.script, symbol: nil, result: .unknown)
    push(frame: .none, closure: nil, result: .unknown)
    statements(tree.topLevelStatements)
    pop()
  }

  // MARK: Scope

  /// Sets the scope to that of a symbol's declaration.
  func enter(_ symbol: Symbol) {
    scope = context.scope(of: symbol)
    owner = symbol.owner
    isStatic = symbol.modifiers.contains(.isTypeMember)
    selfLocal = nil
    selfType = owner.map { context.selfType(of: $0, in: scope) } ?? .unknown
    if isStatic { selfType = context.make(.metatype(selfType)) }
    readContextBounds()
    bodyIsGeneric = scope.generics.contains { context.generics(of: $0.declaration, in: $0.file) != nil }
    if let owner {
      let entry = symbols[owner]
      bodyIsGeneric = bodyIsGeneric || !entry.parameters.isEmpty || entry.kind == .protocol
    }
  }

  private func leave() {
    scope = TypeScope(file: file.source.id, owner: nil)
    owner = nil
    selfLocal = nil
    selfType = .unknown
    isStatic = false
    contextBounds = [:]
    bodyIsGeneric = false
  }

  private func begin(_ kind: Body.Kind, symbol: SymbolID?, result type: Type) {
    names.removeAll(keepingCapacity: true)
    loopDepth = 0
    result.bodies.append(
      Body(
        kind: kind, symbol: symbol, owner: owner, selfLocal: nil, parameters: [], isGeneric: bodyIsGeneric,
        result: type))
  }

  func push(frame function: FunctionID, closure: Int?, result type: Type) {
    frames.append(
      Frame(function: function, closure: closure, firstName: names.count, result: type, inferred: .unknown))
  }

  @discardableResult func pop() -> Frame {
    let frame = frames.removeLast()
    names.removeSubrange(frame.firstName...)
    return frame
  }

  var frame: FunctionID { frames.last?.function ?? .none }

  /// Makes a local and brings its name into scope.
  @discardableResult func declare(
    _ name: Name, _ type: Type, _ kind: Local.Kind, at range: ByteRange, initializer: ExpressionID = .none,
    isWeak: Bool = false
  ) -> LocalID {
    let id = LocalID(raw: UInt32(result.locals.count))
    result.locals.append(
      Local(
        name: name, type: type, kind: kind, frame: frame, range: range, isWeak: isWeak,
        initializer: initializer, loopDepth: loopDepth))
    if !name.isNone, name != .wildcard { names.append((name, id)) }
    return id
  }

  private func declareSelf(at range: ByteRange) {
    guard owner != nil else { return }
    let local = declare(Name(.`self`), selfType, .implicitSelf, at: range)
    selfLocal = local
    result.bodies[result.bodies.count - 1].selfLocal = local
  }

  // MARK: Functions

  private func typeFunctionDeclaration(_ id: DeclarationID, _ function: FunctionID) {
    guard let symbol = symbols.symbol(of: id, in: file.source.id) else { return }
    let entry = symbols[symbol]
    enter(entry)
    let signature = context.signature(of: symbol)
    typeDefaults(of: function, signature, symbol)
    if entry.kind == .subscript {
      for accessor in tree[tree[function].accessors] {
        typeAccessor(accessor, symbol, value: signature.result, parameters: zip(tree[tree[function].parameters], signature.parameters).map { ($0, $1.type, $1.attributes) })
      }
      return
    }
    guard tree[function].hasBody else { return }
    let returned = entry.kind == .initializer ? Type.void : signature.result
    typeBody(
      function, symbol, result: returned,
      parameters: zip(tree[tree[function].parameters], signature.parameters).map {
        ($0, $1.isVariadic ? context.array($1.type) : $1.type, $1.attributes)
      })
  }

  /// Default arguments are code of the callee.
  private func typeDefaults(of function: FunctionID, _ signature: Signature, _ symbol: SymbolID) {
    for (parameter, type) in zip(tree[tree[function].parameters], signature.parameters)
    where !parameter.defaultValue.isNone {
      begin(.initializer(parameter.defaultValue), symbol: symbol, result: type.type)
      push(frame: .none, closure: nil, result: .unknown)
      check(parameter.defaultValue, type.type, .argument, use: .other)
      pop()
    }
  }

  private func typeBody(
    _ function: FunctionID, _ symbol: SymbolID, result type: Type,
    parameters: [(Parameter, Type, TypeAttributes)]
  ) {
    begin(.function(function), symbol: symbol, result: type)
    push(frame: function, closure: nil, result: type)
    declareSelf(at: tree[function].range)
    for (parameter, type, attributes) in parameters {
      let local = declare(parameter.name, type, .parameter(attributes), at: parameter.range)
      result.bodies[result.bodies.count - 1].parameters.append(local)
    }
    body(of: function, expecting: type)
    pop()
  }

  /// The statements of a function; a single expression is its result.
  func body(of function: FunctionID, expecting type: Type) {
    let list = tree[tree[function].body]
    if list.count == 1, let only = list.first, case .expression(let expression) = tree[only],
      type != .void, isValue(expression)
    {
      let found = check(expression, type, .result, use: .returned)
      if !context.isConcrete(type) { frames[frames.count - 1].inferred = found }
      return
    }
    statements(tree[function].body)
  }

  /// Whether an expression that stands alone can be a result: not an assignment.
  private func isValue(_ expression: ExpressionID) -> Bool {
    if case .assign = tree[expression] { return false }
    return true
  }

  // MARK: Variables

  private func typeVariableDeclaration(_ id: DeclarationID, _ variable: Variable) {
    // A tuple pattern has one symbol for each name; any of them gives the scope.
    guard let symbol = symbols.symbol(of: id, in: file.source.id) else { return }
    enter(symbols[symbol])
    let type = context.variableType(of: symbol)
    if !variable.initializer.isNone {
      begin(.initializer(variable.initializer), symbol: symbol, result: type)
      push(frame: .none, closure: nil, result: .unknown)
      // Only a lazy property's initialiser sees `self`.
      if symbols[symbol].modifiers.contains(.isLazy) { declareSelf(at: tree.range(variable.initializer)) }
      let annotated = variable.type.isNone ? Type.unknown : type
      check(variable.initializer, annotated, .assignment, use: .stored)
      pop()
    }
    for accessor in tree[variable.accessors] {
      typeAccessor(accessor, symbol, value: type, parameters: [])
    }
  }

  private func typeAccessor(
    _ accessor: FunctionID, _ symbol: SymbolID, value: Type, parameters: [(Parameter, Type, TypeAttributes)]
  ) {
    let function = tree[accessor]
    guard function.hasBody else { return }
    enter(symbols[symbol])
    var all = parameters
    let isGetter = function.kind == .getter || function.kind == .read
    begin(.function(accessor), symbol: symbol, result: isGetter ? value : .void)
    push(frame: accessor, closure: nil, result: isGetter ? value : .void)
    declareSelf(at: function.range)
    all += tree[function.parameters].map { ($0, value, []) }
    for (parameter, type, attributes) in all {
      let local = declare(parameter.name, type, .parameter(attributes), at: parameter.range)
      result.bodies[result.bodies.count - 1].parameters.append(local)
    }
    if function.parameters.isEmpty, let implicit = Self.implicitParameter(function.kind) {
      declare(Name(implicit), value, .parameter([]), at: ByteRange(at: function.range.start))
    }
    body(of: accessor, expecting: isGetter ? value : .void)
    pop()
  }

  private static func implicitParameter(_ kind: Function.Kind) -> KnownName? {
    switch kind {
    case .setter, .willSet: .newValue
    case .didSet: .oldValue
    default: nil
    }
  }
}
