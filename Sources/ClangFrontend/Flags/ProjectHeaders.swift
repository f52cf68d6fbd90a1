// The headers below a folder, by name: what an include may mean if no build flags say it.

import Workspace

struct ProjectHeaders {
  /// Absolute paths, sorted, by the file's own name.
  private var paths: [Substring: [String]] = [:]

  /// Large enough for any project, and an end for a folder that holds the world.
  private static let mostEntries = 500_000
  private static let extensions: Set<Substring> = [
    "h", "hh", "hpp", "hxx", "ipp", "inl", "tpp", "inc", "def", "tcc", "c", "cc", "cpp", "cxx",
  ]

  init(root: String) {
    var folders = [root]
    var budget = Self.mostEntries
    while let folder = folders.popLast(), budget > 0 {
      for entry in (try? FileSystem.entries(folder)) ?? [] {
        budget -= 1
        let path = PathNames.join(folder, entry.name)
        if entry.kind == .folder, !entry.name.hasPrefix("."), entry.name != "node_modules" {
          folders.append(path)
        } else if entry.kind == .file, Self.extensions.contains(PathNames.fileExtension(entry.name)) {
          paths[PathNames.name(path), default: []].append(path)
        }
      }
    }
    for name in paths.keys { paths[name]?.sort() }
  }

  /// The file that `include` most likely means for one that stands in `folder`: of those whose path ends in it
  /// the one with the most folders in common, then the shortest. Nil if there is none.
  func file(_ include: String, near folder: String) -> String? {
    let suffix = "/" + include
    // What leads upwards can be resolved from the including file alone.
    guard !include.contains("../"), let named = paths[PathNames.name(include)] else { return nil }
    let here = folder.split(separator: "/")
    let ranked = named.filter { $0.hasSuffix(suffix) }.map { path in
      (shared: zip(here, path.split(separator: "/")).prefix { $0 == $1 }.count, path: path)
    }
    return ranked.min { a, b in
      (b.shared, a.path.utf8.count, a.path) < (a.shared, b.path.utf8.count, b.path)
    }?.path
  }
}
