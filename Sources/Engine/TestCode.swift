// Test code, which the default profile leaves alone.
//
// A leak or a slow loop in a test costs nobody anything, and tests do on purpose what rules look for. The files of a test
// target are read, so that their declarations are known, but not checked by rules that work in the default profile; if
// no other rule runs, they are not even typed. A test target is a folder below `Tests`, or one whose name ends so, in
// which some file imports a test framework. A file that is named on the command line is always checked, and so is
// everything in stricter profiles. This is the one place that decides so: engines and rules ask `isTest` of a file.

internal import SourceText

enum TestCode {
  static let frameworks: Set<String> = ["XCTest", "Testing"]

  static func importsFramework(_ imports: [String]) -> Bool { imports.contains { frameworks.contains($0) } }

  static func isInTestFolder(_ path: String) -> Bool { target(ofPath: path) != nil }

  /// The folder of the test target that a file may belong to; nil outside of all `Tests` and `…Tests`, and in the
  /// `Sources` of a package that stands in one.
  static func target(ofPath path: String) -> String? {
    let folders = path.split(separator: "/").dropLast()
    let tests = folders.lastIndex { $0.hasSuffix("Tests") || $0 == "Sources" }
    guard let tests, folders[tests] != "Sources" else { return nil }
    let last = folders[tests] == "Tests" ? min(tests + 1, folders.endIndex - 1) : tests
    return folders[...last].joined(separator: "/")
  }
}
