// Local variables that live on the heap because an escaping closure shares them.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports boxes of captured variables that are made in a loop or on a hot path.
package struct CapturedVarBox: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.capturedVarBox }
  package static var everywhere: Profile? { .audit }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    for fact in file.result(of: AllocationAnalysis.self) where fact.kind == .capturedVariableBox {
      guard let id = fact.local, weight.matters(at: fact.range.start) else { continue }
      let local = file.typed[id]
      guard local.kind == .variable else { continue }
      let name = file.text(local.name)
      findings.report(
        Texts.message(name, weight.often(at: fact.range.start)), at: fact.range,
        path: path(id, name, file), help: Texts.help(name))
    }
  }

  /// Where it is captured, and where it is written after that.
  private func path(_ id: LocalID, _ name: String, _ file: FileUnit) -> [Step] {
    let escapes = file.result(of: FunctionEscapesAnalysis.self)
    var steps: [Step] = []
    for closure in file.typed.closures where closure.expression.isNone || escapes.escapes(closure.use) {
      guard let capture = closure.captures.first(where: { $0.local == id }), !capture.use.isNone else {
        continue
      }
      steps.append(file.step(capture.use, Texts.captured(name)))
      if closure.captures.count > 1, !closure.expression.isNone {
        steps.append(file.step(closure.expression, Texts.context))
      }
      break
    }
    if let write = file.typed.writes.last(where: { $0.local == id }) {
      steps.append(file.step(write.expression, Texts.written(name)))
    }
    return steps
  }
}

private enum Texts {
  static func message(_ name: String, _ often: String) -> String {
    "variable '\(name)' moves to the heap\(often), because an escaping closure shares it"
  }

  static func captured(_ name: String) -> String { "an escaping closure captures '\(name)'" }
  static let context = "the closure allocates a context for all that it captures, too"
  static func written(_ name: String) -> String { "'\(name)' is written here" }
  static func help(_ name: String) -> String {
    "capture the value in a capture list ('[\(name)]') or a constant, or keep the state in an object that owns it"
  }
}
