// Loops that keep all that a peer sends.
//
// Each pass reads a part, and a buffer from outside the loop gets it, there or by a function of the file that is given the
// part. Silent where the loop compares anything with a limit; see `ReadLimits`. What `read` reads is taken for a peer's if
// the number comes from `accept` or `socket` in the same function; where the number, file or stream is handed in, nobody knows.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Finds such loops in one file.
struct PeerReads {
  struct Found {
    /// The call that reads.
    var read: ExpressionID
    /// What grows, and where.
    var buffer: String
    var growth: ByteRange
    /// What is read from was handed in: it may be a connection as well as a file.
    var isHandedIn = false
  }

  private let file: FileUnit
  private let growth: FileGrowth
  private let limits: ReadLimits

  init(_ file: FileUnit) {
    self.file = file
    growth = file.result(of: GrowthAnalysis.self)
    limits = ReadLimits(file)
  }

  private var tree: Tree { file.tree }

  func find() -> [Found] {
    let calls = file.result(of: EffectCalls.self)
    let peers = calls.calls(.receives).filter { buffer(of: $0, .receives) != nil } + calls.calls(.reads).filter(isOfPeer)
    let others = calls.calls(.reads).filter { source(of: $0).map(isHandedIn) ?? false }
    return peers.compactMap(grown) + others.compactMap { read in
      grown(read).map { Found(read: $0.read, buffer: $0.buffer, growth: $0.growth, isHandedIn: true) }
    }
  }

  private func grown(_ read: ExpressionID) -> Found? {
    guard let loop = growth.loops.innermost(at: tree.range(read).start), !limits.isBounded(loop.whole) else { return nil }
    return grownContainer(in: loop, read) ?? resizedMemory(in: loop.range, read) ?? grownByFunction(in: loop, read)
  }

  /// The argument that a call fills.
  private func buffer(of call: ExpressionID, _ word: Effect.Word) -> ExpressionID? {
    guard let callee = file.symbol(of: call), case .call(_, let arguments) = tree[call] else { return nil }
    for case .parameter(let position) in file.program.effects.operands(of: word, callee) where position < tree[arguments].count {
      return tree[arguments][tree[arguments].startIndex + position].value
    }
    return nil
  }

  // MARK: Peers

  /// Whether the number that a call reads from is that of a connection which its function made or was given by the system.
  private func isOfPeer(_ read: ExpressionID) -> Bool {
    guard let number = source(of: read), case .local(let local) = file.reference(of: number) else { return false }
    let assigned = tree.expressions.compactMap { expression -> ExpressionID? in
      guard case .assign(let target, let value) = expression, file.reference(of: target) == .local(local) else { return nil }
      return value
    }
    let values = [file.typed[local].initializer].filter { !$0.isNone } + assigned
    return values.contains(where: isConnection) && values.allSatisfy { isConnection($0) || isNumber($0) }
  }

  /// What a call reads from: its receiver, or the first argument that it does not fill, or the last behind one that it does.
  private func source(of read: ExpressionID) -> ExpressionID? {
    guard case .call(let callee, let arguments) = tree[read], let symbol = file.symbol(of: read) else { return nil }
    if !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone { return base }
    let isFilled = file.program.effects.operands(of: .reads, symbol).contains(.parameter(0))
    return (isFilled ? tree[arguments].last : tree[arguments].first)?.value
  }

  /// Whether a number, file or stream is a parameter that its function gives no other value.
  private func isHandedIn(_ source: ExpressionID) -> Bool {
    guard case .local(let local) = file.reference(of: source), case .name = tree[source], case .parameter = file.typed[local].kind else { return false }
    if let nominal = file.nominal(of: file.type(of: source)), file.program.effects.has(nominal, .source) { return true }
    // A class of the library that is no stream of any kind is that of a file.
    guard file.types.memory.isToldPointer(file.type(of: source), file.types) || LibraryTypes(file.types).isInteger(file.type(of: source)) else {
      return false
    }
    return !file.typed.writes.contains { $0.local == local }
  }

  private func isConnection(_ value: ExpressionID) -> Bool {
    guard let callee = file.symbol(of: value) else { return false }
    return file.program.effects[callee].contains { [.receives, .connects].contains($0.word) && $0.operand == .result }
  }

  private func isNumber(_ value: ExpressionID) -> Bool {
    switch tree[value] {
    case .literal: true
    case .unary(_, let inner): isNumber(inner)
    default: false
    }
  }

  // MARK: Buffers

  private func grownContainer(in loop: LoopScope, _ read: ExpressionID) -> Found? {
    let inside = growth.sites.all.filter { loop.whole.contains($0.range) && !$0.place.isElement }
    for site in inside where isGrowth(site) && isOutside(site.place.root, loop) {
      let isKept = inside.allSatisfy {
        $0.place.root != site.place.root || isGrowth($0) || $0.action == .looksUp || $0.action == .reserves || isCut($0)
      }
      if isKept { return Found(read: read, buffer: file.text(site.name), growth: site.range) }
    }
    return nil
  }

  private func isGrowth(_ site: ContainerSite) -> Bool {
    switch site.action {
    case .grows(let key): key != .bounded
    case .growsByMany: true
    case .shrinks: sized(by: site).map { addsToSize($0) } ?? false
    default: false
    }
  }

  /// The one number that a call sets the size of a container to.
  private func sized(by site: ContainerSite) -> ExpressionID? {
    guard case .call(_, let arguments) = tree[site.expression], tree[arguments].count == 1, let size = tree[arguments].first?.value,
      LibraryTypes(file.types).isInteger(file.type(of: size))
    else { return nil }
    return size
  }

  /// `size() + n`, or a local with the size before and a part.
  private func addsToSize(_ size: ExpressionID) -> Bool {
    guard case .binary(let name, let left, let right, _) = tree[size], file.text(name) == "+" else { return false }
    return isSize(left) || isSize(right)
  }

  /// Cuts off what was not read: back to the size before.
  private func isCut(_ site: ContainerSite) -> Bool { site.action == .shrinks && (sized(by: site).map { isSize($0) } ?? false) }

  private func isSize(_ id: ExpressionID) -> Bool {
    switch tree[id] {
    case .call: return file.symbol(of: id).map { file.program.effects.has($0, .measures) } ?? false
    case .name:
      guard case .local(let local) = file.reference(of: id), let value = file.typed[local].initializer.some, value != id else { return false }
      return isSize(value)
    case .cast(_, let inner, _): return isSize(inner)
    default: return false
    }
  }

  private func isOutside(_ root: ContainerRoot, _ loop: LoopScope) -> Bool {
    if case .local(let local) = root { return !loop.whole.contains(file.typed[local].range) }
    return true
  }

  /// `buffer = realloc(buffer, …)` in a range of code.
  private func resizedMemory(in range: ByteRange, _ read: ExpressionID) -> Found? {
    for call in file.result(of: EffectCalls.self).calls(.resizes) where range.contains(tree.range(call)) {
      guard case .call(_, let arguments) = tree[call], let pointer = tree[arguments].first,
        let name = PlaceText.text(PlaceText.inner(pointer.value, tree), file)
      else { continue }
      return Found(read: read, buffer: name, growth: tree.range(call))
    }
    return nil
  }

  /// A function of the file that is given the part, and adds it to a buffer without a limit.
  private func grownByFunction(in loop: LoopScope, _ read: ExpressionID) -> Found? {
    guard let part = buffer(of: read, .receives) ?? buffer(of: read, .reads), case .local(let local) = file.reference(of: bare(part))
    else { return nil }
    if limits.comparesOthers(in: loop.whole) { return nil }
    for number in tree.expressions.indices where loop.range.contains(tree.expressionRanges[number]) {
      let call = ExpressionID(raw: UInt32(number))
      guard case .call(_, let arguments) = tree[call], let callee = file.symbol(of: call),
        tree[arguments].contains(where: { file.reference(of: bare($0.value)) == .local(local) }),
        case .function(let function)? = file.typed.bodies.first(where: { $0.symbol == callee })?.kind
      else { continue }
      let body = tree[function].range
      guard !limits.isBounded(body), let found = resizedMemory(in: body, read) ?? keptContainer(in: body, read) else { continue }
      return found
    }
    return nil
  }

  /// A container that a function adds to, and that is not its own.
  private func keptContainer(in body: ByteRange, _ read: ExpressionID) -> Found? {
    let inside = growth.sites.all.filter { body.contains($0.range) && !$0.place.isElement }
    let site = inside.first { site in
      guard case .growsByMany = site.action, case .symbol = site.place.root else { return false }
      return inside.allSatisfy { $0.place.root != site.place.root || isGrowth($0) || $0.action == .looksUp || $0.action == .reserves }
    }
    return site.map { Found(read: read, buffer: file.text($0.name), growth: $0.range) }
  }

  /// Without what turns an array into a pointer.
  private func bare(_ id: ExpressionID) -> ExpressionID {
    switch tree[id] {
    case .cast(_, let inner, _), .address(let inner), .subscript(let inner, _), .effect(_, let inner): bare(inner)
    default: id
    }
  }
}
