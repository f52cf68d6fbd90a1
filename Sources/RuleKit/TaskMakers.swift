// Calls that make a task in place: `threads.emplace_back(…)`.

package import NeutralAST
package import Semantics

extension FileUnit {
  /// Whether a call makes a new task of what it is passed, in a container or for a pointer.
  package func makesTask(_ call: ExpressionID, _ callee: SymbolID) -> Bool {
    if call.isNone { return false }
    // `std::make_unique<std::thread>(…)`
    if program.effects.has(callee, .allocates) { return holdsTask(type(of: call)) }
    guard program.effects.has(callee, .grows), case .call(let written, let arguments) = tree[call], !written.isNone,
      case .member(let base, _, _) = tree[written], !base.isNone, !tree[arguments].contains(where: { isTask(type(of: $0.value)) })
    else { return false }
    return holdsTask(type(of: base))
  }

  /// Whether the elements of a container, or what a smart pointer points to, are tasks.
  package func holdsTask(_ type: Type) -> Bool {
    guard case .nominal(_, let arguments) = types.node(type), let element = arguments.first else { return false }
    return isTask(element)
  }

  /// What is a task already is only moved.
  private func isTask(_ type: Type) -> Bool { nominal(of: type).map { program.effects.has($0, .task) } ?? false }
}
