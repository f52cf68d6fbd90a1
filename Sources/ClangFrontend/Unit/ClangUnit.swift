// One translation unit as libclang describes it: plain numbers in arrays.
//
// libclang can crash on bad input, so a worker process asks it and hands the answers on in this form; what they mean is
// worked out by `Lowering` in the process that survives. The unit holds the nodes of the files under analysis only, and
// of other files (system headers) just the declarations that those nodes refer to. Every number is an index into an
// array of the same unit, checked when a unit is read from a worker (`ClangUnit+Coding`).

/// What one translation unit says about the files under analysis.
struct ClangUnit: Sendable, Equatable {
  /// The files that nodes stand in: main file first, then headers in the order of their inclusion.
  var files: [ClangText] = []
  /// In pre-order; `ClangNode.end` of each says where its children end.
  var nodes: [ClangNode] = []
  var types: [ClangType] = []
  var declarations: [ClangDeclaration] = []
  /// Lists of numbers that types and declarations name by their bounds.
  var lists: [UInt32] = []
  /// Distinct texts in UTF-8, one behind the other. Number 0 is the empty text.
  var textEnds: [UInt32] = [0]
  var textBytes: [UInt8] = []
  var problems: [ClangProblem] = []
  /// Included files that were not found.
  var missing: [ClangText] = []

  func text(_ text: ClangText) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  func bytes(of text: ClangText) -> ArraySlice<UInt8> {
    let number = Int(text.number)
    if number == 0 { return [] }
    return textBytes[Int(textEnds[number - 1])..<Int(textEnds[number])]
  }

  func list(_ bounds: ClangList) -> ArraySlice<UInt32> {
    lists[Int(bounds.start)..<Int(bounds.start) + Int(bounds.count)]
  }
}

/// The number of a text.
struct ClangText: Sendable, Hashable, BitwiseCopyable {
  var number: UInt32
  static let empty = ClangText(number: 0)
  var isEmpty: Bool { number == 0 }
}

/// A part of `ClangUnit.lists`.
struct ClangList: Sendable, Hashable, BitwiseCopyable {
  var start: UInt32
  var count: UInt32
  static let empty = ClangList(start: 0, count: 0)
}

/// No node, type or declaration.
let clangNone = UInt32.max

/// One cursor.
struct ClangNode: Sendable, Equatable, BitwiseCopyable {
  /// libclang's number of the kind of cursor.
  var kind: UInt16
  var flags: Flags
  /// The index of the file that it stands in.
  var file: UInt32
  /// Byte offsets of the extent and of the location (the name, the operator), macros at their expansion.
  var start: UInt32
  var stop: UInt32
  var location: UInt32
  /// The number of nodes up to the end of its children: the index of the next sibling, if there is one.
  var end: UInt32
  /// The type of an expression, of a declared variable, or of a declared function.
  var type: UInt32
  /// What a declaration declares; what an expression or type refers to.
  var target: UInt32

  struct Flags: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt16
    /// It begins or ends in the expansion of a macro, so its text in the file is not its own.
    static let isInMacro = Flags(rawValue: 1 << 0)
    static let isDefinition = Flags(rawValue: 1 << 1)
    /// A call that is bound at run time.
    static let isDynamicCall = Flags(rawValue: 1 << 2)
  }
}

/// A type, each once; canonical, that is without names of aliases.
struct ClangType: Sendable, Equatable, BitwiseCopyable {
  enum Shape: UInt8, Sendable, BitwiseCopyable {
    /// Dependent on template parameters, or of a kind that nothing is known of.
    case unknown
    case void
    /// An arithmetic type; `name` is its spelling.
    case builtin
    /// A class, struct, union or enum; `parts` are template arguments, `clangNone` for those that are no types.
    case record
    case pointer, lvalueReference, rvalueReference
    /// `count` elements, or -1 where that is not known.
    case array
    /// The result first, then the parameters.
    case function
    /// A pointer to a member; the class second.
    case memberPointer
    case templateParameter
    /// `auto` that was not deduced.
    case placeholder
  }

  /// The raw value of `shape`: what comes from another process may hold any number.
  var shapeCode: UInt8
  var qualifiers: Qualifiers
  /// The spelling of a builtin or of a template parameter.
  var name: ClangText
  /// The declaration of a record.
  var declaration: UInt32
  var parts: ClangList
  var count: Int64

  var shape: Shape { Shape(rawValue: shapeCode) ?? .unknown }

  struct Qualifiers: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    static let isConst = Qualifiers(rawValue: 1)
    static let isVolatile = Qualifiers(rawValue: 2)
    /// Of a function: takes further arguments.
    static let isVariadic = Qualifiers(rawValue: 4)
  }
}

/// A declaration that nodes declare or refer to, each once (by its canonical cursor).
struct ClangDeclaration: Sendable, Equatable, BitwiseCopyable {
  var kind: UInt16
  var flags: Flags
  /// libclang's name that is the same in all units; of locals it holds their place.
  var usr: ClangText
  var name: ClangText
  /// The namespace, class or function around it.
  var parent: UInt32
  /// The template, or member of one, that this is an instance of.
  var template: UInt32
  /// The type of a variable, the function type of a function, the type of a record itself.
  var type: UInt32
  /// Of a foreign function its parameters' declarations; of a foreign template its type parameters.
  var parameters: ClangList
  /// Base classes, as types; the methods that a method overrides, as declarations.
  var supers: ClangList
  /// Bytes of a record; -1 where that is not known.
  var size: Int64
  var alignment: Int32
  /// Where it is defined, if that is in a file under analysis; else `clangNone`.
  var file: UInt32

  struct Flags: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt32
    /// It stands in a file that is not under analysis.
    static let isForeign = Flags(rawValue: 1 << 0)
    static let isStatic = Flags(rawValue: 1 << 1)
    static let isVirtual = Flags(rawValue: 1 << 2)
    static let isPureVirtual = Flags(rawValue: 1 << 3)
    static let isConst = Flags(rawValue: 1 << 4)
    static let isCopyConstructor = Flags(rawValue: 1 << 5)
    static let isMoveConstructor = Flags(rawValue: 1 << 6)
    static let isDefaultConstructor = Flags(rawValue: 1 << 7)
    static let isConverting = Flags(rawValue: 1 << 8)
    static let isThreadLocal = Flags(rawValue: 1 << 9)
    static let isExternal = Flags(rawValue: 1 << 10)
    static let isPublic = Flags(rawValue: 1 << 11)
    static let isPrivate = Flags(rawValue: 1 << 12)
    static let isInline = Flags(rawValue: 1 << 13)
    /// Copying it is copying its bytes, and destroying it is nothing.
    static let isTrivial = Flags(rawValue: 1 << 14)
    static let isAnonymous = Flags(rawValue: 1 << 15)
    static let isInlineNamespace = Flags(rawValue: 1 << 16)
    static let isVariadic = Flags(rawValue: 1 << 17)
    static let isMutable = Flags(rawValue: 1 << 18)
    /// Declared `extern`, `static` or at file level: it lives as long as the program.
    static let isGlobal = Flags(rawValue: 1 << 19)
    static let isNoReturn = Flags(rawValue: 1 << 20)
    static let isDefined = Flags(rawValue: 1 << 21)
  }
}

/// What libclang complains about.
struct ClangProblem: Sendable, Equatable, BitwiseCopyable {
  /// libclang's severity: 2 warning, 3 error, 4 fatal.
  var severity: UInt32
  /// `clangNone` for a place that is in no file under analysis.
  var file: UInt32
  var offset: UInt32
  var message: ClangText
}
