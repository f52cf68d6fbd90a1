// The whole program as rules see it, after all files were looked at.
//
// One task looks at it, hence no lock and not `Sendable`. Units of files are made anew at each request, so
// that flow graphs and other results of all files never stand in memory together; what a rule needs of
// every file it names in `Rule.collects`.

package import Semantics
package import SourceText

/// The program and the questions that rules put to it.
package final class WorkspaceUnit {
  package let program: Program
  /// The files that were analysed, in order; library code is not among them.
  package let analysedFiles: [FileID]
  package let pools: [DeclaredPool]
  private let makeUnit: (FileID) -> FileUnit?
  /// By analysis, then by file.
  private let collected: [ObjectIdentifier: [FileID: any Sendable]]
  private var results: [ObjectIdentifier: Any] = [:]
  private var lastUnit: FileUnit?

  /// `makeUnit` gives the unit of an analysed file, and nil for others.
  package init(
    _ program: Program, analysedFiles: [FileID], pools: [DeclaredPool],
    collected: [ObjectIdentifier: [FileID: any Sendable]], makeUnit: @escaping (FileID) -> FileUnit?
  ) {
    self.program = program
    self.analysedFiles = analysedFiles
    self.pools = pools
    self.collected = collected
    self.makeUnit = makeUnit
  }

  package var symbols: SymbolTable { program.symbols }

  /// The unit of an analysed file. Ask for files in order: the last unit is kept, earlier ones are not.
  package func file(_ id: FileID) -> FileUnit? {
    if let lastUnit, lastUnit.id == id { return lastUnit }
    lastUnit = makeUnit(id)
    return lastUnit
  }

  /// The results of an analysis for all analysed files, in order.
  package func results<Analysis: FileAnalysis>(
    of analysis: Analysis.Type
  ) -> [(file: FileID, result: Analysis.Result)] {
    analysedFiles.compactMap { id in result(of: analysis, in: id).map { (id, $0) } }
  }

  /// The result of an analysis for one file; nil for files that were not analysed.
  package func result<Analysis: FileAnalysis>(
    of analysis: Analysis.Type, in file: FileID
  ) -> Analysis.Result? {
    let known = collected[ObjectIdentifier(analysis)]?[file] as? Analysis.Result
    return known ?? self.file(file)?.result(of: analysis)
  }

  /// The result of an analysis of the program, computed on first use.
  package func result<Analysis: WorkspaceAnalysis>(of analysis: Analysis.Type) -> Analysis.Result {
    if let known = results[ObjectIdentifier(analysis)] as? Analysis.Result { return known }
    let fresh = Analysis.run(on: self)
    results[ObjectIdentifier(analysis)] = fresh
    return fresh
  }

  /// The qualified name of what encloses a place; empty at file level.
  package func enclosingSymbolName(at place: SourceRange) -> String {
    file(place.file)?.enclosingSymbolName(at: place.bytes.start) ?? ""
  }
}
