// The functions of libclang that the frontend calls: result, name without `clang_`, parameters.
//
// A list is expanded three times: into the table's fields, into the names that are looked up when a library is
// opened, and into the test that compares each line with libclang's own header. To call one more function, add
// a line.

#ifndef LIBCLANG_FUNCTIONS_H
#define LIBCLANG_FUNCTIONS_H

/// In every version from 14 on. A library without one of them is refused.
#define EL_REQUIRED_FUNCTIONS(X) \
  /* Strings */ \
  X(const char *, getCString, (ELString string)) \
  X(void, disposeString, (ELString string)) \
  /* Library */ \
  X(ELString, getClangVersion, (void)) \
  X(void, toggleCrashRecovery, (unsigned isEnabled)) \
  /* Index and translation unit */ \
  X(ELIndex, createIndex, (int excludePCH, int display)) \
  X(void, disposeIndex, (ELIndex index)) \
  X(void, CXIndex_setGlobalOptions, (ELIndex, unsigned options)) \
  X(ELErrorCode, parseTranslationUnit2, (ELIndex index, const char *path, const char *const *arguments, \
      int argumentCount, ELUnsavedFile *unsaved, unsigned unsavedCount, unsigned options, \
      ELTranslationUnit *unit)) \
  X(void, disposeTranslationUnit, (ELTranslationUnit)) \
  X(ELCursor, getTranslationUnitCursor, (ELTranslationUnit)) \
  X(ELTargetInfo, getTranslationUnitTargetInfo, (ELTranslationUnit unit)) \
  X(void, TargetInfo_dispose, (ELTargetInfo info)) \
  X(ELString, TargetInfo_getTriple, (ELTargetInfo info)) \
  X(int, TargetInfo_getPointerWidth, (ELTargetInfo info)) \
  /* Diagnostics */ \
  X(unsigned, getNumDiagnostics, (ELTranslationUnit unit)) \
  X(ELDiagnostic, getDiagnostic, (ELTranslationUnit unit, unsigned index)) \
  X(void, disposeDiagnostic, (ELDiagnostic diagnostic)) \
  X(ELDiagnosticSeverity, getDiagnosticSeverity, (ELDiagnostic)) \
  X(ELString, getDiagnosticSpelling, (ELDiagnostic)) \
  X(ELSourceLocation, getDiagnosticLocation, (ELDiagnostic)) \
  X(unsigned, getDiagnosticCategory, (ELDiagnostic)) \
  X(ELString, getDiagnosticOption, (ELDiagnostic, ELString *disable)) \
  /* Files and places */ \
  X(ELFile, getFile, (ELTranslationUnit unit, const char *path)) \
  X(ELString, getFileName, (ELFile file)) \
  X(ELString, File_tryGetRealPathName, (ELFile file)) \
  X(int, getFileUniqueID, (ELFile file, ELFileUniqueID *id)) \
  X(int, File_isEqual, (ELFile one, ELFile other)) \
  X(const char *, getFileContents, (ELTranslationUnit unit, ELFile file, size_t *size)) \
  X(unsigned, isFileMultipleIncludeGuarded, (ELTranslationUnit unit, ELFile file)) \
  X(void, getInclusions, (ELTranslationUnit unit, ELInclusionVisitor visitor, ELClientData client)) \
  X(ELSourceLocation, getNullLocation, (void)) \
  X(ELSourceLocation, getLocation, (ELTranslationUnit unit, ELFile file, unsigned line, \
      unsigned column)) \
  X(ELSourceLocation, getLocationForOffset, (ELTranslationUnit unit, ELFile file, unsigned offset)) \
  X(unsigned, equalLocations, (ELSourceLocation one, ELSourceLocation other)) \
  X(void, getExpansionLocation, (ELSourceLocation location, ELFile *file, unsigned *line, \
      unsigned *column, unsigned *offset)) \
  X(void, getSpellingLocation, (ELSourceLocation location, ELFile *file, unsigned *line, \
      unsigned *column, unsigned *offset)) \
  X(void, getFileLocation, (ELSourceLocation location, ELFile *file, unsigned *line, unsigned *column, \
      unsigned *offset)) \
  X(int, Location_isInSystemHeader, (ELSourceLocation location)) \
  X(int, Location_isFromMainFile, (ELSourceLocation location)) \
  X(ELSourceRange, getRange, (ELSourceLocation begin, ELSourceLocation end)) \
  X(ELSourceLocation, getRangeStart, (ELSourceRange range)) \
  X(ELSourceLocation, getRangeEnd, (ELSourceRange range)) \
  X(int, Range_isNull, (ELSourceRange range)) \
  X(unsigned, equalRanges, (ELSourceRange one, ELSourceRange other)) \
  X(ELSourceRangeList *, getSkippedRanges, (ELTranslationUnit unit, ELFile file)) \
  X(void, disposeSourceRangeList, (ELSourceRangeList *ranges)) \
  /* Cursors */ \
  X(ELCursor, getNullCursor, (void)) \
  X(unsigned, equalCursors, (ELCursor, ELCursor)) \
  X(unsigned, hashCursor, (ELCursor)) \
  X(int, Cursor_isNull, (ELCursor cursor)) \
  X(ELTranslationUnit, Cursor_getTranslationUnit, (ELCursor)) \
  X(unsigned, visitChildren, (ELCursor parent, ELCursorVisitor visitor, ELClientData client)) \
  X(ELCursor, getCursor, (ELTranslationUnit, ELSourceLocation)) \
  X(ELCursorKind, getCursorKind, (ELCursor)) \
  X(ELString, getCursorKindSpelling, (ELCursorKind)) \
  X(ELSourceLocation, getCursorLocation, (ELCursor)) \
  X(ELSourceRange, getCursorExtent, (ELCursor)) \
  X(ELString, getCursorSpelling, (ELCursor)) \
  X(ELString, getCursorDisplayName, (ELCursor)) \
  X(ELPrintingPolicy, getCursorPrintingPolicy, (ELCursor)) \
  X(void, PrintingPolicy_setProperty, (ELPrintingPolicy policy, ELPrintingPolicyProperty property, \
      unsigned value)) \
  X(void, PrintingPolicy_dispose, (ELPrintingPolicy policy)) \
  X(ELString, getCursorPrettyPrinted, (ELCursor cursor, ELPrintingPolicy policy)) \
  X(ELSourceRange, Cursor_getSpellingNameRange, (ELCursor, unsigned piece, unsigned options)) \
  X(ELSourceRange, getCursorReferenceNameRange, (ELCursor cursor, unsigned flags, unsigned piece)) \
  X(ELString, getCursorUSR, (ELCursor)) \
  X(ELCursor, getCursorReferenced, (ELCursor)) \
  X(ELCursor, getCursorDefinition, (ELCursor)) \
  X(unsigned, isCursorDefinition, (ELCursor)) \
  X(ELCursor, getCanonicalCursor, (ELCursor)) \
  X(ELCursor, getCursorSemanticParent, (ELCursor cursor)) \
  X(ELCursor, getCursorLexicalParent, (ELCursor cursor)) \
  X(ELFile, getIncludedFile, (ELCursor cursor)) \
  X(unsigned, isDeclaration, (ELCursorKind)) \
  X(unsigned, isReference, (ELCursorKind)) \
  X(unsigned, isExpression, (ELCursorKind)) \
  X(unsigned, isStatement, (ELCursorKind)) \
  X(unsigned, isAttribute, (ELCursorKind)) \
  X(unsigned, isInvalid, (ELCursorKind)) \
  X(unsigned, isTranslationUnit, (ELCursorKind)) \
  X(unsigned, isPreprocessing, (ELCursorKind)) \
  X(unsigned, isUnexposed, (ELCursorKind)) \
  X(unsigned, isInvalidDeclaration, (ELCursor)) \
  X(unsigned, Cursor_hasAttrs, (ELCursor cursor)) \
  X(ELString, Cursor_getRawCommentText, (ELCursor cursor)) \
  /* Declarations */ \
  X(ELLinkageKind, getCursorLinkage, (ELCursor cursor)) \
  X(ELVisibilityKind, getCursorVisibility, (ELCursor cursor)) \
  X(ELAvailabilityKind, getCursorAvailability, (ELCursor cursor)) \
  X(ELLanguageKind, getCursorLanguage, (ELCursor cursor)) \
  X(ELTLSKind, getCursorTLSKind, (ELCursor cursor)) \
  X(ELStorageClass, Cursor_getStorageClass, (ELCursor)) \
  X(ELCursor, Cursor_getVarDeclInitializer, (ELCursor cursor)) \
  X(int, Cursor_hasVarDeclGlobalStorage, (ELCursor cursor)) \
  X(int, Cursor_hasVarDeclExternalStorage, (ELCursor cursor)) \
  X(unsigned, Cursor_isFunctionInlined, (ELCursor cursor)) \
  X(unsigned, Cursor_isVariadic, (ELCursor cursor)) \
  X(int, Cursor_getNumArguments, (ELCursor cursor)) \
  X(ELCursor, Cursor_getArgument, (ELCursor cursor, unsigned index)) \
  X(unsigned, Cursor_isAnonymous, (ELCursor cursor)) \
  X(unsigned, Cursor_isAnonymousRecordDecl, (ELCursor cursor)) \
  X(unsigned, Cursor_isInlineNamespace, (ELCursor cursor)) \
  X(unsigned, Cursor_isBitField, (ELCursor cursor)) \
  X(int, getFieldDeclBitWidth, (ELCursor cursor)) \
  X(long long, Cursor_getOffsetOfField, (ELCursor cursor)) \
  X(unsigned, Cursor_isMacroFunctionLike, (ELCursor cursor)) \
  X(unsigned, Cursor_isMacroBuiltin, (ELCursor cursor)) \
  X(unsigned, getNumOverloadedDecls, (ELCursor cursor)) \
  X(ELCursor, getOverloadedDecl, (ELCursor cursor, unsigned index)) \
  X(ELEvalResult, Cursor_Evaluate, (ELCursor cursor)) \
  X(ELEvalResultKind, EvalResult_getKind, (ELEvalResult result)) \
  X(long long, EvalResult_getAsLongLong, (ELEvalResult result)) \
  X(unsigned long long, EvalResult_getAsUnsigned, (ELEvalResult result)) \
  X(unsigned, EvalResult_isUnsignedInt, (ELEvalResult result)) \
  X(double, EvalResult_getAsDouble, (ELEvalResult result)) \
  X(const char *, EvalResult_getAsStr, (ELEvalResult result)) \
  X(void, EvalResult_dispose, (ELEvalResult result)) \
  /* C++ */ \
  X(ELCXXAccessSpecifier, getCXXAccessSpecifier, (ELCursor)) \
  X(unsigned, isVirtualBase, (ELCursor)) \
  X(void, getOverriddenCursors, (ELCursor cursor, ELCursor **overridden, unsigned *count)) \
  X(void, disposeOverriddenCursors, (ELCursor *overridden)) \
  X(int, Cursor_isDynamicCall, (ELCursor cursor)) \
  X(ELType, Cursor_getReceiverType, (ELCursor cursor)) \
  X(unsigned, CXXMethod_isVirtual, (ELCursor cursor)) \
  X(unsigned, CXXMethod_isPureVirtual, (ELCursor cursor)) \
  X(unsigned, CXXMethod_isStatic, (ELCursor cursor)) \
  X(unsigned, CXXMethod_isConst, (ELCursor cursor)) \
  X(unsigned, CXXMethod_isDefaulted, (ELCursor cursor)) \
  X(unsigned, CXXConstructor_isCopyConstructor, (ELCursor cursor)) \
  X(unsigned, CXXConstructor_isMoveConstructor, (ELCursor cursor)) \
  X(unsigned, CXXConstructor_isDefaultConstructor, (ELCursor cursor)) \
  X(unsigned, CXXConstructor_isConvertingConstructor, (ELCursor cursor)) \
  X(unsigned, CXXRecord_isAbstract, (ELCursor cursor)) \
  X(unsigned, CXXField_isMutable, (ELCursor cursor)) \
  X(unsigned, EnumDecl_isScoped, (ELCursor cursor)) \
  X(ELCursor, getSpecializedCursorTemplate, (ELCursor cursor)) \
  X(ELCursorKind, getTemplateCursorKind, (ELCursor cursor)) \
  X(int, Cursor_getNumTemplateArguments, (ELCursor cursor)) \
  X(ELTemplateArgumentKind, Cursor_getTemplateArgumentKind, (ELCursor cursor, unsigned index)) \
  X(ELType, Cursor_getTemplateArgumentType, (ELCursor cursor, unsigned index)) \
  X(long long, Cursor_getTemplateArgumentValue, (ELCursor cursor, unsigned index)) \
  X(int, getCursorExceptionSpecificationType, (ELCursor cursor)) \
  X(int, getExceptionSpecificationType, (ELType type)) \
  /* Types */ \
  X(ELType, getCursorType, (ELCursor cursor)) \
  X(ELType, getCursorResultType, (ELCursor cursor)) \
  X(unsigned, equalTypes, (ELType, ELType)) \
  X(ELString, getTypeSpelling, (ELType type)) \
  X(ELString, getTypeKindSpelling, (ELTypeKind kind)) \
  X(ELType, getCanonicalType, (ELType type)) \
  X(unsigned, isConstQualifiedType, (ELType type)) \
  X(unsigned, isVolatileQualifiedType, (ELType type)) \
  X(unsigned, isRestrictQualifiedType, (ELType type)) \
  X(unsigned, isPODType, (ELType type)) \
  X(ELType, getPointeeType, (ELType type)) \
  X(ELType, getElementType, (ELType type)) \
  X(long long, getNumElements, (ELType type)) \
  X(ELType, getArrayElementType, (ELType type)) \
  X(long long, getArraySize, (ELType type)) \
  X(ELType, getResultType, (ELType type)) \
  X(int, getNumArgTypes, (ELType type)) \
  X(ELType, getArgType, (ELType type, unsigned index)) \
  X(unsigned, isFunctionTypeVariadic, (ELType type)) \
  X(ELCallingConv, getFunctionTypeCallingConv, (ELType type)) \
  X(ELCursor, getTypeDeclaration, (ELType type)) \
  X(ELType, getTypedefDeclUnderlyingType, (ELCursor cursor)) \
  X(ELString, getTypedefName, (ELType type)) \
  X(ELType, getEnumDeclIntegerType, (ELCursor cursor)) \
  X(long long, getEnumConstantDeclValue, (ELCursor cursor)) \
  X(unsigned long long, getEnumConstantDeclUnsignedValue, (ELCursor cursor)) \
  X(int, Type_getNumTemplateArguments, (ELType type)) \
  X(ELType, Type_getTemplateArgumentAsType, (ELType type, unsigned index)) \
  X(long long, Type_getSizeOf, (ELType type)) \
  X(long long, Type_getAlignOf, (ELType type)) \
  X(long long, Type_getOffsetOf, (ELType type, const char *name)) \
  X(ELType, Type_getNamedType, (ELType type)) \
  X(ELType, Type_getModifiedType, (ELType type)) \
  X(ELType, Type_getValueType, (ELType type)) \
  X(ELRefQualifierKind, Type_getCXXRefQualifier, (ELType type)) \
  X(ELTypeNullabilityKind, Type_getNullability, (ELType type)) \
  X(unsigned, Type_isTransparentTagTypedef, (ELType type)) \
  X(unsigned, Type_visitFields, (ELType type, ELFieldVisitor visitor, ELClientData client)) \
  /* Tokens */ \
  X(void, tokenize, (ELTranslationUnit unit, ELSourceRange range, ELToken **tokens, unsigned *count)) \
  X(void, disposeTokens, (ELTranslationUnit unit, ELToken *tokens, unsigned count)) \
  X(ELToken *, getToken, (ELTranslationUnit unit, ELSourceLocation location)) \
  X(ELTokenKind, getTokenKind, (ELToken)) \
  X(ELString, getTokenSpelling, (ELTranslationUnit, ELToken)) \
  X(ELSourceLocation, getTokenLocation, (ELTranslationUnit, ELToken)) \
  X(ELSourceRange, getTokenExtent, (ELTranslationUnit, ELToken))

/// Newer than 14; null in the table where the library has none.
#define EL_OPTIONAL_FUNCTIONS(X) \
  /* Since 16 */ \
  X(unsigned, CXXMethod_isDeleted, (ELCursor cursor)) \
  X(ELType, getUnqualifiedType, (ELType type)) \
  X(ELType, getNonReferenceType, (ELType type)) \
  /* Since 17 */ \
  X(unsigned, CXXMethod_isExplicit, (ELCursor cursor)) \
  X(unsigned, CXXMethod_isCopyAssignmentOperator, (ELCursor cursor)) \
  X(unsigned, CXXMethod_isMoveAssignmentOperator, (ELCursor cursor)) \
  X(ELBinaryOperatorKind, getCursorBinaryOperatorKind, (ELCursor cursor)) \
  X(ELUnaryOperatorKind, getCursorUnaryOperatorKind, (ELCursor cursor)) \
  X(ELString, getBinaryOperatorKindSpelling, (ELBinaryOperatorKind kind)) \
  X(ELString, getUnaryOperatorKindSpelling, (ELUnaryOperatorKind kind))

#endif
