// Memory that is allocated by hand, or an object that is retained by hand, and not given back on some path.
//
// Locals are followed by the ownership automata; functions that return what they allocate count as allocators. A stored
// property leaks if no code of the program does anything with it that may free it; see `OverwrittenMemory` for one that
// gets new memory while it still holds the old.

internal import Analysis
package import Diagnostics
internal import Flow
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// `manual-memory-leak`
package struct ManualMemoryLeak: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.manualMemoryLeak }
  package static var collects: [any FileAnalysis.Type] { [ManualMemorySites.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let files = workspace.results(of: ManualMemorySites.self)
    checkProperties(files, workspace, &findings)
    let (solver, bodies) = allBodies(files, workspace)
    for (file, origins) in bodies {
      for origin in origins { check(origin, file, solver, workspace, &findings) }
    }
    for lost in OverwrittenMemory(files, solver.protocols, workspace).found() {
      let name = workspace.program.names[workspace.symbols[lost.property].name]
      findings.report(overwritten(name), at: lost.place, help: overwrittenHelp)
    }
  }

  /// The bodies that take memory, directly or by functions that return it.
  private func allBodies(
    _ files: [(file: FileID, result: ManualMemorySites.Result)], _ workspace: WorkspaceUnit
  ) -> (OwnershipSolver, [(FileID, [FlowGraph.Origin])]) {
    var protocols = ManualMemory.protocols(workspace.program)
    let sources = workspace.result(of: ProgramFlow.self)
    var bodies = files.map { ($0.file, $0.result.bodies) }
    var candidates = files.flatMap(\.result.makers)
    // Wrappers of wrappers: each round knows those that the round before found.
    for _ in 0..<Self.wrapperDepth {
      let solver = OwnershipSolver(workspace.program, protocols, sources)
      let makers = addMakers(candidates, solver, workspace, &protocols)
      if makers.isEmpty { return (solver, bodies) }
      candidates = []
      for index in bodies.indices {
        let new = callers(of: makers, in: bodies[index].0, workspace)
        if let unit = workspace.file(bodies[index].0) { candidates += ManualMemorySites.makers(new, unit) }
        bodies[index].1 += new.filter { !bodies[index].1.contains($0) }
      }
    }
    return (OwnershipSolver(workspace.program, protocols, sources), bodies)
  }

  /// Adds those of the candidates that give their callers new memory, by their results or in a variable.
  private func addMakers(
    _ candidates: [SymbolID], _ solver: OwnershipSolver, _ workspace: WorkspaceUnit, _ protocols: inout ResourceProtocols
  ) -> Set<SymbolID> {
    var makers: Set<SymbolID> = []
    let known = protocols
    for maker in candidates where known.acquires[maker] == nil && known.yields[maker] == nil {
      guard let summary = solver.summary(of: maker) else { continue }
      // A retained reference that is returned may as well be kept by whoever its function gave it to.
      if let resource = summary.freshResource, resource != ManualResource.retain.number, !summary.returnsOther {
        protocols.acquires[maker] = resource
      } else if let (parameter, resource) = summary.fills.first, summary.fills.count == 1, resource == ManualResource.memory.number,
        !returnsPointer(maker, workspace)
      {
        protocols.yields[maker] = .init(
          parameter: parameter, resource: resource, isRefill: false, isTrueForSuccess: summary.isTrueForSuccess)
      } else {
        continue
      }
      makers.insert(maker)
    }
    return makers
  }

  /// Whether a function gives a pointer beside the memory that it puts into a variable: it may lead to that memory.
  private func returnsPointer(_ maker: SymbolID, _ workspace: WorkspaceUnit) -> Bool {
    guard let types = workspace.file(workspace.symbols[maker].file)?.types else { return true }
    return types.memory.isToldPointer(types.signature(of: maker).result, types)
  }

  /// How many functions may stand between an allocator and the caller that owns the memory.
  private static let wrapperDepth = 6

  private func callers(of makers: Set<SymbolID>, in file: FileID, _ workspace: WorkspaceUnit) -> [FlowGraph.Origin] {
    guard let unit = workspace.file(file) else { return [] }
    let sites = CallSites.calls(of: makers, in: unit)
    return sites.isEmpty ? [] : BodyFinder(unit).bodies(around: sites)
  }

  private func check(
    _ origin: FlowGraph.Origin, _ file: FileID, _ solver: OwnershipSolver, _ workspace: WorkspaceUnit,
    _ findings: inout Findings
  ) {
    guard let report = solver.report(file, origin), let unit = workspace.file(file) else { return }
    let endsProgram = isEntry(origin, unit)
    var seen: Set<Int> = []
    let conditions = LeakConditions(file: unit)
    let leaks = report.events.filter { event in
      let object = report.objects[event.object]
      return event.kind == .leaked && !isCheck(event, unit) && !conditions.decide(releases(of: event.object, report), event.range, object.name)
        && !conditions.mayExclude(object.range, object.name, wayOut: event.state.lostAt.map(\.bytes) ?? event.range)
    }
    for event in leaks where seen.insert(event.object).inserted {
      let object = report.objects[event.object]
      guard case .acquired(let number) = object.origin, let resource = ManualResource(number: number),
        !object.name.isEmpty || isPassedOn(object.expression, resource, unit)
      else { continue }
      // What is still held when the program ends goes with it.
      if endsProgram, event.state.lostAt == nil { continue }
      if saysResultElsewhere(object.expression, unit, solver.protocols) { continue }
      // `p = realloc(p, n)` loses its own memory where there is no more: `linear-realloc` speaks of that.
      if event.state.lostAt?.bytes == object.range, resizes(object.expression, unit) { continue }
      let end = event.state.lostAt ?? SourceRange(file, event.range)
      findings.report(
        leak(object.name, resource), at: SourceRange(file, object.range),
        path: [Step(SourceRange(file, object.range), made(resource)), Step(end, "this way ends without giving it back")],
        help: localHelp(resource, OwnershipWords.of(unit)))
    }
  }

  private func releases(of object: Int, _ report: OwnershipReport) -> [ByteRange] {
    report.events.filter { $0.kind == .released && $0.object == object }.map(\.range)
  }

  private func resizes(_ call: ExpressionID, _ file: FileUnit) -> Bool {
    guard !call.isNone, let callee = file.symbol(of: call) else { return false }
    return file.program.effects.has(callee, .resizes)
  }

  /// Whether a body is left by a `return` that a macro writes behind a call: of a check that stands there in case the
  /// program has a mistake, and tells somebody (`g_return_val_if_fail(list, NULL)`). Macros that only return pass on errors.
  private func isCheck(_ event: OwnershipEvent, _ file: FileUnit) -> Bool {
    guard file.tree.resolution != nil, event.state.lostAt == nil, !file.source.text(event.range).contains("return") else { return false }
    return file.tree.statements.contains { statement in
      switch statement {
      case .if(_, let then, _): isTold(then, event.range, file.tree)
      case .block(let list): isTold(list, event.range, file.tree)
      default: false
      }
    }
  }

  /// Whether a list of statements holds a call and then the `return` of a place.
  private func isTold(_ list: StatementList, _ place: ByteRange, _ tree: Tree) -> Bool {
    guard let last = tree[list].last, !last.isNone, case .return = tree[last], tree.range(last) == place else { return false }
    return tree[list].dropLast().contains { statement in
      guard !statement.isNone, case .expression(let value) = tree[statement], !value.isNone else { return false }
      if case .call = tree[PlaceText.inner(value, tree)] { return true }
      return false
    }
  }

  /// Whether memory that gets no name is what a function of C or of the program returns: `puts(strdup(text))`.
  private func isPassedOn(_ expression: ExpressionID, _ resource: ManualResource, _ file: FileUnit) -> Bool {
    guard file.tree.resolution != nil, resource == .memory, !expression.isNone, case .call = file.tree[expression] else { return false }
    return file.tree.expressions.contains { other in
      guard case .call(_, let arguments) = other else { return false }
      return file.tree[arguments].contains { PlaceText.inner($0.value, file.tree) == expression }
    }
  }

  /// Whether a function of the program that makes an object is given a place for what went wrong: that place may tell
  /// whether there is an object, instead of the result.
  private func saysResultElsewhere(_ call: ExpressionID, _ file: FileUnit, _ protocols: ResourceProtocols) -> Bool {
    guard !call.isNone, case .call(_, let arguments) = file.tree[call], let callee = file.symbol(of: call),
      !file.program.effects.has(callee, .acquires), protocols.yields[callee] == nil
    else { return false }
    return file.tree[arguments].contains { argument in
      if !argument.value.isNone, case .address = file.tree[argument.value] { true } else { false }
    }
  }

  /// Whether the program ends with a body: a global function `main`, whose result is the exit code.
  private func isEntry(_ origin: FlowGraph.Origin, _ file: FileUnit) -> Bool {
    guard case .body(let number) = origin, let symbol = file.typed.bodies[number].symbol else { return false }
    let entry = file.symbols[symbol]
    return entry.kind == .function && entry.owner == nil && file.program.names[entry.name] == "main"
      && file.types.signature(of: symbol).result != .void
  }

  private func checkProperties(
    _ files: [(file: FileID, result: ManualMemorySites.Result)], _ workspace: WorkspaceUnit,
    _ findings: inout Findings
  ) {
    // Of a property that is declared once for each platform, one declaration may get all uses.
    var handled: Set<PropertyName> = []
    let kept = Set(files.flatMap(\.result.keptResults))
    for (_, result) in files {
      handled.formUnion(result.handled.map { PropertyName($0, workspace) })
      for (accessor, properties) in result.given where kept.contains(accessor) {
        handled.formUnion(properties.map { PropertyName($0, workspace) })
      }
    }
    for (file, result) in files {
      for property in result.properties where !handled.contains(PropertyName(property.symbol, workspace)) {
        guard let resource = ManualResource(number: property.resource), isComplete(property.symbol, workspace) else { continue }
        let name = workspace.program.names[workspace.symbols[property.symbol].name]
        findings.report(
          propertyLeak(name, resource), at: SourceRange(file, property.range),
          help: propertyHelp(resource, workspace.file(file).map(OwnershipWords.of)))
      }
    }
  }

  /// Whether all code of a C++ class is at hand, and its objects do not live as long as the program.
  private func isComplete(_ property: SymbolID, _ workspace: WorkspaceUnit) -> Bool {
    guard let owner = workspace.symbols[property].owner, workspace.symbols[owner].kind == .struct else { return true }
    let symbols = workspace.symbols
    let isDefined = symbols[owner].members.allSatisfy { member in
      let entry = symbols[member]
      guard [.function, .initializer, .deinitializer].contains(entry.kind), !entry.function.isNone else { return true }
      return workspace.program.files[entry.file.index].tree[entry.function].hasBody
    }
    return isDefined && !lasts(owner, workspace)
  }

  /// Whether a global or static variable is an object of a type.
  private func lasts(_ owner: NominalID, _ workspace: WorkspaceUnit) -> Bool {
    workspace.analysedFiles.contains { file in
      guard let unit = workspace.file(file), unit.tree.resolution != nil else { return false }
      return workspace.symbols.symbols.indices.contains { number in
        let entry = workspace.symbols.symbols[number]
        guard entry.kind == .variable, entry.file == file, entry.owner == nil || entry.isStatic else { return false }
        return unit.types.nominal(unit.types.variableType(of: SymbolID(raw: UInt32(number)))) == owner
      }
    }
  }
}

/// A property by its owner and name.
private struct PropertyName: Hashable {
  var owner: NominalID?
  var name: Name

  init(_ symbol: SymbolID, _ workspace: WorkspaceUnit) {
    owner = workspace.symbols[symbol].owner
    name = workspace.symbols[symbol].name
  }
}

// MARK: Texts

private func leak(_ name: String, _ resource: ManualResource) -> String {
  switch resource {
  case .memory where name.isEmpty: "memory that is made here is passed on and not freed on every path"
  case .memory: "memory in '\(name)' is not freed on every path"
  case .retain: "the retain behind '\(name)' is not released on every path"
  case .stream: "the stream in '\(name)' is not closed on every path"
  }
}

private func made(_ resource: ManualResource) -> String {
  switch resource {
  case .memory: "allocated here"
  case .retain: "retained here"
  case .stream: "opened here"
  }
}

private func localHelp(_ resource: ManualResource, _ words: OwnershipWords) -> String {
  switch resource {
  case .memory: words.freeMemory
  case .retain: "release it in a 'defer', or take the value back with 'takeRetainedValue()'"
  case .stream: words.closeStream
  }
}

private func propertyLeak(_ name: String, _ resource: ManualResource) -> String {
  switch resource {
  case .memory: "memory in property '\(name)' is never freed"
  case .retain: "the retain in property '\(name)' is never released"
  case .stream: "the stream in property '\(name)' is never closed"
  }
}

private func propertyHelp(_ resource: ManualResource, _ words: OwnershipWords?) -> String {
  switch resource {
  case .memory: words?.freeProperty ?? "free it in 'deinit'"
  case .retain: "release it in 'deinit'"
  case .stream: "close it in 'deinit'"
  }
}

private func overwritten(_ name: String) -> String { "'\(name)' gets new memory here, and what it held is not freed" }

private let overwrittenHelp = "free the old memory before or after the property gets the new one"
