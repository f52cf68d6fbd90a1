// Lines and columns, and byte ranges.

import SourceText
import Testing

@Suite struct LineIndexTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("\n\n", 1, 2, 1),
    ("a\r\n\r\nb", 5, 3, 1),
  ])
  func `every kind of line end counts once`(_ text: String, offset: UInt32, line: Int, column: Int) {
    let index = LineIndex(Array(text.utf8))
    #expect(index.line(at: offset) == line)
    #expect(index.utf8Column(at: offset) == column)
  }

  @Test(arguments: [("é", 2, 3, 2), ("😀", 4, 5, 3), ("aé😀", 7, 8, 5), ("abc", 3, 4, 4)])
  func `columns come in bytes and in UTF-16 units`(_ text: String, offset: UInt32, bytes: Int, units: Int) {
    let source = Array(text.utf8)
    let index = LineIndex(source)
    #expect(index.utf8Column(at: offset) == bytes)
    #expect(index.utf16Column(at: offset, in: source) == units)
  }

  @Test func `the ranges of all lines make up the text`() {
    let text = "one\ntwo\r\n\rfour"
    let index = LineIndex(Array(text.utf8))
    let ranges = (1...index.lineCount).map { index.range(ofLine: $0) }
    #expect(ranges.first?.start == 0)
    #expect(ranges.last?.end == UInt32(text.utf8.count))
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.end == $1.start })
  }

  @Test func `ranges are half-open`() {
    let range = ByteRange(2, 5)
    #expect(range.count == 3)
    #expect(range.contains(2) && !range.contains(5))
    #expect(range.contains(ByteRange(2, 5)) && !range.contains(ByteRange(2, 6)))
  }

  @Test func `equal texts are one name`() {
    let interner = Interner()
    var (one, two) = (NameCache(interner), NameCache(interner))
    let names = [one.intern("value"), two.intern("value"), interner.intern("value")]
    #expect(Set(names).count == 1)
    #expect(one.intern("other") != names[0])
    #expect(interner.snapshot()[names[0]] == "value")
  }
}
