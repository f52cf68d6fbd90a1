// Which body of a file a place lies in.

package import NeutralAST
package import Semantics
internal import SourceText

/// The typed bodies of a file by place.
package struct EnclosingBodies: Sendable {
  /// In the order of `ranges`.
  private let bodies: [Body]
  private let ranges: NestedRanges
  /// Closures that run later than the code around them, by place.
  private let later: [ByteRange]

  package init(_ tree: Tree, _ typed: TypedFile) {
    var entries: [(range: ByteRange, body: Int)] = []
    for (index, body) in typed.bodies.enumerated() {
      switch body.kind {
      case .function(let function): entries.append((tree[function].range, index))
      case .initializer(let expression) where !expression.isNone:
        entries.append((tree.range(expression), index))
      default: break
      }
    }
    entries.sort { NestedRanges.isOrdered($0.range, $1.range) }
    bodies = entries.map { typed.bodies[$0.body] }
    ranges = NestedRanges(entries.map(\.range))
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
  package func body(at offset: UInt32) -> Body? { ranges.innermost(at: offset).map { bodies[$0] } }

  /// Whether a place stands in a closure that may run after the body has returned.
  package func runsLater(at offset: UInt32) -> Bool {
    for range in later {
      if range.start > offset { return false }
      if range.contains(offset) { return true }
    }
    return false
  }
}
