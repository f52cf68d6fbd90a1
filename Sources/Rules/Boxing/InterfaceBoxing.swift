// Values that are put into a heap box to become an existential.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports conversions to an existential that need a box, in a loop or on a hot path.
package struct InterfaceBoxing: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.interfaceBoxing }
  package static var everywhere: Profile? { .audit }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    for fact in file.result(of: AllocationAnalysis.self) {
      if fact.kind == .valueBox || fact.kind == .functionBox && fact.closure == nil { checkHolder(fact, file, weight, &findings) }
      guard fact.kind == .existentialBox else { continue }
      guard let index = fact.conversion, weight.matters(at: fact.range.start) else { continue }
      let conversion = file.typed.conversions[index]
      if isErrorPath(conversion, file, findings.profile) || isOptionalOfBox(conversion, file) { continue }
      if findings.profile < .audit, isReportedOtherwise(conversion, file) { continue }
      let from = file.typeName(conversion.from)
      let to = file.typeName(conversion.to)
      findings.report(
        Texts.message(from, fact.bytes, to, weight.often(at: fact.range.start)), at: fact.range,
        path: [file.step(fact.expression, Texts.converted(from, to))] + calleeStep(conversion, file),
        help: Texts.help(to))
    }
  }

  /// A value that is put into a holder of any value or function.
  private func checkHolder(_ fact: AllocationFact, _ file: FileUnit, _ weight: Weight, _ findings: inout Findings) {
    let value: ExpressionID
    let holder: Type
    switch file.tree[fact.expression] {
    case .call(let callee, let arguments):
      // `holders.emplace_back(value)`: the container makes the holder.
      if !callee.isNone, case .member(let base, _, _) = file.tree[callee], !base.isNone,
        let element = file.types.heldBox(in: file.type(of: base)), let last = file.tree[arguments].last
      {
        value = last.value
        holder = element
      } else {
        guard let only = file.tree[arguments].first else { return }
        value = only.value
        holder = file.type(of: fact.expression)
      }
    case .assign(let target, let assigned):
      value = assigned
      holder = file.type(of: target)
    default: return
    }
    guard weight.matters(at: fact.range.start) else { return }
    let from = file.typeName(file.type(of: value))
    let to = file.typeName(holder)
    findings.report(
      Texts.message(from, fact.bytes, to, weight.often(at: fact.range.start)), at: fact.range,
      path: [file.step(value, Texts.converted(from, to))], help: Texts.helpForHolder)
  }

  /// Thrown errors, and by default all errors: they are made where something went wrong.
  private func isErrorPath(_ conversion: Conversion, _ file: FileUnit, _ profile: Profile) -> Bool {
    if conversion.place == .thrown { return true }
    guard profile == .default, case .existential(let bounds) = file.types.node(conversion.to) else {
      return false
    }
    return file.types.isError(bounds)
  }

  /// Next to reflection and formatting the box is small change, and another rule's business.
  private func isReportedOtherwise(_ conversion: Conversion, _ file: FileUnit) -> Bool {
    guard !conversion.call.isNone, let callee = file.symbol(of: conversion.call) else { return false }
    return file.program.effects.has(callee, .reflects) || file.program.effects.has(callee, .formats)
  }

  /// An optional existential that is not cast may be one in the context, too.
  private func isOptionalOfBox(_ conversion: Conversion, _ file: FileUnit) -> Bool {
    guard conversion.place != .cast, let wrapped = file.types.wrapped(conversion.from),
      case .existential = file.types.node(wrapped)
    else { return false }
    return true
  }

  private func calleeStep(_ conversion: Conversion, _ file: FileUnit) -> [Step] {
    guard let callee = file.symbol(of: conversion.call) else { return [] }
    return [file.step(conversion.call, Texts.passed(file.displayName(of: callee)))]
  }
}

private enum Texts {
  static func message(_ from: String, _ bytes: Int?, _ to: String, _ often: String) -> String {
    let size = bytes.map { " (\($0) bytes)" } ?? ""
    return "value of type '\(from)'\(size) is boxed on the heap to become '\(to)'\(often)"
  }

  static func converted(_ from: String, _ to: String) -> String { "'\(from)' is converted to '\(to)' here" }
  static let helpForHolder = "keep the concrete type, or use 'std::variant' or a template parameter"
  static func passed(_ callee: String) -> String { "the box is passed to '\(callee)'" }
  static func help(_ to: String) -> String {
    to == "Any"
      ? "keep the concrete type, or use a generic parameter, an enum or a class"
      : "keep the concrete type, or use 'some' or a generic parameter, an enum or a class instead of '\(to)'"
  }
}
