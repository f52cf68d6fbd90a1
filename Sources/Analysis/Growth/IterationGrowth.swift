// How often a container grows in one run of a loop body: always the same number of times, or not.
//
// Follows branches, early exits and errors of structured statements. A way that ends in an error or ends the
// program is left out: it ends the whole loop. A `break`, `continue` or `return` makes all that comes later
// conditional. An inner loop counts as one passage where the caller knows how often it runs.

package import NeutralAST
internal import Semantics
internal import SourceText

/// What a body does to one container.
package struct IterationGrowth: Sendable, Equatable {
  /// How many of the sites every iteration passes.
  package var certain = 0
  /// Whether other sites are passed by some iterations only.
  package var isConditional = false
  /// Whether control cannot come out at the end.
  package internal(set) var leaves = false
  /// Whether it may leave the body, or the loop, other than by an error.
  package internal(set) var mayExit = false

  /// `sites` are the growing expressions of the container. `isCounted` says of an inner loop that it runs
  /// equally often in each iteration.
  package static func of(
    _ body: StatementList, sites: Set<ExpressionID>, in tree: Tree, isCounted: (StatementID) -> Bool,
    neverReturns: (ExpressionID) -> Bool
  ) -> IterationGrowth {
    withoutActuallyEscaping(neverReturns) { neverReturns in
      withoutActuallyEscaping(isCounted) { isCounted in
        IterationWalk(tree: tree, sites: sites, isCounted: isCounted, neverReturns: neverReturns).list(body)
      }
    }
  }

  /// Whether every iteration adds the same number of elements.
  package var isSteady: Bool { certain > 0 && !isConditional && !mayExit }
}

private struct IterationWalk {
  let tree: Tree
  let sites: Set<ExpressionID>
  let isCounted: (StatementID) -> Bool
  let neverReturns: (ExpressionID) -> Bool

  func list(_ statements: StatementList) -> IterationGrowth {
    var result = IterationGrowth()
    for id in tree[statements] {
      let next = statement(id)
      if result.mayExit {
        result.isConditional = result.isConditional || next.certain > 0
      } else {
        result.certain += next.certain
      }
      result.isConditional = result.isConditional || next.isConditional
      result.mayExit = result.mayExit || next.mayExit
      if next.leaves {
        result.leaves = true
        break
      }
    }
    return result
  }

  private func statement(_ id: StatementID) -> IterationGrowth {
    switch tree[id] {
    case .expression(let expression): return self.expression(expression)
    case .declaration(let declaration):
      guard case .variable(let variable) = tree[declaration].kind, !variable.initializer.isNone else {
        return IterationGrowth()
      }
      return self.expression(variable.initializer)
    case .throw: return IterationGrowth(leaves: true)
    case .return(let value): return exit(after: value)
    case .break, .continue: return exit(after: .none)
    case .if(let tests, let then, let otherwise):
      return conditions(tests, joined([list(then), otherwise.isNone ? IterationGrowth() : statement(otherwise)]))
    case .guard(let tests, let otherwise): return conditions(tests, joined([list(otherwise), IterationGrowth()]))
    case .switch(_, let cases): return joined(tree[cases].map { exitingSwitch(list($0.body), $0.body) })
    case .do(let body, let catches):
      return joined([list(body)] + tree[catches].map { list($0.body) })
    case .block(let body): return list(body)
    case .labeled(_, let inner): return statement(inner)
    case .alternatives(let lists): return joined(tree[lists].map(list))
    case .for, .forClauses, .while, .repeat: return nested(id)
    case .goto: return IterationGrowth(leaves: true, mayExit: true)
    case .defer, .fallthrough, .yield, .other: return unknown(tree.range(id))
    }
  }

  /// The first condition is always looked at, the others only where those before hold.
  private func conditions(_ tests: ConditionList, _ branches: IterationGrowth) -> IterationGrowth {
    var result = branches
    for (position, test) in tree[tests].enumerated() where !test.value.isNone {
      let growth = expression(test.value)
      if position == 0 { result.certain += growth.certain }
      result.isConditional = result.isConditional || growth.isConditional || position > 0 && growth.certain > 0
    }
    return result
  }

  private func exit(after value: ExpressionID) -> IterationGrowth {
    var result = value.isNone ? IterationGrowth() : expression(value)
    result.leaves = true
    result.mayExit = true
    return result
  }

  /// `break` in a case leaves the switch only.
  private func exitingSwitch(_ result: IterationGrowth, _ body: StatementList) -> IterationGrowth {
    guard result.leaves, result.mayExit, let last = tree[body].last, case .break(let label) = tree[last],
      label.isNone
    else {
      return result
    }
    var result = result
    result.leaves = false
    result.mayExit = false
    return result
  }

  private func nested(_ id: StatementID) -> IterationGrowth {
    if let body = tree.bodyOfCountable(id), isCounted(id) {
      let inner = list(body)
      if inner.isSteady { return IterationGrowth(certain: inner.certain) }
    }
    var result = unknown(tree.range(id))
    // A way out of the outer loop from inside the inner one is a `return` or a labelled exit.
    let range = tree.range(id)
    for (index, statement) in tree.statements.enumerated() where range.contains(tree.statementRanges[index]) {
      switch statement {
      case .return, .goto: result.mayExit = true
      case .break(let label), .continue(let label): if !label.isNone { result.mayExit = true }
      default: break
      }
    }
    return result
  }

  /// Some site may be passed any number of times.
  private func unknown(_ range: ByteRange) -> IterationGrowth {
    IterationGrowth(isConditional: sites.contains { range.contains(tree.range($0)) })
  }

  private func joined(_ branches: [IterationGrowth]) -> IterationGrowth {
    let open = branches.filter { !$0.leaves }
    var result = IterationGrowth()
    result.mayExit = branches.contains { $0.mayExit }
    result.leaves = open.isEmpty
    result.certain = open.map(\.certain).min() ?? 0
    let most = branches.map(\.certain).max() ?? 0
    result.isConditional = branches.contains { $0.isConditional } || most > result.certain
    return result
  }

  private func expression(_ id: ExpressionID) -> IterationGrowth {
    let inner = bare(id)
    if sites.contains(inner) { return IterationGrowth(certain: 1) }
    if case .statement(let statement) = tree[inner] { return self.statement(statement) }
    if neverReturns(inner) { return IterationGrowth(leaves: true) }
    return unknown(tree.range(id))
  }

  /// Without `try`, `await` and `_ =`, without following what is returned, and what is done with the result:
  /// `set.insert(x).inserted`.
  private func bare(_ id: ExpressionID) -> ExpressionID {
    switch tree[id] {
    case .effect(.try, let inner), .effect(.await, let inner), .unary(_, let inner), .dereference(let inner),
      .address(let inner):
      return bare(inner)
    case .member(let base, _, _): return base.isNone ? id : bare(base)
    case .assign(let target, let value):
      if case .name(let name) = tree[target], name == .wildcard { return bare(value) }
      return id
    default: return id
    }
  }
}
