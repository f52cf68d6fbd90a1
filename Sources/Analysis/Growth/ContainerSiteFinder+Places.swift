// Which container an expression names: a variable, a property, an element, or another name for one of these.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension ContainerSiteFinder {
  /// The container that an expression names.
  func place(of id: ExpressionID) -> ContainerPlace? {
    guard !id.isNone else { return nil }
    switch tree[id] {
    case .name: return named(id)
    case .member(let base, _, _):
      // The components of a tuple have no declaration: they count for the variable.
      if isComponent(id, of: base) { return place(of: base) }
      return named(id)
    case .force(let inner), .optionalChain(let inner), .effect(_, let inner), .dereference(let inner):
      return place(of: inner)
    case .subscript(let base, _):
      guard library.isContainer(typed.type(base)), var place = place(of: base) else { return nil }
      place.isElement = true
      return place
    case .tuple(let parts) where tree[parts].count == 1:
      return tree[parts].first.flatMap { place(of: $0.value) }
    default: return nil
    }
  }

  private func isComponent(_ id: ExpressionID, of base: ExpressionID) -> Bool {
    guard !base.isNone, typed.reference(id) == .none, case .tuple = library.context.node(typed.type(base))
    else { return false }
    return true
  }

  private func named(_ id: ExpressionID) -> ContainerPlace? {
    switch typed.reference(id) {
    case .local(let local): aliases[local] ?? ContainerPlace(root: .local(local), isElement: false)
    case .symbol(let symbol) where symbols[symbol].kind == .variable:
      ContainerPlace(root: .symbol(symbol), isElement: false)
    default: nil
    }
  }

  func bare(_ id: ExpressionID) -> ExpressionID {
    switch tree[id] {
    case .force(let inner), .optionalChain(let inner), .effect(_, let inner), .subscript(let inner, _):
      inner.isNone ? id : bare(inner)
    default: id
    }
  }

  /// `box.withLock { $0 … }`: the closure's parameter is what the box holds.
  mutating func findAliases() {
    var closures: [ExpressionID: FunctionID] = [:]
    for closure in typed.closures where !closure.expression.isNone {
      closures[closure.expression] = closure.function
    }
    var parameters: [FunctionID: LocalID] = [:]
    for (index, local) in typed.locals.enumerated() {
      guard case .parameter = local.kind, parameters[local.frame] == nil else { continue }
      parameters[local.frame] = LocalID(raw: UInt32(index))
    }
    for expression in tree.expressions {
      guard case .call(let callee, let arguments) = expression, !callee.isNone,
        case .member(let base, _, _) = tree[callee],
        !base.isNone, case .nominal(let box, let held) = library.context.node(typed.type(base)),
        library.isLibrary(box),
        let content = held.first, !library.isContainer(typed.type(base))
      else { continue }
      for argument in tree[arguments] {
        guard let function = closures[argument.value], let parameter = parameters[function],
          typed[parameter].type == content, content.isKnown, let root = place(of: base)?.root
        else { continue }
        aliases[parameter] = ContainerPlace(root: root, isElement: false)
      }
    }
  }

  /// `auto& list = table.list`: another name for a container.
  mutating func findReferences() {
    let written = Set(typed.writes.map(\.local))
    for (index, local) in typed.locals.enumerated() {
      let id = LocalID(raw: UInt32(index))
      guard let value = local.initializer.some, case .address(let target) = tree[value], !written.contains(id),
        library.isContainer(typed.type(target)), let place = place(of: target)
      else { continue }
      aliases[id] = place
      known.insert(value)
    }
  }
}
