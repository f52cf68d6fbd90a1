// The state of lowering one file, and how raw nodes are read.
//
// Positions come from the addresses of token texts: SwiftParser's tokens point into one copy of the file, so the offset
// of a token is its address minus the address of the first byte. Tokens that the parser made up have no text and are
// passed over.

internal import FrontendKit
internal import NeutralAST
internal import SourceText
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

/// Lowers one file. A value that lives as long as the file's syntax tree.
struct Lowering {
  /// Deeper nesting than this is given up (and reported): the stages behind the frontend recurse over the tree.
  static let maximumDepth = 4_000

  var names: NameCache
  var builder = TreeBuilder()
  var imports: [String] = []
  var problems: [Problem] = []
  var wanted = LoweringDepth.everything
  private(set) var operators = OperatorDeclarations()
  private(set) var precedence = OperatorPrecedence.standard
  /// Operators of unknown rank, where the rank mattered.
  var unrankedOperators: Set<String> = []
  let conditions: ActiveConditions
  private(set) var tree = Tree()
  private let base: UnsafePointer<UInt8>?
  private var depth = 0
  /// For each closure around the place that is being lowered, one more than the highest `$n` seen.
  var shorthandCounts: [UInt8] = []
  /// What the chain of a `#if` clause that is being lowered continues; taken by its first link.
  var openBase = ExpressionID.none

  init(
    names: NameCache, bytes: UnsafeBufferPointer<UInt8>, root: RawSyntax, conditions: ActiveConditions
  ) {
    self.names = names
    self.conditions = conditions
    self.base = root.firstPresentToken.flatMap { token in
      token.rawText.baseAddress.map { $0 - token.leadingTriviaByteLength }
    }
  }

  /// `others` are the operators that the file sees of other files.
  mutating func lowerFile(_ root: RawSyntax, _ others: OperatorDeclarations) {
    guard let statements = root[Slot.SourceFile.statements] else { return }
    operators = operatorDeclarations(statements)
    var visible = operators
    visible.add(others)
    if !visible.isEmpty { precedence = OperatorPrecedence(visible) }
    var declarations: [DeclarationID] = []
    let body = lowerItems(statements, declarations: &declarations)
    tree = builder.finish(declarations: declarations, statements: body)
  }

  /// Whether the bodies of functions are passed over. Imports stand before the first body.
  var skipsBodies: Bool {
    switch wanted {
    case .everything: false
    case .declarations: true
    case .declarationsIfImporting(let modules): imports.contains { modules.contains($0) }
    }
  }

  // MARK: Reading raw nodes

  /// The bytes of a node without the trivia around it.
  func range(_ raw: RawSyntax) -> ByteRange {
    guard let first = raw.firstPresentToken, let last = raw.lastPresentToken else { return ByteRange(at: 0) }
    return ByteRange(offset(first), offset(last) + UInt32(last.rawText.count))
  }

  /// The bytes of a node whose first child was lowered to `first`. Chains nest to the left, so asking the node itself for
  /// its first token would walk down the whole chain at each link.
  func range(from first: ExpressionID, _ raw: RawSyntax) -> ByteRange {
    guard !first.isNone else { return range(raw) }
    let from = builder.tree.range(first)
    return ByteRange(from.start, max(end(raw), from.end))
  }

  /// The offset of the first byte of a node's text.
  func start(_ raw: RawSyntax) -> UInt32 { raw.firstPresentToken.map(offset) ?? 0 }

  /// The offset behind the last byte of a node's text.
  func end(_ raw: RawSyntax) -> UInt32 {
    raw.lastPresentToken.map { offset($0) + UInt32($0.rawText.count) } ?? 0
  }

  private func offset(_ token: RawSyntaxTokenView) -> UInt32 {
    guard let base, let text = token.rawText.baseAddress else { return 0 }
    return UInt32(text - base)
  }

  /// The name that a token spells; backticks are taken off.
  mutating func name(_ token: RawSyntax?) -> Name {
    guard let text = token?.tokenView?.rawText, let start = text.baseAddress, text.count > 0 else { return .none }
    if text.count > 2, start[0] == UInt8(ascii: "`") {
      return names.intern(UnsafeBufferPointer(start: start + 1, count: text.count - 2))
    }
    return names.intern(UnsafeBufferPointer(start: start, count: text.count))
  }

  /// A label: `_` and an absent one are no label.
  mutating func label(_ token: RawSyntax?) -> Name {
    let name = name(token)
    return name == .wildcard ? .none : name
  }

  // MARK: Depth

  /// Runs `body` one level deeper, or records a problem and returns nil where the nesting is too deep.
  mutating func nested<Result>(_ raw: RawSyntax, _ body: (inout Lowering) -> Result) -> Result? {
    guard depth < Self.maximumDepth else {
      if problems.last?.message != Self.tooDeep {
        problems.append(Problem(range: ByteRange(at: start(raw)), message: Self.tooDeep))
      }
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  private static let tooDeep = "code nested this deeply is not analysed"
}

extension RawSyntax {
  /// The child in a slot. Broken code can have a node of another kind than expected, and the buffer of children is not
  /// checked by swift-syntax in release builds: a slot that the node does not have is absent.
  subscript(slot: Int) -> RawSyntax? {
    guard let children = layoutView?.children, slot < children.count else { return nil }
    return children[slot]
  }

  /// The elements of a list node, in order.
  var elements: RawElements { RawElements(list: self) }

  /// Whether the token is there and was written.
  var isPresentToken: Bool { tokenView?.presence == .present }

  /// The first token that was written in the file.
  var firstPresentToken: RawSyntaxTokenView? {
    if byteLength == 0 { return nil }
    if let tokenView { return tokenView.rawText.count > 0 ? tokenView : nil }
    guard let children = layoutView?.children else { return nil }
    for child in children {
      if let token = child?.firstPresentToken { return token }
    }
    return nil
  }

  /// The last token that was written in the file.
  var lastPresentToken: RawSyntaxTokenView? {
    if byteLength == 0 { return nil }
    if let tokenView { return tokenView.rawText.count > 0 ? tokenView : nil }
    guard let children = layoutView?.children else { return nil }
    for child in children.reversed() {
      if let token = child?.lastPresentToken { return token }
    }
    return nil
  }

  /// Whether this is a token with the given text.
  func hasText(_ text: SyntaxText) -> Bool { tokenView?.rawText == text }
}

/// The elements of a list node.
struct RawElements: Sequence, IteratorProtocol {
  private let list: RawSyntax?
  private let count: Int
  private var position = 0

  init(list: RawSyntax) {
    self.list = list
    self.count = list.layoutView?.children.count ?? 0
  }

  /// No elements.
  init() {
    self.list = nil
    self.count = 0
  }

  mutating func next() -> RawSyntax? {
    while position < count {
      position += 1
      if let element = list?[position - 1] { return element }
    }
    return nil
  }
}
