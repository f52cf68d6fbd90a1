// The headers that belong to a compiler and not to a system: <stddef.h>, <stdarg.h>, intrinsics.
//
// A libclang looks for them relative to itself and finds them only where it was installed together with a compiler of
// just its version. So the folder is searched for here and always named.

import Workspace

/// Where a library's own headers are, as far as they could be found.
enum BuiltinHeaders: Equatable {
  /// A folder for `-resource-dir`.
  case resources(String)
  /// Those of another compiler, for `-isystem`: better than none.
  case borrowed(String)
  case missing

  init(library path: String, version: ClangVersion) {
    let real = FileSystem.realPath(path) ?? path
    let places = [real, path].map(PathNames.folder).flatMap { Self.places(beside: $0, version) }
    if let found = Self.resourceFolder(places, version) {
      self = .resources(found)
    } else if let gcc = Self.headersOfGCC() {
      self = .borrowed(gcc)
    } else {
      self = .missing
    }
  }

  /// What the compiler has to be told.
  var flags: [String] {
    switch self {
    case .resources(let folder): ["-resource-dir", folder]
    case .borrowed(let folder): ["-isystem", folder]
    case .missing: []
    }
  }

  /// Folders that hold folders named by versions.
  private static func places(beside folder: String, _ version: ClangVersion) -> [String] {
    let above = PathNames.folder(folder)
    return [
      "\(folder)/clang", "\(above)/lib/clang", "\(folder)/llvm-\(version.major)/lib/clang",
      "\(above)/llvm-\(version.major)/lib/clang", "/usr/lib/llvm-\(version.major)/lib/clang", "/usr/lib/clang",
      "/usr/lib64/clang", "/usr/include/clang",
    ]
  }

  /// The version itself is best, its major number is nearly as good, another minor version still fits.
  private static func resourceFolder(_ places: [String], _ version: ClangVersion) -> String? {
    for place in places {
      let names = ((try? FileSystem.entries(place)) ?? []).map(\.name).sorted()
      let similar = names.filter { $0.hasPrefix("\(version.major).") }
      for name in [version.number, String(version.major)] + similar.reversed() where names.contains(name) {
        let folder = PathNames.join(place, name)
        if isFile(folder + "/include/stddef.h") { return FileSystem.realPath(folder) ?? folder }
      }
    }
    return nil
  }

  private static func headersOfGCC() -> String? {
    for triple in ["x86_64-linux-gnu", "aarch64-linux-gnu", "x86_64-redhat-linux", "aarch64-redhat-linux"] {
      let versions = ((try? FileSystem.entries("/usr/lib/gcc/" + triple)) ?? []).map(\.name)
      for version in versions.sorted(by: { (Int($0) ?? 0) > (Int($1) ?? 0) }) {
        let folder = "/usr/lib/gcc/\(triple)/\(version)/include"
        if isFile(folder + "/stddef.h") { return folder }
      }
    }
    return nil
  }
}
