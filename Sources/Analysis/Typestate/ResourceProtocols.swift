// Protocols of resources as data: who takes an object out, who gives it back, and what is known of both.
//
// An automaton over these words is the same for memory, pools and retained objects; only the tables differ. They come
// from models, from the configuration, and from the shapes of pools in the analysed program.

package import Semantics

/// The tables of all resources of one analysis.
package struct ResourceProtocols: Sendable {
  /// Which operand of a call is given back.
  package enum Operand: Sendable, Hashable {
    case receiver
    case parameter(Int)
  }

  package struct Release: Sendable {
    package var operand: Operand
    /// What the function that takes the object back does to it, beyond what its body shows.
    package var resource: Int

    package init(operand: Operand, resource: Int) {
      self.operand = operand
      self.resource = resource
    }
  }

  /// The functions whose result must be given back, with the number of their resource.
  package var acquires: [SymbolID: Int] = [:]
  /// Functions that put a new object into a variable whose address they are given.
  package struct Yield: Sendable {
    package var parameter: Int
    package var resource: Int
    /// Whether what the variable holds already is used again.
    package var isRefill: Bool
    /// Whether the result is true, or a pointer, where there is one.
    package var isTrueForSuccess: Bool

    package init(parameter: Int, resource: Int, isRefill: Bool, isTrueForSuccess: Bool = false) {
      self.parameter = parameter
      self.resource = resource
      self.isRefill = isRefill
      self.isTrueForSuccess = isTrueForSuccess
    }
  }

  /// Those of `acquires` that may have made the object ready for its user before they return it.
  package var prepared: Set<SymbolID> = []
  package var yields: [SymbolID: Yield] = [:]
  /// Types whose initialisers that the compiler makes count as such functions, too.
  package var made: [NominalID: Int] = [:]
  package var releases: [SymbolID: Release] = [:]
  /// Members of objects that leave them like new, whatever their bodies show.
  package var resets: Set<SymbolID> = []
  /// Resources whose objects may be handed on as numbers.
  package var carried: Set<Int> = []
  /// Stored properties of classes that own what they hold; their content is followed in the members of the class.
  package var owned: Set<SymbolID> = []
  /// Whether the objects are plain memory: pointers to them are the objects.
  package var isMemory = false
  /// Whether the content of such memory is followed: what stands in which part of it. The address of a part is then told
  /// apart from the object's own.
  package var hasParts = false
  /// Whether owners, such as smart pointers, are names of objects as pointers are.
  package var hasOwners = false
  /// Whether objects stay in view that functions without bodies were given; rules decide whose they are then.
  package var followsPassed = false
  /// Whether objects that such functions were given are told apart from those that somebody surely took: a failure behind
  /// the call is looked at again, see `OwnershipBody+Forgotten`.
  package var remembersPassed = false

  /// Those of `acquires` that hand out memory of a region: which one.
  package var regions: [SymbolID: RegionOperand] = [:]
  /// Functions that leave no memory of these regions.
  package var emptied: [SymbolID: [RegionOperand]] = [:]
  /// The fields and globals that say how much of an arena is in use: one that is set to a constant leaves none of its memory.
  package var positions: Set<SymbolID> = []
  /// Types of arenas that free their memory when they go away.
  package var regionTypes: Set<NominalID> = []
  var hasRegions: Bool { !regions.isEmpty }

  package init() {}

  package var isEmpty: Bool { acquires.isEmpty && made.isEmpty }
}
