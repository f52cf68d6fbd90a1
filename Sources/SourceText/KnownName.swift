// Names that the analysis itself knows, with fixed numbers.
//
// Only names that the *languages* give a meaning (`self`, `init`, the operators of assignment, the types of literals).
// What a library's functions do is not written here but in `rules/models`.

/// A name with a fixed number; the first one stands for "no name".
package enum KnownName: UInt32, CaseIterable, Sendable {
  case none, wildcard
  case `self`, `Self`, `init`, `deinit`, `super`, `subscript`, type, typeOf, callAsFunction
  case newValue, oldValue, error, wrappedValue, projectedValue, dynamicMember, keyPath
  case get, set, willSet, didSet, read, modify, unsafeAddress, unsafeMutableAddress, mutableAddress, address
  case int, double, string, bool, character, array, dictionary, set_, optional, any, anyObject, void, never
  case pointee, errorType, sendable, copyable, escapable, actor, anyActor, function, result, some, none_, substring
  case subSequence, partialRangeUpTo, partialRangeThrough, partialRangeFrom
  case element, key, value, index, iterator, sequence, collection, swift, keyPathType
  case escaping, autoclosure, noescape, sendableAttribute, mainActor, objc, inlinable, usableFromInline
  case resultBuilder, propertyWrapper, dynamicMemberLookup, dynamicCallable, main, layout, globalActor
  case rawValue, hashValue, allCases, count, asyncSequence, range, closedRange, task, escape, async
  case nilCoalescing, and, or, not, plus, closedRangeOperator, halfOpenRange, assignOperator, wrapped
  case lowercaseSelfMember, byInteger, byFloat, byString, byUnicodeScalar, byBoolean, byArray, byDictionary, byNil
  case regexType, next, makeIterator, anyKeyPath, makeAsyncIterator, addTask
  case shorthand0, shorthand1, shorthand2, shorthand3, shorthand4
  case min, max, success, failure, indices, `default`, `where`, body, unsafeRange, caseIterable, appendInterpolation
  // Keys of types that C has without declaring them (see `Resolution`).
  case pointerType, referenceType, arrayType

  /// The text of the name.
  package var text: String {
    switch self {
    case .none: ""
    case .wildcard: "_"
    case .type: "Type"
    case .typeOf: "type"
    case .int: "Int"
    case .double: "Double"
    case .string: "String"
    case .bool: "Bool"
    case .character: "Character"
    case .array: "Array"
    case .dictionary: "Dictionary"
    case .set_: "Set"
    case .optional: "Optional"
    case .any: "Any"
    case .anyObject: "AnyObject"
    case .void: "Void"
    case .never: "Never"
    case .errorType: "Error"
    case .sendable: "Sendable"
    case .copyable: "Copyable"
    case .escapable: "Escapable"
    case .actor: "Actor"
    case .anyActor: "AnyActor"
    case .function: "Function"
    case .result: "Result"
    case .none_: "none"
    case .substring: "Substring"
    case .element: "Element"
    case .subSequence: "SubSequence"
    case .partialRangeUpTo: "PartialRangeUpTo"
    case .partialRangeThrough: "PartialRangeThrough"
    case .partialRangeFrom: "PartialRangeFrom"
    case .key: "Key"
    case .value: "Value"
    case .index: "Index"
    case .iterator: "Iterator"
    case .sequence: "Sequence"
    case .collection: "Collection"
    case .swift: "Swift"
    case .keyPathType: "KeyPath"
    case .sendableAttribute: "@Sendable"
    case .mainActor: "MainActor"
    case .layout: "_layout"
    case .asyncSequence: "AsyncSequence"
    case .range: "Range"
    case .closedRange: "ClosedRange"
    case .task: "Task"
    case .nilCoalescing: "??"
    case .and: "&&"
    case .or: "||"
    case .not: "!"
    case .plus: "+"
    case .closedRangeOperator: "..."
    case .halfOpenRange: "..<"
    case .assignOperator: "="
    case .wrapped: "Wrapped"
    case .lowercaseSelfMember: "$self"
    case .caseIterable: "CaseIterable"
    case .byInteger: "ExpressibleByIntegerLiteral"
    case .byFloat: "ExpressibleByFloatLiteral"
    case .byString: "ExpressibleByStringLiteral"
    case .byUnicodeScalar: "ExpressibleByUnicodeScalarLiteral"
    case .byBoolean: "ExpressibleByBooleanLiteral"
    case .byArray: "ExpressibleByArrayLiteral"
    case .byDictionary: "ExpressibleByDictionaryLiteral"
    case .byNil: "ExpressibleByNilLiteral"
    case .regexType: "Regex"
    case .anyKeyPath: "AnyKeyPath"
    case .pointerType: "type *"
    case .referenceType: "type &"
    case .arrayType: "type []"
    case .shorthand0: "$0"
    case .shorthand1: "$1"
    case .shorthand2: "$2"
    case .shorthand3: "$3"
    case .shorthand4: "$4"
    // escapelint:ignore-next-line reflection-in-loop -- the loop fills the table of names once
    default: String(describing: self)
    }
  }
}
