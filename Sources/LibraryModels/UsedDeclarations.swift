// The part of a library's declarations that a program can use.
//
// A function or variable whose name stands nowhere in the program is never looked up, so it need not be parsed: most of
// the cost of the standard library's declarations goes into members that a given program never names. Types,
// initialisers, subscripts, operators and cases stay, because code reaches them without writing their names, and types
// are named by the declarations of others.

package enum UsedDeclarations {
  /// `text` with the lines blanked that declare a function or variable which `isUsed` does not know. Expects one
  /// declaration a line, as `generate-models` writes them. Lines keep their numbers.
  package static func select(in text: String, isUsed: (String) -> Bool) -> [UInt8] {
    var result: [UInt8] = []
    var text = text
    text.withUTF8 { bytes in
      result.reserveCapacity(bytes.count)
      var rest = bytes[...]
      while !rest.isEmpty {
        let end = rest.firstIndex(of: newline).map { $0 + 1 } ?? rest.endIndex
        let line = rest[..<end]
        if let name = memberName(in: line), !isUsed(name) {
          result.append(newline)
        } else {
          result.append(contentsOf: line)
        }
        rest = rest[end...]
      }
    }
    return result
  }

  private typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  private static let newline = UInt8(ascii: "\n")
  private static let introducers: [StaticString] = ["func", "var", "let"]

  /// The name of the function or variable that a line declares; nil for all other lines and for operators.
  private static func memberName(in line: Line) -> String? {
    var rest = line
    while let word = nextWord(&rest) {
      if introducers.contains(where: { equals(word, $0) }) {
        guard let name = nextWord(&rest) else { return nil }
        return String(decoding: name, as: UTF8.self)
      }
      guard isModifier(word) else { return nil }
    }
    return nil
  }

  /// Words that may stand before `func` and `var`. With any other word in front, the line is kept.
  private static let modifiers: [StaticString] = [
    "static", "class", "mutating", "consuming", "borrowing", "nonisolated", "final", "open", "override", "nonmutating",
  ]

  private static func isModifier(_ word: Line) -> Bool {
    modifiers.contains { equals(word, $0) }
  }

  /// The identifier at the start of `rest` behind spaces; nil if something else stands there.
  private static func nextWord(_ rest: inout Line) -> Line? {
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    let word = rest.prefix { isIdentifier($0) }
    rest = rest[word.endIndex...]
    return word.isEmpty ? nil : word
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private static func equals(_ word: Line, _ text: StaticString) -> Bool {
    word.count == text.utf8CodeUnitCount
      && word.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
