// Copies of collections that share their storage with the original when they are changed.
//
// A change through the only reference is made in place; a second one makes it copy the whole storage first.
// Three ways lead there: a copy of a variable that is changed and dropped; an element that is taken out of a
// collection, changed and put back, while the collection holds it, too; and the payload of an enum case that
// is changed while the variable still holds the case.
//
// On hot paths each such copy counts. In any other loop only those that make it quadratic do: the part gets one more
// element in each pass, and is copied with all that it got before (see `PartGrowth`).

internal import Analysis
internal import Diagnostics
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Finds such changes in one file.
struct SharedStorage {
  let file: FileUnit
  let weight: Weight

  func report(to findings: inout Findings) {
    reportCopies(to: &findings)
    reportReturns(to: &findings)
  }

  // MARK: Copies that are dropped

  /// `var trial = board`
  private func reportCopies(to findings: inout Findings) {
    for (index, local) in file.typed.locals.enumerated()
    where local.kind == .variable && !local.initializer.isNone {
      let id = LocalID(raw: UInt32(index))
      guard let loop = file.surroundings(at: local.range.start).loop, isStorage(local.initializer),
        isLibraryCollection(local.type), weight.mattersInHotLoop(at: local.range.start),
        isChangedAndDropped(id, original: local.initializer, in: loop)
      else { continue }
      let original = file.text(file.tree.range(local.initializer))
      findings.report(
        Texts.copy(file.text(local.name), original), at: local.range,
        path: [file.step(local.initializer, Texts.shared(original))] + change(of: id),
        help: Texts.copyHelp)
    }
  }

  /// A variable or stored property outside of the loop.
  private func isStorage(_ value: ExpressionID) -> Bool {
    guard let loop = file.surroundings(at: file.tree.range(value).start).loop else { return false }
    switch file.reference(of: value) {
    case .local(let local): return !loop.contains(file.typed[local].range.start)
    case .symbol(let symbol):
      let entry = file.symbols[symbol]
      guard entry.kind == .variable, file.types.isStored(entry) else { return false }
      if case .member(let base, _, _) = file.tree[value], !base.isNone {
        guard case .local(let local) = file.reference(of: base) else { return false }
        return file.typed[local].kind == .implicitSelf
      }
      return true
    default: return false
    }
  }

  private func isLibraryCollection(_ type: Type) -> Bool {
    guard let nominal = file.nominal(of: type) else { return false }
    return ["Array", "Dictionary", "Set", "ContiguousArray", "String", "Data"].contains {
      file.isLibraryType(nominal, $0)
    }
  }

  /// Whether the copy is changed in the loop, and then read in parts or put back, but not kept.
  private func isChangedAndDropped(_ local: LocalID, original: ExpressionID, in loop: ByteRange) -> Bool {
    guard file.result(of: InvarianceAnalysis.self).isWritten(local, in: loop) else { return false }
    let uses = file.result(of: LocalUses.self)[local] ?? []
    return uses.allSatisfy { use in
      switch file.use(of: use) {
      case .member, .call, .element: true
      case .assigned(let target): file.reference(of: target) == file.reference(of: original)
      case .argument, .written, .part, .other: false
      }
    } && !isCapturedForLater(local)
  }

  private func change(of local: LocalID) -> [Step] {
    guard let write = file.typed.writes.first(where: { $0.local == local }) else { return [] }
    return [file.step(write.expression, Texts.changed)]
  }

  private func isCapturedForLater(_ local: LocalID) -> Bool {
    let escapes = file.result(of: FunctionEscapesAnalysis.self)
    return file.typed.closures.contains { closure in
      closure.captures.contains { $0.local == local } && escapes.escapes(closure.use)
    }
  }

  // MARK: Parts that are put back

  /// A part of something, in a variable of its own.
  struct Part {
    var local: LocalID
    /// Where it was taken from: `table[key]`, or the variable that a `switch` takes apart.
    var origin: ExpressionID
    /// Where it is declared, with what it is taken from.
    var place: UInt32
  }

  private func help(for part: Part, _ origin: String) -> String {
    guard case .subscript(let base, _) = file.tree[part.origin] else { return Texts.partHelp(origin) }
    let isTable = file.nominal(of: file.type(of: base)).map { file.isLibraryType($0, "Dictionary") } ?? false
    return isTable ? Texts.tableHelp : Texts.elementHelp(origin)
  }

  private func reportReturns(to findings: inout Findings) {
    let parts = elements + payloads
    if parts.isEmpty { return }
    let assignments = self.assignments
    for part in parts {
      let growth = weight.matters(at: part.place) ? PartGrowth(file: file, part: part) : nil
      let isHot = weight.mattersOnHotPath(at: part.place) && isLibraryCollection(file.typed[part.local].type)
      guard isHot || growth != nil else { continue }
      let origin = name(of: part.origin)
      let writes = file.typed.writes.filter { $0.local == part.local }.map { file.tree.range($0.expression) }
      guard let first = writes.min(), let back = putBack(part, origin, after: first, assignments),
        isHot || growth?.isInLoop(back) == true, !mentions(part.origin, between: part.place, and: first.start)
      else { continue }
      let local = file.typed[part.local]
      findings.report(
        Texts.part(file.text(local.name), origin, weight.often(at: part.place)), at: local.range,
        path: [
          file.step(part.origin, Texts.shared(origin)), file.step(first, Texts.changed),
          file.step(back, Texts.back),
        ], help: help(for: part, origin))
    }
  }

  /// `var list = lists[key] ?? []`, `if var list = lists[key]`
  private var elements: [Part] {
    var parts: [Part] = []
    for (index, local) in file.typed.locals.enumerated()
    where local.kind == .variable && !local.initializer.isNone {
      guard let origin = element(local.initializer) else { continue }
      let id = LocalID(raw: UInt32(index))
      parts.append(Part(local: id, origin: origin, place: file.tree.range(local.initializer).end))
    }
    for statement in file.tree.statements {
      let conditions: ConditionList
      var end: UInt32 = 0
      switch statement {
      case .if(let list, _, _), .while(let list, _): conditions = list
      case .guard(let list, let otherwise):
        // What stands behind `else` runs only without the part.
        conditions = list
        end = file.tree[otherwise].last.map { file.tree.range($0).end } ?? 0
      default: continue
      }
      for condition in file.tree[conditions] where condition.unwraps && !condition.pattern.isNone {
        guard !condition.value.isNone, let local = variable(condition.pattern),
          let origin = element(condition.value)
        else { continue }
        parts.append(Part(local: local, origin: origin, place: max(file.tree.range(condition.value).end, end)))
      }
    }
    return parts
  }

  /// The subscript that a value is read from, behind `??` and `!`.
  private func element(_ value: ExpressionID) -> ExpressionID? {
    switch file.tree[value] {
    case .subscript(let base, _): isLibraryCollection(file.type(of: base)) ? value : nil
    case .force(let inner): element(inner)
    case .binary(_, let left, _, _) where file.types.wrapped(file.type(of: left)) != nil: element(left)
    default: nil
    }
  }

  private func variable(_ pattern: PatternID) -> LocalID? {
    guard case .binding(_, true) = file.tree[pattern] else { return nil }
    return file.typed.patternLocals[pattern.index]
  }

  /// `case .buffering(var bytes)` in a `switch` or `if` over a variable or stored property.
  private var payloads: [Part] {
    file.tree.statements.flatMap { statement -> [Part] in
      switch statement {
      case .switch(let subject, let cases):
        file.tree[cases].flatMap { file.tree[$0.patterns] }.flatMap { parts(of: $0, subject) }
      case .if(let conditions, _, _), .guard(let conditions, _), .while(let conditions, _):
        file.tree[conditions].filter { !$0.pattern.isNone && !$0.unwraps && !$0.value.isNone }
          .flatMap { parts(of: $0.pattern, $0.value) }
      default: []
      }
    }
  }

  private func parts(of pattern: PatternID, _ subject: ExpressionID) -> [Part] {
    guard case .enumCase(_, let arguments) = file.tree[pattern], isVariable(subject) else { return [] }
    let end = file.tree.range(subject).end
    return file.tree[arguments].compactMap(variable).map { local in
      Part(local: local, origin: subject, place: max(file.typed[local].range.end, end))
    }
  }

  private func isVariable(_ value: ExpressionID) -> Bool {
    switch file.reference(of: value) {
    case .local(let local): file.typed[local].kind == .variable || file.typed[local].kind == .implicitSelf
    case .symbol(let symbol):
      file.symbols[symbol].kind == .variable && file.types.isStored(file.symbols[symbol])
    default: false
    }
  }

  private var assignments: [(target: ExpressionID, value: ExpressionID)] {
    file.tree.expressions.compactMap {
      if case .assign(let target, let value) = $0 { (target, value) } else { nil }
    }
  }

  /// The assignment that gives the changed part back to where it came from.
  private func putBack(
    _ part: Part, _ origin: String, after change: ByteRange,
    _ assignments: [(target: ExpressionID, value: ExpressionID)]
  ) -> ExpressionID? {
    let uses = file.result(of: LocalUses.self)[part.local] ?? []
    return assignments.first { target, value in
      let range = file.tree.range(value)
      return range.start > change.start && name(of: target) == origin
        && uses.contains { range.contains(file.tree.range($0)) }
    }?.target
  }

  /// A place as it is written, without the default of `table[key, default: []]`.
  private func name(of place: ExpressionID) -> String {
    guard case .subscript(let base, let arguments) = file.tree[place], let key = file.tree[arguments].first,
      file.tree[arguments].count == 2
    else { return file.text(file.tree.range(place)) }
    return file.text(file.tree.range(base)) + "[" + file.text(file.tree.range(key.value)) + "]"
  }

  /// Whether the code between names what the part was taken from, and so may let go of the part.
  private func mentions(_ origin: ExpressionID, between start: UInt32, and end: UInt32) -> Bool {
    guard start < end else { return false }
    var root = origin
    if case .subscript(let base, _) = file.tree[origin] { root = base }
    let name = file.text(file.tree.range(root))
    let between = ByteRange(start, end)
    return file.tree.expressionRanges.contains { between.contains($0) && file.text($0) == name }
  }
}

private enum Texts {
  static func copy(_ name: String, _ original: String) -> String {
    "changing '\(name)' copies all of '\(original)' on every iteration"
  }

  static func shared(_ original: String) -> String { "shares the storage of '\(original)'" }
  static let changed = "the change finds two references and copies the storage"
  static let copyHelp = "change the original in place, or make one copy before the loop and undo the change"

  static func part(_ name: String, _ origin: String, _ often: String) -> String {
    "changing '\(name)' copies all of it\(often), since '\(origin)' still holds it"
  }

  static let back = "the changed copy replaces the original"
  static let tableHelp =
    "change it in place, with the default in the subscript ('[key, default: []]'), or take it out of there with "
      + "'removeValue(forKey:)' first"

  static func elementHelp(_ origin: String) -> String { "change '\(origin)' in place" }

  static func partHelp(_ origin: String) -> String {
    "change it in place, or let '\(origin)' go of it before the change"
  }
}
