// Lowers one body: the state, and how blocks and instructions are made.
//
// `current` is the number of the block that is being written, or -1 behind a jump, return or throw; code
// that stands there still gets a block, which `finish` drops. The extensions hold the parts: scopes and
// ways out (`+Scopes`), statements, loops, cases and patterns, expressions, places, calls, operators.

internal import NeutralAST
internal import Semantics
internal import SourceText

/// The lowering of one body.
struct BodyLowering {
  let index: FileIndex
  /// Lent, not copied: a copy would count some thirty references for each body.
  var tree: Tree { _read { yield index.file.tree } }
  var typed: TypedFile { _read { yield index.typed } }
  let origin: FlowGraph.Origin
  /// The function whose body this is; `.none` for initialisers and scripts.
  let function: FunctionID

  var blocks: [Block] = [Block()]
  var current = 0
  var loops: [Loop] = []
  /// The loops around the place that is lowered, outermost first.
  var loopStack: [Int] = []
  var valueCount: UInt32 = 0
  var parameters: [LocalID] = []
  /// Where the code that is lowered stands, for instructions without an expression.
  var range = ByteRange(at: 0)

  // See `BodyLowering+Scopes`.
  var cleanups: [Cleanup] = []
  /// How many ends of variables were written.
  var scopeEnds = 0
  /// The places of deferred blocks in `cleanups`.
  var deferred: [Int] = []
  var handlers: [Handler] = []
  var targets: [Target] = []
  var fallthroughs: [Fallthrough] = []
  /// What `self` is, with the number of `cleanups` below it.
  var selves: [(local: LocalID, depth: Int)] = []
  /// The block by which errors leave the function, or -1.
  var errorExit = -1
  /// Where `return` goes in the accessor of a local variable: it is lowered where it stands.
  var inlineReturn: (block: Int, depth: Int)?

  /// Whether the code stands below a `try`, and whether a call there had a way out since.
  var isTrying = false
  var hasThrown = false
  /// The blocks at labels that some `goto` names.
  var labelBlocks: [Name: Int] = [:]
  /// By label that was seen: the cleanups there. See `BodyLowering+Scopes`.
  var labelCleanups: [Name: [Cleanup]] = [:]
  /// Jumps to labels that are still to come.
  var pendingJumps: [Name: [PendingJump]] = [:]
  /// How many cleanups were made: each has a number of its own.
  var cleanupCount = 0
  /// Values that are made and end in the statement that is lowered; see `Endings`.
  var temporaries: [(value: ValueID, steps: [Ending])] = []
  /// How many operands stand around the place that is lowered that may not be evaluated.
  var optionalDepth = 0
  /// The label that stands before the statement to come.
  var pendingLabel = Name.none
  /// The results of the branches of the innermost statement that is used as a value.
  var results: [ValueID] = []
  /// What the body yields to its caller.
  var yielded: [ValueID] = []
  /// The last computed property or subscript that was read, in case its value is changed in place.
  var lastRead: ComputedRead?
  var implicitErrorCount = 0
  /// The new numbers of the loops that are left; see `finish`.
  var loopPlaces: [Int] = []
  /// The locals that patterns with several alternatives bind, by name.
  var sharedBindings: [Name: LocalID] = [:]

  struct ComputedRead {
    var value: ValueID
    var symbol: SymbolID
    var receiver: ValueID?
    var place: Place?
    var arguments: [CallArgument]
  }

  init(_ index: FileIndex, _ origin: FlowGraph.Origin) {
    self.index = index
    self.origin = origin
    switch origin {
    case .body(let number):
      if case .function(let function) = index.typed.bodies[number].kind {
        self.function = function
      } else {
        function = .none
      }
    case .closure(let number): function = index.typed.closures[number].function
    }
  }

  // MARK: Blocks

  mutating func newBlock() -> Int {
    var block = Block()
    block.loopDepth = loopStack.count
    block.loop = loopStack.last
    blocks.append(block)
    return blocks.count - 1
  }

  func id(_ block: Int) -> BlockID { BlockID(raw: UInt32(block)) }

  /// Ends the current block; what follows cannot be reached until another block is made current.
  mutating func end(_ terminator: Block.Terminator) {
    if current >= 0 {
      blocks[current].terminator = terminator
      blocks[current].end = range
    }
    current = -1
  }

  mutating func jump(_ block: Int) { end(.jump(id(block))) }

  /// Ends the current block by a branch to `then` or `otherwise`.
  mutating func branch(_ value: ValueID?, _ then: Int, _ otherwise: Int) {
    end(.branch(value, then: id(then), otherwise: id(otherwise)))
  }

  /// Ends the current block by a choice, or a jump where there is only one.
  mutating func choose(_ options: [Int]) {
    switch options.count {
    case 0: end(.unreachable)
    case 1: jump(options[0])
    default: end(.choose(options.map(id)))
    }
  }

  // MARK: Instructions

  @discardableResult mutating func emit(_ kind: Instruction.Kind, _ expression: ExpressionID) -> ValueID {
    let value = ValueID(raw: valueCount)
    valueCount += 1
    append(kind, value, expression)
    return value
  }

  mutating func emitStore(
    _ place: Place, _ value: ValueID, _ expression: ExpressionID, isInitialization: Bool = false
  ) {
    append(.store(place, value, isInitialization: isInitialization), nil, expression)
  }

  mutating func append(_ kind: Instruction.Kind, _ value: ValueID?, _ expression: ExpressionID) {
    if current < 0 { current = newBlock() }
    let range = expression.isNone ? self.range : tree.expressionRanges[expression.index]
    blocks[current].instructions.append(
      Instruction(kind: kind, result: value, expression: expression, range: range))
  }

  // MARK: The whole body

  mutating func lowerBody() {
    switch origin {
    case .body(let number): lower(typed.bodies[number])
    case .closure(let number): lower(typed.closures[number])
    }
  }

  private mutating func lower(_ body: Body) {
    parameters = body.parameters
    if let local = body.selfLocal { selves.append((local, 0)) }
    switch body.kind {
    case .function(let function): lowerFunction(function, returns: body.result != .void)
    case .initializer(let expression):
      let result = value(expression)
      end(.return(result))
    case .script:
      statements(tree.topLevelStatements)
      leave(0)
      end(.return(nil))
    }
  }

  private mutating func lower(_ closure: TypedClosure) {
    for capture in closure.captures where typed[capture.local].name == .`self` {
      selves.append((capture.local, 0))
    }
    for local in index.ownLocals[closure.function] ?? [] {
      if case .parameter = typed[local].kind { parameters.append(local) }
      if typed[local].name == .`self` { selves.append((local, 0)) }
    }
    var returns = true
    if closure.expression.isNone { returns = !tree[closure.function].result.isNone }
    if case .function(let type) = index.types.node(closure.type) { returns = type.result != .void }
    lowerFunction(closure.function, returns: returns)
  }

  private mutating func lowerFunction(_ function: FunctionID, returns: Bool) {
    guard !function.isNone else { return }
    let body = tree[function].body
    range = ByteRange(at: tree[function].bodyOffset)
    ownOperands(of: function)
    if returns, body.count == 1, let only = tree[body].first, let result = soleValue(only) {
      leave(0)
      end(.return(result))
      return
    }
    statements(body)
    leave(0)
    if current >= 0, !yielded.isEmpty {
      let result = emit(.select(yielded), .none)
      end(.return(result))
    }
    end(.return(nil))
  }

  /// The value of a body's only statement, if it has one.
  private mutating func soleValue(_ id: StatementID) -> ValueID? {
    switch tree[id] {
    case .expression(let expression):
      if case .assign = tree[expression] { return nil }
      return value(expression)
    case .if(_, _, let otherwise):
      return otherwise.isNone ? nil : statementValue(id, .none)
    case .switch: return statementValue(id, .none)
    default: return nil
    }
  }
}
