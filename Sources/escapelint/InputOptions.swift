// Options that say what to read, with which configuration, on how many threads.

import ArgumentParser
import Configuration
import Diagnostics
import ClangFrontend
import FrontendKit
import LibraryModels
import Rules
import SourceText
import SwiftFrontend
import Workspace

struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files and folders to analyse (default: the current folder).", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Use this configuration instead of the nearest '.escapelint.yml' at or above the analysed paths.",
      valueName: "file"), completion: .file(extensions: ["yml", "yaml"]))
  var config: String?

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("Threads to use (default: one for each processor).", valueName: "count"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Read source text from the standard input and treat it as this file; for editors.", valueName: "name"))
  var stdinFilename: String?

  @Option(
    help: ArgumentHelp(
      "Read more paths from a file, one a line or separated by NUL; '-' is the standard input.",
      valueName: "file"), completion: .file())
  var filesFrom: String?

  @Flag(help: "Leave out excluded and generated files even if they are given by name; for hooks.")
  var forceExclude = false

  @OptionGroup(title: "C and C++") var clang: ClangOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'-j \(jobs)': at least one thread is needed") }
    if stdinFilename != nil, filesFrom == "-" {
      throw ValidationError("'--stdin-filename' and '--files-from -' both read the standard input")
    }
  }

  var workers: Int { jobs ?? Terminal.processorCount }

  // MARK: Paths

  /// What was asked for, with the paths of `--files-from`.
  struct Request {
    var paths: [String]
    var givenText: InputQuery.GivenText?
    /// Whether a list of files was given and it is empty.
    var isEmptyList: Bool
  }

  func request() throws(CommandFailure) -> Request {
    var all = paths
    if let filesFrom {
      let bytes: [UInt8]
      if filesFrom == "-" { bytes = StandardStreams.input() } else { bytes = try list(at: filesFrom) }
      all += Workspace.paths(inFileList: bytes)
    }
    let given = stdinFilename.map { InputQuery.GivenText(name: $0, bytes: StandardStreams.input()) }
    return Request(paths: all, givenText: given, isEmptyList: filesFrom != nil && all.isEmpty && given == nil)
  }

  private func list(at path: String) throws(CommandFailure) -> [UInt8] {
    do throws(ReadProblem) {
      return try StandardStreams.contents(of: path)
    } catch {
      var reason = ""
      if case .unreadable(let words) = error { reason = ": " + words }
      throw CommandFailure("cannot read the list '\(path)'\(reason)")
    }
  }

  // MARK: Configuration

  /// The configuration that holds for the paths, without the command line's own settings.
  func configuration(for request: Request) throws(CommandFailure) -> ProjectConfiguration {
    let folder = Terminal.currentFolder
    do throws(ConfigurationError) {
      guard let file = configurationFile(for: request, folder) else {
        return ProjectConfiguration(rules: RuleCatalog.all, folder: folder, workingDirectory: folder)
      }
      return try ConfigurationFile.load(file, rules: RuleCatalog.all, workingDirectory: folder)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func configurationFile(for request: Request, _ folder: String) -> String? {
    if let config { return PathNames.absolute(config, in: folder) }
    return ConfigurationFile.find(from: start(of: request, folder), workingDirectory: folder)
  }

  /// The deepest folder that holds everything that was named.
  func commonFolder(of request: Request) -> String { start(of: request, Terminal.currentFolder) }

  /// Where the search for a configuration begins.
  private func start(of request: Request, _ folder: String) -> String {
    let named = request.paths + [request.givenText?.name].compactMap { $0 }
    let folders = named.map { PathNames.absolute($0, in: folder) }.map { path in
      Workspace.isFile(path)
        || !path.hasSuffix("/") && Language(fileExtension: PathNames.fileExtension(path)) != nil
        ? PathNames.folder(path) : path
    }
    return commonFolder(folders) ?? folder
  }

  /// Files that look like configurations and are none; nothing if `--config` says which one holds.
  func misnamedConfigurations(for request: Request) -> [Notification] {
    if config != nil { return [] }
    let folder = Terminal.currentFolder
    return ConfigurationFile.misnamed(from: start(of: request, folder), workingDirectory: folder).map {
      Notification(
        severity: .warning, id: "misnamed-configuration",
        message: "is not read: the name of the configuration is '\(ConfigurationFile.name)'",
        path: PathNames.relative($0, to: folder))
    }
  }

  /// The deepest folder that holds all of `folders`, so that the order of paths changes nothing.
  private func commonFolder(_ folders: [String]) -> String? {
    guard var common = folders.first else { return nil }
    for folder in folders.dropFirst() {
      while common != "/", folder != common, PathNames.below(common, folder) == nil {
        common = PathNames.folder(common)
      }
    }
    return common
  }

  // MARK: Discovery

  /// The files to analyse.
  func discovery(
    _ request: Request, _ configuration: ProjectConfiguration, languages: [Language] = Frontends.languages
  ) -> Discovery {
    var query = InputQuery(paths: request.paths, languages: Set(languages))
    query.givenText = request.givenText
    query.forcesExcludes = forceExclude
    if !configuration.excludes.isEmpty {
      query.excludes = [.init(folder: configuration.folder, globs: configuration.excludes)]
    }
    var discovery = discover(query)
    hintAtCommand(request, &discovery)
    discovery.notifications += misnamedConfigurations(for: request)
    return discovery
  }

  /// A path at which nothing is and that is nearly a command was probably meant as one.
  private func hintAtCommand(_ request: Request, _ discovery: inout Discovery) {
    guard let first = request.paths.first, discovery.missing.contains(first),
      let command = nearestName(to: first, among: EscapelintCommand.commandNames)
    else { return }
    for i in discovery.notifications.indices where discovery.notifications[i].path == first {
      discovery.notifications[i].message += "; did you mean the command '\(command)'?"
    }
  }

  /// The configuration, for commands that show it; fails if a path leads nowhere.
  func shownConfiguration(for request: Request) throws(CommandFailure) -> ProjectConfiguration {
    let missing = missingPaths(among: request.paths, root: Terminal.currentFolder)
    if !missing.isEmpty { throw CommandFailure(lines: Self.lines(missing)) }
    return try configuration(for: request)
  }

  /// Fails if there is nothing to analyse, which is most likely a mistake of the caller.
  func check(_ discovery: Discovery) throws(CommandFailure) {
    guard discovery.foundNothing else { return }
    let lines = Self.lines(discovery.notifications)
    guard discovery.missing.isEmpty else { throw CommandFailure(lines: lines) }
    let languages = Frontends.languages.map(\.title).joined(separator: ", ")
    let nothing = CommandFailure("found no source files to analyse (languages: \(languages))")
    throw CommandFailure(lines: lines + nothing.lines)
  }

  /// Notifications for the standard error.
  static func lines(_ notifications: [Notification]) -> [String] {
    notifications.map { note in
      "\(Tool.name): \(note.severity.rawValue): \(note.path.map { "\($0): " } ?? "")\(note.message)"
    }
  }
}

/// The frontends of this program.
enum Frontends {
  static let languages: [Language] = [.swift, .c, .cpp]

  /// The frontends that read whole translation units, for sources below `root`.
  static func units(_ options: ClangOptions, root: String) -> [any UnitFrontend] {
    let absolute = { (path: String) in PathNames.absolute(path, in: Terminal.currentFolder) }
    return [
      ClangFrontend(
        ClangFrontend.Options(
          library: options.libclang.map(absolute), database: options.compileCommands.map(absolute), root: root),
        environment: Terminal.variable)
    ]
  }

  static func all(_ configuration: ProjectConfiguration) -> [any Frontend] {
    [SwiftFrontend(activeConditions: configuration.activeConditions)]
  }
}

extension CommandFailure {
  init(_ error: ConfigurationError) {
    switch error {
    case .unreadable(let path, let reason): self.init("configuration '\(path)' \(reason)")
    case .invalid(let issues): self.init(lines: issues.map(\.text))
    }
  }
}
