// Reports slices that are kept in an object, a global or a static, and keep what they were cut from.
//
// A slice is known by its type, or, where slices have the type of the whole, by the function that cut it.
// Objects that keep the whole beside the slice are cursors; a single slice in an object counts only if the
// object lives for ever.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// A slice that outlives its use.
package struct RetainedSlice: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.retainedSlice }
  package static var collects: [any FileAnalysis.Type] { [KeptSlices.self, GrowthFactsAnalysis.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let lives = workspace.result(of: ContainerLivesAnalysis.self)
    for (id, slices) in workspace.results(of: KeptSlices.self) {
      for slice in slices where slice.isCollected || lives.isLongLived(slice.variable) {
        let steps = slice.cut.map { [Step(SourceRange(id, $0), .cut)] } ?? []
        findings.report(.kept(slice.name), at: SourceRange(id, slice.range), path: steps, help: .copy)
      }
    }
  }
}

/// A slice that is stored.
struct KeptSlice: Sendable {
  var variable: SymbolID
  var name: String
  var range: ByteRange
  /// Where the slice comes from, if it is a local.
  var cut: ByteRange?
  /// Whether it is one of many.
  var isCollected: Bool
}

enum KeptSlices: FileAnalysis {
  static func run(on file: FileUnit) -> [KeptSlice] {
    if file.isTest { return [] }
    let search = SliceSearch(file: file, library: LibraryTypes(file.types))
    return file.result(of: GrowthAnalysis.self).sites.all.compactMap(search.slice)
  }
}

private struct SliceSearch {
  let file: FileUnit
  let library: LibraryTypes

  private var tree: Tree { file.tree }
  private var symbols: SymbolTable { file.symbols }

  func slice(_ site: ContainerSite) -> KeptSlice? {
    guard case .symbol(let named) = site.place.root, let variable = holder(of: named, site.expression),
      livesInObject(variable), !keepsWhole(named), !keepsWhole(variable)
    else { return nil }
    let isCollected: Bool
    switch site.action {
    case .grows: isCollected = true
    case .growsByMany: return list(site, variable)
    case .assigned: isCollected = false
    default: return nil
    }
    for value in stored(by: site.expression)
    where isSlice(value, depth: 0) && !comes(from: variable, value, depth: 0) {
      return KeptSlice(
        variable: variable, name: file.text(site.name), range: site.range, cut: origin(of: value),
        isCollected: isCollected)
    }
    return nil
  }

  /// `words += text.split(…)`
  private func list(_ site: ContainerSite, _ variable: SymbolID) -> KeptSlice? {
    for value in stored(by: site.expression) where !comes(from: variable, value, depth: 0) {
      guard case .nominal(let nominal, let elements) = file.types.node(file.type(of: value)),
        library.isLibrary(nominal), elements.count == 1, isSliceType(elements[0]), !isWritten(value)
      else { continue }
      return KeptSlice(
        variable: variable, name: file.text(site.name), range: site.range, cut: origin(of: value),
        isCollected: true)
    }
    return nil
  }

  /// A list of literals is cut from nothing.
  private func isWritten(_ value: ExpressionID) -> Bool {
    if case .array(let elements) = tree[value] { return !tree[elements].contains { isSlice($0, depth: 0) } }
    return false
  }

  /// The variable that a place is part of: the property of an object, or the global, that holds the struct to whose
  /// property something is assigned. Nil for computed properties, whose setters say where a value is kept.
  private func holder(of variable: SymbolID, _ site: ExpressionID) -> SymbolID? {
    guard let owner = symbols[variable].owner, !symbols[variable].isStatic else { return variable }
    guard file.types.storedProperties(of: owner).contains(variable) else { return nil }
    guard !symbols[owner].isReference, case .assign(let target, _) = tree[site], !target.isNone,
      case .member(let base, _, _) = tree[target], let outer = file.symbol(of: base), symbols[outer].kind == .variable
    else { return variable }
    return outer
  }

  private func livesInObject(_ variable: SymbolID) -> Bool {
    guard let owner = symbols[variable].owner, !symbols[variable].isStatic else { return true }
    return symbols[owner].isReference
  }

  /// A cursor: another property of the owner holds what a slice of this one's kind may be cut from.
  private func keepsWhole(_ variable: SymbolID) -> Bool {
    let type = file.types.unwrapped(file.types.variableType(of: variable))
    guard let owner = symbols[variable].owner, isSliceType(type) else { return false }
    return file.types.storedProperties(of: owner).contains { property in
      property != variable && isWhole(file.types.variableType(of: property), of: type)
    }
  }

  /// Whether slices of the second type are cut from values of the first.
  private func isWhole(_ whole: Type, of slice: Type) -> Bool {
    if library.isType(slice, "Substring") { return library.isType(whole, "String") }
    guard library.isType(whole, "Array"), case .nominal(_, let elements) = file.types.node(whole),
      case .nominal(_, let parts) = file.types.node(slice)
    else { return false }
    return elements == parts
  }

  /// The values that a site puts into its container.
  private func stored(by expression: ExpressionID) -> [ExpressionID] {
    switch tree[expression] {
    case .assign(let target, let value):
      if case .subscript(_, let arguments) = tree[target] { return tree[arguments].map(\.value) + [value] }
      return [value]
    case .call(_, let arguments): return tree[arguments].map(\.value)
    case .binary(_, _, let right, _):
      if case .array(let elements) = tree[right] { return Array(tree[elements]) }
      return [right]
    default: return []
    }
  }

  // MARK: Slices

  private func isSliceType(_ type: Type) -> Bool {
    let type = file.types.unwrapped(type)
    return ["Substring", "ArraySlice", "Slice"].contains { library.isType(type, $0) }
  }

  private func isSlice(_ value: ExpressionID, depth: Int) -> Bool {
    guard !value.isNone, depth < 4 else { return false }
    switch tree[value] {
    case .literal, .interpolation: return false
    case .effect(_, let inner), .force(let inner): return isSlice(inner, depth: depth)
    case .closure(let function): return capturesSlice(function)
    case .tuple(let parts): return tree[parts].contains { isSlice($0.value, depth: depth + 1) }
    case .ternary(_, let then, let otherwise):
      return isSlice(then, depth: depth + 1) || isSlice(otherwise, depth: depth + 1)
    case .call(let callee, let arguments):
      if isTrimming(callee, tree[arguments]) { return false }
      if makes(value) { return holdsSlice(value, tree[arguments], depth) }
    case .subscript(_, let arguments):
      if tree[arguments].contains(where: { isWhole($0.value) }) { return false }
    case .name:
      if case .local(let local) = file.reference(of: value), !file.typed[local].initializer.isNone {
        return isSlice(file.typed[local].initializer, depth: depth + 1)
      }
    default: break
    }
    return isSliceType(file.type(of: value)) || isCut(value)
  }

  /// A part that has the type of the whole.
  private func isCut(_ value: ExpressionID) -> Bool {
    guard let symbol = file.symbol(of: value), file.program.effects.has(symbol, .slices) else { return false }
    switch tree[value] {
    case .subscript(let base, _): return file.type(of: base) == file.type(of: value)
    case .call(let callee, _):
      guard !callee.isNone, case .member(let base, _, _) = tree[callee] else { return false }
      return file.type(of: base) == file.type(of: value)
    default: return false
    }
  }

  /// `dropFirst()` and `dropFirst(2)` leave nearly the whole; `dropFirst(count - 2)` does not.
  private func isTrimming(_ callee: ExpressionID, _ arguments: ArraySlice<Argument>) -> Bool {
    guard !callee.isNone, case .member(_, let name, _) = tree[callee],
      ["dropFirst", "dropLast", "drop", "trimmingPrefix"].contains(file.text(name))
    else { return false }
    return !arguments.contains { argument in
      if case .binary(let name, _, _, _) = tree[argument.value] { file.text(name) == "-" } else { false }
    }
  }

  /// `x[...]`
  private func isWhole(_ argument: ExpressionID) -> Bool {
    if case .name(let name) = tree[argument] { return name == .closedRangeOperator }
    return false
  }

  private func makes(_ call: ExpressionID) -> Bool {
    switch file.reference(of: call) {
    case .type: true
    case .symbol(let symbol): symbols[symbol].kind == .initializer
    default: false
    }
  }

  /// A struct of the analysed code that is made of a slice and stores slices.
  private func holdsSlice(_ call: ExpressionID, _ arguments: ArraySlice<Argument>, _ depth: Int) -> Bool {
    guard let nominal = file.nominal(of: file.types.unwrapped(file.type(of: call))),
      !library.isLibrary(nominal),
      symbols[nominal].kind == .struct,
      file.types.storedProperties(of: nominal).contains(where: {
        isSliceType(file.types.variableType(of: $0))
      })
    else { return false }
    return arguments.contains { isSlice($0.value, depth: depth + 1) }
  }

  private func capturesSlice(_ function: FunctionID) -> Bool {
    guard let closure = file.typed.closures.first(where: { $0.function == function }) else { return false }
    return closure.captures.contains { isSliceType(file.typed[$0.local].type) }
  }

  /// Whether a value is cut from the variable that it goes to.
  private func comes(from variable: SymbolID, _ value: ExpressionID, depth: Int) -> Bool {
    guard !value.isNone, depth < 8 else { return false }
    switch tree[value] {
    case .name, .member:
      if file.symbol(of: value) == variable { return true }
      if case .local(let local) = file.reference(of: value) {
        return comes(from: variable, file.typed[local].initializer, depth: depth + 1)
      }
      if case .member(let base, _, _) = tree[value] { return comes(from: variable, base, depth: depth + 1) }
      return false
    case .call(let base, _), .subscript(let base, _), .force(let base), .optionalChain(let base),
      .effect(_, let base):
      return comes(from: variable, base, depth: depth + 1)
    default: return false
    }
  }

  private func origin(of value: ExpressionID) -> ByteRange? {
    guard case .local(let local) = file.reference(of: value) else { return nil }
    return file.typed[local].range
  }
}

extension String {
  fileprivate static func kept(_ name: String) -> String {
    "the slice that '\(name)' keeps holds on to all that it was cut from"
  }
  fileprivate static var cut: String { "this part shares the storage of the whole" }
  fileprivate static var copy: String { "copy what is kept: 'String(x)', 'Array(x)', 'Data(x)'" }
}
