// One C or C++ text as it comes out of the frontend, typed, and turned into flow graphs, by a given libclang.

import Analysis
import ClangFrontend
import Diagnostics
import Flow
import FrontendKit
import NeutralAST
import Semantics
import SourceText
import TestSupport

/// Every libclang of this machine: what code becomes must not depend on the version.
let libraries: [ClangLibrary] = ClangLibrary.all(environment: { _ in nil }).compactMap { try? $0.library.get() }

struct LoweredUnit {
  private let lowered: UnitFile
  private let names: NameTable
  private let typed: TypedFile
  private let program: Semantics.Program
  private let source: FlowSource
  private let number: UInt32
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
    self.lowered = lowered
    problems = lowered.lowered.problems.map(\.message)
    names = interner.snapshot()
    var files = outcome.libraries.enumerated().map { number, library in
      let source = SourceFile(
        id: FileID(raw: UInt32(number)), path: library.module, language: library.language, bytes: [])
      return ProgramFile(
        source: source, tree: library.lowered.tree, module: ModuleID(raw: UInt32(number)), imports: [], isLibrary: true,
        isModel: true)
    }
    number = UInt32(files.count)
    let source = SourceFile(id: FileID(raw: number), path: name, language: lowered.language, bytes: bytes)
    let file = ProgramFile(
      source: source, tree: lowered.lowered.tree, module: ModuleID(raw: number),
      imports: files.indices.map { ModuleID(raw: UInt32($0)) }, isLibrary: false, isModel: false)
    files.append(file)
    program = Semantics.Program(files: files, names: names)
    let types = TypeContext(program)
    typed = Typer.type(FileID(raw: number), in: types)
    self.source = FlowSource(file, typed, types, SymbolTraits(program))
  }

  // MARK: Trees

  /// The whole tree.
  var tree: String { TreeDump(lowered.lowered.tree, names).text }

  /// The lines of the body of the last function in the text.
  var lastBody: String {
    let lines = tree.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.lastIndex { $0.hasPrefix("function ") } ?? 0
    return lines[(start + 1)...].map { $0.dropFirst(2) }.joined(separator: "\n")
  }

  /// The same with types and references.
  var typedTree: String { TreeDump(lowered.lowered.tree, names, isTyped: true).text }

  // MARK: Flow and objects

  /// The flow graph of the function with this name.
  func flow(_ name: String) -> String {
    guard let number = body(name), let graph = source.builder.graph(for: .body(number)) as FlowGraph? else { return "" }
    return FlowDump(typed, program).text(graph)
  }

  /// What happens to objects in a function: `take` and `allocate` give them out, `give` and `release` take them back.
  func events(_ name: String, isMemory: Bool = false) -> [OwnershipEvent.Kind] {
    let sources = FlowSources(program) { [source, number] in $0.raw == number ? source : nil }
    let solver = OwnershipSolver(program, protocols(isMemory), sources)
    guard let number = body(name) else { return [] }
    let report = solver.report(FileID(raw: self.number), .body(number))
    return report?.events.sorted { $0.range < $1.range }.map(\.kind) ?? []
  }

  private func protocols(_ isMemory: Bool) -> ResourceProtocols {
    var result = ResourceProtocols()
    result.isMemory = isMemory
    for number in program.symbols.symbols.indices {
      let symbol = SymbolID(raw: UInt32(number))
      switch program.names[program.symbols[symbol].name] {
      case "take": result.acquires[symbol] = 0
      case "give": result.releases[symbol] = .init(operand: .parameter(0), resource: 0)
      default: break
      }
    }
    return result
  }

  private func body(_ name: String) -> Int? {
    typed.bodies.firstIndex { body in
      guard case .function = body.kind, let symbol = body.symbol else { return false }
      return program.names[program.symbols[symbol].name] == name
    }
  }

  struct NotLowered: Error {
    var notes: [String]
  }
}
