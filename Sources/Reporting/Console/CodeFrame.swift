// The lines of one file with places marked in them.
//
// A frame takes marks that lie near each other. Each mark has its own row under its line: `^` for the
// finding, `-` for a step. Between lines that do not follow each other stands `...`, or the line itself if
// only one is missing.

import Diagnostics
import SourceText

/// A place to underline.
struct Mark {
  var range: SourceRange
  var line: Int
  /// The severity of the finding if this is its own place.
  var severity: Severity?
  /// The words behind the underline.
  var label: String
}

/// Marks in one file, near each other.
struct CodeFrame {
  /// Lines this far apart still share a frame.
  static let reach = 8

  private(set) var marks: [Mark]
  let file: FileID

  init(_ mark: Mark) {
    marks = [mark]
    file = mark.range.file
  }

  /// Takes `mark` in if it is near; false if it is not.
  mutating func take(_ mark: Mark) -> Bool {
    guard mark.range.file == file, marks.contains(where: { abs($0.line - mark.line) <= Self.reach }) else {
      return false
    }
    marks.append(mark)
    return true
  }

  /// Gives the finding's own mark the words of a step at the same place.
  mutating func label(_ words: String) { marks[0].label = words }
}

/// Draws frames.
struct FramePainter {
  let places: Places
  let palette: Palette
  let width: Int
  /// The columns of the line numbers.
  let gutter: Int

  /// Draws `frame` under a line that says where it is.
  func draw(_ frame: CodeFrame, arrow: String, into output: inout [UInt8]) {
    let head = palette.paint(.gutter, padding + arrow)
    output.append("\(head) \(TerminalText.visible(places.label(frame.marks[0].range)))\n")
    drawBar(into: &output)
    let marks = frame.marks.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
    var previous: Int?
    for mark in marks where mark.line != previous {
      drawGap(from: previous, to: mark.line, in: frame.file, into: &output)
      drawLine(marks.filter { $0.line == mark.line }, into: &output)
      previous = mark.line
    }
  }

  func drawBar(into output: inout [UInt8]) {
    output.append(palette.paint(.gutter, padding + " |") + "\n")
  }

  /// A line such as `   = help: …`.
  func drawRemark(_ role: Palette.Role, _ title: String, _ text: String, into output: inout [UInt8]) {
    let bar = palette.paint(.gutter, padding + " =")
    output.append("\(bar) \(palette.paint(role, title + ":")) \(TerminalText.visible(text))\n")
  }

  private var padding: String { String(repeating: " ", count: gutter) }
  private var room: Int { max(20, width - gutter - 3) }

  private func drawGap(from previous: Int?, to line: Int, in file: FileID, into output: inout [UInt8]) {
    guard let previous, line > previous + 1 else { return }
    guard line == previous + 2 else {
      output.append(palette.paint(.gutter, "...") + "\n")
      return
    }
    let content = places.content(ofLine: previous + 1, in: file)
    drawSource(
      previous + 1,
      DisplayLine(places.bytes(of: file), content, focus: ByteRange(at: content.start), width: room),
      into: &output)
  }

  /// Draws a line and its marks; again for marks that the cut of a long line hides.
  private func drawLine(_ marks: [Mark], into output: inout [UInt8]) {
    var drawn: DisplayLine?
    for mark in marks {
      let line: DisplayLine
      if let drawn, drawn.shows(mark.range.bytes) {
        line = drawn
      } else {
        let content = places.content(ofLine: mark.line, in: mark.range.file)
        let bytes = places.bytes(of: mark.range.file)
        line = DisplayLine(bytes, content, focus: mark.range.bytes, width: room)
        drawSource(mark.line, line, into: &output)
        drawn = line
      }
      drawMark(mark, line.columns(mark.range.bytes), into: &output)
    }
  }

  private func drawSource(_ number: Int, _ line: DisplayLine, into output: inout [UInt8]) {
    let digits = String(number)
    let space = String(repeating: " ", count: max(0, gutter - digits.count))
    let text = line.text
    output.append(palette.paint(.gutter, space + digits + " |") + (text.isEmpty ? "\n" : " \(text)\n"))
  }

  private func drawMark(_ mark: Mark, _ columns: Range<Int>, into output: inout [UInt8]) {
    let sign = mark.severity == nil ? "-" : "^"
    let role = mark.severity.map { Palette.Role.severity($0) } ?? .step
    let line = String(repeating: sign, count: columns.count)
    let words = mark.label.isEmpty ? line : "\(line) \(TerminalText.visible(mark.label))"
    let space = String(repeating: " ", count: columns.lowerBound + 1)
    output.append(palette.paint(.gutter, padding + " |") + space + palette.paint(role, words) + "\n")
  }
}
