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
    var request = ClangRequest(file: path, flags: flags.flags(for: path))
    request.provided = flags.provided(for: path)
    return (request, flags.language(of: path) ?? .c)
  }

  /// Hands on the outcome of each request, from any thread and in any order. `finished` tells, when a request's turn
  /// comes, the places of the files that are known by then.
  func map(
    _ requests: [(ClangRequest, Language)], finished: @escaping @Sendable () -> [UInt32],
    _ body: @escaping @Sendable (Int, (ClangOutcome, Language)) -> Void
  ) {
    let asked: @Sendable (Int) -> ClangRequest = { index in
      var request = requests[index].0
      request.finished = finished()
      return request
    }
    guard let pool else {
      let analysed = AnalysedFiles(paths)
      for index in requests.indices { body(index, (parseHere(asked(index), analysed), requests[index].1)) }
      return
    }
    _ = pool.map(requests.count, workers: workers, request: asked) { index, outcome in
      body(index, (outcome, requests[index].1))
    }
  }

  private func parseHere(_ request: ClangRequest, _ analysed: AnalysedFiles) -> ClangOutcome {
    do throws(ClangParseError) {
      return .unit(try ClangExtraction.unit(request, analysed: analysed, library: library))
    } catch {
      return .refused
    }
  }
}
