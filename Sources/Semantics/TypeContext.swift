// One worker's types, and everything that is worked out about declarations on demand.
//
// Signatures, supertypes and member look-ups are computed at first use and kept for the worker's life. Two workers may
// compute the same signature; that costs less than a lock that both would fight for.

package import NeutralAST
package import SourceText

/// Types and cached look-ups of one worker. Not `Sendable`: it never leaves its worker; results hold a `TypeTable`.
package final class TypeContext {
  package let program: Program
  /// The program's, kept here because copying the table out of the program costs a reference count for each of its parts.
  package let symbols: SymbolTable
  package var table = TypeTable()
  var signatures: [SymbolID: Signature] = [:]
  var variableTypes: [SymbolID: Type] = [:]
  var resolving: Set<SymbolID> = []
  var writtenSupertypeCache: [NominalID: [Type]] = [:]
  var supertypeCache: [NominalID: [Type]] = [:]
  var allSupertypesCache: [NominalID: [NominalID]] = [:]
  var supertypesInProgress = 0
  var memberCache: [MemberQuery: [SymbolID]] = [:]
  var candidateCache: [CandidateQuery: [Candidate]] = [:]
  var conditionCache: [Conformance: Bool] = [:]
  var requirementCache: [DeclarationPlace: [ResolvedRequirement]] = [:]
  var witnesses: [CandidateQuery: Type?] = [:]
  var layouts: [Type: Layout?] = [:]
  var layoutsInProgress: Set<Type> = []
  var aliasTargets: [AliasID: Type] = [:]
  /// By file and number: the types of its resolution.
  var resolvedTypes: [FileID: [Type?]] = [:]
  /// The layouts that compilers told of instances of templates.
  var toldLayouts: [Type: Layout] = [:]
  private var lookUpDepth = 0
  private var lookUpSteps = 0
  /// Computes the type of a variable that has no annotation from its initialiser; set by the typer.
  var inferInitializer: ((SymbolID) -> Type)?
  /// Tables in which initialisers of a file are worked out. Emptied once some file is typed.
  var spareTables: [FileID: [TypedNodes]] = [:]
  let known: KnownTypes
  /// Which types refer to memory that they do not own.
  package private(set) lazy var memory = MemoryTypes(program)

  struct MemberQuery: Hashable {
    var nominal: NominalID
    var name: Name
  }

  struct Conformance: Hashable {
    var type: Type
    var target: NominalID
  }

  struct CandidateQuery: Hashable {
    var type: Type
    var name: Name
  }

  package init(_ program: Program) {
    self.program = program
    self.symbols = program.symbols
    self.known = KnownTypes(program.symbols)
  }

  /// Takes one step of a look-up that follows what the program says of its types: aliases, associated types, bounds.
  /// Broken code has these in circles, or has types that grow with every step; so depth and steps of one look-up are
  /// bounded, and behind the bounds nothing is known.
  func step<Answer>(_ body: () -> Answer?) -> Answer? {
    if lookUpDepth == 0 { lookUpSteps = 0 }
    guard lookUpDepth < 64, lookUpSteps < 10_000 else { return nil }
    lookUpDepth += 1
    lookUpSteps += 1
    defer { lookUpDepth -= 1 }
    return body()
  }

  package func tree(_ file: FileID) -> Tree { program.files[file.index].tree }

  package func node(_ type: Type) -> TypeNode { table[type] }

  package func make(_ node: TypeNode) -> Type { table.insert(node) }

  /// `Optional<wrapped>`
  package func optional(_ wrapped: Type) -> Type {
    guard let optional = known.optional, wrapped.isKnown else { return .unknown }
    return make(.nominal(optional, [wrapped]))
  }

  /// What an optional holds, or nil for any other type.
  package func wrapped(_ type: Type) -> Type? {
    if case .nominal(let nominal, let arguments) = node(type), nominal == known.optional {
      return arguments.first ?? .unknown
    }
    return nil
  }

  /// The type with all optionals taken off.
  package func unwrapped(_ type: Type) -> Type {
    var type = type
    while let inner = wrapped(type) { type = inner }
    return type
  }

  /// A standard type without arguments, such as `Int`.
  package func standard(_ name: KnownName) -> Type {
    guard let nominal = known.nominal(name) else { return .unknown }
    return make(.nominal(nominal, []))
  }

  package func array(_ element: Type) -> Type {
    known.nominal(.array).map { make(.nominal($0, [element])) } ?? .unknown
  }

  package func dictionary(_ key: Type, _ value: Type) -> Type {
    known.nominal(.dictionary).map { make(.nominal($0, [key, value])) } ?? .unknown
  }

  /// The nominal type that a type is, if it is one.
  package func nominal(_ type: Type) -> NominalID? {
    if case .nominal(let nominal, _) = node(type) { return nominal }
    return nil
  }

  /// The type of `self` in a nominal type: its own parameters as arguments; `Self` in a protocol.
  package func selfType(of nominal: NominalID) -> Type {
    let entry = symbols[nominal]
    if entry.kind == .protocol {
      return make(.parameter(ParameterKey(file: entry.file, declaration: entry.declaration, name: Name(.Self))))
    }
    return make(.nominal(nominal, entry.parameters.map { parameter($0, of: nominal) }))
  }

  /// The generic parameter `name` of a nominal type or of one that encloses it.
  func parameter(_ name: Name, of nominal: NominalID) -> Type {
    var owner = nominal
    // The innermost type that introduces the name.
    while let parent = symbols[owner].parent, symbols[parent].parameters.contains(name) { owner = parent }
    let entry = symbols[owner]
    return make(.parameter(ParameterKey(file: entry.file, declaration: entry.declaration, name: name)))
  }

  /// Whether a type mentions a generic parameter.
  package func isGeneric(_ type: Type) -> Bool {
    switch node(type) {
    case .parameter(let key): key.name != .anyObject
    case .associated, .opaque: true
    case .nominal(_, let arguments): arguments.contains(where: isGeneric)
    case .tuple(let parts, _): parts.contains(where: isGeneric)
    case .function(let function): function.parameters.contains(where: isGeneric) || isGeneric(function.result)
    case .metatype(let inner): isGeneric(inner)
    case .unknown, .existential: false
    }
  }

  /// Whether a type is, or is made of, something unknown or generic.
  package func isConcrete(_ type: Type) -> Bool {
    switch node(type) {
    case .unknown, .parameter, .associated, .opaque: false
    case .nominal(_, let arguments): arguments.allSatisfy(isConcrete)
    case .tuple(let parts, _): parts.allSatisfy(isConcrete)
    case .function, .existential, .metatype: true
    }
  }
}

/// The nodes of types, each once.
package struct TypeTable: Sendable {
  /// A type with more parts than this is not known. The table keeps equal parts once, but whoever walks over a type visits
  /// each as often as it stands there: thirty aliases that each name the one before twice make a type of a milliard parts.
  static let maximumSize: UInt32 = 1_000

  private var nodes: [TypeNode] = [.unknown, .existential([]), .tuple([], [])]
  private var sizes: [UInt32] = [1, 1, 1]
  private var numbers: [TypeNode: UInt32] = [.unknown: 0, .existential([]): 1, .tuple([], []): 2]

  package init() {}

  package subscript(_ type: Type) -> TypeNode { nodes[Int(type.raw)] }

  package mutating func insert(_ node: TypeNode) -> Type {
    if let number = numbers[node] { return Type(raw: number) }
    let size = node.parts.reduce(1) { $0 + sizes[Int($1.raw)] }
    guard size <= Self.maximumSize else { return .unknown }
    let number = UInt32(nodes.count)
    nodes.append(node)
    sizes.append(size)
    numbers[node] = number
    return Type(raw: number)
  }
}

/// The standard library's types that the language itself refers to.
struct KnownTypes: Sendable {
  private var nominals: [KnownName: NominalID] = [:]
  let optional: NominalID?

  init(_ symbols: SymbolTable) {
    let names: [KnownName] = [
      .int, .double, .string, .bool, .character, .array, .dictionary, .set_, .optional, .errorType, .result,
      .substring, .task, .range, .closedRange, .sequence, .asyncSequence, .collection, .iterator, .actor, .byInteger,
      .partialRangeUpTo, .partialRangeThrough, .partialRangeFrom, .byFloat, .byString, .byUnicodeScalar, .byBoolean, .byArray,
      .byDictionary, .regexType, .keyPathType, .never,
    ]
    for name in names {
      nominals[name] = symbols.standardNominal(Name(name))
    }
    optional = nominals[.optional]
  }

  func nominal(_ name: KnownName) -> NominalID? { nominals[name] }
}

extension SymbolTables {
  /// The top-level type of this name in the library models; in a program without models, any top-level type.
  func standardNominal(_ name: Name) -> NominalID? {
    let all = nominalIndex[nil, name]
    return all.first { visibility[nominals[$0.index].file.index].isModel } ?? nil
  }
}

extension TypeContext {
  /// The standard library's `Task`.
  package var task: NominalID? { known.nominal(.task) }

  /// The standard library's `Never`.
  package var never: NominalID? { known.nominal(.never) }

  /// The name of the functions of task groups that start a child task.
  package var addTask: Name { Name(.addTask) }

  /// Whether the bounds of an existential are just `Error`, whose box is always allocated.
  package func isError(_ bounds: [Type]) -> Bool {
    bounds.count == 1 && known.nominal(.errorType) != nil && nominal(bounds[0]) == known.nominal(.errorType)
  }
}
