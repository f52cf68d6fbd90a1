// Where a compile database is: above the analysed files, or in a build folder there.

import Workspace

extension CompilationDatabase {
  /// The paths of all databases at the nearest place that has one, best first.
  ///
  /// Looked for in `folder` and above it, but not above its repository: in the folder itself, then in its build
  /// folders in the order of their names.
  package static func candidates(from folder: String) -> [String] {
    let top = Repository.root(of: folder)
    var folder = folder
    while true {
      let found = places(in: folder).map { PathNames.join($0, fileName) }.filter { isFile($0) }
      if !found.isEmpty || folder == top || folder == "/" { return found }
      folder = PathNames.folder(folder)
    }
  }

  /// The database that `-p` names: a file, or a folder that holds one.
  package static func path(named path: String) -> String {
    FileSystem.kind(path) == .folder ? PathNames.join(path, fileName) : path
  }

  private static func places(in folder: String) -> [String] {
    let names = ((try? FileSystem.entries(folder)) ?? []).filter { $0.kind != .file }.map(\.name)
    return [folder] + names.filter { isBuildFolder($0) }.sorted().map { PathNames.join(folder, $0) }
  }

  static func isBuildFolder(_ name: String) -> Bool {
    name == "out" || name.hasPrefix("build") || name.hasPrefix("cmake-build-")
  }
}
