// Types as written.

internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

extension Lowering {
  mutating func lowerType(_ raw: RawSyntax?) -> TypeReferenceID {
    guard let raw else { return .none }
    let reference = nested(raw) { $0.typeReference(raw) } ?? .other(.empty)
    return builder.add(reference, range(raw))
  }

  /// The type behind a colon.
  mutating func lowerAnnotation(_ raw: RawSyntax?) -> TypeReferenceID {
    lowerType(raw?[Slot.TypeAnnotation.type])
  }

  private mutating func typeReference(_ raw: RawSyntax) -> TypeReference {
    switch raw.kind {
    case .identifierType:
      return .named(
        base: .none, name: name(raw[Slot.IdentifierType.name]),
        arguments: lowerGenericArguments(raw[Slot.IdentifierType.genericArgumentClause]))
    case .memberType:
      return .named(
        base: lowerType(raw[Slot.MemberType.baseType]), name: name(raw[Slot.MemberType.name]),
        arguments: lowerGenericArguments(raw[Slot.MemberType.genericArgumentClause]))
    case .optionalType: return .optional(lowerType(raw[Slot.OptionalType.wrappedType]))
    case .implicitlyUnwrappedOptionalType:
      return .optional(lowerType(raw[Slot.ImplicitlyUnwrappedOptionalType.wrappedType]))
    case .arrayType: return .array(lowerType(raw[Slot.ArrayType.element]))
    case .dictionaryType:
      return .dictionary(
        key: lowerType(raw[Slot.DictionaryType.key]), value: lowerType(raw[Slot.DictionaryType.value]))
    case .tupleType: return tupleType(raw)
    case .functionType: return functionType(raw)
    case .someOrAnyType:
      let constraint = lowerType(raw[Slot.SomeOrAnyType.constraint])
      let isAny = raw[Slot.SomeOrAnyType.someOrAnySpecifier]?.hasText("any") ?? false
      return isAny ? .any(constraint) : .some(constraint)
    case .compositionType: return compositionType(raw)
    case .metatypeType: return .metatype(lowerType(raw[Slot.MetatypeType.baseType]))
    case .attributedType: return attributedType(raw)
    case .suppressedType: return .suppressed(lowerType(raw[Slot.SuppressedType.type]))
    case .packElementType: return .pack(lowerType(raw[Slot.PackElementType.pack]))
    case .packExpansionType: return .pack(lowerType(raw[Slot.PackExpansionType.repetitionPattern]))
    case .namedOpaqueReturnType: return .some(lowerType(raw[Slot.NamedOpaqueReturnType.type]))
    case .inlineArrayType:
      let parts = [Slot.InlineArrayType.count, Slot.InlineArrayType.element].map {
        lowerType(raw[$0]?[Slot.GenericArgument.argument])
      }
      return .other(builder.list(parts))
    default: return .other(.empty)
    }
  }

  /// `<A, B>` behind a name.
  mutating func lowerGenericArguments(_ raw: RawSyntax?) -> TypeReferenceList {
    guard let list = raw?[Slot.GenericArgumentClause.arguments] else { return .empty }
    var arguments: [TypeReferenceID] = []
    for element in list.elements { arguments.append(lowerType(element[Slot.GenericArgument.argument])) }
    return builder.list(arguments)
  }

  private mutating func tupleType(_ raw: RawSyntax) -> TypeReference {
    guard let list = raw[Slot.TupleType.elements] else { return .tuple(.empty, labels: .empty) }
    var types: [TypeReferenceID] = []
    var labels: [Name] = []
    for element in list.elements {
      types.append(lowerType(element[Slot.TupleTypeElement.type]))
      labels.append(label(element[Slot.TupleTypeElement.firstName]))
    }
    return .tuple(builder.list(types), labels: builder.list(labels))
  }

  private mutating func functionType(_ raw: RawSyntax) -> TypeReference {
    var parameters: [TypeReferenceID] = []
    if let list = raw[Slot.FunctionType.parameters] {
      for element in list.elements { parameters.append(lowerType(element[Slot.TupleTypeElement.type])) }
    }
    let (effects, thrown) = lowerEffects(
      raw[Slot.FunctionType.effectSpecifiers], async: Slot.TypeEffectSpecifiers.asyncSpecifier,
      throwing: Slot.TypeEffectSpecifiers.throwsClause)
    let result = lowerType(raw[Slot.FunctionType.returnClause]?[Slot.ReturnClause.type])
    return .function(parameters: builder.list(parameters), result: result, effects, thrown: thrown)
  }

  /// Reads `async` and `throws(E)`.
  mutating func lowerEffects(
    _ raw: RawSyntax?, async: Int, throwing: Int
  ) -> (Function.Effects, TypeReferenceID) {
    var effects: Function.Effects = []
    if raw?[async]?.isPresentToken ?? false { effects.insert(.isAsync) }
    guard let clause = raw?[throwing] else { return (effects, .none) }
    let isRethrows = clause[Slot.ThrowsClause.throwsSpecifier]?.hasText("rethrows") ?? false
    effects.insert(isRethrows ? .isRethrowing : .isThrowing)
    return (effects, lowerType(clause[Slot.ThrowsClause.type]))
  }

  private mutating func compositionType(_ raw: RawSyntax) -> TypeReference {
    var parts: [TypeReferenceID] = []
    if let list = raw[Slot.CompositionType.elements] {
      for element in list.elements { parts.append(lowerType(element[Slot.CompositionTypeElement.type])) }
    }
    return .composition(builder.list(parts))
  }

  private mutating func attributedType(_ raw: RawSyntax) -> TypeReference {
    var attributes: TypeAttributes = []
    for slot in [Slot.AttributedType.specifiers, Slot.AttributedType.lateSpecifiers] {
      guard let list = raw[slot] else { continue }
      for specifier in list.elements { attributes.formUnion(Self.specifier(specifier)) }
    }
    if let list = raw[Slot.AttributedType.attributes] {
      for attribute in list.elements where attribute.kind == .attribute {
        attributes.formUnion(Self.attribute(attribute))
      }
    }
    return .attributed(attributes, lowerType(raw[Slot.AttributedType.baseType]))
  }

  private static func specifier(_ raw: RawSyntax) -> TypeAttributes {
    guard let text = raw.firstPresentToken?.rawText else { return [] }
    switch text {
    case "inout": return .isInout
    case "borrowing", "__shared": return .isBorrowing
    case "consuming", "__owned": return .isConsuming
    case "sending": return .isSending
    case "isolated": return .isIsolated
    default: return []
    }
  }

  private static func attribute(_ raw: RawSyntax) -> TypeAttributes {
    guard let text = raw[Slot.Attribute.attributeName]?.firstPresentToken?.rawText else { return [] }
    switch text {
    case "escaping": return .isEscaping
    case "autoclosure": return .isAutoclosure
    case "Sendable": return .isSendable
    // A C function pointer has no context; a block has one.
    case "convention":
      return raw[Slot.Attribute.arguments]?.firstPresentToken?.rawText == "c" ? .isCFunction : []
    case "MainActor": return .isActorBound
    default: return []
    }
  }
}
