// Containers that are made empty beside a loop and filled in it, with how often each iteration adds an
// element.
//
// Left out: containers for which room is made, that are handed to another function or changed otherwise
// before the loop ends, that hold something already, or that lose elements in the loop.

internal import Analysis
internal import Diagnostics
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// A container that one loop fills.
struct FilledContainer: Sendable {
  enum Kind: Sendable { case list, table }

  var name: String
  var kind: Kind
  var type: String
  /// The declaration's name.
  var declaration: ByteRange
  /// The first place of growth.
  var site: ContainerSite
  var loop: LoopScope
  var growth: IterationGrowth

  /// Whether every iteration adds the same number of elements.
  var isSteady: Bool {
    growth.certain > 0 && !growth.isConditional && !growth.mayExit && !loop.isFiltered
  }

  /// Whether the loop is known to run more often than `small` times.
  func runsLong(than small: Int) -> Bool {
    switch loop.trips {
    case .unknown: false
    case .constant(let count): count > small
    case .known: true
    }
  }
}

/// All of them in one file.
enum FilledContainers: FileAnalysis {
  static func run(on file: FileUnit) -> [FilledContainer] {
    let search = FilledContainerSearch(
      file: file, growth: file.result(of: GrowthAnalysis.self), library: LibraryTypes(file.types))
    return file.typed.locals.indices.compactMap { search.container(LocalID(raw: UInt32($0))) }
  }
}

private struct FilledContainerSearch {
  let file: FileUnit
  let growth: FileGrowth
  let library: LibraryTypes

  func container(_ id: LocalID) -> FilledContainer? {
    let local = file.typed[id]
    guard local.kind == .variable, !local.initializer.isNone, let kind = kind(of: local.type),
      isEmpty(local.initializer)
    else { return nil }
    let sites = growth.sites.sites(of: .local(id))
    guard let first = sites.first(where: { isGrowth($0, kind) }) else { return nil }
    let loops = growth.loops.loops(at: first.range.start).filter { !$0.range.contains(local.range) }
    guard loops.count == 1, let loop = loops.first, sites.allSatisfy({ isHarmless($0, loop) }) else {
      return nil
    }
    let added = Set(sites.filter { isGrowth($0, kind) && loop.range.contains($0.range) }.map(\.expression))
    let growth = IterationGrowth.of(loop.body, sites: added, in: file.tree) {
      library.isType(file.type(of: $0), "Never")
    }
    return FilledContainer(
      name: file.text(local.name), kind: kind, type: file.typeName(local.type), declaration: local.range,
      site: first, loop: loop, growth: growth)
  }

  private func kind(of type: Type) -> FilledContainer.Kind? {
    if ["Array", "ContiguousArray", "Data"].contains(where: { library.isType(type, $0) }) { return .list }
    return library.isKeyed(type) ? .table : nil
  }

  private func isGrowth(_ site: ContainerSite, _ kind: FilledContainer.Kind) -> Bool {
    !site.place.isElement && site.action == .grows(kind == .list ? .none : .open)
  }

  /// Nothing before the end of the loop may fill, empty or prepare the container.
  private func isHarmless(_ site: ContainerSite, _ loop: LoopScope) -> Bool {
    if site.range.start >= loop.whole.end { return true }
    switch site.action {
    case .looksUp, .measured: return true
    case .grows, .accumulates: return site.place.isElement || loop.range.contains(site.range)
    case .growsByMany: return site.place.isElement
    case .shrinks, .clears, .reserves, .assigned, .passed, .changed: return site.place.isElement
    }
  }

  /// `[]`, `[:]`, `[Int]()`, `.init()`
  private func isEmpty(_ value: ExpressionID) -> Bool {
    switch file.tree[value] {
    case .array(let elements), .dictionary(let elements): return elements.isEmpty
    case .call(_, let arguments):
      guard arguments.isEmpty else { return false }
      switch file.reference(of: value) {
      case .type: return true
      case .symbol(let symbol): return file.symbols[symbol].kind == .initializer
      case .none, .local, .value: return false
      }
    default: return false
    }
  }
}

extension FilledContainer {
  /// Makes room in front of the loop; nil where the number of elements cannot be written, or the loop does
  /// not begin its line.
  func reservation(in file: FileUnit) -> Fix? {
    let trips: String
    switch loop.trips {
    case .unknown, .known(nil): return nil
    case .constant(let count): trips = String(count)
    case .known(let text?): trips = text
    }
    guard let indentation = file.indentation(at: loop.whole.start) else { return nil }
    let factor =
      growth.certain > 1 ? "\(growth.certain) * " + (trips.contains(" ") ? "(\(trips))" : trips) : trips
    let line = "\(name).reserveCapacity(\(factor))\n\(indentation)"
    let place = ByteRange(at: loop.whole.start)
    return Fix(
      description: "reserve the capacity of '\(name)'", edits: [Edit(file.place(place), replacement: line)])
  }
}

extension FileUnit {
  /// Whether the file is a part of the tests.
  var isTest: Bool { source.path.split(separator: "/").contains("Tests") }

  /// What stands before a place in its line, if it is white space only.
  func indentation(at offset: UInt32) -> String? {
    var start = Int(offset)
    while start > 0, source.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let text = text(ByteRange(UInt32(start), offset))
    return text.allSatisfy { $0 == " " || $0 == "\t" } ? text : nil
  }
}
