// Where containers of a file grow, shrink, are emptied, assigned, measured, looked up in, and handed on.
//
// A container is named by the variable that stores it: a local, or the symbol of a property, static or
// global. What is reached through a subscript (`groups[key].append(x)`) counts for the container that is
// subscripted. Library functions are known by their effects; a method that is not known may change anything,
// and is recorded as such.

package import NeutralAST
package import Semantics
package import SourceText

/// The variable that stores a container.
package enum ContainerRoot: Sendable, Hashable {
  case local(LocalID)
  /// A stored property, static or global.
  case symbol(SymbolID)
}

/// A container, or an element of one.
package struct ContainerPlace: Sendable, Hashable {
  package var root: ContainerRoot
  /// Whether it is reached through a subscript of the root.
  package var isElement: Bool
}

/// One place where something happens to a container.
package struct ContainerSite: Sendable {
  package enum Key: Sendable, Hashable {
    /// An element at the end, or anywhere.
    case none
    /// One of a few values: a case, a literal, a type.
    case bounded
    case open
  }

  package enum Action: Sendable, Hashable {
    /// Gets one element; in a table, only if the key is new.
    case grows(Key)
    /// Gets the elements of a whole sequence.
    case growsByMany
    /// A value that stands in the table already is changed, or put there: `table[key, default: 0] += 1`.
    case accumulates(Key)
    case shrinks
    case clears
    case reserves
    /// Gets another value.
    case assigned
    /// Its number of elements is compared with something.
    case measured
    case looksUp
    /// Handed to a function that may change it.
    case passed(callee: SymbolID?, parameter: Int)
    /// A mutating function that is not known in detail.
    case changed
  }

  package var place: ContainerPlace
  package var action: Action
  /// The call, assignment or operation.
  package var expression: ExpressionID
  /// A short range that names the container and what is done with it.
  package var range: ByteRange
  package var name: Name
}

/// A member of something whose type is not known, that was changed.
package struct UnknownChange: Sendable, Hashable {
  package var member: Name
  /// The method that was called; `.none` for an assignment.
  package var method: Name
}

/// All sites of a file, in the order of the tree.
package struct ContainerSites: Sendable {
  package internal(set) var all: [ContainerSite] = []
  package internal(set) var unknownChanges: Set<UnknownChange> = []
  private var byRoot: [ContainerRoot: [Int]] = [:]

  /// The sites of one container, by place.
  package func sites(of root: ContainerRoot) -> [ContainerSite] { (byRoot[root] ?? []).map { all[$0] } }

  package var roots: some Sequence<ContainerRoot> { byRoot.keys }

  mutating func finish() {
    all.sort { $0.range < $1.range }
    for (index, site) in all.enumerated() { byRoot[site.place.root, default: []].append(index) }
  }
}
