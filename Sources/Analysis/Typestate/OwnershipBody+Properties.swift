// Stored properties of `self` that own what they hold: what becomes of the old content when a property gets a new one.
//
// The content that a property has at the entry of a member is an object like others: it is freed, handed on or still
// there when a new one takes its place. What an optional property holds counts only once the body has looked. Whoever is
// given `self` may change the properties, so that nothing is known of them afterwards.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// The content of a property at the entry of the body.
  func enter(_ field: SymbolID, _ object: Int, _ state: inout OwnershipState) {
    guard let selfLocal, !isInitializer else { return }
    state.places[Place(root: .local(selfLocal), path: [.field(field)])] = Holding(alias: ObjectSet(object: object))
    if source.types.wrapped(source.types.variableType(of: field)) == nil { state.objects[object].phases = .held }
  }

  var isInitializer: Bool {
    guard case .body(let number) = graph.origin, let symbol = typed.bodies[number].symbol else { return false }
    return program.symbols[symbol].kind == .initializer
  }

  /// The place without its last steps into optionals, if it is an owned property of `self`.
  func ownedProperty(_ place: Place) -> (place: Place, content: Int)? {
    if contents.isEmpty { return nil }
    var whole = place
    while whole.path.last == .unwrap { whole.path.removeLast() }
    guard let selfLocal, whole.root == .local(selfLocal), whole.path.count == 1, case .field(let field) = whole.path[0],
      let content = contents[field]
    else { return nil }
    return (whole, content)
  }

  /// Something shows that an optional property holds an object.
  func reveal(_ set: ObjectSet, _ state: inout OwnershipState) {
    guard let object = set.only, case .content = objects[object].origin, state.objects[object].phases.isEmpty else {
      return
    }
    state.objects[object].phases = .held
  }

  /// A property gets a new content. Only where that is memory made here it is known that the property owned the old one.
  func replace(_ content: Int, by new: Holding, _ instruction: Instruction, _ state: inout OwnershipState) {
    guard state.objects[content].phases.contains(.held), let made = new.alias.only, objects[made].isAcquired,
      state.objects[made].phases == .held
    else {
      state.objects[content].phases = []
      return
    }
    state.objects[content].phases.remove(.held)
    state.objects[content].phases.insert(.replaced)
    state.objects[content].lostAt = SourceRange(source.file.source.id, instruction.range)
  }

  /// Forgets the contents of properties where `self`, or one of the properties by reference, is passed to somebody.
  func forgetContents(_ call: Call, _ state: inout OwnershipState) {
    if contents.isEmpty { return }
    // A method on the same value tells by its summary what it does.
    let isOwnMethod = isFollowingFields && call.place.map(isSelf) ?? false && call.symbol.flatMap { solver.summary(of: $0) } != nil
    let isGiven = passesSelf(call, exceptReceiver: isOwnMethod)
    for (field, content) in contents where isGiven || passes(field, call) {
      if isFollowingFields { move(ObjectSet(object: content), &state) } else { state.objects[content].phases = [] }
    }
  }

  private func passesSelf(_ call: Call, exceptReceiver: Bool) -> Bool {
    let values = call.arguments.map(\.value) + (exceptReceiver ? [] : [call.receiver].compactMap { $0 })
    return values.contains { value in
      guard let definition = graph.definition(of: value) else { return false }
      switch definition.kind {
      case .load(let place): return isSelf(place)
      case .closure(let number): return typed.closures[number].captures.contains { isSelf(Place(root: .local($0.local))) }
      default: return false
      }
    }
  }

  func isSelf(_ place: Place) -> Bool {
    guard let selfLocal else { return false }
    return place == Place(root: .local(selfLocal))
  }

  private func passes(_ field: SymbolID, _ call: Call) -> Bool {
    call.arguments.contains { $0.place?.path.contains(.field(field)) ?? false }
  }
}
