// Test code, which the default profile leaves alone.

import Testing

@Suite struct TestCodeTests {
  /// Two rules that look at single files, and at the whole program.
  static let leak = """
    func run(_ events: [Int]) async {
      for await line in AsyncStream<Int>({ continuation in for event in events { continuation.yield(event) } }) {
        print(line)
      }
    }
    func join(_ parts: [String]) -> [String] {
      var all: [String] = []
      for part in parts { all = all + [part] }
      return all
    }

    """

  private func rules(_ files: [String: String], _ arguments: [String]) throws -> Set<String> {
    let run = try Folder(files).run(["--format", "concise", "--fail-on", "never"] + arguments)
    #expect(run.status == 0, "\(run.error)")
    return Set(run.output.matches(of: /\[([a-z-]+)\]\n/).map { String($0.1) })
  }

  static let found: Set<String> = ["quadratic-concat"]

  @Test func `tests are checked in stricter profiles and by name only`() throws {
    let files = ["Tests/AppTests/a.swift": "import XCTest\n" + Self.leak]
    #expect(try rules(files, ["Tests"]).isEmpty)
    #expect(try rules(files, ["Tests/AppTests/a.swift"]).isSuperset(of: Self.found))
    #expect(try rules(files, ["--profile", "strict"]).isSuperset(of: Self.found))
    #expect(try rules(files, ["--force-exclude", "Tests/AppTests/a.swift"]).isEmpty)
  }

  @Test func `C and C++ tests include a framework or stand in a folder for tests`() throws {
    let leak = "#include <cstdlib>\nvoid f(int n) { void *p = malloc(n); if (n > 3) return; free(p); }\n"
    let found: Set<String> = ["manual-memory-leak"]
    #expect(try rules(["src/a.cpp": leak], []) == found)
    #expect(try rules(["src/a_test.cpp": "#include <gtest/gtest.h>\n" + leak], []).isDisjoint(with: found))
    let inFolder = ["tests/a.cpp": leak]
    #expect(try rules(inFolder, []).isEmpty)
    #expect(try rules(inFolder, ["tests"]) == found)
    #expect(try rules(inFolder, ["tests/a.cpp"]) == found)
    #expect(try rules(inFolder, ["--profile", "strict"]).isSuperset(of: found))
  }

  @Test func `what tests allocate is told of in the profile of pure facts only`() throws {
    let boxes = "func log(_ fields: [String: Any]) {}\nfunc check() { log([\"id\": 1]) }\n"
    let files = ["Tests/AppTests/a.swift": "import XCTest\n" + boxes]
    #expect(try !rules(files, ["--profile", "strict"]).contains("boxed-collection"))
    #expect(try rules(files, ["--profile", "audit"]).contains("boxed-collection"))
    #expect(try rules(["Sources/App/a.swift": boxes], ["--profile", "strict"]).contains("boxed-collection"))
  }

  @Test func `the files of a test target are tests although only one imports a framework`() throws {
    let files = ["Tests/AppTests/a.swift": "import Testing\n", "Tests/AppTests/Support/b.swift": Self.leak]
    #expect(try rules(files, []).isEmpty)
    #expect(try rules(["AppTests/a.swift": "import Testing\n", "AppTests/b.swift": Self.leak], []).isEmpty)
  }

  @Test func `a rule that is named for a stricter profile looks at tests, the others do not`() throws {
    let body = "protocol P {}\nfunc take(_ value: any P) {}\n"
    let files = [
      "Tests/AppTests/a.swift": "import XCTest\n" + Self.leak + body,
      "Sources/App/b.swift": body, ".escapelint.yml": "rules: {existential-parameter: warning}\n",
    ]
    #expect(try rules(files, ["Tests"]).isDisjoint(with: Self.found))
  }

  @Test func `rules about load leave benchmarks and examples alone, as other rules do not`() throws {
    let borrow = "func leak(_ a: [Int]) -> UnsafeBufferPointer<Int> { a.withUnsafeBufferPointer { $0 } }\n"
    for path in ["Benchmarks/Run/a.swift", "Examples/Server/main.swift", "Sources/Load/a.swift"] {
      let isSide = !path.hasPrefix("Sources")
      let files = [path: Self.leak + borrow]
      #expect(try rules(files, []) == (isSide ? ["escaping-borrow"] : Self.found.union(["escaping-borrow"])), "\(path)")
      #expect(try rules(files, [path]).isSuperset(of: Self.found))
      #expect(try rules(files, ["--profile", "strict"]).isSuperset(of: Self.found))
    }
  }
}
