// What becomes of a value: the uses of locals, and what the expression around a value does with it.

package import Analysis
package import NeutralAST
package import Semantics
internal import SourceText

/// The names of locals in the code, by local.
package enum LocalUses: FileAnalysis {
  package static func run(on file: FileUnit) -> [LocalID: [ExpressionID]] {
    var uses: [LocalID: [ExpressionID]] = [:]
    for (index, expression) in file.tree.expressions.enumerated() {
      guard case .name = expression, case .local(let local) = file.typed.references[index] else { continue }
      uses[local, default: []].append(ExpressionID(raw: UInt32(index)))
    }
    return uses
  }
}

/// Which functions as values live on.
package enum FunctionEscapesAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> FunctionValueEscapes { FunctionValueEscapes(file.typed) }
}

/// What the code around a value does with it.
package enum ValueUse: Sendable, Hashable {
  /// Reads or names a member; the member expression.
  case member(ExpressionID)
  /// Calls a method on it; the call.
  case call(ExpressionID)
  /// Takes an element; the subscript.
  case element(ExpressionID)
  /// Passes it on; the call, the callee if known, and the position of the parameter.
  case argument(call: ExpressionID, callee: SymbolID?, parameter: Int?)
  /// Stores it somewhere; the target.
  case assigned(to: ExpressionID)
  /// Is the target of an assignment, or passed `inout`.
  case written
  /// Unpacks, compares or concatenates it, or puts it into a literal; the expression around it.
  case part(of: ExpressionID)
  /// Is a statement's part, a result, or the value of a closure.
  case other
}

extension FileUnit {
  /// What becomes of the value of an expression; `try`, `await`, `!` and `?` around it are looked through.
  package func use(of expression: ExpressionID) -> ValueUse {
    let value = outermost(expression)
    let parent = result(of: ParentAnalysis.self)[value]
    guard !parent.isNone else { return .other }
    switch tree[parent] {
    case .member: return memberUse(parent)
    case .subscript(let base, _): return base == value ? .element(parent) : argumentUse(value, parent)
    case .call(let callee, _): return callee == value ? .other : argumentUse(value, parent)
    case .assign(let target, _): return target == value ? .written : .assigned(to: target)
    case .effect(.addressOf, _): return .written
    default: return .part(of: parent)
    }
  }

  /// The value with the effects and unwrappings around it.
  package func outermost(_ expression: ExpressionID) -> ExpressionID {
    let parents = result(of: ParentAnalysis.self)
    var value = expression
    while true {
      let parent = parents[value]
      guard !parent.isNone else { return value }
      switch tree[parent] {
      case .effect(.addressOf, _): return value
      case .effect, .force, .optionalChain: value = parent
      default: return value
      }
    }
  }

  /// Whether an expression is a statement of its own whose value nobody gets. What is all of a closure, or of a function
  /// with a result, is returned.
  package func isStatement(_ expression: ExpressionID) -> Bool {
    let value = outermost(expression)
    guard let number = tree.statements.firstIndex(where: { if case .expression(value) = $0 { true } else { false } })
    else { return false }
    return !tree.functions.contains { function in
      let body = tree[function.body]
      return body.count == 1 && body.first?.index == number && (function.kind != .function || !function.result.isNone)
        && function.kind != .initializer && function.kind != .deinitializer
    }
  }

  private func memberUse(_ member: ExpressionID) -> ValueUse {
    let value = outermost(member)
    let parent = result(of: ParentAnalysis.self)[value]
    if !parent.isNone, case .call(let callee, _) = tree[parent], callee == value { return .call(parent) }
    return .member(member)
  }

  private func argumentUse(_ value: ExpressionID, _ call: ExpressionID) -> ValueUse {
    let arguments: ArgumentList
    switch tree[call] {
    case .call(_, let list), .subscript(_, let list): arguments = list
    default: return .other
    }
    let position = tree[arguments].firstIndex { $0.value.raw == value.raw }.map { $0 - tree[arguments].startIndex }
    let mapping = typed.argumentParameters[call]
    let parameter = position.flatMap { position in
      mapping.map { position < $0.count ? $0[position] : position }
    }
    return .argument(call: call, callee: symbol(of: call), parameter: parameter)
  }

  /// A function as one writes about it: `String(format:_:)`, `append(_:)`.
  package func displayName(of symbol: SymbolID) -> String {
    let entry = symbols[symbol]
    let home = program.files[entry.file.index].tree
    if entry.function.isNone { return text(entry.name) }
    let labels = home[home[entry.function].parameters].map { ($0.label.isNone ? "_" : text($0.label)) + ":" }
    var name = text(entry.name)
    if entry.kind == .initializer, let owner = entry.owner { name = text(symbols[owner].name) }
    return labels.isEmpty ? name + "()" : name + "(" + labels.joined() + ")"
  }
}
