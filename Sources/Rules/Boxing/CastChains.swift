// One object that is asked for its class again and again, in a loop.
//
// Each dynamic cast searches the classes of the object for its target; a chain of them, or of comparisons of what
// `typeid` gives, is a virtual call written by hand.

internal import Analysis
internal import Diagnostics
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The chains of casts of one file.
struct CastChains {
  let file: FileUnit

  /// Questions about one value in the same loop and function, in the order of the source.
  struct Chain {
    var value: String
    var casts: [ByteRange]
    /// Whether some are not casts but look at the type itself.
    var asksType: Bool
  }

  private struct Key: Hashable {
    var value: String
    var reference: Reference
    var loop: ByteRange
  }

  private struct Question {
    var object: ExpressionID
    var range: ByteRange
    var asksType: Bool
    /// Alone it does not count: a comparison of the types of two objects.
    var isPart: Bool
  }

  private var tree: Tree { file.tree }

  /// Chains by place, with those of a single question; where objects are values, a conditional cast searches their classes.
  func chains() -> [Chain] {
    guard file.source.language.closuresAreValues else { return [] }
    var found: [Key: [Question]] = [:]
    for number in tree.expressions.indices {
      for question in questions(ExpressionID(raw: UInt32(number))) where isSame(question.object) {
        let loop = file.surroundings(at: question.range.start).loop ?? ByteRange(0, 0)
        let value = file.text(tree.range(question.object))
        found[Key(value: value, reference: file.reference(of: question.object), loop: loop), default: []].append(question)
      }
    }
    return found.filter { $0.value.count > 1 || $0.value.contains { !$0.isPart } }
      .map { key, questions in
        Chain(value: key.value, casts: together(questions.map(\.range).sorted()), asksType: questions.contains(where: \.asksType))
      }
      .sorted { $0.casts[0] < $1.casts[0] }
  }

  /// The questions that may be asked in one pass: from those in branches of which only one is taken, the first.
  private func together(_ ranges: [ByteRange]) -> [ByteRange] {
    var kept: [ByteRange] = []
    for range in ranges where !kept.contains(where: { areExclusive($0, range) }) { kept.append(range) }
    return kept
  }

  private func areExclusive(_ first: ByteRange, _ second: ByteRange) -> Bool {
    tree.statements.contains { statement in
      switch statement {
      case .if(_, let then, let otherwise):
        guard !otherwise.isNone else { return false }
        return tree[then].contains { !$0.isNone && tree.range($0).contains(first) } && tree.range(otherwise).contains(second)
      case .switch(_, let cases):
        let own = tree[cases].map { part in tree[part.body].map { tree.range($0) } }
        return own.contains { $0.contains { $0.contains(first) } && !$0.contains { $0.contains(second) } }
          && own.contains { $0.contains { $0.contains(second) } }
      default: return false
      }
    }
  }

  /// Whether a value is the same when it is written again in the same round: a name, a member, or an element by such.
  private func isSame(_ object: ExpressionID) -> Bool {
    guard !object.isNone else { return false }
    switch tree[object] {
    case .subscript(let base, let arguments): return isSame(base) && tree[arguments].allSatisfy { isSame($0.value) }
    case .dereference(let base), .cast(_, let base, _): return isSame(base)
    case .literal: return true
    default: return file.reference(of: object) != .none
    }
  }

  private func questions(_ id: ExpressionID) -> [Question] {
    switch tree[id] {
    case .cast(.conditional, let operand, _): return [Question(object: operand, range: tree.range(id), asksType: false, isPart: false)]
    case .binary(_, let left, let right, _) where looksAtTypes(id):
      let asked = [left, right].compactMap { type($0, isPart: false) }
      return asked.count < 2 ? asked : [left, right].compactMap { type($0, isPart: true) }
    case .call(let callee, _) where looksAtTypes(id):
      guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone else { return [] }
      return [base].compactMap { type($0, isPart: false) }
    default: return []
    }
  }

  private func looksAtTypes(_ id: ExpressionID) -> Bool {
    guard case .symbol(let symbol) = file.typed.reference(id) else { return false }
    return file.program.effects.operands(of: .reflects, symbol).contains(.receiver)
  }

  /// `typeid(object)`; of a type or a null pointer nothing is looked up.
  private func type(_ id: ExpressionID, isPart: Bool) -> Question? {
    guard case .other(let parts) = tree[id], tree[parts].count == 1, var object = tree[parts].first else { return nil }
    if case .dereference(let pointer) = tree[object] { object = pointer }
    return Question(object: object, range: tree.range(id), asksType: true, isPart: isPart)
  }
}
