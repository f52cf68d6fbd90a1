// How many of some files a compile database speaks of.

import Workspace

package struct DatabaseCoverage: Sendable, Equatable {
  /// Files to be compiled that have an entry.
  package private(set) var builtCount = 0
  /// Headers: they take the flags of what includes them.
  package private(set) var headerCount = 0
  /// Files to be compiled without an entry; their flags are guessed. In the order of the input.
  package private(set) var unknown: [String] = []

  /// - Parameter files: Absolute paths without links, each once.
  package init(of files: [String], in database: CompilationDatabase?) {
    for file in files {
      if database?.entries[file] != nil {
        builtCount += 1
      } else if BuildFlags.isHeader(file) {
        headerCount += 1
      } else {
        unknown.append(file)
      }
    }
  }
}
