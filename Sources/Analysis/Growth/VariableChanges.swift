// Where the variables of a file change, for loops whose bound is looked at again in each round.
//
// A list that its own loop fills, as a queue of work, is no list of known length.

internal import NeutralAST
internal import Semantics
internal import SourceText

/// The places of change, by variable; empty for files without such loops.
struct VariableChanges {
  private var places: [ContainerRoot: [UInt32]] = [:]

  init(_ file: ProgramFile, _ typed: TypedFile, _ library: LibraryTypes) {
    let tree = file.tree
    let hasClauses = tree.statements.contains { if case .forClauses = $0 { true } else { false } }
    guard hasClauses else { return }
    for write in typed.writes { places[.local(write.local), default: []].append(tree.range(write.expression).start) }
    for index in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(index))
      guard let target = Self.target(id, tree, typed, library), let root = Self.root(target, tree, typed) else { continue }
      places[root, default: []].append(tree.range(target).start)
    }
  }

  /// Whether the variable, or the one that a part belongs to, changes inside a range.
  func isChanged(_ root: ContainerRoot, in range: ByteRange) -> Bool {
    places[root]?.contains(where: range.contains) ?? false
  }

  /// What an expression changes: the target of an assignment, the receiver of a method that changes its length.
  private static func target(
    _ id: ExpressionID, _ tree: Tree, _ typed: TypedFile, _ library: LibraryTypes
  ) -> ExpressionID? {
    switch tree[id] {
    case .assign(let target, _), .effect(.addressOf, let target), .address(let target): return target
    case .unary(let name, let operand): return ["++", "--"].contains(library.text(name)) ? operand : nil
    case .binary(let name, let left, _, _):
      let text = library.text(name)
      return text.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(text) ? left : nil
    case .call(let callee, _):
      guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone,
        case .symbol(let symbol) = typed.reference(id), library.symbols[symbol].modifiers.contains(.isMutating),
        !library.keepsLength(symbol)
      else { return nil }
      return base
    default: return nil
    }
  }

  /// The variable that an access begins with.
  static func root(_ id: ExpressionID, _ tree: Tree, _ typed: TypedFile) -> ContainerRoot? {
    guard !id.isNone else { return nil }
    switch tree[id] {
    case .name, .member:
      switch typed.reference(id) {
      case .local(let local): return .local(local)
      case .symbol(let symbol): return .symbol(symbol)
      default: return nil
      }
    case .dereference(let inner), .force(let inner), .effect(_, let inner), .cast(_, let inner, _):
      return root(inner, tree, typed)
    default: return nil
    }
  }
}
