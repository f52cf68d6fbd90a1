// Precedence of infix operators, and the folding of flat operator sequences.
//
// Levels follow the Swift standard library's precedence groups. An operator declared in the same file takes the level of
// its group; any other unknown operator is taken as `DefaultPrecedence`, as the compiler does for an operator without a
// group. Grouping matters here only for what is an operand of what, so cross-file custom groups are not looked up.

internal import SwiftSyntax

/// How tightly infix operators bind.
struct OperatorPrecedence {
  enum Associativity { case left, right, none }

  struct Level {
    var rank: Int
    var associativity: Associativity
  }

  private var levels: [String: Level]

  static let assignment = Level(rank: 1, associativity: .right)
  static let functionArrow = Level(rank: 2, associativity: .right)
  static let ternary = Level(rank: 3, associativity: .right)
  static let defaultLevel = Level(rank: 4, associativity: .none)
  static let casting = Level(rank: 9, associativity: .none)

  /// Rank and associativity of the standard library's groups.
  static let groups: [String: Level] = [
    "AssignmentPrecedence": assignment,
    "FunctionArrowPrecedence": functionArrow,
    "TernaryPrecedence": ternary,
    "DefaultPrecedence": defaultLevel,
    "LogicalDisjunctionPrecedence": Level(rank: 5, associativity: .left),
    "LogicalConjunctionPrecedence": Level(rank: 6, associativity: .left),
    "ComparisonPrecedence": Level(rank: 7, associativity: .none),
    "NilCoalescingPrecedence": Level(rank: 8, associativity: .right),
    "CastingPrecedence": casting,
    "RangeFormationPrecedence": Level(rank: 10, associativity: .none),
    "AdditionPrecedence": Level(rank: 11, associativity: .left),
    "MultiplicationPrecedence": Level(rank: 12, associativity: .left),
    "BitwiseShiftPrecedence": Level(rank: 13, associativity: .none),
  ]

  private static let members: [(group: String, operators: String)] = [
    ("AssignmentPrecedence", "*= /= %= += -= <<= >>= &= ^= |= &*= &+= &-= &<<= &>>= .&= .|= .^="),
    ("LogicalDisjunctionPrecedence", "|| .|"),
    ("LogicalConjunctionPrecedence", "&& .&"),
    ("ComparisonPrecedence", "< <= > >= == != === !== ~= .== .!= .< .<= .> .>="),
    ("NilCoalescingPrecedence", "??"),
    ("RangeFormationPrecedence", "... ..<"),
    ("AdditionPrecedence", "+ - &+ &- | ^"),
    ("MultiplicationPrecedence", "* / % &* &"),
    ("BitwiseShiftPrecedence", "<< >> &<< &>>"),
  ]

  static let standard: OperatorPrecedence = {
    var table = OperatorPrecedence(levels: [:])
    for (group, operators) in members {
      for name in operators.split(separator: " ") { table.declare(String(name), group: group) }
    }
    return table
  }()

  /// Takes note of `infix operator name: group`.
  mutating func declare(_ name: String, group: String) {
    levels[name] = Self.groups[group] ?? Self.defaultLevel
  }

  subscript(name: String) -> Level { levels[name] ?? Self.defaultLevel }
}
