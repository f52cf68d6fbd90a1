// Which infix operators bind how tightly.
//
// Precedence groups are a partial order: each names some that it is above or below. Valid code compares only groups
// that are related, so any total order that agrees with the relations gives the same grouping; ranks are positions in
// such an order.

internal import FrontendKit

/// The ranks of the operators that a file sees.
struct OperatorPrecedence {
  struct Level {
    var rank: Int
    var associativity: PrecedenceGroup.Associativity
  }

  private let levels: [String: Level]
  let assignment: Level
  let functionArrow: Level
  let ternary: Level
  let casting: Level
  /// The level of operators without a group, and of those that nobody declares.
  let fallback: Level

  /// Without declarations of the program's own.
  static let standard = OperatorPrecedence(OperatorDeclarations())

  /// The standard library's operators, and others that hold beside or instead of them.
  init(_ others: OperatorDeclarations) {
    var all = others
    all.add(.standardLibrary)
    var byGroup: [String: Level] = [:]
    for (rank, name) in Self.ordered(all.groups).enumerated() {
      byGroup[name] = Level(rank: rank, associativity: all.groups[name]?.associativity ?? .none)
    }
    func level(_ group: StandardGroup) -> Level { byGroup[group.rawValue] ?? Level(rank: 0, associativity: .none) }
    assignment = level(.assignment)
    functionArrow = level(.functionArrow)
    ternary = level(.ternary)
    casting = level(.casting)
    fallback = level(.default)
    levels = all.operators.compactMapValues { byGroup[$0] }
  }

  /// The level of an operator, or nil if it is not declared or its group is not.
  subscript(name: String) -> Level? { levels[name] }

  /// All groups, each behind those that bind less tightly.
  private static func ordered(_ groups: [String: PrecedenceGroup]) -> [String] {
    var lower = groups.mapValues(\.higherThan)
    for (name, group) in groups {
      for higher in group.lowerThan { lower[higher, default: []].append(name) }
    }
    var order: [String] = []
    var seen: Set<String> = []
    func visit(_ name: String) {
      guard groups[name] != nil, seen.insert(name).inserted else { return }
      for below in (lower[name] ?? []).sorted() { visit(below) }
      order.append(name)
    }
    for group in StandardGroup.allCases { visit(group.rawValue) }
    for name in groups.keys.sorted() { visit(name) }
    return order
  }
}

/// The standard library's precedence groups, each above the one before.
private enum StandardGroup: String, CaseIterable {
  case assignment = "AssignmentPrecedence"
  case functionArrow = "FunctionArrowPrecedence"
  case ternary = "TernaryPrecedence"
  case `default` = "DefaultPrecedence"
  case logicalDisjunction = "LogicalDisjunctionPrecedence"
  case logicalConjunction = "LogicalConjunctionPrecedence"
  case comparison = "ComparisonPrecedence"
  case nilCoalescing = "NilCoalescingPrecedence"
  case casting = "CastingPrecedence"
  case rangeFormation = "RangeFormationPrecedence"
  case addition = "AdditionPrecedence"
  case multiplication = "MultiplicationPrecedence"
  case bitwiseShift = "BitwiseShiftPrecedence"

  var associativity: PrecedenceGroup.Associativity {
    switch self {
    case .assignment, .functionArrow, .ternary, .nilCoalescing: .right
    case .logicalDisjunction, .logicalConjunction, .addition, .multiplication: .left
    default: .none
    }
  }

  var operators: String {
    switch self {
    case .assignment: "*= /= %= += -= <<= >>= &= ^= |= &*= &+= &-= &<<= &>>= .&= .|= .^="
    case .functionArrow, .ternary, .casting: ""
    case .default: "~>"
    case .logicalDisjunction: "|| .| .^"
    case .logicalConjunction: "&& .&"
    case .comparison: "< <= > >= == != === !== ~= .== .!= .< .<= .> .>="
    case .nilCoalescing: "??"
    case .rangeFormation: "... ..<"
    case .addition: "+ - &+ &- | ^"
    case .multiplication: "* / % &* &"
    case .bitwiseShift: "<< >> &<< &>>"
    }
  }
}

extension OperatorDeclarations {
  fileprivate static let standardLibrary: OperatorDeclarations = {
    var result = OperatorDeclarations()
    var below: [String] = []
    for group in StandardGroup.allCases {
      result.groups[group.rawValue] = PrecedenceGroup(group.associativity, higherThan: below)
      below = [group.rawValue]
      for name in group.operators.split(separator: " ") { result.operators[String(name)] = group.rawValue }
    }
    return result
  }()

  /// The name of the group of operators that name none.
  static let defaultGroup = StandardGroup.default.rawValue
}
