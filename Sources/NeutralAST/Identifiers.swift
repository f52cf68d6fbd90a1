// Numbers that name the nodes of one tree.
//
// Each kind of node has its own number type, so that an expression cannot be taken for a statement. A number is an index
// into one array of `Tree`; `.none` stands for an absent child, which keeps nodes free of `Optional` padding.

/// The number of a node of kind `Kind` in its tree.
package struct NodeID<Kind>: Sendable, Hashable {
  package let raw: UInt32

  @inlinable package init(raw: UInt32) { self.raw = raw }

  @inlinable package static var none: NodeID { NodeID(raw: .max) }

  @inlinable package var isNone: Bool { raw == .max }

  @inlinable package var index: Int { Int(raw) }

  /// This number, or nil for `.none`.
  @inlinable package var some: NodeID? { isNone ? nil : self }
}

package typealias ExpressionID = NodeID<Expression>
package typealias StatementID = NodeID<Statement>
package typealias DeclarationID = NodeID<Declaration>
package typealias TypeReferenceID = NodeID<TypeReference>
package typealias PatternID = NodeID<Pattern>
package typealias FunctionID = NodeID<Function>

/// A run of consecutive entries in one of the tree's side arrays, holding values of type `Element`.
package struct NodeList<Element>: Sendable, Hashable {
  package let start: UInt32
  package let count: UInt32

  @inlinable package init(start: Int, count: Int) {
    self.start = UInt32(start)
    self.count = UInt32(count)
  }

  @inlinable package static var empty: NodeList { NodeList(start: 0, count: 0) }

  @inlinable package var isEmpty: Bool { count == 0 }

  @inlinable package var bounds: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

package typealias ExpressionList = NodeList<ExpressionID>
package typealias StatementList = NodeList<StatementID>
package typealias DeclarationList = NodeList<DeclarationID>
package typealias TypeReferenceList = NodeList<TypeReferenceID>
package typealias PatternList = NodeList<PatternID>
package typealias FunctionList = NodeList<FunctionID>
