// Closures that live on with more in them than they need.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports escaping closures that copy a large value, or capture a whole value to read one field, on hot
/// paths.
package struct LargeCapture: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.largeCapture }
  package static var everywhere: Profile? { .strict }

  private let maximumBytes: Int

  package init(options: RuleOptions) { maximumBytes = options.integer("max-bytes") }

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    let escapes = file.result(of: FunctionEscapesAnalysis.self)
    let isValue = file.source.language.closuresAreValues
    let facts = file.result(of: AllocationAnalysis.self)
    let boxed = Set(facts.compactMap(\.local))
    let held = Set(facts.filter { $0.kind == .functionBox }.compactMap(\.closure))
    for (number, closure) in file.typed.closures.enumerated() where !closure.expression.isNone {
      // Where closures are values, only those that are put into a function box or a task live elsewhere.
      let escapes = held.contains(number) || escapes.escapes(closure.use) && (!isValue || isPassedOn(closure))
      if !escapes { continue }
      let range = file.tree[closure.function].range
      guard weight.mattersOnHotPath(at: range.start) else { continue }
      let head = ByteRange(range.start, range.start + 1)
      var isReported = false
      for capture in closure.captures where !boxed.contains(capture.local) {
        guard let message = message(capture, closure, file) else { continue }
        let name = file.text(file.typed[capture.local].name)
        findings.report(message, at: head, path: path(capture, name, closure, file), help: Texts.help(name))
        isReported = true
      }
      if isValue, !isReported, let all = copiedTogether(closure, file) {
        findings.report(
          Texts.together(all.names, all.bytes), at: head, path: all.captures.map { file.step(file.typed[$0.local].range, Texts.captured(file.text(file.typed[$0.local].name))) },
          help: Texts.shareHelp)
      }
    }
  }

  /// Copies of values of which each is small enough, and that are large together. What the closure takes over for good
  /// (`[text = std::move(text)]`) is no copy.
  private func copiedTogether(_ closure: TypedClosure, _ file: FileUnit) -> (captures: [CapturedLocal], names: [String], bytes: Int)? {
    let copies = closure.captures.filter { copiedLayout($0.local, file) != nil }
    let bytes = copies.reduce(0) { $0 + (copiedLayout($1.local, file)?.size ?? 0) }
    guard copies.count > 1, bytes > maximumBytes else { return nil }
    return (copies, copies.map { file.text(file.typed[$0.local].name) }, bytes)
  }

  /// The size of a copy of another variable of the same name.
  private func copiedLayout(_ id: LocalID, _ file: FileUnit) -> Layout? {
    let local = file.typed[id]
    guard local.kind == .capture(.strong), var value = local.initializer.some else { return nil }
    if case .effect(.copy, let inner) = file.tree[value] { value = inner }
    guard case .name = file.tree[value] else { return nil }
    return file.layout(of: local.type)
  }

  private func isPassedOn(_ closure: TypedClosure) -> Bool {
    if case .argument = closure.use { true } else { false }
  }

  private func message(_ capture: CapturedLocal, _ closure: TypedClosure, _ file: FileUnit) -> String? {
    let local = file.typed[capture.local]
    guard local.kind != .implicitSelf, !isWeakOrFunction(local) else { return nil }
    // A closure that is a value borrows what stands in no capture list.
    if file.source.language.closuresAreValues, local.kind != .capture(.strong) { return nil }
    let name = file.text(local.name)
    guard let parts = parts(of: capture.local, in: closure, file) else {
      return file.source.language.closuresAreValues ? copied(capture.local, name, file) : nil
    }
    if parts.count == 1, let field = parts.first, isWasteful(local.type, field, file) {
      return Texts.oneField(name, file.text(file.symbols[field].name))
    }
    if file.source.language.closuresAreValues { return copied(capture.local, name, file) }
    guard let layout = file.layout(of: local.type), layout.size > maximumBytes,
      size(of: parts, file).map({ $0 <= maximumBytes }) ?? true
    else { return nil }
    return Texts.large(name, layout.size)
  }

  /// Where a closure copies a value, it could be moved or shared, however much of it is needed.
  private func copied(_ local: LocalID, _ name: String, _ file: FileUnit) -> String? {
    guard let layout = copiedLayout(local, file), layout.size > maximumBytes else { return nil }
    return Texts.large(name, layout.size)
  }

  private func isWeakOrFunction(_ local: Local) -> Bool {
    switch local.kind {
    case .function, .capture(.weak), .capture(.unowned), .capture(.unownedUnsafe): true
    default: local.isWeak
    }
  }

  /// The properties that a closure reads of a local and the functions that it calls on it; nil if it needs the value as a
  /// whole, so that there is nothing else to capture.
  private func parts(of local: LocalID, in closure: TypedClosure, _ file: FileUnit) -> Set<SymbolID>? {
    let range = file.tree[closure.function].range
    let uses = (file.result(of: LocalUses.self)[local] ?? []).filter { range.contains(file.tree.range($0)) }
    var parts: Set<SymbolID> = []
    for use in uses {
      guard let part = part(use, file) else { return nil }
      parts.insert(part)
    }
    return parts.isEmpty ? nil : parts
  }

  private func part(_ use: ExpressionID, _ file: FileUnit) -> SymbolID? {
    switch file.use(of: use) {
    case .member(let member): return isRead(member, file) ? file.symbol(of: member) : nil
    case .call(let call):
      // What an asynchronous or changing function does cannot be done before.
      guard let callee = file.symbol(of: call), !file.symbols[callee].modifiers.contains(.isMutating),
        !file.types.signature(of: callee).effects.contains(.isAsync)
      else { return nil }
      return callee
    default: return nil
    }
  }

  /// The bytes that stored properties take together; nil if there are others, or one's size is not known.
  private func size(of parts: Set<SymbolID>, _ file: FileUnit) -> Int? {
    var total = 0
    for part in parts {
      guard file.symbols[part].kind == .variable, file.types.isStored(file.symbols[part]),
        let layout = file.layout(of: file.types.variableType(of: part))
      else { return nil }
      total += layout.size
    }
    return total
  }

  /// Not the target of an assignment, nor the receiver of a method that changes it.
  private func isRead(_ member: ExpressionID, _ file: FileUnit) -> Bool {
    switch file.use(of: member) {
    case .written: false
    case .call(let call):
      file.symbol(of: call).map { !file.symbols[$0].modifiers.contains(.isMutating) } ?? false
    default: true
    }
  }

  /// Whether the rest of the value costs something: references to retain, or many bytes.
  private func isWasteful(_ type: Type, _ field: SymbolID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[field]
    guard let nominal = file.nominal(of: type), entry.owner == nominal, entry.kind == .variable,
      !entry.isStatic,
      !file.program.files[entry.file.index].isModel, file.types.isStored(entry),
      !entry.modifiers.contains(.isLazy), file.types.storedProperties(of: nominal).count > 1
    else { return false }
    if file.isReference(type) == true {
      let isConstant = !entry.modifiers.contains(.isMutable)
      return isConstant && file.isReference(file.types.variableType(of: field)) == false
    }
    guard let whole = file.layout(of: type) else { return false }
    return !whole.isTrivial || whole.size > maximumBytes
  }

  private func path(
    _ capture: CapturedLocal, _ name: String, _ closure: TypedClosure, _ file: FileUnit
  ) -> [Step] {
    var steps: [Step] = []
    if !capture.use.isNone { steps.append(file.step(capture.use, Texts.captured(name))) }
    if case .argument(let callee?, _, _) = closure.use {
      steps.append(file.step(closure.expression, Texts.passed(file.displayName(of: callee))))
    }
    return steps
  }
}

private enum Texts {
  static func oneField(_ name: String, _ field: String) -> String {
    "escaping closure captures all of '\(name)' to read '\(field)'"
  }

  static func large(_ name: String, _ bytes: Int) -> String {
    "escaping closure copies '\(name)' (\(bytes) bytes) into its context"
  }

  static func together(_ names: [String], _ bytes: Int) -> String {
    let list = names.map { "'\($0)'" }
    return "escaping closure copies \(list.dropLast().joined(separator: ", ")) and \(list[list.count - 1]) (\(bytes) bytes together) into its context"
  }

  static let shareHelp = "move what is not needed here any more into the closure, share it, or capture only the parts that are needed"
  static func captured(_ name: String) -> String { "'\(name)' is captured here" }
  static func passed(_ callee: String) -> String {
    "the closure is passed to '\(callee)', where it may live on"
  }
  static func help(_ name: String) -> String {
    "name what is needed in a capture list ('[field = \(name).field]') or compute it before"
  }
}
