// Escapelint's own JSON: everything that a finding holds, in a shape that does not vary.
//
// Columns count UTF-8 bytes from 1 (`columnUnit` says so); ends are exclusive. Absent values are null,
// never left out.

package import Diagnostics
import SourceText

/// Writes one JSON object for the whole run.
package struct JSONReporter: Reporter {
  package init() {}

  package func render(_ report: Report, into output: inout [UInt8]) {
    let places = Places(report)
    let fingerprints = Fingerprint.all(report.diagnostics, in: report.files)
    var json = JSONWriter()
    json.object { json in
      json.member("version", ToolVersion.current)
      json.member("succeeded", report.succeeded)
      json.member("columnUnit", "utf8-byte")
      json.array("findings") { json in
        for (finding, fingerprint) in zip(report.diagnostics, fingerprints) {
          json.object { $0.write(finding, fingerprint, places) }
        }
      }
      json.array("notifications") { json in
        for notification in report.notifications { json.write(notification, places) }
      }
    }
    json.finish()
    output.append(contentsOf: json.bytes)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ finding: Diagnostic, _ fingerprint: String, _ places: Places) {
    member("rule", finding.rule)
    member("severity", finding.severity.rawValue)
    member("confidence", finding.confidence.rawValue)
    member("message", finding.message)
    write(finding.range, places)
    member("symbol", finding.symbol)
    member("help", orNull: finding.help)
    array("steps") { json in
      for step in finding.path {
        json.object(folded: true) { json in
          json.member("message", step.message)
          json.write(step.range, places)
        }
      }
    }
    key("fix")
    if let fix = finding.fix { write(fix, places) } else { null() }
    member("fingerprint", fingerprint)
  }

  private mutating func write(_ range: SourceRange, _ places: Places) {
    let region = places.region(range, .utf8)
    member("path", places.path(of: range.file))
    member("line", region.startLine)
    member("column", region.startColumn)
    member("endLine", region.endLine)
    member("endColumn", region.endColumn)
  }

  private mutating func write(_ fix: Fix, _ places: Places) {
    object { json in
      json.member("description", fix.description)
      json.array("edits") { json in
        for edit in fix.edits {
          json.object(folded: true) { json in
            json.write(edit.range, places)
            json.member("replacement", edit.replacement)
          }
        }
      }
    }
  }

  fileprivate mutating func write(_ notification: Notification, _ places: Places) {
    let region = notification.range.map { places.region($0, .utf8) }
    object(folded: true) { json in
      json.member("id", notification.id)
      json.member("severity", notification.severity.rawValue)
      json.member("message", notification.message)
      json.member("path", orNull: notification.path)
      json.key("line")
      if let region { json.integer(region.startLine) } else { json.null() }
      json.key("column")
      if let region { json.integer(region.startColumn) } else { json.null() }
    }
  }
}
