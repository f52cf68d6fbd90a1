// Where a file takes objects out of a collection that it keeps, and puts them in: what pools are recognised by.

internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The accesses of one file to collections in properties.
enum FreeListAccesses: FileAnalysis {
  /// What one place does.
  struct Access: Sendable {
    enum Kind: Sendable, Equatable {
      case take(Take)
      /// The function's parameter at this position goes into the collection.
      case put(parameter: Int)
      /// An initialiser fills the collection; `isFresh`: with several objects that it makes.
      case fill(isFresh: Bool)
    }

    var property: SymbolID
    var kind: Kind
    var function: SymbolID
    /// What is taken or put, if it is a nominal type.
    var element: NominalID?
    /// The fields of the objects that chain them.
    var links: Set<SymbolID> = []
    /// Whether what is taken is of a type that users of the pool choose.
    var isGeneric = false
  }

  /// A function that returns an object of the collection.
  struct Take: Sendable, Equatable {
    /// Whether it makes a new object where there is none.
    var makesNew = false
    /// Whether it returns something else where there is none.
    var fallsBack = false
    /// Whether it returns nil where there is none.
    var isOptional = false
    /// Members that make what it returns when the collection is empty.
    var factories: [SymbolID] = []
    var resets = TakeResets()
  }

  /// What a function does to an object before it hands it out.
  struct TakeResets: Sendable, Equatable {
    /// Fields that it assigns.
    var fields: Set<SymbolID> = []
    /// Functions of the program that it calls with the object: as the receiver, or at a position.
    var calls: [Call] = []
    /// Whether it calls a function value with the object.
    var isUnknown = false

    struct Call: Sendable, Equatable {
      var callee: SymbolID
      var parameter: Int?
    }

    var isEmpty: Bool { fields.isEmpty && calls.isEmpty && !isUnknown }

    mutating func formUnion(_ other: TakeResets) {
      fields.formUnion(other.fields)
      calls += other.calls
      isUnknown = isUnknown || other.isUnknown
    }
  }

  struct Result: Sendable {
    var accesses: [Access] = []
    /// Functions whose missing result is replaced by a new object: `pool.take() ?? Buffer()`.
    var replaced: Set<SymbolID> = []
  }

  static func run(on file: FileUnit) -> Result {
    // Where a compiler told the types, pointers link objects by hand.
    if file.tree.resolution != nil { return Result(accesses: LinkedFreeLists.accesses(file)) }
    var finder = FreeListFinder(file)
    for number in file.tree.expressions.indices { finder.look(ExpressionID(raw: UInt32(number))) }
    finder.lookAtInitialValues()
    return finder.result
  }
}
