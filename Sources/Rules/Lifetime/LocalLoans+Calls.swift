// Calls: results that refer to what was passed, containers that get elements, functions that may keep what they are given.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

extension LocalLoans {
  func call(
    _ callee: Callee, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument], _ instruction: Instruction,
    _ state: inout State
  ) {
    guard case .symbol(let symbol) = callee else {
      return set(instruction, otherCall(callee, arguments, instruction, &state), &state)
    }
    let entry = file.program.files[file.symbols[symbol].file.index]
    let isOfProgram = !entry.isLibrary && !entry.isModel
    let result = isOfProgram
      ? lentResult(symbol, receiver, place, arguments, instruction, state)
      : libraryResult(symbol, receiver, place, arguments, instruction, state)
    forgetPassed(symbol, place, arguments, isOfProgram: isOfProgram, &state)
    if isOfProgram || mayWait(symbol) { settle(by: isOfProgram ? symbol : nil, &state) }
    if isOfProgram {
      keep(arguments, in: place ?? Place(root: .global(symbol)), by: symbol, instruction, &state)
    }
    if let place, file.program.effects.has(symbol, .grows) {
      keep(arguments, in: place, by: nil, instruction, &state)
      fill(place, arguments, instruction, &state)
    }
    set(instruction, result, &state)
  }

  /// Operators on pointers, and callees that are not known.
  private func otherCall(
    _ callee: Callee, _ arguments: [CallArgument], _ instruction: Instruction, _ state: inout State
  ) -> Loan? {
    guard case .operation = callee else {
      for argument in arguments { forgetPassed(argument, &state) }
      if case .memberwise(let nominal) = callee { return memberwise(nominal, arguments.map(\.value), state) }
      settle(by: nil, &state)
      return nil
    }
    guard !instruction.expression.isNone, file.types.memory.isToldPointer(file.type(of: instruction.expression), file.types) else {
      return nil
    }
    return arguments.first.flatMap { state.values[$0.value] }.flatMap { $0.kind == .capture ? nil : $0 }
  }

  // MARK: What callees change

  /// Variables that a callee may change are not what they were.
  private func forgetPassed(
    _ symbol: SymbolID, _ place: Place?, _ arguments: [CallArgument], isOfProgram: Bool, _ state: inout State
  ) {
    for argument in arguments {
      if isOfProgram || argument.place != nil { forgetPassed(argument, &state) }
      if argument.place != nil || file.program.effects.has(symbol, .gives) { forgetViews(of: argument, &state) }
    }
    guard let place, !file.program.effects.has(symbol, .grows), isOfProgram || file.symbols[symbol].modifiers.contains(.isMutating)
    else { return }
    settle(at: place, &state)
    guard case .local(let local) = place.root else { return }
    forgetParts(local, &state)
    if file.program.effects.has(symbol, .clears) { forgetViews(of: local, &state) }
  }

  /// What an argument owns may be somebody else's by now, and lives on there: `list.push_back(std::move(object))`.
  private func forgetViews(of argument: CallArgument, _ state: inout State) {
    var place = argument.place
    if place == nil, case .load(let passed)? = graph.definition(of: argument.value)?.kind { place = passed }
    if let place, case .local(let local) = place.root, place.path.isEmpty { forgetViews(of: local, &state) }
  }

  private func forgetViews(of local: LocalID, _ state: inout State) {
    let isOther = { (loan: Loan) in loan.kind != .view || !loan.locals.contains(local) }
    state.values = state.values.filter { isOther($0.value) }
    state.locals = state.locals.filter { isOther($0.value) }
    state.parts = state.parts.filter { isOther($0.value) }
    state.filled = state.filled.filter { isOther($0.value) }
    state.outer = state.outer.filter { isOther($0.value.loan) }
    state.expired = state.expired.filter { $0.value.owner != local }
    state.sources = state.sources.filter { $0.value.owner != local }
  }

  /// Whether a library function may wait until other code has run: a global one of which nothing is known, a member of a type
  /// that does more than hold elements.
  private func mayWait(_ symbol: SymbolID) -> Bool {
    let effects = file.program.effects
    guard file.symbols[symbol].kind == .function else { return false }
    guard let owner = file.symbols[symbol].owner else { return effects[symbol].isEmpty }
    return ![.container, .view, .owner, .functionBox].contains { effects.has(owner, $0) }
  }

  private func forgetPassed(_ argument: CallArgument, _ state: inout State) {
    var place = argument.place
    if place == nil, case .address(let passed)? = graph.definition(of: argument.value)?.kind { place = passed }
    guard let place, case .local(let local) = place.root else { return }
    if place.path.isEmpty { forget(local, &state) } else { forgetParts(local, &state) }
  }

  // MARK: Results

  /// What the result of a library function refers to, by the models.
  private func libraryResult(
    _ symbol: SymbolID, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument], _ instruction: Instruction,
    _ state: State
  ) -> Loan? {
    if let picked = picked(symbol, arguments, state) { return picked }
    var result: Loan?
    for effect in file.program.effects[symbol] where [.views, .gives, .slices].contains(effect.word) {
      switch effect.operand {
      case .receiver: if effect.word == .views { result = view(receiver, place, instruction, state) }
      case .parameter(let number):
        let argument = arguments.first { ($0.parameter ?? 0) == number } ?? arguments.first
        result = argument.flatMap { effect.word == .views ? viewed($0.value, $0.place, state) : state.values[$0.value] }
      default: break
      }
    }
    return result ?? wrapped(symbol, arguments, instruction, state)
  }

  /// A library's value that is made of a view: a pair, an optional.
  private func wrapped(
    _ symbol: SymbolID, _ arguments: [CallArgument], _ instruction: Instruction, _ state: State
  ) -> Loan? {
    guard !instruction.expression.isNone, !file.symbols[symbol].modifiers.contains(.isMutating),
      case .nominal(_, let parts) = file.types.node(file.type(of: instruction.expression)), !parts.isEmpty
    else { return nil }
    let loans = arguments.enumerated().compactMap { number, argument in
      number < parts.count ? held(argument.value, by: parts[number], state) : nil
    }
    return Loan.joined(loans)?.contained
  }

  private func view(_ receiver: ValueID?, _ place: Place?, _ instruction: Instruction, _ state: State) -> Loan? {
    if let receiver, let loan = state.values[receiver], !loan.isInside || place == nil { return loan }
    if place == nil, let receiver, isTemporary(receiver) { return .ofTemporary }
    if let place, isPartOfTemporary(place) { return .ofTemporary }
    guard let place, let type = receiverType(instruction), type.isKnown, !file.types.memory.isMemory(type, file.types), !isView(type),
      let loan = address(of: place, state)
    else { return nil }
    return Loan(kind: .view, locals: loan.locals)
  }

  /// The type of what a method is called on.
  private func receiverType(_ instruction: Instruction) -> Type? {
    guard !instruction.expression.isNone else { return nil }
    switch file.tree[instruction.expression] {
    case .call(let callee, _):
      guard !callee.isNone, case .member(let base, _, _) = file.tree[callee], !base.isNone else { return nil }
      return file.type(of: base)
    case .subscript(let base, _): return base.isNone ? nil : file.type(of: base)
    case .dereference(let base): return base.isNone ? nil : file.type(of: base)
    default: return nil
    }
  }

  /// What the result of a function of the program refers to of what it is given.
  private func lentResult(
    _ symbol: SymbolID, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument], _ instruction: Instruction,
    _ state: State
  ) -> Loan? {
    guard !isTracing else { return nil }
    let origins = lent.origins(of: symbol)
    if origins.isEmpty { return nil }
    var loans: [Loan] = []
    for (position, argument) in arguments.enumerated() where origins.contains(.parameter(argument.parameter ?? position)) {
      if let loan = lentArgument(argument, to: symbol, position, state) { loans.append(loan) }
    }
    if origins.contains(.receiver), let loan = view(receiver, place, instruction, state) { loans.append(loan) }
    return Loan.joined(loans)
  }

  private func lentArgument(_ argument: CallArgument, to symbol: SymbolID, _ position: Int, _ state: State) -> Loan? {
    if let loan = state.values[argument.value] { return loan.isInside ? nil : loan }
    let parameters = file.types.signature(of: symbol).parameters
    let number = argument.parameter ?? position
    // What is passed by reference is the variable itself.
    guard number < parameters.count, !parameters[number].attributes.isDisjoint(with: [.isInout, .isBorrowing]) else { return nil }
    if let loan = viewed(argument.value, argument.place, state) { return loan }
    guard let definition = graph.definition(of: argument.value), !definition.expression.isNone,
      !file.types.memory.isMemory(file.type(of: definition.expression), file.types),
      !isView(file.type(of: definition.expression))
    else { return nil }
    var source = argument.place
    if source == nil, case .load(let loaded) = definition.kind { source = loaded }
    return source.flatMap { address(of: $0, state) }.map { Loan(kind: .view, locals: $0.locals) }
  }

  // MARK: Containers

  /// Notes lambdas that come into a place which outlives the body: as elements of a library's container, or by a function
  /// of the program, of which it is not known whether it keeps them.
  private func keep(
    _ arguments: [CallArgument], in holder: Place, by function: SymbolID?, _ instruction: Instruction, _ state: inout State
  ) {
    guard outlives(holder) else { return }
    for (position, argument) in arguments.enumerated() {
      guard let loan = state.values[argument.value], loan.kind == .capture, !loan.isLent else { continue }
      let keeper = function.map { State.Keeper(function: $0, parameter: argument.parameter ?? position) }
      state.outer[holder] = State.Outer(loan: loan, range: instruction.range, keeper: keeper)
    }
  }

  /// A container gets elements that refer to variables of the body.
  private func fill(_ place: Place, _ arguments: [CallArgument], _ instruction: Instruction, _ state: inout State) {
    guard let type = receiverType(instruction), case .nominal(_, let parts) = file.types.node(type) else { return }
    for argument in arguments {
      var loan: Loan?
      for part in parts where loan == nil { loan = held(argument.value, by: part, state) }
      guard let loan else { continue }
      if outlives(place) {
        if loan.kind != .capture { state.outer[place] = State.Outer(loan: loan, range: instruction.range) }
      } else if case .local(let local) = place.root, place.path.isEmpty, file.typed[local].frame == frame {
        state.filled[local] = (state.filled[local].map { Loan.both($0, loan) } ?? loan).contained
      }
    }
  }
}
