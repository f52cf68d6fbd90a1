// The hidden subcommands of the program that end in this frontend.
//
// They are no part of what users are promised, so the command line does not list them.

internal import CLibclang
internal import Threading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the arguments of the process ask of this frontend.
package enum ClangCommand {
  /// `__clang-dump [--libclang PATH] FILE [FILES...] -- FLAGS`: a unit as text; further files are analysed with it.
  case dump(library: String?, files: [String], flags: [String])
  /// `__clang-worker`: see `ClangWorker`.
  case worker

  static let workerName = "__clang-worker"

  /// `arguments` are those of the process without its name; `nil` if they are meant for the command line.
  package init?(_ arguments: [String]) {
    if arguments == [Self.workerName] {
      self = .worker
      return
    }
    guard arguments.first == "__clang-dump" else { return nil }
    var files = Array(arguments.dropFirst())
    var flags: [String] = []
    if let end = files.firstIndex(of: "--") {
      flags = Array(files[(end + 1)...])
      files = Array(files[..<end])
    }
    var library: String?
    if files.first == "--libclang", files.count > 1 {
      library = files[1]
      files.removeFirst(2)
    }
    self = .dump(library: library, files: files, flags: flags)
  }

  /// The text to print, or what went wrong. A worker never returns.
  package func run() -> Result<String, ClangCommandFailure> {
    switch self {
    case .worker: ClangWorker.run()
    case .dump(let library, let files, let flags):
      onLargeStack { Self.dump(library: library, files: files, flags: flags) }
    }
  }

  private static func dump(
    library: String?, files: [String], flags: [String]
  ) -> Result<String, ClangCommandFailure> {
    guard let file = files.first else { return .failure(ClangCommandFailure(message: "no file")) }
    do {
      let library = try ClangLibrary.find(explicit: library) { getenv($0).map { String(cString: $0) } }
      let unit = try ClangExtraction.unit(
        of: file, flags: flags, analysed: AnalysedFiles(files), library: library)
      return .success(ClangUnitDump(unit) { ClangKinds.name($0, library) }.text)
    } catch let error as ClangLibraryError {
      return .failure(ClangCommandFailure(message: error.lines.joined(separator: "\n")))
    } catch {
      return .failure(ClangCommandFailure(message: "libclang: \(error)"))
    }
  }
}

package struct ClangCommandFailure: Error {
  package var message: String
}

extension ClangKinds {
  static func name(_ kind: UInt16, _ library: ClangLibrary) -> String {
    guard let cursorKind = ELCursorKind(rawValue: UInt32(kind)) else { return "\(kind)" }
    return library.text(library.table.getCursorKindSpelling(cursorKind))
  }
}
