// Overloads: matching arguments to parameters, and ranking candidates by types.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// Applies the best candidate to the arguments; nil where none takes them. Where several are the best, the call
  /// refers to none of them.
  func applied(
    _ id: ExpressionID, callee: ExpressionID = .none, _ candidates: [Candidate], _ arguments: ArraySlice<Argument>,
    _ expected: Type, explicit: [Type]
  ) -> Type? {
    var fitting = candidates.compactMap { candidate -> Match? in
      let signature = context.signature(of: candidate.symbol)
      return match(arguments, signature.parameters).map { Match(candidate: candidate, signature: signature, parameters: $0) }
    }
    narrow(&fitting, by: { context.isApplicable($0.candidate) })
    narrow(&fitting, by: { isAwaited || !$0.signature.effects.contains(.isAsync) })
    // `()` has no members, so what is followed by one returns something else.
    narrow(&fitting, by: { id != chainBase || $0.signature.result != .void })
    let equal = choose(fitting, arguments, expected)
    guard let best = equal.first else { return nil }
    if equal.count > 1 { return applyUndecided(id, equal, arguments) }
    refer(id, .symbol(best.candidate.symbol))
    if !callee.isNone { refer(callee, .symbol(best.candidate.symbol)) }
    result.argumentParameters[id] = best.parameters
    return apply(id, best, arguments, expected, explicit)
  }

  /// Keeps the candidates of which `isMeant` holds, if there are several and it holds of any.
  private func narrow(_ matches: inout [Match], by isMeant: (Match) -> Bool) {
    guard matches.count > 1 else { return }
    let meant = matches.filter(isMeant)
    if !meant.isEmpty { matches = meant }
  }

  /// A candidate that takes the arguments.
  struct Match {
    var candidate: Candidate
    var signature: Signature
    /// For each argument, the position of its parameter.
    var parameters: [Int]
  }

  // MARK: Labels

  /// The parameter of each argument, by labels, defaults, variadics and the rules of trailing closures (SE-0286).
  func match(_ arguments: ArraySlice<Argument>, _ parameters: [Signature.Parameter]) -> [Int]? {
    var result: [Int] = []
    var next = 0
    var variadic: Int?
    for argument in arguments {
      if let open = variadic, argument.label.isNone, !argument.isTrailing {
        result.append(open)
        continue
      }
      variadic = nil
      while next < parameters.count, !accepts(parameters[next], argument) {
        guard parameters[next].hasDefault || parameters[next].isVariadic else { return nil }
        next += 1
      }
      guard next < parameters.count else { return nil }
      result.append(next)
      if parameters[next].isVariadic { variadic = next }
      next += 1
    }
    for parameter in parameters[min(next, parameters.count)...] where !parameter.hasDefault && !parameter.isVariadic {
      return nil
    }
    return result
  }

  private func accepts(_ parameter: Signature.Parameter, _ argument: Argument) -> Bool {
    guard argument.isTrailing, argument.label.isNone else { return parameter.label == argument.label }
    switch node(context.unwrapped(parameter.type)) {
    case .parameter(let key): return takesFunctions(key)
    case .function, .unknown, .associated: return true
    case .existential, .nominal, .tuple, .opaque, .metatype: return false
    }
  }

  /// Functions conform to no protocol but the markers, so a bound keeps them out.
  private func takesFunctions(_ key: ParameterKey) -> Bool {
    context.bounds(of: key).allSatisfy { bound in
      guard let nominal = context.nominal(bound) else { return true }
      let name = symbols[nominal].name
      return name == .sendable || name == .copyable || name == .escapable
    }
  }

  // MARK: Ranking

  /// The best candidates: more than one where what is known of types decides nothing, and it matters which is meant.
  private func choose(_ matches: [Match], _ arguments: ArraySlice<Argument>, _ expected: Type) -> [Match] {
    guard matches.count > 1 else { return matches }
    let types = arguments.map { preview($0.value) }
    var best: [Match] = []
    var highest = Int.min
    for match in matches {
      guard let score = score(match, arguments, types, expected), score >= highest else { continue }
      if score > highest { best.removeAll() }
      highest = score
      if best.contains(where: { isPreferred($0, to: match) }) { continue }
      best.removeAll { isPreferred(match, to: $0) }
      best.append(match)
    }
    guard best.count > 1 else { return best }
    narrow(&best, by: { suitsClosures($0, arguments) })
    let first = best[0]
    return best.dropFirst().allSatisfy({ isInterchangeable($0, first) }) ? [first] : best
  }

  /// Whether one candidate is a member of a type or protocol that refines the other's, shadows one of a library, or is
  /// the asynchronous one of two behind `await`.
  private func isPreferred(_ match: Match, to other: Match) -> Bool {
    if let owner = symbols[match.candidate.symbol].owner, let wider = symbols[other.candidate.symbol].owner,
      owner != wider
    {
      if context.allSupertypes(of: owner).contains(wider) { return true }
      if context.allSupertypes(of: wider).contains(owner) { return false }
    }
    return shadows(match, other) || isAwaited && match.signature.effects.contains(.isAsync) && !other.signature.effects.contains(.isAsync)
  }

  /// Whether a member of the program hides a library's that takes the same.
  private func shadows(_ match: Match, _ other: Match) -> Bool {
    let (symbol, hidden) = (symbols[match.candidate.symbol], symbols[other.candidate.symbol])
    let files = context.program.files
    return symbol.owner == hidden.owner && !files[symbol.file.index].isModel && files[hidden.file.index].isModel
      && takesTheSame(match, other)
  }

  /// The type of an argument that does not depend on its context; unknown for closures, literals and implicit members.
  ///
  /// What is typed here is not typed again when the callee is chosen (twice at each level would be exponential in the
  /// nesting of calls), except for functions as values, whose use depends on the parameter.
  private func preview(_ id: ExpressionID) -> Type {
    guard standsAlone(id) else { return .unknown }
    let references = result.functionReferences.count
    let type = infer(id)
    if result.functionReferences.count > references, isReference(id) {
      // Which of the functions of that name is meant, the parameter decides.
      result.functionReferences.removeSubrange(references...)
      return .unknown
    }
    if functionNode(type) != nil || !type.isKnown { return type }
    previewed.insert(id)
    return type
  }

  private func isReference(_ id: ExpressionID) -> Bool {
    switch tree[id] {
    case .name, .member: true
    default: false
    }
  }

  /// Whether an expression has a type of its own.
  private func standsAlone(_ id: ExpressionID) -> Bool {
    switch tree[id] {
    case .name, .subscript, .cast: true
    case .member(let base, _, _): !base.isNone
    case .call(let callee, _):
      if case .member(let base, _, _) = tree[callee] { !base.isNone } else { true }
    case .force(let inner): standsAlone(inner)
    case .binary(let name, let left, let right, _):
      name == .halfOpenRange || name == .closedRangeOperator
        || name != .nilCoalescing && (decides(left, right) || decides(right, left))
    case .unary(let name, let operand):
      name == .halfOpenRange || name == .closedRangeOperator || standsAlone(operand)
    case .tuple(let parts): tree[parts].count == 1 && tree[parts].first.map { standsAlone($0.value) } ?? false
    case .effect(let effect, let inner): effect != .tryOptional && effect != .addressOf && standsAlone(inner)
    default: false
    }
  }

  /// Whether one operand has a type of its own, and the other has as well or takes that type.
  private func decides(_ operand: ExpressionID, _ other: ExpressionID) -> Bool {
    guard standsAlone(operand) else { return false }
    if case .literal(let literal) = tree[other] { return literal != .null }
    return standsAlone(other)
  }

  /// How well a candidate fits; nil where a type speaks against it.
  private func score(_ match: Match, _ arguments: ArraySlice<Argument>, _ types: [Type], _ expected: Type) -> Int? {
    var score = 0
    let symbol = symbols[match.candidate.symbol]
    let bindings = context.bindings(forMembersOf: symbol.owner, seenFrom: instanceType(match.candidate.base))
    let generics = Set(match.signature.generics)
    for (position, argument) in arguments.enumerated() {
      let parameter = match.signature.parameters[match.parameters[position]]
      let wanted = context.substitute(parameter.type, bindings)
      guard let points = fit(argument.value, types[position], wanted, generics) else { return nil }
      score += points
    }
    // Fewer defaults, the more special owner, and no generic parameters are better.
    score -= match.signature.parameters.count - Set(match.parameters).count
    if let owner = symbol.owner, symbols[owner].kind != .protocol { score += 1 }
    if !generics.isEmpty { score -= 1 }
    if expected.isKnown {
      let result = context.substitute(match.signature.result, bindings)
      if let points = convertible(result, expected, generics) { score += points } else { score -= 4 }
    }
    return score
  }

  private func fit(_ id: ExpressionID, _ type: Type, _ wanted: Type, _ generics: Set<ParameterKey>) -> Int? {
    switch tree[id] {
    case .closure(let function): return fitClosure(function, wanted)
    case .literal(let literal): return fitLiteral(literal, wanted)
    default: return type.isKnown ? convertible(type, wanted, generics) : 0
    }
  }

  private func fitClosure(_ function: FunctionID, _ wanted: Type) -> Int? {
    switch node(context.unwrapped(wanted)) {
    case .function(let target):
      let entry = tree[function]
      let count = target.parameters.count
      if !entry.effects.contains(.hasSignature) {
        let used = Int(entry.shorthandCount)
        if used == 0, count == 1 { return takesNothing(target.parameters[0]) ? 2 : nil }
        return used == count || (count == 1 && used > 1) ? 3 : nil
      }
      let isPair = entry.parameters.count > 1 && target.parameters.count == 1
      return Int(entry.parameters.count) == target.parameters.count || isPair ? 3 : nil
    case .parameter(let key): return takesFunctions(key) ? 0 : nil
    case .unknown, .associated, .existential([]): return 0
    default: return nil
    }
  }

  /// `{ … }` without parameters serves where the only parameter is `()`.
  private func takesNothing(_ parameter: Type) -> Bool {
    switch node(parameter) {
    case .unknown, .parameter, .associated: true
    default: parameter == .void
    }
  }

  private func fitLiteral(_ literal: Expression.Literal, _ wanted: Type) -> Int? {
    let target = context.unwrapped(wanted)
    guard let nominal = context.nominal(target) else { return node(target) == .unknown ? 0 : 1 }
    let (literalProtocol, standard): (KnownName, KnownName)
    switch literal {
    case .integer: (literalProtocol, standard) = (.byInteger, .int)
    case .float: (literalProtocol, standard) = (.byFloat, .double)
    // What takes a whole string takes a single scalar, too; `Character` takes only that.
    case .string: (literalProtocol, standard) = (.byUnicodeScalar, .string)
    case .boolean, .constantTrue, .constantFalse: (literalProtocol, standard) = (.byBoolean, .bool)
    case .null: return context.wrapped(wanted) != nil ? 2 : 0
    case .regex: return 0
    }
    if nominal == context.known.nominal(standard) { return 3 }
    guard let marker = context.known.nominal(literalProtocol) else { return 0 }
    return context.conforms(target, to: marker) ?? true ? 1 : nil
  }

  /// How well a value of one type serves as another: 3 equal, 1 to 2 after a conversion, 0 not known, nil not at all.
  func convertible(_ from: Type, _ to: Type, _ generics: Set<ParameterKey>) -> Int? {
    if from == to { return 3 }
    guard from.isKnown, to.isKnown else { return 0 }
    switch (node(from), node(to)) {
    case (_, .parameter(let key)):
      guard generics.contains(key) else { return 0 }
      for bound in context.bounds(of: key) {
        guard let nominal = context.nominal(bound), !context.isMarker(nominal) else { continue }
        if context.conforms(from, to: nominal) == false { return nil }
      }
      return 1
    case (.parameter, _), (.associated, _), (_, .associated), (.opaque, _): return 0
    case (_, .opaque): return 1
    case (_, .existential(let bounds)):
      for bound in bounds {
        if let nominal = context.nominal(bound), !context.isMarker(nominal), context.conforms(context.unwrapped(from), to: nominal) == false { return nil }
      }
      return 1
    case (.nominal(let a, let left), .nominal(let b, let right)): return convertible(from, a, left, to, b, right, generics)
    case (_, .nominal(let b, let right)):
      return b == context.known.optional ? right.first.flatMap { convertible(from, $0, generics) }.map { max($0 - 1, 0) } : nil
    case (.function(let a), .function(let b)): return a.parameters.count == b.parameters.count ? 2 : nil
    case (.tuple(let a, _), .tuple(let b, _)): return a.count == b.count ? 2 : nil
    case (.metatype(let a), .metatype(let b)): return convertible(a, b, generics).map { max($0 - 1, 0) }
    default: return nil
    }
  }

  private func convertible(
    _ from: Type, _ a: NominalID, _ left: [Type], _ to: Type, _ b: NominalID, _ right: [Type],
    _ generics: Set<ParameterKey>
  ) -> Int? {
    if a == b {
      var points = 2
      for (l, r) in zip(left, right) {
        guard let part = convertible(l, r, generics) else { return nil }
        points = min(points, max(part, 1))
      }
      return points
    }
    if b == context.known.optional {
      return right.first.flatMap { convertible(from, $0, generics) }.map { max($0 - 1, 0) }
    }
    if symbols[a].kind == .class, context.allSupertypes(of: a).contains(b) { return 1 }
    // Arrays, strings and `&x` become pointers.
    return context.program.names[symbols[b].name].hasPrefix("Unsafe") ? 0 : nil
  }
}
