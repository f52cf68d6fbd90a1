// Inside a type, its own nested types need no prefix: `Dictionary<Key, Value>.Index` becomes `Index`.
//
// A printed interface qualifies every type in full; a fifth of its text is such prefixes.

extension Declaration {
  /// The declaration with the prefixes of the types around each member removed. `outer` are those types'
  /// names.
  func withShortNames(outer: [String] = []) -> Declaration {
    guard isContainer else { return shortened(outer) }
    var copy = self
    let path = outer.last.map { $0 + "." + name } ?? name
    let full = outer.isEmpty ? [path, path + nominalArguments] : [path + nominalArguments]
    let prefixes = (keyword == "protocol" ? [] : outer + full).filter { !$0.isEmpty }
    copy.members = withoutRepetitions(members.map { $0.withShortNames(outer: prefixes) })
    return copy
  }

  /// `<Key, Value>` of `Dictionary<Key, Value>`, without constraints.
  private var nominalArguments: String {
    let names = split(String(signature.dropFirst().dropLast()), at: ",").map { $0.prefix { $0 != ":" } }
    return names.isEmpty ? "" : "<" + names.joined(separator: ", ") + ">"
  }

  private func shortened(_ outer: [String]) -> Declaration {
    guard keyword != "typealias" else { return self }
    var copy = self
    for prefix in outer.reversed() { copy.signature = removing(prefix + ".", from: copy.signature) }
    if keyword != "case", keyword != "subscript" { copy.signature = withoutInnerNames(copy.signature) }
    return copy
  }
}

/// The declarations without those that stand there twice: two modules of one model may declare the same
/// extension.
func withoutRepetitions(_ declarations: [Declaration]) -> [Declaration] {
  var seen: Set<Declaration> = []
  return declarations.filter { seen.insert($0).inserted }
}

/// Removes a prefix wherever it starts a type name, and what follows is a type and not a value.
private func removing(_ prefix: String, from text: String) -> String {
  var output = ""
  var rest = text[...]
  while let range = rest.firstRange(of: prefix) {
    output += rest[..<range.lowerBound]
    let isWhole = output.last.map { !($0.isLetter || $0.isNumber || "_.`".contains($0)) } ?? true
    let next = rest[range.upperBound...]
    let isMetatype = next.hasPrefix("Type") || next.hasPrefix("self") || next.hasPrefix("Protocol")
    if !isWhole || isMetatype { output += prefix }
    rest = next
  }
  return output + rest
}
