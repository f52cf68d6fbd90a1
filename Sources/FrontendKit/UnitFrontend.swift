// A frontend that reads several files together: a translation unit and the headers that it includes.

package import Diagnostics
package import SourceText

/// Lowers files that only make sense as parts of units.
///
/// What `Frontend` does for one file, this does for all files of its languages at once, since a file's meaning depends on
/// what it includes and on how it is built. Broken code is not an error here either.
package protocol UnitFrontend: Sendable {
  var languages: [Language] { get }

  /// Lowers `files`, with as many workers as are given. The outcome does not depend on their number. `progress` is called,
  /// on any thread, each time that some files are done, with their number.
  func lower(
    _ files: [UnitSource], names: Interner, workers: Int, progress: (@Sendable (_ files: Int) -> Void)?
  ) -> UnitOutcome
}

extension UnitFrontend {
  package func lower(_ files: [UnitSource], names: Interner, workers: Int) -> UnitOutcome {
    lower(files, names: names, workers: workers, progress: nil)
  }
}

/// A file that was read.
package struct UnitSource: Sendable {
  /// Absolute, without links.
  package var path: String
  /// As reports print it.
  package var displayPath: String
  package var bytes: [UInt8]

  package init(path: String, displayPath: String, bytes: [UInt8]) {
    self.path = path
    self.displayPath = displayPath
    self.bytes = bytes
  }
}

/// What became of the files, in their order, and of what they use.
package struct UnitOutcome: Sendable {
  /// `nil` for a file that could not be lowered; a notification says why.
  package var files: [UnitFile?]
  package var libraries: [LibraryFile] = []
  package var notifications: [Notification] = []

  package init(files: [UnitFile?]) { self.files = files }
}

/// A lowered file, and what it turned out to be written in.
package struct UnitFile: Sendable {
  package var language: Language
  package var lowered: LoweredFile

  package init(language: Language, lowered: LoweredFile) {
    self.language = language
    self.lowered = lowered
  }
}

/// Declarations of a library, as far as the files use them.
package struct LibraryFile: Sendable {
  package var module: String
  package var language: Language
  package var lowered: LoweredFile

  package init(module: String, language: Language, lowered: LoweredFile) {
    self.module = module
    self.language = language
    self.lowered = lowered
  }
}
