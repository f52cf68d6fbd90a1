// Loops that go through the elements behind a pointer up to a number that was handed in with it.
//
//   for (int i = 0; i < count; i++) start(serve, connections[i]);
//
// Workers that are counted get their number, or the address of a place of their own: that is another thing than the value
// of an element, of which there are as many as the caller has.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// One such loop.
struct PointerWalk {
  private let file: FileUnit
  private let index: LocalID

  private var tree: Tree { file.tree }

  /// Nil for other loops.
  init?(_ file: FileUnit, _ statement: StatementID) {
    guard case .forClauses(let clauses) = file.tree[statement], case let condition = file.tree[clauses].condition, !condition.isNone,
      case .binary(let name, let left, let bound, _) = file.tree[condition], ["<", "!="].contains(file.text(name)),
      case .local(let index) = file.reference(of: left), case .name = file.tree[left], Self.isParameter(bound, file),
      case .known? = file.result(of: GrowthAnalysis.self).loops.loop(statement)?.trips
    else { return nil }
    self.file = file
    self.index = index
  }

  /// A parameter, or a part of what one points to, of any function but the first one of a program.
  private static func isParameter(_ id: ExpressionID, _ file: FileUnit) -> Bool {
    guard !id.isNone else { return false }
    switch file.tree[id] {
    case .name:
      guard case .local(let local) = file.reference(of: id), case .parameter = file.typed[local].kind else { return false }
      return !isOfMain(local, file)
    case .member(let base, _, _), .dereference(let base), .cast(_, let base, _): return isParameter(base, file)
    default: return false
    }
  }

  private static func isOfMain(_ local: LocalID, _ file: FileUnit) -> Bool {
    guard let body = file.typed.bodies.first(where: { $0.parameters.contains(local) }), let symbol = body.symbol else { return false }
    return file.symbols[symbol].owner == nil && file.text(file.symbols[symbol].name) == "main"
  }

  /// Whether a call is given the value of the element: `elements[i]`.
  func gives(to call: ExpressionID) -> Bool {
    guard !call.isNone else { return false }
    let range = tree.range(call)
    let parents = file.result(of: ParentAnalysis.self)
    return tree.expressions.indices.contains { number in
      let id = ExpressionID(raw: UInt32(number))
      guard range.contains(tree.range(id)), case .subscript(let base, let arguments) = tree[id],
        file.types.memory.isToldPointer(file.type(of: pointer(base)), file.types), Self.isParameter(pointer(base), file),
        tree[arguments].contains(where: { file.reference(of: $0.value) == .local(index) })
      else { return false }
      if !parents[id].isNone, case .address = tree[parents[id]] { return false }
      return true
    }
  }

  private func pointer(_ base: ExpressionID) -> ExpressionID {
    if case .dereference(let inner) = tree[base] { return inner }
    return base
  }
}
