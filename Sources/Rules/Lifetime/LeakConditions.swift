// Conditions that tell on which ways there is memory at all.
//
//   if (kind == A) p = malloc(n);               Node *n = calloc(1, sizeof *n);
//   if (kind == B) return -1;                   if (failed(n)) return NULL;
//
// The first `return` is not reached with the memory, the second perhaps only without it. What the conditions say is not
// worked out: where they ask about the same variable, or a function is told the answer to a question (`check(n != NULL)`),
// nothing is said of the way out. Nor is it of a `catch`: which calls throw, and whether the memory was there by then, is not
// known.

internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct LeakConditions {
  let file: FileUnit

  private var tree: Tree { file.tree }

  /// Whether a way out may be one on which there is no memory.
  ///
  /// - Parameters:
  ///   - allocation: Where the memory is made.
  ///   - name: The variable that gets it.
  func mayExclude(_ allocation: ByteRange, _ name: String, wayOut: ByteRange) -> Bool {
    var asked: (before: Set<LocalID>, behind: Set<LocalID>) = ([], [])
    for (number, statement) in tree.statements.enumerated() {
      let range = tree.statementRanges[number]
      let holds = (range.contains(allocation), range.contains(wayOut))
      if holds == (true, true), case .do(let body, _) = statement, isOutside(wayOut, body), !isOutside(allocation, body) { return true }
      guard holds.0 != holds.1 else { continue }
      for condition in conditions(of: statement).lazy.flatMap(conjuncts) where condition.isNone || !tree.range(condition).contains(allocation) {
        if holds.0 { asked.before.formUnion(locals(in: condition)) } else {
          if handsOnAnswer(condition) { return true }
          asked.behind.formUnion(locals(in: condition))
        }
      }
    }
    return !asked.before.isDisjoint(with: asked.behind)
      || asked.behind.contains { says($0, whetherThereIs: name, from: allocation.start, to: wayOut.start) }
  }

  /// Whether a variable was given a value that depends on whether there is memory: `if (!p) result = -1;`,
  /// `result = p ? 0 : -1;`.
  private func says(_ local: LocalID, whetherThereIs name: String, from start: UInt32, to end: UInt32) -> Bool {
    guard !name.isEmpty else { return false }
    let writes = file.typed.writes.filter { $0.local == local }.map { tree.range($0.expression) }
    let places = (writes + [file.typed[local].range]).filter { $0.start >= start && $0.start < end }
    guard !places.isEmpty else { return false }
    for (number, statement) in tree.statements.enumerated() {
      guard case .if(let conditions, _, _) = statement else { continue }
      let range = tree.statementRanges[number]
      guard places.contains(where: range.contains), range.end <= end else { continue }
      if tree[conditions].contains(where: { names($0.value, name) }) { return true }
    }
    return tree.expressions.indices.contains { number in
      let id = ExpressionID(raw: UInt32(number))
      switch tree[id] {
      case .assign(let target, let value): return file.reference(of: target) == .local(local) && answers(value, name)
      default: return false
      }
    } || answers(file.typed[local].initializer, name)
  }

  /// Whether a value says whether there is memory: a comparison or a choice that names its variable.
  private func answers(_ value: ExpressionID, _ name: String) -> Bool {
    let value = PlaceText.inner(value, tree)
    guard !value.isNone else { return false }
    if case .ternary(let condition, _, _) = tree[value] { return names(condition, name) }
    return isQuestion(value) && names(value, name)
  }

  private func names(_ expression: ExpressionID, _ name: String) -> Bool {
    locals(in: expression).contains { file.text(file.typed[$0].name) == name }
  }

  /// Whether memory is given back only if there is some and something else holds, `if (length && p) free(p);`, behind which
  /// the way out stands: the other question may say the same.
  func decide(_ releases: [ByteRange], _ wayOut: ByteRange, _ name: String) -> Bool {
    tree.statements.indices.contains { number in
      guard case .if(let list, _, _) = tree.statements[number] else { return false }
      let range = tree.statementRanges[number]
      guard range.end <= wayOut.end, releases.contains(where: range.contains) else { return false }
      let asked = tree[list].flatMap { conjuncts(of: $0.value) }
      return asked.count > 1 && asked.contains { isAbout(name, $0) }
    }
  }

  private func conjuncts(of condition: ExpressionID) -> [ExpressionID] {
    let condition = PlaceText.inner(condition, tree)
    guard !condition.isNone, case .binary(let sign, let left, let right, _) = tree[condition], file.program.names[sign] == "&&" else {
      return [condition]
    }
    return conjuncts(of: left) + conjuncts(of: right)
  }

  /// `p`, `p != NULL`
  private func isAbout(_ name: String, _ condition: ExpressionID) -> Bool {
    guard !condition.isNone else { return false }
    switch tree[condition] {
    case .name: return names(condition, name)
    case .binary(let sign, let left, let right, _):
      guard file.program.names[sign] == "!=" else { return false }
      return [(left, right), (right, left)].contains { isAbout(name, $0) && isNull($1) }
    default: return false
    }
  }

  private func isNull(_ value: ExpressionID) -> Bool {
    if !value.isNone, case .literal(.null) = tree[value] { true } else { false }
  }

  private func conditions(of statement: Statement) -> [ExpressionID] {
    switch statement {
    case .if(let conditions, _, _): tree[conditions].map(\.value)
    case .switch(let subject, _): [subject]
    default: []
    }
  }

  private func locals(in condition: ExpressionID) -> Set<LocalID> {
    var found: Set<LocalID> = []
    visit(condition) { id in if case .local(let local) = file.reference(of: id) { found.insert(local) } }
    return found
  }

  private func isOutside(_ place: ByteRange, _ list: StatementList) -> Bool {
    !tree[list].contains { !$0.isNone && tree.range($0).contains(place) }
  }

  /// Whether a call in a condition is passed the answer to a question. What only tells the compiler which answer is likely
  /// does not count.
  private func handsOnAnswer(_ condition: ExpressionID) -> Bool {
    var isFound = false
    visit(condition) { id in
      guard case .call(_, let arguments) = tree[id], !isBuiltin(id) else { return }
      if tree[arguments].contains(where: { isQuestion($0.value) }) { isFound = true }
    }
    return isFound
  }

  private func isBuiltin(_ call: ExpressionID) -> Bool {
    guard case .call(let callee, _) = tree[call], !callee.isNone, case .name(let name) = tree[callee] else { return false }
    return file.program.names[name].hasPrefix("__builtin")
  }

  /// `!p`, `!!p`, `p == NULL`
  private func isQuestion(_ value: ExpressionID) -> Bool {
    let value = PlaceText.inner(value, tree)
    guard !value.isNone else { return false }
    switch tree[value] {
    case .unary(let sign, _): return file.program.names[sign] == "!"
    case .binary(let sign, _, _, _): return ["==", "!="].contains(file.program.names[sign])
    default: return false
    }
  }

  /// Calls `body` for an expression and its parts, which stand before it in the tree and inside it in the text.
  private func visit(_ root: ExpressionID, _ body: (ExpressionID) -> Void) {
    guard !root.isNone else { return }
    let range = tree.range(root)
    for number in stride(from: root.index, through: 0, by: -1) {
      guard range.contains(tree.expressionRanges[number]) else { return }
      body(ExpressionID(raw: UInt32(number)))
    }
  }
}
