// One line a finding: `path:line:column: warning: message [rule]`.
//
// The form of gcc and clang, which editors, problem matchers and Xcode read. Columns count UTF-8 bytes. What keeps many files
// from being analysed is one line for each cause.

package import Diagnostics

/// Writes findings as compilers do.
package struct ConciseReporter: Reporter {
  private let namesAll: Bool

  package init(options: ReportOptions = ReportOptions()) { namesAll = options.namesAll }

  package func render(_ report: Report, into output: inout [UInt8]) {
    let places = Places(report)
    for finding in report.diagnostics {
      let line = "\(places.label(finding.range)): \(finding.severity.rawValue): \(finding.message)"
      output.append(TerminalText.visible(line) + " [\(finding.rule)]\n")
    }
    for group in report.notificationGroups(namesAll: namesAll) {
      let line = "\(place(of: group, places))\(group.first.severity.rawValue): \(group.message)\(files(of: group))"
      output.append(TerminalText.visible(line) + " [\(group.first.id)]\n")
    }
  }

  /// A place that one file has; what holds for several has none.
  private func place(of group: NotificationGroup, _ places: Places) -> String {
    guard group.members.count == 1 else { return "" }
    return (group.first.range.map { places.label($0) } ?? group.first.path).map { $0 + ": " } ?? ""
  }

  private func files(of group: NotificationGroup) -> String {
    guard group.members.count > 1 else { return "" }
    let named = group.members.prefix(group.shown).compactMap(\.path)
    return named.isEmpty ? "" : " (\(named.joined(separator: ", "))\(group.members.count > named.count ? ", …" : ""))"
  }
}
