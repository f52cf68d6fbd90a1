// From logical lines to a tree of declarations, without what a caller cannot use.
//
// Left out here, for every module alike: what is unavailable or deprecated everywhere, names with an
// underscore in front, overriding functions and properties (the overridden one is found through the
// superclass), aliases of what only the compiler or C knows, and `deinit`.

/// Reads one printed interface.
struct InterfaceReader {
  private var lines: ArraySlice<String>

  private let keepsHidden: Bool

  /// `keepsHidden` also lets names with an underscore in front through.
  init(text: String, keepsHidden: Bool = false) {
    lines = logicalLines(of: text)[...]
    self.keepsHidden = keepsHidden
  }

  /// Reads declarations up to the end of the body or of the text.
  mutating func declarations() -> [Declaration] {
    var found: [Declaration] = []
    while let line = lines.popFirst(), line != "}" {
      let opens = line.hasSuffix("{")
      let head = opens ? line.dropLast().trimmed : line
      let parsed = parseDeclaration(head)
      let members = opens ? declarations() : []
      guard var declaration = parsed, keepsHidden || !isHidden(declaration.name) else { continue }
      declaration.members = members
      found.append(declaration)
    }
    return found
  }
}

/// Takes one declaration apart; nil if it is one that callers cannot or should not use.
func parseDeclaration(_ line: String) -> Declaration? {
  var cursor = Cursor(line)
  guard let attributes = keptAttributes(&cursor) else { return nil }
  var (modifiers, keyword) = leadingWords(&cursor)
  if modifiers.contains("override"), keyword != "init" { return nil }
  modifiers.removeAll { droppedModifiers.contains($0) }
  guard !["deinit", "precedencegroup", "operator", ""].contains(keyword) else { return nil }
  cursor.skipSpaces()
  let name = declaredName(keyword, &cursor)
  var declaration = Declaration(attributes: attributes, modifiers: modifiers, keyword: keyword, name: name)
  declaration.readTail(cursor.rest)
  let isOpaque = keyword == "typealias" && !declaration.signature.contains("= ")
  return isOpaque ? nil : declaration
}

private let droppedModifiers: Set<String> = ["public", "override", "required", "convenience", "dynamic"]

private let modifierWords: Set<String> = [
  "public", "open", "final", "static", "override", "required", "convenience", "mutating", "nonmutating",
  "consuming", "borrowing", "prefix", "postfix", "infix", "indirect", "nonisolated", "unowned", "weak",
  "lazy", "dynamic", "distributed", "isolated", "package", "internal",
]

/// Reads modifiers up to the keyword. `class` before a member is a modifier.
private func leadingWords(_ cursor: inout Cursor) -> (modifiers: [String], keyword: String) {
  var modifiers: [String] = []
  while true {
    cursor.skipSpaces()
    let word = cursor.identifier()
    let argument = modifierWords.contains(word) && cursor.current == "(" ? cursor.group() : ""
    let isClassMember = word == "class" && ["func", "var", "let", "subscript", "override"].contains {
      cursor.rest.trimmed.hasPrefix($0 + " ")
    }
    guard modifierWords.contains(word) || isClassMember else { return (modifiers, word) }
    modifiers.append(word + argument)
  }
}

/// Reads the name after a keyword: an operator, a path of types, or an identifier.
private func declaredName(_ keyword: String, _ cursor: inout Cursor) -> String {
  switch keyword {
  case "init", "subscript": return ""
  case "extension", "import": return cursor.take { $0 != " " && $0 != "<" && $0 != ":" }
  default:
    let name = cursor.identifier()
    return name.isEmpty ? cursor.take { $0 != " " && $0 != "(" } : name
  }
}

private func isHidden(_ name: String) -> Bool {
  name.split(separator: ".").contains { $0.hasPrefix("_") && $0 != "_" && !$0.allSatisfy(\.isPunctuation) }
}

extension Declaration {
  /// Reads what follows the name.
  fileprivate mutating func readTail(_ tail: String) {
    guard isContainer else {
      signature = trimmedSignature(tail)
      completeAccessors()
      return
    }
    var cursor = Cursor(tail)
    signature = cursor.group()
    let (types, conditions) = splitAtWhere(cursor.rest)
    inherited = split(String(types.drop { $0 == " " || $0 == ":" }), at: ",").map(trimmedSignature)
    requirements = trimmedSignature(conditions)
    if keyword == "extension" { dropLoosenings() }
  }

  /// `where T: ~Copyable` on an extension is no condition: it says that the members are there for still
  /// more types.
  private mutating func dropLoosenings() {
    let conditions = split(requirements, at: ",")
    requirements = conditions.filter { !$0.contains(": ~") }.joined(separator: ", ")
  }
}

extension Declaration {
  /// Says of a subscript that it can be set, where a printed interface says nothing; a constant needs no
  /// accessor.
  fileprivate mutating func completeAccessors() {
    if keyword == "subscript", !signature.hasSuffix("}") { signature += " { get set }" }
    if keyword == "let", signature.hasSuffix(" { get }") { signature.removeLast(" { get }".count) }
  }
}

/// Splits at a `where` outside brackets.
func splitAtWhere(_ text: String) -> (before: String, conditions: String) {
  guard let range = text.firstRange(of: "where ") else { return (text, "") }
  return (String(text[..<range.lowerBound]), text[range.upperBound...].trimmed)
}
