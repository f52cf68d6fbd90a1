// C and C++: each translation unit is described by libclang, and lowered file by file.
//
// Units are taken in the order of their paths. A header belongs to the first unit that includes it, one that no unit
// includes is a unit of its own; so each file is lowered once, whatever the number of workers.

internal import Diagnostics
package import FrontendKit
package import SourceText
internal import Threading
internal import Workspace

/// The frontend for C and C++.
package struct ClangFrontend: UnitFrontend {
  package let languages: [Language] = [.c, .cpp]
  private let options: Options
  private let environment: @Sendable (String) -> String?

  package struct Options: Sendable {
    /// The value of `--libclang`.
    package var library: String?
    /// The value of `-p`: a compile database or a folder that holds one.
    package var database: String?
    /// The absolute folder that the run is about.
    package var root: String
    /// Whether units are parsed in processes of their own, which this program must serve as (see `ClangCommand`).
    package var isIsolated = true

    package init(library: String? = nil, database: String? = nil, root: String) {
      self.library = library
      self.database = database
      self.root = root
    }
  }

  /// `environment` gives the value of a variable that is set.
  package init(_ options: Options, environment: @escaping @Sendable (String) -> String?) {
    self.options = options
    self.environment = environment
  }

  package func lower(
    _ files: [UnitSource], names: Interner, workers: Int, progress: (@Sendable (_ files: Int) -> Void)?
  ) -> UnitOutcome {
    if files.isEmpty { return UnitOutcome(files: []) }
    var project = ClangProject(files, names)
    let library: ClangLibrary
    do throws(ClangLibraryError) {
      library = try ClangLibrary.find(explicit: options.library, environment: environment)
    } catch {
      project.outcome.notifications.append(
        Notification(severity: .error, id: "no-libclang", message: error.lines.joined(separator: "; ")))
      return project.outcome
    }
    let database = database(&project)
    let flags = BuildFlags(database: database, root: options.root, libraryMajor: library.version.major)
    project.lower(Parsing(library, flags, files, workers: workers, isIsolated: options.isIsolated), progress)
    if database == nil { noteGuesses(&project) }
    return project.outcome
  }

  /// Says what would help where headers were not found.
  private func noteGuesses(_ project: inout ClangProject) {
    if !project.templates.isEmpty {
      let names = project.templates.sorted().map { "'\(PathNames.below(options.root, $0) ?? $0)'" }
      let rest = names.count > 4 ? " and \(names.count - 4) more" : ""
      let message =
        "headers that the build makes are not there; what they say is guessed from \(names.prefix(4).joined(separator: ", "))\(rest)"
      project.outcome.notifications.append(Notification(severity: .note, id: "guessed-header", message: message))
    }
    guard project.incompleteUnits > 0 else { return }
    let message =
      "no compile_commands.json was found, so include folders and macros are guessed, and headers are missing in "
      + "\(project.incompleteUnits) of the C and C++ files; CMake writes one with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON, "
      + "'bear -- make' records one, '-p' names it"
    project.outcome.notifications.append(Notification(severity: .note, id: "no-compile-database", message: message))
  }

  /// The compile database that the user names, or the nearest one.
  private func database(_ project: inout ClangProject) -> CompilationDatabase? {
    let path =
      options.database.map { CompilationDatabase.path(named: $0) }
      ?? CompilationDatabase.candidates(from: options.root).first
    guard let path else { return nil }
    do throws(CompilationDatabaseError) {
      return try CompilationDatabase(path: path)
    } catch {
      project.outcome.notifications.append(
        Notification(severity: .error, id: "compile-database", message: error.text))
      return nil
    }
  }
}

