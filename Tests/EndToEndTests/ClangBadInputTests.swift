// C and C++ that no compiler would take, or no human would write: a run ends in good time and says what it left out.

import Foundation
import Testing

@Suite struct ClangBadInputTests {
  private func run(_ files: [String: String], _ arguments: [String] = ["."]) throws -> Folder.Run {
    try Folder(files).run(["--format", "concise"] + arguments)
  }

  /// A leak that is found if the file is analysed.
  private static let leak = "#include <stdlib.h>\nint leak(int n) { char *p = malloc(n); if (!p) return 1; return p[0]; }\n"

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let deep: [(name: String, text: String)] = [
    ("parentheses.c", "int f(int n) { return \(repeated("(", 20_000))n\(repeated(")", 20_000)); }\n"),
    ("blocks.c", "void f(void) \(repeated("{", 20_000))\(repeated("}", 20_000))\n"),
    ("initialisers.c", "int a[] = \(repeated("{", 5_000))1\(repeated("}", 5_000));\n"),
    ("operators.c", "int f(int n) { return \(repeated("n + ", 20_000))n; }\n"),
    ("signs.c", "int f(int n) { return \(repeated("~", 10_000))n; }\n"),
    ("ladder.c", "int f(int n) { \(repeated("if (n == 1) n++; else ", 5_000))n--; return n; }\n"),
    ("conditions.c", "int f(int n) { return \(repeated("n ? 1 : ", 5_000))0; }\n"),
    ("templates.cpp", "template <class T> struct B {};\n\(repeated("B<", 2_000))int\(repeated(">", 2_000)) b;\n"),
    ("instances.cpp", "template <int N> struct A : A<N - 1> {};\ntemplate <> struct A<0> {};\nA<100000> a;\n"),
    ("lambdas.cpp", "auto f() { return \(repeated("[]{ return ", 300))1\(repeated("; }", 300)); }\n"),
  ]

  @Test(arguments: deep)
  func `deep nesting ends, and costs no other file`(_ example: (name: String, text: String)) throws {
    let run = try run([example.name: example.text, "leak.c": Self.leak])
    #expect(run.output.contains("leak.c:2:"), "\(run.output)\(run.error)")
    #expect(!run.output.contains("crashed") && !run.error.contains("crashed"))
  }

  @Test func `a table that a program wrote costs little`() throws {
    let row = Array(repeating: "1,-2,'x',0.5", count: 10).joined(separator: ",") + ",\n"
    let text = "const double table[] = {\n\(Self.repeated(row, 20_000))};\n" + Self.leak
    let run = try run(["table.c": text], [".", "--timings"])
    #expect(run.output.contains("table.c:20004:"))
  }

  @Test func `headers that are missing leave the rest analysed`() throws {
    let run = try run(["a.c": "#include \"nowhere.h\"\n" + Self.leak])
    #expect(run.output.contains("a.c:3:") && run.output.contains("'nowhere.h' file not found"))
  }

  @Test func `a header that is included inside a frame, and by several units, is analysed once`() throws {
    let run = try run([
      "a.cpp": "extern \"C\" {\n#include \"leak.h\"\n}\n", "b.cpp": "namespace n {\n#include \"leak.h\"\n}\n",
      "leak.h": "#pragma once\n" + Self.leak.replacing("int leak", with: "static inline int leak"),
    ])
    #expect(run.output.components(separatedBy: "leak.h:3:").count == 2, "\(run.output)\(run.error)")
  }

  @Test func `a header that configure would make is guessed from its template`() throws {
    let run = try run([
      "config.h.in": "/* Define to 1 if you have the <stdlib.h> header file. */\n#undef HAVE_STDLIB_H\n",
      "src/a.c": "#include \"config.h\"\n#if HAVE_STDLIB_H\n" + Self.leak.split(separator: "\n").joined(separator: "\n#endif\n"),
    ])
    #expect(run.output.contains("a.c:5:"), "\(run.output)\(run.error)")
    #expect(run.output.contains("guessed from 'config.h.in'") && !run.output.contains("partly-analysed"))
  }

  @Test func `old C, files that include themselves, empty ones and carriage returns`() throws {
    let run = try run([
      "old.c": "#include <stdlib.h>\nleak(n, m) int n; char *m; { char *p = malloc(n); if (!p) return 1; return p[0]; }\n",
      "self.h": "#include \"self.h\"\nint shared;\n", "self.c": "#include \"self.h\"\n#include \"self.c\"\n", "empty.c": "",
      "carriage.c": Self.leak.replacing("\n", with: "\r\n"), "mark.c": "\u{FEFF}" + Self.leak,
      "conflict.c": "<<<<<<< HEAD\nint f(;\n=======\n}}}}\n>>>>>>> other\n",
    ])
    for place in ["old.c:2:", "carriage.c:2:", "mark.c:2:"] { #expect(run.output.contains(place), "\(run.output)") }
  }

  @Test func `files with NUL bytes and other encodings are skipped and told`() throws {
    let folder = try Folder(["leak.c": Self.leak])
    try Data([0x69, 0x6E, 0x74, 0, 0x3B]).write(to: folder.url.appending(path: "nul.c"))
    try Data(Array("/* \u{E9} */\n".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) + Array(Self.leak.utf8))
      .write(to: folder.url.appending(path: "latin.c"))
    let run = try folder.run(["--format", "concise", "."])
    #expect(run.output.contains("nul.c: warning: skipped: byte 3 is NUL"))
    #expect(run.output.contains("latin.c:3:"))
  }

  @Test func `Objective-C and CUDA are skipped, with one remark each`() throws {
    let run = try run(["a.m": "@end\n", "b.m": "@end\n", "c.mm": "@end\n", "k.cu": "__global__ void k() {}\n", "leak.c": Self.leak])
    #expect(run.output.components(separatedBy: "CUDA is not analysed").count == 2)
    #expect(run.output.components(separatedBy: "Objective-C").count <= 3)
    #expect(run.output.contains("leak.c:2:"))
  }

  @Test func `links in a circle end`() throws {
    let folder = try Folder(["src/leak.c": Self.leak])
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "src/again"), withDestinationURL: folder.url)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "src/one"), withDestinationURL: folder.url.appending(path: "src/two"))
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "src/two"), withDestinationURL: folder.url.appending(path: "src/one"))
    let run = try folder.run(["--format", "concise", "."])
    #expect(run.output.components(separatedBy: "[manual-memory-leak]").count == 2, "\(run.output)")
  }

  @Test func `flags of other compilers, flags that nobody knows and files that are gone`() throws {
    let folder = try Folder(["gnu.c": Self.leak, "cl.c": Self.leak, "odd.c": Self.leak])
    let entries = [
      ("gnu.c", "gcc -fno-tree-vectorize -fipa-pta --param max-inline-insns-single=5 -Wno-stringop-overflow -march=native -c gnu.c"),
      ("cl.c", "cl.exe /nologo /W4 /O2 /Zi /std:c11 /DX=1 /Iinclude /Focl.obj /c cl.c"),
      ("odd.c", "cc --no-such-flag -fwhat=1 -Xclang -load -Xclang evil.so @gone.rsp -c odd.c"),
      ("gone.c", "cc -c gone.c"),
    ]
    let texts = entries.map { "{\"directory\": \"\(folder.url.path)\", \"file\": \"\($0.0)\", \"command\": \"\($0.1)\"}" }
    try folder.write("compile_commands.json", "[\(texts.joined(separator: ","))]")
    let run = try folder.run(["--format", "concise", "."])
    for place in ["gnu.c:2:", "cl.c:2:", "odd.c:2:"] { #expect(run.output.contains(place), "\(run.output)\(run.error)") }
  }
}
