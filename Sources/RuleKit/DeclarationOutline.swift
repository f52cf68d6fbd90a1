// The declarations of a file by place, for qualified names.
//
// Variables of bodies are left out, functions of bodies are not.

internal import NeutralAST
internal import SourceText

/// The named declarations of one file.
struct DeclarationOutline {
  struct Entry {
    var range: ByteRange
    var declaration: DeclarationID
    var name: String
    var isFunction: Bool
  }

  private(set) var entries: [Entry] = []
  /// The ranges of the entries.
  private var ranges = NestedRanges()

  init(of tree: Tree, names: NameTable, in source: SourceFile) {
    var ids = tree.declarations.indices.map { DeclarationID(raw: UInt32($0)) }
    ids.sort { NestedRanges.isOrdered(tree[$0].range, tree[$1].range) }
    for id in ids {
      let declaration = tree[id]
      let around = ranges.around(declaration.range)
      let isInBody = outward(from: around).contains { entries[$0].isFunction }
      guard let name = Self.name(of: declaration, isInBody: isInBody, tree, names, source) else { continue }
      let isFunction = if case .function = declaration.kind { true } else { false }
      entries.append(
        Entry(
          range: declaration.range, declaration: id, name: name, isFunction: isFunction))
      ranges.append(declaration.range)
    }
  }

  /// The index of the innermost entry around a place.
  func entry(at offset: UInt32) -> Int? { ranges.innermost(at: offset) }

  func qualifiedName(at offset: UInt32) -> String { entry(at: offset).map(qualifiedName(of:)) ?? "" }

  func qualifiedName(of entry: Int) -> String {
    outward(from: entry).map { entries[$0].name }.reversed().joined(separator: ".")
  }

  /// An entry and those around it, from the inside out; nothing for nil.
  func outward(from entry: Int?) -> some Sequence<Int> { ranges.outward(from: entry) }

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
