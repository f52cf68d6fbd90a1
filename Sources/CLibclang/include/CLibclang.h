// Our own declarations of the part of libclang's C interface that the frontend calls, and a table of its
// functions.
//
// The library is opened at run time: escapelint builds on a machine without libclang, one program works with
// every version from 14 on, and a run over Swift alone never loads it. So nothing here may come from libclang's
// headers; that the declarations agree with them is tested. Names begin with `EL`, since `clang_…` and `CX…`
// belong to libclang.

#ifndef CLIBCLANG_H
#define CLIBCLANG_H

#include <stddef.h>

#include "LibclangFunctions.h"
#include "LibclangKinds.h"

// Swift sees functions that are there and functions that may be missing. Nothing is said of other pointers, since
// libclang says nothing of them.
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-completeness"
#define EL_NONNULL _Nonnull
#define EL_NULLABLE _Nullable
#else
#define EL_NONNULL
#define EL_NULLABLE
#endif

// MARK: What the library owns

typedef void *ELIndex;
typedef struct ELTranslationUnitImplementation *ELTranslationUnit;
typedef struct ELTargetInfoImplementation *ELTargetInfo;
typedef void *ELFile;
typedef void *ELDiagnostic;
typedef void *ELEvalResult;
typedef void *ELPrintingPolicy;

// MARK: Values

/// Text of the library; given back with `disposeString`.
typedef struct ELString {
  const void *data;
  unsigned private_flags;
} ELString;

/// The contents of a file that are not those on the disk.
typedef struct ELUnsavedFile {
  const char *Filename;
  const char *Contents;
  unsigned long Length;
} ELUnsavedFile;

/// Equal for all names of one file.
typedef struct ELFileUniqueID {
  unsigned long long data[3];
} ELFileUniqueID;

typedef struct ELSourceLocation {
  const void *ptr_data[2];
  unsigned int_data;
} ELSourceLocation;

typedef struct ELSourceRange {
  const void *ptr_data[2];
  unsigned begin_int_data;
  unsigned end_int_data;
} ELSourceRange;

typedef struct ELSourceRangeList {
  unsigned count;
  ELSourceRange *ranges;
} ELSourceRangeList;

/// A node of the tree of a translation unit; valid while the unit is.
typedef struct ELCursor {
  ELCursorKind kind;
  int xdata;
  const void *data[3];
} ELCursor;

typedef struct ELType {
  ELTypeKind kind;
  void *data[2];
} ELType;

typedef struct ELToken {
  unsigned int_data[4];
  void *ptr_data;
} ELToken;

// MARK: Visitors

/// What a visitor was given by its caller.
typedef void *ELClientData;
typedef ELChildVisitResult (*ELCursorVisitor)(ELCursor cursor, ELCursor parent, ELClientData client);
typedef ELVisitorResult (*ELFieldVisitor)(ELCursor cursor, ELClientData client);
typedef void (*ELInclusionVisitor)(
    ELFile included, ELSourceLocation *stack, unsigned depth, ELClientData client);

// MARK: The table

#define EL_REQUIRED_FIELD(result, name, parameters) result(*EL_NONNULL name) parameters;
#define EL_OPTIONAL_FIELD(result, name, parameters) result(*EL_NULLABLE name) parameters;

/// The functions of one opened library.
typedef struct ELClang {
  EL_REQUIRED_FUNCTIONS(EL_REQUIRED_FIELD)
  EL_OPTIONAL_FUNCTIONS(EL_OPTIONAL_FIELD)
} ELClang;

#undef EL_REQUIRED_FIELD
#undef EL_OPTIONAL_FIELD

/// Opens the library at `path` and fills `table`. It stays open until the process ends.
///
/// Gives 1 on success. Otherwise gives 0, leaves the table in no defined state and puts a reason of at most `length`
/// bytes into `message`: what the loader says, or the names of the functions that are missing.
int el_clang_open(
    const char *EL_NONNULL path, ELClang *EL_NONNULL table, char *EL_NONNULL message, size_t length);

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

#endif
