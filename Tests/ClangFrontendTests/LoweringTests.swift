// What C and C++ mean as flow graphs, by every libclang that is found.

import ClangFrontend
import Testing

@Suite struct LoweringTests {
  @Test(arguments: libraries)
  func `a loop condition that declares is evaluated in each pass`(_ library: ClangLibrary) throws {
    let unit = try LoweredUnit(
      "a.cpp", "int *next(); void use(int *); void f() { while (int *n = next()) use(n); }\n", library)
    #expect(unit.flow("f") == "")
  }

  @Test(arguments: libraries)
  func `static variables of functions are globals`(_ library: ClangLibrary) throws {
    let unit = try LoweredUnit(
      "a.c", "char *f(void) { static char text[8]; static int calls = 0; extern int level; calls += level; return text; }\n", library)
    #expect(unit.flow("f") == "")
  }

  @Test(arguments: libraries)
  func `a reference member is followed`(_ library: ClangLibrary) throws {
    let unit = try LoweredUnit(
      "a.cpp", "struct A { int &r; A(int &x) : r(x) {} int get() { return r; } };\n", library)
    #expect(unit.flow("get") == "")
    #expect(unit.flow("init") == "")
  }

  @Test(arguments: libraries)
  func `a reference keeps a temporary alive`(_ library: ClangLibrary) throws {
    let unit = try LoweredUnit(
      "a.cpp", "struct S { int n; ~S(); }; S make(); int f() { const S &s = make(); return s.n; }\n", library)
    #expect(unit.flow("f") == "")
  }
}
