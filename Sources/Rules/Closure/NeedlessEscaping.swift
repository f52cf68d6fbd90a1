// Parameters that are marked escaping for nothing.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports an `@escaping` parameter that its function only calls, ignores, or hands to parameters that do not escape.
package struct NeedlessEscaping: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.needlessEscaping }
  package static var collects: [any FileAnalysis.Type] { [EscapeGraphs.self, EscapingParameters.self] }

  private let includesPublic: Bool

  package init(options: RuleOptions) {
    includesPublic = options.boolean("include-public")
  }

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let files = workspace.results(of: EscapingParameters.self)
    let used = files.reduce(into: Set<SymbolID>()) { $0.formUnion($1.result.functionValues) }
    if files.allSatisfy({ $0.result.candidates.isEmpty }) { return }
    let called = Self.onlyCalled(files.flatMap(\.result.candidates))
    let summaries = workspace.result(of: EscapeAnalysis.self).summaries
    for (file, result) in files {
      for candidate in result.candidates where !used.contains(candidate.symbol) {
        guard includesPublic || !candidate.isPublic else { continue }
        if let holder = candidate.holder {
          guard called.contains(candidate.place) else { continue }
          let name = workspace.program.names[candidate.name]
          findings.report(Texts.onlyCalled(name, holder), at: SourceRange(file, candidate.range), help: Texts.templateHelp)
          continue
        }
        guard let summary = summaries[CallableID(candidate.symbol)],
          !escapes(candidate.parameter, summary)
        else { continue }
        let name = workspace.program.names[candidate.name]
        findings.report(Texts.message(name), at: SourceRange(file, candidate.range), help: Texts.help)
      }
    }
  }

  /// The parameters that are called or handed to parameters of which the same holds: the greatest fixed point.
  private static func onlyCalled(_ candidates: [EscapingParameters.Candidate]) -> Set<ParameterPlace> {
    var called = Set(candidates.filter { $0.holder != nil }.map(\.place))
    while true {
      let refuted = candidates.filter { called.contains($0.place) && !$0.handedOn.isSubset(of: called) }
      if refuted.isEmpty { return called }
      called.subtract(refuted.map(\.place))
    }
  }

  private func escapes(_ parameter: Int, _ summary: EscapeSummary) -> Bool {
    guard let leak = summary.leaks[parameter] else { return false }
    return leak.heap ?? leak.stored ?? leak.result ?? leak.task ?? leak.variable != nil
  }
}

/// A parameter of a function of the program.
struct ParameterPlace: Sendable, Hashable {
  var function: SymbolID
  var position: Int
}

/// The escaping parameters of a file whose type is not given from outside.
enum EscapingParameters: FileAnalysis {
  struct Candidate: Sendable {
    var symbol: SymbolID
    var parameter: Int
    var name: Name
    var range: ByteRange
    var isPublic: Bool
    /// The type that holds any function, if the parameter is one that is only called or handed on.
    var holder: String?
    /// The parameters that it is handed to.
    var handedOn: Set<ParameterPlace> = []

    var place: ParameterPlace { ParameterPlace(function: symbol, position: parameter) }
  }

  struct Result: Sendable {
    var candidates: [Candidate] = []
    /// Functions that are used as values, whose type must therefore fit.
    var functionValues: Set<SymbolID> = []
  }

  static func run(on file: FileUnit) -> Result {
    var result = Result()
    for reference in file.typed.functionReferences {
      if case .symbol(let symbol) = reference.reference { result.functionValues.insert(symbol) }
    }
    for body in file.typed.bodies {
      guard case .function(let function) = body.kind, let symbol = body.symbol, file.tree[function].hasBody,
        file.symbols[symbol].function == function
      else { continue }
      let marked = candidates(function, symbol, file)
      let all = marked + held(body, function, symbol, file)
      if !all.isEmpty, isFree(symbol, file) { result.candidates += all }
    }
    return result
  }

  private static func candidates(_ function: FunctionID, _ symbol: SymbolID, _ file: FileUnit) -> [Candidate] {
    let isPublic = isVisible(symbol, file)
    let types = file.types.signature(of: symbol).parameters.map(\.type)
    return file.tree[file.tree[function].parameters].enumerated().compactMap { number, parameter in
      guard isMarked(parameter.type, file.tree), number < types.count, isClosure(types[number], file) else { return nil }
      return Candidate(
        symbol: symbol, parameter: number, name: parameter.name, range: parameter.range, isPublic: isPublic)
    }
  }

  /// Parameters that hold any function, and of which the body only makes calls.
  private static func held(
    _ body: Body, _ function: FunctionID, _ symbol: SymbolID, _ file: FileUnit
  ) -> [Candidate] {
    let parameters = file.tree[file.tree[function].parameters]
    guard parameters.count == body.parameters.count else { return [] }
    return zip(parameters, body.parameters).enumerated().compactMap { number, pair in
      let (parameter, local) = pair
      let type = file.typed[local].type
      guard let nominal = file.nominal(of: type), file.program.effects.has(nominal, .functionBox), let handedOn = handedOn(local, file)
      else { return nil }
      return Candidate(
        symbol: symbol, parameter: number, name: parameter.name, range: parameter.range,
        isPublic: isVisible(symbol, file), holder: file.typeName(type), handedOn: handedOn)
    }
  }

  /// Where a parameter that is otherwise only called is handed to; nil if more is done with it.
  private static func handedOn(_ local: LocalID, _ file: FileUnit) -> Set<ParameterPlace>? {
    let uses = file.result(of: LocalUses.self)[local] ?? []
    if uses.isEmpty || file.typed.closures.contains(where: { $0.captures.contains { $0.local == local } }) { return nil }
    let parents = file.result(of: ParentAnalysis.self)
    var places: Set<ParameterPlace> = []
    for use in uses {
      let parent = parents[use]
      if !parent.isNone, case .call(let callee, _) = file.tree[parent], callee == use { continue }
      if case .argument(_, let callee?, let position?) = file.use(of: use) {
        places.insert(ParameterPlace(function: callee, position: position))
      } else {
        return nil
      }
    }
    return places
  }

  /// A function with a context: pointers to C functions have none.
  private static func isClosure(_ type: Type, _ file: FileUnit) -> Bool {
    guard case .function(let function) = file.types.node(type) else { return false }
    return !function.isCFunction
  }

  private static func isMarked(_ type: TypeReferenceID, _ tree: Tree) -> Bool {
    guard !type.isNone, case .attributed(let attributes, let inner) = tree[type] else { return false }
    if attributes.contains(.isEscaping) { return true }
    return isMarked(inner, tree)
  }

  private static func isVisible(_ symbol: SymbolID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[symbol]
    if file.isForOthers(symbol) { return true }
    return file.tree[file.tree[entry.declaration].attributes].contains { file.text($0.name) == "usableFromInline" }
  }

  // MARK: Types that are given

  private static func isFree(_ symbol: SymbolID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[symbol]
    if !entry.modifiers.isDisjoint(with: [.isOverride, .isDynamic, .isRequired]) { return false }
    guard let owner = entry.owner else { return true }
    if entry.kind != .initializer, canBeOverridden(entry, file.symbols[owner]) { return false }
    return !fulfils(entry, owner, file)
  }

  private static func canBeOverridden(_ entry: Symbol, _ owner: Nominal) -> Bool {
    owner.kind == .class && entry.context.isNone
      && owner.modifiers.isDisjoint(with: .isFinal) && entry.modifiers.isDisjoint(with: [.isFinal, .isFilePrivate])
      && owner.modifiers.isDisjoint(with: .isFilePrivate)
  }

  /// Whether a protocol of the type asks for a member of this name; true where not all protocols are known.
  private static func fulfils(_ entry: Symbol, _ owner: NominalID, _ file: FileUnit) -> Bool {
    let types = file.types
    if file.symbols[owner].kind == .protocol, entry.context.isNone { return true }
    for nominal in [owner] + types.allSupertypes(of: owner) {
      if types.supertypes(of: nominal).contains(where: { !$0.isKnown }) { return true }
      if nominal == owner && file.symbols[nominal].kind != .protocol { continue }
      if file.symbols.members(entry.name, of: nominal).contains(where: { asks($0, entry, file) }) { return true }
    }
    return false
  }

  private static func asks(_ requirement: SymbolID, _ entry: Symbol, _ file: FileUnit) -> Bool {
    let other = file.symbols[requirement]
    return other.context.isNone && labels(other, file) == labels(entry, file)
  }

  private static func labels(_ entry: Symbol, _ file: FileUnit) -> [Name] {
    guard !entry.function.isNone else { return [] }
    let tree = file.program.files[entry.file.index].tree
    return tree[tree[entry.function].parameters].map(\.label)
  }
}

private enum Texts {
  static func message(_ name: String) -> String {
    "parameter '\(name)' is marked '@escaping', but this function never lets it escape"
  }

  static func onlyCalled(_ name: String, _ holder: String) -> String {
    "parameter '\(name)' is a '\(holder)', but this function only calls it"
  }

  static let templateHelp =
    "take the callable as a template parameter, or by a reference to a function: then nothing is copied to the heap"
  static let help = "remove '@escaping': callers then need no heap context for what the closure captures"
}
