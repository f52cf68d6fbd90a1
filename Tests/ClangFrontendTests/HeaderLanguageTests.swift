// What a header is written in.

import ClangFrontend
import Testing

@Suite struct HeaderLanguageTests {
  @Test(arguments: [
    "", "int f(void);\n", "struct class_s { int class; };\n", "typedef struct { int namespace, template; } t;\n",
    "#ifdef __cplusplus\nextern \"C\" {\nnamespace a { class B; }\n#endif\nint f(int);\n#ifdef __cplusplus\n}\n#endif\n",
    "#if defined(__cplusplus)\nstd::string s;\n#else\nint x;\n#endif\n", "/* class A { std::x } */ int x; // a::b\n",
    "const char *s = \"std::string\"; char c = ':';\n", "#include <stdio.h>\n#include \"a\"\n", "int x = a ? b : c;\n",
    "#ifdef __cplusplus\n#if X\nclass A {};\n#endif\n#include <vector>\n#endif\n", "enum { public, private };\n",
    "struct x { unsigned a:1; };", "\"open\\", "/* open", "\"open", "static int class;\n",
  ])
  func `is C`(_ text: String) { #expect(HeaderLanguage(Array(text.utf8)) == .c) }

  @Test(arguments: [
    "namespace a {\n}\n", "namespace a\n{\n", "namespace {\n", "class A;\n", "class A\n{\n", "class A : B {\n", "class A final {};",
    "template <class T> T f();\n", "template<typename T>\n", "std::string f();\n", "struct A { public: int x; };\n",
    "#include <vector>\nint f(void);\n", "#ifndef X\n#define X\nclass A {};\n#endif\n",
    "#ifndef __cplusplus\n#error C++ only\n#endif\nclass A {};\n", "#ifdef __cplusplus\n#else\n#endif\nclass A {};\n",
    "#if !defined(__cplusplus)\nint x;\n#endif\nbool f(::a b);\n",
  ])
  func `is C++`(_ text: String) { #expect(HeaderLanguage(Array(text.utf8)) == .cpp) }

  @Test(arguments: [
    "#import <Foundation/Foundation.h>\n", "@interface A : NSObject\n@end\n", "@class A;\n", "@protocol P\n",
  ])
  func `is Objective-C`(_ text: String) { #expect(HeaderLanguage(Array(text.utf8)) == .objectiveC) }
}
