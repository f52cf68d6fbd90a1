// Types of the unit as types of the file's resolution, each once.
//
// Built-in types, pointers, references and arrays are nominal types too: `ForeignDeclarations` declares them once for a
// program, under these keys.

internal import NeutralAST
internal import SourceText

/// The keys of types that no file declares.
enum BuiltInKey {
  static let pointer = KnownName.pointerType.text
  static let reference = KnownName.referenceType.text
  static let array = KnownName.arrayType.text
  static func builtin(_ name: String) -> String { "type \(name)" }
  /// What `new` and `delete` call.
  static let new = "operator new"
  static let newArray = "operator new[]"
  static let delete = "operator delete"
  static let deleteArray = "operator delete[]"
}

extension UnitLowering {
  /// The number of a node's type in the resolution.
  mutating func type(of node: Int) -> UInt32 { typeNumber(nodes[node].type) }

  /// The number in the resolution of a type of the unit; references are looked through, as expressions have none.
  mutating func typeNumber(_ type: UInt32) -> UInt32 {
    guard type != clangNone else { return 0 }
    if dependentTypes[Int(type)] { return dependentNumber(type) }
    if typeNumbers[Int(type)] != 0 { return typeNumbers[Int(type)] }
    // A type that contains itself ends here.
    let number = insert(resolved(unit.types[Int(type)]))
    typeNumbers[Int(type)] = number
    noteLayout(of: unit.types[Int(type)], number)
    return number
  }

  /// The sizes of instances of templates differ, so they belong to the type and not to its declaration.
  private mutating func noteLayout(of type: ClangType, _ number: UInt32) {
    guard type.shape == .record, type.declaration != clangNone, number != 0 else { return }
    let declared = unit.declarations[Int(type.declaration)]
    guard declared.size >= 0, declared.template != clangNone else { return }
    resolution.typeLayouts[number] = RecordLayout(
      size: Int(declared.size), alignment: max(1, Int(declared.alignment)), isTrivial: declared.flags.contains(.isTrivial))
  }

  /// The number of a type in the resolution, which gets it if it is new.
  mutating func insert(_ type: ResolvedType) -> UInt32 {
    if let number = typeIndex[type] { return number }
    let number = UInt32(resolution.types.count)
    resolution.types.append(type)
    typeIndex[type] = number
    return number
  }

  mutating func resolved(_ type: ClangType) -> ResolvedType {
    let parts = Array(unit.list(type.parts))
    switch type.shape {
    case .unknown, .placeholder: return .unknown
    case .void: return .void
    case .builtin: return .nominal(key: name(BuiltInKey.builtin(unit.text(type.name))), arguments: [])
    case .record:
      let declared = key(type.declaration)
      return declared.isNone ? .unknown : .nominal(key: declared, arguments: parts.map { typeNumber($0) } + values(of: type, parts))
    case .pointer:
      guard let pointee = parts.first else { return .unknown }
      if isFunction(pointee) { return resolved(unit.types[Int(pointee)]) }
      return .nominal(key: name(BuiltInKey.pointer), arguments: [typeNumber(pointee)])
    case .lvalueReference, .rvalueReference:
      guard let referent = parts.first, referent != clangNone else { return .unknown }
      return resolved(unit.types[Int(referent)])
    case .array: return .nominal(key: name(BuiltInKey.array), arguments: parts.prefix(1).map { typeNumber($0) })
    case .function:
      return .function(
        parameters: parts.dropFirst().map { typeNumber($0) }, result: parts.first.map { typeNumber($0) } ?? 0)
    case .memberPointer: return .unknown
    case .templateParameter: return templateParameter(unit.text(type.name))
    }
  }

  /// `96` of `std::array<char, 96>`: libclang's name of the instance holds it.
  private mutating func values(of type: ClangType, _ parts: [UInt32]) -> [UInt32] {
    guard type.declaration != clangNone, parts.contains(clangNone), unit.declarations[Int(type.declaration)].template != clangNone else { return [] }
    return [insert(.values(name(unit.declarations[Int(type.declaration)].usr)))]
  }

  private func isFunction(_ type: UInt32) -> Bool {
    type != clangNone && unit.types[Int(type)].shape == .function
  }

  func shape(_ type: UInt32) -> ClangType.Shape {
    type == clangNone ? .unknown : unit.types[Int(type)].shape
  }

  func isReference(_ type: UInt32) -> Bool {
    shape(type) == .lvalueReference || shape(type) == .rvalueReference
  }

  /// What a pointer or reference refers to, or what an array holds.
  func pointee(_ type: UInt32) -> UInt32 {
    guard type != clangNone else { return clangNone }
    return unit.list(unit.types[Int(type)].parts).first ?? clangNone
  }

  func isConst(_ type: UInt32) -> Bool {
    type != clangNone && unit.types[Int(type)].qualifiers.contains(.isConst)
  }

  /// A written type at a node.
  mutating func reference(_ type: UInt32, at range: ByteRange) -> TypeReferenceID {
    builder.add(.resolved(typeNumber(type)), range)
  }

  /// The type of a variable or field: a reference is kept as the pointer that it is.
  mutating func variableType(_ type: UInt32, _ range: ByteRange) -> TypeReferenceID {
    isReference(type) ? builder.add(.resolved(referenceNumber(type)), range) : reference(type, at: range)
  }

  /// The number in the resolution of a reference, which is not looked through.
  mutating func referenceNumber(_ type: UInt32) -> UInt32 {
    insert(.nominal(key: name(BuiltInKey.reference), arguments: [typeNumber(pointee(type))]))
  }

  /// The number in the resolution of a pointer to a type of the resolution.
  mutating func pointerNumber(to element: UInt32) -> UInt32 {
    element == 0 ? 0 : insert(.nominal(key: name(BuiltInKey.pointer), arguments: [element]))
  }

  /// The type of a parameter: one that is passed by reference is lent to the function.
  mutating func parameterType(_ type: UInt32, at range: ByteRange) -> TypeReferenceID {
    if shape(type) == .array {
      let pointer = ResolvedType.nominal(key: name(BuiltInKey.pointer), arguments: [typeNumber(pointee(type))])
      return builder.add(.resolved(insert(pointer)), range)
    }
    let inner = reference(type, at: range)
    guard isReference(type) else { return inner }
    var attributes: TypeAttributes = isConst(pointee(type)) ? .isBorrowing : .isInout
    if shape(type) == .rvalueReference { attributes.insert(.isConsuming) }
    return builder.add(.attributed(attributes, inner), range)
  }
}
