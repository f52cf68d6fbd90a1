// Declarations, each once.
//
// A declaration is numbered when something first refers to it, behind its parent and its template, and described after
// all nodes were seen: what it refers to (types, base classes, overridden methods) joins the list, until nothing is new.
// The class that a class template describes, and the template, are one declaration; likewise for functions.

internal import CLibclang

extension ClangExtraction {
  // MARK: Numbers

  /// The number of what `cursor` declares.
  func declaration(_ cursor: ELCursor) -> UInt32 {
    guard let key = cursor.data.0 else { return clangNone }
    if let known = declarationNumbers[key] { return known }
    let canonical = clang.getCanonicalCursor(cursor)
    // Of a builtin function the first declaration is the compiler's own, without a place and names of parameters.
    let isPlaced = canonical.data.0 == key || place(exists: canonical)
    let number = canonical.data.0.flatMap { declarationNumbers[$0] } ?? number(ofNew: isPlaced ? canonical : cursor)
    declarationNumbers[key] = number
    if let key = canonical.data.0 { declarationNumbers[key] = number }
    return number
  }

  private func place(exists cursor: ELCursor) -> Bool {
    clang.equalLocations(clang.getCursorLocation(cursor), clang.getNullLocation()) == 0
  }

  private func number(ofNew cursor: ELCursor) -> UInt32 {
    let usr = isLocal(cursor) ? .empty : builder.text(library.text(clang.getCursorUSR(cursor)))
    if let twin = twin(of: cursor, usr) { return twin }
    let parent = parent(of: cursor)
    let template = clang.getSpecializedCursorTemplate(cursor)
    let templateNumber = ClangKinds.isDeclaration(template.kind) ? declaration(template) : clangNone
    // The way there may have led through here.
    if let key = cursor.data.0, let known = declarationNumbers[key] { return known }
    let number = UInt32(builder.unit.declarations.count)
    if let key = cursor.data.0 { declarationNumbers[key] = number }
    builder.unit.declarations.append(
      ClangDeclaration(
        kind: UInt16(truncatingIfNeeded: cursor.kind.rawValue), flags: [], usr: usr,
        name: builder.text(name(of: cursor)), parent: parent, template: templateNumber,
        type: clangNone, parameters: .empty, supers: .empty, size: -1, alignment: -1, file: clangNone))
    if !usr.isEmpty, patterns[usr] == nil { patterns[usr] = number }
    undescribed.append((number, cursor))
    return number
  }

  /// Versions differ in how they name what has no name, and in whether constructors of templates carry arguments.
  private func name(of cursor: ELCursor) -> String {
    let name = library.text(clang.getCursorSpelling(cursor))
    if ClangKinds.isRecordOrEnum(cursor.kind), clang.Cursor_isAnonymous(cursor) != 0 { return "" }
    if name.hasPrefix("operator") || !ClangKinds.mayBeConstructor(cursor.kind) { return name }
    // Deduction guides begin with the bracket.
    return name.dropFirst().firstIndex(of: "<").map { String(name[..<$0]) } ?? name
  }

  /// Parameters and variables in functions: no other unit speaks of them.
  private func isLocal(_ cursor: ELCursor) -> Bool {
    switch cursor.kind {
    case .parmDecl: true
    case .varDecl: clang.getCursorLinkage(cursor) == .noLinkage
    default: false
    }
  }

  /// The declaration of the template that describes this, or that this describes.
  private func twin(of cursor: ELCursor, _ usr: ClangText) -> UInt32? {
    guard let known = patterns[usr], !usr.isEmpty else { return nil }
    let isTemplate = ClangKinds.templates.contains(cursor.kind)
    let other = builder.unit.declarations[Int(known)]
    guard isTemplate != ClangKinds.isTemplate(other.kind) else { return nil }
    if isTemplate {
      builder.unit.declarations[Int(known)].kind = UInt16(truncatingIfNeeded: cursor.kind.rawValue)
      undescribed.append((known, cursor))
    }
    return known
  }

  private func parent(of cursor: ELCursor) -> UInt32 {
    var parent = clang.getCursorSemanticParent(cursor)
    // `extern "C"` is no scope; older versions have no kind for it.
    while parent.kind == .linkageSpec || parent.kind == .unexposedDecl {
      parent = clang.getCursorSemanticParent(parent)
    }
    return ClangKinds.isDeclaration(parent.kind) ? declaration(parent) : clangNone
  }

  // MARK: Descriptions

  func describeDeclarations() {
    var next = 0
    while next < undescribed.count {
      let (number, cursor) = undescribed[next]
      describe(Int(number), cursor)
      next += 1
    }
  }

  private func describe(_ number: Int, _ cursor: ELCursor) {
    var declaration = builder.unit.declarations[number]
    let type = type(clang.getCursorType(cursor))
    // A class template has no type; the class that it describes has one.
    if type != clangNone { declaration.type = type }
    if cursor.kind != .parmDecl { describeScope(&declaration, cursor) }
    switch cursor.kind {
    case _ where ClangKinds.functions.contains(cursor.kind) || cursor.kind == .functionTemplate:
      describeFunction(&declaration, cursor)
    case _ where ClangKinds.isRecordOrEnum(cursor.kind):
      describeRecord(&declaration, cursor)
    case .classTemplate, .classTemplatePartialSpecialization:
      declaration.supers = builder.list(bases(of: clang.getCursorDefinition(cursor)))
    case .varDecl, .fieldDecl: describeVariable(&declaration, cursor)
    case .namespace: insert(clang.Cursor_isInlineNamespace(cursor), .isInlineNamespace, &declaration)
    default: break
    }
    if ClangKinds.templates.contains(cursor.kind) {
      let definition = clang.getCursorDefinition(cursor)
      let written = clang.Cursor_isNull(definition) == 0 ? definition : cursor
      declaration.parameters = builder.list(templateParameters(of: written))
    }
    builder.unit.declarations[number] = declaration
  }

  private func describeScope(_ declaration: inout ClangDeclaration, _ cursor: ELCursor) {
    let definition = clang.getCursorDefinition(cursor)
    let isDefined = clang.Cursor_isNull(definition) == 0
    insert(isDefined ? 1 : 0, .isDefined, &declaration)
    let place = isDefined ? place(clang.getCursorLocation(definition)) : nil
    declaration.file = place?.file ?? clangNone
    if place == nil, !isAnalysed(clang.getCursorLocation(cursor)) { declaration.flags.insert(.isForeign) }
    switch clang.getCXXAccessSpecifier(cursor) {
    case .public: declaration.flags.insert(.isPublic)
    case .private: declaration.flags.insert(.isPrivate)
    default: break
    }
    let isLinked = cursor.kind == .varDecl || ClangKinds.functions.contains(cursor.kind)
    insert(isLinked && clang.getCursorLinkage(cursor) == .external ? 1 : 0, .isExternal, &declaration)
  }

  private func describeVariable(_ declaration: inout ClangDeclaration, _ cursor: ELCursor) {
    if cursor.kind == .fieldDecl { return insert(clang.CXXField_isMutable(cursor), .isMutable, &declaration) }
    insert(clang.Cursor_getStorageClass(cursor) == .static ? 1 : 0, .isStatic, &declaration)
    insert(clang.Cursor_hasVarDeclGlobalStorage(cursor) > 0 ? 1 : 0, .isGlobal, &declaration)
    insert(clang.getCursorTLSKind(cursor) == .none ? 0 : 1, .isThreadLocal, &declaration)
  }

  private func insert(_ answer: UInt32, _ flag: ClangDeclaration.Flags, _ declaration: inout ClangDeclaration) {
    if answer != 0 { declaration.flags.insert(flag) }
  }

  // MARK: Functions

  private func describeFunction(_ declaration: inout ClangDeclaration, _ cursor: ELCursor) {
    let questions: [(UInt32, ClangDeclaration.Flags)] = [
      (clang.CXXMethod_isVirtual(cursor), .isVirtual),
      (clang.CXXMethod_isPureVirtual(cursor), .isPureVirtual),
      (clang.CXXMethod_isConst(cursor), .isConst),
      (clang.CXXMethod_isStatic(cursor), .isStatic),
      (clang.Cursor_getStorageClass(cursor) == .static ? 1 : 0, .isStatic),
      (clang.Cursor_isFunctionInlined(cursor), .isInline),
      (clang.Cursor_isVariadic(cursor), .isVariadic),
      (isNoReturn(cursor) ? 1 : 0, .isNoReturn),
    ]
    for (answer, flag) in questions { insert(answer, flag, &declaration) }
    if cursor.kind == .constructor { describeConstructor(&declaration, cursor) }
    if declaration.flags.contains(.isVirtual) { declaration.supers = builder.list(overridden(by: cursor)) }
    guard declaration.flags.contains(.isForeign), cursor.kind != .functionTemplate else { return }
    let count = max(0, clang.Cursor_getNumArguments(cursor))
    let parameters = (0..<count).map { self.declaration(clang.Cursor_getArgument(cursor, UInt32($0))) }
    declaration.parameters = builder.list(parameters)
  }

  private func describeConstructor(_ declaration: inout ClangDeclaration, _ cursor: ELCursor) {
    insert(clang.CXXConstructor_isCopyConstructor(cursor), .isCopyConstructor, &declaration)
    insert(clang.CXXConstructor_isMoveConstructor(cursor), .isMoveConstructor, &declaration)
    insert(clang.CXXConstructor_isDefaultConstructor(cursor), .isDefaultConstructor, &declaration)
    insert(clang.CXXConstructor_isConvertingConstructor(cursor), .isConverting, &declaration)
  }

  private func overridden(by cursor: ELCursor) -> [UInt32] {
    var cursors: UnsafeMutablePointer<ELCursor>?
    var count: UInt32 = 0
    clang.getOverriddenCursors(cursor, &cursors, &count)
    guard let cursors else { return [] }
    defer { clang.disposeOverriddenCursors(cursors) }
    return (0..<Int(count)).map { declaration(cursors[$0]) }
  }

  /// No call asks for this attribute. In GNU's spelling it is part of the type; in the others a declaration that is
  /// printed shows it.
  private func isNoReturn(_ cursor: ELCursor) -> Bool {
    let type = clang.getCursorType(cursor)
    guard clang.getResultType(type).kind == .void else { return false }
    if library.text(clang.getTypeSpelling(type)).contains("((noreturn))") { return true }
    guard clang.Cursor_hasAttrs(cursor) != 0, let policy = clang.getCursorPrintingPolicy(cursor) else { return false }
    defer { clang.PrintingPolicy_dispose(policy) }
    // Without bodies.
    clang.PrintingPolicy_setProperty(policy, .terseOutput, 1)
    let text = library.text(clang.getCursorPrettyPrinted(cursor, policy))
    return text.contains("[[noreturn]]") || text.contains("_Noreturn")
  }

  private func templateParameters(of cursor: ELCursor) -> [UInt32] {
    children(of: cursor) { ClangKinds.templateParameters.contains($0.kind) }.map { declaration($0) }
  }
}
