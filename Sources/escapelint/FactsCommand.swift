// `escapelint facts [PATHS…]`: every allocation that the analysis knows of, as JSON lines.

import Analysis
import ArgumentParser
import Configuration
import Diagnostics
import Engine
import RuleKit
import SourceText
import Workspace

struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Print every allocation fact as JSON lines, for measuring accuracy.")

  @OptionGroup(title: "Input") var input: InputOptions

  func run() throws {
    let request = try input.request()
    let configuration = try input.configuration(for: request)
    let discovery = input.discovery(request, configuration)
    try input.check(discovery)
    let frontends = Frontends.all(configuration)
    var analysis = AnalysisRequest(
      discovery: discovery, configuration: configuration, frontends: frontends, rules: [],
      library: try LibraryFiles.library(configuration, frontends), workers: input.workers)
    analysis.unitFrontends = Frontends.units(input.clang, root: discovery.root)
    let lines = Pipeline.map(analysis) { unit in factLines(unit) }.results
    StandardStreams.output(Array(lines.joined()))
    // Facts have no place for what could not be found or read.
    let errors = discovery.notifications.filter { $0.severity == .error }
    if !errors.isEmpty { throw CommandFailure(lines: InputOptions.lines(errors)) }
  }
}

/// The facts of one file, as JSON lines.
private func factLines(_ unit: FileUnit) -> [UInt8] {
  let lines = LineIndex(unit.source.bytes)
  return unit.result(of: AllocationAnalysis.self).flatMap { fact -> [UInt8] in
    let end = max(fact.range.start, fact.range.end == 0 ? 0 : fact.range.end - 1)
    var json = JSONWriter(isCompact: true)
    json.object(folded: true) { json in
      json.member("file", unit.source.path)
      json.member("line", lines.line(at: fact.range.start))
      json.member("column", lines.utf8Column(at: fact.range.start))
      json.member("endLine", lines.line(at: end))
      json.member("kind", fact.kind.rawValue)
      json.member("language", unit.source.language.rawValue)
      json.member("function", unit.enclosingSymbolName(at: fact.range.start))
      json.member("loopDepth", fact.loopDepth)
      json.key("bytes")
      if let bytes = fact.bytes { json.integer(bytes) } else { json.null() }
      json.member("certainty", fact.certainty.rawValue)
    }
    json.finish()
    return json.bytes
  }
}
