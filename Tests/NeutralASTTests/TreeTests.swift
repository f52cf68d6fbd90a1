// The tree and its builder.

import NeutralAST
import SourceText
import Testing

@Suite struct TreeTests {
  @Test func `what is added is found by its number, with its range`() {
    var builder = TreeBuilder()
    let one = builder.add(.literal(.integer), ByteRange(0, 1))
    let two = builder.add(.literal(.string), ByteRange(2, 5))
    let array = builder.add(.array(builder.list([one, two])), ByteRange(0, 6))
    let statement = builder.add(Statement.expression(array), ByteRange(0, 6))
    let tree = builder.finish(declarations: [], statements: [statement])
    #expect(tree.range(two) == ByteRange(2, 5))
    guard case .array(let elements) = tree[array] else {
      Issue.record("not an array")
      return
    }
    #expect(Array(tree[elements]) == [one, two])
    #expect(tree.topLevelStatements.count == 1)
  }

  @Test func `lists do not run into each other`() {
    var builder = TreeBuilder()
    let ids = (0..<4).map { builder.add(.literal(.null), ByteRange(at: $0)) }
    let first = builder.list(Array(ids[..<2]))
    let none = builder.list([ExpressionID]())
    let second = builder.list(Array(ids[2...]))
    let tree = builder.finish(declarations: [], statements: [])
    #expect(Array(tree[first]) == Array(ids[..<2]))
    #expect(Array(tree[second]) == Array(ids[2...]))
    #expect(tree[none].isEmpty)
  }

  @Test func `an absent child is none`() {
    #expect(ExpressionID.none.isNone)
    #expect(!TreeBuilder().tree.expressions.indices.contains(ExpressionID.none.index))
  }
}
