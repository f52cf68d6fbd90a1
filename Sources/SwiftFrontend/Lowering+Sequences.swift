// Folding of operator sequences by precedence climbing.
//
// SwiftParser leaves `a + b * c` as a flat list. The list alternates operands and operators; `as T`, `is T` and
// `? x :` count as operators, the type of a cast being its right operand. Runs of one left-associative operator are
// folded in a loop, so that a long `a + b + c + …` costs no recursion here.

internal import FrontendKit
internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

/// The operands and operators of a sequence, in turn, and how far it is folded.
private struct OperatorSequence {
  var elements: [RawSyntax]
  /// The levels of the operators; nothing of use at the places of operands.
  var levels: [OperatorPrecedence.Level]
  var position = 0
}

extension Lowering {
  mutating func lowerSequence(_ raw: RawSyntax) -> ExpressionID {
    guard let list = raw[Slot.SequenceExpr.elements] else { return builder.add(.other(.empty), range(raw)) }
    let elements = Array(list.elements)
    // Of a single operator the rank does not matter.
    let levels = elements.map { level(of: $0, matters: elements.count > 3) }
    var sequence = OperatorSequence(elements: elements, levels: levels)
    // Effects cover everything to their right, so the parser's `try a + b` has the whole sum below `try` already when
    // it stands first; behind an assignment it arrives as an operand of its own and is widened below.
    return fold(&sequence, minimum: 0)
  }

  /// Folds from the position on as long as operators bind at least as tightly as `minimum`.
  private mutating func fold(_ sequence: inout OperatorSequence, minimum: Int) -> ExpressionID {
    var left = operand(&sequence)
    while sequence.position < sequence.elements.count {
      let level = sequence.levels[sequence.position]
      guard level.rank >= minimum else { break }
      let operation = sequence.elements[sequence.position]
      sequence.position += 1
      left = combine(left, operation, level, &sequence)
    }
    return left
  }

  /// An operand; `try`, `await` and the like take everything to their right that binds tighter than an assignment.
  private mutating func operand(_ sequence: inout OperatorSequence) -> ExpressionID {
    guard sequence.position < sequence.elements.count else { return builder.add(.other(.empty), ByteRange(at: 0)) }
    let raw = sequence.elements[sequence.position]
    guard sequence.position + 1 < sequence.elements.count, let (effect, inner) = Self.effect(raw) else {
      sequence.position += 1
      return lowerExpression(raw)
    }
    sequence.elements[sequence.position] = inner
    let value = fold(&sequence, minimum: precedence.assignment.rank + 1)
    return builder.add(.effect(effect, value), ByteRange(start(raw), builder.tree.range(value).end))
  }

  /// The effect of `try x`, `await x`, `unsafe x`, and its operand.
  private static func effect(_ raw: RawSyntax) -> (Expression.Effect, RawSyntax)? {
    switch raw.kind {
    case .tryExpr:
      guard let inner = raw[Slot.TryExpr.expression] else { return nil }
      guard let mark = raw[Slot.TryExpr.questionOrExclamationMark] else { return (.try, inner) }
      return (mark.hasText("?") ? .tryOptional : .tryForced, inner)
    case .awaitExpr: return raw[Slot.AwaitExpr.expression].map { (.await, $0) }
    case .unsafeExpr: return raw[Slot.UnsafeExpr.expression].map { (.unsafe, $0) }
    default: return nil
    }
  }

  /// The level of an operator. One that is not known is noted if its rank matters.
  private mutating func level(of raw: RawSyntax, matters: Bool) -> OperatorPrecedence.Level {
    switch raw.kind {
    case .assignmentExpr: return precedence.assignment
    case .unresolvedTernaryExpr: return precedence.ternary
    case .unresolvedAsExpr, .unresolvedIsExpr: return precedence.casting
    case .arrowExpr: return precedence.functionArrow
    case .binaryOperatorExpr:
      guard let text = raw[Slot.BinaryOperatorExpr.operator]?.tokenView?.rawText else { return precedence.fallback }
      let name = String(syntaxText: text)
      if let level = precedence[name] { return level }
      if matters { unrankedOperators.insert(name) }
      return precedence.fallback
    default: return precedence.fallback
    }
  }

  private mutating func combine(
    _ left: ExpressionID, _ operation: RawSyntax, _ level: OperatorPrecedence.Level,
    _ sequence: inout OperatorSequence
  ) -> ExpressionID {
    let from = builder.tree.range(left).start
    switch operation.kind {
    case .unresolvedAsExpr, .unresolvedIsExpr:
      let type = typeOperand(&sequence)
      let end = type.isNone ? end(operation) : builder.tree.range(type).end
      return builder.add(.cast(castKind(operation), left, type), ByteRange(from, end))
    case .unresolvedTernaryExpr:
      let then = lowerExpression(operation[Slot.UnresolvedTernaryExpr.thenExpression])
      let otherwise = fold(&sequence, minimum: level.rank)
      return builder.add(
        .ternary(condition: left, then: then, otherwise: otherwise),
        ByteRange(from, builder.tree.range(otherwise).end))
    default:
      let tighter = level.associativity == .right ? 0 : 1
      let right = fold(&sequence, minimum: level.rank + tighter)
      let range = ByteRange(from, builder.tree.range(right).end)
      return builder.add(binary(left, operation, right), range)
    }
  }

  private mutating func binary(_ left: ExpressionID, _ raw: RawSyntax, _ right: ExpressionID) -> Expression {
    if raw.kind == .assignmentExpr { return .assign(target: left, value: right) }
    let token = raw[Slot.BinaryOperatorExpr.operator]
    return .binary(operator: name(token), left: left, right: right, offset: start(raw))
  }

  private mutating func typeOperand(_ sequence: inout OperatorSequence) -> TypeReferenceID {
    guard sequence.position < sequence.elements.count else { return .none }
    defer { sequence.position += 1 }
    return lowerType(sequence.elements[sequence.position][Slot.TypeExpr.type])
  }

  private func castKind(_ raw: RawSyntax) -> Expression.CastKind {
    if raw.kind == .unresolvedIsExpr { return .test }
    guard let mark = raw[Slot.UnresolvedAsExpr.questionOrExclamationMark], mark.isPresentToken else { return .coerce }
    return mark.hasText("?") ? .conditional : .forced
  }
}
