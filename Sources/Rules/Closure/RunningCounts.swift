// What keeps a loop over elements from having too much under way: a count of what runs, or a function that waits.
//
//   while (running >= 8) wait_a_little();      a count that the file raises, or a list that the loop fills
//   ++running;
//   slots.take();                              a function of the program that may wait for a free place
//
// A function that waits or compares, and one whose body is not at hand, is taken for a limit if nobody uses its value, or
// it decides on something, and it is not about the element.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Questions about one loop of a file.
struct RunningCounts {
  private let file: FileUnit
  private let loop: ByteRange
  private let spawn: ExpressionID
  private let parts: [ExpressionID]
  private let growth: FileGrowth
  /// What the loop itself counts with, and the condition that it does so by.
  private var index: Reference = .none
  private var condition: ExpressionID = .none

  init(_ file: FileUnit, loop: ByteRange, statement: StatementID, spawn: ExpressionID) {
    self.file = file
    self.loop = loop
    self.spawn = spawn
    parts = file.expressionsOutsideClosures(in: loop)
    growth = file.result(of: GrowthAnalysis.self)
    if case .forClauses(let clauses) = file.tree[statement] {
      condition = file.tree[clauses].condition
      if !condition.isNone, case .binary(_, let left, _, _) = file.tree[condition] { index = file.reference(of: left) }
    }
  }

  private var tree: Tree { file.tree }

  /// Whether something in the loop limits what it starts.
  var areLimited: Bool { parts.contains(where: limits) }

  private func limits(_ id: ExpressionID) -> Bool {
    switch tree[id] {
    case .binary(let name, let left, let right, _):
      guard id != condition, ["<", ">", "<=", ">=", "==", "!="].contains(file.text(name)) else { return false }
      return isRunning(left, against: right) || isRunning(right, against: left)
    case .call(_, let arguments): return id != spawn && mayWait(id, tree[arguments].map(\.value))
    default: return false
    }
  }

  // MARK: Counts

  private func isRunning(_ operand: ExpressionID, against other: ExpressionID) -> Bool {
    switch tree[operand] {
    case .cast(_, let inner, _), .effect(_, let inner), .dereference(let inner): return isRunning(inner, against: other)
    case .unary(let name, let inner): return ["++", "--"].contains(file.text(name)) && isRunning(inner, against: other)
    case .binary(let name, let inner, _, _): return ["++", "--"].contains(file.text(name)) && isRunning(inner, against: other)
    case .call(let callee, _):
      // `running.load()`, `++running` of an atomic, `threads.size()`
      guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone else { return false }
      return isRunning(base, against: other) || isFilled(base)
    case .name, .member:
      let reference = file.reference(of: operand)
      if reference == .none { return false }
      // Whether it is the first round says nothing.
      if reference == index, case .literal = tree[other] { return false }
      return tree.expressions.indices.contains { changes(ExpressionID(raw: UInt32($0)), reference) }
    default: return false
    }
  }

  /// Whether an expression counts up or down.
  private func changes(_ id: ExpressionID, _ reference: Reference) -> Bool {
    switch tree[id] {
    case .unary(let name, let operand): return ["++", "--"].contains(file.text(name)) && names(operand, reference)
    case .binary(let name, let left, _, _): return ["++", "--", "+=", "-="].contains(file.text(name)) && names(left, reference)
    case .call(let callee, _):
      guard !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone, let symbol = file.symbol(of: id) else { return false }
      return names(base, reference) && file.program.effects.has(symbol, .writes)
    default: return false
    }
  }

  private func names(_ id: ExpressionID, _ reference: Reference) -> Bool {
    switch tree[id] {
    case .dereference(let inner), .address(let inner), .effect(_, let inner): names(inner, reference)
    default: file.reference(of: id) == reference
    }
  }

  /// Whether the loop adds to a container.
  private func isFilled(_ base: ExpressionID) -> Bool {
    let root: ContainerRoot
    switch file.reference(of: base) {
    case .local(let local): root = .local(local)
    case .symbol(let symbol): root = .symbol(symbol)
    default: return false
    }
    return growth.sites.sites(of: root).contains { site in
      guard loop.contains(site.range) else { return false }
      if case .grows = site.action { return true }
      return site.action == .growsByMany
    }
  }

  // MARK: Functions

  private func mayWait(_ call: ExpressionID, _ arguments: [ExpressionID]) -> Bool {
    guard let symbol = file.symbol(of: call), !file.isOfLibrary(symbol), file.symbols[symbol].kind == .function else { return false }
    if file.program.effects.has(symbol, .limits) { return true }
    guard !tree.range(spawn).contains(tree.range(call)), !isAboutElement(call), file.isStatement(call) || file.isCondition(call) else { return false }
    guard case .function(let body)? = file.typed.bodies.first(where: { $0.symbol == symbol })?.kind, tree[body].hasBody else { return true }
    return file.waitsOrCompares(in: tree[body].range)
  }

  /// Whether a call names a variable that each round has anew.
  private func isAboutElement(_ call: ExpressionID) -> Bool {
    let range = tree.range(call)
    return file.typed.references.indices.contains { number in
      guard case .local(let local) = file.typed.references[number], range.contains(tree.expressionRanges[number]) else { return false }
      return loop.contains(file.typed[local].range)
    }
  }
}

extension FileUnit {
  /// Whether a function waits for a place, or compares anything.
  func waitsOrCompares(in body: ByteRange) -> Bool {
    tree.expressions.indices.contains { number in
      guard body.contains(tree.expressionRanges[number]) else { return false }
      switch tree.expressions[number] {
      case .binary(let name, _, _, _): return ["<", ">", "<=", ">="].contains(text(name))
      case .call:
        guard case .symbol(let symbol) = typed.references[number] else { return false }
        return program.effects.has(symbol, .limits)
      default: return false
      }
    }
  }

  /// The expression that a call is a part of, as a whole.
  func whole(of call: ExpressionID) -> ExpressionID {
    let parents = result(of: ParentAnalysis.self)
    var value = call
    while !parents[value].isNone { value = parents[value] }
    return value
  }

  /// Whether the answer of a call is a condition, or part of one.
  func isCondition(_ call: ExpressionID) -> Bool {
    let value = whole(of: call)
    return tree.statements.contains { statement in
      switch statement {
      case .if(let conditions, _, _), .while(let conditions, _): tree[conditions].contains { $0.value == value }
      default: false
      }
    }
  }
}
