// From what the user named to the sorted list of files to read.
//
// Every path is resolved to the one file behind it first; display paths are made from that, so two names of a
// file cannot lead to two inputs or to two display paths. Only a link that leads out of the working directory
// keeps its own name, as build sandboxes are made of such links. Files are not opened here: whether they are
// text, or generated, is seen when they are read.

package import Diagnostics
import SourceText

/// Finds the inputs of a run.
package func discover(_ query: InputQuery) -> Discovery {
  var search = InputSearch(query)
  let standsAlone = query.paths.isEmpty && query.givenText == nil
  for path in standsAlone ? ["."] : query.paths { search.add(path) }
  if let given = query.givenText { search.add(given) }
  search.addContext()
  if query.includesDependencies { search.addDependencies() }
  return search.finish()
}

private struct InputSearch {
  private let query: InputQuery
  private let root: String
  private var inputs: [String: Input] = [:]
  private var dependencies: [String: Input] = [:]
  private var context: [String: Input] = [:]
  /// The folders of the targets of files that were given by name.
  private var targets: Set<String> = []
  private var packages: Set<String> = []
  /// Folders whose package was looked for.
  private var searchedForPackage: Set<String> = []
  private var notifications: [Notification] = []
  private var missing: Set<String> = []
  /// Files in languages that are passed over, by absolute path.
  private var unread: [UnreadLanguage: Set<String>] = [:]

  init(_ query: InputQuery) {
    self.query = query
    let folder = query.workingDirectory.map { PathNames.normalized($0) } ?? FileSystem.currentFolder()
    root = FileSystem.realPath(folder) ?? folder
  }

  // MARK: What the user named

  mutating func add(_ name: String) {
    let written = PathNames.absolute(name, in: root)
    // Through the operating system first: after a link, `..` does not mean what the text says.
    guard let path = FileSystem.realPath(name.hasPrefix("/") ? name : root + "/" + name) else {
      addMissing(name, written)
      return
    }
    if FileSystem.kind(path) == .folder { addFolder(path) } else { addNamed(path, written, bytes: nil) }
  }

  mutating func add(_ given: InputQuery.GivenText) {
    let written = PathNames.absolute(given.name, in: root)
    addNamed(FileSystem.realPath(written) ?? written, written, bytes: given.bytes)
  }

  private mutating func addMissing(_ name: String, _ path: String) {
    if FileSystem.exists(path) {
      note(.error, "unreadable-file", "cannot be read: the symbolic link leads nowhere", path)
    } else {
      missing.insert(name)
      notifications.append(.missing(name))
    }
  }

  private mutating func addNamed(_ path: String, _ written: String, bytes: [UInt8]?) {
    let folder = PathNames.folder(path)
    addEnclosingPackage(folder)
    guard let language = language(of: path) ?? language(of: written) else {
      noteUnknownLanguage(path)
      return
    }
    if query.forcesExcludes, isLeftOut(path) { return }
    let display = PathNames.below(root, path) ?? PathNames.relative(written, to: root)
    insert(path, display, language, isNamed: !query.forcesExcludes, bytes: bytes)
    if language == .swift, let target = Self.target(of: path) { targets.insert(target) }
  }

  private mutating func noteUnknownLanguage(_ path: String) {
    if let language = UnreadLanguage(fileExtension: PathNames.fileExtension(path)) {
      unread[language, default: []].insert(path)
    } else {
      note(
        .warning, "unknown-language", "skipped: no language that is analysed has this file extension", path)
    }
  }

  /// `Package/Sources/Target`, if a package manifest stands where it must.
  private static func target(of path: String) -> String? {
    let names = path.split(separator: "/")
    guard let sources = names.lastIndex(of: "Sources"), sources + 2 < names.count else { return nil }
    let package = "/" + names[..<sources].joined(separator: "/")
    guard FileSystem.kind(PathNames.join(package, "Package.swift")) == .file else { return nil }
    return "/" + names[...(sources + 1)].joined(separator: "/")
  }

  private func language(of path: String) -> Language? {
    Language(fileExtension: PathNames.fileExtension(path)).flatMap { query.languages.contains($0) ? $0 : nil }
  }

  /// Whether an ignore rule matches the file or a folder on the way to it.
  private func isLeftOut(_ path: String) -> Bool {
    let repository = Repository.root(of: PathNames.folder(path))
    let top = repository ?? root
    guard let below = PathNames.below(top, path) else { return false }
    var rules = rules(repository).entering(top, names: nil)
    var current = top
    let names = below.split(separator: "/")
    for (i, name) in names.enumerated() {
      current = PathNames.join(current, name)
      let isFolder = i < names.count - 1
      let decision = rules.decision(current, isFolder: isFolder)
      if decision == .matched || isFolder && decision == .silent && SkippedFolders.isSkipped(name) {
        return true
      }
      if isFolder { rules = rules.entering(current, names: nil) }
    }
    return GeneratedCode.hasGeneratedName(path)
  }

  // MARK: Folders

  private mutating func addFolder(_ folder: String) {
    let repository = Repository.root(of: folder)
    let base = rules(repository)
    var walk = FolderWalk(policy: .init(languages: query.languages, isDependency: false))
    walk.walk(folder, rules: outer(folder, base, repository), boundary: repository ?? folder) {
      outer($0, base, repository)
    }
    packages.formUnion(walk.packages)
    addEnclosingPackage(folder)
    for file in walk.files {
      let shown = PathNames.below(root, file.path) ?? PathNames.relative(file.link ?? file.path, to: root)
      insert(file.path, shown, file.language, isNamed: false, bytes: nil, below: PathNames.below(folder, file.path))
    }
    for problem in walk.problems {
      note(.error, problem.id, "cannot be read: \(problem.reason)", problem.path)
    }
    for (path, language) in walk.unread { unread[language, default: []].insert(path) }
  }

  private func rules(_ repository: String?) -> IgnoreRules {
    IgnoreRules(excludes: query.excludes, repository: repository, readsFiles: query.respectsIgnoreFiles)
  }

  /// The rules at `folder` without those that it holds itself.
  private func outer(_ folder: String, _ base: IgnoreRules, _ repository: String?) -> IgnoreRules {
    guard let repository, folder != repository, PathNames.below(repository, folder) != nil else {
      return base
    }
    return base.entering(PathNames.folder(folder), from: repository)
  }

  private mutating func insert(
    _ path: String, _ display: String, _ language: Language, isNamed: Bool, bytes: [UInt8]?, below: String? = nil
  ) {
    let old = inputs[path]
    // Of several folders that lead to a file, the nearest was meant.
    let belowNamed = [below ?? display, old?.pathBelowNamed].compactMap(\.self).min { $0.utf8.count < $1.utf8.count }
    inputs[path] = Input(
      displayPath: min(old?.displayPath ?? display, display), path: path, language: language, role: .analysed,
      isNamed: isNamed || old?.isNamed ?? false, givenBytes: bytes ?? old?.givenBytes,
      pathBelowNamed: belowNamed)
  }

  // MARK: Context

  /// What a member is for may stand in another file: a run over one file of a target must not claim that nothing in the
  /// program removes, frees or ends something.
  mutating func addContext() {
    for target in targets {
      let rules = IgnoreRules(excludes: [], repository: nil, readsFiles: false)
      var walk = FolderWalk(policy: .init(languages: [.swift], isDependency: false))
      walk.walk(target, rules: rules, boundary: target) { _ in rules }
      for file in walk.files where inputs[file.path] == nil {
        context[file.path] = Input(
          displayPath: PathNames.below(root, file.path) ?? PathNames.relative(file.path, to: root), path: file.path,
          language: file.language, role: .context, isNamed: false, givenBytes: nil)
      }
    }
  }

  // MARK: Dependencies

  /// Takes the nearest folder at or above `folder` with a package manifest; none above the repository root.
  private mutating func addEnclosingPackage(_ folder: String) {
    guard query.includesDependencies, query.languages.contains(.swift) else { return }
    var folder = folder
    while searchedForPackage.insert(folder).inserted {
      if FileSystem.kind(PathNames.join(folder, "Package.swift")) == .file { packages.insert(folder) }
      if packages.contains(folder) || FileSystem.exists(PathNames.join(folder, ".git")) { return }
      folder = PathNames.folder(folder)
    }
  }

  mutating func addDependencies() {
    guard query.languages.contains(.swift) else { return }
    for package in packages {
      let checkouts = package + "/.build/checkouts"
      for checkout in (try? FileSystem.entries(checkouts)) ?? [] {
        addDependency(PathNames.join(checkouts, checkout.name) + "/Sources")
      }
    }
  }

  /// Nothing here is the user's to mend, so problems are passed over in silence.
  private mutating func addDependency(_ sources: String) {
    guard let folder = FileSystem.realPath(sources), FileSystem.kind(folder) == .folder else { return }
    let rules = IgnoreRules(excludes: [], repository: nil, readsFiles: false)
    var walk = FolderWalk(policy: .init(languages: [.swift], isDependency: true))
    walk.walk(folder, rules: rules, boundary: folder) { _ in rules }
    for file in walk.files where inputs[file.path] == nil {
      dependencies[file.path] = Input(
        displayPath: PathNames.relative(file.path, to: root), path: file.path, language: file.language,
        role: .declarationsOnly, isNamed: false, givenBytes: nil)
    }
  }

  // MARK: Results

  private mutating func note(_ severity: Severity, _ id: String, _ message: String, _ path: String) {
    let path = PathNames.relative(path, to: root)
    let notification = Notification(severity: severity, id: id, message: message, path: path)
    if !notifications.contains(notification) { notifications.append(notification) }
  }

  /// One note for each language, at the first of its files: a project may hold thousands.
  private mutating func noteUnread() {
    for (language, paths) in unread.sorted(by: { $0.key < $1.key }) {
      guard let first = paths.min() else { continue }
      let others = paths.count > 1 ? " (and \(paths.count - 1) more such files)" : ""
      note(.warning, "unknown-language", "skipped: \(language.rawValue) is not analysed\(others)", first)
    }
  }

  mutating func finish() -> Discovery {
    noteUnread()
    var discovery = Discovery(root: root)
    discovery.inputs = sorted(inputs)
    discovery.context = sorted(context)
    discovery.dependencies = sorted(dependencies)
    discovery.notifications = notifications.sorted { ($0.path ?? "", $0.id) < ($1.path ?? "", $1.id) }
    discovery.missing = missing.sorted()
    return discovery
  }

  private func sorted(_ inputs: [String: Input]) -> [Input] {
    inputs.values.sorted { ($0.displayPath, $0.path) < ($1.displayPath, $1.path) }
  }
}

extension Notification {
  /// Nothing is at a path that was given.
  fileprivate static func missing(_ name: String) -> Notification {
    Notification(severity: .error, id: "missing-path", message: "no such file or folder", path: name)
  }
}

/// What is to be said of those `names` at which nothing is, for commands that read no sources.
package func missingPaths(among names: [String], root: String) -> [Notification] {
  names.filter { !FileSystem.exists(PathNames.absolute($0, in: root)) }.map { .missing($0) }
}
