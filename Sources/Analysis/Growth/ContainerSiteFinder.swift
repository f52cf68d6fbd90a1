// Finds the container sites of a file in one pass over its expressions.

internal import NeutralAST
package import Semantics
internal import SourceText

/// One pass over a file.
package struct ContainerSiteFinder {
  let file: ProgramFile
  let tree: Tree
  let typed: TypedFile
  let library: LibraryTypes
  let bodies: EnclosingBodies
  var found = ContainerSites()
  /// Parameters of closures that stand for what a lock or box holds (`lock.withLock { $0.append(x) }`), and local
  /// references to containers (`auto& list = table.list`).
  var aliases: [LocalID: ContainerPlace] = [:]
  /// Subscripts that are written, not read.
  private var written: Set<ExpressionID> = []
  /// Addresses of containers of which it is known what is done with them.
  var known: Set<ExpressionID> = []

  /// The sites of a file.
  package static func sites(
    of file: ProgramFile, _ typed: TypedFile, _ library: LibraryTypes, _ bodies: EnclosingBodies
  ) -> ContainerSites {
    var finder = ContainerSiteFinder(
      file: file, tree: file.tree, typed: typed, library: library, bodies: bodies)
    finder.findAliases()
    finder.findReferences()
    for index in finder.tree.expressions.indices { finder.visit(ExpressionID(raw: UInt32(index))) }
    finder.findMisses()
    finder.found.all.removeAll { finder.written.contains($0.expression) }
    finder.found.finish()
    return finder.found
  }

  private init(
    file: ProgramFile, tree: Tree, typed: TypedFile, library: LibraryTypes, bodies: EnclosingBodies
  ) {
    self.file = file
    self.tree = tree
    self.typed = typed
    self.library = library
    self.bodies = bodies
  }

  var symbols: SymbolTable { library.symbols }

  private mutating func visit(_ id: ExpressionID) {
    switch tree[id] {
    case .call(let callee, let arguments): call(id, callee, tree[arguments])
    case .assign(let target, let value): assignment(id, target, value)
    case .binary(let name, let left, let right, _): binary(id, library.text(name), left, right)
    case .unary(let name, let operand): if ["++", "--"].contains(library.text(name)) { accumulation(id, operand) }
    case .subscript(let base, let arguments): element(id, base, arguments)
    case .address(let operand): exposed(id, operand)
    case .other(let parts): for part in tree[parts] { mentioned(part) }
    default: break
    }
  }

  /// Code that the compiler did not understand may do anything to the containers that it names.
  private mutating func mentioned(_ part: ExpressionID) {
    guard tree.resolution != nil, !part.isNone, library.isContainer(typed.type(part)), let place = place(of: part) else { return }
    add(place, .changed, part, part)
  }

  /// `table[key]` that is read, or used as a place.
  private mutating func element(_ id: ExpressionID, _ base: ExpressionID, _ arguments: ArgumentList) {
    // One key, and perhaps a default.
    guard tree[arguments].count == 1 || library.growsBySubscript(typed.type(base)),
      library.isContainer(typed.type(base)), let place = place(of: base)
    else { return }
    if addsByUse(id), let key = tree[arguments].first {
      add(place, .grows(boundedness(of: key.value)), id, base)
    } else {
      add(place, .looksUp, id, base)
    }
  }

  func addsByUse(_ id: ExpressionID) -> Bool {
    if case .symbol(let symbol) = typed.reference(id) { return library.addsByUse(symbol) }
    return false
  }

  /// A pointer to a container: whoever has it may change it. Known are those that a call gets, and local references.
  /// Through a pointer to an element nobody changes how many elements there are.
  private mutating func exposed(_ id: ExpressionID, _ operand: ExpressionID) {
    guard !known.contains(id), library.isContainer(typed.type(operand)), let place = place(of: operand), !place.isElement else { return }
    add(place, .changed, id, operand)
  }

  mutating func add(
    _ place: ContainerPlace, _ action: ContainerSite.Action, _ id: ExpressionID, _ base: ExpressionID
  ) {
    let whole = tree.range(id)
    let start = base.isNone ? whole.start : tree.range(base).start
    var end = whole.end
    if case .call(let callee, _) = tree[id] { end = tree.range(callee).end }
    if case .assign(let target, _) = tree[id] { end = tree.range(target).end }
    let name: Name =
      switch place.root {
      case .local(let local): typed[local].name
      case .symbol(let symbol): symbols[symbol].name
      }
    found.all.append(
      ContainerSite(place: place, action: action, expression: id, range: ByteRange(start, end), name: name))
  }

  // MARK: Calls

  private mutating func call(_ id: ExpressionID, _ callee: ExpressionID, _ arguments: ArraySlice<Argument>) {
    passes(id, arguments)
    guard !callee.isNone else { return }
    switch tree[callee] {
    case .member(let base, let name, _) where !base.isNone: method(id, base, name, arguments)
    case .name: implicitMethod(id, arguments)
    default: break
    }
  }

  /// `&container` as an argument.
  private mutating func passes(_ id: ExpressionID, _ arguments: ArraySlice<Argument>) {
    let parameters = typed.argumentParameters[id]
    for (position, argument) in arguments.enumerated() {
      guard let operand = lent(argument.value), let place = place(of: operand) else { continue }
      let callee: SymbolID? = if case .symbol(let symbol) = typed.reference(id) { symbol } else { nil }
      let parameter = parameters.map { position < $0.count ? $0[position] : position } ?? position
      known.insert(argument.value)
      let isExtended = callee.map { library.effects.operands(of: .extends, $0).contains(.parameter(parameter)) } ?? false
      add(place, isExtended ? .growsByMany : .passed(callee: callee, parameter: parameter), id, operand)
    }
  }

  /// What an argument lends to the function: `&container`, the address of one.
  private func lent(_ argument: ExpressionID) -> ExpressionID? {
    switch tree[argument] {
    case .effect(.addressOf, let operand): operand
    case .address(let operand): library.isContainer(typed.type(operand)) ? operand : nil
    default: nil
    }
  }

  private mutating func method(
    _ id: ExpressionID, _ base: ExpressionID, _ name: Name, _ arguments: ArraySlice<Argument>
  ) {
    guard let place = place(of: base) else { return unknownMethod(base, name) }
    guard case .symbol(let symbol) = typed.reference(id) else {
      // Without a type nothing says whether the method changes its receiver.
      if library.context.isReference(typed.type(base)) != true { add(place, .changed, id, base) }
      return
    }
    record(symbol, id, place, base, arguments)
  }

  /// A method of the container itself, in an extension of its type.
  private mutating func implicitMethod(_ id: ExpressionID, _ arguments: ArraySlice<Argument>) {
    guard case .symbol(let symbol) = typed.reference(id), !library.effects[symbol].isEmpty,
      let owner = symbols[symbol].owner, library.isLibrary(owner),
      let receiver = bodies.body(at: tree.range(id).start)?.selfLocal
    else { return }
    record(symbol, id, ContainerPlace(root: .local(receiver), isElement: false), .none, arguments)
  }

  private mutating func record(
    _ symbol: SymbolID, _ id: ExpressionID, _ place: ContainerPlace, _ base: ExpressionID,
    _ arguments: ArraySlice<Argument>
  ) {
    let effects = library.effects[symbol].filter { $0.operand == .receiver }
    for effect in effects {
      switch effect.word {
      case .grows: add(place, growth(id, symbol, base, arguments), id, base)
      case .shrinks: add(place, .shrinks, id, base)
      case .clears: add(place, .clears, id, base)
      case .reserves: add(place, .reserves, id, base)
      case .extends: add(place, .growsByMany, id, base)
      case .searches: add(place, .looksUp, id, base)
      default: break
      }
    }
    if effects.isEmpty, symbols[symbol].modifiers.contains(.isMutating),
      base.isNone || library.isContainer(typed.type(base))
    {
      add(place, .changed, id, base)
    }
  }

  private func growth(
    _ id: ExpressionID, _ symbol: SymbolID, _ base: ExpressionID, _ arguments: ArraySlice<Argument>
  ) -> ContainerSite.Action {
    if isMany(id, symbol, arguments) { return .growsByMany }
    guard !base.isNone, library.isKeyed(typed.type(base)) else { return .grows(.none) }
    let parameters = typed.argumentParameters[id] ?? []
    let keyed = library.keyParameter(of: symbol)
    for (position, argument) in arguments.enumerated() {
      if (position < parameters.count ? parameters[position] : position) == keyed {
        return .grows(boundedness(of: argument.value))
      }
    }
    return .grows(.open)
  }

  /// Whether a whole sequence is passed for a parameter that takes one.
  private func isMany(_ id: ExpressionID, _ symbol: SymbolID, _ arguments: ArraySlice<Argument>) -> Bool {
    let many = library.sequenceParameters(of: symbol)
    let parameters = typed.argumentParameters[id] ?? []
    return arguments.enumerated().contains { position, argument in
      many.contains(position < parameters.count ? parameters[position] : position)
        && !isSingle(argument.value)
    }
  }

  /// Whether a value is known to be no sequence.
  private func isSingle(_ value: ExpressionID) -> Bool {
    let type = typed.type(value)
    return library.context.nominal(type) != nil && !library.conforms(type, to: "Sequence")
  }

  private mutating func unknownMethod(_ base: ExpressionID, _ method: Name) {
    guard case .member(_, let name, _) = tree[bare(base)], typed.reference(bare(base)) == .none else {
      return
    }
    found.unknownChanges.insert(UnknownChange(member: name, method: method))
  }

  // MARK: Assignments and operators

  private mutating func assignment(_ id: ExpressionID, _ target: ExpressionID, _ value: ExpressionID) {
    if case .tuple(let parts) = tree[target] {
      for part in tree[parts] { assigned(id, part.value) }
    } else if case .subscript(let base, let arguments) = tree[target] {
      element(id, target, base, tree[arguments], value)
    } else if isExtension(of: target, value) {
      if let place = place(of: target) { add(place, .growsByMany, id, target) }
    } else if !keepsValue(of: target, value) {
      assigned(id, target)
    }
  }

  /// `list = list ?? []`
  private func keepsValue(of target: ExpressionID, _ value: ExpressionID) -> Bool {
    guard case .binary(let name, let left, _, _) = tree[value], name == .nilCoalescing, let place = place(of: target)
    else { return false }
    return self.place(of: left) == place
  }

  private mutating func assigned(_ id: ExpressionID, _ target: ExpressionID) {
    if let place = place(of: target) { return add(place, .assigned, id, target) }
    guard case .member(_, let name, _) = tree[target], typed.reference(target) == .none else { return }
    found.unknownChanges.insert(UnknownChange(member: name, method: .none))
  }

  /// `table[key] = value`
  private mutating func element(
    _ id: ExpressionID, _ target: ExpressionID, _ base: ExpressionID, _ arguments: ArraySlice<Argument>,
    _ value: ExpressionID
  ) {
    guard let key = arguments.first?.value else { return }
    guard let place = place(of: base) else {
      guard case .member(_, let name, _) = tree[bare(base)], typed.reference(bare(base)) == .none else {
        return
      }
      found.unknownChanges.insert(UnknownChange(member: name, method: .none))
      return
    }
    written.insert(target)
    let addsByUse = addsByUse(target)
    guard addsByUse || library.growsBySubscript(typed.type(base)) else { return }
    if !addsByUse, isNil(value) { return add(place, .shrinks, id, base) }
    if isPresent(key, in: base, at: id) { return }
    if changesEntry(of: place, key, value) { return add(place, .accumulates(boundedness(of: key)), id, base) }
    // A value that may be absent may remove the entry.
    if !addsByUse, arguments.count == 1, library.context.wrapped(typed.type(value)) != nil {
      add(place, .changed, id, base)
    }
    add(place, .grows(boundedness(of: key)), id, base)
  }

  /// `table[key] = (table[key] ?? 0) + 1`: looks the entry up to change it, not to see whether it is there.
  private mutating func changesEntry(of place: ContainerPlace, _ key: ExpressionID, _ value: ExpressionID) -> Bool {
    guard case .binary(let name, let left, _, _) = tree[value], name != .nilCoalescing,
      let entry = defaulted(left), case .subscript(let base, let arguments) = tree[entry], self.place(of: base) == place,
      let other = tree[arguments].first?.value,
      file.source.text(tree.range(other)) == file.source.text(tree.range(key))
    else { return false }
    written.insert(entry)
    return true
  }

  /// The left side of `entry ?? value`, in parentheses.
  private func defaulted(_ id: ExpressionID) -> ExpressionID? {
    switch tree[id] {
    case .tuple(let parts) where tree[parts].count == 1: tree[parts].first.flatMap { defaulted($0.value) }
    case .binary(let name, let left, _, _) where name == .nilCoalescing: left
    default: nil
    }
  }

  private func isNil(_ value: ExpressionID) -> Bool {
    if case .literal(.null) = tree[value] { return true }
    return false
  }

  /// `x = x + y`, `x = y + x`
  private func isExtension(of target: ExpressionID, _ value: ExpressionID) -> Bool {
    guard case .binary(let name, let left, let right, _) = tree[value], name == .plus else { return false }
    guard let place = place(of: target) else { return false }
    return [left, right].contains { self.place(of: $0) == place || isExtension(of: target, $0) }
  }

  private mutating func binary(
    _ id: ExpressionID, _ name: String, _ left: ExpressionID, _ right: ExpressionID
  ) {
    switch name {
    case "<", ">", "<=", ">=", "==", "!=", "%", "&", "~=":
      measured(left, id)
      measured(right, id)
    case "+=": addition(id, left, right)
    default:
      guard name.hasSuffix("="), name != "===", name != "!==" else { return }
      accumulation(id, left)
    }
  }

  /// Looks for `container.count` in an operand of a comparison.
  private mutating func measured(_ id: ExpressionID, _ whole: ExpressionID) {
    switch tree[id] {
    case .member(let base, let name, _) where !base.isNone && name == .count:
      if let place = place(of: base) { add(place, .measured, whole, base) }
    case .binary(_, let left, let right, _):
      measured(left, whole)
      measured(right, whole)
    case .effect(_, let inner), .force(let inner), .cast(_, let inner, _): measured(inner, whole)
    case .call(let callee, _): if let base = measuredBase(id, callee), let place = place(of: base) { add(place, .measured, whole, base) }
    case .tuple(let parts): for part in tree[parts] { measured(part.value, whole) }
    case .name:
      // A local that was set to the count.
      guard case .local(let local) = typed.reference(id), let value = typed[local].initializer.some else {
        return
      }
      if case .member(let base, let name, _) = tree[value], !base.isNone, name == .count,
        let place = place(of: base)
      {
        add(place, .measured, whole, base)
      } else if case .call = tree[value] {
        measured(value, whole)
      }
    default: break
    }
  }

  /// The container in `container.size()`.
  private func measuredBase(_ id: ExpressionID, _ callee: ExpressionID) -> ExpressionID? {
    guard case .symbol(let symbol) = typed.reference(id), library.effects.has(symbol, .measures), !callee.isNone,
      case .member(let base, _, _) = tree[callee]
    else { return nil }
    return base.some
  }

  private mutating func addition(_ id: ExpressionID, _ left: ExpressionID, _ right: ExpressionID) {
    guard library.isContainer(typed.type(left)), let place = place(of: left) else {
      return accumulation(id, left)
    }
    // `list += [x]` adds one element.
    if case .array(let elements) = tree[right] {
      return add(place, elements.count == 1 ? .grows(.none) : .growsByMany, id, left)
    }
    add(place, .growsByMany, id, left)
  }

  /// `table[key, default: 0] += 1`
  private mutating func accumulation(_ id: ExpressionID, _ left: ExpressionID) {
    guard case .subscript(let base, let arguments) = tree[left], let place = place(of: base) else { return }
    written.insert(left)
    guard tree[arguments].count == 2 && library.growsBySubscript(typed.type(base)) || addsByUse(left),
      let key = tree[arguments].first
    else {
      return
    }
    add(place, .accumulates(boundedness(of: key.value)), id, base)
  }
}
