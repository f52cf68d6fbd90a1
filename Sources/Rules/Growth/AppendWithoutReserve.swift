// Reports arrays that grow element by element in a loop whose number of iterations is known beforehand.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import SourceText

/// An array that is filled without a reserved capacity.
package struct AppendWithoutReserve: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.appendWithoutReserve }
  private let smallLoop: Int
  private let reportsConditional: Bool

  package init(options: RuleOptions) {
    smallLoop = options.integer("small-loop")
    reportsConditional = options.boolean("conditional")
  }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    for container in file.result(of: FilledContainers.self) where container.kind == .list {
      guard container.runsLong(than: smallLoop) else { continue }
      if findings.profile == .default, file.isCold(at: container.site.range.start) { continue }
      let isSteady = container.isSteady
      guard isSteady || reportsConditional && (container.growth.certain > 0 || container.growth.isConditional)
      else {
        continue
      }
      findings.report(
        .grows(container.name), at: container.site.range,
        path: [
          file.step(container.beginning, .made(container.name)),
          file.step(ByteRange(container.loop.whole.start, container.loop.range.start + 1), .loop),
        ],
        help: container.losesStorage ? .keep(container.path) : .reserve(container.path, file.words),
        fix: isSteady ? container.reservation(in: file) : nil)
    }
  }
}

extension String {
  fileprivate static func grows(_ name: String) -> String {
    "'\(name)' grows step by step in a loop whose length is known, without a reserved capacity"
  }
  fileprivate static func made(_ name: String) -> String { "'\(name)' is empty here" }
  fileprivate static var loop: String { "the number of iterations is known here" }
  fileprivate static func keep(_ path: String) -> String {
    "call '\(path).removeAll(keepingCapacity: true)', or '\(path).reserveCapacity(_:)' before the loop"
  }
  fileprivate static func reserve(_ path: String, _ words: ContainerWords) -> String {
    "call '\(path).\(words.reserveTitle)' before the loop\(words.orBuild)"
  }
}
