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

/// Marks in one file, near each other. Steps go down the lines in the order of the path.
struct CodeFrame {
  /// Lines this far apart still share a frame.
  static let reach = 8

  private(set) var marks: [Mark]
  /// The place that the frame is for.
  let place: SourceRange
  private var lastStep: Int?

  var file: FileID { place.file }

  /// A frame of a finding, or of a step.
  init(_ mark: Mark) {
    marks = [mark]
    place = mark.range
    lastStep = mark.severity == nil ? mark.line : nil
  }

  /// Takes the next step in if it is near and not above the steps that are here; false if it is not.
  mutating func take(_ step: Mark) -> Bool {
    guard step.range.file == file, step.line >= lastStep ?? step.line,
      marks.contains(where: { abs($0.line - step.line) <= Self.reach })
    else { return false }
    lastStep = step.line
    if let own = marks.firstIndex(where: { $0.severity != nil && $0.label.isEmpty && $0.range == step.range }) {
      // The finding's own mark gets the words of a step at the same place.
      var mark = marks.remove(at: own)
      mark.label = step.label
      marks.append(mark)
    } else {
      marks.append(step)
    }
    return true
  }
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
    output.append("\(head) \(TerminalText.visible(places.label(frame.place)))\n")
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

  /// Draws a line and its marks; again, without its number, for marks that the cut of a long line hides.
  private func drawLine(_ marks: [Mark], into output: inout [UInt8]) {
    guard let first = marks.first else { return }
    let file = first.range.file
    let content = places.content(ofLine: first.line, in: file)
    let bytes = places.bytes(of: file)
    // One cut for all marks, if there is one.
    var line = DisplayLine(bytes, content, focus: Self.union(marks), width: room)
    if !marks.allSatisfy({ line.shows($0.range.bytes) }) {
      line = DisplayLine(bytes, content, focus: first.range.bytes, width: room)
    }
    drawSource(first.line, line, into: &output)
    for mark in marks {
      if !line.shows(mark.range.bytes) {
        line = DisplayLine(bytes, content, focus: mark.range.bytes, width: room)
        drawSource(nil, line, into: &output)
      }
      drawMark(mark, line.columns(underlined(mark, content, bytes)), into: &output)
    }
  }

  /// From the start of the first mark to the start of the last.
  private static func union(_ marks: [Mark]) -> ByteRange {
    let starts = marks.map(\.range.bytes.start)
    let last = marks.max { $0.range.bytes.start < $1.range.bytes.start }
    return ByteRange(starts.min() ?? 0, max(last?.range.bytes.start ?? 0, starts.min() ?? 0))
  }

  /// The part of a mark on its first line, without a comment at the end of the line.
  private func underlined(_ mark: Mark, _ content: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    let range = mark.range.bytes
    guard range.end > content.end else { return range }
    let text = bytes[Int(min(range.start, content.end))..<Int(content.end)]
    var end = Self.startOfComment(in: text) ?? text.endIndex
    while end > text.startIndex, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    return end > text.startIndex ? ByteRange(range.start, UInt32(end)) : range
  }

  /// Where a comment begins in the rest of a line, outside of string literals.
  private static func startOfComment(in text: ArraySlice<UInt8>) -> Int? {
    var isString = false
    var i = text.startIndex
    while i < text.endIndex {
      switch text[i] {
      case UInt8(ascii: "\\"): i += 1
      case UInt8(ascii: "\""): isString.toggle()
      case UInt8(ascii: "/") where !isString && i + 1 < text.endIndex:
        if text[i + 1] == UInt8(ascii: "/") || text[i + 1] == UInt8(ascii: "*") { return i }
      default: break
      }
      i += 1
    }
    return nil
  }

  /// Draws a row of source; without a number if the line has been drawn before.
  private func drawSource(_ number: Int?, _ line: DisplayLine, into output: inout [UInt8]) {
    let digits = number.map(String.init) ?? ""
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
