// `escapelint doctor [PATHS…]`: what the analysis of C and C++ has to work with.
//
// Exit code 2 if something keeps the C and C++ files under the paths from being analysed, or an option could not be
// followed.

import ArgumentParser
import ClangFrontend
import Diagnostics
import SourceText
import Workspace

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Show versions, the libclang in use, and how far the compile database covers C and C++ files.")

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "C and C++") var clang: ClangOptions

  func run() throws {
    let request = try input.request()
    let discovery = input.discovery(request, try input.configuration(for: request), languages: [.c, .cpp])
    let files = discovery.inputs.map { (path: $0.path, shown: $0.displayPath) }
    var examination = Examination(files: files)
    examination.showVersions()
    examination.showLibraries(clang)
    examination.showDatabase(clang, from: input.commonFolder(of: request))
    StandardStreams.output(examination.lines.joined(separator: "\n"))
    if examination.isSick { throw ExitStatus.failed }
  }
}

/// The lines that are printed, and whether something is wrong.
private struct Examination {
  private(set) var lines: [String] = []
  private(set) var isSick = false
  private let files: [(path: String, shown: String)]

  /// A longer list would say nothing new.
  private static let mostShown = 20

  init(files: [(path: String, shown: String)]) { self.files = files }

  mutating func showVersions() {
    lines.append("\(Tool.name) \(ToolVersion.current)")
  }

  // MARK: libclang

  mutating func showLibraries(_ clang: ClangOptions) {
    lines += ["", "libclang"]
    var used: String?
    do throws(ClangLibraryError) {
      let library = try clang.library()
      used = FileSystem.realPath(library.path)
      lines.append("  in use: \(Self.words(library))")
      let headers = library.resourceDirectory ?? "not found; those of another compiler are used"
      lines.append("    builtin headers: \(headers)")
    } catch {
      isSick = isSick || !files.isEmpty || error.demandedBy != nil
      lines += error.lines.map { "  " + $0 }
    }
    for (path, library) in ClangLibrary.all(environment: Terminal.variable) where FileSystem.realPath(path) != used {
      switch library {
      case .success(let library): lines.append("  also found: \(Self.words(library))")
      case .failure(let problem): lines.append("  not usable: \(path): \(problem.text)")
      }
    }
  }

  private static func words(_ library: ClangLibrary) -> String { "\(library.version.text), \(library.path)" }

  // MARK: Compile database

  mutating func showDatabase(_ clang: ClangOptions, from folder: String) {
    lines += ["", "compile database"]
    let paths = clang.databases(from: folder)
    guard let path = paths.first else {
      lines.append("  none at or above '\(folder)'; build flags are guessed")
      return showCoverage(nil)
    }
    do throws(CompilationDatabaseError) {
      let database = try CompilationDatabase(path: path)
      lines.append("  in use: \(path): \(Self.count(database.entries.count, "file"))")
      lines += Self.remarks(database).map { "    " + $0 }
      lines += paths.dropFirst().map { "  also found: \($0)" }
      showCoverage(database)
    } catch {
      isSick = true
      lines.append("  " + error.text)
    }
  }

  private static func remarks(_ database: CompilationDatabase) -> [String] {
    var remarks: [String] = []
    if let gone = database.missing.first {
      remarks.append("\(count(database.missing.count, "entry", "entries")) for files that are gone, such as \(gone)")
    }
    if database.duplicateCount > 0 {
      let further = count(database.duplicateCount, "further entry", "further entries")
      remarks.append("\(further) for the same files; the first counts")
    }
    if database.incompleteCount > 0 {
      remarks.append("\(count(database.incompleteCount, "entry", "entries")) without a file or a command")
    }
    return remarks
  }

  private mutating func showCoverage(_ database: CompilationDatabase?) {
    let coverage = DatabaseCoverage(of: files.map(\.path), in: database)
    lines += ["", "C and C++ files under the given paths: \(files.count)"]
    if files.isEmpty { return }
    lines.append("  with an entry: \(coverage.builtCount)")
    lines.append("  headers, which take the flags of what includes them: \(coverage.headerCount)")
    lines.append("  with guessed flags: \(coverage.unknown.count)")
    guard database != nil else { return }
    let unknown = Set(coverage.unknown)
    let shown = files.filter { unknown.contains($0.path) }.map(\.shown)
    lines += shown.prefix(Self.mostShown).map { "    " + $0 }
    if shown.count > Self.mostShown { lines.append("    and \(shown.count - Self.mostShown) more") }
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
