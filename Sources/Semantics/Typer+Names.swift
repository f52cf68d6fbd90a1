// What a name means, and what its use does to the closures around it.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// The meaning of a name that stands alone.
  enum NameMeaning {
    case local(LocalID)
    /// Members of the enclosing types; of `self` where they are not static.
    case members([Candidate])
    case globals([SymbolID])
    case type(Type)
    case none
  }

  func lookUp(_ name: Name) -> NameMeaning {
    for entry in names.reversed() where entry.name == name { return .local(entry.local) }
    var current = owner
    while let nominal = current {
      let base = nominal == owner ? instanceType(selfType) : context.selfType(of: nominal)
      let found = members(name, of: base)
      if !found.isEmpty { return .members(found) }
      current = symbols[nominal].parent
    }
    let globals = symbols.globals(name, from: file.source.id)
    if !globals.isEmpty { return .globals(globals) }
    let type = context.resolve(name, [], in: scope)
    return type.isKnown ? .type(type) : .none
  }

  /// The type of values of a metatype; any other type is itself.
  func instanceType(_ type: Type) -> Type {
    if case .metatype(let inner) = node(type) { return inner }
    return type
  }

  /// The type of a name used as a value, and its meaning on record.
  func inferName(_ id: ExpressionID, _ name: Name, _ expected: Type, use: FunctionUse) -> Type {
    if name == .`super` { return inferSuper(id) }
    switch lookUp(name) {
    case .local(let local):
      refer(id, .local(local))
      self.use(local, at: id)
      noteFunctionValue(id, local, use)
      return result[local].type
    case .members(let candidates): return memberValue(id, candidates, receiver: .none, expected, use: use)
    case .globals(let found):
      // Most operators are members of types, which are not looked for here: the global ones alone say nothing.
      if isOperator(name) { return .unknown }
      return memberValue(id, found.map { Candidate(symbol: $0, base: .unknown) }, receiver: .none, expected, use: use)
    case .type(let type):
      if let nominal = context.nominal(type) { refer(id, .type(nominal)) }
      return context.make(.metatype(type))
    case .none: return .unknown
    }
  }

  private func isOperator(_ name: Name) -> Bool {
    context.program.names[name].last.map { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "`") } ?? false
  }

  private func inferSuper(_ id: ExpressionID) -> Type {
    useSelf(at: id)
    return context.superclass(of: instanceType(selfType)) ?? .unknown
  }

  /// A variable, case, or function as a value.
  func memberValue(
    _ id: ExpressionID, _ candidates: [Candidate], receiver: ExpressionID, _ expected: Type, use: FunctionUse
  ) -> Type {
    guard let candidate = preferred(candidates, expected) else { return .unknown }
    let symbol = symbols[candidate.symbol]
    refer(id, .symbol(candidate.symbol))
    if receiver.isNone, symbol.owner != nil, !symbol.isStatic { useSelf(at: id) }
    switch symbol.kind {
    case .variable: return typeOfVariable(candidate)
    case .enumCase: return caseValue(candidate, expected)
    default:
      result.functionReferences.append(
        FunctionReference(
          expression: id, reference: .symbol(candidate.symbol), receiver: receiver, use: use, frame: frame))
      let isUnapplied = isUnapplied(candidate, receiver)
      let type = functionType(of: candidate, unapplied: isUnapplied)
      return isUnapplied ? type : applied(type, of: candidate, to: expected)
    }
  }

  /// A variable before a function of the same name, then a function that takes what the wanted one takes, and a witness
  /// before the requirement.
  private func preferred(_ candidates: [Candidate], _ expected: Type) -> Candidate? {
    if let variable = candidates.first(where: { symbols[$0.symbol].kind == .variable }) { return variable }
    guard candidates.count > 1, let wanted = functionNode(expected) else { return candidates.first }
    return candidates.first { takes($0, wanted.parameters) } ?? candidates.first
  }

  private func takes(_ candidate: Candidate, _ arguments: [Type]) -> Bool {
    let signature = context.signature(of: candidate.symbol)
    guard signature.parameters.count == arguments.count, context.isApplicable(candidate) else { return false }
    let bindings = context.bindings(
      forMembersOf: symbols[candidate.symbol].owner, seenFrom: instanceType(candidate.base))
    let open = Set(signature.generics)
    return zip(signature.parameters, arguments).allSatisfy {
      convertible($1, context.substitute($0.type, bindings), open) != nil
    }
  }

  /// The type of a generic function as a value, where the wanted function's parameters decide its own.
  private func applied(_ type: Type, of candidate: Candidate, to expected: Type) -> Type {
    let open = Set(context.signature(of: candidate.symbol).generics)
    guard !open.isEmpty, let own = functionNode(type) else { return type }
    var bindings: Bindings = [:]
    for (parameter, wanted) in zip(own.parameters, functionNode(expected)?.parameters ?? []) {
      context.unify(parameter, wanted, into: &bindings, only: open)
    }
    return context.substitute(type, context.closed(bindings, open))
  }

  /// `Type.method` is a function of the receiver.
  private func isUnapplied(_ candidate: Candidate, _ receiver: ExpressionID) -> Bool {
    guard !receiver.isNone, !symbols[candidate.symbol].isStatic else { return false }
    if case .metatype = node(result.type(receiver)) { return true }
    return false
  }

  func typeOfVariable(_ candidate: Candidate) -> Type {
    let symbol = symbols[candidate.symbol]
    guard symbol.kind == .variable else { return .unknown }
    let type = context.variableType(of: candidate.symbol)
    return context.substitute(type, context.bindings(forMembersOf: symbol.owner, seenFrom: instanceType(candidate.base)))
  }

  /// `.case` without arguments is a value; with a payload, a function that makes one.
  private func caseValue(_ candidate: Candidate, _ expected: Type) -> Type {
    let signature = context.signature(of: candidate.symbol)
    let base = instanceType(candidate.base)
    let wanted = context.unwrapped(expected)
    var type = context.substitute(signature.result, context.bindings(forMembersOf: symbols[candidate.symbol].owner, seenFrom: base))
    if context.nominal(wanted) == context.nominal(type), wanted.isKnown { type = wanted }
    if signature.parameters.isEmpty { return type }
    return context.make(.function(FunctionType(parameters: signature.parameters.map(\.type), result: type)))
  }

  func functionType(of candidate: Candidate, unapplied: Bool) -> Type {
    let symbol = symbols[candidate.symbol]
    let signature = context.signature(of: candidate.symbol)
    let type = context.make(
      .function(
        FunctionType(
          parameters: signature.parameters.map(\.type), result: signature.result,
          isAsync: signature.effects.contains(.isAsync),
          isThrowing: !signature.effects.isDisjoint(with: [.isThrowing, .isRethrowing]))))
    let bound = context.substitute(
      type, context.bindings(forMembersOf: symbol.owner, seenFrom: instanceType(candidate.base)))
    return unapplied ? context.make(.function(FunctionType(parameters: [instanceType(candidate.base)], result: bound))) : bound
  }

  /// The members of a type, those that `where` clauses around the body promise included.
  func members(_ name: Name, of type: Type) -> [Candidate] {
    var found = visible(context.members(name, of: type))
    if contextBounds.isEmpty { return found }
    for bound in contextBounds[type] ?? [] {
      for candidate in context.members(name, of: bound) where !found.contains(where: { $0.symbol == candidate.symbol }) {
        let isProtocol = symbols[candidate.symbol].owner.map { symbols[$0].kind == .protocol } ?? false
        found.append(Candidate(symbol: candidate.symbol, base: isProtocol ? type : candidate.base))
      }
    }
    return found
  }

  /// How a member stands to this file.
  private enum Reach {
    case seen, hidden
    /// Added to the type by a module that this file does not import.
    case strange
  }

  /// Leaves out what other files keep private, and, where there are others, what strange modules add.
  private func visible(_ candidates: [Candidate]) -> [Candidate] {
    guard candidates.contains(where: { reach(of: $0.symbol) != .seen }) else { return candidates }
    let seen = candidates.filter { reach(of: $0.symbol) == .seen }
    return seen.isEmpty ? candidates.filter { reach(of: $0.symbol) == .strange } : seen
  }

  private func reach(of symbol: SymbolID) -> Reach {
    let entry = symbols[symbol]
    if entry.file == file.source.id { return .seen }
    let home = context.program.files[entry.file.index]
    if home.isModel { return .seen }
    let isPrivate =
      entry.modifiers.contains(.isFilePrivate)
      || !entry.context.isNone && home.tree[entry.context].modifiers.contains(.isFilePrivate)
    if isPrivate { return .hidden }
    let isNear =
      home.module == file.module || file.imports.contains(home.module)
      || entry.owner.map { symbols[$0].module == home.module } ?? true
    return isNear ? .seen : .strange
  }

  /// Reads the `where` clauses of the extension and of the functions around.
  func readContextBounds() {
    contextBounds.removeAll(keepingCapacity: true)
    var places = scope.generics
    if !scope.context.isNone { places.append(DeclarationPlace(file: scope.file, declaration: scope.context)) }
    for place in places {
      guard let generics = context.generics(of: place.declaration, in: place.file) else { continue }
      for requirement in tree[tree[generics].requirements] where !requirement.isEquality {
        let left = context.resolve(requirement.left, in: scope)
        guard left.isKnown else { continue }
        contextBounds[left, default: []] += context.constraints(context.resolve(requirement.right, in: scope))
      }
    }
  }

  // MARK: Uses

  /// Takes note that the code here uses a local: every closure between here and its frame captures it.
  func use(_ local: LocalID, at id: ExpressionID, isWrite: Bool = false) {
    let home = result[local].frame
    guard let last = frames.indices.last, frames[last].function != home else { return }
    // A frame that is not on the stack any more cannot be meant.
    guard let outer = frames.lastIndex(where: { $0.function == home }) else { return }
    for position in (outer + 1)...last {
      if let known = frames[position].captures.firstIndex(where: { $0.local == local }) {
        if isWrite { frames[position].captures[known].isWritten = true }
      } else {
        frames[position].captures.append(CapturedLocal(local: local, use: id, isWritten: isWrite))
      }
    }
  }

  func useSelf(at id: ExpressionID) {
    // A capture list may give `self` anew.
    for entry in names.reversed() where entry.name == .`self` {
      use(entry.local, at: id)
      return
    }
  }

  /// Captures of an inner frame that is no closure of its own.
  func passOn(_ captures: [CapturedLocal]) {
    for capture in captures { use(capture.local, at: capture.use, isWrite: capture.isWritten) }
  }

  /// A local function, or a variable that holds a closure, used as a value.
  private func noteFunctionValue(_ id: ExpressionID, _ local: LocalID, _ use: FunctionUse) {
    let entry = result[local]
    var isFunction = false
    if case .function = entry.kind { isFunction = true }
    if case .function = node(context.unwrapped(entry.type)) { isFunction = true }
    guard isFunction else { return }
    result.functionReferences.append(
      FunctionReference(expression: id, reference: .local(local), receiver: .none, use: use, frame: frame))
  }

  /// Takes note of a write to the variable that `target` is, or is a part of.
  func noteWrite(to target: ExpressionID) {
    guard let local = rootLocal(of: target) else { return }
    result.writes.append(LocalWrite(local: local, expression: target, frame: frame))
    use(local, at: target, isWrite: true)
  }

  /// The local whose storage an expression is a part of; nil behind a reference.
  private func rootLocal(of id: ExpressionID) -> LocalID? {
    guard !id.isNone else { return nil }
    switch tree[id] {
    case .name(let name):
      if case .local(let local) = result.reference(id) { return local }
      // A property of a struct through implicit `self`.
      guard case .symbol(let symbol) = result.reference(id), symbols[symbol].owner != nil, !symbols[symbol].isStatic,
        context.isReference(instanceType(selfType)) == false, name != .wildcard
      else { return nil }
      return names.reversed().first { $0.name == .`self` }?.local
    case .member(let base, _, _), .subscript(let base, _):
      guard !base.isNone, context.isReference(context.unwrapped(result.type(base))) == false else { return nil }
      return rootLocal(of: base)
    case .force(let inner), .optionalChain(let inner), .effect(_, let inner): return rootLocal(of: inner)
    default: return nil
    }
  }
}
