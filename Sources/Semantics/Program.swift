// The whole program: every lowered file, and which module it belongs to.
//
// Modules are read off paths (the folder below `Sources`, `Tests`, …), because nothing is built. A file sees its own
// module and the modules that it imports first; names that only exist elsewhere are still found when they are unique,
// which covers re-exports without knowing them.

package import NeutralAST
package import SourceText

/// Names one module of the run.
package struct ModuleID: Sendable, Hashable {
  package let raw: UInt32
  package init(raw: UInt32) { self.raw = raw }
}

/// One file of the program.
package struct ProgramFile: Sendable {
  package let source: SourceFile
  package let tree: Tree
  package let module: ModuleID
  package let imports: [ModuleID]
  /// Declarations of a library: nothing is reported in it, and its functions may have no bodies.
  package let isLibrary: Bool
  /// A file of library declarations, which come with escapelint or in `models:`.
  package let isModel: Bool
  /// Declarations that the user wrote, which list all that their module has.
  package var isUserModel = false
  /// The user asked for this file by its name.
  package var isNamed = false
  /// Test code that the profile leaves alone: only its declarations count. See `TestCode` in `Engine`.
  package var isTest = false
  /// Tests, benchmarks, examples and the like, which nobody asked for by name. See `SideCode` in `Engine`.
  package var isSideCode = false

  package init(
    source: SourceFile, tree: Tree, module: ModuleID, imports: [ModuleID], isLibrary: Bool, isModel: Bool
  ) {
    self.source = source
    self.tree = tree
    self.module = module
    self.imports = imports
    self.isLibrary = isLibrary
    self.isModel = isModel
  }
}

/// Everything that is known before types are looked at.
package struct Program: Sendable {
  package let files: [ProgramFile]
  package let names: NameTable
  package let symbols: SymbolTable
  /// What library functions do to memory.
  package let effects: EffectTable
  /// The names of modules, by number.
  package let modules: [String]

  /// `modules` are the names of modules, by number.
  package init(files: [ProgramFile], names: NameTable, effects: [EffectLine] = [], modules: [String] = []) {
    self.files = files
    self.names = names
    self.modules = modules
    let symbols = SymbolTables.link(files)
    self.symbols = symbols
    self.effects = EffectTable(
      effects, in: EffectJoin(files: files, names: names, symbols: symbols, modules: modules))
  }
}

/// Reads the module of a file off its path.
package enum ModuleName {
  /// The folder below the last `Sources`, `Tests`, `Plugins`, `Benchmarks`, `Examples` or `Snippets`; the empty name for
  /// anything else.
  package static func name(ofPath path: String) -> String {
    // Bytes, since this is asked of every file and characters are slow to compare.
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count >= 2 else { return "" }
    for position in (0..<parts.count - 1).reversed() where roots.contains(where: { parts[position].elementsEqual($0.utf8) }) {
      return position + 2 < parts.count ? String(Substring(parts[position + 1])) : ""
    }
    return ""
  }

  private static let roots = [
    "Sources", "Source", "Tests", "Plugins", "Benchmarks", "Examples", "Snippets", "src",
  ]
}
