// What one file says about containers and objects that other files may hold.
//
// Only symbols, names and places: nothing here depends on the worker that typed the file. The whole program
// is put together by `ContainerLives`.

package import Semantics
package import SourceText

/// The facts of one file.
package struct GrowthFacts: Sendable {
  /// A site of a container that is a property, static or global.
  package struct Site: Sendable {
    package var container: SymbolID
    package var isElement: Bool
    package var action: ContainerSite.Action
    package var range: SourceRange
    package var code: Code
    /// Whether the same function looks for the key first.
    package var followsLookUp: Bool
    /// Whether control comes here on first use only.
    package var isOnFirstUse: Bool
  }

  /// The code that a site stands in.
  package struct Code: Sendable, Hashable {
    /// The function, or the variable whose initial value it is; nil in a script.
    package var symbol: SymbolID?
    package var isInitialValue: Bool
    /// In a closure that may run after the function.
    package var runsLater: Bool
    /// In a loop of a script that goes on as long as there is input, and is the only place that names what grows.
    package var isEndless = false
    /// In a loop that goes on until the program ends, of a language whose programs begin in a function.
    package var isRepeated = false
    package var isTest: Bool
  }

  package enum Holder: Sendable, Hashable {
    /// A variable whose value it is, or is a part of.
    case variable(SymbolID)
    /// Made by the function that the program starts with.
    case main
    /// A variable of that function, outside of its loops, in a language whose programs begin in a function.
    case entry(SymbolID)
    case other
  }

  /// An object or value that is made.
  package struct Construction: Sendable, Hashable {
    package var nominal: NominalID
    package var holder: Holder
  }

  package struct Call: Sendable, Hashable {
    package var callee: SymbolID
    package var code: Code
  }

  /// A new object for a pointer of the program that owns it, or the end of the one that it has.
  package struct Renewal: Sendable, Hashable {
    package var pointer: SymbolID
    package var nominal: NominalID
    /// Where the object is made; nil for those that constructors make, of which each object has one.
    package var place: SourceRange?
    package var isEnd: Bool
  }

  /// An `inout` parameter.
  package struct Parameter: Sendable, Hashable {
    package var function: SymbolID
    package var position: Int

    package init(function: SymbolID, position: Int) {
      self.function = function
      self.position = position
    }
  }

  /// A function that looks for keys in a container.
  package struct LookUp: Sendable, Hashable {
    package var container: SymbolID
    package var function: SymbolID
  }

  package internal(set) var sites: [Site] = []
  package internal(set) var lookUps: Set<LookUp> = []
  package internal(set) var constructions: Set<Construction> = []
  package internal(set) var calls: Set<Call> = []
  /// Functions that are used as values: who calls them is not known.
  package internal(set) var escaping: Set<SymbolID> = []
  /// Functions that are handed to one that runs them once.
  package internal(set) var once: Set<SymbolID> = []
  /// Functions with a loop that goes on until the program ends.
  package internal(set) var endless: Set<SymbolID> = []
  package internal(set) var renewals: Set<Renewal> = []
  package internal(set) var unknownChanges: Set<UnknownChange> = []
  /// Types whose values are replaced as a whole somewhere, other than in initialisers.
  package internal(set) var replaced: Set<NominalID> = []
  /// What functions do to containers that they get by reference.
  package internal(set) var growing: Set<Parameter> = []
  package internal(set) var shrinking: Set<Parameter> = []
  /// What happens to chains of nodes and memory with a count; its sites stand among the others.
  package internal(set) var chains = ChainFacts()
}
