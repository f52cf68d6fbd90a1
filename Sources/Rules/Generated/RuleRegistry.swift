// Every rule type.
//
// Generated from rules and Sources/Rules by generate-rules; do not edit.

package import RuleKit

/// The rules that the engine runs.
package enum RuleRegistry {
  /// All rule types, sorted by the ids of their rules.
  package static let all: [any Rule.Type] = [
    ClosureRetainCycle.self,
    NeedlessEscaping.self,
    ObserverNotRemoved.self,
    ReferenceCycle.self,
    StuckTask.self,
    UnboundedSpawn.self,
  ]
}
