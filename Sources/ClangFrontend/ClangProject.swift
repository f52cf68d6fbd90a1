// From the units of a run to its lowered files, each file once.
//
// Units may come in any order; they are taken in the order of their paths. So a header belongs to the first unit that
// includes it, and the outcome does not depend on the number of workers.

internal import Diagnostics
internal import FrontendKit
internal import SourceText
internal import Synchronization
internal import Threading

/// The lowering of all files of a run.
struct ClangProject {
  private let files: [UnitSource]
  private var names: NameCache
  private let positions: [String: Int]
  private var foreign = ForeignDeclarations()
  /// The templates of headers that units need and that are not there.
  private(set) var templates: Set<String> = []
  /// How many units name headers that are not there.
  private(set) var incompleteUnits = 0
  var outcome: UnitOutcome

  init(_ files: [UnitSource], _ interner: Interner) {
    self.files = files
    names = NameCache(interner)
    positions = Dictionary(files.indices.map { (files[$0].path, $0) }) { first, _ in first }
    outcome = UnitOutcome(files: Array(repeating: nil, count: files.count))
  }

  /// Lowers what units bring along; then those headers, as units of their own, that none included.
  mutating func lower(_ parsing: Parsing, _ progress: (@Sendable (_ files: Int) -> Void)?) {
    take(files.indices.filter { !BuildFlags.isHeader(files[$0].path) }, parsing, progress)
    take(files.indices.filter { outcome.files[$0] == nil && BuildFlags.isHeader(files[$0].path) }, parsing, progress)
    outcome.libraries = [ForeignDeclarations.builtIns(&names)] + foreign.files
  }

  private mutating func take(_ positions: [Int], _ parsing: Parsing, _ progress: (@Sendable (_ files: Int) -> Void)?) {
    let requests = positions.map { parsing.request(files[$0].path) }
    templates.formUnion(requests.flatMap { $0.0.provided.map(\.template) })
    let queue = OrderedUnits(self, positions, progress)
    parsing.map(requests, finished: { queue.finished }) { index, outcome in queue.arrive(index, outcome) }
    self = queue.project
  }

  /// The places of the files that a unit brought along already.
  fileprivate var finished: [UInt32] { outcome.files.indices.filter { outcome.files[$0] != nil }.map { UInt32($0) } }

  /// What became of the unit of one file.
  fileprivate mutating func add(_ parsed: ClangOutcome, _ language: Language, of position: Int) {
    // A header that a unit before brought along is done.
    if BuildFlags.isHeader(files[position].path), outcome.files[position] != nil { return }
    guard case .unit(let unit) = parsed else { return note(parsed, files[position].displayPath) }
    if !unit.missing.isEmpty { incompleteUnits += 1 }
    let announced = unit.announced
    var used: Set<UInt32> = []
    for (number, path) in unit.files.enumerated() {
      guard let place = positions[unit.text(path)], outcome.files[place] == nil else { continue }
      var lowering = UnitLowering(
        unit, file: UInt32(number), bytes: files[place].bytes, names: names.take(), announced: announced)
      var lowered = lowering.lower()
      if place == position, BuildFlags.isHeader(files[place].path) { lowered.problems = Self.ofHeader(lowered.problems) }
      names = lowering.names.take()
      used.formUnion(lowering.foreign)
      outcome.files[place] = UnitFile(language: language, lowered: lowered)
    }
    foreign.add(used, of: unit, names: &names)
  }

  /// What is said of a header that is a unit of its own: many are written for one place in other files, and what is
  /// missing there tells nobody anything.
  private static func ofHeader(_ problems: [Problem]) -> [Problem] {
    problems.map { problem in
      var problem = problem
      problem.message = "no analysed file includes this header, and it cannot be understood by itself"
      return problem
    }
  }

  private mutating func note(_ parsed: ClangOutcome, _ path: String) {
    let message =
      switch parsed {
      case .unit: ""
      case .refused: "not analysed: libclang cannot read it with the flags that it is built with"
      case .crashed(let signal): "not analysed: libclang crashed on it" + (signal.map { " (signal \($0))" } ?? "")
      case .timedOut: "not analysed: libclang took too long"
      case .unavailable(let reason): "not analysed: \(reason)"
      }
    outcome.notifications.append(Notification(severity: .error, id: "not-parsed", message: message, path: path))
  }
}

/// Lowers units in their order, whatever the order in which they arrive.
///
/// Lowering is a small part of the work, so that one unit is lowered at a time, by whichever thread brings it.
private final class OrderedUnits: Sendable {
  private struct State {
    var project: ClangProject
    var waiting: [Int: (ClangOutcome, Language)] = [:]
    var next = 0
  }

  private let positions: [Int]
  private let state: Mutex<State>
  /// Behind a lock of its own, so that who asks does not wait for a unit to be lowered.
  private let known: Mutex<[UInt32]>
  private let progress: (@Sendable (_ files: Int) -> Void)?

  init(_ project: sending ClangProject, _ positions: [Int], _ progress: (@Sendable (_ files: Int) -> Void)?) {
    self.positions = positions
    self.progress = progress
    known = Mutex(project.finished)
    state = Mutex(State(project: project))
  }

  /// The places of the files that are lowered. A unit that is told so may be one in front of which others still wait:
  /// those that are lowered belong to units before it all the same.
  var finished: [UInt32] { known.withLock { $0 } }

  func arrive(_ index: Int, _ parsed: (ClangOutcome, Language)) {
    state.withLock { state in
      state.waiting[index] = parsed
      while let (outcome, language) = state.waiting.removeValue(forKey: state.next) {
        state.project.add(outcome, language, of: positions[state.next])
        state.next += 1
      }
      let finished = state.project.finished
      let before = known.withLock { known in
        defer { known = finished }
        return known.count
      }
      if finished.count > before { progress?(finished.count - before) }
    }
  }

  var project: ClangProject { state.withLock { $0.project } }
}
