// The headers below a folder, by name: what an include may mean if no build flags say it.

import Workspace

struct ProjectHeaders {
  /// Absolute paths, sorted, by the file's own name.
  private var paths: [Substring: [String]] = [:]
  /// For headers that a build makes: the path that one would have beside its template, and that of the template.
  private var templates: [String: String] = [:]

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
        } else if entry.kind == .file, let header = HeaderTemplate.header(ofTemplate: entry.name) {
          addTemplate(PathNames.join(folder, header), path)
        }
      }
    }
    // What was built already counts, and of several templates of one header the first.
    for (header, _) in templates where paths[PathNames.name(header)]?.contains(header) ?? false { templates[header] = nil }
    for header in templates.keys { paths[PathNames.name(header), default: []].append(header) }
    for name in paths.keys { paths[name]?.sort() }
  }

  private mutating func addTemplate(_ header: String, _ path: String) {
    if let known = templates[header], known < path { return }
    templates[header] = path
  }

  /// The template of a header that is not there.
  func template(of header: String) -> String? { templates[header] }

  /// The file that `include` most likely means for one that stands in `folder`: of those whose path ends in it
  /// the one with the most folders in common, then the shortest; one that is there before one that a template is for. Nil
  /// if there is none.
  func file(_ include: String, near folder: String) -> String? {
    let suffix = "/" + include
    // What leads upwards can be resolved from the including file alone.
    guard !include.contains("../"), let named = paths[PathNames.name(include)] else { return nil }
    let here = folder.split(separator: "/")
    let ranked = named.filter { $0.hasSuffix(suffix) }.map { path in
      (made: templates[path] == nil ? 0 : 1, shared: zip(here, path.split(separator: "/")).prefix { $0 == $1 }.count, path: path)
    }
    return ranked.min { a, b in
      (a.made, b.shared, a.path.utf8.count, a.path) < (b.made, a.shared, b.path.utf8.count, b.path)
    }?.path
  }
}
