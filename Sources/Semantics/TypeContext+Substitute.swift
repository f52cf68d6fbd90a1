// Generic arguments: binding, substitution and unification.

internal import NeutralAST
internal import SourceText

/// What generic parameters stand for.
package typealias Bindings = [ParameterKey: Type]

extension TypeContext {
  /// The arguments of a nominal type by parameter.
  package func bindings(of type: Type) -> Bindings {
    guard case .nominal(let nominal, let arguments) = node(type), !arguments.isEmpty else { return [:] }
    var result: Bindings = [:]
    for (name, argument) in zip(symbols[nominal].parameters, arguments) where argument.isKnown {
      if case .parameter(let key) = node(parameter(name, of: nominal)) { result[key] = argument }
    }
    return result
  }

  /// The bindings under which the members of `owner` are seen from a value of type `base`.
  package func bindings(forMembersOf owner: NominalID?, seenFrom base: Type) -> Bindings {
    guard let owner else { return [:] }
    let entry = symbols[owner]
    if entry.kind == .protocol {
      let key = ParameterKey(file: entry.file, declaration: entry.declaration, name: Name(.Self))
      if case .parameter(key) = node(base) { return [:] }
      return [key: base]
    }
    return bindings(of: supertype(base, of: owner) ?? base)
  }

  /// `type` as seen through its superclass `owner`.
  private func supertype(_ type: Type, of owner: NominalID) -> Type? {
    var current = type
    for _ in 0..<32 {
      guard case .nominal(let nominal, _) = node(current) else { return nil }
      if nominal == owner { return current }
      guard let parent = superclass(of: current) else { return nil }
      current = parent
    }
    return nil
  }

  package func substitute(_ type: Type, _ bindings: Bindings) -> Type {
    if bindings.isEmpty { return type }
    switch node(type) {
    case .unknown, .existential: return type
    case .parameter(let key): return bindings[key] ?? type
    case .associated(let base, let name):
      let concrete = substitute(base, bindings)
      return concrete == base ? type : witness(name, of: concrete) ?? .unknown
    case .nominal(let nominal, let arguments):
      if arguments.isEmpty { return type }
      return make(.nominal(nominal, arguments.map { substitute($0, bindings) }))
    case .tuple(let parts, let labels):
      if parts.isEmpty { return type }
      return make(.tuple(parts.map { substitute($0, bindings) }, labels))
    case .function(var function):
      function.parameters = function.parameters.map { substitute($0, bindings) }
      function.result = substitute(function.result, bindings)
      return make(.function(function))
    case .opaque(let bounds): return make(.opaque(bounds.map { substitute($0, bindings) }))
    case .metatype(let inner): return make(.metatype(substitute(inner, bindings)))
    }
  }

  /// Finds what the parameters in `pattern` must be for it to accept `type`. First binding wins.
  package func unify(_ pattern: Type, _ type: Type, into bindings: inout Bindings, only keys: Set<ParameterKey>) {
    guard type.isKnown, pattern != type else { return }
    switch (node(pattern), node(type)) {
    case (.parameter(let key), _):
      if keys.contains(key), bindings[key].map({ !isConcrete($0) }) ?? true { bindings[key] = type }
    case (.nominal(let a, let left), .nominal(let b, let right)):
      if a == b {
        for (l, r) in zip(left, right) { unify(l, r, into: &bindings, only: keys) }
      } else if a == known.optional, let inner = left.first {
        unify(inner, type, into: &bindings, only: keys)
      } else if let parent = supertype(type, of: a) {
        unify(pattern, parent, into: &bindings, only: keys)
      }
    case (.tuple(let left, _), .tuple(let right, _)):
      for (l, r) in zip(left, right) { unify(l, r, into: &bindings, only: keys) }
    case (.function(let left), .function(let right)):
      for (l, r) in zip(left.parameters, right.parameters) { unify(l, r, into: &bindings, only: keys) }
      unify(left.result, right.result, into: &bindings, only: keys)
    case (.metatype(let left), .metatype(let right)): unify(left, right, into: &bindings, only: keys)
    case (.nominal(let a, let left), _) where a == known.optional:
      if let inner = left.first { unify(inner, type, into: &bindings, only: keys) }
    default: break
    }
  }

  /// Whether a type mentions one of the parameters.
  package func mentions(_ type: Type, _ keys: Set<ParameterKey>) -> Bool {
    switch node(type) {
    case .unknown, .existential: false
    case .parameter(let key): keys.contains(key)
    case .associated(let base, _): mentions(base, keys)
    case .nominal(_, let arguments): arguments.contains { mentions($0, keys) }
    case .tuple(let parts, _): parts.contains { mentions($0, keys) }
    case .function(let function):
      function.parameters.contains { mentions($0, keys) } || mentions(function.result, keys)
    case .opaque(let bounds): bounds.contains { mentions($0, keys) }
    case .metatype(let inner): mentions(inner, keys)
    }
  }
}
