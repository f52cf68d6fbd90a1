// The containers and loops of a file, and of the whole program, as shared analyses.

package import Analysis

/// What is known about library types in one file's worker, and the bodies, loops and container sites of the
/// file.
package struct FileGrowth: Sendable {
  package var sites: ContainerSites
  package var loops: LoopScopes
  package var bodies: EnclosingBodies
}

/// The container sites and loops of a file.
package enum GrowthAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> FileGrowth {
    let library = LibraryTypes(file.types)
    let bodies = EnclosingBodies(file.tree, file.typed)
    return FileGrowth(
      sites: ContainerSiteFinder.sites(of: file.file, file.typed, library, bodies),
      loops: LoopScopes(file.file, file.typed, library), bodies: bodies)
  }
}

/// What a file tells about containers that live longer than a call.
package enum GrowthFactsAnalysis: FileAnalysis {
  package static func run(on file: FileUnit) -> GrowthFacts {
    let growth = file.result(of: GrowthAnalysis.self)
    return GrowthFactCollector.facts(
      of: file.file, file.typed, LibraryTypes(file.types), growth.bodies, growth.loops, growth.sites)
  }
}

/// The containers of the whole program.
package enum ContainerLivesAnalysis: WorkspaceAnalysis {
  package static func run(on workspace: WorkspaceUnit) -> ContainerLives {
    ContainerLives(workspace.program, workspace.results(of: GrowthFactsAnalysis.self).map(\.result))
  }
}
