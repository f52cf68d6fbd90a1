// Where the repository begins, and its own list of ignored paths.

/// Questions about the Git repository that holds a folder.
package enum Repository {
  /// The nearest folder at or above the absolute `folder` that holds `.git`, or nil.
  package static func root(of folder: String) -> String? {
    var folder = folder
    while true {
      if FileSystem.exists(PathNames.join(folder, ".git")) { return folder }
      if folder == "/" { return nil }
      folder = PathNames.folder(folder)
    }
  }

  /// The bytes of `info/exclude`, also for a linked worktree, whose `.git` is a file that names another
  /// folder.
  static func excludeFile(_ root: String) -> [UInt8]? {
    var folder = PathNames.join(root, ".git")
    if FileSystem.kind(folder) == .file {
      guard let target = line(of: folder), target.hasPrefix("gitdir:") else { return nil }
      folder = PathNames.absolute(trimmed(target.dropFirst("gitdir:".count)), in: root)
      if let common = line(of: PathNames.join(folder, "commondir")) {
        folder = PathNames.absolute(trimmed(common[...]), in: folder)
      }
    }
    return try? FileSystem.read(folder + "/info/exclude", upTo: 1 << 20)
  }

  private static func line(of path: String) -> String? {
    guard let bytes = try? FileSystem.read(path, upTo: 1 << 16) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " })
  }
}
