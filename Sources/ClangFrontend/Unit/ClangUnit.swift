// One translation unit as libclang describes it: plain numbers in arrays.
//
// libclang can crash on bad input, so a worker process asks it and hands the answers on in this form; what they mean is
// worked out by `Lowering` in the process that survives. The unit holds the nodes of the files under analysis only, and
// of other files (system headers) just the declarations that those nodes refer to. Every number is an index into an
// array of the same unit, checked when a unit is read from a worker (`ClangUnit+Coding`).

/// What one translation unit says about the files under analysis.
package struct ClangUnit: Sendable, Equatable {
  /// The files that nodes stand in: main file first, then headers in the order of their inclusion.
  package var files: [ClangText] = []
  /// In pre-order; `ClangNode.end` of each says where its children end.
  package var nodes: [ClangNode] = []
  package var types: [ClangType] = []
  package var declarations: [ClangDeclaration] = []
  /// Lists of numbers that types and declarations name by their bounds.
  package var lists: [UInt32] = []
  /// Distinct texts in UTF-8, one behind the other. Number 0 is the empty text.
  package var textEnds: [UInt32] = [0]
  package var textBytes: [UInt8] = []
  package var problems: [ClangProblem] = []
  /// Included files that were not found.
  package var missing: [ClangText] = []

  package func text(_ text: ClangText) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  package func bytes(of text: ClangText) -> ArraySlice<UInt8> {
    let number = Int(text.number)
    if number == 0 { return [] }
    return textBytes[Int(textEnds[number - 1])..<Int(textEnds[number])]
  }

  package func list(_ bounds: ClangList) -> ArraySlice<UInt32> {
    lists[Int(bounds.start)..<Int(bounds.start) + Int(bounds.count)]
  }
}

/// The number of a text.
package struct ClangText: Sendable, Hashable, BitwiseCopyable {
  package var number: UInt32
  package static let empty = ClangText(number: 0)
  package var isEmpty: Bool { number == 0 }
}

/// A part of `ClangUnit.lists`.
package struct ClangList: Sendable, Hashable, BitwiseCopyable {
  package var start: UInt32
  package var count: UInt32
  package static let empty = ClangList(start: 0, count: 0)
}

/// No node, type or declaration.
package let clangNone = UInt32.max

/// One cursor.
package struct ClangNode: Sendable, Equatable, BitwiseCopyable {
  /// libclang's number of the kind of cursor.
  package var kind: UInt16
  package var flags: Flags
  /// The index of the file that it stands in.
  package var file: UInt32
  /// Byte offsets of the extent and of the location (the name, where there is one), macros at their expansion, but
  /// arguments of macros where they are written. `start <= stop`.
  package var start: UInt32
  package var stop: UInt32
  package var location: UInt32
  /// The number of nodes up to the end of its children: the index of the next sibling, if there is one.
  package var end: UInt32
  /// The type of an expression, of a declared variable, or of a declared function.
  package var type: UInt32
  /// What a declaration declares; what an expression or type refers to.
  package var target: UInt32

  package struct Flags: OptionSet, Sendable, BitwiseCopyable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// It begins or ends in the expansion of a macro, so its text in the file is not its own.
    package static let isInMacro = Flags(rawValue: 1 << 0)
    package static let isDefinition = Flags(rawValue: 1 << 1)
    /// A call of a virtual function that does not name the class; `final` is not considered.
    package static let isDynamicCall = Flags(rawValue: 1 << 2)
    /// The compiler added it (a default argument, a conversion): it has no text, and stands where its parent begins.
    package static let isImplicit = Flags(rawValue: 1 << 3)
    /// A number or Boolean in a macro: what it means as a condition, as its text does not show it.
    package static let isZero = Flags(rawValue: 1 << 4)
    package static let isNotZero = Flags(rawValue: 1 << 5)
  }

  /// Of an operator in a macro: which one, as a place in `ClangOperator` counted from 1; 0 where that is not known. It is
  /// kept in the upper bits of the flags.
  var operatorNumber: Int {
    get { Int(flags.rawValue >> 8) }
    set { flags = Flags(rawValue: flags.rawValue & 0xFF | UInt16(truncatingIfNeeded: newValue) << 8) }
  }
}

/// A type, each once; canonical, that is without names of aliases.
package struct ClangType: Sendable, Equatable, BitwiseCopyable {
  package enum Shape: UInt8, Sendable, BitwiseCopyable {
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
    /// A pointer to a member, of which class is not known.
    case memberPointer
    case templateParameter
    /// `auto` that was not deduced.
    case placeholder
  }

  /// The raw value of `shape`: what comes from another process may hold any number.
  package var shapeCode: UInt8
  package var qualifiers: Qualifiers
  /// The spelling of a builtin or of a template parameter.
  package var name: ClangText
  /// The declaration of a record.
  package var declaration: UInt32
  package var parts: ClangList
  package var count: Int64

  package var shape: Shape { Shape(rawValue: shapeCode) ?? .unknown }

  package struct Qualifiers: OptionSet, Sendable, BitwiseCopyable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let isConst = Qualifiers(rawValue: 1)
    package static let isVolatile = Qualifiers(rawValue: 2)
    /// Of a function: takes further arguments.
    package static let isVariadic = Qualifiers(rawValue: 4)
  }
}

/// A declaration that nodes declare or refer to, each once (by its canonical cursor).
package struct ClangDeclaration: Sendable, Equatable, BitwiseCopyable {
  package var kind: UInt16
  package var flags: Flags
  /// libclang's name that is the same in all units; variables in functions and parameters have none.
  package var usr: ClangText
  package var name: ClangText
  /// The namespace, class or function around it.
  package var parent: UInt32
  /// The template, or member of one, that this is an instance of.
  package var template: UInt32
  /// The type of a variable, the function type of a function, the type of a record itself.
  package var type: UInt32
  /// Of a foreign function its parameters' declarations; of a template its own parameters.
  package var parameters: ClangList
  /// Base classes, as types; the methods that a method overrides, as declarations.
  package var supers: ClangList
  /// Bytes of a record; -1 where that is not known.
  package var size: Int64
  package var alignment: Int32
  /// Where it is defined, if that is in a file under analysis; else `clangNone`.
  package var file: UInt32

  package struct Flags: OptionSet, Sendable, BitwiseCopyable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    /// It stands in a file that is not under analysis.
    package static let isForeign = Flags(rawValue: 1 << 0)
    package static let isStatic = Flags(rawValue: 1 << 1)
    package static let isVirtual = Flags(rawValue: 1 << 2)
    package static let isPureVirtual = Flags(rawValue: 1 << 3)
    package static let isConst = Flags(rawValue: 1 << 4)
    package static let isCopyConstructor = Flags(rawValue: 1 << 5)
    package static let isMoveConstructor = Flags(rawValue: 1 << 6)
    package static let isDefaultConstructor = Flags(rawValue: 1 << 7)
    package static let isConverting = Flags(rawValue: 1 << 8)
    package static let isThreadLocal = Flags(rawValue: 1 << 9)
    package static let isExternal = Flags(rawValue: 1 << 10)
    package static let isPublic = Flags(rawValue: 1 << 11)
    package static let isPrivate = Flags(rawValue: 1 << 12)
    package static let isInline = Flags(rawValue: 1 << 13)
    /// Copying it is copying its bytes, and destroying it is nothing. Without this flag and `isNontrivial` it is not
    /// known.
    package static let isTrivial = Flags(rawValue: 1 << 14)
    package static let isAnonymous = Flags(rawValue: 1 << 15)
    package static let isInlineNamespace = Flags(rawValue: 1 << 16)
    package static let isVariadic = Flags(rawValue: 1 << 17)
    package static let isMutable = Flags(rawValue: 1 << 18)
    /// Declared `extern`, `static` or at file level: it lives as long as the program.
    package static let isGlobal = Flags(rawValue: 1 << 19)
    package static let isNoReturn = Flags(rawValue: 1 << 20)
    package static let isDefined = Flags(rawValue: 1 << 21)
    /// Copying or destroying it runs code, or it has virtual functions or bases.
    package static let isNontrivial = Flags(rawValue: 1 << 22)
  }
}

/// What libclang complains about.
package struct ClangProblem: Sendable, Equatable, BitwiseCopyable {
  /// libclang's severity: 2 warning, 3 error, 4 fatal.
  package var severity: UInt32
  /// `clangNone` for a place that is in no file under analysis.
  package var file: UInt32
  package var offset: UInt32
  package var message: ClangText
}
