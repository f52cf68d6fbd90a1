// The allocation facts of a file, as a shared analysis.

package import Analysis

/// Every allocation of a file, sorted by place.
package enum AllocationAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> [AllocationFact] {
    AllocationFacts.facts(of: file.file, file.typed, file.types)
  }
}
