// Where a file without build flags finds what it includes.
//
// Starting from the file, each include is looked for beside the file that has it, in `include` folders at and
// above it, and at last among all headers of the project by the end of their paths. Folders of the last kind
// come behind those of the system for angle brackets, so that a project's own `string.h` or `version` never
// hides the real one.

import Workspace

/// Answers for the files below one folder. Belongs to one task.
final class GuessedIncludes {
  private let root: String
  private let headers: ProjectHeaders
  /// `include` folders of all targets, for Swift packages.
  private let packageIncludes: [String]
  private var includes: [String: [IncludeName]] = [:]
  private var made: [String: ProvidedHeader] = [:]
  /// Flags and headers are asked for one after the other.
  private var lastClosure: (file: String, found: [(include: IncludeName, path: String)])?
  private var languages: [String: HeaderLanguage] = [:]

  private static let largestHeader = 4 << 20
  private static let mostFiles = 5_000

  init(root: String) {
    self.root = root
    headers = ProjectHeaders(root: root)
    packageIncludes = Self.includesOfPackage(root)
  }

  /// `Sources/<Target>/include` is what a target of C shows to others.
  private static func includesOfPackage(_ root: String) -> [String] {
    guard isFile(root + "/Package.swift") else { return [] }
    let targets = ((try? FileSystem.entries(root + "/Sources")) ?? []).filter { $0.kind == .folder }.map(\.name)
    return targets.sorted().map { "\(root)/Sources/\($0)/include" }.filter { FileSystem.kind($0) == .folder }
  }

  // MARK: Flags

  /// Search paths for `file`.
  func flags(for file: String) -> [String] {
    let conventional = includeFolders(of: file)
    var found = [root, root + "/src"].filter { FileSystem.kind($0) == .folder }
    for (include, path) in closure(of: file) where !isReachable(include.name, conventional) {
      let folder = String(path.dropLast(include.name.utf8.count + 1))
      if !found.contains(folder) { found.append(folder) }
    }
    return conventional.flatMap { ["-I", $0] } + found.flatMap { ["-iquote", $0] }
      + found.flatMap { ["-idirafter", $0] }
  }

  /// The headers that `file` includes, or what it includes, and that only templates are there for.
  func provided(for file: String) -> [ProvidedHeader] {
    closure(of: file).compactMap { headers.template(of: $0.path) == nil ? nil : madeHeader($0.path) }
  }

  /// What a build would make of the template of a header.
  private func madeHeader(_ path: String) -> ProvidedHeader? {
    if let known = made[path] { return known }
    guard let template = headers.template(of: path), let bytes = try? readText(at: template, limit: Self.largestHeader) else { return nil }
    let header = ProvidedHeader(
      path: path, text: HeaderTemplate.expanded(String(decoding: bytes, as: UTF8.self)), template: template)
    made[path] = header
    return header
  }

  private func isReachable(_ include: String, _ folders: [String]) -> Bool {
    folders.contains { isFile(PathNames.join($0, include)) }
  }

  /// The `include` folders beside the file and above it, nearest first, then those of the package.
  private func includeFolders(of file: String) -> [String] {
    var result: [String] = []
    var folder = PathNames.folder(file)
    while PathNames.below(root, folder) != nil {
      if PathNames.name(folder) == "include" { result.append(folder) }
      let include = folder + "/include"
      if FileSystem.kind(include) == .folder { result.append(include) }
      if folder == root { break }
      folder = PathNames.folder(folder)
    }
    return result + packageIncludes.filter { !result.contains($0) }
  }

  /// The includes of `file` and of what it includes that are not resolved by standing side by side, each with
  /// the file of the project that it names, in the order in which they are met.
  private func closure(of file: String) -> [(include: IncludeName, path: String)] {
    if let lastClosure, lastClosure.file == file { return lastClosure.found }
    var result: [(include: IncludeName, path: String)] = []
    var seen: Set<IncludeName> = []
    var known: Set<String> = [file]
    var queue = [file]
    var next = 0
    while next < queue.count, queue.count < Self.mostFiles {
      let current = queue[next]
      next += 1
      for (include, path, isBeside) in resolved(current) {
        if !isBeside, seen.insert(include).inserted { result.append((include, path)) }
        if known.insert(path).inserted { queue.append(path) }
      }
    }
    lastClosure = (file, result)
    return result
  }

  /// What the includes of one file name within the project.
  private func resolved(_ file: String) -> [(include: IncludeName, path: String, isBeside: Bool)] {
    let folder = PathNames.folder(file)
    return names(in: file).compactMap { include in
      let beside = PathNames.normalized(folder + "/" + include.name)
      if include.isQuoted, isFile(beside) { return (include, beside, true) }
      return headers.file(include.name, near: folder).map { (include, $0, false) }
    }
  }

  private func names(in file: String) -> [IncludeName] {
    if let known = includes[file] { return known }
    let bytes = madeHeader(file).map { Array($0.text.utf8) } ?? (try? readText(at: file, limit: Self.largestHeader))
    let names = bytes.map { IncludeName.all(in: $0) } ?? []
    includes[file] = names
    return names
  }

  // MARK: Languages

  /// What a file that ends in `.h` is, which may be decided by what it includes with quotes.
  func language(ofHeader file: String) -> HeaderLanguage {
    var known: Set<String> = [file]
    var queue = [file]
    while let current = queue.popLast(), known.count < Self.mostFiles {
      let verdict = ownLanguage(ofHeader: current)
      if verdict != .c { return verdict }
      for (include, path, _) in resolved(current) where include.isQuoted && known.insert(path).inserted {
        queue.append(path)
      }
    }
    return .c
  }

  private func ownLanguage(ofHeader file: String) -> HeaderLanguage {
    if let known = languages[file] { return known }
    let verdict = (try? readText(at: file, limit: Self.largestHeader)).map { HeaderLanguage($0) } ?? .c
    languages[file] = verdict
    return verdict
  }
}
