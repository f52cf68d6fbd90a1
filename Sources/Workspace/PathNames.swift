// Paths as text: joining, cleaning and making relative, without asking the file system.

/// Functions over absolute and relative paths with `/` between names.
package enum PathNames {
  /// `path` itself if it is absolute, else `path` below `folder`; cleaned of `.`, `..` and double slashes.
  package static func absolute(_ path: String, in folder: String) -> String {
    normalized(path.hasPrefix("/") ? path : folder + "/" + path)
  }

  /// An absolute path without `.`, `..` and empty names.
  package static func normalized(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name != ".." {
        names.append(name)
      } else if !names.isEmpty {
        names.removeLast()
      }
    }
    return "/" + names.joined(separator: "/")
  }

  /// The absolute `path` as seen from the absolute `folder`, with `../` where it lies outside; `.` for the
  /// folder.
  package static func relative(_ path: String, to folder: String) -> String {
    if let below = below(folder, path) { return below.isEmpty ? "." : below }
    let to = path.split(separator: "/")
    let from = folder.split(separator: "/")
    let shared = zip(to, from).prefix { $0 == $1 }.count
    let names = Array(repeating: "..", count: from.count - shared) + to[shared...].map(String.init)
    return names.isEmpty ? "." : names.joined(separator: "/")
  }

  /// The rest of `path` below `folder`, empty for the folder itself; nil if it does not lie there. Both
  /// absolute.
  package static func below(_ folder: String, _ path: String) -> String? {
    if folder == "/" { return String(path.dropFirst()) }
    guard path.utf8.starts(with: folder.utf8) else { return nil }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    if rest.isEmpty { return "" }
    return rest.first == UInt8(ascii: "/") ? String(rest.dropFirst()) : nil
  }

  /// The last name of a path.
  package static func name(_ path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// The folder that holds an absolute path; `/` for `/`.
  package static func folder(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// What follows the last dot of the name; empty without a dot or for a name that only begins with one.
  package static func fileExtension(_ path: String) -> Substring {
    let name = name(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...]
  }

  /// The path of an entry of a folder.
  package static func join(_ folder: String, _ name: some StringProtocol) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }
}
