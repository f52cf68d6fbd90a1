// Statements.
//
// libclang does not say which part of a statement a child is, so the text does: where `else` stands, where the
// semicolons of a `for` are. In the expansion of a macro, where the text is another, the number of parts decides.

internal import NeutralAST
internal import SourceText

extension UnitLowering {
  /// The statements of a block, or the one statement that stands in its place.
  mutating func blockStatements(_ node: Int) -> [StatementID] {
    guard kind(node) == CursorKind.compound else { return statements(node) }
    return children(of: node).flatMap { statements($0) }
  }

  mutating func block(_ node: Int) -> StatementList { builder.list(blockStatements(node)) }

  /// The statements that a node stands for: a declaration may declare several variables.
  mutating func statements(_ node: Int) -> [StatementID] {
    nested(node) { $0.plainStatements(node) } ?? []
  }

  private mutating func plainStatements(_ node: Int) -> [StatementID] {
    switch kind(node) {
    case CursorKind.expressions: return [expressionStatement(node)]
    case CursorKind.declarationStatement: return children(of: node).flatMap { localDeclaration($0) }
    case CursorKind.compound: return [add(.block(block(node)), node)]
    case CursorKind.if: return ifStatement(node)
    case CursorKind.switch: return switchStatement(node)
    case CursorKind.while: return whileStatement(node)
    case CursorKind.do: return [doStatement(node)]
    case CursorKind.for: return [forStatement(node)]
    case CursorKind.rangeFor: return rangeFor(node)
    case CursorKind.return:
      var value = operands(of: node).last.map { expression($0) } ?? .none
      // A reference is returned as the pointer that it is, which calls follow.
      if returnsReference, !value.isNone { value = address(value, builder.tree.range(value)) }
      return [add(.return(value), node)]
    case CursorKind.break: return [add(.break(.none), node)]
    case CursorKind.continue: return [add(.continue(.none), node)]
    case CursorKind.goto: return [goto(node)]
    case CursorKind.label: return label(node)
    case CursorKind.try: return [tryStatement(node)]
    case CursorKind.case, CursorKind.default:
      // A case in a block of its own (Duff's device): its statement.
      return children(of: node).last.map { statements($0) } ?? []
    case CursorKind.null: return []
    case CursorKind.variable, CursorKind.parameter: return localDeclaration(node)
    case CursorKind.statements: return unknownStatement(node)
    default: return []
    }
  }

  private mutating func add(_ statement: Statement, _ node: Int) -> StatementID {
    builder.add(statement, range(node))
  }

  private mutating func expressionStatement(_ node: Int) -> StatementID {
    let inner = looseValue(node)
    if kind(inner) == CursorKind.throw {
      return add(.throw(operands(of: inner).first.map { expression($0) } ?? .none), node)
    }
    return add(.expression(discarded(inner)), node)
  }

  /// A node without the marks that the compiler puts around an expression statement.
  private func looseValue(_ node: Int) -> Int {
    var node = node
    while kind(node) == CursorKind.unexposedExpression {
      let parts = operands(of: node)
      guard parts.count == 1 else { break }
      node = parts[0]
    }
    return node
  }

  /// Assembler, extensions of compilers: what stands in it is walked.
  private mutating func unknownStatement(_ node: Int) -> [StatementID] {
    let parts = children(of: node)
    if text.word(at: nodes[node].start, to: nodes[node].stop) == "co_return", !isInMacro(node) {
      let value = parts.first { isExpression($0) && !nodes[$0].flags.contains(.isImplicit) }
      var result = ExpressionID.none
      if let value { result = expression(value) }
      return [add(.return(result), node)]
    }
    if parts.allSatisfy({ isExpression($0) }) {
      return [add(.other(builder.list(parts.map { expression($0) })), node)]
    }
    return parts.flatMap { statements($0) }
  }

  // MARK: Declarations

  private mutating func localDeclaration(_ node: Int) -> [StatementID] {
    switch kind(node) {
    case CursorKind.variable:
      let declared = target(node)
      if let declared, declared.flags.contains(.isGlobal) || declared.flags.contains(.isStatic) {
        staticLocal(node)
        return []
      }
      return [add(.declaration(localVariable(node)), node)] + cleanup(node)
    case CursorKind.unexposedDeclaration: return structuredBinding(node)
    default:
      return declarations(node, isPrivate: true).map { builder.add(.declaration($0), range(node)) }
    }
  }

  /// `__attribute__((cleanup(function)))`: the function is called with the address of the variable where its scope ends.
  private mutating func cleanup(_ node: Int) -> [StatementID] {
    guard let declared = target(node) else { return [] }
    for attribute in children(of: node) where kind(attribute) == CursorKind.unexposedAttribute {
      // The text of a macro is not looked at: it may be this attribute.
      let isWritten = text.word(at: nodes[attribute].start, to: nodes[attribute].stop) == "cleanup"
      guard isInMacro(attribute) || isWritten else { continue }
      let word = isWritten ? text.argument(of: "cleanup", from: nodes[attribute].start, to: nodes[attribute].stop) : nil
      let target = word.flatMap(function(named:))
      let callee = add(.name(name(word ?? "")), range(attribute), target: target.map { key($0) } ?? .none)
      let variable = add(.name(name(declared.name)), range(attribute), type: type(of: node))
      let argument = Argument(label: .none, value: address(variable, range(attribute)))
      let call = add(
        .call(callee: callee, arguments: builder.list([argument])), range(attribute), target: target.map { key($0) } ?? .none)
      let body = [builder.add(Statement.expression(call), range(attribute))]
      return [builder.add(.defer(builder.list(body)), range(attribute))]
    }
    return []
  }

  /// A function of the unit that is no member.
  private func function(named word: String) -> UInt32? {
    unit.declarations.firstIndex { $0.kind == CursorKind.function && unit.bytes(of: $0.name).elementsEqual(word.utf8) }
      .map(UInt32.init)
  }

  /// A `static` or `extern` variable of a function lives as long as the program: it is a global that only this code
  /// names, and its value is made once. What is declared elsewhere has a key already.
  private mutating func staticLocal(_ node: Int) {
    let number = nodes[node].target
    let usr = unit.declarations[Int(number)].usr
    let key = usr.isEmpty ? name("static \(unit.text(unit.files[Int(file)])):\(nodes[node].location)") : name(usr)
    staticKeys[number] = key
    statics.append(variable(node, isPrivate: true, key: key))
  }

  private mutating func localVariable(_ node: Int) -> DeclarationID {
    let declared = target(node)
    if isReference(nodes[node].type), let value = initialNode(node), isTemporary(value) {
      valueReferences.insert(nodes[node].target)
    }
    // A reference to a temporary keeps it alive as a variable would.
    let isValue = valueReferences.contains(nodes[node].target)
    let type = isValue ? pointee(nodes[node].type) : nodes[node].type
    let isMutable = !isConst(type)
    let bound = name(declared?.name ?? .empty)
    let pattern = builder.add(.binding(name: bound, isMutable: isMutable), ByteRange(at: nodes[node].location))
    var initial = initializer(node)
    if isReference(type), !initial.isNone { initial = address(initial, builder.tree.range(initial)) }
    return builder.add(
      Declaration(
        kind: .variable(
          Variable(
            pattern: pattern, type: variableType(type, range(node)), initializer: initial, accessors: .empty)),
        name: bound, modifiers: isMutable ? .isMutable : [], attributes: .empty, range: range(node), nameOffset: nodes[node].location,
        parent: .none))
  }

  /// `auto [a, b] = value`
  private mutating func structuredBinding(_ node: Int) -> [StatementID] {
    guard let value = operands(of: node).last else { return [] }
    var parts: [PatternID] = []
    for child in children(of: node) where !isExpression(child) {
      guard let declared = target(child) else { continue }
      valueReferences.insert(nodes[child].target)
      parts.append(
        builder.add(.binding(name: name(declared.name), isMutable: true), ByteRange(at: nodes[child].location)))
    }
    let pattern = builder.add(.tuple(builder.list(parts)), range(node))
    let initial = expression(value)
    let id = builder.add(
      Declaration(
        kind: .variable(Variable(pattern: pattern, type: .none, initializer: initial, accessors: .empty)),
        name: .none, modifiers: .isMutable, attributes: .empty, range: range(node), nameOffset: nodes[node].location,
        parent: .none))
    return [add(.declaration(id), node)]
  }

  // MARK: Branches

  private mutating func ifStatement(_ node: Int) -> [StatementID] {
    let parts = children(of: node)
    guard let split = branches(of: node, parts) else { return unknownStatement(node) }
    let heads = Array(parts[..<split.then])
    let declared = heads.dropLast().flatMap { statements($0) }
    guard let last = heads.last else { return unknownStatement(node) }
    var before = declared
    var test = ExpressionID.none
    if isExpression(last) { test = expression(last) } else { before += statements(last) }
    let then = block(parts[split.then])
    var otherwise = StatementID.none
    if let position = split.otherwise { otherwise = single(parts[position]) }
    let statement = add(.if(conditions: conditions(test), then: then, otherwise: otherwise), node)
    // What the head declares lives in a scope around the branches.
    return before.isEmpty ? [statement] : [add(.block(builder.list(before + [statement])), node)]
  }

  /// Which parts of an `if` are the branches.
  private func branches(of node: Int, _ parts: [Int]) -> (then: Int, otherwise: Int?)? {
    guard parts.count >= 2 else { return nil }
    if isInMacro(node) || parts.contains(where: { isInMacro($0) && !isExpression($0) }) {
      return parts.count == 2 ? (1, nil) : (parts.count - 2, parts.count - 1)
    }
    for position in 2..<max(parts.count, 2)
    where text.contains(word: "else", from: nodes[parts[position - 1]].stop, to: nodes[parts[position]].start) {
      return (position - 1, position)
    }
    return (parts.count - 1, nil)
  }

  /// An expression as the only condition; nothing where there is none.
  private mutating func conditions(_ test: ExpressionID) -> ConditionList {
    test.isNone ? builder.list([Condition]()) : builder.list([Condition(pattern: .none, unwraps: false, value: test)])
  }

  /// Statements as one: a block, unless there is one only.
  private mutating func single(_ node: Int) -> StatementID {
    let list = statements(node)
    if list.count == 1 { return list[0] }
    return add(.block(builder.list(list)), node)
  }

  private mutating func switchStatement(_ node: Int) -> [StatementID] {
    let parts = children(of: node)
    guard let body = parts.last, kind(body) == CursorKind.compound, let subject = parts.dropLast().last else {
      return unknownStatement(node)
    }
    var before = parts.dropLast(2).flatMap { statements($0) }
    var value = ExpressionID.none
    if isExpression(subject) { value = expression(subject) } else { before += statements(subject) }
    let cases = switchCases(body)
    let statement = add(.switch(subject: value, cases: builder.list(cases)), node)
    return before.isEmpty ? [statement] : [add(.block(builder.list(before + [statement])), node)]
  }

  /// The cases of a `switch`: each with the statements up to the next one, and going on to it where nothing leaves.
  private mutating func switchCases(_ body: Int) -> [SwitchCase] {
    var heads: [[Int]] = []
    var bodies: [[Int]] = []
    for child in children(of: body) {
      if kind(child) == CursorKind.case || kind(child) == CursorKind.default {
        var (labels, statement) = ([child], children(of: child).last)
        while let inner = statement, kind(inner) == CursorKind.case || kind(inner) == CursorKind.default {
          labels.append(inner)
          statement = children(of: inner).last
        }
        heads.append(labels)
        bodies.append(statement.map { isExpression($0) && isLabelValue($0, of: labels.last ?? child) ? [] : [$0] } ?? [])
      } else if !bodies.isEmpty {
        bodies[bodies.count - 1].append(child)
      }
    }
    return zip(heads, bodies).enumerated().map { position, entry in
      switchCase(entry.0, entry.1, isLast: position == heads.count - 1)
    }
  }

  /// `case 1:` at the end of a block has no statement in broken code: the last child is the value.
  private func isLabelValue(_ node: Int, of label: Int) -> Bool {
    kind(label) == CursorKind.case && children(of: label).count == 1
  }

  private mutating func switchCase(_ labels: [Int], _ body: [Int], isLast: Bool) -> SwitchCase {
    var patterns: [PatternID] = []
    for label in labels where kind(label) == CursorKind.case {
      guard let value = operands(of: label).first else { continue }
      patterns.append(builder.add(.expression(expression(value)), range(value)))
    }
    if labels.contains(where: { kind($0) == CursorKind.default }) { patterns = [] }
    var list = body.flatMap { statements($0) }
    if !isLast, !(list.last.map(leaves) ?? false), let last = labels.last {
      list.append(builder.add(.fallthrough, ByteRange(at: list.last.map { builder.tree.range($0).end } ?? nodes[last].stop)))
    }
    return SwitchCase(patterns: builder.list(patterns), guards: builder.list([ExpressionID]()), body: builder.list(list))
  }

  /// Whether control certainly does not come out behind a statement.
  private func leaves(_ statement: StatementID) -> Bool {
    switch builder.tree[statement] {
    case .break, .continue, .return, .throw, .goto: true
    case .block(let body): builder.tree[body].last.map(leaves) ?? false
    default: false
    }
  }

  // MARK: Loops

  private mutating func whileStatement(_ node: Int) -> [StatementID] {
    let parts = children(of: node)
    guard parts.count >= 2, let body = parts.last else { return unknownStatement(node) }
    let heads = Array(parts.dropLast())
    if heads.count == 1, isExpression(heads[0]) {
      let test = expression(heads[0])
      return [add(.while(conditions: conditions(test), body: block(body)), node)]
    }
    let inner = declaringTest(heads) + blockStatements(body)
    return [add(.while(conditions: conditions(.none), body: builder.list(inner)), node)]
  }

  /// A condition that declares, as the beginning of the loop's body: each pass makes the variable anew, and leaves the
  /// loop if its value says so.
  private mutating func declaringTest(_ parts: [Int]) -> [StatementID] {
    guard let last = parts.last else { return [] }
    var result = parts.dropLast().flatMap { statements($0) }
    let test: ExpressionID
    if isExpression(last) {
      test = expression(last)
    } else {
      result += statements(last)
      test = add(.name(name(target(last)?.name ?? .empty)), range(last), type: type(of: last))
    }
    let leave = [add(.break(.none), last)]
    let exit = add(.block(builder.list(leave)), last)
    result.append(add(.if(conditions: conditions(test), then: .empty, otherwise: exit), last))
    return result
  }

  private mutating func doStatement(_ node: Int) -> StatementID {
    let parts = children(of: node)
    let body = parts.first.map { block($0) } ?? builder.list([StatementID]())
    let condition = parts.dropFirst().first.map { expression($0) } ?? .none
    return add(.repeat(body: body, condition: condition), node)
  }

  private mutating func forStatement(_ node: Int) -> StatementID {
    let parts = children(of: node)
    guard let body = parts.last else { return add(.other(builder.list([ExpressionID]())), node) }
    var loop = ClauseLoop(initial: builder.list([StatementID]()), condition: .none, step: .none, body: .empty)
    let clauses = self.clauses(of: node, Array(parts.dropLast()))
    loop.initial = builder.list(clauses.initial.flatMap { statements($0) })
    var inner: [StatementID] = []
    if clauses.test.count == 1, isExpression(clauses.test[0]) {
      loop.condition = expression(clauses.test[0])
    } else {
      inner = declaringTest(clauses.test)
    }
    loop.step = clauses.step.map { discarded($0) } ?? .none
    loop.body = builder.list(inner + blockStatements(body))
    return add(.forClauses(builder.add(loop)), node)
  }

  /// Which clause of a `for` each part in its head belongs to.
  private func clauses(of node: Int, _ parts: [Int]) -> (initial: [Int], test: [Int], step: Int?) {
    guard !isInMacro(node), let head = text.forHead(from: nodes[node].start, to: nodes[node].stop) else {
      // What a macro makes begins with a declaration, or has none.
      let count = parts.first.map { isExpression($0) && parts.count < 3 ? 0 : 1 } ?? 0
      let rest = parts.dropFirst(count)
      return (Array(parts.prefix(count)), Array(rest.prefix(1)), rest.dropFirst().first)
    }
    let initial = parts.filter { nodes[$0].start <= head.first }
    let test = parts.filter { nodes[$0].start > head.first && nodes[$0].start <= head.second }
    return (initial, test, parts.first { nodes[$0].start > head.second && isExpression($0) })
  }

  private mutating func rangeFor(_ node: Int) -> [StatementID] {
    let parts = children(of: node)
    let variables = parts.filter { kind($0) == CursorKind.variable || kind($0) == CursorKind.unexposedDeclaration }
    guard let variable = variables.last,
      let body = parts.last, body != variable,
      let sequence = parts.first(where: { isExpression($0) && $0 != body })
    else { return [add(.other(builder.list(operands(of: node).map { expression($0) })), node)] }
    // What the first statement in the head declares.
    let before = variables.dropLast().flatMap { statements($0) }
    let pattern = loopPattern(variable)
    let elements = expression(sequence)
    let loop = ForLoop(
      pattern: pattern, sequence: elements, filter: .none, body: block(body), isAsync: false, isThrowing: false,
      isCopying: copiesElement(variable))
    let statement = add(.for(builder.add(loop)), node)
    return before.isEmpty ? [statement] : [add(.block(builder.list(before + [statement])), node)]
  }

  /// Whether the variable of a loop begins with a copy of the element.
  private func copiesElement(_ variable: Int) -> Bool {
    if isReference(nodes[variable].type) { return false }
    if shape(nodes[variable].type) != .record { return true }
    guard let value = initialNode(variable), kind(value) == CursorKind.call else { return false }
    return target(value)?.flags.contains(.isCopyConstructor) ?? false
  }

  private mutating func loopPattern(_ variable: Int) -> PatternID {
    valueReferences.insert(nodes[variable].target)
    let bindings = children(of: variable).filter { kind($0) == CursorKind.unexposedDeclaration }
    if kind(variable) == CursorKind.unexposedDeclaration || !bindings.isEmpty {
      let parts = bindings.map { child -> PatternID in
        valueReferences.insert(nodes[child].target)
        return builder.add(
          .binding(name: name(target(child)?.name ?? .empty), isMutable: true), ByteRange(at: nodes[child].location))
      }
      return builder.add(.tuple(builder.list(parts)), range(variable))
    }
    let type = nodes[variable].type
    let element = isReference(type) ? pointee(type) : type
    let bound = builder.add(
      .binding(name: name(target(variable)?.name ?? .empty), isMutable: !isConst(element)),
      ByteRange(at: nodes[variable].location))
    return builder.add(.typed(bound, reference(element, at: range(variable))), range(variable))
  }

  // MARK: Jumps and errors

  private mutating func goto(_ node: Int) -> StatementID {
    if !isInMacro(node), let label = text.word(after: "goto", from: nodes[node].start, to: nodes[node].stop) {
      return add(.goto(name(label)), node)
    }
    if let label = children(of: node).compactMap({ labelName($0) }).first { return add(.goto(name(label)), node) }
    return add(.other(builder.list([ExpressionID]())), node)
  }

  /// The name of a label that stands in the text, by a reference to it.
  private func labelName(_ reference: Int) -> String? {
    let start = nodes[reference].location
    guard kind(reference) == CursorKind.labelReference, nodes[reference].file == file,
      let name = text.word(at: start, to: UInt32(text.bytes.count)),
      let colon = text.token(from: Int(start) + name.utf8.count, to: text.bytes.count), text.bytes[colon.lowerBound] == UInt8(ascii: ":")
    else { return nil }
    return name
  }

  private mutating func label(_ node: Int) -> [StatementID] {
    let inner = children(of: node).last.map { single($0) } ?? builder.add(.block(.empty), range(node))
    guard !isInMacro(node), let label = text.word(at: nodes[node].start, to: nodes[node].stop) else { return [inner] }
    return [add(.labeled(name(label), inner), node)]
  }

  private mutating func tryStatement(_ node: Int) -> StatementID {
    let parts = children(of: node)
    let body = parts.first { kind($0) == CursorKind.compound }.map { block($0) } ?? .empty
    var clauses: [CatchClause] = []
    for part in parts where kind(part) == CursorKind.catch {
      var patterns: [PatternID] = []
      if let variable = children(of: part).first(where: { kind($0) == CursorKind.variable }) {
        valueReferences.insert(nodes[variable].target)
        patterns.append(loopPattern(variable))
      }
      let handler = children(of: part).last.map { block($0) } ?? .empty
      clauses.append(
        CatchClause(patterns: builder.list(patterns), guards: builder.list([ExpressionID]()), body: handler))
    }
    return add(.do(body: body, catches: builder.list(clauses)), node)
  }
}
