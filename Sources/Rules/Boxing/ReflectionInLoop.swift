// Looking at types at run time, again and again.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports calls that reflect values without a textual form of their own, in a loop or on a hot path.
package struct ReflectionInLoop: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.reflectionInLoop }
  package static var everywhere: Profile? { nil }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    for call in file.result(of: EffectCalls.self).calls(.reflects) {
      let start = file.tree.range(call).start
      guard let callee = file.symbol(of: call), weight.matters(at: start),
        !file.surroundings(at: start).isSwitched, let value = operand(of: call, callee, file),
        isReflected(file.type(of: value), by: callee, file, findings.profile)
      else { continue }
      let type = file.typeName(file.type(of: value))
      findings.report(
        Texts.message(file.displayName(of: callee), type, weight.often(at: start)),
        at: file.headRange(of: call), help: Texts.help)
    }
  }

  /// The argument that is reflected.
  private func operand(of call: ExpressionID, _ callee: SymbolID, _ file: FileUnit) -> ExpressionID? {
    guard case .call(_, let arguments) = file.tree[call], let mapping = file.typed.argumentParameters[call],
      case .parameter(let wanted)? = file.program.effects.operands(of: .reflects, callee).first
    else { return nil }
    return zip(file.tree[arguments], mapping).first { $0.1 == wanted }?.0.value
  }

  /// Whether the call has to look through the value: not if it asks a type for its text, and the type has
  /// one.
  private func isReflected(_ type: Type, by callee: SymbolID, _ file: FileUnit, _ profile: Profile) -> Bool {
    let texts = file.program.effects.operands(of: .describes, callee)
    if texts.isEmpty { return type.isKnown }
    switch file.types.node(type) {
    case .nominal(let nominal, _):
      if file.program.files[file.symbols[nominal].file.index].isModel { return false }
      return !isTextual(nominal, texts, file)
    case .parameter:
      // Generic code has no other way to a text.
      return profile > .default
        && !file.types.constraintsOfAny(type).contains {
          file.nominal(of: $0).map { isTextual($0, texts, file) } ?? true
        }
    default: return false
    }
  }

  /// Whether a type conforms to one of the protocols that give it a text.
  private func isTextual(_ nominal: NominalID, _ texts: [Effect.Operand], _ file: FileUnit) -> Bool {
    let names = texts.compactMap { if case .resource(let name) = $0 { name } else { nil } }
    return ([nominal] + file.types.allSupertypes(of: nominal)).contains { parent in
      names.contains { file.isLibraryType(parent, $0) }
    }
  }
}

private enum Texts {
  static func message(_ callee: String, _ type: String, _ often: String) -> String {
    "'\(callee)' looks through a value of type '\(type)' at run time\(often)"
  }

  static let help = "read the properties directly, or give the type a 'description' of its own"
}
