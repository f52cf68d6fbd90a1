// Which attributes of a declaration say something to an analysis, and which say that it is not there at all.

/// Passes the attributes in front of a declaration and returns those to keep; nil if one says that the
/// declaration is not available, or that it is deprecated on every system.
func keptAttributes(_ cursor: inout Cursor) -> [String]? {
  var kept: [String] = []
  var isUsable = true
  cursor.skipSpaces()
  while cursor.current == "@" {
    cursor.position += 1
    let name = cursor.identifier()
    let argument = cursor.current == "(" ? cursor.group() : ""
    if name == "available", saysUnusable(argument) { isUsable = false }
    if keptAttributeNames.contains(name) || name.hasSuffix("Actor") { kept.append("@" + name + argument) }
    cursor.skipSpaces()
  }
  return isUsable ? kept : nil
}

private let keptAttributeNames: Set<String> = [
  "frozen", "propertyWrapper", "resultBuilder", "dynamicMemberLookup", "dynamicCallable", "globalActor",
  "freestanding", "attached", "concurrent", "TaskLocal", "unchecked",
]

/// Whether an `@available` argument takes the declaration away on Linux: for all systems, for Linux, or for
/// the language version. A date in the far future (`100000`) is a hint to people, not a removal.
private func saysUnusable(_ argument: String) -> Bool {
  let parts = split(String(argument.dropFirst().dropLast()), at: ",")
  guard let system = parts.first, ["*", "swift", "Linux", "linux"].contains(system) else { return false }
  return parts.dropFirst().contains { part in
    ["unavailable", "deprecated", "obsoleted"].contains { part.hasPrefix($0) } && !part.contains("100000")
  }
}
