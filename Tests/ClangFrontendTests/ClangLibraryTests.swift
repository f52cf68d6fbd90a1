// Finding and opening libclang.

import CLibclang
import ClangFrontend
import Foundation
import SourceText
import TestSupport
import Testing

@Suite struct ClangVersionTests {
  @Test(arguments: [
    ("Debian clang version 14.0.6", 14, "14.0.6", "Debian clang version 14.0.6"),
    ("clang version 21.0.0 (https://github.com/swiftlang/llvm-project.git 11673e)", 21, "21.0.0", "clang version 21.0.0"),
    ("Ubuntu clang version 18.1.3 (1ubuntu1)", 18, "18.1.3", "Ubuntu clang version 18.1.3"),
    ("Apple clang version 16.0.0 (clang-1600.0.26.6)", 16, "16.0.0", "Apple clang version 16.0.0"),
    ("clang version 19.1.7", 19, "19.1.7", "clang version 19.1.7"),
  ])
  func `versions are read`(_ words: String, major: Int, number: String, text: String) throws {
    let version = try #require(ClangVersion(words))
    #expect((version.major, version.number, version.text) == (major, number, text))
  }

  @Test(arguments: ["", "clang", "clang version ", "clang version x.y"])
  func `words without a version are none`(_ words: String) { #expect(ClangVersion(words) == nil) }
}

@Suite struct LibrarySearchTests {
  @Test(arguments: [
    "libclang.so", "libclang.so.1", "libclang.so.21.0.0", "libclang-14.so", "libclang-14.so.1", "libclang-14.0.6.so",
    "libclang.dylib",
  ])
  func `libraries are known by name`(_ name: String) { #expect(LibrarySearch.isLibrary(name)) }

  @Test(arguments: [
    "libclang-cpp.so.14", "libclangAST.a", "libclang.a", "libclang", "libclang.so-gdb.py", "libclang_rt.so", "clang.so",
  ])
  func `others are not`(_ name: String) { #expect(!LibrarySearch.isLibrary(name)) }

  @Test(arguments: [
    ("/usr/lib/llvm-19/lib/libclang.so.1", 19), ("/usr/lib/x86_64-linux-gnu/libclang-14.so.1", 14),
    ("/toolchains/swift/usr/lib/libclang.so.21.0.0", 21), ("/usr/lib64/libclang.so.18.1.8", 18), ("/usr/lib/libclang.so.13", nil),
    ("/usr/lib64/llvm17/lib/libclang.so", 17), ("/opt/homebrew/opt/llvm/lib/libclang.dylib", nil),
  ])
  func `names tell the age`(_ path: String, major: Int?) { #expect(LibrarySearch.major(inPath: path) == major) }

  @Test func `a library that is demanded is the only one`() throws {
    let tree = try TemporaryTree(["lib/libclang.so": "no library"])
    let file = tree.root + "/lib/libclang.so"
    let ours = ["ESCAPELINT_LIBCLANG": file, "LIBCLANG_PATH": "/elsewhere"]
    #expect(LibrarySearch(explicit: nil) { ours[$0] }.files == [file])
    #expect(LibrarySearch(explicit: "/x.so") { ours[$0] }.files == ["/x.so"])
    #expect(LibrarySearch(explicit: nil) { ["LIBCLANG_PATH": tree.root + "/lib"][$0] }.files.first == file)
  }

  @Test func `the newest is tried first`() throws {
    let tree = try TemporaryTree([
      "lib/libclang-9.so.1": "", "lib/libclang-21.so.1": "", "lib/libclang-14.so.1": "", "lib/libclang-cpp.so": "",
    ])
    let files = LibrarySearch(explicit: nil) { ["LIBCLANG_PATH": tree.root + "/lib"][$0] }.files.prefix(3)
    #expect(files.map { String($0.split(separator: "-").last ?? "") } == ["21.so.1", "14.so.1", "9.so.1"])
  }
}

@Suite struct ClangLibraryTests {
  /// All that are installed; the set-up of continuous integration installs one.
  static let installed = ClangLibrary.all { ProcessInfo.processInfo.environment[$0] }.compactMap { try? $0.library.get() }

  @Test func `what is no library is refused with a reason`() throws {
    let tree = try TemporaryTree(["libclang.so": "no library"])
    let error = #expect(throws: ClangLibraryError.self) {
      try ClangLibrary.find(explicit: tree.root + "/libclang.so") { _ in nil }
    }
    #expect(error?.lines.count == 1)
    #expect(error?.lines.first?.contains("named by --libclang, is no usable libclang: ") == true)
    let missing = #expect(throws: ClangLibraryError.self) {
      try ClangLibrary.find(explicit: nil) { ["ESCAPELINT_LIBCLANG": "/nowhere/libclang.so"][$0] }
    }
    #expect(
      missing?.lines == ["'/nowhere/libclang.so', named by ESCAPELINT_LIBCLANG, is no usable libclang: no such file"])
  }

  @Test func `a library of something else is told by its functions`() throws {
    let paths = ["/lib/x86_64-linux-gnu/libm.so.6", "/lib/aarch64-linux-gnu/libm.so.6", "/lib64/libm.so.6"]
    guard let other = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) else { return }
    let error = #expect(throws: ClangLibraryError.self) { try ClangLibrary.find(explicit: other) { _ in nil } }
    #expect(error?.attempts.first?.reason.hasPrefix("has no clang_getCString, ") == true)
  }

  @Test(arguments: installed)
  func `a library knows its version and its headers`(_ library: ClangLibrary) throws {
    #expect(library.version.major >= 14)
    #expect(library.resourceDirectory != nil)
    #expect((library.table.getCursorBinaryOperatorKind != nil) == (library.version.major >= 17))
    let outcome = Parse.errors(in: "#include <stddef.h>\nsize_t x;\n", "a.c", ["-x", "c", "-std=gnu11"], library)
    #expect(outcome == [])
  }

  @Test(arguments: installed)
  func `every standard that is passed on is understood`(_ library: ClangLibrary) throws {
    let major = library.version.major
    for name in LanguageStandard.c.union(LanguageStandard.cpp).union(LanguageStandard.newer.keys).sorted() {
      let standard = try #require(LanguageStandard(name, libraryMajor: major))
      let isC = standard.language == .c
      let outcome = Parse.errors(in: "int x;\n", isC ? "a.c" : "a.cc", ["-std=" + standard.name], library)
      #expect(outcome == [], "\(name)")
    }
  }

  @Test(arguments: installed)
  func `every flag that is passed on is understood`(_ library: ClangLibrary) {
    let switches = FlagTable.features.flatMap { ["-f" + $0, "-fno-" + $0] }
    let plain = ["-pthread", "-nostdinc", "-nostdinc++", "-undef", "-trigraphs", "-m64", "-fPIC", "-fpie"]
    #if arch(x86_64)
      let extensions = FlagTable.extensions.map { "-m" + $0 }
    #else
      let extensions: [String] = []
    #endif
    // All at once: an unknown one is told by its name.
    for file in ["a.c", "a.cc"] {
      let flags = switches.sorted() + plain + extensions.sorted()
      #expect(Parse.errors(in: "int x;\n", file, flags, library) == [], "\(file)")
    }
  }

  @Test(arguments: installed)
  func `misspelt names are not guessed`(_ library: ClangLibrary) {
    let text = "int release(int);\nint f(int x) { return relaese(x); }\n"
    let outcome = Parse.errors(in: text, "a.cc", ["-std=c++20"], library)
    #expect(outcome.count == 1 && outcome.allSatisfy { !$0.contains("did you mean") })
  }
}

/// Parses a text that stands in no file.
enum Parse {
  /// The texts of all errors; one of its own if there is no result at all.
  static func errors(in text: String, _ name: String, _ flags: [String], _ library: ClangLibrary) -> [String] {
    let clang = library.table
    let index = clang.createIndex(0, 0)
    defer { clang.disposeIndex(index) }
    guard let unit = unit(text, name, library.flags + flags, index, clang) else { return ["no translation unit"] }
    defer { clang.disposeTranslationUnit(unit) }
    return (0..<clang.getNumDiagnostics(unit)).compactMap { i in
      let diagnostic = clang.getDiagnostic(unit, i)
      defer { clang.disposeDiagnostic(diagnostic) }
      let severity = clang.getDiagnosticSeverity(diagnostic).rawValue
      guard severity >= ELDiagnosticSeverity.error.rawValue else { return nil }
      return library.text(clang.getDiagnosticSpelling(diagnostic))
    }
  }

  private static func unit(
    _ text: String, _ name: String, _ flags: [String], _ index: ELIndex?, _ clang: ELClang
  ) -> ELTranslationUnit? {
    let path = "/nowhere/" + name
    let copies = flags.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let arguments = copies.map { UnsafePointer($0) }
    return path.withCString { path in
      text.withCString { contents in
        var file = ELUnsavedFile(Filename: path, Contents: contents, Length: CUnsignedLong(text.utf8.count))
        var unit: ELTranslationUnit?
        let outcome = clang.parseTranslationUnit2(
          index, path, arguments, Int32(arguments.count), &file, 1, ELParseOptions.keepGoing.rawValue, &unit)
        return outcome == .success ? unit : nil
      }
    }
  }
}
