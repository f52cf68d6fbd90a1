// The hidden subcommands of the program that end in this frontend: for its worker processes and for those who develop it.
//
// They are no part of what users are promised, so the command line does not list them.

internal import FrontendKit
internal import NeutralAST
internal import SourceText
internal import Threading
internal import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the arguments of the process ask of this frontend.
package enum ClangCommand {
  /// `__clang-worker`: see `ClangWorker`.
  case worker
  /// `__clang-dump [--libclang PATH] FILE [FILES...] -- FLAGS`: a unit as text; further files are analysed with it.
  case dump(Input)
  /// `__clang-units [--libclang PATH] [-jN] FILES... -- FLAGS`: extracts a unit of each file by worker processes and says
  /// how large it is.
  case units(Input)
  /// `__clang-tree [--typed | --counts] [--libclang PATH] FILE…`: what becomes of files, as trees; or how much of them is
  /// not known.
  case tree(Input)

  package struct Input {
    var library: String?
    var workers = 1
    var files: [String] = []
    var flags: [String] = []
    var isTyped = false
    var isCounted = false
  }

  static let workerName = "__clang-worker"

  /// `arguments` are those of the process without its name; `nil` if they are meant for the command line.
  package init?(_ arguments: [String]) {
    let rest = arguments.dropFirst()
    switch arguments.first {
    case Self.workerName: self = .worker
    case "__clang-dump": self = .dump(Input(rest))
    case "__clang-units": self = .units(Input(rest))
    case "__clang-tree": self = .tree(Input(rest))
    default: return nil
    }
  }

  /// The text to print, or what went wrong. A worker never returns.
  package func run() -> Result<String, ClangCommandFailure> {
    let input: Input
    switch self {
    case .worker: ClangWorker.run()
    case .dump(let given), .units(let given), .tree(let given): input = given
    }
    do throws(ClangLibraryError) {
      let library = try ClangLibrary.find(explicit: input.library) { getenv($0).map { String(cString: $0) } }
      if case .units = self { return .success(input.sizes(library)) }
      if case .tree = self { return .success(onLargeStack { input.trees(library) }) }
      return onLargeStack { input.dump(library) }
    } catch {
      return .failure(ClangCommandFailure(message: error.lines.joined(separator: "\n")))
    }
  }
}

package struct ClangCommandFailure: Error {
  package var message: String
}

extension ClangCommand.Input {
  fileprivate init(_ arguments: ArraySlice<String>) {
    var rest = arguments.prefix { $0 != "--" }
    flags = Array(arguments.dropFirst(rest.count + 1))
    while let word = rest.popFirst() {
      if word == "--libclang" {
        library = rest.popFirst()
      } else if word == "--typed" {
        isTyped = true
      } else if word == "--counts" {
        isCounted = true
      } else if word.hasPrefix("-j"), let number = Int(word.dropFirst(2)) {
        workers = number
      } else {
        files.append(word)
      }
    }
  }

  fileprivate func dump(_ library: ClangLibrary) -> Result<String, ClangCommandFailure> {
    guard let file = files.first else { return .failure(ClangCommandFailure(message: "no file")) }
    do throws(ClangParseError) {
      let request = ClangRequest(file: file, flags: flags)
      let unit = try ClangExtraction.unit(request, analysed: AnalysedFiles(files), library: library)
      return .success(ClangUnitDump(unit, library: library).text)
    } catch {
      return .failure(ClangCommandFailure(message: "libclang \(error) '\(file)'"))
    }
  }

  fileprivate func trees(_ library: ClangLibrary) -> String {
    let folder = files.first.flatMap { FileSystem.realPath($0) }.map { PathNames.folder($0) } ?? "/"
    let sources = files.map { file in
      let path = FileSystem.realPath(file) ?? file
      return UnitSource(path: path, displayPath: file, bytes: (try? readBytes(at: path)) ?? [])
    }
    let options = ClangFrontend.Options(library: library.path, root: folder)
    let names = Interner()
    let outcome = ClangFrontend(options, environment: { _ in nil }).lower(sources, names: names, workers: workers)
    let table = names.snapshot()
    if isCounted { return UnknownCounts(outcome.files.compactMap { $0?.lowered.tree }).text }
    return outcome.files.compactMap { $0 }.map { file in
      TreeDump(file.lowered.tree, table, isTyped: isTyped).text + "\n"
    }.joined(separator: "\n")
  }

  fileprivate func sizes(_ library: ClangLibrary) -> String {
    let pool = ClangWorkerPool(library: library.path, analysed: files)
    let requests = files.map { ClangRequest(file: $0, flags: flags) }
    let lines = pool.map(requests.count, workers: workers) { requests[$0] } _: { index, outcome in
      switch outcome {
      case .unit(let unit):
        "\(requests[index].file): \(unit.nodes.count) nodes, \(unit.types.count) types, "
          + "\(unit.declarations.count) declarations, \(unit.problems.count) problems"
      default: "\(requests[index].file): \(outcome)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
