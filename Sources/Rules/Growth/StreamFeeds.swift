// Which streams of a file have no limit, and who feeds them.
//
// A stream is fed from outside if its continuation gets elements in a closure that is kept by somebody else,
// in an endless loop, or in a function of an object that keeps the continuation. Code that ends the stream in
// the same breath, or that looks at what `yield` says, is no such producer.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// A stream without a limit.
struct UnlimitedStream: Sendable {
  /// How it was made: the type, or the function.
  var name: String
  var range: ByteRange
  /// Where it is fed in this file.
  var feed: ByteRange?
  /// The properties that keep its continuation.
  var kept: [SymbolID]
}

struct FileStreams: Sendable {
  var streams: [UnlimitedStream] = []
  /// Properties that hold continuations, and where these get elements.
  var feeds: [SymbolID: ByteRange] = [:]
  /// Continuations whose producers look at the result.
  var watched: Set<SymbolID> = []
}

enum StreamFeeds: FileAnalysis {
  static func run(on file: FileUnit) -> FileStreams {
    var search = StreamSearch(file: file, growth: file.result(of: GrowthAnalysis.self))
    search.collect()
    return search.result
  }
}

private struct StreamSearch {
  /// A call on a continuation.
  struct Use {
    var range: ByteRange
    var call: ExpressionID
    var ends: Bool
    var isWatched: Bool
  }

  let file: FileUnit
  let growth: FileGrowth
  var result = FileStreams()
  private var uses: [ContainerRoot: [Use]] = [:]
  /// The variables that a continuation in a local is given to as well.
  private var keepers: [LocalID: [ContainerRoot]] = [:]
  /// What a local stands for: an element of a collection, or a copy of another variable.
  private var elements: [LocalID: ContainerRoot] = [:]
  private let library: LibraryTypes
  private var handedOn: [LocalID: [ContainerRoot]] = [:]
  /// The first body of each function: indices into `TypedFile.bodies`.
  private let bodies: [SymbolID: Int]
  private var statements: Set<ExpressionID> = []
  private var tupleTargets: [ExpressionID: ExpressionID] = [:]

  private var tree: Tree { file.tree }

  init(file: FileUnit, growth: FileGrowth) {
    self.file = file
    self.growth = growth
    library = LibraryTypes(file.types)
    let bodies = file.typed.bodies.enumerated().compactMap { index, body in body.symbol.map { ($0, index) } }
    self.bodies = Dictionary(bodies) { first, _ in first }
  }

  mutating func collect() {
    let makers = tree.expressions.indices.filter { isUnlimited(ExpressionID(raw: UInt32($0))) }
    for statement in tree.statements { if case .expression(let id) = statement { statements.insert(id) } }
    collectElements()
    collectCopies()
    for (index, expression) in tree.expressions.enumerated() {
      visit(ExpressionID(raw: UInt32(index)), expression)
    }
    for (root, uses) in uses {
      guard case .symbol(let symbol) = root else { continue }
      if uses.contains(where: \.isWatched) { result.watched.insert(symbol) }
      if let feed = uses.first(where: { !$0.ends && !isEndedNearby($0, uses) }) {
        result.feeds[symbol] = feed.range
      }
    }
    for index in makers { stream(ExpressionID(raw: UInt32(index))) }
  }

  // MARK: Uses of continuations

  private mutating func visit(_ id: ExpressionID, _ expression: Expression) {
    switch expression {
    case .call(let callee, let arguments):
      use(id, callee)
      collect(id, callee, tree[arguments])
      for (position, argument) in tree[arguments].enumerated() { pass(id, position, argument.value) }
    case .assign(let target, let value):
      if case .name(let name) = tree[target], name == .wildcard { statements.insert(value) }
      if case .local(let local)? = root(of: value), let keeper = root(of: target), keeper != .local(local) {
        keepers[local, default: []].append(keeper)
      }
      if case .tuple = tree[target] { tupleTargets[bare(value)] = target }
    default: break
    }
  }

  private mutating func use(_ id: ExpressionID, _ callee: ExpressionID) {
    guard let symbol = file.symbol(of: id), !callee.isNone, case .member(let base, _, _) = tree[callee],
      !base.isNone,
      let root = root(of: base)
    else { return }
    let effects = file.program.effects
    let ends = effects.has(symbol, .ends)
    guard ends || effects.has(symbol, .feeds) else { return }
    uses[root, default: []].append(
      Use(range: tree.range(id), call: id, ends: ends, isWatched: !ends && !statements.contains(id)))
  }

  /// `continuations.append(continuation)`
  private mutating func collect(
    _ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArraySlice<Argument>
  ) {
    guard let symbol = file.symbol(of: id), file.program.effects.has(symbol, .grows), !callee.isNone,
      case .member(let base, _, _) = tree[callee], !base.isNone, case .symbol(let keeper)? = root(of: base)
    else { return }
    for argument in arguments {
      if case .local(let local)? = root(of: argument.value) {
        keepers[local, default: []].append(.symbol(keeper))
      }
    }
  }

  /// The variables of loops over collections that keep continuations.
  private mutating func collectElements() {
    for loop in growth.loops.all {
      if let statement = loop.statement, case .for(let id) = tree[statement], !tree[id].pattern.isNone {
        for local in locals(of: tree[id].pattern) { elements[local] = root(of: tree[id].sequence) }
      } else if let function = tree.functions.firstIndex(where: { $0.range == loop.range }),
        let local = firstParameter(of: FunctionID(raw: UInt32(function))),
        let call = tree.expressionRanges.firstIndex(of: loop.whole),
        case .call(let callee, _) = tree.expressions[call], !callee.isNone,
        case .member(let base, _, _) = tree[callee], !base.isNone
      {
        elements[local] = root(of: base)
      }
    }
  }

  /// `let copy = continuation`, `[continuation]` in front of a closure.
  private mutating func collectCopies() {
    for (index, local) in file.typed.locals.enumerated() where !local.initializer.isNone {
      guard case .local(let original)? = root(of: local.initializer), original.index != index else { continue }
      elements[LocalID(raw: UInt32(index))] = .local(original)
    }
  }

  private func locals(of pattern: PatternID) -> [LocalID] {
    if case .tuple(let parts) = tree[pattern] { return tree[parts].flatMap(locals) }
    return file.typed.patternLocals[pattern.index].map { [$0] } ?? []
  }

  /// A continuation that is handed to a function of this file.
  private mutating func pass(_ call: ExpressionID, _ position: Int, _ value: ExpressionID) {
    guard case .local(let local)? = root(of: value), let symbol = file.symbol(of: call) else { return }
    let parameter =
      file.typed.argumentParameters[call].flatMap { position < $0.count ? $0[position] : nil } ?? position
    guard let body = bodies[symbol].map({ file.typed.bodies[$0] }),
      parameter < body.parameters.count
    else { return }
    handedOn[local, default: []].append(.local(body.parameters[parameter]))
  }

  private func root(of id: ExpressionID) -> ContainerRoot? {
    switch tree[id] {
    case .name, .member:
      switch file.reference(of: id) {
      case .local(let local): return elements[local] ?? .local(local)
      case .symbol(let symbol):
        // What a library type stores belongs to the variable that holds it: `continuations.values`.
        if library.isLibraryMember(symbol), case .member(let base, _, _) = tree[id], !base.isNone {
          return root(of: base)
        }
        return .symbol(symbol)
      default:
        // A component of a tuple: `pair.continuation`.
        if case .member(let base, _, _) = tree[id], !base.isNone { return root(of: base) }
        return nil
      }
    case .force(let inner), .optionalChain(let inner), .effect(_, let inner), .subscript(let inner, _):
      return root(of: inner)
    default: return nil
    }
  }

  private func bare(_ id: ExpressionID) -> ExpressionID {
    switch tree[id] {
    case .effect(_, let inner), .force(let inner): bare(inner)
    default: id
    }
  }

  // MARK: Streams

  /// Whether a call makes a stream whose policy is not given, or is the one without a limit.
  private func isUnlimited(_ id: ExpressionID) -> Bool {
    guard case .call(_, let arguments) = tree[id], let symbol = file.symbol(of: id),
      case .parameter(let policy)? = file.program.effects.operands(of: .unbounded, symbol).first,
      let parameters = file.typed.argumentParameters[id]
    else { return false }
    for (position, argument) in tree[arguments].enumerated() where parameters[position] == policy {
      guard case .member(_, let name, _) = tree[argument.value] else { return false }
      return file.text(name) == "unbounded"
    }
    return !hasEmptyElements(file.type(of: id))
  }

  /// Elements without contents cost next to nothing.
  private func hasEmptyElements(_ type: Type) -> Bool {
    switch file.types.node(type) {
    case .nominal(_, let arguments):
      guard let element = arguments.first else { return true }
      if element == .void { return true }
      return file.nominal(of: element).map { file.isLibraryType($0, "Never") } ?? false
    case .tuple(let parts, _): return parts.first.map(hasEmptyElements) ?? true
    default: return true
    }
  }

  private mutating func stream(_ id: ExpressionID) {
    guard case .call(let callee, let arguments) = tree[id] else { return }
    var range = callee.isNone ? tree.range(id) : tree.range(callee)
    var name = file.nominal(of: file.type(of: id)).map { file.text(file.symbols[$0].name) } ?? ""
    if !callee.isNone, case .member(let base, let member, let offset) = tree[callee], !base.isNone,
      member != .`init`
    {
      name = file.text(member)
      range = ByteRange(offset, offset + UInt32(name.utf8.count))
    }
    var roots = continuations(of: id)
    if let build = tree[arguments].compactMap({ closure($0.value) }).last,
      let parameter = firstParameter(of: build)
    {
      roots.append(.local(parameter))
    }
    var stream = UnlimitedStream(name: name, range: range, kept: [])
    var seen: Set<ContainerRoot> = []
    while let root = roots.popLast() {
      guard seen.insert(root).inserted else { continue }
      switch root {
      case .symbol(let symbol): stream.kept.append(symbol)
      case .local(let local):
        if uses[root]?.contains(where: \.isWatched) ?? false { return }
        stream.feed = stream.feed ?? feed(of: local)
        roots += (keepers[local] ?? []) + (handedOn[local] ?? [])
      }
    }
    result.streams.append(stream)
  }

  private func closure(_ id: ExpressionID) -> FunctionID? {
    if case .closure(let function) = tree[id] { return function }
    return nil
  }

  private func firstParameter(of function: FunctionID) -> LocalID? {
    file.typed.locals.firstIndex { local in
      guard local.frame == function, case .parameter = local.kind else { return false }
      return true
    }.map { LocalID(raw: UInt32($0)) }
  }

  /// What the second part of a pair of stream and continuation is stored in.
  private func continuations(of id: ExpressionID) -> [ContainerRoot] {
    if let target = tupleTargets[id], case .tuple(let parts) = tree[target] {
      return tree[parts].dropFirst().compactMap { root(of: $0.value) }
    }
    for (index, declaration) in tree.declarations.enumerated() {
      guard case .variable(let variable) = declaration.kind, !variable.initializer.isNone,
        bare(variable.initializer) == id, !variable.pattern.isNone
      else { continue }
      let properties = file.properties(declaredBy: DeclarationID(raw: UInt32(index)))
      switch tree[variable.pattern] {
      case .tuple(let parts):
        let names = tree[parts].dropFirst().flatMap(tree.boundNames)
        let kept = properties.filter { names.contains(file.symbols[$0].name) }.map { ContainerRoot.symbol($0) }
        return kept
          + tree[parts].dropFirst().compactMap { file.typed.patternLocals[$0.index] }.map { .local($0) }
      default:
        return properties.map { .symbol($0) }
          + (file.typed.patternLocals[variable.pattern.index].map { [.local($0)] } ?? [])
      }
    }
    return []
  }

  // MARK: Producers

  private func feed(of local: LocalID) -> ByteRange? {
    let all = uses[.local(local)] ?? []
    return all.first { !$0.ends && isExternal($0, local) && !isEndedNearby($0, all) }?.range
  }

  /// Whether elements arrive as often as somebody else likes.
  private func isExternal(_ use: Use, _ local: LocalID) -> Bool {
    let home = file.typed[local].range
    let frame = file.typed[local].frame
    let outer = frame.isNone ? nil : Optional(tree[frame].range)
    // An endless loop, or one over what arrives.
    for loop in growth.loops.loops(at: use.range.start)
    where loop.isOpenEnded && !loop.range.contains(home) {
      if outer?.contains(loop.range) ?? true { return true }
    }
    return file.typed.closures.contains { closure in
      let range = tree[closure.function].range
      guard range.contains(use.range), !range.contains(home), !closure.expression.isNone else { return false }
      switch closure.use {
      case .stored: return true
      case .argument(let callee?, _, true): return !file.program.effects.has(callee, .spawns)
      default: return false
      }
    }
  }

  /// Whether the stream always ends after the use.
  private func isEndedNearby(_ use: Use, _ all: [Use]) -> Bool {
    guard growth.loops.loops(at: use.range.start).isEmpty else { return false }
    let path = StatementPath(to: use.range, in: tree)
    return all.contains { $0.ends && path.always(reaches: $0.range) }
  }
}

extension FileUnit {
  /// The properties, statics or globals that a declaration makes; none for locals.
  fileprivate func properties(declaredBy declaration: DeclarationID) -> [SymbolID] {
    guard let last = symbols.symbol(of: declaration, in: id) else { return [] }
    guard let owner = symbols[last].owner else { return [last] }
    return symbols[owner].members.filter { symbols[$0].declaration == declaration && symbols[$0].file == id }
  }
}
