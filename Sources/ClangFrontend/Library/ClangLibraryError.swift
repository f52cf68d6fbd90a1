// Why there is no libclang to work with, in words for people.

/// What was tried and why it did not do.
package struct ClangLibraryError: Error, Equatable {
  package struct Attempt: Sendable, Equatable {
    package let path: String
    package let reason: String
  }

  /// Who named the library that must be used, such as `--libclang`; nil if one was searched for.
  package let demandedBy: String?
  package let attempts: [Attempt]
  /// Folders that were searched and hold none.
  package let folders: [String]

  /// One line for each thing to say, the first of which stands alone.
  package var lines: [String] {
    guard demandedBy == nil else {
      return attempts.map { "'\($0.path)', named by \(demandedBy ?? ""), is no usable libclang: \($0.reason)" }
    }
    var lines = ["no usable libclang was found, so C and C++ cannot be analysed"]
    lines += attempts.map { "tried '\($0.path)': \($0.reason)" }
    if !folders.isEmpty { lines.append("searched \(folders.joined(separator: ", "))") }
    return lines + [Self.remedy]
  }

  static let remedy =
    "install it ('apt-get install libclang-dev', 'dnf install clang-libs', 'brew install llvm'; Swift's toolchains and "
    + "Xcode bring one along), or name it with --libclang or ESCAPELINT_LIBCLANG"
}
