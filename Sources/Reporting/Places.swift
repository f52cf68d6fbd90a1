// From byte ranges to lines and columns, for the files that a report names.
//
// Line indexes are made only for those files. Ranges that reach past the end of the file or into a line end
// are clamped to the text of the line, so that every place a report prints exists.

import Diagnostics
import SourceText

/// A range in lines and columns, all counted from 1; the end is exclusive.
struct Region: Equatable {
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  var endColumn: Int
}

/// The unit of a column.
enum ColumnUnit {
  case utf8, utf16
}

/// The files of a report with their lines.
struct Places {
  let files: [SourceFile]
  private var indexes: [FileID: LineIndex] = [:]

  init(_ report: Report) {
    files = report.files
    for diagnostic in report.diagnostics {
      add(diagnostic.range.file)
      for step in diagnostic.path { add(step.range.file) }
      for edit in diagnostic.fix?.edits ?? [] { add(edit.range.file) }
    }
    for notification in report.notifications {
      if let range = notification.range { add(range.file) }
    }
  }

  private mutating func add(_ file: FileID) {
    guard files.indices.contains(file.index), indexes[file] == nil else { return }
    indexes[file] = LineIndex(files[file.index].bytes)
  }

  func path(of file: FileID) -> String {
    files.indices.contains(file.index) ? files[file.index].path : ""
  }

  func bytes(of file: FileID) -> [UInt8] {
    files.indices.contains(file.index) ? files[file.index].bytes : []
  }

  /// The lines of `file`; an empty text's if the report does not hold the file.
  func lines(of file: FileID) -> LineIndex { indexes[file] ?? LineIndex([]) }

  func region(_ range: SourceRange, _ unit: ColumnUnit) -> Region {
    let start = position(range.bytes.start, in: range.file, unit)
    let end = position(max(range.bytes.start, range.bytes.end), in: range.file, unit)
    return Region(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
  }

  /// `path:line:column`, with the column in bytes as compilers count it.
  func label(_ range: SourceRange) -> String {
    let start = position(range.bytes.start, in: range.file, .utf8)
    return "\(path(of: range.file)):\(start.line):\(start.column)"
  }

  /// The bytes of a line without its line end.
  func content(ofLine line: Int, in file: FileID) -> ByteRange {
    let bytes = bytes(of: file)
    var range = lines(of: file).range(ofLine: line)
    while range.end > range.start, bytes[Int(range.end) - 1] == 0x0A || bytes[Int(range.end) - 1] == 0x0D {
      range.end -= 1
    }
    return range
  }

  private func position(
    _ offset: UInt32, in file: FileID, _ unit: ColumnUnit
  ) -> (line: Int, column: Int) {
    let bytes = bytes(of: file)
    let index = lines(of: file)
    let inside = min(offset, UInt32(bytes.count))
    let line = index.line(at: inside)
    let clamped = min(inside, content(ofLine: line, in: file).end)
    switch unit {
    case .utf8: return (line, index.utf8Column(at: clamped))
    case .utf16: return (line, index.utf16Column(at: clamped, in: bytes))
    }
  }
}
