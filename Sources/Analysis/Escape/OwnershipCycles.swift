// Cycles among the objects of one function.
//
// A cycle is found once: at the assignment that stands last in the text, for the ones before it are harmless alone. It is
// told from the assignment that refers back, if another one makes the owner own.

package import Semantics
package import SourceText

/// Objects that hold each other.
package struct OwnershipCycle: Sendable {
  package struct Link: Sendable {
    /// A stored property or the library function that keeps it; nil for a capture.
    package var field: SymbolID?
    /// Where it is assigned; nil for captures, and for what a property held before.
    package var range: ByteRange?
    /// The variable or property that refers to the holder, or `.none`.
    package var holder: Name
  }

  package var file: FileID
  /// The type whose member makes the cycle.
  package var owner: NominalID?
  /// From the assignment on that refers back.
  package var links: [Link]
  /// The closure in the cycle: where it stands, and the name of what it captures.
  package var closure: ByteRange?
  package var captured: Name
}

extension OwnershipGraph {
  /// The cycles through assignments of this function, but for those that it breaks itself by cancelling an object.
  package func cycles(without cancelled: Set<LocationID>) -> [OwnershipCycle] {
    var found: [OwnershipCycle] = []
    var reported: Set<LocationID> = []
    for edge in storeEdges() {
      guard case .store(let number) = edge.reason else { continue }
      let last = position(number)
      let back = way(from: edge.held, to: edge.holder) { other in
        guard case .store(let number) = other.reason else { return true }
        return position(number) <= last
      }
      guard let back, isReal([edge] + back), !([edge] + back).contains(where: { cancelled.contains($0.held) }) else {
        continue
      }
      let closure = ([edge] + back).first { isClosure($0.held) }?.held
      if let closure, !reported.insert(closure).inserted { continue }
      found.append(cycle(closure == nil ? fromBackReference([edge] + back) : [edge] + back, closure))
    }
    return found
  }

  /// The same cycle, begun with the assignment that refers back: of an older object into a new one. The last assignment
  /// may as well be the one that makes the owner own.
  private func fromBackReference(_ cycle: [OwnershipEdge]) -> [OwnershipEdge] {
    let first = cycle.firstIndex { isAssignment($0) && isMade($0.holder) && !isMade($0.held) }
    guard let first, isAssignment(cycle[0]), isMade(cycle[0].held) else { return cycle }
    return Array(cycle[first...] + cycle[..<first])
  }

  private func storeEdges() -> [OwnershipEdge] {
    edges.values.joined().filter { if case .store = $0.reason { true } else { false } }
      .sorted { (key($0), $0.holder, $0.held) < (key($1), $1.holder, $1.held) }
  }

  private func key(_ edge: OwnershipEdge) -> UInt32 {
    if case .store(let number) = edge.reason { return position(number) }
    return 0
  }

  private func position(_ store: Int) -> UInt32 { function.stores[store].range.start }

  private func isClosure(_ location: LocationID) -> Bool {
    if case .closure = function.graph[location].kind { return true }
    return false
  }

  /// Whether a way round stands for objects that refer to each other. Objects that are fresh cannot: somebody has to store
  /// one of them into an older one. And where one name may mean several objects, "itself" may be another.
  private func isReal(_ cycle: [OwnershipEdge]) -> Bool {
    let assignments = cycle.filter(isAssignment)
    if assignments.isEmpty { return false }
    // Two assignments of one callee: whether both happen is for the callee to say, where the cycle is reported.
    if Set(assignments.map(key)).count < assignments.count { return false }
    if !assignments.allSatisfy(isCertain) { return false }
    guard cycle.count == 1, case .store(let number) = cycle[0].reason else { return true }
    var search = self
    return search.objects(of: function.stores[number].value).count == 1 && !isMade(cycle[0].holder)
      && !function.graph[cycle[0].holder].isCollection
  }

  /// Whether it is known into which object is stored.
  private func isCertain(_ edge: OwnershipEdge) -> Bool {
    guard case .store(let number) = edge.reason else { return true }
    var search = self
    let holders = search.objects(of: function.stores[number].object)
    // A call that gives back what was passed to it gives nothing else.
    return holders.count == 1 || holders.count { !isAnswer($0) } == 1
  }

  private func isAnswer(_ location: LocationID) -> Bool {
    if case .answer = function.graph[location].kind { return true }
    return false
  }

  private func isAssignment(_ edge: OwnershipEdge) -> Bool {
    if case .store(let number) = edge.reason { return !function.stores[number].isFresh }
    return false
  }

  /// One expression that makes objects may make many.
  private func isMade(_ location: LocationID) -> Bool {
    switch function.graph[location].kind {
    case .object, .answer: true
    default: false
    }
  }

  private func cycle(_ edges: [OwnershipEdge], _ closure: LocationID?) -> OwnershipCycle {
    let captured = edges.first { $0.holder == closure }
    return OwnershipCycle(
      file: function.file, owner: function.owner, links: edges.map(link),
      closure: closure.flatMap { function.ranges[$0] }, captured: captured.map(capturedName) ?? .none)
  }

  /// The variable by which a closure captures an object.
  private func capturedName(_ edge: OwnershipEdge) -> Name {
    var search = self
    let variable = function.captures[edge.holder]?.first {
      !function.graph[$0].name.isNone && search.objects(of: EscapeValue($0)).contains(edge.held)
    }
    return function.graph[variable ?? edge.held].name
  }

  private func link(_ edge: OwnershipEdge) -> OwnershipCycle.Link {
    let holder = function.graph[edge.holder].name
    switch edge.reason {
    case .capture: return OwnershipCycle.Link(field: nil, range: nil, holder: holder)
    case .property(let field): return OwnershipCycle.Link(field: field, range: nil, holder: holder)
    case .store(let number):
      let store = function.stores[number]
      return OwnershipCycle.Link(field: store.field, range: store.range, holder: holder)
    }
  }
}
