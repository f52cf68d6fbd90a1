// Supertypes, members through inheritance and conformance, and signatures.

package import NeutralAST
package import SourceText

/// A member found by name: the declaration, and the type through which it is seen.
package struct Candidate: Sendable, Equatable {
  package var symbol: SymbolID
  package var base: Type

  package init(symbol: SymbolID, base: Type) {
    self.symbol = symbol
    self.base = base
  }
}

extension TypeContext {
  /// What a type inherits from or conforms to, its extensions included, in terms of its own parameters.
  ///
  /// Broken code has types that inherit from each other in a circle; such a step is left out, so that going from
  /// supertype to supertype ends.
  package func supertypes(of nominal: NominalID) -> [Type] {
    if let cached = supertypeCache[nominal] { return cached }
    let written = writtenSupertypes(of: nominal)
    // While the supertypes of some type are being worked out, the answer may be a part only.
    if supertypesInProgress > 0 { return written }
    let result = written.filter { supertype in
      guard let parent = self.nominal(supertype) else { return true }
      return parent != nominal && !allSupertypes(of: parent).contains(nominal)
    }
    supertypeCache[nominal] = result
    return result
  }

  private func writtenSupertypes(of nominal: NominalID) -> [Type] {
    if let cached = writtenSupertypeCache[nominal] { return cached }
    writtenSupertypeCache[nominal] = []  // ends cycles
    supertypesInProgress += 1
    defer { supertypesInProgress -= 1 }
    var result: [Type] = []
    for clause in symbols[nominal].inherits { result += types(of: clause, of: nominal) }
    writtenSupertypeCache[nominal] = result
    return result
  }

  /// The types of one inheritance clause, in terms of the type's own parameters.
  func types(of clause: InheritanceClause, of nominal: NominalID) -> [Type] {
    // The names are looked up outside the type: inside, they would ask for its supertypes.
    let entry = symbols[nominal]
    let scope = TypeScope(
      file: clause.file, owner: entry.parent,
      generics: [DeclarationPlace(file: entry.file, declaration: entry.declaration)])
    return tree(clause.file)[clause.types].flatMap { constraints(resolve($0, in: scope)) }
  }

  package func superclass(of type: Type) -> Type? {
    guard case .nominal(let nominal, _) = node(type), symbols[nominal].kind == .class else { return nil }
    for supertype in supertypes(of: nominal) {
      if case .nominal(let parent, _) = node(supertype), symbols[parent].kind == .class {
        return substitute(supertype, bindings(of: type))
      }
    }
    return nil
  }

  /// All protocols and classes above a type, nearest first.
  package func allSupertypes(of nominal: NominalID) -> [NominalID] {
    if let cached = allSupertypesCache[nominal] { return cached }
    var seen: Set<NominalID> = [nominal]
    var queue = [nominal]
    var position = 0
    while position < queue.count {
      for type in writtenSupertypes(of: queue[position]) {
        if case .nominal(let parent, _) = node(type), seen.insert(parent).inserted { queue.append(parent) }
      }
      position += 1
    }
    queue.removeFirst()
    if supertypesInProgress == 0 { allSupertypesCache[nominal] = queue }
    return queue
  }

  /// Whether values of a type conform to a protocol or inherit from a class; nil where that is not known.
  package func conforms(_ type: Type, to target: NominalID) -> Bool? {
    switch node(type) {
    case .nominal(let nominal, _): return nominal == target || allSupertypes(of: nominal).contains(target)
    case .existential(let bounds), .opaque(let bounds):
      return bounds.contains { conforms($0, to: target) ?? false }
    case .parameter(let key): return bounds(of: key).contains { conforms($0, to: target) ?? false }
    case .unknown, .associated: return nil
    case .tuple, .function, .metatype: return false
    }
  }

  /// The constraints of a generic parameter: its bound and the requirements that name it.
  package func bounds(of key: ParameterKey) -> [Type] {
    guard key.file.index < program.files.count else { return [] }
    if key.name == .Self {
      guard let nominal = symbols.nominal(of: key.declaration, in: key.file) else { return [] }
      return [make(.nominal(nominal, []))]
    }
    guard let generics = generics(of: key.declaration, in: key.file) else { return [] }
    let tree = tree(key.file)
    let scope = TypeScope(
      file: key.file, owner: owner(of: key.declaration, in: key.file), 
      generics: [DeclarationPlace(file: key.file, declaration: key.declaration)])
    var result: [Type] = []
    for parameter in tree[tree[generics].parameters] where parameter.name == key.name && !parameter.bound.isNone {
      result += constraints(resolve(parameter.bound, in: scope))
    }
    for requirement in tree[tree[generics].requirements] where !requirement.isEquality && !requirement.left.isNone {
      if case .named(.none, key.name, _) = tree[requirement.left] {
        result += constraints(resolve(requirement.right, in: scope))
      }
    }
    // A parameter is no bound of another one; broken code has such bounds in circles.
    return result.filter { $0 == anyObjectMarker || !isParameter($0) }
  }

  private func isParameter(_ type: Type) -> Bool {
    if case .parameter = node(type) { return true }
    return false
  }

  private func owner(of declaration: DeclarationID, in file: FileID) -> NominalID? {
    let parent = tree(file)[declaration].parent
    return parent.isNone ? nil : symbols.nominal(of: parent, in: file)
  }

  /// The constraints of an associated type.
  private func bounds(ofAssociated name: Name, of base: Type) -> [Type] {
    for bound in constraintsOfAny(base) {
      guard case .nominal(let nominal, _) = node(bound) else { continue }
      for parent in [nominal] + allSupertypes(of: nominal) {
        guard let alias = symbols.alias(name, in: parent, from: symbols[parent].file) else { continue }
        let entry = symbols[alias]
        guard case .associatedType(let inherits, _) = tree(entry.file)[entry.declaration].kind else { continue }
        let scope = TypeScope(file: entry.file, owner: parent)
        return tree(entry.file)[inherits].flatMap { constraints(resolve($0, in: scope)) }
      }
    }
    return []
  }

  /// The constraints of a generic, opaque or existential type.
  package func constraintsOfAny(_ type: Type) -> [Type] {
    switch node(type) {
    case .parameter(let key): bounds(of: key)
    case .opaque(let bounds), .existential(let bounds): bounds
    case .associated(let base, let name): bounds(ofAssociated: name, of: base)
    default: []
    }
  }

  // MARK: Members

  /// Members of this name that a value of `type` has (or, for a metatype, the type itself), nearest first.
  package func members(_ name: Name, of type: Type) -> [Candidate] {
    let query = CandidateQuery(type: type, name: name)
    if let cached = candidateCache[query] { return cached }
    let found = findMembers(name, of: type)
    if supertypesInProgress == 0 { candidateCache[query] = found }
    return found
  }

  private func findMembers(_ name: Name, of type: Type) -> [Candidate] {
    switch node(type) {
    case .nominal(let nominal, _): return members(name, ofNominal: nominal, seenFrom: type)
    case .parameter, .opaque, .existential, .associated:
      var result: [Candidate] = []
      for bound in constraintsOfAny(type) {
        guard case .nominal(let nominal, _) = node(bound) else { continue }
        let base = symbols[nominal].kind == .protocol ? type : bound
        for candidate in members(name, ofNominal: nominal, seenFrom: base) where !result.contains(candidate) {
          result.append(candidate)
        }
      }
      return result
    case .metatype(let inner): return members(name, of: inner)
    case .unknown, .tuple, .function: return []
    }
  }

  private func members(_ name: Name, ofNominal nominal: NominalID, seenFrom base: Type) -> [Candidate] {
    let query = MemberQuery(nominal: nominal, name: name)
    let found: [SymbolID]
    if let cached = memberCache[query] {
      found = cached
    } else {
      found = ([nominal] + allSupertypes(of: nominal)).flatMap { symbols.members(name, of: $0) }
      if supertypesInProgress == 0 { memberCache[query] = found }
    }
    return found.map { Candidate(symbol: $0, base: base) }
  }

  // MARK: Signatures

  /// The signature of a function, initialiser, subscript or enum case, in terms of its own generic parameters.
  package func signature(of id: SymbolID) -> Signature {
    if let cached = signatures[id] { return cached }
    let signature = makeSignature(symbols[id])
    signatures[id] = signature
    return signature
  }

  private func makeSignature(_ symbol: Symbol) -> Signature {
    let tree = tree(symbol.file)
    let scope = scope(of: symbol)
    if case .enumCase(let parameters) = tree[symbol.declaration].kind {
      // What a case carries, it keeps.
      let payload = tree[parameters].map { parameter -> Signature.Parameter in
        var made = self.parameter(parameter, in: scope)
        made.isEscaping = true
        return made
      }
      return Signature(
        parameters: payload,
        result: symbol.owner.map(selfType) ?? .unknown, generics: [], effects: [], thrown: .unknown)
    }
    guard !symbol.function.isNone else {
      return Signature(parameters: [], result: .unknown, generics: [], effects: [], thrown: .unknown)
    }
    return signature(of: tree[symbol.function], symbol, scope)
  }

  private func signature(of function: Function, _ symbol: Symbol, _ scope: TypeScope) -> Signature {
    let tree = tree(symbol.file)
    var result = function.result.isNone ? Type.void : resolve(function.result, in: scope)
    if symbol.kind == .initializer {
      result = symbol.owner.map(selfType) ?? .unknown
      if symbol.modifiers.contains(.isFailable) { result = optional(result) }
    }
    let generics = function.generics.some.map { tree[tree[$0].parameters].map(\.name) } ?? []
    return Signature(
      parameters: tree[function.parameters].map { parameter($0, in: scope) }, result: result,
      generics: generics.map { ParameterKey(file: symbol.file, declaration: symbol.declaration, name: $0) },
      effects: function.effects,
      thrown: function.thrownType.isNone ? .unknown : resolve(function.thrownType, in: scope))
  }

  package func parameter(_ parameter: Parameter, in scope: TypeScope) -> Signature.Parameter {
    let attributes = attributes(of: parameter.type, in: scope.file)
    let type = resolve(parameter.type, in: scope)
    return Signature.Parameter(
      label: parameter.label, name: parameter.name, type: type, attributes: attributes,
      hasDefault: !parameter.defaultValue.isNone, isVariadic: parameter.isVariadic,
      isEscaping: isEscaping(type, writtenAs: parameter.type, in: scope.file))
  }

  /// Whether a function passed to a parameter of this type may live on: always, unless the parameter is of plain function
  /// type without `@escaping`.
  func isEscaping(_ type: Type, writtenAs reference: TypeReferenceID, in file: FileID) -> Bool {
    guard case .function(let function) = node(type) else { return true }
    if function.isCFunction { return false }
    return attributes(of: reference, in: file).contains(.isEscaping) || isWrittenOptional(reference, in: file)
  }

  private func isWrittenOptional(_ reference: TypeReferenceID, in file: FileID) -> Bool {
    guard !reference.isNone else { return false }
    switch tree(file)[reference] {
    case .optional: return true
    case .attributed(_, let inner): return isWrittenOptional(inner, in: file)
    default: return false
    }
  }

  /// What stands before a written type.
  func attributes(of reference: TypeReferenceID, in file: FileID) -> TypeAttributes {
    guard !reference.isNone, case .attributed(let attributes, let inner) = tree(file)[reference] else { return [] }
    return attributes.union(self.attributes(of: inner, in: file))
  }

  /// The type of a variable: annotated, computed from its initialiser, or unknown.
  package func variableType(of id: SymbolID) -> Type {
    if let cached = variableTypes[id] { return cached }
    // Each of many variables may take its type from the next one.
    guard resolving.count < 64, resolving.insert(id).inserted else { return .unknown }
    defer { resolving.remove(id) }
    let symbol = symbols[id]
    guard case .variable(let variable) = tree(symbol.file)[symbol.declaration].kind else { return .unknown }
    let type =
      variable.type.isNone
      ? inferInitializer?(id) ?? .unknown : resolve(variable.type, in: scope(of: symbol))
    variableTypes[id] = type
    return type
  }
}
