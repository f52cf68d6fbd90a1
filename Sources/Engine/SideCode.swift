// Side code: what a project runs to measure, to try or to show itself, which nobody serves requests with.
//
// What costs under load costs nothing there: benchmarks start as many tasks as they are told to, examples keep all that
// they were shown. So in the default profile rules about load (`LoadRule`) leave it alone, and rules about heat count
// no loop in it (`HeatRule`); rules about errors look at it as at everything. A file that is named on the command line is
// always checked, and so is everything in stricter profiles. This is the one place that says what side code is.

enum SideCode {
  private static let libraries: Set<String> = ["XCTest", "Testing", "Benchmark"]
  private static let folders = [
    "Tests", "Benchmarks", "Examples", "Example", "Snippets", "Samples", "Sample", "Demo", "Demos",
    "Playground", "Playgrounds", ".playground", "Performance", "Tester", "TestUtils", "Fixtures",
  ]

  /// Whether a file is the manifest of a package, stands in a folder for such code, or imports a library for it.
  static func holds(path: String, imports: [String]) -> Bool {
    var names = path.split(separator: "/")
    if let name = names.popLast(), name == "Package.swift" || name.hasPrefix("Package@") { return true }
    return names.contains { name in folders.contains { name.hasSuffix($0) } }
      || imports.contains { libraries.contains($0) }
  }
}
