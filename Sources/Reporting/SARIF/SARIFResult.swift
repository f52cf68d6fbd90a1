// One result of a SARIF log.
//
// A fix whose edits overlap cannot be applied and is left out. Snippets are given for short ranges only:
// they help people who read the log without the sources, and long ones only make it large.

import Diagnostics
import SourceText

/// A finding with all that its result needs.
struct SARIFResult {
  let finding: Diagnostic
  let region: Region
  /// The place among findings that agree in rule, line and message, from 1.
  let ordinal: Int
  let ruleIndex: Int?
  let fingerprint: String
  let lineHash: String?
  let stepLimit: Int
  /// Whether a baseline holds and does not know the finding.
  let isNew: Bool
  let places: Places

  private static let longestSnippet = 400
  /// How many steps the message names; the others are in the code flow.
  private static let longestSummary = 4

  func write(into json: inout JSONWriter) {
    json.member("ruleId", finding.rule)
    if let ruleIndex { json.member("ruleIndex", ruleIndex) }
    json.member("level", finding.severity.rawValue)
    json.object("message") { $0.member("text", message) }
    json.array("locations") { json in
      json.object { writeLocation(into: &$0) }
    }
    writeRelatedLocations(into: &json)
    writeCodeFlow(into: &json)
    writeFix(into: &json)
    json.object("partialFingerprints") { json in
      if let lineHash { json.member("primaryLocationLineHash", lineHash) }
      json.member("escapelint/v1", fingerprint)
    }
    // All results of a run have a state, or none; accepted ones are no results.
    if isNew { json.member("baselineState", "new") }
    json.object("properties") { $0.member("confidence", finding.confidence.rawValue) }
  }

  // MARK: Message

  private var message: String {
    var sentences = [SARIFText.plain(SARIFText.sentence(finding.message))]
    if !linkedSteps.isEmpty { sentences.append("Path: " + pathInWords + ".") }
    if let help = finding.help { sentences.append(SARIFText.plain("Help: " + SARIFText.sentence(help))) }
    if ordinal > 1 { sentences.append("This is occurrence \(ordinal) on the line.") }
    return sentences.joined(separator: " ")
  }

  /// The steps that the message links to: all of a short path, the first ones and the last of a long one.
  private var linkedSteps: [Step] {
    let path = finding.path
    guard path.count > Self.longestSummary else { return path }
    return path.prefix(Self.longestSummary - 1) + path.suffix(1)
  }

  private var pathInWords: String {
    var parts = linkedSteps.enumerated().map { SARIFText.link($1.message, to: $0 + 1) }
    if finding.path.count > parts.count { parts.insert("…", at: parts.count - 1) }
    return parts.joined(separator: ", ")
  }

  // MARK: Places

  private func writeLocation(into json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      json.artifactLocation(places.path(of: finding.range.file))
      json.region("region", region, snippet: snippet)
    }
    guard !finding.symbol.isEmpty else { return }
    json.array("logicalLocations") { json in
      json.object { $0.member("fullyQualifiedName", finding.symbol) }
    }
  }

  private var snippet: String? {
    let bytes = finding.range.bytes
    guard bytes.end > bytes.start, bytes.count <= Self.longestSnippet,
      places.files.indices.contains(finding.range.file.index)
    else { return nil }
    return places.files[finding.range.file.index].text(bytes)
  }

  private func writeRelatedLocations(into json: inout JSONWriter) {
    guard !linkedSteps.isEmpty else { return }
    json.array("relatedLocations") { json in
      for (index, step) in linkedSteps.enumerated() {
        json.object { json in
          json.member("id", index + 1)
          write(step, into: &json)
        }
      }
    }
  }

  private func writeCodeFlow(into json: inout JSONWriter) {
    guard !finding.path.isEmpty else { return }
    json.array("codeFlows") { json in
      json.object { json in
        json.array("threadFlows") { json in
          json.object { json in
            json.array("locations") { json in
              for step in flowSteps {
                json.object { $0.object("location") { write(step, into: &$0) } }
              }
            }
          }
        }
      }
    }
  }

  /// The path without its middle where it is too long: how it begins and how it ends say most.
  private var flowSteps: [Step] {
    guard finding.path.count > stepLimit else { return finding.path }
    return finding.path.prefix((stepLimit + 1) / 2) + finding.path.suffix(stepLimit / 2)
  }

  private func write(_ step: Step, into json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      json.artifactLocation(places.path(of: step.range.file))
      json.region("region", places.region(step.range, .utf16))
    }
    json.object("message") { $0.member("text", SARIFText.plain(SARIFText.sentence(step.message))) }
  }

  // MARK: Fix

  private func writeFix(into json: inout JSONWriter) {
    guard let fix = finding.fix, let changes = Self.changes(fix) else { return }
    json.array("fixes") { json in
      json.object { json in
        json.object("description") { $0.member("text", SARIFText.plain(SARIFText.sentence(fix.description))) }
        json.array("artifactChanges") { json in
          for edits in changes { json.object { write(edits, into: &$0) } }
        }
      }
    }
  }

  /// The edits of each file in order, or nil where there are none or two overlap.
  private static func changes(_ fix: Fix) -> [[Edit]]? {
    var changes: [[Edit]] = []
    for edit in fix.edits.sorted(by: { $0.range < $1.range }) {
      guard let last = changes.last?.last, last.range.file == edit.range.file else {
        changes.append([edit])
        continue
      }
      guard last.range.bytes.end <= edit.range.bytes.start else { return nil }
      changes[changes.count - 1].append(edit)
    }
    return changes.isEmpty ? nil : changes
  }

  private func write(_ edits: [Edit], into json: inout JSONWriter) {
    guard let file = edits.first?.range.file else { return }
    json.artifactLocation(places.path(of: file))
    json.array("replacements") { json in
      for edit in edits {
        json.object { json in
          json.region("deletedRegion", places.region(edit.range, .utf16))
          json.object("insertedContent") { $0.member("text", edit.replacement) }
        }
      }
    }
  }
}
