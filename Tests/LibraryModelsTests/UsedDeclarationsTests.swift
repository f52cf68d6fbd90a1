// Which lines of a library's declarations stay for a program.

import LibraryModels
import Testing

@Suite struct UsedDeclarationsTests {
  private func select(_ text: String, using names: Set<String>) -> [String] {
    String(decoding: UsedDeclarations.select(in: text) { names.contains($0) }, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func membersThatNobodyNamesGo() {
    let text = """
      struct Array<Element>: Collection {
       var count: Int { get }
       mutating func append(_: Element)
       mutating func remove(at: Int) -> Element
       static func make() -> [Element]
      }
      func print(_: Any...)
      """
    let expected = [
      "struct Array<Element>: Collection {", "", " mutating func append(_: Element)", "", "", "}", "func print(_: Any...)",
    ]
    #expect(select(text, using: ["append", "print"]) == expected)
  }

  @Test(arguments: [
    "init(repeating: Element, count: Int)", "subscript(index: Int) -> Element { get }", "case none",
    "static func + (lhs: Self, rhs: Self) -> Self", "prefix static func - (x: Self) -> Self",
    "typealias Index = Int", "associatedtype Element", "extension Collection {", "class Unused {", "@objc func marked()",
    "@_exported import Other", "",
  ])
  func whatNeedsNoNameStays(line: String) {
    #expect(select(line, using: []) == [line])
  }
}
