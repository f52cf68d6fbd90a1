// Containers that are made by hand: chains of nodes, and memory that grows with a count.
//
//   node->next = head;  head = node;          items = realloc(items, …);  items[count++] = item;
//
// The variable that the chain or memory hangs on stands for the container. Nodes are taken out by writes to their links,
// wherever the program has the node from; so the links that the program sets otherwise, and the types of nodes that it
// frees, are collected as well. Elements of an array are taken out by making its count smaller.

internal import NeutralAST
package import Semantics
internal import SourceText

/// Nodes that are taken out of chains: of any, or of those whose heads the function names.
package struct ChainRemoval<Subject: Hashable & Sendable>: Hashable, Sendable {
  /// The field that links the nodes, or their type.
  var subject: Subject
  var heads: Set<SymbolID>

  func concerns(_ subject: Subject, of head: SymbolID) -> Bool {
    self.subject == subject && (heads.isEmpty || heads.contains(head))
  }
}

/// What one file does to such containers.
package struct ChainFacts: Sendable {
  package internal(set) var sites: [ContainerSite] = []
  /// By the variable that a chain hangs on: the field that links its nodes.
  package internal(set) var links: [SymbolID: SymbolID] = [:]
  /// Fields that link nodes, and are set to something else than a node that comes in.
  package internal(set) var unlinked: Set<ChainRemoval<SymbolID>> = []
  /// The types of nodes that are freed, or handed to a function that is not known.
  package internal(set) var released: Set<ChainRemoval<NominalID>> = []
  /// By the variable that memory hangs on: what counts its elements.
  package internal(set) var counts: [SymbolID: Set<SymbolID>] = [:]
  /// Variables that get smaller, and variables that are compared with a number.
  package internal(set) var lowered: Set<SymbolID> = []
  package internal(set) var limited: Set<SymbolID> = []
  /// What stands in code that is not understood: it may be called, changed or emptied there.
  package internal(set) var unclear: Set<SymbolID> = []
  /// The assignments to pointers of the program, which the sites tell of.
  var judged: Set<ExpressionID> = []
}

extension ChainFacts {
  mutating func merge(_ other: ChainFacts) {
    links.merge(other.links) { first, _ in first }
    unlinked.formUnion(other.unlinked)
    released.formUnion(other.released)
    counts.merge(other.counts) { $0.union($1) }
    lowered.formUnion(other.lowered)
    limited.formUnion(other.limited)
    unclear.formUnion(other.unclear)
  }

  /// Whether something that is not said of a variable itself keeps its chain or memory small.
  func bounds(_ container: SymbolID, filledBy functions: Set<SymbolID>, _ symbols: SymbolTable) -> Bool {
    guard links[container] != nil || counts[container] != nil else { return false }
    if unclear.contains(container) || !unclear.isDisjoint(with: functions) { return true }
    if let field = links[container] {
      guard let node = symbols[field].owner, !unclear.contains(field) else { return true }
      return unlinked.contains { $0.concerns(field, of: container) } || released.contains { $0.concerns(node, of: container) }
    }
    let counts = counts[container] ?? []
    return counts.isEmpty || !counts.isDisjoint(with: lowered) || !counts.isDisjoint(with: limited)
  }
}

/// One pass over a file.
struct ChainFinder {
  let file: ProgramFile
  let tree: Tree
  let typed: TypedFile
  let library: LibraryTypes
  let bodies: EnclosingBodies
  var found = ChainFacts()
  /// By type of node: its links.
  private var linkFields: [NominalID: Set<SymbolID>] = [:]
  /// What becomes of locals, found once.
  private var assigned: [LocalID: [ExpressionID]] = [:]
  /// Writes of links, by the function they stand in.
  private var headsInBodies: [Body.Kind?: [NominalID: Set<SymbolID>]] = [:]
  private var linking: [(body: Body.Kind?, node: LocalID?, field: SymbolID, value: ExpressionID)] = []

  static func facts(
    of file: ProgramFile, _ typed: TypedFile, _ library: LibraryTypes, _ bodies: EnclosingBodies
  ) -> ChainFacts {
    // Only languages whose compiler tells types have pointers that are followed by hand.
    guard file.tree.resolution != nil, !file.isLibrary else { return ChainFacts() }
    var finder = ChainFinder(file: file, tree: file.tree, typed: typed, library: library, bodies: bodies)
    finder.run()
    return finder.found
  }

  private init(file: ProgramFile, tree: Tree, typed: TypedFile, library: LibraryTypes, bodies: EnclosingBodies) {
    self.file = file
    self.tree = tree
    self.typed = typed
    self.library = library
    self.bodies = bodies
  }

  private mutating func run() {
    let ids = tree.expressions.indices.map { ExpressionID(raw: UInt32($0)) }
    for id in ids {
      guard case .assign(let target, let value) = tree[id] else { continue }
      if let local = local(target) { assigned[local, default: []].append(value) }
      link(target, value, id)
    }
    for id in ids {
      switch tree[id] {
      case .assign(let target, let value): head(target, value, id)
      case .address(let operand): exposed(operand, id)
      case .call(_, let arguments): call(id, tree[arguments].map(\.value))
      case .other(let parts):
        for part in tree[parts] { if case .symbol(let symbol) = typed.reference(part) { found.unclear.insert(symbol) } }
      default: break
      }
      count(id)
    }
    found.sites += searches()
  }

  // MARK: Places

  /// The variable of the program that a place is, or is a part of, and whether it is an element.
  func root(_ id: ExpressionID) -> ContainerPlace? {
    guard !id.isNone else { return nil }
    switch tree[id] {
    case .name:
      guard case .symbol(let symbol) = typed.reference(id), library.symbols[symbol].kind == .variable else { return nil }
      return ContainerPlace(root: .symbol(symbol), isElement: false)
    case .member(let base, _, _):
      if !base.isNone, case .name = tree[base], let outer = root(base) { return outer }
      // A field of the object that the method is called on.
      guard isSelf(base), case .symbol(let symbol) = typed.reference(id), library.symbols[symbol].kind == .variable else { return nil }
      return ContainerPlace(root: .symbol(symbol), isElement: false)
    case .subscript(let base, _):
      if case .dereference(let pointer) = tree[base] { return root(pointer) }
      return root(base)
    case .cast(_, let inner, _), .effect(_, let inner): return root(inner)
    default: return nil
    }
  }

  private func isSelf(_ base: ExpressionID) -> Bool {
    if base.isNone { return true }
    switch tree[base] {
    case .dereference(let inner): return isSelf(inner)
    case .name(let name): return name == .`self`
    default: return false
    }
  }

  func local(_ id: ExpressionID) -> LocalID? {
    guard !id.isNone, case .name = tree[id], case .local(let local) = typed.reference(id) else { return nil }
    return local
  }

  /// The value without casts, and of `a = b = value` the last.
  func bare(_ id: ExpressionID) -> ExpressionID {
    if id.isNone { return id }
    switch tree[id] {
    case .cast(_, let inner, _), .assign(_, let inner): return bare(inner)
    default: return id
    }
  }

  private func isNull(_ id: ExpressionID) -> Bool {
    switch tree[bare(id)] {
    case .literal(.null), .literal(.integer): true
    default: false
    }
  }

  private func body(at id: ExpressionID) -> Body? { bodies.body(at: tree.range(id).start) }

  // MARK: Nodes

  /// The type of node that a pointer points to, if nodes of it can form chains.
  private mutating func node(_ type: Type) -> NominalID? {
    guard case .nominal(_, let arguments) = library.context.node(type), arguments.count == 1,
      library.context.memory.isToldPointer(type, library.context), let nominal = library.context.nominal(arguments[0]),
      !library.isLibrary(nominal), !links(of: nominal).isEmpty
    else { return nil }
    return nominal
  }

  /// The fields of a type that point to another of the same type.
  private mutating func links(of nominal: NominalID) -> Set<SymbolID> {
    if let known = linkFields[nominal] { return known }
    let fields = library.context.storedProperties(of: nominal).filter { field in
      let type = library.context.variableType(of: field)
      guard case .nominal(_, let arguments) = library.context.node(type), library.context.memory.isToldPointer(type, library.context)
      else { return false }
      return arguments.first.flatMap { library.context.nominal($0) } == nominal
    }
    linkFields[nominal] = Set(fields)
    return Set(fields)
  }

  private mutating func linkField(_ id: ExpressionID) -> SymbolID? {
    guard case .member(let base, _, _) = tree[id], !base.isNone, case .symbol(let field) = typed.reference(id),
      let owner = library.symbols[field].owner, links(of: owner).contains(field)
    else { return nil }
    return field
  }

  /// `node->next = …`
  private mutating func link(_ target: ExpressionID, _ value: ExpressionID, _ id: ExpressionID) {
    guard let field = linkField(target), case .member(let base, _, _) = tree[target] else { return }
    var object = base
    if case .dereference(let pointer) = tree[base] { object = pointer }
    linking.append((body(at: id)?.kind, local(object), field, value))
    if isNull(value) || root(value) != nil { return }
    // A node that comes in stands in a local that was not reached through a link.
    guard let node = local(bare(value)), !comesFromLink(node, at: id) else {
      found.unlinked.insert(ChainRemoval(subject: field, heads: heads(at: id, of: field)))
      return
    }
  }

  /// The variables of the program that a function names and that chains of a field's type of node hang on.
  private mutating func heads(at id: ExpressionID, of field: SymbolID) -> Set<SymbolID> {
    library.symbols[field].owner.map { heads(at: id, $0) } ?? []
  }

  private mutating func heads(at id: ExpressionID, _ node: NominalID) -> Set<SymbolID> {
    let function = body(at: id)?.kind
    if let known = headsInBodies[function] { return known[node] ?? [] }
    var found: [NominalID: Set<SymbolID>] = [:]
    for (number, expression) in tree.expressions.enumerated() {
      let name = ExpressionID(raw: UInt32(number))
      guard case .name = expression, case .symbol(let symbol) = typed.references[number], library.symbols[symbol].kind == .variable,
        library.symbols[symbol].owner == nil, body(at: name)?.kind == function, let nominal = pointee(typed.type(name))
      else { continue }
      found[nominal, default: []].insert(symbol)
    }
    headsInBodies[function] = found
    return found[node] ?? []
  }

  /// What a pointer, or the elements of an array of pointers, point to.
  private func pointee(_ type: Type) -> NominalID? {
    guard case .nominal(_, let arguments) = library.context.node(type), let inner = arguments.first else { return nil }
    if let nominal = library.context.nominal(inner), !library.isLibrary(nominal) { return nominal }
    guard case .nominal(_, let last) = library.context.node(inner), let content = last.first else { return nil }
    return library.context.nominal(content)
  }

  /// Whether the value that a local got last before a place is a node that hangs on a chain.
  private mutating func comesFromLink(_ node: LocalID, at place: ExpressionID) -> Bool {
    let start = tree.range(place).start
    let values = [typed[node].initializer].filter { !$0.isNone } + (assigned[node] ?? [])
    guard let last = values.filter({ tree.range($0).start < start }).max(by: { tree.range($0).start < tree.range($1).start })
    else { return false }
    let value = bare(last)
    if linkField(value) != nil || root(value) != nil { return true }
    if case .dereference = tree[value] { return true }
    return false
  }

  /// `head = …`
  private mutating func head(_ target: ExpressionID, _ value: ExpressionID, _ id: ExpressionID) {
    guard let place = root(target), case .symbol(let symbol) = place.root,
      library.context.memory.isToldPointer(typed.type(target), library.context)
    else { return }
    found.judged.insert(id)
    guard let nominal = node(typed.type(target)) else {
      if !isMemory(bare(value)), !isElement(target) { add(place, .assigned, id, target) }
      return
    }
    let function = body(at: id)?.kind
    if let node = local(bare(value)), !comesFromLink(node, at: id) {
      // In front: the node refers to what was first; behind: another one refers to it.
      let inFront = linking.first { $0.body == function && $0.node == node && root($0.value)?.root == place.root }
      let behind = linking.first { $0.body == function && local(bare($0.value)) == node }
      if let link = inFront ?? behind {
        found.links[symbol] = link.field
        add(place, .grows(.open), id, target)
        return
      }
      // The first node of all.
      if linkFields[nominal]?.contains(where: { field in linking.contains { $0.field == field && $0.body == function && $0.node == node } }) ?? false {
        return
      }
    }
    add(place, .assigned, id, target)
  }

  /// Whether a value is new memory, or memory of another size.
  private func isMemory(_ value: ExpressionID) -> Bool {
    if let local = local(value) {
      let values = [typed[local].initializer].filter { !$0.isNone } + (assigned[local] ?? [])
      return values.contains { self.local(bare($0)) == nil && isMemory(bare($0)) }
    }
    guard case .symbol(let callee) = typed.reference(value) else { return false }
    return library.effects[callee].contains { $0.word == .resizes || $0.word == .acquires && $0.operand == .resource("memory") }
  }

  /// The address of a head or link: whoever has it may take nodes out.
  private mutating func exposed(_ operand: ExpressionID, _ id: ExpressionID) {
    if let field = linkField(operand) { found.unlinked.insert(ChainRemoval(subject: field, heads: heads(at: id, of: field))) }
    guard let place = root(operand) else { return }
    if node(typed.type(operand)) != nil || library.context.memory.isToldPointer(typed.type(operand), library.context) {
      // The address of an element is a way to read it, unless it is itself a link.
      if case .subscript = tree[operand], node(typed.type(operand)) == nil { return }
      add(place, .changed, id, operand)
    }
  }

  private mutating func call(_ id: ExpressionID, _ arguments: [ExpressionID]) {
    resize(id, arguments)
    let callee: SymbolID? = if case .symbol(let symbol) = typed.reference(id) { symbol } else { nil }
    let isHarmless = callee.map { isOurs($0) || library.effects.has($0, .uses) } ?? false
    let frees = callee.map { library.effects.operands(of: .releases, $0).contains(.resource("memory")) } ?? false
    for argument in arguments {
      if !isHarmless || frees, let nominal = node(typed.type(bare(argument))) {
        found.released.insert(ChainRemoval(subject: nominal, heads: heads(at: id, nominal)))
      }
      if !isHarmless || frees, callee.map({ !library.effects.has($0, .resizes) }) ?? true, let place = root(bare(argument)),
        library.context.memory.isToldPointer(typed.type(bare(argument)), library.context)
      {
        add(place, .changed, id, argument)
      }
    }
  }

  private func isOurs(_ function: SymbolID) -> Bool {
    let home = library.context.program.files[library.symbols[function].file.index]
    return !home.isLibrary && !home.isModel && !library.symbols[function].function.isNone
      && home.tree[library.symbols[function].function].hasBody
  }

  mutating func add(_ place: ContainerPlace, _ action: ContainerSite.Action, _ id: ExpressionID, _ part: ExpressionID) {
    guard case .symbol(let symbol) = place.root else { return }
    found.sites.append(
      ContainerSite(place: ContainerPlace(root: place.root, isElement: false), action: action, expression: id,
        range: tree.range(part), name: library.symbols[symbol].name))
  }

  // MARK: Look-ups

  /// Walks from the head of a chain: a local begins there.
  private mutating func searches() -> [ContainerSite] {
    let heads = Set(found.links.keys)
    if heads.isEmpty { return [] }
    var result: [ContainerSite] = []
    for number in typed.locals.indices {
      let node = LocalID(raw: UInt32(number))
      for value in [typed.locals[number].initializer].filter({ !$0.isNone }) + (assigned[node] ?? []) {
        guard let place = root(bare(value)), case .symbol(let symbol) = place.root, heads.contains(symbol), isWalked(node) else { continue }
        result.append(
          ContainerSite(place: place, action: .looksUp, expression: value, range: tree.range(value), name: library.symbols[symbol].name))
      }
    }
    return result
  }

  private mutating func hasLink(among values: [ExpressionID]) -> Bool {
    for value in values where linkField(bare(value)) != nil { return true }
    return false
  }

  /// `node = node->next`, and something else of the node is looked at on the way.
  private mutating func isWalked(_ node: LocalID) -> Bool {
    guard hasLink(among: assigned[node] ?? []) else { return false }
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard case .member(let base, _, _) = tree[id], !base.isNone, case .dereference(let pointer) = tree[base], local(pointer) == node,
        linkField(id) == nil
      else { continue }
      return true
    }
    return false
  }
}
