// Reports dictionaries and sets that are filled in a loop whose number of iterations is known beforehand.

internal import Analysis
package import Diagnostics
package import RuleKit
internal import SourceText

/// A table that is filled without a capacity.
package struct MapWithoutCapacity: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.mapWithoutCapacity }
  private let smallLoop: Int

  package init(options: RuleOptions) { smallLoop = options.integer("small-loop") }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    for container in file.result(of: FilledContainers.self) where container.kind == .table {
      guard container.isSteady, container.runsLong(than: smallLoop) else { continue }
      findings.report(
        .fills(container.name), at: container.site.range,
        path: [
          file.step(container.beginning, .made(container.name)),
          file.step(ByteRange(container.loop.whole.start, container.loop.range.start + 1), .loop),
        ],
        help: file.words.reserveTable(container.name), fix: container.reservation(in: file))
    }
  }
}

extension String {
  fileprivate static func fills(_ name: String) -> String {
    "'\(name)' is filled in a loop whose length is known, without a capacity, and is rehashed on the way"
  }
  fileprivate static func made(_ name: String) -> String { "'\(name)' is empty here" }
  fileprivate static var loop: String { "the number of iterations is known here" }
}
