// Wildcards within one name: `*`, `?`, `[a-z]`, `\x`.
//
// Matching works on bytes, as Git does, and takes at most (length of pattern) times (length of text) steps:
// only the last `*` is ever tried again. What a pattern cannot mean (an unclosed bracket, a lone `\` at the
// end) matches nothing.

/// A compiled wildcard pattern that must match the whole text.
package struct Wildcard: Sendable, Hashable {
  private enum Token: Sendable, Hashable {
    case byte(UInt8)
    case any
    case star
    case oneOf(ByteSet)
  }

  /// The frequent shapes have a matcher of their own.
  private enum Shape: Sendable, Hashable {
    case literal([UInt8])
    /// `*` and then only plain bytes.
    case suffix([UInt8])
    case general([Token])
    case nothing
  }

  private let shape: Shape

  package init(_ pattern: some StringProtocol) { self.init(bytes: Array(pattern.utf8)[...]) }

  init(bytes pattern: ArraySlice<UInt8>) {
    var tokens: [Token] = []
    var rest = pattern
    while let byte = rest.popFirst() {
      guard let token = Wildcard.token(byte, &rest) else {
        shape = .nothing
        return
      }
      if token == .star, tokens.last == .star { continue }
      tokens.append(token)
    }
    shape = Wildcard.shape(of: tokens)
  }

  /// Whether there is a text that matches.
  package var canMatch: Bool { if case .nothing = shape { false } else { true } }

  /// Whether no wildcard is in the pattern.
  package var isLiteral: Bool { if case .literal = shape { true } else { false } }

  package func matches(_ text: some StringProtocol) -> Bool {
    var copy = String(text)
    return copy.withUTF8 { matches($0) }
  }

  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch shape {
    case .literal(let bytes): text.count == bytes.count && text.elementsEqual(bytes)
    case .suffix(let bytes):
      text.count >= bytes.count && text[(text.count - bytes.count)...].elementsEqual(bytes)
    case .general(let tokens): Wildcard.matches(tokens, text)
    case .nothing: false
    }
  }

  private static func token(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> Token? {
    switch byte {
    case UInt8(ascii: "*"): return .star
    case UInt8(ascii: "?"): return .any
    case UInt8(ascii: "["): return ByteSet(class: &rest).map(Token.oneOf)
    case UInt8(ascii: "\\"): return rest.popFirst().map(Token.byte)
    default: return .byte(byte)
    }
  }

  private static func shape(of tokens: [Token]) -> Shape {
    let plain = tokens.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
    if plain.count == tokens.count { return .literal(plain) }
    if tokens.first == .star, plain.count == tokens.count - 1 { return .suffix(plain) }
    return .general(tokens)
  }

  private static func matches(_ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var t = 0
    var p = 0
    var retry: (token: Int, text: Int)?
    while t < text.count {
      if p < tokens.count, tokens[p] == .star {
        retry = (p + 1, t)
        p += 1
      } else if p < tokens.count, accepts(tokens[p], text[t]) {
        p += 1
        t += 1
      } else if let last = retry {
        p = last.token
        t = last.text + 1
        retry = (p, t)
      } else {
        return false
      }
    }
    while p < tokens.count, tokens[p] == .star { p += 1 }
    return p == tokens.count
  }

  private static func accepts(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case .byte(let wanted): wanted == byte
    case .any: true
    case .oneOf(let set): set.contains(byte)
    case .star: false
    }
  }
}
