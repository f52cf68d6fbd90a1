// Formatters, regular expressions, coders and the like that are built again though nothing about them
// changes.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
package import Semantics
internal import SourceText

/// Reports an expensive object that is built in a loop or on a hot path, is used there, and is the same
/// each time.
package struct RebuiltInLoop: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.rebuiltInLoop }
  package static var everywhere: Profile? { nil }
  package static var followed: Set<Effect.Word> { [.expensive] }

  private let typeNames: Set<String>

  package init(options: RuleOptions) { typeNames = Set(options.list("types")) }

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    for call in file.result(of: EffectCalls.self).calls(.expensive) {
      let start = file.tree.range(call).start
      guard weight.matters(at: start), let name = typeName(of: call, file),
        let repeated = repeated(around: start, file)
      else { continue }
      let building = Building(call: call, repeated: repeated, file: file)
      guard building.isSameEachTime else { continue }
      let title = file.source.language.closuresAreValues ? file.typeName(file.type(of: call)) : name
      findings.report(
        Texts.message(title, weight.often(at: start)), at: file.headRange(of: call),
        path: weight.steps(to: start) + building.path(name), help: Texts.help)
    }
  }

  /// The name of the type, if it is one to look at.
  private func typeName(of call: ExpressionID, _ file: FileUnit) -> String? {
    guard let owner = file.symbol(of: call).flatMap({ file.symbols[$0].owner }) else { return nil }
    let name = file.text(file.symbols[owner].name)
    return typeNames.contains(name) ? name : nil
  }

  /// The loop around a place, or the function if there is none; nil where a closure that lives on stands
  /// between.
  private func repeated(around place: UInt32, _ file: FileUnit) -> ByteRange? {
    let surroundings = file.surroundings(at: place)
    if surroundings.isDetached { return nil }
    if let loop = surroundings.loop { return loop }
    let functions = file.typed.bodies.compactMap { body -> FunctionID? in
      if case .function(let function) = body.kind { function } else { nil }
    }
    let localFunctions = file.typed.closures.compactMap { $0.expression.isNone ? $0.function : nil }
    return (functions + localFunctions).map { file.tree[$0].range }.filter { $0.contains(place) }
      .max { $0.start < $1.start }
  }
}

/// One expensive construction, and what becomes of its result within what is repeated.
private struct Building {
  let call: ExpressionID
  let repeated: ByteRange
  let file: FileUnit

  private var invariance: LoopInvariance { file.result(of: InvarianceAnalysis.self) }

  /// Whether arguments and configuration do not change, and nobody keeps the object.
  var isSameEachTime: Bool {
    guard case .call(_, let arguments) = file.tree[call],
      file.tree[arguments].allSatisfy({ invariance.isInvariant($0.value, in: repeated) })
    else { return false }
    if let local = local { return isOnlyUsed(local) }
    return isOnlyUsed(call)
  }

  /// The variable that holds the object.
  private var local: LocalID? {
    let value = file.outermost(call)
    return file.typed.locals.firstIndex { $0.initializer == value }.map { LocalID(raw: UInt32($0)) }
  }

  private func isOnlyUsed(_ local: LocalID) -> Bool {
    let uses = file.result(of: LocalUses.self)[local] ?? []
    return !uses.isEmpty && uses.allSatisfy(isOnlyUsed) && !isCapturedForLater(local)
  }

  private func isOnlyUsed(_ value: ExpressionID) -> Bool {
    switch file.use(of: value) {
    case .call(let call): isUseOrFixedConfiguration(call)
    case .member(let member): isReadOrFixedConfiguration(member)
    case .argument(_, let callee?, let parameter): isBorrowed(by: callee, parameter)
    default: false
    }
  }

  /// `formatter.string(from: date)` uses it, whatever the arguments; a call without a result configures it.
  private func isUseOrFixedConfiguration(_ call: ExpressionID) -> Bool {
    guard file.type(of: call) == .void, case .call(_, let arguments) = file.tree[call] else { return true }
    return file.tree[arguments].allSatisfy { invariance.isInvariant($0.value, in: repeated) }
  }

  /// `encoder.userInfo[key] = value` configures it as `encoder.outputFormatting = value` does.
  private func isReadOrFixedConfiguration(_ member: ExpressionID) -> Bool {
    let parents = file.result(of: ParentAnalysis.self)
    var place = file.outermost(member)
    var keys: [ExpressionID] = []
    while true {
      let parent = parents[place]
      guard !parent.isNone else { return true }
      switch file.tree[parent] {
      case .member: break
      case .subscript(let base, let arguments) where base == place:
        keys += file.tree[arguments].map(\.value)
      case .assign(let target, let value) where target == place:
        return (keys + [value]).allSatisfy { invariance.isInvariant($0, in: repeated) }
      case .effect(.addressOf, _): return false
      default: return true
      }
      place = file.outermost(parent)
    }
  }

  /// Library functions that neither keep the object nor put it into a container.
  private func isBorrowed(by callee: SymbolID, _ parameter: Int?) -> Bool {
    let entry = file.symbols[callee]
    let home = file.program.files[entry.file.index]
    guard entry.kind == .function, home.isModel || home.isLibrary && file.source.language.closuresAreValues else { return false }
    let effects = file.program.effects
    return !effects.has(callee, .keeps) && !effects.has(callee, .grows)
  }

  private func isCapturedForLater(_ local: LocalID) -> Bool {
    let escapes = file.result(of: FunctionEscapesAnalysis.self)
    return file.typed.closures.contains { closure in
      closure.captures.contains { $0.local == local } && escapes.escapes(closure.use)
    }
  }

  func path(_ name: String) -> [Step] {
    guard let local else { return [] }
    let uses = file.result(of: LocalUses.self)[local] ?? []
    return uses.prefix(4).map { file.step($0, Texts.used(name)) }
  }
}

private enum Texts {
  static func message(_ name: String, _ often: String) -> String {
    "'\(name)' is built anew\(often) although nothing about it changes"
  }

  static func used(_ name: String) -> String { "the '\(name)' is used here and then thrown away" }
  static let help = "build it once before the loop, or keep it in a constant or a static property"
}
