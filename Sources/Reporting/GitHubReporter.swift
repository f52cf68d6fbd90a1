// Workflow commands of GitHub Actions: `::warning file=…,line=…::message`, one a line.
//
// Columns are given only for places on one line, as GitHub asks; they count UTF-16 units.

package import Diagnostics
import SourceText

/// Writes annotations for GitHub Actions.
package struct GitHubReporter: Reporter {
  package init() {}

  package func render(_ report: Report, into output: inout [UInt8]) {
    let places = Places(report)
    for finding in report.diagnostics {
      let place = [property("file", places.path(of: finding.range.file))]
      let region = places.region(finding.range, .utf16)
      let properties = place + position(region) + [property("title", finding.rule)]
      let text = [finding.message, finding.help.map { "Help: " + $0 }].compactMap(\.self)
      output.append(command(finding.severity, properties, text.joined(separator: "\n")))
    }
    for group in report.notificationGroups(namesAll: false) {
      let notification = group.first
      var properties = notification.path.map { [property("file", $0)] } ?? []
      if let range = notification.range { properties += position(places.region(range, .utf16)) }
      properties.append(property("title", notification.id))
      output.append(command(notification.severity, properties, group.message))
    }
  }

  private func position(_ region: Region) -> [String] {
    let lines = ["line=\(region.startLine)", "endLine=\(region.endLine)"]
    guard region.startLine == region.endLine else { return lines }
    return lines + ["col=\(region.startColumn)", "endColumn=\(region.endColumn)"]
  }

  private func command(_ severity: Severity, _ properties: [String], _ text: String) -> String {
    let name = severity == .note ? "notice" : severity.rawValue
    return "::\(name) \(properties.joined(separator: ","))::\(escape(text, alsoSeparators: false))\n"
  }

  private func property(_ name: String, _ value: String) -> String {
    "\(name)=\(escape(value, alsoSeparators: true))"
  }

  /// Values of properties also escape the characters that separate properties.
  private func escape(_ text: String, alsoSeparators: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where alsoSeparators: result += "%3A"
      case "," where alsoSeparators: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
