// The version that a libclang says it has.

/// For instance 14 and "Debian clang version 14.0.6".
package struct ClangVersion: Sendable, Equatable {
  package let major: Int
  /// `14.0.6`, as folders of builtin headers are named.
  package let number: String
  /// The library's own words, without what stands in parentheses: the address of a repository and a commit.
  package let text: String

  /// Nil if the text names no version.
  package init?(_ text: String) {
    guard let start = text.ranges(of: "version ").first?.upperBound else { return nil }
    let number = text[start...].prefix { $0.isNumber || $0 == "." }
    guard let major = number.split(separator: ".").first.flatMap({ Int($0) }) else { return nil }
    self.major = major
    self.number = String(number)
    let words = text.prefix { $0 != "(" }
    self.text = String(words.last == " " ? words.dropLast() : words)
  }
}
