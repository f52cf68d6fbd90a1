// How what is lent leaves the body of its variable: by its result, in a place that lasts, in a thread of its own.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// How a loan leaves the body of its variable.
struct LoanEscape {
  enum Way: Hashable {
    case returned, stored(String), kept
    /// Given to a function of the program, by its parameter, whose receiver or globals outlive the variable: whether it
    /// keeps what it is given, its summary tells.
    case handed(SymbolID, parameter: Int)
    /// A variable of the body still refers to it where the variable is used; nil: a loop that goes over it.
    case used(LocalID?, at: ByteRange)
  }

  var loan: Loan
  var way: Way
  var range: ByteRange
}

extension LocalLoans {
  /// Larger bodies are written by programs or by macros in macros, and their values are many: they are left out.
  private static let mostBlocks = 3_000

  /// What leaves the body for certain.
  func escapes() -> [LoanEscape] {
    guard graph.blocks.count <= Self.mostBlocks else { return [] }
    let solution = FixedPoint(self, over: graph, maximumVisits: 16).solve()
    guard solution.isComplete else { return [] }
    var result: [LoanEscape] = []
    var stored: [State.Outer: String] = [:]
    var uses: [LoanEscape] = []
    for (number, block) in graph.blocks.enumerated() {
      guard var state = solution.before[number] else { continue }
      for (position, instruction) in block.instructions.enumerated() {
        if let kept = kept(instruction, state) { result.append(kept) }
        if let use = expiredUse(instruction, state) { uses.append(use) }
        transfer(instruction, at: InstructionPosition(block: BlockID(raw: UInt32(number)), index: position), &state)
      }
      guard case .return(let value) = block.terminator else { continue }
      if let value, let loan = returned(value, state), let definition = graph.definition(of: value) {
        let range = definition.expression.isNone ? definition.range : file.tree.range(definition.expression)
        result.append(LoanEscape(loan: loan, way: .returned, range: range))
      }
      for (place, outer) in state.outer { stored[outer] = name(of: place) }
    }
    for (outer, name) in stored {
      let way = outer.keeper.map { LoanEscape.Way.handed($0.function, parameter: $0.parameter) } ?? .stored(name)
      result.append(LoanEscape(loan: outer.loan, way: way, range: outer.range))
    }
    result += firstUses(uses, besides: result) + expiredSequences(solution)
    return result.sorted { $0.range < $1.range }
  }

  /// What a returned value refers to; of a choice between values that is made on the spot, one is enough.
  func returned(_ value: ValueID, _ state: State) -> Loan? {
    if let loan = state.values[value] { return mayReturn(loan, value) ? loan : nil }
    guard let definition = graph.definition(of: value), case .select(let choices) = definition.kind else { return nil }
    return choices.lazy.compactMap { choice in state.values[choice].flatMap { mayReturn($0, value) ? $0 : nil } }.first
  }

  /// Whether the function's result can refer to the variable.
  private func mayReturn(_ loan: Loan, _ value: ValueID) -> Bool {
    if loan.isLent { return false }
    if loan.kind == .capture, !loan.isInside { return true }
    guard case .body(let number) = graph.origin, let definition = graph.definition(of: value), !definition.expression.isNone
    else { return false }
    let result = file.typed.bodies[number].result
    let type = file.type(of: definition.expression)
    if loan.isInside { return result.isKnown && type == result }
    if file.types.memory.isToldPointer(result, file.types) || isView(result) {
      return loan.kind == .address || result.isKnown && type == result
    }
    // A reference is returned as an address, whatever its type.
    if case .address(let operand) = file.tree[definition.expression] {
      return result.isKnown && file.type(of: operand) == result
    }
    if loan.kind == .view, result.isKnown, type == result { return true }
    return result.isKnown && file.types.memory.isToldPointer(type, file.types) && file.types.memory.element(of: type, file.types) == result
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

/// What the results of the functions of a file refer to of what they are given: `trim(line)` gives a part of `line`.
final class LentResults {
  private let file: FileUnit
  private var known: [SymbolID: Set<RegionOperand.Root>] = [:]
  private lazy var bodies: [SymbolID: Int] = {
    var result: [SymbolID: Int] = [:]
    for (number, body) in file.typed.bodies.enumerated() {
      if case .function = body.kind, let symbol = body.symbol { result[symbol] = number }
    }
    return result
  }()

  /// Variables that may be parts of something else: those of loops over elements that are not copied, and bound parts.
  private lazy var others: Set<LocalID> = {
    let tree = file.tree
    var patterns: [PatternID] = tree.statements.compactMap { statement in
      if case .for(let loop) = statement, !tree[loop].isCopying { tree[loop].pattern } else { nil }
    }
    for case .tuple(let parts) in tree.patterns { patterns += tree[parts] }
    var result: Set<LocalID> = []
    while let pattern = patterns.popLast() {
      guard !pattern.isNone else { continue }
      switch tree[pattern] {
      case .binding: if let local = file.typed.patternLocals[pattern.index] { result.insert(local) }
      case .typed(let inner, _): patterns.append(inner)
      default: continue
      }
    }
    return result
  }()

  init(_ file: FileUnit) { self.file = file }

  func isOther(_ local: LocalID) -> Bool { others.contains(local) }

  func origins(of symbol: SymbolID) -> Set<RegionOperand.Root> {
    if let found = known[symbol] { return found }
    known[symbol] = []
    guard !file.symbols.isDefinedTwice(symbol), let number = bodies[symbol], mayLend(file.typed.bodies[number]) else { return [] }
    let graph = file.result(of: FlowAnalysis.self).graph(of: .body(number))
    let loans = LocalLoans(file, graph, self, isTracing: true)
    let solution = FixedPoint(loans, over: graph, maximumVisits: 16).solve()
    guard solution.isComplete else { return [] }
    var result: Set<RegionOperand.Root> = []
    for (position, block) in graph.blocks.enumerated() {
      guard case .return(let value?) = block.terminator, var state = solution.before[position] else { continue }
      let id = BlockID(raw: UInt32(position))
      for (index, instruction) in block.instructions.enumerated() {
        loans.transfer(instruction, at: InstructionPosition(block: id, index: index), &state)
      }
      for local in loans.returned(value, state)?.locals ?? [] {
        if local == loans.selfLocal { result.insert(.receiver) }
        if let parameter = graph.parameters.firstIndex(of: local) { result.insert(.parameter(parameter)) }
      }
    }
    known[symbol] = result
    return result
  }

  /// Whether the function is given anything that its result could refer to.
  private func mayLend(_ body: Body) -> Bool { body.result != .void && (body.selfLocal != nil || !body.parameters.isEmpty) }
}

/// The loans that leave the bodies of a file.
enum EscapingLoans: FileAnalysis {
  static func run(on file: FileUnit) -> [LoanEscape] {
    guard file.tree.resolution != nil else { return [] }
    let lent = LentResults(file)
    return file.result(of: FlowAnalysis.self).graphs.flatMap { graph in
      Self.lends(graph) ? LocalLoans(file, graph, lent).escapes() : []
    }
  }

  /// Whether some instruction can make a loan at all.
  private static func lends(_ graph: FlowGraph) -> Bool {
    graph.blocks.contains { block in
      block.instructions.contains { instruction in
        switch instruction.kind {
        case .address, .closure: true
        case .call(.symbol(_), let receiver, _, let arguments): receiver != nil || !arguments.isEmpty
        default: false
        }
      }
    }
  }
}
