// Objects of C++ that are passed by reference: the callee may keep their address.
//
//   list.push_front(*client);                 void push_front(T &item) { head = &item; }

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// What pointers of this body point to, and a callee gets by reference: an object whose address is kept is owned elsewhere.
  func lendObjects(_ call: Call, _ state: inout OwnershipState) {
    for (position, argument) in call.arguments.enumerated() {
      guard let place = lentPlace(argument) else { continue }
      let holding = root(place, state)
      guard !holding.alias.isEmpty, mayKeepAddress(call, argument.parameter ?? position) else { continue }
      move(holding.kept, &state)
    }
  }

  /// The place in `*pointer`.
  private func lentPlace(_ argument: CallArgument) -> Place? {
    if let place = argument.place { return place.path == [.pointee] ? place : nil }
    guard case .load(let place)? = graph.definition(of: argument.value)?.kind, place.path == [.pointee] else { return nil }
    return place
  }

  /// Functions of libraries look at what they get by reference, and so do functions that belong to no object. Methods that
  /// are only declared may keep what is no constant, and what nobody knows may do anything.
  private func mayKeepAddress(_ call: Call, _ parameter: Int) -> Bool {
    guard let symbol = call.symbol else {
      if case .unknown = call.callee { return true }
      return false
    }
    let entry = program.symbols[symbol]
    let file = program.files[entry.file.index]
    if file.isLibrary || file.isModel { return false }
    guard !entry.function.isNone else { return true }
    if file.tree[entry.function].hasBody { return takesAddress(symbol, parameter) }
    let parameters = types(of: symbol)
    return entry.owner != nil && parameter < parameters.count && parameters[parameter].attributes.contains(.isInout)
  }

  private func types(of symbol: SymbolID) -> [Signature.Parameter] { source.types.signature(of: symbol).parameters }

  /// Whether a function of the program takes the address of a parameter, or binds another reference to it.
  func takesAddress(_ symbol: SymbolID, _ parameter: Int) -> Bool {
    let entry = program.symbols[symbol]
    let tree = program.files[entry.file.index].tree
    guard tree.resolution != nil, !entry.function.isNone, tree[entry.function].hasBody else { return false }
    let function = tree[entry.function]
    let parameters = tree[function.parameters]
    guard parameter < parameters.count else { return false }
    let named = parameters[parameters.startIndex + parameter]
    guard isReference(named.type, tree) else { return false }
    return tree.expressions.indices.contains { number in
      guard case .address(let operand) = tree.expressions[number], function.range.contains(tree.expressionRanges[number]) else { return false }
      return names(operand, named.name, tree)
    }
  }

  private func isReference(_ type: TypeReferenceID, _ tree: Tree) -> Bool {
    guard !type.isNone, case .attributed(let attributes, _) = tree[type] else { return false }
    return attributes.contains(.isInout) || attributes.contains(.isBorrowing)
  }

  private func names(_ id: ExpressionID, _ name: Name, _ tree: Tree) -> Bool {
    guard !id.isNone else { return false }
    switch tree[id] {
    case .name(let other): return other == name
    case .cast(_, let inner, _), .effect(_, let inner): return names(inner, name, tree)
    default: return false
    }
  }
}
