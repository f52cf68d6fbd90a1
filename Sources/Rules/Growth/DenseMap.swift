// Tables whose keys are the numbers from zero on: a list does the same with an index.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// `dense-map`
package struct DenseMap: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.denseMap }
  private let smallLoop: Int

  package init(options: RuleOptions) { smallLoop = options.integer("small-loop") }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    let search = CountedKeys(file, smallLoop: smallLoop)
    for (index, local) in file.typed.locals.enumerated() where local.kind == .variable {
      let id = LocalID(raw: UInt32(index))
      guard let keys = search.keys(of: id) else { continue }
      let name = file.text(local.name)
      findings.report(
        keys.areBytes ? .bytes(name) : .dense(name), at: local.range,
        path: [file.step(keys.filling, keys.areBytes ? .byte : .counted)], help: .list(file.words.list))
    }
  }
}

/// Finds out which keys a table of one file has.
private struct CountedKeys {
  let file: FileUnit
  let library: LibraryTypes
  let smallLoop: Int
  private let uses: [LocalID: [ExpressionID]]
  private let counters: Set<LocalID>
  /// What loops go through.
  private let sequences: Set<ExpressionID>

  init(_ file: FileUnit, smallLoop: Int) {
    self.file = file
    self.smallLoop = smallLoop
    library = LibraryTypes(file.types)
    uses = file.result(of: LocalUses.self)
    counters = Self.counters(file, smallLoop)
    sequences = Set(
      file.tree.statements.compactMap { if case .for(let loop) = $0 { file.tree[loop].sequence } else { nil } })
  }

  private var tree: Tree { file.tree }

  /// What is known of the keys of a table, if it stays in its function.
  struct Keys {
    /// A place where it gets one.
    var filling: ExpressionID
    /// They are single bytes, and no numbers that are counted.
    var areBytes: Bool
  }

  func keys(of local: LocalID) -> Keys? {
    let type = file.typed[local].type
    guard library.isKeyed(type), case .nominal(_, let arguments) = file.types.node(type), let key = arguments.first,
      let found = uses[local]
    else { return nil }
    if library.isByte(key) { return bytes(found) }
    guard library.isInteger(key), let filling = filling(found) else { return nil }
    return Keys(filling: filling, areBytes: false)
  }

  /// The place where a table gets a counted key, if it gets no others. What is updated after that is there already.
  private func filling(_ uses: [ExpressionID]) -> ExpressionID? {
    var filling: ExpressionID?
    var isRead = false
    var updatesOthers = false
    var isSet = false
    for use in uses {
      switch role(of: use) {
      case .added(let key):
        guard isCounter(key) else { return nil }
        filling = filling ?? key
        isSet = true
      case .updated(let key):
        if isCounter(key) { filling = filling ?? key } else { updatesOthers = true }
      case .read: isRead = true
      case .room: break
      case .other: return nil
      }
    }
    return (isRead || updatesOthers) && (isSet || !updatesOthers) ? filling : nil
  }

  /// The place in a loop where a table with bytes as keys gets one.
  private func bytes(_ uses: [ExpressionID]) -> Keys? {
    var filling: ExpressionID?
    for use in uses {
      switch role(of: use) {
      case .added(let key), .updated(let key): if isRepeated(key) { filling = filling ?? key }
      case .read, .room: break
      case .other: if !sequences.contains(use) { return nil }
      }
    }
    return filling.map { Keys(filling: $0, areBytes: true) }
  }

  private func isRepeated(_ id: ExpressionID) -> Bool {
    guard let loop = file.result(of: GrowthAnalysis.self).loops.loops(at: tree.range(id).start).last else { return false }
    if case .constant(let count) = loop.trips { return count > smallLoop }
    return true
  }

  private enum Role {
    case added(ExpressionID), updated(ExpressionID), read, room, other
  }

  private func role(of use: ExpressionID) -> Role {
    switch file.use(of: use) {
    case .element(let element): return elementRole(element)
    case .call(let call): return callRole(call)
    case .member(let member):
      return file.symbol(of: member).map { file.program.effects[$0].contains { [.measures, .probes].contains($0.word) } } ?? false ? .read : .other
    default: return .other
    }
  }

  private func elementRole(_ element: ExpressionID) -> Role {
    guard case .subscript(_, let arguments) = tree[element], let key = tree[arguments].first?.value else { return .other }
    switch file.use(of: element) {
    case .written: return .added(key)
    case .part(let whole):
      switch tree[whole] {
      case .binary(let name, let left, _, _) where left == element && ["+=", "-=", "|="].contains(file.text(name)): return .updated(key)
      case .unary(let name, _) where ["++", "--"].contains(file.text(name)): return .updated(key)
      default: return .read
      }
    default: return .read
    }
  }

  private func callRole(_ call: ExpressionID) -> Role {
    guard let callee = file.symbol(of: call), case .call(_, let arguments) = tree[call] else { return .other }
    let words = file.program.effects[callee].map(\.word)
    if words.contains(.grows), let first = tree[arguments].first {
      if !words.contains(.keys), let key = pairKey(first.value) { return .added(key) }
      return words.contains(.keys) ? .added(first.value) : .other
    }
    if words.contains(.reserves) { return .room }
    return words.contains { [.searches, .measures, .probes, .visits].contains($0) } ? .read : .other
  }

  /// The key in `{key, value}` and `std::make_pair(key, value)`, which may be converted.
  private func pairKey(_ element: ExpressionID) -> ExpressionID? {
    switch tree[element] {
    case .effect(_, let inner), .cast(_, let inner, _): return pairKey(inner)
    case .tuple(let parts), .call(_, let parts):
      guard let key = tree[parts].first else { return nil }
      return tree[parts].count == 2 ? key.value : tree[parts].count == 1 ? pairKey(key.value) : nil
    default: return nil
    }
  }

  // MARK: Counters

  private func isCounter(_ key: ExpressionID) -> Bool {
    var key = key
    while true {
      switch tree[key] {
      case .cast(_, let inner, _), .effect(_, let inner):
        key = inner
        continue
      default: break
      }
      break
    }
    guard case .name = tree[key], case .local(let local) = file.reference(of: key) else { return false }
    return counters.contains(local)
  }

  /// The variables of loops that count from zero up to a number.
  private static func counters(_ file: FileUnit, _ smallLoop: Int) -> Set<LocalID> {
    var result: Set<LocalID> = []
    let loops = file.result(of: GrowthAnalysis.self).loops
    for (number, statement) in file.tree.statements.enumerated() {
      guard let scope = loops.loop(StatementID(raw: UInt32(number))), runsLong(scope, smallLoop) else { continue }
      switch statement {
      case .forClauses(let id):
        let loop = file.tree[id]
        guard !loop.condition.isNone, case .binary(_, let left, _, _) = file.tree[loop.condition],
          case .local(let local) = file.reference(of: left)
        else { continue }
        result.insert(local)
      case .for(let id):
        let loop = file.tree[id]
        guard !loop.pattern.isNone, case .binding = file.tree[loop.pattern], startsAtZero(loop.sequence, file),
          let local = file.typed.patternLocals[loop.pattern.index]
        else { continue }
        result.insert(local)
      default: break
      }
    }
    return result
  }

  /// Trips of loops with clauses have a text only if they begin at zero.
  private static func runsLong(_ loop: LoopScope, _ smallLoop: Int) -> Bool {
    switch loop.trips {
    case .known(let text): text != nil
    case .constant(let count): count > smallLoop
    case .unknown: false
    }
  }

  private static func startsAtZero(_ sequence: ExpressionID, _ file: FileUnit) -> Bool {
    guard !sequence.isNone, case .binary(let name, let low, _, _) = file.tree[sequence], ["..<", "..."].contains(file.text(name)) else { return false }
    return file.text(file.tree.range(low)) == "0"
  }
}

extension String {
  fileprivate static func dense(_ name: String) -> String {
    "the keys of '\(name)' are the numbers from 0 on: a table hashes or searches for what an index says"
  }
  fileprivate static func bytes(_ name: String) -> String {
    "the keys of '\(name)' are bytes: a table hashes or searches for what an index says"
  }
  fileprivate static var byte: String { "the key is a byte" }
  fileprivate static var counted: String { "the key counts from 0" }
  fileprivate static func list(_ list: String) -> String { "use \(list), and a bit for each element if some may be missing" }
}
