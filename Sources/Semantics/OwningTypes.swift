// Which values keep objects alive, in languages where objects are values themselves and owners refer to them.
//
// In Swift a variable of class type owns; in C++ a `shared_ptr` does, a container of them, and a function that holds one,
// while pointers, references and `weak_ptr` do not. Models say which types are owners.

internal import NeutralAST
internal import SourceText

extension TypeContext {
  /// Whether values of a type are owners of one object each.
  package func isOwner(_ type: Type) -> Bool { nominal(type).map { program.effects.has($0, .owner) } ?? false }

  /// Whether values of a type refer to an object that may be gone.
  package func isWeakReference(_ type: Type) -> Bool { nominal(type).map { program.effects.has($0, .weak) } ?? false }

  /// Whether values of a type refer to what others own.
  package func isView(_ type: Type) -> Bool { nominal(type).map { program.effects.has($0, .view) } ?? false }

  /// Whether an owner, or a function of any kind, stands somewhere in a value of the type.
  package func holdsOwners(_ type: Type) -> Bool {
    var queue = [type]
    var seen: Set<Type> = [type]
    var position = 0
    // Generic types may have fields of ever larger types, so the search is bounded.
    while position < min(queue.count, 256) {
      guard case .nominal(let nominal, let arguments) = node(queue[position]) else {
        position += 1
        continue
      }
      position += 1
      if program.effects.has(nominal, .owner) || program.effects.has(nominal, .functionBox) { return true }
      if program.effects.has(nominal, .weak) || memory.isToldPointer(nominal) { continue }
      for part in arguments + fields(of: make(.nominal(nominal, arguments))) where seen.insert(part).inserted {
        queue.append(part)
      }
    }
    return false
  }
}
