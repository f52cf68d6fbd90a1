// Operators in the bodies of macros, where the text of the file does not show them.
//
// Libraries from 17 on say which operator an expression is. For older ones the text of the macro is looked at: libclang
// gives the tokens of a macro's own text at the place of an operand, and the operator stands right before it (or behind
// it). Where an operand is an argument of the macro, its text is elsewhere, and the operator stays unknown there.

internal import CLibclang

/// The operators that a node can be, by the number that it carries.
enum ClangOperator {
  /// In the order of libclang's numbers, which begin at 1.
  static let binary = [
    ".*", "->*", "*", "/", "%", "+", "-", "<<", ">>", "<=>", "<", ">", "<=", ">=", "==", "!=", "&", "^", "|", "&&", "||",
    "=", "*=", "/=", "%=", "+=", "-=", "<<=", ">>=", "&=", "^=", "|=", ",",
  ]
  static let unary = ["++", "--", "++", "--", "&", "*", "+", "-", "~", "!"]
}

extension ClangExtraction {
  /// The operator stands in a macro, and which one it is was not found out.
  private static let unknown = 0xFF

  /// The number of the operator of an expression in a macro: its place in `ClangOperator` counted from 1; 0 for what is
  /// no operator.
  func operatorNumber(_ cursor: ELCursor) -> Int {
    switch cursor.kind {
    case .binaryOperator, .compoundAssignOperator:
      if let kind = clang.getCursorBinaryOperatorKind { return number(Int(kind(cursor).rawValue), ClangOperator.binary) }
      return binaryInText(cursor)
    case .unaryOperator:
      if let kind = clang.getCursorUnaryOperatorKind { return number(Int(kind(cursor).rawValue), ClangOperator.unary) }
      return unaryInText(cursor)
    default: return 0
    }
  }

  private func number(_ told: Int, _ known: [String]) -> Int { told >= 1 && told <= known.count ? told : Self.unknown }

  private func operands(of cursor: ELCursor) -> [ELCursor] { children(of: cursor) { ClangKinds.expressions.contains($0.kind.rawValue) } }

  /// The operator before the right operand.
  private func binaryInText(_ cursor: ELCursor) -> Int {
    let operands = operands(of: cursor)
    guard operands.count == 2, let place = spelled(start(of: operands[1])) else { return Self.unknown }
    return sign(before: place)
  }

  /// The operator that the expression begins with, or else, for steps, the one behind the operand.
  private func unaryInText(_ cursor: ELCursor) -> Int {
    guard let operand = operands(of: cursor).first, let place = spelled(start(of: cursor)) else { return Self.unknown }
    if start(of: cursor).int_data == start(of: operand).int_data { return sign(behind: place) }
    let text = String(decoding: place.text[place.offset..<min(place.offset + 2, place.text.count)], as: UTF8.self)
    let known = ClangOperator.unary
    return (known.firstIndex(of: text) ?? known.firstIndex(of: String(text.prefix(1)))).map { $0 + 1 } ?? Self.unknown
  }

  private func start(of cursor: ELCursor) -> ELSourceLocation { clang.getRangeStart(clang.getCursorExtent(cursor)) }

  // MARK: The text of macros

  /// A place in a text.
  private struct Spelled {
    var text: UnsafeBufferPointer<UInt8>
    var offset: Int
  }

  /// Where the token at a place was written, which for a macro is where that is defined.
  private func spelled(_ location: ELSourceLocation) -> Spelled? {
    var tokens: UnsafeMutablePointer<ELToken>?
    var count: UInt32 = 0
    clang.tokenize(unit, clang.getRange(location, location), &tokens, &count)
    guard let tokens else { return nil }
    defer { clang.disposeTokens(unit, tokens, count) }
    guard count > 0 else { return nil }
    var file: ELFile?
    var offset: UInt32 = 0
    clang.getFileLocation(clang.getTokenLocation(unit, tokens[0]), &file, nil, nil, &offset)
    guard let file, let text = contents(of: file), Int(offset) < text.count else { return nil }
    return Spelled(text: text.bindMemory(to: UInt8.self), offset: Int(offset))
  }

  private static let signs = Set("+-*/%<>=!&|^.".utf8)

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "(")
  }

  /// The operator that ends right before a place, whatever brackets stand between. A comma may stand between arguments.
  private func sign(before place: Spelled) -> Int {
    var end = place.offset
    while end > 0, Self.isBlank(place.text[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 3, Self.signs.contains(place.text[start - 1]) { start -= 1 }
    while start < end {
      let text = String(decoding: place.text[start..<end], as: UTF8.self)
      if let found = ClangOperator.binary.dropLast().firstIndex(of: text) { return found + 1 }
      start += 1
    }
    return Self.unknown
  }

  /// `name++`, `(a->b)--`: the step behind an operand that begins here.
  private func sign(behind place: Spelled) -> Int {
    var depth = 0
    for position in place.offset..<max(place.offset, place.text.count - 1) {
      switch place.text[position] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "+") where depth <= 0 && place.text[position + 1] == UInt8(ascii: "+"): return 1
      case UInt8(ascii: "-") where depth <= 0 && place.text[position + 1] == UInt8(ascii: "-"): return 2
      case 0x0A where place.text[position - 1] != UInt8(ascii: "\\"), UInt8(ascii: ";"): return Self.unknown
      default: break
      }
    }
    return Self.unknown
  }
}
