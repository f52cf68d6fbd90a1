// What a function that takes an object out does besides: makes new ones, falls back on others, resets old ones.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The functions of a file by place.
struct FunctionRanges {
  struct Found {
    var symbol: SymbolID
    var body: Body
    /// The number of the body.
    var index: Int
    var range: ByteRange
  }

  private var all: [Found] = []

  init(_ file: FileUnit) {
    for (number, body) in file.typed.bodies.enumerated() {
      guard case .function(let function) = body.kind, let symbol = body.symbol else { continue }
      all.append(Found(symbol: symbol, body: body, index: number, range: file.tree[function].range))
    }
  }

  func function(around range: ByteRange) -> Found? {
    all.filter { $0.range.contains(range) }.min { $0.range.count < $1.range.count }
  }
}

/// What closures are arguments of: `lock` in `lock.withLock { … }`, by closure.
struct ClosureReceivers {
  private var receivers: [FunctionID: ExpressionID] = [:]

  init(_ file: FileUnit) {
    for expression in file.tree.expressions {
      guard case .call(let callee, let arguments) = expression, !callee.isNone,
        case .member(let base, _, _) = file.tree[callee], !base.isNone
      else { continue }
      for argument in file.tree[arguments] where !argument.value.isNone {
        if case .closure(let function) = file.tree[argument.value] { receivers[function] = base }
      }
    }
  }

  func receiver(of closure: FunctionID) -> ExpressionID? { receivers[closure] }
}

/// Reads the body of a function that takes something out of a collection.
struct TakeEvidence {
  private let file: FileUnit
  /// The type of what is taken.
  private let result: Type
  private(set) var take = FreeListAccesses.Take()

  init(_ file: FileUnit, _ result: Type, _ range: ByteRange) {
    self.file = file
    self.result = result
    for number in file.tree.expressions.indices where range.contains(file.tree.expressionRanges[number]) {
      look(ExpressionID(raw: UInt32(number)))
    }
  }

  private mutating func look(_ id: ExpressionID) {
    switch file.tree[id] {
    case .call(let callee, let arguments): call(id, callee, arguments)
    case .tuple, .array, .dictionary: if file.typed.type(id) == result { take.makesNew = true }
    case .name, .member: name(id)
    case .assign(let target, _):
      if let field = field(target) { take.resets.fields.insert(field) }
    default: break
    }
  }

  /// An enum case, or a variable of the same type that is not local.
  private mutating func name(_ id: ExpressionID) {
    guard case .symbol(let symbol) = file.typed.reference(id), file.typed.type(id) == result else { return }
    switch file.symbols[symbol].kind {
    case .enumCase: take.makesNew = true
    case .variable: take.fallsBack = true
    default: break
    }
  }

  /// The field of the object that an expression names.
  private func field(_ id: ExpressionID) -> SymbolID? {
    guard !id.isNone, case .member(let base, _, _) = file.tree[id], !base.isNone,
      case .symbol(let field) = file.typed.reference(id)
    else { return nil }
    if isResult(base) { return field }
    if case .dereference(let pointer) = file.tree[base], isResult(pointer) { return field }
    return nil
  }

  private func isResult(_ id: ExpressionID) -> Bool {
    !id.isNone && file.types.unwrapped(file.typed.type(id)) == result
  }

  private mutating func call(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList) {
    let isMade = file.types.unwrapped(file.typed.type(id)) == result
    switch file.typed.reference(id) {
    case .type(let made): if isMade || isErased(made) { take.makesNew = true }
    case .none: if isMade { take.makesNew = true }
    case .value:
      if isMade { take.makesNew = true }
      else if file.tree[arguments].contains(where: { isResult($0.value) }) { take.resets.isUnknown = true }
    case .symbol(let symbol): symbolCall(symbol, isMade, id, callee, arguments)
    case .local: break
    }
  }

  private mutating func symbolCall(
    _ symbol: SymbolID, _ isMade: Bool, _ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList
  ) {
    let entry = file.symbols[symbol]
    let isModel = file.program.files[entry.file.index].isModel
    if entry.kind == .initializer, let made = entry.owner, isErased(made) { take.makesNew = true }
    if isMade, entry.kind == .initializer || !isModel && !takesClosure(arguments) {
      take.makesNew = true
      if entry.kind == .function { take.factories.append(symbol) }
    } else if !isModel {
      resets(symbol, id, callee, arguments)
    } else if !callee.isNone, case .member(let base, _, _) = file.tree[callee], let field = field(base), empties(symbol) {
      take.resets.fields.insert(field)
    }
  }

  /// `object->data.clear()`, `object->data.resize(0)`
  private func empties(_ symbol: SymbolID) -> Bool {
    [.clears, .shrinks, .grows].contains { file.program.effects.has(symbol, $0) }
  }

  /// A call with the object as the receiver or an argument.
  private mutating func resets(
    _ symbol: SymbolID, _ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList
  ) {
    if !callee.isNone, case .member(let base, _, _) = file.tree[callee], isResult(base) {
      take.resets.calls.append(.init(callee: symbol, parameter: nil))
    }
    for (number, argument) in file.tree[arguments].enumerated() where isResult(argument.value) {
      let positions = file.typed.argumentParameters[id] ?? []
      take.resets.calls.append(
        .init(callee: symbol, parameter: number < positions.count ? positions[number] : number))
    }
  }

  /// Whether a function that returns an existential makes an instance of a type of the program.
  private func isErased(_ made: NominalID) -> Bool {
    guard case .existential = file.types.node(result) else { return false }
    return !file.program.files[file.symbols[made].file.index].isModel
  }

  private func takesClosure(_ arguments: ArgumentList) -> Bool {
    file.tree[arguments].contains { argument in
      if argument.value.isNone { return false }
      if case .closure = file.tree[argument.value] { return true }
      return false
    }
  }
}
