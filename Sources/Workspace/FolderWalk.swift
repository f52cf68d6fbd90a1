// Walking folders.
//
// Paths in here are absolute and free of links, so one path is one file, whatever way led to it, and the
// result does not depend on the order in which folders are met. A folder is known by device and inode and is
// walked once: cycles of links end. Links to folders are put off until their turn and followed only where
// they stay within `boundary`.

import Diagnostics
import SourceText

/// One walk over some folders. Its results are unordered.
struct FolderWalk {
  struct File: Hashable {
    let path: String
    let language: Language
    /// The path by which a link led here; nil for a file found in its own place.
    var link: String?
  }

  /// What to keep and what to enter.
  struct Policy {
    let languages: Set<Language>
    /// Below a dependency: fewer folders, and no look for packages.
    let isDependency: Bool
  }

  private(set) var files: [File] = []
  /// Folders that cannot be listed and files behind broken links, by absolute path.
  private(set) var problems: [(path: String, id: String, reason: String)] = []
  /// Folders with a package manifest.
  private(set) var packages: Set<String> = []
  /// Files in a relative of C or C++ that is not analysed, if C or C++ is.
  private(set) var unread: [(path: String, language: UnreadLanguage)] = []

  private let policy: Policy
  private var visited: Set<FileIdentity> = []
  private var linkedFolders: [String] = []

  init(policy: Policy) { self.policy = policy }

  /// Walks `root`. `rules` are those that hold in it before its own ignore files are read; links may lead to
  /// any place in `boundary`, where `rulesAt` gives the rules.
  mutating func walk(_ root: String, rules: IgnoreRules, boundary: String, rulesAt: (String) -> IgnoreRules) {
    descend(root, rules)
    while let target = linkedFolders.popLast() {
      if mayFollow(to: target, boundary: boundary) { descend(target, rulesAt(target)) }
    }
  }

  private func mayFollow(to target: String, boundary: String) -> Bool {
    guard let below = PathNames.below(boundary, target) else { return false }
    return !below.split(separator: "/").contains {
      SkippedFolders.isNeverEntered($0) || SkippedFolders.isSkipped($0)
    }
  }

  private mutating func descend(_ root: String, _ rules: IgnoreRules) {
    var stack = [(path: root, rules: rules)]
    while let (path, rules) = stack.popLast() {
      guard let identity = FileSystem.identity(path), visited.insert(identity).inserted else { continue }
      let entries: [FolderEntry]
      do throws(SystemFailure) { entries = try FileSystem.entries(path) } catch {
        problems.append((path, "unreadable-folder", error.description))
        continue
      }
      let inner = rules.entering(path, names: entries)
      for entry in entries where take(entry, in: path, inner) {
        stack.append((PathNames.join(path, entry.name), inner))
      }
    }
  }

  /// Files away an entry; true if it is a folder to enter.
  private mutating func take(_ entry: FolderEntry, in folder: String, _ rules: IgnoreRules) -> Bool {
    switch entry.kind {
    case .file:
      takeFile(entry, in: folder, rules)
      return false
    case .folder:
      let path = PathNames.join(folder, entry.name)
      return mayEnter(entry.name, rules.decision(path, isFolder: true))
    case .link:
      takeLink(entry, in: folder, rules)
      return false
    case .other: return false
    }
  }

  private func mayEnter(_ name: String, _ decision: PathDecision) -> Bool {
    if decision == .matched || SkippedFolders.isNeverEntered(name) { return false }
    if policy.isDependency, SkippedFolders.isPrivateToDependency(name) { return false }
    return decision == .takenBack || !SkippedFolders.isSkipped(name)
  }

  private mutating func takeFile(_ entry: FolderEntry, in folder: String, _ rules: IgnoreRules) {
    if entry.name == "Package.swift", !policy.isDependency { packages.insert(folder) }
    guard let language = language(of: entry.name) else { return takeUnread(entry, in: folder, rules) }
    if GeneratedCode.hasGeneratedName(entry.name) { return }
    let path = PathNames.join(folder, entry.name)
    guard rules.decision(path, isFolder: false) != .matched else { return }
    guard entry.hasUTF8Name else {
      problems.append((path, "unreadable-file", "the name is not valid UTF-8"))
      return
    }
    files.append(File(path: path, language: language))
  }

  private mutating func takeUnread(_ entry: FolderEntry, in folder: String, _ rules: IgnoreRules) {
    guard !policy.languages.isDisjoint(with: [.c, .cpp]),
      let language = UnreadLanguage(fileExtension: PathNames.fileExtension(entry.name))
    else { return }
    let path = PathNames.join(folder, entry.name)
    if rules.decision(path, isFolder: false) != .matched { unread.append((path, language)) }
  }

  private mutating func takeLink(_ entry: FolderEntry, in folder: String, _ rules: IgnoreRules) {
    let path = PathNames.join(folder, entry.name)
    guard let target = FileSystem.realPath(path) else {
      if language(of: entry.name) != nil, rules.decision(path, isFolder: false) != .matched {
        problems.append((path, "unreadable-file", "the symbolic link leads nowhere"))
      }
      return
    }
    switch FileSystem.kind(target) {
    case .folder:
      if mayEnter(entry.name, rules.decision(path, isFolder: true)) { linkedFolders.append(target) }
    case .file:
      guard let language = language(of: target) ?? language(of: entry.name),
        rules.decision(path, isFolder: false) != .matched, !GeneratedCode.hasGeneratedName(target)
      else { return }
      files.append(File(path: target, language: language, link: path))
    default: return
    }
  }

  private func language(of name: String) -> Language? {
    Language(fileExtension: PathNames.fileExtension(name)).flatMap {
      policy.languages.contains($0) ? $0 : nil
    }
  }
}
