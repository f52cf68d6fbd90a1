// One opened libclang: which it is, and its functions.
//
// It is opened when the first C or C++ file is met, and stays open until the process ends, so that nothing
// that it gave out can outlive it.

package import CLibclang
import Workspace

/// A libclang that is new enough and has every function that is needed.
///
/// `Sendable` without a lock: everything in it is constant. libclang's functions may be called from many threads as
/// long as no two of them use one index or one translation unit at once; those belong to their callers.
package final class ClangLibrary: Sendable {
  /// As it was found, links not resolved.
  package let path: String
  package let version: ClangVersion
  package let table: ELClang
  private let headers: BuiltinHeaders

  /// The oldest version that is supported.
  static let oldestMajor = 14

  /// The library to use: the one that the user demands, or the newest that is installed and works.
  ///
  /// - Parameters:
  ///   - explicit: The value of `--libclang`: a file.
  ///   - environment: The value of an environment variable, nil if it is unset or empty.
  package static func find(
    explicit: String?, environment: (String) -> String?
  ) throws(ClangLibraryError) -> ClangLibrary {
    let search = LibrarySearch(explicit: explicit, environment: environment)
    var attempts: [ClangLibraryError.Attempt] = []
    for file in search.files {
      switch open(file) {
      case .success(let library): return library
      case .failure(let reason): attempts.append(.init(path: file, reason: reason.text))
      }
    }
    throw ClangLibraryError(demandedBy: search.demandedBy, attempts: attempts, folders: search.emptyFolders)
  }

  /// Every library that is installed, best first, each opened or with the reason why it is of no use.
  package static func all(
    environment: (String) -> String?
  ) -> [(path: String, library: Result<ClangLibrary, OpeningProblem>)] {
    LibrarySearch(explicit: nil, environment: environment).files.map { ($0, open($0)) }
  }

  /// The folder for `-resource-dir`; nil if the library's own headers are not installed.
  package var resourceDirectory: String? {
    if case .resources(let folder) = headers { folder } else { nil }
  }

  /// What every file has to be parsed with, whatever its own flags: where the builtin headers are; all errors
  /// instead of the first twenty; no warnings, whose analyses cost time; and no guesses at misspelt names,
  /// which would give calls the wrong meaning. Newer versions refuse old C that older ones, and gcc, take with a
  /// warning; what it means is plain.
  package var flags: [String] {
    headers.flags + AppleSDK.flags + ["-ferror-limit=0", "-w", "-fno-spell-checking"] 
      + ["implicit-function-declaration", "implicit-int", "int-conversion", "incompatible-pointer-types",
        "incompatible-function-pointer-types"].map { "-Wno-error=" + $0 }
  }

  // MARK: Opening

  package struct OpeningProblem: Error {
    package let text: String
  }

  private init(path: String, version: ClangVersion, table: ELClang) {
    self.path = path
    self.version = version
    self.table = table
    headers = BuiltinHeaders(library: path, version: version)
  }

  private static func open(_ path: String) -> Result<ClangLibrary, OpeningProblem> {
    // A bare name would be searched for by the loader, in places that nobody meant.
    guard isFile(path), let real = FileSystem.realPath(path) else { return .failure(.init(text: "no such file")) }
    return table(real).flatMap { table in
      let words = text(table.getClangVersion(), table)
      guard let version = ClangVersion(words) else {
        return .failure(.init(text: "its version '\(words)' cannot be read"))
      }
      guard version.major >= oldestMajor else {
        return .failure(.init(text: "version \(version.number) is older than \(oldestMajor)"))
      }
      return .success(ClangLibrary(path: path, version: version, table: table))
    }
  }

  private static func table(_ path: String) -> Result<ELClang, OpeningProblem> {
    withUnsafeTemporaryAllocation(of: ELClang.self, capacity: 1) { table in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { message in
        guard let address = table.baseAddress, let reason = message.baseAddress else {
          return .failure(.init(text: "no memory"))
        }
        if el_clang_open(path, address, reason, message.count) != 0 { return .success(address.pointee) }
        return .failure(.init(text: String(cString: reason)))
      }
    }
  }

  // MARK: Strings

  /// The text of `string`, which is given back to the library.
  package func text(_ string: ELString) -> String { Self.text(string, table) }

  private static func text(_ string: ELString, _ table: ELClang) -> String {
    defer { table.disposeString(string) }
    return table.getCString(string).map { String(cString: $0) } ?? ""
  }
}
