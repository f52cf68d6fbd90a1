// One body under the automata: what is tracked in it, the run to the fixed point, and what comes out.
//
// A variable, a field or a temporary that may hold an object is a place in the state; an object is named by the call that
// made it. Copies, casts and optionals keep the name. A strong update happens only where one object can be meant, else
// the object counts as moved, which ends its tracking without a report. Not modelled: aliases made by writes through
// references that are not tracked, and the order in which a callee does things.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

/// Runs the automata over one graph.
final class OwnershipBody {
  /// Which objects that come from outside are tracked.
  enum Borrowed {
    /// The parameters at these positions, lent for the time of the call.
    case lent(Set<Int>)
    /// All operands, for a summary.
    case all
  }

  let source: FlowSource
  let graph: FlowGraph
  let solver: OwnershipSolver
  let frame: FunctionID
  let selfLocal: LocalID?
  private(set) var objects: [TrackedObject] = []
  /// By position: the object that a call makes.
  private(set) var acquired: [InstructionPosition: Int] = [:]
  /// By position of a call that puts an object into a variable: the object.
  private(set) var yielded: [InstructionPosition: Int] = [:]
  /// By owned property of `self`: the object that it holds at first.
  private(set) var contents: [SymbolID: Int] = [:]
  /// By position of a call: the objects that the value that it makes keeps in its fields.
  private(set) var inner: [InstructionPosition: [(field: SymbolID, object: Int)]] = [:]
  /// See `OwnershipBody+Endings`.
  private(set) var endedValues: Set<ValueID> = []
  private(set) var endedLocals: Set<LocalID> = []
  /// By position of a call that gives something back: what the body did not take.
  private(set) var given: [InstructionPosition: GivenObject] = [:]
  private(set) var addressedLocals: Set<LocalID> = []
  /// By object that is memory of a region: the region.
  private(set) var regions: [Int: Place] = [:]
  /// By object that is memory of a region and that a loop makes: the one that stands for those of earlier rounds.
  private(set) var older: [Int: Int] = [:]
  /// Those of these that are allocators: what is made with one takes its memory from the region.
  private(set) var allocators: ObjectSet = []
  /// The values that the body returns.
  let returnedValues: [ValueID]
  /// See `FlowGraph.valuesBeyondTheirBlock`.
  let lastingValues: [Bool]
  private let borrowed: Borrowed
  private var isRecording = false
  private var events: [OwnershipEvent] = []
  /// The index into `events`.
  private var reported: [ReportedEvent: Int] = [:]
  var summary = OwnershipSummary()
  var effects: [OperandEffect] = []
  /// The parameters whose variables get an object on some ways only.
  var unfilled: Set<Int> = []

  /// Where the walk that records stands.
  private(set) var currentBlock = BlockID(raw: 0)
  private var contentsAtEnd: [SymbolID: ObjectState.Phases] = [:]
  /// By block: what is still held at its end.
  private(set) var owedAtEnd: [ObjectSet] = []
  /// By block: what some way to its end gave back.
  private(set) var releasedAtEnd: [ObjectSet] = []
  private var passings: Set<ObjectPassing> = []
  /// By object: the blocks that give it back, and whether one of them may do so again.
  private(set) var releases: [Int: Set<BlockID>] = [:]
  private(set) var givenAgain: ObjectSet = []
  /// By object: the blocks in which somebody else takes it, or may.
  private(set) var handovers: [Int: Set<BlockID>] = [:]
  private(set) lazy var dominators = Dominators(of: graph)

  private struct ReportedEvent: Hashable {
    var object: Int
    var kind: OwnershipEvent.Kind
    var range: ByteRange
  }

  var program: Program { solver.program }
  var protocols: ResourceProtocols { solver.protocols }
  var tree: Tree { source.file.tree }
  var typed: TypedFile { source.typed }

  init(_ source: FlowSource, _ graph: FlowGraph, _ solver: OwnershipSolver, borrowed: Borrowed) {
    self.source = source
    self.graph = graph
    self.solver = solver
    self.borrowed = borrowed
    returnedValues = graph.blocks.compactMap { block in
      if case .return(let value) = block.terminator { value } else { nil }
    }
    lastingValues = graph.valuesBeyondTheirBlock()
    switch graph.origin {
    case .body(let number):
      let body = source.typed.bodies[number]
      if case .function(let function) = body.kind { frame = function } else { frame = .none }
      selfLocal = body.selfLocal
    case .closure(let number):
      frame = source.typed.closures[number].function
      selfLocal = nil
    }
    if source.file.tree.resolution != nil {
      endedValues = Self.endedValues(graph, solver.program)
      endedLocals = Self.endedLocals(graph, solver.program)
    }
    if !solver.givers.isEmpty { addressedLocals = Self.addressedLocals(graph, solver.program) }
    findObjects()
    effects = Array(repeating: OperandEffect(), count: objects.count)
  }

  // MARK: Objects

  private func findObjects() {
    addBorrowed()
    for (number, block) in graph.blocks.enumerated() {
      for (position, instruction) in block.instructions.enumerated() {
        guard case .call(let callee, _, _, _) = instruction.kind, objects.count < ObjectSet.capacity else { continue }
        let place = InstructionPosition(block: BlockID(raw: UInt32(number)), index: position)
        addGiven(instruction, place)
        if let resource = resource(of: callee) {
          var region: Place?
          if protocols.hasRegions {
            region = self.region(madeBy: instruction)
            guard let region else { continue }
            enter(region, callee)
          }
          acquired[place] = objects.count
          add(.acquired(resource: resource), instruction.range, instruction.expression, name: "")
          if let region, block.loop != nil, objects.count < ObjectSet.capacity {
            regions[objects.count] = region
            older[objects.count - 1] = objects.count
            add(.acquired(resource: resource), instruction.range, instruction.expression, name: "")
          }
          continue
        }
        if case .symbol(let symbol) = callee, let yield = protocols.yields[symbol] {
          yielded[place] = objects.count
          add(.acquired(resource: yield.resource), instruction.range, instruction.expression, name: "")
          continue
        }
        for (field, resource) in madeInside(callee, instruction.result).sorted(by: { $0.key < $1.key })
        where objects.count < ObjectSet.capacity {
          inner[place, default: []].append((field, objects.count))
          add(.acquired(resource: resource), instruction.range, instruction.expression, name: "")
        }
      }
    }
  }

  /// What a call gives back that the body may have from elsewhere.
  private func addGiven(_ instruction: Instruction, _ position: InstructionPosition) {
    guard case .lent = borrowed, let (place, expression) = givenName(instruction) else { return }
    var found = GivenObject(object: objects.count, place: place)
    if place.path.contains(.element) {
      guard let (text, index) = element(in: expression) else { return }
      (found.element, found.index) = (text, index)
    }
    given[position] = found
    let name = expression.isNone ? "" : source.file.source.text(tree.range(expression))
    add(.given, instruction.range, expression, name: name)
  }

  /// The next object is memory of a region.
  private func enter(_ region: Place, _ callee: Callee) {
    regions[objects.count] = region
    if case .symbol(let symbol) = callee, program.symbols[symbol].kind == .initializer {
      allocators.insert(ObjectSet(object: objects.count))
    }
  }

  private func resource(of callee: Callee) -> Int? {
    switch callee {
    case .symbol(let symbol): protocols.acquires[symbol]
    case .memberwise(let nominal): protocols.made[nominal]
    default: nil
    }
  }

  private func addBorrowed() {
    for (position, local) in graph.parameters.enumerated() {
      if case .lent(let positions) = borrowed, !positions.contains(position) { continue }
      add(.parameter(position), local: local)
    }
    guard case .all = borrowed else { return addContents() }
    if let selfLocal { add(.receiver, local: selfLocal) }
    addContents(findFields())
    if case .closure(let number) = graph.origin {
      for capture in typed.closures[number].captures { add(.captured(capture.local), local: capture.local) }
    }
  }

  /// What the owned properties of `self` hold.
  private func addContents() {
    guard !protocols.owned.isEmpty, selfLocal != nil, case .body(let number) = graph.origin,
      let owner = typed.bodies[number].owner
    else { return }
    addContents(program.symbols[owner].members.filter { protocols.owned.contains($0) })
  }

  /// Whether what fields hold at first is followed for the sake of a summary.
  var isFollowingFields: Bool {
    if case .all = borrowed { return !contents.isEmpty }
    return false
  }

  private func addContents(_ fields: [SymbolID]) {
    for field in fields {
      guard objects.count < ObjectSet.capacity / 2 else { return }
      contents[field] = objects.count
      add(.content(field), ByteRange(at: 0), .none, name: program.names[program.symbols[field].name])
    }
  }

  private func add(_ origin: TrackedObject.Origin, local: LocalID) {
    let entry = typed[local]
    guard objects.count < ObjectSet.capacity / 2 else { return }
    add(origin, entry.range, .none, name: name(of: local))
  }

  private func add(
    _ origin: TrackedObject.Origin, _ range: ByteRange, _ expression: ExpressionID, name: String
  ) {
    objects.append(
      TrackedObject(
        origin: origin, range: range, expression: expression, name: name, isMemory: protocols.isMemory))
  }

  func name(of local: LocalID) -> String {
    let name = program.names[typed[local].name]
    return name.hasPrefix("$") ? "" : name
  }

  func rename(_ object: Int, _ local: LocalID) {
    if objects[object].name.isEmpty, objects[object].isAcquired { rename(object, name(of: local)) }
  }

  func rename(_ object: Int, _ name: String) { objects[object].name = name }

  // MARK: Running

  func run() -> (report: OwnershipReport, summary: OwnershipSummary) {
    let flow = OwnershipFlow(self)
    let solution = FixedPoint(flow, over: graph, maximumVisits: 24).solve()
    isRecording = true
    owedAtEnd = Array(repeating: [], count: graph.blocks.count)
    releasedAtEnd = owedAtEnd
    var ends: [(BlockID, OwnershipPaths)] = []
    for (number, block) in graph.blocks.enumerated() {
      guard var paths = solution.before[number] else { continue }
      let id = BlockID(raw: UInt32(number))
      currentBlock = id
      for (position, instruction) in block.instructions.enumerated() {
        flow.transfer(instruction, at: InstructionPosition(block: id, index: position), &paths)
      }
      paths.each {
        owedAtEnd[number].formUnion(objects(in: [.held, .passed], $0))
        releasedAtEnd[number].formUnion(objects(in: .released, $0))
      }
      switch block.terminator {
      case .return, .throw: ends.append((id, paths))
      default: break
      }
    }
    for (id, paths) in ends {
      currentBlock = id
      var paths = paths
      paths.each { finish(id, &$0) }
    }
    recordForgotten(flow, solution)
    fillSummary()
    let borrowers = borrowers(passings, events, releases)
    return (OwnershipReport(objects: objects, events: events, contents: contentsAtEnd, borrowers: borrowers), summary)
  }

  /// The state at the entry: operands are held by the caller.
  func entryState() -> OwnershipState {
    var state = OwnershipState(count: objects.count)
    for (number, object) in objects.enumerated() {
      let local: LocalID
      switch object.origin {
      case .acquired, .given: continue
      case .parameter(let position): local = graph.parameters[position]
      case .receiver:
        guard let selfLocal else { continue }
        local = selfLocal
      case .captured(let captured): local = captured
      case .content(let field):
        enter(field, number, &state)
        continue
      }
      state.objects[number].phases = .held
      state.places[Place(root: .local(local))] = Holding(alias: ObjectSet(object: number))
    }
    return state
  }

  // MARK: Ends of the body

  private func finish(_ block: BlockID, _ state: inout OwnershipState) {
    switch graph[block].terminator {
    case .return(let value):
      if let value { returned(value, &state) }
      leave(state, block, isNormal: true)
    case .throw(let value):
      if let value, let holding = state.values[value] { move(holding.kept, &state) }
      leave(state, block, isNormal: false)
    default: break
    }
  }

  private func leave(_ state: OwnershipState, _ exit: BlockID, isNormal: Bool) {
    if isNormal { noteMade(state) }
    if isNormal { noteEmptied(state) }
    if isNormal { noteFills(exit, state) }
    for (number, object) in objects.enumerated() {
      let found = state.objects[number]
      if isTold, found.phases.contains(.released) { recordOutlived(number, state) }
      if object.isAcquired {
        if found.holder != nil, !found.phases.contains(.lost) { continue }
        let isOwed = !found.phases.isDisjoint(with: [.held, .passed]) && found.captors.isEmpty && isSurelyOwed(found.phases)
        if isOwed || found.phases.contains(.lost) {
          record(.leaked, number, end(of: number, exit), .none, state, isFailure: isFailure(exit))
        } else if isForgotten(number, found.phases), let end = endBeforeJoin(of: number, exit) {
          record(.leaked, number, end, .none, state)
        }
      } else if case .content(let field) = object.origin, !isFollowingFields {
        contentsAtEnd[field, default: []].formUnion(found.phases)
        if found.phases.contains(.replaced) { record(.leaked, number, end(of: number, exit), .none, state) }
      } else if object.isGiven {
        continue
      } else if case .lent = borrowed {
        record(.loanEnded, number, end(of: number, exit), .none, state)
      } else if isNormal, !found.phases.isEmpty {
        effects[number].exits.formUnion(found.phases)
        effects[number].passedTo.formUnion(found.passedTo)
        if case .content(let field) = object.origin { noteStay(number, field, state) }
        joinContent(found, number)
      }
    }
  }

  private func noteEmptied(_ state: OwnershipState) {
    summary.emptied = hasLeft ? summary.emptied.intersection(state.emptied) : state.emptied
    hasLeft = true
  }

  private func recordOutlived(_ object: Int, _ state: OwnershipState) {
    for (place, range) in state.objects[object].keepers.sorted(by: { $0.value < $1.value }) {
      record(.outlived, object, range.bytes, .none, state, isBehindPointer: place.path.contains(.pointee))
    }
  }

  /// Whether pointers are those of C, where what owns memory is often said by other variables.
  var isTold: Bool { protocols.isMemory && tree.resolution != nil }

  /// Whether every way on which an object was made still owes it. Where ways on which it was given back come together with
  /// others, conditions may tell them apart in ways that are not followed.
  func isSurelyOwed(_ phases: ObjectState.Phases) -> Bool {
    !isTold || phases.isDisjoint(with: protocols.followsPassed ? [.released, .moved] : [.released, .moved, .passed])
  }

  private var hasContent: Set<Int> = []
  private var hasLeft = false

  private func joinContent(_ found: ObjectState, _ number: Int) {
    if found.phases != .held {
      if effects[number].handed == nil { effects[number].handed = found.content }
      effects[number].handed?.join(found.content)
    }
    if hasContent.insert(number).inserted {
      effects[number].content = found.content
      effects[number].isSizeChecked = found.isSizeChecked
    } else {
      effects[number].content.join(found.content)
      effects[number].isSizeChecked = effects[number].isSizeChecked || found.isSizeChecked
    }
  }

  private func fillSummary() {
    for (number, object) in objects.enumerated() {
      switch object.origin {
      case .acquired, .given: break
      case .content(let field): if isFollowingFields { summary.contents[field] = effects[number] }
      case .parameter(let position): summary.parameters[position] = effects[number]
      case .receiver: summary.receiver = effects[number]
      case .captured(let local): summary.captures[local] = effects[number]
      }
    }
  }

  // MARK: Events

  func record(
    _ kind: OwnershipEvent.Kind, _ object: Int, _ range: ByteRange, _ expression: ExpressionID,
    _ state: OwnershipState, name: String = "", callee: SymbolID? = nil, isBehindPointer: Bool = false,
    isFailure: Bool = false, isMaybe: Bool = false
  ) {
    guard isRecording else { return }
    switch kind {
    case .used: effects[object].isUsed = true
    case .stored: effects[object].isStoredElsewhere = true
    case .keptByCallee: effects[object].isStoredFurther = true
    case .captured: effects[object].isCaptured = true
    default: break
    }
    // Deferred code stands in the graph once for each way out.
    let key = ReportedEvent(object: object, kind: kind, range: range)
    let isCertain = isCertain(state.objects[object], isMaybe: isMaybe)
    if let known = reported[key] {
      events[known].state.join(state.objects[object])
      events[known].isCertain = events[known].isCertain || isCertain
      return
    }
    reported[key] = events.count
    events.append(
      OwnershipEvent(
        kind: kind, object: object, range: range, expression: expression, name: name,
        state: state.objects[object], isCertain: isCertain, isBehindPointer: isBehindPointer,
        isFailure: isFailure, callee: callee))
  }

  func isLeaked(_ object: Int) -> Bool { events.contains { $0.kind == .leaked && $0.object == object } }
  func notePassing(_ passing: ObjectPassing) { if isRecording { passings.insert(passing) } }

  func noteRelease(_ object: Int, _ block: BlockID, _ phases: ObjectState.Phases) {
    guard isRecording else { return }
    releases[object, default: []].insert(block)
    if phases.contains(.released) { givenAgain.insert(ObjectSet(object: object)) }
  }

  /// Marks objects as owned by somebody else.
  func move(_ set: ObjectSet, _ state: inout OwnershipState) {
    for object in set.objects where !state.objects[object].phases.isDisjoint(with: [.held, .replaced, .kept, .passed]) {
      state.objects[object].phases.subtract([.held, .replaced, .kept, .passed])
      state.objects[object].phases.insert(.moved)
      noteHandover(object)
    }
    moveParts(of: set, &state)
  }

  func noteHandover(_ object: Int) { if isRecording { handovers[object, default: []].insert(currentBlock) } }
}
