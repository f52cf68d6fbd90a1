// The loops of a file with what is known of how often they run.
//
// A closure that is passed to a function that visits a collection's elements is a loop body as well.

package import NeutralAST
package import Semantics
package import SourceText

/// How many times a loop's body runs.
package enum TripCount: Sendable, Hashable {
  case unknown
  case constant(Int)
  /// Known when the loop begins. The text computes it, if it can be written without doing work twice.
  case known(String?)
}

/// One loop.
package struct LoopScope: Sendable {
  /// The loop statement; nil for a closure.
  package var statement: StatementID?
  /// What runs in each iteration.
  package var range: ByteRange
  /// From the keyword, or the call.
  package var whole: ByteRange
  package var body: StatementList
  package var trips: TripCount
  /// Whether some elements are skipped: `where`, `case`.
  package var isFiltered: Bool
  /// Whether the body is a closure: `return` ends one iteration.
  package var isClosure: Bool
  /// Whether it goes on until something happens, or as long as elements arrive, and does not count.
  package var isOpenEnded = false

  /// Whether each pass makes what is declared at a place anew: in the body, or as the variable of `for … in`.
  package func makes(_ declared: ByteRange, _ tree: Tree) -> Bool {
    if range.contains(declared) { return true }
    guard let statement, case .for = tree[statement] else { return false }
    return whole.contains(declared)
  }
}

/// All loops of a file, outer ones first.
package struct LoopScopes: Sendable {
  package private(set) var all: [LoopScope] = []
  private var byStatement: [StatementID: Int] = [:]
  /// For each loop the nearest one before it that it lies in.
  private var outer: [Int?] = []

  package init(_ file: ProgramFile, _ typed: TypedFile, _ library: LibraryTypes) {
    let counter = TripCounter(
      file: file, tree: file.tree, typed: typed, library: library, changes: VariableChanges(file, typed, library))
    for (index, statement) in file.tree.statements.enumerated() {
      let id = StatementID(raw: UInt32(index))
      if let loop = counter.loop(id, statement, file.tree.statementRanges[index]) { all.append(loop) }
    }
    for (index, expression) in file.tree.expressions.enumerated() {
      if let loop = counter.visit(ExpressionID(raw: UInt32(index)), expression) { all.append(loop) }
    }
    all.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    outer.reserveCapacity(all.count)
    for (index, loop) in all.enumerated() {
      if let statement = loop.statement { byStatement[statement] = index }
      outer.append(enclosing(loop.range.start, from: index - 1))
    }
  }

  /// The loop that a statement is.
  package func loop(_ statement: StatementID) -> LoopScope? { byStatement[statement].map { all[$0] } }

  /// The loops around a place, outermost first.
  package func loops(at offset: UInt32) -> [LoopScope] {
    var found: [LoopScope] = []
    var next = innermostIndex(at: offset)
    while let index = next {
      if all[index].range.contains(offset) { found.append(all[index]) }
      next = outer[index]
    }
    return found.reversed()
  }

  /// The innermost loop around a place.
  package func innermost(at offset: UInt32) -> LoopScope? { innermostIndex(at: offset).map { all[$0] } }

  private func innermostIndex(at offset: UInt32) -> Int? {
    // The last loop that does not begin behind the place.
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return enclosing(offset, from: low - 1)
  }

  /// The first loop around a place on the way out from a loop that begins before it.
  private func enclosing(_ offset: UInt32, from start: Int) -> Int? {
    var next = start >= 0 ? start : nil
    while let index = next, !all[index].range.contains(offset) { next = outer[index] }
    return next
  }
}
