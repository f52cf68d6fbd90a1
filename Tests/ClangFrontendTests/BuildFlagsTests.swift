// The arguments for a file, from a database or guessed.

import ClangFrontend
import SourceText
import TestSupport
import Testing

@Suite struct BuildFlagsTests {
  private func flags(_ tree: TemporaryTree, _ commands: [(file: String, command: String)] = []) throws -> BuildFlags {
    let entries = commands.map { "{\"directory\": \"\(tree.root)\", \"file\": \"\($0)\", \"command\": \"\($1)\"}" }
    let text = "[" + entries.joined(separator: ",") + "]"
    let database = try CompilationDatabase(path: tree.root + "/compile_commands.json", text: Array(text.utf8))
    return BuildFlags(database: commands.isEmpty ? nil : database, root: tree.root, libraryMajor: 14)
  }

  /// With the root cut off, as a test writes it.
  private func short(_ flags: [String], _ tree: TemporaryTree) -> [String] {
    flags.map { $0.replacing(tree.root, with: "") }
  }

  // MARK: With a database

  @Test func `a file with an entry is built as it says`() throws {
    let tree = try TemporaryTree(["src/a.c": "", "src/b.cc": "", "src/c.c": ""])
    let build = try flags(
      tree,
      [
        ("src/a.c", "cc -Isrc -std=c99 -c src/a.c"), ("src/b.cc", "c++ -std=c99 -DX src/b.cc"),
        ("src/c.c", "c++ @flags.rsp"),
      ])
    try tree.add("flags.rsp", "-DA=\"b c\" @more.rsp @gone.rsp")
    try tree.add("more.rsp", "-Ideep -std=c++20\n@flags.rsp")
    #expect(short(build.flags(for: tree.root + "/src/a.c"), tree) == ["-x", "c", "-std=c99", "-I", "/src"])
    // A standard of the other language is no use; without one the library's own default would count.
    #expect(build.flags(for: tree.root + "/src/b.cc") == ["-x", "c++", "-std=gnu++17", "-DX"])
    let expanded = short(build.flags(for: tree.root + "/src/c.c"), tree)
    #expect(expanded.prefix(6) == ["-x", "c++", "-std=c++20", "-DA=b c", "-I", "/deep"])
    #expect(expanded.count < 40)
    #expect(build.origin(of: tree.root + "/src/a.c") == .database)
  }

  @Test func `a header is built as a unit that includes it`() throws {
    let tree = try TemporaryTree(["a.cc": "", "a.h": "", "b.h": ""])
    let build = try flags(tree, [("a.cc", "c++ -std=c++14 -DX a.cc")])
    let unit = tree.root + "/a.cc"
    let header = tree.root + "/a.h"
    #expect(build.flags(for: header, includedBy: unit) == ["-x", "c++-header", "-std=c++14", "-DX"])
    #expect(build.origin(of: header, includedBy: unit) == .includer(unit))
    #expect(build.language(of: header, includedBy: unit) == .cpp)
    #expect(build.origin(of: header) == .guessed)
    #expect(build.flags(for: header).prefix(3) == ["-x", "c-header", "-std=gnu11"])
  }

  // MARK: Guessed

  @Test func `folders are found through what is included`() throws {
    let tree = try TemporaryTree([
      "lib/core/a.c": "#include \"util/list.h\"\n# include \"beside.h\"\n#include <stdio.h>\n#include <proj/api.h>\n",
      "lib/core/beside.h": "#include \"config.h\"\n", "lib/shared/util/list.h": "", "other/shared/util/list.h": "",
      "build/config.h": "", "include/proj/api.h": "#include \"deep.h\"\n", "third_party/x/deep.h": "", "src/": "",
    ])
    let guessed = short(try flags(tree).flags(for: tree.root + "/lib/core/a.c"), tree)
    #expect(
      guessed == [
        "-x", "c", "-std=gnu11", "-I", "/include", "-iquote", "", "-iquote", "/src", "-iquote", "/lib/shared", "-iquote",
        "/build", "-iquote", "/third_party/x", "-idirafter", "", "-idirafter", "/src", "-idirafter", "/lib/shared",
        "-idirafter", "/build", "-idirafter", "/third_party/x",
      ])
  }

  @Test func `targets of Swift packages see their include folders`() throws {
    let tree = try TemporaryTree([
      "Package.swift": "", "Sources/A/in/a.c": "", "Sources/A/include/a.h": "", "Sources/B/include/b.h": "",
      "Sources/B/b.cpp": "",
    ])
    let build = try flags(tree)
    let own = short(build.flags(for: tree.root + "/Sources/A/in/a.c"), tree)
    #expect(own.prefix(7) == ["-x", "c", "-std=gnu11", "-I", "/Sources/A/include", "-I", "/Sources/B/include"])
    #expect(build.flags(for: tree.root + "/Sources/B/b.cpp").prefix(3) == ["-x", "c++", "-std=c++20"])
  }

  @Test func `a header's language is its text's, or that of what it includes`() throws {
    let tree = try TemporaryTree([
      "plain.h": "int f(void);\n", "cpp.h": "class A {};\n", "through.h": "#include \"cpp.h\"\n",
      "apple.h": "@class A;\n", "cycle.h": "#include \"cycle.h\"\n", "t.ipp": "", "notes.md": "",
    ])
    let build = try flags(tree)
    #expect(build.language(of: tree.root + "/plain.h") == .c)
    #expect(build.language(of: tree.root + "/cpp.h") == .cpp)
    #expect(build.language(of: tree.root + "/through.h") == .cpp)
    #expect(build.language(of: tree.root + "/cycle.h") == .c)
    #expect(build.language(of: tree.root + "/apple.h") == nil)
    #expect(build.language(of: tree.root + "/t.ipp") == .cpp)
    #expect(build.language(of: tree.root + "/notes.md") == nil)
  }

  @Test func `a project's own names never hide those of the system`() throws {
    let tree = try TemporaryTree(["version": "1.0", "compat/string.h": "", "a.c": "#include \"string.h\"\n"])
    let guessed = short(try flags(tree).flags(for: tree.root + "/a.c"), tree)
    #expect(!guessed.contains("-I"))
    #expect(guessed.contains("/compat"))
  }
}
