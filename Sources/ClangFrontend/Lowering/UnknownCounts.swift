// How much of what was lowered is not known: expressions without a type, calls without a callee, forms without a meaning.
//
// For those who develop the frontend. In generic bodies what depends on parameters is not known, and must not be.

internal import NeutralAST
internal import SourceText

struct UnknownCounts {
  private var expressions = 0
  private var untyped = 0
  private var calls = 0
  private var uncalled = 0
  /// Expressions of which only the parts are known.
  private var formless = 0
  /// By form: how many of them have no type.
  private var untypedForms: [String: Int] = [:]

  init(_ trees: [Tree]) {
    for tree in trees { count(tree) }
  }

  private mutating func count(_ tree: Tree) {
    guard let resolution = tree.resolution else { return }
    let callees = Self.callees(tree)
    for (number, expression) in tree.expressions.enumerated() {
      let id = ExpressionID(raw: UInt32(number))
      // A type in a construction is no value, and what is called has its type in the call.
      if case .type = expression { continue }
      if callees.contains(id) { continue }
      expressions += 1
      if case .other = expression { formless += 1 }
      if resolution.type(id) == 0 {
        untyped += 1
        untypedForms[Self.form(expression), default: 0] += 1
      }
      guard case .call(let callee, _) = expression else { continue }
      calls += 1
      // A call of a function value has no callee to be known.
      if resolution.target(id).isNone, resolution.type(callee) == 0 { uncalled += 1 }
    }
  }

  private static func callees(_ tree: Tree) -> Set<ExpressionID> {
    Set(tree.expressions.compactMap { if case .call(let callee, _) = $0 { callee } else { nil } })
  }

  private static func form(_ expression: Expression) -> String {
    // escapelint:ignore-next-line reflection-in-loop -- a developer's command
    String(describing: expression).prefix { $0 != "(" }.description
  }

  var text: String {
    func share(_ part: Int, _ whole: Int) -> String {
      let tenths = whole == 0 ? 0 : part * 1000 / whole
      return "\(part) of \(whole) (\(tenths / 10).\(tenths % 10) %)"
    }
    let forms = untypedForms.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map { "\($0.key) \($0.value)" }
    return """
      expressions without a type: \(share(untyped, expressions)): \(forms.joined(separator: ", "))
      calls without a callee: \(share(uncalled, calls))
      forms without a meaning: \(share(formless, expressions))

      """
  }
}
