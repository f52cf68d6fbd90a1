// The operators that a program declares, and which file sees which.
//
// Few programs declare any. So every file is lowered without knowing those of other files, and the few in which one of
// them stands beside another operator are lowered again.

internal import FrontendKit

/// The operator declarations of all files, by module.
struct ProgramOperators {
  private var byModule: [String: OperatorDeclarations] = [:]

  /// Takes note of what a file of `module` declares.
  mutating func add(_ file: LoweredFile, module: String) {
    if !file.operators.isEmpty { byModule[module, default: OperatorDeclarations()].add(file.operators) }
  }

  /// What a file has to be lowered again with: everything that it sees, if that ranks an operator that it could not rank.
  func missing(in file: LoweredFile, module: String) -> OperatorDeclarations? {
    if file.unrankedOperators.isEmpty || byModule.isEmpty { return nil }
    var visible = OperatorDeclarations()
    // A module can hand on what it imports; hence the others too, after the near ones.
    for name in [module] + file.imports + byModule.keys.sorted() {
      if let declarations = byModule[name] { visible.add(declarations) }
    }
    return file.unrankedOperators.contains { visible.operators[$0] != nil } ? visible : nil
  }
}
