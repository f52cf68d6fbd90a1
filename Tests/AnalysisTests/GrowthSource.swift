// Swift sources with what the growth engine says of them, beside the declarations and effects of the real models.

import Analysis
import FrontendKit
import LibraryModels
import NeutralAST
import Semantics
import SourceText
import SwiftFrontend

/// A program of one module; its files are `Main.swift`, which may be a script, and others.
struct GrowthSource {
  /// One file with its sites and loops.
  struct File {
    var text: String
    var program: Program
    var sites: ContainerSites
    var loops: LoopScopes
    var facts: GrowthFacts

    /// What happens to the container of this name, in order of the text.
    func actions(on name: String) -> [ContainerSite.Action] {
      sites.all.filter { program.names[$0.name] == name }.map(\.action)
    }

    /// How often each loop runs, outer ones first.
    var trips: [TripCount] { loops.all.map(\.trips) }
  }

  let program: Program
  let files: [File]

  init(_ texts: String...) {
    let interner = Interner()
    var cache = NameCache(interner)
    var sources: [ProgramFile] = []
    let models = ModelTexts.files.filter { file in Self.libraries.contains { file.path == "swift/\($0).swiftdecl" } }
    for text in texts + models.map(\.text) {
      let isModel = sources.count >= texts.count
      let source = SourceFile(
        id: FileID(raw: UInt32(sources.count)), path: "f\(sources.count).swift", language: .swift, bytes: Array(text.utf8))
      // The analysed files are one module, and each library is its own.
      let module = isModel ? sources.count : 0
      let others = (texts.count..<texts.count + models.count).map { ModuleID(raw: UInt32($0)) }
      sources.append(
        ProgramFile(
          source: source, tree: SwiftFrontend().lower(source, names: &cache).tree, module: ModuleID(raw: UInt32(module)),
          imports: others, isLibrary: isModel, isModel: isModel))
    }
    let effects = ModelTexts.files.filter { $0.path.hasSuffix(".model") }.flatMap {
      EffectModel.parse($0.text, path: $0.path, isBundled: true).lines
    }
    let program = Program(files: sources, names: interner.snapshot(), effects: effects)
    self.program = program
    files = texts.indices.map { Self.file(texts[$0], sources[$0], program) }
  }

  private static let libraries = ["Swift", "_Concurrency"]

  private static func file(_ text: String, _ file: ProgramFile, _ program: Program) -> File {
    let types = TypeContext(program)
    let typed = Typer.type(file.source.id, in: types)
    let library = LibraryTypes(types)
    let bodies = EnclosingBodies(file.tree, typed)
    let sites = ContainerSiteFinder.sites(of: file, typed, library, bodies)
    let loops = LoopScopes(file, typed, library)
    return File(
      text: text, program: program, sites: sites, loops: loops,
      facts: GrowthFactCollector.facts(of: file, typed, library, bodies, loops, sites))
  }

  private var lives: ContainerLives { ContainerLives(program, files.map(\.facts)) }

  /// The containers that only grow: `*` marks caches, and `@` actors that nothing holds.
  func growing(startUp: Set<String> = []) -> [String] {
    lives.growingContainers { startUp.contains(program.names[program.symbols[$0].name]) }.map { container in
      program.names[program.symbols[container.symbol].name] + (container.isCache ? "*" : "")
        + (container.actor == nil ? "" : "@")
    }
  }
}
