// One line a finding: `path:line:column: warning: message [rule]`.
//
// The form of gcc and clang, which editors, problem matchers and Xcode read. Columns count UTF-8 bytes.

package import Diagnostics

/// Writes findings as compilers do.
package struct ConciseReporter: Reporter {
  package init() {}

  package func render(_ report: Report, into output: inout [UInt8]) {
    let places = Places(report)
    for finding in report.diagnostics {
      let line = "\(places.label(finding.range)): \(finding.severity.rawValue): \(finding.message)"
      output.append(TerminalText.visible(line) + " [\(finding.rule)]\n")
    }
    for notification in report.notifications {
      let place = notification.range.map { places.label($0) + ": " } ?? notification.path.map { $0 + ": " }
      let line = "\(place ?? "")\(notification.severity.rawValue): \(notification.message)"
      output.append(TerminalText.visible(line) + " [\(notification.id)]\n")
    }
  }
}
