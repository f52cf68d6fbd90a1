// Contexts of escaping closures that are allocated again and again.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports an escaping closure with captures that is made in a loop or on a hot path.
package struct ClosureInLoop: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.closureInLoop }
  package static var everywhere: Profile? { .audit }

  package init(options: RuleOptions) {}

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    let facts = file.result(of: AllocationAnalysis.self)
    let boxed = Set(facts.filter { weight.matters(at: $0.range.start) }.compactMap(\.local))
    for fact in facts where fact.kind == .closureContext || fact.kind == .functionBox && fact.closure != nil {
      guard weight.matters(at: fact.range.start) else { continue }
      if fact.kind == .functionBox {
        checkBox(fact, file, weight, &findings)
        continue
      }
      if let index = fact.closure {
        // The box of a variable that it shares is the worse half of the same cause, and another rule's business.
        if findings.profile < .audit, file.typed.closures[index].captures.contains(where: { boxed.contains($0.local) }) {
          continue
        }
        check(file.typed.closures[index], fact, file, weight, &findings)
      } else {
        checkReference(fact, file, weight, &findings)
      }
    }
  }

  private func check(
    _ closure: TypedClosure, _ fact: AllocationFact, _ file: FileUnit, _ weight: Weight,
    _ findings: inout Findings
  ) {
    // A task costs more than its closure, and a context without captures cannot be made smaller.
    if findings.profile == .default, isTask(closure, file) || closure.captures.isEmpty { return }
    let path = closure.captures.compactMap { step($0, file) } + keptStep(closure, file)
    findings.report(
      Texts.message(Texts.quoted(names(closure, file)), weight.often(at: fact.range.start)), at: fact.range,
      path: path, help: help(closure, fact, file))
  }

  /// A closure that is a value, put into something that holds any function.
  private func checkBox(_ fact: AllocationFact, _ file: FileUnit, _ weight: Weight, _ findings: inout Findings) {
    guard let index = fact.closure else { return }
    let closure = file.typed.closures[index]
    let captures = Texts.quoted(names(closure, file))
    findings.report(
      Texts.boxed(captures, fact.bytes, holder(of: fact, file), weight.often(at: fact.range.start)),
      at: file.tree.range(closure.expression), path: closure.captures.compactMap { step($0, file) },
      help: isSame(closure, fact, file) ? Texts.helpToMakeOnce : Texts.helpToCaptureLess)
  }

  /// The type that the closure is put into: what is made, or an element of what gets it.
  private func holder(of fact: AllocationFact, _ file: FileUnit) -> String {
    var type = file.type(of: fact.expression)
    if case .call(let callee, _) = file.tree[fact.expression], !callee.isNone, case .member(let base, _, _) = file.tree[callee], !base.isNone,
      file.types.heldFunction(in: file.type(of: base)) != nil
    {
      type = file.type(of: base)
    }
    return file.typeName(file.types.heldFunction(in: type) ?? type)
  }

  private func isTask(_ closure: TypedClosure, _ file: FileUnit) -> Bool {
    guard case .argument(let callee?, _, _) = closure.use else { return false }
    if file.program.effects.has(callee, .spawns) { return true }
    return closure.isAsync && file.symbols[callee].name == file.types.addTask
  }

  private func names(_ closure: TypedClosure, _ file: FileUnit) -> [String] {
    var seen: [String] = []
    for capture in closure.captures {
      let name = file.text(file.typed[capture.local].name)
      if !name.isEmpty, !seen.contains(name) { seen.append(name) }
    }
    return seen
  }

  private func step(_ capture: CapturedLocal, _ file: FileUnit) -> Step? {
    let local = file.typed[capture.local]
    let name = file.text(local.name)
    if capture.use.isNone {
      return local.kind == .implicitSelf ? nil : file.step(local.range, Texts.captured(name))
    }
    return file.step(capture.use, Texts.captured(name))
  }

  private func keptStep(_ closure: TypedClosure, _ file: FileUnit) -> [Step] {
    guard case .argument(let callee?, _, _) = closure.use else { return [] }
    return [file.step(closure.expression, Texts.passed(file.displayName(of: callee)))]
  }

  /// What to do follows from what changes from pass to pass, and from when the closure is called.
  private func help(_ closure: TypedClosure, _ fact: AllocationFact, _ file: FileUnit) -> String {
    guard file.surroundings(at: fact.range.start).loop != nil else { return Texts.helpOnHotPath }
    if isSame(closure, fact, file) { return Texts.helpToHoist }
    guard case .argument(let callee?, let parameter, _) = closure.use else { return Texts.help }
    let effects = file.program.effects[callee].filter { $0.operand == .parameter(parameter) }.map(\.word)
    if isTask(closure, file) || effects.contains(.later) { return Texts.helpForTasks }
    let isHandler = effects.contains { $0 == .observes || $0 == .repeats || $0 == .suspends }
    return isHandler ? Texts.helpForHandlers : Texts.help
  }

  private func isSame(_ closure: TypedClosure, _ fact: AllocationFact, _ file: FileUnit) -> Bool {
    guard let loop = file.surroundings(at: fact.range.start).loop else { return false }
    let invariance = file.result(of: InvarianceAnalysis.self)
    return closure.captures.allSatisfy {
      let local = file.typed[$0.local]
      if case .capture = local.kind, let value = local.initializer.some { return invariance.isInvariant(value, in: loop) }
      return local.kind == .implicitSelf
        || !loop.contains(local.range.start) && !invariance.isWritten($0.local, in: loop)
    }
  }

  /// A method of a value, or a local function, that is passed on as a value.
  private func checkReference(
    _ fact: AllocationFact, _ file: FileUnit, _ weight: Weight, _ findings: inout Findings
  ) {
    let often = weight.often(at: fact.range.start)
    let name = file.text(file.tree.range(fact.expression))
    if case .member(let base, let member, _) = file.tree[fact.expression], !base.isNone {
      let receiver = file.text(file.tree.range(base))
      findings.report(Texts.bound(file.text(member), receiver, often), at: fact.range, help: Texts.help)
    } else {
      findings.report(Texts.function(name, often), at: fact.range, help: Texts.help)
    }
  }
}

private enum Texts {
  static func message(_ captures: String, _ often: String) -> String {
    let what = captures.isEmpty ? "closure in generic code" : "closure that captures \(captures)"
    return "escaping \(what) allocates its context\(often)"
  }

  static func boxed(_ captures: String, _ bytes: Int?, _ holder: String, _ often: String) -> String {
    let size = bytes.map { " (\($0) bytes)" } ?? ""
    return "closure that captures \(captures)\(size) does not fit into '\(holder)' and is allocated\(often)"
  }

  static let helpToMakeOnce = "nothing that it captures changes in the loop: make the function object once, before the loop"
  static let helpToCaptureLess =
    "capture references or less, or take the callable as a template parameter instead of a function object"

  static func bound(_ method: String, _ receiver: String, _ often: String) -> String {
    "method '\(method)' bound to '\(receiver)' allocates a context\(often)"
  }

  static func function(_ name: String, _ often: String) -> String {
    "function '\(name)' used as a value allocates a context\(often)"
  }

  static func quoted(_ names: [String]) -> String {
    let shown = names.prefix(4).map { "'\($0)'" }
    return names.count > 4 ? shown.joined(separator: ", ") + " and more" : shown.joined(separator: ", ")
  }

  static func captured(_ name: String) -> String { "'\(name)' is captured here" }
  static func passed(_ callee: String) -> String {
    "the closure is passed to '\(callee)', where it may live on"
  }
  static let help =
    "store the data and run one piece of code over it, instead of one closure for each element"
  static let helpForTasks = "start one task or block with the loop inside it, instead of one for each element"
  static let helpForHandlers =
    "register one handler before the loop, and let what differs reach it as a parameter"
  static let helpToHoist =
    "nothing that it captures changes in the loop: make the closure once, before the loop"
  static let helpOnHotPath = "keep the state in an object or a stored closure that is made once"
}
