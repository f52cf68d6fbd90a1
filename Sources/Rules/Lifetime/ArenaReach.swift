// What one body reaches from its operands, and what it does there: the observations that arenas are recognised by.
//
// Values and variables are marked with the operand that they come from and the field that led there, without regard to the
// order of statements.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// What one body reaches from its operands.
struct ArenaReach {
  /// What something is reached from.
  private enum Source: Hashable {
    case operand(RegionOperand.Root)
    /// An arena that the body makes, or gets from somewhere.
    case variable(LocalID)
  }

  /// Where something is reached from, and the field that leads there; nil for the operand itself.
  private struct Tag: Hashable {
    var source: Source
    var field: SymbolID?
    /// Whether it is what an element of a table points to.
    var isElement = false
  }

  private let file: FileUnit
  private let graph: FlowGraph
  private let body: Body
  private var values: [ValueID: Set<Tag>] = [:]
  private var locals: [LocalID: Set<Tag>] = [:]
  private var made: Set<ValueID> = []
  private var madeLocals: Set<LocalID> = []
  private var owners: [Source: NominalID] = [:]

  init(_ file: FileUnit, _ graph: FlowGraph, _ body: Body) {
    self.file = file
    self.graph = graph
    self.body = body
    if let selfLocal = body.selfLocal, let owner = body.owner {
      locals[selfLocal] = [Tag(source: .operand(.receiver))]
      owners[.operand(.receiver)] = owner
    }
    for (position, local) in body.parameters.enumerated() {
      guard let element = file.types.memory.element(of: file.typed[local].type, file.types),
        let owner = file.nominal(of: element), file.symbols[owner].kind == .struct
      else { continue }
      locals[local] = [Tag(source: .operand(.parameter(position)))]
      owners[.operand(.parameter(position))] = owner
    }
    addVariables()
    if owners.isEmpty { return }
    var before = -1
    while before != size {
      before = size
      for block in graph.blocks { for instruction in block.instructions { visit(instruction) } }
    }
  }

  /// Pointers to structs and structs in variables of the body, which it may give their first block.
  private mutating func addVariables() {
    guard file.tree.resolution != nil else { return }
    for block in graph.blocks {
      for case .store(let place, _, isInitialization: true) in block.instructions.lazy.map(\.kind) {
        guard case .local(let local) = place.root, place.path.isEmpty, locals[local] == nil else { continue }
        let type = file.typed[local].type
        guard let owner = file.nominal(of: file.types.memory.element(of: type, file.types) ?? type),
          file.symbols[owner].kind == .struct, !file.program.files[file.symbols[owner].file.index].isLibrary
        else { continue }
        locals[local] = [Tag(source: .variable(local))]
        owners[.variable(local)] = owner
      }
    }
  }

  private var size: Int {
    values.values.reduce(made.count + madeLocals.count) { $0 + $1.count } + locals.values.reduce(0) { $0 + $1.count }
  }

  // MARK: Values

  private mutating func visit(_ instruction: Instruction) {
    switch instruction.kind {
    case .load(let place):
      note(instruction, tags(place))
      if case .local(let local) = place.root, place.path.isEmpty, madeLocals.contains(local) { makes(instruction) }
    // The address of an element is a place in the table itself.
    case .address(let place):
      note(instruction, tags(Place(root: place.root, path: place.path.filter { $0 != .element })))
    case .convert(let value, _): pass([value], instruction)
    case .select(let parts): pass(parts, instruction)
    case .call(.operation, _, _, let arguments): pass(arguments.map(\.value), instruction)
    case .call(.symbol(let symbol), let receiver, let place, let arguments):
      if file.program.effects.has(symbol, .acquires) {
        if !file.program.effects.has(symbol, .resizes) { makes(instruction) }
      } else if place == nil, file.types.isOwner(file.type(of: instruction.expression)) {
        // `std::make_unique<char[]>(size)`
        makes(instruction)
      } else if isArithmetic(symbol) {
        pass(arguments.map(\.value) + [receiver].compactMap(\.self), instruction)
      } else if let place, file.program.effects.operands(of: .views, symbol).contains(.receiver) {
        note(instruction, tags(place))
      } else if let receiver, file.program.effects.operands(of: .views, symbol).contains(.receiver) {
        pass([receiver], instruction)
      }
    case .store(let place, let value, _):
      guard case .local(let local) = place.root, place.path.isEmpty else { return }
      if made.contains(value) { madeLocals.insert(local) }
      if let found = values[value] { locals[local, default: []].formUnion(found) }
    default: return
    }
  }

  /// Whether a library function makes a pointer of a pointer: `base + used`, `base.advanced(by: used)`.
  private func isArithmetic(_ symbol: SymbolID) -> Bool {
    file.program.files[file.symbols[symbol].file.index].isModel
      && file.types.memory.isBorrow(file.types.signature(of: symbol).result, file.types)
  }

  private mutating func pass(_ from: [ValueID], _ instruction: Instruction) {
    note(instruction, from.reduce(into: []) { $0.formUnion(values[$1] ?? []) })
    if from.contains(where: made.contains) { makes(instruction) }
  }

  private mutating func note(_ instruction: Instruction, _ tags: Set<Tag>) {
    if let result = instruction.result, !tags.isEmpty { values[result, default: []].formUnion(tags) }
  }

  private mutating func makes(_ instruction: Instruction) {
    if let result = instruction.result { made.insert(result) }
  }

  private func tags(_ place: Place) -> Set<Tag> {
    let base: Set<Tag>
    switch place.root {
    case .local(let local): base = locals[local] ?? []
    case .value(let value): base = values[value] ?? []
    case .global: return []
    }
    let field = place.path.lazy.compactMap { step -> SymbolID? in if case .field(let field) = step { field } else { nil } }.first
    let isElement = place.path.contains(.element)
    return Set(
      base.map { tag in
        Tag(source: tag.source, field: tag.field ?? field, isElement: tag.isElement || isElement)
      })
  }

  // MARK: Deeds

  func deeds() -> [ArenaShapes.Deed] {
    if owners.isEmpty { return [] }
    var result = carved() + initialized()
    let passesOn = !result.isEmpty || file.types.memory.isMemory(body.result, file.types)
    for instruction in graph.blocks.flatMap(\.instructions) {
      switch instruction.kind {
      case .store(let place, let value, _):
        guard place.path.contains(where: { if case .field = $0 { true } else { false } }) else { continue }
        if made.contains(value) { result += deeds(.fills, tags(place)) }
        if isStart(value) { result += deeds(.setsBack, tags(place)) }
      case .call(.symbol(let symbol), let receiver, let place, let arguments):
        result += called(symbol, receiver, place, arguments).filter { deed in
          if case .passes = deed.kind { passesOn } else { true }
        }
      default: continue
      }
    }
    return result
  }

  private func called(
    _ symbol: SymbolID, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument]
  ) -> [ArenaShapes.Deed] {
    let effects = file.program.effects
    if effects.operands(of: .releases, symbol).contains(.resource(ManualResource.memory.rawValue)) {
      return deeds(.frees, (arguments.first?.value ?? receiver).flatMap { values[$0] } ?? [])
    }
    var result: [ArenaShapes.Deed] = []
    // A container of blocks gives all of them up.
    if let place, effects.has(symbol, .clears) { return deeds(.frees, tags(place)) }
    // A container of blocks gets another one.
    if let place, effects.has(symbol, .grows), arguments.contains(where: { made.contains($0.value) }) {
      result += deeds(.fills, tags(place))
    }
    let whole = (place.map(tags) ?? []).union(receiver.flatMap { values[$0] } ?? [])
    let passed = arguments.reduce(into: whole) { $0.formUnion(values[$1.value] ?? []) }
    return result + deeds(.passes(to: symbol), passed.filter { $0.field == nil }, mayBeWhole: true)
  }

  private func deeds(_ kind: ArenaShapes.Deed.Kind, _ tags: Set<Tag>, mayBeWhole: Bool = false) -> [ArenaShapes.Deed] {
    guard let symbol = body.symbol else { return [] }
    return tags.compactMap { tag in
      guard mayBeWhole || tag.field != nil, let owner = owners[tag.source] else { return nil }
      let fields = Set([tag.field].compactMap { $0 })
      switch tag.source {
      case .operand(let operand):
        return .init(function: symbol, operand: operand, owner: owner, kind: kind, fields: fields, isAlone: isAlone(operand))
      case .variable:
        return kind == .fills ? .init(function: symbol, operand: .receiver, owner: owner, kind: kind, fields: fields, isAlone: false) : nil
      }
    }
  }

  /// `struct arena a = {malloc(n), 0, n}`: the fields that get new memory where a struct is made.
  private func initialized() -> [ArenaShapes.Deed] {
    guard let symbol = body.symbol else { return [] }
    var result: [ArenaShapes.Deed] = []
    for instruction in graph.blocks.lazy.flatMap(\.instructions) {
      guard case .aggregate(.tuple, let parts) = instruction.kind, parts.contains(where: made.contains), !instruction.expression.isNone,
        let owner = file.nominal(of: file.type(of: instruction.expression)), file.symbols[owner].kind == .struct
      else { continue }
      let fields = zip(file.types.storedProperties(of: owner), parts).filter { made.contains($0.1) }.map(\.0)
      result.append(.init(function: symbol, operand: .receiver, owner: owner, kind: .fills, fields: Set(fields), isAlone: false))
    }
    return result
  }

  private func isAlone(_ operand: RegionOperand.Root) -> Bool {
    body.parameters.count == (operand == .receiver ? 0 : 1)
  }

  /// A constant, or a pointer to the beginning of a block.
  private func isStart(_ value: ValueID) -> Bool {
    if case .constant? = graph.definition(of: value)?.kind { return true }
    return false
  }

  /// Positions that the body moves on before it returns a pointer into what it reaches.
  private func carved() -> [ArenaShapes.Deed] {
    guard file.types.memory.isMemory(body.result, file.types) else { return [] }
    var returned: Set<Tag> = []
    for case .return(let value?) in graph.blocks.map(\.terminator) { returned.formUnion(values[value] ?? []) }
    returned = returned.filter { $0.field != nil && !$0.isElement }
    if returned.isEmpty { return [] }
    var result: [ArenaShapes.Deed] = []
    for instruction in graph.blocks.flatMap(\.instructions) {
      guard case .store(let place, let value, _) = instruction.kind, let position = place.lastField else { continue }
      for tag in tags(place) where tag.field != nil && (movesOn(value, place) || isSum(value, of: tag)) {
        let fields = Set(returned.filter { $0.source == tag.source }.compactMap(\.field))
        if fields.isEmpty { continue }
        let isUntyped = file.types.memory.isUntypedPointer(body.result, file.types)
        result += deeds(.carves(position: position, isUntyped: isUntyped, isAligned: isAligned), [tag]).map { deed in
          var deed = deed
          deed.fields.formUnion(fields)
          deed.ownsStorage = fields.contains(where: isStorage)
          deed.freesStorage = file.tree.resolution != nil && fields.contains { isStorage($0) && !holdsPointers($0) }
          return deed
        }
      }
    }
    return result
  }

  /// Whether a field is storage itself, and no pointer to some.
  private func isStorage(_ field: SymbolID) -> Bool {
    guard let nominal = file.nominal(of: file.types.variableType(of: field)) else { return false }
    if file.symbols.nominal(ofKey: Name(.arrayType)) == nominal { return true }
    let effects = file.program.effects
    return (effects.has(nominal, .container) || effects.has(nominal, .owner)) && !effects.has(nominal, .view)
  }

  /// Whether what a field holds does not own what it leads to.
  private func holdsPointers(_ field: SymbolID) -> Bool {
    guard case .nominal(_, let arguments) = file.types.node(file.types.variableType(of: field)), let element = arguments.first else {
      return true
    }
    return file.types.memory.isToldPointer(element, file.types) || !element.isKnown
  }

  /// Whether the body rounds a number, as allocators do for the sake of alignment.
  private var isAligned: Bool {
    graph.blocks.contains { block in
      block.instructions.contains { instruction in
        guard case .call(.operation(let name), _, _, _) = instruction.kind else { return false }
        return ["&", "&=", "%", "~"].contains(file.program.names[name])
      }
    }
  }

  /// Whether a value is the old one of a place and something that is asked for.
  private func movesOn(_ value: ValueID, _ place: Place) -> Bool {
    guard let definition = graph.definition(of: value) else { return false }
    switch definition.kind {
    case .convert(let inner, _): return movesOn(inner, place)
    // `p + n` of a pointer
    case .address(let moved):
      guard moved.path.last == .element, isAsked(definition.expression) else { return false }
      var base = moved
      while base.path.last == .element || base.path.last == .pointee { base.path.removeLast() }
      return base == place || isCopy(base, of: place)
    case .call(let callee, _, _, let arguments):
      guard let name = name(of: callee), ["+", "-", "+=", "-="].contains(name), arguments.count == 2 else { return false }
      let isOld = arguments[0].place == place || arguments.contains { isLoad($0.value, of: place) }
      return isOld && !arguments.contains { isConstant($0.value) }
    default: return false
    }
  }

  /// Whether a value is a sum of what was made of the old position and of something that is asked for.
  private func isSum(_ value: ValueID, of position: Tag) -> Bool {
    guard let definition = graph.definition(of: value) else { return false }
    switch definition.kind {
    case .convert(let inner, _): return isSum(inner, of: position)
    case .call(.operation(let name), _, _, let arguments):
      guard file.program.names[name] == "+" else { return false }
      let isOld = arguments.map { values[$0.value]?.contains(position) ?? false }
      return isOld.contains(true) && zip(arguments, isOld).contains { !$1 && !isConstant($0.value) }
    default: return false
    }
  }

  /// Whether the distance in `p + n` is no constant; such sums are addresses of elements.
  private func isAsked(_ sum: ExpressionID) -> Bool {
    guard !sum.isNone, case .address(let element) = file.tree[sum], !element.isNone,
      case .subscript(_, let arguments) = file.tree[element], let distance = file.tree[arguments].first?.value, !distance.isNone
    else { return false }
    if case .literal = file.tree[distance] { return false }
    return true
  }

  /// A load of the place, or of a copy of it.
  private func isLoad(_ value: ValueID, of place: Place) -> Bool {
    guard case .load(let source)? = graph.definition(of: value)?.kind else { return false }
    return source == place || isCopy(source, of: place)
  }

  /// Whether a place is a variable that was given what stands at another one.
  private func isCopy(_ copy: Place, of place: Place) -> Bool {
    guard case .local(let local) = copy.root, copy.path.isEmpty else { return false }
    return graph.blocks.flatMap(\.instructions).contains { instruction in
      guard case .store(Place(root: .local(local)), let stored, _) = instruction.kind,
        case .load(place)? = graph.definition(of: stored)?.kind
      else { return false }
      return true
    }
  }

  private func name(of callee: Callee) -> String? {
    switch callee {
    case .operation(let name): file.program.names[name]
    case .symbol(let symbol): file.program.names[file.symbols[symbol].name]
    default: nil
    }
  }

  private func isConstant(_ value: ValueID) -> Bool {
    if case .constant? = graph.definition(of: value)?.kind { true } else { false }
  }
}

extension Place {
  /// The field that a place is, if it is one.
  fileprivate var lastField: SymbolID? {
    if case .field(let field)? = path.last { field } else { nil }
  }
}
