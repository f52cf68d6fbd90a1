// Options for C and C++: which libclang, and how files are built.

import ArgumentParser
import ClangFrontend
import Workspace

struct ClangOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use this libclang for C and C++ instead of the newest that is installed.", valueName: "file"),
    completion: .file())
  var libclang: String?

  @Option(
    name: [.customShort("p"), .customLong("compile-commands")],
    help: ArgumentHelp(
      "Use this compile_commands.json, or the one in this folder, instead of the nearest.", valueName: "path"),
    completion: .file(extensions: ["json"]))
  var compileCommands: String?

  func library() throws(ClangLibraryError) -> ClangLibrary {
    let demanded = libclang.map { PathNames.absolute($0, in: Terminal.currentFolder) }
    return try ClangLibrary.find(explicit: demanded, environment: Terminal.variable)
  }

  /// The paths of databases for sources below `folder`, best first: the one that is demanded, or the nearest.
  func databases(from folder: String) -> [String] {
    guard let compileCommands else { return CompilationDatabase.candidates(from: folder) }
    return [CompilationDatabase.path(named: PathNames.absolute(compileCommands, in: Terminal.currentFolder))]
  }
}
