// Declarations: types, members, imports, variables.

internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

extension Lowering {
  /// Slots that all declarations share.
  private enum Shared {
    static let attributes = 1
    static let modifiers = 3
  }

  /// Lowers a declaration; a `var` with several bindings and an enum `case` with several names give several.
  mutating func lowerDeclarations(_ raw: RawSyntax) -> [DeclarationID] {
    nested(raw) { $0.declarations(raw) } ?? []
  }

  private mutating func declarations(_ raw: RawSyntax) -> [DeclarationID] {
    switch raw.kind {
    case .variableDecl: return variables(raw)
    case .enumCaseDecl: return enumCases(raw)
    case .functionDecl, .initializerDecl, .deinitializerDecl, .subscriptDecl: return [lowerFunctionDeclaration(raw)]
    case .structDecl, .classDecl, .enumDecl, .actorDecl, .protocolDecl: return [nominal(raw)]
    case .extensionDecl: return [lowerExtension(raw)]
    case .typeAliasDecl: return [alias(raw)]
    case .associatedTypeDecl: return [associatedType(raw)]
    case .importDecl: return [importDeclaration(raw)]
    case .macroExpansionDecl:
      let expansion = macroStatement(raw)
      return [add(.other(builder.list([expansion])), raw, nameToken: nil)]
    case .ifConfigDecl:
      var all: [DeclarationID] = []
      for clause in activeClauses(raw) {
        for element in clause.elements {
          guard let node = element[Slot.CodeBlockItem.item], node.kind.isDeclaration else { continue }
          all += lowerDeclarations(node)
        }
      }
      return all
    default: return []
    }
  }

  /// The members of `{ … }`, all `#if` clauses included.
  mutating func lowerMembers(_ raw: RawSyntax?) -> DeclarationList {
    var members: [DeclarationID] = []
    collectMembers(raw?[Slot.MemberBlock.members], into: &members)
    return builder.list(members)
  }

  private mutating func collectMembers(_ list: RawSyntax?, into members: inout [DeclarationID]) {
    for item in list?.elements ?? RawElements.none {
      guard let node = item[Slot.MemberBlockItem.decl] else { continue }
      if node.kind == .ifConfigDecl {
        for clause in activeClauses(node) { collectMembers(clause, into: &members) }
      } else {
        members += lowerDeclarations(node)
      }
    }
  }

  // MARK: Types

  private mutating func nominal(_ raw: RawSyntax) -> DeclarationID {
    let slots = NominalSlots(raw.kind)
    let generics = lowerGenerics(slots.generics.flatMap { raw[$0] }, whereClause: raw[slots.requirements])
    let inherits = lowerInheritance(raw[slots.inherits])
    let members = lowerMembers(raw[slots.members])
    let kind = Declaration.Kind.nominal(slots.kind, generics: generics, inherits: inherits, members: members)
    let declaration = add(kind, raw, nameToken: raw[slots.name])
    builder.adopt(members, parent: declaration)
    return declaration
  }

  private mutating func lowerExtension(_ raw: RawSyntax) -> DeclarationID {
    let type = lowerType(raw[Slot.ExtensionDecl.extendedType])
    let generics = lowerGenerics(nil, whereClause: raw[Slot.ExtensionDecl.genericWhereClause])
    let inherits = lowerInheritance(raw[Slot.ExtensionDecl.inheritanceClause])
    let members = lowerMembers(raw[Slot.ExtensionDecl.memberBlock])
    let kind = Declaration.Kind.extension(type, generics: generics, inherits: inherits, members: members)
    let declaration = add(kind, raw, nameToken: nil)
    builder.adopt(members, parent: declaration)
    return declaration
  }

  private mutating func alias(_ raw: RawSyntax) -> DeclarationID {
    let generics = lowerGenerics(
      raw[Slot.TypeAliasDecl.genericParameterClause], whereClause: raw[Slot.TypeAliasDecl.genericWhereClause])
    let type = lowerType(raw[Slot.TypeAliasDecl.initializer]?[Slot.TypeInitializerClause.value])
    return add(.alias(type, generics: generics), raw, nameToken: raw[Slot.TypeAliasDecl.name])
  }

  private mutating func associatedType(_ raw: RawSyntax) -> DeclarationID {
    let inherits = lowerInheritance(raw[Slot.AssociatedTypeDecl.inheritanceClause])
    let type = lowerType(raw[Slot.AssociatedTypeDecl.initializer]?[Slot.TypeInitializerClause.value])
    return add(
      .associatedType(inherits: inherits, defaultType: type), raw,
      nameToken: raw[Slot.AssociatedTypeDecl.name])
  }

  mutating func lowerInheritance(_ clause: RawSyntax?) -> TypeReferenceList {
    var types: [TypeReferenceID] = []
    for element in clause?[Slot.InheritanceClause.inheritedTypes]?.elements ?? RawElements.none {
      types.append(lowerType(element[Slot.InheritedType.type]))
    }
    return builder.list(types)
  }

  /// A generic parameter clause and the `where` clauses that speak of it.
  mutating func lowerGenerics(_ clause: RawSyntax?, whereClause: RawSyntax?) -> GenericsID {
    if clause == nil, whereClause == nil { return .none }
    var parameters: [GenericParameter] = []
    for element in clause?[Slot.GenericParameterClause.parameters]?.elements ?? RawElements.none {
      let bound = lowerType(element[Slot.GenericParameter.inheritedType])
      parameters.append(GenericParameter(name: name(element[Slot.GenericParameter.name]), bound: bound))
    }
    var requirements: [Requirement] = []
    for source in [clause?[Slot.GenericParameterClause.genericWhereClause], whereClause] {
      for element in source?[Slot.GenericWhereClause.requirements]?.elements ?? RawElements.none {
        if let entry = requirement(element[Slot.GenericRequirement.requirement]) { requirements.append(entry) }
      }
    }
    return builder.add(
      Generics(parameters: builder.list(parameters), requirements: builder.list(requirements)))
  }

  private mutating func requirement(_ raw: RawSyntax?) -> Requirement? {
    guard let raw else { return nil }
    switch raw.kind {
    case .conformanceRequirement:
      return Requirement(
        left: lowerType(raw[Slot.ConformanceRequirement.leftType]),
        right: lowerType(raw[Slot.ConformanceRequirement.rightType]), isEquality: false)
    case .sameTypeRequirement:
      return Requirement(
        left: lowerType(raw[Slot.SameTypeRequirement.leftType]),
        right: lowerType(raw[Slot.SameTypeRequirement.rightType]), isEquality: true)
    default: return nil
    }
  }

  // MARK: Variables and cases

  private mutating func variables(_ raw: RawSyntax) -> [DeclarationID] {
    let isVar = raw[Slot.VariableDecl.bindingSpecifier]?.hasText("let") == false
    let head = declarationHead(raw)
    var modifiers = head.modifiers
    if isVar { modifiers.insert(.isMutable) }
    let bindings = raw[Slot.VariableDecl.bindings].map { Array($0.elements) } ?? []
    // `let a, b: Int`: a binding without a type takes that of the next one that has it.
    var types = [TypeReferenceID](repeating: .none, count: bindings.count)
    var following = TypeReferenceID.none
    for (position, binding) in bindings.enumerated().reversed() {
      if binding[Slot.PatternBinding.typeAnnotation] != nil {
        following = lowerAnnotation(binding[Slot.PatternBinding.typeAnnotation])
      } else if binding[Slot.PatternBinding.initializer] != nil {
        following = .none
      }
      types[position] = following
    }
    var result: [DeclarationID] = []
    result.reserveCapacity(bindings.count)
    for (binding, type) in zip(bindings, types) {
      result.append(variable(binding, type: type, isVar: isVar, modifiers, head.attributes, whole: raw))
    }
    return result
  }

  private mutating func variable(
    _ raw: RawSyntax, type: TypeReferenceID, isVar: Bool, _ modifiers: Modifiers,
    _ attributes: NodeList<Attribute>, whole: RawSyntax
  ) -> DeclarationID {
    let pattern = lowerPattern(raw[Slot.PatternBinding.pattern], binds: isVar)
    let initializer = lowerExpression(initializer(raw[Slot.PatternBinding.initializer]))
    let accessors = lowerAccessors(raw[Slot.PatternBinding.accessorBlock])
    var name = Name.none
    if !pattern.isNone, case .binding(let bound, _) = builder.tree[pattern] { name = bound }
    let variable = Variable(pattern: pattern, type: type, initializer: initializer, accessors: accessors)
    let declaration = builder.add(
      Declaration(
        kind: .variable(variable), name: name, modifiers: modifiers, attributes: attributes,
        range: ByteRange(start(whole), end(raw)), nameOffset: start(raw), parent: .none))
    builder.adopt(accessors, declaration: declaration)
    return declaration
  }

  private mutating func enumCases(_ raw: RawSyntax) -> [DeclarationID] {
    let head = declarationHead(raw)
    var result: [DeclarationID] = []
    for element in raw[Slot.EnumCaseDecl.elements]?.elements ?? RawElements.none {
      let parameters = caseParameters(
        element[Slot.EnumCaseElement.parameterClause]?[Slot.EnumCaseParameterClause.parameters])
      let token = element[Slot.EnumCaseElement.name]
      let declaration = Declaration(
        kind: .enumCase(parameters: parameters), name: name(token), modifiers: head.modifiers,
        attributes: head.attributes, range: range(element), nameOffset: token.map(start) ?? start(element),
        parent: .none)
      result.append(builder.add(declaration))
    }
    return result
  }

  private mutating func caseParameters(_ list: RawSyntax?) -> ParameterList {
    var parameters: [Parameter] = []
    for element in list?.elements ?? RawElements.none {
      let first = label(element[Slot.EnumCaseParameter.firstName])
      let second = label(element[Slot.EnumCaseParameter.secondName])
      parameters.append(
        Parameter(
          label: first, name: second.isNone ? first : second,
          type: lowerType(element[Slot.EnumCaseParameter.type]),
          defaultValue: lowerExpression(initializer(element[Slot.EnumCaseParameter.defaultValue])),
          isVariadic: false, range: range(element)))
    }
    return builder.list(parameters)
  }

  // MARK: Others

  private mutating func importDeclaration(_ raw: RawSyntax) -> DeclarationID {
    var path: [String] = []
    for component in raw[Slot.ImportDecl.path]?.elements ?? RawElements.none {
      guard let text = component[Slot.ImportPathComponent.name]?.tokenView?.rawText else { continue }
      path.append(String(syntaxText: text))
    }
    if let module = path.first { imports.append(module) }
    return add(.import, raw, nameToken: nil)
  }

  /// Adds a declaration with the attributes and modifiers that stand before it.
  mutating func add(_ kind: Declaration.Kind, _ raw: RawSyntax, nameToken: RawSyntax?) -> DeclarationID {
    let head = declarationHead(raw)
    return builder.add(
      Declaration(
        kind: kind, name: name(nameToken), modifiers: head.modifiers, attributes: head.attributes,
        range: range(raw), nameOffset: nameToken.map(start) ?? start(raw), parent: .none))
  }

  mutating func declarationHead(_ raw: RawSyntax) -> (attributes: NodeList<Attribute>, modifiers: Modifiers) {
    let attributes = raw[Shared.attributes].map { lowerAttributes($0) } ?? .empty
    var modifiers: Modifiers = []
    for modifier in raw[Shared.modifiers]?.elements ?? RawElements.none {
      modifiers.formUnion(Self.modifier(modifier))
    }
    return (attributes, modifiers)
  }

  private mutating func lowerAttributes(_ list: RawSyntax) -> NodeList<Attribute> {
    var attributes: [Attribute] = []
    for element in list.elements where element.kind == .attribute {
      guard let type = element[Slot.Attribute.attributeName] else { continue }
      let token = type.kind == .identifierType ? type[Slot.IdentifierType.name] : type[Slot.MemberType.name]
      var arguments = ArgumentList.empty
      if let list = element[Slot.Attribute.arguments], list.kind == .labeledExprList {
        arguments = lowerArguments(list)
      }
      attributes.append(Attribute(name: name(token), range: range(element), arguments: arguments))
    }
    return builder.list(attributes)
  }

  private static func modifier(_ raw: RawSyntax) -> Modifiers {
    guard let text = raw[Slot.DeclModifier.name]?.tokenView?.rawText else { return [] }
    // `private(set)` narrows only the setter.
    let isSetterOnly = raw[Slot.DeclModifier.detail]?[Slot.DeclModifierDetail.detail]?.hasText("set") ?? false
    switch text {
    case "static": return [.isStatic, .isTypeMember]
    case "class": return [.isTypeMember]
    case "final": return .isFinal
    case "public": return isSetterOnly ? [] : .isPublic
    case "open": return isSetterOnly ? [] : [.isPublic, .isOpen]
    case "package": return isSetterOnly ? [] : .isPackage
    case "private", "fileprivate": return isSetterOnly ? [] : .isFilePrivate
    case "lazy": return .isLazy
    case "weak": return .isWeak
    case "unowned": return .isUnowned
    case "mutating": return .isMutating
    case "consuming", "__consuming": return .isConsuming
    case "override": return .isOverride
    case "indirect": return .isIndirect
    case "nonisolated": return .isNonisolated
    case "convenience": return .isConvenience
    case "required": return .isRequired
    case "dynamic": return .isDynamic
    case "async": return .isAsyncLet
    case "prefix": return .isPrefix
    case "postfix": return .isPostfix
    default: return []
    }
  }
}

/// Where the parts of the kinds of nominal types stand.
private struct NominalSlots {
  let kind: Declaration.NominalKind
  let name: Int
  let generics: Int?
  let inherits: Int
  let requirements: Int
  let members: Int

  init(_ raw: SyntaxKind) {
    switch raw {
    case .classDecl: kind = .class
    case .enumDecl: kind = .enum
    case .actorDecl: kind = .actor
    case .protocolDecl: kind = .protocol
    default: kind = .struct
    }
    // All five have the same layout, but a protocol has primary associated types where the others have parameters.
    name = Slot.StructDecl.name
    generics = raw == .protocolDecl ? nil : Slot.StructDecl.genericParameterClause
    inherits = Slot.StructDecl.inheritanceClause
    requirements = Slot.StructDecl.genericWhereClause
    members = Slot.StructDecl.memberBlock
  }
}
