// The results of a SARIF log, one line each.
//
// A message is the finding's own sentence, then its path with links to the places, then the help. Alerts
// take their title from the first sentence. Services merge results that agree in rule, line and message, so
// the second such result on a line says that it is the second.

import Diagnostics
import SourceText

/// The results of one run and what is needed to write them.
struct SARIFResults {
  let places: Places
  private let diagnostics: [Diagnostic]
  private let selection: SARIFSelection
  private let hasBaseline: Bool
  private let limits: ReportLimits
  private let fingerprints: [String]
  private let ruleIndexes: [String: Int]
  private let hashes: [FileID: LineHashes]

  init(_ report: Report, limits: ReportLimits) {
    self.limits = limits
    places = Places(report)
    diagnostics = report.diagnostics
    hasBaseline = report.accepted != nil
    selection = SARIFSelection(report, limit: limits.results)
    fingerprints = Fingerprint.all(report.diagnostics, in: report.files)
    ruleIndexes = Dictionary(
      report.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var hashes: [FileID: LineHashes] = [:]
    for index in selection.indexes {
      let file = report.diagnostics[index].range.file
      if hashes[file] == nil { hashes[file] = LineHashes(places.bytes(of: file)) }
    }
    self.hashes = hashes
  }

  /// What the limits cut, in words.
  var limitNotifications: [Notification] {
    let long = selection.indexes.count { diagnostics[$0].path.count > limits.steps }
    var result: [Notification] = []
    if selection.dropped > 0 {
      let text = "\(selection.dropped) of \(diagnostics.count) findings are left out, the least severe ones; "
        + "a log holds at most \(limits.results)"
      result.append(Notification(severity: .warning, id: "too-many-findings", message: text))
    }
    if long > 0 {
      let count = "\(long) \(long == 1 ? "finding" : "findings")"
      let text = "steps from the middle of the path are left out in \(count); "
        + "a path holds at most \(limits.steps)"
      result.append(Notification(severity: .note, id: "too-many-steps", message: text))
    }
    return result
  }

  func write(into json: inout JSONWriter) {
    var seen: [ResultIdentity: Int] = [:]
    for index in selection.indexes {
      let finding = diagnostics[index]
      let region = places.region(finding.range, .utf16)
      let identity = ResultIdentity(
        rule: finding.rule, file: finding.range.file, line: region.startLine, message: finding.message)
      seen[identity, default: 0] += 1
      let result = SARIFResult(
        finding: finding, region: region, ordinal: seen[identity, default: 1],
        ruleIndex: ruleIndexes[finding.rule], fingerprint: fingerprints[index],
        lineHash: hashes[finding.range.file]?.text(ofLine: region.startLine),
        stepLimit: limits.steps, isNew: hasBaseline, places: places)
      json.object(folded: true) { result.write(into: &$0) }
    }
  }
}

/// What services tell alerts apart by.
private struct ResultIdentity: Hashable {
  let rule: String
  let file: FileID
  let line: Int
  let message: String
}
