// The effects of the program's functions: the lines of models, joined with the declarations that they speak of.
//
// A line of the user's own that speaks of nothing is remarked upon where that is certain: where a declaration file of the
// user's lists the type or the module, or where the function is there and has no such parameter. Of other libraries
// only what a program uses may be known, so nothing is said of lines about them.

internal import NeutralAST
internal import SourceText

/// The effects of the program's functions, initialisers and variables.
package struct EffectTable: Sendable {
  private var effects: [SymbolID: [Effect]] = [:]
  private var traits: [NominalID: Set<TypeTrait>] = [:]
  /// What members of containers do, by their names.
  private var members: [String: Set<Effect.Word>] = [:]
  /// Lines of the user's that have no effect, in their order.
  package private(set) var remarks: [EffectRemark] = []

  package init() {}

  package subscript(_ symbol: SymbolID) -> [Effect] { effects[symbol] ?? [] }

  package func has(_ symbol: SymbolID, _ word: Effect.Word) -> Bool {
    effects[symbol]?.contains { $0.word == word } ?? false
  }

  /// Whether a model says this of a type.
  package func has(_ nominal: NominalID, _ trait: TypeTrait) -> Bool { traits[nominal]?.contains(trait) ?? false }

  /// What the members of this name do to containers. In generic code no compiler says which one is called.
  package func words(ofMember name: String) -> Set<Effect.Word> { members[name] ?? [] }

  /// The functions that have an effect, in order.
  package func symbols(with word: Effect.Word) -> [SymbolID] {
    effects.filter { $0.value.contains { $0.word == word } }.keys.sorted()
  }

  /// The operands of a word; empty where the function has no such effect.
  package func operands(of word: Effect.Word, _ symbol: SymbolID) -> [Effect.Operand] {
    effects[symbol]?.filter { $0.word == word }.map(\.operand) ?? []
  }

  /// Finds the declarations that the lines speak of.
  init(_ lines: [EffectLine], in join: EffectJoin) {
    guard !lines.isEmpty else { return }
    let byName = Dictionary(grouping: lines.indices) { lines[$0].name }
    /// By line of the user's: whether some function has each of its effects.
    var found: [Int: [Bool]] = [:]
    for (index, symbol) in join.symbols.symbols.enumerated() {
      guard let candidates = byName[join.names[symbol.name]] else { continue }
      for number in candidates where join.matches(lines[number], symbol) {
        let own = lines[number].effects.map { join.effect($0, of: symbol) }
        effects[SymbolID(raw: UInt32(index)), default: []] += own.compactMap(\.self)
        if lines[number].origin == nil { continue }
        let before = found[number] ?? own.map { _ in false }
        found[number] = zip(before, own).map { $0 || $1 != nil }
      }
    }
    remarks = lines.indices.flatMap { join.remarks(on: lines[$0], found[$0]) }
    findTypes(lines.filter { !$0.traits.isEmpty }, in: join)
    findMembers(lines)
  }

  private mutating func findMembers(_ lines: [EffectLine]) {
    let containers = Set(lines.filter { $0.traits.contains(.container) }.map { $0.owner + [$0.name] })
    for line in lines where containers.contains(line.owner) {
      members[line.name, default: []].formUnion(line.effects.filter { $0.operand == "self" }.map(\.word))
    }
  }

  /// Finds the types that the lines speak of.
  private mutating func findTypes(_ lines: [EffectLine], in join: EffectJoin) {
    let byName = Dictionary(grouping: lines) { $0.name }
    for (index, nominal) in join.symbols.nominals.enumerated() {
      for line in byName[join.names[nominal.name]] ?? [] where join.matches(line, nominal) {
        traits[NominalID(raw: UInt32(index)), default: []].formUnion(line.traits)
      }
    }
  }
}

/// A line of the user's model that does nothing, or one of its effects.
package struct EffectRemark: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    /// No function or property has this name and these labels.
    case noDeclaration(String)
    /// The function has no such parameter.
    case noParameter(String, function: String)
  }

  package var origin: EffectLine.Origin
  package var reason: Reason
}

/// What is needed to find the declarations of a line.
struct EffectJoin {
  let files: [ProgramFile]
  let names: NameTable
  let symbols: SymbolTable
  /// The names of modules, by number.
  let modules: [String]

  // MARK: Declarations

  func matches(_ line: EffectLine, _ symbol: Symbol) -> Bool {
    if isOfOtherLibrary(line, symbol.file) { return false }
    let isNamed = hasOwner(line.owner[...], symbol.owner, symbol.file)
    guard isNamed || line.owner == ["C"] && isOfLinkerOnly(symbol) else { return false }
    guard let labels = line.labels else { return true }
    guard !symbol.function.isNone else { return false }
    let tree = files[symbol.file.index].tree
    return tree[tree[symbol.function].parameters].map { $0.label.isNone ? "_" : names[$0.label] } == labels
  }

  /// Whether a file only says that somebody else defines a function of C: `extern "C" long recv(int, void*, …);` names
  /// the one that every program gets.
  private func isOfLinkerOnly(_ symbol: Symbol) -> Bool {
    let tree = files[symbol.file.index].tree
    guard symbol.owner == nil, !symbol.function.isNone, !tree[symbol.function].hasBody, let key = tree.resolution?.keys[symbol.declaration]
    else { return false }
    return names[key] == "c:@F@" + names[symbol.name]
  }

  func matches(_ line: EffectLine, _ nominal: Nominal) -> Bool {
    !isOfOtherLibrary(line, nominal.file) && hasOwner(line.owner[...], nominal.parent, nominal.file)
  }

  /// Whether a bundled line speaks of another library than a file of C or C++ belongs to: a class that is called `String` there
  /// is not Swift's. Bundled lines about these languages begin with the namespace, or with `C`.
  private func isOfOtherLibrary(_ line: EffectLine, _ file: FileID) -> Bool {
    guard line.origin == nil, let first = line.owner.first, first != "C", files[file.index].tree.resolution != nil else { return false }
    return module(of: file) != first
  }

  /// Whether names, outermost first, end in the owner. Outer types may be left out; the module may stand in front.
  private func hasOwner(_ expected: ArraySlice<String>, _ owner: NominalID?, _ file: FileID) -> Bool {
    if expected.isEmpty { return owner == nil }
    var rest = expected
    var owner = owner
    var file = file
    while let name = rest.last {
      guard let nominal = owner, names[symbols[nominal].name] == name else { break }
      rest = rest.dropLast()
      file = symbols[nominal].file
      owner = symbols[nominal].parent
    }
    if rest.isEmpty { return true }
    return rest.count == 1 && owner == nil && module(of: file) == rest.first
  }

  private func module(of file: FileID) -> String? {
    let number = Int(files[file.index].module.raw)
    return modules.indices.contains(number) ? modules[number] : nil
  }

  // MARK: Effects

  /// Nil where the function has no such parameter.
  func effect(_ written: EffectLine.Written, of symbol: Symbol) -> Effect? {
    guard var effect = operand(written, of: symbol).map({ Effect(written.word, $0) }) else { return nil }
    if !written.condition.isEmpty { effect.condition = position(of: written.condition, symbol) }
    return effect
  }

  private func operand(_ written: EffectLine.Written, of symbol: Symbol) -> Effect.Operand? {
    switch (written.operand, written.word) {
    case ("self", _): .receiver
    case ("result", _), ("", _): .result
    case (let name, .acquires), (let name, .releases), (let name, .describes), (let name, .temporary), (let name, .asks):
      .resource(name)
    case (let name, _): position(of: name, symbol).map { .parameter($0) }
    }
  }

  /// The parameter with a label, a name, or a number.
  private func position(of operand: String, _ symbol: Symbol) -> Int? {
    guard !symbol.function.isNone else { return nil }
    let tree = files[symbol.file.index].tree
    let parameters = tree[tree[symbol.function].parameters]
    if let position = Int(operand), (0..<parameters.count).contains(position) { return position }
    let position = parameters.firstIndex { names[$0.label] == operand || names[$0.name] == operand }
    return position.map { $0 - parameters.startIndex }
  }

  // MARK: Remarks

  /// What is certainly wrong with a line; `found` says for each effect whether a function has it, nil without any.
  func remarks(on line: EffectLine, _ found: [Bool]?) -> [EffectRemark] {
    guard let origin = line.origin, line.traits.isEmpty else { return [] }
    guard let found else {
      return isListed(line) ? [EffectRemark(origin: origin, reason: .noDeclaration(line.text))] : []
    }
    // With any labels, the function that is meant may be one that is not known.
    if line.labels == nil { return [] }
    return zip(line.effects, found).filter { !$0.1 }.map { written, _ in
      EffectRemark(origin: origin, reason: .noParameter(written.operand, function: line.text))
    }
  }

  /// Whether a declaration file of the user's lists all that the line could mean: it holds the owner, or is that of the
  /// module that the name begins with.
  private func isListed(_ line: EffectLine) -> Bool {
    guard let outer = line.owner.first, let inner = line.owner.last else { return false }
    if files.contains(where: { $0.isUserModel && module(of: $0.source.id) == outer }) { return true }
    return symbols.nominals.contains {
      names[$0.name] == inner && files[$0.file.index].isUserModel
        && hasOwner(line.owner.dropLast(), $0.parent, $0.file)
    }
  }
}
