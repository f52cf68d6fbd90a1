// A unit as text, for tests and for those who work on the lowering.
//
// One line a node, indented by depth: kind, extent, `@` location, flags, type, and `->` its target. Then declarations and
// types by number. `escapelint __clang-dump FILE -- FLAGS` prints it.

internal import CLibclang

package struct ClangUnitDump {
  private let unit: ClangUnit
  /// Knows the names of kinds of cursors.
  private let library: ClangLibrary

  package init(_ unit: ClangUnit, library: ClangLibrary) {
    self.unit = unit
    self.library = library
  }

  package var text: String {
    var lines = unit.files.enumerated().map { "file \($0): \(unit.text($1))" }
    lines += unit.missing.map { "missing: \(unit.text($0))" }
    lines += unit.problems.map { "problem \($0.severity) \($0.file):\($0.offset) \(unit.text($0.message))" }
    lines += nodeLines
    lines += declarationLines
    lines += unit.types.indices.map { "type \($0): \(typeName(UInt32($0)))" }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Nodes

  package var nodeLines: [String] {
    var ends: [UInt32] = []
    return unit.nodes.enumerated().map { number, node in
      while let end = ends.last, end <= number { ends.removeLast() }
      defer { ends.append(node.end) }
      return String(repeating: "  ", count: ends.count) + line(node)
    }
  }

  private func line(_ node: ClangNode) -> String {
    var line = "\(kindName(node.kind)) \(node.file):\(node.start)-\(node.stop)"
    if node.location != node.start { line += " @\(node.location)" }
    if node.flags.contains(.isInMacro) { line += " macro" }
    if node.flags.contains(.isImplicit) { line += " implicit" }
    if node.flags.contains(.isDefinition) { line += " definition" }
    if node.flags.contains(.isDynamicCall) { line += " dynamic" }
    if node.type != clangNone { line += " '\(typeName(node.type))'" }
    if node.target != clangNone { line += " -> \(node.target) \(path(node.target))" }
    return line
  }

  private func kindName(_ kind: UInt16) -> String {
    guard let kind = ELCursorKind(rawValue: UInt32(kind)) else { return "?" }
    return library.text(library.table.getCursorKindSpelling(kind))
  }

  // MARK: Declarations

  package var declarationLines: [String] {
    unit.declarations.enumerated().map { "declaration \($0): \(describe($1))" }
  }

  private func describe(_ declaration: ClangDeclaration) -> String {
    var parts = [kindName(declaration.kind), qualifiedName(declaration)]
    parts += Self.flagNames.filter { declaration.flags.contains($0.0) }.map(\.1)
    if declaration.type != clangNone { parts.append("'\(typeName(declaration.type))'") }
    if declaration.template != clangNone { parts.append("of=\(declaration.template)") }
    if declaration.parameters.count > 0 { parts.append("parameters=\(numbers(declaration.parameters))") }
    if declaration.supers.count > 0 { parts.append("supers=\(numbers(declaration.supers))") }
    if declaration.size >= 0 { parts.append("size=\(declaration.size)/\(declaration.alignment)") }
    if declaration.file != clangNone { parts.append("file=\(declaration.file)") }
    if !declaration.usr.isEmpty { parts.append(unit.text(declaration.usr)) }
    return parts.joined(separator: " ")
  }

  private static let flagNames: [(ClangDeclaration.Flags, String)] = [
    (.isForeign, "foreign"), (.isDefined, "defined"), (.isStatic, "static"), (.isVirtual, "virtual"),
    (.isPureVirtual, "pure"), (.isConst, "const"), (.isCopyConstructor, "copies"), (.isMoveConstructor, "moves"),
    (.isDefaultConstructor, "default"), (.isConverting, "converting"), (.isThreadLocal, "thread-local"),
    (.isExternal, "external"), (.isPublic, "public"), (.isPrivate, "private"), (.isInline, "inline"),
    (.isTrivial, "trivial"), (.isAnonymous, "anonymous"), (.isInlineNamespace, "inline-namespace"),
    (.isVariadic, "variadic"), (.isMutable, "mutable"), (.isGlobal, "global"), (.isNoReturn, "noreturn"),
    (.isNontrivial, "nontrivial"),
  ]

  private func numbers(_ list: ClangList) -> String {
    unit.list(list).map { $0 == clangNone ? "-" : String($0) }.joined(separator: ",")
  }

  private func qualifiedName(_ declaration: ClangDeclaration) -> String {
    let name = declaration.name.isEmpty ? "(unnamed)" : unit.text(declaration.name)
    return declaration.parent == clangNone ? name : path(declaration.parent) + "::" + name
  }

  private func path(_ number: UInt32) -> String { qualifiedName(unit.declarations[Int(number)]) }

  // MARK: Types

  package func typeName(_ number: UInt32) -> String {
    guard number != clangNone else { return "-" }
    let type = unit.types[Int(number)]
    let parts = unit.list(type.parts).map(typeName)
    let qualifiers =
      (type.qualifiers.contains(.isConst) ? "const " : "") + (type.qualifiers.contains(.isVolatile) ? "volatile " : "")
    return qualifiers + shapeName(type, parts)
  }

  private func shapeName(_ type: ClangType, _ parts: [String]) -> String {
    switch type.shape {
    case .unknown: "?"
    case .void: "void"
    case .builtin, .templateParameter: unit.text(type.name)
    case .record:
      (type.declaration == clangNone ? "?" : path(type.declaration))
        + (parts.isEmpty ? "" : "<\(parts.joined(separator: ", "))>")
    case .pointer: "\(parts[0])*"
    case .lvalueReference: "\(parts[0])&"
    case .rvalueReference: "\(parts[0])&&"
    case .array: "\(parts[0])[\(type.count < 0 ? "" : String(type.count))]"
    case .function:
      "\(parts[0])(\(parts.dropFirst().joined(separator: ", "))\(type.qualifiers.contains(.isVariadic) ? ", ..." : ""))"
    case .memberPointer: "\(parts[0]) ::*"
    case .placeholder: "auto"
    }
  }
}
