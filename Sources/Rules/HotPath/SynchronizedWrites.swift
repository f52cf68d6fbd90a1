// Where members are written that several threads may write at the same time.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The writes of one file, but for those of functions that make or end an object.
enum SynchronizedWrites: FileAnalysis {
  struct Write: Sendable {
    var field: SymbolID
    var writer: Writer
    var range: ByteRange
  }

  /// What runs on one thread at a time, as far as the code shows.
  enum Writer: Sendable, Hashable {
    case function(SymbolID)
    /// A closure that is started as a thread.
    case thread(SourceRange)
  }

  static func run(on file: FileUnit) -> [Write] {
    var result: [Write] = []
    let bodies = file.result(of: GrowthAnalysis.self).bodies
    for number in file.tree.expressions.indices {
      guard case .symbol(let callee) = file.typed.references[number], file.program.effects.has(callee, .writes) else { continue }
      let id = ExpressionID(raw: UInt32(number))
      guard let field = operand(of: id, callee, file).flatMap({ self.field($0, file) }),
        let function = bodies.body(at: file.tree.range(id).start)?.symbol, file.symbols[function].kind == .function
      else { continue }
      let writer = thread(around: file.tree.range(id), file).map { Writer.thread(file.place($0)) } ?? .function(function)
      result.append(Write(field: field, writer: writer, range: file.tree.range(id)))
    }
    return result
  }

  /// The closure around a place that is started as a thread.
  private static func thread(around place: ByteRange, _ file: FileUnit) -> ByteRange? {
    file.typed.closures.lazy.filter { closure in
      guard case .argument(let callee?, _, _) = closure.use else { return false }
      return file.program.effects.has(callee, .spawns)
    }.map { file.tree[$0.function].range }.first { $0.contains(place) }
  }

  /// What is written: the receiver, or an argument.
  private static func operand(of id: ExpressionID, _ callee: SymbolID, _ file: FileUnit) -> ExpressionID? {
    for operand in file.program.effects.operands(of: .writes, callee) {
      switch (operand, file.tree[id]) {
      case (.receiver, .call(let written, _)):
        if !written.isNone, case .member(let base, _, _) = file.tree[written] { return base.some }
      case (.receiver, .binary(_, let left, _, _)), (.receiver, .unary(_, let left)), (.receiver, .assign(let left, _)): return left
      case (.parameter(let position), .call(_, let arguments)):
        let all = file.tree[arguments]
        if position < all.count { return all[all.startIndex + position].value }
      default: break
      }
    }
    return nil
  }

  /// The member that an expression names.
  private static func field(_ id: ExpressionID, _ file: FileUnit) -> SymbolID? {
    switch file.tree[id] {
    case .name, .member:
      guard let symbol = file.symbol(of: id), file.symbols[symbol].kind == .variable, file.symbols[symbol].owner != nil,
        !file.symbols[symbol].isStatic
      else { return nil }
      return symbol
    case .effect(_, let inner): return field(inner, file)
    default: return nil
    }
  }
}
