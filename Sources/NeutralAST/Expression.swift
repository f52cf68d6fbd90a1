// Expressions of the neutral tree.
//
// An expression is a trivial enum that names its children by number. What no case fits is `.other`, whose children are
// still walked. Effects (`try`, `await`, `&x`) and casts are nodes of their own, so that a path through the tree never
// loses them.

package import SourceText

/// One expression.
package enum Expression: Sendable {
  /// An identifier, `self` included.
  case name(Name)
  /// `base.name`; `base` is `.none` for an implicit member (`.name`). `offset` is the byte offset of the name.
  case member(base: ExpressionID, name: Name, offset: UInt32)
  /// A call; trailing closures are the last arguments.
  case call(callee: ExpressionID, arguments: ArgumentList)
  case `subscript`(base: ExpressionID, arguments: ArgumentList)
  /// `base<types>`.
  case specialize(base: ExpressionID, arguments: TypeReferenceList)
  case closure(FunctionID)
  case literal(Literal)
  /// A string with interpolations; the arguments of all interpolations, in order.
  case interpolation(ArgumentList)
  case array(ExpressionList)
  /// Keys and values in turn.
  case dictionary(ExpressionList)
  /// A tuple of zero, two or more elements, or of one labelled element.
  case tuple(ArgumentList)
  /// A prefix or postfix operator other than `&`, `?`, `!`.
  case unary(operator: Name, operand: ExpressionID)
  /// `offset` is the byte offset of the operator.
  case binary(operator: Name, left: ExpressionID, right: ExpressionID, offset: UInt32)
  /// `target = value`.
  case assign(target: ExpressionID, value: ExpressionID)
  case ternary(condition: ExpressionID, then: ExpressionID, otherwise: ExpressionID)
  case cast(CastKind, ExpressionID, TypeReferenceID)
  case effect(Effect, ExpressionID)
  /// What a pointer points to, as a place.
  case dereference(ExpressionID)
  /// A pointer to a place. (`effect(.addressOf)` lends a place to a call.)
  case address(ExpressionID)
  /// `operand!`
  case force(ExpressionID)
  /// `operand?` inside a chain of members, calls and subscripts.
  case optionalChain(ExpressionID)
  /// `if`, `switch` or `do` used as a value.
  case statement(StatementID)
  /// A key path; `components` are expressions whose innermost base is `.none`.
  case keyPath(root: TypeReferenceID, components: ExpressionList)
  /// A type in expression position, such as `[Int]` in `[Int]()`.
  case type(TypeReferenceID)
  /// A freestanding macro; what it expands to is unknown.
  case macro(name: Name, arguments: ArgumentList)
  /// Pattern syntax in expression position (`let x` in a `case`).
  case pattern(PatternID)
  /// A chain with `#if` behind it, as its clauses end it: the first goes on from what stands before the `#if`, the
  /// others have no base.
  case alternatives(ExpressionList)
  case other(ExpressionList)

  package enum Literal: UInt8, Sendable {
    case integer, float, string, boolean, null, regex
    /// A number or Boolean that a macro stands for, by what it means as a condition: its text does not tell.
    case constantTrue, constantFalse
  }

  package enum CastKind: UInt8, Sendable {
    /// `x as T`, `x as? T`, `x as! T`, `x is T`.
    case coerce, conditional, forced, test
  }

  package enum Effect: UInt8, Sendable {
    case `try`, tryOptional, tryForced, `await`, addressOf, copy, consume, borrow, unsafe, expandPack
    /// The operand is made in memory that is allocated by hand; the value is a pointer to it.
    case allocate
  }
}

/// One argument of a call, a subscript, a tuple or an interpolation.
package struct Argument: Sendable {
  package var label: Name
  package var value: ExpressionID
  /// Whether the argument is a closure behind the parentheses.
  package var isTrailing: Bool

  package init(label: Name, value: ExpressionID, isTrailing: Bool = false) {
    self.label = label
    self.value = value
    self.isTrailing = isTrailing
  }
}

package typealias ArgumentList = NodeList<Argument>
