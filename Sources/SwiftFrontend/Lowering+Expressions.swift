// Expressions.

internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

extension Lowering {
  /// Lowers an expression; an absent one is `.none`.
  mutating func lowerExpression(_ raw: RawSyntax?) -> ExpressionID {
    guard let raw else { return .none }
    return nested(raw) { $0.expression(raw) } ?? builder.add(.other(.empty), range(raw))
  }

  private mutating func expression(_ raw: RawSyntax) -> ExpressionID {
    switch raw.kind {
    case .declReferenceExpr: return lowerReference(raw)
    case .memberAccessExpr: return member(raw)
    case .functionCallExpr: return call(raw)
    case .subscriptCallExpr: return subscriptCall(raw)
    case .closureExpr: return builder.add(.closure(lowerClosure(raw)), range(raw))
    case .sequenceExpr: return lowerSequence(raw)
    case .tupleExpr: return tuple(raw)
    case .stringLiteralExpr: return string(raw)
    case .tryExpr: return tryExpression(raw)
    case .awaitExpr: return effect(.await, raw, Slot.AwaitExpr.expression)
    case .inOutExpr: return effect(.addressOf, raw, Slot.InOutExpr.expression)
    case .copyExpr: return effect(.copy, raw, Slot.CopyExpr.expression)
    case .consumeExpr: return effect(.consume, raw, Slot.ConsumeExpr.expression)
    case .borrowExpr: return effect(.borrow, raw, Slot.BorrowExpr.expression)
    case .unsafeExpr: return effect(.unsafe, raw, Slot.UnsafeExpr.expression)
    case .packExpansionExpr: return effect(.expandPack, raw, Slot.PackExpansionExpr.repetitionPattern)
    case .packElementExpr: return effect(.expandPack, raw, Slot.PackElementExpr.pack)
    case .arrayExpr, .dictionaryExpr: return collection(raw)
    case .ifExpr, .switchExpr, .doExpr: return builder.add(.statement(lowerStatement(raw)), range(raw))
    default: return smallExpression(raw)
    }
  }

  private mutating func smallExpression(_ raw: RawSyntax) -> ExpressionID {
    switch raw.kind {
    case .forceUnwrapExpr:
      let operand = lowerExpression(raw[Slot.ForceUnwrapExpr.expression])
      return builder.add(.force(operand), range(from: operand, raw))
    case .optionalChainingExpr:
      let operand = lowerExpression(raw[Slot.OptionalChainingExpr.expression])
      return builder.add(.optionalChain(operand), range(from: operand, raw))
    case .prefixOperatorExpr:
      return unary(raw, Slot.PrefixOperatorExpr.operator, Slot.PrefixOperatorExpr.expression)
    case .postfixOperatorExpr:
      return unary(raw, Slot.PostfixOperatorExpr.operator, Slot.PostfixOperatorExpr.expression)
    case .genericSpecializationExpr: return specialization(raw)
    case .keyPathExpr: return keyPath(raw)
    case .macroExpansionExpr: return macro(raw)
    case .postfixIfConfigExpr: return conditionalChain(raw)
    default: return leaf(raw)
    }
  }

  private mutating func leaf(_ raw: RawSyntax) -> ExpressionID {
    let range = range(raw)
    switch raw.kind {
    case .integerLiteralExpr: return builder.add(.literal(.integer), range)
    case .floatLiteralExpr: return builder.add(.literal(.float), range)
    case .booleanLiteralExpr: return builder.add(.literal(.boolean), range)
    case .nilLiteralExpr: return builder.add(.literal(.null), range)
    case .regexLiteralExpr: return builder.add(.literal(.regex), range)
    case .simpleStringLiteralExpr: return builder.add(.literal(.string), range)
    case .superExpr: return builder.add(.name(Name(.super)), range)
    case .discardAssignmentExpr: return builder.add(.name(Name(.wildcard)), range)
    case .typeExpr: return builder.add(.type(lowerType(raw[Slot.TypeExpr.type])), range)
    case .patternExpr: return builder.add(.pattern(lowerPattern(raw[Slot.PatternExpr.pattern])), range)
    default: return other(raw)
    }
  }

  // MARK: Names, members, calls

  private mutating func lowerReference(_ raw: RawSyntax) -> ExpressionID {
    let token = raw[Slot.DeclReferenceExpr.baseName]
    noteShorthand(token)
    return builder.add(.name(name(token)), range(raw))
  }

  /// Counts the implicit parameters `$0`, `$1`, … of the closure around.
  private mutating func noteShorthand(_ token: RawSyntax?) {
    guard !shorthandCounts.isEmpty, let text = token?.tokenView?.rawText, text.count == 2,
      text.first == UInt8(ascii: "$"), let digit = text.last, digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9")
    else { return }
    let count = digit - UInt8(ascii: "0") + 1
    shorthandCounts[shorthandCounts.count - 1] = max(shorthandCounts[shorthandCounts.count - 1], count)
  }

  private mutating func member(_ raw: RawSyntax) -> ExpressionID {
    let base = chainBase(raw[Slot.MemberAccessExpr.base])
    let declName = raw[Slot.MemberAccessExpr.declName]
    let token = declName?[Slot.DeclReferenceExpr.baseName]
    let range = range(from: base, raw)
    let offset = token.map(start) ?? range.start
    return builder.add(.member(base: base, name: name(token), offset: offset), range)
  }

  /// What a link of a chain continues; the first link of a `#if` clause continues what stands before the `#if`.
  private mutating func chainBase(_ raw: RawSyntax?) -> ExpressionID {
    guard raw == nil else { return lowerExpression(raw) }
    defer { openBase = .none }
    return openBase
  }

  /// A chain that goes on in the clauses of a `#if`. An expression stands in the tree once, so only the first clause gets
  /// what stands before.
  private mutating func conditionalChain(_ raw: RawSyntax) -> ExpressionID {
    let base = chainBase(raw[Slot.PostfixIfConfigExpr.base])
    var ends: [ExpressionID] = []
    for clause in raw[Slot.PostfixIfConfigExpr.config].map({ activeClauses($0) }) ?? []
    where clause.kind.isExpression {
      openBase = ends.isEmpty ? base : .none
      ends.append(lowerExpression(clause))
      openBase = .none
    }
    guard !ends.isEmpty else { return base }
    return builder.add(.alternatives(builder.list(ends)), range(from: ends[0], raw))
  }

  private mutating func specialization(_ raw: RawSyntax) -> ExpressionID {
    let base = lowerExpression(raw[Slot.GenericSpecializationExpr.expression])
    let arguments = lowerGenericArguments(raw[Slot.GenericSpecializationExpr.genericArgumentClause])
    return builder.add(.specialize(base: base, arguments: arguments), range(from: base, raw))
  }

  private mutating func call(_ raw: RawSyntax) -> ExpressionID {
    let callee = lowerExpression(raw[Slot.FunctionCallExpr.calledExpression])
    let arguments = lowerArguments(
      raw[Slot.FunctionCallExpr.arguments], trailing: raw[Slot.FunctionCallExpr.trailingClosure],
      more: raw[Slot.FunctionCallExpr.additionalTrailingClosures])
    return builder.add(.call(callee: callee, arguments: arguments), range(from: callee, raw))
  }

  private mutating func subscriptCall(_ raw: RawSyntax) -> ExpressionID {
    let base = lowerExpression(raw[Slot.SubscriptCallExpr.calledExpression])
    let arguments = lowerArguments(
      raw[Slot.SubscriptCallExpr.arguments], trailing: raw[Slot.SubscriptCallExpr.trailingClosure],
      more: raw[Slot.SubscriptCallExpr.additionalTrailingClosures])
    return builder.add(.subscript(base: base, arguments: arguments), range(from: base, raw))
  }

  private mutating func macro(_ raw: RawSyntax) -> ExpressionID {
    let arguments = lowerArguments(
      raw[Slot.MacroExpansionExpr.arguments], trailing: raw[Slot.MacroExpansionExpr.trailingClosure],
      more: raw[Slot.MacroExpansionExpr.additionalTrailingClosures])
    return builder.add(
      .macro(name: name(raw[Slot.MacroExpansionExpr.macroName]), arguments: arguments), range(raw))
  }

  /// Arguments in parentheses, then the trailing closures.
  mutating func lowerArguments(
    _ list: RawSyntax?, trailing: RawSyntax? = nil, more: RawSyntax? = nil
  ) -> ArgumentList {
    var arguments: [Argument] = []
    for element in list?.elements ?? RawElements.none {
      let value = lowerExpression(element[Slot.LabeledExpr.expression])
      arguments.append(Argument(label: label(element[Slot.LabeledExpr.label]), value: value))
    }
    if let trailing {
      arguments.append(Argument(label: .none, value: lowerExpression(trailing), isTrailing: true))
    }
    for element in more?.elements ?? RawElements.none {
      let closure = lowerExpression(element[Slot.MultipleTrailingClosureElement.closure])
      let label = label(element[Slot.MultipleTrailingClosureElement.label])
      arguments.append(Argument(label: label, value: closure, isTrailing: true))
    }
    return builder.list(arguments)
  }

  // MARK: Literals

  private mutating func tuple(_ raw: RawSyntax) -> ExpressionID {
    let arguments = lowerArguments(raw[Slot.TupleExpr.elements])
    // Parentheses around one expression mean nothing.
    if arguments.count == 1, let only = builder.tree[arguments].first, only.label.isNone { return only.value }
    return builder.add(.tuple(arguments), range(raw))
  }

  private mutating func string(_ raw: RawSyntax) -> ExpressionID {
    var arguments: [Argument] = []
    var isInterpolated = false
    for segment in raw[Slot.StringLiteralExpr.segments]?.elements ?? RawElements.none
    where segment.kind == .expressionSegment {
      isInterpolated = true
      for element in segment[Slot.ExpressionSegment.expressions]?.elements ?? RawElements.none {
        let value = lowerExpression(element[Slot.LabeledExpr.expression])
        arguments.append(Argument(label: label(element[Slot.LabeledExpr.label]), value: value))
      }
    }
    let expression: Expression = isInterpolated ? .interpolation(builder.list(arguments)) : .literal(.string)
    return builder.add(expression, range(raw))
  }

  private mutating func collection(_ raw: RawSyntax) -> ExpressionID {
    var elements: [ExpressionID] = []
    if raw.kind == .arrayExpr {
      for element in raw[Slot.ArrayExpr.elements]?.elements ?? RawElements.none {
        elements.append(lowerExpression(element[Slot.ArrayElement.expression]))
      }
      return builder.add(.array(builder.list(elements)), range(raw))
    }
    if let content = raw[Slot.DictionaryExpr.content], content.kind == .dictionaryElementList {
      for element in content.elements {
        elements.append(lowerExpression(element[Slot.DictionaryElement.key]))
        elements.append(lowerExpression(element[Slot.DictionaryElement.value]))
      }
    }
    return builder.add(.dictionary(builder.list(elements)), range(raw))
  }

  private mutating func keyPath(_ raw: RawSyntax) -> ExpressionID {
    let root = lowerType(raw[Slot.KeyPathExpr.root])
    var components: [ExpressionID] = []
    for element in raw[Slot.KeyPathExpr.components]?.elements ?? RawElements.none {
      guard let component = element[Slot.KeyPathComponent.component] else { continue }
      components.append(keyPathComponent(component))
    }
    return builder.add(.keyPath(root: root, components: builder.list(components)), range(raw))
  }

  private mutating func keyPathComponent(_ raw: RawSyntax) -> ExpressionID {
    let range = range(raw)
    switch raw.kind {
    case .keyPathPropertyComponent:
      let token = raw[Slot.KeyPathPropertyComponent.declName]?[Slot.DeclReferenceExpr.baseName]
      return builder.add(.member(base: .none, name: name(token), offset: range.start), range)
    case .keyPathSubscriptComponent:
      let arguments = lowerArguments(raw[Slot.KeyPathSubscriptComponent.arguments])
      return builder.add(.subscript(base: .none, arguments: arguments), range)
    case .keyPathMethodComponent:
      let arguments = lowerArguments(raw[Slot.KeyPathMethodComponent.arguments])
      return builder.add(.call(callee: .none, arguments: arguments), range)
    default:
      return builder.add(.optionalChain(.none), range)
    }
  }

  // MARK: Effects and operators

  private mutating func effect(_ effect: Expression.Effect, _ raw: RawSyntax, _ slot: Int) -> ExpressionID {
    let operand = lowerExpression(raw[slot])
    return builder.add(.effect(effect, operand), range(raw))
  }

  private mutating func tryExpression(_ raw: RawSyntax) -> ExpressionID {
    let mark = raw[Slot.TryExpr.questionOrExclamationMark]
    let kind: Expression.Effect = mark == nil ? .try : mark?.hasText("?") ?? false ? .tryOptional : .tryForced
    return effect(kind, raw, Slot.TryExpr.expression)
  }

  private mutating func unary(_ raw: RawSyntax, _ operatorSlot: Int, _ operandSlot: Int) -> ExpressionID {
    let operand = lowerExpression(raw[operandSlot])
    return builder.add(.unary(operator: name(raw[operatorSlot]), operand: operand), range(raw))
  }

  /// Anything else: the expressions directly below are kept.
  private mutating func other(_ raw: RawSyntax) -> ExpressionID {
    var children: [ExpressionID] = []
    for child in raw.elements where child.kind.isExpression { children.append(lowerExpression(child)) }
    return builder.add(.other(builder.list(children)), range(raw))
  }
}

extension SyntaxKind {
  /// Whether nodes of this kind stand where an expression can.
  var isExpression: Bool {
    self != .token && syntaxNodeType is any ExprSyntaxProtocol.Type
  }
}

extension RawElements {
  static var none: RawElements { RawElements() }
}
