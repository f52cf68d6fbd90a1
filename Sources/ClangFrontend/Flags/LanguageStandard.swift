// Language standards, under a name that the library at hand knows.
//
// An unknown standard makes libclang refuse the whole file, so what is not known here is replaced by the default.

package import SourceText

/// The value of `-std=`.
package struct LanguageStandard: Equatable {
  package let language: Language
  /// As the library wants it.
  package let name: String

  /// Names that every supported version knows.
  package static let c: Set<String> = [
    "c89", "c90", "iso9899:1990", "iso9899:199409", "gnu89", "gnu90", "c99", "c9x", "iso9899:1999", "gnu99",
    "gnu9x", "c11", "c1x", "iso9899:2011", "gnu11", "gnu1x", "c17", "c18", "iso9899:2017", "iso9899:2018", "gnu17",
    "gnu18", "c2x", "gnu2x",
  ]
  package static let cpp: Set<String> = [
    "c++98", "gnu++98", "c++03", "gnu++03", "c++0x", "gnu++0x", "c++11", "gnu++11", "c++1y", "gnu++1y", "c++14",
    "gnu++14", "c++1z", "gnu++1z", "c++17", "gnu++17", "c++2a", "gnu++2a", "c++20", "gnu++20", "c++2b", "gnu++2b",
  ]
  /// Newer names: the first version that knows each, and what comes nearest before.
  package static let newer: [String: (since: Int, before: String)] = [
    "c++23": (17, "c++2b"), "gnu++23": (17, "gnu++2b"), "c++2c": (17, "c++2b"), "gnu++2c": (17, "gnu++2b"),
    "c++26": (17, "c++2b"), "gnu++26": (17, "gnu++2b"), "c23": (18, "c2x"), "gnu23": (18, "gnu2x"),
    "c2y": (19, "c2x"), "gnu2y": (19, "gnu2x"),
  ]
  /// MSVC's names.
  private static let other: [String: String] = ["c++latest": "c++2b", "clatest": "c2x"]

  /// Nil for a name that is not known.
  package init?(_ name: String, libraryMajor: Int) {
    var known = Self.other[name] ?? name
    if let (since, before) = Self.newer[known], libraryMajor < since { known = before }
    guard Self.c.contains(known) || Self.cpp.contains(known) || Self.newer[known] != nil else { return nil }
    language = known.contains("++") ? .cpp : .c
    self.name = known
  }

  private init(language: Language, name: String) {
    self.language = language
    self.name = name
  }

  /// What compilers of today take if they are told nothing; versions of libclang differ in it.
  static func compilersDefault(_ language: Language) -> LanguageStandard {
    LanguageStandard(language: language, name: language == .cpp ? "gnu++17" : "gnu17")
  }

  /// What most code that comes without build flags is understood with.
  static func guess(_ language: Language) -> LanguageStandard {
    LanguageStandard(language: language, name: language == .cpp ? "c++20" : "gnu11")
  }
}
