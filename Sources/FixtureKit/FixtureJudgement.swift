// Compares the marks of a case with what was found.

internal import Diagnostics
internal import SourceText

/// The comparison of one case.
struct FixtureJudgement {
  private let files: [SourceFile]
  private let lines: [LineIndex]
  private let found: [Diagnostic]
  /// Indices of findings that a mark accounts for.
  private var explained: Set<Int> = []
  private(set) var differences: [String] = []

  init(files: [SourceFile], found: [Diagnostic]) {
    self.files = files
    self.found = found
    lines = files.map { LineIndex($0.bytes) }
  }

  mutating func judge(_ marks: [FixtureMark]) {
    for mark in marks where mark.kind == .expect { expect(mark) }
    for mark in marks {
      switch mark.kind {
      case .expect: break
      case .expectStep: expectStep(mark)
      case .knownMiss: expectMiss(mark)
      case .knownFalse: expectFalse(mark)
      }
    }
    for (index, diagnostic) in found.enumerated() where !explained.contains(index) {
      differences.append("\(place(diagnostic.range)): not expected: \(text(diagnostic))")
    }
  }

  private mutating func expect(_ mark: FixtureMark) {
    let match = found.indices.first { index in
      !explained.contains(index) && found[index].rule == mark.rule && stands(found[index].range, at: mark)
        && (mark.part.isEmpty || says(found[index], mark.part))
    }
    if let match {
      explained.insert(match)
    } else {
      let part = mark.part.isEmpty ? "" : " \"\(mark.part)\""
      differences.append("\(place(mark)): missing: \(mark.rule)\(part)")
    }
  }

  private func says(_ diagnostic: Diagnostic, _ part: String) -> Bool {
    diagnostic.message.contains(part) || diagnostic.help?.contains(part) ?? false
  }

  private mutating func expectStep(_ mark: FixtureMark) {
    let isThere = explained.contains { index in
      let path = found[index].path
      return mark.step >= 1 && mark.step <= path.count && stands(path[mark.step - 1].range, at: mark)
    }
    if isThere { return }
    differences.append("\(place(mark)): no expected report has its step \(mark.step) here")
  }

  private mutating func expectMiss(_ mark: FixtureMark) {
    let isFixed = found.indices.filter { found[$0].rule == mark.rule && stands(found[$0].range, at: mark) }
    for index in isFixed where explained.insert(index).inserted {
      differences.append("\(place(mark)): 'known-miss' is mended: make it 'expect': \(text(found[index]))")
    }
  }

  private mutating func expectFalse(_ mark: FixtureMark) {
    let match = found.indices.first {
      !explained.contains($0) && found[$0].rule == mark.rule && stands(found[$0].range, at: mark)
    }
    if let match {
      explained.insert(match)
    } else {
      differences.append("\(place(mark)): 'known-false' is mended: remove it")
    }
  }

  // MARK: Places

  private func stands(_ range: SourceRange, at mark: FixtureMark) -> Bool {
    files[range.file.index].path == mark.file
      && lines[range.file.index].line(at: range.bytes.start) == mark.line
  }

  private func place(_ mark: FixtureMark) -> String { "\(mark.file):\(mark.line)" }

  private func place(_ range: SourceRange) -> String {
    let index = lines[range.file.index]
    let column = index.utf8Column(at: range.bytes.start)
    return "\(files[range.file.index].path):\(index.line(at: range.bytes.start)):\(column)"
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    let steps = diagnostic.path.map { "\n      \(place($0.range)): \($0.message)" }.joined()
    return "\(diagnostic.rule): \(diagnostic.message)\(steps)"
  }
}
