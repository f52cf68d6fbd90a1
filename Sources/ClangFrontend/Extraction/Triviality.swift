// Whether copying a record is copying its bytes and destroying it is nothing.
//
// libclang only tells "plain old data", which is less. So the members are asked: a copy or move constructor, assignment
// or destructor with code of its own, a virtual function or a virtual base makes a record nontrivial, and so does a
// base or a field that is. The bases of an instance of a template are known only as far as they do not depend on its
// arguments; then the answer may be unknown.

internal import CLibclang

enum Triviality {
  case trivial, unknown, nontrivial

  /// Of a whole with these parts.
  static func of(_ parts: some Sequence<Triviality>) -> Triviality {
    var result = Triviality.trivial
    for part in parts {
      if part == .nontrivial { return .nontrivial }
      if part == .unknown { result = .unknown }
    }
    return result
  }
}

extension ClangExtraction {
  func triviality(_ definition: ELCursor) -> Triviality {
    guard let key = definition.data.0 else { return .unknown }
    if let known = trivialities[key] { return known }
    // Against broken code, in which a record may contain itself.
    trivialities[key] = .unknown
    let result = freshTriviality(definition)
    trivialities[key] = result
    return result
  }

  private func freshTriviality(_ definition: ELCursor) -> Triviality {
    let type = clang.getCursorType(definition)
    if definition.kind == .enumDecl || clang.isPODType(type) != 0 { return .trivial }
    let members = children(of: written(definition)) { _ in true }
    let own = Triviality.of(members.lazy.map { self.memberTriviality($0) })
    if own == .nontrivial { return own }
    return .of([own, .of(fields(of: type).lazy.map { self.typeTriviality(self.clang.getCursorType($0)) })])
  }

  private func memberTriviality(_ cursor: ELCursor) -> Triviality {
    switch cursor.kind {
    case .cxxBaseSpecifier:
      clang.isVirtualBase(cursor) == 0 ? typeTriviality(clang.getCursorType(cursor)) : .nontrivial
    case .destructor: isByteWise(cursor)
    case .constructor:
      clang.CXXConstructor_isCopyConstructor(cursor) != 0 || clang.CXXConstructor_isMoveConstructor(cursor) != 0
        ? isByteWise(cursor) : .trivial
    case .cxxMethod:
      isAssignment(cursor) ? isByteWise(cursor) : clang.CXXMethod_isVirtual(cursor) == 0 ? .trivial : .nontrivial
    default: .trivial
    }
  }

  /// A special member is free if the compiler writes it, or if it is deleted: older versions say that by availability.
  private func isByteWise(_ cursor: ELCursor) -> Triviality {
    let isFree =
      clang.CXXMethod_isVirtual(cursor) == 0
      && (clang.CXXMethod_isDefaulted(cursor) != 0 || clang.getCursorAvailability(cursor) == .notAvailable)
    return isFree ? .trivial : .nontrivial
  }

  /// Whether this assigns from the same class: the parameter refers to the class itself.
  private func isAssignment(_ cursor: ELCursor) -> Bool {
    guard library.text(clang.getCursorSpelling(cursor)) == "operator=", clang.Cursor_getNumArguments(cursor) == 1
    else { return false }
    let parameter = clang.getCanonicalType(clang.getCursorType(clang.Cursor_getArgument(cursor, 0)))
    let isReference = parameter.kind == .lValueReference || parameter.kind == .rValueReference
    let source = clang.getTypeDeclaration(isReference ? clang.getPointeeType(parameter) : parameter)
    let parent = clang.getCursorSemanticParent(cursor)
    return clang.equalCursors(clang.getCanonicalCursor(source), clang.getCanonicalCursor(parent)) != 0
  }

  private func typeTriviality(_ written: ELType) -> Triviality {
    var type = clang.getCanonicalType(written)
    while type.kind == .constantArray { type = clang.getCanonicalType(clang.getArrayElementType(type)) }
    switch type.kind {
    case .unexposed, .dependent, .invalid: return .unknown
    case .record:
      let definition = clang.getCursorDefinition(clang.getTypeDeclaration(type))
      return clang.Cursor_isNull(definition) == 0 ? triviality(definition) : .unknown
    default: return .trivial
    }
  }
}
