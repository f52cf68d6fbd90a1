// One object that is cast to one class after another, in a loop.
//
// Each cast searches the classes of the object for its target; a chain of them is a virtual call written by hand.

internal import Analysis
internal import Diagnostics
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The chains of casts of one file.
struct CastChains {
  let file: FileUnit

  /// Casts of one value in the same loop and function, in the order of the source.
  struct Chain {
    var value: String
    var casts: [ByteRange]
  }

  private struct Key: Hashable {
    var value: String
    var reference: Reference
    var loop: ByteRange
  }

  /// Chains of at least two casts, by place; where objects are values, a conditional cast searches their classes.
  func chains() -> [Chain] {
    guard file.source.language.closuresAreValues else { return [] }
    var found: [Key: [ByteRange]] = [:]
    for (index, expression) in file.tree.expressions.enumerated() {
      guard case .cast(.conditional, let operand, _) = expression, file.reference(of: operand) != .none else { continue }
      let range = file.tree.expressionRanges[index]
      let loop = file.surroundings(at: range.start).loop ?? ByteRange(0, 0)
      let value = file.text(file.tree.range(operand))
      found[Key(value: value, reference: file.reference(of: operand), loop: loop), default: []].append(range)
    }
    return found.filter { $0.value.count > 1 }.map { Chain(value: $0.key.value, casts: $0.value.sorted()) }
      .sorted { $0.casts[0] < $1.casts[0] }
  }
}
