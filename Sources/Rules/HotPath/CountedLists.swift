// Lists that a loop makes and fills, and of which only the size is asked.
//
// Each use of such a list must be known: it gets elements, room is made for them, or its size is asked. Elements
// whose end does something (threads, locks, references to objects) are not for counting only, so that only numbers,
// texts and values made of them count as such. Sets are left out: they tell how many different elements there are.

internal import Analysis
internal import Diagnostics
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Finds them in one file.
struct CountedLists {
  private let file: FileUnit
  private let library: LibraryTypes
  private let uses: [LocalID: [ExpressionID]]
  private let captured: Set<LocalID>

  init(_ file: FileUnit) {
    self.file = file
    library = LibraryTypes(file.types)
    uses = file.result(of: LocalUses.self)
    captured = Set(file.typed.closures.flatMap(\.captures).map(\.local))
  }

  func report(_ weight: Weight, to findings: inout Findings) {
    for (index, local) in file.typed.locals.enumerated() where local.kind == .variable && library.isReservableList(local.type) {
      let id = LocalID(raw: UInt32(index))
      guard weight.matters(at: local.range.start), !captured.contains(id), holdsData(local.type), let story = story(of: id) else { continue }
      let name = file.text(local.name)
      findings.report(
        .counted(name, weight.often(at: local.range.start)), at: local.range,
        path: [file.step(story.filling, .filled(name)), file.step(story.question, .asked)], help: .count)
    }
  }

  /// Where a list is filled, and where its size is asked.
  private struct Story {
    var filling: ExpressionID
    var question: ExpressionID
  }

  private enum Role { case filled(ExpressionID), asked(ExpressionID), prepared, other }

  private func story(of local: LocalID) -> Story? {
    var filling: ExpressionID?
    var question: ExpressionID?
    for use in uses[local] ?? [] {
      switch role(of: use) {
      case .filled(let call): filling = filling ?? call
      case .asked(let call): question = question ?? call
      case .prepared: break
      case .other: return nil
      }
    }
    guard let filling, let question else { return nil }
    return Story(filling: filling, question: question)
  }

  private func role(of use: ExpressionID) -> Role {
    switch file.use(of: use) {
    case .call(let call): return role(ofCall: call)
    case .member(let member): return asks(member) ? .asked(member) : .other
    // `std::back_inserter(list)` as an argument
    case .argument: return role(ofArgument: use)
    // A parameter by reference is passed as its address.
    case .written:
      let parent = file.result(of: ParentAnalysis.self)[file.outermost(use)]
      if !parent.isNone, case .effect(.addressOf, _) = file.tree[parent] { return role(ofArgument: parent) }
      return .other
    default: return .other
    }
  }

  private func role(ofArgument value: ExpressionID) -> Role {
    guard case .argument(let call, let callee?, let parameter?) = file.use(of: value),
      file.program.effects.operands(of: .extends, callee).contains(.parameter(parameter)), case .argument = file.use(of: call)
    else { return .other }
    return .filled(call)
  }

  private func role(ofCall call: ExpressionID) -> Role {
    guard let callee = file.symbol(of: call) else { return .other }
    let words = file.program.effects[callee].map(\.word)
    if words.contains(.measures) || words.contains(.probes) { return .asked(call) }
    if words.contains(.reserves) { return .prepared }
    guard words.contains(.grows) || words.contains(.extends), file.isStatement(call) else { return .other }
    return .filled(call)
  }

  private func asks(_ member: ExpressionID) -> Bool {
    guard let property = file.symbol(of: member) else { return false }
    return file.program.effects[property].contains { [.measures, .probes].contains($0.word) }
  }

  // MARK: Elements

  private func holdsData(_ list: Type) -> Bool {
    guard case .nominal(_, let arguments) = file.types.node(list), let element = arguments.first else { return false }
    return isData(element, depth: 0)
  }

  /// Whether nothing but memory comes to an end with a value.
  private func isData(_ type: Type, depth: Int) -> Bool {
    if file.layout(of: type)?.isTrivial == true { return true }
    if library.has(type, .joined) || library.isType(type, "String") { return true }
    guard depth < 4, let nominal = file.nominal(of: type), file.symbols[nominal].kind == .struct, !library.isLibrary(nominal),
      !file.symbols[nominal].members.contains(where: { file.symbols[$0].kind == .deinitializer })
    else { return false }
    let fields = file.types.fields(of: type)
    return !fields.isEmpty && fields.allSatisfy { isData($0, depth: depth + 1) }
  }
}

extension String {
  fileprivate static func counted(_ name: String, _ often: String) -> String {
    "'\(name)' is filled\(often), and only its size is looked at"
  }
  fileprivate static func filled(_ name: String) -> String { "'\(name)' gets its elements here" }
  fileprivate static var asked: String { "only its size is asked" }
  fileprivate static var count: String { "count what would be added, and make no list" }
}
