// Types, each once.
//
// A part of a type stands before the type, so types never name themselves; records name declarations, which are
// described later. All types that nothing is known of are one.

internal import CLibclang

extension ClangExtraction {
  /// The number of a type as written, or `clangNone` for none.
  func type(_ written: ELType) -> UInt32 {
    guard written.kind != .invalid, let key = written.data.0 else { return clangNone }
    if let known = writtenTypes[key] { return known }
    let number = canonicalType(clang.getCanonicalType(written))
    writtenTypes[key] = number
    return number
  }

  private func canonicalType(_ type: ELType) -> UInt32 {
    guard let key = type.data.0 else { return clangNone }
    if let known = canonicalTypes[key] { return known }
    let number = type.kind == .atomic ? self.type(clang.Type_getValueType(type)) : add(description(of: type))
    canonicalTypes[key] = number
    return number
  }

  private func add(_ type: ClangType) -> UInt32 {
    if type.shape == .unknown, let first = builder.unit.types.firstIndex(of: type) { return UInt32(first) }
    builder.unit.types.append(type)
    return UInt32(builder.unit.types.count - 1)
  }

  private func description(of type: ELType) -> ClangType {
    // Whether it is const is known of a type, too, of which nothing else is.
    var result = shape(of: type)
    if clang.isConstQualifiedType(type) != 0 { result.qualifiers.insert(.isConst) }
    if clang.isVolatileQualifiedType(type) != 0 { result.qualifiers.insert(.isVolatile) }
    return result
  }

  private func shape(of type: ELType) -> ClangType {
    switch type.kind {
    case .void: .init(.void)
    case .pointer, .blockPointer: compound(.pointer, [clang.getPointeeType(type)])
    case .lValueReference: compound(.lvalueReference, [clang.getPointeeType(type)])
    case .rValueReference: compound(.rvalueReference, [clang.getPointeeType(type)])
    case .constantArray, .incompleteArray, .variableArray, .dependentSizedArray: array(type)
    case .functionProto, .functionNoProto: function(type)
    // Its class is not asked for: of a class that depends on template parameters, newer versions crash.
    case .memberPointer: compound(.memberPointer, [clang.getPointeeType(type)])
    case .record, .enum: record(type)
    case .auto: .init(.placeholder)
    case .unexposed: dependent(type)
    default: isBuiltin(type.kind) ? named(.builtin, type) : .unknown
    }
  }

  /// Arithmetic types, vectors of them, and `nullptr_t`; what the runtime of another language adds is unknown.
  private func isBuiltin(_ kind: ELTypeKind) -> Bool {
    switch kind.rawValue {
    case ELTypeKind.bool.rawValue...ELTypeKind.nullPtr.rawValue: true
    case ELTypeKind.float128.rawValue...ELTypeKind.ibm128.rawValue: true
    default: [.complex, .vector, .extVector].contains(kind)
    }
  }

  private func compound(_ shape: ClangType.Shape, _ parts: [ELType]) -> ClangType {
    var result = ClangType(shape)
    result.parts = builder.list(parts.map { self.type($0) })
    return result
  }

  private func array(_ type: ELType) -> ClangType {
    var result = compound(.array, [clang.getArrayElementType(type)])
    result.count = type.kind == .constantArray ? clang.getArraySize(type) : -1
    return result
  }

  private func function(_ type: ELType) -> ClangType {
    let count = max(0, clang.getNumArgTypes(type))
    let parameters = (0..<count).map { clang.getArgType(type, UInt32($0)) }
    var result = compound(.function, [clang.getResultType(type)] + parameters)
    if clang.isFunctionTypeVariadic(type) != 0 { result.qualifiers.insert(.isVariadic) }
    return result
  }

  private func record(_ type: ELType) -> ClangType {
    let cursor = clang.getTypeDeclaration(type)
    guard ClangKinds.isDeclaration(cursor.kind) else { return .unknown }
    let count = max(0, clang.Type_getNumTemplateArguments(type))
    let arguments = (0..<count).map { clang.Type_getTemplateArgumentAsType(type, UInt32($0)) }
    var result = compound(.record, arguments)
    result.declaration = declaration(cursor)
    return result
  }

  private func named(_ shape: ClangType.Shape, _ type: ELType) -> ClangType {
    var result = ClangType(shape)
    // Qualifiers are said apart from the name.
    var name = library.text(clang.getTypeSpelling(type))[...]
    for qualifier in ["const ", "volatile "] where name.hasPrefix(qualifier) {
      name = name.dropFirst(qualifier.count)
    }
    result.name = builder.text(String(name))
    return result
  }

  /// Canonical types that libclang has no kind for: parameters of templates, what depends on them, and the name of a
  /// class template in its own body.
  private func dependent(_ type: ELType) -> ClangType {
    let parameter = named(.templateParameter, type)
    if TemplateParameterName(builder.unit.text(parameter.name)) != nil { return parameter }
    let cursor = clang.getTypeDeclaration(type)
    if cursor.kind == .classTemplate { return record(type) }
    guard ClangKinds.records.contains(cursor.kind) else { return .unknown }
    var result = ClangType(.record)
    result.declaration = declaration(cursor)
    return result
  }
}

extension ClangType {
  init(_ shape: Shape) {
    self.init(
      shapeCode: shape.rawValue, qualifiers: [], name: .empty, declaration: clangNone, parts: .empty, count: -1)
  }

  static let unknown = ClangType(.unknown)
}

/// The name of a template parameter in canonical types: how many templates stand around the one that declares it, and
/// which of its parameters it is.
struct TemplateParameterName {
  var depth: Int
  var index: Int

  /// Nil for a type that is something else, or has a parameter as a part.
  init?(_ text: String) {
    let prefix = "type-parameter-"
    guard text.hasPrefix(prefix) else { return nil }
    let numbers = text.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 2, let depth = Int(numbers[0]), let index = Int(numbers[1]) else { return nil }
    (self.depth, self.index) = (depth, index)
  }
}
