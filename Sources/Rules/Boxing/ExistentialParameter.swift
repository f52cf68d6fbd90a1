// Parameters of existential type that could be generic.
//
// Candidates are found file by file; a function that is used as a value anywhere in the program is then
// left out, since a generic function has no type of its own. A parameter that is handed on to an `any P`
// parameter stays a candidate as long as that one is a candidate, too: a greatest fixed point.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports `any P` parameters that are only used as a `P`.
package struct ExistentialParameter: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.existentialParameter }
  package static var collects: [any FileAnalysis.Type] { [ExistentialCandidates.self] }

  private let includesPublic: Bool

  package init(options: RuleOptions) { includesPublic = options.boolean("include-public") }

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let files = workspace.results(of: ExistentialCandidates.self)
    let replaceable = replaceable(files.map(\.result))
    for (file, result) in files {
      for candidate in result.parameters where replaceable.contains(candidate.position) {
        if candidate.isPublic, !includesPublic { continue }
        findings.report(
          Texts.message(candidate.name, candidate.type), at: SourceRange(file, candidate.range),
          help: Texts.help(candidate.type))
      }
    }
  }

  /// The candidates whose functions are never values, and which reach only such candidates.
  private func replaceable(_ files: [ExistentialCandidates.Result]) -> Set<ExistentialCandidates.Position> {
    let values = files.reduce(into: Set<SymbolID>()) { $0.formUnion($1.values) }
    var candidates = files.flatMap(\.parameters).filter { candidate in
      if case .symbol(let function) = candidate.position.function { return !values.contains(function) }
      return true
    }
    while true {
      let known = Set(candidates.map(\.position))
      let kept = candidates.filter { known.isSuperset(of: $0.handedTo) }
      if kept.count == candidates.count { return known }
      candidates = kept
    }
  }
}

/// The parameters of one file that could be generic, and the functions that it uses as values.
package enum ExistentialCandidates: FileAnalysis {
  /// One parameter of the program.
  struct Position: Sendable, Hashable {
    enum Function: Sendable, Hashable {
      case symbol(SymbolID)
      case local(FileID, FunctionID)
    }

    var function: Function
    var index: Int
  }

  package struct Result: Sendable {
    struct Parameter: Sendable {
      var position: Position
      /// The parameters of type `any P` that it is handed to.
      var handedTo: [Position]
      var name: String
      var type: String
      var range: ByteRange
      var isPublic: Bool
    }

    var parameters: [Parameter] = []
    var values: Set<SymbolID> = []
  }

  package static func run(on file: FileUnit) -> Result {
    var result = Result()
    for reference in file.typed.functionReferences {
      if case .symbol(let symbol) = reference.reference { result.values.insert(symbol) }
    }
    for body in file.typed.bodies {
      guard case .function(let function) = body.kind, let symbol = body.symbol,
        isFree(symbol, function, file)
      else { continue }
      let isPublic = !file.symbols[symbol].modifiers.isDisjoint(with: [.isPublic, .isOpen])
      add(body.parameters, of: function, .symbol(symbol), isPublic, file, &result)
    }
    for closure in file.typed.closures where closure.expression.isNone && !isValue(closure.function, file) {
      let parameters = file.typed.locals.indices.map { LocalID(raw: UInt32($0)) }.filter { id in
        guard file.typed[id].frame == closure.function, case .parameter = file.typed[id].kind else {
          return false
        }
        return true
      }
      add(parameters, of: closure.function, .local(file.id, closure.function), false, file, &result)
    }
    return result
  }

  private static func add(
    _ parameters: [LocalID], of function: FunctionID, _ name: Position.Function, _ isPublic: Bool,
    _ file: FileUnit, _ result: inout Result
  ) {
    let written = file.tree[file.tree[function].parameters]
    guard written.count == parameters.count else { return }
    for (index, (local, parameter)) in zip(parameters, written).enumerated() {
      guard isSurelyProtocol(local, parameter, file), let handedTo = receivers(of: local, file) else {
        continue
      }
      let entry = file.typed[local]
      result.parameters.append(
        Result.Parameter(
          position: Position(function: name, index: index), handedTo: handedTo, name: file.text(entry.name),
          type: file.typeName(entry.type), range: entry.range, isPublic: isPublic))
    }
  }

  /// Whether a local function is used other than by calling it.
  private static func isValue(_ function: FunctionID, _ file: FileUnit) -> Bool {
    file.typed.functionReferences.contains {
      guard case .local(let local) = $0.reference else { return false }
      return file.typed[local].kind == .function(function)
    }
  }

  // MARK: Functions

  /// Whether nothing but its callers decides about the signature of a function.
  private static func isFree(_ symbol: SymbolID, _ function: FunctionID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[symbol]
    guard entry.kind == .function || entry.kind == .initializer, entry.function == function,
      entry.modifiers.isDisjoint(with: [.isOverride, .isRequired, .isDynamic, .isOpen])
    else { return false }
    guard let owner = entry.owner else { return true }
    let type = file.symbols[owner]
    if type.kind == .protocol { return false }
    return !isOverridable(entry, type) && !isWitness(entry, of: owner, file) && areParentsKnown(type, file)
  }

  /// Whether all types that a type inherits from were found; one that was not may ask for the signature.
  private static func areParentsKnown(_ type: Nominal, _ file: FileUnit) -> Bool {
    type.inherits.allSatisfy { clause in
      let scope = TypeScope(file: clause.file, owner: type.parent)
      return file.types.tree(clause.file)[clause.types].allSatisfy {
        file.types.resolve($0, in: scope).isKnown
      }
    }
  }

  private static func isOverridable(_ entry: Symbol, _ owner: Nominal) -> Bool {
    guard owner.kind == .class, entry.kind == .function, !owner.modifiers.contains(.isFinal) else {
      return false
    }
    return entry.modifiers.isDisjoint(with: [.isFinal, .isFilePrivate, .isStatic]) && entry.context.isNone
  }

  /// Whether a requirement of a protocol above the type has the same name.
  private static func isWitness(_ entry: Symbol, of owner: NominalID, _ file: FileUnit) -> Bool {
    file.types.allSupertypes(of: owner).contains { parent in
      file.symbols[parent].kind == .protocol && !file.symbols.members(entry.name, of: parent).isEmpty
    }
  }

  // MARK: Parameters

  /// The `any P` parameters that a parameter is handed to; nil where it is used as more than a `P`.
  private static func receivers(of id: LocalID, _ file: FileUnit) -> [Position]? {
    let local = file.typed[id]
    guard case .parameter(let attributes) = local.kind, attributes.isDisjoint(with: [.isInout, .isIsolated]),
      case .existential(let bounds) = file.types.node(local.type), !bounds.isEmpty,
      !file.types.isClassBound(bounds), !file.types.isError(bounds), areProtocols(bounds, file),
      let uses = file.result(of: LocalUses.self)[id], !isCapturedForLater(id, file)
    else { return nil }
    var receivers: [Position] = []
    for use in uses {
      if let receiver = receiver(at: use, of: local.type, file) {
        receivers.append(receiver)
      } else if !isPlain(use, file) {
        return nil
      }
    }
    return receivers
  }

  private static func receiver(at use: ExpressionID, of type: Type, _ file: FileUnit) -> Position? {
    guard case .argument(_, let callee?, let parameter?) = file.use(of: use) else { return nil }
    let parameters = file.types.signature(of: callee).parameters
    guard parameter < parameters.count, parameters[parameter].type == type else { return nil }
    return Position(function: .symbol(callee), index: parameter)
  }

  /// A protocol without `any` could be a struct of a module that was not read, unless it stands in the same
  /// module.
  private static func isSurelyProtocol(_ id: LocalID, _ parameter: Parameter, _ file: FileUnit) -> Bool {
    if !parameter.type.isNone, case .any = file.tree[parameter.type] { return true }
    guard case .existential(let bounds) = file.types.node(file.typed[id].type) else { return false }
    return bounds.allSatisfy { bound in
      guard let nominal = file.nominal(of: bound) else { return false }
      return file.symbols[nominal].module == file.file.module || isModel(nominal, file)
    }
  }

  private static func isModel(_ nominal: NominalID, _ file: FileUnit) -> Bool {
    file.program.files[file.symbols[nominal].file.index].isModel
  }

  private static func areProtocols(_ bounds: [Type], _ file: FileUnit) -> Bool {
    bounds.allSatisfy { bound in file.nominal(of: bound).map { file.symbols[$0].kind == .protocol } ?? false }
  }

  /// Members of it are used, or it is passed to a generic parameter.
  private static func isPlain(_ use: ExpressionID, _ file: FileUnit) -> Bool {
    switch file.use(of: use) {
    case .member, .call: return true
    case .argument(_, let callee?, let parameter?):
      let parameters = file.types.signature(of: callee).parameters
      guard parameter < parameters.count else { return false }
      switch file.types.node(parameters[parameter].type) {
      case .opaque: return true
      case .parameter(let key): return !file.types.bounds(of: key).isEmpty
      default: return false
      }
    default: return false
    }
  }

  private static func isCapturedForLater(_ id: LocalID, _ file: FileUnit) -> Bool {
    let escapes = file.result(of: FunctionEscapesAnalysis.self)
    return file.typed.closures.contains { closure in
      closure.captures.contains { $0.local == id }
        && (closure.expression.isNone ? true : escapes.escapes(closure.use))
    }
  }
}

private enum Texts {
  static func message(_ name: String, _ type: String) -> String {
    "parameter '\(name)' of type '\(type)' could be generic"
  }

  static func help(_ type: String) -> String {
    "write '\(type.replacingPrefix("any ", with: "some "))', so that the function can be specialised"
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
