// The declarations of a file by place, for qualified names.
//
// Variables of bodies are left out, functions of bodies are not. Ranges of declarations nest, so the
// enclosing ones of a place are found by going from the last declaration that begins before it to the ones
// around that.

internal import NeutralAST
internal import SourceText

/// The named declarations of one file.
struct DeclarationOutline {
  struct Entry {
    var range: ByteRange
    var declaration: DeclarationID
    /// The index of the entry around this one.
    var parent: Int?
    var name: String
    var isFunction: Bool
  }

  private(set) var entries: [Entry] = []

  init(of tree: Tree, names: NameTable, in source: SourceFile) {
    var ids = tree.declarations.indices.map { DeclarationID(raw: UInt32($0)) }
    ids.sort { (tree[$0].range.start, tree[$1].range.end) < (tree[$1].range.start, tree[$0].range.end) }
    var open: [Int] = []
    for id in ids {
      let declaration = tree[id]
      while let last = open.last, !entries[last].range.contains(declaration.range) { open.removeLast() }
      let isInBody = open.contains { entries[$0].isFunction }
      guard let name = Self.name(of: declaration, isInBody: isInBody, tree, names, source) else { continue }
      let isFunction = if case .function = declaration.kind { true } else { false }
      entries.append(
        Entry(
          range: declaration.range, declaration: id, parent: open.last, name: name, isFunction: isFunction))
      open.append(entries.count - 1)
    }
  }

  /// The index of the innermost entry around a place.
  func entry(at offset: UInt32) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    var candidate: Int? = low > 0 ? low - 1 : nil
    while let index = candidate, !entries[index].range.contains(offset) { candidate = entries[index].parent }
    return candidate
  }

  func qualifiedName(at offset: UInt32) -> String { entry(at: offset).map(qualifiedName(of:)) ?? "" }

  func qualifiedName(of entry: Int) -> String {
    var parts: [String] = []
    var current: Int? = entry
    while let index = current {
      parts.append(entries[index].name)
      current = entries[index].parent
    }
    return parts.reversed().joined(separator: ".")
  }

  // MARK: Names

  /// The name as in a reference to the declaration; nil for what has none.
  private static func name(
    of declaration: Declaration, isInBody: Bool, _ tree: Tree, _ names: NameTable, _ source: SourceFile
  ) -> String? {
    switch declaration.kind {
    case .function(let function):
      return functionName(declaration, tree[function], tree, names)
    case .variable(let variable):
      if isInBody { return nil }
      return declaration.name.isNone ? source.text(tree.range(variable.pattern)) : names[declaration.name]
    case .nominal: return names[declaration.name]
    case .extension(let type, _, _, _): return source.text(tree.range(type))
    case .alias, .associatedType, .enumCase, .import, .other: return nil
    }
  }

  private static func functionName(
    _ declaration: Declaration, _ function: Function, _ tree: Tree, _ names: NameTable
  ) -> String {
    let name =
      switch function.kind {
      case .initializer: "init"
      case .deinitializer: "deinit"
      case .subscript: "subscript"
      default: names[declaration.name]
      }
    if function.kind == .deinitializer { return name }
    let labels = tree[function.parameters].map { ($0.label.isNone ? "_" : names[$0.label]) + ":" }
    return name + "(" + labels.joined() + ")"
  }
}
