// What ends with a value: the deinitialisers that run when a variable goes out of scope.
//
// A type of values may say what happens at their end (C++'s destructors, the `deinit` of a Swift struct that is not
// copied). One that says nothing ends with its parts: fields in reverse order, then what it inherits from. A variable
// that is moved from, copied or returned anywhere does not end here: what it holds is then somebody else's, too, and
// nothing is said about it.

internal import NeutralAST
internal import Semantics
internal import SourceText

/// A deinitialiser that runs, and of which part of the value.
struct Ending {
  var path: [Place.Projection]
  var deinitializer: SymbolID
}

/// The endings of the types and variables of one file, worked out when they are asked for.
struct Endings {
  private var ofTypes: [Type: [Ending]] = [:]
  private var givenAway: Set<LocalID>?

  /// Deeper parts, and more of them, are left out: broken code has types that contain themselves.
  private static let maximumDepth = 6
  private static let maximumCount = 32

  // MARK: Types

  /// What runs when a value of this type ends.
  mutating func endings(of type: Type, _ types: TypeContext) -> [Ending] {
    if let known = ofTypes[type] { return known }
    let found = Self.whole(type, types, 0)
    ofTypes[type] = found
    return found
  }

  private static func whole(_ type: Type, _ types: TypeContext, _ depth: Int) -> [Ending] {
    guard depth < maximumDepth, let nominal = types.nominal(type), types.symbols[nominal].kind == .struct else { return [] }
    if let own = types.symbols[nominal].members.last(where: { types.symbols[$0].kind == .deinitializer }) {
      return [Ending(path: [], deinitializer: own)]
    }
    return parts(of: type, types, depth)
  }

  /// What runs behind the deinitialiser of a type itself.
  static func parts(of type: Type, _ types: TypeContext, _ depth: Int = 0) -> [Ending] {
    guard let nominal = types.nominal(type), !types.program.files[types.symbols[nominal].file.index].isLibrary else { return [] }
    var result: [Ending] = []
    for (field, type) in zip(types.storedProperties(of: nominal), types.fields(of: type)).reversed() {
      for part in whole(type, types, depth + 1) where result.count < maximumCount {
        result.append(Ending(path: [.field(field)] + part.path, deinitializer: part.deinitializer))
      }
    }
    for base in types.supertypes(of: nominal).reversed() where result.count < maximumCount {
      result += whole(base, types, depth + 1)
    }
    return result
  }

  // MARK: Variables

  /// Whether a variable's value may become somebody else's: some use is more than a look at it.
  mutating func isGivenAway(_ local: LocalID, _ index: FileIndex) -> Bool {
    if let givenAway { return givenAway.contains(local) }
    let found = Self.givenAway(index)
    givenAway = found
    return found.contains(local)
  }

  private static func givenAway(_ index: FileIndex) -> Set<LocalID> {
    let tree = index.file.tree
    var isLookedAt = [Bool](repeating: false, count: tree.expressions.count)
    func look(_ id: ExpressionID) { if !id.isNone { isLookedAt[id.index] = true } }
    for (number, expression) in tree.expressions.enumerated() {
      let id = ExpressionID(raw: UInt32(number))
      switch expression {
      case .member(let base, _, _), .subscript(let base, _), .address(let base), .unary(_, let base): look(base)
      case .effect(let effect, let operand): if effect == .addressOf || effect == .borrow { look(operand) }
      case .binary(_, let left, let right, _):
        look(left)
        look(right)
      case .cast(_, let operand, _): if index.typed.type(id) == .void { look(operand) }
      case .call(_, let arguments): lend(arguments, of: id, index, look)
      default: break
      }
    }
    var result: Set<LocalID> = []
    for (number, expression) in tree.expressions.enumerated() where !isLookedAt[number] {
      guard case .name = expression, case .local(let local) = index.typed.reference(ExpressionID(raw: UInt32(number))) else {
        continue
      }
      result.insert(local)
    }
    return result.union(movedFrom(index))
  }

  /// Variables that are handed to what gives them on, such as `std::move`.
  private static func movedFrom(_ index: FileIndex) -> Set<LocalID> {
    let tree = index.file.tree
    var result: Set<LocalID> = []
    for (number, expression) in tree.expressions.enumerated() {
      guard case .call(_, let arguments) = expression, !arguments.isEmpty,
        case .symbol(let symbol) = index.typed.reference(ExpressionID(raw: UInt32(number))),
        index.program.effects.has(symbol, .gives)
      else { continue }
      for argument in tree[arguments] {
        var value = argument.value
        while !value.isNone, case .effect(_, let operand) = tree[value] { value = operand }
        if !value.isNone, case .local(let local) = index.typed.reference(value) { result.insert(local) }
      }
    }
    return result
  }

  /// Arguments that the callee is only lent.
  private static func lend(_ list: ArgumentList, of call: ExpressionID, _ index: FileIndex, _ look: (ExpressionID) -> Void) {
    guard case .symbol(let symbol) = index.typed.reference(call), !list.isEmpty,
      let positions = index.typed.argumentParameters[call]
    else { return }
    let parameters = index.types.signature(of: symbol).parameters
    for (number, argument) in index.file.tree[list].enumerated() {
      guard let position = positions[safely: number], let parameter = parameters[safely: position] else { continue }
      if parameter.attributes.contains(.isBorrowing) { look(argument.value) }
    }
  }
}

extension BodyLowering {
  /// The variable owns its value, which ends when its scope is left.
  mutating func own(_ local: LocalID) {
    guard index.traits.hasEndings else { return }
    let steps = index.endings(of: typed[local].type)
    if steps.isEmpty || index.isGivenAway(local) { return }
    push(.ended(local, steps))
  }

  /// Parameters that the caller made for the callee, and what ends behind the body of a deinitialiser.
  mutating func ownOperands(of function: FunctionID) {
    guard index.traits.hasEndings else { return }
    if tree[function].kind == .deinitializer, let local = selves.last?.local {
      let steps = Endings.parts(of: typed[local].type, index.types)
      if !steps.isEmpty { push(.ended(local, steps)) }
    }
    for local in parameters {
      guard case .parameter(let attributes) = typed[local].kind, attributes.isDisjoint(with: [.isInout, .isBorrowing]) else {
        continue
      }
      own(local)
    }
  }

  /// Calls the deinitialisers of what a place holds.
  mutating func runEndings(_ steps: [Ending], of root: Place.Root) {
    for step in steps {
      let place = Place(root: root, path: step.path)
      let whole = read(place)
      emit(.call(.symbol(step.deinitializer), receiver: whole, place: place, arguments: []), .none)
    }
  }

  // MARK: Temporaries

  /// A value of which only a look is taken: if it is made here, it ends with the statement.
  mutating func noteTemporary(_ value: ValueID, _ id: ExpressionID) {
    guard index.traits.hasEndings, optionalDepth == 0, !id.isNone, case .call = tree[id] else { return }
    let steps = index.endings(of: typed.type(id))
    if !steps.isEmpty { temporaries.append((value, steps)) }
  }

  /// A value that nobody takes. A call may give access to something that is there already; a construction does not.
  mutating func noteDiscarded(_ value: ValueID, _ id: ExpressionID) {
    guard index.traits.hasEndings, !id.isNone, case .call = tree[id] else { return }
    switch typed.reference(id) {
    case .type: noteTemporary(value, id)
    case .symbol(let symbol): if index.program.symbols[symbol].kind == .initializer { noteTemporary(value, id) }
    default: break
    }
  }

  /// Ends the temporaries that were made since there were `count`, the youngest first.
  mutating func endTemporaries(downTo count: Int) {
    guard temporaries.count > count else { return }
    let ended = temporaries[count...].reversed()
    temporaries.removeSubrange(count...)
    guard current >= 0 else { return }
    for (value, steps) in ended { runEndings(steps, of: .value(value)) }
  }

  /// Evaluates what may not be evaluated at all, so that no temporary of it ends behind it.
  mutating func optionalValue(_ id: ExpressionID) -> ValueID {
    optionalDepth += 1
    defer { optionalDepth -= 1 }
    return value(id)
  }
}
