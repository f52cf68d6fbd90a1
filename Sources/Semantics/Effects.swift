// What library functions do to memory: facts that no declaration shows.
//
// Declarations say which closures escape and what types are; effects say what grows, what keeps its argument, what
// starts a task, what must be released. They come from `rules/models/**.model` and from the user's configuration (see
// `rules/models/README.md` for the format), never from Swift code. Each effect speaks of an operand: the receiver, the
// result, or a parameter.

internal import NeutralAST
internal import SourceText

/// One thing that a function does.
package struct Effect: Sendable, Hashable {
  package enum Word: String, Sendable, CaseIterable {
    /// The operand container may have more elements, fewer, or none afterwards.
    case grows, shrinks, clears
    /// Looks for an element of the operand container.
    case searches
    /// Moves the elements of the operand container that stand behind a position.
    case shifts
    /// Combines the elements of the receiver, each result with the next element.
    case folds
    /// Makes room in the operand container for a number of elements.
    case reserves
    /// The operand lives on in the receiver (or, for a global function, for ever).
    case keeps
    /// The operand closure is called before the function returns, and not afterwards.
    case calls
    /// The operand closure is called once, later, and then released.
    case later
    /// The operand closure is called again and again until something is cancelled.
    case repeats
    /// Ends what `repeats` or `observes` began: the operand is the token.
    case cancels
    /// The operand closure or selector is called on events until the result is cancelled or removed.
    case observes
    /// The operand closure runs as a task or thread of its own.
    case spawns
    /// The result must be released by a function that `releases` the same resource, which is named as operand.
    case acquires, releases
    /// Building the result is expensive; building it once is enough.
    case expensive
    /// The operand closure gets a view that is valid only during the call.
    case borrows
    /// The result is a new collection; lazy or direct forms exist.
    case temporary
    /// The result shares the storage of the operand, which may be much larger.
    case slices
    /// The result is an independent copy.
    case copies
    /// Takes its arguments boxed, and formats them.
    case formats
    /// Looks at types at run time.
    case reflects
    /// Asks values for their own text if they conform to the named protocol.
    case describes
    /// Reads everything that a peer sends, without a limit.
    case drains
    /// A stream or queue without bound.
    case unbounded
    /// Adds an element to the operand stream, or says that no more will come.
    case feeds, ends
    /// Returns at once or throws when the current task is cancelled; ends loops.
    case checksCancellation = "checks-cancellation"
    /// The task sleeps until what the operand closure is given is resumed.
    case suspends
    /// Waits for a free place, or is such a number; limits what runs at the same time.
    case limits
    /// Visits the operand collection's elements by calling a closure on each.
    case iterates
    /// The result is a reference to an instance that belongs to everybody.
    case shared
    /// The result is a queue that runs blocks at the same time, or what makes it one.
    case concurrent
    /// Makes a new instance of a class without an initialiser.
    case instantiates
    /// Called only while somebody looks for a mistake; so is what implements it.
    case cold
    /// Walks through the operand collection at most once and keeps nothing of it.
    case consumes
    /// A new collection whose elements are only known when all are there; no lazy form exists.
    case whole
    /// The operand is evaluated only if a check failed and the program is about to end.
    case fails
  }

  package enum Operand: Sendable, Hashable {
    case receiver, result
    /// A parameter by position, from 0.
    case parameter(Int)
    /// A resource by name, for `acquires` and `releases`; a protocol, for `describes`.
    case resource(String)
  }

  package var word: Word
  package var operand: Operand
  /// The Boolean parameter that must not be `false` for the effect to hold.
  package var condition: Int?

  package init(_ word: Word, _ operand: Operand, condition: Int? = nil) {
    self.word = word
    self.operand = operand
    self.condition = condition
  }
}

/// One line of a model: which functions, and what they do.
package struct EffectLine: Sendable, Hashable {
  /// The names of the owner, outermost first; empty for a global function.
  package var owner: [String]
  package var name: String
  /// The labels, `_` for none; nil stands for any.
  package var labels: [String]?
  package var effects: [Written]

  /// An effect as written: `repeats block if repeats`.
  package struct Written: Sendable, Hashable {
    package var word: Effect.Word
    package var operand: String
    /// The label of a Boolean parameter, or empty.
    package var condition: String

    package init(word: Effect.Word, operand: String, condition: String = "") {
      self.word = word
      self.operand = operand
      self.condition = condition
    }
  }

  package init(owner: [String], name: String, labels: [String]?, effects: [Written]) {
    self.owner = owner
    self.name = name
    self.labels = labels
    self.effects = effects
  }

  package static func == (a: EffectLine, b: EffectLine) -> Bool {
    a.owner == b.owner && a.name == b.name && a.labels == b.labels
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(owner)
    hasher.combine(name)
    hasher.combine(labels)
  }
}

/// The effects of the program's functions, initialisers and variables.
package struct EffectTable: Sendable {
  private var effects: [SymbolID: [Effect]] = [:]

  package init() {}

  package subscript(_ symbol: SymbolID) -> [Effect] { effects[symbol] ?? [] }

  package func has(_ symbol: SymbolID, _ word: Effect.Word) -> Bool {
    effects[symbol]?.contains { $0.word == word } ?? false
  }

  /// The functions that have an effect, in order.
  package func symbols(with word: Effect.Word) -> [SymbolID] {
    effects.filter { $0.value.contains { $0.word == word } }.keys.sorted()
  }

  /// The operands of a word; empty where the function has no such effect.
  package func operands(of word: Effect.Word, _ symbol: SymbolID) -> [Effect.Operand] {
    effects[symbol]?.filter { $0.word == word }.map(\.operand) ?? []
  }

  /// Finds the declarations that the lines speak of.
  init(_ lines: [EffectLine], files: [ProgramFile], names: NameTable, symbols: SymbolTable) {
    guard !lines.isEmpty else { return }
    let byName = Dictionary(grouping: lines, by: \.name)
    for (index, symbol) in symbols.symbols.enumerated() {
      guard let candidates = byName[names[symbol.name]] else { continue }
      let tree = files[symbol.file.index].tree
      for line in candidates where Self.matches(line, symbol, tree, names, symbols) {
        let found = line.effects.compactMap { written -> Effect? in
          var effect = Self.effect(written.word, written.operand, symbol, tree, names)
          if !written.condition.isEmpty {
            effect?.condition = Self.position(of: written.condition, symbol, tree, names)
          }
          return effect
        }
        effects[SymbolID(raw: UInt32(index)), default: []] += found
      }
    }
  }

  private static func matches(
    _ line: EffectLine, _ symbol: Symbol, _ tree: Tree, _ names: NameTable, _ symbols: SymbolTable
  ) -> Bool {
    var owner = symbol.owner
    for expected in line.owner.reversed() {
      guard let nominal = owner, names[symbols[nominal].name] == expected else { return false }
      owner = symbols[nominal].parent
    }
    if line.owner.isEmpty, symbol.owner != nil { return false }
    guard let labels = line.labels else { return true }
    guard !symbol.function.isNone else { return false }
    let written = tree[tree[symbol.function].parameters].map { $0.label.isNone ? "_" : names[$0.label] }
    return written == labels
  }

  private static func effect(
    _ word: Effect.Word, _ operand: String, _ symbol: Symbol, _ tree: Tree, _ names: NameTable
  ) -> Effect? {
    switch operand {
    case "self": return Effect(word, .receiver)
    case "result", "": return Effect(word, .result)
    default: break
    }
    if word == .acquires || word == .releases || word == .describes { return Effect(word, .resource(operand)) }
    return position(of: operand, symbol, tree, names).map { Effect(word, .parameter($0)) }
  }

  /// The parameter with a label, a name, or a number.
  private static func position(
    of operand: String, _ symbol: Symbol, _ tree: Tree, _ names: NameTable
  ) -> Int? {
    guard !symbol.function.isNone else { return nil }
    let parameters = tree[tree[symbol.function].parameters]
    if let position = Int(operand), position < parameters.count { return position }
    let position = parameters.firstIndex { names[$0.label] == operand || names[$0.name] == operand }
    return position.map { $0 - parameters.startIndex }
  }
}
