// Which values and places hold the address of a local variable, a view of one, or a closure that refers to one.
//
// Where paths meet, a place counts only if it holds such a thing on all of them: what is reported is wrong whichever way
// the program goes. Code that is called may give another value to everything that it can reach, so what is stored outside
// of the body is known up to the next call of code that is not a library's.

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
}

/// How a loan leaves the body of its variable.
struct LoanEscape {
  enum Way: Hashable {
    case returned, stored(String), kept
    /// Given to a function of the program, by its parameter, whose receiver or globals outlive the variable: whether it
    /// keeps what it is given, its summary tells.
    case handed(SymbolID, parameter: Int)
  }

  var loan: Loan
  var way: Way
  var range: ByteRange
}

/// The data flow of one body.
struct LocalLoans: DataFlowAnalysis {
  struct State: Equatable {
    var values: [ValueID: Loan] = [:]
    var locals: [LocalID: Loan] = [:]
    /// Places that outlive the body, and where they got what they hold.
    var outer: [Place: Outer] = [:]

    struct Outer: Equatable {
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

  init(_ file: FileUnit, _ graph: FlowGraph) {
    self.file = file
    self.graph = graph
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

  func boundary() -> State { State() }

  func join(_ state: inout State, with other: State, visits: Int) -> Bool {
    let before = state
    state.values.merge(other.values) { Self.both($0, $1) }
    state.locals = Self.common(state.locals, other.locals) { Self.both($0, $1) }
    state.outer = Self.common(state.outer, other.outer) { State.Outer(loan: Self.both($0.loan, $1.loan), range: min($0.range, $1.range), keeper: $0.keeper) }
    return state != before
  }

  /// Forgets values that no other block asks for.
  func transfer(from block: BlockID, to next: BlockID, in graph: FlowGraph, _ state: inout State) -> Bool {
    if state.values.contains(where: { !lastingValues[$0.key.index] }) {
      state.values = state.values.filter { lastingValues[$0.key.index] }
    }
    return true
  }

  private static func both(_ a: Loan, _ b: Loan) -> Loan { Loan(kind: a.kind, locals: a.locals.union(b.locals)) }

  private static func common<Key, Value>(
    _ a: [Key: Value], _ b: [Key: Value], _ join: (Value, Value) -> Value
  ) -> [Key: Value] {
    var result: [Key: Value] = [:]
    for (key, value) in a { if let other = b[key] { result[key] = join(value, other) } }
    return result
  }

  func transfer(_ instruction: Instruction, at position: InstructionPosition, _ state: inout State) {
    switch instruction.kind {
    case .address(let place): set(instruction, address(of: place, state), &state)
    case .load(let place):
      if case .local(let local) = place.root, place.path.isEmpty { set(instruction, state.locals[local], &state) }
      else { set(instruction, nil, &state) }
    case .convert(let value, _): set(instruction, keeps(instruction) ? state.values[value] : nil, &state)
    case .select(let values):
      let loans = values.compactMap { state.values[$0] }
      let isSure = loans.count == values.count
      set(instruction, isSure ? loans.first.map { loans.dropFirst().reduce($0, Self.both) } : nil, &state)
    case .closure(let number): set(instruction, captured(by: number), &state)
    case .store(let place, let value, _): store(state.values[value], in: place, instruction, &state)
    case .call(let callee, let receiver, let place, let arguments):
      call(callee, receiver, place, arguments, instruction, &state)
    case .endScope(let local): state.locals[local] = nil
    default: set(instruction, nil, &state)
    }
  }

  private func set(_ instruction: Instruction, _ loan: Loan?, _ state: inout State) {
    if let result = instruction.result { state.values[result] = loan }
  }

  /// Whether a conversion gives something that can still refer to the variable.
  private func keeps(_ instruction: Instruction) -> Bool {
    if instruction.expression.isNone { return true }
    let type = file.type(of: instruction.expression)
    return !type.isKnown || file.types.memory.mayKeep(type, file.types) || isView(type)
  }

  // MARK: Loans

  /// A variable of this body that is gone when the body ends.
  private func isOwn(_ local: LocalID) -> Bool {
    let entry = file.typed[local]
    guard entry.frame == frame, local != selfLocal, !entry.isStatic, entry.type.isKnown else { return false }
    switch entry.kind {
    case .variable, .constant: return true
    case .parameter(let attributes): return attributes.isDisjoint(with: [.isInout, .isBorrowing])
    default: return false
    }
  }

  private func address(of place: Place, _ state: State) -> Loan? {
    guard case .local(let local) = place.root, isOwn(local) else { return nil }
    // In code that was not fully understood, a pointer may seem to have the members of what it points to.
    if !place.path.isEmpty, file.types.memory.isMemory(file.typed[local].type, file.types) { return nil }
    if case .field? = place.path.first, file.nominal(of: file.typed[local].type).map({ file.symbols[$0].kind != .struct }) ?? true {
      return nil
    }
    for step in place.path {
      switch step {
      case .field, .component: continue
      // An element of an array is part of it; one of a container is not told apart from what it refers to.
      case .element where isArray(file.typed[local].type): continue
      default: return nil
      }
    }
    return Loan(kind: .address, locals: [local])
  }

  private func isArray(_ type: Type) -> Bool {
    guard let nominal = file.nominal(of: type) else { return false }
    return file.symbols.nominal(ofKey: Name(.arrayType)) == nominal
  }

  private func captured(by closure: Int) -> Loan? {
    let own = file.typed.closures[closure]
    let locals = own.captures.map(\.local).filter { isOwn($0) && !isReference($0) }
    return locals.isEmpty ? nil : Loan(kind: .capture, locals: Set(locals))
  }

  /// Whether a variable only stands for another place: a capture of it refers to that.
  private func isReference(_ local: LocalID) -> Bool {
    file.nominal(of: file.typed[local].type).map { file.symbols.nominal(ofKey: Name(.referenceType)) == $0 } ?? false
  }

  /// A type that refers to other storage, by the models: results of its type are views.
  private func isView(_ type: Type) -> Bool {
    guard let nominal = file.nominal(of: type) else { return false }
    return file.symbols[nominal].members.contains { file.symbols[$0].kind == .initializer && file.program.effects.has($0, .views) }
  }

  // MARK: Calls

  private func call(
    _ callee: Callee, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument], _ instruction: Instruction,
    _ state: inout State
  ) {
    guard case .symbol(let symbol) = callee else {
      if case .operation = callee {} else { state.outer = [:] }
      return set(instruction, nil, &state)
    }
    let entry = file.program.files[file.symbols[symbol].file.index]
    if !entry.isLibrary, !entry.isModel {
      state.outer = [:]
      keep(arguments, in: place ?? Place(root: .global(symbol)), by: symbol, instruction, &state)
    }
    if let place, file.program.effects.has(symbol, .grows) { keep(arguments, in: place, by: nil, instruction, &state) }
    var result: Loan?
    for effect in file.program.effects[symbol] where effect.word == .views {
      switch effect.operand {
      case .receiver: result = view(receiver, place, state)
      case .parameter(let number):
        let argument = arguments.first { ($0.parameter ?? 0) == number } ?? arguments.first
        result = argument.flatMap { state.values[$0.value] }
      default: break
      }
    }
    set(instruction, result, &state)
  }

  /// Notes lambdas that come into a place which outlives the body: as elements of a library's container, or by a function
  /// of the program, of which it is not known whether it keeps them.
  private func keep(
    _ arguments: [CallArgument], in holder: Place, by function: SymbolID?, _ instruction: Instruction, _ state: inout State
  ) {
    guard outlives(holder) else { return }
    for (position, argument) in arguments.enumerated() {
      guard let loan = state.values[argument.value], loan.kind == .capture else { continue }
      let keeper = function.map { State.Keeper(function: $0, parameter: argument.parameter ?? position) }
      state.outer[holder] = State.Outer(loan: loan, range: instruction.range, keeper: keeper)
    }
  }

  private func view(_ receiver: ValueID?, _ place: Place?, _ state: State) -> Loan? {
    if let receiver, let loan = state.values[receiver] { return loan }
    if place == nil, let receiver, isTemporary(receiver) { return Loan(kind: .view, locals: []) }
    guard let place, let loan = address(of: place, state), let local = loan.locals.first,
      !file.types.memory.isMemory(file.typed[local].type, file.types), !isView(file.typed[local].type)
    else { return nil }
    return Loan(kind: .view, locals: loan.locals)
  }

  /// A value that a call makes, and that owns what views of it refer to.
  private func isTemporary(_ value: ValueID) -> Bool {
    guard let definition = graph.definition(of: value), case .call(let callee, _, _, _) = definition.kind, !definition.expression.isNone
    else { return false }
    switch callee {
    case .symbol, .memberwise: break
    default: return false
    }
    let type = file.type(of: definition.expression)
    return type.isKnown && !file.types.memory.isMemory(type, file.types) && !isView(type)
  }

  // MARK: Stores

  private func store(_ loan: Loan?, in place: Place, _ instruction: Instruction, _ state: inout State) {
    if case .local(let local) = place.root, place.path.isEmpty, file.typed[local].frame == frame, !file.typed[local].isStatic,
      !isInout(local)
    {
      state.locals[local] = loan
      return
    }
    // What is written through a pointer may be any place.
    if place.path.contains(.element) { return }
    state.outer[place] = nil
    if let loan, outlives(place), canHold(loan, instruction) { state.outer[place] = State.Outer(loan: loan, range: instruction.range) }
  }

  /// Whether an assignment stores what it is given and does not make something of it: `string = characters`.
  private func canHold(_ loan: Loan, _ instruction: Instruction) -> Bool {
    guard !instruction.expression.isNone, case .assign(let target, let value) = file.tree[instruction.expression] else { return false }
    let type = file.type(of: target)
    switch loan.kind {
    case .capture: return type.isKnown
    case .address: return file.types.memory.isToldPointer(type, file.types)
    case .view: return type.isKnown && type == file.type(of: value)
    }
  }

  private func isInout(_ local: LocalID) -> Bool {
    if case .parameter(let attributes) = file.typed[local].kind { attributes.contains(.isInout) } else { false }
  }

  /// Whether a place lives on behind the body: a global, a member of the object, what a parameter refers to.
  private func outlives(_ place: Place) -> Bool {
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

  // MARK: Escapes

  /// What leaves the body for certain.
  func escapes() -> [LoanEscape] {
    let solution = FixedPoint(self, over: graph, maximumVisits: 16).solve()
    guard solution.isComplete else { return [] }
    var result: [LoanEscape] = []
    var stored: [State.Outer: String] = [:]
    for (number, block) in graph.blocks.enumerated() {
      guard var state = solution.before[number] else { continue }
      for (position, instruction) in block.instructions.enumerated() {
        if let kept = kept(instruction, state) { result.append(kept) }
        transfer(instruction, at: InstructionPosition(block: BlockID(raw: UInt32(number)), index: position), &state)
      }
      guard case .return(let value) = block.terminator else { continue }
      if let value, let loan = state.values[value], mayReturn(loan, value), let definition = graph.definition(of: value) {
        let range = definition.expression.isNone ? definition.range : file.tree.range(definition.expression)
        result.append(LoanEscape(loan: loan, way: .returned, range: range))
      }
      for (place, outer) in state.outer { stored[outer] = name(of: place) }
    }
    for (outer, name) in stored {
      let way = outer.keeper.map { LoanEscape.Way.handed($0.function, parameter: $0.parameter) } ?? .stored(name)
      result.append(LoanEscape(loan: outer.loan, way: way, range: outer.range))
    }
    return result.sorted { $0.range < $1.range }
  }

  /// Whether the function's result can refer to the variable.
  private func mayReturn(_ loan: Loan, _ value: ValueID) -> Bool {
    if loan.kind == .capture { return true }
    guard case .body(let number) = graph.origin else { return false }
    let result = file.typed.bodies[number].result
    if loan.kind == .view, let definition = graph.definition(of: value), !definition.expression.isNone {
      return result.isKnown && file.type(of: definition.expression) == result
    }
    if file.types.memory.isToldPointer(result, file.types) || isView(result) { return true }
    // A reference is returned as an address, whatever its type.
    guard let definition = graph.definition(of: value), !definition.expression.isNone, case .address(let operand) = file.tree[definition.expression]
    else { return false }
    return result.isKnown && file.type(of: operand) == result
  }

  /// An argument or receiver that a library function keeps for ever.
  private func kept(_ instruction: Instruction, _ state: State) -> LoanEscape? {
    guard case .call(.symbol(let symbol), let receiver, let place, _) = instruction.kind else { return nil }
    for effect in file.program.effects[symbol] where effect.word == .keeps && effect.operand == .receiver {
      var loan = receiver.flatMap { state.values[$0] }
      if loan == nil, let place, case .local(let local) = place.root, place.path.isEmpty { loan = state.locals[local] }
      if let loan, loan.kind == .capture { return LoanEscape(loan: loan, way: .kept, range: instruction.range) }
    }
    return nil
  }

  private func name(of place: Place) -> String {
    for step in place.path.reversed() {
      if case .field(let symbol) = step { return file.text(file.symbols[symbol].name) }
    }
    switch place.root {
    case .global(let symbol): return file.text(file.symbols[symbol].name)
    case .local(let local): return file.text(file.typed[local].name)
    case .value: return ""
    }
  }
}

extension LocalLoans.State.Outer: Hashable {}

/// The loans that leave the bodies of a file.
enum EscapingLoans: FileAnalysis {
  static func run(on file: FileUnit) -> [LoanEscape] {
    guard file.tree.resolution != nil else { return [] }
    return file.result(of: FlowAnalysis.self).graphs.flatMap { graph in
      Self.lends(graph) ? LocalLoans(file, graph).escapes() : []
    }
  }

  /// Whether some instruction can make a loan at all.
  private static func lends(_ graph: FlowGraph) -> Bool {
    graph.blocks.contains { block in
      block.instructions.contains { instruction in
        switch instruction.kind {
        case .address, .closure: true
        case .call(.symbol, let receiver, _, _): receiver != nil
        default: false
        }
      }
    }
  }
}
