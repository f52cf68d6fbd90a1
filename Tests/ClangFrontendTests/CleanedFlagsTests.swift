// What remains of the arguments of a compiler.

import ClangFrontend
import SourceText
import TestSupport
import Testing

@Suite struct CleanedFlagsTests {
  private func cleaned(_ command: String, major: Int = 21) -> CleanedFlags {
    CleanedFlags(CommandLineText.arguments(command), directory: "/p/build", libraryMajor: major)
  }

  @Test(arguments: [
    // Output, dependencies, warnings, optimisation, the file.
    ("/usr/bin/cc -c -o a.o -MD -MMD -MP -MT a.o -MF a.d -Wall -Werror -Wno-x -O2 -g3 -pipe a.c", []),
    ("cc -S -E -M -save-temps -march=native -mtune=x -flto -fPIC -fno-plt -fstack-protector-strong a.c", ["-fPIC"]),
    // Paths become absolute; both spellings.
    ("cc -I ../inc -I. -isystem/sys -isystem sys -iquote q -idirafter ../../up a.c",
      ["-I", "/p/inc", "-I", "/p/build", "-isystem", "/sys", "-isystem", "/p/build/sys", "-iquote", "/p/build/q",
        "-idirafter", "/up"]),
    ("cc -DA -D B=1 -UC -U D a.c", ["-DA", "-DB=1", "-UC", "-UD"]),
    ("cc --sysroot=/s -isysroot r -I=/usr/x a.c", ["--sysroot=/s", "-isysroot", "/p/build/r", "-I", "=/usr/x"]),
    ("cc --sysroot /s --target=arm-linux-gnueabihf -target x86_64-linux-gnu a.c",
      ["--sysroot=/s", "--target=arm-linux-gnueabihf", "--target=x86_64-linux-gnu"]),
    ("cc -include config.h -imacros /abs.h a.c", ["-include", "config.h", "-imacros", "/abs.h"]),
    ("cc -Wp,-D_FORTIFY_SOURCE=2,-MD,a.d -Wl,-z,now a.c", ["-D_FORTIFY_SOURCE=2"]),
    // Options of gcc alone.
    ("gcc -fno-ipa-sra -fconserve-stack -fno-allow-store-data-races -fconcepts -mno-80387 -fno-strict-aliasing a.c", []),
    ("gcc -fno-exceptions -fno-rtti -funsigned-char -fshort-enums -mavx2 -mno-sse a.cc",
      ["-fno-exceptions", "-fno-rtti", "-funsigned-char", "-fshort-enums", "-mavx2"]),
    // Nothing is loaded into this process.
    ("clang -Xclang -load -Xclang evil.so -fplugin=evil.so -fpass-plugin=evil.so -Xclang -add-plugin -Xclang x a.c", []),
    ("clang -load evil.so -fplugin-arg-x-y -B. -specs=x -wrapper x,y -resource-dir . -ivfsoverlay x.yaml a.c", []),
    ("clang -fmodules -fmodules-cache-path=/x -fmodule-map-file=x -fmodule-file=x -fmodules-ts -fbracket-depth=99999 a.c", []),
    // A precompiled header is not used, the text that it was made from is.
    ("clang -Xclang -include-pch -Xclang x.pch -Xclang -include -Xclang /p/x.h -include-pch y.pch a.c", ["-include", "/p/x.h"]),
    ("aarch64-linux-gnu-gcc-12 -mcpu=cortex-a72 a.c", ["--target=aarch64-linux-gnu"]),
    ("ccache xtensa-esp32-elf-gcc a.c", []), ("musl-gcc a.c", []),
    ("cc -DX -- -DFILE.c", ["-DX"]),
    // What ends in the middle of an option.
    ("cc -I", []), ("cc -o", []), ("cc -Xclang", []), ("cc -D", []), ("cc", []), ("", []),
  ])
  func `only what decides the meaning of a file is kept`(_ command: String, flags: [String]) {
    #expect(cleaned(command).flags == flags)
  }

  @Test(arguments: [
    (#"C:/VS/bin/CL.exe /nologo /I../inc /W4 /EHsc /GR- /Zi /Fo"x.obj" /c x.cc"#,
      ["-fms-extensions", "-I", "/p/inc", "-fexceptions", "-fno-rtti"]),
    ("clang-cl /I inc /D A=1 /DB -imsvc /sdk /external:I ext /FI pre.h -- /Users/x/a.cc",
      ["-fms-extensions", "-I", "/p/build/inc", "-DA=1", "-DB", "-isystem", "/sdk", "-isystem", "/p/build/ext",
        "-include", "pre.h"]),
    ("clang --driver-mode=cl /J /Zc:char8_t- /Users/x/a.cc", ["-fms-extensions", "-funsigned-char", "-fno-char8_t"]),
  ])
  func `options of MSVC are put into clang's words`(_ command: String, flags: [String]) {
    #expect(cleaned(command).flags == flags)
  }

  @Test(arguments: [
    ("cc -std=c++23 a.cc", 21, "c++23"), ("cc -std=c++23 a.cc", 14, "c++2b"), ("cc -std=gnu++26 a.cc", 16, "gnu++2b"),
    ("cc --std=c23 a.c", 14, "c2x"), ("cc --std c11 a.c", 14, "c11"), ("cc -std=c11 -std=c99 a.c", 14, "c99"),
    ("cl /std:c++20 a.cc", 14, "c++20"), ("cl /std:c++latest a.cc", 14, "c++2b"), ("cc -ansi a.c", 14, "c89"),
    ("g++ -ansi a.cc", 14, "c++98"), ("cc -std=c++99 a.cc", 14, nil), ("cc a.c", 14, nil),
  ])
  func `standards are named as the library knows them`(_ command: String, major: Int, name: String?) {
    #expect(cleaned(command, major: major).standard?.name == name)
  }

  @Test(arguments: [
    ("cc a.c", nil), ("c++ a.c", .cpp), ("ccache g++-12 a.c", .cpp), ("cc -x c++ a.c", .cpp), ("clang++ -xc a.c", .c),
    ("cl /TP a.c", .cpp), ("cl /TC a.cc", .c), ("c++ -x none a.c", nil), ("icpc -xHost a.cc", nil),
  ] as [(String, Language?)])
  func `the language is what the command says`(_ command: String, language: Language?) {
    #expect(cleaned(command).language == language)
  }

  @Test func `a file to include is looked for where the build runs`() throws {
    let tree = try TemporaryTree(["pre.h": ""])
    let flags = CleanedFlags(["cc", "-include", "pre.h", "a.c"], directory: tree.root, libraryMajor: 14)
    #expect(flags.flags == ["-include", tree.root + "/pre.h"])
  }
}
