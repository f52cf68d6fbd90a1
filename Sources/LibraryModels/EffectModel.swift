// Reads `.model` files: one line a function.
//
//   Array.append(_:)                               grows self
//   Timer.scheduledTimer(withTimeInterval:repeats:block:)   repeats block
//   UnsafeMutablePointer.allocate(capacity:)       acquires memory
//   DateFormatter.init(…)                          expensive
//
// A name in front of the spaces, effects separated by `;` behind them; `#` begins a comment; `(…)` stands for any labels;
// a name without parentheses is a property. The operand is `self`, `result` (or nothing), a label, the position of a
// parameter from 0, or the name of a resource. `if label` behind it: only where that Boolean argument is not `false`. Errors name the line; a model with an error is refused as a whole.

package import Semantics

/// What is wrong with a model.
package struct ModelError: Error, Sendable, Equatable {
  package var path: String
  package var line: Int
  package var reason: String
}

package enum EffectModel {
  /// The lines of one model file. `path` is for errors only.
  package static func parse(_ text: some StringProtocol, path: String) throws(ModelError) -> [EffectLine] {
    var lines: [EffectLine] = []
    var number = 0
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = trim(raw.prefix { $0 != "#" })
      if line.isEmpty { continue }
      do throws(Mistake) {
        lines.append(try parseLine(line))
      } catch {
        throw ModelError(path: path, line: number, reason: error.reason)
      }
    }
    return lines
  }

  private struct Mistake: Error { var reason: String }

  private static func parseLine(_ line: Substring) throws(Mistake) -> EffectLine {
    guard let gap = line.firstIndex(where: \.isWhitespace) else {
      throw Mistake(reason: "no effects behind '\(line)'")
    }
    let (owner, name, labels) = try parseName(line[..<gap])
    var effects: [EffectLine.Written] = []
    for part in line[gap...].split(separator: ";") {
      let words = part.split(whereSeparator: \.isWhitespace)
      guard let first = words.first else { continue }
      guard let word = Effect.Word(rawValue: String(first)) else {
        let known = Effect.Word.allCases.map(\.rawValue).sorted().joined(separator: ", ")
        throw Mistake(reason: "unknown effect '\(first)'; known are \(known)")
      }
      var written = EffectLine.Written(word: word, operand: words.count > 1 ? String(words[1]) : "")
      if words.count > 2 {
        guard words.count == 4, words[2] == "if" else {
          throw Mistake(reason: "expected 'if PARAMETER' behind '\(first) \(written.operand)'")
        }
        written.condition = String(words[3])
      }
      effects.append(written)
    }
    return EffectLine(owner: owner, name: name, labels: labels, effects: effects)
  }

  /// `Outer.Inner.name(label:_:)`
  private static func parseName(
    _ text: Substring
  ) throws(Mistake) -> (owner: [String], name: String, labels: [String]?) {
    let head = text.prefix { $0 != "(" }
    var parts = head.split(separator: ".").map(String.init)
    guard let name = parts.popLast() else { throw Mistake(reason: "no name in '\(text)'") }
    guard head.endIndex < text.endIndex else { return (parts, name, nil) }
    guard text.hasSuffix(")") else { throw Mistake(reason: "no ')' at the end of '\(text)'") }
    let inside = text[text.index(after: head.endIndex)..<text.index(before: text.endIndex)]
    if inside == "…" || inside == "..." { return (parts, name, nil) }
    let labels = inside.split(separator: ":", omittingEmptySubsequences: true).map(String.init)
    return (parts, name, labels)
  }

  private static func trim(_ text: some StringProtocol) -> Substring {
    var text = Substring(text)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
