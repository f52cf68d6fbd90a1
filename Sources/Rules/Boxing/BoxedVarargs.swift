// Formatting functions that take their arguments in boxes and read a format at run time.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
package import Semantics
internal import SourceText

/// Reports calls of functions that the model says format boxed arguments, and of the project's own that take
/// C arguments, in a loop or on a hot path.
package struct BoxedVarargs: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.boxedVarargs }
  package static var everywhere: Profile? { nil }
  package static var followed: Set<Effect.Word> { [.formats] }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    for call in file.result(of: EffectCalls.self).calls(.formats) {
      report(call, Texts.formats, file, weight, &findings)
    }
    for index in file.tree.expressions.indices {
      let call = ExpressionID(raw: UInt32(index))
      if boxesArguments(call, file) { report(call, Texts.boxes, file, weight, &findings) }
    }
  }

  private func report(
    _ call: ExpressionID, _ what: String, _ file: FileUnit, _ weight: Weight, _ findings: inout Findings
  ) {
    let start = file.tree.range(call).start
    guard let callee = file.symbol(of: call), weight.matters(at: start),
      !file.surroundings(at: start).isSwitched
    else { return }
    findings.report(
      Texts.message(file.displayName(of: callee), what, weight.often(at: start)),
      at: file.headRange(of: call),
      path: weight.steps(to: start), help: Texts.help)
  }

  /// Whether a call passes arguments for the `CVarArg...` of a function that is no library's.
  private func boxesArguments(_ call: ExpressionID, _ file: FileUnit) -> Bool {
    guard case .call = file.tree[call], let callee = file.symbol(of: call),
      !file.program.files[file.symbols[callee].file.index].isLibrary
    else { return false }
    let parameters = file.types.signature(of: callee).parameters
    guard let position = parameters.firstIndex(where: { $0.isVariadic && takesBoxes($0.type, file) }) else {
      return false
    }
    return file.typed.argumentParameters[call]?.contains(position) ?? false
  }

  private func takesBoxes(_ type: Type, _ file: FileUnit) -> Bool {
    guard case .existential(let bounds) = file.types.node(type), let bound = bounds.first,
      let nominal = file.nominal(of: bound)
    else { return false }
    return file.isLibraryType(nominal, "CVarArg")
  }
}

private enum Texts {
  static func message(_ callee: String, _ what: String, _ often: String) -> String {
    "'\(callee)' \(what)\(often)"
  }

  static let formats = "boxes its arguments and parses its format"
  static let boxes = "boxes its arguments in an array"

  static let help = "use string interpolation, 'String(_:radix:)' or a format style"
}
