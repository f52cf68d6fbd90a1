// Nodes: all cursors in files under analysis, in pre-order.
//
// libclang walks by itself and keeps its own list of statements to visit, so deep nesting costs no stack here; which
// nodes are open is read off the parent that comes with each cursor.
//
// What libclang shows of a statement or expression, alike in versions 14 to 21 unless said:
//
// - Children have no labels and what is missing leaves no gap. `for`: initialiser, variable of the condition, condition,
//   step, body; `for (;;) x` has the body alone, so the text tells which are there. `while`: variable, condition, body.
//   `do`: body, condition. `if`: initialiser, variable, condition, branches. `switch`: variable, condition, body.
//   A condition that declares is followed by a node for its conversion, which stands on the variable's name.
// - Not shown: the initialiser statement of `switch` and of a range-based `for`. The variables that it declares get nodes
//   here if something in the statement refers to them.
// - Range-based `for`: variable, range, body; the variable's initialiser is `*__begin`, with the cost and the target of a
//   user's `operator*`, and `__begin1` is described without a node.
// - `case`: value (twice, one in the other), upper bound of a range, statement; labels in a row nest. Statements behind
//   the first are siblings of the `case`.
// - Call: callee, arguments. Call of an operator: first operand, operator, other operands, wherever they are written
//   (`++p` has `p`, then the operator); `p()` and `p[i]` as well. Default arguments are implicit nodes.
// - Construction: a call whose target is the constructor, with the arguments alone; conversions by constructor likewise.
//   Conversion by function: a call of a member with the target.
// - `new`: arguments of placement, types, size of an array, then the construction; the text tells them apart.
//   `delete`: its operand. Neither names the function that gives the memory.
// - Lambda: `VariableRef` for each written capture, initialisers of those that copy (an implicit capture by copy stands
//   on the `=`), parameters, body. Implicit captures by reference and `this` are not shown.
// - Structured binding: an `UnexposedDecl` with one child for each name, then the initialiser.
// - Designated initialiser: `UnexposedExpr` of type void with `MemberRef` and the value.
// - Implicit conversions and temporaries are `UnexposedExpr` around what they convert.
// - `extern "C"`: `UnexposedDecl` up to 15, `LinkageSpec` from 16 on.

internal import CLibclang

/// A node whose children are being visited.
struct OpenNode {
  var cursor: ELCursor
  var number: Int
  /// How many values it has, if it is a list of such.
  var valueCount = 0
  /// Where everything in it stands: the place of the macro that makes up a whole function.
  var place: ClangExtent?
}

extension ClangExtraction {
  /// What is nested deeper is left out: the lowering looks less deep. Some answers of libclang take the longer the deeper
  /// the code behind a cursor is nested, so that the whole would take quadratic time.
  static let maximumDepth = 3_000

  func visitNodes() {
    visitChildren(of: clang.getTranslationUnitCursor(unit))
    close(downTo: 0)
  }

  func visitChildren(of cursor: ELCursor) {
    let visitor: ELCursorVisitor = { cursor, parent, client in
      guard let client else { return .break }
      return Unmanaged<ClangExtraction>.fromOpaque(client).takeUnretainedValue().visit(cursor, below: parent)
    }
    _ = clang.visitChildren(cursor, visitor, Unmanaged.passUnretained(self).toOpaque())
  }

  func visit(_ cursor: ELCursor, below parent: ELCursor) -> ELChildVisitResult {
    close(below: parent)
    if isOneOfMany(cursor) { return .continue }
    guard let extent = knownPlace(of: cursor) ?? extent(of: cursor) ?? inheritedExtent(cursor), !isRepeated(cursor)
    else { return .continue }
    if isFinished(cursor, extent) { return .continue }
    let number = builder.unit.nodes.count
    var node = ClangNode(
      kind: UInt16(truncatingIfNeeded: cursor.kind.rawValue), flags: [], file: extent.file, start: extent.start,
      stop: extent.stop, location: extent.location, end: 0, type: clangNone, target: clangNone)
    if extent.isInMacro { node.flags.insert(.isInMacro) }
    if extent.isImplicit { node.flags.insert(.isImplicit) }
    if extent.isInMacro, let isZero = isZero(cursor) { node.flags.insert(isZero ? .isZero : .isNotZero) }
    if extent.isFromMacro { node.operatorNumber = operatorNumber(cursor) }
    builder.unit.nodes.append(node)
    let place = open.last?.place ?? placeOfMacro(cursor, extent)
    if place != nil { builder.unit.nodes[number].flags.insert(.isInMacro) }
    open.append(OpenNode(cursor: cursor, number: number, place: place))
    refer(number, to: cursor)
    if cursor.kind == .switchStmt || cursor.kind == .cxxForRangeStmt, place == nil { visitHiddenVariables(of: cursor, from: extent) }
    return open.count < Self.maximumDepth ? .recurse : .continue
  }

  /// The place of a cursor for which libclang need not be asked: in the body of a function that a macro writes; and of
  /// the name of a type or namespace, which stands where its parent stands.
  private func knownPlace(of cursor: ELCursor) -> ClangExtent? {
    guard let parent = open.last else { return nil }
    if let place = parent.place { return place }
    guard cursor.kind == .typeRef || cursor.kind == .namespaceRef || cursor.kind == .templateRef else { return nil }
    let node = builder.unit.nodes[parent.number]
    return ClangExtent(
      file: node.file, start: node.start, stop: node.stop, location: node.start,
      isInMacro: node.flags.contains(.isInMacro))
  }

  /// The place of all that stands in a cursor, if that is the body of a function that a macro writes. Where its parts were
  /// written is of no interest then, and hard to tell: with macros that expand to macros it takes longer than parsing.
  private func placeOfMacro(_ cursor: ELCursor, _ extent: ClangExtent) -> ClangExtent? {
    guard cursor.kind == .compoundStmt, let parent = open.last, ClangKinds.isDeclaration(parent.cursor.kind) else { return nil }
    // A macro that is handed to another one stands where its name is written, as an argument.
    guard extent.isInMacro || !isBrace(at: extent) else { return nil }
    var place = extent
    place.isInMacro = true
    place.isFromMacro = true
    return place
  }

  private func isBrace(at extent: ClangExtent) -> Bool {
    guard let text = contents(of: extent.file), Int(extent.start) < text.count else { return false }
    return text[Int(extent.start)] == UInt8(ascii: "{") || text[Int(extent.start)] == UInt8(ascii: "<")
  }

  /// Whether a number or Boolean is zero; nil for everything else.
  private func isZero(_ cursor: ELCursor) -> Bool? {
    guard cursor.kind == .integerLiteral || cursor.kind == .cxxBoolLiteralExpr,
      let result = clang.Cursor_Evaluate(cursor)
    else { return nil }
    defer { clang.EvalResult_dispose(result) }
    return clang.EvalResult_getKind(result) == .int ? clang.EvalResult_getAsLongLong(result) == 0 : nil
  }

  /// Whether this defines a record that has a node already: libclang shows `typedef struct { … } name;` twice, before
  /// the alias and in it.
  private func isRepeated(_ cursor: ELCursor) -> Bool {
    guard ClangKinds.isRecordOrEnum(cursor.kind), let key = cursor.data.0 else { return false }
    return !visitedRecords.insert(key).inserted
  }

  // MARK: Nesting

  /// Ends the nodes that the next cursor, a child of `parent`, does not stand in.
  private func close(below parent: ELCursor) {
    if let depth = depth(below: parent) { return close(downTo: depth) }
    // libclang shows the parts of what initializes a capture, but not the initializer.
    guard let lambda = open.lastIndex(where: { $0.cursor.kind == .lambdaExpr }) else { return }
    _ = visit(parent, below: open[lambda].cursor)
  }

  /// How many nodes stay open below `parent`; `nil` if it has no node.
  private func depth(below parent: ELCursor) -> Int? {
    if let index = open.lastIndex(where: { isSame($0.cursor, parent) }) { return index + 1 }
    return clang.isTranslationUnit(parent.kind) != 0 ? 0 : nil
  }

  private func close(downTo depth: Int) {
    let end = UInt32(builder.unit.nodes.count)
    while open.count > depth { builder.unit.nodes[open.removeLast().number].end = end }
  }

  /// Whether these are one node of libclang's tree. A statement is known by its own pointer only: the declaration that
  /// comes along is another one behind a lambda.
  private func isSame(_ one: ELCursor, _ other: ELCursor) -> Bool {
    guard one.kind == other.kind, one.data.1 == other.data.1 || ClangKinds.isDeclaration(one.kind) else { return false }
    return one.data.0 == other.data.0 || ClangKinds.isStatementOrExpression(one.kind)
  }

  /// What the compiler adds has no place of its own, but its children may: it stands where its parent begins.
  private func inheritedExtent(_ cursor: ELCursor) -> ClangExtent? {
    guard let parent = open.last, clang.Range_isNull(clang.getCursorExtent(cursor)) != 0 else { return nil }
    let node = builder.unit.nodes[parent.number]
    return ClangExtent(
      file: node.file, start: node.start, stop: node.start, location: node.start, isInMacro: false,
      isImplicit: true)
  }

  // MARK: Types and targets

  private func refer(_ number: Int, to cursor: ELCursor) {
    switch cursor.kind.rawValue {
    case ClangKinds.declarations, ClangKinds.laterDeclarations: declare(number, cursor)
    case ClangKinds.references:
      builder.unit.nodes[number].target = target(of: cursor)
      builder.unit.nodes[number].type = type(of: cursor)
      if cursor.kind == .labelRef { locateLabel(number, cursor) }
    case ClangKinds.expressions:
      builder.unit.nodes[number].type = type(of: cursor)
      if ClangKinds.referring.contains(cursor.kind) { call(number, cursor) }
      if cursor.kind == .arraySubscriptExpr { builder.unit.nodes[number].target = dependentSubscript(cursor) }
    default: break
    }
  }

  /// The name of a label that a macro writes stands where the label is.
  private func locateLabel(_ number: Int, _ cursor: ELCursor) {
    let label = clang.getCursorReferenced(cursor)
    guard label.kind == .labelStmt, let place = place(clang.getCursorLocation(label)), place.file == builder.unit.nodes[number].file
    else { return }
    builder.unit.nodes[number].location = place.offset
  }

  private func declare(_ number: Int, _ cursor: ELCursor) {
    if ClangKinds.withoutDeclaration.contains(cursor.kind) { return }
    builder.unit.nodes[number].target = declaration(cursor)
    builder.unit.nodes[number].type = type(of: cursor)
    if clang.isCursorDefinition(cursor) != 0 { builder.unit.nodes[number].flags.insert(.isDefinition) }
  }

  private func call(_ number: Int, _ cursor: ELCursor) {
    let target = target(of: cursor)
    builder.unit.nodes[number].target = target
    if cursor.kind == .callExpr, clang.Cursor_isDynamicCall(cursor) != 0 {
      builder.unit.nodes[number].flags.insert(.isDynamicCall)
    }
  }

  private func target(of cursor: ELCursor) -> UInt32 {
    let referenced = clang.getCursorReferenced(cursor)
    if ClangKinds.isDeclaration(referenced.kind) { return declaration(referenced) }
    if referenced.kind == .overloadedDeclRef { return overloaded(referenced, in: cursor) }
    return cursor.kind == .memberRefExpr ? dependentMember(cursor) : clangNone
  }

  private func type(of cursor: ELCursor) -> UInt32 { type(clang.getCursorType(cursor)) }
}
