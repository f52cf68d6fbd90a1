// Patterns: tests, and stores from the parts of a value into the locals that a pattern binds.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension BodyLowering {
  /// Matches what `subject` holds. Where the pattern may not fit, goes to `failure`; -1: it fits, it is
  /// only to bind.
  mutating func match(_ id: PatternID, _ subject: Place, failure: Int) {
    guard !id.isNone else { return }
    switch tree[id] {
    case .wildcard: break
    case .binding(let name, _): bind(id, name, subject)
    case .tuple(let parts): matchTuple(tree[parts], subject, failure)
    case .enumCase(let callee, let arguments): matchCase(callee, tree[arguments], subject, failure)
    case .optional(let inner):
      test(failure)
      match(inner, subject.appending(.unwrap), failure: failure)
    case .typed(let inner, _): match(inner, subject, failure: failure)
    case .cast(let inner, _):
      test(failure)
      let source = read(subject)
      let converted = emit(.convert(source, conversion: nil), .none)
      match(inner, Place(root: .value(converted)), failure: failure)
    case .type: test(failure)
    case .expression(let expression):
      // The comparison itself (`~=`) keeps nothing, and a bare `.case` is nothing to evaluate.
      if !isImplicitMember(expression) { value(expression) }
      test(failure)
    }
  }

  private func isImplicitMember(_ id: ExpressionID) -> Bool {
    if !id.isNone, case .member(.none, _, _) = tree[id] { true } else { false }
  }

  private mutating func test(_ failure: Int) {
    guard failure >= 0 else { return }
    let next = newBlock()
    branch(nil, next, failure)
    current = next
  }

  private mutating func bind(_ id: PatternID, _ name: Name, _ subject: Place) {
    let shared = sharedBindings[name]
    guard let local = shared ?? typed.patternLocals[id.index] else { return }
    let source = read(subject)
    range = tree.patternRanges[id.index]
    emitStore(Place(root: .local(local)), source, .none, isInitialization: true)
    if shared == nil { declare(local) }
  }

  private mutating func matchTuple(_ parts: NodeIDs<Pattern>, _ subject: Place, _ failure: Int) {
    if parts.count == 1, let only = parts.first { return match(only, subject, failure: failure) }
    for (position, part) in parts.enumerated() {
      match(part, subject.appending(.component(position)), failure: failure)
    }
  }

  private mutating func matchCase(
    _ callee: ExpressionID, _ arguments: NodeIDs<Pattern>, _ subject: Place, _ failure: Int
  ) {
    test(failure)
    var payload = subject.appending(.element)
    if !callee.isNone {
      if case .member(_, let name, _) = tree[callee], name == .some, arguments.count == 1 {
        payload = subject.appending(.unwrap)
      } else if case .symbol(let symbol) = typed.reference(callee) {
        payload = subject.appending(.field(symbol))
      }
    }
    if arguments.count == 1, let only = arguments.first { return match(only, payload, failure: failure) }
    for (position, part) in arguments.enumerated() {
      match(part, payload.appending(.component(position)), failure: failure)
    }
  }

  /// The value in a place; a place that is a whole value needs no load.
  mutating func read(_ place: Place, _ expression: ExpressionID = .none) -> ValueID {
    if place.path.isEmpty, case .value(let value) = place.root { return value }
    return emit(.load(place), expression)
  }
}

extension Place {
  /// A part of this place.
  func appending(_ projection: Projection) -> Place {
    var place = self
    place.path.append(projection)
    return place
  }
}
