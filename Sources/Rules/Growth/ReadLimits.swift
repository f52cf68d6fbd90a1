// Comparisons that keep a loop which reads from somebody else within bounds.
//
// A limit is a comparison of the size of something, or of what the code counts with. Comparisons that only decide whether
// a buffer must grow are none.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Questions about the limits in one file.
struct ReadLimits {
  private let file: FileUnit
  private let growth: FileGrowth
  private let library: LibraryTypes
  private let parents: ExpressionParents

  init(_ file: FileUnit) {
    self.file = file
    growth = file.result(of: GrowthAnalysis.self)
    library = LibraryTypes(file.types)
    parents = file.result(of: ParentAnalysis.self)
  }

  private var tree: Tree { file.tree }

  /// Whether a loop or function compares what it counts, or the size of something, with a limit.
  func isBounded(_ range: ByteRange) -> Bool {
    let counted = countedPlaces(in: range)
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard case .binary(let name, let left, let right, _) = tree[id], range.contains(tree.range(id)),
        ["<", ">", "<=", ">=", "==", "!="].contains(file.text(name)), !decidesOnGrowth(id, range)
      else { continue }
      if [left, right].contains(where: { mentions($0, counted) }) { return true }
    }
    return growth.sites.all.contains {
      $0.action == .measured && range.contains($0.range) && !decidesOnGrowth($0.expression, range)
    }
  }

  /// Whether a loop compares sizes that it does not change itself: fields, and what functions of the program answer.
  func comparesOthers(in range: ByteRange) -> Bool {
    tree.expressions.contains { expression in
      guard case .binary(let name, let left, let right, _) = expression, ["<", ">", "<=", ">="].contains(file.text(name)),
        range.contains(tree.range(left))
      else { return false }
      return [left, right].contains { operand in
        switch tree[operand] {
        case .member: true
        case .call:
          // Whether a function failed is seen by a comparison with zero.
          if case .literal = tree[left == operand ? right : left] { false } else { true }
        default: false
        }
      }
    }
  }

  /// Places that the loop adds to or takes from.
  private func countedPlaces(in range: ByteRange) -> Set<String> {
    var found: Set<String> = []
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard range.contains(tree.range(id)), let place = changedPlace(id), let text = PlaceText.text(place, file) else { continue }
      found.insert(text)
    }
    return found
  }

  private func changedPlace(_ id: ExpressionID) -> ExpressionID? {
    switch tree[id] {
    case .unary(let name, let operand): return ["++", "--"].contains(file.text(name)) ? operand : nil
    case .binary(let name, let left, _, _):
      // What is added to a text is no number.
      return ["+=", "-=", "*=", "<<="].contains(file.text(name)) && !library.isContainer(file.type(of: left)) ? left : nil
    case .assign(let target, let value):
      guard let text = PlaceText.text(target, file), mentions(value, [text]) else { return nil }
      return target
    default: return nil
    }
  }

  private func mentions(_ id: ExpressionID, _ places: Set<String>, depth: Int = 0) -> Bool {
    guard !id.isNone, depth < 12 else { return false }
    if let text = PlaceText.text(id, file), places.contains(text) { return true }
    switch tree[id] {
    case .binary(_, let left, let right, _): return mentions(left, places, depth: depth + 1) || mentions(right, places, depth: depth + 1)
    case .unary(_, let inner), .cast(_, let inner, _), .effect(_, let inner), .address(let inner):
      return mentions(inner, places, depth: depth + 1)
    case .subscript(let base, let arguments):
      return mentions(base, places, depth: depth + 1) || tree[arguments].contains { mentions($0.value, places, depth: depth + 1) }
    case .member(let base, _, _): return mentions(base, places, depth: depth + 1)
    case .dereference(let base): return mentions(base, places, depth: depth + 1)
    case .call(let callee, let arguments):
      return mentions(callee, places, depth: depth + 1) || tree[arguments].contains { mentions($0.value, places, depth: depth + 1) }
    default: return false
    }
  }

  /// Whether a comparison is the condition of an `if` whose body makes more room.
  private func decidesOnGrowth(_ comparison: ExpressionID, _ range: ByteRange) -> Bool {
    var outermost = comparison
    while case let parent = parents[outermost], !parent.isNone { outermost = parent }
    let resizes = file.result(of: EffectCalls.self).calls(.resizes).map { tree.range($0) }
    for (number, statement) in tree.statements.enumerated() {
      let body: StatementList
      switch statement {
      case .if(let conditions, let then, _):
        guard tree[conditions].contains(where: { $0.value == outermost }) else { continue }
        body = then
      case .while(let conditions, let inner):
        guard tree[conditions].contains(where: { $0.value == outermost }) else { continue }
        if tree.statementRanges[number] == range { return false }
        // Doubling a size until it fits.
        return inner.count == 1
      default: continue
      }
      return tree[body].contains { inner in resizes.contains { tree.range(inner).contains($0) } }
    }
    return false
  }
}
