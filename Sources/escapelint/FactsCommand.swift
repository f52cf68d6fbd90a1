// `escapelint facts [PATHS…]`: every allocation that the analysis knows of, as JSON lines.

import Analysis
import ArgumentParser
import Configuration
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
    guard !discovery.foundNothing else { throw CommandFailure("found no source files to analyse") }
    let frontends = Frontends.all(configuration)
    let analysis = AnalysisRequest(
      discovery: discovery, configuration: configuration, frontends: frontends, rules: [],
      library: try LibraryFiles.library(configuration, frontends), workers: input.workers)
    let lines = Pipeline.map(analysis) { unit in factLines(unit) }.results
    StandardStreams.output(Array(lines.joined()))
  }
}

/// The facts of one file, as JSON lines.
private func factLines(_ unit: FileUnit) -> [UInt8] {
  let lines = LineIndex(unit.source.bytes)
  var text = ""
  for fact in unit.result(of: AllocationAnalysis.self) {
    let end = max(fact.range.start, fact.range.end == 0 ? 0 : fact.range.end - 1)
    text += "{\"file\":\(RuleList.quoted(unit.source.path)),\"line\":\(lines.line(at: fact.range.start))"
    text += ",\"column\":\(lines.utf8Column(at: fact.range.start)),\"endLine\":\(lines.line(at: end))"
    text += ",\"kind\":\"\(fact.kind.rawValue)\",\"language\":\"\(unit.source.language.rawValue)\""
    text += ",\"function\":\(RuleList.quoted(unit.enclosingSymbolName(at: fact.range.start)))"
    text += ",\"loopDepth\":\(fact.loopDepth),\"bytes\":\(fact.bytes.map(String.init) ?? "null")"
    text += ",\"certainty\":\"\(fact.certainty.rawValue)\"}\n"
  }
  return Array(text.utf8)
}
