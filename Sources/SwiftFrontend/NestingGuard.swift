// Keeps input away from the parser that would keep it busy for ever.
//
// Where an expression begins with `[`, SwiftParser looks ahead whether a type stands there, and at each `[` inside once
// more; so its time doubles with each array bracket that stands where the look-ahead gets to (0.1 s at 16 levels, 4 s at
// 24, hours at 40). The look-ahead ends at the first thing that is no part of a type: an element behind a comma, a value
// behind a colon, the arguments of a call, a closure, most operators. Brackets behind those cost nothing and may nest as
// they like; other nesting the parser bounds itself. One scan over the bytes, strings and comments left out, counts the
// brackets that double the time.

internal import SourceText

struct NestingGuard {
  /// The deepest nesting of brackets that each double the time.
  static let maximumDepth = 14

  /// Where brackets are nested too deeply, or nil.
  static func tooDeep(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var scan = NestingGuard(bytes)
    return scan.run()
  }

  /// A bracket, parenthesis or brace that is open.
  private struct Opener {
    var closer: UInt8
    /// The brackets up to here that double the time.
    var depth: Int
    /// Whether the look-ahead ends before what comes next.
    var endsLookahead = false
    /// Whether commas may be those of generic arguments.
    var hasAngle = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let literals: LiteralScanner
  private var open: [Opener] = [Opener(closer: 0, depth: 0)]
  /// By closer: how many are open.
  private var openCounts = [Int](repeating: 0, count: 256)
  /// The name or keyword that was just passed.
  private var word: Range<Int>?
  /// Whether an operand ends where the scan is; behind a name, the name says so.
  private var endsOperand = false
  private var followsOperand: Bool { word == nil ? endsOperand : !isOneOf(Self.wordsBeforeValues) }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.literals = LiteralScanner(bytes)
  }

  private mutating func run() -> UInt32? {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if Self.isName(byte) {
        i = passName(i)
        continue
      }
      if Self.mayBeginLiteral(byte), let end = literals.end(at: i, followsOperand: followsOperand) {
        endsOperand = byte != UInt8(ascii: "/") || followsOperand
        word = nil
        i = end
        continue
      }
      if byte == UInt8(ascii: "#") {
        // A run of them is looked at once.
        while i + 1 < bytes.count, bytes[i + 1] == byte { i += 1 }
      }
      if byte == UInt8(ascii: "["), opens(bracket: i) { return UInt32(i) }
      pass(byte, i)
      i += 1
    }
    return nil
  }

  private static func mayBeginLiteral(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#")
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private mutating func passName(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, Self.isName(bytes[end]) { end += 1 }
    word = start..<end
    return end
  }

  /// Opens a bracket; true if it is one too many.
  private mutating func opens(bracket offset: Int) -> Bool {
    let around = open[open.count - 1]
    let depth = around.endsLookahead ? 1 : around.depth + 1
    push(Opener(closer: UInt8(ascii: "]"), depth: depth))
    return depth > Self.maximumDepth
  }

  private mutating func pass(_ byte: UInt8, _ offset: Int) {
    let last = open.count - 1
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return
    case UInt8(ascii: "("):
      var opener = Opener(closer: UInt8(ascii: ")"), depth: open[last].depth)
      opener.endsLookahead = open[last].endsLookahead || isCall(offset)
      push(opener)
    case UInt8(ascii: "{"):
      push(Opener(closer: UInt8(ascii: "}"), depth: open[last].depth, endsLookahead: true))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close(byte)
    case UInt8(ascii: "<"): open[last].hasAngle = true
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      if open[last].closer == UInt8(ascii: "]"), !open[last].hasAngle { open[last].endsLookahead = true }
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
      UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: ";"):
      open[last].endsLookahead = true
    default: break
    }
    word = nil
    endsOperand = byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  /// Broken code closes what was never opened, and leaves open what it opened.
  private mutating func close(_ byte: UInt8) {
    guard openCounts[Int(byte)] > 0 else { return }
    while let opener = open.popLast() {
      openCounts[Int(opener.closer)] -= 1
      if opener.closer == byte { return }
    }
  }

  private mutating func push(_ opener: Opener) {
    open.append(opener)
    openCounts[Int(opener.closer)] += 1
  }

  /// Whether the parenthesis at `offset` opens the arguments of a call: types have none.
  private func isCall(_ offset: Int) -> Bool {
    guard let word, word.upperBound == offset else { return false }
    return !isOneOf(Self.wordsBeforeTypes)
  }

  private func isOneOf(_ words: [StaticString]) -> Bool {
    guard let word else { return false }
    return words.contains { candidate in
      candidate.utf8CodeUnitCount == word.count
        && word.indices.allSatisfy { bytes[$0] == candidate.utf8Start[$0 - word.lowerBound] }
    }
  }

  /// Words of types that parentheses may follow.
  private static let wordsBeforeTypes: [StaticString] = [
    "throws", "async", "any", "some", "inout", "each", "repeat", "sending", "isolated", "borrowing", "consuming",
  ]
  /// Words behind which a slash begins a regex literal.
  private static let wordsBeforeValues: [StaticString] = [
    "return", "try", "await", "in", "case", "throw", "yield", "as", "is", "where", "if", "while", "else",
  ]
}
