// Test code, which the default profile leaves alone.
//
// A leak or a slow loop in a test costs nobody anything, and tests do on purpose what rules look for. Test files are
// read, so that their declarations are known, but not checked by rules that work in the default profile; if no other rule
// runs, those in Swift are not even typed. In Swift, a test target is a folder below `Tests`, or one whose name ends so, in
// which some file imports a test framework. In C and C++, tests stand beside the code as well: a test file is one that
// includes a test framework, that stands in a folder for tests below the folder that the user named, or whose name says so
// as test tools ask for it (`parser_test.cc`, `test_parser.c`). A file that is named on the command line is always checked, and so is everything in stricter profiles. This is the one place that
// decides so: engines and rules ask `isTest` of a file.

internal import SourceText
internal import Workspace

enum TestCode {
  static let frameworks: Set<String> = ["XCTest", "Testing"]

  static func importsFramework(_ imports: [String]) -> Bool { imports.contains { frameworks.contains($0) } }

  /// Whether a file in C or C++ is test code. `includes` are the headers that it includes, as it names them.
  static func holds(unitFile input: Input, includes: [String]) -> Bool {
    let parts = input.pathBelowNamed.split(separator: "/")
    return parts.dropLast().contains { unitFolders.contains($0.lowercased()) } || parts.last.map(isTestName) ?? false
      || includes.contains { header in
        unitFrameworks.contains { $0.hasSuffix("/") ? header.hasPrefix($0) : header == $0 }
      }
  }

  private static func isTestName(_ name: Substring) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased()
    return stem.hasPrefix("test_") || ["_test", "_tests", "_unittest", "_unittests"].contains { stem.hasSuffix($0) }
  }

  private static let unitFolders: Set<String> = [
    "test", "tests", "testing", "testsuite", "testsuites", "unittest", "unittests", "unit_test", "unit_tests", "testdata",
  ]

  /// Headers of test frameworks, and folders of such headers.
  private static let unitFrameworks = [
    "gtest/", "gmock/", "catch2/", "catch.hpp", "doctest.h", "doctest/", "boost/test/", "cppunit/", "CppUTest/",
    "CUnit/", "check.h", "cmocka.h", "criterion/", "unity.h", "unity_fixture.h", "QtTest/", "QTest", "QtTest",
  ]

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
