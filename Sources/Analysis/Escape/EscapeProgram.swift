// Solves all functions of a program, callees first.
//
// Functions that call each other are solved round after round, from empty summaries, until their summaries stay; the
// lattice is finite, and a bound on rounds guards against surprises (then the last summaries stand). A callee without a
// summary keeps everything that it does not promise to let go. A method that is overridden somewhere counts as unknown
// for escape; what its own body stores is still followed for ownership.

internal import NeutralAST
package import Semantics
package import SourceText

/// Where the token of a timer or observer went.
package struct ObserverFate: Sendable {
  package var observer: StartedObserver
  package var file: FileID
  /// The type that starts it.
  package var owner: NominalID?
  /// The stored properties that hold the token.
  package var fields: [SymbolID]
  /// The closures that it calls, where they stand here.
  package var closures: [ByteRange] = []
  /// Returned, passed on, or put where it cannot be followed.
  package var isHandedOn: Bool
  /// Stopped by the function that starts it, or by its own closure.
  package var isStopped: Bool
}

/// Everything that is known of the functions of a program.
package struct EscapeResults: Sendable {
  package fileprivate(set) var summaries: [CallableID: EscapeSummary] = [:]
  package fileprivate(set) var cycles: [OwnershipCycle] = []
  /// Where properties are let go.
  package fileprivate(set) var ends: [SymbolID: Set<OwnershipEnd>] = [:]
  /// Properties whose tokens are stopped somewhere.
  package fileprivate(set) var cancelledFields: Set<SymbolID> = []
  package fileprivate(set) var observers: [ObserverFate] = []
}

/// Composes functions along the call graph.
package struct EscapeProgram {
  private let functions: [EscapeFunction]
  private let symbols: SymbolTable
  private let roots: [NominalID: NominalID]
  private let overridden: Set<Name>
  private var results = EscapeResults()
  /// The functions that the program calls.
  private let called: Set<SymbolID>
  /// The functions that let go of a property.
  private var enders: [SymbolID: Set<Int>] = [:]

  /// `files` are all files, in order.
  package static func solve(_ files: [EscapeFile], _ symbols: SymbolTable) -> EscapeResults {
    var program = EscapeProgram(files, symbols)
    program.solve()
    return program.results
  }

  private init(_ files: [EscapeFile], _ symbols: SymbolTable) {
    functions = files.flatMap(\.functions)
    roots = files.reduce(into: [:]) { $0.merge($1.roots) { first, _ in first } }
    self.symbols = symbols
    called = Set(functions.flatMap { $0.calls.map(\.callee.symbol) })
    overridden = Set(symbols.symbols.filter { $0.modifiers.contains(.isOverride) }.map(\.name))
  }

  private mutating func solve() {
    var number: [CallableID: Int] = [:]
    for (index, function) in functions.enumerated() {
      if let callable = function.callable, !symbols.isDefinedTwice(callable.symbol) { number[callable] = index }
    }
    let callees = functions.map { $0.calls.compactMap { number[$0.callee] } }
    for component in CallComponents.bottomUp(callees) { solve(component, callees) }
    results.cycles.sort { ($0.file, $0.start) < ($1.file, $1.start) }
    addIndirectEnds(callees)
  }

  /// A member that calls, however indirectly, what lets go of a property in a cycle of its type, breaks the cycle.
  private mutating func addIndirectEnds(_ callees: [[Int]]) {
    let fields = Set(results.cycles.flatMap { $0.links.compactMap(\.field) }).filter { enders[$0] != nil }
    if fields.isEmpty { return }
    let makers = Set(results.cycles.compactMap(\.owner))
    var callers = [[Int]](repeating: [], count: functions.count)
    for (caller, called) in callees.enumerated() {
      for callee in called { callers[callee].append(caller) }
    }
    for field in fields {
      var reached = enders[field] ?? []
      var todo = Array(reached)
      while let function = todo.popLast() {
        for caller in callers[function] where reached.insert(caller).inserted { todo.append(caller) }
      }
      for caller in reached where functions[caller].owner.map(makers.contains) ?? false {
        results.ends[field, default: []].insert(
          OwnershipEnd(
            field: field, owner: functions[caller].owner, isInDeinitializer: functions[caller].isDeinitializer,
            isInClosure: false))
      }
    }
  }

  private mutating func solve(_ component: [Int], _ callees: [[Int]]) {
    let isRecursive = component.count > 1 || callees[component[0]].contains(component[0])
    if isRecursive {
      for member in component {
        if let callable = functions[member].callable { results.summaries[callable] = EscapeSummary() }
      }
      for _ in 0..<8 where !isStable(component) {}
    }
    for member in component { finish(member) }
  }

  private mutating func isStable(_ component: [Int]) -> Bool {
    var isStable = true
    for member in component {
      guard let callable = functions[member].callable else { continue }
      let (function, ownership) = compose(functions[member])
      let fresh = summary(function, ownership)
      if fresh != results.summaries[callable] {
        results.summaries[callable] = fresh
        isStable = false
      }
    }
    return isStable
  }

  private mutating func finish(_ member: Int) {
    var (function, ownership) = compose(functions[member])
    if let callable = function.callable { results.summaries[callable] = summary(function, ownership) }
    for end in function.ends { add(end, member) }
    let cancelled = collectEnds(of: function, &ownership, member)
    if !function.stores.isEmpty { results.cycles += ownership.cycles(without: cancelled) }
    for observer in function.started { results.observers.append(fate(observer, function, &ownership, cancelled)) }
  }

  // MARK: Calls

  /// The function with the effects of its callees.
  private func compose(_ function: EscapeFunction) -> (EscapeFunction, OwnershipGraph) {
    var function = function
    for call in function.calls { apply(call, to: &function) }
    return (function, OwnershipGraph(function, symbols, roots))
  }

  private func apply(_ call: EscapeCall, to function: inout EscapeFunction) {
    let summary = results.summaries[call.callee]
    let isUnknown = summary == nil || isOverridden(call.callee.symbol)
    for (parameter, argument) in call.arguments where !argument.isNonEscaping {
      if isUnknown {
        function.graph.flow(argument.value, to: .heap)
      } else if let leak = summary?.leaks[parameter] {
        apply(leak, of: argument.value, call, &function.graph)
      }
    }
    for keep in summary?.sortedKeeps ?? [] { apply(keep, call, &function) }
    for stopped in summary?.cancels ?? [] {
      if let value = call.arguments[stopped]?.value { function.cancelled.append((value, call.place)) }
    }
    if let starter = summary?.starts, let token = call.result {
      function.started.append(StartedObserver(callee: starter, token: token, closure: nil, range: call.range))
    }
    if summary?.shrinksReceiver ?? false {
      if let end = call.end { function.ends.append(end) }
      if call.isOnOwnPart { function.shrinksReceiver = true }
    }
  }

  private func isOverridden(_ symbol: SymbolID) -> Bool {
    let entry = symbols[symbol]
    guard let owner = entry.owner, overridden.contains(entry.name), symbols[owner].kind == .class else { return false }
    return entry.modifiers.isDisjoint(with: [.isFinal, .isFilePrivate, .isTypeMember])
      && !symbols[owner].modifiers.contains(.isFinal) && entry.kind != .initializer
  }

  private func apply(
    _ leak: ParameterLeak, of value: EscapeValue, _ call: EscapeCall, _ graph: inout EscapeGraph
  ) {
    if let derefs = leak.heap { graph.flow(value, to: .heap, derefs: derefs) }
    if let derefs = leak.stored { graph.flow(value, to: .stored, derefs: derefs) }
    if let derefs = leak.called { graph.flow(value, to: .called, derefs: derefs) }
    if let derefs = leak.task { graph.flow(value, to: .task, derefs: derefs) }
    if let derefs = leak.result, let result = call.result { graph.flow(value, to: result.location, derefs: derefs) }
  }

  private func apply(_ keep: EscapeSummary.Keep, _ call: EscapeCall, _ function: inout EscapeFunction) {
    guard let value = call.arguments[keep.value]?.value else { return }
    switch keep.holder {
    case .parameter(let number):
      guard let holder = call.arguments[number] else { return }
      if let field = keep.field {
        function.stores.append(
          OwnershipStore(object: holder.value, field: field, value: value, range: call.range))
      } else if let target = holder.target {
        function.assign(value, to: target, at: call.range)
      }
    case .result:
      guard let result = call.result else { return }
      function.stores.append(
        OwnershipStore(object: result, field: keep.field ?? call.callee.symbol, value: value, range: call.range,
          isFresh: true))
    }
  }

  // MARK: Summaries

  private func summary(_ function: EscapeFunction, _ ownership: OwnershipGraph) -> EscapeSummary {
    var summary = EscapeSummary()
    var solver = EscapeSolver(function.graph)
    summary.leaks = solver.solve().leaks
    summary.shrinksReceiver = function.shrinksReceiver
    var ownership = ownership
    addObservers(of: function, &ownership, &summary)
    let stores = function.stores
    for index in function.graph.locations.indices {
      let location = LocationID(raw: UInt32(index))
      guard case .parameter(let number) = function.graph[location].kind else { continue }
      addKeeps(.parameter(number), location, &ownership, stores, &summary)
    }
    if let result = function.result { addKeeps(.result, result, &ownership, stores, &summary) }
    return summary
  }

  /// Which parameters it stops, and whether it returns the token of what it starts.
  private func addObservers(
    of function: EscapeFunction, _ ownership: inout OwnershipGraph, _ summary: inout EscapeSummary
  ) {
    let stopped = Set(function.cancelled.flatMap { ownership.objects(of: $0.value) })
    for object in stopped {
      if case .parameter(let number) = function.graph[object].kind { summary.cancels.insert(number) }
    }
    guard !function.started.isEmpty, let result = function.result else { return }
    let returned = ownership.objects(of: EscapeValue(result))
    summary.starts = function.started.first { observer in
      observer.token.map { returned.contains($0.location) && !stopped.contains($0.location) } ?? false
    }?.callee
  }

  private func addKeeps(
    _ holder: EscapeSummary.Holder, _ location: LocationID, _ ownership: inout OwnershipGraph,
    _ stores: [OwnershipStore], _ summary: inout EscapeSummary
  ) {
    for object in ownership.objects(of: EscapeValue(location)) {
      if object != location, holder != .result { add(object, holder, nil, ownership, &summary) }
      for (held, edge) in ownership.held(by: object) {
        var field: SymbolID?
        switch edge.reason {
        case .store(let number): field = stores[number].field
        case .property(let symbol): field = symbol
        case .capture: break
        }
        // What a parameter's property holds is said of the property's owner only.
        if holder != .result, object != location { field = nil }
        add(held, holder, field, ownership, &summary)
      }
    }
  }

  private func add(
    _ held: LocationID, _ holder: EscapeSummary.Holder, _ field: SymbolID?, _ ownership: OwnershipGraph,
    _ summary: inout EscapeSummary
  ) {
    guard case .parameter(let number) = ownership.function.graph[held].kind, holder != .parameter(number) else {
      return
    }
    summary.keeps.insert(EscapeSummary.Keep(value: number, holder: holder, field: field))
  }

  // MARK: Ends

  /// Notes what properties are let go by cancelling; returns the cancelled objects.
  private mutating func collectEnds(
    of function: EscapeFunction, _ ownership: inout OwnershipGraph, _ member: Int
  ) -> Set<LocationID> {
    var cancelled: Set<LocationID> = []
    for (value, end) in function.cancelled {
      for object in ownership.objects(of: value) {
        cancelled.insert(object)
        for field in fields(behind: object, of: function) {
          var end = end
          end.field = field
          results.cancelledFields.insert(field)
          add(end, member)
        }
      }
    }
    return cancelled
  }

  /// The property that refers to an object, and those of which that one is a part: a property of a struct in a property.
  private func fields(behind object: LocationID, of function: EscapeFunction) -> [SymbolID] {
    var fields: [SymbolID] = []
    var current = object
    while case .state(let number) = function.graph[current].kind {
      let (holder, field) = function.states[number]
      fields.append(field)
      let isInObject = symbols[field].owner.map { symbols[$0].isReference } ?? true
      if isInObject { break }
      current = holder.location
    }
    return fields
  }

  private mutating func add(_ end: OwnershipEnd, _ member: Int) {
    var end = end
    end.isUncalled = isUncalled(member)
    results.ends[end.field, default: []].insert(end)
    enders[end.field, default: []].insert(member)
  }

  private func isUncalled(_ member: Int) -> Bool {
    guard let symbol = functions[member].callable?.symbol else { return false }
    return !called.contains(symbol) && symbols[symbol].modifiers.isDisjoint(with: [.isOpen, .isOverride])
  }

  private func fate(
    _ observer: StartedObserver, _ function: EscapeFunction, _ ownership: inout OwnershipGraph,
    _ cancelled: Set<LocationID>
  ) -> ObserverFate {
    var fate = ObserverFate(
      observer: observer, file: function.file, owner: function.owner, fields: [], isHandedOn: false, isStopped: false)
    if let closure = observer.closure {
      fate.closures = ownership.objects(of: closure).compactMap { function.ranges[$0] }
    }
    guard let token = observer.token?.location else { return fate }
    for store in function.stores where ownership.objects(of: store.value).contains(token) {
      let isProperty = symbols[store.field].kind == .variable
      if isProperty, !fate.fields.contains(store.field) { fate.fields.append(store.field) }
    }
    let leaving = [LocationID.heap] + (function.result.map { [$0] } ?? [])
    fate.isHandedOn = leaving.contains { ownership.objects(of: EscapeValue($0)).contains(token) }
    fate.isStopped = cancelled.contains(token)
    return fate
  }
}

extension EscapeSummary {
  /// In an order that does not depend on hashing.
  var sortedKeeps: [Keep] {
    keeps.sorted { left, right in
      (left.value, left.holder.order, left.field?.raw ?? .max) < (right.value, right.holder.order, right.field?.raw ?? .max)
    }
  }
}

extension EscapeSummary.Holder {
  fileprivate var order: Int {
    switch self {
    case .parameter(let number): number
    case .result: Int.max
    }
  }
}

extension OwnershipCycle {
  /// Where the last assignment stands.
  package var start: UInt32 { closure?.start ?? links.first?.range?.start ?? 0 }
}
