// Questions about the size of an object, which keep it from growing without a limit, or let it die on purpose.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// On one way the object is given back at once, on this one it is not: it dies on purpose.
  func checkSize(
    _ set: ObjectSet, _ other: BlockID, _ condition: Instruction, _ state: inout OwnershipState
  ) {
    let isOfPart = isTold && comparison(condition) != nil
    guard isSizeCheck(condition), isOfPart || !asksContents(condition) else { return }
    for object in set.objects {
      if !comparesWithInput(condition, state) { state.objects[object].isSizeChecked = true }
      if objects[object].isAcquired, !isOfPart || isOwned(object, state), releasesFirst(other) {
        state.objects[object].phases.remove(.held)
        state.objects[object].phases.insert(.excused)
      }
    }
  }

  /// A comparison, or a function that answers a question about the object.
  private func isSizeCheck(_ condition: Instruction) -> Bool {
    // Memory of C has no size to ask for, and never dies on purpose; an object of a pool may have.
    if comparison(condition) != nil { return !isTold || asksSize(condition) }
    if case .call(.symbol(let symbol), _, _, let arguments) = condition.kind, !arguments.isEmpty {
      let file = program.files[program.symbols[symbol].file.index]
      return program.symbols[symbol].kind == .function && !file.isModel && !(isTold && file.isLibrary) && !fills(symbol)
    }
    return false
  }

  /// Whether an owner names an object, which dies with it.
  private func isOwned(_ object: Int, _ state: OwnershipState) -> Bool {
    state.places.contains { place, holding in
      guard case .local(let local) = place.root, place.path.isEmpty else { return false }
      return isNamingOwner(typed[local].type) && holding.alias.contains(ObjectSet(object: object))
    }
  }

  /// Whether a function makes what it is given grow, so that its result says whether that went well.
  private func fills(_ symbol: SymbolID) -> Bool {
    protocols.hasParts && solver.summary(of: symbol)?.parameters.values.contains { !$0.content.grown.isEmpty } == true
  }

  /// Whether a comparison holds a number in an object, or one that its part tells, against a limit.
  private func asksSize(_ condition: Instruction) -> Bool {
    guard protocols.hasParts, let (left, right) = comparison(condition) else { return false }
    return [left, right].allSatisfy { !isZero($0) }
  }

  private func isZero(_ expression: ExpressionID) -> Bool {
    guard !expression.isNone, case .literal = tree[expression] else { return false }
    return source.file.source.text(tree.range(expression)) == "0"
  }

  /// Whether a condition is about what memory contains, which does not decide who frees it.
  private func asksContents(_ condition: Instruction) -> Bool {
    guard protocols.isMemory, case .call(_, _, _, let arguments) = condition.kind else { return false }
    return arguments.contains { argument in
      guard case .load(let place)? = graph.definition(of: argument.value)?.kind else { return false }
      return place.path.contains(.pointee) || place.path.contains(.element)
    }
  }

  /// Whether the first thing that a block does with an object is to give it back.
  private func releasesFirst(_ block: BlockID) -> Bool {
    for instruction in graph.blocks[block.index].instructions {
      guard case .call(let callee, _, _, let arguments) = instruction.kind else { continue }
      guard case .symbol(let symbol) = callee else { return false }
      if protocols.releases[symbol] != nil { return true }
      if program.effects.has(symbol, .gives) { continue }
      guard let summary = solver.summary(of: symbol) else { return false }
      return arguments.indices.contains { summary.parameters[$0]?.exits == .released }
    }
    return false
  }
}
