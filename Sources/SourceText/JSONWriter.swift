// A writer of JSON that keeps the order of members.
//
// Values go straight into a byte buffer: no tree of values is built. A container marked `folded` stands on
// one line with all that it holds, which keeps large reports small and still lets them be compared line by
// line.

/// Writes one JSON value.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// How many of the open containers are inside a folded one, itself included.
  private var folds = 0
  private var isFirst = true
  private var followsKey = false
  /// Whether blanks are left out within lines.
  private let isCompact: Bool

  package init(isCompact: Bool = false) { self.isCompact = isCompact }

  package mutating func object(folded: Bool = false, _ body: (inout JSONWriter) -> Void) {
    container("{", "}", folded, body)
  }

  package mutating func array(folded: Bool = false, _ body: (inout JSONWriter) -> Void) {
    container("[", "]", folded, body)
  }

  package mutating func key(_ name: String) {
    separate()
    quote(name)
    append(isCompact ? ":" : ": ")
    followsKey = true
  }

  package mutating func string(_ value: String) {
    beginValue()
    quote(value)
  }

  package mutating func integer(_ value: Int) { literal(String(value)) }
  package mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }
  package mutating func null() { literal("null") }

  /// Ends the text with a line feed.
  package mutating func finish() { bytes.append(0x0A) }

  private mutating func literal(_ text: String) {
    beginValue()
    append(text)
  }

  private mutating func container(
    _ open: String, _ close: String, _ folded: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    beginValue()
    append(open)
    depth += 1
    if folded || folds > 0 { folds += 1 }
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst, folds == 0 { newLine() }
    if folds > 0 { folds -= 1 }
    append(close)
    isFirst = false
  }

  private mutating func beginValue() {
    if followsKey { followsKey = false } else { separate() }
  }

  private mutating func separate() {
    guard depth > 0 else { return }
    if !isFirst { bytes.append(0x2C) }
    if folds == 0 { newLine() } else if !isFirst, !isCompact { bytes.append(0x20) }
    isFirst = false
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { utf8 in
      // Most text needs no escapes, so it is copied in runs.
      var start = 0
      var index = 0
      while index < utf8.count {
        guard let (length, escape) = Self.escape(utf8[index...]) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<index])
        append(escape)
        index += length
        start = index
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(0x22)
  }

  /// How the character at the start of `text` is written, and how many bytes it has; nil if it stands for itself.
  /// Control characters beyond ASCII and byte order marks are escaped for YAML, which does not take them as they are.
  private static func escape(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (length: Int, escape: String)? {
    let byte = text[text.startIndex]
    switch byte {
    case 0x22: return (1, "\\\"")
    case 0x5C: return (1, "\\\\")
    case 0x0A: return (1, "\\n")
    case 0x0D: return (1, "\\r")
    case 0x09: return (1, "\\t")
    case 0..<0x20, 0x7F: return (1, code(byte))
    case 0xC2:
      guard let next = text.dropFirst().first, next < 0xA0 else { return nil }
      return (2, code(next))
    case 0xEF: return text.starts(with: [0xEF, 0xBB, 0xBF]) ? (3, "\\ufeff") : nil
    default: return nil
    }
  }

  private static func code(_ value: UInt8) -> String {
    (value < 0x10 ? "\\u000" : "\\u00") + String(value, radix: 16)
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONWriter {
  /// A JSON string, which is a double-quoted scalar of YAML as well.
  package static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes null where there is no value, so that the shape of an object does not vary.
  package mutating func member(_ name: String, orNull value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  package mutating func object(_ name: String, folded: Bool = false, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(folded: folded, body)
  }

  package mutating func array(_ name: String, folded: Bool = false, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(folded: folded, body)
  }

  /// An array of strings on one line.
  package mutating func array(_ name: String, of values: [String]) {
    array(name, folded: true) { json in
      for value in values { json.string(value) }
    }
  }
}
