// Which findings a SARIF log holds, and in which order.
//
// Over the limit, the worst severities are kept; within a severity the first ones in report order. The log
// is ordered by (URI, line, column), which differs from the report's order only where percent-encoding
// changes how paths compare.

import Diagnostics
import SourceText

/// The findings of a log, as indexes into `Report.diagnostics`.
struct SARIFSelection {
  private(set) var indexes: [Int]
  /// How many findings were left out.
  let dropped: Int

  init(_ report: Report, limit: Int) {
    let all = report.diagnostics
    let kept = Self.worst(all, limit)
    dropped = all.count - kept.count
    let ranks = Self.ranks(report.files)
    indexes = kept.sorted { a, b in Self.key(all[a], a, ranks) < Self.key(all[b], b, ranks) }
  }

  private static func worst(_ diagnostics: [Diagnostic], _ limit: Int) -> [Int] {
    guard diagnostics.count > limit else { return Array(diagnostics.indices) }
    let bySeverity = Severity.allCases.sorted(by: >).flatMap { severity in
      diagnostics.indices.filter { diagnostics[$0].severity == severity }
    }
    return Array(bySeverity.prefix(limit))
  }

  /// The places of the files among their sorted URIs.
  private static func ranks(_ files: [SourceFile]) -> [Int] {
    let uris = files.map { Array(SARIFPath.uri($0.path).utf8) }
    var ranks = [Int](repeating: 0, count: files.count)
    let order = files.indices.sorted { uris[$0].lexicographicallyPrecedes(uris[$1]) }
    for (rank, file) in order.enumerated() { ranks[file] = rank }
    return ranks
  }

  private static func key(_ finding: Diagnostic, _ index: Int, _ ranks: [Int]) -> (Int, UInt32, Int) {
    let file = finding.range.file.index
    return (ranks.indices.contains(file) ? ranks[file] : -1, finding.range.bytes.start, index)
  }
}
