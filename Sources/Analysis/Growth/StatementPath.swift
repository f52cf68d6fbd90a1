// The way from the body of a function down to the statement around a place.
//
// Only statements of the innermost function around the place: the body of a closure is a function of its own.

package import NeutralAST
package import SourceText

/// The lists of statements around a place, outermost first.
package struct StatementPath: Sendable {
  package struct Level: Sendable {
    package var list: StatementList
    /// The position of the statement that holds the place.
    package var position: Int
  }

  package private(set) var levels: [Level] = []
  private let tree: Tree

  package init(to range: ByteRange, in tree: Tree) {
    self.tree = tree
    var next: StatementList? = Self.body(around: range, tree)
    while let list = next {
      next = nil
      guard let (position, holder) = tree[list].enumerated().first(where: { tree.range($1).contains(range) })
      else { break }
      levels.append(Level(list: list, position: position))
      next = tree.lists(of: holder).first { inner in
        tree[inner].contains { tree.range($0).contains(range) }
      }
    }
  }

  /// The body of the innermost function around a place.
  private static func body(around range: ByteRange, _ tree: Tree) -> StatementList {
    let around = tree.functions.filter { $0.range.contains(range) }
    return around.min { $0.range.count < $1.range.count }?.body ?? tree.topLevelStatements
  }

  /// The statements that certainly run next if nothing jumps: those behind the place in the lists around it,
  /// innermost first.
  package var following: [StatementID] {
    levels.reversed().flatMap { level in tree[level.list].dropFirst(level.position + 1) }
  }

  /// Whether something runs without condition after the place, or when the function is left.
  package func always(reaches later: ByteRange) -> Bool {
    let deferred = levels.flatMap { level in
      tree[level.list].prefix(level.position).filter { if case .defer = tree[$0] { true } else { false } }
    }
    let next = following.filter { if case .expression = tree[$0] { true } else { false } }
    return (deferred + next).contains { tree.range($0).contains(later) }
  }

  /// Whether control leaves a loop on its way from the place, whose body is a closure or not.
  package func leaves(_ loop: LoopScope) -> Bool {
    for statement in following where loop.range.contains(tree.range(statement)) {
      switch tree[statement] {
      case .break, .throw: return true
      case .return: return !loop.isClosure
      case .continue: return false
      default: break
      }
    }
    return false
  }

  /// Whether the innermost list around the place also holds, further on, the statement at `later`.
  package func precedes(_ later: ByteRange) -> Bool {
    guard let level = levels.last else { return false }
    return tree[level.list].dropFirst(level.position + 1).contains { tree.range($0).contains(later) }
  }
}

extension Tree {
  /// The blocks that are direct parts of a statement.
  func lists(of statement: StatementID) -> [StatementList] {
    switch self[statement] {
    case .if(_, let then, let otherwise): [then] + (otherwise.isNone ? [] : lists(of: otherwise))
    case .guard(_, let body), .while(_, let body), .repeat(let body, _), .defer(let body), .block(let body):
      [body]
    case .for(let loop): [self[loop].body]
    case .forClauses(let loop): [self[loop].body]
    case .switch(_, let cases): self[cases].map(\.body)
    case .do(let body, let catches): [body] + self[catches].map(\.body)
    case .labeled(_, let inner): lists(of: inner)
    case .alternatives(let alternatives): Array(self[alternatives])
    case .expression(let expression):
      if case .statement(let inner) = self[expression] { lists(of: inner) } else { [] }
    case .declaration, .return, .throw, .break, .continue, .goto, .fallthrough, .yield, .other: []
    }
  }

  /// The body of a loop whose statement may say how often it runs.
  func bodyOfCountable(_ statement: StatementID) -> StatementList? {
    switch self[statement] {
    case .for(let loop): self[loop].body
    case .forClauses(let loop): self[loop].body
    default: nil
    }
  }
}
