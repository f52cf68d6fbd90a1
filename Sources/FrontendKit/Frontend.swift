// What a language must supply: text in, neutral tree out.

package import NeutralAST
package import SourceText

/// Turns the text of one file into the neutral tree.
///
/// Broken code is not an error: it comes back as `.other` nodes plus `problems`.
package protocol Frontend: Sendable {
  var languages: [Language] { get }

  /// Lowers one file. `names` is the calling worker's cache.
  func lower(_ file: SourceFile, depth: LoweringDepth, names: inout NameCache) -> LoweredFile
}

extension Frontend {
  package func lower(_ file: SourceFile, names: inout NameCache) -> LoweredFile {
    lower(file, depth: .everything, names: &names)
  }
}

/// How much of a file is wanted.
package enum LoweringDepth: Sendable {
  case everything
  /// The bodies of functions are left out.
  case declarations
  /// As `declarations` if the file imports one of these modules, else everything.
  case declarationsIfImporting(Set<String>)
}

/// One file as the analysis sees it.
package struct LoweredFile: Sendable {
  package var tree: Tree
  /// Comments that speak to escapelint; other comments are dropped.
  package var comments: [ByteRange]
  /// What kept the frontend from understanding the whole file.
  package var problems: [Problem]
  /// Operators declared here: name, and the name of their precedence group.
  package var imports: [String]

  package init(tree: Tree, comments: [ByteRange], problems: [Problem], imports: [String]) {
    self.tree = tree
    self.comments = comments
    self.problems = problems
    self.imports = imports
  }
}

/// A place that the frontend could not make sense of.
package struct Problem: Sendable, Equatable {
  package var range: ByteRange
  package var message: String

  package init(range: ByteRange, message: String) {
    self.range = range
    self.message = message
  }
}
