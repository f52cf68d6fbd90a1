// Containers that are filled once, on first use: behind a flag that the same function sets, where they are empty, or in a
// closure that runs once.
//
//   if (ready) return table;        if (table.empty()) {
//   ready = true;                     table[1] = …;
//   table[1] = …;                   }

internal import NeutralAST
internal import Semantics
internal import SourceText

/// Questions about the places of growth of one file.
struct OneTimeFill {
  let file: ProgramFile
  let typed: TypedFile
  let library: LibraryTypes

  private var tree: Tree { file.tree }

  /// Whether control comes to a place only while the container is empty, or a flag is not yet set.
  func isFilledOnce(_ container: SymbolID, at place: ByteRange) -> Bool {
    if isInClosureThatRunsOnce(place) { return true }
    guard let function = tree.functions.filter({ $0.range.contains(place) }).min(by: { $0.range.count < $1.range.count })
    else { return false }
    for level in StatementPath(to: place, in: tree).levels {
      for (position, statement) in tree[level.list].enumerated() where position <= level.position {
        guard case .if(let conditions, let then, _) = tree[statement] else { continue }
        let isAround = position == level.position && tree[then].contains { tree.range($0).contains(place) }
        let isBehind = position < level.position && leaves(then)
        guard isAround || isBehind else { continue }
        let says = tree[conditions].contains {
          !$0.value.isNone && saysOnce($0.value, container, function.range)
        }
        if says { return true }
      }
    }
    return false
  }

  /// `std::call_once(flag, [] { table[1] = …; })`
  private func isInClosureThatRunsOnce(_ place: ByteRange) -> Bool {
    tree.expressions.indices.contains { number in
      let id = ExpressionID(raw: UInt32(number))
      guard case .call(_, let arguments) = tree[id], tree.range(id).contains(place),
        case .symbol(let callee) = typed.reference(id), library.effects.has(callee, .once)
      else { return false }
      return tree[arguments].contains { !$0.value.isNone && tree.range($0.value).contains(place) }
    }
  }

  private func leaves(_ list: StatementList) -> Bool {
    guard let last = tree[list].last, case .return = tree[last] else { return false }
    return true
  }

  private func saysOnce(_ condition: ExpressionID, _ container: SymbolID, _ function: ByteRange) -> Bool {
    switch tree[condition] {
    case .unary(_, let operand): return saysOnce(operand, container, function)
    case .tuple(let parts) where tree[parts].count == 1:
      return tree[parts].first.map { saysOnce($0.value, container, function) } ?? false
    case .binary(_, let left, let right, _):
      return [left, right].contains { saysOnce($0, container, function) }
    case .call(let callee, _):
      guard case .symbol(let symbol) = typed.reference(condition),
        library.effects.has(symbol, .probes) || library.effects.has(symbol, .measures), !callee.isNone,
        case .member(let base, _, _) = tree[callee], !base.isNone
      else { return false }
      return typed.reference(base) == .symbol(container)
    case .name, .member:
      guard case .symbol(let flag) = typed.reference(condition), library.symbols[flag].kind == .variable else { return false }
      return isSet(flag, in: function)
    default: return false
    }
  }

  /// Whether a function gives a variable a literal value.
  private func isSet(_ flag: SymbolID, in function: ByteRange) -> Bool {
    tree.expressions.enumerated().contains { index, expression in
      guard case .assign(let target, let value) = expression, function.contains(tree.expressionRanges[index]),
        typed.reference(target) == .symbol(flag), case .literal = tree[value]
      else { return false }
      return true
    }
  }
}
