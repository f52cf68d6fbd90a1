// Which values and places hold the address of a local variable, a view of one, or a closure that refers to one.
//
// Where paths meet, a place counts only if it holds such a thing on all of them: what is reported is wrong whichever way
// the program goes. Elements that a container was given stay in it, so one path is enough for them. Code that is called may
// give another value to everything that it can reach, so what is stored outside of the body is known up to the next call of
// code that is not a library's.
//
// The same data flow, begun with loans of the parameters, tells what a function's result refers to: see `LentResults`.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// What a value depends on.
struct Loan: Hashable {
  enum Kind: Int { case address, view, capture }

  var kind: Kind
  /// None: it is a view of a temporary.
  var locals: Set<LocalID>
  /// Whether the value only contains it: a struct, a pair, a container.
  var isInside = false
  /// Whether it is a view of what a call made, which ends with the statement.
  var endsWithStatement = false

  /// Whether it is a lambda that refers only to what the caller lends: that may be gone when the function returns, but it
  /// is not this function that ends it.
  var isLent = false

  /// A view of what a call made.
  static let ofTemporary = Loan(kind: .view, locals: [], endsWithStatement: true)
  /// A view of what a literal made, which may live as long as the block around it.
  static let ofLiteral = Loan(kind: .view, locals: [])

  /// It as a part of something larger.
  var contained: Loan { Loan(kind: kind, locals: locals, isInside: true, endsWithStatement: endsWithStatement, isLent: isLent) }

  /// All of them, if there are any.
  static func joined(_ loans: [Loan]) -> Loan? { loans.first.map { loans.dropFirst().reduce($0, both) } }

  static func both(_ a: Loan, _ b: Loan) -> Loan {
    let kind = a.kind.rawValue < b.kind.rawValue ? a.kind : b.kind
    return Loan(
      kind: kind, locals: a.locals.union(b.locals), isInside: a.isInside || b.isInside,
      endsWithStatement: a.endsWithStatement || b.endsWithStatement, isLent: a.isLent && b.isLent)
  }
}

/// The data flow of one body.
struct LocalLoans: DataFlowAnalysis {
  struct State: Equatable {
    var values: [ValueID: Loan] = [:]
    var locals: [LocalID: Loan] = [:]
    /// Fields of variables of the body.
    var parts: [Place: Loan] = [:]
    /// Containers of the body that some path gave such elements.
    var filled: [LocalID: Loan] = [:]
    /// Places that outlive the body, and where they got what they hold.
    var outer: [Place: Outer] = [:]
    /// Where places that outlive the body got lambdas that some way may have taken from them again.
    var settled: Set<ByteRange> = []
    /// Variables that some path left with a view of what is gone.
    var expired: [LocalID: Expired] = [:]
    /// Variables that some path let refer to another one, and where.
    var sources: [LocalID: Expired] = [:]

    struct Outer: Hashable {
      var loan: Loan
      var range: ByteRange
      /// The function that was given the loan and may keep it, and its parameter; nil if it was stored.
      var keeper: Keeper?
    }

    struct Keeper: Hashable {
      var function: SymbolID
      var parameter: Int
    }
  }

  let file: FileUnit
  let graph: FlowGraph
  let frame: FunctionID
  let selfLocal: LocalID?
  /// See `FlowGraph.valuesBeyondTheirBlock`.
  private let lastingValues: [Bool]
  /// What the results of functions refer to.
  let lent: LentResults
  /// Whether the question is what the result refers to of what the body is given.
  let isTracing: Bool

  init(_ file: FileUnit, _ graph: FlowGraph, _ lent: LentResults, isTracing: Bool = false) {
    self.file = file
    self.graph = graph
    self.lent = lent
    self.isTracing = isTracing
    lastingValues = graph.valuesBeyondTheirBlock()
    switch graph.origin {
    case .body(let number):
      let body = file.typed.bodies[number]
      if case .function(let function) = body.kind { frame = function } else { frame = .none }
      selfLocal = body.selfLocal
    case .closure(let number):
      frame = file.typed.closures[number].function
      selfLocal = nil
    }
  }

  // MARK: States

  func boundary() -> State {
    var state = State()
    guard isTracing else { return state }
    for local in graph.parameters {
      let type = file.typed[local].type
      if isReference(local) { state.locals[local] = Loan(kind: .view, locals: [local]) }
      else if isView(type) || file.types.memory.isToldPointer(type, file.types) {
        state.locals[local] = Loan(kind: .address, locals: [local])
      }
    }
    return state
  }

  func join(_ state: inout State, with other: State, visits: Int) -> Bool {
    let before = state
    state.values.merge(other.values) { Loan.both($0, $1) }
    // What a result may refer to on one way, it may refer to.
    if isTracing { state.locals.merge(other.locals) { Loan.both($0, $1) } }
    else { state.locals = Self.common(state.locals, other.locals, Loan.both) }
    state.parts = Self.common(state.parts, other.parts, Loan.both)
    state.filled.merge(other.filled) { Loan.both($0, $1) }
    state.outer = joined(state, other)
    state.settled.formUnion(other.settled)
    state.expired.merge(other.expired) { $0.range < $1.range ? $0 : $1 }
    state.sources.merge(other.sources) { $0.range < $1.range ? $0 : $1 }
    return state != before
  }

  /// What outlives the body holds what it got on all paths. Of lambdas one path is enough, unless another one may have taken
  /// back what it got there: what is posted is posted.
  private func joined(_ one: State, _ other: State) -> [Place: State.Outer] {
    var result = Self.common(one.outer, other.outer) {
      State.Outer(loan: Loan.both($0.loan, $1.loan), range: min($0.range, $1.range), keeper: $0.keeper)
    }
    for (present, absent) in [(one, other), (other, one)] {
      for (place, outer) in present.outer where absent.outer[place] == nil && outer.loan.kind == .capture {
        if !absent.settled.contains(outer.range) { result[place] = outer }
      }
    }
    return result
  }

  /// Forgets values that no other block asks for.
  func transfer(from block: BlockID, to next: BlockID, in graph: FlowGraph, _ state: inout State) -> Bool {
    if state.values.contains(where: { !lastingValues[$0.key.index] }) {
      state.values = state.values.filter { lastingValues[$0.key.index] }
    }
    return true
  }

  private static func common<Key, Value>(
    _ a: [Key: Value], _ b: [Key: Value], _ join: (Value, Value) -> Value
  ) -> [Key: Value] {
    var result: [Key: Value] = [:]
    for (key, value) in a { if let other = b[key] { result[key] = join(value, other) } }
    return result
  }

  func transfer(_ instruction: Instruction, at position: InstructionPosition, _ state: inout State) {
    switch instruction.kind {
    case .address(let place): set(instruction, isElementOfTemporary(place) ? .ofTemporary : address(of: place, state), &state)
    case .load(let place): set(instruction, loaded(place, state), &state)
    case .convert(let value, _):
      let loan = state.values[value]
      set(instruction, loan?.isInside == true || keeps(instruction) ? loan : nil, &state)
    case .select(let values):
      let loans = values.compactMap { state.values[$0] }
      let isSure = loans.count == values.count
      set(instruction, isSure ? Loan.joined(loans) : nil, &state)
    case .closure(let number): set(instruction, captured(by: number), &state)
    case .store(let place, let value, _): store(state.values[value], in: place, instruction, &state)
    case .call(let callee, let receiver, let place, let arguments):
      call(callee, receiver, place, arguments, instruction, &state)
    case .aggregate(.tuple, let parts): set(instruction, aggregate(parts, instruction, state), &state)
    case .endScope(let local):
      expire(local, &state)
      forget(local, &state)
    default: set(instruction, nil, &state)
    }
  }

  func set(_ instruction: Instruction, _ loan: Loan?, _ state: inout State) {
    if let result = instruction.result { state.values[result] = loan }
  }

  /// Whether a conversion gives something that can still refer to the variable.
  private func keeps(_ instruction: Instruction) -> Bool {
    if instruction.expression.isNone { return true }
    let type = file.type(of: instruction.expression)
    return !type.isKnown || file.types.memory.mayKeep(type, file.types) || isView(type)
  }

  private func loaded(_ place: Place, _ state: State) -> Loan? {
    guard case .local(let local) = place.root else { return nil }
    if !place.path.isEmpty { return state.parts[place] }
    if let whole = state.locals[local] ?? state.filled[local] { return whole }
    return Loan.joined(state.parts.filter { $0.key.root == place.root }.map(\.value))?.contained
  }

  /// Nothing is known of a variable and its parts any more.
  func forget(_ local: LocalID, _ state: inout State) {
    state.locals[local] = nil
    state.expired[local] = nil
    state.sources[local] = nil
    forgetParts(local, &state)
  }

  /// Parts of a variable may be something else by now.
  func forgetParts(_ local: LocalID, _ state: inout State) {
    state.filled[local] = nil
    if state.locals[local]?.isInside == true { state.locals[local] = nil }
    if !state.parts.isEmpty { state.parts = state.parts.filter { $0.key.root != .local(local) } }
  }

  // MARK: Stores

  private func store(_ loan: Loan?, in place: Place, _ instruction: Instruction, _ state: inout State) {
    if let local = ownVariable(place) {
      guard !place.path.isEmpty else {
        forgetParts(local, &state)
        state.locals[local] = loan
        return note(loan, in: local, instruction, &state)
      }
      if !place.path.contains(.pointee), !file.types.memory.isMemory(file.typed[local].type, file.types) {
        return storePart(loan, in: place, of: local, instruction, &state)
      }
    }
    settle(at: place, &state)
    if let loan, outlives(place), canHold(loan, instruction) { state.outer[place] = State.Outer(loan: loan, range: instruction.range) }
  }

  private func storePart(
    _ loan: Loan?, in place: Place, of local: LocalID, _ instruction: Instruction, _ state: inout State
  ) {
    if state.locals[local]?.isInside == true { state.locals[local] = nil }
    let held = loan.flatMap { canHold($0, instruction) ? $0 : nil }
    if place.path.contains(.element) {
      // Which element it is is not known; the others stay.
      if let held, place.path == [.element] { state.filled[local] = state.filled[local].map { Loan.both($0, held) } ?? held.contained }
      return
    }
    state.parts = state.parts.filter { !($0.key.root == place.root && $0.key.path.starts(with: place.path)) }
    state.parts[place] = held
  }

  /// The variable of this body that a place is, or is a part of.
  private func ownVariable(_ place: Place) -> LocalID? {
    guard case .local(let local) = place.root, file.typed[local].frame == frame, !file.typed[local].isStatic,
      !isInout(local), local != selfLocal
    else { return nil }
    return local
  }

  /// Whether an assignment stores what it is given and does not make something of it: `string = characters`.
  private func canHold(_ loan: Loan, _ instruction: Instruction) -> Bool {
    guard !instruction.expression.isNone, case .assign(let target, let value) = file.tree[instruction.expression] else { return false }
    let type = file.type(of: target)
    if loan.isLent { return false }
    if loan.isInside { return type.isKnown && type == file.type(of: value) }
    switch loan.kind {
    case .capture: return type.isKnown
    case .address: return file.types.memory.isToldPointer(type, file.types) || isView(type) && type == file.type(of: value)
    case .view: return type.isKnown && type == file.type(of: value)
    }
  }

  private func isInout(_ local: LocalID) -> Bool {
    if case .parameter(let attributes) = file.typed[local].kind { attributes.contains(.isInout) } else { false }
  }

  /// Whether a place lives on behind the body: a global, a member of the object, what a parameter refers to.
  func outlives(_ place: Place) -> Bool {
    switch place.root {
    case .global: return true
    case .value: return false
    case .local(let local):
      if file.typed[local].isStatic || isInout(local) { return true }
      if local == selfLocal { return !place.path.isEmpty && !isTeardown }
      guard case .parameter = file.typed[local].kind, place.path.first == .pointee else { return false }
      // A parameter that was given another value may point anywhere.
      return !file.typed.writes.contains { $0.local == local && isWholeWrite($0) }
    }
  }

  private func isWholeWrite(_ write: LocalWrite) -> Bool {
    if case .name = file.tree[write.expression] { return true }
    return false
  }

  private var isTeardown: Bool { !frame.isNone && file.tree[frame].kind == .deinitializer }
}
