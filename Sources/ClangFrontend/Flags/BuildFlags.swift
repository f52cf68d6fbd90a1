// With which arguments libclang parses a file.
//
// From the compile database if the file has an entry; as the unit that includes it, for a header; else guessed. What
// comes out is clean (see `CleanedFlags`), absolute, names language and standard in any case, and holds no file.
// What every file needs from the library itself stands in `ClangLibrary.flags`, which goes before it.

package import SourceText
import Workspace

/// Build flags for the files of one project. Belongs to one task.
package final class BuildFlags {
  /// Where the flags of a file come from.
  package enum Origin: Sendable, Equatable {
    case database
    /// A header takes those of the unit with this path.
    case includer(String)
    case guessed
  }

  private let database: CompilationDatabase?
  private let guesses: GuessedIncludes
  private let libraryMajor: Int
  /// By the path of the unit.
  private var cleanedEntries: [String: CleanedFlags] = [:]

  /// - Parameters:
  ///   - root: The absolute folder whose headers may be meant by includes when flags are guessed.
  ///   - libraryMajor: The version whose standards are known.
  package init(database: CompilationDatabase?, root: String, libraryMajor: Int) {
    self.database = database
    self.libraryMajor = libraryMajor
    guesses = GuessedIncludes(root: root)
  }

  /// The arguments for `file`, an absolute path without links.
  ///
  /// - Parameter unit: For a header, a unit that includes it, if one is known.
  package func flags(for file: String, includedBy unit: String? = nil) -> [String] {
    switch origin(of: file, includedBy: unit) {
    case .database: return built(file, as: file)
    case .includer(let unit): return hasEntry(unit) ? built(file, as: unit) : guessed(file, as: unit)
    case .guessed: return guessed(file, as: file)
    }
  }

  /// The headers that `file` needs and that are not there, as far as they can be guessed.
  func provided(for file: String) -> [ProvidedHeader] { hasEntry(file) ? [] : guesses.provided(for: file) }

  package func origin(of file: String, includedBy unit: String? = nil) -> Origin {
    if hasEntry(file) { return .database }
    return unit.map { .includer($0) } ?? .guessed
  }

  /// What `file` is written in; nil for what is not analysed.
  package func language(of file: String, includedBy unit: String? = nil) -> Language? {
    if hasEntry(file), let language = cleaned(file).language { return language }
    if let unit, unit != file { return language(of: unit) }
    guard PathNames.fileExtension(file) == "h" else { return Language(fileExtension: PathNames.fileExtension(file)) }
    switch guesses.language(ofHeader: file) {
    case .c: return .c
    case .cpp: return .cpp
    case .objectiveC: return nil
    }
  }

  private func hasEntry(_ file: String) -> Bool { database?.entries[file] != nil }

  // MARK: Pieces

  private func cleaned(_ unit: String) -> CleanedFlags {
    if let known = cleanedEntries[unit] { return known }
    let entry = database?.entries[unit]
    let directory = entry?.directory ?? "/"
    let arguments = ResponseFiles.expanded(entry?.arguments ?? [], in: directory)
    let cleaned = CleanedFlags(arguments, directory: directory, libraryMajor: libraryMajor)
    cleanedEntries[unit] = cleaned
    return cleaned
  }

  private func built(_ file: String, as unit: String) -> [String] {
    let cleaned = cleaned(unit)
    let language = language(of: unit) ?? .c
    let standard = cleaned.standard.flatMap { $0.language == language ? $0 : nil }
    return begin(file, language, standard ?? .compilersDefault(language)) + cleaned.flags
  }

  private func guessed(_ file: String, as unit: String) -> [String] {
    let language = language(of: unit) ?? .c
    return begin(file, language, .guess(language)) + guesses.flags(for: unit)
  }

  private func begin(_ file: String, _ language: Language, _ standard: LanguageStandard) -> [String] {
    let name = language == .cpp ? "c++" : "c"
    return ["-x", Self.isHeader(file) ? name + "-header" : name, "-std=" + standard.name]
  }

  /// Whether a file is meant to be included.
  package static func isHeader(_ file: String) -> Bool {
    Language.isHeader(fileExtension: PathNames.fileExtension(file))
  }
}
