// One file's tables, turned round for look-ups by expression and by function.
//
// Made once a file and shared by all of its graphs; a class, so that a graph costs one reference count, not
// thirty.

internal import NeutralAST
internal import Semantics
internal import SourceText

/// What all bodies of one file look things up in.
final class FileIndex {
  let file: ProgramFile
  let typed: TypedFile
  let types: TypeContext
  let program: Program
  let traits: SymbolTraits
  /// By expression: one more than the index into `TypedFile.conversions`, or 0. Empty in a file without
  /// conversions.
  let conversions: [UInt32]
  /// By function: one more than the index into `TypedFile.closures`, or 0.
  let closures: [UInt32]
  /// Parameters and capture lists' entries of closures and local functions, in order.
  let ownLocals: [FunctionID: [LocalID]]
  /// The `error` that each frame's bare `catch` clauses bind, in order.
  let implicitErrors: [FunctionID: [LocalID]]
  /// Whether some `goto` stands in the file.
  let hasGoto: Bool
  /// See `Endings`.
  private var ends = Endings()
  /// Operators that write to their left operand.
  let compoundOperators: Set<Name>

  init(file: ProgramFile, typed: TypedFile, types: TypeContext, traits: SymbolTraits) {
    self.file = file
    self.typed = typed
    self.types = types
    program = types.program
    self.traits = traits
    conversions = Self.conversions(typed, count: file.tree.expressions.count)
    var closures = [UInt32](repeating: 0, count: file.tree.functions.count)
    for (number, closure) in typed.closures.enumerated() where closure.function.index < closures.count {
      closures[closure.function.index] = UInt32(number + 1)
    }
    self.closures = closures
    hasGoto = file.tree.statements.contains { if case .goto = $0 { true } else { false } }
    (ownLocals, implicitErrors) = Self.locals(typed, isClosure: closures)
    compoundOperators = Self.compoundOperators(file.tree, program.names)
  }

  /// Whether the code of a function is at hand.
  func hasBody(_ symbol: SymbolID) -> Bool {
    let entry = program.symbols[symbol]
    return !entry.function.isNone && program.files[entry.file.index].tree[entry.function].hasBody
  }

  /// What runs when a value of this type ends.
  func endings(of type: Type) -> [Ending] { ends.endings(of: type, types) }

  /// Whether the value of a variable may become somebody else's.
  func isGivenAway(_ local: LocalID) -> Bool { ends.isGivenAway(local, self) }

  func conversion(of expression: ExpressionID) -> Int? {
    guard expression.index < conversions.count, conversions[expression.index] > 0 else { return nil }
    return Int(conversions[expression.index]) - 1
  }

  func closure(of function: FunctionID) -> Int? {
    guard function.index < closures.count, closures[function.index] > 0 else { return nil }
    return Int(closures[function.index]) - 1
  }

  private static func conversions(_ typed: TypedFile, count: Int) -> [UInt32] {
    if typed.conversions.isEmpty { return [] }
    var table = [UInt32](repeating: 0, count: count)
    for (number, conversion) in typed.conversions.enumerated() where conversion.expression.index < count {
      table[conversion.expression.index] = UInt32(number + 1)
    }
    return table
  }

  private static func locals(
    _ typed: TypedFile, isClosure: [UInt32]
  ) -> (own: [FunctionID: [LocalID]], errors: [FunctionID: [LocalID]]) {
    var own: [FunctionID: [LocalID]] = [:]
    var errors: [FunctionID: [LocalID]] = [:]
    for (number, local) in typed.locals.enumerated() {
      let id = LocalID(raw: UInt32(number))
      switch local.kind {
      case .parameter, .capture:
        if local.frame.index < isClosure.count, isClosure[local.frame.index] > 0 {
          own[local.frame, default: []].append(id)
        }
      case .constant where local.name == .error && local.range == ByteRange(at: 0):
        errors[local.frame, default: []].append(id)
      default: break
      }
    }
    return (own, errors)
  }

  private static func compoundOperators(_ tree: Tree, _ names: NameTable) -> Set<Name> {
    var seen: Set<Name> = []
    var result: Set<Name> = []
    for expression in tree.expressions {
      guard case .binary(let name, _, _, _) = expression, seen.insert(name).inserted else { continue }
      if writesToLeft(names[name]) { result.insert(name) }
    }
    return result
  }

  private static func writesToLeft(_ text: String) -> Bool {
    switch text {
    case "==", "!=", "<=", ">=", "===", "!==", "~=", "=": false
    default: text.utf8.last == UInt8(ascii: "=")
    }
  }
}
