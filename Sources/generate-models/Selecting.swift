// Applies the exclusions of a model to the declarations of its modules.

/// Decides which declarations a model carries.
struct Selector {
  let types: [String]
  var members: [String]
  let conformances: [String]
  let mentions: [String]
  let onlyTypes: [String]?
  let protocols: Set<String>

  /// `declarations` tell which extended types are protocols.
  init(_ exclusions: [Exclusions], onlyTypes: [String]?, declarations: [Declaration]) {
    types = exclusions.flatMap { $0.types ?? [] }
    members = exclusions.flatMap { $0.members ?? [] }
    conformances = exclusions.flatMap { $0.conformances ?? [] }
    mentions = exclusions.flatMap { $0.mentions ?? [] }
    self.onlyTypes = onlyTypes
    protocols = Set(declarations.filter { $0.keyword == "protocol" }.map(\.name))
  }

  /// The declarations without what is left out, at any depth. `owner` is the type they stand in, or empty.
  func select(_ declarations: [Declaration], in owner: String = "") -> [Declaration] {
    declarations.compactMap { select($0, in: owner) }
  }

  private func select(_ declaration: Declaration, in owner: String) -> Declaration? {
    let path = owner.isEmpty ? declaration.name : owner + "." + declaration.name
    guard declaration.isContainer else { return keeps(declaration, owner) ? declaration : nil }
    guard keepsType(path, isOutermost: owner.isEmpty) else { return nil }
    guard !mentionsDropped(declaration.requirements) else { return nil }
    var kept = declaration
    let selector = protocols.contains(path) ? forProtocols : self
    kept.members = selector.select(declaration.members, in: path)
    kept.inherited = declaration.inherited.filter { type in !conformances.contains { matches(type, $0) } }
    return kept.isIdle ? nil : kept
  }

  /// A protocol's members stay when a pattern speaks of the members of all types: those are the witnesses.
  private var forProtocols: Selector {
    var copy = self
    copy.members.removeAll { $0.hasPrefix("*.") }
    return copy
  }

  private func keeps(_ declaration: Declaration, _ owner: String) -> Bool {
    let name = declaration.name.isEmpty ? declaration.keyword : declaration.name
    let path = owner.isEmpty ? name : owner + "." + name
    let call = "\(path)(\(argumentLabels(of: declaration.signature)))"
    return !members.contains { matches(path, $0) || matches(call, $0) }
      && !mentionsDropped(declaration.signature)
      && !(declaration.keyword == "typealias" && types.contains { matches(path, $0) })
  }

  private func keepsType(_ path: String, isOutermost: Bool) -> Bool {
    var outer = ""
    for part in path.split(separator: ".") {
      outer += outer.isEmpty ? part : "." + part
      if types.contains(where: { matches(outer, $0) }) { return false }
    }
    guard isOutermost, let onlyTypes, let first = path.split(separator: ".").first else { return true }
    return onlyTypes.contains { matches(first, $0) }
  }

  private func mentionsDropped(_ text: String) -> Bool {
    !mentions.isEmpty && words(of: text).contains { word in mentions.contains { matches(word, $0) } }
  }

  private func words(of text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  }
}

extension Declaration {
  /// Whether it is an extension that adds nothing, or nothing but that values may cross threads under
  /// conditions: no analysis asks for that.
  fileprivate var isIdle: Bool {
    keyword == "extension" && members.isEmpty && inherited.allSatisfy { $0.hasSuffix("Sendable") }
  }
}
