// Patterns. In a `case`, calls of names are patterns of enum cases, and `let` inside an expression binds.

internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

extension Lowering {
  /// Lowers a pattern. `binds` says whether names are new variables, and whether those are mutable: below `let` or `var`.
  mutating func lowerPattern(_ raw: RawSyntax?, binds isMutable: Bool? = nil) -> PatternID {
    guard let raw else { return .none }
    let pattern = nested(raw) { $0.pattern(raw, isMutable) } ?? .wildcard
    return builder.add(pattern, range(raw))
  }

  private mutating func pattern(_ raw: RawSyntax, _ isMutable: Bool?) -> Pattern {
    switch raw.kind {
    case .identifierPattern:
      return .binding(name: name(raw[Slot.IdentifierPattern.identifier]), isMutable: isMutable ?? false)
    case .valueBindingPattern:
      let isVar = raw[Slot.ValueBindingPattern.bindingSpecifier]?.hasText("var") ?? false
      return forwarded(raw[Slot.ValueBindingPattern.pattern], isVar)
    case .tuplePattern:
      var parts: [PatternID] = []
      for element in raw[Slot.TuplePattern.elements]?.elements ?? RawElements.none {
        parts.append(lowerPattern(element[Slot.TuplePatternElement.pattern], binds: isMutable))
      }
      return .tuple(builder.list(parts))
    case .isTypePattern: return .type(lowerType(raw[Slot.IsTypePattern.type]))
    case .expressionPattern: return expressionPattern(raw[Slot.ExpressionPattern.expression], isMutable)
    default: return .wildcard
    }
  }

  /// The pattern below a `let` or `var`, without a node for the keyword.
  private mutating func forwarded(_ raw: RawSyntax?, _ isMutable: Bool) -> Pattern {
    guard let raw else { return .wildcard }
    return nested(raw) { $0.pattern(raw, isMutable) } ?? .wildcard
  }

  /// A pattern that was parsed as an expression.
  private mutating func expressionPattern(_ raw: RawSyntax?, _ isMutable: Bool?) -> Pattern {
    guard let raw else { return .wildcard }
    switch raw.kind {
    case .patternExpr: return forwardedPattern(raw[Slot.PatternExpr.pattern], isMutable)
    case .discardAssignmentExpr: return .wildcard
    case .functionCallExpr: return casePattern(raw, isMutable)
    case .optionalChainingExpr:
      return .optional(subpattern(raw[Slot.OptionalChainingExpr.expression], isMutable))
    case .tupleExpr:
      var parts: [PatternID] = []
      for element in raw[Slot.TupleExpr.elements]?.elements ?? RawElements.none {
        parts.append(subpattern(element[Slot.LabeledExpr.expression], isMutable))
      }
      return .tuple(builder.list(parts))
    case .declReferenceExpr where isMutable != nil:
      return .binding(name: name(raw[Slot.DeclReferenceExpr.baseName]), isMutable: isMutable ?? false)
    case .sequenceExpr: return sequencePattern(raw, isMutable)
    default: return .expression(lowerExpression(raw))
    }
  }

  private mutating func forwardedPattern(_ raw: RawSyntax?, _ isMutable: Bool?) -> Pattern {
    guard let raw else { return .wildcard }
    return nested(raw) { $0.pattern(raw, isMutable) } ?? .wildcard
  }

  private mutating func subpattern(_ raw: RawSyntax?, _ isMutable: Bool?) -> PatternID {
    guard let raw else { return .none }
    let pattern = nested(raw) { $0.expressionPattern(raw, isMutable) } ?? .wildcard
    return builder.add(pattern, range(raw))
  }

  /// `.name(a, let b)`
  private mutating func casePattern(_ raw: RawSyntax, _ isMutable: Bool?) -> Pattern {
    let callee = lowerExpression(raw[Slot.FunctionCallExpr.calledExpression])
    var arguments: [PatternID] = []
    for element in raw[Slot.FunctionCallExpr.arguments]?.elements ?? RawElements.none {
      arguments.append(subpattern(element[Slot.LabeledExpr.expression], isMutable))
    }
    return .enumCase(callee: callee, arguments: builder.list(arguments))
  }

  /// `let x as Type`
  private mutating func sequencePattern(_ raw: RawSyntax, _ isMutable: Bool?) -> Pattern {
    let elements = raw[Slot.SequenceExpr.elements].map { Array($0.elements) } ?? []
    guard elements.count == 3, elements[1].kind == .unresolvedAsExpr else { return .expression(lowerSequence(raw)) }
    let inner = subpattern(elements[0], isMutable)
    return .cast(inner, lowerType(elements[2][Slot.TypeExpr.type]))
  }
}
