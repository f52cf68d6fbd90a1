// What helps against mistakes with memory, in the words of each language.

internal import Semantics
package import SourceText

/// Advice that depends on what a language offers.
package struct OwnershipWords: Sendable {
  /// How memory is freed on every way out.
  package let freeMemory: String
  /// How a stream is closed on every way out.
  package let closeStream: String
  /// Where the memory of a property is freed.
  package let freeProperty: String
  /// How a closure refers to an object without owning it.
  package let weakCapture: @Sendable (_ name: String) -> String
  /// How a property does.
  package let weakProperty: @Sendable (_ name: String) -> String
  /// How an object goes back to its pool on every way out.
  package let giveBack: String
  /// How an object goes back to its pool after its last use.
  package let giveBackLast: String
  /// What a sentence calls the object that a method is called on.
  private let ownObject: String

  /// A variable in a sentence.
  package func quoted(_ name: String) -> String { name == "self" ? ownObject : "'\(name)'" }

  package static func of(_ file: FileUnit) -> OwnershipWords { of(file.file.source.language) }

  package static func of(_ language: Language) -> OwnershipWords {
    switch language {
    case .swift, .go:
      OwnershipWords(
        freeMemory: "free it in a 'defer' right after the allocation, or hand it to an owner that frees it",
        closeStream: "close it in a 'defer' right after it was opened, or hand it to an owner that closes it",
        freeProperty: "free it in 'deinit'",
        weakCapture: {
          "capture it weakly ('[weak \($0)]'), or set the property to nil when the closure is no longer needed"
        },
        weakProperty: { "make '\($0)' weak or unowned, or set it to nil when the objects are done with each other" },
        giveBack: "give it back in a 'defer' right after it was taken",
        giveBackLast: "give the object back after its last use, for instance in a 'defer'", ownObject: "'self'")
    case .c:
      OwnershipWords(
        freeMemory: "free it before each way out, or let all of them pass one place that frees it",
        closeStream: "close it before each way out, or let all of them pass one place that closes it",
        freeProperty: "free it in the function that ends the object",
        weakCapture: { _ in "" }, weakProperty: { _ in "" },
        giveBack: "put it back before each way out, or let all of them pass one place that puts it back",
        giveBackLast: "put the object back after its last use, and set its variable to NULL", ownObject: "this object")
    case .cpp:
      OwnershipWords(
        freeMemory: "let a 'std::unique_ptr' or a container own it, or free it before each way out",
        closeStream: "use a stream that closes itself, or close it before each way out",
        freeProperty: "let a 'std::unique_ptr' or a container own it, or free it in the destructor",
        weakCapture: {
          "capture a 'std::weak_ptr' to \($0 == "self" ? "it" : "'\($0)'") and lock it in the closure, or reset the callback when it is no longer needed"
        },
        weakProperty: { "make '\($0)' a 'std::weak_ptr', or reset it when the objects are done with each other" },
        giveBack: "let an object put it back in its destructor, or put it back before each way out",
        giveBackLast: "put the object back after its last use, for instance in the destructor of a guard", ownObject: "this object")
    }
  }
}
