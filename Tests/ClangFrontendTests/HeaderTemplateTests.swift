// Templates of headers, and what a build would make of them.

import Testing

import ClangFrontend

@Suite struct HeaderTemplateTests {
  static let names: [(template: String, header: String?)] = [
    ("config.h.in", "config.h"), ("config.h.cmake", "config.h"), ("config.h.cmake.in", "config.h"),
    ("config.in.h", "config.h"), ("config.hin", "config.h"), ("config.hpp.in", "config.hpp"), ("config.h.meson", "config.h"),
    ("Makefile.in", nil), ("config.in", nil), ("foo.pc.in", nil), ("config.h", nil), ("main.c", nil),
  ]

  @Test(arguments: names)
  func `templates are known by their names`(_ example: (template: String, header: String?)) {
    #expect(HeaderTemplate.header(ofTemplate: example.template) == example.header)
  }

  static let lines: [(template: String, header: String)] = [
    ("#define KEPT 1", "#define KEPT 1"),
    ("/* Define to 1 if you have the <sys/un.h> header file. */\n#undef HAVE_SYS_UN_H",
     "/* Define to 1 if you have the <sys/un.h> header file. */\n#if __has_include(<sys/un.h>)\n#define HAVE_SYS_UN_H 1\n#endif"),
    ("#undef HAVE_STRDUP", "#define HAVE_STRDUP 1"),
    ("#undef HAVE_DECL_STRDUP", "#define HAVE_DECL_STRDUP 1"),
    ("#undef HAVE_DECL_ODDITY", "#define HAVE_DECL_ODDITY 0"),
    ("#undef HAVE_LIBODD", "#undef HAVE_LIBODD"),
    ("#undef SIZEOF_LONG", "#define SIZEOF_LONG __SIZEOF_LONG__"),
    ("#undef PACKAGE_VERSION", "#define PACKAGE_VERSION \"\""),
    ("#undef ATTR_NORETURN", "#define ATTR_NORETURN __attribute__((__noreturn__))"),
    ("#undef HAVE_ATTR_NORETURN", "#define HAVE_ATTR_NORETURN 1"),
    ("  # undef _GNU_SOURCE", "#define _GNU_SOURCE 1"),
    ("#cmakedefine HAVE_FORK", "#define HAVE_FORK 1"),
    ("#cmakedefine CA_BUNDLE \"${CA_BUNDLE}\"", ""),
    ("#cmakedefine01 WITH_ODD", "#define WITH_ODD 0"),
    ("#mesondefine HAVE_POLL", "#define HAVE_POLL 1"),
    ("#define NAME \"@NAME@\"", "#define NAME \"@NAME@\""),
    ("#define MAJOR @MAJOR@", "#define MAJOR 0"),
    ("#define OWN_INLINE @own_inline@", "#define OWN_INLINE inline"),
    ("#if ${HAVE_ODD_H_01}", "#if (__has_include(<odd.h>))"),
    ("a@b.c ${", "a@b.c ${"),
  ]

  @Test(arguments: lines)
  func `each kind of line becomes what a system of today would get`(_ example: (template: String, header: String)) {
    #expect(HeaderTemplate.expanded(example.template) == example.header + "\n")
  }
}
