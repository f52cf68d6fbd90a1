// Closure contexts and boxes of captured variables.
//
// What swiftc does (read off its output): a closure that escapes needs a context that holds copies of what it captures.
// No captures, no context, except in generic code (metadata) and for tasks. A single capture that is one native
// reference (a class instance, an array, the box of a variable, a struct around one of these) is used as the context
// itself. A `var` that is written after it was captured, or inside the closure, lives in a box.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension AllocationFacts {
  mutating func findClosures() {
    for (index, closure) in typed.closures.enumerated() where !closure.expression.isNone {
      guard escapes.escapes(closure.use), needsContext(closure) else { continue }
      let range = tree[closure.function].range
      add(
        .closureContext, ByteRange(range.start, range.start + 1), closure.expression, closure: index,
        bytes: contextSize(closure), .certain)
    }
  }

  /// What a context would have to hold.
  private struct Contents {
    var count = 0
    var isOneReference = false
    var size: Int? = 0
  }

  private func needsContext(_ closure: TypedClosure) -> Bool {
    if isTask(closure) { return true }
    let contents = contents(of: closure)
    if contents.count == 0 { return closure.isInGenericContext && mentionsGenerics(closure) }
    if contents.count > 1 { return true }
    return !contents.isOneReference || closure.isAsync
  }

  /// Whether a closure's code needs generic metadata: some expression in it, or a parameter, is of generic type.
  private func mentionsGenerics(_ closure: TypedClosure) -> Bool {
    let body = tree[closure.function].range
    if lookups.locals(of: closure.function).contains(where: { context.isGeneric(typed[$0].type) }) { return true }
    // A local function's own expressions cannot be found from its use; its locals must do.
    guard var index = closure.expression.some?.index else { return false }
    while index > 0 {
      index -= 1
      guard body.contains(tree.expressionRanges[index]) else { return false }
      if context.isGeneric(typed.expressionTypes[index]) { return true }
    }
    return false
  }

  /// Whether the closure becomes a task of its own: its type carries isolation, so it always has a context.
  private func isTask(_ closure: TypedClosure) -> Bool {
    guard closure.isAsync, case .argument(let callee?, _, _) = closure.use, let owner = symbols[callee].owner else { return false }
    return owner == context.task || symbols[callee].name == context.addTask
  }

  private func contextSize(_ closure: TypedClosure) -> Int? {
    contents(of: closure).size.map { $0 + 16 }
  }

  private func contents(of closure: TypedClosure) -> Contents {
    var contents = Contents()
    var seen: Set<LocalID> = []
    for capture in closure.captures { count(capture, of: closure, into: &contents, &seen) }
    return contents
  }

  private func count(
    _ capture: CapturedLocal, of closure: TypedClosure, into contents: inout Contents, _ seen: inout Set<LocalID>
  ) {
    guard seen.insert(capture.local).inserted else { return }
    let local = typed[capture.local]
    switch local.kind {
    case .function(let function):
      // A local function is captured as what it captures itself.
      guard let inner = lookups.closure(of: function) else { return }
      for part in typed.closures[inner].captures where typed[part.local].frame != function {
        count(part, of: closure, into: &contents, &seen)
      }
      return
    case .implicitSelf where isThinMetatype(local.type): return
    case .capture(.weak): return addBox(of: closure, to: &contents)
    case .capture(.unowned), .capture(.unownedUnsafe):
      contents.count += 1
      contents.isOneReference = false
      contents.size = contents.size.map { $0 + 8 }
      return
    default: break
    }
    if isBoxed(capture.local) || local.isWeak { return addBox(of: closure, to: &contents) }
    let layout = context.layout(of: local.type)
    if layout?.size == 0 { return }
    contents.count += 1
    contents.isOneReference =
      contents.count == 1 && isOneReference(local.type, needsMetadata: closure.isInGenericContext)
    contents.size = layout.flatMap { layout in contents.size.map { $0 + layout.size } }
  }

  /// A box tells nothing of the generic parameters around.
  private func addBox(of closure: TypedClosure, to contents: inout Contents) {
    contents.count += 1
    contents.isOneReference = contents.count == 1 && !closure.isInGenericContext
    contents.size = contents.size.map { $0 + 8 }
  }

  /// `self` in a static member of a struct or enum has no size.
  private func isThinMetatype(_ type: Type) -> Bool {
    guard case .metatype(let inner) = context.node(type) else { return false }
    return context.isReference(inner) == false
  }

  /// Whether a value is exactly one reference that the runtime counts.
  /// The metadata of generic code can be read off a class instance, not off a struct around one.
  private func isOneReference(_ type: Type, needsMetadata: Bool = false) -> Bool {
    if let wrapped = context.wrapped(type) { return isOneReference(wrapped, needsMetadata: needsMetadata) }
    guard case .nominal(let nominal, _) = context.node(type) else { return false }
    if symbols[nominal].isReference { return true }
    if needsMetadata, context.isGeneric(type) { return false }
    if context.isOneReferenceInLibrary(nominal) { return true }
    guard symbols[nominal].kind == .struct else { return false }
    let fields = context.fields(of: type).filter { context.layout(of: $0)?.size != 0 }
    return fields.count == 1 && isOneReference(fields[0], needsMetadata: needsMetadata)
  }

  // MARK: Boxes

  /// Whether a variable is moved to the heap because a closure that lives on shares it.
  func isBoxed(_ id: LocalID) -> Bool {
    let local = typed[id]
    guard local.kind == .variable else { return false }
    let captors = lookups.captors(of: id).map { typed.closures[$0] }.filter { escapes.escapes(use(of: $0)) }
    guard let first = captors.map({ tree[$0.function].range.start }).min() else { return false }
    if local.isWeak { return true }
    return lookups.writes(of: id).contains { index in
      let write = typed.writes[index]
      if write.frame != local.frame || local.loopDepth > 0 { return true }
      let isInLaterLoop = captors.contains { $0.loopDepth > local.loopDepth }
      return isInLaterLoop || tree.range(write.expression).start > first
    }
  }

  /// The use of a closure, or, for a local function, of its name.
  private func use(of closure: TypedClosure) -> FunctionUse {
    guard closure.expression.isNone else { return closure.use }
    return lookups.local(of: closure.function).map { .local($0) } ?? .other
  }

  mutating func findBoxedVariables() {
    var boxed: Set<LocalID> = []
    for closure in typed.closures where escapes.escapes(use(of: closure)) {
      for capture in closure.captures where !boxed.contains(capture.local) {
        if isWeakEntry(capture.local) || isBoxed(capture.local) { boxed.insert(capture.local) }
      }
    }
    for id in boxed {
      let local = typed[id]
      facts.append(
        AllocationFact(
          kind: .capturedVariableBox, range: local.range, expression: .none, local: id,
          loopDepth: depths.depth(at: local.range.start), bytes: context.layout(of: local.type)?.size,
          certainty: .certain))
    }
  }

  private func isWeakEntry(_ id: LocalID) -> Bool { typed[id].kind == .capture(.weak) }

  // MARK: Functions as values

  /// Methods of values and local functions that are passed where they live on.
  mutating func findFunctionReferences() {
    for reference in typed.functionReferences where escapes.escapes(reference.use) {
      switch reference.reference {
      case .symbol(let symbol): methodReference(reference, symbols[symbol])
      case .local(let local): localFunctionReference(reference, local)
      default: break
      }
    }
  }

  private mutating func methodReference(_ reference: FunctionReference, _ symbol: Symbol) {
    if symbol.kind == .initializer { return initializerReference(reference, symbol) }
    guard symbol.kind == .function, !symbol.isStatic, symbol.owner != nil else { return }
    let receiver = receiverType(reference)
    // `Type.method` captures nothing; the method of a class instance uses the instance as its context.
    guard receiver.isKnown, !isOneReference(receiver) else { return }
    if case .metatype = context.node(receiver) { return }
    if context.isReference(receiver) == nil { return }
    let range = tree.range(reference.expression)
    add(.closureContext, range, reference.expression, bytes: nil, .likely)
  }

  /// `Class.init` as a value: the instance is made where the function is called, but the compiler puts it here.
  private mutating func initializerReference(_ reference: FunctionReference, _ symbol: Symbol) {
    guard let owner = symbol.owner, symbols[owner].isReference else { return }
    add(.classInstance, tree.range(reference.expression), reference.expression, bytes: nil, .likely)
  }

  private func receiverType(_ reference: FunctionReference) -> Type {
    if !reference.receiver.isNone { return typed.type(reference.receiver) }
    let body = lookups.body(of: reference.frame).map { typed.bodies[$0] }
    return body?.selfLocal.map { typed[$0].type } ?? .unknown
  }

  private mutating func localFunctionReference(_ reference: FunctionReference, _ local: LocalID) {
    guard case .function(let function) = typed[local].kind,
      let closure = lookups.closure(of: function).map({ typed.closures[$0] }), needsContext(closure)
    else { return }
    add(.closureContext, tree.range(reference.expression), reference.expression, bytes: contextSize(closure), .certain)
  }

  mutating func add(
    _ kind: AllocationFact.Kind, _ range: ByteRange, _ expression: ExpressionID, closure: Int? = nil,
    conversion: Int? = nil, bytes: Int?, _ certainty: AllocationFact.Certainty
  ) {
    facts.append(
      AllocationFact(
        kind: kind, range: range, expression: expression, closure: closure, conversion: conversion,
        loopDepth: depths.depth(at: range.start), bytes: bytes, certainty: certainty))
  }
}
