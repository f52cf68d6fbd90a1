// Groups of libclang's kinds of cursors, by number: the groups are the same in all versions.

internal import CLibclang

enum ClangKinds {
  static let declarations: ClosedRange<UInt32> = 1...39
  static let laterDeclarations: ClosedRange<UInt32> = 600...699
  static let references: ClosedRange<UInt32> = 40...50
  static let expressions: ClosedRange<UInt32> = 100...199

  /// Expressions that refer to a declaration.
  static let referring: Set<ELCursorKind> = [.declRefExpr, .memberRefExpr, .callExpr, .sizeOfPackExpr]

  static let functions: Set<ELCursorKind> = [
    .functionDecl, .cxxMethod, .constructor, .destructor, .conversionFunction,
  ]
  static func mayBeConstructor(_ kind: ELCursorKind) -> Bool {
    kind == .constructor || kind == .destructor || kind == .functionTemplate
  }

  static let numbers: Set<ELCursorKind> = [.integerLiteral, .floatingLiteral, .characterLiteral]
  static let records: Set<ELCursorKind> = [.structDecl, .unionDecl, .classDecl]
  static let templates: Set<ELCursorKind> = [
    .functionTemplate, .classTemplate, .classTemplatePartialSpecialization,
  ]
  static let templateParameters: Set<ELCursorKind> = [
    .templateTypeParameter, .nonTypeTemplateParameter, .templateTemplateParameter,
  ]

  /// Of a number that was written down.
  static func isTemplate(_ kind: UInt16) -> Bool { templates.contains { $0.rawValue == UInt32(kind) } }

  /// What stands between declarations and declares nothing; and a frame around declarations.
  static let withoutDeclaration: Set<ELCursorKind> = [
    .cxxAccessSpecifier, .linkageSpec, .usingDirective, .usingDeclaration, .staticAssert, .friendDecl,
  ]

  static func isRecordOrEnum(_ kind: ELCursorKind) -> Bool { kind == .enumDecl || records.contains(kind) }

  static func isStatementOrExpression(_ kind: ELCursorKind) -> Bool { (100...399).contains(kind.rawValue) }

  /// Of a number that was written down: a function that may override others.
  static func isMethod(_ kind: UInt16) -> Bool { functions.contains { $0.rawValue == UInt32(kind) } }

  static func isDeclaration(_ kind: ELCursorKind) -> Bool {
    declarations.contains(kind.rawValue) || laterDeclarations.contains(kind.rawValue)
  }
}
