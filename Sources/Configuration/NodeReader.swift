// Typed values out of YAML nodes.
//
// What is wrong is noted with its place, and reading goes on, so that one run shows all mistakes.

import Diagnostics
import Yams

struct NodeReader {
  /// The file as it is shown in issues.
  let file: String
  let end: TextEnd
  private(set) var issues: [ConfigurationIssue] = []

  /// More would not be read by anybody.
  private static let mostIssues = 100

  init(file: String, end: TextEnd) {
    self.file = file
    self.end = end
  }

  mutating func report(_ node: Node, _ message: String, suggestion: String? = nil) {
    guard issues.count < NodeReader.mostIssues else { return }
    let (line, column) = node.mark.map { end.clamped($0.line, $0.column) } ?? (0, 0)
    issues.append(
      ConfigurationIssue(file: file, line: line, column: column, message: message, suggestion: suggestion))
  }

  mutating func reportUnknown(_ kind: String, _ name: String, _ node: Node, known: some Sequence<String>) {
    report(node, "unknown \(kind) '\(name)'", suggestion: nearestName(to: name, among: known))
  }

  /// The entries of a mapping in order; none for an empty value, as a section has whose lines are all
  /// commented out.
  mutating func entries(_ node: Node, of what: String) -> [(name: String, key: Node, value: Node)] {
    if isNull(node) { return [] }
    guard case .mapping(let mapping) = node else {
      report(node, "expected keys and values for '\(what)', found \(describe(node))")
      return []
    }
    return mapping.compactMap { key, value in
      guard case .scalar(let scalar) = key else {
        report(key, "expected a name as key, found \(describe(key))")
        return nil
      }
      return (scalar.string, key, value)
    }
  }

  /// The elements of a list; none for an empty value.
  mutating func elements(_ node: Node, of what: String) -> [Node] {
    if isNull(node) { return [] }
    guard case .sequence(let sequence) = node else {
      report(node, "expected a list for '\(what)', found \(describe(node))")
      return []
    }
    return Array(sequence)
  }

  /// Any text; numbers and the like count as the text that was written.
  mutating func text(_ node: Node, of what: String) -> String? {
    guard case .scalar(let scalar) = node, !isNull(node), !scalar.string.isEmpty else {
      report(node, "expected text for '\(what)', found \(describe(node))")
      return nil
    }
    return scalar.string
  }

  mutating func texts(_ node: Node, of what: String) -> [String] {
    elements(node, of: what).compactMap { text($0, of: what) }
  }

  mutating func boolean(_ node: Node, of what: String) -> Bool? {
    if case .scalar(let scalar) = node, scalar.style == .plain {
      if scalar.string == "true" { return true }
      if scalar.string == "false" { return false }
    }
    report(node, "expected 'true' or 'false' for '\(what)', found \(describe(node))")
    return nil
  }

  mutating func integer(_ node: Node, of what: String) -> Int? {
    if case .scalar(let scalar) = node, scalar.style == .plain, let value = Int(scalar.string) {
      return value
    }
    report(node, "expected a whole number for '\(what)', found \(describe(node))")
    return nil
  }

  /// A whole number that is not negative: options count something.
  mutating func count(_ node: Node, of what: String) -> Int? {
    guard let value = integer(node, of: what) else { return nil }
    if value >= 0 { return value }
    report(node, "expected 0 or more for '\(what)', found '\(value)'")
    return nil
  }

  /// One of the words of a type.
  mutating func word<Value>(_ node: Node, of what: String, as type: Value.Type) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    guard let text = text(node, of: what) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let words = Value.allCases.map(\.rawValue)
    let list = words.map { "'\($0)'" }.joined(separator: ", ")
    report(
      node, "unknown value '\(text)' for '\(what)', expected one of \(list)",
      suggestion: nearestName(to: text, among: words))
    return nil
  }

  private func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }

  private func describe(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): isNull(node) ? "nothing" : "'\(scalar.string.prefix(40))'"
    case .mapping: "keys and values"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
