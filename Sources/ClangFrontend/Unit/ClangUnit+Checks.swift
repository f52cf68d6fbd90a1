// That the numbers of a unit name something.
//
// Whoever reads a unit relies on this: indices are in bounds, texts and extents are ordered, nodes nest, parents and
// templates stand before what they belong to and parts before their types, so that following them ends.

extension ClangUnit {
  func check() throws(CodingFailure) {
    try checkTexts()
    for file in files { try check(file, "file") }
    for name in missing { try check(name, "missing file") }
    try checkNodes()
    for (number, type) in types.enumerated() { try check(type, number) }
    for (number, declaration) in declarations.enumerated() { try check(declaration, number) }
    for problem in problems {
      try check(problem.message, "problem")
      try check(problem.file, below: files.count, "problem")
    }
  }

  // MARK: Parts

  private func require(_ condition: Bool, _ place: String) throws(CodingFailure) {
    if !condition { throw .wrongNumber(place) }
  }

  private func check(_ text: ClangText, _ place: String) throws(CodingFailure) {
    try require(text.number < textEnds.count, place)
  }

  /// A number below `count`, or none.
  private func check(_ number: UInt32, below count: Int, _ place: String) throws(CodingFailure) {
    try require(number == clangNone || number < count, place)
  }

  private func check(_ list: ClangList, below count: Int, _ place: String) throws(CodingFailure) {
    try require(Int(list.start) + Int(list.count) <= lists.count, place)
    for number in self.list(list) { try check(number, below: count, place) }
  }

  private func checkTexts() throws(CodingFailure) {
    try require(textEnds.first == 0, "text")
    for (end, next) in zip(textEnds, textEnds.dropFirst()) { try require(end <= next, "text") }
    try require(Int(textEnds.last ?? 0) == textBytes.count, "text")
  }

  // MARK: Nodes

  private func checkNodes() throws(CodingFailure) {
    var ends: [UInt32] = []
    for (number, node) in nodes.enumerated() {
      while let end = ends.last, end <= number { ends.removeLast() }
      try require(node.end > number && node.end <= ends.last ?? UInt32(nodes.count), "node")
      ends.append(node.end)
      try require(node.file < files.count && node.start <= node.stop, "node")
      try check(node.type, below: types.count, "node")
      try check(node.target, below: declarations.count, "node")
    }
  }

  // MARK: Types

  private func check(_ type: ClangType, _ number: Int) throws(CodingFailure) {
    try check(type.name, "type")
    try check(type.declaration, below: declarations.count, "type")
    try check(type.parts, below: number, "type")
    try require(type.parts.count >= Self.leastParts(type.shape), "type")
  }

  private static func leastParts(_ shape: ClangType.Shape) -> UInt32 {
    switch shape {
    case .pointer, .lvalueReference, .rvalueReference, .array, .function, .memberPointer: 1
    case .unknown, .void, .builtin, .record, .templateParameter, .placeholder: 0
    }
  }

  // MARK: Declarations

  private func check(_ declaration: ClangDeclaration, _ number: Int) throws(CodingFailure) {
    try check(declaration.usr, "declaration")
    try check(declaration.name, "declaration")
    try check(declaration.parent, below: number, "declaration")
    try check(declaration.template, below: number, "declaration")
    try check(declaration.type, below: types.count, "declaration")
    try check(declaration.parameters, below: declarations.count, "declaration")
    let supers = ClangKinds.isMethod(declaration.kind) ? declarations.count : types.count
    try check(declaration.supers, below: supers, "declaration")
    try check(declaration.file, below: files.count, "declaration")
  }
}
