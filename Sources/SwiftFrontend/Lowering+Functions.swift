// Functions, initialisers, subscripts, accessors and closures: everything with parameters and a body.

internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

extension Lowering {
  mutating func lowerFunctionDeclaration(_ raw: RawSyntax) -> DeclarationID {
    switch raw.kind {
    case .initializerDecl: return initializerDeclaration(raw)
    case .deinitializerDecl: return deinitializerDeclaration(raw)
    case .subscriptDecl: return subscriptDeclaration(raw)
    default: return functionDeclaration(raw)
    }
  }

  private mutating func functionDeclaration(_ raw: RawSyntax) -> DeclarationID {
    let generics = lowerGenerics(
      raw[Slot.FunctionDecl.genericParameterClause], whereClause: raw[Slot.FunctionDecl.genericWhereClause])
    let function = lowerFunction(
      .function, raw, signature: raw[Slot.FunctionDecl.signature], generics: generics,
      body: raw[Slot.FunctionDecl.body])
    let declaration = add(.function(function), raw, nameToken: raw[Slot.FunctionDecl.name])
    builder.adopt(function, declaration: declaration)
    return declaration
  }

  private mutating func initializerDeclaration(_ raw: RawSyntax) -> DeclarationID {
    let generics = lowerGenerics(
      raw[Slot.InitializerDecl.genericParameterClause],
      whereClause: raw[Slot.InitializerDecl.genericWhereClause])
    let function = lowerFunction(
      .initializer, raw, signature: raw[Slot.InitializerDecl.signature], generics: generics,
      body: raw[Slot.InitializerDecl.body])
    var head = declarationHead(raw)
    if raw[Slot.InitializerDecl.optionalMark]?.hasText("?") ?? false { head.modifiers.insert(.isFailable) }
    return finish(function, Name(.`init`), raw, head)
  }

  private mutating func deinitializerDeclaration(_ raw: RawSyntax) -> DeclarationID {
    let function = lowerFunction(
      .deinitializer, raw, signature: nil, generics: .none, body: raw[Slot.DeinitializerDecl.body])
    return finish(function, Name(.`deinit`), raw, declarationHead(raw))
  }

  private mutating func subscriptDeclaration(_ raw: RawSyntax) -> DeclarationID {
    let generics = lowerGenerics(
      raw[Slot.SubscriptDecl.genericParameterClause], whereClause: raw[Slot.SubscriptDecl.genericWhereClause])
    let parameters = lowerParameters(
      raw[Slot.SubscriptDecl.parameterClause]?[Slot.FunctionParameterClause.parameters], singleNameIsLabel: false)
    let result = lowerType(raw[Slot.SubscriptDecl.returnClause]?[Slot.ReturnClause.type])
    let accessors = lowerAccessors(raw[Slot.SubscriptDecl.accessorBlock])
    let range = range(raw)
    let function = builder.add(
      Function(
        kind: .subscript, generics: generics, parameters: parameters, result: result, thrownType: .none,
        effects: [], accessors: accessors, body: .empty, hasBody: false, captures: .empty,
        declaration: .none, range: range, bodyOffset: range.start))
    return finish(function, Name(.subscript), raw, declarationHead(raw))
  }

  private mutating func finish(
    _ function: FunctionID, _ name: Name, _ raw: RawSyntax,
    _ head: (attributes: NodeList<Attribute>, modifiers: Modifiers)
  ) -> DeclarationID {
    let declaration = builder.add(
      Declaration(
        kind: .function(function), name: name, modifiers: head.modifiers, attributes: head.attributes,
        range: range(raw), nameOffset: keywordOffset(raw), parent: .none))
    builder.adopt(function, declaration: declaration)
    return declaration
  }

  /// Where `init`, `deinit` or `subscript` stands.
  private func keywordOffset(_ raw: RawSyntax) -> UInt32 {
    raw[Slot.InitializerDecl.initKeyword].map(start) ?? start(raw)
  }

  private mutating func lowerFunction(
    _ kind: Function.Kind, _ raw: RawSyntax, signature: RawSyntax?, generics: GenericsID, body: RawSyntax?
  ) -> FunctionID {
    let parameters = lowerParameters(
      signature?[Slot.FunctionSignature.parameterClause]?[Slot.FunctionParameterClause.parameters])
    let (effects, thrown) = lowerEffects(
      signature?[Slot.FunctionSignature.effectSpecifiers],
      async: Slot.FunctionEffectSpecifiers.asyncSpecifier, throwing: Slot.FunctionEffectSpecifiers.throwsClause)
    let result = lowerType(signature?[Slot.FunctionSignature.returnClause]?[Slot.ReturnClause.type])
    let statements = skipsBodies ? .empty : lowerBlock(body)
    let range = range(raw)
    return builder.add(
      Function(
        kind: kind, generics: generics, parameters: parameters, result: result, thrownType: thrown,
        effects: effects, accessors: .empty, body: statements, hasBody: body != nil, captures: .empty,
        declaration: .none, range: range, bodyOffset: body.map(start) ?? range.start))
  }

  /// A parameter with one name has it as its label too, except in subscripts.
  private mutating func lowerParameters(_ list: RawSyntax?, singleNameIsLabel: Bool = true) -> ParameterList {
    var parameters: [Parameter] = []
    for element in list?.elements ?? RawElements.none {
      let first = name(element[Slot.FunctionParameter.firstName])
      let second = name(element[Slot.FunctionParameter.secondName])
      parameters.append(
        Parameter(
          label: first == .wildcard || second.isNone && !singleNameIsLabel ? .none : first,
          name: second.isNone ? first : second, type: lowerType(element[Slot.FunctionParameter.type]),
          defaultValue: lowerExpression(initializer(element[Slot.FunctionParameter.defaultValue])),
          isVariadic: element[Slot.FunctionParameter.ellipsis]?.isPresentToken ?? false,
          range: range(element)))
    }
    return builder.list(parameters)
  }

  // MARK: Accessors

  /// The accessors of a variable or subscript; a bare body is a getter.
  mutating func lowerAccessors(_ block: RawSyntax?) -> FunctionList {
    guard let block, let contents = block[Slot.AccessorBlock.accessors] else { return .empty }
    if contents.kind == .codeBlockItemList {
      let body = skipsBodies ? .empty : builder.list(lowerItems(contents))
      return builder.list([accessor(.getter, [], .empty, body, true, range(block), start(block))])
    }
    var accessors: [FunctionID] = []
    for element in contents.elements where element.kind == .accessorDecl {
      accessors.append(lowerAccessor(element))
    }
    return builder.list(accessors)
  }

  private mutating func lowerAccessor(_ raw: RawSyntax) -> FunctionID {
    let kind = Self.accessorKind(raw[Slot.AccessorDecl.accessorSpecifier])
    var parameters: [Parameter] = []
    if let token = raw[Slot.AccessorDecl.parameters]?[Slot.AccessorParameters.name] {
      parameters.append(
        Parameter(
          label: .none, name: name(token), type: .none, defaultValue: .none, isVariadic: false,
          range: range(token)))
    }
    let body = raw[Slot.AccessorDecl.body]
    let (effects, _) = lowerEffects(
      raw[Slot.AccessorDecl.effectSpecifiers], async: Slot.TypeEffectSpecifiers.asyncSpecifier,
      throwing: Slot.TypeEffectSpecifiers.throwsClause)
    let list = builder.list(parameters)
    let statements = skipsBodies ? .empty : lowerBlock(body)
    return accessor(kind, effects, list, statements, body != nil, range(raw), body.map(start) ?? start(raw))
  }

  private mutating func accessor(
    _ kind: Function.Kind, _ effects: Function.Effects, _ parameters: ParameterList, _ body: StatementList,
    _ hasBody: Bool, _ range: ByteRange, _ bodyOffset: UInt32
  ) -> FunctionID {
    builder.add(
      Function(
        kind: kind, generics: .none, parameters: parameters, result: .none, thrownType: .none,
        effects: effects, accessors: .empty, body: body, hasBody: hasBody, captures: .empty,
        declaration: .none, range: range, bodyOffset: bodyOffset))
  }

  private static func accessorKind(_ token: RawSyntax?) -> Function.Kind {
    guard let text = token?.tokenView?.rawText else { return .getter }
    switch text {
    case "set": return .setter
    case "willSet": return .willSet
    case "didSet": return .didSet
    case "_read", "read", "yielding borrow", "borrow": return .read
    case "_modify", "modify", "mutate": return .modify
    case "unsafeAddress", "unsafeMutableAddress": return .address
    default: return .getter
    }
  }

  // MARK: Closures

  mutating func lowerClosure(_ raw: RawSyntax) -> FunctionID {
    let signature = raw[Slot.ClosureExpr.signature]
    let captures = lowerCaptures(
      signature?[Slot.ClosureSignature.capture]?[Slot.ClosureCaptureClause.items])
    let clause = signature?[Slot.ClosureSignature.parameterClause]
    let parameters = closureParameters(clause)
    var (effects, thrown) = lowerEffects(
      signature?[Slot.ClosureSignature.effectSpecifiers],
      async: Slot.TypeEffectSpecifiers.asyncSpecifier, throwing: Slot.TypeEffectSpecifiers.throwsClause)
    if clause != nil { effects.insert(.hasSignature) }
    let result = lowerType(signature?[Slot.ClosureSignature.returnClause]?[Slot.ReturnClause.type])
    shorthandCounts.append(0)
    let body = builder.list(lowerItems(raw[Slot.ClosureExpr.statements]))
    let shorthandCount = shorthandCounts.removeLast()
    let range = range(raw)
    var closure = Function(
      kind: .closure, generics: .none, parameters: parameters, result: result, thrownType: thrown,
      effects: effects, accessors: .empty, body: body, hasBody: true, captures: captures,
      declaration: .none, range: range, bodyOffset: range.start)
    closure.shorthandCount = clause == nil ? shorthandCount : 0
    return builder.add(closure)
  }

  private mutating func closureParameters(_ clause: RawSyntax?) -> ParameterList {
    guard let clause else { return .empty }
    var parameters: [Parameter] = []
    if clause.kind == .closureShorthandParameterList {
      for element in clause.elements {
        parameters.append(closureParameter(element, name(element[Slot.ClosureShorthandParameter.name]), .none))
      }
    } else {
      for element in clause[Slot.ClosureParameterClause.parameters]?.elements ?? RawElements.none {
        let second = name(element[Slot.ClosureParameter.secondName])
        let bound = second.isNone ? name(element[Slot.ClosureParameter.firstName]) : second
        parameters.append(closureParameter(element, bound, lowerType(element[Slot.ClosureParameter.type])))
      }
    }
    return builder.list(parameters)
  }

  private func closureParameter(_ raw: RawSyntax, _ name: Name, _ type: TypeReferenceID) -> Parameter {
    Parameter(
      label: .none, name: name, type: type, defaultValue: .none, isVariadic: false, range: range(raw))
  }

  private mutating func lowerCaptures(_ list: RawSyntax?) -> NodeList<Capture> {
    var captures: [Capture] = []
    for element in list?.elements ?? RawElements.none {
      let token = element[Slot.ClosureCapture.name]
      let name = name(token)
      let value: ExpressionID
      if let written = initializer(element[Slot.ClosureCapture.initializer]) {
        value = lowerExpression(written)
      } else {
        value = builder.add(.name(name), token.map { range($0) } ?? range(element))
      }
      let strength = Self.strength(element[Slot.ClosureCapture.specifier])
      captures.append(Capture(name: name, strength: strength, value: value, range: range(element)))
    }
    return builder.list(captures)
  }

  private static func strength(_ raw: RawSyntax?) -> Capture.Strength {
    guard let raw else { return .strong }
    if raw[Slot.ClosureCaptureSpecifier.specifier]?.hasText("weak") ?? false { return .weak }
    guard raw[Slot.ClosureCaptureSpecifier.specifier]?.hasText("unowned") ?? false else { return .strong }
    return raw[Slot.ClosureCaptureSpecifier.detail]?.hasText("unsafe") ?? false ? .unownedUnsafe : .unowned
  }
}
