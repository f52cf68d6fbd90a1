// The report for people: a headline, the code with the place marked, the numbered steps of the path, what
// to do.
//
// Steps near the finding share its frame as long as their numbers go down the lines; the others get frames of their own,
// so that the steps stand in the order of the path. Of a very long path the middle is left out. The summary is not part of the report, because it belongs on the
// error stream.

package import Diagnostics
import SourceText

/// Writes findings with their code.
package struct ConsoleReporter: Reporter {
  private let palette: Palette
  private let width: Int
  private let namesAll: Bool

  /// Paths longer than this are shown without their middle.
  private static let longestPath = 24

  package init(options: ReportOptions = ReportOptions()) {
    palette = Palette(isOn: options.color)
    width = options.width
    namesAll = options.namesAll
  }

  package func render(_ report: Report, into output: inout [UInt8]) {
    let places = Places(report)
    for finding in report.diagnostics { render(finding, places, into: &output) }
    for group in report.notificationGroups(namesAll: namesAll) { render(group, places, into: &output) }
  }

  /// One line that counts the findings, for instance "Found 3 findings (1 error, 2 warnings) in 12 files."
  package static func summary(of report: Report) -> String {
    let accepted = report.accepted.map(\.count) ?? 0
    let more = accepted > 0 ? "; \(accepted) more \(accepted == 1 ? "is" : "are") in the baseline" : ""
    let files = counted(report.files.count, "file") + more
    let total = report.diagnostics.count
    guard total > 0 else { return "Found no findings in \(files)." }
    let parts = Severity.allCases.sorted(by: >).compactMap { severity -> String? in
      let count = report.diagnostics.count { $0.severity == severity }
      return count > 0 ? counted(count, severity.rawValue) : nil
    }
    return "Found \(counted(total, "finding")) (\(parts.joined(separator: ", "))) in \(files)."
  }

  /// A number and a noun, in the singular where it is one.
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  // MARK: Findings

  private func render(_ finding: Diagnostic, _ places: Places, into output: inout [UInt8]) {
    headline(finding.severity, finding.rule, finding.message, into: &output)
    let own = mark(finding.range, "", places, severity: finding.severity)
    let frames = frames(own, steps(finding, places))
    let painter = painter(for: frames, places)
    for (index, frame) in frames.enumerated() {
      painter.draw(frame, arrow: index == 0 ? "-->" : ":::", into: &output)
    }
    painter.drawBar(into: &output)
    let hidden = finding.path.count - Self.longestPath
    if hidden > 0 {
      painter.drawRemark(.step, "note", "\(hidden) steps of the path are not shown", into: &output)
    }
    if let help = finding.help { painter.drawRemark(.help, "help", help, into: &output) }
    if let fix = finding.fix { painter.drawRemark(.help, "fix", fix.description, into: &output) }
    output.append("\n")
  }

  private func headline(
    _ severity: Severity, _ id: String, _ message: String, into output: inout [UInt8]
  ) {
    let kind = palette.paint(.severity(severity), "\(severity.rawValue)[\(id)]")
    output.append("\(kind)\(palette.paint(.title, ": " + TerminalText.visible(message)))\n")
  }

  private func mark(
    _ range: SourceRange, _ label: String, _ places: Places, severity: Severity? = nil
  ) -> Mark {
    let line = places.region(range, .utf8).startLine
    return Mark(range: range, line: line, severity: severity, label: label)
  }

  /// The steps to show, numbered if there are several.
  private func steps(_ finding: Diagnostic, _ places: Places) -> [Mark] {
    let all = finding.path.enumerated().map { index, step in
      mark(step.range, finding.path.count > 1 ? "\(index + 1). \(step.message)" : step.message, places)
    }
    guard all.count > Self.longestPath else { return all }
    return Array(all.prefix(Self.longestPath / 2) + all.suffix(Self.longestPath / 2))
  }

  /// The frame of the finding with the first steps, if they are near it, then the frames of the other steps.
  private func frames(_ own: Mark, _ steps: [Mark]) -> [CodeFrame] {
    var frames = [CodeFrame(own)]
    for step in steps where !frames[frames.count - 1].take(step) { frames.append(CodeFrame(step)) }
    return frames
  }

  private func painter(for frames: [CodeFrame], _ places: Places) -> FramePainter {
    let last = frames.flatMap(\.marks).map(\.line).max() ?? 1
    return FramePainter(places: places, palette: palette, width: width, gutter: String(last).count)
  }

  // MARK: Notifications

  private func render(_ group: NotificationGroup, _ places: Places, into output: inout [UInt8]) {
    headline(group.first.severity, group.first.id, group.message, into: &output)
    if group.members.count > 1 {
      list(group, places, into: &output)
    } else if let range = group.first.range {
      let frame = CodeFrame(mark(range, "", places, severity: group.first.severity))
      painter(for: [frame], places).draw(frame, arrow: "-->", into: &output)
    } else if group.first.path != nil {
      list(group, places, into: &output)
    }
    output.append("\n")
  }

  /// Places without their code.
  private func list(_ group: NotificationGroup, _ places: Places, into output: inout [UInt8]) {
    for (number, member) in group.members.prefix(group.shown).enumerated() {
      var place = TerminalText.visible(member.path ?? "")
      if let region = member.range.map({ places.region($0, .utf8) }) {
        place += ":\(region.startLine):\(region.startColumn)"
      }
      output.append(palette.paint(.gutter, number == 0 ? " -->" : "    ") + " \(place)\n")
    }
    let hidden = group.members.count - group.shown
    if hidden > 0 { output.append("     and \(Self.counted(hidden, "more file")); '--verbose' names all\n") }
  }
}
