// A rule in the rule table of a SARIF log.
//
// `security-severity` and the CWE tags make a rule a security rule for GitHub, so only rules that name a
// CWE get them.

import Diagnostics
import SourceText

extension JSONWriter {
  mutating func write(sarifRule rule: RuleMetadata) {
    object { json in
      json.member("id", rule.id)
      json.member("name", rule.pascalName)
      json.text("shortDescription", SARIFText.sentence(rule.title))
      json.text("fullDescription", SARIFText.cut(SARIFText.sentence(rule.summary), to: 1_000))
      json.object("help") { json in
        json.member("text", rule.plainPage)
        json.member("markdown", rule.page + "\n\n[Documentation](\(Tool.page(ofRule: rule.id)))\n")
      }
      json.member("helpUri", Tool.page(ofRule: rule.id))
      json.object("defaultConfiguration", folded: true) { $0.member("level", rule.severity.rawValue) }
      json.object("properties") { json in
        json.array("tags", of: rule.tags)
        json.member("precision", rule.confidence.rawValue)
        json.member("problem.severity", rule.severity.problemSeverity)
        if !rule.cwe.isEmpty { json.member("security-severity", rule.severity.securitySeverity) }
      }
    }
  }

  fileprivate mutating func text(_ name: String, _ value: String) {
    object(name, folded: true) { $0.member("text", value) }
  }
}

extension RuleMetadata {
  /// At most ten, which is what GitHub keeps.
  fileprivate var tags: [String] {
    var tags = cwe.isEmpty ? [] : ["security"]
    tags += cwe.map { number in
      let digits = String(number)
      return "external/cwe/cwe-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
    tags.append(purpose)
    tags.append(family.rawValue)
    tags += languages.map(\.rawValue)
    return Array(tags.prefix(10))
  }

  private var purpose: String {
    switch family {
    case .lifetime: "correctness"
    case .hygiene: "maintainability"
    case .closure, .boxing, .growth, .pool, .hotPath: cwe.isEmpty ? "performance" : "correctness"
    }
  }

  /// The page without the marks of headings and code fences; code is indented.
  fileprivate var plainPage: String {
    var isCode = false
    var lines: [String] = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        lines.append(line.isEmpty ? "" : "    " + line)
      } else if line.hasPrefix("#") {
        lines.append(String(line.drop { $0 == "#" }.drop { $0 == " " }))
      } else {
        lines.append(String(line))
      }
    }
    let text = lines.joined(separator: "\n")
    return text.isEmpty ? summary : text
  }
}

extension Severity {
  fileprivate var problemSeverity: String {
    self == .note ? "recommendation" : rawValue
  }

  /// A score as GitHub reads it: from 7 on high, from 4 on medium.
  fileprivate var securitySeverity: String {
    switch self {
    case .note: "3.0"
    case .warning: "5.5"
    case .error: "7.5"
    }
  }
}
