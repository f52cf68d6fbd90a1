// Test code, which the default profile leaves alone.
//
// A leak or a slow loop in a test costs nobody anything, and tests do on purpose what rules look for. In a folder `Tests`,
// files that import a test framework are read, so that their declarations are known, but neither typed nor checked as
// long as all rules work in the default profile. A file that is named on the command line is always checked, and so is
// everything in stricter profiles.

internal import SourceText

enum TestCode {
  static let frameworks: Set<String> = ["XCTest", "Testing"]

  /// Whether a file is test code, by its folder and by what it imports.
  static func isTest(path: String, imports: [String]) -> Bool {
    isInTestFolder(path) && imports.contains { frameworks.contains($0) }
  }

  static func isInTestFolder(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains("Tests")
  }
}
