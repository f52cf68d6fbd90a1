// Rules that speak of code only where it is run often.
//
// Such a rule writes one check, which asks `Weight` whether a place matters. It runs for each file, and
// once more for files with functions that a hot function of any file calls; then only what is hot for that
// reason matters.

internal import Analysis
package import Diagnostics
internal import SourceText

/// Says which places matter for one pass of a rule over a file.
package struct Weight {
  /// What makes places matter in this pass.
  enum Reason {
    /// The profile reports all places.
    case all
    /// Loops, and functions that are marked hot.
    case ownFile
    /// Bodies that hot functions reach.
    case reached([ByteRange])
  }

  private let file: FileUnit
  private let reason: Reason

  init(_ file: FileUnit, _ reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// Whether a place is in a loop or on a hot path, and neither on the way out nor in one-time or side code.
  package func matters(at offset: UInt32) -> Bool {
    if case .all = reason { return true }
    let surroundings = file.surroundings(at: offset)
    if surroundings.isCold || surroundings.isOnce { return false }
    return switch reason {
    case .all: true
    case .ownFile: surroundings.isInLoop && !isExempt(offset) || file.isHot(at: offset)
    // Loops were reported with the file.
    case .reached: !(surroundings.isInLoop && !isExempt(offset)) && isHot(at: offset)
    }
  }

  /// Whether a place is in a loop that is on a hot path.
  package func mattersInHotLoop(at offset: UInt32) -> Bool {
    if case .all = reason { return true }
    let surroundings = file.surroundings(at: offset)
    return surroundings.isInLoop && !surroundings.isCold && isHot(at: offset)
  }

  /// Whether a place is on a hot path, in a loop or not.
  package func mattersOnHotPath(at offset: UInt32) -> Bool {
    if case .all = reason { return true }
    let surroundings = file.surroundings(at: offset)
    return !surroundings.isCold && !surroundings.isOnce && isHot(at: offset)
  }

  /// How often the code of a place runs, to end a message with; empty where nothing is known.
  package func often(at offset: UInt32) -> String {
    if file.surroundings(at: offset).isInLoop { return " on every iteration" }
    return isEverywhere ? "" : " on a hot path"
  }

  /// Whether the profile wants all places.
  package var isEverywhere: Bool { if case .all = reason { true } else { false } }

  private func isHot(at offset: UInt32) -> Bool {
    switch reason {
    case .all: true
    case .ownFile: file.isHot(at: offset)
    case .reached(let bodies): bodies.contains { $0.contains(offset) } && !file.isHot(at: offset)
    }
  }

  /// Tests, benchmarks and examples, and what the user calls cold.
  private func isExempt(_ offset: UInt32) -> Bool { file.isSideCode || file.isMarkedCold(at: offset) }
}

/// A rule whose findings depend on how often code runs.
package protocol HeatRule: Rule {
  /// The lowest profile that reports all places, wherever they stand; nil if none does.
  static var everywhere: Profile? { get }

  /// Looks at one file. May be called twice for a file, with places that matter for different reasons.
  func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings)
}

extension HeatRule {
  package static var collects: [any FileAnalysis.Type] { [CallEdges.self] }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    let reason: Weight.Reason = reportsAll(findings.profile) ? .all : .ownFile
    check(file, where: Weight(file, reason), into: &findings)
  }

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    for (id, bodies) in workspace.result(of: HotReach.self) where !reportsAll(findings.profile(at: id)) {
      guard let file = workspace.file(id) else { continue }
      findings.look(at: id)
      check(file, where: Weight(file, .reached(bodies)), into: &findings)
    }
  }

  private func reportsAll(_ profile: Profile) -> Bool {
    guard let everywhere = Self.everywhere else { return false }
    return profile >= everywhere
  }
}
