// Side code: what a project runs to measure, to try or to show itself, which nobody serves requests with.
//
// What costs under load costs nothing there: benchmarks start as many tasks as they are told to, examples keep all that
// they were shown. So in the default profile rules about load (`LoadRule`) leave it alone, and rules about heat count
// no loop in it (`HeatRule`); rules about errors look at it as at everything. A file that is named on the command line is
// always checked, and so is everything in stricter profiles. This is the one place that says what side code is.

internal import SourceText
internal import Workspace

enum SideCode {
  private static let libraries: Set<String> = ["XCTest", "Testing", "Benchmark"]
  private static let folders = [
    "Tests", "Benchmarks", "Examples", "Example", "Snippets", "Samples", "Sample", "Demo", "Demos",
    "Playground", "Playgrounds", ".playground", "Performance", "Tester", "TestUtils", "Fixtures",
  ]

  /// Names of such folders in C and C++ besides those of tests (see `TestCode`), in lower case.
  private static let unitFolders: Set<String> = [
    "bench", "benches", "benchmark", "benchmarks", "example", "examples", "sample", "samples",
    "demo", "demos", "fuzz", "fuzzing", "fuzzers", "perf", "tutorial", "tutorials",
  ]
  private static let unitLibraries: Set<String> = ["benchmark/benchmark.h"]

  /// Whether a file is the manifest of a package, stands in a folder for such code below the folder that the user named,
  /// or imports a library for it.
  static func holds(_ input: Input, imports: [String]) -> Bool {
    var names = input.pathBelowNamed.split(separator: "/")
    guard let name = names.popLast() else { return false }
    guard input.language == .swift else {
      return names.contains { unitFolders.contains($0.lowercased()) } || imports.contains { unitLibraries.contains($0) }
        || TestCode.holds(unitFile: input, includes: imports)
    }
    if name == "Package.swift" || name.hasPrefix("Package@") { return true }
    return names.contains { name in folders.contains { name.hasSuffix($0) } }
      || imports.contains { libraries.contains($0) }
  }
}
