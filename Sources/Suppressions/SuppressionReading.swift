// From comments to what they cover.

import SourceText

/// Something wrong with a comment.
struct SuppressionProblem: Sendable {
  enum Kind: Sendable, Equatable {
    case malformed(String, help: String? = nil)
    /// A suppression without a reason; a problem only where reasons are required.
    case withoutReason
  }

  let kind: Kind
  let range: ByteRange
}

/// Reads the comments of one file in order.
struct SuppressionReading {
  private(set) var entries: [SuppressionSet.Entry] = []
  private(set) var problems: [SuppressionProblem] = []
  private(set) var marks: [AttentionMark] = []

  private let file: SourceFile
  private let lines: LineIndex
  private let comments: [ByteRange]
  /// Regions that have begun, by rule: the comment and where the rule is named in it.
  private var open: [String: (comment: SuppressionComment, name: ByteRange)] = [:]

  init(_ file: SourceFile, _ lines: LineIndex, _ comments: [ByteRange]) {
    self.file = file
    self.lines = lines
    // Ranges that leave the file cannot be read.
    self.comments = comments.filter { $0.start <= $0.end && Int($0.end) <= file.bytes.count }.sorted()
  }

  mutating func read() {
    for comment in comments {
      guard let comment = SuppressionComment(comment, in: file.bytes) else { continue }
      switch comment.content {
      case .mark(let kind): marks.append(AttentionMark(kind: kind, range: comment.range))
      case .malformed(let text, let help):
        problems.append(.init(kind: .malformed(text, help: help), range: comment.range))
      case .suppression(let scope, let names): take(comment, scope, names)
      }
    }
    closeAtEndOfFile()
  }

  private mutating func take(
    _ comment: SuppressionComment, _ scope: SuppressionComment.Scope, _ names: [SuppressionComment.Name]
  ) {
    if scope != .end, comment.reason == nil {
      problems.append(.init(kind: .withoutReason, range: comment.range))
    }
    for name in names {
      switch scope {
      case .sameLine:
        let line = lines.line(at: comment.range.start)
        add(name.text, .lines(line...line), comment, name.range)
      case .nextLine: add(name.text, nextLine(after: comment.range), comment, name.range)
      case .file: add(name.text, .file, comment, name.range)
      case .begin: begin(name, comment)
      case .end: end(name)
      }
    }
  }

  private mutating func add(
    _ rule: String, _ cover: SuppressionSet.Cover, _ comment: SuppressionComment, _ name: ByteRange
  ) {
    entries.append(
      SuppressionSet.Entry(
        rule: rule, cover: cover, source: comment.range, reason: comment.reason, name: name, isComment: true))
  }

  // MARK: Regions

  private mutating func begin(_ name: SuppressionComment.Name, _ comment: SuppressionComment) {
    if open[name.text] != nil {
      let text = "'ignore-begin' for '\(name.text)', which is already being ignored here"
      problems.append(.init(kind: .malformed(text), range: name.range))
    } else {
      open[name.text] = (comment, name.range)
    }
  }

  private mutating func end(_ name: SuppressionComment.Name) {
    guard let begin = open.removeValue(forKey: name.text) else {
      let text = "'ignore-end' for '\(name.text)' without an 'ignore-begin' before it"
      problems.append(.init(kind: .malformed(text), range: name.range))
      return
    }
    let range = lines.line(at: begin.comment.range.start)...lines.line(at: name.range.start)
    add(name.text, .lines(range), begin.comment, begin.name)
  }

  /// A region that nobody closed holds to the end, so that a forgotten line does not flood the report, and is
  /// reported.
  private mutating func closeAtEndOfFile() {
    for (rule, begin) in open.sorted(by: { $0.value.name < $1.value.name }) {
      let text = "'ignore-begin' for '\(rule)' without an 'ignore-end' after it"
      problems.append(.init(kind: .malformed(text), range: begin.name))
      let first = lines.line(at: begin.comment.range.start)
      add(rule, .lines(first...lines.lineCount), begin.comment, begin.name)
    }
    open = [:]
  }

  // MARK: The next line

  /// The first line below the comment with anything but blanks and comments on it.
  private func nextLine(after comment: ByteRange) -> SuppressionSet.Cover {
    let line = lines.line(at: comment.end)
    guard line < lines.lineCount else { return .nothing }
    var position = Int(lines.starts[line])
    while position < file.bytes.count {
      if file.bytes[position] <= 0x20 {
        position += 1
      } else if let end = endOfComment(startingAt: position) {
        position = end
      } else {
        let line = lines.line(at: UInt32(position))
        return .lines(line...line)
      }
    }
    return .nothing
  }

  /// Where a comment of any kind ends that begins at `start`, which is outside of all literals. Only comments
  /// for us are handed in, so the others are found in the text.
  private func endOfComment(startingAt start: Int) -> Int? {
    let text = file.bytes[start...]
    if text.starts(with: "//".utf8) {
      return text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
    }
    guard text.starts(with: "/*".utf8) else { return nil }
    var depth = 0
    var i = start
    while i + 1 < text.endIndex {
      if text[i] == UInt8(ascii: "*"), text[i + 1] == UInt8(ascii: "/") {
        depth -= 1
        i += 2
        if depth == 0 { return i }
      } else if text[i] == UInt8(ascii: "/"), text[i + 1] == UInt8(ascii: "*"),
        depth == 0 || file.language == .swift
      {
        depth += 1
        i += 2
      } else {
        i += 1
      }
    }
    return text.endIndex
  }
}
