// The calls of library functions with a known effect, by effect: rules that look for one need not scan the
// file.

package import NeutralAST
package import Semantics
package import SourceText

/// The calls in one file of library functions that a model speaks of. Functions of the project that only
/// share a name with one of them are left out.
package enum EffectCalls: FileAnalysis {
  package struct Result: Sendable {
    fileprivate var byWord: [Effect.Word: [ExpressionID]] = [:]

    /// The calls whose callee has the effect, in the order of the tree.
    package func calls(_ word: Effect.Word) -> [ExpressionID] { byWord[word] ?? [] }
  }

  package static func run(on file: FileUnit) -> Result {
    var result = Result()
    for (index, expression) in file.tree.expressions.enumerated() {
      guard case .call = expression, case .symbol(let symbol) = file.typed.references[index] else { continue }
      guard file.program.files[file.symbols[symbol].file.index].isLibrary || isOnlyDeclared(symbol, file) else { continue }
      let effects = file.program.effects[symbol]
      if effects.isEmpty { continue }
      for word in Set(effects.map(\.word)) {
        result.byWord[word, default: []].append(ExpressionID(raw: UInt32(index)))
      }
    }
    return result
  }

  /// A function of C that the program declares by itself, without the library's header.
  private static func isOnlyDeclared(_ symbol: SymbolID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[symbol]
    let home = file.program.files[entry.file.index]
    return home.tree.resolution != nil && entry.owner == nil && !entry.function.isNone && !home.tree[entry.function].hasBody
  }
}

extension FileUnit {
  /// The callee of a call, without its arguments: the short range to point at.
  package func headRange(of call: ExpressionID) -> ByteRange {
    guard case .call(let callee, _) = tree[call], !callee.isNone else { return tree.range(call) }
    if case .member(let base, let name, let offset) = tree[callee], !base.isNone {
      return ByteRange(offset, offset + UInt32(text(name).utf8.count))
    }
    return tree.range(callee).count == 0 ? tree.range(call) : tree.range(callee)
  }
}
