// The enumerations of libclang, with the numbers that they have in every version from 14 on.
//
// A constant is named as libclang's, with the enumeration before it: `CXCursor_CallExpr` is
// `ELCursorKindCallExpr`, in Swift `.callExpr`. A number behind the value names the first version that has a
// newer constant. The numbers are compared with libclang's own headers by a test.

#ifndef LIBCLANG_KINDS_H
#define LIBCLANG_KINDS_H

// Swift sees open enumerations, whose values need not be among the constants, and option sets.
#if defined(__has_attribute) && __has_attribute(enum_extensibility)
#define EL_OPEN __attribute__((enum_extensibility(open)))
#define EL_FLAGS __attribute__((flag_enum, enum_extensibility(open)))
#else
#define EL_OPEN
#define EL_FLAGS
#endif

/// What kept a file from being parsed.
typedef enum EL_OPEN ELErrorCode {
  ELErrorCodeSuccess = 0,
  ELErrorCodeFailure = 1,
  ELErrorCodeCrashed = 2,
  ELErrorCodeInvalidArguments = 3,
  ELErrorCodeASTReadError = 4,
} ELErrorCode;

/// How a file is parsed.
typedef enum EL_FLAGS ELParseOptions {
  ELParseOptionsDetailedPreprocessingRecord = 1,
  ELParseOptionsIncomplete = 2,
  ELParseOptionsPrecompiledPreamble = 4,
  ELParseOptionsCacheCompletionResults = 8,
  ELParseOptionsForSerialization = 16,
  ELParseOptionsCXXChainedPCH = 32,
  ELParseOptionsSkipFunctionBodies = 64,
  ELParseOptionsIncludeBriefCommentsInCodeCompletion = 128,
  ELParseOptionsCreatePreambleOnFirstParse = 256,
  ELParseOptionsKeepGoing = 512,
  ELParseOptionsSingleFileParse = 1024,
  ELParseOptionsLimitSkipFunctionBodiesToPreamble = 2048,
  ELParseOptionsIncludeAttributedTypes = 4096,
  ELParseOptionsVisitImplicitAttributes = 8192,
  ELParseOptionsIgnoreNonErrorsFromIncludedFiles = 16384,
  ELParseOptionsRetainExcludedConditionalBlocks = 32768,
} ELParseOptions;

typedef enum EL_OPEN ELDiagnosticSeverity {
  ELDiagnosticSeverityIgnored = 0,
  ELDiagnosticSeverityNote = 1,
  ELDiagnosticSeverityWarning = 2,
  ELDiagnosticSeverityError = 3,
  ELDiagnosticSeverityFatal = 4,
} ELDiagnosticSeverity;

typedef enum EL_OPEN ELChildVisitResult {
  ELChildVisitResultBreak = 0,
  ELChildVisitResultContinue = 1,
  ELChildVisitResultRecurse = 2,
} ELChildVisitResult;

typedef enum EL_OPEN ELVisitorResult {
  ELVisitorResultBreak = 0,
  ELVisitorResultContinue = 1,
} ELVisitorResult;

/// What a cursor stands for.
///
/// The translation unit is missing on purpose: its number changed between versions. Ask for it with
/// `getTranslationUnitCursor`, or test a cursor with `isTranslationUnit`.
typedef enum EL_OPEN ELCursorKind {
  ELCursorKindUnexposedDecl = 1,
  ELCursorKindStructDecl = 2,
  ELCursorKindUnionDecl = 3,
  ELCursorKindClassDecl = 4,
  ELCursorKindEnumDecl = 5,
  ELCursorKindFieldDecl = 6,
  ELCursorKindEnumConstantDecl = 7,
  ELCursorKindFunctionDecl = 8,
  ELCursorKindVarDecl = 9,
  ELCursorKindParmDecl = 10,
  ELCursorKindObjCInterfaceDecl = 11,
  ELCursorKindObjCCategoryDecl = 12,
  ELCursorKindObjCProtocolDecl = 13,
  ELCursorKindObjCPropertyDecl = 14,
  ELCursorKindObjCIvarDecl = 15,
  ELCursorKindObjCInstanceMethodDecl = 16,
  ELCursorKindObjCClassMethodDecl = 17,
  ELCursorKindObjCImplementationDecl = 18,
  ELCursorKindObjCCategoryImplDecl = 19,
  ELCursorKindTypedefDecl = 20,
  ELCursorKindCXXMethod = 21,
  ELCursorKindNamespace = 22,
  ELCursorKindLinkageSpec = 23,
  ELCursorKindConstructor = 24,
  ELCursorKindDestructor = 25,
  ELCursorKindConversionFunction = 26,
  ELCursorKindTemplateTypeParameter = 27,
  ELCursorKindNonTypeTemplateParameter = 28,
  ELCursorKindTemplateTemplateParameter = 29,
  ELCursorKindFunctionTemplate = 30,
  ELCursorKindClassTemplate = 31,
  ELCursorKindClassTemplatePartialSpecialization = 32,
  ELCursorKindNamespaceAlias = 33,
  ELCursorKindUsingDirective = 34,
  ELCursorKindUsingDeclaration = 35,
  ELCursorKindTypeAliasDecl = 36,
  ELCursorKindObjCSynthesizeDecl = 37,
  ELCursorKindObjCDynamicDecl = 38,
  ELCursorKindCXXAccessSpecifier = 39,
  ELCursorKindObjCSuperClassRef = 40,
  ELCursorKindObjCProtocolRef = 41,
  ELCursorKindObjCClassRef = 42,
  ELCursorKindTypeRef = 43,
  ELCursorKindCXXBaseSpecifier = 44,
  ELCursorKindTemplateRef = 45,
  ELCursorKindNamespaceRef = 46,
  ELCursorKindMemberRef = 47,
  ELCursorKindLabelRef = 48,
  ELCursorKindOverloadedDeclRef = 49,
  ELCursorKindVariableRef = 50,
  ELCursorKindInvalidFile = 70,
  ELCursorKindNoDeclFound = 71,
  ELCursorKindNotImplemented = 72,
  ELCursorKindInvalidCode = 73,
  ELCursorKindUnexposedExpr = 100,
  ELCursorKindDeclRefExpr = 101,
  ELCursorKindMemberRefExpr = 102,
  ELCursorKindCallExpr = 103,
  ELCursorKindObjCMessageExpr = 104,
  ELCursorKindBlockExpr = 105,
  ELCursorKindIntegerLiteral = 106,
  ELCursorKindFloatingLiteral = 107,
  ELCursorKindImaginaryLiteral = 108,
  ELCursorKindStringLiteral = 109,
  ELCursorKindCharacterLiteral = 110,
  ELCursorKindParenExpr = 111,
  ELCursorKindUnaryOperator = 112,
  ELCursorKindArraySubscriptExpr = 113,
  ELCursorKindBinaryOperator = 114,
  ELCursorKindCompoundAssignOperator = 115,
  ELCursorKindConditionalOperator = 116,
  ELCursorKindCStyleCastExpr = 117,
  ELCursorKindCompoundLiteralExpr = 118,
  ELCursorKindInitListExpr = 119,
  ELCursorKindAddrLabelExpr = 120,
  ELCursorKindStmtExpr = 121,
  ELCursorKindGenericSelectionExpr = 122,
  ELCursorKindGNUNullExpr = 123,
  ELCursorKindCXXStaticCastExpr = 124,
  ELCursorKindCXXDynamicCastExpr = 125,
  ELCursorKindCXXReinterpretCastExpr = 126,
  ELCursorKindCXXConstCastExpr = 127,
  ELCursorKindCXXFunctionalCastExpr = 128,
  ELCursorKindCXXTypeidExpr = 129,
  ELCursorKindCXXBoolLiteralExpr = 130,
  ELCursorKindCXXNullPtrLiteralExpr = 131,
  ELCursorKindCXXThisExpr = 132,
  ELCursorKindCXXThrowExpr = 133,
  ELCursorKindCXXNewExpr = 134,
  ELCursorKindCXXDeleteExpr = 135,
  ELCursorKindUnaryExpr = 136,
  ELCursorKindObjCStringLiteral = 137,
  ELCursorKindObjCEncodeExpr = 138,
  ELCursorKindObjCSelectorExpr = 139,
  ELCursorKindObjCProtocolExpr = 140,
  ELCursorKindObjCBridgedCastExpr = 141,
  ELCursorKindPackExpansionExpr = 142,
  ELCursorKindSizeOfPackExpr = 143,
  ELCursorKindLambdaExpr = 144,
  ELCursorKindObjCBoolLiteralExpr = 145,
  ELCursorKindObjCSelfExpr = 146,
  ELCursorKindArraySectionExpr = 147,  // 19
  ELCursorKindObjCAvailabilityCheckExpr = 148,
  ELCursorKindFixedPointLiteral = 149,
  ELCursorKindOMPArrayShapingExpr = 150,
  ELCursorKindOMPIteratorExpr = 151,
  ELCursorKindCXXAddrspaceCastExpr = 152,
  ELCursorKindConceptSpecializationExpr = 153,  // 16
  ELCursorKindRequiresExpr = 154,  // 16
  ELCursorKindCXXParenListInitExpr = 155,  // 16
  ELCursorKindPackIndexingExpr = 156,  // 19
  ELCursorKindUnexposedStmt = 200,
  ELCursorKindLabelStmt = 201,
  ELCursorKindCompoundStmt = 202,
  ELCursorKindCaseStmt = 203,
  ELCursorKindDefaultStmt = 204,
  ELCursorKindIfStmt = 205,
  ELCursorKindSwitchStmt = 206,
  ELCursorKindWhileStmt = 207,
  ELCursorKindDoStmt = 208,
  ELCursorKindForStmt = 209,
  ELCursorKindGotoStmt = 210,
  ELCursorKindIndirectGotoStmt = 211,
  ELCursorKindContinueStmt = 212,
  ELCursorKindBreakStmt = 213,
  ELCursorKindReturnStmt = 214,
  ELCursorKindGCCAsmStmt = 215,
  ELCursorKindObjCAtTryStmt = 216,
  ELCursorKindObjCAtCatchStmt = 217,
  ELCursorKindObjCAtFinallyStmt = 218,
  ELCursorKindObjCAtThrowStmt = 219,
  ELCursorKindObjCAtSynchronizedStmt = 220,
  ELCursorKindObjCAutoreleasePoolStmt = 221,
  ELCursorKindObjCForCollectionStmt = 222,
  ELCursorKindCXXCatchStmt = 223,
  ELCursorKindCXXTryStmt = 224,
  ELCursorKindCXXForRangeStmt = 225,
  ELCursorKindSEHTryStmt = 226,
  ELCursorKindSEHExceptStmt = 227,
  ELCursorKindSEHFinallyStmt = 228,
  ELCursorKindMSAsmStmt = 229,
  ELCursorKindNullStmt = 230,
  ELCursorKindDeclStmt = 231,
  ELCursorKindOMPParallelDirective = 232,
  ELCursorKindOMPSimdDirective = 233,
  ELCursorKindOMPForDirective = 234,
  ELCursorKindOMPSectionsDirective = 235,
  ELCursorKindOMPSectionDirective = 236,
  ELCursorKindOMPSingleDirective = 237,
  ELCursorKindOMPParallelForDirective = 238,
  ELCursorKindOMPParallelSectionsDirective = 239,
  ELCursorKindOMPTaskDirective = 240,
  ELCursorKindOMPMasterDirective = 241,
  ELCursorKindOMPCriticalDirective = 242,
  ELCursorKindOMPTaskyieldDirective = 243,
  ELCursorKindOMPBarrierDirective = 244,
  ELCursorKindOMPTaskwaitDirective = 245,
  ELCursorKindOMPFlushDirective = 246,
  ELCursorKindSEHLeaveStmt = 247,
  ELCursorKindOMPOrderedDirective = 248,
  ELCursorKindOMPAtomicDirective = 249,
  ELCursorKindOMPForSimdDirective = 250,
  ELCursorKindOMPParallelForSimdDirective = 251,
  ELCursorKindOMPTargetDirective = 252,
  ELCursorKindOMPTeamsDirective = 253,
  ELCursorKindOMPTaskgroupDirective = 254,
  ELCursorKindOMPCancellationPointDirective = 255,
  ELCursorKindOMPCancelDirective = 256,
  ELCursorKindOMPTargetDataDirective = 257,
  ELCursorKindOMPTaskLoopDirective = 258,
  ELCursorKindOMPTaskLoopSimdDirective = 259,
  ELCursorKindOMPDistributeDirective = 260,
  ELCursorKindOMPTargetEnterDataDirective = 261,
  ELCursorKindOMPTargetExitDataDirective = 262,
  ELCursorKindOMPTargetParallelDirective = 263,
  ELCursorKindOMPTargetParallelForDirective = 264,
  ELCursorKindOMPTargetUpdateDirective = 265,
  ELCursorKindOMPDistributeParallelForDirective = 266,
  ELCursorKindOMPDistributeParallelForSimdDirective = 267,
  ELCursorKindOMPDistributeSimdDirective = 268,
  ELCursorKindOMPTargetParallelForSimdDirective = 269,
  ELCursorKindOMPTargetSimdDirective = 270,
  ELCursorKindOMPTeamsDistributeDirective = 271,
  ELCursorKindOMPTeamsDistributeSimdDirective = 272,
  ELCursorKindOMPTeamsDistributeParallelForSimdDirective = 273,
  ELCursorKindOMPTeamsDistributeParallelForDirective = 274,
  ELCursorKindOMPTargetTeamsDirective = 275,
  ELCursorKindOMPTargetTeamsDistributeDirective = 276,
  ELCursorKindOMPTargetTeamsDistributeParallelForDirective = 277,
  ELCursorKindOMPTargetTeamsDistributeParallelForSimdDirective = 278,
  ELCursorKindOMPTargetTeamsDistributeSimdDirective = 279,
  ELCursorKindBuiltinBitCastExpr = 280,
  ELCursorKindOMPMasterTaskLoopDirective = 281,
  ELCursorKindOMPParallelMasterTaskLoopDirective = 282,
  ELCursorKindOMPMasterTaskLoopSimdDirective = 283,
  ELCursorKindOMPParallelMasterTaskLoopSimdDirective = 284,
  ELCursorKindOMPParallelMasterDirective = 285,
  ELCursorKindOMPDepobjDirective = 286,
  ELCursorKindOMPScanDirective = 287,
  ELCursorKindOMPTileDirective = 288,
  ELCursorKindOMPCanonicalLoop = 289,
  ELCursorKindOMPInteropDirective = 290,
  ELCursorKindOMPDispatchDirective = 291,
  ELCursorKindOMPMaskedDirective = 292,
  ELCursorKindOMPUnrollDirective = 293,
  ELCursorKindOMPMetaDirective = 294,
  ELCursorKindOMPGenericLoopDirective = 295,
  ELCursorKindOMPTeamsGenericLoopDirective = 296,  // 16
  ELCursorKindOMPTargetTeamsGenericLoopDirective = 297,  // 16
  ELCursorKindOMPParallelGenericLoopDirective = 298,  // 16
  ELCursorKindOMPTargetParallelGenericLoopDirective = 299,  // 16
  ELCursorKindOMPParallelMaskedDirective = 300,  // 16
  ELCursorKindOMPMaskedTaskLoopDirective = 301,  // 16
  ELCursorKindOMPMaskedTaskLoopSimdDirective = 302,  // 16
  ELCursorKindOMPParallelMaskedTaskLoopDirective = 303,  // 16
  ELCursorKindOMPParallelMaskedTaskLoopSimdDirective = 304,  // 16
  ELCursorKindOMPErrorDirective = 305,  // 16
  ELCursorKindOMPScopeDirective = 306,  // 19
  ELCursorKindOMPReverseDirective = 307,  // 19
  ELCursorKindOMPInterchangeDirective = 308,  // 19
  ELCursorKindOpenACCComputeConstruct = 320,  // 19
  ELCursorKindOpenACCLoopConstruct = 321,  // 19
  ELCursorKindUnexposedAttr = 400,
  ELCursorKindIBActionAttr = 401,
  ELCursorKindIBOutletAttr = 402,
  ELCursorKindIBOutletCollectionAttr = 403,
  ELCursorKindCXXFinalAttr = 404,
  ELCursorKindCXXOverrideAttr = 405,
  ELCursorKindAnnotateAttr = 406,
  ELCursorKindAsmLabelAttr = 407,
  ELCursorKindPackedAttr = 408,
  ELCursorKindPureAttr = 409,
  ELCursorKindConstAttr = 410,
  ELCursorKindNoDuplicateAttr = 411,
  ELCursorKindCUDAConstantAttr = 412,
  ELCursorKindCUDADeviceAttr = 413,
  ELCursorKindCUDAGlobalAttr = 414,
  ELCursorKindCUDAHostAttr = 415,
  ELCursorKindCUDASharedAttr = 416,
  ELCursorKindVisibilityAttr = 417,
  ELCursorKindDLLExport = 418,
  ELCursorKindDLLImport = 419,
  ELCursorKindNSReturnsRetained = 420,
  ELCursorKindNSReturnsNotRetained = 421,
  ELCursorKindNSReturnsAutoreleased = 422,
  ELCursorKindNSConsumesSelf = 423,
  ELCursorKindNSConsumed = 424,
  ELCursorKindObjCException = 425,
  ELCursorKindObjCNSObject = 426,
  ELCursorKindObjCIndependentClass = 427,
  ELCursorKindObjCPreciseLifetime = 428,
  ELCursorKindObjCReturnsInnerPointer = 429,
  ELCursorKindObjCRequiresSuper = 430,
  ELCursorKindObjCRootClass = 431,
  ELCursorKindObjCSubclassingRestricted = 432,
  ELCursorKindObjCExplicitProtocolImpl = 433,
  ELCursorKindObjCDesignatedInitializer = 434,
  ELCursorKindObjCRuntimeVisible = 435,
  ELCursorKindObjCBoxable = 436,
  ELCursorKindFlagEnum = 437,
  ELCursorKindConvergentAttr = 438,
  ELCursorKindWarnUnusedAttr = 439,
  ELCursorKindWarnUnusedResultAttr = 440,
  ELCursorKindAlignedAttr = 441,
  ELCursorKindPreprocessingDirective = 500,
  ELCursorKindMacroDefinition = 501,
  ELCursorKindMacroExpansion = 502,
  ELCursorKindInclusionDirective = 503,
  ELCursorKindModuleImportDecl = 600,
  ELCursorKindTypeAliasTemplateDecl = 601,
  ELCursorKindStaticAssert = 602,
  ELCursorKindFriendDecl = 603,
  ELCursorKindConceptDecl = 604,  // 16
  ELCursorKindOverloadCandidate = 700,
} ELCursorKind;

/// What a type is.
typedef enum EL_OPEN ELTypeKind {
  ELTypeKindInvalid = 0,
  ELTypeKindUnexposed = 1,
  ELTypeKindVoid = 2,
  ELTypeKindBool = 3,
  ELTypeKindChar_U = 4,
  ELTypeKindUChar = 5,
  ELTypeKindChar16 = 6,
  ELTypeKindChar32 = 7,
  ELTypeKindUShort = 8,
  ELTypeKindUInt = 9,
  ELTypeKindULong = 10,
  ELTypeKindULongLong = 11,
  ELTypeKindUInt128 = 12,
  ELTypeKindChar_S = 13,
  ELTypeKindSChar = 14,
  ELTypeKindWChar = 15,
  ELTypeKindShort = 16,
  ELTypeKindInt = 17,
  ELTypeKindLong = 18,
  ELTypeKindLongLong = 19,
  ELTypeKindInt128 = 20,
  ELTypeKindFloat = 21,
  ELTypeKindDouble = 22,
  ELTypeKindLongDouble = 23,
  ELTypeKindNullPtr = 24,
  ELTypeKindOverload = 25,
  ELTypeKindDependent = 26,
  ELTypeKindObjCId = 27,
  ELTypeKindObjCClass = 28,
  ELTypeKindObjCSel = 29,
  ELTypeKindFloat128 = 30,
  ELTypeKindHalf = 31,
  ELTypeKindFloat16 = 32,
  ELTypeKindShortAccum = 33,
  ELTypeKindAccum = 34,
  ELTypeKindLongAccum = 35,
  ELTypeKindUShortAccum = 36,
  ELTypeKindUAccum = 37,
  ELTypeKindULongAccum = 38,
  ELTypeKindBFloat16 = 39,
  ELTypeKindIbm128 = 40,
  ELTypeKindComplex = 100,
  ELTypeKindPointer = 101,
  ELTypeKindBlockPointer = 102,
  ELTypeKindLValueReference = 103,
  ELTypeKindRValueReference = 104,
  ELTypeKindRecord = 105,
  ELTypeKindEnum = 106,
  ELTypeKindTypedef = 107,
  ELTypeKindObjCInterface = 108,
  ELTypeKindObjCObjectPointer = 109,
  ELTypeKindFunctionNoProto = 110,
  ELTypeKindFunctionProto = 111,
  ELTypeKindConstantArray = 112,
  ELTypeKindVector = 113,
  ELTypeKindIncompleteArray = 114,
  ELTypeKindVariableArray = 115,
  ELTypeKindDependentSizedArray = 116,
  ELTypeKindMemberPointer = 117,
  ELTypeKindAuto = 118,
  ELTypeKindElaborated = 119,
  ELTypeKindPipe = 120,
  ELTypeKindOCLImage1dRO = 121,
  ELTypeKindOCLImage1dArrayRO = 122,
  ELTypeKindOCLImage1dBufferRO = 123,
  ELTypeKindOCLImage2dRO = 124,
  ELTypeKindOCLImage2dArrayRO = 125,
  ELTypeKindOCLImage2dDepthRO = 126,
  ELTypeKindOCLImage2dArrayDepthRO = 127,
  ELTypeKindOCLImage2dMSAARO = 128,
  ELTypeKindOCLImage2dArrayMSAARO = 129,
  ELTypeKindOCLImage2dMSAADepthRO = 130,
  ELTypeKindOCLImage2dArrayMSAADepthRO = 131,
  ELTypeKindOCLImage3dRO = 132,
  ELTypeKindOCLImage1dWO = 133,
  ELTypeKindOCLImage1dArrayWO = 134,
  ELTypeKindOCLImage1dBufferWO = 135,
  ELTypeKindOCLImage2dWO = 136,
  ELTypeKindOCLImage2dArrayWO = 137,
  ELTypeKindOCLImage2dDepthWO = 138,
  ELTypeKindOCLImage2dArrayDepthWO = 139,
  ELTypeKindOCLImage2dMSAAWO = 140,
  ELTypeKindOCLImage2dArrayMSAAWO = 141,
  ELTypeKindOCLImage2dMSAADepthWO = 142,
  ELTypeKindOCLImage2dArrayMSAADepthWO = 143,
  ELTypeKindOCLImage3dWO = 144,
  ELTypeKindOCLImage1dRW = 145,
  ELTypeKindOCLImage1dArrayRW = 146,
  ELTypeKindOCLImage1dBufferRW = 147,
  ELTypeKindOCLImage2dRW = 148,
  ELTypeKindOCLImage2dArrayRW = 149,
  ELTypeKindOCLImage2dDepthRW = 150,
  ELTypeKindOCLImage2dArrayDepthRW = 151,
  ELTypeKindOCLImage2dMSAARW = 152,
  ELTypeKindOCLImage2dArrayMSAARW = 153,
  ELTypeKindOCLImage2dMSAADepthRW = 154,
  ELTypeKindOCLImage2dArrayMSAADepthRW = 155,
  ELTypeKindOCLImage3dRW = 156,
  ELTypeKindOCLSampler = 157,
  ELTypeKindOCLEvent = 158,
  ELTypeKindOCLQueue = 159,
  ELTypeKindOCLReserveID = 160,
  ELTypeKindObjCObject = 161,
  ELTypeKindObjCTypeParam = 162,
  ELTypeKindAttributed = 163,
  ELTypeKindOCLIntelSubgroupAVCMcePayload = 164,
  ELTypeKindOCLIntelSubgroupAVCImePayload = 165,
  ELTypeKindOCLIntelSubgroupAVCRefPayload = 166,
  ELTypeKindOCLIntelSubgroupAVCSicPayload = 167,
  ELTypeKindOCLIntelSubgroupAVCMceResult = 168,
  ELTypeKindOCLIntelSubgroupAVCImeResult = 169,
  ELTypeKindOCLIntelSubgroupAVCRefResult = 170,
  ELTypeKindOCLIntelSubgroupAVCSicResult = 171,
  ELTypeKindOCLIntelSubgroupAVCImeResultSingleRefStreamout = 172,
  ELTypeKindOCLIntelSubgroupAVCImeResultDualRefStreamout = 173,
  ELTypeKindOCLIntelSubgroupAVCImeSingleRefStreamin = 174,
  ELTypeKindOCLIntelSubgroupAVCImeDualRefStreamin = 175,
  ELTypeKindExtVector = 176,
  ELTypeKindAtomic = 177,
  ELTypeKindBTFTagAttributed = 178,  // 16
} ELTypeKind;

typedef enum EL_OPEN ELTokenKind {
  ELTokenKindPunctuation = 0,
  ELTokenKindKeyword = 1,
  ELTokenKindIdentifier = 2,
  ELTokenKindLiteral = 3,
  ELTokenKindComment = 4,
} ELTokenKind;

typedef enum EL_OPEN ELStorageClass {
  ELStorageClassInvalid = 0,
  ELStorageClassNone = 1,
  ELStorageClassExtern = 2,
  ELStorageClassStatic = 3,
  ELStorageClassPrivateExtern = 4,
  ELStorageClassOpenCLWorkGroupLocal = 5,
  ELStorageClassAuto = 6,
  ELStorageClassRegister = 7,
} ELStorageClass;

typedef enum EL_OPEN ELLinkageKind {
  ELLinkageKindInvalid = 0,
  ELLinkageKindNoLinkage = 1,
  ELLinkageKindInternal = 2,
  ELLinkageKindUniqueExternal = 3,
  ELLinkageKindExternal = 4,
} ELLinkageKind;

typedef enum EL_OPEN ELVisibilityKind {
  ELVisibilityKindInvalid = 0,
  ELVisibilityKindHidden = 1,
  ELVisibilityKindProtected = 2,
  ELVisibilityKindDefault = 3,
} ELVisibilityKind;

typedef enum EL_OPEN ELAvailabilityKind {
  ELAvailabilityKindAvailable = 0,
  ELAvailabilityKindDeprecated = 1,
  ELAvailabilityKindNotAvailable = 2,
  ELAvailabilityKindNotAccessible = 3,
} ELAvailabilityKind;

typedef enum EL_OPEN ELLanguageKind {
  ELLanguageKindInvalid = 0,
  ELLanguageKindC = 1,
  ELLanguageKindObjC = 2,
  ELLanguageKindCPlusPlus = 3,
} ELLanguageKind;

typedef enum EL_OPEN ELTLSKind {
  ELTLSKindNone = 0,
  ELTLSKindDynamic = 1,
  ELTLSKindStatic = 2,
} ELTLSKind;

typedef enum EL_OPEN ELCXXAccessSpecifier {
  ELCXXAccessSpecifierInvalidAccessSpecifier = 0,
  ELCXXAccessSpecifierPublic = 1,
  ELCXXAccessSpecifierProtected = 2,
  ELCXXAccessSpecifierPrivate = 3,
} ELCXXAccessSpecifier;

typedef enum EL_OPEN ELRefQualifierKind {
  ELRefQualifierKindNone = 0,
  ELRefQualifierKindLValue = 1,
  ELRefQualifierKindRValue = 2,
} ELRefQualifierKind;

typedef enum EL_OPEN ELTypeNullabilityKind {
  ELTypeNullabilityKindNonNull = 0,
  ELTypeNullabilityKindNullable = 1,
  ELTypeNullabilityKindUnspecified = 2,
  ELTypeNullabilityKindInvalid = 3,
  ELTypeNullabilityKindNullableResult = 4,
} ELTypeNullabilityKind;

typedef enum EL_OPEN ELTemplateArgumentKind {
  ELTemplateArgumentKindNull = 0,
  ELTemplateArgumentKindType = 1,
  ELTemplateArgumentKindDeclaration = 2,
  ELTemplateArgumentKindNullPtr = 3,
  ELTemplateArgumentKindIntegral = 4,
  ELTemplateArgumentKindTemplate = 5,
  ELTemplateArgumentKindTemplateExpansion = 6,
  ELTemplateArgumentKindExpression = 7,
  ELTemplateArgumentKindPack = 8,
  ELTemplateArgumentKindInvalid = 9,
} ELTemplateArgumentKind;

typedef enum EL_OPEN ELCallingConv {
  ELCallingConvDefault = 0,
  ELCallingConvC = 1,
  ELCallingConvX86StdCall = 2,
  ELCallingConvX86FastCall = 3,
  ELCallingConvX86ThisCall = 4,
  ELCallingConvX86Pascal = 5,
  ELCallingConvAAPCS = 6,
  ELCallingConvAAPCS_VFP = 7,
  ELCallingConvX86RegCall = 8,
  ELCallingConvIntelOclBicc = 9,
  ELCallingConvWin64 = 10,
  ELCallingConvX86_64SysV = 11,
  ELCallingConvX86VectorCall = 12,
  ELCallingConvSwift = 13,
  ELCallingConvPreserveMost = 14,
  ELCallingConvPreserveAll = 15,
  ELCallingConvAArch64VectorCall = 16,
  ELCallingConvSwiftAsync = 17,
  ELCallingConvAArch64SVEPCS = 18,  // 16
  ELCallingConvM68kRTD = 19,  // 19
  ELCallingConvPreserveNone = 20,  // 19
  ELCallingConvRISCVVectorCall = 21,  // 19
  ELCallingConvInvalid = 100,
  ELCallingConvUnexposed = 200,
} ELCallingConv;

/// What an evaluated expression gave.
typedef enum EL_OPEN ELEvalResultKind {
  ELEvalResultKindUnExposed = 0,
  ELEvalResultKindInt = 1,
  ELEvalResultKindFloat = 2,
  ELEvalResultKindObjCStrLiteral = 3,
  ELEvalResultKindStrLiteral = 4,
  ELEvalResultKindCFStr = 5,
  ELEvalResultKindOther = 6,
} ELEvalResultKind;

/// What `getExceptionSpecificationType` gives, which returns an `int` that is negative on a failure.
typedef enum EL_OPEN ELExceptionSpecificationKind {
  ELExceptionSpecificationKindNone = 0,
  ELExceptionSpecificationKindDynamicNone = 1,
  ELExceptionSpecificationKindDynamic = 2,
  ELExceptionSpecificationKindMSAny = 3,
  ELExceptionSpecificationKindBasicNoexcept = 4,
  ELExceptionSpecificationKindComputedNoexcept = 5,
  ELExceptionSpecificationKindUnevaluated = 6,
  ELExceptionSpecificationKindUninstantiated = 7,
  ELExceptionSpecificationKindUnparsed = 8,
  ELExceptionSpecificationKindNoThrow = 9,
} ELExceptionSpecificationKind;

/// What the size, alignment and offset functions give instead of a number.
typedef enum EL_OPEN ELTypeLayoutError {
  ELTypeLayoutErrorUndeduced = -6,
  ELTypeLayoutErrorInvalidFieldName = -5,
  ELTypeLayoutErrorNotConstantSize = -4,
  ELTypeLayoutErrorDependent = -3,
  ELTypeLayoutErrorIncomplete = -2,
  ELTypeLayoutErrorInvalid = -1,
} ELTypeLayoutError;

/// Priorities of an index.
typedef enum EL_FLAGS ELGlobalOptFlags {
  ELGlobalOptFlagsThreadBackgroundPriorityForIndexing = 1,
  ELGlobalOptFlagsThreadBackgroundPriorityForEditing = 2,
  ELGlobalOptFlagsThreadBackgroundPriorityForAll = 3,
} ELGlobalOptFlags;

/// How a declaration is printed; only what is set here.
typedef enum EL_OPEN ELPrintingPolicyProperty {
  ELPrintingPolicyPropertyTerseOutput = 17,
} ELPrintingPolicyProperty;

/// Which part of a name `getCursorReferenceNameRange` gives.
typedef enum EL_FLAGS ELNameRefFlags {
  ELNameRefFlagsWantQualifier = 1,
  ELNameRefFlagsWantTemplateArgs = 2,
  ELNameRefFlagsWantSinglePiece = 4,
} ELNameRefFlags;

typedef enum EL_OPEN ELBinaryOperatorKind {
  ELBinaryOperatorKindInvalid = 0,  // 17
  ELBinaryOperatorKindPtrMemD = 1,  // 17
  ELBinaryOperatorKindPtrMemI = 2,  // 17
  ELBinaryOperatorKindMul = 3,  // 17
  ELBinaryOperatorKindDiv = 4,  // 17
  ELBinaryOperatorKindRem = 5,  // 17
  ELBinaryOperatorKindAdd = 6,  // 17
  ELBinaryOperatorKindSub = 7,  // 17
  ELBinaryOperatorKindShl = 8,  // 17
  ELBinaryOperatorKindShr = 9,  // 17
  ELBinaryOperatorKindCmp = 10,  // 17
  ELBinaryOperatorKindLT = 11,  // 17
  ELBinaryOperatorKindGT = 12,  // 17
  ELBinaryOperatorKindLE = 13,  // 17
  ELBinaryOperatorKindGE = 14,  // 17
  ELBinaryOperatorKindEQ = 15,  // 17
  ELBinaryOperatorKindNE = 16,  // 17
  ELBinaryOperatorKindAnd = 17,  // 17
  ELBinaryOperatorKindXor = 18,  // 17
  ELBinaryOperatorKindOr = 19,  // 17
  ELBinaryOperatorKindLAnd = 20,  // 17
  ELBinaryOperatorKindLOr = 21,  // 17
  ELBinaryOperatorKindAssign = 22,  // 17
  ELBinaryOperatorKindMulAssign = 23,  // 17
  ELBinaryOperatorKindDivAssign = 24,  // 17
  ELBinaryOperatorKindRemAssign = 25,  // 17
  ELBinaryOperatorKindAddAssign = 26,  // 17
  ELBinaryOperatorKindSubAssign = 27,  // 17
  ELBinaryOperatorKindShlAssign = 28,  // 17
  ELBinaryOperatorKindShrAssign = 29,  // 17
  ELBinaryOperatorKindAndAssign = 30,  // 17
  ELBinaryOperatorKindXorAssign = 31,  // 17
  ELBinaryOperatorKindOrAssign = 32,  // 17
  ELBinaryOperatorKindComma = 33,  // 17
} ELBinaryOperatorKind;

typedef enum EL_OPEN ELUnaryOperatorKind {
  ELUnaryOperatorKindInvalid = 0,  // 17
  ELUnaryOperatorKindPostInc = 1,  // 17
  ELUnaryOperatorKindPostDec = 2,  // 17
  ELUnaryOperatorKindPreInc = 3,  // 17
  ELUnaryOperatorKindPreDec = 4,  // 17
  ELUnaryOperatorKindAddrOf = 5,  // 17
  ELUnaryOperatorKindDeref = 6,  // 17
  ELUnaryOperatorKindPlus = 7,  // 17
  ELUnaryOperatorKindMinus = 8,  // 17
  ELUnaryOperatorKindNot = 9,  // 17
  ELUnaryOperatorKindLNot = 10,  // 17
  ELUnaryOperatorKindReal = 11,  // 17
  ELUnaryOperatorKindImag = 12,  // 17
  ELUnaryOperatorKindExtension = 13,  // 17
  ELUnaryOperatorKindCoawait = 14,  // 17
} ELUnaryOperatorKind;

#endif
