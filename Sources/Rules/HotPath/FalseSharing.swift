// Things that different threads write, in one cache line.
//
// A write takes the line from the caches of all other processors, with whatever else lies in it. Two cases can be seen in
// code: neighbouring atomics or locks of one object that different functions or threads write, and arrays in which each
// thread writes the element with its own number.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// `false-sharing`
package struct FalseSharing: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.falseSharing }
  package static var collects: [any FileAnalysis.Type] { [SynchronizedWrites.self] }

  private let lineBytes: Int

  package init(options: RuleOptions) { lineBytes = options.integer("line-bytes") }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    for element in WorkerElements(file, lineBytes: lineBytes).find() {
      findings.report(
        Texts.element(file.text(file.tree.range(element.expression))), at: file.tree.range(element.expression),
        path: [file.step(element.thread, Texts.thread)], help: Texts.countLocally)
    }
  }

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    var writers: [SymbolID: Set<SynchronizedWrites.Writer>] = [:]
    var places: [SymbolID: SourceRange] = [:]
    for (file, writes) in workspace.results(of: SynchronizedWrites.self) {
      for write in writes {
        writers[write.field, default: []].insert(write.writer)
        if places[write.field] == nil { places[write.field] = SourceRange(file, write.range) }
      }
    }
    let owners = Set(writers.keys.compactMap { workspace.symbols[$0].owner }).sorted()
    for owner in owners {
      guard let file = workspace.file(workspace.symbols[owner].file),
        let pair = MemberPlaces(file, owner).neighbours(within: lineBytes, where: { isApart($0, $1, writers) })
      else { continue }
      let names = [pair.first, pair.second].map { workspace.program.names[workspace.symbols[$0].name] }
      let path = [pair.first, pair.second].enumerated().compactMap { number, field in
        places[field].map { Step($0, Texts.written(names[number])) }
      }
      findings.report(
        Texts.neighbours(names[1], names[0]), at: nameRange(of: pair.second, workspace), path: path,
        help: Texts.separate(names[1], file.source.language))
    }
  }

  /// Whether two fields are both written, and never by one function: then one of them is in the way of the other.
  private func isApart(_ a: SymbolID, _ b: SymbolID, _ writers: [SymbolID: Set<SynchronizedWrites.Writer>]) -> Bool {
    guard let first = writers[a], let second = writers[b] else { return false }
    return first.isDisjoint(with: second)
  }

  private func nameRange(of field: SymbolID, _ workspace: WorkspaceUnit) -> SourceRange {
    let entry = workspace.symbols[field]
    let start = workspace.program.files[entry.file.index].tree[entry.declaration].nameOffset
    return SourceRange(entry.file, ByteRange(start, start + UInt32(workspace.program.names[entry.name].utf8.count)))
  }
}

private enum Texts {
  static func neighbours(_ name: String, _ other: String) -> String {
    "'\(name)' lies in one cache line with '\(other)', which other functions write: each write takes the line from the threads that use the other"
  }

  static func written(_ name: String) -> String { "'\(name)' is written here" }

  static func separate(_ name: String, _ language: Language) -> String {
    switch language {
    case .c, .cpp: "align '\(name)' to a line of its own: 'alignas(64)' ('std::hardware_destructive_interference_size')"
    default: "put at least 64 bytes between them, or '\(name)' into an object of its own"
    }
  }

  static func element(_ text: String) -> String {
    "'\(text)' lies in one cache line with the elements that other threads write at the same time"
  }

  static let thread = "each thread runs this with another number"
  static let countLocally = "work on a local variable and store it once at the end, or give each element a line of its own"
}
