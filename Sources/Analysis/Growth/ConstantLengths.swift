// Numbers and lengths that constants give away: `let limit = 4`, `static let names = ["a", "b"]`, `allCases`.

package import NeutralAST
package import Semantics
internal import SourceText

/// Questions about the constants of one file.
package struct ConstantLengths {
  let file: ProgramFile
  let typed: TypedFile
  let library: LibraryTypes

  package init(file: ProgramFile, typed: TypedFile, library: LibraryTypes) {
    self.file = file
    self.typed = typed
    self.library = library
  }

  /// The value of an integer literal, or of a constant that is one.
  package func integer(_ id: ExpressionID) -> Int? {
    value(of: id) { tree, value, text in
      guard case .literal(.integer) = tree[value] else { return nil }
      return Int(text(tree.range(value)).filter { $0 != "_" })
    }
  }

  /// The length of a constant array literal, or of the cases of an enum.
  package func count(of id: ExpressionID) -> Int? {
    if case .member(let base, let name, _) = file.tree[id], name == .allCases, !base.isNone {
      return cases(of: base)
    }
    if let fixed = library.fixedCount(typed.type(id)) { return fixed }
    return value(of: id) { tree, value, _ in
      guard case .array(let elements) = tree[value] else { return nil }
      return Int(elements.count)
    }
  }

  /// Asks `read` about an expression, and about the value of the constant that it names.
  private func value<Answer>(
    of id: ExpressionID, _ read: (Tree, ExpressionID, (ByteRange) -> String) -> Answer?
  ) -> Answer? {
    guard !id.isNone else { return nil }
    let text = { (range: ByteRange) in file.source.text(range) }
    if let answer = read(file.tree, id, text) { return answer }
    switch typed.reference(id) {
    case .local(let local):
      guard typed[local].kind == .constant, let value = typed[local].initializer.some else { return nil }
      return read(file.tree, value, text)
    case .symbol(let symbol):
      let entry = library.symbols[symbol]
      let home = library.context.program.files[entry.file.index]
      guard entry.kind == .variable, !entry.modifiers.contains(.isMutable),
        case .variable(let variable) = home.tree[entry.declaration].kind, !variable.initializer.isNone
      else { return nil }
      return read(home.tree, variable.initializer) { home.source.text($0) }
    default: return nil
    }
  }

  private func cases(of base: ExpressionID) -> Int? {
    guard case .type(let nominal) = typed.reference(base), library.symbols[nominal].kind == .enum,
      !library.isLibrary(nominal)
    else { return nil }
    return library.symbols[nominal].members.count { library.symbols[$0].kind == .enumCase }
  }
}
