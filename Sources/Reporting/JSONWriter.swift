// A writer of JSON that keeps the order of members.
//
// Values go straight into a byte buffer: no tree of values is built. A container marked `folded` stands on
// one line with all that it holds, which keeps large reports small and still lets them be compared line by
// line.

/// Writes one JSON value.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// How many of the open containers are inside a folded one, itself included.
  private var folds = 0
  private var isFirst = true
  private var followsKey = false

  mutating func object(folded: Bool = false, _ body: (inout JSONWriter) -> Void) {
    container("{", "}", folded, body)
  }

  mutating func array(folded: Bool = false, _ body: (inout JSONWriter) -> Void) {
    container("[", "]", folded, body)
  }

  mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(": ")
    followsKey = true
  }

  mutating func string(_ value: String) {
    beginValue()
    quote(value)
  }

  mutating func integer(_ value: Int) { literal(String(value)) }
  mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }
  mutating func null() { literal("null") }

  /// Ends the text with a line feed.
  mutating func finish() { bytes.append(0x0A) }

  private mutating func literal(_ text: String) {
    beginValue()
    bytes.append(text)
  }

  private mutating func container(
    _ open: String, _ close: String, _ folded: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    beginValue()
    bytes.append(open)
    depth += 1
    if folded || folds > 0 { folds += 1 }
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst, folds == 0 { newLine() }
    if folds > 0 { folds -= 1 }
    bytes.append(close)
    isFirst = false
  }

  private mutating func beginValue() {
    if followsKey { followsKey = false } else { separate() }
  }

  private mutating func separate() {
    guard depth > 0 else { return }
    if !isFirst { bytes.append(0x2C) }
    if folds == 0 { newLine() } else if !isFirst { bytes.append(0x20) }
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
      for index in utf8.indices where utf8[index] < 0x20 || utf8[index] == 0x22 || utf8[index] == 0x5C {
        bytes.append(contentsOf: utf8[start..<index])
        escape(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x0A: bytes.append("\\n")
    case 0x0D: bytes.append("\\r")
    case 0x09: bytes.append("\\t")
    case 0..<0x20: bytes.append((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
    default: bytes.append(contentsOf: [0x5C, byte])
    }
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes null where there is no value, so that the shape of an object does not vary.
  mutating func member(_ name: String, orNull value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  mutating func object(_ name: String, folded: Bool = false, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(folded: folded, body)
  }

  mutating func array(_ name: String, folded: Bool = false, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(folded: folded, body)
  }

  /// An array of strings on one line.
  mutating func array(_ name: String, of values: [String]) {
    array(name, folded: true) { json in
      for value in values { json.string(value) }
    }
  }
}
