// The options of compilers that matter to the meaning of a file.

package enum FlagTable {
  /// Options with a value behind them or joined to them. Longer names stand before their beginnings.
  private static let valued = [
    "-isysroot", "-isystem", "-iquote", "-idirafter", "-iframework", "-cxx-isystem", "-include", "-imacros", "-I", "-F",
    "-D", "-U", "-x", "--sysroot", "--target", "-target", "-std", "--std",
  ]

  /// Options whose value is the next argument, which must not be taken for an option or a file.
  static let droppedWithValue: Set<String> = [
    "-o", "-MF", "-MT", "-MQ", "-MJ", "-Xlinker", "-Xassembler", "-Xpreprocessor", "-Xanalyzer", "-L", "-l", "-T", "-u",
    "-z", "-e", "-B", "-G", "-arch", "-aux-info", "-dumpbase", "-dumpdir", "-specs", "-wrapper", "-mllvm", "-framework",
    "-include-pch", "-ivfsoverlay", "-index-store-path", "-serialize-diagnostics", "--serialize-diagnostics",
    "-dependency-file", "--param", "-install_name", "-iprefix", "-iwithprefix", "-iwithprefixbefore", "-imultilib",
    "-fmodule-name", "-fmodules-cache-path", "-gcc-toolchain", "-resource-dir", "-working-directory", "-load", "-plugin",
  ]

  /// The name of an option with a value, if `argument` is one or begins with one.
  static func withValue(_ argument: String) -> String? {
    valued.first { name in
      guard argument.hasPrefix(name) else { return false }
      // `--target=x` and `-std=c11`; but `-x` and `-I` take what follows directly.
      let needsSign = name.hasPrefix("--") || name == "-std" || name == "-target"
      return !needsSign || argument.utf8.count == name.utf8.count || argument.dropFirst(name.count).hasPrefix("=")
    }
  }

  static func isKept(_ argument: String) -> Bool {
    if plain.contains(argument) { return true }
    if argument.hasPrefix("-fno-") { return features.contains(String(argument.dropFirst("-fno-".count))) }
    if argument.hasPrefix("-f") { return features.contains(String(argument.dropFirst(2))) || isVersioned(argument) }
    return argument.hasPrefix("-m") && extensions.contains(String(argument.dropFirst(2)))
  }

  private static func isVersioned(_ argument: String) -> Bool {
    argument.hasPrefix("-fms-compatibility-version=") || argument.hasPrefix("-fmsc-version=")
  }

  private static let plain: Set<String> = [
    "-nostdinc", "-nostdinc++", "-nostdlibinc", "-undef", "-trigraphs", "-pthread", "-stdlib=libc++",
    "-stdlib=libstdc++", "-m32", "-m64", "-fPIC", "-fpic", "-fPIE", "-fpie",
  ]

  /// Behind `-f` and `-fno-`: what changes types, macros or the language. All of them are known to every version,
  /// for both languages.
  package static let features: Set<String> = [
    "access-control", "aligned-allocation", "asm", "asm-blocks", "blocks", "builtin", "char8_t", "cxx-exceptions",
    "declspec", "delayed-template-parsing", "dollars-in-identifiers", "exceptions", "fast-math", "gnu-keywords",
    "ms-compatibility", "ms-extensions", "openmp", "operator-names", "rtti", "short-enums",
    "short-wchar", "signed-char", "sized-deallocation", "unsigned-char",
  ]

  /// Behind `-m`: instructions whose macros choose code.
  package static let extensions: Set<String> = [
    "mmx", "sse", "sse2", "sse3", "ssse3", "sse4", "sse4.1", "sse4.2", "sse4a", "avx", "avx2", "avx512f", "avx512bw",
    "avx512cd", "avx512dq", "avx512vl", "fma", "fma4", "f16c", "bmi", "bmi2", "lzcnt", "popcnt", "aes", "pclmul", "sha",
    "rdrnd", "rdseed", "adx",
  ]
}
