// What the growth engine asks about library types: is it a container, a table, of known length?
//
// Answers come from conformances in the library declarations, from traits that models give to types, and from
// effects; they are kept, as files ask for few types many times. Unknown types are no containers.

internal import NeutralAST
package import Semantics
package import SourceText

/// One worker's answers about types.
package final class LibraryTypes {
  package let context: TypeContext
  private var protocols: [NominalID: Set<String>] = [:]
  private var growing: [NominalID: Bool] = [:]

  package init(_ context: TypeContext) { self.context = context }

  package var symbols: SymbolTable { context.symbols }
  package var effects: EffectTable { context.program.effects }

  package func text(_ name: Name) -> String { context.program.names[name] }

  /// Whether a type is declared by a library, not by the analysed code.
  package func isLibrary(_ nominal: NominalID) -> Bool {
    let file = context.program.files[symbols[nominal].file.index]
    return file.isModel || file.isLibrary
  }

  /// Whether a symbol is a member of a library type.
  package func isLibraryMember(_ symbol: SymbolID) -> Bool { symbols[symbol].owner.map(isLibrary) ?? false }

  /// Whether a type is the library type of this name.
  package func isType(_ type: Type, _ name: String) -> Bool {
    guard let nominal = context.nominal(type), context.program.files[symbols[nominal].file.index].isModel
    else {
      return false
    }
    return text(symbols[nominal].name) == name
  }

  /// Whether values of a type conform to the library protocol of this name.
  package func conforms(_ type: Type, to name: String) -> Bool {
    switch context.node(type) {
    case .nominal(let nominal, _): protocolNames(of: nominal).contains(name)
    case .parameter, .associated, .opaque, .existential:
      context.constraintsOfAny(type).contains { conforms($0, to: name) }
    default: false
    }
  }

  /// Whether a model says this of a type.
  package func has(_ type: Type, _ trait: TypeTrait) -> Bool {
    context.nominal(type).map { effects.has($0, trait) } ?? false
  }

  private func protocolNames(of nominal: NominalID) -> Set<String> {
    if let known = protocols[nominal] { return known }
    var names: Set<String> = []
    for parent in [nominal] + context.allSupertypes(of: nominal)
    where symbols[parent].kind == .protocol && isLibrary(parent) {
      names.insert(text(symbols[parent].name))
    }
    protocols[nominal] = names
    return names
  }

  /// Whether values are collections that a library declares, or generic ones.
  package func isContainer(_ type: Type) -> Bool {
    if has(type, .container) { return true }
    guard conforms(type, to: "Sequence") else { return false }
    if let nominal = context.nominal(type) { return isLibrary(nominal) }
    return true
  }

  /// Whether two values joined by `+` are copied into a new one.
  package func isConcatenated(_ type: Type) -> Bool {
    has(type, .joined) || conforms(type, to: "RangeReplaceableCollection") && isContainer(type)
  }

  /// Whether elements are found by keys: a dictionary or a set.
  package func isKeyed(_ type: Type) -> Bool {
    has(type, .keyed) || isContainer(type) && (conforms(type, to: "SetAlgebra") || growsBySubscript(type))
  }

  /// Whether elements lie behind each other, in storage that can be reserved.
  package func isReservableList(_ type: Type) -> Bool {
    if ["Array", "ContiguousArray", "Data"].contains(where: { isType(type, $0) }) { return true }
    return has(type, .reservable) && !has(type, .keyed) && !has(type, .joined)
  }

  /// Whether values are text that grows by characters, in storage that can be reserved.
  package func isReservableText(_ type: Type) -> Bool { has(type, .reservable) && has(type, .joined) }

  /// Whether a table can be made with room for a number of elements.
  package func isReservableTable(_ type: Type) -> Bool {
    isKeyed(type) && (has(type, .reservable) || !has(type, .keyed))
  }

  /// Whether `value[key] = element` may add an element.
  package func growsBySubscript(_ type: Type) -> Bool {
    guard let nominal = context.nominal(type), isLibrary(nominal) else { return false }
    if let known = growing[nominal] { return known }
    let found = symbols.members(Name(.subscript), of: nominal).contains { effects.has($0, .grows) }
    growing[nominal] = found
    return found
  }

  /// Whether a function that may change its receiver is known to leave the number of elements as it is.
  package func keepsLength(_ symbol: SymbolID) -> Bool {
    effects[symbol].contains { [.visits, .measures, .searches, .begins, .reserves].contains($0.word) }
  }

  /// Whether the mere use of a subscript may add an element: an operator that makes what it does not find.
  package func addsByUse(_ subscripted: SymbolID) -> Bool {
    symbols[subscripted].kind == .function && effects.has(subscripted, .grows)
  }

  /// The parameters of a function that grows its receiver which take a whole sequence.
  package func sequenceParameters(of symbol: SymbolID) -> [Int] {
    let parameters = context.signature(of: symbol).parameters
    return parameters.indices.filter { isContainer(parameters[$0].type) }
  }

  /// The parameter that is the key: the one that a model names, or that is of the type that is the owner's first generic parameter.
  package func keyParameter(of symbol: SymbolID) -> Int? {
    if case .parameter(let position)? = effects.operands(of: .keys, symbol).first { return position }
    guard let owner = symbols[symbol].owner, let key = symbols[owner].parameters.first else { return nil }
    return context.signature(of: symbol).parameters.firstIndex {
      if case .parameter(let parameter) = context.node($0.type) { parameter.name == key } else { false }
    }
  }

  /// Whether a type has a few values only: an enum without payloads, a byte, a Boolean, or the identity of a
  /// type.
  package func hasFewValues(_ nominal: NominalID) -> Bool {
    let entry = symbols[nominal]
    if isLibrary(nominal), Self.few.contains(text(entry.name)) { return true }
    guard entry.kind == .enum else { return false }
    let cases = entry.members.filter { symbols[$0].kind == .enumCase }
    return !cases.isEmpty
      && cases.allSatisfy { id in
        guard case .enumCase(let parameters) = context.tree(symbols[id].file)[symbols[id].declaration].kind
        else {
          return false
        }
        return parameters.isEmpty
      }
  }

  private static let few: Set<String> = [
    "Bool", "UInt8", "Int8", "ObjectIdentifier", "bool", "_Bool", "char", "signed char", "unsigned char",
  ]

  /// The number of elements of a type that says it: its size divided by theirs.
  package func fixedCount(_ type: Type) -> Int? {
    guard has(type, .fixed), case .nominal(_, let arguments) = context.node(type), let element = arguments.first,
      let whole = context.layout(of: type)?.size, let part = context.layout(of: element)?.size, part > 0
    else { return nil }
    return whole / part
  }

  /// Whether values are whole numbers of a size that counts.
  package func isInteger(_ type: Type) -> Bool {
    guard let nominal = context.nominal(type), isLibrary(nominal) else { return false }
    return Self.integers.contains(text(symbols[nominal].name))
  }

  private static let integers: Set<String> = [
    "Int", "Int32", "UInt32", "UInt", "Int64", "UInt64", "int", "unsigned int", "long", "unsigned long", "long long",
    "unsigned long long",
  ]

  /// Whether values are single bytes.
  package func isByte(_ type: Type) -> Bool {
    guard let nominal = context.nominal(type), isLibrary(nominal) else { return false }
    return ["UInt8", "Int8", "char", "signed char", "unsigned char"].contains(text(symbols[nominal].name))
  }

  /// Whether `count` of a collection is known without visiting its elements.
  package func hasKnownCount(_ type: Type) -> Bool {
    if has(type, .counted) || conforms(type, to: "RandomAccessCollection") { return true }
    guard case .nominal(let nominal, let arguments) = context.node(type), isLibrary(nominal) else {
      // A generic collection: the caller chose it, and `count` is what it promises.
      return context.nominal(type) == nil && conforms(type, to: "Collection")
    }
    if isKeyed(type) { return true }
    let name = text(symbols[nominal].name)
    if let parent = symbols[nominal].parent, name == "Keys" || name == "Values" {
      return symbols.members(Name(.subscript), of: parent).contains { effects.has($0, .grows) }
    }
    if Self.wrappers.contains(name) { return arguments.allSatisfy(hasKnownCount) }
    if Self.steps.contains(name) { return arguments.first.map { isType($0, "Int") } ?? false }
    return name == "UTF8View"
  }

  /// As long as the shortest of what they wrap.
  private static let wrappers: Set<String> = ["EnumeratedSequence", "ReversedCollection", "Zip2Sequence"]
  private static let steps: Set<String> = ["StrideTo", "StrideThrough"]
}
