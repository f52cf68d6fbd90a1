// Where a libclang may be.
//
// A library that the user names is the only one that is tried. Otherwise all folders in which systems and
// toolchains put it are listed, and the newest is tried first. How new a file is must be read from its names:
// opening each of them to ask would cost more than a run.

import Workspace

/// The files to try, best first.
package struct LibrarySearch {
  /// What names the only library to try; nil if any will do.
  package private(set) var demandedBy: String?
  package private(set) var files: [String] = []
  /// Folders that were looked through and hold no library.
  package private(set) var emptyFolders: [String] = []

  /// - Parameters:
  ///   - explicit: The value of `--libclang`.
  ///   - environment: The value of an environment variable, nil if it is unset or empty.
  package init(explicit: String?, environment: (String) -> String?) {
    let own = "ESCAPELINT_LIBCLANG"
    if let file = explicit ?? environment(own) {
      demandedBy = explicit != nil ? "--libclang" : own
      files = [file]
      return
    }
    if let path = environment("LIBCLANG_PATH") {
      let isFolder = FileSystem.kind(path) == .folder
      files = isFolder ? Self.newestFirst(Self.libraries(in: path)) : [path]
    }
    addInstalled(folders(environment))
  }

  private mutating func addInstalled(_ folders: [String]) {
    var installed: [String] = []
    for folder in folders {
      let found = Self.libraries(in: folder)
      if found.isEmpty { emptyFolders.append(folder) }
      installed += found
    }
    var known = Set(files.map { FileSystem.realPath($0) ?? $0 })
    files += Self.newestFirst(installed).filter { known.insert(FileSystem.realPath($0) ?? $0).inserted }
  }

  // MARK: Folders

  private func folders(_ environment: (String) -> String?) -> [String] {
    let fixed = [
      "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib",
      "/Library/Developer/CommandLineTools/usr/lib", "/opt/homebrew/opt/llvm/lib", "/usr/local/opt/llvm/lib",
    ]
    let developer = environment("DEVELOPER_DIR") ?? "/Applications/Xcode.app/Contents/Developer"
    let xcode = developer + "/Toolchains/XcodeDefault.xctoolchain/usr/lib"
    let systems = Self.versioned("/usr/lib") + Self.versioned("/usr/lib64")
    return (Self.toolchains(environment) + systems + [xcode] + fixed).filter { FileSystem.kind($0) == .folder }
  }

  /// `llvm-14/lib` (Debian), `llvm14/lib` and `llvm18/lib64` (Fedora, SUSE) and their like.
  private static func versioned(_ folder: String) -> [String] {
    names(folder).filter { $0.hasPrefix("llvm") }.flatMap { name in
      ["lib", "lib64"].map { "\(folder)/\(name)/\($0)" }
    }
  }

  /// The libraries beside the `swiftc` that the shell would run, and of those that `swiftly` has installed.
  private static func toolchains(_ environment: (String) -> String?) -> [String] {
    let paths = (environment("PATH") ?? "").split(separator: ":").map { String($0) + "/swiftc" }
    var folders: [String] = []
    if let compiler = paths.first(where: { isFile($0) }).flatMap({ FileSystem.realPath($0) }) {
      folders.append(PathNames.folder(PathNames.folder(compiler)) + "/lib")
    }
    if let home = environment("HOME") {
      let toolchains = home + "/.local/share/swiftly/toolchains"
      folders += names(toolchains).reversed().map { "\(toolchains)/\($0)/usr/lib" }
    }
    return folders
  }

  private static func names(_ folder: String) -> [String] {
    ((try? FileSystem.entries(folder)) ?? []).map(\.name).sorted()
  }

  // MARK: Files

  private static func libraries(in folder: String) -> [String] {
    names(folder).filter { isLibrary($0) }.map { PathNames.join(folder, $0) }
  }

  /// `libclang.so`, `libclang-14.so.1`, `libclang.so.21.0`, `libclang.dylib`, but not `libclang-cpp.so` or
  /// `libclangAST.so`.
  package static func isLibrary(_ name: String) -> Bool {
    guard name.hasPrefix("libclang") else { return false }
    let rest = name.dropFirst("libclang".count)
    let end = rest.drop { $0 == "-" || $0.isNumber || $0 == "." }
    if rest.first == "-", rest.dropFirst().first?.isNumber != true { return false }
    if rest.hasPrefix("-") || rest.hasPrefix(".") {
      return end == "so" || end.hasPrefix("so.") || end == "dylib"
    }
    return false
  }

  /// Those of unknown age come last and stay in order.
  private static func newestFirst(_ files: [String]) -> [String] {
    let aged = files.enumerated().map { (age: hintOfMajor($1), index: $0, file: $1) }
    return aged.sorted { ($1.age, $0.index) < ($0.age, $1.index) }.map(\.file)
  }

  /// The major version as far as the names tell it; 0 if they do not.
  private static func hintOfMajor(_ file: String) -> Int {
    let real = FileSystem.realPath(file) ?? file
    return major(inPath: real) ?? major(inPath: file) ?? 0
  }

  /// From `…/libclang-14.so.1`, `…/llvm-14/lib/…` or `…/libclang.so.21.0.0`. A single number behind `.so` is no
  /// version: for years it was 13 for every release.
  package static func major(inPath path: String) -> Int? {
    let name = PathNames.name(path)
    if name.hasPrefix("libclang-") { return leadingNumber(name.dropFirst("libclang-".count)) }
    for part in path.split(separator: "/") where part.hasPrefix("llvm") {
      if let number = leadingNumber(part.drop { !$0.isNumber }) { return number }
    }
    let numbers = name.split(separator: ".").drop { $0 != "so" }.dropFirst()
    return numbers.count > 1 ? numbers.first.flatMap { Int($0) } : nil
  }

  private static func leadingNumber(_ text: Substring) -> Int? { Int(text.prefix(while: \.isNumber)) }
}
