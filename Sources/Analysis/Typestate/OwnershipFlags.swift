// The questions by whose answers paths of a body are told apart.
//
//   if (kind == FILE) text = strdup(name);        if (!list) { … list = NULL; }
//   if (kind == PIPE) text = strdup("-");         if (!list) free(text);
//
// A question is whether a value is true (not null, not zero), or whether it equals a constant. The value is a local variable,
// or a part of one that stays the same as far as the body shows. Not done: variables that closures change.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

/// The flags of one body.
struct OwnershipFlags {
  /// A question.
  private struct Flag: Hashable {
    var local: LocalID
    /// What is asked about as it is written, unless it is the variable itself.
    var text = ""
    /// What it is compared with; empty if the question is whether it is true.
    var constant = ""
  }

  /// A flag, or the opposite of what it says.
  struct Question {
    var flag: Int
    var isNegated: Bool
  }

  /// More are not told apart: the number of states is exponential.
  private static let maximum = 4

  private var flags: [Flag] = []
  /// By the value that a branch asks for.
  private var questions: [ValueID: Question] = [:]
  private let reader: QuestionReader

  var count: Int { flags.count }

  init(_ body: OwnershipBody) {
    reader = QuestionReader(body)
    var asked: [Flag: [(value: ValueID, isNegated: Bool, expression: ExpressionID)]] = [:]
    for block in body.graph.blocks {
      guard case .branch(let value?, _, _) = block.terminator, let definition = body.graph.definition(of: value),
        let found = reader.question(definition)
      else { continue }
      let flag = Flag(local: found.local, text: found.text, constant: found.constant)
      asked[flag, default: []].append((value, found.isNegated, definition.expression))
    }
    let related = Dictionary(grouping: asked.keys) { Flag(local: $0.local, text: $0.text) }
    let telling = asked.keys.filter { flag in
      guard body.typed[flag.local].frame == body.frame else { return false }
      let writes = body.typed.writes.filter { $0.local == flag.local }
      let others = related[Flag(local: flag.local, text: flag.text)] ?? []
      // A variable that changes tells something at its first question, a constant at its second.
      return writes.allSatisfy { $0.frame == body.frame } && others.reduce(writes.count) { $0 + (asked[$1]?.count ?? 0) } > 1
    }
    let weights = telling.count > Self.maximum ? QuestionWeights(body) : nil
    let ranked = telling.map { flag in (flag, weights?.weight(of: (asked[flag] ?? []).lazy.map(\.expression)) ?? 0) }
    let order = ranked.sorted { ($1.1, $0.0.local, $0.0.text, $0.0.constant) < ($0.1, $1.0.local, $1.0.text, $1.0.constant) }
    for (flag, _) in order.prefix(Self.maximum) {
      for question in asked[flag] ?? [] { questions[question.value] = Question(flag: flags.count, isNegated: question.isNegated) }
      flags.append(flag)
    }
  }

  func question(askedBy value: ValueID) -> Question? { questions[value] }

  /// What is known of the flags when a variable has got a value.
  func answers(after local: LocalID, gets value: ExpressionID) -> [(flag: Int, answer: Bool?)] {
    let constant = flags.contains { $0.local == local } ? reader.constant(value) : nil
    return flags.indices.filter { flags[$0].local == local }.map { number in
      let flag = flags[number]
      guard flag.text.isEmpty, let constant else { return (number, nil) }
      return (number, flag.constant.isEmpty ? Self.truth(constant) : Self.areEqual(constant, flag.constant))
    }
  }

  /// What follows for other questions about the same value: what equals one constant equals no other.
  func implied(by number: Int, _ answer: Bool) -> [(flag: Int, answer: Bool)] {
    let flag = flags[number]
    return flags.indices.compactMap { other in
      guard other != number, flags[other].local == flag.local, flags[other].text == flag.text else { return nil }
      let constant = flags[other].constant
      switch (flag.constant.isEmpty, constant.isEmpty) {
      case (false, false): return answer && Self.areEqual(flag.constant, constant) == false ? (other, false) : nil
      case (false, true): return answer ? Self.truth(flag.constant).map { (other, $0) } : nil
      case (true, false): return !answer && Self.truth(constant) == true ? (other, false) : nil
      case (true, true): return nil
      }
    }
  }

  private static func truth(_ constant: String) -> Bool? { Int(constant).map { $0 != 0 } }

  /// Whether two constants have the same value: numbers, or names of different meaning.
  private static func areEqual(_ a: String, _ b: String) -> Bool? {
    if a == b { return true }
    return (Int(a) == nil) == (Int(b) == nil) ? false : nil
  }
}

/// Reads conditions as questions.
private struct QuestionReader {
  let body: OwnershipBody

  struct Found {
    var local: LocalID
    var text = ""
    var constant = ""
    var isNegated = false
  }

  /// The fields that the body stores to, or whose address it takes.
  private let assigned: Set<SymbolID>

  init(_ body: OwnershipBody) {
    self.body = body
    var assigned: Set<SymbolID> = []
    for block in body.graph.blocks {
      for instruction in block.instructions {
        switch instruction.kind {
        case .store(let place, _, _), .address(let place):
          if case .field(let field)? = place.path.last { assigned.insert(field) }
        default: break
        }
      }
    }
    self.assigned = assigned
  }

  private var tree: Tree { body.tree }

  func question(_ definition: Instruction) -> Found? {
    if case .load(let place) = definition.kind, case .local(let local) = place.root, place.path.isEmpty { return Found(local: local) }
    let condition = definition.expression
    guard !condition.isNone else { return nil }
    if let compared = comparison(condition) ?? comparisonOfVariables(condition) { return compared }
    guard let local = root(of: condition), body.source.types.isReference(body.typed[local].type) == false, !isWritten(local)
    else { return nil }
    return Found(local: local, text: text(condition))
  }

  // MARK: Comparisons with constants

  private func comparison(_ condition: ExpressionID) -> Found? {
    guard case .binary(let name, let left, let right, _) = tree[condition], ["==", "!="].contains(body.program.names[name]) else { return nil }
    for (value, other) in [(left, right), (right, left)] {
      guard let constant = constant(other), var found = subject(value) else { continue }
      let isEquality = body.program.names[name] == "=="
      if constant == "0" {
        found.isNegated = isEquality
      } else {
        found.constant = constant
        found.isNegated = !isEquality
      }
      return found
    }
    return nil
  }

  /// A number, a null pointer, or the name of an enumerator or of a macro.
  func constant(_ value: ExpressionID) -> String? {
    guard !value.isNone else { return nil }
    switch tree[value] {
    case .literal(.null), .literal(.constantFalse): return "0"
    case .literal(.constantTrue): return "1"
    case .literal(.boolean): return text(value) == "true" ? "1" : "0"
    case .literal(.integer): return Int(text(value)).map(String.init) ?? text(value)
    case .unary(let sign, let inner) where body.program.names[sign] == "-": return constant(inner).map { "-" + $0 }
    case .cast(_, let inner, _), .effect(_, let inner): return constant(inner)
    case .tuple(let parts) where tree[parts].count == 1: return tree[parts].first.flatMap { constant($0.value) }
    case .name, .member:
      guard case .symbol(let symbol) = body.typed.reference(value), body.program.symbols[symbol].kind == .enumCase else { return nil }
      return body.program.names[body.program.symbols[symbol].name]
    default: return nil
    }
  }

  /// A variable, or what a chain of members leads to from a variable that stays the same.
  private func subject(_ value: ExpressionID) -> Found? {
    guard !value.isNone else { return nil }
    switch tree[value] {
    case .cast(_, let inner, _), .effect(_, let inner): return subject(inner)
    case .tuple(let parts) where tree[parts].count == 1: return tree[parts].first.flatMap { subject($0.value) }
    case .name:
      guard case .local(let local) = body.typed.reference(value), body.typed[local].frame == body.frame else { return nil }
      return Found(local: local)
    case .member:
      guard tree.resolution != nil, let local = root(of: value), !isWritten(local), case .symbol(let field) = body.typed.reference(value),
        !assigned.contains(field)
      else { return nil }
      return Found(local: local, text: text(value))
    default: return nil
    }
  }

  // MARK: Other questions

  /// A comparison whose operands never change: literals, and variables that are not written to.
  private func comparisonOfVariables(_ condition: ExpressionID) -> Found? {
    guard case .binary(let name, let left, let right, _) = tree[condition],
      ["<", ">", "<=", ">=", "==", "!="].contains(body.program.names[name])
    else { return nil }
    let sides = [left, right].map(side)
    guard !sides.contains(.changing) else { return nil }
    for case .variable(let local) in sides { return Found(local: local, text: text(condition)) }
    return nil
  }

  private enum Side: Equatable { case literal, variable(LocalID), changing }

  private func side(_ operand: ExpressionID) -> Side {
    guard !operand.isNone else { return .changing }
    switch tree[operand] {
    case .literal(.null): return .changing
    case .literal: return .literal
    case .name:
      guard case .local(let local) = body.typed.reference(operand), body.typed[local].frame == body.frame,
        !body.source.types.memory.isMemory(body.typed[local].type, body.source.types), !isWritten(local)
      else { return .changing }
      return .variable(local)
    default: return .changing
    }
  }

  /// The variable at the root of a chain of members.
  private func root(of condition: ExpressionID) -> LocalID? {
    switch tree[condition] {
    case .member(let base, _, _): return base.isNone ? nil : root(of: base)
    case .dereference(let inner): return inner.isNone ? nil : root(of: inner)
    case .name:
      if case .local(let local) = body.typed.reference(condition) { return local }
      return nil
    default: return nil
    }
  }

  private func isWritten(_ local: LocalID) -> Bool { body.typed.writes.contains { $0.local == local } }

  private func text(_ id: ExpressionID) -> String { body.source.file.source.text(tree.range(id)) }
}

/// How much it matters to tell the answers to a question apart: most where it decides whether an object is made at all,
/// less where it decides what is done with one.
private struct QuestionWeights {
  private let choices: [(condition: ByteRange, whole: ByteRange)]
  private let made: [ByteRange]
  private let used: [UInt32]
  private let tree: Tree

  init(_ body: OwnershipBody) {
    let tree = body.tree
    self.tree = tree
    choices = tree.statements.indices.compactMap { number in
      guard case .if(let conditions, _, _) = tree.statements[number], let first = tree[conditions].first, !first.value.isNone else { return nil }
      return (tree.range(first.value), tree.statementRanges[number])
    }
    made = body.objects.filter(\.isAcquired).map(\.range)
    let names = Set(body.objects.filter(\.isAcquired).map(\.name)).subtracting([""])
    used = tree.expressions.indices.compactMap { number in
      guard case .name(let name) = tree.expressions[number], names.contains(body.program.names[name]) else { return nil }
      return tree.expressionRanges[number].start
    }
  }

  /// Of a question that is asked at several places, the largest.
  func weight(of conditions: some Sequence<ExpressionID>) -> Int { conditions.reduce(0) { max($0, weight(of: $1)) } }

  private func weight(of condition: ExpressionID) -> Int {
    let place = tree.range(condition)
    let around = choices.filter { $0.condition.contains(place) }.map(\.whole)
    if around.contains(where: { whole in made.contains { whole.contains($0) } }) { return 2 }
    return around.contains { whole in used.contains { whole.contains($0) } } ? 1 : 0
  }
}
