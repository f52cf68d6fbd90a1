// Pools of values that own no memory, and values that a pool of existentials has to box.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// `pool-boxed-value`
package struct PoolBoxedValue: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.poolBoxedValue }
  package static var collects: [any FileAnalysis.Type] { [FreeListAccesses.self] }

  /// Values of up to this size, in bytes, are handles.
  private static let handleSize = 8
  /// What an existential holds without a box.
  private static let inlineSize = 24

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let pools = workspace.result(of: Pools.self).filter { $0.isPool && $0.property != nil }
    if pools.isEmpty { return }
    for file in workspace.analysedFiles {
      guard let unit = workspace.file(file) else { continue }
      for pool in pools { checkDeclaration(pool, unit, &findings) }
      checkGeneric(Set(pools.compactMap(\.owner)), unit, &findings)
      checkPuts(pools, unit, &findings)
    }
  }

  /// A value type without memory of its own that is no handle.
  private func isPlain(_ type: Type, _ file: FileUnit) -> Bool {
    if file.types.memory.holdsMemory(type, file.types) { return false }
    guard let layout = file.types.layout(of: type), layout.isTrivial else { return false }
    return layout.size > Self.handleSize && file.isReference(type) == false
  }

  // MARK: The collection of a pool

  private func checkDeclaration(_ pool: Pool, _ file: FileUnit, _ findings: inout Findings) {
    guard let property = pool.property, file.symbols[property].file == file.id,
      let element = element(of: file.types.variableType(of: property), file), isPlain(element, file)
    else { return }
    let entry = file.symbols[property]
    let start = file.tree[entry.declaration].nameOffset
    let range = ByteRange(start, start + UInt32(file.text(entry.name).utf8.count))
    findings.report(plain(file.typeName(element)), at: file.place(range), help: help)
  }

  /// The elements of a collection, of the collections in a dictionary, or of what a lock protects.
  private func element(of type: Type, _ file: FileUnit) -> Type? {
    guard case .nominal(_, let arguments) = file.types.node(type), let last = arguments.last else { return nil }
    if arguments.count == 1, file.types.witness(Name(.element), of: type) != nil { return last }
    return element(of: last, file)
  }

  // MARK: A generic pool of such values

  private func checkGeneric(_ owners: Set<NominalID>, _ file: FileUnit, _ findings: inout Findings) {
    for number in file.tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard case .call = file.tree[id], isInitializer(file.typed.reference(id), file),
        case .nominal(let owner, let arguments) = file.types.node(file.typed.type(id)), owners.contains(owner),
        arguments.count == 1, isPlain(arguments[0], file)
      else { continue }
      findings.report(plain(file.typeName(arguments[0])), at: file.place(id), help: help)
    }
  }

  private func isInitializer(_ reference: Reference, _ file: FileUnit) -> Bool {
    switch reference {
    case .type: true
    case .symbol(let symbol): file.symbols[symbol].kind == .initializer
    default: false
    }
  }

  // MARK: Boxes

  private func checkPuts(_ pools: [Pool], _ file: FileUnit, _ findings: inout Findings) {
    var releases: [SymbolID: Int] = [:]
    for pool in pools { releases.merge(pool.releases) { first, _ in first } }
    for conversion in file.typed.conversions where conversion.place == .argument && !conversion.call.isNone {
      guard case .symbol(let callee) = file.typed.reference(conversion.call), releases[callee] != nil,
        case .existential = file.types.node(conversion.to), file.isReference(conversion.from) == false,
        let size = file.types.layout(of: conversion.from)?.size, size > Self.inlineSize
      else { continue }
      findings.report(boxed(file.typeName(conversion.from)), at: file.place(conversion.expression), help: help)
    }
  }
}

// MARK: Texts

private let help = "make the value where it is needed, or pool what owns memory"

private func plain(_ type: String) -> String { "pool of plain values of type '\(type)', which own no memory" }

private func boxed(_ type: String) -> String { "each put of a value of type '\(type)' into this pool allocates a box" }
