// Formatting functions that take their arguments in boxes and read a format at run time.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
package import Semantics
internal import SourceText

/// Reports calls of functions that the model says format boxed arguments, in a loop or on a hot path.
package struct BoxedVarargs: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.boxedVarargs }
  package static var everywhere: Profile? { nil }
  package static var followed: Set<Effect.Word> { [.formats] }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    for call in file.result(of: EffectCalls.self).calls(.formats) {
      let range = file.tree.range(call)
      guard let callee = file.symbol(of: call), weight.matters(at: range.start),
        !file.surroundings(at: range.start).isSwitched
      else { continue }
      let place = file.headRange(of: call)
      findings.report(
        Texts.message(file.displayName(of: callee), weight.often(at: range.start)), at: place,
        path: weight.steps(to: range.start), help: Texts.help)
    }
  }
}

private enum Texts {
  static func message(_ callee: String, _ often: String) -> String {
    "'\(callee)' boxes its arguments and parses its format\(often)"
  }

  static let help = "use string interpolation, 'String(_:radix:)' or a format style"
}
