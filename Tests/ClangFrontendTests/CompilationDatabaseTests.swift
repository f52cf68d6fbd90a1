// Compile databases as CMake, Bear and people write them.

import ClangFrontend
import TestSupport
import Testing

@Suite struct CommandLineTextTests {
  @Test(arguments: [
    ("cc -c a.c", ["cc", "-c", "a.c"]),
    ("  cc\t-c\n a.c  ", ["cc", "-c", "a.c"]),
    (#"cc -DNAME=\"x\" "-DTEXT=\"a b\"" a.c"#, ["cc", #"-DNAME="x""#, #"-DTEXT="a b""#, "a.c"]),
    (#"cc '-DQ="it is"' a\ b.c"#, ["cc", #"-DQ="it is""#, "a b.c"]),
    (#"cc "" '' -I"C:\dir""#, ["cc", "", "", #"-IC:\dir"#]),
    (#"cc -D'X'Y"Z""#, ["cc", "-DXYZ"]),
    (#"cc $(rm -rf /) `id` *.c"#, ["cc", "$(rm", "-rf", "/)", "`id`", "*.c"]),
    (#"cc \"#, ["cc"]), (#"cc "open"#, ["cc", "open"]), ("", []),
  ])
  func `a command is split as a shell would, and nothing is run`(_ text: String, arguments: [String]) {
    #expect(CommandLineText.arguments(text) == arguments)
  }
}

@Suite struct CompilationDatabaseTests {
  private func database(_ tree: TemporaryTree, _ text: String) throws -> CompilationDatabase {
    try tree.add("build/compile_commands.json", text.replacing("ROOT", with: tree.root))
    return try CompilationDatabase(path: tree.root + "/build/compile_commands.json")
  }

  @Test func `both forms of an entry are read, arguments first`() throws {
    let tree = try TemporaryTree(["src/a.c": "", "src/b.c": "", "src/c.c": ""])
    let database = try database(
      tree,
      """
      [
        {"directory": "ROOT/build", "command": "cc -DX=\\\\\\"1\\\\\\" -c ../src/a.c", "file": "../src/a.c", "output": "a.o"},
        {"directory": "ROOT/build", "arguments": ["cc", "-c", "b.c"], "command": "no", "file": "ROOT/src/b.c"},
        {"file": "../src/c.c", "arguments": ["cc"], "unknown": [1, {"x": null}, true, -2.5e3]}
      ]
      """)
    #expect(database.entries[tree.root + "/src/a.c"]?.arguments == ["cc", #"-DX="1""#, "-c", "../src/a.c"])
    #expect(database.entries[tree.root + "/src/b.c"]?.arguments == ["cc", "-c", "b.c"])
    // Without a directory, that of the database counts.
    #expect(database.entries[tree.root + "/src/c.c"]?.directory == tree.root + "/build")
    #expect(database.incompleteCount == 0)
  }

  @Test func `the first entry of a file counts, and files that are gone are told`() throws {
    let tree = try TemporaryTree(["a.c": ""])
    try tree.link("link", to: ".")
    let database = try database(
      tree,
      """
      [{"directory": "ROOT", "file": "link/a.c", "command": "cc -DFIRST a.c"},
       {"directory": "ROOT", "file": "a.c", "command": "cc -DSECOND a.c"},
       {"directory": "ROOT", "file": "gone.c", "command": "cc gone.c"},
       {"directory": "ROOT", "file": "a.c"}, {"command": "cc a.c"}]
      """)
    #expect(database.entries[tree.root + "/a.c"]?.arguments == ["cc", "-DFIRST", "a.c"])
    #expect(database.duplicateCount == 1)
    #expect(database.missing == [tree.root + "/gone.c"])
    #expect(database.incompleteCount == 2)
  }

  @Test(arguments: [
    ("", 1, 1, "the text ends where an array was expected"), ("{}", 1, 1, "expected an array"),
    ("[\n  {\"file\": 1}]", 2, 12, "expected a string"), ("[{\"file\" \"a\"}]", 1, 10, "expected ':'"),
    ("[{}] x", 1, 6, "something follows the end of the value"), ("[{\"file\": \"a", 1, 11, "the text ends within a string"),
    ("[{},]", 1, 5, "expected an object"), ("[{} {}]", 1, 5, "expected ',' or ']'"),
  ])
  func `a broken database is told with its place`(_ text: String, line: Int, column: Int, reason: String) throws {
    let error = #expect(throws: CompilationDatabaseError.self) {
      try CompilationDatabase(path: "/x/compile_commands.json", text: Array(text.utf8))
    }
    #expect(error == .invalid(path: "/x/compile_commands.json", line: line, column: column, reason: reason))
  }

  @Test func `nesting without end is an error`() {
    let text = "[{\"x\": " + String(repeating: "[", count: 100_000)
    #expect(throws: CompilationDatabaseError.self) { try CompilationDatabase(path: "/x", text: Array(text.utf8)) }
  }

  @Test func `the nearest place counts, the folder itself before its build folders`() throws {
    let json = "compile_commands.json"
    let tree = try TemporaryTree([
      "build-debug/\(json)": "[]", "build/\(json)": "[]", "cmake-build-x/\(json)": "[]", "a/b/": "", "c/\(json)": "[]",
      "c/out/\(json)": "[]", "other/\(json)": "[]",
    ])
    func found(_ folder: String) -> [String] {
      CompilationDatabase.candidates(from: tree.root + folder).map { String($0.dropFirst(tree.root.count + 1)) }
    }
    #expect(found("/a/b") == ["build/\(json)", "build-debug/\(json)", "cmake-build-x/\(json)"])
    #expect(found("/c") == ["c/\(json)", "c/out/\(json)"])
    #expect(CompilationDatabase.path(named: tree.root + "/other") == tree.root + "/other/" + json)
    #expect(CompilationDatabase.path(named: tree.root + "/mine.json") == tree.root + "/mine.json")
  }

  @Test func `none is taken from above the repository`() throws {
    let tree = try TemporaryTree(["compile_commands.json": "[]", "inner/.git/": "", "inner/src/": ""], isRepository: false)
    #expect(CompilationDatabase.candidates(from: tree.root + "/inner/src") == [])
  }
}
