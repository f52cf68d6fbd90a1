// Folding of operator sequences by precedence climbing.
//
// SwiftParser leaves `a + b * c` as a flat list. The list alternates operands and operators; `as T`, `is T` and
// `? x :` count as operators, the type of a cast being its right operand. Runs of one left-associative operator are
// folded in a loop, so that a long `a + b + c + …` costs no recursion here.

internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

extension Lowering {
  /// One operator of a sequence.
  private struct Operator {
    var raw: RawSyntax
    var level: OperatorPrecedence.Level
  }

  mutating func lowerSequence(_ raw: RawSyntax) -> ExpressionID {
    guard let list = raw[Slot.SequenceExpr.elements] else { return builder.add(.other(.empty), range(raw)) }
    let elements = Array(list.elements)
    var position = 0
    // Effects cover everything to their right, so the parser's `try a + b` has the whole sum below `try` already when
    // it stands first; behind an assignment it arrives as an operand of its own and is widened below.
    return fold(elements, &position, minimum: 0)
  }

  /// Folds from `position` on as long as operators bind at least as tightly as `minimum`.
  private mutating func fold(_ elements: [RawSyntax], _ position: inout Int, minimum: Int) -> ExpressionID {
    var left = operand(elements, &position)
    while position < elements.count {
      let next = Operator(raw: elements[position], level: level(of: elements[position]))
      guard next.level.rank >= minimum else { break }
      position += 1
      left = combine(left, next, elements, &position)
    }
    return left
  }

  /// An operand; `try`, `await` and the like take everything to their right that binds tighter than an assignment.
  private mutating func operand(_ elements: [RawSyntax], _ position: inout Int) -> ExpressionID {
    guard position < elements.count else { return builder.add(.other(.empty), ByteRange(at: 0)) }
    let raw = elements[position]
    position += 1
    guard let (effect, inner) = Self.effect(raw), position < elements.count else { return lowerExpression(raw) }
    var rest = elements
    rest[position - 1] = inner
    var start = position - 1
    let value = fold(rest, &start, minimum: OperatorPrecedence.ternary.rank)
    position = start
    return builder.add(.effect(effect, value), ByteRange(self.start(raw), builder.tree.range(value).end))
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

  private mutating func level(of raw: RawSyntax) -> OperatorPrecedence.Level {
    switch raw.kind {
    case .assignmentExpr: return OperatorPrecedence.assignment
    case .unresolvedTernaryExpr: return OperatorPrecedence.ternary
    case .unresolvedAsExpr, .unresolvedIsExpr: return OperatorPrecedence.casting
    case .arrowExpr: return OperatorPrecedence.functionArrow
    default:
      guard let text = raw[Slot.BinaryOperatorExpr.operator]?.tokenView?.rawText else {
        return OperatorPrecedence.defaultLevel
      }
      return precedence[String(syntaxText: text)]
    }
  }

  private mutating func combine(
    _ left: ExpressionID, _ operation: Operator, _ elements: [RawSyntax], _ position: inout Int
  ) -> ExpressionID {
    let from = builder.tree.range(left).start
    switch operation.raw.kind {
    case .unresolvedAsExpr, .unresolvedIsExpr:
      let type = typeOperand(elements, &position)
      let end = type.isNone ? end(operation.raw) : builder.tree.range(type).end
      return builder.add(.cast(castKind(operation.raw), left, type), ByteRange(from, end))
    case .unresolvedTernaryExpr:
      let then = lowerExpression(operation.raw[Slot.UnresolvedTernaryExpr.thenExpression])
      let otherwise = fold(elements, &position, minimum: operation.level.rank)
      return builder.add(
        .ternary(condition: left, then: then, otherwise: otherwise),
        ByteRange(from, builder.tree.range(otherwise).end))
    default:
      let tighter = operation.level.associativity == .right ? 0 : 1
      let right = fold(elements, &position, minimum: operation.level.rank + tighter)
      let range = ByteRange(from, builder.tree.range(right).end)
      return builder.add(binary(left, operation.raw, right), range)
    }
  }

  private mutating func binary(_ left: ExpressionID, _ raw: RawSyntax, _ right: ExpressionID) -> Expression {
    if raw.kind == .assignmentExpr { return .assign(target: left, value: right) }
    let token = raw[Slot.BinaryOperatorExpr.operator]
    return .binary(operator: name(token), left: left, right: right, offset: start(raw))
  }

  private mutating func typeOperand(_ elements: [RawSyntax], _ position: inout Int) -> TypeReferenceID {
    guard position < elements.count else { return .none }
    defer { position += 1 }
    return lowerType(elements[position][Slot.TypeExpr.type])
  }

  private func castKind(_ raw: RawSyntax) -> Expression.CastKind {
    if raw.kind == .unresolvedIsExpr { return .test }
    guard let mark = raw[Slot.UnresolvedAsExpr.questionOrExclamationMark], mark.isPresentToken else { return .coerce }
    return mark.hasText("?") ? .conditional : .forced
  }
}
