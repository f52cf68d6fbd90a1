// The index of all declarations, and plain look-ups in it.
//
// Members are found by one flat dictionary keyed by owner and name, which many workers can read without fighting over
// reference counts. Look-ups here know nothing of inheritance or generics: see `TypeContext+Members`.

package import NeutralAST
package import SourceText

/// All declarations of the program.
///
/// A class, so that handing the table on costs one reference count and not one for each of its parts.
package final class SymbolTable: Sendable {
  private let tables: SymbolTables

  init(_ tables: SymbolTables) { self.tables = tables }

  package var symbols: [Symbol] { tables.symbols }
  package var nominals: [Nominal] { tables.nominals }
  package var aliases: [Alias] { tables.aliases }

  package subscript(_ id: SymbolID) -> Symbol { tables.symbols[id.index] }
  package subscript(_ id: NominalID) -> Nominal { tables.nominals[id.index] }
  package subscript(_ id: AliasID) -> Alias { tables.aliases[id.index] }

  /// The members of a type's body and extensions with this name.
  package func members(_ name: Name, of owner: NominalID) -> [SymbolID] { tables.members(name, of: owner) }

  /// Global functions and variables with this name, nearest first; those of other files' private parts are left out.
  package func globals(_ name: Name, from file: FileID) -> [SymbolID] { tables.globals(name, from: file) }

  /// The nominal type with this name that a file means, at file level or inside `parent`.
  package func nominal(_ name: Name, in parent: NominalID? = nil, from file: FileID) -> NominalID? {
    tables.nominal(name, in: parent, from: file)
  }

  /// The alias with this name that a file means.
  package func alias(_ name: Name, in parent: NominalID? = nil, from file: FileID) -> AliasID? {
    tables.alias(name, in: parent, from: file)
  }

  /// Whether some type has a nested type, alias, associated type or generic parameter of this name.
  func mayBeMemberType(_ name: Name) -> Bool { tables.mayBeMemberType(name) }

  /// The nominal type that a declaration declares or extends.
  package func nominal(of declaration: DeclarationID, in file: FileID) -> NominalID? {
    tables.nominal(of: declaration, in: file)
  }

  package func symbol(of declaration: DeclarationID, in file: FileID) -> SymbolID? {
    tables.symbol(of: declaration, in: file)
  }

  /// The type with a key of a compiler's frontend; its definition where there is one.
  package func nominal(ofKey key: Name) -> NominalID? { tables.nominalOfKey[key] }

  /// The function or variable with a key of a compiler's frontend; its definition where there is one.
  package func symbol(ofKey key: Name) -> SymbolID? { tables.symbolOfKey[key] }

  /// Whether other files define the same function as well, so that its body says nothing about a call.
  package func isDefinedTwice(_ symbol: SymbolID) -> Bool { tables.definedTwice.contains(symbol) }

  /// Whether a header declares what has a key of a compiler's frontend, so that any file may use it.
  package func isInHeader(key: Name) -> Bool { tables.keysInHeaders.contains(key) }

  /// Where the declaration with a key stands.
  func place(ofKey key: Name) -> DeclarationPlace? {
    if let nominal = tables.nominalOfKey[key] {
      return DeclarationPlace(file: self[nominal].file, declaration: self[nominal].declaration)
    }
    return tables.symbolOfKey[key].map {
      DeclarationPlace(file: self[$0].file, declaration: self[$0].declaration)
    }
  }

  /// Every member function of this name in the program, whatever its owner.
  package func functions(named name: Name) -> [SymbolID] { tables.functionsByName[name] ?? [] }

  /// The top-level type of this name in the library models.
  func standardNominal(_ name: Name) -> NominalID? { tables.standardNominal(name) }
}

/// The declarations while they are collected; `SymbolTable` is the finished form.
struct SymbolTables: Sendable {
  var symbols: [Symbol] = []
  var nominals: [Nominal] = []
  var aliases: [Alias] = []

  var symbolIndex = MemberIndex<SymbolID>()
  var nominalIndex = MemberIndex<NominalID>()
  var aliasIndex = MemberIndex<AliasID>()
  /// The names of all generic parameters of types.
  var typeParameterNames: Set<Name> = []
  /// Every member function, initialisers left out, by name alone.
  var functionsByName: [Name: [SymbolID]] = [:]
  /// The nominal, symbol or extended type of a declaration.
  var nominalOfDeclaration: [DeclarationKey: NominalID] = [:]
  var symbolOfDeclaration: [DeclarationKey: SymbolID] = [:]
  var visibility: [FileVisibility] = []
  /// By key of a compiler's frontend.
  var nominalOfKey: [Name: NominalID] = [:]
  var symbolOfKey: [Name: SymbolID] = [:]
  /// The keys whose symbol is a definition.
  var definedKeys: Set<Name> = []
  /// Symbols of which another file has a definition as well.
  var definedTwice: Set<SymbolID> = []
  /// The keys of what headers declare.
  var keysInHeaders: Set<Name> = []

  struct DeclarationKey: Hashable {
    var file: FileID
    var declaration: DeclarationID
  }

  /// What a file can see.
  struct FileVisibility {
    var module: ModuleID
    var imports: Set<ModuleID>
    var isModel: Bool
  }


  /// The members of a type's body and extensions with this name.
  func members(_ name: Name, of owner: NominalID) -> [SymbolID] {
    symbolIndex[owner, name]
  }

  /// Global functions and variables with this name, nearest first; those of other files' private parts are left out.
  func globals(_ name: Name, from file: FileID) -> [SymbolID] {
    let all = symbolIndex[nil, name]
    return nearest(all, from: file) { (symbols[$0.index].file, symbols[$0.index].modifiers) }
  }

  /// The nominal type with this name that a file means, at file level or inside `parent`.
  func nominal(_ name: Name, in parent: NominalID? = nil, from file: FileID) -> NominalID? {
    let all = nominalIndex[parent, name]
    return nearestOne(all, from: file) { (nominals[$0.index].file, nominals[$0.index].modifiers) }
  }

  /// The alias with this name that a file means.
  func alias(_ name: Name, in parent: NominalID? = nil, from file: FileID) -> AliasID? {
    let all = aliasIndex[parent, name]
    return nearestOne(all, from: file) { (aliases[$0.index].file, []) }
  }

  /// Whether some type has a nested type, alias, associated type or generic parameter of this name.
  func mayBeMemberType(_ name: Name) -> Bool {
    nominalIndex.mayBeMember(name) || aliasIndex.mayBeMember(name) || typeParameterNames.contains(name)
  }

  /// The nominal type that a declaration declares or extends.
  func nominal(of declaration: DeclarationID, in file: FileID) -> NominalID? {
    nominalOfDeclaration[DeclarationKey(file: file, declaration: declaration)]
  }

  func symbol(of declaration: DeclarationID, in file: FileID) -> SymbolID? {
    symbolOfDeclaration[DeclarationKey(file: file, declaration: declaration)]
  }

  /// Those entries that are nearest to `file`: same file, same module, imported module, anywhere.
  private func nearest<Entry>(
    _ entries: [Entry], from file: FileID, _ place: (Entry) -> (FileID, Modifiers)
  ) -> [Entry] {
    var best = Int.max
    var result: [Entry] = []
    for entry in entries {
      let (home, modifiers) = place(entry)
      guard let distance = distance(from: file, to: home, modifiers) else { continue }
      if distance < best {
        best = distance
        result = [entry]
      } else if distance == best {
        result.append(entry)
      }
    }
    return result
  }

  /// The first of the nearest entries.
  private func nearestOne<Entry>(
    _ entries: [Entry], from file: FileID, _ place: (Entry) -> (FileID, Modifiers)
  ) -> Entry? {
    var best = Int.max
    var result: Entry?
    for entry in entries {
      let (home, modifiers) = place(entry)
      guard let distance = distance(from: file, to: home, modifiers), distance < best else { continue }
      best = distance
      result = entry
    }
    return result
  }

  private func distance(from file: FileID, to home: FileID, _ modifiers: Modifiers) -> Int? {
    if file == home { return 0 }
    if modifiers.contains(.isFilePrivate) { return nil }
    let here = visibility[file.index]
    let there = visibility[home.index]
    if here.module == there.module { return 1 }
    if here.imports.contains(there.module) { return 2 }
    // Library models count after the user's own code of modules that are merely re-exported.
    return there.isModel ? 4 : 3
  }
}
