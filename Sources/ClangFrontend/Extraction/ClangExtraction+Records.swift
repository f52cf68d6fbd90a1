// Records: bases, sizes, and whether their bytes may be copied.
//
// A layout is asked for only where the compiler has one: of complete definitions that it found valid.

internal import CLibclang

extension ClangExtraction {
  func describeRecord(_ declaration: inout ClangDeclaration, _ cursor: ELCursor) {
    if clang.Cursor_isAnonymous(cursor) != 0 { declaration.flags.insert(.isAnonymous) }
    let definition = clang.getCursorDefinition(cursor)
    guard clang.Cursor_isNull(definition) == 0 else { return }
    declaration.supers = builder.list(bases(of: definition))
    let type = clang.getCursorType(definition)
    guard isComplete(type), clang.isInvalidDeclaration(definition) == 0 else { return }
    declaration.size = max(-1, clang.Type_getSizeOf(type))
    declaration.alignment = Int32(truncatingIfNeeded: max(-1, clang.Type_getAlignOf(type)))
    if declaration.size >= 0, isTrivial(definition) { declaration.flags.insert(.isTrivial) }
  }

  private func isComplete(_ type: ELType) -> Bool {
    let kind = clang.getCanonicalType(type).kind
    return kind == .record || kind == .enum
  }

  /// The types of the base classes, in order.
  func bases(of definition: ELCursor) -> [UInt32] {
    children(of: definition) { $0.kind == .cxxBaseSpecifier }.map { type(clang.getCursorType($0)) }
  }

  // MARK: Triviality

  /// Whether copying the record is copying its bytes and destroying it is nothing: no function of its own says
  /// otherwise, it has no virtual functions, and this holds for its bases and fields.
  private func isTrivial(_ definition: ELCursor) -> Bool {
    guard let key = definition.data.0 else { return false }
    if let known = trivialRecords[key] { return known }
    trivialRecords[key] = false
    let type = clang.getCursorType(definition)
    let isTrivial =
      definition.kind == .enumDecl || clang.isPODType(type) != 0
      || (hasTrivialMembers(definition) && hasTrivialFields(type))
    trivialRecords[key] = isTrivial
    return isTrivial
  }

  private func hasTrivialMembers(_ definition: ELCursor) -> Bool {
    children(of: definition) { !isTrivialMember($0) }.isEmpty
  }

  private func isTrivialMember(_ cursor: ELCursor) -> Bool {
    switch cursor.kind {
    case .cxxBaseSpecifier:
      clang.isVirtualBase(cursor) == 0 && isTrivialType(clang.getCursorType(cursor))
    case .destructor: isDefaulted(cursor) && clang.CXXMethod_isVirtual(cursor) == 0
    case .constructor:
      isDefaulted(cursor)
        || (clang.CXXConstructor_isCopyConstructor(cursor) == 0 && clang.CXXConstructor_isMoveConstructor(cursor) == 0)
    case .cxxMethod: clang.CXXMethod_isVirtual(cursor) == 0 && (isDefaulted(cursor) || !isAssignment(cursor))
    default: true
    }
  }

  /// Of a deleted function older versions cannot say that it is; it has no body and the compiler calls it unavailable.
  private func isDefaulted(_ cursor: ELCursor) -> Bool {
    clang.CXXMethod_isDefaulted(cursor) != 0 || clang.getCursorAvailability(cursor) == .notAvailable
  }

  /// Any operator `=`; that of another type is rare enough to be taken for one that copies.
  private func isAssignment(_ cursor: ELCursor) -> Bool { string(clang.getCursorSpelling(cursor)) == "operator=" }

  private func hasTrivialFields(_ type: ELType) -> Bool {
    let collected = Collected()
    let visitor: ELFieldVisitor = { cursor, client in
      guard let client else { return .break }
      Unmanaged<Collected>.fromOpaque(client).takeUnretainedValue().cursors.append(cursor)
      return .continue
    }
    _ = withExtendedLifetime(collected) {
      clang.Type_visitFields(type, visitor, Unmanaged.passUnretained(collected).toOpaque())
    }
    return collected.cursors.allSatisfy { isTrivialType(clang.getCursorType($0)) }
  }

  private func isTrivialType(_ written: ELType) -> Bool {
    var type = clang.getCanonicalType(written)
    while type.kind == .constantArray { type = clang.getCanonicalType(clang.getArrayElementType(type)) }
    guard type.kind == .record else { return type.kind != .unexposed && type.kind != .dependent }
    let definition = clang.getCursorDefinition(clang.getTypeDeclaration(type))
    return clang.Cursor_isNull(definition) == 0 && isTrivial(definition)
  }

  // MARK: Children

  /// The direct children that `isWanted` chooses.
  func children(of cursor: ELCursor, where isWanted: (ELCursor) -> Bool) -> [ELCursor] {
    if clang.Cursor_isNull(cursor) != 0 { return [] }
    let collected = Collected()
    let visitor: ELCursorVisitor = { cursor, _, client in
      guard let client else { return .break }
      Unmanaged<Collected>.fromOpaque(client).takeUnretainedValue().cursors.append(cursor)
      return .continue
    }
    _ = withExtendedLifetime(collected) {
      clang.visitChildren(cursor, visitor, Unmanaged.passUnretained(collected).toOpaque())
    }
    return collected.cursors.filter(isWanted)
  }
}

/// Where a visitor puts cursors.
private final class Collected {
  var cursors: [ELCursor] = []
}
