// Variables that refer to what is gone: a temporary, at the end of its statement, or a variable of a scope that was left.
//
//   std::string_view name = path.substr(1);      // the string that `substr` gives is gone
//   const int &most = std::max(count, 1);        // so is the 1
//
// A reference that is bound to a temporary itself makes it live on; the frontend makes a variable of it. What only contains
// a view is not followed, and neither is a use of which nothing but the pointer's own value is asked.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Why what a variable refers to is gone.
struct Expired: Hashable {
  /// Where the variable got it.
  var range: ByteRange
  /// The variable whose scope was left; nil: a temporary.
  var owner: LocalID?
}

extension LocalLoans {
  /// A variable gets a loan, or something else.
  func note(_ loan: Loan?, in local: LocalID, _ instruction: Instruction, _ state: inout State) {
    (state.sources[local], state.expired[local]) = (nil, nil)
    guard !isTracing, let loan, !loan.isInside, loan.kind != .capture else { return }
    if loan.locals.count == 1, let owner = loan.locals.first { state.sources[local] = Expired(range: instruction.range, owner: owner) }
    guard loan.endsWithStatement, loan.locals.isEmpty, isWhole(instruction) else { return }
    state.expired[local] = Expired(range: instruction.range, owner: nil)
  }

  /// Whether a store is all that its statement does, and does not make a temporary live on.
  private func isWhole(_ instruction: Instruction) -> Bool {
    if !instruction.expression.isNone, !file.isStatement(instruction.expression) { return false }
    guard case .store(_, let value, _) = instruction.kind, case .address? = graph.definition(of: value)?.kind else { return true }
    return isElement(value)
  }

  /// Whether an address is that of what a call gives: `&list()[0]`.
  private func isElement(_ value: ValueID) -> Bool {
    guard let definition = graph.definition(of: value), !definition.expression.isNone,
      case .address(let operand) = file.tree[definition.expression], !operand.isNone
    else { return false }
    switch file.tree[operand] {
    case .subscript, .dereference: return true
    default: return false
    }
  }

  /// The scope of a variable ends: what refers to it alone refers to nothing.
  func expire(_ local: LocalID, _ state: inout State) {
    for (holder, source) in state.sources where source.owner == local && holder != local { state.expired[holder] = source }
  }

  // MARK: Uses

  /// The use of a variable that refers to what is gone.
  func expiredUse(_ instruction: Instruction, _ state: State) -> LoanEscape? {
    guard !state.expired.isEmpty, let local = usedLocal(instruction), let expired = state.expired[local],
      !expired.range.contains(instruction.range)
    else { return nil }
    let loan = Loan(kind: .view, locals: expired.owner.map { [$0] } ?? [])
    return LoanEscape(loan: loan, way: .used(local, at: instruction.range), range: expired.range)
  }

  private func usedLocal(_ instruction: Instruction) -> LocalID? {
    switch instruction.kind {
    case .load(let place):
      guard case .local(let local) = place.root else { return nil }
      return place.path.isEmpty && isOnlyAsked(instruction) ? nil : local
    case .call(.symbol(let symbol), _, let place?, _):
      guard case .local(let local) = place.root, ![.deinitializer, .initializer].contains(file.symbols[symbol].kind) else { return nil }
      return local
    case .store(let place, _, _):
      guard case .local(let local) = place.root, place.path.contains(.pointee) else { return nil }
      return local
    default: return nil
    }
  }

  /// Whether nothing but the value of a pointer is looked at: `if (p)`, `p != q`.
  private func isOnlyAsked(_ load: Instruction) -> Bool {
    guard let value = load.result, !load.expression.isNone, file.types.memory.isToldPointer(file.type(of: load.expression), file.types)
    else { return false }
    for block in graph.blocks {
      if case .branch(value, _, _) = block.terminator { return true }
      for instruction in block.instructions {
        guard case .call(.operation(let name), _, _, let arguments) = instruction.kind, arguments.contains(where: { $0.value == value })
        else { continue }
        return ["==", "!=", "<", ">", "<=", ">=", "!"].contains(file.program.names[name])
      }
    }
    return false
  }

  /// Of each variable and what it got, the first use; none where a return of it is reported.
  func firstUses(_ uses: [LoanEscape], besides reported: [LoanEscape]) -> [LoanEscape] {
    var first: [ByteRange: LoanEscape] = [:]
    for use in uses.sorted(by: { Self.place($0) < Self.place($1) }) {
      let place = Self.place(use)
      if reported.contains(where: { $0.range.contains(place) || $0.range == use.range }) { continue }
      if first[use.range] == nil { first[use.range] = use }
    }
    return first.values.sorted { $0.range < $1.range }
  }

  private static func place(_ use: LoanEscape) -> ByteRange {
    if case .used(_, let place) = use.way { place } else { use.range }
  }

  /// Loops over what a call gives of a temporary: `for (auto &item : load().items())`.
  func expiredSequences(_ solution: FlowSolution<State>) -> [LoanEscape] {
    graph.loops.compactMap { loop in
      guard case .elements(let sequence, _) = loop.kind, !sequence.isNone, case .dereference(let call) = file.tree[sequence],
        !call.isNone, case .call = file.tree[call], let loan = loan(of: call, solution), loan.endsWithStatement, loan.locals.isEmpty
      else { return nil }
      let range = file.tree.range(sequence)
      return LoanEscape(loan: .ofTemporary, way: .used(nil, at: range), range: range)
    }
  }

  /// What the value of an expression refers to where it is made.
  private func loan(of expression: ExpressionID, _ solution: FlowSolution<State>) -> Loan? {
    for (number, block) in graph.blocks.enumerated() {
      guard block.instructions.contains(where: { $0.expression == expression && $0.result != nil }), var state = solution.before[number]
      else { continue }
      for (index, instruction) in block.instructions.enumerated() {
        transfer(instruction, at: InstructionPosition(block: BlockID(raw: UInt32(number)), index: index), &state)
        if instruction.expression == expression, let value = instruction.result { return state.values[value] }
      }
    }
    return nil
  }

  // MARK: Temporaries

  /// Whether a place is a member of what a call made.
  func isPartOfTemporary(_ place: Place) -> Bool {
    guard case .value(let value) = place.root, !place.path.isEmpty, isTemporary(value) else { return false }
    return place.path.allSatisfy { if case .field = $0 { true } else { false } }
  }

  /// Whether a place is an element of a container that a call made.
  func isElementOfTemporary(_ place: Place) -> Bool {
    guard case .value(let value) = place.root, place.path == [.element], isTemporary(value), let definition = graph.definition(of: value)
    else { return false }
    return isOwner(file.type(of: definition.expression))
  }

  /// One of the operands, which a function of a library gives back by reference: `std::max(a, b)`.
  func picked(_ symbol: SymbolID, _ arguments: [CallArgument], _ state: State) -> Loan? {
    let operands = file.program.effects.operands(of: .picks, symbol)
    if operands.isEmpty { return nil }
    let loans = arguments.enumerated().compactMap { position, argument -> Loan? in
      guard operands.contains(.parameter(argument.parameter ?? position)), let definition = graph.definition(of: argument.value),
        !definition.expression.isNone
      else { return nil }
      let type = file.type(of: definition.expression)
      guard type.isKnown, !file.types.memory.isMemory(type, file.types), !isView(type) else { return nil }
      switch definition.kind {
      case .load(let place): return isPartOfTemporary(place) ? .ofTemporary : address(of: place, state).map { Loan(kind: .view, locals: $0.locals) }
      case .constant, .call(.operation, _, _, _): return .ofTemporary
      default: return isTemporary(argument.value) ? .ofTemporary : nil
      }
    }
    return loans.first { $0.endsWithStatement } ?? Loan.joined(loans)
  }

  // MARK: What is taken back

  /// Code runs that may take back what places which outlive the body hold, or wait until it is no longer needed.
  ///
  /// - Parameters:
  ///   - callee: The function of the program that runs, if it is known.
  func settle(by callee: SymbolID?, _ state: inout State) {
    for (place, outer) in state.outer where callee.map({ mayReach(place, $0) }) ?? true {
      state.settled.insert(outer.range)
      state.outer[place] = nil
    }
  }

  func settle(at place: Place, _ state: inout State) {
    if let outer = state.outer.removeValue(forKey: place) { state.settled.insert(outer.range) }
  }

  /// Whether a function may have to do with a place: not where the place is a variable of this file alone, and the function
  /// is a global one of another file that this one only declares.
  private func mayReach(_ place: Place, _ callee: SymbolID) -> Bool {
    guard case .global(let variable) = place.root, file.symbols[variable].owner == nil, isOfThisFile(variable) else { return true }
    let entry = file.symbols[callee]
    guard entry.owner == nil, entry.kind == .function, !entry.function.isNone else { return true }
    return file.program.files[entry.file.index].tree[entry.function].hasBody
  }

  private func isOfThisFile(_ variable: SymbolID) -> Bool {
    file.symbols[variable].file == file.file.source.id && !file.symbols[variable].modifiers.contains(.isPublic)
  }
}
