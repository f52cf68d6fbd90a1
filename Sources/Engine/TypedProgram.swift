// Typing all analysed files, and handing them out as units afterwards.
//
// Each worker types with a context of its own, and the types in a typed file are numbers into that
// context's table. A file therefore stays with the worker that typed it: its rules run on the same worker,
// with the same context. Large files go first, so that no worker is left with a large one at the end.

internal import Configuration
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText
internal import Threading

/// A program whose analysed files are typed.
struct TypedProgram: Sendable {
  let loaded: LoadedProgram
  /// By analysed file.
  private let typed: [TypedFile]
  /// The worker that typed each file.
  private let owners: [Int]
  private let contexts: WorkerLocal<TypeContext>
  private let workers: Int
  let pools: [DeclaredPool]
  private let traits: SymbolTraits

  var program: Program { loaded.program }
  var analysedFiles: [FileID] { typed.indices.map { FileID(raw: UInt32($0)) } }

  /// Types all analysed files but the exempt ones, of which nothing is known afterwards.
  init(_ loaded: LoadedProgram, _ request: AnalysisRequest, exempt: Set<Int> = []) {
    let contexts = WorkerLocal<TypeContext>(count: request.workers)
    let program = loaded.program
    let count = loaded.analysedCount
    let order = (0..<count).sorted {
      (program.files[$0].source.bytes.count, $1) > (program.files[$1].source.bytes.count, $0)
    }
    let progress = request.progress
    let results = parallelMap(order, count: count, workers: request.workers) { worker, index in
      defer { progress?(AnalysisProgress(stage: .typing, total: count)) }
      let context = contexts.value(of: worker, or: { TypeContext(program) })
      if exempt.contains(index) { return (TypedFile(TypedNodes(tree: Tree())), worker) }
      return (Typer.type(FileID(raw: UInt32(index)), in: context), worker)
    }
    self.loaded = loaded
    traits = SymbolTraits(loaded.program)
    self.contexts = contexts
    workers = request.workers
    typed = results.compactMap { $0?.0 }
    owners = results.compactMap { $0?.1 }
    pools = request.configuration.pools.map {
      DeclaredPool(type: $0.type, acquire: $0.acquire, release: $0.release, reset: $0.reset)
    }
  }

  /// `body` for each analysed file, in parallel; results in the order of the files.
  func map<Result: Sendable>(
    _ body: @escaping @Sendable (_ index: Int, _ unit: (HotMarks) -> FileUnit) -> Result
  ) -> [Result] {
    var lists = [[Int]](repeating: [], count: workers)
    for (index, owner) in owners.enumerated() { lists[owner].append(index) }
    let results = parallelMap(byWorker: lists, count: typed.count) { _, index in
      body(index) { self.unit(index, $0) }
    }
    return results.compactMap { $0 }
  }

  /// The unit of an analysed file. While a stage runs, only on the worker that owns the file.
  func unit(_ index: Int, _ hot: HotMarks) -> FileUnit {
    let context = contexts.value(of: owners[index], or: { TypeContext(program) })
    return FileUnit(
      program.files[index], typed: typed[index], types: context, hot: hot, pools: pools, traits: traits)
  }
}
