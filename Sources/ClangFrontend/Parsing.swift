// How units are parsed in a run: with which libclang and flags, in this process or in others.

internal import FrontendKit
internal import SourceText
internal import Threading

/// Gives the unit of each file.
struct Parsing {
  private let library: ClangLibrary
  private let flags: BuildFlags
  private let workers: Int
  private let paths: [String]
  private let pool: ClangWorkerPool?

  init(
    _ library: ClangLibrary, _ flags: BuildFlags, _ files: [UnitSource], workers: Int, isIsolated: Bool
  ) {
    self.library = library
    self.flags = flags
    self.workers = workers
    paths = files.map(\.path)
    pool = isIsolated ? ClangWorkerPool(library: library.path, analysed: paths) : nil
  }

  /// What to ask for one file, and the language that its flags make of it.
  func request(_ path: String) -> (ClangRequest, Language) {
    (ClangRequest(file: path, flags: flags.flags(for: path)), flags.language(of: path) ?? .c)
  }

  /// Hands on the outcome of each request, from any thread and in any order.
  func map(
    _ requests: [(ClangRequest, Language)], _ body: @escaping @Sendable (Int, (ClangOutcome, Language)) -> Void
  ) {
    let languages = requests.map(\.1)
    guard let pool else { return mapHere(requests, body) }
    _ = pool.map(requests.map(\.0), workers: workers) { index, outcome in body(index, (outcome, languages[index])) }
  }

  private func mapHere(
    _ requests: [(ClangRequest, Language)], _ body: @escaping @Sendable (Int, (ClangOutcome, Language)) -> Void
  ) {
    let analysed = AnalysedFiles(paths)
    for (index, entry) in requests.enumerated() {
      do throws(ClangParseError) {
        let unit = try ClangExtraction.unit(
          of: entry.0.file, flags: entry.0.flags, analysed: analysed, library: library)
        body(index, (.unit(unit), entry.1))
      } catch {
        body(index, (.refused, entry.1))
      }
    }
  }
}
