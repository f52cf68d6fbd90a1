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

extension FileUnit {
  /// Loops and cold code around a place.
  package func surroundings(at offset: UInt32) -> CodeRegions.Surroundings {
    result(of: RegionAnalysis.self).surroundings(at: offset)
  }
}
