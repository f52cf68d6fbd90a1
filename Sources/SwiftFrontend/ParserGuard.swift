// Keeps input away from the parser that would keep it busy for ever, or fill the memory.
//
// Brackets: where an expression begins with `[`, SwiftParser looks ahead whether a type stands there, and at each `[` inside once
// more; so its time doubles with each array bracket that stands where the look-ahead gets to (0.1 s at 16 levels, 4 s at
// 24, hours at 40). The look-ahead ends at the first thing that is no part of a type: an element behind a comma, a value
// behind a colon, the arguments of a call, a closure, most operators. Brackets behind those cost nothing and may nest as
// they like.
//
// Angles: at each `<` behind a name it looks ahead whether generic arguments follow, over all that are nested in them; so
// its time is quadratic (40 s at 5,000). Interpolations: for each string inside another one the lexer copies the state of
// all strings around it (5 GB at 10,000). Number signs: at each one of a run it looks for a raw string behind the others.
// Nesting of any kind: behind some words (`\(`, `@a {`, `func f(`) the time grows with its third power (9 s at 400). From
// 256 levels on the parser gives up anyway.
//
// One scan over the bytes, strings and comments left out, counts what costs that much.

internal import SourceText

struct ParserGuard {
  /// Why a file is kept away from the parser.
  enum Reason: Sendable {
    case brackets, angles, interpolations, numberSigns, nesting

    /// The most that is let through. Of brackets, each doubles the time.
    var limit: Int {
      switch self {
      case .brackets: 14
      case .angles, .interpolations, .numberSigns: 200
      case .nesting: 256
      }
    }

    var message: String {
      switch self {
      case .brackets: "more than \(limit) array brackets directly in each other"
      case .angles: "more than \(limit) generic arguments in each other"
      case .interpolations: "more than \(limit) strings in each other"
      case .numberSigns: "more than \(limit) number signs in a row"
      case .nesting: "more than \(limit) brackets of any kind in each other"
      }
    }
  }

  struct Refusal {
    var reason: Reason
    var offset: UInt32
  }

  /// What makes the file too much for the parser, or nil.
  static func refusal(of bytes: UnsafeBufferPointer<UInt8>) -> Refusal? {
    var scan = ParserGuard(bytes)
    scan.run()
    return scan.refusal
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
    /// The angles up to here that the look-ahead goes through, less those that are closed.
    var angles = 0
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var literals: LiteralScanner
  private var refusal: Refusal?
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

  private mutating func run() {
    var i = 0
    while i < bytes.count, refusal == nil {
      let byte = bytes[i]
      if Self.isName(byte) {
        i = passName(i)
        continue
      }
      if Self.mayBeginLiteral(byte), let end = literals.end(at: i, followsOperand: followsOperand) {
        endsOperand = byte != UInt8(ascii: "/") || followsOperand
        word = nil
        i = end
        if let offset = literals.tooDeep { refuse(.interpolations, offset) }
        continue
      }
      pass(byte, i)
      if open.count > Reason.nesting.limit + 1 { refuse(.nesting, i) }
      i += 1
    }
  }

  private mutating func refuse(_ reason: Reason, _ offset: Int) {
    refusal = refusal ?? Refusal(reason: reason, offset: UInt32(offset))
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

  private mutating func open(bracket offset: Int) {
    let around = open[open.count - 1]
    let depth = around.endsLookahead ? 1 : around.depth + 1
    push(Opener(closer: UInt8(ascii: "]"), depth: depth))
    if depth > Reason.brackets.limit { refuse(.brackets, offset) }
  }

  private mutating func open(parenthesis offset: Int) {
    let around = open[open.count - 1]
    var opener = Opener(closer: UInt8(ascii: ")"), depth: around.depth)
    opener.endsLookahead = around.endsLookahead || isCall(offset)
    opener.angles = opener.endsLookahead ? 0 : around.angles
    push(opener)
  }

  private mutating func open(angle offset: Int) {
    open[open.count - 1].hasAngle = true
    open[open.count - 1].angles += 1
    if open[open.count - 1].angles > Reason.angles.limit { refuse(.angles, offset) }
  }

  private mutating func pass(_ byte: UInt8, _ offset: Int) {
    let last = open.count - 1
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return
    case UInt8(ascii: "("): open(parenthesis: offset)
    case UInt8(ascii: "["): open(bracket: offset)
    // Comparisons on lines of their own are no generic arguments in each other.
    case UInt8(ascii: "\n"): open[last].angles = 0
    case UInt8(ascii: "#"):
      let limit = Reason.numberSigns.limit
      if offset >= limit, literals.hasRun(of: byte, limit + 1, at: offset - limit) { refuse(.numberSigns, offset) }
    case UInt8(ascii: "{"):
      push(Opener(closer: UInt8(ascii: "}"), depth: open[last].depth, endsLookahead: true))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close(byte)
    case UInt8(ascii: "<"): open(angle: offset)
    case UInt8(ascii: ">"): open[last].angles = max(0, open[last].angles - 1)
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      if open[last].closer == UInt8(ascii: "]"), !open[last].hasAngle { open[last].endsLookahead = true }
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
      UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: ";"):
      open[last].endsLookahead = true
      open[last].angles = 0
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
