// What a file does with stored properties of pointer type.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Which stored properties of pointer type are used for more than looking at the memory.
struct PropertyUses {
  let file: FileUnit
  let protocols: ResourceProtocols
  let memory: MemoryTypes
  /// Where the file names such a property.
  let places: [(expression: ExpressionID, property: SymbolID)]

  init(_ file: FileUnit, _ protocols: ResourceProtocols) {
    self.file = file
    self.protocols = protocols
    memory = file.types.memory
    places = PropertyMentions.all(in: file).filter { [memory] place in
      let type = file.typed.type(place.expression)
      return !type.isKnown || memory.isMemory(type, file.types)
    }
  }

  func handled() -> Set<SymbolID> {
    if places.isEmpty { return [] }
    let harmless = harmlessUses()
    let returned = Set(given().map(\.expression))
    return Set(places.filter { !harmless.contains($0.expression) && !returned.contains($0.expression) }.map(\.property))
  }

  /// Where methods of a C++ class return such a member: what becomes of it is for their callers to say.
  func given() -> [(expression: ExpressionID, property: SymbolID, accessor: SymbolID)] {
    guard file.tree.resolution != nil else { return [] }
    let returned: [ExpressionID] = file.tree.statements.compactMap { statement in
      if case .return(let value) = statement { value } else { nil }
    }
    let found = places.filter { returned.contains($0.expression) }
    if found.isEmpty { return [] }
    let finder = BodyFinder(file)
    return found.compactMap { place in
      guard let origin = finder.bodies(around: [place.expression]).first, case .body(let number) = origin, let accessor = file.typed.bodies[number].symbol,
        file.symbols[accessor].kind == .function, file.symbols[accessor].owner == file.symbols[place.property].owner
      else { return nil }
      return (place.expression, place.property, accessor)
    }
  }

  /// The methods whose results somebody does more with than look at the memory.
  func keptResults() -> Set<SymbolID> {
    guard file.tree.resolution != nil else { return [] }
    var harmless: Set<ExpressionID>?
    var result: Set<SymbolID> = []
    for number in file.tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      guard case .call = file.tree[id], let symbol = file.symbol(of: id), file.symbols[symbol].kind == .function,
        file.symbols[symbol].owner != nil, !file.program.files[file.symbols[symbol].file.index].isLibrary,
        memory.isMemory(file.typed.type(id), file.types)
      else { continue }
      if harmless == nil { harmless = harmlessUses() }
      if harmless?.contains(id) == false { result.insert(symbol) }
    }
    return result
  }

  /// Expressions that are only asked something, changed in place, or assigned to.
  private func harmlessUses() -> Set<ExpressionID> {
    let tree = file.tree
    var result: Set<ExpressionID> = []
    for number in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(number))
      switch tree[id] {
      case .call(let callee, let arguments):
        guard isHarmless(id) else { continue }
        if !callee.isNone, case .member(let base, _, _) = tree[callee], !base.isNone { result.formUnion(chain(base)) }
        if fillsOnly(id) { for argument in tree[arguments] { result.formUnion(chain(argument.value)) } }
      case .member(let base, _, _):
        if !base.isNone, !memory.isMemory(file.typed.type(id), file.types), isVariable(id) {
          result.formUnion(chain(base))
        }
      case .subscript(let base, _): if !base.isNone { result.formUnion(chain(base)) }
      case .assign(let target, _): result.insert(target)
      case .dereference(let base): if isRead(id) { result.formUnion(chain(base)) }
      case .binary(let name, let left, let right, _):
        guard Self.comparisons.contains(file.text(name)) else { continue }
        result.formUnion(chain(left) + chain(right))
      case .unary(let name, let operand): if file.text(name) == "!" { result.formUnion(chain(operand)) }
      default: break
      }
    }
    return file.tree.resolution == nil ? result : result.subtracting(addressed())
  }

  /// Pointers whose elements somebody gets the address of.
  private func addressed() -> Set<ExpressionID> {
    var result: Set<ExpressionID> = []
    for expression in file.tree.expressions {
      guard case .address(var place) = expression else { continue }
      while !place.isNone {
        switch file.tree[place] {
        case .subscript(let base, _), .dereference(let base): 
          result.insert(base)
          place = base
        case .member(let base, _, _): place = base
        default: place = .none
        }
      }
    }
    return result
  }

  private static let comparisons: Set<String> = ["==", "!=", "<", ">", "<=", ">="]

  /// Whether what a pointer leads to is a plain value, of which nobody gets the address.
  private func isRead(_ value: ExpressionID) -> Bool { file.types.layout(of: file.typed.type(value))?.isTrivial == true }

  /// Whether a call is one of a C function that reads or fills what it is given: `read(fd, p, n)`.
  private func fillsOnly(_ call: ExpressionID) -> Bool {
    guard let symbol = file.symbol(of: call), file.symbols[symbol].kind == .function, file.symbols[symbol].owner == nil
    else { return false }
    // What is a view of its arguments is forgotten where it is not used.
    let isView = memory.mayKeep(file.typed.type(call), file.types)
    return file.program.effects[symbol].allSatisfy { [.slices, .uses, .views].contains($0.word) } && (!isView || file.isStatement(call))
  }

  /// The expression and what it is without `?` and `!`.
  private func chain(_ id: ExpressionID) -> [ExpressionID] {
    if id.isNone { return [] }
    var result = [id]
    var current = id
    while true {
      switch file.tree[current] {
      case .force(let inner), .optionalChain(let inner):
        current = inner
        result.append(inner)
      default: return result
      }
    }
  }

  private func isVariable(_ id: ExpressionID) -> Bool {
    guard let symbol = file.symbol(of: id) else { return false }
    return file.symbols[symbol].kind == .variable
  }

  private func isHarmless(_ call: ExpressionID) -> Bool {
    guard let symbol = file.symbol(of: call) else { return false }
    let home = file.program.files[file.symbols[symbol].file.index]
    if home.isLibrary, file.program.effects.has(symbol, .uses) { return true }
    return home.isModel && protocols.releases[symbol] == nil
  }
}
