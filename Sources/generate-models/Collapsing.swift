// Shortens types that repeat, member for member, what their protocols declare: fifteen integers, four
// floats.
//
// Such a type keeps its initialisers, nested types and what no protocol of its model declares under the
// same labels. Lookup that fails on the type goes on to its protocols, so nothing is lost but the repeated
// text.

/// Collapses the types whose names match a pattern.
func collapsed(_ declarations: [Declaration], types patterns: [String]) -> [Declaration] {
  guard !patterns.isEmpty else { return declarations }
  let protocols = ProtocolMembers(declarations)
  return declarations.map { declaration in
    let isMeant = patterns.contains { matches(declaration.name, $0) }
    guard isMeant, declaration.keyword != "protocol" else { return declaration }
    var short = declaration
    let keys = protocols.keys(of: protocols.conformances(of: declaration.name))
    short.members.removeAll { $0.keyword != "init" && !$0.isContainer && keys.contains($0.lookupKey) }
    return short
  }
}

/// What the protocols of a model declare, requirements and extension members alike.
private struct ProtocolMembers {
  private var keys: [String: Set<String>] = [:]
  private var parents: [String: Set<String>] = [:]

  init(_ declarations: [Declaration]) {
    let protocols = Set(declarations.filter { $0.keyword == "protocol" }.map(\.name))
    for declaration in declarations where declaration.isContainer {
      parents[declaration.name, default: []].formUnion(declaration.inherited)
      guard protocols.contains(declaration.name) else { continue }
      keys[declaration.name, default: []].formUnion(declaration.members.map(\.lookupKey))
    }
  }

  /// The protocols a type conforms to, directly or not.
  func conformances(of type: String) -> Set<String> {
    var found: Set<String> = []
    var open = parents[type] ?? []
    while let next = open.popFirst() {
      let name = String(next.prefix { $0 != "<" })
      if found.insert(name).inserted { open.formUnion(parents[name] ?? []) }
    }
    return found
  }

  func keys(of protocols: Set<String>) -> Set<String> {
    protocols.reduce(into: []) { $0.formUnion(keys[$1] ?? []) }
  }
}
