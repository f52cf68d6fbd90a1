// The types that stand for associated types: written, or inferred from the members that meet a protocol's requirements.

internal import NeutralAST
package import SourceText

extension TypeContext {
  /// The type that `type` uses for the associated type `name`.
  package func witness(_ name: Name, of type: Type) -> Type? {
    switch node(type) {
    case .nominal(let nominal, _):
      let query = CandidateQuery(type: type, name: name)
      if let known = witnesses[query] { return known }
      witnesses[query] = .some(nil)  // ends cycles
      let found = step { witness(name, of: type, nominal) }
      witnesses[query] = supertypesInProgress == 0 ? .some(found) : nil
      return found
    case .parameter, .associated: return make(.associated(type, name))
    case .opaque, .existential: return .unknown
    default: return nil
    }
  }

  private func witness(_ name: Name, of type: Type, _ nominal: NominalID) -> Type? {
    let entry = symbols[nominal]
    if entry.parameters.contains(name) { return substitute(parameter(name, of: nominal), bindings(of: type)) }
    if let alias = symbols.alias(name, in: nominal, from: entry.file),
      case .alias = tree(symbols[alias].file)[symbols[alias].declaration].kind
    {
      return substitute(resolve(alias, []), bindings(of: type))
    }
    if let nested = symbols.nominal(name, in: nominal, from: entry.file) {
      return instantiate(nested, [], outer: type)
    }
    return subscriptWitness(name, of: type) ?? elementOfIterator(name, of: type)
      ?? requirementWitness(name, of: type) ?? superclass(of: type).flatMap { witness(name, of: $0) }
  }

  /// `Element` and `SubSequence` from `subscript(_:)`.
  private func subscriptWitness(_ name: Name, of type: Type) -> Type? {
    guard name == .element || name == .subSequence, let nominal = nominal(type) else { return nil }
    let wantsSlice = name == .subSequence
    for symbol in symbols.members(Name(.subscript), of: nominal) {
      let signature = signature(of: symbol)
      if signature.parameters.count == 1, signature.parameters[0].label.isNone,
        let index = self.nominal(signature.parameters[0].type),
        (index == known.nominal(.range)) == wantsSlice, symbols[index].kind != .protocol, signature.result.isKnown
      {
        return substitute(signature.result, bindings(of: type))
      }
    }
    return nil
  }

  /// The elements of a sequence are those of its iterator.
  private func elementOfIterator(_ name: Name, of type: Type) -> Type? {
    guard name == .element, let nominal = nominal(type) else { return nil }
    for (kind, maker) in [(KnownName.sequence, KnownName.makeIterator), (.asyncSequence, .makeAsyncIterator)] {
      guard let target = known.nominal(kind), conforms(type, to: target) ?? false,
        let symbol = symbols.members(Name(maker), of: nominal).first
      else { continue }
      return witness(name, of: substitute(signature(of: symbol).result, bindings(of: type)))
    }
    return nil
  }

  /// What the member has in the place where the requirement that it meets has the associated type.
  private func requirementWitness(_ name: Name, of type: Type) -> Type? {
    guard let nominal = nominal(type) else { return nil }
    for parent in allSupertypes(of: nominal) where symbols[parent].kind == .protocol {
      guard let alias = symbols.alias(name, in: parent, from: symbols[parent].file),
        case .associatedType(_, let defaultType) = tree(symbols[alias].file)[symbols[alias].declaration].kind
      else { continue }
      let wanted = make(.associated(selfType(of: parent), name))
      for requirement in symbols[parent].members where symbols[requirement].context.isNone {
        if let found = part(wanted, of: requirement, metBy: nominal) { return substitute(found, bindings(of: type)) }
      }
      if !defaultType.isNone {
        let written = resolve(defaultType, in: TypeScope(file: symbols[alias].file, owner: parent))
        return substitute(written, bindings(forMembersOf: parent, seenFrom: type))
      }
    }
    return nil
  }

  private func part(_ wanted: Type, of requirement: SymbolID, metBy nominal: NominalID) -> Type? {
    let entry = symbols[requirement]
    for member in symbols.members(entry.name, of: nominal) where symbols[member].kind == entry.kind {
      if entry.kind == .variable {
        return part(wanted, of: variableType(of: requirement), in: variableType(of: member))
      }
      let (asked, given) = (signature(of: requirement), signature(of: member))
      guard asked.parameters.map(\.label) == given.parameters.map(\.label) else { continue }
      if let found = part(wanted, of: asked.result, in: given.result) { return found }
      for (left, right) in zip(asked.parameters, given.parameters) {
        if let found = part(wanted, of: left.type, in: right.type) { return found }
      }
    }
    return nil
  }

  /// What stands in `type` where `wanted` stands in `pattern`.
  private func part(_ wanted: Type, of pattern: Type, in type: Type) -> Type? {
    if pattern == wanted { return type.isKnown ? type : nil }
    switch (node(pattern), node(type)) {
    case (.nominal(let a, let left), .nominal(let b, let right)) where a == b: return part(wanted, ofAny: left, in: right)
    case (.tuple(let left, _), .tuple(let right, _)): return part(wanted, ofAny: left, in: right)
    case (.function(let left), .function(let right)):
      return part(wanted, ofAny: left.parameters + [left.result], in: right.parameters + [right.result])
    default: return nil
    }
  }

  private func part(_ wanted: Type, ofAny patterns: [Type], in types: [Type]) -> Type? {
    guard patterns.count == types.count else { return nil }
    for (pattern, type) in zip(patterns, types) {
      if let found = part(wanted, of: pattern, in: type) { return found }
    }
    return nil
  }
}
