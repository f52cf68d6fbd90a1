// Collections of boxed elements that are built from typed values.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports building `[Any]`, `[String: Any]`, `[any P]` or `Set<AnyHashable>` from values of known types.
package struct BoxedCollection: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.boxedCollection }
  package static var everywhere: Profile? { .strict }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    var pass = Pass(file: file, weight: weight, findings: findings)
    pass.checkLiterals()
    pass.checkConversions()
    pass.checkWrappers()
    pass.checkClosures()
    findings = pass.findings
  }
}

private struct Pass {
  let file: FileUnit
  let weight: Weight
  var findings: Findings
  /// Local collections that were told of; once is enough.
  private var told: Set<LocalID> = []

  init(file: FileUnit, weight: Weight, findings: Findings) {
    self.file = file
    self.weight = weight
    self.findings = findings
  }

  // MARK: What is boxed

  /// The element type of a collection that holds boxes: an existential not bound to classes, or
  /// `AnyHashable`.
  private func boxedElement(of collection: Type) -> Type? {
    guard case .nominal(let nominal, let arguments) = file.types.node(file.types.unwrapped(collection)),
      let element = arguments.last, file.isLibraryCollection(nominal)
    else { return nil }
    return isBox(element) ? element : nil
  }

  private func isBox(_ type: Type) -> Bool {
    let type = file.types.unwrapped(type)
    switch file.types.node(type) {
    case .existential(let bounds): return !file.types.isClassBound(bounds) && !file.types.isError(bounds)
    case .nominal(let nominal, _): return file.isLibraryType(nominal, "AnyHashable")
    default: return false
    }
  }

  /// Whether a value is of a known type that is no box itself.
  private func isTyped(_ value: ExpressionID) -> Bool {
    let type = file.types.unwrapped(file.type(of: value))
    guard type.isKnown, case .nominal = file.types.node(type) else { return false }
    return !isBox(type) && file.isReference(type) == false
  }

  private func isOnce(_ offset: UInt32) -> Bool { file.surroundings(at: offset).isOnce }

  private mutating func report(_ collection: Type, at range: ByteRange, _ steps: [Step]) {
    guard weight.matters(at: range.start), !isOnce(range.start) else { return }
    let name = file.typeName(file.types.unwrapped(collection))
    findings.report(
      Texts.message(name, weight.often(at: range.start)), at: range, path: steps, help: Texts.help)
  }

  // MARK: Literals

  mutating func checkLiterals() {
    for index in file.tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(index))
      let values: [ExpressionID]
      switch file.tree.expressions[index] {
      case .array(let list): values = Array(file.tree[list])
      case .dictionary(let list):
        values = file.tree[list].enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      default: continue
      }
      guard let element = boxedElement(of: file.type(of: id)), isWorthTelling(element) else { continue }
      guard let first = values.first(where: isTyped) else { continue }
      let start = file.tree.range(id).start
      if weight.matters(at: start) { noteLocal(initializedBy: id) }
      report(
        file.type(of: id), at: ByteRange(start, start + 1),
        [file.step(first, converted(file.type(of: first)))])
    }
  }

  private mutating func noteLocal(initializedBy literal: ExpressionID) {
    guard let index = file.typed.locals.firstIndex(where: { $0.initializer == literal }) else { return }
    told.insert(LocalID(raw: UInt32(index)))
  }

  /// A literal behind a protocol mostly has the type that somebody else asks for.
  private func isWorthTelling(_ element: Type) -> Bool { findings.profile > .default || !isProtocol(element) }

  private func isProtocol(_ element: Type) -> Bool {
    if case .existential(let bounds) = file.types.node(file.types.unwrapped(element)) {
      return !bounds.isEmpty
    }
    return false
  }

  // MARK: Element by element, and as a whole

  mutating func checkConversions() {
    for conversion in file.typed.conversions {
      if let collection = file.nominal(of: file.types.unwrapped(conversion.to)),
        file.isLibraryCollection(collection)
      {
        checkWhole(conversion)
      } else {
        checkElement(conversion)
      }
    }
  }

  private mutating func checkWhole(_ conversion: Conversion) {
    guard boxedElement(of: conversion.to) != nil else { return }
    let range = file.tree.range(conversion.expression)
    report(
      conversion.to, at: range, [file.step(range, converted(conversion.from))])
  }

  private mutating func checkElement(_ conversion: Conversion) {
    guard isTyped(conversion.expression), let (container, place) = container(of: conversion),
      let element = boxedElement(of: file.type(of: container))
    else { return }
    // A box on the heap is the business of another rule.
    if (file.layout(of: conversion.from)?.size ?? 0) > 24 { return }
    if isProtocol(element), !isOfOneType(container, conversion.from) { return }
    if case .local(let local) = file.reference(of: container), !told.insert(local).inserted { return }
    report(
      file.type(of: container), at: place,
      [file.step(conversion.expression, converted(conversion.from))])
  }

  /// `seen.insert(AnyHashable(id))`: the box is written out.
  mutating func checkWrappers() {
    for index in file.tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(index))
      guard case .call(_, let arguments) = file.tree[id], file.tree[arguments].count == 1,
        isBox(file.type(of: id)),
        let symbol = file.symbol(of: id), file.symbols[symbol].kind == .initializer,
        let value = file.tree[arguments].first?.value, isTyped(value),
        let (container, place) = container(of: id), boxedElement(of: file.type(of: container)) != nil
      else { continue }
      report(
        file.type(of: container), at: place,
        [file.step(value, converted(file.type(of: value)))])
    }
  }

  /// `table.mapValues { $0 as Any }`: a closure that boxes each element.
  mutating func checkClosures() {
    let parents = file.result(of: ParentAnalysis.self)
    for closure in file.typed.closures {
      guard !closure.expression.isNone, case .argument(let callee?, _, _) = closure.use,
        file.program.effects.has(callee, .temporary), let value = onlyCast(in: closure.function),
        isTyped(value)
      else { continue }
      let call = parents[closure.expression]
      // A box on the heap is the business of another rule.
      guard !call.isNone, let element = boxedElement(of: file.type(of: call)), isWorthTelling(element),
        (file.layout(of: file.type(of: value))?.size ?? 0) <= 24
      else { continue }
      report(
        file.type(of: call), at: file.headRange(of: call),
        [file.step(value, converted(file.type(of: value)))])
    }
  }

  /// The value that a closure does nothing with but to cast it.
  private func onlyCast(in function: FunctionID) -> ExpressionID? {
    let body = file.tree[file.tree[function].body]
    guard body.count == 1, let only = body.first else { return nil }
    switch file.tree[only] {
    case .expression(let value), .return(let value):
      guard !value.isNone, case .cast(.coerce, let operand, _) = file.tree[value] else { return nil }
      return operand
    default: return nil
    }
  }

  /// Only what is larger than an existential's own three words gets a box on the heap; all of it is wrapped.
  private func converted(_ type: Type) -> String {
    let isOnHeap = (file.types.layout(of: type)?.size ?? 0) > 24
    return Texts.converted(file.typeName(type), isOnHeap: isOnHeap)
  }

  /// The collection that a converted value goes into: `container.append(value)`, `container[key] = value`.
  private func container(of conversion: Conversion) -> (ExpressionID, ByteRange)? {
    container(of: conversion.expression)
  }

  private func container(of value: ExpressionID) -> (ExpressionID, ByteRange)? {
    switch file.use(of: value) {
    case .argument(let call, let callee?, _):
      guard file.program.effects.has(callee, .grows), case .call(let head, _) = file.tree[call], !head.isNone,
        case .member(let base, _, _) = file.tree[head], !base.isNone
      else { return nil }
      return (base, file.headRange(of: call))
    case .assigned(let target):
      guard case .subscript(let base, _) = file.tree[target] else { return nil }
      return (base, file.tree.range(target))
    default: return nil
    }
  }

  /// Whether a local collection only ever takes values of one type, so that a typed one would do.
  private func isOfOneType(_ container: ExpressionID, _ type: Type) -> Bool {
    guard case .local(let local) = file.reference(of: container), file.typed[local].kind == .variable else {
      return false
    }
    let writes = file.typed.writes.count { $0.local == local }
    let conversions = file.typed.conversions.count {
      guard $0.from == type, let (other, _) = self.container(of: $0) else { return false }
      return file.reference(of: other) == .local(local)
    }
    return writes == conversions
  }
}

extension FileUnit {
  /// Arrays, sets and dictionaries of the library.
  fileprivate func isLibraryCollection(_ nominal: NominalID) -> Bool {
    isLibraryType(nominal, "Array") || isLibraryType(nominal, "Dictionary") || isLibraryType(nominal, "Set")
  }
}

private enum Texts {
  static func message(_ collection: String, _ often: String) -> String {
    "'\(collection)' is filled with boxed values\(often)"
  }

  static func converted(_ type: String, isOnHeap: Bool) -> String {
    "a value of type '\(type)' is \(isOnHeap ? "put into a box on the heap" : "wrapped in an existential") here"
  }
  static let help = "use a typed collection, a struct, or an enum of the few kinds of values"
}
