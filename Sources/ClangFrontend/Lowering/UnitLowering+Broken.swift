// Functions that the compiler did not understand as a whole.
//
// Where a type or a name is not known, libclang leaves out the statement around it: what is left of the function means
// something else. So such a body becomes one expression of which nothing is known but what it may use: its parameters, and
// all variables, members and functions whose names stand in it.

internal import NeutralAST
internal import SourceText

extension UnitLowering {
  /// The body of a function or lambda that holds an error; nil where it holds none.
  mutating func brokenBody(_ function: Int, _ body: Int) -> [StatementID]? {
    let extent = nodes[function].start...max(nodes[function].start, nodes[function].stop)
    guard errors.contains(where: extent.contains) || hasGap(body) else { return nil }
    var parts: [ExpressionID] = []
    for child in children(of: function) where kind(child) == CursorKind.parameter {
      guard let declared = target(child), !declared.name.isEmpty else { continue }
      parts.append(add(.name(name(declared.name)), range(child), type: type(of: child)))
    }
    for number in mentioned(from: nodes[body].start, to: nodes[body].stop) {
      let declared = unit.declarations[Int(number)]
      parts.append(add(.name(name(declared.name)), range(body), type: typeNumber(declared.type), target: key(number)))
    }
    let unknown = add(.other(builder.list(parts)), range(body))
    return [builder.add(.expression(unknown), range(body))]
  }

  /// Whether something is written in a block that no node speaks of: a statement about a variable whose declaration holds an
  /// error is left out without an error of its own.
  private func hasGap(_ body: Int) -> Bool {
    guard !errors.isEmpty else { return false }
    var blocks = [body]
    while let block = blocks.popLast() {
      var position = nodes[block].start + 1
      for child in children(of: block) {
        if kind(block) == CursorKind.compound {
          if isWritten(from: position, to: nodes[child].start) { return true }
          position = max(position, isInMacro(child) ? endOfStatement(from: nodes[child].stop, to: nodes[block].stop) : nodes[child].stop)
        }
        if CursorKind.statements.contains(kind(child)) { blocks.append(child) }
      }
      if kind(block) == CursorKind.compound, nodes[block].stop > position, isWritten(from: position, to: nodes[block].stop - 1) { return true }
    }
    return false
  }

  /// Whether more than semicolons stand in a part of the text.
  private func isWritten(from start: UInt32, to end: UInt32) -> Bool {
    var position = Int(start)
    while position < Int(end), let token = text.token(from: position, to: Int(end)) {
      if text.bytes[token.lowerBound] != UInt8(ascii: ";") { return true }
      position = token.upperBound
    }
    return false
  }

  /// Behind the next semicolon: where a macro's call ends, its nodes do not say.
  private func endOfStatement(from start: UInt32, to end: UInt32) -> UInt32 {
    var position = Int(start)
    while let token = text.token(from: position, to: Int(end)) {
      position = token.upperBound
      if text.bytes[token.lowerBound] == UInt8(ascii: ";") { break }
    }
    return UInt32(position)
  }

  /// The declarations that are no local ones and whose names stand in a part of the text, in the order of their numbers.
  private func mentioned(from start: UInt32, to end: UInt32) -> [UInt32] {
    var words: Set<ArraySlice<UInt8>> = []
    var position = Int(start)
    while let token = text.token(from: position, to: Int(end)) {
      position = token.upperBound
      if CText.isIdentifier(text.bytes[token.lowerBound]) { words.insert(text.bytes[token]) }
    }
    return unit.declarations.indices.lazy.map(UInt32.init).filter { number in
      let declared = unit.declarations[Int(number)]
      return !declared.usr.isEmpty && !isLocal(declared) && CursorKind.mentionable.contains(declared.kind)
        && words.contains(unit.bytes(of: declared.name))
    }
  }
}
