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
    result.remembersPassed = true
    result.carried = [ManualResource.retain.number]
    for symbol in program.effects.symbols(with: .acquires) {
      if let resource = resource(of: symbol, .acquires, program) { result.acquires[symbol] = resource }
    }
    for (word, isRefill) in [(Effect.Word.yields, false), (.refills, true)] {
      for symbol in program.effects.symbols(with: word) {
        for case .parameter(let position) in program.effects.operands(of: word, symbol) {
          result.yields[symbol] = .init(parameter: position, resource: ManualResource.memory.number, isRefill: isRefill)
        }
      }
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
    /// By method that returns such a property: the properties.
    var given: [SymbolID: Set<SymbolID>] = [:]
    /// The methods whose results somebody may free or keep.
    var keptResults: Set<SymbolID> = []
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
    let sites = CallSites.calls(of: Set(protocols.acquires.keys).union(protocols.yields.keys), in: file)
    if !sites.isEmpty {
      let finder = BodyFinder(file)
      result.bodies = finder.bodies(around: sites)
      result.makers = makers(result.bodies, file)
      result.properties = properties(Set(sites), protocols, file)
    }
    let uses = PropertyUses(file, protocols)
    result.handled = uses.handled()
    for place in uses.given() { result.given[place.accessor, default: []].insert(place.property) }
    result.keptResults = uses.keptResults()
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
      guard case .body(let number) = origin, let symbol = file.typed.bodies[number].symbol, file.symbols[symbol].kind == .function
      else { return nil }
      let signature = file.types.signature(of: symbol)
      return memory.isMemory(signature.result, file.types) || signature.parameters.contains { isVariable($0.type, file) } ? symbol : nil
    }
  }

  /// Whether a parameter points to a pointer, which the function may set.
  private static func isVariable(_ type: Type, _ file: FileUnit) -> Bool {
    let memory = file.types.memory
    guard memory.isToldPointer(type, file.types), let element = memory.element(of: type, file.types) else { return false }
    return memory.isToldPointer(element, file.types)
  }

  // MARK: Properties

  private static func properties(
    _ sites: Set<ExpressionID>, _ protocols: ResourceProtocols, _ file: FileUnit
  ) -> [Property] {
    var result: [Property] = []
    func add(_ symbol: SymbolID?, _ value: ExpressionID) {
      guard let symbol, let call = site(value, sites, file), let callee = file.symbol(of: call),
        let resource = protocols.acquires[callee], isOwned(symbol, file) || isPrivate(symbol, file) && !hands(call, file)
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
    case .force(let inner), .effect(_, let inner), .cast(_, let inner, _): return site(inner, sites, file)
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

  /// Whether the property is a private member of a C++ class, so that only the class's own code can free it.
  private static func isPrivate(_ symbol: SymbolID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[symbol]
    guard file.tree.resolution != nil, entry.kind == .variable, !entry.isStatic, let owner = entry.owner else { return false }
    return entry.modifiers.contains(.isPrivate) && file.symbols[owner].kind == .struct
  }

  /// Whether an object that is made is given anything that could own it: `new Child(this)`.
  private static func hands(_ call: ExpressionID, _ file: FileUnit) -> Bool {
    guard case .effect(.allocate, let made) = file.tree[call], !made.isNone, case .call(_, let arguments) = file.tree[made] else {
      return false
    }
    return file.tree[arguments].contains { !$0.value.isNone && file.types.memory.mayKeep(file.type(of: $0.value), file.types) }
  }
}
