// Which local functions and local closure variables outlive their scope.
//
// A closure that is bound to a local needs a heap context only if the local is used as a value somewhere it may live on:
// passed to an escaping parameter, stored, returned, or captured by a closure that itself escapes.

internal import NeutralAST
package import Semantics

/// Answers for the locals of one file.
package struct FunctionValueEscapes: Sendable {
  private var escaping: Set<LocalID> = []

  package init(_ typed: TypedFile) {
    var uses: [LocalID: [FunctionUse]] = [:]
    for reference in typed.functionReferences {
      if case .local(let local) = reference.reference { uses[local, default: []].append(reference.use) }
    }
    let functions = Self.functions(typed)
    // A local that is captured by an escaping closure escapes; a round may find more, so repeat until nothing changes.
    var changed = true
    var rounds = 0
    while changed, rounds < 8 {
      changed = false
      rounds += 1
      for (local, list) in uses where !escaping.contains(local) && list.contains(where: escapes) {
        escaping.insert(local)
        changed = true
      }
      for closure in typed.closures where escapes(closure.use) {
        for capture in closure.captures where functions.contains(capture.local) && escaping.insert(capture.local).inserted {
          changed = true
        }
      }
    }
  }

  /// Local functions, and locals that closures are bound to.
  private static func functions(_ typed: TypedFile) -> Set<LocalID> {
    var result: Set<LocalID> = []
    for (index, local) in typed.locals.enumerated() {
      if case .function = local.kind { result.insert(LocalID(raw: UInt32(index))) }
    }
    for closure in typed.closures {
      if case .local(let local) = closure.use { result.insert(local) }
    }
    return result
  }

  /// Whether a function value with this use needs a context on the heap.
  package func escapes(_ use: FunctionUse) -> Bool {
    switch use {
    case .argument(_, _, let isEscaping): isEscaping ?? false
    case .stored, .returned: true
    case .local(let local): escaping.contains(local)
    case .called, .other: false
    }
  }

  package func escapes(_ local: LocalID) -> Bool { escaping.contains(local) }
}
