// Path patterns against the examples of Git's own documentation and its corner cases.

import Testing

import Workspace

@Suite struct PatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let matching: [String]
    let others: [String]
    var testDescription: String { pattern }
  }

  /// Paths that end in `/` are folders.
  static let cases: [Case] = [
    Case(pattern: "a.swift", matching: ["a.swift", "x/y/a.swift"], others: ["ba.swift", "a.swift/b"]),
    Case(pattern: "/a.swift", matching: ["a.swift"], others: ["x/a.swift"]),
    Case(pattern: "x/a", matching: ["x/a"], others: ["y/x/a", "x/b/a"]),
    Case(pattern: "build/", matching: ["build/", "x/build/"], others: ["build", "x/build"]),
    Case(pattern: "*.swift", matching: ["a.swift", "x/.swift"], others: ["a.swiftx", "swift"]),
    Case(pattern: "x/*.c", matching: ["x/a.c"], others: ["x/y/a.c", "a.c"]),
    Case(pattern: "**/foo", matching: ["foo", "a/foo", "a/b/foo"], others: ["foo/a", "xfoo"]),
    Case(pattern: "foo/**", matching: ["foo/a", "foo/a/b"], others: ["foo", "foo/", "a/foo/b"]),
    Case(pattern: "a/**/b", matching: ["a/b", "a/x/b", "a/x/y/b"], others: ["a/xb", "ab", "a/b/c"]),
    Case(pattern: "a/**/b/**/c", matching: ["a/b/c", "a/b/b/c", "a/x/b/y/z/c"], others: ["a/c", "a/b/c/d"]),
    Case(pattern: "**", matching: ["a", "a/b"], others: []),
    Case(pattern: "***/b", matching: ["b", "x/y/b"], others: ["xb"]),
    Case(pattern: "a**b", matching: ["ab", "axxb"], others: ["a/b"]),
    Case(pattern: "a?c", matching: ["abc"], others: ["ac", "abbc", "a/c"]),
    Case(pattern: "[ab]x", matching: ["ax", "bx"], others: ["cx"]),
    Case(pattern: "[!ab]x", matching: ["cx"], others: ["ax", "x"]),
    Case(pattern: "[^a-c]x", matching: ["dx"], others: ["bx"]),
    Case(pattern: "[]-]x", matching: ["]x", "-x"], others: ["ax"]),
    Case(pattern: "[a-]x", matching: ["ax", "-x"], others: ["bx"]),
    Case(pattern: "[[:digit:][:upper:]]x", matching: ["1x", "Ax"], others: ["ax"]),
    Case(pattern: "[[:nonsense:]]x", matching: [], others: ["nx", "1x"]),
    Case(pattern: "[ab", matching: [], others: ["a", "[ab"]),
    Case(pattern: "\\*x", matching: ["*x"], others: ["ax"]),
    Case(pattern: "\\#x", matching: ["#x"], others: ["x"]),
    Case(pattern: "\\!x", matching: ["!x"], others: ["x"]),
    Case(pattern: "x\\", matching: [], others: ["x", "x\\"]),
    Case(pattern: "x  ", matching: ["x"], others: ["x  "]),
    Case(pattern: "x\\ ", matching: ["x "], others: ["x"]),
    Case(pattern: "x\r", matching: ["x"], others: []),
    Case(pattern: "größe*.swift", matching: ["größe1.swift"], others: ["grosse.swift"]),
    Case(pattern: "*a*b*c*", matching: ["abc", "xaybzc1"], others: ["acb"]),
  ]

  @Test(arguments: cases) func matches(_ example: Case) {
    guard let pattern = PathPattern(line: example.pattern) else {
      // There is no pattern that nothing can match.
      #expect(example.matching.isEmpty)
      return
    }
    for path in example.matching { #expect(matches(pattern, path), "\(path)") }
    for path in example.others { #expect(!matches(pattern, path), "\(path)") }
  }

  private func matches(_ pattern: PathPattern, _ path: String) -> Bool {
    path.hasSuffix("/")
      ? pattern.matches(path.dropLast(), isFolder: true) : pattern.matches(path, isFolder: false)
  }

  @Test(arguments: ["", "   ", "# note", "/", "!", "!/", "\r"]) func saysNothing(line: String) {
    #expect(PathPattern(line: line) == nil)
  }

  @Test func lastPatternDecides() {
    let filter = PathFilter(globs: ["*.swift", "!keep.swift", "Tests/"])
    #expect(filter.decision("a.swift", isFolder: false) == .matched)
    #expect(filter.decision("x/keep.swift", isFolder: false) == .takenBack)
    #expect(filter.decision("a.c", isFolder: false) == .silent)
    #expect(filter.covers(file: "Tests/deep/keep.swift"))
    #expect(!filter.covers(file: "keep.swift"))
    #expect(!filter.covers(file: "../a.swift"))
  }

  @Test func manyStarsTakeNoExponentialTime() throws {
    let stars = try #require(PathPattern(line: String(repeating: "a*", count: 200) + "b"))
    #expect(!stars.matches(String(repeating: "a", count: 5_000), isFolder: false))
    let folders = try #require(PathPattern(line: String(repeating: "**/a/", count: 200) + "b"))
    #expect(!folders.matches(String(repeating: "a/", count: 2_000) + "c", isFolder: false))
  }

  @Test func randomPatternsNeverTrap() {
    var random = SeededNumbers(seed: 7)
    let letters = Array("ab*?[]!^-\\/:#. \r\u{0}é".utf8)
    for _ in 0..<20_000 {
      let file = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
        Int.random(in: 0..<8, using: &random) == 0
          ? UInt8.random(in: 0...255, using: &random) : letters.randomElement(using: &random) ?? 0
      }
      let filter = PathFilter(ignoreFile: file)
      _ = filter.decision("ab/é/b", isFolder: false)
      _ = filter.covers(file: "a//b]/[")
      _ = filter.decision("", isFolder: true)
    }
  }
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
