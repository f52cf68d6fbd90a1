// Calls of given functions in a file, mentions of properties, and the bodies that they stand in.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

enum CallSites {
  /// The calls of any of these functions, in order.
  static func calls(of symbols: Set<SymbolID>, in file: FileUnit) -> [ExpressionID] {
    if symbols.isEmpty { return [] }
    var result: [ExpressionID] = []
    for (number, reference) in file.typed.references.enumerated() {
      guard case .symbol(let symbol) = reference, symbols.contains(symbol) else { continue }
      let id = ExpressionID(raw: UInt32(number))
      switch file.tree[id] {
      case .call, .effect(.allocate, _): result.append(id)
      default: break
      }
    }
    return result
  }
}

enum PropertyMentions {
  /// The places that name a member variable, in order.
  static func all(in file: FileUnit) -> [(expression: ExpressionID, property: SymbolID)] {
    file.tree.expressions.indices.compactMap { number in
      let id = ExpressionID(raw: UInt32(number))
      switch file.tree[id] {
      case .name, .member: break
      default: return nil
      }
      guard case .symbol(let symbol) = file.typed.reference(id), file.symbols[symbol].kind == .variable,
        file.symbols[symbol].owner != nil
      else { return nil }
      return (id, symbol)
    }
  }
}

/// Finds the innermost body around a place.
struct BodyFinder {
  private var ranges: [(range: ByteRange, origin: FlowGraph.Origin)] = []
  private let file: FileUnit

  init(_ file: FileUnit) {
    self.file = file
    for (number, body) in file.typed.bodies.enumerated() {
      switch body.kind {
      case .function(let function): ranges.append((file.tree[function].range, .body(number)))
      case .initializer(let expression): ranges.append((file.tree.range(expression), .body(number)))
      case .script: break
      }
    }
    for (number, closure) in file.typed.closures.enumerated() {
      ranges.append((file.tree[closure.function].range, .closure(number)))
    }
    ranges.sort { $0.range.count < $1.range.count }
  }

  /// The bodies that these expressions stand in, each once.
  func bodies(around expressions: [ExpressionID]) -> [FlowGraph.Origin] {
    var result: [FlowGraph.Origin] = []
    for expression in expressions {
      let range = file.tree.range(expression)
      guard let found = ranges.first(where: { $0.range.contains(range) }), !result.contains(found.origin) else { continue }
      result.append(found.origin)
    }
    return result
  }
}
