// Which paths ignore files and configured patterns leave out.
//
// Each folder contributes one filter: its `.gitignore`, and after it (so stronger) its `.escapelintignore`. A
// filter of a deeper folder beats one of a shallower, `.git/info/exclude` is the weakest, the configuration
// the strongest. Folders above the repository root do not count, and outside a repository only the walked
// folder and those below it do.

/// A filter and the folder that its patterns are anchored at.
struct AnchoredFilter: Sendable {
  /// Absolute.
  let folder: String
  let filter: PathFilter
}

/// The filters that hold in one folder, the strongest last.
struct IgnoreRules: Sendable {
  private var filters: [AnchoredFilter] = []
  private let excludes: [AnchoredFilter]
  private let readsFiles: Bool

  /// The rules at `folder` before its own ignore files are read.
  init(excludes: [InputQuery.Excludes], repository: String?, readsFiles: Bool) {
    self.excludes = excludes.map { AnchoredFilter(folder: $0.folder, filter: PathFilter(globs: $0.globs)) }
    self.readsFiles = readsFiles
    if let repository, readsFiles, let file = Repository.excludeFile(repository) {
      append(PathFilter(ignoreFile: file), at: repository)
    }
  }

  /// These rules with those of every folder from `repository` down to `folder`.
  func entering(_ folder: String, from repository: String?) -> IgnoreRules {
    guard let repository, let below = PathNames.below(repository, folder) else {
      return entering(folder, names: nil)
    }
    var rules = entering(repository, names: nil)
    var path = repository
    for name in below.split(separator: "/") {
      path = PathNames.join(path, name)
      rules = rules.entering(path, names: nil)
    }
    return rules
  }

  /// These rules with those of `folder`. `names` are the entries of the folder, if they are known, and save a
  /// look.
  func entering(_ folder: String, names: [FolderEntry]?) -> IgnoreRules {
    guard readsFiles else { return self }
    var rules = self
    for name in [".gitignore", ".escapelintignore"] where names?.contains(where: { $0.name == name }) ?? true
    {
      // An ignore file that cannot be read says nothing.
      guard let bytes = try? FileSystem.read(PathNames.join(folder, name), upTo: 1 << 20) else { continue }
      rules.append(PathFilter(ignoreFile: bytes), at: folder)
    }
    return rules
  }

  private mutating func append(_ filter: PathFilter, at folder: String) {
    if !filter.isEmpty { filters.append(AnchoredFilter(folder: folder, filter: filter)) }
  }

  /// What the rules say of the absolute `path` itself.
  func decision(_ path: String, isFolder: Bool) -> PathDecision {
    if filters.isEmpty, excludes.isEmpty { return .silent }
    var copy = path
    return copy.withUTF8 { bytes in
      for list in [excludes, filters] {
        for entry in list.reversed() {
          guard let start = IgnoreRules.start(below: entry.folder, bytes) else { continue }
          let rest = UnsafeBufferPointer(rebasing: bytes[start...])
          let decision = entry.filter.decision(rest, isFolder: isFolder)
          if decision != .silent { return decision }
        }
      }
      return .silent
    }
  }

  /// Where the part of `path` below `folder` begins.
  private static func start(below folder: String, _ path: UnsafeBufferPointer<UInt8>) -> Int? {
    if folder == "/" { return 1 }
    let length = folder.utf8.count
    guard path.count > length + 1, path[length] == UInt8(ascii: "/"), path.starts(with: folder.utf8) else {
      return nil
    }
    return length + 1
  }
}
