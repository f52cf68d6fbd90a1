// From written types to types.
//
// A name is looked for in the function's generic parameters, then in the enclosing types from the inside out (their
// parameters, nested types, aliases and inherited associated types), then at file level.

package import NeutralAST
package import SourceText

/// Where a type is written.
package struct TypeScope: Sendable {
  package var file: FileID
  package var owner: NominalID?
  /// The extension around it, if any.
  package var context: DeclarationID
  /// Declarations with generic parameters of their own, outermost first.
  package var generics: [DeclarationPlace]

  package init(
    file: FileID, owner: NominalID?, context: DeclarationID = .none, generics: [DeclarationPlace] = []
  ) {
    self.file = file
    self.owner = owner
    self.context = context
    self.generics = generics
  }
}

/// A declaration and its file.
package struct DeclarationPlace: Sendable, Hashable {
  package var file: FileID
  package var declaration: DeclarationID

  package init(file: FileID, declaration: DeclarationID) {
    self.file = file
    self.declaration = declaration
  }
}

extension TypeContext {
  /// The scope in which the types of a symbol's declaration are written.
  package func scope(of symbol: Symbol) -> TypeScope {
    TypeScope(
      file: symbol.file, owner: symbol.owner, context: symbol.context,
      generics: symbol.function.isNone ? [] : [DeclarationPlace(file: symbol.file, declaration: symbol.declaration)])
  }

  package func resolve(_ reference: TypeReferenceID, in scope: TypeScope) -> Type {
    guard !reference.isNone else { return .unknown }
    let tree = tree(scope.file)
    switch tree[reference] {
    case .named(let base, let name, let arguments):
      let types = tree[arguments].map { resolve($0, in: scope) }
      return base.isNone ? resolve(name, types, in: scope) : resolve(base, name, types, in: scope)
    case .optional(let inner): return optional(resolve(inner, in: scope))
    case .array(let element): return array(resolve(element, in: scope))
    case .dictionary(let key, let value):
      return dictionary(resolve(key, in: scope), resolve(value, in: scope))
    case .tuple(let parts, let labels):
      let types = tree[parts].map { resolve($0, in: scope) }
      if types.count == 1, let only = types.first { return only }
      return make(.tuple(types, Array(tree[labels])))
    case .function(let parameters, let result, let effects, _):
      return functionType(tree[parameters], result, effects, scope)
    case .some(let inner): return make(.opaque(constraints(resolve(inner, in: scope))))
    case .any(let inner): return existential(resolve(inner, in: scope))
    case .composition(let parts):
      return make(.existential(tree[parts].flatMap { constraints(resolve($0, in: scope)) }))
    case .metatype(let inner): return make(.metatype(resolve(inner, in: scope)))
    case .attributed(let attributes, let inner):
      let type = resolve(inner, in: scope)
      guard attributes.contains(.isCFunction), case .function(var function) = node(type) else { return type }
      function.isCFunction = true
      return make(.function(function))
    case .suppressed: return .any
    case .pack(let inner): return resolve(inner, in: scope)
    case .resolved(let number): return resolved(number, in: scope.file)
    case .other: return .unknown
    }
  }

  private func functionType(
    _ parameters: NodeIDs<TypeReference>, _ result: TypeReferenceID, _ effects: Function.Effects,
    _ scope: TypeScope
  ) -> Type {
    var function = FunctionType(
      parameters: parameters.map { resolve($0, in: scope) }, result: resolve(result, in: scope),
      isAsync: effects.contains(.isAsync), isThrowing: !effects.isDisjoint(with: [.isThrowing, .isRethrowing]))
    for (position, reference) in parameters.enumerated().prefix(64)
    where isEscaping(function.parameters[position], writtenAs: reference, in: scope.file) {
      function.escapingParameters |= 1 << UInt64(position)
    }
    return make(.function(function))
  }

  /// A protocol as a type is an existential; anything else is itself.
  func existential(_ type: Type) -> Type {
    if case .nominal(let nominal, _) = node(type), symbols[nominal].kind == .protocol {
      return make(.existential([type]))
    }
    return type
  }

  /// The protocols and classes of a constraint.
  func constraints(_ type: Type) -> [Type] {
    if case .existential(let parts) = node(type) { return parts }
    return [type]
  }

  // MARK: Names

  func resolve(_ name: Name, _ arguments: [Type], in scope: TypeScope) -> Type {
    if name == .Self, let owner = scope.owner { return selfType(of: owner) }
    if name == .any { return .any }
    if name == .anyObject { return make(.existential([anyObjectMarker])) }
    if name == .void { return .void }
    for place in scope.generics.reversed() {
      if let type = genericParameter(name, of: place) { return type }
    }
    if let owner = scope.owner, let type = resolveMember(name, arguments, of: owner, in: scope) { return type }
    if let nominal = symbols.nominal(name, from: scope.file) {
      return arguments.isEmpty && isInside(nominal, scope) ? selfType(of: nominal) : instantiate(nominal, arguments)
    }
    if let alias = symbols.alias(name, from: scope.file) { return resolve(alias, arguments) }
    return .unknown
  }

  /// Whether code stands in a generic type, where the bare name of the type has the type's own parameters.
  private func isInside(_ nominal: NominalID, _ scope: TypeScope) -> Bool {
    guard symbols[nominal].kind != .protocol, !symbols[nominal].parameters.isEmpty else { return false }
    var current = scope.owner
    while let owner = current {
      if owner == nominal { return true }
      current = symbols[owner].parent
    }
    return false
  }

  /// Marks `AnyObject` among the constraints of an existential.
  var anyObjectMarker: Type {
    make(.parameter(ParameterKey(file: FileID(raw: .max), declaration: .none, name: Name(.anyObject))))
  }

  private func genericParameter(_ name: Name, of place: DeclarationPlace) -> Type? {
    guard let generics = generics(of: place.declaration, in: place.file) else { return nil }
    let tree = tree(place.file)
    guard tree[tree[generics].parameters].contains(where: { $0.name == name }) else { return nil }
    return make(.parameter(ParameterKey(file: place.file, declaration: place.declaration, name: name)))
  }

  /// The generic clause of a declaration.
  func generics(of declaration: DeclarationID, in file: FileID) -> GenericsID? {
    guard !declaration.isNone else { return nil }
    let tree = tree(file)
    switch tree[declaration].kind {
    case .function(let function): return tree[function].generics.some
    case .nominal(_, let generics, _, _), .extension(_, let generics, _, _), .alias(_, let generics):
      return generics.some
    default: return nil
    }
  }

  /// A type that is named inside `owner`, or inside a type around it.
  private func resolveMember(_ name: Name, _ arguments: [Type], of owner: NominalID, in scope: TypeScope) -> Type? {
    guard symbols.mayBeMemberType(name) else { return nil }
    var current: NominalID? = owner
    while let nominal = current {
      if let type = memberType(name, arguments, of: nominal, seenFrom: selfType(of: nominal), in: scope) { return type }
      current = symbols[nominal].parent
    }
    return nil
  }

  /// Parameter, nested type, alias or associated type `name` of `nominal`, or of what it inherits from.
  private func memberType(
    _ name: Name, _ arguments: [Type], of nominal: NominalID, seenFrom base: Type, in scope: TypeScope
  ) -> Type? {
    if symbols[nominal].parameters.contains(name) {
      return equalType(name, in: scope) ?? parameter(name, of: nominal)
    }
    if let own = ownMemberType(name, arguments, of: nominal, seenFrom: base, in: scope) { return own }
    var pending = supertypes(of: nominal).reversed().map { (type: $0, heir: base) }
    var seen: Set<NominalID> = [nominal]
    while let (supertype, heir) = pending.popLast() {
      guard let parent = self.nominal(supertype), seen.insert(parent).inserted else { continue }
      let view = symbols[parent].kind == .protocol ? heir : supertype
      if let found = ownMemberType(name, arguments, of: parent, seenFrom: view, in: scope) { return found }
      pending += supertypes(of: parent).reversed().map { (type: $0, heir: view) }
    }
    return nil
  }

  private func ownMemberType(
    _ name: Name, _ arguments: [Type], of nominal: NominalID, seenFrom base: Type, in scope: TypeScope
  ) -> Type? {
    if let nested = symbols.nominal(name, in: nominal, from: scope.file) {
      return instantiate(nested, arguments, outer: base)
    }
    if let alias = symbols.alias(name, in: nominal, from: scope.file) {
      return aliasType(alias, arguments, seenFrom: base)
    }
    return nil
  }

  /// `where Element == UInt8` on the extension around the scope.
  private func equalType(_ name: Name, in scope: TypeScope) -> Type? {
    guard !scope.context.isNone, let generics = generics(of: scope.context, in: scope.file) else { return nil }
    let tree = tree(scope.file)
    for requirement in tree[tree[generics].requirements] where requirement.isEquality {
      guard !requirement.left.isNone, case .named(.none, name, _) = tree[requirement.left] else { continue }
      var outside = scope
      outside.context = .none
      return resolve(requirement.right, in: outside)
    }
    return nil
  }

  /// The type of `self` in a declaration: an extension `where Element == UInt8`, or one of `[UInt8]`, says more
  /// than the type does.
  func selfType(of nominal: NominalID, in scope: TypeScope) -> Type {
    let plain = selfType(of: nominal)
    guard !scope.context.isNone, symbols[nominal].kind != .protocol else { return plain }
    let names = symbols[nominal].parameters
    let written = extensionArguments(in: scope)
    var bindings: Bindings = [:]
    for (index, name) in names.enumerated() {
      guard case .parameter(let key) = node(parameter(name, of: nominal)) else { continue }
      if let type = equalType(name, in: scope) {
        bindings[key] = type
      } else if written.count == names.count {
        bindings[key] = written[index]
      }
    }
    return bindings.isEmpty ? plain : substitute(plain, bindings)
  }

  /// The arguments of the type that the extension around the scope extends, as written.
  private func extensionArguments(in scope: TypeScope) -> [Type] {
    let tree = tree(scope.file)
    guard case .extension(let extended, _, _, _) = tree[scope.context].kind, !extended.isNone else { return [] }
    var outside = scope
    outside.context = .none
    return switch tree[extended] {
    case .named(_, _, let arguments): tree[arguments].map { resolve($0, in: outside) }
    case .array(let element): [resolve(element, in: outside)]
    case .dictionary(let key, let value): [resolve(key, in: outside), resolve(value, in: outside)]
    default: []
    }
  }

  /// `Base.name<arguments>`
  private func resolve(_ base: TypeReferenceID, _ name: Name, _ arguments: [Type], in scope: TypeScope) -> Type {
    let outer = resolve(base, in: scope)
    if let type = nestedType(name, arguments, of: outer, from: scope.file) { return type }
    // `Module.Type`
    if !outer.isKnown, let nominal = symbols.nominal(name, from: scope.file) { return instantiate(nominal, arguments) }
    return .unknown
  }

  /// The type `name` inside the type `outer`.
  package func nestedType(_ name: Name, _ arguments: [Type], of outer: Type, from file: FileID) -> Type? {
    switch node(outer) {
    case .nominal(let nominal, _):
      let scope = TypeScope(file: file, owner: nil)
      if let type = memberType(name, arguments, of: nominal, seenFrom: outer, in: scope) {
        return substitute(type, bindings(of: outer))
      }
      return witness(name, of: outer)
    case .parameter, .associated, .opaque: return make(.associated(outer, name))
    default: return nil
    }
  }

  // MARK: Instantiation

  /// A nominal type with its arguments; parameters of enclosing types take those of `outer`; missing ones are unknown.
  func instantiate(_ nominal: NominalID, _ arguments: [Type], outer: Type = .unknown) -> Type {
    let entry = symbols[nominal]
    var all: [Type] = []
    if let parent = entry.parent {
      let inherited = symbols[parent].parameters.count
      if case .nominal(parent, let outerArguments) = node(outer) {
        all = outerArguments
      } else {
        all = Array(repeating: .unknown, count: inherited)
      }
    }
    all += arguments
    let wanted = entry.parameters.count
    if all.count > wanted { all = Array(all.prefix(wanted)) }
    while all.count < wanted { all.append(.unknown) }
    let type = make(.nominal(nominal, all))
    return entry.kind == .protocol ? make(.existential([type])) : type
  }

  private func aliasType(_ alias: AliasID, _ arguments: [Type], seenFrom base: Type) -> Type {
    let entry = symbols[alias]
    if case .associatedType = tree(entry.file)[entry.declaration].kind {
      if case .parameter = node(base) { return make(.associated(base, entry.name)) }
      return witness(entry.name, of: base) ?? .unknown
    }
    return substitute(resolve(alias, arguments), bindings(of: base))
  }

  /// The type that an alias stands for.
  func resolve(_ alias: AliasID, _ arguments: [Type]) -> Type {
    let entry = symbols[alias]
    let tree = tree(entry.file)
    guard case .alias(let target, let generics) = tree[entry.declaration].kind else { return .unknown }
    let type = resolveTarget(target, of: alias)
    guard let generics = generics.some else { return type }
    var bindings: Bindings = [:]
    for (parameter, argument) in zip(tree[tree[generics].parameters], arguments) {
      bindings[ParameterKey(file: entry.file, declaration: entry.declaration, name: parameter.name)] = argument
    }
    return substitute(type, bindings)
  }

  /// What stands behind the `=` of an alias, in terms of its own parameters.
  private func resolveTarget(_ target: TypeReferenceID, of alias: AliasID) -> Type {
    if let known = aliasTargets[alias] { return known }
    aliasTargets[alias] = .unknown  // an alias that stands for itself stands for nothing
    let entry = symbols[alias]
    let scope = TypeScope(
      file: entry.file, owner: entry.owner,
      generics: [DeclarationPlace(file: entry.file, declaration: entry.declaration)])
    let type = step { resolve(target, in: scope) } ?? .unknown
    aliasTargets[alias] = supertypesInProgress == 0 ? type : nil
    return type
  }
}
