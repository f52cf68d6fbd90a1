// Closures, local functions and bound methods as values.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension EscapeLowering {
  /// A closure as a value: the address of its context.
  mutating func closureValue(_ number: Int) -> EscapeValue {
    let entry = typed.closures[number]
    let context = add(.closure(number))
    closureLocations[context] = number
    function.ranges[context] =
      entry.expression.isNone ? file.tree[entry.function].range : file.tree.range(entry.expression)
    var held: [LocationID] = []
    for capture in entry.captures {
      let local = typed[capture.local]
      if local.isWeak { continue }
      var isByReference = false
      switch local.kind {
      case .capture(let strength): if strength != .strong { continue }
      case .variable: isByReference = true
      case .function(let id):
        // What a local function holds, its users hold.
        guard let location = localFunction(id) else { continue }
        held.append(location)
        function.graph.flow(EscapeValue(location), to: context)
        continue
      default: break
      }
      guard let location = location(of: capture.local) else { continue }
      if keeps(capture.local) { held.append(location) }
      function.graph.flow(EscapeValue(location, derefs: isByReference ? -1 : 0), to: context)
    }
    function.captures[context] = held
    lowerClosure(number)
    return EscapeValue(context, derefs: -1)
  }

  /// Whether a closure that captures a variable keeps alive what that refers to.
  private func keeps(_ captured: LocalID) -> Bool {
    if !objectsAreValues { return true }
    guard case .capture = typed[captured].kind else { return false }
    return types.holdsOwners(typed[captured].type)
  }

  /// Where the value of a local function stands; nil while it is being made, for it may use itself.
  private mutating func localFunction(_ id: FunctionID) -> LocationID? {
    guard let number = closureOf(id) else { return nil }
    if let known = localFunctions[number] { return known }
    let holder = add(.temporary)
    localFunctions[number] = holder
    function.graph.flow(closureValue(number), to: holder)
    return holder
  }

  /// Lowers the body of a closure or local function, once.
  mutating func lowerClosure(_ number: Int) {
    guard loweredClosures.insert(number).inserted else { return }
    let outer = (closure, frame)
    function.graph.parentFrames.append(frame)
    frame = function.graph.parentFrames.count - 1
    closure = number
    let result = function.graph.add(Location(.temporary, frame: outer.1))
    closureResults[number] = result
    // What a closure returns goes to whoever calls it: unknown, but for local functions.
    if !typed.closures[number].expression.isNone { function.graph.flow(EscapeValue(result), to: .heap) }
    lower(graphOf(.closure(number)))
    (closure, frame) = outer
  }

  /// `object.method` as a value holds the object.
  mutating func bound(_ symbol: SymbolID, _ receiver: ValueID?, _ instruction: Instruction) -> EscapeValue? {
    guard let receiver, let object = values[receiver.index] else { return nil }
    let context = add(.closure(nil))
    function.ranges[context] = instruction.range
    function.graph.flow(object, to: context)
    let holder = add(.temporary)
    function.graph.flow(object, to: holder)
    function.captures[context] = [holder]
    boundFunctions[context] = symbol
    return EscapeValue(context, derefs: -1)
  }

  /// A function that is made of another one and some of its arguments holds these.
  mutating func bound(_ arguments: [CallArgument], _ instruction: Instruction) -> EscapeValue {
    let context = add(.closure(nil))
    function.ranges[context] = instruction.range
    var held: [LocationID] = []
    for argument in arguments {
      guard let value = values[argument.value.index] else { continue }
      let holder = add(.temporary)
      function.graph.flow(value, to: holder)
      function.graph.flow(EscapeValue(holder), to: context)
      if !objectsAreValues || !argument.expression.isNone && types.holdsOwners(typed.type(argument.expression)) {
        held.append(holder)
      }
    }
    function.captures[context] = held
    return EscapeValue(context, derefs: -1)
  }

  /// A call of a local function or of a closure on the spot.
  mutating func callLocal(_ id: FunctionID, _ arguments: [CallArgument], _ instruction: Instruction) {
    guard let number = closureOf(id) else { return callUnknown(arguments, nil, instruction) }
    lowerClosure(number)
    let parameters = graphOf(.closure(number)).parameters
    for (position, argument) in arguments.enumerated() {
      let index = argument.parameter ?? position
      guard let value = values[argument.value.index], index < parameters.count,
        let target = location(of: parameters[index])
      else { continue }
      function.graph.flow(value, to: target)
    }
    if let result = closureResults[number] { define(instruction, EscapeValue(result)) }
  }

  /// The elements of `receiver` go into the first parameter of a closure.
  mutating func feed(_ closure: EscapeValue, from receiver: EscapeValue) {
    if let bound = boundFunctions[closure.location],
      program.effects.operands(of: .cancels, bound).contains(.parameter(0))
    {
      function.cancelled.append((receiver, ownershipEnd(bound)))
    }
    guard let number = closureLocations[closure.location],
      let first = graphOf(.closure(number)).parameters.first, let target = location(of: first)
    else { return }
    function.graph.flow(receiver, to: target)
  }
}
