// Statements and patterns of the neutral tree.

package import SourceText

/// One statement.
package enum Statement: Sendable {
  case expression(ExpressionID)
  case declaration(DeclarationID)
  case `return`(ExpressionID)
  case `throw`(ExpressionID)
  /// `otherwise` is `.none`, a `.block` or another `.if`.
  case `if`(conditions: ConditionList, then: StatementList, otherwise: StatementID)
  case `guard`(conditions: ConditionList, otherwise: StatementList)
  case `while`(conditions: ConditionList, body: StatementList)
  case `repeat`(body: StatementList, condition: ExpressionID)
  case `for`(ForID)
  /// `for (initial; condition; step) body`
  case forClauses(ClauseLoopID)
  case `switch`(subject: ExpressionID, cases: NodeList<SwitchCase>)
  case `do`(body: StatementList, catches: NodeList<CatchClause>)
  case `defer`(StatementList)
  case block(StatementList)
  case labeled(Name, StatementID)
  /// The label is `.none` for the innermost loop or switch.
  case `break`(Name)
  case `continue`(Name)
  /// Goes on behind the label, which may stand anywhere in the function.
  case goto(Name)
  case `fallthrough`
  case yield(ExpressionList)
  /// The clauses of a conditional compilation block. They open no scope.
  case alternatives(NodeList<StatementList>)
  case other(ExpressionList)
}

package typealias ForID = NodeID<ForLoop>

/// `for pattern in sequence where filter { body }`.
package struct ForLoop: Sendable {
  package var pattern: PatternID
  package var sequence: ExpressionID
  package var filter: ExpressionID
  package var body: StatementList
  package var isAsync: Bool
  /// Whether getting the next element may throw: `for try await`.
  package var isThrowing: Bool
  /// Whether the variables of the pattern are copies of the elements; else they may be the elements themselves.
  package var isCopying: Bool

  package init(
    pattern: PatternID, sequence: ExpressionID, filter: ExpressionID, body: StatementList, isAsync: Bool,
    isThrowing: Bool, isCopying: Bool = false
  ) {
    self.pattern = pattern
    self.sequence = sequence
    self.filter = filter
    self.body = body
    self.isAsync = isAsync
    self.isThrowing = isThrowing
    self.isCopying = isCopying
  }
}

package typealias ClauseLoopID = NodeID<ClauseLoop>

/// A loop with an initial statement, a condition and a step. Its variables live as long as the whole loop.
package struct ClauseLoop: Sendable {
  package var initial: StatementList
  /// `.none`: for ever.
  package var condition: ExpressionID
  package var step: ExpressionID
  package var body: StatementList

  package init(initial: StatementList, condition: ExpressionID, step: ExpressionID, body: StatementList) {
    self.initial = initial
    self.condition = condition
    self.step = step
    self.body = body
  }
}

/// One condition of `if`, `guard` or `while`.
package struct Condition: Sendable {
  /// The pattern of `if let`, `if case`; `.none` for a plain Boolean condition.
  package var pattern: PatternID
  /// Whether the pattern binds the contents of an optional (`if let x`), not a `case`.
  package var unwraps: Bool
  /// `.none` for the short form `if let x`, whose value is the variable of the pattern's name.
  package var value: ExpressionID

  package init(pattern: PatternID, unwraps: Bool, value: ExpressionID) {
    self.pattern = pattern
    self.unwraps = unwraps
    self.value = value
  }
}

package typealias ConditionList = NodeList<Condition>

/// One case of a `switch`; no patterns: `default`.
package struct SwitchCase: Sendable {
  package var patterns: PatternList
  package var guards: ExpressionList
  package var body: StatementList

  package init(patterns: PatternList, guards: ExpressionList, body: StatementList) {
    self.patterns = patterns
    self.guards = guards
    self.body = body
  }
}

/// One `catch`; no patterns: catches everything and binds `error`.
package struct CatchClause: Sendable {
  package var patterns: PatternList
  package var guards: ExpressionList
  package var body: StatementList

  package init(patterns: PatternList, guards: ExpressionList, body: StatementList) {
    self.patterns = patterns
    self.guards = guards
    self.body = body
  }
}

/// One pattern.
package enum Pattern: Sendable {
  case wildcard
  /// A new variable.
  case binding(name: Name, isMutable: Bool)
  case tuple(PatternList)
  /// `.name(sub, patterns)` or `Type.name(sub, patterns)`; `callee` is the expression before the parentheses.
  case enumCase(callee: ExpressionID, arguments: PatternList)
  /// `sub?`
  case optional(PatternID)
  case type(TypeReferenceID)
  /// `sub as Type`
  case cast(PatternID, TypeReferenceID)
  /// A value to compare with.
  case expression(ExpressionID)
  /// `sub: Type`
  case typed(PatternID, TypeReferenceID)
}
