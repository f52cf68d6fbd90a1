// Joins the parts of a type that an interface spreads over many extensions.
//
// An extension without conditions goes into its type if that is declared at the top level of the same
// model; other extensions of one type under the same conditions become one. Members of protocol extensions
// stay apart from the protocol's requirements: whether a call is dispatched dynamically depends on it.

/// Merges extensions and sorts the top level by name, each type in front of its extensions.
func mergedExtensions(_ declarations: [Declaration]) -> [Declaration] {
  var merged: [Declaration] = []
  var places: [String: Int] = [:]
  let constants = Set(declarations.filter { $0.keyword == "let" }.map(\.name))
  for declaration in declarations where declaration.keyword != "extension" {
    // A global constant is printed a second time as a variable.
    if declaration.keyword == "var", constants.contains(declaration.name) { continue }
    if isOpenForMembers(declaration) { places["\(declaration.name) where "] = merged.count }
    merged.append(declaration)
  }
  for addition in declarations where addition.keyword == "extension" {
    let key = "\(addition.name) where \(addition.requirements)"
    if let place = places[key] {
      merged[place].absorb(addition)
    } else {
      places[key] = merged.count
      merged.append(addition)
    }
  }
  return merged.enumerated().sorted { sortKey($0) < sortKey($1) }.map(\.element)
}

private func isOpenForMembers(_ declaration: Declaration) -> Bool {
  declaration.isContainer && declaration.keyword != "protocol"
}

private func sortKey(_ entry: (offset: Int, element: Declaration)) -> (String, Int, String, Int) {
  let declaration = entry.element
  let rank = declaration.keyword == "import" ? 0 : declaration.keyword == "extension" ? 2 : 1
  return (rank == 0 ? "" : declaration.name, rank, declaration.requirements, entry.offset)
}

extension Declaration {
  fileprivate mutating func absorb(_ addition: Declaration) {
    members += addition.members
    inherited += addition.inherited.filter { !inherited.contains($0) }
  }
}
