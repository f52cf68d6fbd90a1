// A tree as text, for tests and for people: a statement a line, expressions as they would be written, told types behind.
//
//   func f(n)
//     let p: pointer = malloc<int>(n)
//     if (p == null)
//       return
//
// Not a format: nothing reads it back, and it may change.

package import SourceText

/// Writes one tree.
package struct TreeDump {
  private let tree: Tree
  private let names: NameTable
  /// Whether each expression says its type and what it refers to, where a compiler told: `x{int}`, `f(…){int @c:@F@f}`.
  private let isTyped: Bool

  package init(_ tree: Tree, _ names: NameTable, isTyped: Bool = false) {
    self.tree = tree
    self.names = names
    self.isTyped = isTyped
  }

  /// All declarations and statements of the file.
  package var text: String {
    (tree[tree.topLevel].flatMap { lines($0, 0) } + lines(tree.topLevelStatements, 0)).joined(separator: "\n")
  }

  private func line(_ text: String, _ depth: Int) -> String { String(repeating: "  ", count: depth) + text }

  private func name(_ name: Name) -> String { name.isNone ? "_" : names[name] }

  // MARK: Declarations

  private func lines(_ id: DeclarationID, _ depth: Int) -> [String] {
    guard !id.isNone else { return [] }
    let own = tree[id]
    switch own.kind {
    case .function(let function): return lines(function, name(own.name), depth)
    case .variable(let variable): return [line(self.variable(variable), depth)]
    case .nominal(_, _, let inherits, let members):
      let bases = tree[inherits].map(type).joined(separator: ", ")
      return [line("type \(name(own.name))" + (bases.isEmpty ? "" : ": \(bases)"), depth)] + tree[members].flatMap { lines($0, depth + 1) }
    case .extension(let type, _, _, let members):
      return [line("extension \(self.type(type))", depth)] + tree[members].flatMap { lines($0, depth + 1) }
    case .enumCase: return [line("case \(name(own.name))", depth)]
    default: return [line("declaration \(name(own.name))", depth)]
    }
  }

  private func lines(_ id: FunctionID, _ name: String, _ depth: Int) -> [String] {
    let function = tree[id]
    let parameters = tree[function.parameters].map { parameter in
      self.name(parameter.name) + (parameter.defaultValue.isNone ? "" : " = \(text(parameter.defaultValue))")
    }
    let head = "\(function.kind) \(name)(\(parameters.joined(separator: ", ")))" + (function.hasBody ? "" : ";")
    return [line(head, depth)] + lines(function.body, depth + 1)
  }

  private func variable(_ variable: Variable) -> String {
    let type = variable.type.isNone ? "" : ": \(type(variable.type))"
    return "let \(text(variable.pattern))\(type)" + (variable.initializer.isNone ? "" : " = \(text(variable.initializer))")
  }

  private func type(_ id: TypeReferenceID) -> String {
    guard !id.isNone else { return "_" }
    switch tree[id] {
    case .named(_, let name, _): return self.name(name)
    case .resolved(let number): return resolved(number)
    case .attributed(let attributes, let inner):
      return (attributes.contains(.isInout) ? "inout " : attributes.contains(.isBorrowing) ? "lent " : "") + type(inner)
    default: return "…"
    }
  }

  /// A type as the compiler told it.
  private func resolved(_ number: UInt32, depth: Int = 0) -> String {
    guard let resolution = tree.resolution, number < resolution.types.count, depth < 8 else { return "?" }
    switch resolution.types[Int(number)] {
    case .unknown: return "?"
    case .void: return "void"
    case .nominal(let key, let arguments):
      let inner = arguments.map { resolved($0, depth: depth + 1) }.joined(separator: ", ")
      let text = name(key)
      let short = text.hasPrefix("type ") ? String(text.dropFirst(5)) : text
      return arguments.isEmpty ? short : "\(short)<\(inner)>"
    case .function(let parameters, let result):
      return "(\(parameters.map { resolved($0, depth: depth + 1) }.joined(separator: ", "))) -> \(resolved(result, depth: depth + 1))"
    case .parameter(let name, _): return self.name(name)
    case .values: return "values"
    }
  }

  // MARK: Statements

  private func lines(_ list: StatementList, _ depth: Int) -> [String] { tree[list].flatMap { lines($0, depth) } }

  private func lines(_ id: StatementID, _ depth: Int) -> [String] {
    guard !id.isNone else { return [] }
    func head(_ text: String) -> [String] { [line(text, depth)] }
    switch tree[id] {
    case .expression(let expression): return head(text(expression))
    case .declaration(let declaration): return lines(declaration, depth)
    case .return(let value): return head("return" + (value.isNone ? "" : " " + text(value)))
    case .throw(let value): return head("throw " + text(value))
    case .if(let conditions, let then, let otherwise):
      let rest = otherwise.isNone ? [] : head("else") + lines(otherwise, depth + 1)
      return head("if \(text(conditions))") + lines(then, depth + 1) + rest
    case .guard(let conditions, let otherwise): return head("guard \(text(conditions))") + lines(otherwise, depth + 1)
    case .while(let conditions, let body): return head("while \(text(conditions))") + lines(body, depth + 1)
    case .repeat(let body, let condition): return head("repeat") + lines(body, depth + 1) + head("while \(text(condition))")
    case .for(let loop):
      return head("for \(text(tree[loop].pattern)) in \(text(tree[loop].sequence))") + lines(tree[loop].body, depth + 1)
    case .forClauses(let loop):
      let clauses = tree[loop]
      return head("for") + lines(clauses.initial, depth + 2) + head("  test \(text(clauses.condition))")
        + head("  step \(text(clauses.step))") + lines(clauses.body, depth + 1)
    case .switch(let subject, let cases):
      return head("switch \(text(subject))") + tree[cases].flatMap { entry in
        head("case \(tree[entry.patterns].map(text).joined(separator: ", "))") + lines(entry.body, depth + 1)
      }
    case .do(let body, let catches):
      return head("do") + lines(body, depth + 1) + tree[catches].flatMap { entry in
        head("catch \(tree[entry.patterns].map(text).joined(separator: ", "))") + lines(entry.body, depth + 1)
      }
    case .defer(let body): return head("defer") + lines(body, depth + 1)
    case .block(let body): return head("block") + lines(body, depth + 1)
    case .labeled(let label, let inner): return head("\(name(label)):") + lines(inner, depth)
    case .break: return head("break")
    case .continue: return head("continue")
    case .goto(let label): return head("goto \(name(label))")
    case .fallthrough: return head("fallthrough")
    case .yield(let values): return head("yield " + tree[values].map(text).joined(separator: ", "))
    case .alternatives(let clauses): return tree[clauses].flatMap { head("alternative") + lines($0, depth + 1) }
    case .other(let parts): return head("?(\(tree[parts].map(text).joined(separator: ", ")))")
    }
  }

  private func text(_ list: ConditionList) -> String {
    tree[list].map { condition in
      (condition.pattern.isNone ? "" : "\(text(condition.pattern)) = ") + text(condition.value)
    }.joined(separator: ", ")
  }

  private func text(_ id: PatternID) -> String {
    guard !id.isNone else { return "_" }
    switch tree[id] {
    case .wildcard: return "_"
    case .binding(let name, _): return self.name(name)
    case .tuple(let parts): return "(\(tree[parts].map(text).joined(separator: ", ")))"
    case .expression(let expression): return text(expression)
    case .typed(let inner, let type): return "\(text(inner)): \(self.type(type))"
    default: return "…"
    }
  }

  // MARK: Expressions

  private func text(_ id: ExpressionID) -> String {
    guard !id.isNone else { return "_" }
    let own = plain(id)
    guard isTyped, let resolution = tree.resolution else { return own }
    let target = resolution.target(id)
    return "\(own){\(resolved(resolution.type(id)))\(target.isNone ? "" : " " + name(target))}"
  }

  private func list(_ arguments: ArgumentList) -> String { tree[arguments].map { text($0.value) }.joined(separator: ", ") }

  private func plain(_ id: ExpressionID) -> String {
    switch tree[id] {
    case .name(let name): self.name(name)
    case .member(let base, let name, _): "\(base.isNone ? "" : text(base)).\(self.name(name))"
    case .call(let callee, let arguments): "\(text(callee))(\(list(arguments)))"
    case .subscript(let base, let arguments): "\(text(base))[\(list(arguments))]"
    case .specialize(let base, _): text(base)
    case .closure(let function): closure(function)
    case .literal(let kind): "\(kind)"
    case .interpolation(let parts): "text(\(list(parts)))"
    case .array(let parts), .dictionary(let parts): "[\(tree[parts].map(text).joined(separator: ", "))]"
    case .tuple(let parts): "(\(list(parts)))"
    case .unary(let sign, let operand): "(\(name(sign))\(text(operand)))"
    case .binary(let sign, let left, let right, _): "(\(text(left)) \(name(sign)) \(text(right)))"
    case .assign(let target, let value): "(\(text(target)) = \(text(value)))"
    case .ternary(let condition, let then, let otherwise): "(\(text(condition)) ? \(text(then)) : \(text(otherwise)))"
    case .cast(let kind, let operand, let type): "\(kind)(\(text(operand)) as \(self.type(type)))"
    case .effect(let effect, let operand): "\(effect)(\(text(operand)))"
    case .dereference(let operand): "*\(text(operand))"
    case .address(let operand): "&\(text(operand))"
    case .force(let operand): "\(text(operand))!"
    case .optionalChain(let operand): "\(text(operand))?"
    case .statement(let statement): "{ \(lines(statement, 0).joined(separator: "; ")) }"
    case .type(let type): self.type(type)
    case .alternatives(let parts), .other(let parts): "?(\(tree[parts].map(text).joined(separator: ", ")))"
    case .macro(let name, let arguments): "#\(self.name(name))(\(list(arguments)))"
    case .keyPath, .pattern: "…"
    }
  }

  private func closure(_ id: FunctionID) -> String {
    let function = tree[id]
    let captures = tree[function.captures].map { "\(name($0.name)) = \(text($0.value))" }.joined(separator: ", ")
    let parameters = tree[function.parameters].map { name($0.name) }.joined(separator: ", ")
    return "{ [\(captures)] (\(parameters)) in \(lines(function.body, 0).joined(separator: "; ")) }"
  }
}
