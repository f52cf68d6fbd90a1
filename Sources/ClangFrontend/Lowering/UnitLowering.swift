// Lowers what one translation unit says of one file to the neutral tree.
//
// The tree stays close to the source: what the compiler adds (casts, temporaries, default arguments) is looked through,
// references are pointers that are taken and followed by themselves, and every expression carries the type and the
// declaration that the compiler told (`Resolution`). The extensions hold the parts: types, declarations, statements,
// expressions, calls, lambdas.

internal import FrontendKit
internal import NeutralAST
internal import SourceText

extension ClangUnit {
  /// The variables that are declared somewhere in the unit without being defined there.
  var announced: Set<UInt32> {
    Set(nodes.lazy.filter { $0.kind == CursorKind.variable && !$0.flags.contains(.isDefinition) }.map(\.target))
  }
}

/// The lowering of one file.
struct UnitLowering {
  let unit: ClangUnit
  let nodes: [ClangNode]
  /// The number of the file in the unit.
  let file: UInt32
  let text: CText
  var names: NameCache
  var builder = TreeBuilder()
  var resolution = Resolution()
  /// By type of the unit: its number in the resolution, 0 where it was not asked for yet.
  var typeNumbers: [UInt32]
  var typeIndex: [ResolvedType: UInt32] = [.unknown: 0]
  /// Declarations of the unit that stand in no file under analysis and that this file uses.
  var foreign: Set<UInt32> = []
  /// Whether the function whose body is lowered returns a reference.
  var returnsReference = false
  /// Variables of reference type that are lowered as values: what loops and structured bindings bind, where a
  /// reference is another name for the element, and references that keep a temporary alive.
  var valueReferences: Set<UInt32> = []
  /// Variables of functions that live as long as the program are globals, under keys made here.
  var staticKeys: [UInt32: Name] = [:]
  var statics: [DeclarationID] = []
  /// See `UnitLowering+Templates`.
  var templateScopes: [TemplateScope] = []
  var dependentNumbers: [UInt32: UInt32] = [:]
  let dependentTypes: [Bool]
  /// The nodes of the classes that are being lowered.
  var enclosingRecords: [Range<Int>] = []
  /// Whether the comparison that is lowered next was written as its opposite.
  var isNegated = false
  /// See `ClangUnit.announced`.
  let announced: Set<UInt32>
  let isHeader: Bool
  /// How deep the expression or statement is nested that is being lowered.
  var depth = 0
  var problems: [Problem] = []
  /// Where the compiler found errors in the file.
  let errors: [UInt32]
  /// Beyond this, code is not looked into: it is made by a program, and recursion needs its room.
  static let maximumDepth = 2_000

  /// `announced` are those of the unit (`ClangUnit.announced`), which concern files that are lowered with their nodes.
  init(_ unit: ClangUnit, file: UInt32, bytes: [UInt8], names: NameCache, announced: Set<UInt32> = []) {
    self.unit = unit
    nodes = unit.nodes
    self.file = file
    text = CText(bytes: bytes)
    self.names = names
    self.announced = announced
    errors = unit.problems.filter { $0.file == file && $0.severity >= 3 }.map(\.offset)
    isHeader = Int(file) < unit.files.count && BuildFlags.isHeader(unit.text(unit.files[Int(file)]))
    typeNumbers = [UInt32](repeating: 0, count: unit.types.count)
    dependentTypes = unit.dependentTypes
  }

  /// The file's declarations, and what it uses of files that are not analysed.
  mutating func lower() -> LoweredFile {
    var declarations: [DeclarationID] = []
    for node in topLevel() { declarations += self.declarations(node, isPrivate: false) }
    declarations += statics
    noteProblems()
    let tree = builder.finish(declarations: declarations, statements: [], resolution: resolution)
    return LoweredFile(tree: tree, comments: text.directives(), problems: problems, imports: IncludeName.all(in: text.bytes).map(\.name))
  }

  /// What kept the compiler from understanding the file: missing headers and other errors.
  private mutating func noteProblems() {
    for problem in unit.problems where problem.file == file && problem.severity >= 3 {
      problems.append(Problem(range: ByteRange(at: problem.offset), message: unit.text(problem.message)))
    }
  }

  // MARK: Nodes

  /// The outermost nodes of the file. It may have been included inside a frame of another file.
  private func topLevel() -> [Int] {
    var result: [Int] = []
    var position = 0
    while position < nodes.count {
      let isOwn = nodes[position].file == file
      if isOwn { result.append(position) }
      position = !isOwn && CursorKind.frames.contains(nodes[position].kind) ? position + 1 : next(position)
    }
    return result
  }

  /// The node behind a node and all that stands in it.
  func next(_ node: Int) -> Int { max(Int(nodes[node].end), node + 1) }

  /// The parts of a node that stand in the same file.
  func children(of node: Int) -> [Int] {
    var result: [Int] = []
    var position = node + 1
    while position < Int(nodes[node].end) {
      if nodes[position].file == file { result.append(position) }
      position = next(position)
    }
    return result
  }

  /// The expressions among the parts of a node.
  func operands(of node: Int) -> [Int] { children(of: node).filter { isExpression($0) } }

  func isExpression(_ node: Int) -> Bool { CursorKind.expressions.contains(nodes[node].kind) }

  func kind(_ node: Int) -> UInt16 { nodes[node].kind }

  func range(_ node: Int) -> ByteRange { ByteRange(nodes[node].start, max(nodes[node].start, nodes[node].stop)) }

  func isInMacro(_ node: Int) -> Bool { nodes[node].flags.contains(.isInMacro) }

  // MARK: Declarations of the unit

  func target(_ node: Int) -> ClangDeclaration? {
    let number = nodes[node].target
    return number == clangNone ? nil : unit.declarations[Int(number)]
  }

  mutating func name(_ text: ClangText) -> Name {
    let bytes = unit.bytes(of: text)
    return bytes.withUnsafeBufferPointer { names.intern($0) }
  }

  mutating func name(_ text: String) -> Name { names.intern(text) }

  /// The key of a declaration that is no local one; for a member of an instance of a template, that of the template.
  mutating func key(_ number: UInt32) -> Name {
    guard number != clangNone else { return .none }
    if let known = staticKeys[number] { return known }
    var declaration = unit.declarations[Int(number)]
    var number = number
    if declaration.template != clangNone {
      number = declaration.template
      declaration = unit.declarations[Int(number)]
    }
    if isLocal(declaration) { return .none }
    if declaration.flags.contains(.isForeign) { foreign.insert(number) }
    return linkName(declaration)
  }

  /// What a declaration is called in all units. Of what only one file sees, libclang names the file without its folder,
  /// and there may be several of that name.
  mutating func linkName(_ declared: ClangDeclaration) -> Name {
    let isOfOneFile = !unit.bytes(of: declared.usr).starts(with: "c:@".utf8)
    guard isOfOneFile, declared.file != clangNone else { return name(declared.usr) }
    return name("\(unit.text(declared.usr)) in \(unit.text(unit.files[Int(declared.file)]))")
  }

  /// Whether a declaration is a variable or parameter of a function, which is found by its name.
  func isLocal(_ declaration: ClangDeclaration) -> Bool {
    if declaration.kind == CursorKind.parameter { return true }
    guard declaration.parent != clangNone else { return false }
    let isVariable = declaration.kind == CursorKind.variable || declaration.kind == CursorKind.unexposedDeclaration
    guard isVariable else { return false }
    return CursorKind.functions.contains(unit.declarations[Int(declaration.parent)].kind)
  }

  // MARK: Adding

  /// Adds an expression with its type (a number of the resolution) and what it refers to.
  mutating func add(
    _ expression: Expression, _ range: ByteRange, type: UInt32 = 0, target: Name = .none
  ) -> ExpressionID {
    resolution.expressionTypes.append(type)
    resolution.targets.append(target)
    return builder.add(expression, range)
  }

  /// What has no better form: its parts are walked.
  mutating func other(_ node: Int) -> ExpressionID {
    let parts = operands(of: node).map { expression($0) }
    return add(.other(builder.list(parts)), range(node), type: type(of: node))
  }

  /// Runs `body` one level deeper; nil where the code is nested too deeply.
  mutating func nested<Result>(_ node: Int, _ body: (inout UnitLowering) -> Result) -> Result? {
    guard depth < Self.maximumDepth else {
      if problems.isEmpty {
        problems.append(Problem(range: range(node), message: "nested too deeply; what stands inside was not analysed"))
      }
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }
}
