// Objects that a body gives back without having taken them: parameters, and what fields and elements hold.
//
//   conn_put(pool, s->conn);
//   s->conn->fd = -1;                // used after that
//
// Such an object begins with the call that gives it back, under the name that it is passed by. The name counts until the
// variable or field gets something else; a field, until code of the program runs that might give it something else. Of
// elements, only those with the same index are the same.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

/// What a call that gives an object back is passed.
struct GivenObject {
  var object: Int
  var place: Place
  /// The element's expression as written, and the variable that is its index.
  var element: String?
  var index: LocalID?
}

extension OwnershipBody {
  /// The name of what a call gives back that the body did not take.
  func givenName(_ instruction: Instruction) -> (place: Place, expression: ExpressionID)? {
    guard case .call(.symbol(let symbol), _, _, let arguments) = instruction.kind, let position = solver.givers[symbol],
      let argument = arguments.enumerated().first(where: { ($1.parameter ?? $0) == position })?.element,
      let place = loadedPlace(argument.value), isSteady(place)
    else { return nil }
    return (place, argument.expression)
  }

  private func loadedPlace(_ value: ValueID) -> Place? {
    guard let definition = graph.definition(of: value) else { return nil }
    switch definition.kind {
    case .load(let place): return passedOwner(place, definition).flatMap { lentPlace($0) } ?? place
    case .convert(let inner, _): return loadedPlace(inner)
    default: return nil
    }
  }

  /// The place that a function such as `std::move` is given.
  private func lentPlace(_ value: ValueID) -> Place? {
    guard case .call(.symbol(let symbol), _, _, let arguments)? = graph.definition(of: value)?.kind,
      program.effects.has(symbol, .gives)
    else { return nil }
    return arguments.first?.place
  }

  /// Whether a place is a variable of this body, or one that is reached through variables, whose address nobody has.
  private func isSteady(_ place: Place) -> Bool {
    switch place.root {
    case .local(let local): return typed[local].frame == frame && !typed[local].isStatic && !addressedLocals.contains(local)
    case .global: return true
    case .value: return false
    }
  }

  /// The element that an expression names: its text, and the variable that is its index.
  func element(in expression: ExpressionID) -> (text: String, index: LocalID?)? {
    var current = expression
    while !current.isNone {
      switch tree[current] {
      case .subscript(_, let arguments):
        guard let index = tree[arguments].first?.value, !index.isNone else { return nil }
        let text = source.file.source.text(tree.range(current))
        if case .literal = tree[index] { return (text, nil) }
        guard case .name = tree[index], case .local(let local) = typed.reference(index) else { return nil }
        return (text, local)
      case .member(let base, _, _), .dereference(let base), .effect(_, let base), .address(let base): current = base
      case .assign(let target, _): current = target
      case .binary(_, let left, _, _): current = left
      default: return nil
      }
    }
    return nil
  }

  /// Whether an operand is nothing that the body took.
  func isForeign(_ holding: Holding?, _ call: Call) -> Bool { given[call.position] != nil && holding?.kept.isEmpty ?? true }

  /// A call gives back what the body did not take.
  func giveForeign(_ symbol: SymbolID, _ expression: ExpressionID, _ call: Call, _ state: inout OwnershipState) {
    guard let given = given[call.position] else { return }
    forget(given.object, &state)
    state.objects[given.object] = ObjectState()
    state.objects[given.object].phases = .held
    give(given.object, call.instruction.range, expression, symbol, call.position.block, &state)
    state.places[given.place] = Holding(alias: ObjectSet(object: given.object))
  }

  /// Something is read or written behind a field whose object was given back.
  private func touchGiven(_ place: Place, _ instruction: Instruction, _ state: inout OwnershipState) {
    for given in given.values where !given.place.path.isEmpty && given.place.root == place.root {
      guard place.path.count > given.place.path.count, place.path.starts(with: given.place.path + [.pointee]),
        let holding = state.places[given.place], isSameElement(given, instruction.expression)
      else { continue }
      touch(holding, instruction, &state)
    }
  }

  /// What an instruction does to what was given back: it uses it, or gives its name another meaning.
  func useGiven(_ instruction: Instruction, _ state: inout OwnershipState) {
    switch instruction.kind {
    case .load(let place), .call(_, _, let place?, _): touchGiven(place, instruction, &state)
    case .store(let place, _, _):
      touchGiven(place, instruction, &state)
      forgetGiven(place, &state)
    default: return
    }
  }

  /// Code of the program may give fields something else; that of libraries and of pools does not know them.
  func passGiven(_ call: Call, _ state: inout OwnershipState) {
    switch call.callee {
    case .symbol(let symbol), .setter(let symbol):
      let file = program.files[program.symbols[symbol].file.index]
      if file.isLibrary || file.isModel || protocols.releases[symbol] != nil { return }
      forgetGivenFields(&state)
    case .operation, .memberwise: return
    case .function, .value, .unknown: forgetGivenFields(&state)
    }
  }

  /// Whether an expression names the element that was given back, or there are no elements.
  private func isSameElement(_ given: GivenObject, _ expression: ExpressionID) -> Bool {
    guard let text = given.element else { return !given.place.path.contains(.element) }
    return element(in: expression)?.text == text
  }

  /// What a place holds that a call gave back before.
  func givenContent(_ place: Place, _ instruction: Instruction, _ state: OwnershipState) -> Holding? {
    guard place.path.contains(.element), let holding = state.places[place] else { return state.places[place] }
    let isOther = given.values.contains {
      holding.alias.contains(ObjectSet(object: $0.object)) && !isSameElement($0, instruction.expression)
    }
    return isOther ? nil : holding
  }

  /// A variable or field gets something else: an index that changes means another element.
  private func forgetGiven(_ place: Place, _ state: inout OwnershipState) {
    for given in given.values where state.places[given.place] != nil {
      let isIndex = given.index.map { place == Place(root: .local($0)) } ?? false
      let isField = place.path.last != nil && place.path.last == given.place.path.last
      if isIndex || isField { state.places[given.place] = nil }
    }
  }

  /// Code of the program may change what fields hold.
  private func forgetGivenFields(_ state: inout OwnershipState) {
    for given in given.values where !given.place.path.isEmpty || isGlobal(given.place) { state.places[given.place] = nil }
  }

  private func isGlobal(_ place: Place) -> Bool { if case .global = place.root { true } else { false } }

  /// The variables of the body whose address somebody takes, or that are lent.
  static func addressedLocals(_ graph: FlowGraph, _ program: Program) -> Set<LocalID> {
    var result: Set<LocalID> = []
    for instruction in graph.blocks.lazy.flatMap(\.instructions) {
      switch instruction.kind {
      case .address(let place): if place.path.isEmpty, case .local(let local) = place.root { result.insert(local) }
      case .call(let callee, _, _, let arguments):
        if case .symbol(let symbol) = callee, program.effects.has(symbol, .gives) { continue }
        for argument in arguments {
          if let place = argument.place, place.path.isEmpty, case .local(let local) = place.root { result.insert(local) }
        }
      default: break
      }
    }
    return result
  }
}
