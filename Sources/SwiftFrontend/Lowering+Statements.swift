// Statements and blocks.
//
// Declarations in bodies become `.declaration` statements. The clauses of `#if` become `.alternatives`, which open no
// scope: what a clause declares is visible behind it.

internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

extension Lowering {
  /// The statements of `{ … }`.
  mutating func lowerBlock(_ raw: RawSyntax?) -> StatementList {
    builder.list(lowerItems(raw?[Slot.CodeBlock.statements]))
  }

  /// The items of a statement list inside a body.
  mutating func lowerItems(_ list: RawSyntax?) -> [StatementID] {
    var statements: [StatementID] = []
    for item in list?.elements ?? RawElements.none {
      guard let node = item[Slot.CodeBlockItem.item] else { continue }
      lowerItem(node, into: &statements)
    }
    return statements
  }

  /// The items of a file: declarations are kept apart from statements.
  mutating func lowerItems(_ list: RawSyntax, declarations: inout [DeclarationID]) -> [StatementID] {
    var statements: [StatementID] = []
    for item in list.elements {
      guard let node = item[Slot.CodeBlockItem.item] else { continue }
      if node.kind == .ifConfigDecl {
        for clause in activeClauses(node) where clause.kind == .codeBlockItemList {
          statements += lowerItems(clause, declarations: &declarations)
        }
      } else if node.kind.isDeclaration, node.kind != .macroExpansionDecl {
        declarations += lowerDeclarations(node)
      } else {
        lowerItem(node, into: &statements)
      }
    }
    return statements
  }

  private mutating func lowerItem(_ node: RawSyntax, into statements: inout [StatementID]) {
    if node.kind.isDeclaration, node.kind != .ifConfigDecl, node.kind != .macroExpansionDecl {
      let range = range(node)
      for declaration in lowerDeclarations(node) {
        statements.append(builder.add(.declaration(declaration), range))
      }
      return
    }
    statements.append(lowerStatement(node))
  }

  /// Lowers a statement, or an expression or `#if` that stands as one.
  mutating func lowerStatement(_ raw: RawSyntax) -> StatementID {
    let statement = nested(raw) { $0.statement(raw) } ?? .other(.empty)
    return builder.add(statement, range(raw))
  }

  private mutating func statement(_ raw: RawSyntax) -> Statement {
    switch raw.kind {
    case .expressionStmt: return expressionStatement(raw[Slot.ExpressionStmt.expression])
    case .returnStmt: return .return(lowerExpression(raw[Slot.ReturnStmt.expression]))
    case .throwStmt: return .throw(lowerExpression(raw[Slot.ThrowStmt.expression]))
    case .ifExpr: return ifStatement(raw)
    case .guardStmt:
      let conditions = lowerConditions(raw[Slot.GuardStmt.conditions])
      return .guard(conditions: conditions, otherwise: lowerBlock(raw[Slot.GuardStmt.body]))
    case .whileStmt:
      let conditions = lowerConditions(raw[Slot.WhileStmt.conditions])
      return .while(conditions: conditions, body: lowerBlock(raw[Slot.WhileStmt.body]))
    case .repeatStmt:
      let body = lowerBlock(raw[Slot.RepeatStmt.body])
      return .repeat(body: body, condition: lowerExpression(raw[Slot.RepeatStmt.condition]))
    case .forStmt: return forStatement(raw)
    case .switchExpr:
      let subject = lowerExpression(raw[Slot.SwitchExpr.subject])
      return .switch(subject: subject, cases: lowerCases(raw[Slot.SwitchExpr.cases]))
    case .doStmt: return doStatement(raw, Slot.DoStmt.body, Slot.DoStmt.catchClauses)
    case .doExpr: return doStatement(raw, Slot.DoExpr.body, Slot.DoExpr.catchClauses)
    case .deferStmt: return .defer(lowerBlock(raw[Slot.DeferStmt.body]))
    default: return smallStatement(raw)
    }
  }

  private mutating func smallStatement(_ raw: RawSyntax) -> Statement {
    switch raw.kind {
    case .labeledStmt:
      guard let inner = raw[Slot.LabeledStmt.statement] else { return .other(.empty) }
      let label = name(raw[Slot.LabeledStmt.label])
      return .labeled(label, lowerStatement(inner))
    case .breakStmt: return .break(name(raw[Slot.BreakStmt.label]))
    case .continueStmt: return .continue(name(raw[Slot.ContinueStmt.label]))
    case .fallThroughStmt: return .fallthrough
    case .yieldStmt: return .yield(yielded(raw[Slot.YieldStmt.yieldedExpressions]))
    case .thenStmt: return .expression(lowerExpression(raw[Slot.ThenStmt.expression]))
    case .discardStmt: return .expression(lowerExpression(raw[Slot.DiscardStmt.expression]))
    case .ifConfigDecl: return alternatives(raw)
    case .macroExpansionDecl: return .expression(macroStatement(raw))
    default:
      return expressionStatement(raw)
    }
  }

  private mutating func expressionStatement(_ raw: RawSyntax?) -> Statement {
    guard let raw else { return .other(.empty) }
    switch raw.kind {
    // `if` and `switch` as statements, not as values.
    case .ifExpr, .switchExpr, .doExpr: return statement(raw)
    default: return .expression(lowerExpression(raw))
    }
  }

  mutating func macroStatement(_ raw: RawSyntax) -> ExpressionID {
    let arguments = lowerArguments(
      raw[Slot.MacroExpansionDecl.arguments], trailing: raw[Slot.MacroExpansionDecl.trailingClosure],
      more: raw[Slot.MacroExpansionDecl.additionalTrailingClosures])
    return builder.add(
      .macro(name: name(raw[Slot.MacroExpansionDecl.macroName]), arguments: arguments), range(raw))
  }

  // MARK: Branches

  private mutating func ifStatement(_ raw: RawSyntax) -> Statement {
    let conditions = lowerConditions(raw[Slot.IfExpr.conditions])
    let then = lowerBlock(raw[Slot.IfExpr.body])
    var otherwise = StatementID.none
    if let elseBody = raw[Slot.IfExpr.elseBody] {
      if elseBody.kind == .codeBlock {
        let block = lowerBlock(elseBody)
        otherwise = builder.add(.block(block), range(elseBody))
      } else {
        otherwise = lowerStatement(elseBody)
      }
    }
    return .if(conditions: conditions, then: then, otherwise: otherwise)
  }

  mutating func lowerConditions(_ list: RawSyntax?) -> ConditionList {
    var conditions: [Condition] = []
    for element in list?.elements ?? RawElements.none {
      guard let node = element[Slot.ConditionElement.condition] else { continue }
      conditions.append(condition(node))
    }
    return builder.list(conditions)
  }

  private mutating func condition(_ raw: RawSyntax) -> Condition {
    switch raw.kind {
    case .optionalBindingCondition:
      let isVar = raw[Slot.OptionalBindingCondition.bindingSpecifier]?.hasText("var") ?? false
      let value = lowerExpression(initializer(raw[Slot.OptionalBindingCondition.initializer]))
      let pattern = typed(
        lowerPattern(raw[Slot.OptionalBindingCondition.pattern], binds: isVar),
        raw[Slot.OptionalBindingCondition.typeAnnotation])
      return Condition(pattern: pattern, unwraps: true, value: value)
    case .matchingPatternCondition:
      let value = lowerExpression(initializer(raw[Slot.MatchingPatternCondition.initializer]))
      let pattern = typed(
        lowerPattern(raw[Slot.MatchingPatternCondition.pattern]),
        raw[Slot.MatchingPatternCondition.typeAnnotation])
      return Condition(pattern: pattern, unwraps: false, value: value)
    default:
      return Condition(pattern: .none, unwraps: false, value: lowerExpression(raw))
    }
  }

  /// The expression behind `=`.
  func initializer(_ clause: RawSyntax?) -> RawSyntax? { clause?[Slot.InitializerClause.value] }

  /// `pattern: Type` where an annotation is written.
  mutating func typed(_ pattern: PatternID, _ annotation: RawSyntax?) -> PatternID {
    guard annotation != nil, !pattern.isNone else { return pattern }
    let type = lowerAnnotation(annotation)
    return builder.add(.typed(pattern, type), builder.tree.range(pattern))
  }

  private mutating func lowerCases(_ list: RawSyntax?) -> NodeList<SwitchCase> {
    var cases: [SwitchCase] = []
    collectCases(list, into: &cases)
    return builder.list(cases)
  }

  private mutating func collectCases(_ list: RawSyntax?, into cases: inout [SwitchCase]) {
    for element in list?.elements ?? RawElements.none {
      if element.kind == .ifConfigDecl {
        for clause in activeClauses(element) { collectCases(clause, into: &cases) }
      } else if element.kind == .switchCase {
        let label = element[Slot.SwitchCase.label]
        let (patterns, guards) = caseItems(label?[Slot.SwitchCaseLabel.caseItems], isDefault: label?.kind)
        let body = builder.list(lowerItems(element[Slot.SwitchCase.statements]))
        cases.append(SwitchCase(patterns: patterns, guards: guards, body: body))
      }
    }
  }

  /// The patterns of a `case` and the conditions behind their `where`.
  private mutating func caseItems(
    _ list: RawSyntax?, isDefault kind: SyntaxKind?
  ) -> (PatternList, ExpressionList) {
    guard kind == .switchCaseLabel else { return (.empty, .empty) }
    return items(list, pattern: Slot.SwitchCaseItem.pattern, condition: Slot.SwitchCaseItem.whereClause)
  }

  private mutating func items(
    _ list: RawSyntax?, pattern: Int, condition: Int
  ) -> (PatternList, ExpressionList) {
    var patterns: [PatternID] = []
    var guards: [ExpressionID] = []
    for item in list?.elements ?? RawElements.none {
      if let node = item[pattern] { patterns.append(lowerPattern(node)) }
      if let clause = item[condition] { guards.append(lowerExpression(clause[Slot.WhereClause.condition])) }
    }
    return (builder.list(patterns), builder.list(guards))
  }

  private mutating func forStatement(_ raw: RawSyntax) -> Statement {
    let pattern = typed(
      lowerPattern(raw[Slot.ForStmt.pattern], binds: false), raw[Slot.ForStmt.typeAnnotation])
    let sequence = lowerExpression(raw[Slot.ForStmt.sequence])
    let filter = lowerExpression(raw[Slot.ForStmt.whereClause]?[Slot.WhereClause.condition])
    let body = lowerBlock(raw[Slot.ForStmt.body])
    let isAsync = raw[Slot.ForStmt.awaitKeyword]?.isPresentToken ?? false
    let isThrowing = raw[Slot.ForStmt.tryKeyword]?.isPresentToken ?? false
    return .for(
      builder.add(
        ForLoop(
          pattern: pattern, sequence: sequence, filter: filter, body: body, isAsync: isAsync,
          isThrowing: isThrowing)))
  }

  private mutating func doStatement(_ raw: RawSyntax, _ bodySlot: Int, _ catchSlot: Int) -> Statement {
    let body = lowerBlock(raw[bodySlot])
    var clauses: [CatchClause] = []
    for clause in raw[catchSlot]?.elements ?? RawElements.none {
      let (patterns, guards) = items(
        clause[Slot.CatchClause.catchItems], pattern: Slot.CatchItem.pattern,
        condition: Slot.CatchItem.whereClause)
      let block = lowerBlock(clause[Slot.CatchClause.body])
      clauses.append(CatchClause(patterns: patterns, guards: guards, body: block))
    }
    return .do(body: body, catches: builder.list(clauses))
  }

  private mutating func yielded(_ raw: RawSyntax?) -> ExpressionList {
    guard let raw else { return .empty }
    var values: [ExpressionID] = []
    if raw.kind == .yieldedExpressionsClause {
      for element in raw[Slot.YieldedExpressionsClause.elements]?.elements ?? RawElements.none {
        values.append(lowerExpression(element[Slot.YieldedExpression.expression]))
      }
    } else {
      values.append(lowerExpression(raw))
    }
    return builder.list(values)
  }

  // MARK: Conditional compilation

  private mutating func alternatives(_ raw: RawSyntax) -> Statement {
    var lists: [StatementList] = []
    for clause in activeClauses(raw) where clause.kind == .codeBlockItemList {
      lists.append(builder.list(lowerItems(clause)))
    }
    return .alternatives(builder.list(lists))
  }

  /// The contents of the clauses of a `#if` that may be active.
  func activeClauses(_ raw: RawSyntax) -> [RawSyntax] {
    var contents: [RawSyntax] = []
    for clause in raw[Slot.IfConfigDecl.clauses]?.elements ?? RawElements.none {
      let verdict = clause[Slot.IfConfigClause.condition].flatMap { conditions.holds($0.description) }
      if verdict == false { continue }
      if let elements = clause[Slot.IfConfigClause.elements] { contents.append(elements) }
      // The clauses behind one that holds are not active.
      if verdict == true { break }
    }
    return contents
  }
}

extension SyntaxKind {
  /// Whether nodes of this kind are declarations.
  var isDeclaration: Bool {
    switch self {
    case .accessorDecl, .actorDecl, .associatedTypeDecl, .classDecl, .deinitializerDecl, .enumCaseDecl, .enumDecl,
      .extensionDecl, .functionDecl, .ifConfigDecl, .importDecl, .initializerDecl, .macroDecl,
      .macroExpansionDecl, .missingDecl, .operatorDecl, .poundSourceLocation, .precedenceGroupDecl,
      .protocolDecl, .structDecl, .subscriptDecl, .typeAliasDecl, .usingDecl, .variableDecl:
      true
    default: false
    }
  }
}
