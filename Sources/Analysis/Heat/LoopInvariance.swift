// Whether an expression has the same value in every pass of a loop.
//
// Yes only if everything in it is known: locals that stand outside the loop and are not written in it,
// stored properties that nothing in the loop assigns, literals, types, enum cases, and calls of library
// functions on such values. A call of the project's own code may do anything, so its result counts as
// different each time.

package import NeutralAST
package import Semantics
package import SourceText

/// Answers for the expressions of one file.
package struct LoopInvariance: Sendable {
  private let file: ProgramFile
  private let typed: TypedFile
  private let program: Program
  /// Places where locals are written, and where properties are.
  private var localWrites: [LocalID: [UInt32]] = [:]
  private var propertyWrites: [SymbolID: [UInt32]] = [:]
  /// The parameters of functions, those of closures left out.
  private let parameters: Set<LocalID>

  package init(_ file: ProgramFile, _ typed: TypedFile, _ program: Program) {
    self.file = file
    self.typed = typed
    self.program = program
    parameters = Set(typed.bodies.flatMap(\.parameters))
    for write in typed.writes {
      localWrites[write.local, default: []].append(file.tree.range(write.expression).start)
      noteProperties(of: write.expression)
    }
    for expression in file.tree.expressions {
      switch expression {
      case .assign(let target, _): noteProperties(of: target)
      case .effect(.addressOf, let operand): noteProperties(of: operand)
      case .binary(let name, let left, _, _) where Self.assigns(program.names[name]): noteProperties(of: left)
      case .call(let callee, _): noteMutation(callee)
      default: break
      }
    }
  }

  private var tree: Tree { file.tree }

  private mutating func noteProperties(of target: ExpressionID) {
    var target = target
    while true {
      if case .symbol(let symbol) = typed.reference(target) {
        propertyWrites[symbol, default: []].append(tree.range(target).start)
      }
      guard let base = Self.base(of: tree[target]) else { return }
      target = base
    }
  }

  private mutating func noteMutation(_ callee: ExpressionID) {
    guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone else { return }
    if case .symbol(let symbol) = typed.reference(callee),
      !program.symbols[symbol].modifiers.contains(.isMutating)
    {
      return
    }
    noteProperties(of: base)
  }

  /// `+=` and the like, but no comparison.
  private static func assigns(_ name: String) -> Bool {
    name.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!==", "~="].contains(name)
  }

  /// What an access path starts from.
  private static func base(of expression: Expression) -> ExpressionID? {
    switch expression {
    case .member(let base, _, _), .subscript(let base, _): base.some
    case .force(let base), .optionalChain(let base), .effect(_, let base): base
    default: nil
    }
  }

  /// Whether a local is written inside a range, after its declaration.
  package func isWritten(_ local: LocalID, in range: ByteRange) -> Bool {
    localWrites[local]?.contains(where: range.contains) ?? false
  }

  /// Whether an expression inside the loop `loop` has the same value in all of its passes.
  package func isInvariant(_ id: ExpressionID, in loop: ByteRange) -> Bool {
    guard !id.isNone else { return true }
    switch tree[id] {
    case .literal, .type, .keyPath: return true
    case .name: return isInvariantReference(id, in: loop)
    case .member(let base, _, _):
      return isInvariant(base, in: loop) && isInvariantReference(id, in: loop)
    case .call(let callee, let arguments): return isInvariantCall(id, callee, arguments, in: loop)
    case .interpolation(let arguments), .tuple(let arguments): return areInvariant(arguments, in: loop)
    case .array(let elements), .dictionary(let elements):
      return tree[elements].allSatisfy { isInvariant($0, in: loop) }
    case .unary(_, let operand), .effect(_, let operand), .force(let operand), .optionalChain(let operand),
      .cast(_, let operand, _), .specialize(let operand, _):
      return isInvariant(operand, in: loop)
    case .binary(_, let left, let right, _):
      return isLibraryOperator(id) && isInvariant(left, in: loop) && isInvariant(right, in: loop)
    case .ternary(let condition, let then, let otherwise):
      return isInvariant(condition, in: loop) && isInvariant(then, in: loop)
        && isInvariant(otherwise, in: loop)
    default: return false
    }
  }

  private func areInvariant(_ arguments: ArgumentList, in loop: ByteRange) -> Bool {
    tree[arguments].allSatisfy { isInvariant($0.value, in: loop) }
  }

  private func isInvariantReference(_ id: ExpressionID, in loop: ByteRange) -> Bool {
    switch typed.reference(id) {
    case .local(let local):
      if loop.contains(typed[local].range.start), typed[local].kind != .implicitSelf { return false }
      return !isWritten(local, in: loop) || typed[local].kind == .implicitSelf
    case .symbol(let symbol): return isInvariant(symbol, in: loop)
    case .type: return true
    case .none, .value: return false
    }
  }

  private func isInvariant(_ symbol: SymbolID, in loop: ByteRange) -> Bool {
    let entry = program.symbols[symbol]
    if entry.kind == .enumCase { return true }
    if propertyWrites[symbol]?.contains(where: loop.contains) ?? false { return false }
    let home = program.files[entry.file.index]
    if home.isModel || home.isLibrary { return true }
    guard entry.kind == .variable, case .variable(let variable) = home.tree[entry.declaration].kind else {
      return false
    }
    return !home.tree[variable.accessors].contains {
      switch home.tree[$0].kind {
      case .getter, .read, .address: true
      default: false
      }
    }
  }

  private func isInvariantCall(
    _ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArgumentList, in loop: ByteRange
  ) -> Bool {
    switch typed.reference(id) {
    case .type: break
    case .symbol(let symbol):
      let entry = program.symbols[symbol]
      if entry.modifiers.contains(.isMutating), !program.effects.has(symbol, .visits) { return false }
      let isKnown = program.files[entry.file.index].isModel || program.effects[symbol].contains { [.measures, .visits].contains($0.word) }
      if entry.kind != .enumCase, !isKnown { return false }
    case .none, .local, .value: return false
    }
    if !callee.isNone, case .member(let base, _, _) = tree[callee], !isInvariant(base, in: loop) {
      return false
    }
    return areInvariant(arguments, in: loop)
  }

  private func isLibraryOperator(_ id: ExpressionID) -> Bool {
    guard case .symbol(let symbol) = typed.reference(id) else { return true }
    return program.files[program.symbols[symbol].file.index].isModel
  }

  // MARK: Small questions

  /// Whether a condition reads a flag: a Boolean property or parameter, or a comparison of such a level
  /// with a case.
  func isFlag(_ id: ExpressionID) -> Bool {
    switch tree[id] {
    case .unary(_, let operand): isFlag(operand)
    case .name, .member: isSetting(id)
    case .binary(_, let left, let right, _):
      isSetting(left) && isCase(right) || isCase(left) && isSetting(right)
    default: false
    }
  }

  /// A property of `self` or of a type, or a parameter, or a property of one.
  private func isSetting(_ id: ExpressionID) -> Bool {
    if case .member(let base, _, _) = tree[id], !base.isNone { return isSetting(base) }
    switch typed.reference(id) {
    case .symbol(let symbol): return program.symbols[symbol].kind == .variable
    case .local(let local): return typed[local].kind == .implicitSelf || parameters.contains(local)
    case .type: return true
    case .none, .value: return false
    }
  }

  /// `.debug`
  private func isCase(_ id: ExpressionID) -> Bool {
    if case .member(let base, _, _) = tree[id] { return base.isNone }
    return false
  }

  /// The value of an integer literal.
  func integer(_ id: ExpressionID) -> Int? {
    guard !id.isNone, case .literal(.integer) = tree[id] else { return nil }
    return Int(file.source.text(tree.range(id)).filter { $0 != "_" })
  }
}
