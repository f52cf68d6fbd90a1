// libclang's numbers of the kinds of cursors that have a lowering; the same in versions 14 to 21.

enum CursorKind {
  // Declarations
  static let unexposedDeclaration: UInt16 = 1
  static let `struct`: UInt16 = 2
  static let union: UInt16 = 3
  static let `class`: UInt16 = 4
  static let `enum`: UInt16 = 5
  static let field: UInt16 = 6
  static let enumConstant: UInt16 = 7
  static let function: UInt16 = 8
  static let variable: UInt16 = 9
  static let parameter: UInt16 = 10
  static let method: UInt16 = 21
  static let namespace: UInt16 = 22
  static let linkage: UInt16 = 23
  static let constructor: UInt16 = 24
  static let destructor: UInt16 = 25
  static let conversion: UInt16 = 26
  static let templateTypeParameter: UInt16 = 27
  static let templateValueParameter: UInt16 = 28
  static let templateTemplateParameter: UInt16 = 29
  static let functionTemplate: UInt16 = 30
  static let classTemplate: UInt16 = 31
  static let partialSpecialization: UInt16 = 32
  static let accessSpecifier: UInt16 = 39
  /// What stands around declarations; older versions have no kind for `extern "C"`.
  static let frames: Set<UInt16> = [namespace, linkage, unexposedDeclaration]

  // References
  static let baseSpecifier: UInt16 = 44
  static let memberReference: UInt16 = 47
  static let variableReference: UInt16 = 50

  // Attributes
  static let unexposedAttribute: UInt16 = 400

  // Expressions
  static let unexposedExpression: UInt16 = 100
  static let declarationReference: UInt16 = 101
  static let memberExpression: UInt16 = 102
  static let call: UInt16 = 103
  static let integer: UInt16 = 106
  static let float: UInt16 = 107
  static let imaginary: UInt16 = 108
  static let string: UInt16 = 109
  static let character: UInt16 = 110
  static let parentheses: UInt16 = 111
  static let unary: UInt16 = 112
  static let arraySubscript: UInt16 = 113
  static let binary: UInt16 = 114
  static let compoundAssignment: UInt16 = 115
  static let conditional: UInt16 = 116
  static let cCast: UInt16 = 117
  static let compoundLiteral: UInt16 = 118
  static let initializerList: UInt16 = 119
  static let statementExpression: UInt16 = 121
  static let gnuNull: UInt16 = 123
  static let staticCast: UInt16 = 124
  static let dynamicCast: UInt16 = 125
  static let reinterpretCast: UInt16 = 126
  static let constCast: UInt16 = 127
  static let functionalCast: UInt16 = 128
  static let typeID: UInt16 = 129
  static let boolean: UInt16 = 130
  static let nullPointer: UInt16 = 131
  static let this: UInt16 = 132
  static let `throw`: UInt16 = 133
  static let new: UInt16 = 134
  static let delete: UInt16 = 135
  static let sizeOf: UInt16 = 136
  static let packExpansion: UInt16 = 142
  static let sizeOfPack: UInt16 = 143
  static let lambda: UInt16 = 144
  static let expressions: ClosedRange<UInt16> = 100...199

  // Statements
  static let unexposedStatement: UInt16 = 200
  static let label: UInt16 = 201
  static let compound: UInt16 = 202
  static let `case`: UInt16 = 203
  static let `default`: UInt16 = 204
  static let `if`: UInt16 = 205
  static let `switch`: UInt16 = 206
  static let `while`: UInt16 = 207
  static let `do`: UInt16 = 208
  static let `for`: UInt16 = 209
  static let goto: UInt16 = 210
  static let labelReference: UInt16 = 48
  static let `continue`: UInt16 = 212
  static let `break`: UInt16 = 213
  static let `return`: UInt16 = 214
  static let `catch`: UInt16 = 223
  static let `try`: UInt16 = 224
  static let rangeFor: UInt16 = 225
  static let null: UInt16 = 230
  static let declarationStatement: UInt16 = 231
  static let statements: ClosedRange<UInt16> = 200...299

  static let functions: Set<UInt16> = [function, method, constructor, destructor, conversion, functionTemplate]
  /// What code can use by a name alone, other than types.
  static let mentionable: Set<UInt16> = functions.union([field, variable])
  static let templateParameters: Set<UInt16> = [templateTypeParameter, templateValueParameter, templateTemplateParameter]
  static let templates: Set<UInt16> = [functionTemplate, classTemplate, partialSpecialization]
  static let records: Set<UInt16> = [`struct`, union, `class`, classTemplate, partialSpecialization]
  /// Casts with a written type, `dynamic_cast` apart.
  static let casts: Set<UInt16> = [cCast, staticCast, reinterpretCast, constCast, functionalCast]
}
