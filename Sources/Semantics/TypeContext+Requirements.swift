// `where` clauses: what they say about the members behind them, and what they decide in a call.

internal import NeutralAST
internal import SourceText

/// `left == right` or `left: right`, in terms of the parameters in whose scope it is written.
struct ResolvedRequirement {
  var left: Type
  var right: Type
  var isEquality: Bool
}

extension TypeContext {
  /// The bindings with the parameters that are still open standing for unknown types.
  func closed(_ bindings: Bindings, _ open: Set<ParameterKey>) -> Bindings {
    var result = bindings
    for key in open where bindings[key] == nil { result[key] = .unknown }
    return result
  }

  /// The equalities that hold when a function is called: its own and those of the extension around it.
  func equalities(of id: SymbolID) -> [ResolvedRequirement] {
    let symbol = symbols[id]
    var result = requirements(of: symbol.context, symbol.file, symbol.owner).filter(\.isEquality)
    if !symbol.function.isNone {
      result += requirements(of: symbol.declaration, symbol.file, symbol.owner).filter(\.isEquality)
    }
    return result
  }

  /// Binds what the equalities decide. One that nothing is known of yet waits for the next turn.
  func solve(_ equalities: [ResolvedRequirement], _ bindings: inout Bindings, _ open: Set<ParameterKey>) {
    for equality in equalities {
      unify(equality.left, substitute(equality.right, closed(bindings, open)), into: &bindings, only: open)
      unify(equality.right, substitute(equality.left, closed(bindings, open)), into: &bindings, only: open)
    }
  }

  /// Whether the extension that a member stands in holds for the type it is seen through, and whether that type conforms
  /// to the member's protocol, as far as that is known.
  func isApplicable(_ candidate: Candidate) -> Bool {
    let symbol = symbols[candidate.symbol]
    var base = candidate.base
    if case .metatype(let inner) = node(base) { base = inner }
    if let owner = symbol.owner, symbols[owner].kind == .protocol, !reallyConforms(base, to: owner) { return false }
    let requirements = requirements(of: symbol.context, symbol.file, symbol.owner)
    return hold(requirements, bindings(forMembersOf: symbol.owner, seenFrom: base))
  }

  /// Whether a type conforms to a protocol above it under its own conditions: a `ReversedCollection` is lazy only where
  /// its base is.
  private func reallyConforms(_ type: Type, to target: NominalID) -> Bool {
    guard case .nominal(let nominal, _) = node(type), nominal != target else { return true }
    if let known = conditionCache[Conformance(type: type, target: target)] { return known }
    var isPromised = false
    var isMet = false
    for clause in symbols[nominal].inherits where !isMet {
      let leads = types(of: clause, of: nominal).contains { bound in
        self.nominal(bound).map { $0 == target || allSupertypes(of: $0).contains(target) } ?? false
      }
      guard leads else { continue }
      isPromised = true
      isMet = clause.context.isNone || hold(requirements(of: clause.context, clause.file, nominal), bindings(of: type))
    }
    let result = isMet || !isPromised
    conditionCache[Conformance(type: type, target: target)] = result
    return result
  }

  private func hold(_ requirements: [ResolvedRequirement], _ bindings: Bindings) -> Bool {
    requirements.allSatisfy { requirement in
      let left = substitute(requirement.left, bindings)
      if requirement.isEquality {
        let right = substitute(requirement.right, bindings)
        return !isConcrete(left) || !isConcrete(right) || left == right
      }
      guard nominal(left) != nil || isConcrete(left) else { return true }
      return constraints(requirement.right).allSatisfy { bound in
        guard let target = nominal(bound), !isMarker(target) else { return true }
        return conforms(left, to: target) ?? true
      }
    }
  }

  /// Protocols without members, which most types conform to without saying so.
  func isMarker(_ target: NominalID) -> Bool {
    let entry = symbols[target]
    return entry.kind == .protocol && entry.members.isEmpty && entry.inherits.isEmpty
  }

  /// The `where` clause of a declaration, resolved outside any extension, whose equalities would already be applied.
  private func requirements(
    of declaration: DeclarationID, _ file: FileID, _ owner: NominalID?
  ) -> [ResolvedRequirement] {
    guard let generics = generics(of: declaration, in: file) else { return [] }
    let place = DeclarationPlace(file: file, declaration: declaration)
    if let known = requirementCache[place] { return known }
    let tree = tree(file)
    let scope = TypeScope(file: file, owner: owner, generics: [place])
    let result = tree[tree[generics].requirements].map { requirement in
      ResolvedRequirement(
        left: resolve(requirement.left, in: scope), right: resolve(requirement.right, in: scope),
        isEquality: requirement.isEquality)
    }
    requirementCache[place] = result
    return result
  }
}
