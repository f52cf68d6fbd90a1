// Where a file takes objects out of a collection that it keeps, and puts them in: what pools are recognised by.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The accesses of one file to collections in properties.
enum FreeListAccesses: FileAnalysis {
  struct Access: Sendable {
    enum Kind: Sendable, Equatable {
      /// The function returns an object of the collection, or, if that is empty, a new one where `makesNew`.
      case take(makesNew: Bool, resets: Bool)
      /// The function's parameter at this position goes into the collection.
      case put(parameter: Int)
      /// An initialiser fills the collection.
      case fill
    }

    var property: SymbolID
    var kind: Kind
    var function: SymbolID
    /// What is taken or put, if it is a nominal type.
    var element: NominalID?
    /// Members that make what a take returns when the collection is empty.
    var factories: [SymbolID] = []
  }

  static func run(on file: FileUnit) -> [Access] {
    var finder = AccessFinder(file)
    for number in file.tree.expressions.indices { finder.look(ExpressionID(raw: UInt32(number))) }
    return finder.accesses
  }
}

private struct AccessFinder {
  let file: FileUnit
  var accesses: [FreeListAccesses.Access] = []
  private lazy var functions = FunctionRanges(file)

  init(_ file: FileUnit) { self.file = file }

  mutating func look(_ id: ExpressionID) {
    switch file.tree[id] {
    case .call(let callee, let arguments):
      guard case .symbol(let symbol) = file.typed.reference(id), isModel(symbol), !callee.isNone,
        case .member(let base, _, _) = file.tree[callee], !base.isNone
      else { return }
      if grows(symbol) {
        guard let property = property(base), let argument = file.tree[arguments].first else { return }
        put(argument.value, property, id)
      } else if file.program.effects.has(symbol, .shrinks), let property = property(base) {
        take(property, id)
      }
    case .assign(let target, let value): assign(target, value, id)
    default: break
    }
  }

  private func grows(_ symbol: SymbolID) -> Bool {
    file.program.effects.operands(of: .grows, symbol).contains(.receiver)
  }

  private func isModel(_ symbol: SymbolID) -> Bool {
    file.program.files[file.symbols[symbol].file.index].isModel
  }

  /// The stored property that an expression names.
  private func property(_ id: ExpressionID) -> SymbolID? {
    switch file.tree[id] {
    case .name, .member: break
    case .optionalChain(let inner), .force(let inner): return property(inner)
    default: return nil
    }
    guard case .symbol(let symbol) = file.typed.reference(id) else { return nil }
    let entry = file.symbols[symbol]
    return entry.kind == .variable && entry.owner != nil && !isModel(symbol) ? symbol : nil
  }

  // MARK: Puts

  private mutating func put(_ argument: ExpressionID, _ property: SymbolID, _ id: ExpressionID) {
    guard let function = functions.function(around: file.tree.range(id)) else { return }
    if file.symbols[function.symbol].kind == .initializer {
      accesses.append(.init(property: property, kind: .fill, function: function.symbol, element: nil))
      return
    }
    guard let (position, local) = parameter(argument, of: function.body) else { return }
    accesses.append(
      .init(
        property: property, kind: .put(parameter: position), function: function.symbol,
        element: file.nominal(of: file.types.unwrapped(file.typed[local].type))))
  }

  /// The parameter of a function that an expression is, directly or as a local copy of it.
  private func parameter(_ id: ExpressionID, of body: Body) -> (Int, LocalID)? {
    guard !id.isNone, case .local(let local) = file.typed.reference(id) else { return nil }
    if let position = body.parameters.firstIndex(of: local) { return (position, local) }
    let initializer = file.typed[local].initializer
    guard !initializer.isNone, case .name = file.tree[initializer] else { return nil }
    return parameter(initializer, of: body)
  }

  // MARK: Takes

  private mutating func take(_ property: SymbolID, _ id: ExpressionID) {
    guard let function = functions.function(around: file.tree.range(id)) else { return }
    let result = function.body.result
    guard result.isKnown, result != .void, file.types.wrapped(result) == nil else { return }
    let making = MakingCalls(file, result, function.range)
    accesses.append(
      .init(
        property: property, kind: .take(makesNew: making.makesNew, resets: making.resets),
        function: function.symbol, element: file.nominal(of: result), factories: making.factories))
  }

  /// `head = node.next` and `head = node` of a linked list; `free = (0..<n).map { … }` in an initialiser.
  private mutating func assign(_ target: ExpressionID, _ value: ExpressionID, _ id: ExpressionID) {
    guard !target.isNone, !value.isNone, let property = property(target) else { return }
    guard let function = functions.function(around: file.tree.range(id)) else { return }
    if file.symbols[function.symbol].kind == .initializer {
      if case .array(let elements) = file.tree[value], elements.isEmpty { return }
      accesses.append(.init(property: property, kind: .fill, function: function.symbol, element: nil))
      return
    }
    guard let node = file.types.wrapped(file.typed.type(target)), file.isReference(node) == true else { return }
    switch file.tree[value] {
    case .name:
      if isLinked(property, function) { put(value, property, id) }
    case .member(let base, _, _):
      guard !base.isNone, file.types.unwrapped(file.typed.type(base)) == node, function.body.result == node
      else { return }
      take(property, id)
    default: break
    }
  }

  /// Whether a function also stores the property in a field: `node.next = head`.
  private func isLinked(_ property: SymbolID, _ function: FunctionRanges.Found) -> Bool {
    file.tree.expressions.indices.contains { number in
      let id = ExpressionID(raw: UInt32(number))
      guard case .assign(let target, let value) = file.tree[id], !value.isNone, !target.isNone,
        function.range.contains(file.tree.range(id)), case .member = file.tree[target]
      else { return false }
      return self.property(value) == property
    }
  }
}

/// The functions of a file by place.
private struct FunctionRanges {
  struct Found {
    var symbol: SymbolID
    var body: Body
    var range: ByteRange
  }

  private var all: [Found] = []

  init(_ file: FileUnit) {
    for body in file.typed.bodies {
      guard case .function(let function) = body.kind, let symbol = body.symbol else { continue }
      all.append(Found(symbol: symbol, body: body, range: file.tree[function].range))
    }
  }

  func function(around range: ByteRange) -> Found? {
    all.filter { $0.range.contains(range) }.min { $0.range.count < $1.range.count }
  }
}

/// What a function that takes an object out does besides: makes new ones, resets old ones.
private struct MakingCalls {
  private(set) var makesNew = false
  private(set) var resets = false
  private(set) var factories: [SymbolID] = []

  init(_ file: FileUnit, _ result: Type, _ range: ByteRange) {
    for number in file.tree.expressions.indices where range.contains(file.tree.expressionRanges[number]) {
      let id = ExpressionID(raw: UInt32(number))
      switch file.tree[id] {
      case .call(let callee, let arguments): call(id, callee, arguments, file, result)
      case .assign(let target, _):
        if !target.isNone, case .member(let base, _, _) = file.tree[target], !base.isNone,
          file.types.unwrapped(file.typed.type(base)) == result
        {
          resets = true
        }
      default: break
      }
    }
  }

  private mutating func call(
    _ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList, _ file: FileUnit, _ result: Type
  ) {
    let isResult = file.types.unwrapped(file.typed.type(id)) == result
    switch file.typed.reference(id) {
    case .type(let made): if isResult || isErased(result, made, file) { makesNew = true }
    case .none: if isResult { makesNew = true }
    case .value:
      if isResult { makesNew = true } else if !arguments.isEmpty { resets = true }
    case .symbol(let symbol):
      let entry = file.symbols[symbol]
      let isModel = file.program.files[entry.file.index].isModel
      if entry.kind == .initializer, let made = entry.owner, isErased(result, made, file) { makesNew = true }
      if isResult, entry.kind == .initializer || !isModel && !takesClosure(arguments, file) {
        makesNew = true
        if entry.kind == .function { factories.append(symbol) }
      } else if !isModel, !callee.isNone, case .member(let base, _, _) = file.tree[callee], !base.isNone,
        file.types.unwrapped(file.typed.type(base)) == result
      {
        resets = true
      }
    case .local: break
    }
  }

  /// Whether a function that returns an existential makes an instance of a class of the program.
  private func isErased(_ result: Type, _ made: NominalID, _ file: FileUnit) -> Bool {
    guard case .existential = file.types.node(result) else { return false }
    return file.symbols[made].isReference && !file.program.files[file.symbols[made].file.index].isModel
  }

  private func takesClosure(_ arguments: ArgumentList, _ file: FileUnit) -> Bool {
    file.tree[arguments].contains { argument in
      if argument.value.isNone { return false }
      if case .closure = file.tree[argument.value] { return true }
      return false
    }
  }
}
