// GitLab's Code Quality report: a JSON array of findings, each with a fingerprint that is unique in the
// report.
//
// Notifications have no place in the format and are left out.

package import Diagnostics
import SourceText

/// Writes a Code Quality report.
package struct GitLabReporter: Reporter {
  package init() {}

  package func render(_ report: Report, into output: inout [UInt8]) {
    let places = Places(report)
    let fingerprints = Fingerprint.all(report.diagnostics, in: report.files)
    var json = JSONWriter()
    json.array { json in
      for (finding, fingerprint) in zip(report.diagnostics, fingerprints) {
        let region = places.region(finding.range, .utf16)
        json.object { json in
          json.member("description", finding.message)
          json.member("check_name", finding.rule)
          json.member("fingerprint", fingerprint)
          json.member("severity", finding.severity.gitLabName)
          json.object("location", folded: true) { json in
            json.member("path", places.path(of: finding.range.file))
            json.object("lines") { json in
              json.member("begin", region.startLine)
              json.member("end", region.endLine)
            }
          }
        }
      }
    }
    json.finish()
    output.append(contentsOf: json.bytes)
  }
}

extension Severity {
  fileprivate var gitLabName: String {
    switch self {
    case .note: "info"
    case .warning: "minor"
    case .error: "major"
    }
  }
}
