// The closures of a file that are lent memory: arguments of functions that call a closure with a pointer, buffer or span
// and do not keep it.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Every closure and function reference of a file that borrows memory.
enum BorrowingClosures: FileAnalysis {
  struct Found: Sendable {
    enum Borrower: Sendable {
      /// The index into `TypedFile.closures`.
      case closure(Int)
      case function(SymbolID, ExpressionID)
    }

    var borrower: Borrower
    /// The positions of the parameters that are lent.
    var parameters: Set<Int>
    var lender: SymbolID
  }

  static func run(on file: FileUnit) -> [Found] {
    let candidates = file.typed.closures.indices.filter { isPassed(file.typed.closures[$0].use) }
    let references = file.typed.functionReferences.filter { isPassed($0.use) }
    if candidates.isEmpty, references.isEmpty { return [] }
    let memory = file.types.memory
    var result: [Found] = []
    for number in candidates {
      let closure = file.typed.closures[number]
      guard case .argument(let callee?, let parameter, _) = closure.use, !closure.expression.isNone else { continue }
      let lent = lentParameters(parameter, of: callee, file, memory)
      if !lent.isEmpty { result.append(Found(borrower: .closure(number), parameters: lent, lender: callee)) }
    }
    for reference in references {
      guard case .argument(let callee?, let parameter, _) = reference.use, case .symbol(let symbol) = reference.reference
      else { continue }
      let lent = lentParameters(parameter, of: callee, file, memory)
      if lent.isEmpty { continue }
      result.append(
        Found(borrower: .function(symbol, reference.expression), parameters: lent, lender: callee))
    }
    return result
  }

  private static func isPassed(_ use: FunctionUse) -> Bool {
    if case .argument(_?, _, false) = use { true } else { false }
  }

  /// The parameters of a closure parameter that are memory.
  private static func lentParameters(
    _ parameter: Int, of callee: SymbolID, _ file: FileUnit, _ memory: MemoryTypes
  ) -> Set<Int> {
    // A pointer lends what it points to as itself; that memory belongs to somebody else.
    if let owner = file.symbols[callee].owner,
      memory.isBorrow(file.types.selfType(of: owner), file.types)
    {
      return []
    }
    let signature = file.types.signature(of: callee)
    guard parameter < signature.parameters.count,
      case .function(let type) = file.types.node(file.types.unwrapped(signature.parameters[parameter].type))
    else { return [] }
    if type.isCFunction { return [] }
    // Who gets a counted reference as well can make the memory last.
    if type.parameters.contains(where: { memory.isHandle($0, file.types) }) { return [] }
    return Set(type.parameters.indices.filter { memory.isBorrow(type.parameters[$0], file.types) })
  }
}
