// Arguments that stand in another file: `@flags.rsp`.

import Workspace

enum ResponseFiles {
  /// A file may name further ones, and a hostile one itself.
  private static let deepest = 8
  private static let mostArguments = 100_000
  private static let largest = 4 << 20

  /// `arguments` with the contents of the files that they name, relative to `directory`. What cannot be read is
  /// left out.
  static func expanded(_ arguments: [String], in directory: String) -> [String] {
    guard arguments.contains(where: { isReference($0) }) else { return arguments }
    var result: [String] = []
    expand(arguments, in: directory, depth: 0, into: &result)
    return result
  }

  private static func isReference(_ argument: String) -> Bool { argument.hasPrefix("@") && argument.utf8.count > 1 }

  private static func expand(
    _ arguments: [String], in directory: String, depth: Int, into result: inout [String]
  ) {
    for argument in arguments where result.count < mostArguments {
      guard isReference(argument) else {
        result.append(argument)
        continue
      }
      let path = PathNames.absolute(String(argument.dropFirst()), in: directory)
      guard depth < deepest, let bytes = try? readText(at: path, limit: largest) else { continue }
      let inner = CommandLineText.arguments(String(decoding: bytes, as: UTF8.self))
      expand(inner, in: directory, depth: depth + 1, into: &result)
    }
  }
}
