// One C or C++ text lowered, typed and turned into flow graphs, by a given libclang.

import ClangFrontend
import Flow
import FrontendKit
import NeutralAST
import Semantics
import SourceText
import TestSupport

struct LoweredUnit {
  private let typed: TypedFile
  private let program: Program
  private let graphs: FlowFile
  let problems: [String]

  init(_ name: String, _ text: String, _ library: ClangLibrary) throws {
    let folder = try TemporaryTree([name: text], isRepository: false)
    var options = ClangFrontend.Options(library: library.path, root: folder.root)
    options.isIsolated = false
    let interner = Interner()
    let bytes = Array(text.utf8)
    let unit = UnitSource(path: folder.root + "/" + name, displayPath: name, bytes: bytes)
    let outcome = ClangFrontend(options, environment: { _ in nil }).lower([unit], names: interner, workers: 1)
    guard let lowered = outcome.files.first ?? nil else { throw NotLowered(notes: outcome.notifications.map(\.message)) }
    problems = lowered.lowered.problems.map(\.message)
    var files = outcome.libraries.enumerated().map { number, library in
      let source = SourceFile(
        id: FileID(raw: UInt32(number)), path: library.module, language: library.language, bytes: [])
      return ProgramFile(
        source: source, tree: library.lowered.tree, module: ModuleID(raw: UInt32(number)), imports: [], isLibrary: true,
        isModel: true)
    }
    let number = UInt32(files.count)
    let source = SourceFile(id: FileID(raw: number), path: name, language: lowered.language, bytes: bytes)
    let file = ProgramFile(
      source: source, tree: lowered.lowered.tree, module: ModuleID(raw: number),
      imports: files.indices.map { ModuleID(raw: UInt32($0)) }, isLibrary: false, isModel: false)
    files.append(file)
    program = Program(files: files, names: interner.snapshot())
    let types = TypeContext(program)
    typed = Typer.type(FileID(raw: number), in: types)
    graphs = FlowBuilder(file: file, typed: typed, types: types, traits: SymbolTraits(program)).file()
  }

  /// The flow graph of the function with this name.
  func flow(_ name: String) -> String {
    let number = typed.bodies.firstIndex { body in
      guard case .function = body.kind, let symbol = body.symbol else { return false }
      return program.names[program.symbols[symbol].name] == name
    }
    return number.map { FlowDump(typed, program).text(graphs.bodies[$0]) } ?? "no function '\(name)'"
  }

  struct NotLowered: Error {
    var notes: [String]
  }
}
