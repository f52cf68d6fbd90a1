// The arguments of a compiler, reduced to those that decide what a file means.
//
// Only options that are known here are kept. So what another compiler alone understands, what concerns output,
// warnings and optimisation, and what would load a plugin into this process drops out without a list of it.
// Paths become absolute; the target's processor is left as it is, since results must not depend on the machine.

package import SourceText
import Workspace

package struct CleanedFlags {
  package private(set) var flags: [String] = []
  /// What `-x` or the compiler's name says; nil leaves it to the file's extension.
  package private(set) var language: Language?
  package private(set) var standard: LanguageStandard?

  private let directory: String
  private let libraryMajor: Int

  /// - Parameter arguments: The compiler first; response files have been expanded.
  package init(_ arguments: [String], directory: String, libraryMajor: Int) {
    self.directory = directory
    self.libraryMajor = libraryMajor
    let dialect = CompilerDialect(arguments)
    if dialect.isForCPlusPlus { language = .cpp }
    if dialect.isMSVC { flags.append("-fms-extensions") }
    if let target = dialect.target { flags.append("--target=" + target) }
    var rest = Self.translated(arguments, dialect)[...]
    while let argument = rest.popFirst(), argument != "--" { take(argument, &rest) }
  }

  private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) {
    guard argument.hasPrefix("-") else { return }
    if FlagTable.droppedWithValue.contains(argument) {
      rest = rest.dropFirst()
    } else if FlagTable.isKept(argument) {
      flags.append(argument)
    } else if let name = FlagTable.withValue(argument) {
      let joined = argument.dropFirst(name.utf8.count)
      guard let value = joined.isEmpty ? rest.popFirst() : String(joined) else { return }
      take(name, value: value.hasPrefix("=") && name.hasPrefix("--") ? String(value.dropFirst()) : value)
    } else if argument == "-ansi" {
      standard = LanguageStandard(language == .cpp ? "c++98" : "c89", libraryMajor: libraryMajor)
    }
  }

  private mutating func take(_ name: String, value: String) {
    switch name {
    case "-x": takeLanguage(value)
    case "-std", "--std":
      let text = value.hasPrefix("=") ? String(value.dropFirst()) : value
      standard = LanguageStandard(text, libraryMajor: libraryMajor)
    case "-D", "-U": flags.append(name + value)
    case "-target", "--target": flags.append("--target=" + value)
    case "--sysroot": flags.append("--sysroot=" + absolute(value))
    // Such a file is looked for in the folder of the build and then as an include.
    case "-include", "-imacros": flags += [name, isFile(absolute(value)) ? absolute(value) : value]
    default: flags += [name, absolute(value)]
    }
  }

  private mutating func takeLanguage(_ value: String) {
    switch value {
    case "c", "c-header": language = .c
    case "c++", "c++-header": language = .cpp
    case "none": language = nil
    default: break
    }
  }

  /// `=` at the beginning stands for the system's root.
  private func absolute(_ path: String) -> String {
    path.hasPrefix("=") ? path : PathNames.absolute(path, in: directory)
  }

  // MARK: Spellings of the same

  /// `arguments` with MSVC's options and options in wrappings (`-Wp,-DX`, `-Xclang -include`) as plain ones.
  private static func translated(_ arguments: [String], _ dialect: CompilerDialect) -> [String] {
    var result: [String] = []
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument.hasPrefix("-Wp,") {
        let inner = argument.dropFirst(4).split(separator: ",").map { String($0) }
        result += inner.filter { $0.hasPrefix("-D") || $0.hasPrefix("-U") || $0.hasPrefix("-I") }
      } else if dialect.isMSVC, let plain = MSVCOptions.translated(argument, &rest) {
        result += plain
      } else {
        result.append(argument)
      }
    }
    return withoutXclang(result)
  }

  /// What is passed behind clang's front door is kept only where it names a file to include.
  private static func withoutXclang(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument == "-Xclang" else {
        result.append(argument)
        continue
      }
      guard rest.popFirst() == "-include", rest.popFirst() == "-Xclang", let file = rest.popFirst() else { continue }
      result += ["-include", file]
    }
    return result
  }
}
