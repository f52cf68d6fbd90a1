// What the name of a compiler says about how its arguments are to be read.

/// The program of a command line, behind wrappers such as `ccache`.
struct CompilerDialect: Equatable {
  /// `cl` and `clang-cl`, whose options begin with a slash.
  private(set) var isMSVC = false
  /// `g++`, `clang++`: files that end in `.c` are C++, too.
  private(set) var isForCPlusPlus = false
  /// `aarch64-linux-gnu` of `aarch64-linux-gnu-gcc`.
  private(set) var target: String?

  private static let wrappers: Set<String> = [
    "ccache", "sccache", "distcc", "icecc", "gomacc", "rewrapper", "env", "nice", "time", "libtool",
  ]
  /// The architectures that clang knows in every version; it refuses a file for another one.
  private static let architectures: Set<Substring> = [
    "aarch64", "arm", "armv7l", "i386", "i486", "i586", "i686", "mips", "mips64", "mips64el", "mipsel", "powerpc",
    "powerpc64", "powerpc64le", "ppc64le", "riscv32", "riscv64", "s390x", "sparc64", "x86_64",
  ]

  init(_ arguments: [String]) {
    let names = arguments.prefix { !$0.hasPrefix("-") }.map { Self.programName($0) }
    let name = names.first { !Self.wrappers.contains($0) } ?? names.first ?? ""
    let stem = Self.withoutVersion(name[...])
    isMSVC = stem == "cl" || stem == "clang-cl" || arguments.contains("--driver-mode=cl")
    isForCPlusPlus = stem.hasSuffix("++") || arguments.contains("--driver-mode=g++")
    target = Self.triple(stem)
  }

  /// `C:\bin\CL.exe` is `cl`.
  private static func programName(_ path: String) -> String {
    let name = path.split { $0 == "/" || $0 == "\\" }.last.map { String($0) } ?? path
    return name.lowercased().hasSuffix(".exe") ? name.dropLast(4).lowercased() : name
  }

  /// `gcc-12` is `gcc`.
  private static func withoutVersion(_ name: Substring) -> Substring {
    guard let dash = name.lastIndex(of: "-"), dash != name.startIndex else { return name }
    let version = name[name.index(after: dash)...]
    return !version.isEmpty && version.allSatisfy { $0.isNumber || $0 == "." } ? name[..<dash] : name
  }

  private static func triple(_ stem: Substring) -> String? {
    guard let dash = stem.lastIndex(of: "-") else { return nil }
    let parts = stem[..<dash].split(separator: "-")
    guard parts.count >= 2, let architecture = parts.first, architectures.contains(architecture) else { return nil }
    return String(stem[..<dash])
  }
}
