// Builds the symbol table from all files, in one pass over declarations and one over extensions.
//
// Bodies are not looked into, so this is a small part of a run; it is the only stage that sees all files at once.

package import NeutralAST
package import SourceText

extension SymbolTables {
  static func link(_ files: [ProgramFile]) -> SymbolTable {
    var table = SymbolTables()
    table.visibility = files.map {
      FileVisibility(module: $0.module, imports: Set($0.imports), isModel: $0.isModel)
    }
    var extensions: [PendingExtension] = []
    for file in files {
      table.register(
        file.tree[file.tree.topLevel], in: file, owner: nil, context: .none, outer: [], &extensions)
      table.registerTopLevelStatements(of: file)
      table.registerLocalTypes(of: file, &extensions)
    }
    table.attach(extensions, files)
    return SymbolTable(table)
  }

  /// An extension waits until all types are known.
  private struct PendingExtension {
    var file: FileID
    var declaration: DeclarationID
  }

  private mutating func register(
    _ declarations: NodeIDs<Declaration>, in file: ProgramFile, owner: NominalID?, context: DeclarationID,
    outer: [Name], _ extensions: inout [PendingExtension]
  ) {
    for id in declarations {
      let declaration = file.tree[id]
      switch declaration.kind {
      case .function(let function):
        register(declaration, id, function, kind(of: file.tree[function].kind), file, owner, context)
      case .variable:
        registerVariable(declaration, id, file, owner, context)
      case .enumCase:
        register(declaration, id, .none, .enumCase, file, owner, context)
      case .nominal(_, _, let inherits, let members):
        let nominal = addNominal(declaration, id, file, owner, outer)
        nominals[nominal.index].inherits = [
          InheritanceClause(file: file.source.id, types: inherits, context: .none)
        ]
        register(
          file.tree[members], in: file, owner: nominal, context: .none,
          outer: nominals[nominal.index].parameters, &extensions)
      case .extension:
        extensions.append(PendingExtension(file: file.source.id, declaration: id))
      case .alias, .associatedType:
        addAlias(declaration, id, file, owner)
      case .import, .other:
        break
      }
    }
  }

  private func kind(of kind: Function.Kind) -> Symbol.Kind {
    switch kind {
    case .initializer: .initializer
    case .deinitializer: .deinitializer
    case .subscript: .subscript
    default: .function
    }
  }

  private mutating func register(
    _ declaration: Declaration, _ id: DeclarationID, _ function: FunctionID, _ kind: Symbol.Kind,
    _ file: ProgramFile, _ owner: NominalID?, _ context: DeclarationID
  ) {
    let symbol = SymbolID(raw: UInt32(symbols.count))
    var modifiers = declaration.modifiers
    if !context.isNone, !modifiers.contains(.isFilePrivate) {
      // What stands in a `public extension` is public.
      modifiers.formUnion(file.tree[context].modifiers.intersection(.isPublic))
    }
    symbols.append(
      Symbol(
        kind: kind, name: declaration.name, file: file.source.id, declaration: id, function: function,
        owner: owner, context: context, modifiers: modifiers))
    symbolIndex.add(symbol, owner: owner, name: declaration.name)
    symbolOfDeclaration[DeclarationKey(file: file.source.id, declaration: id)] = symbol
    if let key = file.tree.resolution?.keys[id] {
      setSymbol(symbol, ofKey: key, isDefinition: !(file.tree.resolution?.forward.contains(id) ?? false))
      if Self.isHeader(file) { keysInHeaders.insert(key) }
    }
    if let owner { nominals[owner.index].members.append(symbol) }
    if kind == .function, owner != nil { functionsByName[declaration.name, default: []].append(symbol) }
  }

  private static func isHeader(_ file: ProgramFile) -> Bool {
    Language.isHeader(fileExtension: file.source.path.split(separator: ".").last ?? "")
  }

  /// A definition takes the place of a declaration. Of two definitions, as for two systems, the first counts, but nobody
  /// can tell which of them is called.
  private mutating func setSymbol(_ symbol: SymbolID, ofKey key: Name, isDefinition: Bool) {
    guard isDefinition else {
      if symbolOfKey[key] == nil { symbolOfKey[key] = symbol }
      return
    }
    if definedKeys.insert(key).inserted {
      symbolOfKey[key] = symbol
    } else if let first = symbolOfKey[key] {
      definedTwice.insert(first)
    }
  }

  /// A variable is found under each name that its pattern binds.
  private mutating func registerVariable(
    _ declaration: Declaration, _ id: DeclarationID, _ file: ProgramFile, _ owner: NominalID?,
    _ context: DeclarationID
  ) {
    if !declaration.name.isNone {
      register(declaration, id, .none, .variable, file, owner, context)
      return
    }
    guard case .variable(let variable) = declaration.kind else { return }
    for name in file.tree.boundNames(of: variable.pattern) {
      var part = declaration
      part.name = name
      register(part, id, .none, .variable, file, owner, context)
    }
  }

  /// In a script, variables at file level are globals.
  private mutating func registerTopLevelStatements(of file: ProgramFile) {
    for statement in file.tree[file.tree.topLevelStatements] {
      guard case .declaration(let id) = file.tree[statement] else { continue }
      let declaration = file.tree[id]
      if case .variable = declaration.kind { registerVariable(declaration, id, file, nil, .none) }
    }
  }

  /// Types declared in bodies are indexed as if they stood at file level and were private: the tree's statements are not
  /// walked for them, and a name that is declared twice in one file means the nearer one only rarely.
  private mutating func registerLocalTypes(of file: ProgramFile, _ extensions: inout [PendingExtension]) {
    for index in file.tree.declarations.indices {
      let id = DeclarationID(raw: UInt32(index))
      let declaration = file.tree[id]
      guard declaration.parent.isNone, case .nominal(_, _, let inherits, let members) = declaration.kind,
        nominalOfDeclaration[DeclarationKey(file: file.source.id, declaration: id)] == nil
      else { continue }
      var local = declaration
      local.modifiers.insert(.isFilePrivate)
      let nominal = addNominal(local, id, file, nil, [])
      nominals[nominal.index].inherits = [
        InheritanceClause(file: file.source.id, types: inherits, context: .none)
      ]
      register(
        file.tree[members], in: file, owner: nominal, context: .none,
        outer: nominals[nominal.index].parameters, &extensions)
    }
  }

  private mutating func addNominal(
    _ declaration: Declaration, _ id: DeclarationID, _ file: ProgramFile, _ parent: NominalID?, _ outer: [Name]
  ) -> NominalID {
    guard case .nominal(let kind, let generics, _, _) = declaration.kind else {
      preconditionFailure("only nominal declarations are nominal types")
    }
    let own = generics.some.map { file.tree[file.tree[$0].parameters].map(\.name) } ?? []
    let nominal = NominalID(raw: UInt32(nominals.count))
    nominals.append(
      Nominal(
        kind: kind, name: declaration.name, file: file.source.id, module: file.module, declaration: id,
        parent: parent, modifiers: declaration.modifiers, parameters: outer + own))
    nominalIndex.add(nominal, owner: parent, name: declaration.name)
    typeParameterNames.formUnion(own)
    nominalOfDeclaration[DeclarationKey(file: file.source.id, declaration: id)] = nominal
    if let key = file.tree.resolution?.keys[id], nominalOfKey[key] == nil { nominalOfKey[key] = nominal }
    return nominal
  }

  private mutating func addAlias(
    _ declaration: Declaration, _ id: DeclarationID, _ file: ProgramFile, _ owner: NominalID?
  ) {
    let alias = AliasID(raw: UInt32(aliases.count))
    aliases.append(Alias(name: declaration.name, file: file.source.id, declaration: id, owner: owner))
    aliasIndex.add(alias, owner: owner, name: declaration.name)
  }

  // MARK: Extensions

  /// Extensions may hold types that other extensions extend, so those that find no type are tried again.
  private mutating func attach(_ pending: [PendingExtension], _ files: [ProgramFile]) {
    var waiting = pending
    while !waiting.isEmpty {
      var unresolved: [PendingExtension] = []
      var found: [PendingExtension] = []
      for item in waiting {
        let file = files[item.file.index]
        guard case .extension(let type, _, let inherits, let members) = file.tree[item.declaration].kind,
          let nominal = extended(type, in: file)
        else {
          unresolved.append(item)
          continue
        }
        nominalOfDeclaration[DeclarationKey(file: item.file, declaration: item.declaration)] = nominal
        nominals[nominal.index].inherits.append(
          InheritanceClause(file: item.file, types: inherits, context: item.declaration))
        register(
          file.tree[members], in: file, owner: nominal, context: item.declaration,
          outer: nominals[nominal.index].parameters, &found)
      }
      if unresolved.count == waiting.count, found.isEmpty { return }
      waiting = unresolved + found
    }
  }

  /// The nominal type that `extension Type` names.
  private func extended(_ type: TypeReferenceID, in file: ProgramFile, depth: Int = 0) -> NominalID? {
    guard !type.isNone, depth < 8 else { return nil }
    let from = file.source.id
    switch file.tree[type] {
    case .named(let base, let name, _):
      if base.isNone {
        return nominal(name, from: from) ?? aliased(alias(name, from: from), depth: depth, file)
      }
      guard let parent = extended(base, in: file, depth: depth) else {
        // `Module.Type`
        return nominal(name, from: from)
      }
      return nominal(name, in: parent, from: from) ?? aliased(alias(name, in: parent, from: from), depth: depth, file)
    case .resolved(let number):
      guard case .nominal(let key, _)? = file.tree.resolution?.types[Int(number)] else { return nil }
      return nominalOfKey[key]
    case .optional: return nominal(Name(.optional), from: from)
    case .array: return nominal(Name(.array), from: from)
    case .dictionary: return nominal(Name(.dictionary), from: from)
    case .attributed(_, let inner), .any(let inner): return extended(inner, in: file, depth: depth + 1)
    default: return nil
    }
  }

  /// The nominal type behind an alias whose target is in the same file as the use, or at file level.
  private func aliased(_ alias: AliasID?, depth: Int, _ file: ProgramFile) -> NominalID? {
    guard let alias, aliases[alias.index].file == file.source.id,
      case .alias(let type, _) = file.tree[aliases[alias.index].declaration].kind
    else { return nil }
    return extended(type, in: file, depth: depth + 1)
  }
}

extension Tree {
  /// The names that a pattern binds, in order.
  package func boundNames(of pattern: PatternID) -> [Name] {
    guard !pattern.isNone else { return [] }
    switch self[pattern] {
    case .binding(let name, _): return [name]
    case .tuple(let parts), .enumCase(_, let parts): return self[parts].flatMap(boundNames)
    case .optional(let inner), .cast(let inner, _), .typed(let inner, _): return boundNames(of: inner)
    case .wildcard, .type, .expression: return []
    }
  }
}
