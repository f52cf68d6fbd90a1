// What the closures do that pools are made with: `Pool(make: { Buffer() }, reset: { $0.clear() })`.
//
// A generic pool calls a property with the object, and each pool has another closure in it. Which pool an object came
// from is told by the property that holds the pool, or else by the type of the object: the closures for one type are
// taken together.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

struct PoolHooks {
  private struct Key: Hashable {
    var property: SymbolID
    var element: NominalID
    /// The property whose initial value is the pool, if it is one.
    var instance: SymbolID?
  }

  /// By the property that keeps a closure and the type of the objects it gets: what the closures do to them; nil where
  /// that is not known.
  private var effects: [Key: [Content?]] = [:]

  init(_ owners: Set<NominalID>, _ workspace: WorkspaceUnit, _ solver: OwnershipSolver) {
    let sources = workspace.result(of: ProgramFlow.self)
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file) else { continue }
      for (number, closure) in unit.typed.closures.enumerated() where !closure.expression.isNone {
        guard let property = Self.property(closure.use, owners, unit, sources),
          let element = Self.element(closure.type, unit)
        else { continue }
        let content = solver.summary(ofClosure: number, in: file)?.parameters[0]?.content
        add(content, property, element, Self.instance(around: closure.expression, unit))
      }
      for reference in unit.typed.functionReferences {
        guard let property = Self.property(reference.use, owners, unit, sources),
          let element = Self.element(unit.typed.type(reference.expression), unit)
        else { continue }
        add(nil, property, element, Self.instance(around: reference.expression, unit))
      }
    }
  }

  private mutating func add(_ content: Content?, _ property: SymbolID, _ element: NominalID, _ instance: SymbolID?) {
    for instance in Set([nil, instance]) {
      effects[Key(property: property, element: element, instance: instance), default: []].append(content)
    }
  }

  /// What the hooks do to an object: everything where that is not known. Of closures of which nobody knows which one is
  /// called, all are taken to be.
  func content(_ hooks: Set<SymbolID>, _ origin: PoolUses.Origin?) -> Content {
    var result = Content()
    for hook in hooks.sorted() {
      guard let origin, let element = origin.element else { return .reset }
      let all =
        effects[Key(property: hook, element: element, instance: origin.instance)]
        ?? effects[Key(property: hook, element: element, instance: nil)] ?? [nil]
      for content in all {
        guard let content else { return .reset }
        result.apply(content)
      }
    }
    return result
  }

  /// The property in whose initial value an expression stands.
  private static func instance(around expression: ExpressionID, _ file: FileUnit) -> SymbolID? {
    let range = file.tree.range(expression)
    for body in file.typed.bodies {
      if case .initializer(let value) = body.kind, file.tree.range(value).contains(range) { return body.symbol }
    }
    return nil
  }

  /// The property in which the initialiser of a pool keeps the function that it is given.
  private static func property(
    _ use: FunctionUse, _ owners: Set<NominalID>, _ file: FileUnit, _ sources: FlowSources
  ) -> SymbolID? {
    guard case .argument(let callee?, let parameter, _) = use, file.symbols[callee].kind == .initializer,
      let owner = file.symbols[callee].owner, owners.contains(owner),
      let (home, body) = sources.body(of: callee), let graph = sources.graph(home, .body(body)),
      parameter < graph.parameters.count
    else { return nil }
    for case .store(let place, let value, _) in graph.blocks.flatMap(\.instructions).map(\.kind) {
      guard case .field(let field)? = place.path.last, let definition = graph.definition(of: value),
        case .load(let source) = definition.kind, source.root == .local(graph.parameters[parameter])
      else { continue }
      return field
    }
    return nil
  }

  /// The type of the only parameter of a function that returns nothing.
  private static func element(_ type: Type, _ file: FileUnit) -> NominalID? {
    guard case .function(let function) = file.types.node(type), function.parameters.count == 1 else { return nil }
    return file.nominal(of: function.parameters[0])
  }
}
