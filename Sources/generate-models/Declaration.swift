// One declaration of a module's printed interface, taken apart as far as selecting and printing need.
//
// Types are never looked into: a signature stays text. Access modifiers are gone, since everything in a
// printed interface is public; `open` stays, because it says that strangers may override.

/// A declaration with the declarations inside it.
struct Declaration: Hashable {
  /// The kept attributes, each with its `@`.
  var attributes: [String] = []
  /// The kept modifiers, in the order they were written.
  var modifiers: [String] = []
  /// `struct`, `func`, `extension` and so on.
  var keyword: String
  /// The base name; for an extension the extended type, with its outer types.
  var name: String
  /// What stands between the name and the inherited types: generic parameters, or a whole signature.
  var signature: String = ""
  /// The types after the colon. Only of types and extensions.
  var inherited: [String] = []
  /// The requirements after `where`. Only of types and extensions.
  var requirements: String = ""
  var members: [Declaration] = []

  /// Whether declarations stand inside this one.
  var isContainer: Bool { Self.containers.contains(keyword) }

  /// Whether it declares a type of its own that has a layout in memory.
  var isValueType: Bool { keyword == "struct" || keyword == "enum" }

  /// The keywords that open a body of declarations.
  static let containers: Set<String> = ["struct", "enum", "class", "actor", "protocol", "extension"]

  /// Tells apart members that may stand in for each other: kind, static or not, name and argument labels.
  var lookupKey: String {
    let isStatic = modifiers.contains("static") || modifiers.contains("class")
    return "\(keyword) \(isStatic) \(name)(\(argumentLabels(of: signature)))"
  }
}
