// How a language spells what findings about containers ask for and fixes write.
//
// The one place for such words: engines and rules ask by meaning.

package import SourceText

/// The words of one language.
package struct ContainerWords: Sendable {
  /// Behind a container: its number of elements.
  package let count: String
  /// The method that makes room for a number of elements.
  package let reserve: String
  /// How documents name that method.
  package let reserveTitle: String
  /// What else makes a list out of another one, or nothing.
  package let orBuild: String
  /// How a table of a name gets its room.
  package let reserveTable: @Sendable (_ name: String) -> String
  /// What grows a value in place.
  package let growInPlace: String
  /// What adds an element.
  package let append: String
  /// What holds elements one behind the other.
  package let list: String
  /// What ends a statement.
  package let statementEnd: String

  package init(_ language: Language) {
    switch language {
    case .c, .cpp: self = .cpp
    default: self = .swift
    }
  }

  private init(
    count: String, reserve: String, reserveTitle: String, orBuild: String, reserveTable: @escaping @Sendable (String) -> String, growInPlace: String,
    append: String, list: String, statementEnd: String
  ) {
    self.count = count
    self.reserve = reserve
    self.reserveTitle = reserveTitle
    self.orBuild = orBuild
    self.reserveTable = reserveTable
    self.growInPlace = growInPlace
    self.append = append
    self.list = list
    self.statementEnd = statementEnd
  }

  private static let swift = ContainerWords(
    count: ".count", reserve: "reserveCapacity", reserveTitle: "reserveCapacity(_:)", orBuild: ", or build it with 'map'",
    reserveTable: { "make '\($0)' with 'minimumCapacity:', or reserve its capacity before the loop" },
    growInPlace: "'+=' or 'append'", append: "append", list: "an array", statementEnd: "")

  private static let cpp = ContainerWords(
    count: ".size()", reserve: "reserve", reserveTitle: "reserve(n)", orBuild: "",
    reserveTable: { "call '\($0).reserve(n)' before the loop" }, growInPlace: "'+=' or 'append'", append: "push_back",
    list: "a 'std::vector'", statementEnd: ";")
}
