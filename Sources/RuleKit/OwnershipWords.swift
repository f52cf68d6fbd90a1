// What helps against mistakes with memory, in the words of each language.

internal import Semantics
package import SourceText

/// Advice that depends on what a language offers.
package struct OwnershipWords: Sendable {
  /// How memory is freed on every way out.
  package let freeMemory: String

  package static func of(_ file: FileUnit) -> OwnershipWords { of(file.file.source.language) }

  package static func of(_ language: Language) -> OwnershipWords {
    switch language {
    case .swift, .go:
      OwnershipWords(
        freeMemory: "free it in a 'defer' right after the allocation, or hand it to an owner that frees it")
    case .c:
      OwnershipWords(freeMemory: "free it before each way out, or let all of them pass one place that frees it")
    case .cpp:
      OwnershipWords(freeMemory: "let a 'std::unique_ptr' or a container own it, or free it before each way out")
    }
  }
}
