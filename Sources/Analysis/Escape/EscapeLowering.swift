// From flow graphs to the escape graph of one function.
//
// A closure is lowered where its literal stands, into the graph of the function around it. Reading a plain variable makes
// no location: its value is the variable's. Values without references (numbers, plain structs of them) are left out.

package import Flow
package import NeutralAST
package import Semantics
internal import SourceText

/// Lowers the bodies of one file.
package struct EscapeLowering {
  let typed: TypedFile
  let types: TypeContext
  let file: ProgramFile
  let graphOf: (FlowGraph.Origin) -> FlowGraph
  let closureOf: (FunctionID) -> Int?

  var function: EscapeFunction
  var bodyOwner: NominalID?
  var isDeinitializer = false
  var bodyRange: ByteRange?
  /// The closure that is being lowered, and its frame in the graph.
  var closure: Int?
  var frame = 0
  var values: [EscapeValue?] = []
  var constants: Set<ValueID> = []
  /// Memory in which an object is made.
  var fresh: Set<ValueID> = []
  /// References to what owners hold, and the operators that gave them.
  var dereferences: [ValueID: SymbolID] = [:]
  var locals: [LocalID: LocationID] = [:]
  var states: [StateKey: LocationID] = [:]
  var loweredClosures: Set<Int> = []
  var closureResults: [Int: LocationID] = [:]
  var closureLocations: [LocationID: Int] = [:]
  var localFunctions: [Int: LocationID] = [:]
  var boundFunctions: [LocationID: SymbolID] = [:]
  /// The parts of literals, of which tuples are taken apart again.
  var aggregates: [LocationID: [EscapeValue?]] = [:]
  var plainTypes: [Type: Bool] = [:]
  var weakFields: [SymbolID: Bool] = [:]
  var roots: [NominalID: NominalID] = [:]

  struct StateKey: Hashable {
    var object: EscapeValue
    var field: SymbolID
  }

  /// `graphOf` gives the flow graph of a body or closure; `closureOf` the number of a function among the closures.
  package init(
    file: ProgramFile, typed: TypedFile, types: TypeContext, graphOf: @escaping (FlowGraph.Origin) -> FlowGraph,
    closureOf: @escaping (FunctionID) -> Int?
  ) {
    self.file = file
    self.typed = typed
    self.types = types
    self.graphOf = graphOf
    self.closureOf = closureOf
    function = EscapeFunction(callable: nil, file: file.source.id, owner: nil)
  }

  var objectsAreValues: Bool { file.source.language.objectsAreValues }

  var program: Program { types.program }
  var symbols: SymbolTable { types.symbols }

  /// All functions of the file.
  package mutating func lowerFile() -> EscapeFile {
    let functions = typed.bodies.indices.map { lower(body: $0) }
    return EscapeFile(functions: functions, roots: roots)
  }

  /// The function of a body, by its index into `TypedFile.bodies`.
  mutating func lower(body number: Int) -> EscapeFunction {
    let body = typed.bodies[number]
    reset(body)
    if let local = body.selfLocal { declare(local, .parameter(Location.receiver)) }
    for (position, local) in body.parameters.enumerated() { declare(local, .parameter(position)) }
    linkOldValue(of: body)
    function.result = function.graph.add(Location(.result(0)))
    lower(graphOf(.body(number)))
    return function
  }

  /// What an observer of a property is given is what the property held.
  private mutating func linkOldValue(of body: Body) {
    guard case .function(let id) = body.kind, file.tree[id].kind == .didSet, let symbol = body.symbol,
      let object = body.selfLocal.flatMap({ locals[$0] }), let local = oldValue(of: id, body),
      let old = location(of: local)
    else { return }
    function.graph.flow(member(symbol, of: EscapeValue(object)), to: old)
  }

  /// The parameter of an observer, written or not.
  private func oldValue(of id: FunctionID, _ body: Body) -> LocalID? {
    if let written = body.parameters.first { return written }
    let number = typed.locals.firstIndex { $0.frame == id && $0.name == .oldValue }
    return number.map { LocalID(raw: UInt32($0)) }
  }

  private mutating func reset(_ body: Body) {
    function = EscapeFunction(callable: callable(of: body), file: file.source.id, owner: body.owner)
    bodyOwner = body.owner
    (isDeinitializer, bodyRange) = (false, nil)
    if case .function(let id) = body.kind {
      isDeinitializer = file.tree[id].kind == .deinitializer
      bodyRange = file.tree[id].range
    }
    function.isDeinitializer = isDeinitializer
    (closure, frame) = (nil, 0)
    locals.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    loweredClosures.removeAll(keepingCapacity: true)
    closureResults.removeAll(keepingCapacity: true)
    closureLocations.removeAll(keepingCapacity: true)
    localFunctions.removeAll(keepingCapacity: true)
    boundFunctions.removeAll(keepingCapacity: true)
    aggregates.removeAll(keepingCapacity: true)
    lazyTarget = body.selfLocal == nil ? nil : initialized(by: body)
  }

  /// The property that the body is the initialiser of.
  var lazyTarget: (local: LocalID, symbol: SymbolID)?

  private func initialized(by body: Body) -> (local: LocalID, symbol: SymbolID)? {
    guard case .initializer = body.kind, let symbol = body.symbol, let local = body.selfLocal else { return nil }
    return (local, symbol)
  }

  private func callable(of body: Body) -> CallableID? {
    guard case .function(let id) = body.kind, let symbol = body.symbol else { return nil }
    switch file.tree[id].kind {
    case .willSet, .didSet, .deinitializer, .modify, .address: return nil
    case .setter: return CallableID(symbol, isSetter: true)
    default: return CallableID(symbol)
    }
  }

  // MARK: Bodies

  mutating func lower(_ graph: FlowGraph) {
    let outer = (values, constants, fresh, dereferences)
    values = Array(repeating: nil, count: graph.valueCount)
    (constants, fresh, dereferences) = ([], [], [:])
    for block in graph.blocks {
      for instruction in block.instructions { lower(instruction, depth: block.loopDepth) }
      if case .return(let value) = block.terminator, let value { leave(with: value) }
    }
    (values, constants, fresh, dereferences) = outer
  }

  private mutating func leave(with value: ValueID) {
    guard let returned = values[value.index] else { return }
    if let closure {
      function.graph.flow(returned, to: closureResults[closure] ?? .heap)
    } else if let lazyTarget, let object = location(of: lazyTarget.local) {
      assign(returned, to: target(object: EscapeValue(object), lazyTarget.symbol), at: file.tree[lazyRange(lazyTarget.symbol)].range)
    } else if let result = function.result {
      function.graph.flow(returned, to: result)
    }
  }

  private func lazyRange(_ symbol: SymbolID) -> DeclarationID { symbols[symbol].declaration }

  // MARK: Instructions

  private mutating func lower(_ instruction: Instruction, depth: Int) {
    switch instruction.kind {
    case .constant:
      if let result = instruction.result { constants.insert(result) }
    case .load(let place):
      if isPlain(instruction.expression) { return }
      define(instruction, value(of: place, isObject: mayBeObject(type(of: instruction))))
    case .store(let place, let value, _): store(value, place, instruction)
    case .call(let callee, let receiver, let place, let arguments):
      call(instruction, callee, receiver, place, arguments)
    case .address(let place):
      if var value = value(of: place) {
        value.derefs -= 1
        define(instruction, value)
      }
    case .aggregate(let kind, let parts):
      if parts.isEmpty, let result = instruction.result { constants.insert(result) }
      if kind != .string { define(instruction, joined(parts, isAggregate: true)) }
    case .closure(let number): define(instruction, closureValue(number))
    case .functionReference(let symbol, let receiver): define(instruction, bound(symbol, receiver, instruction))
    case .convert(let value, _):
      if let result = instruction.result, constants.contains(value) { constants.insert(result) }
      define(instruction, values[value.index])
    case .select(let parts): define(instruction, joined(parts, isAggregate: false))
    case .opaque(let parts):
      for case let part? in parts.map({ values[$0.index] }) { function.graph.flow(part, to: .heap) }
      if !isPlain(instruction.expression) { define(instruction, EscapeValue(add(.answer, type: type(of: instruction)))) }
    case .caught, .endScope: break
    }
  }

  mutating func define(_ instruction: Instruction, _ value: EscapeValue?) {
    if let index = instruction.result?.index { values[index] = value }
  }

  private mutating func store(_ value: ValueID, _ place: Place, _ instruction: Instruction) {
    if objectsAreValues, case .value(let memory) = place.root, place.path == [.pointee], fresh.contains(memory) {
      // The object in new memory is what the pointer to the memory refers to.
      values[memory.index] = values[value.index]
      return
    }
    if isEmpty(value) {
      end(place)
      noteShrinking(place)
    }
    guard let source = values[value.index] else { return }
    if place.path.isEmpty, case .local(let local) = place.root, isFunction(typed[local].type), !isCapture(local) {
      function.graph.flow(source, to: .variables)
    }
    assign(source, to: target(of: place), at: instruction.range)
  }

  private func isCapture(_ local: LocalID) -> Bool {
    if case .capture = typed[local].kind { return true }
    return false
  }

  /// Several values as one.
  private mutating func joined(_ parts: [ValueID], isAggregate: Bool) -> EscapeValue? {
    let found = parts.compactMap { values[$0.index] }
    if found.isEmpty { return nil }
    if found.count == 1, !isAggregate { return found[0] }
    let location = add(.temporary)
    for part in found {
      function.graph.flow(part, to: location)
      if isAggregate { function.graph.flow(part, to: .variables) }
    }
    if isAggregate { aggregates[location] = parts.map { values[$0.index] } }
    return EscapeValue(location)
  }

  // MARK: Locations

  mutating func add(_ kind: Location.Kind, name: Name = .none, type: Type = .unknown) -> LocationID {
    var location = Location(kind, name: name, frame: frame, nominal: classOf(type))
    location.isValue = isOwnValue(type)
    location.isCollection = isCollection(type)
    return function.graph.add(location)
  }

  /// The class that a type is.
  mutating func classOf(_ type: Type) -> NominalID? {
    guard type.isKnown, let nominal = types.nominal(types.unwrapped(type)), symbols[nominal].isReference else {
      return nil
    }
    noteRoot(of: nominal)
    return nominal
  }

  /// A library's struct around other values, which refers to no object itself.
  private func isCollection(_ type: Type) -> Bool {
    guard type.isKnown, case .nominal(let nominal, let arguments) = types.node(types.unwrapped(type)), !arguments.isEmpty else { return false }
    let entry = symbols[nominal]
    return entry.kind == .struct && program.files[entry.file.index].isModel && !types.isOwner(type)
      && !types.memory.isToldPointer(type, types)
  }

  /// A struct or enum that is no library container.
  private func isOwnValue(_ type: Type) -> Bool {
    guard !objectsAreValues, type.isKnown, let nominal = types.nominal(types.unwrapped(type)) else { return false }
    let entry = symbols[nominal]
    return (entry.kind == .struct || entry.kind == .enum) && !program.files[entry.file.index].isModel
  }

  mutating func noteRoot(of nominal: NominalID) {
    var way: [NominalID] = []
    var top = nominal
    while roots[top] == nil {
      way.append(top)
      guard let parent = types.superclass(of: types.selfType(of: top)).flatMap(types.nominal) else { break }
      top = parent
    }
    for heir in way { roots[heir] = roots[top] ?? top }
  }

  @discardableResult
  private mutating func declare(_ local: LocalID, _ kind: Location.Kind) -> LocationID? {
    let entry = typed[local]
    if isPlain(entry.type) { return nil }
    var location = Location(
      kind, name: entry.name, frame: frame, loopDepth: entry.loopDepth, nominal: classOf(entry.type))
    location.isValue = isOwnValue(entry.type)
    location.isCollection = isCollection(entry.type)
    let id = function.graph.add(location)
    locals[local] = id
    return id
  }

  /// The location of a variable; nil if it holds no references.
  mutating func location(of local: LocalID) -> LocationID? {
    locals[local] ?? declare(local, .variable)
  }

  /// Whether values of a type may be objects that are values.
  func mayBeObject(_ type: Type) -> Bool {
    if !objectsAreValues { return false }
    guard let nominal = types.nominal(type) else { return !type.isKnown }
    return symbols[nominal].kind == .struct && !types.memory.isToldPointer(type, types)
  }

  func isFunction(_ type: Type) -> Bool {
    if case .function = types.node(types.unwrapped(type)) { return true }
    return false
  }

  func type(of instruction: Instruction) -> Type {
    instruction.expression.isNone ? .unknown : typed.type(instruction.expression)
  }

  private mutating func isPlain(_ expression: ExpressionID) -> Bool {
    expression.isNone ? false : isPlain(typed.type(expression))
  }

  /// Whether values of a type are bytes without references.
  mutating func isPlain(_ type: Type) -> Bool {
    if !type.isKnown { return false }
    if let known = plainTypes[type] { return known }
    // Bytes are copied as they are, but what a pointer among them points to is referred to.
    let isBytes = types.layout(of: type)?.isTrivial ?? false
    let answer = isText(type) || isBytes && !types.memory.holdsToldPointer(type, types)
    plainTypes[type] = answer
    return answer
  }

  /// Strings refer only to themselves.
  private func isText(_ type: Type) -> Bool { type == types.standard(.string) || type == types.standard(.substring) }
}
