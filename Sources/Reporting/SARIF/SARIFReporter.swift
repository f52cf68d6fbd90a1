// SARIF 2.1.0, for code scanning services and editors.
//
// One run. Locations are URIs relative to `%SRCROOT%` with columns in UTF-16 code units. The log holds no
// time and, unless a root is given, no path of the machine. What the limits cut is said in a notification.
// `executionSuccessful` is false only when the analysis as a whole failed: services refuse such logs.

package import Diagnostics
import SourceText

/// Writes a SARIF log.
package struct SARIFReporter: Reporter {
  let options: ReportOptions

  package init(options: ReportOptions = ReportOptions()) { self.options = options }

  package func render(_ report: Report, into output: inout [UInt8]) {
    let results = SARIFResults(report, limits: options.limits)
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { write(report, results, into: &$0) }
      }
    }
    json.finish()
    output.append(contentsOf: json.bytes)
  }

  private func write(_ report: Report, _ results: SARIFResults, into json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { writeDriver(report.rules, into: &$0) }
    }
    json.object("automationDetails") { $0.member("id", options.category) }
    json.object("originalUriBaseIds") { json in
      json.object("%SRCROOT%", folded: true) { writeRoot(into: &$0) }
    }
    json.member("columnKind", "utf16CodeUnits")
    json.array("invocations") { json in
      json.object { json in
        json.member("executionSuccessful", report.succeeded)
        writeNotifications(report, results, into: &json)
      }
    }
    json.array("results") { results.write(into: &$0) }
  }

  private func writeDriver(_ rules: [RuleMetadata], into json: inout JSONWriter) {
    json.member("name", Tool.name)
    json.member("fullName", "\(Tool.name) \(ToolVersion.current)")
    json.member("version", ToolVersion.current)
    json.member("semanticVersion", ToolVersion.current)
    json.member("informationUri", Tool.homepage)
    json.array("rules") { json in
      for rule in rules { json.write(sarifRule: rule) }
    }
  }

  private func writeRoot(into json: inout JSONWriter) {
    if let root = options.rootURI { json.member("uri", root.hasSuffix("/") ? root : root + "/") }
    json.object("description") { $0.member("text", "The root of the analysed sources.") }
  }

  private func writeNotifications(
    _ report: Report, _ results: SARIFResults, into json: inout JSONWriter
  ) {
    json.array("toolExecutionNotifications") { json in
      for notification in report.notifications + results.limitNotifications {
        json.object(folded: true) { json in
          json.object("descriptor") { $0.member("id", notification.id) }
          json.member("level", notification.severity.rawValue)
          json.object("message") {
            $0.member("text", SARIFText.plain(SARIFText.sentence(notification.message)))
          }
          write(locationOf: notification, results.places, into: &json)
        }
      }
    }
  }

  private func write(
    locationOf notification: Notification, _ places: Places, into json: inout JSONWriter
  ) {
    let path = notification.path ?? notification.range.map { places.path(of: $0.file) }
    guard let path else { return }
    json.array("locations") { json in
      json.object { json in
        json.object("physicalLocation") { json in
          json.artifactLocation(path)
          if let range = notification.range { json.region("region", places.region(range, .utf16)) }
        }
      }
    }
  }
}

extension JSONWriter {
  mutating func artifactLocation(_ path: String) {
    object("artifactLocation") { json in
      json.member("uri", SARIFPath.uri(path))
      if !SARIFPath.isAbsolute(path) { json.member("uriBaseId", "%SRCROOT%") }
    }
  }

  mutating func region(_ name: String, _ region: Region, snippet: String? = nil) {
    object(name) { json in
      json.member("startLine", region.startLine)
      json.member("startColumn", region.startColumn)
      json.member("endLine", region.endLine)
      json.member("endColumn", region.endColumn)
      if let snippet { json.object("snippet") { $0.member("text", snippet) } }
    }
  }
}
