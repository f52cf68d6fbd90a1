// Where the children of each kind of raw syntax node stand.
//
// swift-syntax keeps an "unexpected nodes" slot before, between and after the named children, so the named child `n`
// (from 0) of a node stands in slot `2n + 1`. The typed accessors of raw nodes cost a generic cast each, which is most of
// the cost of a walk; plain slot numbers cost nothing. `SlotTests` compares every number here with swift-syntax's own
// description of the node (`SyntaxNodeStructure`), so a new version of the library cannot shift them unnoticed.

/// Slot numbers, by node kind and by the name that swift-syntax gives the child.
enum Slot {
  enum AccessorBlock { static let accessors = 3 }
  enum AccessorDecl {
    static let attributes = 1, modifier = 3, accessorSpecifier = 5, parameters = 7, effectSpecifiers = 9, body = 11
  }
  enum AccessorParameters { static let name = 3 }
  enum ActorDecl {
    static let name = 7, genericParameterClause = 9, inheritanceClause = 11, genericWhereClause = 13, memberBlock = 15
  }
  enum ArrayElement { static let expression = 1 }
  enum ArrayExpr { static let elements = 3 }
  enum ArrayType { static let element = 3 }
  enum AsExpr { static let expression = 1, questionOrExclamationMark = 5, type = 7 }
  enum AssociatedTypeDecl { static let name = 7, inheritanceClause = 9, initializer = 11 }
  enum Attribute { static let attributeName = 3, arguments = 7 }
  enum AttributedType { static let specifiers = 1, attributes = 3, lateSpecifiers = 5, baseType = 7 }
  enum AwaitExpr { static let expression = 3 }
  enum BinaryOperatorExpr { static let `operator` = 1 }
  enum BorrowExpr { static let expression = 3 }
  enum BreakStmt { static let label = 3 }
  enum CatchClause { static let catchItems = 3, body = 5 }
  enum CatchItem { static let pattern = 1, whereClause = 3 }
  enum ClassDecl {
    static let name = 7, genericParameterClause = 9, inheritanceClause = 11, genericWhereClause = 13, memberBlock = 15
  }
  enum ClosureCaptureClause { static let items = 3 }
  enum ClosureCapture { static let specifier = 1, name = 3, initializer = 5 }
  enum ClosureCaptureSpecifier { static let specifier = 1, detail = 5 }
  enum ClosureExpr { static let leftBrace = 1, signature = 3, statements = 5, rightBrace = 7 }
  enum ClosureParameterClause { static let parameters = 3 }
  enum ClosureParameter { static let firstName = 5, secondName = 7, type = 11, ellipsis = 13 }
  enum ClosureShorthandParameter { static let name = 1 }
  enum ClosureSignature {
    static let attributes = 1, capture = 3, parameterClause = 5, effectSpecifiers = 7, returnClause = 9
  }
  enum CodeBlockItem { static let item = 1 }
  enum CodeBlock { static let leftBrace = 1, statements = 3 }
  enum CompositionTypeElement { static let type = 1 }
  enum CompositionType { static let elements = 1 }
  enum ConditionElement { static let condition = 1 }
  enum ConformanceRequirement { static let leftType = 1, rightType = 5 }
  enum ConsumeExpr { static let expression = 3 }
  enum ContinueStmt { static let label = 3 }
  enum CopyExpr { static let expression = 3 }
  enum DeclModifierDetail { static let detail = 3 }
  enum DeclModifier { static let name = 1, detail = 3 }
  enum DeclReferenceExpr { static let baseName = 3, argumentNames = 5 }
  enum DeferStmt { static let body = 3 }
  enum DeinitializerDecl { static let body = 9 }
  enum DictionaryElement { static let key = 1, value = 5 }
  enum DictionaryExpr { static let content = 3 }
  enum DictionaryType { static let key = 3, value = 7 }
  enum DiscardStmt { static let expression = 3 }
  enum DoStmt { static let throwsClause = 3, body = 5, catchClauses = 7 }
  enum DoExpr { static let body = 3, catchClauses = 5 }
  enum EnumCaseDecl { static let elements = 7 }
  enum EnumCaseElement { static let name = 1, parameterClause = 3, rawValue = 5 }
  enum EnumCaseParameterClause { static let parameters = 3 }
  enum EnumCaseParameter { static let firstName = 3, secondName = 5, type = 9, defaultValue = 11 }
  enum EnumDecl {
    static let name = 7, genericParameterClause = 9, inheritanceClause = 11, genericWhereClause = 13, memberBlock = 15
  }
  enum ExpressionPattern { static let expression = 1 }
  enum ExpressionSegment { static let expressions = 7 }
  enum ExpressionStmt { static let expression = 1 }
  enum ExtensionDecl {
    static let extendedType = 7, inheritanceClause = 9, genericWhereClause = 11, memberBlock = 13
  }
  enum ForStmt {
    static let tryKeyword = 3, awaitKeyword = 5, pattern = 11, typeAnnotation = 13, sequence = 17
    static let whereClause = 19, body = 21
  }
  enum ForceUnwrapExpr { static let expression = 1 }
  enum FunctionCallExpr {
    static let calledExpression = 1, arguments = 5, trailingClosure = 9, additionalTrailingClosures = 11
  }
  enum FunctionDecl {
    static let name = 7, genericParameterClause = 9, signature = 11, genericWhereClause = 13, body = 15
  }
  enum FunctionEffectSpecifiers { static let asyncSpecifier = 1, throwsClause = 3 }
  enum FunctionParameterClause { static let parameters = 3 }
  enum FunctionParameter {
    static let firstName = 5, secondName = 7, type = 11, ellipsis = 13, defaultValue = 15
  }
  enum FunctionSignature { static let parameterClause = 1, effectSpecifiers = 3, returnClause = 5 }
  enum FunctionType { static let parameters = 3, effectSpecifiers = 7, returnClause = 9 }
  enum GenericArgumentClause { static let arguments = 3 }
  enum GenericArgument { static let argument = 1 }
  enum GenericParameterClause { static let parameters = 3, genericWhereClause = 5 }
  enum GenericParameter { static let name = 5, inheritedType = 9 }
  enum GenericRequirement { static let requirement = 1 }
  enum GenericSpecializationExpr { static let expression = 1, genericArgumentClause = 3 }
  enum GenericWhereClause { static let requirements = 3 }
  enum GuardStmt { static let conditions = 3, body = 7 }
  enum IdentifierPattern { static let identifier = 1 }
  enum IdentifierType { static let name = 3, genericArgumentClause = 5 }
  enum IfConfigClause { static let poundKeyword = 1, condition = 3, elements = 5 }
  enum IfConfigDecl { static let clauses = 1 }
  enum IfExpr { static let conditions = 3, body = 5, elseBody = 9 }
  enum ImplicitlyUnwrappedOptionalType { static let wrappedType = 1 }
  enum ImportDecl { static let path = 9 }
  enum ImportPathComponent { static let name = 1 }
  enum InOutExpr { static let expression = 3 }
  enum InfixOperatorExpr { static let leftOperand = 1, `operator` = 3, rightOperand = 5 }
  enum InheritanceClause { static let inheritedTypes = 3 }
  enum InheritedType { static let type = 1 }
  enum InitializerClause { static let value = 3 }
  enum InitializerDecl {
    static let initKeyword = 5, optionalMark = 7, genericParameterClause = 9, signature = 11, genericWhereClause = 13, body = 15
  }
  enum InlineArrayType { static let count = 3, element = 7 }
  enum IsExpr { static let expression = 1, type = 5 }
  enum IsTypePattern { static let type = 3 }
  enum KeyPathExpr { static let root = 3, components = 5 }
  enum KeyPathMethodComponent { static let declName = 1, arguments = 5 }
  enum KeyPathPropertyComponent { static let declName = 1 }
  enum KeyPathSubscriptComponent { static let arguments = 3 }
  enum KeyPathComponent { static let component = 3 }
  enum LabeledExpr { static let label = 1, expression = 5 }
  enum LabeledStmt { static let label = 1, statement = 5 }
  enum LayoutRequirement { static let type = 1 }
  enum MacroDecl { static let name = 7 }
  enum MacroExpansionDecl {
    static let macroName = 9, arguments = 15, trailingClosure = 19, additionalTrailingClosures = 21
  }
  enum MacroExpansionExpr {
    static let macroName = 5, arguments = 11, trailingClosure = 15, additionalTrailingClosures = 17
  }
  enum MatchingPatternCondition { static let pattern = 3, typeAnnotation = 5, initializer = 7 }
  enum MemberAccessExpr { static let base = 1, period = 3, declName = 5 }
  enum MemberBlockItem { static let decl = 1 }
  enum MemberBlock { static let members = 3 }
  enum MemberType { static let baseType = 1, name = 7, genericArgumentClause = 9 }
  enum MetatypeType { static let baseType = 1 }
  enum MultipleTrailingClosureElement { static let label = 1, closure = 5 }
  enum NamedOpaqueReturnType { static let type = 3 }
  enum OperatorDecl { static let fixitySpecifier = 1, name = 5, operatorPrecedenceAndTypes = 7 }
  enum OperatorPrecedenceAndTypes { static let precedenceGroup = 3 }
  enum OptionalBindingCondition {
    static let bindingSpecifier = 1, pattern = 3, typeAnnotation = 5, initializer = 7
  }
  enum OptionalChainingExpr { static let expression = 1 }
  enum OptionalType { static let wrappedType = 1 }
  enum PackElementExpr { static let pack = 3 }
  enum PackElementType { static let pack = 3 }
  enum PackExpansionExpr { static let repetitionPattern = 3 }
  enum PackExpansionType { static let repetitionPattern = 3 }
  enum PatternBinding { static let pattern = 1, typeAnnotation = 3, initializer = 5, accessorBlock = 7 }
  enum PatternExpr { static let pattern = 1 }
  enum PostfixIfConfigExpr { static let base = 1, config = 3 }
  enum PostfixOperatorExpr { static let expression = 1, `operator` = 3 }
  enum PrecedenceGroupAssociativity { static let value = 5 }
  enum PrecedenceGroupDecl { static let name = 7, groupAttributes = 11 }
  enum PrecedenceGroupName { static let name = 1 }
  enum PrecedenceGroupRelation { static let higherThanOrLowerThanLabel = 1, precedenceGroups = 5 }
  enum PrefixOperatorExpr { static let `operator` = 1, expression = 3 }
  enum ProtocolDecl {
    static let name = 7, inheritanceClause = 11, genericWhereClause = 13, memberBlock = 15
  }
  enum RepeatStmt { static let body = 3, condition = 7 }
  enum ReturnClause { static let type = 3 }
  enum ReturnStmt { static let expression = 3 }
  enum SameTypeRequirement { static let leftType = 1, rightType = 5 }
  enum SequenceExpr { static let elements = 1 }
  enum SomeOrAnyType { static let someOrAnySpecifier = 1, constraint = 3 }
  enum SourceFile { static let statements = 3 }
  enum StringLiteralExpr { static let segments = 5 }
  enum StructDecl {
    static let name = 7, genericParameterClause = 9, inheritanceClause = 11, genericWhereClause = 13, memberBlock = 15
  }
  enum SubscriptCallExpr {
    static let calledExpression = 1, arguments = 5, trailingClosure = 9, additionalTrailingClosures = 11
  }
  enum SubscriptDecl {
    static let subscriptKeyword = 5, genericParameterClause = 7, parameterClause = 9, returnClause = 11, genericWhereClause = 13, accessorBlock = 15
  }
  enum SuppressedType { static let type = 3 }
  enum SwitchCaseItem { static let pattern = 1, whereClause = 3 }
  enum SwitchCaseLabel { static let caseItems = 3 }
  enum SwitchCase { static let label = 3, statements = 5 }
  enum SwitchExpr { static let subject = 3, cases = 7 }
  enum TernaryExpr { static let condition = 1, thenExpression = 5, elseExpression = 9 }
  enum ThenStmt { static let expression = 3 }
  enum ThrowStmt { static let expression = 3 }
  enum ThrowsClause { static let throwsSpecifier = 1, type = 5 }
  enum TryExpr { static let tryKeyword = 1, questionOrExclamationMark = 3, expression = 5 }
  enum TupleExpr { static let elements = 3 }
  enum TuplePatternElement { static let label = 1, pattern = 5 }
  enum TuplePattern { static let elements = 3 }
  enum TupleTypeElement {
    static let inoutKeyword = 1, firstName = 3, secondName = 5, type = 9, ellipsis = 11
  }
  enum TupleType { static let elements = 3 }
  enum TypeAliasDecl {
    static let name = 7, genericParameterClause = 9, initializer = 11, genericWhereClause = 13
  }
  enum TypeAnnotation { static let type = 3 }
  enum TypeEffectSpecifiers { static let asyncSpecifier = 1, throwsClause = 3 }
  enum TypeExpr { static let type = 1 }
  enum TypeInitializerClause { static let value = 3 }
  enum UnresolvedAsExpr { static let questionOrExclamationMark = 3 }
  enum UnresolvedTernaryExpr { static let thenExpression = 3 }
  enum UnsafeExpr { static let expression = 3 }
  enum ValueBindingPattern { static let bindingSpecifier = 1, pattern = 3 }
  enum VariableDecl { static let attributes = 1, modifiers = 3, bindingSpecifier = 5, bindings = 7 }
  enum WhereClause { static let condition = 3 }
  enum WhileStmt { static let conditions = 3, body = 5 }
  enum YieldStmt { static let yieldedExpressions = 3 }
  enum YieldedExpression { static let expression = 1 }
  enum YieldedExpressionsClause { static let elements = 3 }
}
