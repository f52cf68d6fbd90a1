// C and C++: each translation unit is described by libclang, and lowered file by file.
//
// Units are taken in the order of their paths. A header belongs to the first unit that includes it, one that no unit
// includes is a unit of its own; so each file is lowered once, whatever the number of workers.

internal import CLibclang
internal import Diagnostics
package import FrontendKit
package import SourceText
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

  package func lower(_ files: [UnitSource], names: Interner, workers: Int) -> UnitOutcome {
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
    let flags = BuildFlags(database: database(&project), root: options.root, libraryMajor: library.version.major)
    project.lower(library, flags, workers: workers)
    return project.outcome
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

/// The lowering of all files of a run.
struct ClangProject {
  private let files: [UnitSource]
  private var names: NameCache
  private let positions: [String: Int]
  private var foreign = ForeignDeclarations()
  var outcome: UnitOutcome

  init(_ files: [UnitSource], _ interner: Interner) {
    self.files = files
    names = NameCache(interner)
    positions = Dictionary(files.indices.map { (files[$0].path, $0) }) { first, _ in first }
    outcome = UnitOutcome(files: Array(repeating: nil, count: files.count))
  }

  mutating func lower(_ library: ClangLibrary, _ flags: BuildFlags, workers: Int) {
    let analysed = AnalysedFiles(files.map(\.path))
    for isHeader in [false, true] {
      for file in files where BuildFlags.isHeader(file.path) == isHeader {
        // A header that some unit has brought along is done.
        if isHeader, let position = positions[file.path], outcome.files[position] != nil { continue }
        take(file, library, flags, analysed)
      }
    }
    outcome.libraries = [ForeignDeclarations.builtIns(&names)] + foreign.files
  }

  private mutating func take(
    _ file: UnitSource, _ library: ClangLibrary, _ flags: BuildFlags, _ analysed: AnalysedFiles
  ) {
    do {
      let unit = try ClangExtraction.unit(
        of: file.path, flags: library.flags + flags.flags(for: file.path), analysed: analysed, clang: library.table)
      add(unit, of: file, language: flags.language(of: file.path) ?? .c)
    } catch {
      outcome.notifications.append(
        Notification(severity: .error, id: "not-parsed", message: "could not be parsed: \(error)", path: file.displayPath))
    }
  }

  /// Lowers those files of a unit that no unit before it had.
  private mutating func add(_ unit: ClangUnit, of main: UnitSource, language: Language) {
    var used: Set<UInt32> = []
    for (number, path) in unit.files.enumerated() {
      guard let position = positions[unit.text(path)], outcome.files[position] == nil else { continue }
      var lowering = UnitLowering(unit, file: UInt32(number), bytes: files[position].bytes, names: names.take())
      let lowered = lowering.lower()
      names = lowering.names.take()
      used.formUnion(lowering.foreign)
      outcome.files[position] = UnitFile(language: language, lowered: lowered)
    }
    foreign.add(used, of: unit, names: &names)
  }
}
