// Which functions the hot ones call.
//
// Files tell which function calls which, and which ones the user marked hot; a pass over the program
// spreads the heat along the calls. Calls on the way out do not count, nor do functions that the user
// marked cold. Calls through protocols and of function values are not followed: who answers them is not
// known.
//
// What a loop calls runs often, too, but nearly everything in a program is called from some loop in the end.
// So the heat of loops reaches no further than the function called, and only things that are costly even
// next to a call count there.

internal import Analysis
internal import NeutralAST
internal import Semantics
package import SourceText

/// The calls between functions of one file.
package enum CallEdges: FileAnalysis {
  package struct Result: Sendable {
    /// Called functions and computed variables, by caller.
    var callees: [SymbolID: Set<SymbolID>] = [:]
    var hot: Set<SymbolID> = []
    var cold: Set<SymbolID> = []
    /// The bodies of each symbol.
    var bodies: [SymbolID: [ByteRange]] = [:]
    /// The first place in a loop where each function is called.
    var loopCalls: [SymbolID: ByteRange] = [:]
    /// What library functions called in each body cost.
    var costs: [SymbolID: Set<Effect.Word>] = [:]
  }

  /// Effects that may be worth a report in a function that a loop calls.
  private static let costly: [Effect.Word] = [.expensive, .formats, .reflects]

  package static func run(on file: FileUnit) -> Result {
    var result = Result()
    var bodies: [(range: ByteRange, symbol: SymbolID)] = []
    for body in file.typed.bodies {
      guard case .function(let function) = body.kind, let symbol = body.symbol else { continue }
      let range = file.tree[function].range
      bodies.append((range, symbol))
      result.bodies[symbol, default: []].append(range)
      if file.isHot(function) { result.hot.insert(symbol) }
      if file.isMarkedCold(at: range.start) { result.cold.insert(symbol) }
    }
    bodies.sort { NestedRanges.isOrdered($0.range, $1.range) }
    let ranges = NestedRanges(bodies.map(\.range))
    let bodySymbol = { (place: UInt32) in ranges.innermost(at: place).map { bodies[$0].symbol } }
    addCalls(file, bodySymbol, &result)
    addCosts(file, bodySymbol, &result)
    return result
  }

  private static func addCosts(
    _ file: FileUnit, _ bodySymbol: (UInt32) -> SymbolID?, _ result: inout Result
  ) {
    let calls = file.result(of: EffectCalls.self)
    for word in costly {
      for call in calls.calls(word) {
        guard let symbol = bodySymbol(file.tree.range(call).start) else { continue }
        result.costs[symbol, default: []].insert(word)
      }
    }
  }

  private static func addCalls(
    _ file: FileUnit, _ bodySymbol: (UInt32) -> SymbolID?, _ result: inout Result
  ) {
    for (index, reference) in file.typed.references.enumerated() {
      guard case .symbol(let callee) = reference, isOwn(callee, file) else { continue }
      let place = file.tree.expressionRanges[index].start
      let surroundings = file.surroundings(at: place)
      if surroundings.isCold { continue }
      let caller = bodySymbol(place)
      if caller == callee { continue }
      if let caller { result.callees[caller, default: []].insert(callee) }
      if result.loopCalls[callee] == nil, isRepeatedCall(index, of: callee, surroundings, file) {
        result.loopCalls[callee] = file.tree.expressionRanges[index]
      }
    }
  }

  /// Whether an expression in a loop calls a function or computed variable, and does not only name it.
  private static func isRepeatedCall(
    _ index: Int, of callee: SymbolID, _ surroundings: CodeRegions.Surroundings, _ file: FileUnit
  ) -> Bool {
    guard surroundings.isInLoop, !surroundings.isSwitched, !file.isSideCode,
      !file.isMarkedCold(at: file.tree.expressionRanges[index].start)
    else { return false }
    switch file.tree.expressions[index] {
    case .call, .subscript: return true
    default: return file.symbols[callee].kind == .variable
    }
  }

  /// Code of the project, not a library's and not a stored property.
  private static func isOwn(_ symbol: SymbolID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[symbol]
    if file.program.files[entry.file.index].isLibrary { return false }
    switch entry.kind {
    case .function, .initializer, .subscript: return true
    case .variable: return !file.types.isStored(entry)
    case .deinitializer, .enumCase: return false
    }
  }
}

/// The functions that hot ones reach, without those that are marked hot themselves.
package enum HotReach: WorkspaceAnalysis {
  /// The bodies of reached functions by file, in order of files.
  package static func run(on workspace: WorkspaceUnit) -> [(file: FileID, bodies: [ByteRange])] {
    let files = workspace.results(of: CallEdges.self)
    let roots = Set(files.flatMap { $0.result.hot })
    if roots.isEmpty { return [] }
    let reached = reach(from: roots, files.map(\.result))
    return files.compactMap { file, edges in
      let bodies = edges.bodies.filter { reached.contains($0.key) }.flatMap(\.value).sorted()
      return bodies.isEmpty ? nil : (file, bodies)
    }
  }

  private static func reach(from roots: Set<SymbolID>, _ files: [CallEdges.Result]) -> Set<SymbolID> {
    var callees: [SymbolID: Set<SymbolID>] = [:]
    var cold: Set<SymbolID> = []
    for file in files {
      callees.merge(file.callees) { $0.union($1) }
      cold.formUnion(file.cold)
    }
    var seen = roots
    var pending = Array(roots)
    while let next = pending.popLast() {
      for callee in callees[next] ?? [] where !cold.contains(callee) && seen.insert(callee).inserted {
        pending.append(callee)
      }
    }
    return seen.subtracting(roots)
  }
}

/// The functions with costly code that loops call.
package enum LoopCalls: WorkspaceAnalysis {
  package struct Target {
    var body: ByteRange
    /// The first such call.
    var call: SourceRange
    /// What makes the body costly.
    var costs: Set<Effect.Word>
  }

  /// The bodies by file, in order of files; those that hot functions reach are left out.
  package static func run(on workspace: WorkspaceUnit) -> [(file: FileID, targets: [Target])] {
    let files = workspace.results(of: CallEdges.self)
    var calls: [SymbolID: SourceRange] = [:]
    for (file, edges) in files {
      calls.merge(edges.loopCalls.mapValues { SourceRange(file, $0) }) { first, _ in first }
    }
    let reached = Dictionary(
      uniqueKeysWithValues: workspace.result(of: HotReach.self).map { ($0.file, Set($0.bodies)) })
    return files.compactMap { file, edges in
      let targets = edges.costs.flatMap { symbol, costs -> [Target] in
        guard let call = calls[symbol], let bodies = edges.bodies[symbol] else { return [] }
        return bodies.filter { !(reached[file]?.contains($0) ?? false) }.map {
          Target(body: $0, call: call, costs: costs)
        }
      }
      return targets.isEmpty ? nil : (file, targets.sorted { $0.body < $1.body })
    }
  }
}
