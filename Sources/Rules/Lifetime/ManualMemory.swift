// Where memory is taken by hand: the calls, the functions around them, and the stored properties that get it.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The protocols of memory and of references that are counted by hand.
enum ManualMemory {
  /// The resources, by number.
  static let resources = ["memory", "retain"]

  static func protocols(_ program: Program) -> ResourceProtocols {
    var result = ResourceProtocols()
    result.isMemory = true
    result.carried = [1]
    for symbol in program.effects.symbols(with: .acquires) {
      if let resource = resource(of: symbol, .acquires, program) { result.acquires[symbol] = resource }
    }
    for symbol in program.effects.symbols(with: .releases) {
      guard let resource = resource(of: symbol, .releases, program) else { continue }
      let function = program.symbols[symbol].function
      let hasParameters =
        !function.isNone && !program.files[program.symbols[symbol].file.index].tree[function].parameters.isEmpty
      result.releases[symbol] = ResourceProtocols.Release(
        operand: hasParameters ? .parameter(0) : .receiver, resource: resource)
    }
    return result
  }

  private static func resource(of symbol: SymbolID, _ word: Effect.Word, _ program: Program) -> Int? {
    for operand in program.effects.operands(of: word, symbol) {
      if case .resource(let name) = operand, let number = resources.firstIndex(of: name) { return number }
    }
    return nil
  }
}

/// What one file does with memory that is managed by hand.
enum ManualMemorySites: FileAnalysis {
  struct Result: Sendable {
    /// The bodies that take memory.
    var bodies: [FlowGraph.Origin] = []
    /// Functions that take memory and may return it.
    var makers: [SymbolID] = []
    /// Stored properties that get new memory, and where.
    var properties: [Property] = []
    /// Stored properties of pointer type that are freed, or used in a way that may end in a release.
    var handled: Set<SymbolID> = []
  }

  struct Property: Sendable {
    var symbol: SymbolID
    var range: ByteRange
    var resource: Int
  }

  static func run(on file: FileUnit) -> Result {
    let protocols = ManualMemory.protocols(file.program)
    var result = Result()
    let sites = CallSites.calls(of: Set(protocols.acquires.keys), in: file)
    if !sites.isEmpty {
      let finder = BodyFinder(file)
      result.bodies = finder.bodies(around: sites)
      result.makers = makers(result.bodies, file)
      result.properties = properties(Set(sites), protocols, file)
    }
    result.handled = PropertyUses(file, protocols).handled()
    return result
  }

  /// Those of the bodies that are functions and may return memory.
  static func makers(_ bodies: [FlowGraph.Origin], _ file: FileUnit) -> [SymbolID] {
    let memory = file.types.memory
    return bodies.compactMap { origin in
      guard case .body(let number) = origin, let symbol = file.typed.bodies[number].symbol,
        file.symbols[symbol].kind == .function,
        memory.isMemory(file.types.signature(of: symbol).result, file.types)
      else { return nil }
      return symbol
    }
  }

  // MARK: Properties

  private static func properties(
    _ sites: Set<ExpressionID>, _ protocols: ResourceProtocols, _ file: FileUnit
  ) -> [Property] {
    var result: [Property] = []
    func add(_ symbol: SymbolID?, _ value: ExpressionID) {
      guard let symbol, let call = site(value, sites, file), let callee = file.symbol(of: call),
        let resource = protocols.acquires[callee], isOwned(symbol, file)
      else { return }
      result.append(Property(symbol: symbol, range: file.tree.range(call), resource: resource))
    }
    for expression in file.tree.expressions {
      if case .assign(let target, let value) = expression { add(file.symbol(of: target), value) }
    }
    for body in file.typed.bodies {
      if case .initializer(let value) = body.kind { add(body.symbol, value) }
    }
    return result
  }

  private static func site(
    _ value: ExpressionID, _ sites: Set<ExpressionID>, _ file: FileUnit
  ) -> ExpressionID? {
    guard !value.isNone else { return nil }
    if sites.contains(value) { return value }
    switch file.tree[value] {
    case .force(let inner), .effect(_, let inner): return site(inner, sites, file)
    default: return nil
    }
  }

  /// Whether the property belongs to objects that alone can free it.
  private static func isOwned(_ symbol: SymbolID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[symbol]
    guard entry.kind == .variable, !entry.isStatic, let owner = entry.owner else { return false }
    if !entry.modifiers.isDisjoint(with: [.isPublic, .isOpen, .isPackage]) { return false }
    return file.symbols[owner].isReference
  }
}

/// Which stored properties of pointer type are used for more than looking at the memory.
private struct PropertyUses {
  let file: FileUnit
  let protocols: ResourceProtocols
  let memory: MemoryTypes

  init(_ file: FileUnit, _ protocols: ResourceProtocols) {
    self.file = file
    self.protocols = protocols
    memory = file.types.memory
  }

  func handled() -> Set<SymbolID> {
    let tree = file.tree
    var candidates: [(ExpressionID, SymbolID)] = []
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      switch tree[id] {
      case .name, .member: break
      default: continue
      }
      guard case .symbol(let symbol) = file.typed.reference(id), file.symbols[symbol].kind == .variable,
        file.symbols[symbol].owner != nil, mayBeMemory(file.typed.type(id))
      else { continue }
      candidates.append((id, symbol))
    }
    if candidates.isEmpty { return [] }
    let harmless = harmlessUses()
    return Set(candidates.filter { !harmless.contains($0.0) }.map(\.1))
  }

  private func mayBeMemory(_ type: Type) -> Bool { !type.isKnown || memory.isMemory(type, file.types) }

  /// Expressions that are only asked something, changed in place, or assigned to.
  private func harmlessUses() -> Set<ExpressionID> {
    let tree = file.tree
    var result: Set<ExpressionID> = []
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      switch tree[id] {
      case .call(let callee, _):
        guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone, isHarmless(id) else { continue }
        result.formUnion(chain(base))
      case .member(let base, _, _):
        if !base.isNone, !memory.isMemory(file.typed.type(id), file.types), isVariable(id) {
          result.formUnion(chain(base))
        }
      case .subscript(let base, _): if !base.isNone { result.formUnion(chain(base)) }
      case .assign(let target, _): result.insert(target)
      default: break
      }
    }
    return result
  }

  /// The expression and what it is without `?` and `!`.
  private func chain(_ id: ExpressionID) -> [ExpressionID] {
    var result = [id]
    var current = id
    while true {
      switch file.tree[current] {
      case .force(let inner), .optionalChain(let inner):
        current = inner
        result.append(inner)
      default: return result
      }
    }
  }

  private func isVariable(_ id: ExpressionID) -> Bool {
    guard let symbol = file.symbol(of: id) else { return false }
    return file.symbols[symbol].kind == .variable
  }

  private func isHarmless(_ call: ExpressionID) -> Bool {
    guard let symbol = file.symbol(of: call) else { return false }
    return file.program.files[file.symbols[symbol].file.index].isModel && protocols.releases[symbol] == nil
  }
}
