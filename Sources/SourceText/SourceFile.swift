// One input file: its name, its language and its bytes.

/// A language that escapelint knows by name. Whether it can be analysed depends on the frontends at hand.
package enum Language: String, Sendable, CaseIterable, Comparable {
  case swift, c, cpp, go

  /// The language of a file with this extension (without the dot), or nil. What ends in `h` may turn out to be C++.
  package init?(fileExtension: some StringProtocol) {
    switch fileExtension {
    case "swift": self = .swift
    case "c", "h": self = .c
    case "cc", "cpp", "cxx", "c++", "cp", "C", "CPP", "hpp", "hh", "hxx", "h++", "H", "ipp", "inl", "tpp", "tcc": self = .cpp
    case "go": self = .go
    default: return nil
    }
  }

  /// Whether a closure is a value that holds what it captures, and needs no memory of its own.
  package var closuresAreValues: Bool { self == .c || self == .cpp }

  /// Whether variables of a class hold its objects, so that each assignment copies one; else they refer to objects.
  package var objectsAreValues: Bool { self == .c || self == .cpp }

  /// The name that people use.
  package var title: String {
    switch self {
    case .swift: "Swift"
    case .c: "C"
    case .cpp: "C++"
    case .go: "Go"
    }
  }

  /// Whether files with this extension (without the dot) are meant to be included by others.
  package static func isHeader(fileExtension: some StringProtocol) -> Bool {
    ["h", "hh", "hpp", "hxx", "h++", "H", "ipp", "inl", "tpp", "tcc"].contains { $0 == fileExtension }
  }

  /// Whether its compilers take texts in UTF-8 only. Old C is often in Latin-1 or worse, in comments and literals.
  package var requiresUTF8: Bool { self != .c && self != .cpp }

  package static func < (a: Language, b: Language) -> Bool { a.rawValue < b.rawValue }
}

/// A file that was read.
package struct SourceFile: Sendable {
  package let id: FileID

  /// The path as reports print it: relative to the run's root where it lies below it, with `/` separators.
  package let path: String

  package let language: Language

  /// The contents. Valid UTF-8 where the language requires it (the reader refuses anything else); at most `UInt32.max` bytes.
  package let bytes: [UInt8]

  package init(id: FileID, path: String, language: Language, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.language = language
    self.bytes = bytes
  }

  /// The text of `range`, clamped to the file.
  package func text(_ range: ByteRange) -> String {
    let end = min(Int(range.end), bytes.count)
    let start = min(Int(range.start), end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
