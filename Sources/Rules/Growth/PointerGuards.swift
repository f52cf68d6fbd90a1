// What the code around a call does about its pointer: conditions that it stands under, what happens on failure, and other
// names of the same memory.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct PointerGuards {
  private struct Branch {
    var whole: ByteRange
    var conditions: [ExpressionID]
  }

  private let file: FileUnit
  /// The functions of the file.
  private let bodies: [ByteRange]
  private var branches: [Branch] = []
  /// Assignments and initial values: target or nil, and value.
  private var stores: [(target: ExpressionID?, value: ExpressionID, range: ByteRange)] = []

  private var tree: Tree { file.tree }

  init(_ file: FileUnit) {
    self.file = file
    bodies = file.typed.bodies.compactMap { body in
      if case .function(let function) = body.kind { file.tree[function].range } else { nil }
    }
    for (number, statement) in tree.statements.enumerated() {
      guard case .if(let conditions, _, _) = statement else { continue }
      branches.append(Branch(whole: tree.statementRanges[number], conditions: tree[conditions].map(\.value)))
    }
    for (number, expression) in tree.expressions.enumerated() {
      guard case .assign(let target, let value) = expression else { continue }
      stores.append((target, value, tree.expressionRanges[number]))
    }
    for local in file.typed.locals where !local.initializer.isNone {
      stores.append((nil, local.initializer, tree.range(local.initializer)))
    }
  }

  /// Whether a place stands in a branch of an `if` within a range, not in its condition.
  func isConditional(_ place: ByteRange, in range: ByteRange) -> Bool {
    branches.contains { branch in
      range.contains(branch.whole) && branch.whole.contains(place)
        && !branch.conditions.contains { !$0.isNone && tree.range($0).contains(place) }
    }
  }

  /// The comparisons that a place stands under within a range, with what is done if they hold.
  func comparisons(around place: ByteRange, in range: ByteRange) -> [(left: ExpressionID, right: ExpressionID, range: ByteRange)] {
    branches.flatMap { branch -> [(left: ExpressionID, right: ExpressionID, range: ByteRange)] in
      guard range.contains(branch.whole), branch.whole.contains(place) else { return [] }
      return branch.conditions.compactMap { condition in
        guard !condition.isNone, case .binary(_, let left, let right, _) = tree[condition], !tree.range(condition).contains(place)
        else { return nil }
        return (left, right, branch.whole)
      }
    }
  }

  /// What becomes of memory that could not be resized.
  enum Loss: Sendable {
    /// The program goes on without a pointer to it.
    case handled
    /// Nobody asks whether it could be resized.
    case unchecked
  }

  /// What is lost if the result of a call is assigned to the pointer that it is given, which is the only one; nil where it is
  /// not, or where the program ends if there is no result.
  func loss(_ call: ExpressionID, _ pointer: String) -> Loss? {
    guard let store = stores.first(where: { $0.target != nil && PlaceText.inner($0.value, tree) == call }),
      let target = store.target, PlaceText.text(target, file) == pointer, !hasOtherName(target)
    else { return nil }
    guard let end = bodies.filter({ $0.contains(store.range) }).min(by: { $0.count < $1.count }) else { return nil }
    let isKept = stores.contains { other in
      end.contains(other.range) && other.range != store.range
        && PlaceText.text(PlaceText.inner(other.value, tree), file) == pointer
        && other.range.start < store.range.start
    }
    return isKept ? nil : loss(of: call)
  }

  /// Whether a variable holds what another one holds as well: a parameter, which the caller has, or what is set to the value
  /// of another variable.
  private func hasOtherName(_ target: ExpressionID) -> Bool {
    guard case .local(let local) = file.typed.reference(target) else { return false }
    if case .parameter = file.typed[local].kind { return true }
    if isOfVariable(file.typed[local].initializer, besides: local) { return true }
    return stores.contains { store in
      guard let other = store.target, case .local(local) = file.typed.reference(other) else { return false }
      return isOfVariable(store.value, besides: local)
    }
  }

  /// Whether a value is that of a variable, or a place near it: `base - 1`.
  private func isOfVariable(_ value: ExpressionID, besides local: LocalID) -> Bool {
    guard !value.isNone else { return false }
    switch tree[PlaceText.inner(value, tree)] {
    case .name, .member, .subscript, .dereference:
      if case .local(local) = file.typed.reference(PlaceText.inner(value, tree)) { return false }
      return true
    case .binary(_, let left, let right, _): return isOfVariable(left, besides: local) || isOfVariable(right, besides: local)
    // `p + n` is the address of an element.
    case .address(let element):
      if !element.isNone, case .subscript(let base, _) = tree[element] { return isOfVariable(base, besides: local) }
      return false
    default: return false
    }
  }

  // MARK: Failure

  /// Whether and how the program goes on if the call gives nothing: some way from the store leads to an end of the body, and
  /// on it nobody asks, or who asks goes on.
  private func loss(of call: ExpressionID) -> Loss? {
    let flow = file.result(of: FlowAnalysis.self)
    for graph in flow.graphs {
      for (number, block) in graph.blocks.enumerated() {
        guard let made = block.instructions.firstIndex(where: { $0.expression == call && $0.isCall }) else { continue }
        return FailureSearch(graph, tree, file).loss(from: BlockID(raw: UInt32(number)), behind: made)
      }
    }
    return .unchecked
  }
}

extension Instruction {
  fileprivate var isCall: Bool { if case .call = kind { true } else { false } }
}

/// Looks, from a call that may give nothing, for the question whether it did.
private struct FailureSearch {
  let graph: FlowGraph
  let tree: Tree
  let file: FileUnit

  init(_ graph: FlowGraph, _ tree: Tree, _ file: FileUnit) {
    self.graph = graph
    self.tree = tree
    self.file = file
  }

  func loss(from block: BlockID, behind call: Int) -> PointerGuards.Loss? {
    guard let made = graph[block].instructions[call].result else { return .unchecked }
    // The value itself, by casts, and the places that hold it.
    var values: Set<ValueID> = [made]
    var places: Set<Place> = []
    var seen: Set<BlockID> = []
    var work = [(block: block, index: call + 1)]
    var (isAsked, isForgotten) = (false, false)
    while let (id, start) = work.popLast() {
      for instruction in graph[id].instructions.dropFirst(start) { note(instruction, &values, &places) }
      switch graph[id].terminator {
      // `return p != NULL;` tells the caller.
      case .return(let value?):
        if missing(value, id, id, values) != nil { return .handled }
        isForgotten = true
      case .return, .throw: isForgotten = true
      case .unreachable: continue
      case .branch(let value?, let then, let otherwise):
        if let missing = missing(value, then, otherwise, values) {
          isAsked = true
          let present = missing == then ? otherwise : then
          if graph.leavesBody(from: missing), !asksForHelp(missing, before: present) { return .handled }
          continue
        }
      default: break
      }
      for next in graph[id].terminator.successors where seen.insert(next).inserted { work.append((next, 0)) }
    }
    // Some ways may end without the question: `if (!first || !second) return -1;`.
    return isForgotten ? (isAsked ? .handled : .unchecked) : nil
  }

  /// `if (!p) out_of_memory();`, and then `p` is used as if it were there: what nobody sees into does not come back.
  private func asksForHelp(_ missing: BlockID, before present: BlockID) -> Bool {
    guard case .jump(present) = graph[missing].terminator else { return false }
    return graph[missing].instructions.contains { instruction in
      guard case .call(let callee, _, _, _) = instruction.kind else { return false }
      switch callee {
      case .value: return true
      case .symbol(let symbol):
        let entry = file.symbols[symbol]
        let home = file.program.files[entry.file.index]
        // A variable holds a function that nobody knows.
        if entry.kind == .variable { return true }
        return !home.isLibrary && !home.isModel && !entry.function.isNone && !home.tree[entry.function].hasBody
      default: return false
      }
    }
  }

  private func note(_ instruction: Instruction, _ values: inout Set<ValueID>, _ places: inout Set<Place>) {
    switch instruction.kind {
    case .store(let place, let value, _): if values.contains(value) { places.insert(place) } else { places.remove(place) }
    case .load(let place): if let result = instruction.result, places.contains(place) { values.insert(result) }
    case .convert(let value, _): if let result = instruction.result, values.contains(value) { values.insert(result) }
    default: break
    }
  }

  /// The way of a branch on which the value is nothing.
  private func missing(_ value: ValueID, _ then: BlockID, _ otherwise: BlockID, _ values: Set<ValueID>) -> BlockID? {
    if values.contains(value) { return otherwise }
    guard let condition = graph.definition(of: value) else { return nil }
    switch condition.kind {
    case .convert(let inner, _): return missing(inner, then, otherwise, values)
    case .call(.operation(let name), _, _, let arguments):
      let text = file.text(name)
      if text == "!", let operand = arguments.first { return missing(operand.value, otherwise, then, values) }
      guard arguments.count == 2, arguments.contains(where: { values.contains($0.value) }) else { return nil }
      return text == "==" ? then : text == "!=" ? otherwise : nil
    default: return nil
    }
  }
}
