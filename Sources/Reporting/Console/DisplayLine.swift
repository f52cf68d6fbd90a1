// A line of source as the terminal shows it.
//
// The line is a row of cells, each with its columns and the byte it stands for, so that a range of bytes
// can be underlined whatever tabs and wide characters stand before it. A line too wide is cut around the
// place of interest; `…` marks each cut.

import SourceText

/// A row of cells.
struct DisplayLine {
  /// A character on the screen.
  private struct Cell {
    var text: String
    var column: Int
    var width: Int
    var offset: UInt32

    var endColumn: Int { column + width }
  }

  private static let tabWidth = 4
  private var cells: [Cell] = []
  private var shown: ByteRange

  /// Lays out `range`, a line without its end, in at most `width` columns, keeping the start of `focus` in
  /// sight.
  init(_ bytes: [UInt8], _ range: ByteRange, focus: ByteRange, width: Int) {
    // Of a very long line only the neighbourhood is looked at: a grapheme seldom has more than four bytes.
    let reach = UInt32(4 * width)
    let start = max(range.start, focus.start > reach ? focus.start - reach : 0)
    let end = min(range.end, max(start, focus.start) + 2 * reach)
    shown = ByteRange(Self.boundary(bytes, start, range), Self.boundary(bytes, end, range))
    layOut(bytes)
    let isWhole = shown == range
    guard !isWhole || (cells.last?.endColumn ?? 0) > width else { return }
    cut(whole: range, focus: focus, width: width)
  }

  /// The text of the row without trailing space.
  var text: String {
    let end = cells.lastIndex { !$0.text.utf8.allSatisfy { $0 == 0x20 } }.map { $0 + 1 } ?? 0
    return cells[..<end].reduce(into: "") { $0 += $1.text }
  }

  /// Whether the start of `range` can be pointed at.
  func shows(_ range: ByteRange) -> Bool { shown.start <= range.start && range.start <= shown.end }

  /// The columns to underline for `range`; at least one.
  func columns(_ range: ByteRange) -> Range<Int> {
    let start = cells.last { $0.offset <= range.start }
    let covers = start.map { range.start < $0.offset + UInt32(max(1, $0.text.utf8.count)) } ?? false
    let from = covers ? start?.column ?? 0 : cells.first { $0.offset > range.start }?.column ?? endColumn
    let last = cells.last { $0.offset < range.end && $0.width > 0 }
    return from..<max(from + 1, last?.endColumn ?? 0)
  }

  private var endColumn: Int { cells.last?.endColumn ?? 0 }

  /// The nearest start of a character at or before `offset`.
  private static func boundary(_ bytes: [UInt8], _ offset: UInt32, _ range: ByteRange) -> UInt32 {
    var offset = offset
    while offset > range.start, offset < range.end, bytes[Int(offset)] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private mutating func layOut(_ bytes: [UInt8]) {
    var offset = shown.start
    var column = 0
    for character in String(decoding: bytes[Int(shown.start)..<Int(shown.end)], as: UTF8.self) {
      let length = UInt32(character.utf8.count)
      let cell = Self.cell(character, column, offset)
      cells.append(cell)
      column = cell.endColumn
      offset += length
    }
  }

  private static func cell(_ character: Character, _ column: Int, _ offset: UInt32) -> Cell {
    if character == "\t" {
      let width = tabWidth - column % tabWidth
      return Cell(text: String(repeating: " ", count: width), column: column, width: width, offset: offset)
    }
    let text = TerminalText.visible(String(character))
    let width = text == String(character) ? TerminalText.width(character) : text.unicodeScalars.count
    return Cell(text: width == 0 ? "" : text, column: column, width: width, offset: offset)
  }

  /// Keeps the cells near the focus and marks the cuts.
  private mutating func cut(whole: ByteRange, focus: ByteRange, width: Int) {
    let target = columns(focus)
    let room = max(1, width - 2)
    // What stands before a place says what it is about, so some of it stays in sight even if the place fills the room.
    let ahead = max(room / 4, min(room / 3, room - target.count))
    let left = max(0, min(target.lowerBound - ahead, endColumn - room))
    let kept = cells.filter { $0.column >= left && $0.endColumn <= left + room }
    let hidesStart = (kept.first?.offset ?? 0) > whole.start
    let end = cells.first { $0.column >= left && $0.endColumn > left + room }?.offset ?? shown.end
    shown = ByteRange(kept.first?.offset ?? shown.start, end)
    let shift = (kept.first?.column ?? 0) - (hidesStart ? 1 : 0)
    cells = hidesStart ? [Cell(text: "…", column: 0, width: 1, offset: whole.start)] : []
    cells += kept.map { cell in
      var cell = cell
      cell.column -= shift
      return cell
    }
    if end < whole.end { cells.append(Cell(text: "…", column: endColumn, width: 1, offset: end)) }
  }
}
