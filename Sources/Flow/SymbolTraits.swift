// What lowering must know of a symbol, whichever file declares it.
//
// Computed once for a program, because the declaration of a callee may stand in another file's tree; one
// byte a symbol.

internal import NeutralAST
package import Semantics
internal import SourceText

/// Facts about all symbols of a program that decide how their uses are lowered.
package struct SymbolTraits: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// A variable that is computed: reading it is a call.
    static let isComputed = Traits(rawValue: 1)
    static let hasSetter = Traits(rawValue: 2)
    static let mayThrow = Traits(rawValue: 4)
    static let neverReturns = Traits(rawValue: 8)
    static let hasAutoclosure = Traits(rawValue: 16)
    /// A subscript whose accessors are not at hand: it is taken for access to an element.
    static let hasNoBody = Traits(rawValue: 32)
    /// An enum case that carries values.
    static let hasPayload = Traits(rawValue: 64)
  }

  private let traits: [Traits]
  /// Whether some type of values says what happens at their end.
  let hasEndings: Bool

  package init(_ program: Program) {
    hasEndings = program.symbols.symbols.contains { symbol in
      symbol.kind == .deinitializer && symbol.owner.map { program.symbols[$0].kind == .struct } ?? false
    }
    var traits = program.symbols.symbols.map { symbol -> Traits in
      guard symbol.file.index < program.files.count else { return [] }
      return Self.traits(of: symbol, in: program.files[symbol.file.index].tree)
    }
    EndlessFunctions(program).find { traits[$0.index].insert(.neverReturns) } isKnown: { traits[$0.index].contains(.neverReturns) }
    self.traits = traits
  }

  subscript(_ symbol: SymbolID) -> Traits { symbol.index < traits.count ? traits[symbol.index] : [] }

  private static func traits(of symbol: Symbol, in tree: Tree) -> Traits {
    guard !symbol.declaration.isNone else { return [] }
    switch tree[symbol.declaration].kind {
    case .variable(let variable): return traits(ofVariable: variable.accessors, in: tree)
    case .enumCase(let parameters): return parameters.isEmpty ? [] : .hasPayload
    case .function(let function):
      return function.isNone ? [] : traits(of: tree[function], in: tree)
    default: return []
    }
  }

  private static func traits(ofVariable accessors: FunctionList, in tree: Tree) -> Traits {
    var result: Traits = []
    for id in tree[accessors] {
      let accessor = tree[id]
      switch accessor.kind {
      case .getter, .read, .address: result.insert(.isComputed)
      case .setter, .modify: result.formUnion([.isComputed, .hasSetter])
      default: break
      }
      if accessor.effects.contains(.isThrowing) { result.insert(.mayThrow) }
    }
    return result
  }

  private static func traits(of function: Function, in tree: Tree) -> Traits {
    var result = function.kind == .subscript ? traits(ofVariable: function.accessors, in: tree) : []
    if function.kind == .subscript, !tree[function.accessors].contains(where: { tree[$0].hasBody }) {
      result.insert(.hasNoBody)
    }
    if !function.effects.isDisjoint(with: [.isThrowing, .isRethrowing]) || !function.thrownType.isNone {
      result.insert(.mayThrow)
    }
    if !function.result.isNone, case .named(_, let name, _) = tree[function.result], name == .never {
      result.insert(.neverReturns)
    }
    for parameter in tree[function.parameters] where tree.isAutoclosure(parameter) {
      result.insert(.hasAutoclosure)
    }
    return result
  }
}

extension Tree {
  /// Whether the argument for a parameter is evaluated by the callee, if at all.
  func isAutoclosure(_ parameter: Parameter) -> Bool {
    var type = parameter.type
    while !type.isNone, case .attributed(let attributes, let inner) = self[type] {
      if attributes.contains(.isAutoclosure) { return true }
      type = inner
    }
    return false
  }
}
