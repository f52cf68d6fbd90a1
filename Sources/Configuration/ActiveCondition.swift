// Which conditions of `#if` can be named in `active-conditions`.
//
// A plain name such as `DEBUG` may be anything; what stands in parentheses is one of the compiler's words where it has a
// list of them, since a misspelt system would leave out all code for the right one.

import Diagnostics

enum ActiveCondition {
  /// What is wrong with a condition, and the word that was probably meant; nil for one that can hold.
  static func mistake(in condition: String) -> (message: String, suggestion: String?)? {
    guard let parenthesis = condition.firstIndex(of: "(") else {
      if isName(condition[...]) { return nil }
      return ("'\(condition)' is no condition; expected a name such as 'DEBUG', or one such as 'os(Linux)'", nil)
    }
    let kind = String(condition[..<parenthesis])
    let inside = condition[condition.index(after: parenthesis)...]
    guard let known = words[kind] else {
      let list = words.keys.sorted().map { "'\($0)(…)'" }.joined(separator: ", ")
      return (
        "unknown condition '\(kind)(…)', expected a plain name or one of \(list)",
        nearestName(to: kind, among: words.keys)
      )
    }
    guard inside.last == ")", isName(inside.dropLast()) else {
      return ("'\(condition)' is no condition; expected one name between parentheses, as in 'os(Linux)'", nil)
    }
    let word = String(inside.dropLast())
    if known.isEmpty || known.contains(word) { return nil }
    return ("unknown word '\(word)' for '\(kind)(…)'", nearestName(to: word, among: known))
  }

  private static func isName(_ text: Substring) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// The words that the compiler knows, by kind; none where it takes any.
  private static let words: [String: [String]] = [
    "os": [
      "macOS", "OSX", "iOS", "tvOS", "watchOS", "visionOS", "xrOS", "Linux", "FreeBSD", "OpenBSD", "Windows", "Android",
      "PS4", "Cygwin", "Haiku", "WASI", "Emscripten", "none",
    ],
    "arch": [
      "arm", "arm64", "arm64_32", "arm64e", "armv7", "armv7k", "i386", "x86_64", "powerpc", "powerpc64", "powerpc64le",
      "s390x", "wasm32", "riscv32", "riscv64", "avr", "msp430",
    ],
    "targetEnvironment": ["simulator", "macabi", "macCatalyst"],
    "hasFeature": [], "hasAttribute": [],
  ]
}
