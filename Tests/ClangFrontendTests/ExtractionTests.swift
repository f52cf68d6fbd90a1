// What is seen of C and C++, by every libclang that is found.

import ClangFrontend
import Testing

@Suite struct ExtractionTests {
  @Test func `there is a library to test with`() { #expect(!libraries.isEmpty) }

  @Test(arguments: libraries)
  func `nodes stand in pre-order with extents, types and targets`(_ library: ClangLibrary) throws {
    let unit = try ExtractedSource.unit(
      "a.c", "int f(int n) {\n  for (int i = 0; i < n; i++) n += f(i);\n  return n;\n}\n", library)
    #expect(
      unit.lines(library) == [
        "FunctionDecl 0:0-69 @4 definition 'int(int)' -> 0 f",
        "  ParmDecl 0:6-11 @10 definition 'int' -> 1 f::n",
        "  CompoundStmt 0:13-69",
        "    ForStmt 0:17-54",
        "      DeclStmt 0:22-32",
        "        VarDecl 0:22-31 @26 definition 'int' -> 2 f::i",
        "          IntegerLiteral 0:30-31 'int'",
        "      BinaryOperator 0:33-38 'int'",
        "        UnexposedExpr 0:33-34 'int'",
        "          DeclRefExpr 0:33-34 'int' -> 2 f::i",
        "        UnexposedExpr 0:37-38 'int'",
        "          DeclRefExpr 0:37-38 'int' -> 1 f::n",
        "      UnaryOperator 0:40-43 'int'",
        "        DeclRefExpr 0:40-41 'int' -> 2 f::i",
        "      CompoundAssignOperator 0:45-54 'int'",
        "        DeclRefExpr 0:45-46 'int' -> 1 f::n",
        "        CallExpr 0:50-54 'int' -> 0 f",
        "          UnexposedExpr 0:50-51 'int(int)*'",
        "            DeclRefExpr 0:50-51 'int(int)' -> 0 f",
        "          UnexposedExpr 0:52-53 'int'",
        "            DeclRefExpr 0:52-53 'int' -> 2 f::i",
        "    ReturnStmt 0:58-66",
        "      UnexposedExpr 0:65-66 'int'",
        "        DeclRefExpr 0:65-66 'int' -> 1 f::n",
      ])
  }

  @Test(arguments: libraries)
  func `bodies of macros stand at the expansion, arguments where they are written`(_ library: ClangLibrary) throws {
    let unit = try ExtractedSource.unit(
      "a.c", "#define TWICE(x) ((x) * 2)\nint a = 1;\nint f(void) { return TWICE(a); }\n", library)
    let lines = unit.flatLines(library)
    #expect(lines.contains("BinaryOperator 0:59-67 macro 'int'"))
    #expect(lines.contains("DeclRefExpr 0:65-66 'int' -> 0 a"))
  }

  @Test(arguments: libraries)
  func `a lambda stays one subtree, and captures by copy have their initializers`(_ library: ClangLibrary) throws {
    let unit = try ExtractedSource.unit(
      "a.cc",
      """
      struct Big { Big(const Big &); char bytes[100]; };
      int f(Big big, int n) {
        auto g = [big, &n](int x) { return n + x; };
        return g(1);
      }
      """, library)
    let lines = unit.lines(library)
    let lambda = try #require(lines.firstIndex { $0.contains("LambdaExpr") })
    let depth = lines[lambda].prefix { $0 == " " }.count
    let children = lines[(lambda + 1)...].prefix { $0.prefix { $0 == " " }.count > depth }
    let kinds = children.filter { $0.prefix { $0 == " " }.count == depth + 2 }.map { $0.split(separator: " ")[0] }
    #expect(kinds == ["VariableRef", "VariableRef", "CallExpr", "ParmDecl", "CompoundStmt"])
    #expect(children.contains { $0.contains("CallExpr") && $0.hasSuffix("Big::Big") })
    #expect(lines.contains { $0.hasPrefix("    ReturnStmt") })
    let closure = ClangUnitDump(unit, library: library).declarationLines.first { $0.contains("anonymous") } ?? ""
    #expect(closure.contains("nontrivial") && closure.contains("size=112/8"))
  }

  @Test(arguments: libraries)
  func `calls name their targets, and whether they are bound at run time`(_ library: ClangLibrary) throws {
    let unit = try ExtractedSource.unit(
      "a.cc",
      """
      struct Base { virtual int run(int); int plain(); };
      struct Derived : Base { int run(int) override; };
      int f(Base &b, Derived &d) { return b.run(1) + b.Base::run(2) + d.run(3) + b.plain(); }
      """, library)
    let calls = unit.flatLines(library).filter { $0.hasPrefix("CallExpr") }.map { $0.drop { $0 != " " }.dropFirst() }
    #expect(calls.map { $0.contains("dynamic") } == [true, false, true, false])
    #expect(calls.map { $0.split(separator: " ").last } == ["Base::run", "Base::run", "Derived::run", "Base::plain"])
    let base = unit.declaration("Base::run", library)
    #expect(base.contains("virtual"))
    let number = base.split(separator: " ")[1].dropLast()
    #expect(unit.declaration("Derived::run", library).contains("supers=\(number)"))
  }

  @Test(arguments: libraries)
  func `instances name their templates, and generic members their class`(_ library: ClangLibrary) throws {
    let unit = try ExtractedSource.unit(
      "a.cc",
      """
      template <typename T> struct Box { T value; void put(const T &v) { value = v; } };
      void f(Box<int> &box) { box.put(1); }
      """, library)
    let put = ClangUnitDump(unit, library: library).declarationLines.filter { $0.contains(" Box::put ") }
    #expect(put.count == 2)
    let generic = try #require(put.first?.split(separator: " ")[1].dropLast())
    #expect(put.last?.contains("of=\(generic) ") == true)
    // The generic class is one declaration, the instance another.
    let boxes = ClangUnitDump(unit, library: library).declarationLines.filter { $0.contains(" Box ") }
    #expect(boxes.count == 2)
    #expect(unit.flatLines(library).contains { $0.hasPrefix("MemberRefExpr") && $0.contains("'type-parameter-0-0'") })
  }

  @Test(arguments: libraries)
  func `only files under analysis have nodes, and others only what these refer to`(_ library: ClangLibrary) throws {
    let source = try ExtractedSource(
      [
        "a.c": "#include \"foreign.h\"\n#include \"own.h\"\nint use(void) { return far(1) + near(); }\n",
        "own.h": "int near(void);\n",
      ],
      foreign: ["foreign.h": "int far(int distance);\nint unused(void);\nstruct Unused { int a; };\n"])
    guard case .unit(let unit) = source.pool(library).outcome(of: source.request("a.c")) else {
      Issue.record("no unit")
      return
    }
    #expect(unit.files.map { unit.text($0) } == [source.path("a.c"), source.path("own.h")])
    #expect(unit.flatLines(library).first?.hasPrefix("FunctionDecl 1:0-14") == true)
    #expect(unit.declaration("far", library).contains("foreign external"))
    #expect(unit.declaration("far::distance", library).contains("'int'"))
    #expect(!unit.declaration("near", library).contains("foreign"))
    #expect(unit.declaration("unused", library) == "" && unit.declaration("Unused", library) == "")
  }

  @Test(arguments: libraries)
  func `of a file that is known already only frames and variables have nodes`(_ library: ClangLibrary) throws {
    let source = try ExtractedSource([
      "a.c": "#include \"known.h\"\nint use(void) { return near(all); }\n",
      "known.h": "int near(int);\nextern int all;\nstruct Own { int a; };\n",
    ])
    var request = source.request("a.c")
    request.finished = [1]
    guard case .unit(let unit) = source.pool(library).outcome(of: request) else {
      Issue.record("no unit")
      return
    }
    let kinds = unit.nodes.filter { $0.file == 1 }.map(\.kind)
    #expect(kinds == [9])
    #expect(!unit.declaration("near", library).contains("foreign"))
    #expect(unit.declaration("near", library).contains(" near "))
  }

  static let records: [(text: String, words: [String], absent: [String])] = [
    ("struct S { int a; double b; };", ["trivial", "size=16/8"], ["nontrivial"]),
    ("struct S { int a = 1; S() {} };", ["trivial", "size=4/4"], ["nontrivial"]),
    ("struct S { ~S() {} };", ["nontrivial"], []),
    ("struct S { S(const S &) = delete; int a; };", [" trivial"], []),
    ("struct S { virtual void f(); };", ["nontrivial", "size=8/8"], []),
    ("struct M { M(const M &); }; struct S { M m[2]; };", ["nontrivial"], []),
    ("struct M { M(const M &); }; struct S : M { };", ["nontrivial"], []),
    ("struct S;", [], ["size", "trivial"]),
    ("struct S { Missing a; };", [], ["size", "trivial"]),
  ]

  @Test(arguments: libraries)
  func `records say how large they are and whether their bytes may be copied`(_ library: ClangLibrary) throws {
    for (text, words, absent) in Self.records {
      let line = try ExtractedSource.unit("a.cc", text + "\nS *global;\n", library).declaration("S", library)
      for word in words { #expect(line.contains(word), "\(text): \(line)") }
      for word in absent { #expect(!line.contains(word), "\(text): \(line)") }
    }
  }

  @Test(arguments: libraries)
  func `functions that do not return are known in every spelling`(_ library: ClangLibrary) throws {
    let unit = try ExtractedSource.unit(
      "a.c",
      """
      void gnu(void) __attribute__((noreturn));
      _Noreturn void standard(void);
      void set_noreturn(void) __attribute__((cold));
      """, library)
    #expect(unit.declaration("gnu", library).contains(" noreturn "))
    #expect(unit.declaration("standard", library).contains(" noreturn "))
    #expect(!unit.declaration("set_noreturn", library).contains(" noreturn "))
    let cpp = try ExtractedSource.unit("a.cc", "[[noreturn]] void modern();\n", library)
    #expect(cpp.declaration("modern", library).contains(" noreturn "))
  }

  @Test(arguments: libraries)
  func `broken code gives what is left, its errors and the missing files`(_ library: ClangLibrary) throws {
    let unit = try ExtractedSource.unit(
      "a.c", "#include \"nowhere.h\"\nint f(void) { return 1; }\nunknown g(void);\nint h( {\n", library)
    #expect(unit.missing.map { unit.text($0) } == ["nowhere.h"])
    #expect(unit.problems.count >= 3)
    #expect(unit.problems.contains { $0.file == 0 && $0.offset == 9 && $0.severity >= 3 })
    #expect(unit.flatLines(library).contains { $0.hasPrefix("ReturnStmt") })
  }

  @Test(arguments: libraries)
  func `a record that an alias names has one node`(_ library: ClangLibrary) throws {
    let unit = try ExtractedSource.unit("a.c", "typedef struct { int a; } T;\nT t;\n", library)
    #expect(unit.flatLines(library).filter { $0.hasPrefix("FieldDecl") }.count == 1)
  }

  @Test(arguments: libraries)
  func `nesting and length end in an outcome`(_ library: ClangLibrary) throws {
    let sum = "int f(int a) { return " + String(repeating: "a + ", count: 20_000) + "a; }\n"
    let blocks = "void g(void) " + String(repeating: "{", count: 200) + String(repeating: "}", count: 200) + "\n"
    let source = try ExtractedSource([
      "sum.c": sum, "blocks.c": blocks, "brackets.c": "int a = " + String(repeating: "(", count: 100_000) + "\n",
      "zero.c": "int a\0b;\n", "empty.c": "", "last.c": "int last;\n",
    ])
    let requests = source.names.map { source.request($0) }
    let outcomes = source.pool(library).map(requests.count, workers: 2) { requests[$0] } _: { $1 }
    #expect(outcomes.count == source.names.count)
    guard case .unit(let last) = outcomes[3] else {
      Issue.record("\(source.names[3]): no unit")
      return
    }
    #expect(last.nodes.count == 1)
  }
}
