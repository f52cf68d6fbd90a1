// Loops, ways out, invariance and parents of a file, as shared analyses.

package import Analysis
internal import NeutralAST
internal import Semantics
internal import SourceText

/// Loops, cold code and one-time code of a file, by place.
package enum RegionAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> CodeRegions {
    CodeRegions(of: file.file, file.typed, file.types, file.result(of: InvarianceAnalysis.self))
  }
}

/// What stays the same in the passes of a loop.
package enum InvarianceAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> LoopInvariance {
    LoopInvariance(file.file, file.typed, file.program)
  }
}

/// The parents of a file's expressions.
package enum ParentAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> ExpressionParents { ExpressionParents(file.tree) }
}

/// What a file is for, where that decides whether its speed matters.
package enum PurposeAnalysis: FileAnalysis {
  /// Whether the file holds tests, benchmarks or examples: it imports a testing library or stands in a
  /// folder for them. Who names a file wants to know about it, whatever it is for.
  package static func run(on file: FileUnit) -> Bool {
    if file.file.isNamed { return false }
    var folders = file.source.path.split(separator: "/")
    if let name = folders.popLast(), name == "Package.swift" || name.hasPrefix("Package@") { return true }
    if folders.contains(where: { isSideFolder($0) }) { return true }
    return file.tree.declarations.contains {
      guard case .import = $0.kind else { return false }
      let written = file.text($0.range)
      return testLibraries.contains { written.hasSuffix(" " + $0) }
    }
  }

  private static let testLibraries: Set<String> = ["XCTest", "Testing", "Benchmark"]
  private static let endings = [
    "Tests", "Benchmarks", "Examples", "Example", "Snippets", "Samples", "Sample", "Demo", "Demos",
    "Playground", "Playgrounds", ".playground", "Performance", "Tester", "TestUtils", "Fixtures",
  ]

  private static func isSideFolder(_ name: Substring) -> Bool { endings.contains { name.hasSuffix($0) } }
}

extension FileUnit {
  /// Loops and cold code around a place.
  package func surroundings(at offset: UInt32) -> CodeRegions.Surroundings {
    result(of: RegionAnalysis.self).surroundings(at: offset)
  }

  /// Whether the file holds tests, benchmarks or examples.
  package var isSideCode: Bool { result(of: PurposeAnalysis.self) }
}
