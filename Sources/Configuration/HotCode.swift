// Which code is hot, and which types are pools, by the word of the user.

import Workspace

/// Names of functions, as patterns.
package struct FunctionPattern: Sendable, Equatable {
  /// As it was written.
  package let text: String
  private let wildcard: Wildcard

  package init(_ text: String) {
    self.text = text
    wildcard = Wildcard(text)
  }

  /// Whether there is a name that the pattern means.
  var canMatch: Bool { wildcard.canMatch }

  /// Whether the pattern means the function with this qualified name, such as `Server.handle(_:)`. Argument
  /// labels and enclosing types may be left out.
  package func matches(_ qualifiedName: String) -> Bool {
    var name = qualifiedName[...]
    while true {
      if wildcard.matches(name) || wildcard.matches(name.prefix { $0 != "(" }) { return true }
      let head = name.prefix { $0 != "(" }
      guard let dot = head.firstIndex(of: ".") else { return false }
      name = name[name.index(after: dot)...]
    }
  }
}

/// The `hot:` section.
package struct HotCode: Sendable, Equatable {
  /// Globs of files that are hot as a whole.
  package var paths: [String] = []
  package var functions: [FunctionPattern] = []

  package init(paths: [String] = [], functions: [FunctionPattern] = []) {
    self.paths = paths
    self.functions = functions
  }
}

/// One entry of `pools:`; a type, or some functions, that hand out objects and take them back.
package struct PoolDeclaration: Sendable, Equatable {
  /// Empty for functions that are members of no type.
  package var type: String
  /// Members that hand out an object; at least one.
  package var acquire: [String]
  /// Members that take one back; at least one.
  package var release: [String]
  /// Members, of the pool or of the object, that make an object fresh again.
  package var reset: [String]

  package init(type: String, acquire: [String], release: [String] = [], reset: [String] = []) {
    self.type = type
    self.acquire = acquire
    self.release = release
    self.reset = reset
  }
}
