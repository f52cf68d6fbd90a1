// From inputs to a linked program: reading and lowering in parallel, library declarations, linking.
//
// Files that cannot be read get no number; the numbers of the others follow the order of the inputs.
// Analysed files come first, then the sources of dependencies, then the models: a number below
// `analysedCount` is the user's own code.

internal import Configuration
internal import Diagnostics
internal import FrontendKit
internal import NeutralAST
internal import Semantics
internal import SourceText
internal import Threading
internal import Workspace

/// The program of a run and what came with its files.
struct LoadedProgram: Sendable {
  var program: Program
  /// The comments that speak to escapelint, by analysed file.
  var comments: [[ByteRange]]
  var problems: [[Problem]]
  var notifications: [Notification]
  /// How many of the analysed files, the first ones, were asked for; the others only stand in the same targets.
  var reportedCount: Int

  var analysedCount: Int { comments.count }
}

/// A file that was read and lowered.
private struct LoadedFile: Sendable {
  var input: Input
  var source: SourceFile
  var lowered: LoweredFile
  /// The name of its module.
  var module: String
}

private enum LoadResult: Sendable {
  case loaded(LoadedFile)
  case failed(Notification?)
}

struct ProgramLoader {
  private let request: AnalysisRequest
  private let rules: ActiveRules?
  private let frontends: [Language: any Frontend]
  private let caches: WorkerLocal<NameCache>
  private var notifications: [Notification] = []
  /// What files that are read as units use of their libraries.
  private var libraries: [LoweredModel] = []

  /// Without rules, everything is lowered whole.
  init(_ request: AnalysisRequest, _ rules: ActiveRules?) {
    self.request = request
    self.rules = rules
    frontends = frontendsByLanguage(request.frontends)
    caches = WorkerLocal(count: request.workers)
  }

  /// Reads, lowers and links.
  mutating func load(_ clock: inout StageClock) -> LoadedProgram {
    var analysed = load(request.discovery.inputs + request.discovery.context, reportsProgress: true)
    var dependencies = loadDependencies(of: analysed)
    clock.mark("read and lower")
    let imports = Set((analysed + dependencies).flatMap(\.lowered.imports))
    let ownModules = Set((analysed + dependencies).map(\.module)).subtracting(ModelLibrary.implicit)
    let models = request.library.models(of: imports, without: ownModules, workers: request.workers)
    clock.mark("library declarations")
    let operators = operators(analysed + dependencies, models)
    analysed = lowerAgain(analysed, operators)
    dependencies = lowerAgain(dependencies, operators)
    let (files, modules) = number(analysed, dependencies, models + libraries)
    let program = Program(
      files: files, names: request.library.interner.snapshot(), effects: request.library.effects,
      modules: modules)
    clock.mark("link")
    return LoadedProgram(
      program: program, comments: analysed.map(\.lowered.comments),
      problems: analysed.map(\.lowered.problems), notifications: notifications,
      reportedCount: analysed.count { $0.input.role == .analysed })
  }

  // MARK: Reading

  private mutating func load(_ inputs: [Input], reportsProgress: Bool) -> [LoadedFile] {
    let (frontends, caches, interner, rules) = (frontends, caches, request.library.interner, rules)
    let progress = reportsProgress ? request.progress : nil
    let results = parallelMap(Array(inputs.indices), count: inputs.count, workers: request.workers) {
      worker, index in
      defer { progress?(AnalysisProgress(stage: .reading, total: inputs.count)) }
      return caches.update(of: worker, or: { NameCache(interner) }) { names in
        Self.load(inputs[index], frontends, rules, &names)
      }
    }
    let units = loadUnits(inputs)
    var files: [LoadedFile] = []
    for (index, found) in results.enumerated() {
      if let unit = units[index] { files.append(unit) }
      guard let result = found else { continue }
      switch result {
      case .loaded(let file): files.append(file)
      case .failed(let notification): if let notification { notifications.append(notification) }
      }
    }
    return files
  }

  /// Reports how many of some files are parsed; nil if nobody asks.
  private func progress(of total: Int) -> (@Sendable (_ files: Int) -> Void)? {
    guard let progress = request.progress else { return nil }
    return { files in progress(AnalysisProgress(stage: .parsing, files: files, total: total)) }
  }

  /// The inputs that are read as units, by their position.
  private mutating func loadUnits(_ inputs: [Input]) -> [Int: LoadedFile] {
    var result: [Int: LoadedFile] = [:]
    for frontend in request.unitFrontends {
      let own = inputs.indices.filter { frontend.languages.contains(inputs[$0].language) }
      let read = own.compactMap { index in source(inputs[index]).map { (index, $0) } }
      let outcome = frontend.lower(
        read.map(\.1), names: request.library.interner, workers: request.workers, progress: progress(of: read.count))
      for (entry, lowered) in zip(read, outcome.files) {
        guard let lowered else { continue }
        result[entry.0] = Self.loaded(inputs[entry.0], entry.1, lowered)
      }
      notifications += outcome.notifications
      libraries += outcome.libraries.map {
        LoweredModel(
          module: $0.module, path: "<\($0.module)>", language: $0.language, isBundled: true, bytes: [], lowered: $0.lowered)
      }
    }
    return result
  }

  private mutating func source(_ input: Input) -> UnitSource? {
    do throws(ReadProblem) {
      return UnitSource(path: input.path, displayPath: input.displayPath, bytes: try read(input))
    } catch {
      if let notification = error.notification(path: input.displayPath) { notifications.append(notification) }
      return nil
    }
  }

  private static func loaded(_ input: Input, _ source: UnitSource, _ file: UnitFile) -> LoadedFile {
    LoadedFile(
      input: input,
      source: SourceFile(id: FileID(raw: 0), path: source.displayPath, language: file.language, bytes: source.bytes),
      lowered: file.lowered, module: ModuleName.name(ofPath: input.path))
  }

  private static func load(
    _ input: Input, _ frontends: [Language: any Frontend], _ rules: ActiveRules?, _ names: inout NameCache
  ) -> LoadResult {
    guard let frontend = frontends[input.language] else { return .failed(nil) }
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try read(input)
    } catch {
      // A dependency that cannot be read is nothing that the user must mend.
      return .failed(input.role == .analysed ? error.notification(path: input.displayPath) : nil)
    }
    let source = SourceFile(
      id: FileID(raw: 0), path: input.displayPath, language: input.language, bytes: bytes)
    let lowered = frontend.lower(source, depth: depth(of: input, rules), names: &names)
    let module = ModuleName.name(ofPath: input.path)
    return .loaded(LoadedFile(input: input, source: source, lowered: lowered, module: module))
  }

  // MARK: Operators

  private func operators(_ files: [LoadedFile], _ models: [LoweredModel]) -> ProgramOperators {
    var operators = ProgramOperators()
    for file in files { operators.add(file.lowered, module: file.module) }
    for model in models { operators.add(model.lowered, module: model.module) }
    return operators
  }

  /// The files, those lowered again in which an operator stands that another file declares.
  private func lowerAgain(_ files: [LoadedFile], _ operators: ProgramOperators) -> [LoadedFile] {
    let missing = files.map { operators.missing(in: $0.lowered, module: $0.module) }
    let affected = files.indices.filter { missing[$0] != nil }
    if affected.isEmpty { return files }
    let (frontends, caches, interner, rules) = (frontends, caches, request.library.interner, rules)
    let lowered = parallelMap(affected, count: files.count, workers: request.workers) { worker, index in
      caches.update(of: worker, or: { NameCache(interner) }) { names -> LoweredFile? in
        let file = files[index]
        guard let frontend = frontends[file.input.language], let operators = missing[index] else { return nil }
        return frontend.lower(
          file.source, depth: Self.depth(of: file.input, rules), operators: operators, names: &names)
      }
    }
    var result = files
    for index in affected {
      if let file = lowered[index] ?? nil { result[index].lowered = file }
    }
    return result
  }

  /// Of dependencies, and of tests that no rule looks at, only declarations matter.
  private static func depth(of input: Input, _ rules: ActiveRules?) -> LoweringDepth {
    if input.role == .declarationsOnly { return .declarations }
    guard let rules, !input.isNamed, input.language == .swift, TestCode.isInTestFolder(input.displayPath),
      rules.allExemptTests(input.displayPath)
    else { return .everything }
    return .declarationsIfImporting(TestCode.frameworks)
  }

  // MARK: Dependencies

  /// The sources of dependencies whose modules the analysed code imports, and of those that these import in
  /// turn: a package often only re-exports what it is imported for.
  private mutating func loadDependencies(of analysed: [LoadedFile]) -> [LoadedFile] {
    let byModule = Dictionary(grouping: request.discovery.dependencies) { ModuleName.name(ofPath: $0.path) }
    var result: [LoadedFile] = []
    var done = Set(analysed.map(\.module))
    var wanted = Set(analysed.flatMap(\.lowered.imports))
    for _ in 0..<2 {
      let modules = wanted.subtracting(done).sorted().filter { byModule[$0] != nil }
      done.formUnion(modules)
      let files = load(modules.flatMap { byModule[$0] ?? [] }, reportsProgress: false)
      result += files
      wanted = Set(files.flatMap(\.lowered.imports))
    }
    return result
  }

  // MARK: Numbers

  private func number(
    _ analysed: [LoadedFile], _ dependencies: [LoadedFile], _ models: [LoweredModel]
  ) -> (files: [ProgramFile], modules: [String]) {
    var modules = ModuleNumbers()
    var files: [ProgramFile] = []
    files.reserveCapacity(analysed.count + dependencies.count + models.count)
    let testTargets = testTargets(analysed)
    for file in analysed + dependencies {
      let source = SourceFile(
        id: FileID(raw: UInt32(files.count)), path: file.source.path, language: file.source.language,
        bytes: file.source.bytes)
      var entry = ProgramFile(
        source: source, tree: file.lowered.tree, module: modules[file.module],
        imports: (file.lowered.imports + ModelLibrary.implicit).map { modules[$0] },
        isLibrary: file.input.role == .declarationsOnly, isModel: false)
      entry.isNamed = file.input.isNamed
      entry.isTest = isTest(file, testTargets)
      entry.isSideCode = !file.input.isNamed && SideCode.holds(file.input, imports: file.lowered.imports)
      files.append(entry)
    }
    for model in models {
      let source = SourceFile(
        id: FileID(raw: UInt32(files.count)), path: model.path, language: model.language, bytes: model.bytes)
      var entry = ProgramFile(
        source: source, tree: model.lowered.tree, module: modules[model.module],
        imports: (model.lowered.imports + ModelLibrary.implicit).map { modules[$0] },
        isLibrary: true, isModel: true)
      entry.isUserModel = !model.isBundled
      files.append(entry)
    }
    return (files, modules.names)
  }

  // MARK: Tests

  /// The folders of test targets: some file in them imports a test framework.
  private func testTargets(_ analysed: [LoadedFile]) -> Set<String> {
    Set(
      analysed.lazy.filter { TestCode.importsFramework($0.lowered.imports) }
        .compactMap { TestCode.target(ofPath: $0.source.path) })
  }

  /// Whether a file is test code that the profile leaves alone, and nobody asked for by name.
  private func isTest(_ file: LoadedFile, _ testTargets: Set<String>) -> Bool {
    guard let rules, file.input.role == .analysed, !file.input.isNamed,
      rules.configuration.profile(path: file.source.path) == .default
    else { return false }
    if file.input.language != .swift { return TestCode.holds(unitFile: file.input, includes: file.lowered.imports) }
    return TestCode.target(ofPath: file.source.path).map { testTargets.contains($0) } ?? false
  }
}

/// Numbers for the names of modules, in the order of their first use.
private struct ModuleNumbers {
  private var numbers: [String: ModuleID] = [:]
  private(set) var names: [String] = []

  subscript(name: String) -> ModuleID {
    mutating get {
      if let number = numbers[name] { return number }
      let number = ModuleID(raw: UInt32(numbers.count))
      numbers[name] = number
      names.append(name)
      return number
    }
  }
}
