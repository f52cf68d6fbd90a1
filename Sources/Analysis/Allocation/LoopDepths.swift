// How many loops stand around a place of a file.

package import NeutralAST
package import SourceText

extension Tree {
  /// The part of a loop with clauses that runs many times: all but the initial statement.
  package func repeated(_ loop: ClauseLoop, in range: ByteRange) -> ByteRange {
    ByteRange(self[loop.initial].last.map { self.range($0).end } ?? range.start, range.end)
  }
}

/// The loops of a file, by byte ranges. Bodies of closures count the loops around the closure.
package struct LoopDepths: Sendable {
  /// Sorted by start; loops nest or are apart.
  private let bodies: [ByteRange]

  package init(_ tree: Tree) {
    var bodies: [ByteRange] = []
    for (index, statement) in tree.statements.enumerated() {
      let range = tree.statementRanges[index]
      switch statement {
      case .while, .repeat: bodies.append(range)
      case .forClauses(let id): bodies.append(tree.repeated(tree[id], in: range))
      case .for(let id):
        // The sequence is evaluated once.
        let sequence = tree[id].sequence
        bodies.append(tree.range(tree[id].pattern))
        bodies.append(ByteRange(sequence.isNone ? range.start : tree.range(sequence).end, range.end))
      default: break
      }
    }
    self.bodies = bodies.sorted()
  }

  package func depth(at offset: UInt32) -> Int {
    var depth = 0
    for body in bodies {
      if body.start > offset { break }
      if body.contains(offset) { depth += 1 }
    }
    return depth
  }
}
