// Which body of a file a place lies in.

package import NeutralAST
package import Semantics
internal import SourceText

/// The typed bodies of a file by place.
package struct EnclosingBodies: Sendable {
  private var entries: [(range: ByteRange, body: Int)] = []
  private let bodies: [Body]
  /// Closures that run later than the code around them, by place.
  private let later: [ByteRange]

  package init(_ tree: Tree, _ typed: TypedFile) {
    bodies = typed.bodies
    for (index, body) in typed.bodies.enumerated() {
      switch body.kind {
      case .function(let function): entries.append((tree[function].range, index))
      case .initializer(let expression) where !expression.isNone:
        entries.append((tree.range(expression), index))
      default: break
      }
    }
    entries.sort { $0.range < $1.range }
    later = typed.closures.filter { Self.runsLater($0.use) }.map { tree[$0.function].range }.sorted()
  }

  private static func runsLater(_ use: FunctionUse) -> Bool {
    switch use {
    case .argument(_, _, let isEscaping): isEscaping ?? true
    case .stored, .returned: true
    case .called, .local, .other: false
    }
  }

  /// The innermost member, global function or initial value around a place; nil in the statements of a
  /// script.
  package func body(at offset: UInt32) -> Body? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    // Bodies of local types stand between a function's start and its later parts.
    var steps = 0
    while low > 0, steps < 64 {
      low -= 1
      steps += 1
      if entries[low].range.contains(offset) { return bodies[entries[low].body] }
    }
    return nil
  }

  /// Whether a place stands in a closure that may run after the body has returned.
  package func runsLater(at offset: UInt32) -> Bool {
    for range in later {
      if range.start > offset { return false }
      if range.contains(offset) { return true }
    }
    return false
  }
}
