// Rules that speak of code only where it is run often.
//
// Such a rule writes one check, which asks `Weight` whether a place matters. It runs for each file, and
// once more for files with functions that a hot function of any file calls; then only what is hot for that
// reason matters. A rule about things that are costly even next to a call runs a third time, for functions
// that a loop of any file calls.

internal import Analysis
package import Diagnostics
package import Semantics
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
    /// Bodies that loops call, with the places of the calls.
    case called([LoopCalls.Target])
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
    case .ownFile: isRepeated(surroundings) && !isExempt(offset) || file.isHot(at: offset)
    // Loops were reported with the file.
    case .reached: !(isRepeated(surroundings) && !isExempt(offset)) && isHot(at: offset)
    case .called:
      !isRepeated(surroundings) && !isExempt(offset) && !surroundings.isDetached
        && !file.isHot(at: offset) && caller(of: offset) != nil
    }
  }

  private func isRepeated(_ surroundings: CodeRegions.Surroundings) -> Bool {
    surroundings.isInLoop || surroundings.call != nil
  }

  /// Where a loop calls the function that a place is in; nil if the place itself is in a loop, or no loop
  /// is known to.
  private func caller(of offset: UInt32) -> SourceRange? {
    let surroundings = file.surroundings(at: offset)
    if surroundings.isInLoop { return nil }
    if let call = surroundings.call { return file.place(call) }
    guard case .called(let targets) = reason else { return nil }
    return targets.first { $0.body.contains(offset) }?.call
  }

  /// How a loop comes to a place, as the first step of a path; empty where the place itself is in the loop.
  package func steps(to offset: UInt32) -> [Step] {
    caller(of: offset).map { [Step($0, "a loop calls this on every iteration")] } ?? []
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
    if isEverywhere { return "" }
    return caller(of: offset) != nil && !isHot(at: offset) ? " on each call from a loop" : " on a hot path"
  }

  /// Whether the profile wants all places.
  package var isEverywhere: Bool { if case .all = reason { true } else { false } }

  private func isHot(at offset: UInt32) -> Bool {
    switch reason {
    case .all: true
    case .ownFile: file.isHot(at: offset)
    case .reached(let bodies): bodies.contains { $0.contains(offset) } && !file.isHot(at: offset)
    case .called: false
    }
  }

  /// Tests, benchmarks and examples, and what the user calls cold.
  private func isExempt(_ offset: UInt32) -> Bool { file.isSideCode || file.isMarkedCold(at: offset) }
}

/// A rule whose findings depend on how often code runs.
package protocol HeatRule: Rule {
  /// The lowest profile that reports all places, wherever they stand; nil if none does. Tests, benchmarks and examples
  /// are left out of all profiles but that of pure facts.
  static var everywhere: Profile? { get }

  /// Effects of library functions that cost so much that they matter in a function, too, that a loop calls.
  static var followed: Set<Effect.Word> { get }

  /// Looks at one file. May be called twice for a file, with places that matter for different reasons.
  func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings)
}

extension HeatRule {
  package static var collects: [any FileAnalysis.Type] { [CallEdges.self] }

  package static var followed: Set<Effect.Word> { [] }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    let leavesOut = file.isSideCode && findings.profile < .audit
    let reason: Weight.Reason = reportsAll(findings.profile) && !leavesOut ? .all : .ownFile
    check(file, where: Weight(file, reason), into: &findings)
  }

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    for (id, bodies) in workspace.result(of: HotReach.self) where !reportsAll(findings.profile(at: id)) {
      guard let file = workspace.file(id) else { continue }
      findings.look(at: id)
      check(file, where: Weight(file, .reached(bodies)), into: &findings)
    }
    if Self.followed.isEmpty { return }
    for (id, targets) in workspace.result(of: LoopCalls.self) where !reportsAll(findings.profile(at: id)) {
      let costly = targets.filter { !$0.costs.isDisjoint(with: Self.followed) }
      guard !costly.isEmpty, let file = workspace.file(id) else { continue }
      findings.look(at: id)
      check(file, where: Weight(file, .called(costly)), into: &findings)
    }
  }

  private func reportsAll(_ profile: Profile) -> Bool {
    guard let everywhere = Self.everywhere else { return false }
    return profile >= everywhere
  }
}
