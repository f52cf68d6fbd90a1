// Looking at types at run time, again and again.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
package import Semantics
internal import SourceText

/// Reports calls that reflect values without a textual form of their own, in a loop or on a hot path.
package struct ReflectionInLoop: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.reflectionInLoop }
  package static var everywhere: Profile? { nil }
  package static var followed: Set<Effect.Word> { [.reflects] }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    for call in file.result(of: EffectCalls.self).calls(.reflects) {
      guard let callee = file.symbol(of: call), let value = operand(of: call, callee, file) else { continue }
      let look = Look(
        value: value, callee: callee, name: file.displayName(of: callee), place: file.headRange(of: call),
        start: file.tree.range(call).start)
      report(look, file, weight, &findings)
    }
    checkInterpolations(file, weight, &findings)
    // A single question for each object may be the only way; a chain never is.
    for chain in CastChains(file: file).chains() where chain.casts.count > 1 || findings.profile >= .strict {
      guard weight.matters(at: chain.casts[0].start) else { continue }
      let often = weight.often(at: chain.casts[0].start)
      findings.report(
        Texts.casts(chain, often), at: chain.casts[0],
        path: weight.steps(to: chain.casts[0].start) + chain.casts.dropFirst().prefix(6).map { file.step($0, Texts.again) },
        help: Texts.castHelp)
    }
  }

  /// One value that is reflected, and by what.
  private struct Look {
    var value: ExpressionID
    var callee: SymbolID
    var name: String
    var place: ByteRange
    var start: UInt32
  }

  private func report(_ look: Look, _ file: FileUnit, _ weight: Weight, _ findings: inout Findings) {
    guard weight.matters(at: look.start), !file.surroundings(at: look.start).isSwitched else { return }
    let type = file.type(of: look.value)
    let steps = weight.steps(to: look.start)
    guard isReflected(type, by: look.callee, file, findings.profile),
      steps.isEmpty || isConcrete(type, file)
    else { return }
    let often = weight.often(at: look.start)
    let isName = if case .metatype = file.types.node(type) { true } else { false }
    let isErased = if case .existential = file.types.node(type) { true } else { false }
    findings.report(
      isName ? Texts.name(look.name, often) : Texts.message(look.name, file.typeName(type), often), at: look.place,
      path: steps, help: isName ? Texts.nameHelp : isErased ? Texts.erasedHelp : Texts.help)
  }

  /// The argument that is reflected.
  private func operand(of call: ExpressionID, _ callee: SymbolID, _ file: FileUnit) -> ExpressionID? {
    guard case .call(_, let arguments) = file.tree[call], let mapping = file.typed.argumentParameters[call],
      case .parameter(let wanted)? = file.program.effects.operands(of: .reflects, callee).first
    else { return nil }
    return zip(file.tree[arguments], mapping).first { $0.1 == wanted }?.0.value
  }

  // MARK: Interpolation

  /// `"\(value)"` is `String(describing: value)` under another name.
  private func checkInterpolations(_ file: FileUnit, _ weight: Weight, _ findings: inout Findings) {
    guard let callee = interpolation(file) else { return }
    for index in file.tree.expressions.indices {
      let literal = ExpressionID(raw: UInt32(index))
      guard case .interpolation(let arguments) = file.tree.expressions[index],
        weight.matters(at: file.tree.range(literal).start),
        file.tree[arguments].allSatisfy({ $0.label.isNone }), becomesString(literal, file)
      else { continue }
      for argument in file.tree[arguments] where isNamed(file.type(of: argument.value), file) {
        let range = file.tree.range(argument.value)
        let look = Look(
          value: argument.value, callee: callee, name: Texts.interpolation, place: range, start: range.start)
        report(look, file, weight, &findings)
      }
    }
  }

  /// The library's function that interpolates a value; nil if the program adds others of the name.
  private func interpolation(_ file: FileUnit) -> SymbolID? {
    let callee = file.program.effects.symbols(with: .reflects).first {
      file.symbols[$0].owner.map { file.isLibraryType($0, "DefaultStringInterpolation") } ?? false
    }
    guard let callee, let owner = file.symbols[callee].owner else { return nil }
    let all = file.symbols.members(file.symbols[callee].name, of: owner)
    return all.allSatisfy { file.program.files[file.symbols[$0].file.index].isModel } ? callee : nil
  }

  /// Whether a literal is a `String` and not something else that can be written so: where the type that is
  /// asked for is not known, it only may be one.
  private func becomesString(_ literal: ExpressionID, _ file: FileUnit) -> Bool {
    guard isString(file.type(of: literal), file) else { return false }
    switch file.use(of: literal) {
    case .member, .call: return true
    case .argument(_, let callee?, let position?):
      let parameters = file.types.signature(of: callee).parameters
      return position < parameters.count && takesString(parameters[position].type, file)
    case .assigned(let target): return isString(file.type(of: target), file)
    case .part(let whole): return isString(file.type(of: whole), file)
    case .other:
      if file.typed.locals.contains(where: { $0.initializer == literal && isString($0.type, file) }) {
        return true
      }
      return result(around: file.tree.range(literal), file).map { isString($0, file) } ?? false
    case .argument, .element, .written: return false
    }
  }

  /// A literal for an `Element` or an `Any` has the type that literals have on their own.
  private func takesString(_ type: Type, _ file: FileUnit) -> Bool {
    switch file.types.node(type) {
    case .parameter, .existential: true
    default: isString(type, file)
    }
  }

  private func isString(_ type: Type, _ file: FileUnit) -> Bool {
    file.nominal(of: type).map { file.isLibraryType($0, "String") } ?? false
  }

  /// What the innermost function or closure around a place results in.
  private func result(around place: ByteRange, _ file: FileUnit) -> Type? {
    var found: (range: ByteRange, result: Type)?
    func consider(_ function: FunctionID, _ result: Type) {
      let range = file.tree[function].range
      if range.contains(place), found.map({ $0.range.contains(range) }) ?? true { found = (range, result) }
    }
    for body in file.typed.bodies {
      if case .function(let function) = body.kind { consider(function, body.result) }
    }
    for closure in file.typed.closures {
      if case .function(let type) = file.types.node(closure.type) { consider(closure.function, type.result) }
    }
    return found?.result
  }

  // MARK: Types

  /// Whether one may do without reflection: what is in an `Any` or of a generic type, nothing else can tell.
  private func isConcrete(_ type: Type, _ file: FileUnit) -> Bool { file.nominal(of: type) != nil }

  /// A value of such a type, or the type itself as a value.
  private func isNamed(_ type: Type, _ file: FileUnit) -> Bool {
    if case .metatype = file.types.node(type) { return true }
    return isConcrete(type, file)
  }

  /// Whether the call has to look through the value: not if it asks a type for its text, and the type has
  /// one.
  private func isReflected(_ type: Type, by callee: SymbolID, _ file: FileUnit, _ profile: Profile) -> Bool {
    let texts = file.program.effects.operands(of: .describes, callee)
    if texts.isEmpty { return type.isKnown }
    switch file.types.node(type) {
    case .nominal(let nominal, let arguments):
      if file.program.files[file.symbols[nominal].file.index].isModel {
        // These write their elements, which is as costly as the elements are.
        return ["Optional", "Array", "Set", "Dictionary"].contains { file.isLibraryType(nominal, $0) }
          && arguments.contains { isConcrete($0, file) && isReflected($0, by: callee, file, profile) }
      }
      return !isTextual(nominal, texts, file)
    case .parameter:
      // Generic code has no other way to a text.
      return profile > .default
        && !file.types.constraintsOfAny(type).contains {
          file.nominal(of: $0).map { isTextual($0, texts, file) } ?? true
        }
    // The text of a type is put together from its metadata; what is in an `Any` is asked for its protocols first.
    case .metatype: return true
    case .existential(let bounds): return bounds.isEmpty
    default: return false
    }
  }

  /// Whether a type conforms to one of the protocols that give it a text.
  private func isTextual(_ nominal: NominalID, _ texts: [Effect.Operand], _ file: FileUnit) -> Bool {
    let names = texts.compactMap { if case .resource(let name) = $0 { name } else { nil } }
    return sources(of: nominal, file).contains { parent in
      names.contains { file.isLibraryType(parent, $0) }
    }
  }

  /// The protocols and classes above a type: the type of an enum's raw values gives it no text.
  private func sources(of nominal: NominalID, _ file: FileUnit) -> [NominalID] {
    guard file.symbols[nominal].kind == .enum else {
      return [nominal] + file.types.allSupertypes(of: nominal)
    }
    let parents = file.types.supertypes(of: nominal).compactMap { file.nominal(of: $0) }
    return parents.filter { file.symbols[$0].kind == .protocol }.flatMap {
      [$0] + file.types.allSupertypes(of: $0)
    }
  }
}

private enum Texts {
  static func casts(_ chain: CastChains.Chain, _ often: String) -> String {
    let count = chain.casts.count
    let times = count == 1 ? "" : " \(count) times"
    if chain.asksType { return "the class of '\(chain.value)' is asked for at run time\(times)\(often)" }
    let each = count == 1 ? "the" : "each"
    return "'\(chain.value)' is cast dynamically\(times)\(often); \(each) cast searches the classes of the object"
  }
  static let again = "asked again here"
  static let castHelp = "call a virtual function, or ask once for a stored kind and switch over it"

  static func message(_ callee: String, _ type: String, _ often: String) -> String {
    "'\(callee)' looks through a value of type '\(type)' at run time\(often)"
  }

  static func name(_ callee: String, _ often: String) -> String {
    "'\(callee)' puts the name of a type together at run time\(often)"
  }

  static let interpolation = "\\(…)"
  static let nameHelp = "give the type a static property with its name, or keep the text: it never changes"
  static let erasedHelp = "keep the concrete type, or 'switch' over the few types that the value may have"
  static let help = "read the properties directly, or give the type a 'description' of its own"
}
