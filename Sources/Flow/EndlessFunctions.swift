// Functions that nobody comes back from, though no declaration says so: `die(…)` that ends in `exit(1)`.
//
// Only for languages whose compiler says what every call means. A function counts if no `return` stands in it and its last
// statement is a call of such a function, or a choice all of whose branches end like that. What may be overridden or has
// several definitions does not count, and neither does what throws: somebody may catch it.

internal import NeutralAST
internal import Semantics
internal import SourceText

struct EndlessFunctions {
  private let program: Program
  /// By symbol.
  private var isEndless: [Bool]

  /// So many functions may stand between a call and the one that ends the program.
  private static let mostRounds = 4

  /// `declared` are the functions of which the declaration says it.
  init(_ program: Program, declared: [Bool]) {
    self.program = program
    isEndless = declared
    var candidates = program.symbols.symbols.indices.filter(isCandidate)
    for _ in 0..<Self.mostRounds {
      let found = candidates.filter(isEndlessNow)
      if found.isEmpty { break }
      for number in found { isEndless[number] = true }
      candidates.removeAll { isEndless[$0] }
    }
  }

  /// All of them, by the numbers of their symbols.
  var numbers: [Int] { isEndless.indices.filter { isEndless[$0] } }

  private func isEndlessNow(_ number: Int) -> Bool {
    let symbol = program.symbols.symbols[number]
    let body = body(of: symbol)
    return ends(body) && !hasWayBack(body.tree, body.tree[symbol.function].range)
  }

  private typealias Body = (tree: Tree, statements: StatementList)

  private func body(of symbol: Symbol) -> Body {
    let tree = program.files[symbol.file.index].tree
    return (tree, tree[symbol.function].body)
  }

  private func isCandidate(_ number: Int) -> Bool {
    let symbol = program.symbols.symbols[number]
    guard !isEndless[number], symbol.kind == .function, !symbol.function.isNone, symbol.file.index < program.files.count,
      !symbol.modifiers.contains(.isOpen), !program.symbols.isDefinedTwice(SymbolID(raw: UInt32(number)))
    else { return false }
    let (tree, statements) = body(of: symbol)
    guard tree.resolution != nil, tree[symbol.function].hasBody, let last = tree[statements].last, mayEnd(tree[last])
    else { return false }
    return true
  }

  private func mayEnd(_ statement: Statement) -> Bool {
    switch statement {
    case .expression, .if, .block, .repeat: true
    default: false
    }
  }

  /// Whether a `return` stands in a part of the text, or a jump to somewhere else.
  private func hasWayBack(_ tree: Tree, _ range: ByteRange) -> Bool {
    tree.statements.indices.contains { number in
      switch tree.statements[number] {
      case .return, .goto, .throw: range.contains(tree.statementRanges[number])
      default: false
      }
    }
  }

  private func breaks(_ tree: Tree, _ range: ByteRange) -> Bool {
    tree.statements.indices.contains { number in
      switch tree.statements[number] {
      case .break, .continue: range.contains(tree.statementRanges[number])
      default: false
      }
    }
  }

  private func ends(_ body: Body) -> Bool {
    guard let last = body.tree[body.statements].last, !last.isNone else { return false }
    return ends(last, body.tree)
  }

  private func ends(_ statement: StatementID, _ tree: Tree) -> Bool {
    guard !statement.isNone else { return false }
    switch tree[statement] {
    case .expression(let value): return isEndlessCall(value, tree)
    case .block(let statements): return ends((tree, statements))
    // `do { …; exit(1); } while (0)`, as macros are written. A `break` would leave it.
    case .repeat(let statements, _): return ends((tree, statements)) && !breaks(tree, tree.range(statement))
    case .if(_, let then, let otherwise): return ends((tree, then)) && ends(otherwise, tree)
    default: return false
    }
  }

  private func isEndlessCall(_ value: ExpressionID, _ tree: Tree) -> Bool {
    guard !value.isNone, case .call = tree[value], let key = tree.resolution?.target(value), !key.isNone,
      let callee = program.symbols.symbol(ofKey: key)
    else { return false }
    return isEndless[callee.index]
  }
}
