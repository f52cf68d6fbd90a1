// What libclang does not visit, and what is not worth a visit.

internal import CLibclang

extension ClangExtraction {
  /// The variables of the first statement in the head of a `switch` or range-based `for`, which libclang does not visit:
  /// they are found by what refers to them.
  func visitHiddenVariables(of statement: ELCursor, from extent: ClangExtent) {
    guard let first = children(of: statement, where: { _ in true }).first, let shown = self.extent(of: first),
      shown.file == extent.file, shown.start > extent.start + UInt32("switch (".utf8.count)
    else { return }
    var found: [(offset: UInt32, cursor: ELCursor)] = []
    for name in descendants(of: statement, .declRefExpr) {
      let variable = clang.getCursorReferenced(name)
      guard variable.kind == .varDecl, let place = place(clang.getCursorLocation(variable)), place.file == extent.file,
        place.offset > extent.start, place.offset < shown.start, !found.contains(where: { $0.offset == place.offset })
      else { continue }
      found.append((place.offset, variable))
    }
    for (_, variable) in found.sorted(by: { $0.offset < $1.offset }) {
      _ = visit(variable, below: statement)
      visitChildren(of: variable)
    }
  }

  /// Whether nobody wants the node, because another unit brought the file along. Frames are looked into, since they may
  /// include a file that is wanted, and variables are shown, since a file that defines one is told by them whether
  /// others know it.
  func isFinished(_ cursor: ELCursor, _ extent: ClangExtent) -> Bool {
    guard finishedNumbers.contains(extent.file) else { return false }
    return !CursorKind.frames.contains(UInt16(truncatingIfNeeded: cursor.kind.rawValue)) && cursor.kind != .varDecl
  }

  /// Numbers in a list of values: of tables that programs wrote the first ones are enough.
  private static let enoughNumbers = 1_000

  /// Whether this is a number behind many values in one list.
  func isOneOfMany(_ cursor: ELCursor) -> Bool {
    guard let list = open.indices.last, open[list].cursor.kind == .initListExpr else { return false }
    open[list].valueCount += 1
    guard open[list].valueCount > Self.enoughNumbers else { return false }
    switch cursor.kind {
    case .integerLiteral, .floatingLiteral, .characterLiteral: return true
    case .unexposedExpr, .unaryOperator:
      // A number that the compiler converts, or a negative one.
      return children(of: cursor) { _ in true }.allSatisfy { ClangKinds.numbers.contains($0.kind) }
    default: return false
    }
  }
}
