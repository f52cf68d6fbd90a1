// Infix operators that a program declares itself.
//
// They hold in all files that see them, while files are read one by one. So a file is lowered with the operators that
// it declares, says which others it would have had to know, and is lowered again once those are found.

/// Infix operators and precedence groups by name.
package struct OperatorDeclarations: Sendable, Equatable {
  /// The group of each operator.
  package var operators: [String: String]
  package var groups: [String: PrecedenceGroup]

  package init(operators: [String: String] = [:], groups: [String: PrecedenceGroup] = [:]) {
    self.operators = operators
    self.groups = groups
  }

  package var isEmpty: Bool { operators.isEmpty && groups.isEmpty }

  /// Adds what is declared farther away; what is here already stays.
  package mutating func add(_ others: OperatorDeclarations) {
    operators.merge(others.operators) { nearer, _ in nearer }
    groups.merge(others.groups) { nearer, _ in nearer }
  }
}

/// How tightly the operators of a group bind, compared with those of other groups.
package struct PrecedenceGroup: Sendable, Equatable {
  package enum Associativity: Sendable { case left, right, none }

  package var associativity: Associativity
  /// The names of groups that bind less tightly.
  package var higherThan: [String]
  /// The names of groups that bind more tightly.
  package var lowerThan: [String]

  package init(_ associativity: Associativity, higherThan: [String] = [], lowerThan: [String] = []) {
    self.associativity = associativity
    self.higherThan = higherThan
    self.lowerThan = lowerThan
  }
}
