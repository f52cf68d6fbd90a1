// How often `for (i = first; i < bound; i++)` runs.
//
// Known if the variable is a local that only the step changes, by one, and the bound is a constant or something that
// the body does not change: a name, a member, or a call of a member without arguments on such.

internal import NeutralAST
internal import Semantics
internal import SourceText

/// Counts the rounds of loops with clauses.
struct ClauseTrips {
  let file: ProgramFile
  let typed: TypedFile
  let constants: ConstantLengths
  let changes: VariableChanges
  var tree: Tree { file.tree }

  func trips(of loop: ClauseLoop) -> TripCount {
    guard !loop.condition.isNone, !loop.step.isNone,
      case .binary(let comparison, let left, let right, _) = tree[loop.condition],
      let variable = local(left), stepsByOne(loop.step, variable), isChangedOnlyByStep(variable, loop)
    else { return .unknown }
    if let walked = walkedContainer(right) {
      guard constants.library.text(comparison) == "!=", !isChanged(walked, in: loop) else { return .unknown }
      let words = ContainerWords(file.source.language)
      return .known(isSteady(walked) ? file.source.text(tree.range(walked)) + words.count : nil)
    }
    guard isNumber(loop.step), !isChanged(right, in: loop) else { return .unknown }
    let text = file.source.text(tree.range(right))
    switch constants.library.text(comparison) {
    case "<", "!=": return count(from: first(of: loop, variable), to: right, text, isClosed: false)
    case "<=": return count(from: first(of: loop, variable), to: right, text, isClosed: true)
    default: return .unknown
    }
  }

  /// The container in `container.end()`: an iterator runs to its end.
  private func walkedContainer(_ bound: ExpressionID) -> ExpressionID? {
    guard case .call(let callee, let arguments) = tree[bound], arguments.isEmpty, !callee.isNone,
      case .member(let base, _, _) = tree[callee], !base.isNone, case .symbol(let symbol) = typed.reference(bound),
      constants.library.effects.has(symbol, .visits), constants.library.hasKnownCount(typed.type(base))
    else { return nil }
    return base
  }

  /// Whether a step is the language's own, on a number: an iterator of unknown kind, or of a type that is a template's
  /// parameter, may end anywhere.
  private func isNumber(_ step: ExpressionID) -> Bool { typed.reference(step) == .none && tree.resolution?.type(step) != 0 }

  private func isChanged(_ id: ExpressionID, in loop: ClauseLoop) -> Bool {
    switch tree[id] {
    case .literal: return false
    case .name, .member, .dereference:
      let isPartChanged =
        if case .member(let base, _, _) = tree[id], !base.isNone { isChanged(base, in: loop) } else { false }
      guard !isPartChanged, let root = VariableChanges.root(id, tree, typed) else { return isPartChanged }
      return tree[loop.body].contains { changes.isChanged(root, in: tree.range($0)) }
    case .call(let callee, _):
      guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone else { return true }
      return isChanged(base, in: loop)
    case .cast(_, let inner, _): return isChanged(inner, in: loop)
    default: return true
    }
  }

  private func count(from first: ExpressionID, to last: ExpressionID, _ text: String, isClosed: Bool) -> TripCount {
    let low = first.isNone ? nil : constants.integer(first)
    if let low, let high = constants.integer(last) { return .constant(max(0, high - low + (isClosed ? 1 : 0))) }
    guard isSteady(last) else { return .unknown }
    return .known(low == 0 ? text + (isClosed ? " + 1" : "") : nil)
  }

  private func local(_ id: ExpressionID) -> LocalID? {
    guard !id.isNone, case .name = tree[id], case .local(let local) = typed.reference(id) else { return nil }
    return local
  }

  private func stepsByOne(_ step: ExpressionID, _ variable: LocalID) -> Bool {
    switch tree[step] {
    case .unary(let name, let operand): constants.library.text(name) == "++" && local(operand) == variable
    case .binary(let name, let left, let right, _):
      constants.library.text(name) == "+=" && local(left) == variable && constants.integer(right) == 1
    default: false
    }
  }

  /// The value that the variable has at the beginning; `.none` where the loop does not say.
  private func first(of loop: ClauseLoop, _ variable: LocalID) -> ExpressionID {
    for statement in tree[loop.initial] {
      switch tree[statement] {
      case .declaration(let id):
        if case .variable(let declared) = tree[id].kind, !declared.pattern.isNone,
          typed.patternLocals[declared.pattern.index] == variable
        {
          return declared.initializer
        }
      case .expression(let expression):
        if case .assign(let target, let value) = tree[expression], local(target) == variable { return value }
      default: break
      }
    }
    return .none
  }

  private func isChangedOnlyByStep(_ variable: LocalID, _ loop: ClauseLoop) -> Bool {
    let bodies = tree[loop.body].map { tree.range($0) }
    return !typed.writes.contains { write in
      write.local == variable && bodies.contains { $0.contains(tree.range(write.expression)) }
    }
  }

  /// Whether a bound is the same each time it is looked at, as far as its form tells.
  private func isSteady(_ id: ExpressionID) -> Bool {
    guard !id.isNone else { return false }
    switch tree[id] {
    case .name, .literal: return true
    case .member(let base, _, _), .dereference(let base): return base.isNone || isSteady(base)
    case .call(let callee, let arguments):
      guard arguments.isEmpty, case .member = tree[callee] else { return false }
      return isSteady(callee)
    case .cast(_, let inner, _): return isSteady(inner)
    default: return false
    }
  }
}
