// Members and functions that the compiler leaves open in templates.
//
// In `items.push_back(x)` with a `std::vector<T>` the compiler waits for T, since a specialisation may have other members.
// Nearly none has, so the name is looked up in the template itself and in its bases, as the compiler does once T is known.
// Of several functions of a name the one is meant that takes as many arguments as are given; of a library's, the first
// such. What is left open by the name alone (`std::move(x)`) lists its candidates itself.

internal import CLibclang

extension ClangExtraction {
  /// Base classes are looked through this far.
  private static let maximumBases = 8

  /// The member that `base.name` and `pointer->name` mean, where `base` is of a class template with dependent arguments.
  func dependentMember(_ cursor: ELCursor) -> UInt32 {
    guard let base = children(of: cursor, where: isExpression).first, let (name, isArrow) = memberName(cursor, behind: base)
    else { return clangNone }
    var type = clang.getCanonicalType(clang.getCursorType(base))
    if (type.kind == .pointer) != isArrow { return clangNone }
    if isArrow { type = clang.getCanonicalType(clang.getPointeeType(type)) }
    return chosen(among: members(name, of: type, depth: 0), call: call(of: cursor))
  }

  /// The operator that `base[index]` means.
  func dependentSubscript(_ cursor: ELCursor) -> UInt32 {
    guard let base = children(of: cursor, where: isExpression).first else { return clangNone }
    let type = clang.getCanonicalType(clang.getCursorType(base))
    guard type.kind == .unexposed else { return clangNone }
    return members("operator[]", of: type, depth: 0).first.map { declaration($0) } ?? clangNone
  }

  /// The function that a call of a set of overloads means.
  func overloaded(_ set: ELCursor, in expression: ELCursor) -> UInt32 {
    guard let call = call(of: expression) else { return clangNone }
    let candidates = (0..<clang.getNumOverloadedDecls(set)).map { clang.getOverloadedDecl(set, $0) }
    return chosen(among: candidates.filter(isFunction), call: call)
  }

  private func isExpression(_ cursor: ELCursor) -> Bool { ClangKinds.expressions.contains(cursor.kind.rawValue) }

  private func isFunction(_ cursor: ELCursor) -> Bool {
    ClangKinds.functions.contains(cursor.kind) || cursor.kind == .functionTemplate
  }

  /// The call that an open expression is the callee of: the node around it.
  private func call(of callee: ELCursor) -> ELCursor? {
    let around = open.last.map { isSameNode($0.cursor, callee) } ?? false ? open.dropLast().last : open.last
    guard let around, around.cursor.kind == .callExpr else { return nil }
    return around.cursor
  }

  private func isSameNode(_ one: ELCursor, _ other: ELCursor) -> Bool { one.kind == other.kind && one.data.1 == other.data.1 }

  // MARK: Names

  /// The name behind the `.` or `->` of a member expression.
  private func memberName(_ cursor: ELCursor, behind base: ELCursor) -> (name: String, isArrow: Bool)? {
    guard let whole = extent(of: cursor), let part = extent(of: base), !whole.isInMacro, !part.isInMacro,
      whole.file == part.file, part.stop <= whole.stop, let text = contents(of: whole.file), Int(whole.stop) <= text.count
    else { return nil }
    let rest = CText(bytes: Array(text[Int(part.stop)..<Int(whole.stop)]))
    var position = 0
    var isArrow = false
    while let token = rest.token(from: position, to: rest.bytes.count) {
      position = token.upperBound
      let byte = rest.bytes[token.lowerBound]
      if byte == UInt8(ascii: ">") { isArrow = true }
      if !CText.isIdentifier(byte) || rest.bytes[token].elementsEqual("template".utf8) { continue }
      return (String(decoding: rest.bytes[token], as: UTF8.self), isArrow)
    }
    return nil
  }

  // MARK: Members

  /// The members of this name in a class template or in its bases.
  private func members(_ name: String, of type: ELType, depth: Int) -> [ELCursor] {
    let cursor = clang.getTypeDeclaration(type)
    guard depth < Self.maximumBases, cursor.kind == .classTemplate || ClangKinds.records.contains(cursor.kind) else { return [] }
    let definition = clang.getCursorDefinition(cursor)
    guard clang.Cursor_isNull(definition) == 0, let key = definition.data.0 else { return [] }
    if templateMembers[key] == nil { templateMembers[key] = TemplateMembers(children(of: definition) { _ in true }, library) }
    guard let known = templateMembers[key] else { return [] }
    if let found = known.byName[name] { return found }
    for base in known.bases {
      let found = members(name, of: clang.getCanonicalType(clang.getCursorType(base)), depth: depth + 1)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The one of several members or functions that a call means; a variable, where there is one.
  private func chosen(among candidates: [ELCursor], call: ELCursor?) -> UInt32 {
    if candidates.count == 1 { return declaration(candidates[0]) }
    guard let call, !candidates.isEmpty else { return clangNone }
    let count = Int(clang.Cursor_getNumArguments(call))
    let counts = candidates.map { candidate in children(of: candidate) { $0.kind == .parmDecl }.count }
    let exact = candidates.indices.filter { counts[$0] == count }
    let fitting = exact.isEmpty ? candidates.indices.filter { counts[$0] > count } : Array(exact)
    guard let first = fitting.first else { return clangNone }
    // Which of its own overloads a project means, only the types decide.
    if fitting.count > 1, isAnalysed(clang.getCursorLocation(candidates[first])) { return clangNone }
    return declaration(candidates[first])
  }
}

/// The members of a class template by name.
struct TemplateMembers {
  private(set) var byName: [String: [ELCursor]] = [:]
  private(set) var bases: [ELCursor] = []

  init(_ children: [ELCursor], _ library: ClangLibrary) {
    for child in children {
      switch child.kind {
      case .cxxBaseSpecifier: bases.append(child)
      case .cxxMethod, .functionTemplate, .fieldDecl, .varDecl:
        byName[library.text(library.table.getCursorSpelling(child)), default: []].append(child)
      default: break
      }
    }
  }
}
