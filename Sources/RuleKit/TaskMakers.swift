// Calls that make a task in place: `threads.emplace_back(…)`.

package import NeutralAST
package import Semantics

extension FileUnit {
  /// Whether a call puts a new element into a container of tasks, made of what it is passed.
  package func makesTask(_ call: ExpressionID, _ callee: SymbolID) -> Bool {
    guard !call.isNone, program.effects.has(callee, .grows), case .call(let written, _) = tree[call], !written.isNone,
      case .member(let base, _, _) = tree[written], !base.isNone,
      case .nominal(_, let arguments) = types.node(type(of: base)), let element = arguments.first,
      let nominal = nominal(of: element)
    else { return false }
    return program.effects.has(nominal, .task)
  }
}
