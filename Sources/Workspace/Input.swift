// What a run is asked to read, and what was found.

package import Diagnostics
package import SourceText

/// What to look for.
package struct InputQuery: Sendable {
  /// Text that stands for a file, as an editor or a pipe hands it over.
  package struct GivenText: Sendable, Equatable {
    /// The name that the text would have on disk; gives the language and the place for ignore rules and
    /// reports.
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Patterns from a configuration file.
  package struct Excludes: Sendable, Equatable {
    /// The absolute folder that the patterns are anchored at.
    package var folder: String
    package var globs: [String]

    package init(folder: String, globs: [String]) {
      self.folder = folder
      self.globs = globs
    }
  }

  /// Files and folders as given by the user. Empty means the working directory, unless there is given text.
  package var paths: [String]
  /// Absolute; the process's own if nil.
  package var workingDirectory: String?
  package var languages: Set<Language>
  package var excludes: [Excludes] = []
  package var givenText: GivenText?
  /// Whether `.gitignore`, `.escapelintignore` and `.git/info/exclude` count.
  package var respectsIgnoreFiles = true
  /// Whether files given by name are subject to ignore rules too, as hooks want it.
  package var forcesExcludes = false
  /// Whether to list the sources of checked-out dependencies.
  package var includesDependencies = true

  package init(paths: [String], languages: Set<Language>) {
    self.paths = paths
    self.languages = languages
  }
}

/// One file to read.
package struct Input: Sendable, Equatable {
  package enum Role: Sendable, Equatable {
    case analysed
    /// Another file of the same target as one that was given by name: what it says counts, nothing is reported in it.
    case context
    /// A dependency: its declarations help to resolve names; nothing is reported in it.
    case declarationsOnly
  }

  /// The path for reports: relative to the working directory, with `/`, and with `../` where it lies outside.
  package let displayPath: String
  /// The absolute path without links; two inputs never share it.
  package let path: String
  package let language: Language
  package let role: Role
  /// Whether the user gave the file by its name, so that generated code is read all the same.
  package let isNamed: Bool
  /// The part of the path below the folder that the user named: whoever names a folder asks for what is in it.
  package let pathBelowNamed: String
  /// The content where it does not come from disk.
  package let givenBytes: [UInt8]?

  package init(
    displayPath: String, path: String, language: Language, role: Role, isNamed: Bool, givenBytes: [UInt8]?,
    pathBelowNamed: String? = nil
  ) {
    self.displayPath = displayPath
    self.path = path
    self.language = language
    self.role = role
    self.isNamed = isNamed
    self.givenBytes = givenBytes
    self.pathBelowNamed = pathBelowNamed ?? displayPath
  }
}

/// The outcome of a search.
package struct Discovery: Sendable {
  /// Sorted by display path; independent of the order of the query's paths.
  package var inputs: [Input] = []
  /// The other files of the targets of files that were given by name, sorted by display path.
  package var context: [Input] = []
  /// Dependency sources, sorted by display path.
  package var dependencies: [Input] = []
  /// Sorted by path and id.
  package var notifications: [Notification] = []
  /// Paths given by the user at which nothing is, as they were written, sorted. A notification names each,
  /// too.
  package var missing: [String] = []
  /// The absolute working directory that display paths are relative to.
  package var root: String

  package init(root: String) { self.root = root }

  /// Whether there is nothing to analyse, which is most likely a mistake of the caller.
  package var foundNothing: Bool { inputs.isEmpty }
}
