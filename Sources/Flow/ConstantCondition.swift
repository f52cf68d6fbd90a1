// What a literal means as a condition.

package import NeutralAST
package import SourceText

package enum ConstantCondition {
  /// Whether a literal is true; nil for what is no literal, and for numbers that are not plain. In C a number is a
  /// condition, too: all but zero are true.
  package static func value(of id: ExpressionID, in tree: Tree, _ source: SourceFile) -> Bool? {
    guard !id.isNone, case .literal(let kind) = tree[id] else { return nil }
    switch kind {
    case .boolean: return source.text(tree.range(id)) == "true"
    case .integer: return Int(source.text(tree.range(id))).map { $0 != 0 }
    case .constantTrue: return true
    case .constantFalse: return false
    case .float, .string, .null, .regex: return nil
    }
  }
}
