// Closures: parameter types from the context, results from the body, captures from the names used inside.

internal import NeutralAST
internal import SourceText

extension Typer {
  /// Types a closure whose context wants the function type `expected`; returns its own type.
  func inferClosure(_ id: ExpressionID, _ function: FunctionID, _ expected: Type, use: FunctionUse) -> Type {
    let wanted = functionNode(expected)
    let entry = tree[function]
    let index = addClosure(function, expression: id, use: use, type: expected)
    let captures = evaluateCaptures(entry.captures)
    let written = entry.result.isNone ? Type.unknown : context.resolve(entry.result, in: scope)
    let resultType = written.isKnown ? written : wanted?.result ?? .unknown
    push(frame: function, closure: index, result: resultType)
    for (capture, type) in captures {
      let local = declare(capture.name, type, .capture(capture.strength), at: capture.range, initializer: capture.value)
      frames[frames.count - 1].captures.append(CapturedLocal(local: local, use: .none, isWritten: false))
    }
    let parameters = declareParameters(of: function, wanted)
    let outer = isAwaited
    isAwaited = false
    body(of: function, expecting: resultType)
    isAwaited = outer
    let inferred = frames[frames.count - 1].inferred
    let isAsync = entry.effects.contains(.isAsync) || wanted?.isAsync ?? false
    let returned =
      context.isConcrete(resultType) ? resultType : inferred.isKnown ? inferred : closureResult(function, resultType)
    let type = context.make(
      .function(
        FunctionType(
          parameters: parameters, result: returned, isAsync: isAsync, isThrowing: wanted?.isThrowing ?? false)))
    result.closures[index].isAsync = isAsync
    finishClosure(index)
    return type
  }

  /// A closure whose statements return nothing returns `()`.
  private func closureResult(_ function: FunctionID, _ type: Type) -> Type {
    if type.isKnown { return type }
    return tree[function].body.count > 1 ? .void : .unknown
  }

  /// The function type that a context type asks for.
  func functionNode(_ type: Type) -> FunctionType? {
    if case .function(let function) = node(context.unwrapped(type)) { return function }
    return nil
  }

  func addClosure(_ function: FunctionID, expression: ExpressionID, use: FunctionUse, type: Type) -> Int {
    result.closures.append(
      TypedClosure(
        function: function, expression: expression, use: use, captures: [], parent: frame,
        isInGenericContext: bodyIsGeneric, type: type, isAsync: tree[function].effects.contains(.isAsync),
        loopDepth: loopDepth))
    return result.closures.count - 1
  }

  /// Ends the frame of a closure; what it captures from further out, the frames around it capture too (see `use`).
  func finishClosure(_ index: Int) {
    result.closures[index].captures = pop().captures
  }

  /// The values of a capture list, computed outside the closure.
  private func evaluateCaptures(_ list: NodeList<Capture>) -> [(Capture, Type)] {
    tree[list].map { capture in
      var type = infer(capture.value, use: .stored)
      if capture.strength == .weak, context.wrapped(type) == nil { type = context.optional(type) }
      return (capture, type)
    }
  }

  /// Declares the parameters, or `$0`, `$1`, … where none are written.
  private func declareParameters(of function: FunctionID, _ wanted: FunctionType?) -> [Type] {
    let entry = tree[function]
    var types = wanted?.parameters ?? []
    if entry.parameters.isEmpty {
      if entry.effects.contains(.hasSignature) { return types }
      declareShorthand(types, at: entry.range)
      return types
    }
    let written = tree[entry.parameters]
    // `{ a, b in }` for a parameter that is a pair.
    if types.count == 1, written.count > 1, case .tuple(let parts, _) = node(types[0]) { types = parts }
    var result: [Type] = []
    result.reserveCapacity(written.count)
    for (position, parameter) in written.enumerated() {
      let annotated = parameter.type.isNone ? Type.unknown : context.resolve(parameter.type, in: scope)
      let type = annotated.isKnown ? annotated : position < types.count ? types[position] : .unknown
      declare(parameter.name, type, .parameter(context.attributes(of: parameter.type, in: file.source.id)), at: parameter.range)
      result.append(type)
    }
    return result
  }

  private func declareShorthand(_ types: [Type], at range: ByteRange) {
    let place = ByteRange(at: range.start)
    if types.count == 1, case .tuple(let parts, _) = node(types[0]), parts.count > 1 {
      // `$0` is the pair, unless `$1` is used too; both readings are declared, the pair under `$0`.
      declare(shorthand(0), types[0], .parameter([]), at: place)
      for (position, part) in parts.enumerated() where position > 0 {
        declare(shorthand(position), part, .parameter([]), at: place)
      }
      return
    }
    for position in 0..<max(types.count, 3) {
      declare(shorthand(position), position < types.count ? types[position] : .unknown, .parameter([]), at: place)
    }
  }

  private func shorthand(_ position: Int) -> Name {
    let known: [KnownName] = [.shorthand0, .shorthand1, .shorthand2, .shorthand3, .shorthand4]
    return position < known.count ? Name(known[position]) : .none
  }
}
