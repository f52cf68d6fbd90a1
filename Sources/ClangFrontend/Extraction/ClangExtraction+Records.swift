// Records: bases and sizes.
//
// A layout is asked for only where the compiler has one: of complete definitions that it found valid.

internal import CLibclang

extension ClangExtraction {
  func describeRecord(_ declaration: inout ClangDeclaration, _ cursor: ELCursor) {
    if clang.Cursor_isAnonymous(cursor) != 0 { declaration.flags.insert(.isAnonymous) }
    let definition = clang.getCursorDefinition(cursor)
    guard clang.Cursor_isNull(definition) == 0 else { return }
    declaration.supers = builder.list(bases(of: written(definition)))
    let type = clang.getCursorType(definition)
    guard isComplete(type), clang.isInvalidDeclaration(definition) == 0 else { return }
    declaration.size = max(-1, clang.Type_getSizeOf(type))
    guard declaration.size >= 0 else { return }
    declaration.alignment = Int32(truncatingIfNeeded: max(-1, clang.Type_getAlignOf(type)))
    switch triviality(definition) {
    case .trivial: declaration.flags.insert(.isTrivial)
    case .nontrivial: declaration.flags.insert(.isNontrivial)
    case .unknown: break
    }
  }

  private func isComplete(_ type: ELType) -> Bool {
    let kind = clang.getCanonicalType(type).kind
    return kind == .record || kind == .enum
  }

  /// The types of the base classes, in order. Of an instance of a template those that depend on its arguments are
  /// unknown.
  func bases(of definition: ELCursor) -> [UInt32] {
    children(of: definition) { $0.kind == .cxxBaseSpecifier }.map { type(clang.getCursorType($0)) }
  }

  /// What was written of a record: libclang shows no members of an instance that the compiler made of a template, so
  /// this is then the template.
  func written(_ definition: ELCursor) -> ELCursor {
    let template = clang.getSpecializedCursorTemplate(definition)
    guard ClangKinds.isDeclaration(template.kind) else { return definition }
    let pattern = clang.getCursorDefinition(template)
    guard clang.Cursor_isNull(pattern) == 0 else { return definition }
    // An explicit specialization has a place of its own, and so has an explicit instantiation, but that has no members.
    let isInPlace = clang.equalLocations(clang.getCursorLocation(pattern), clang.getCursorLocation(definition)) != 0
    let hasMembers = !children(of: definition) {
      ClangKinds.isDeclaration($0.kind) || $0.kind == .cxxBaseSpecifier
    }.isEmpty
    return isInPlace || !hasMembers ? pattern : definition
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

  /// All cursors of one kind below a cursor.
  func descendants(of cursor: ELCursor, _ kind: ELCursorKind) -> [ELCursor] {
    let collected = Collected()
    let visitor: ELCursorVisitor = { cursor, _, client in
      guard let client else { return .break }
      Unmanaged<Collected>.fromOpaque(client).takeUnretainedValue().cursors.append(cursor)
      return .recurse
    }
    _ = withExtendedLifetime(collected) {
      clang.visitChildren(cursor, visitor, Unmanaged.passUnretained(collected).toOpaque())
    }
    return collected.cursors.filter { $0.kind == kind }
  }

  func fields(of type: ELType) -> [ELCursor] {
    let collected = Collected()
    let visitor: ELFieldVisitor = { cursor, client in
      guard let client else { return .break }
      Unmanaged<Collected>.fromOpaque(client).takeUnretainedValue().cursors.append(cursor)
      return .continue
    }
    _ = withExtendedLifetime(collected) {
      clang.Type_visitFields(type, visitor, Unmanaged.passUnretained(collected).toOpaque())
    }
    return collected.cursors
  }
}

/// Where a visitor puts cursors.
private final class Collected {
  var cursors: [ELCursor] = []
}
