// How a language names a value without copying it.

package import SourceText

/// Advice against copies, in the words of one language.
package struct CopyWords: Sendable {
  package let loopReference: @Sendable (_ name: String) -> String
  package let reference: @Sendable (_ name: String) -> String
  package let parameter: @Sendable (_ name: String) -> String

  package static func of(_ language: Language) -> CopyWords {
    switch language {
    case .c:
      CopyWords(
        loopReference: { _ in "walk with a pointer to the element" }, reference: { _ in "use a pointer to the original" },
        parameter: { "pass a pointer to const: 'const T *\($0)'" })
    default:
      CopyWords(
        loopReference: { "bind it by reference: 'const auto &\($0)'" },
        reference: { "bind a reference to the original: 'const auto &\($0)'" },
        parameter: { "pass it by reference: 'const T &\($0)'" })
    }
  }
}
