// Reads `.model` files: one line a function.
//
//   Array.append(_:)                               grows self
//   Timer.scheduledTimer(withTimeInterval:repeats:block:)   repeats block
//   UnsafeMutablePointer.allocate(capacity:)       acquires memory
//   DateFormatter.init(…)                          expensive
//
// A name in front of the spaces, effects separated by `;` behind them; `#` begins a comment; `(…)` stands for any
// labels; a name without parentheses is a property. The operand is `self`, `result` (or nothing), a label, the position
// of a parameter from 0, or the name of a resource. `if label` behind it: only where that Boolean argument is not
// `false`. `TYPE  is TRAIT; is TRAIT` speaks of a type. Mistakes come with their place, all of them at once; a model with
// one is refused as a whole.

package import Semantics

/// What is wrong with a model.
package struct ModelError: Error, Sendable, Equatable {
  package var path: String
  /// From 1.
  package var line: Int
  /// In Unicode scalars, from 1.
  package var column: Int
  package var reason: String

  package init(path: String, line: Int, column: Int, reason: String) {
    self.path = path
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// In the form that compilers use.
  package var text: String { "\(path):\(line):\(column): error: \(reason)" }
}

package enum EffectModel {
  /// The lines of one model file, and its mistakes. `path` is where messages say that the lines come from; nil for the
  /// models that come with escapelint, of whose lines none is reported as doing nothing.
  package static func parse(
    _ text: String, path: String, isBundled: Bool = false
  ) -> (lines: [EffectLine], mistakes: [ModelError]) {
    var lines: [EffectLine] = []
    var mistakes: [ModelError] = []
    var number = 0
    // Bytes: characters cost a tenth of a second for the models that come with escapelint, in each run.
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let raw = Substring(bytes)
      let line = trim(bytes.prefix { $0 != UInt8(ascii: "#") })
      if line.isEmpty { continue }
      do throws(Mistake) {
        var entry = try parseLine(line)
        if !isBundled { entry.origin = EffectLine.Origin(path: path, line: number) }
        lines.append(entry)
      } catch {
        let before = raw[..<max(error.place, raw.startIndex)]
        mistakes.append(
          ModelError(path: path, line: number, column: before.unicodeScalars.count + 1, reason: error.reason))
      }
    }
    return (lines, mistakes)
  }

  private struct Mistake: Error {
    var place: String.Index
    var reason: String
  }

  private static func parseLine(_ line: Substring) throws(Mistake) -> EffectLine {
    guard let gap = line.utf8.firstIndex(where: isBlank) else {
      throw Mistake(place: line.startIndex, reason: "no effects behind '\(line)'")
    }
    let (owner, name, labels) = try parseName(line[..<gap])
    var effects: [EffectLine.Written] = []
    var traits: [TypeTrait] = []
    for part in line[gap...].utf8.split(separator: UInt8(ascii: ";")).map({ Substring($0) }) {
      if let trait = try parseTrait(part) {
        traits.append(trait)
      } else if let effect = try parseEffect(part) {
        effects.append(effect)
      }
    }
    if effects.isEmpty, traits.isEmpty { throw Mistake(place: gap, reason: "no effects behind '\(line[..<gap])'") }
    return EffectLine(owner: owner, name: name, labels: labels, effects: effects, traits: traits)
  }

  /// `is container`; nil for everything else.
  private static func parseTrait(_ text: Substring) throws(Mistake) -> TypeTrait? {
    let words = words(text)
    guard let first = words.first, first == "is" else { return nil }
    guard words.count == 2, let trait = TypeTrait(rawValue: String(words[1])) else {
      let known = TypeTrait.allCases.map(\.rawValue).sorted().joined(separator: ", ")
      throw Mistake(place: first.startIndex, reason: "expected a property of types behind 'is': \(known)")
    }
    return trait
  }

  /// `repeats block if repeats`; nil for blanks.
  private static func parseEffect(_ text: Substring) throws(Mistake) -> EffectLine.Written? {
    let words = words(text)
    guard let first = words.first else { return nil }
    guard let word = Effect.Word(rawValue: String(first)) else {
      let known = Effect.Word.allCases.map(\.rawValue).sorted().joined(separator: ", ")
      throw Mistake(place: first.startIndex, reason: "unknown effect '\(first)'; known are \(known)")
    }
    var written = EffectLine.Written(word: word, operand: words.count > 1 ? String(words[1]) : "")
    if words.count > 2 {
      guard words.count == 4, words[2] == "if" else {
        let place = words[2].startIndex
        throw Mistake(place: place, reason: "expected 'if PARAMETER' or ';' behind '\(first) \(written.operand)'")
      }
      written.condition = String(words[3])
    }
    return written
  }

  /// `Outer.Inner.name(label:_:)`
  private static func parseName(
    _ text: Substring
  ) throws(Mistake) -> (owner: [String], name: String, labels: [String]?) {
    let head = Substring(text.utf8.prefix { $0 != UInt8(ascii: "(") })
    var parts = head.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
    guard let name = parts.popLast(), !name.isEmpty, !parts.contains("") else {
      throw Mistake(place: text.startIndex, reason: "'\(text)' is no name of a function or property")
    }
    guard head.endIndex < text.endIndex else { return (parts, name, nil) }
    guard text.hasSuffix(")") else {
      throw Mistake(place: head.endIndex, reason: "no ')' at the end of '\(text)'; labels stand without blanks")
    }
    let inside = text[text.index(after: head.endIndex)..<text.index(before: text.endIndex)]
    if inside == "…" || inside == "..." { return (parts, name, nil) }
    guard inside.isEmpty || inside.hasSuffix(":") else {
      throw Mistake(place: inside.startIndex, reason: "no ':' behind the last label of '\(text)'")
    }
    return (parts, name, inside.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) })
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func words(_ text: Substring) -> [Substring] {
    text.utf8.split(whereSeparator: isBlank).map { Substring($0) }
  }

  private static func trim(_ bytes: Substring.UTF8View) -> Substring {
    var bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return Substring(bytes)
  }
}
