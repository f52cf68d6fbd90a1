// The floor: what it costs to read each file, parse it, walk its raw tree once and drop it.
//
// No analyzer that looks at every node can cost less, so run times are given as multiples of this.

import SourceText
import SwiftParser
@_spi(RawSyntax) import SwiftSyntax
import Workspace

enum Floor {
  /// Does it for all Swift files below the paths, or for those only that are analysed, which leaves out what a generator
  /// wrote; returns the number of files and of nodes, so that nothing is left out.
  static func run(_ paths: [String], analysedOnly: Bool) -> (files: Int, nodes: Int) {
    var nodes = 0
    let inputs = discover(InputQuery(paths: paths, languages: [.swift])).inputs
    for found in inputs {
      // A file that is given by name is read even if a generator wrote it.
      let input = Input(
        displayPath: found.displayPath, path: found.path, language: .swift, role: .analysed, isNamed: !analysedOnly,
        givenBytes: nil)
      guard let bytes = try? read(input) else { continue }
      bytes.withUnsafeBufferPointer { text in
        let tree = Parser.parse(source: text)
        withExtendedLifetime(tree) { nodes += count(tree.raw) }
      }
    }
    return (inputs.count, nodes)
  }

  private static func count(_ raw: RawSyntax) -> Int {
    guard let children = raw.layoutView?.children else { return 1 }
    var total = 1
    for child in children {
      if let child { total += count(child) }
    }
    return total
  }
}
