// Calls of overloads between which the types do not decide.
//
// Such a call refers to no function. What all candidates have in common is known all the same: the type that they
// result in, the types that they ask of an argument, and whether a closure passed to them may live on.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// Types a call of one of several candidates.
  func applyUndecided(_ id: ExpressionID, _ matches: [Match], _ arguments: ArraySlice<Argument>) -> Type {
    for (position, argument) in arguments.enumerated() {
      let parameters = matches.map { $0.signature.parameters[$0.parameters[position]] }
      let wanted = common(matches.indices.map { seen(parameters[$0].type, by: matches[$0]) })
      let isEscaping = Set(parameters.map(\.isEscaping))
      let use = FunctionUse.argument(
        callee: nil, parameter: 0, isEscaping: isEscaping.count == 1 ? isEscaping.first : nil)
      if previewed.remove(argument.value) != nil {
        recordConversion(argument.value, from: result.type(argument.value), to: wanted, .argument, call: id)
      } else {
        check(argument.value, wanted, .argument, use: use, call: id)
      }
    }
    return common(matches.map { seen($0.signature.result, by: $0) })
  }

  /// A type of a candidate's signature in terms of its receiver, with nothing said of its own generic parameters.
  private func seen(_ type: Type, by match: Match) -> Type {
    let symbol = symbols[match.candidate.symbol]
    let bindings = context.bindings(forMembersOf: symbol.owner, seenFrom: instanceType(match.candidate.base))
    return context.substitute(type, context.closed(bindings, Set(match.signature.generics)))
  }

  private func common(_ types: [Type]) -> Type {
    types.dropFirst().reduce(types.first ?? .unknown) { context.common($0, $1) }
  }

  // MARK: Candidates that are as good as one

  /// Whether it makes no difference which of two candidates is meant: both ask the same of the arguments and result in
  /// the same, and the models say the same of them.
  func isInterchangeable(_ match: Match, _ other: Match) -> Bool {
    let (symbol, peer) = (symbols[match.candidate.symbol], symbols[other.candidate.symbol])
    let models = context.program.effects
    guard symbol.modifiers.contains(.isMutating) == peer.modifiers.contains(.isMutating),
      models[match.candidate.symbol] == models[other.candidate.symbol],
      isSame(match.signature.result, of: match, other.signature.result, of: other)
    else { return false }
    let files = context.program.files
    // Of a library's function there is nothing to know but what its model says.
    if files[symbol.file.index].isModel, files[peer.file.index].isModel { return true }
    return zip(match.parameters, other.parameters).allSatisfy { position, counterpart in
      let (mine, others) = (match.signature.parameters[position], other.signature.parameters[counterpart])
      return mine.isEscaping == others.isEscaping && isSame(mine.type, of: match, others.type, of: other)
    }
  }

  /// Whether two candidates have the same parameters, up to the names of generic ones.
  func takesTheSame(_ match: Match, _ other: Match) -> Bool {
    let (mine, others) = (match.signature.parameters, other.signature.parameters)
    return mine.count == others.count
      && zip(mine, others).allSatisfy { isSame($0.type, of: match, $1.type, of: other) }
  }

  /// Whether types of two signatures are known to be the same, up to the names of generic parameters.
  private func isSame(_ type: Type, of match: Match, _ other: Type, of peer: Match) -> Bool {
    !hasUnknown(type) && seen(type, by: match) == seen(other, by: peer)
  }

  private func hasUnknown(_ type: Type) -> Bool {
    !type.isKnown || node(type).parts.contains(where: hasUnknown)
  }

  // MARK: Closures

  /// Whether the closures among the arguments do just what the parameters let them: of two overloads, the one that
  /// needs no conversion of the closure to a throwing or asynchronous function is meant.
  func suitsClosures(_ match: Match, _ arguments: ArraySlice<Argument>) -> Bool {
    arguments.enumerated().allSatisfy { position, argument in
      guard case .closure(let function) = tree[argument.value],
        let wanted = functionNode(match.signature.parameters[match.parameters[position]].type)
      else { return true }
      let own = effects(of: function, at: argument.value)
      return wanted.isAsync == own.isAsync && wanted.isThrowing == own.isThrowing
    }
  }

  /// What a closure does itself; what closures inside it do does not count.
  ///
  /// Children stand before their parents in a tree, so what is in the closure stands right before it: only that is looked
  /// at, not the file.
  private func effects(of function: FunctionID, at id: ExpressionID) -> (isAsync: Bool, isThrowing: Bool) {
    let entry = tree[function]
    var isAsync = entry.effects.contains(.isAsync)
    var isThrowing = entry.effects.contains(.isThrowing)
    let inner = tree.functions[..<function.index].reversed().prefix { entry.range.contains($0.range) }
    for index in stride(from: id.index - 1, through: 0, by: -1) {
      let range = tree.expressionRanges[index]
      guard entry.range.contains(range) else { break }
      guard case .effect(let effect, _) = tree.expressions[index], effect == .await || effect == .try,
        !inner.contains(where: { $0.range.contains(range) })
      else { continue }
      if effect == .await { isAsync = true } else { isThrowing = true }
    }
    return (isAsync, isThrowing)
  }
}

extension TypeContext {
  /// What two types have in common; unknown where they differ.
  func common(_ left: Type, _ right: Type) -> Type {
    if left == right { return left }
    switch (node(left), node(right)) {
    case (.nominal(let a, let mine), .nominal(let b, let others)) where a == b && mine.count == others.count:
      return make(.nominal(a, zip(mine, others).map(common)))
    case (.tuple(let mine, let labels), .tuple(let others, let names)) where mine.count == others.count && labels == names:
      return make(.tuple(zip(mine, others).map(common), labels))
    case (.function(let a), .function(let b)) where a.parameters.count == b.parameters.count:
      var function = FunctionType(
        parameters: zip(a.parameters, b.parameters).map(common), result: common(a.result, b.result),
        isAsync: a.isAsync && b.isAsync, isThrowing: a.isThrowing || b.isThrowing)
      function.isCFunction = a.isCFunction && b.isCFunction
      function.escapingParameters = a.escapingParameters | b.escapingParameters
      return make(.function(function))
    default: return .unknown
    }
  }
}
