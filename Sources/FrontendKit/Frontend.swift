// What a language must supply: text in, neutral tree out.

package import NeutralAST
package import SourceText

/// Turns the text of one file into the neutral tree.
///
/// Broken code is not an error: it comes back as `.other` nodes plus `problems`.
package protocol Frontend: Sendable {
  var languages: [Language] { get }

  /// Lowers one file. `operators` are those that it sees of other files, `names` is the calling worker's cache.
  func lower(
    _ file: SourceFile, depth: LoweringDepth, operators: OperatorDeclarations, names: inout NameCache
  ) -> LoweredFile
}

extension Frontend {
  package func lower(
    _ file: SourceFile, depth: LoweringDepth = .everything, names: inout NameCache
  ) -> LoweredFile {
    lower(file, depth: depth, operators: OperatorDeclarations(), names: &names)
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
  /// The names of the imported modules.
  package var imports: [String]
  /// The operators and precedence groups that the file declares.
  package var operators = OperatorDeclarations()
  /// Operators whose rank mattered and was not known: with their declarations the file would perhaps read otherwise.
  package var unrankedOperators: Set<String> = []

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
  /// Whether nothing of the file was read because of it.
  package var concernsWholeFile: Bool

  package init(range: ByteRange, message: String, concernsWholeFile: Bool = false) {
    self.range = range
    self.message = message
    self.concernsWholeFile = concernsWholeFile
  }
}
