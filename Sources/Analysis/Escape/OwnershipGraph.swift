// Which objects hold which, within one function.
//
// Nodes are locations that stand for an object: parameters, new objects, closures, what a stored property refers to, what
// a call gives. An edge says that the one holds the other strongly: by an assignment seen here or in a callee, by a
// capture, or because a stored property holds what it refers to. Two readings of a property are one node, and what is
// stored into it in the same function is another: so a list whose new head refers to the old one is no cycle.
// Not modelled: the order of assignments.

package import Semantics
internal import SourceText

/// Why one object holds another.
package struct OwnershipEdge: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// By number into the stores.
    case store(Int)
    case capture
    /// A property held it before.
    case property(SymbolID)
  }

  package var holder: LocationID
  package var held: LocationID
  package var reason: Reason
}

/// The objects of one function and what they hold.
package struct OwnershipGraph {
  package let function: EscapeFunction
  package private(set) var edges: [LocationID: [OwnershipEdge]] = [:]
  private var known: [LocationID: [LocationID]] = [:]

  private let symbols: SymbolTable
  private let roots: [NominalID: NominalID]

  /// `roots` are the topmost superclasses of classes.
  package init(_ function: EscapeFunction, _ symbols: SymbolTable, _ roots: [NominalID: NominalID]) {
    self.function = function
    self.symbols = symbols
    self.roots = roots
    for (number, store) in function.stores.enumerated() { add(store, number) }
    for (closure, held) in function.captures { addCaptures(closure, held) }
    for number in function.graph.locations.indices { addState(LocationID(raw: UInt32(number))) }
  }

  private mutating func add(_ store: OwnershipStore, _ number: Int) {
    let holders = store.isFresh ? [store.object.location] : objects(of: store.object)
    for holder in holders where store.isFresh || canHold(holder, store.field) {
      for held in objects(of: store.value) {
        edges[holder, default: []].append(OwnershipEdge(holder: holder, held: held, reason: .store(number)))
      }
    }
  }

  /// Whether an object can have a property: not if it is known to be of another class.
  private func canHold(_ object: LocationID, _ field: SymbolID) -> Bool {
    if function.graph[object].isValue { return false }
    guard let nominal = function.graph[object].nominal, let owner = symbols[field].owner, symbols[owner].isReference
    else { return true }
    return nominal == owner || (roots[nominal] ?? nominal) == (roots[owner] ?? owner)
  }

  private mutating func addCaptures(_ closure: LocationID, _ captured: [LocationID]) {
    for location in captured {
      for held in objects(of: EscapeValue(location)) {
        edges[closure, default: []].append(OwnershipEdge(holder: closure, held: held, reason: .capture))
      }
    }
  }

  private mutating func addState(_ location: LocationID) {
    guard case .state(let number) = function.graph[location].kind else { return }
    let (object, field) = function.states[number]
    guard function.heldFields.contains(field) else { return }
    for holder in objects(of: object) where canHold(holder, field) {
      edges[holder, default: []].append(OwnershipEdge(holder: holder, held: location, reason: .property(field)))
    }
  }

  /// The objects that a value may refer to; empty where nothing is known.
  package mutating func objects(of value: EscapeValue) -> [LocationID] {
    if value.derefs == 0, let found = known[value.location] { return found }
    var found: [LocationID] = []
    var seen: Set<EscapeValue> = [value]
    var todo = [value]
    while let current = todo.popLast() {
      if isObject(current) {
        if !found.contains(current.location) { found.append(current.location) }
        if !isOpen(current) { continue }
      }
      if current.derefs > 0 { continue }
      for edge in function.graph.edges(into: current.location) where edge.derefs <= 0 {
        let next = EscapeValue(edge.source, derefs: edge.derefs)
        if seen.insert(next).inserted { todo.append(next) }
      }
    }
    if value.derefs == 0 { known[value.location] = found }
    return found
  }

  private func isObject(_ value: EscapeValue) -> Bool {
    switch function.graph[value.location].kind {
    case .object, .closure: value.derefs < 0
    case .parameter, .state, .answer: value.derefs <= 0
    default: false
    }
  }

  /// Whether other objects may stand behind an object: a call may give what was passed to it.
  private func isOpen(_ value: EscapeValue) -> Bool {
    if case .answer = function.graph[value.location].kind { return true }
    if case .parameter = function.graph[value.location].kind { return true }
    return false
  }

  // MARK: Ways

  /// The shortest way from one object to another over edges that `accepts` lets pass; nil if there is none.
  package func way(
    from start: LocationID, to goal: LocationID, _ accepts: (OwnershipEdge) -> Bool
  ) -> [OwnershipEdge]? {
    if start == goal { return [] }
    var arrivals: [LocationID: OwnershipEdge] = [:]
    var queue = [start]
    var position = 0
    while position < queue.count {
      for edge in edges[queue[position]] ?? [] where edge.held != start && arrivals[edge.held] == nil && accepts(edge) {
        arrivals[edge.held] = edge
        if edge.held == goal { return trace(to: goal, from: start, arrivals) }
        queue.append(edge.held)
      }
      position += 1
    }
    return nil
  }

  private func trace(
    to goal: LocationID, from start: LocationID, _ arrivals: [LocationID: OwnershipEdge]
  ) -> [OwnershipEdge] {
    var way: [OwnershipEdge] = []
    var current = goal
    while current != start, let edge = arrivals[current] {
      way.append(edge)
      current = edge.holder
    }
    return way.reversed()
  }

  /// What `start` holds, directly or not, each with the first edge of a way to it.
  package func held(by start: LocationID) -> [LocationID: OwnershipEdge] {
    var first: [LocationID: OwnershipEdge] = [:]
    var queue: [LocationID] = []
    for edge in edges[start] ?? [] where first[edge.held] == nil {
      first[edge.held] = edge
      queue.append(edge.held)
    }
    var position = 0
    while position < queue.count {
      let origin = first[queue[position]]
      for edge in edges[queue[position]] ?? [] where first[edge.held] == nil {
        first[edge.held] = origin
        queue.append(edge.held)
      }
      position += 1
    }
    return first
  }
}
