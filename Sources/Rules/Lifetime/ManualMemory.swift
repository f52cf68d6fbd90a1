// Where memory is taken by hand: the calls, the functions around them, and the stored properties that get it.
//
// A stream of the C library is such memory, too: only the function that closes it frees it.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// What is managed by hand; models call it by these names.
enum ManualResource: String, CaseIterable, Sendable {
  case memory, retain, stream

  /// The number in the tables of the automata.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  init?(number: Int) {
    guard Self.allCases.indices.contains(number) else { return nil }
    self = Self.allCases[number]
  }
}

/// The protocols of memory and of references that are counted by hand.
enum ManualMemory {

  static func protocols(_ program: Program) -> ResourceProtocols {
    var result = ResourceProtocols()
    result.isMemory = true
    result.carried = [ManualResource.retain.number]
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
      if case .resource(let name) = operand, let found = ManualResource(rawValue: name) { return found.number }
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
    /// By stored property that only its class can free: the bodies that speak of it.
    var owned: [SymbolID: [FlowGraph.Origin]] = [:]
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
    let uses = PropertyUses(file, protocols)
    result.handled = uses.handled()
    result.owned = owned(uses, file)
    return result
  }

  private static func owned(_ uses: PropertyUses, _ file: FileUnit) -> [SymbolID: [FlowGraph.Origin]] {
    let mine = uses.places.filter { isOwned($0.property, file) }
    if mine.isEmpty { return [:] }
    let finder = BodyFinder(file)
    return Dictionary(grouping: mine, by: \.property).mapValues { finder.bodies(around: $0.map(\.expression)) }
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
  /// Where the file names such a property.
  let places: [(expression: ExpressionID, property: SymbolID)]

  init(_ file: FileUnit, _ protocols: ResourceProtocols) {
    self.file = file
    self.protocols = protocols
    memory = file.types.memory
    places = PropertyMentions.all(in: file).filter { [memory] place in
      let type = file.typed.type(place.expression)
      return !type.isKnown || memory.isMemory(type, file.types)
    }
  }

  func handled() -> Set<SymbolID> {
    if places.isEmpty { return [] }
    let harmless = harmlessUses()
    return Set(places.filter { !harmless.contains($0.expression) }.map(\.property))
  }

  /// Expressions that are only asked something, changed in place, or assigned to.
  private func harmlessUses() -> Set<ExpressionID> {
    let tree = file.tree
    var result: Set<ExpressionID> = []
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      switch tree[id] {
      case .call(let callee, let arguments):
        guard isHarmless(id) else { continue }
        if !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone { result.formUnion(chain(base)) }
        if fillsOnly(id) { for argument in tree[arguments] { result.formUnion(chain(argument.value)) } }
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

  /// Whether a call is one of a C function that reads or fills what it is given: `read(fd, p, n)`.
  private func fillsOnly(_ call: ExpressionID) -> Bool {
    guard let symbol = file.symbol(of: call), file.symbols[symbol].kind == .function, file.symbols[symbol].owner == nil
    else { return false }
    // What is a view of its arguments is forgotten where it is not used.
    let isView = memory.mayKeep(file.typed.type(call), file.types)
    return file.program.effects[symbol].allSatisfy { $0.word == .slices } && (!isView || file.isStatement(call))
  }

  /// The expression and what it is without `?` and `!`.
  private func chain(_ id: ExpressionID) -> [ExpressionID] {
    if id.isNone { return [] }
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
