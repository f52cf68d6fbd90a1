// Undoes a wrapping: OpenCombine puts what Combine adds to Foundation's types into a nested type of each.

/// Moves the members and conformances of nested types with these names into the types around them.
func hoisted(_ declarations: [Declaration], names: [String]) -> [Declaration] {
  guard !names.isEmpty else { return declarations }
  return declarations.map { declaration in
    var copy = declaration
    copy.inherited += declaration.members.filter { names.contains($0.name) }.flatMap(\.inherited)
    let members = declaration.members.flatMap { names.contains($0.name) ? $0.members : [$0] }
    copy.members = hoisted(withoutStaleAliases(members), names: names)
    for name in names where copy.name.hasSuffix("." + name) { copy.name.removeLast(name.count + 1) }
    for name in names { copy.signature = copy.signature.replacing("." + name, with: "") }
    return copy
  }
}

/// The members without aliases of types that now stand beside them.
private func withoutStaleAliases(_ members: [Declaration]) -> [Declaration] {
  let types = Set(members.filter(\.isContainer).map(\.name))
  return members.filter { $0.keyword != "typealias" || !types.contains($0.name) }
}
