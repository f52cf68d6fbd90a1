// Declarations: types, functions, variables. Namespaces and linkage blocks are looked through: keys tell names apart.

internal import NeutralAST
internal import SourceText

extension UnitLowering {
  /// What a node declares: nothing for aliases and forward declarations, several things for a namespace.
  mutating func declarations(_ node: Int, isPrivate: Bool) -> [DeclarationID] {
    switch kind(node) {
    case _ where CursorKind.frames.contains(kind(node)):
      return children(of: node).flatMap { declarations($0, isPrivate: isPrivate) }
    case CursorKind.struct, CursorKind.union, CursorKind.class, CursorKind.classTemplate, CursorKind.partialSpecialization:
      return nodes[node].flags.contains(.isDefinition) ? [record(node, isPrivate)] : []
    case CursorKind.enum: return nodes[node].flags.contains(.isDefinition) ? [enumeration(node)] : []
    case CursorKind.function, CursorKind.method, CursorKind.constructor, CursorKind.destructor, CursorKind.conversion,
      CursorKind.functionTemplate:
      return function(node, isPrivate)
    case CursorKind.variable, CursorKind.field: return [variable(node, isPrivate: isPrivate, key: ownKey(node))]
    default: return []
    }
  }

  private mutating func add(
    _ kind: Declaration.Kind, _ node: Int, _ modifiers: Modifiers, key: Name
  ) -> DeclarationID {
    let name = target(node).map { $0.name } ?? .empty
    let id = builder.add(
      Declaration(
        kind: kind, name: self.name(name), modifiers: modifiers, attributes: .empty, range: range(node),
        nameOffset: nodes[node].location, parent: .none))
    if !key.isNone { resolution.keys[id] = key }
    return id
  }

  // MARK: Types

  private mutating func record(_ node: Int, _ isPrivate: Bool) -> DeclarationID {
    var members: [DeclarationID] = []
    var bases: [TypeReferenceID] = []
    var parameters: [Name] = []
    var isHidden = kind(node) == CursorKind.class || kind(node) == CursorKind.classTemplate
    let outer = enterTemplate(node)
    enclosingRecords.append(node..<next(node))
    defer {
      enclosingRecords.removeLast()
      leaveTemplate(outer)
    }
    for child in children(of: node) {
      switch kind(child) {
      case CursorKind.accessSpecifier: isHidden = !text.contains(word: "public", from: nodes[child].start, to: nodes[child].stop)
      case CursorKind.baseSpecifier: bases.append(reference(nodes[child].type, at: range(child)))
      case _ where CursorKind.templateParameters.contains(kind(child)): parameters.append(name(target(child)?.name ?? .empty))
      default: members += declarations(child, isPrivate: isHidden)
      }
    }
    let id = add(
      .nominal(
        .struct, generics: generics(parameters), inherits: builder.list(bases), members: builder.list(members)),
      // A type that no header declares is known to this file alone.
      node, isPrivate || !isHeader ? [] : .isPublic, key: ownKey(node))
    builder.adopt(builder.list(members), parent: id)
    if let declared = target(node), declared.size >= 0 {
      resolution.layouts[id] = RecordLayout(
        size: Int(declared.size), alignment: max(1, Int(declared.alignment)),
        isTrivial: declared.flags.contains(.isTrivial))
    }
    return id
  }

  mutating func generics(_ names: [Name]) -> GenericsID {
    if names.isEmpty { return .none }
    let parameters = names.map { GenericParameter(name: $0, bound: .none) }
    return builder.add(Generics(parameters: builder.list(parameters), requirements: builder.list([Requirement]())))
  }

  private mutating func enumeration(_ node: Int) -> DeclarationID {
    var cases: [DeclarationID] = []
    for child in children(of: node) where kind(child) == CursorKind.enumConstant {
      cases.append(add(.enumCase(parameters: .empty), child, .isPublic, key: key(nodes[child].target)))
    }
    let id = add(
      .nominal(.enum, generics: .none, inherits: .empty, members: builder.list(cases)), node, .isPublic,
      key: ownKey(node))
    builder.adopt(builder.list(cases), parent: id)
    resolution.layouts[id] = RecordLayout(size: 4, alignment: 4, isTrivial: true)
    return id
  }

  /// The key of what a node declares: a specialisation is a type of its own.
  private mutating func ownKey(_ node: Int) -> Name {
    guard let declared = target(node) else { return .none }
    return linkName(declared)
  }

  // MARK: Variables

  mutating func variable(_ node: Int, isPrivate: Bool, key: Name) -> DeclarationID {
    let declared = target(node)
    var modifiers: Modifiers = isPrivate || isOwn(node) ? [] : .isPublic
    if !isConst(nodes[node].type) { modifiers.insert(.isMutable) }
    if kind(node) == CursorKind.field, target(node)?.flags.contains(.isPrivate) == true { modifiers.insert(.isPrivate) }
    if let declared, kind(node) == CursorKind.variable, declared.parent != clangNone,
      CursorKind.records.contains(unit.declarations[Int(declared.parent)].kind)
    {
      modifiers.insert([.isStatic, .isTypeMember])
    }
    let bound = self.name(declared?.name ?? .empty)
    let pattern = builder.add(.binding(name: bound, isMutable: modifiers.contains(.isMutable)), ByteRange(at: nodes[node].location))
    let type = variableType(nodes[node].type, range(node))
    var initial = initializer(node)
    if isReference(nodes[node].type), !initial.isNone { initial = address(initial, builder.tree.range(initial)) }
    let id = add(
      .variable(Variable(pattern: pattern, type: type, initializer: initial, accessors: .empty)), node, modifiers,
      key: key)
    if let declared, declared.flags.contains(.isExternal), initial.isNone, !nodes[node].flags.contains(.isDefinition) {
      resolution.forward.insert(id)
    }
    return id
  }

  /// Whether a global variable is known to this file alone: no header declares it.
  private func isOwn(_ node: Int) -> Bool {
    guard kind(node) == CursorKind.variable, let declared = target(node), !isInRecord(declared) else { return false }
    if !declared.flags.contains(.isExternal) { return true }
    return isDefined(node) && !isHeader && !announced.contains(nodes[node].target)
  }

  /// Whether a global variable gets its storage here; in C without a value, too.
  private func isDefined(_ node: Int) -> Bool {
    nodes[node].flags.contains(.isDefinition) || !text.contains(word: "extern", from: nodes[node].start, to: nodes[node].stop)
  }

  private func isInRecord(_ declared: ClangDeclaration) -> Bool {
    declared.parent != clangNone && CursorKind.records.contains(unit.declarations[Int(declared.parent)].kind)
  }

  /// The value that a variable begins with.
  mutating func initializer(_ node: Int) -> ExpressionID {
    initialNode(node).map { expression($0) } ?? .none
  }

  func initialNode(_ node: Int) -> Int? {
    // The sizes of an array type stand before the value.
    guard let value = operands(of: node).last, !isArraySize(value, of: node) else { return nil }
    return value
  }

  /// `int a[n]`: the bound is part of the type; a value stands behind `=`, `(` or `{`.
  private func isArraySize(_ value: Int, of node: Int) -> Bool {
    guard shape(nodes[node].type) == .array, !isInMacro(node) else { return false }
    let before = text.token(from: Int(nodes[node].location), to: Int(nodes[value].start))
    guard before != nil else { return false }
    return !text.contains(word: "=", from: nodes[node].location, to: nodes[value].start)
      && kind(value) != CursorKind.initializerList && kind(value) != CursorKind.call
  }

  // MARK: Functions

  private mutating func function(_ node: Int, _ isPrivate: Bool) -> [DeclarationID] {
    guard let declared = target(node) else { return [] }
    let outer = enterTemplate(node)
    defer { leaveTemplate(outer) }
    let function = functionNode(node, declared)
    var modifiers: Modifiers = []
    let isFileLocal = kind(node) == CursorKind.function && !declared.flags.contains(.isExternal)
    if !isPrivate, !isFileLocal { modifiers.insert(.isPublic) }
    if isFileLocal { modifiers.insert(.isFilePrivate) }
    if declared.flags.contains(.isStatic), kind(node) == CursorKind.method { modifiers.insert([.isStatic, .isTypeMember]) }
    if declared.flags.contains(.isVirtual) { modifiers.insert(.isOpen) }
    if !unit.list(declared.supers).isEmpty { modifiers.insert(.isOverride) }
    if kind(node) == CursorKind.method, !declared.flags.contains(.isConst) { modifiers.insert(.isMutating) }
    let id = add(.function(function), node, modifiers, key: ownKey(node))
    builder.adopt(function, declaration: id)
    if !builder.tree[function].hasBody { resolution.forward.insert(id) }
    guard let owner = ownerOutside(node, declared) else { return [id] }
    return [extension_(owner, around: id, at: range(node))]
  }

  /// The class of a method that is defined outside of it.
  private func ownerOutside(_ node: Int, _ declared: ClangDeclaration) -> UInt32? {
    guard declared.parent != clangNone else { return nil }
    let parent = unit.declarations[Int(declared.parent)]
    guard CursorKind.records.contains(parent.kind), !isInsideRecord(node) else { return nil }
    return declared.parent
  }

  private func isInsideRecord(_ node: Int) -> Bool { enclosingRecords.contains { $0.contains(node) } }

  /// A member that stands outside of its class.
  mutating func extension_(_ owner: UInt32, around member: DeclarationID, at range: ByteRange) -> DeclarationID {
    let type = builder.add(.resolved(recordType(owner)), ByteRange(at: range.start))
    let members = builder.list([member])
    let id = builder.add(
      Declaration(
        kind: .extension(type, generics: .none, inherits: .empty, members: members), name: .none, modifiers: [],
        attributes: .empty, range: range, nameOffset: range.start, parent: .none))
    builder.adopt(members, parent: id)
    return id
  }

  private mutating func recordType(_ declaration: UInt32) -> UInt32 {
    insert(.nominal(key: key(declaration), arguments: []))
  }

  private mutating func functionNode(_ node: Int, _ declared: ClangDeclaration) -> FunctionID {
    var parameters: [Parameter] = []
    var templateParameters: [Name] = []
    var body = -1
    for child in children(of: node) {
      switch kind(child) {
      case CursorKind.parameter: parameters.append(parameter(child))
      case _ where CursorKind.templateParameters.contains(kind(child)):
        templateParameters.append(name(target(child)?.name ?? .empty))
      case CursorKind.compound, CursorKind.try: body = child
      case CursorKind.unexposedStatement: body = coroutineBody(child) ?? body
      default: break
      }
    }
    var statements = memberInitializers(node)
    let outer = returnsReference
    returnsReference = resultNumber(declared).map(isReference) ?? false
    if body >= 0 { statements += brokenBody(node, body) ?? blockStatements(body) }
    returnsReference = outer
    let hasBody = body >= 0 || isDefaultedEnd(node)
    let result = resultType(declared, node)
    return builder.add(
      Function(
        kind: functionKind(node), generics: generics(templateParameters), parameters: builder.list(parameters),
        result: result, thrownType: .none, effects: [], accessors: .empty, body: builder.list(statements),
        hasBody: hasBody, captures: .empty, declaration: .none, range: range(node),
        bodyOffset: body >= 0 ? nodes[body].start : nodes[node].start))
  }

  /// What is written of a coroutine: the compiler wraps it into more.
  func coroutineBody(_ node: Int) -> Int? {
    children(of: node).first.flatMap { kind($0) == CursorKind.compound ? $0 : nil }
  }

  /// `~T() = default;`: a destructor of which the compiler makes an empty one.
  private func isDefaultedEnd(_ node: Int) -> Bool {
    kind(node) == CursorKind.destructor && text.contains(word: "default", from: nodes[node].location, to: nodes[node].stop)
  }

  private func functionKind(_ node: Int) -> Function.Kind {
    switch kind(node) {
    case CursorKind.constructor: .initializer
    case CursorKind.destructor: .deinitializer
    default: .function
    }
  }

  private mutating func resultType(_ declared: ClangDeclaration, _ node: Int) -> TypeReferenceID {
    if declared.flags.contains(.isNoReturn) { return neverType() }
    return resultNumber(declared).map { reference($0, at: ByteRange(at: nodes[node].start)) } ?? .none
  }

  private func resultNumber(_ declared: ClangDeclaration) -> UInt32? {
    guard declared.type != clangNone, case let type = unit.types[Int(declared.type)], type.shape == .function else { return nil }
    return unit.list(type.parts).first
  }

  /// The result of a function that does not come back.
  mutating func neverType() -> TypeReferenceID {
    builder.add(.named(base: .none, name: Name(.never), arguments: .empty), ByteRange(at: 0))
  }

  mutating func parameter(_ node: Int) -> Parameter {
    Parameter(
      label: .none, name: name(target(node)?.name ?? .empty), type: parameterType(nodes[node].type, at: range(node)),
      defaultValue: operands(of: node).last.map { expression($0) } ?? .none, isVariadic: false, range: range(node))
  }

  /// What stands in `(value)` behind a member of a type that depends on the parameters of a template: which constructor that
  /// calls is open, but what the member is made of is known.
  private func openInitial(_ node: Int) -> Int {
    let isInBrackets =
      kind(node) == CursorKind.unexposedExpression && nodes[node].type == clangNone && !isInMacro(node)
      && Int(nodes[node].start) < text.bytes.count && text.bytes[Int(nodes[node].start)] == UInt8(ascii: "(")
    let parts = operands(of: node)
    return isInBrackets && parts.count == 1 ? parts[0] : node
  }

  /// `: member(value)` of a constructor, as assignments.
  private mutating func memberInitializers(_ node: Int) -> [StatementID] {
    guard kind(node) == CursorKind.constructor else { return [] }
    var result: [StatementID] = []
    let parts = children(of: node)
    for (position, child) in parts.enumerated() where kind(child) == CursorKind.memberReference {
      guard position + 1 < parts.count, isExpression(parts[position + 1]) else { continue }
      let whole = ByteRange(nodes[child].start, nodes[parts[position + 1]].stop)
      let told = target(child).map { isReference($0.type) ? referenceNumber($0.type) : typeNumber($0.type) } ?? 0
      let member = add(
        .name(name(target(child)?.name ?? .empty)), range(child), type: told, target: key(nodes[child].target))
      var value = expression(openInitial(parts[position + 1]))
      if let declared = target(child), isReference(declared.type) { value = address(value, builder.tree.range(value)) }
      let assignment = add(.assign(target: member, value: value), whole, type: told)
      result.append(builder.add(.expression(assignment), whole))
    }
    return result
  }
}
