// Fills the arrays of a unit.
//
// Texts are kept once each. Lists are appended and never shared: they are short.

struct ClangUnitBuilder {
  var unit = ClangUnit()
  private var texts: [String: UInt32] = ["": 0]

  /// The number of a text.
  mutating func text(_ string: String) -> ClangText {
    if let number = texts[string] { return ClangText(number: number) }
    let number = UInt32(unit.textEnds.count)
    unit.textBytes += string.utf8
    unit.textEnds.append(UInt32(unit.textBytes.count))
    texts[string] = number
    return ClangText(number: number)
  }

  mutating func list(_ numbers: [UInt32]) -> ClangList {
    if numbers.isEmpty { return .empty }
    let start = UInt32(unit.lists.count)
    unit.lists += numbers
    return ClangList(start: start, count: UInt32(numbers.count))
  }
}
